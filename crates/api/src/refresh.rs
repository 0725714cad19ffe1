//! What somebody still remembers, drawn from their answers each time: nothing of it is kept.

use std::collections::{BTreeMap, BTreeSet};

use tritt_core::curriculum::{Curriculum, Step};
use tritt_core::refresh::{Confidence, Item, Memory, Plan, TARGET, confidence, expected_seconds, is_back, plan};
use tritt_core::reminder::Session;
use tritt_core::{Day, ObjectiveId, QuestionId};

use crate::convert::{day_of, iso_day, whole};
use crate::wire::{Certainty, Refresh};
use crate::{ApiError, App};

/// The memories of whoever learns now.
pub(crate) struct Remembered {
    memories: BTreeMap<QuestionId, Memory>,
    today: Day,
    /// Seconds of refreshing already done today.
    spent: u32,
    /// The day of the last answer, also to a question there is no more.
    last: Option<Day>,
}

impl Remembered {
    /// Replays every answer of whoever learns now.
    ///
    /// # Errors
    /// What the store says.
    pub fn of(app: &App) -> Result<Self, ApiError> {
        let today = day_of(app.now());
        let curriculum = &app.content.curriculum;
        let mut memories = BTreeMap::<QuestionId, Memory>::new();
        let (mut spent, mut last) = (0, None);
        let mut due_this_morning = None;
        for attempt in app.store().attempts()? {
            let day = day_of(attempt.at);
            last = last.max(Some(day));
            if day == today {
                let due = due_this_morning.get_or_insert_with(|| objectives_due(curriculum, &memories, today));
                let question = curriculum.question(&attempt.question).map(|(_, question)| question);
                let refreshed = question.filter(|question| due.contains(&question.objective));
                spent += refreshed.map_or(0, |question| expected_seconds(&question.task));
            }
            let before = memories.get(&attempt.question).copied();
            memories.insert(attempt.question, Memory::after(before, attempt.right, day));
        }
        Ok(Self { memories, today, spent, last })
    }

    /// Today's session.
    pub fn plan<'a>(&self, curriculum: &'a Curriculum) -> Plan<'a> {
        let questions = |step: &'a Step| step.live_questions().map(move |question| (&step.id, question));
        let items: Vec<Item<'a>> = curriculum
            .steps
            .iter()
            .flat_map(questions)
            .map(|(step, question)| Item { step, question, memory: self.memories.get(&question.id).copied() })
            .collect();
        plan(&items, self.today, self.spent)
    }

    /// How much is asked today.
    pub fn session(&self, curriculum: &Curriculum) -> Session {
        let plan = self.plan(curriculum);
        Session { questions: plan.turns.len(), seconds: plan.seconds }
    }

    /// What becomes due besides that: when, and how many seconds each question takes.
    pub fn waiting(&self, curriculum: &Curriculum) -> Vec<(Day, u32)> {
        let plan = self.plan(curriculum);
        let today: BTreeSet<&QuestionId> =
            plan.turns.iter().map(|turn| turn.instead_of.unwrap_or(&turn.question.id)).collect();
        let live = curriculum.steps.iter().flat_map(Step::live_questions);
        live.filter(|question| !today.contains(&question.id))
            .filter_map(|question| {
                let memory = self.memories.get(&question.id)?;
                Some((memory.due(TARGET), expected_seconds(&question.task)))
            })
            .collect()
    }

    /// What the first page says about it.
    pub fn refresh(&self, curriculum: &Curriculum) -> Refresh {
        let plan = self.plan(curriculum);
        let live = curriculum.steps.iter().flat_map(Step::live_questions);
        let known: Vec<Memory> = live.filter_map(|question| self.memories.get(&question.id).copied()).collect();
        let next = known.iter().map(|memory| memory.due(TARGET)).filter(|day| *day > self.today).min();
        Refresh {
            count: whole(plan.turns.len()),
            minutes: plan.seconds.div_ceil(60),
            due: whole(plan.due),
            days: whole(plan.days),
            next: next.map(iso_day),
            begun: !known.is_empty(),
            back: is_back(self.last, self.today),
        }
    }

    /// How well a step is still known; nothing before its first answer.
    pub fn certainty(&self, step: &Step) -> Option<Certainty> {
        let memories = step.live_questions().filter_map(|question| self.memories.get(&question.id).copied());
        let Confidence { retrievability, due, next, .. } = confidence(memories, self.today)?;
        // a chance of 0 to 1
        let percent = (retrievability * 100.0).round() as u32;
        Some(Certainty { percent, due: whole(due), next: next.map(iso_day) })
    }
}

/// The objectives of which a question is due. Whatever is answered of them today is refreshing, also a question that stands in for another.
fn objectives_due<'a>(
    curriculum: &'a Curriculum,
    memories: &BTreeMap<QuestionId, Memory>,
    today: Day,
) -> BTreeSet<&'a ObjectiveId> {
    let is_due = |memory: &Memory| memory.overdue(today).is_some();
    let live = curriculum.steps.iter().flat_map(Step::live_questions);
    live.filter(|question| memories.get(&question.id).is_some_and(is_due)).map(|question| &question.objective).collect()
}
