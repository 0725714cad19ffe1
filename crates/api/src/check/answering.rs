//! Everything that changes a round.

use tritt_core::CheckQuestionId;
use tritt_core::check::{Answer, Mode, Place};
use tritt_store::firm::check::{self, CheckId, LONGEST_NOTE};
use tritt_store::{FirmId, Op, StoreError, Tx};

use super::round::Rounds;
use crate::convert::not_found;
use crate::firm::number;
use crate::learners::not_for_guests;
use crate::wire::*;
use crate::{ApiError, App, Code};

/// Time told at once at most, in seconds: a window left open over night was no time at the questions.
const MOST_SECONDS: u32 = 3600;

/// Begins a round. Where one goes on already, that one is meant: nobody wants two.
///
/// # Errors
/// `guest-refused`, `firm-missing`, or what the store says.
pub fn begin_check(app: &App, request: NewCheck) -> Result<CheckNumber, ApiError> {
    not_for_guests(app)?;
    let (firm, now) = (app.firm()?, app.now());
    if let Some(open) = app.kept().checks(firm)?.into_iter().find(|run| run.finished.is_none()) {
        return Ok(CheckNumber { check: number(open.id.0) });
    }
    let mode = mode_in(request.mode);
    let begun = app.written(app.kept().write(Op::AnswerCheck, now, |tx| check::begin(tx, firm, mode, now))?);
    Ok(CheckNumber { check: number(begun.0) })
}

/// Answers a question, or takes the answer back. It is saved when this returns.
///
/// # Errors
/// `guest-refused`, `firm-missing`, `not-found` for a round or question nobody knows, `check-finished`, or what the store says.
pub fn answer_check(app: &App, request: CheckAnswering) -> Result<Saved, ApiError> {
    let (question, answer) = (question_in(app, &request.question)?, request.answer.map(answer_in));
    let (seconds, now) = (request.seconds.min(MOST_SECONDS), app.now());
    change(app, request.check, |tx, of| {
        check::spend(tx, of, seconds)?;
        check::answer(tx, of, &question, answer, now)
    })?;
    Ok(Saved { undoable: true })
}

/// Notes something to a question; an empty text deletes the note.
///
/// # Errors
/// As [`answer_check`], and `request-invalid` for a text that is too long.
pub fn note_check(app: &App, request: CheckNoting) -> Result<Saved, ApiError> {
    let question = question_in(app, &request.question)?;
    // control characters other than the line and the tab are shown by no field, and SQLite would end a text at a NUL
    let text: String = request.text.chars().filter(|sign| matches!(sign, '\n' | '\t') || !sign.is_control()).collect();
    if text.chars().count() > LONGEST_NOTE {
        return Err(Code::RequestInvalid.refused().arg("field", "text"));
    }
    change(app, request.check, |tx, of| check::note(tx, of, &question, text.trim()))?;
    Ok(Saved { undoable: false })
}

/// Goes on with a round in another way: a quick round becomes an interview. Answers stay.
///
/// # Errors
/// `guest-refused`, `firm-missing`, `not-found`, `check-finished`, or what the store says.
pub fn set_check_mode(app: &App, request: CheckModeChange) -> Result<Nothing, ApiError> {
    let mode = mode_in(request.mode);
    change(app, request.check, |tx, of| check::set_mode(tx, of, mode))?;
    Ok(Nothing {})
}

/// Finishes a round. What it asked is kept with it, so that its points stay when the firm or the questions change.
///
/// # Errors
/// `guest-refused`, `firm-missing`, `not-found`, `check-finished`, or what the store says.
pub fn finish_check(app: &App, request: CheckNumber) -> Result<Saved, ApiError> {
    let rounds = Rounds::of(app)?;
    let places = rounds.find(request.check)?.sheet.places().iter();
    let questions: Vec<(CheckQuestionId, bool)> = rounds
        .catalogue
        .questions()
        .zip(places)
        .map(|((_, _, question), place)| (question.id.clone(), *place == Place::LeftOut))
        .collect();
    let now = app.now();
    change(app, request.check, |tx, of| check::finish(tx, of, &questions, now))?;
    Ok(Saved { undoable: true })
}

/// Removes a round with its answers and notes. Can be undone.
///
/// # Errors
/// `guest-refused`, `firm-missing`, `not-found`, or what the store says.
pub fn remove_check(app: &App, request: CheckNumber) -> Result<Saved, ApiError> {
    not_for_guests(app)?;
    let of = (app.firm()?, CheckId(request.check.into()));
    let removed = app.kept().write(Op::AnswerCheck, app.now(), |tx| check::remove(tx, of))?;
    if !removed.value {
        return Err(not_found(&request.check.to_string()));
    }
    app.written(removed);
    Ok(Saved { undoable: true })
}

/// Changes a round of the open firm that goes on.
fn change(
    app: &App,
    check: u32,
    work: impl FnOnce(&Tx<'_>, (FirmId, CheckId)) -> Result<bool, StoreError>,
) -> Result<(), ApiError> {
    not_for_guests(app)?;
    let of = (app.firm()?, CheckId(check.into()));
    let changed = app.kept().write(Op::AnswerCheck, app.now(), |tx| work(tx, of))?;
    if changed.value {
        app.written(changed);
        return Ok(());
    }
    let there = app.kept().checks(of.0)?.iter().any(|run| run.id == of.1);
    Err(if there { Code::CheckFinished.refused() } else { not_found(&check.to_string()) })
}

fn question_in(app: &App, id: &str) -> Result<CheckQuestionId, ApiError> {
    let question = CheckQuestionId::new(id);
    let known = app.firm_content()?.check.question(&question).is_some();
    if known { Ok(question) } else { Err(not_found(id)) }
}

fn mode_in(mode: CheckMode) -> Mode {
    match mode {
        CheckMode::Interview => Mode::Interview,
        CheckMode::Quick => Mode::Quick,
    }
}

fn answer_in(answer: CheckAnswer) -> Answer {
    match answer {
        CheckAnswer::Yes => Answer::Yes,
        CheckAnswer::Partly => Answer::Partly,
        CheckAnswer::No => Answer::No,
        CheckAnswer::NotApplicable => Answer::NotApplicable,
        CheckAnswer::DontKnow => Answer::DontKnow,
    }
}
