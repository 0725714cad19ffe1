//! The self-check of the open firm: begin, answer, finish, look at the result, compare.

mod answering;
mod result;
mod round;
mod say;

pub use answering::{answer_check, begin_check, finish_check, note_check, remove_check, set_check_mode};
pub use result::{check_result, compare_checks};

use tritt_core::check::{Mode, Sheet};

use crate::convert::whole;
use crate::wire::*;
use crate::{ApiError, App};
use round::Rounds;
use say::Asker;

/// The rounds of the open firm, and how many questions a new one would have.
///
/// # Errors
/// `firm-missing`, or what the store says.
pub fn checks(app: &App, _: Nothing) -> Result<CheckHome, ApiError> {
    let rounds = Rounds::of(app)?;
    let (finished, open): (Vec<_>, Vec<_>) = rounds.all().partition(|round| round.run.finished.is_some());
    let asked = |mode| whole(rounds.would_ask(mode).asked());
    Ok(CheckHome {
        open: open.iter().map(|round| rounds.entry(round)).collect(),
        finished: finished.iter().map(|round| rounds.entry(round)).collect(),
        interview: asked(Mode::Interview),
        quick: asked(Mode::Quick),
        minutes: rounds.catalogue.quick_minutes(),
    })
}

/// A round with its questions, answers and notes.
///
/// # Errors
/// `firm-missing`, `not-found`, `language-unknown`, or what the store says.
pub fn check_sheet(app: &App, request: CheckRequest) -> Result<CheckSheet, ApiError> {
    let rounds = Rounds::of(app)?;
    let asker = Asker::new(app, &request.language)?;
    Ok(asker.sheet(&rounds, rounds.find(request.check)?))
}

/// The sheet that says where the open firm stands: of the round finished last, else of one that goes on and has answers.
///
/// # Errors
/// `firm-missing`, or what the store says.
pub(crate) fn latest_sheet(app: &App) -> Result<Option<Sheet>, ApiError> {
    let rounds = Rounds::of(app)?;
    let finished = rounds.all().find(|round| round.run.finished.is_some());
    let begun = || rounds.all().find(|round| round.sheet.answered() > 0);
    Ok(finished.or_else(begun).map(|round| round.sheet.clone()))
}
