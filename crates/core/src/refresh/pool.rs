//! Questions and memories for the tests of planning.

use proptest::prelude::*;

use super::{Item, Memory, Turn};
use crate::curriculum::{Audience, Life};
use crate::question::{Question, Task};
use crate::{Day, ObjectiveId, OptionId, QuestionId, StepId};

/// The day on which tests plan.
pub const TODAY: Day = Day(20_000);

/// A question with its memory, owned.
#[derive(Debug, Clone)]
pub struct Known {
    /// Its step.
    pub step: StepId,
    /// The question.
    pub question: Question,
    /// What is known of it.
    pub memory: Option<Memory>,
}

impl Known {
    fn item(&self) -> Item<'_> {
        Item { step: &self.step, question: &self.question, memory: self.memory }
    }
}

/// A task of each kind.
pub fn task(kind: usize) -> Task {
    let options = vec![OptionId::new("a"), OptionId::new("b")];
    let right = OptionId::new("a");
    match kind {
        0 => Task::TrueFalse { holds: true },
        1 => Task::Single { options, right },
        2 => Task::Spot { options, right },
        3 => Task::Multiple { options, right: vec![right] },
        4 => Task::Order { options },
        _ => Task::Match { pairs: options },
    }
}

/// A question as `step-objective-rest`, single choice, never answered.
pub fn question(id: &str) -> Known {
    let step = id.split('-').next().unwrap_or_default();
    let objective = id.rsplit_once('-').map_or(id, |(objective, _)| objective);
    Known {
        step: StepId::new(step),
        question: Question {
            id: QuestionId::new(id),
            life: Life::Live,
            objective: ObjectiveId::new(objective),
            audience: vec![Audience::Everyone],
            version: 1,
            task: task(1),
            sources: Vec::new(),
        },
        memory: None,
    }
}

/// The same, last answered so many days ago, with an interval of so many days.
pub fn known(id: &str, interval: i32, days_ago: i32, right: bool) -> Known {
    let memory = Memory::kept(interval as f32, 5.0, Day(TODAY.0 - days_ago), right);
    Known { memory, ..question(id) }
}

/// The pool as the planner takes it.
pub fn items(pool: &[Known]) -> Vec<Item<'_>> {
    pool.iter().map(Known::item).collect()
}

/// The turns as `id` or `stand-in(for)`.
pub fn asked(turns: &[Turn<'_>]) -> String {
    let turn = |turn: &Turn<'_>| match turn.instead_of {
        Some(due) => format!("{}({due})", turn.question.id),
        None => turn.question.id.to_string(),
    };
    turns.iter().map(turn).collect::<Vec<_>>().join(" ")
}

/// Step, objective, kind; stability, days since the last answer and whether it was right.
type Drawn = (u8, u8, usize, Option<(f32, i32, bool)>);

prop_compose! {
    /// Any pool.
    pub fn pools()(
        drawn in prop::collection::vec(
            (
                0..4_u8,
                0..3_u8,
                0..6_usize,
                prop::option::weighted(0.9, (0.0_f32..60.0, -90..120_i32, any::<bool>())),
            ),
            0..60,
        ),
    ) -> Vec<Known> {
        let one = |(number, (step, objective, kind, memory)): (usize, Drawn)| {
            let mut one = question(&format!("s{step}-o{objective}-q{number:02}"));
            one.question.task = task(kind);
            one.memory = memory
                .and_then(|(stability, ago, right)| Memory::kept(stability, 5.0, Day(TODAY.0 - ago), right));
            one
        };
        drawn.into_iter().enumerate().map(one).collect()
    }
}
