//! References lead somewhere, steps do not wait for each other in a circle, complete steps are complete.

use std::collections::BTreeSet;

use tritt_core::curriculum::{Audience, Curriculum, Life, Step, StepStatus};
use tritt_core::{ActionId, ExerciseId, FactId, LessonId, SectorId, StepId};

use crate::structure::{Places, Target};
use crate::{Mistake, Rule};

/// Share of a path's named minutes that it takes at least, in percent: whoever plans an hour should not be sent home after half of it.
const LEAST_OF_MINUTES: u32 = 75;

/// Checks C04, C05, C08, C16 and C24.
pub fn check(curriculum: &Curriculum, places: &Places, mistakes: &mut Vec<Mistake>) {
    check_references(curriculum, places, mistakes);
    for route in &curriculum.routes {
        for step in &curriculum.steps {
            let times = route.legs.iter().flat_map(|leg| &leg.steps).filter(|id| **id == step.id).count();
            if times != 1 {
                let subject = format!("{}: {} ({times})", route.id, step.id);
                mistakes.push(places.mistake(&format!("route-{}", route.id), Rule::C05, subject));
            }
        }
    }
    // where something is missing already, what takes too little time is only what follows from it
    let sound = mistakes.is_empty();
    for ready in curriculum.paths.iter().filter(|_| sound) {
        let minutes = ready.path.minutes(curriculum);
        if minutes > ready.minutes || minutes * 100 < ready.minutes * LEAST_OF_MINUTES {
            let subject = format!("{}: {minutes} / {}", ready.path.id, ready.minutes);
            mistakes.push(places.mistake(&format!("path-{}", ready.path.id), Rule::C24, subject));
        }
    }
    for step in &curriculum.steps {
        if waits_for_itself(curriculum, &step.id) {
            mistakes.push(places.mistake(&format!("{}-title", step.id), Rule::C05, step.id.as_str()));
        }
        if step.status == StepStatus::Complete {
            for lacking in lacks(step) {
                mistakes.push(places.mistake(&format!("{}-title", step.id), Rule::C08, lacking));
            }
        }
    }
}

/// Checks C04 and C16: every reference leads to something that is there and in use.
pub fn check_references(curriculum: &Curriculum, places: &Places, mistakes: &mut Vec<Mistake>) {
    for (target, id, file, line) in &places.references {
        if !leads_somewhere(curriculum, *target, id) {
            mistakes.push(Mistake { file: file.clone(), line: *line, rule: Rule::C04, subject: id.clone() });
        }
        if *target == Target::Action && is_retired(curriculum, id) {
            mistakes.push(Mistake { file: file.clone(), line: *line, rule: Rule::C16, subject: id.clone() });
        }
    }
}

fn leads_somewhere(curriculum: &Curriculum, target: Target, id: &str) -> bool {
    match target {
        Target::Fact => curriculum.firm.knows(&FactId::new(id)),
        Target::Sector => curriculum.firm.sectors.contains(&SectorId::new(id)),
        Target::Stage => curriculum.stages.iter().any(|stage| stage.as_str() == id),
        Target::Step => curriculum.steps.iter().any(|step| step.id.as_str() == id),
        Target::Lesson => curriculum.lesson(&LessonId::new(id)).is_some_and(|(_, one)| one.life == Life::Live),
        Target::Source => curriculum.sources.iter().any(|source| source.id.as_str() == id),
        Target::Figure => curriculum.figures.iter().any(|figure| figure.id.as_str() == id),
        Target::Objective => curriculum.steps.iter().flat_map(|step| &step.objectives).any(|one| one.as_str() == id),
        Target::Action => curriculum.action(&ActionId::new(id)).is_some(),
        Target::Occasion => curriculum.occasions.iter().any(|occasion| occasion.as_str() == id),
        Target::Exercise => curriculum.exercises.knows(&ExerciseId::new(id)),
        Target::Term => curriculum.glossary.iter().any(|term| term.id.as_str() == id),
    }
}

fn is_retired(curriculum: &Curriculum, action: &str) -> bool {
    curriculum.action(&ActionId::new(action)).is_some_and(|(_, action)| action.life == Life::Retired)
}

fn waits_for_itself(curriculum: &Curriculum, start: &StepId) -> bool {
    let mut seen = BTreeSet::new();
    let mut open: Vec<&StepId> = curriculum.step(start).map(|step| step.after.iter().collect()).unwrap_or_default();
    while let Some(id) = open.pop() {
        if id == start {
            return true;
        }
        if seen.insert(id) {
            open.extend(curriculum.step(id).into_iter().flat_map(|step| &step.after));
        }
    }
    false
}

/// What a complete step must have and this one has not.
fn lacks(step: &Step) -> Vec<String> {
    let kinds: BTreeSet<&str> = step.live_questions().map(|question| question.task.kind()).collect();
    let counts = [
        ("actions", step.live_actions().count(), 4),
        ("lessons", step.live_lessons().count(), 2),
        ("questions", step.live_questions().count(), 10),
        ("kinds", kinds.len(), 6),
        ("objectives", step.objectives.len(), 1),
        ("figure", usize::from(step.figure.is_some()), 1),
        ("sources", step.sources.len(), 1),
    ];
    let for_audience = |audience: Audience| {
        step.checklist.iter().filter(|item| item.life == Life::Live && item.audience.contains(&audience)).count()
    };
    let lists = Audience::ALL.map(|audience| (audience.id(), for_audience(audience), 3));
    counts
        .into_iter()
        .chain(lists)
        .filter(|(_, there, needed)| there < needed)
        .map(|(what, there, needed)| format!("{what}: {there} / {needed}"))
        .collect()
}
