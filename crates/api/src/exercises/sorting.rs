//! Cards to put into boxes.

use tritt_core::exercise::sorting as rules;
use tritt_core::{ExerciseId, PartId};

use super::{Attempt, record, refused};
use crate::convert::{Speaker, not_found, whole};
use crate::wire::*;
use crate::{ApiError, App, Code};

/// Cards to sort, shuffled.
///
/// # Errors
/// `not-found`, `language-unknown`.
pub fn sorting(app: &App, request: ExerciseRequest) -> Result<SortingPage, ApiError> {
    let speaker = Speaker::new(app, &request.language)?;
    let sorting = find(app, &request.exercise)?;
    let id = sorting.id.as_str();
    let step = app.content.curriculum.step(&sorting.step).ok_or_else(|| Code::Internal.failed())?;
    Ok(SortingPage {
        id: id.to_owned(),
        title: speaker.text(id, None),
        task: speaker.text(id, Some("task")),
        boxes: sorting
            .boxes
            .iter()
            .map(|one| Named { id: one.to_string(), name: speaker.text(id, Some(one.as_str())) })
            .collect(),
        cards: sorting
            .shuffled(app.now().0.unsigned_abs())
            .into_iter()
            .map(|card| Named { id: card.id.to_string(), name: speaker.text(&format!("{id}-{}", card.id), None) })
            .collect(),
        step: speaker.step_name(step),
    })
}

/// Says where the cards belong, saves the answer first.
///
/// # Errors
/// `not-found`, `answer-refused`, `request-invalid`, or what the store says; then nothing was recorded.
pub fn judge_sorting(app: &App, request: SortingAnswer) -> Result<SortingFeedback, ApiError> {
    let speaker = Speaker::new(app, &request.language)?;
    let sorting = find(app, &request.exercise)?;
    let id = sorting.id.as_str();
    let placed: Vec<(PartId, PartId)> =
        request.placed.iter().map(|one| (PartId::new(&one.card), PartId::new(&one.into))).collect();
    if !sorting.fits(&placed) {
        return Err(refused("a card is missing, or a box that is not there"));
    }
    let right = sorting.grade(&placed);
    let done = placed.iter().map(|(card, into)| format!("{card}>{into}")).collect();
    record(app, Attempt { key: &request.attempt, exercise: id, version: sorting.version, done, right })?;
    let cards: Vec<CardFeedback> = sorting
        .cards
        .iter()
        .map(|card| CardFeedback {
            card: card.id.to_string(),
            belongs: card.belongs.to_string(),
            right: placed.contains(&(card.id.clone(), card.belongs.clone())),
            why: speaker.text(&format!("{id}-{}", card.id), Some("why")),
        })
        .collect();
    Ok(SortingFeedback { right, count: whole(cards.iter().filter(|card| card.right).count()), cards })
}

fn find<'a>(app: &'a App, id: &str) -> Result<&'a rules::Sorting, ApiError> {
    app.content.curriculum.exercises.sorting(&ExerciseId::new(id)).ok_or_else(|| not_found(id))
}
