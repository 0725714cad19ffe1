//! Planning the session of somebody with two thousand items.

use std::hint::black_box;
use std::time::Instant;

use tritt_core::curriculum::{Audience, Life};
use tritt_core::question::{Question, Task};
use tritt_core::refresh::{Item, Memory, plan};
use tritt_core::{Day, ObjectiveId, OptionId, QuestionId, StepId};

use crate::row::{Row, Spread};

const ITEMS: usize = 2_000;
const STEPS: usize = 14;
const TIMES: usize = 51;

/// Milliseconds at most.
const LIMIT: f64 = 20.0;

const TODAY: Day = Day(20_786);

/// The median of some plans.
pub fn measure() -> Vec<Row> {
    let known: Vec<(StepId, Question, Memory)> = (0..ITEMS).map(known).collect();
    let items: Vec<Item<'_>> =
        known.iter().map(|(step, question, memory)| Item { step, question, memory: Some(*memory) }).collect();
    let times: Vec<_> = (0..TIMES)
        .map(|_| {
            let began = Instant::now();
            black_box(plan(black_box(&items), TODAY, 0));
            began.elapsed()
        })
        .collect();
    let spread = Spread::of(&times);
    vec![Row::limited("planning a session of 2,000 items", spread.median, "ms", LIMIT, spread.to_string())]
}

fn known(number: usize) -> (StepId, Question, Memory) {
    let question = Question {
        id: QuestionId::new(format!("q{number:04}")),
        life: Life::Live,
        objective: ObjectiveId::new(format!("o{}", number / 4)),
        audience: vec![Audience::Everyone],
        version: 1,
        task: Task::Single { options: ["a", "b", "c"].map(OptionId::new).to_vec(), right: OptionId::new("a") },
        sources: Vec::new(),
    };
    // answered once or twice in the year before, some of it wrong
    let days_ago = i32::try_from(number % 365).unwrap_or_default();
    let first = Memory::after(None, !number.is_multiple_of(5), Day(TODAY.0 - 365 - days_ago));
    let memory =
        if number.is_multiple_of(2) { first } else { Memory::after(Some(first), true, Day(TODAY.0 - days_ago)) };
    (StepId::new(format!("s{}", number % STEPS)), question, memory)
}
