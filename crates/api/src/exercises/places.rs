//! Drawn places with risks to find.

use tritt_core::exercise::place as rules;
use tritt_core::{ExerciseId, PartId};

use super::{Attempt, record, refused};
use crate::convert::{Speaker, not_found, whole};
use crate::wire::*;
use crate::{ApiError, App};

/// A place to look at. Which things are risks is not in it.
///
/// # Errors
/// `not-found`, `language-unknown`.
pub fn place(app: &App, request: ExerciseRequest) -> Result<PlacePage, ApiError> {
    let speaker = Speaker::new(app, &request.language)?;
    let place = find(app, &request.exercise)?;
    let id = place.id.as_str();
    let named = |thing: &rules::Thing| Named {
        id: thing.id.to_string(),
        name: speaker.text(&format!("{id}-{}", thing.id), None),
    };
    Ok(PlacePage {
        id: id.to_owned(),
        title: speaker.text(id, None),
        task: speaker.text(id, Some("task")),
        risks: whole(place.risks()),
        things: place.things.iter().map(named).collect(),
    })
}

/// Says what is a risk, saves the answer first.
///
/// # Errors
/// `not-found`, `answer-refused`, `request-invalid`, or what the store says; then nothing was recorded.
pub fn judge_place(app: &App, request: PlaceAnswer) -> Result<PlaceFeedback, ApiError> {
    let speaker = Speaker::new(app, &request.language)?;
    let place = find(app, &request.exercise)?;
    let id = place.id.as_str();
    let marked: Vec<PartId> = request.marked.iter().map(PartId::new).collect();
    if !place.fits(&marked) {
        return Err(refused("a thing that is not there, or twice"));
    }
    let right = place.grade(&marked);
    // an answer is never empty in the record: nothing marked is an answer too
    let done = if request.marked.is_empty() { vec!["-".to_owned()] } else { request.marked };
    record(app, Attempt { key: &request.attempt, exercise: id, version: place.version, done, right })?;
    let curriculum = &app.content.curriculum;
    let things: Vec<ThingFeedback> = place
        .things
        .iter()
        .map(|thing| ThingFeedback {
            thing: thing.id.to_string(),
            risk: thing.risk.as_ref().and_then(|step| curriculum.step(step)).map(|step| speaker.step_name(step)),
            marked: marked.contains(&thing.id),
            why: speaker.text(&format!("{id}-{}", thing.id), Some("why")),
        })
        .collect();
    Ok(PlaceFeedback {
        right,
        found: whole(things.iter().filter(|thing| thing.risk.is_some() && thing.marked).count()),
        things,
    })
}

fn find<'a>(app: &'a App, id: &str) -> Result<&'a rules::Place, ApiError> {
    app.content.curriculum.exercises.place(&ExerciseId::new(id)).ok_or_else(|| not_found(id))
}
