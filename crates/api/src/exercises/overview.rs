//! What there is to practise.

use tritt_core::curriculum::Life;
use tritt_core::exercise::{inbox, link};

use super::Last;
use super::inbox::difficulty;
use crate::convert::{Speaker, whole};
use crate::wire::*;
use crate::{ApiError, App};

/// The page of exercises.
///
/// # Errors
/// `language-unknown`, or what the store says.
pub fn practise(app: &App, request: InLanguage) -> Result<Practise, ApiError> {
    let speaker = Speaker::new(app, &request.language)?;
    let last = Last::of(app)?;
    let exercises = &app.content.curriculum.exercises;
    let live: Vec<_> = exercises.messages.iter().filter(|one| one.life == Life::Live).collect();
    let state = |id: &str| match last.get(id) {
        None => ExerciseState::Untouched,
        Some(false) => ExerciseState::Tried,
        Some(true) => ExerciseState::Done,
    };
    let entry = |id: &str, count: usize| ExerciseEntry {
        id: id.to_owned(),
        title: speaker.text(id, None),
        count: whole(count),
        state: state(id),
    };
    Ok(Practise {
        messages: Tally {
            right: whole(live.iter().filter(|one| last.exercise(&one.id) == Some(true)).count()),
            of: whole(live.len()),
        },
        level: difficulty(inbox::level(&exercises.messages, |id| last.exercise(id))),
        links: Tally {
            right: whole(link::Trick::ALL.iter().filter(|trick| last.get(trick.id()) == Some(true)).count()),
            of: whole(link::Trick::ALL.len()),
        },
        scenarios: exercises
            .scenarios
            .iter()
            .filter(|one| one.life == Life::Live)
            .map(|scenario| ScenarioEntry {
                id: scenario.id.to_string(),
                title: speaker.text(scenario.id.as_str(), None),
                summary: speaker.text(scenario.id.as_str(), Some("summary")),
                minutes: scenario.minutes.into(),
                endings: whole(scenario.endings.len()),
                state: state(scenario.id.as_str()),
            })
            .collect(),
        sortings: exercises
            .sortings
            .iter()
            .filter(|one| one.life == Life::Live)
            .map(|one| entry(one.id.as_str(), one.cards.len()))
            .collect(),
        places: exercises
            .places
            .iter()
            .filter(|one| one.life == Life::Live)
            .map(|one| entry(one.id.as_str(), one.risks()))
            .collect(),
    })
}
