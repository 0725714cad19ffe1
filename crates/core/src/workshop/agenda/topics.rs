//! What there is to do about a topic, the most important first.

use super::{BlockKind, Wish};
use crate::curriculum::{Audience, Curriculum, Lesson, Life, Step};
use crate::{ExerciseId, StepId};

/// The topics of the exercises that are made anew each time and so stand in no list.
const ROUNDS: [(&str, &str); 3] = [("inbox", "deception"), ("links", "deception"), ("passwords", "sign-in")];

/// A topic, and what a workshop does about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Topic {
    /// The step.
    pub step: StepId,
    /// Without this it is not there.
    pub lesson: BlockKind,
    /// What can be added, the most important first.
    pub more: Vec<BlockKind>,
}

/// A topic with everything there is to do about it; nothing for a step without lessons.
pub(super) fn topic(curriculum: &Curriculum, step: &Step, wish: &Wish) -> Option<Topic> {
    let mut lessons = lessons(step, wish.audience).into_iter().map(|lesson| BlockKind::Lesson(lesson.id.clone()));
    let lesson = lessons.next()?;
    let mut exercises = exercises(curriculum, step, wish.audience).into_iter().map(BlockKind::Exercise);
    let mut more = Vec::new();
    more.extend(exercises.next());
    more.push(BlockKind::Questions);
    more.extend(lessons.next());
    more.push(BlockKind::Discussion);
    more.extend(exercises.next());
    more.extend(lessons);
    more.extend(exercises);
    Some(Topic { step: step.id.clone(), lesson, more })
}

impl Topic {
    /// Its blocks in the order they are done: something to do follows each thing to hear; the questions come at the end, and what is to be talked about.
    pub fn in_order(&self, chosen: &[BlockKind]) -> Vec<BlockKind> {
        let of = |wanted: fn(&BlockKind) -> bool| chosen.iter().filter(move |kind| wanted(kind)).cloned();
        let mut lessons = std::iter::once(self.lesson.clone()).chain(of(|kind| matches!(kind, BlockKind::Lesson(_))));
        let mut exercises = of(|kind| matches!(kind, BlockKind::Exercise(_)));
        let mut blocks = Vec::new();
        loop {
            let (lesson, exercise) = (lessons.next(), exercises.next());
            if lesson.is_none() && exercise.is_none() {
                break;
            }
            blocks.extend(lesson.into_iter().chain(exercise));
        }
        blocks.extend(of(|kind| matches!(kind, BlockKind::Questions)));
        blocks.extend(of(|kind| matches!(kind, BlockKind::Discussion)));
        blocks
    }
}

/// The lessons of a step: those for this audience, then those for everyone; where there are none of either, all.
fn lessons(step: &Step, audience: Audience) -> Vec<&Lesson> {
    let for_them = |lesson: &&Lesson| lesson.audience.contains(&audience);
    let for_all = |lesson: &&Lesson| !for_them(lesson) && lesson.audience.contains(&Audience::Everyone);
    let found: Vec<&Lesson> = step.live_lessons().filter(for_them).chain(step.live_lessons().filter(for_all)).collect();
    if found.is_empty() { step.live_lessons().collect() } else { found }
}

/// The exercises about a step, those first that the whole room likes to do.
fn exercises(curriculum: &Curriculum, step: &Step, audience: Audience) -> Vec<ExerciseId> {
    let all = &curriculum.exercises;
    let live = |life: Life| life == Life::Live;
    let for_them = |audiences: &[Audience]| audiences.contains(&audience) || audiences.contains(&Audience::Everyone);
    let rounds = ROUNDS.iter().filter(|(_, about)| *about == step.id.as_str()).map(|(id, _)| ExerciseId::new(*id));
    let scenarios =
        all.scenarios.iter().filter(|one| live(one.life) && for_them(&one.audience) && one.steps.contains(&step.id));
    let sortings = all.sortings.iter().filter(|one| live(one.life) && one.step == step.id);
    let places = all.places.iter().filter(|one| {
        // a place shows many risks: it is about a step when two or more are
        live(one.life) && one.things.iter().filter(|thing| thing.risk.as_ref() == Some(&step.id)).count() >= 2
    });
    rounds
        .chain(scenarios.map(|one| one.id.clone()))
        .chain(sortings.map(|one| one.id.clone()))
        .chain(places.map(|one| one.id.clone()))
        .collect()
}

/// Every topic in the order the program would choose: as the ready paths for this audience have them, then the others as they stand on the trail.
pub(super) fn by_weight(curriculum: &Curriculum, audience: Audience) -> Vec<StepId> {
    let paths = curriculum.paths.iter().filter(|ready| ready.path.role == audience);
    let in_paths = paths.flat_map(|ready| ready.path.lessons(curriculum)).map(|(step, _)| &step.id);
    let all = curriculum.steps.iter().map(|step| &step.id);
    let mut order: Vec<StepId> = Vec::new();
    for step in in_paths.chain(all) {
        if !order.contains(step) {
            order.push(step.clone());
        }
    }
    order
}

/// Everything there is to do about a step, for whatever audience: its lessons, its exercises, questions and talk.
pub fn offers(curriculum: &Curriculum, step: &Step) -> Vec<BlockKind> {
    let mut exercises_of_all: Vec<ExerciseId> = Vec::new();
    for id in Audience::ALL.into_iter().flat_map(|audience| exercises(curriculum, step, audience)) {
        if !exercises_of_all.contains(&id) {
            exercises_of_all.push(id);
        }
    }
    let lessons = step.live_lessons().map(|lesson| BlockKind::Lesson(lesson.id.clone()));
    let exercises = exercises_of_all.into_iter().map(BlockKind::Exercise);
    lessons.chain(exercises).chain([BlockKind::Questions, BlockKind::Discussion]).collect()
}
