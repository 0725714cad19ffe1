//! What is written into the log of a run.

use tritt_core::PartId;
use tritt_core::tabletop::{Entry, Event, LONGEST_NAME, LONGEST_NOTE, LONGEST_RUN};
use tritt_store::Op;
use tritt_store::firm::tabletop as kept;

use super::{Played, rating_in};
use crate::convert::not_found;
use crate::learners::not_for_guests;
use crate::wire::*;
use crate::{ApiError, App, Code};

/// Writes what happens in a run into its log.
///
/// # Errors
/// `guest-refused`, `firm-missing`, `not-found` for what this exercise and length do not have, `request-invalid` for a name or note that is too long, an empty
/// note, or a time beyond a day; or what the store says. Then nothing is written.
pub fn log_tabletop(app: &App, request: TabletopEvent) -> Result<Nothing, ApiError> {
    not_for_guests(app)?;
    let played = Played::of(app, request.run)?;
    let event = event(&played, request.what)?;
    let now = app.now();
    // a clock nobody looked at has stood still before anything else happens
    let broken = played.broke_off(now).map(|at| Entry { at, event: Event::Broken });
    let entry = Entry { at: now, event };
    let (firm, run) = (played.firm, played.kept.id);
    let written = app.kept().write(Op::ChangeFirm, now, |tx| {
        for entry in broken.iter().chain([&entry]) {
            kept::add(tx, firm, run, entry)?;
        }
        kept::see(tx, firm, run, now)
    })?;
    app.written(written);
    Ok(Nothing {})
}

/// Says that a run is on the screen. When it was not for a while and its clock runs, that is noted: the clock stands still since then.
///
/// # Errors
/// `firm-missing`, `not-found`, or what the store says.
pub fn see_tabletop(app: &App, request: TabletopNumber) -> Result<Nothing, ApiError> {
    let played = Played::of(app, request.run)?;
    if app.is_guest() || settle(app, &played)? {
        return Ok(Nothing {});
    }
    let (firm, run, now) = (played.firm, played.kept.id, app.now());
    let written = app.kept().write(Op::SeeTabletop, now, |tx| kept::see(tx, firm, run, now))?;
    app.written(written);
    Ok(Nothing {})
}

/// Notes that a clock nobody looked at has stood still, and says whether it had to.
pub(super) fn settle(app: &App, played: &Played<'_>) -> Result<bool, ApiError> {
    let now = app.now();
    let Some(at) = played.broke_off(now) else { return Ok(false) };
    let entry = Entry { at, event: Event::Broken };
    let (firm, run) = (played.firm, played.kept.id);
    let written = app.kept().write(Op::ChangeFirm, now, |tx| {
        kept::add(tx, firm, run, &entry)?;
        kept::see(tx, firm, run, now)
    })?;
    app.written(written);
    Ok(true)
}

fn event(played: &Played<'_>, what: TabletopWhat) -> Result<Event, ApiError> {
    let exercise = played.exercise;
    let inject = |id: &str| {
        let known = exercise.injects(played.kept.length).find(|(inject, _)| inject.id.as_str() == id);
        known.map(|(inject, _)| inject).ok_or_else(|| not_found(id))
    };
    Ok(match what {
        TabletopWhat::Cast { role, name } => {
            let role = exercise.roles.iter().find(|one| one.as_str() == role).ok_or_else(|| not_found(&role))?;
            Event::Cast { role: role.clone(), name: bounded("name", one_line(&name).trim(), LONGEST_NAME)? }
        }
        TabletopWhat::Begin => Event::Begun,
        TabletopWhat::Pause => Event::Paused,
        TabletopWhat::GoOn => Event::WentOn,
        TabletopWhat::Jump { seconds } => {
            if seconds > LONGEST_RUN {
                return Err(Code::RequestInvalid.refused().arg("field", "seconds"));
            }
            Event::Jumped { to: seconds }
        }
        TabletopWhat::Show { inject: id } => Event::Shown(inject(&id)?.id.clone()),
        TabletopWhat::Decide { inject: id, option } => {
            let inject = inject(&id)?;
            let option = PartId::new(option);
            if !inject.options.contains(&option) {
                return Err(not_found(option.as_str()));
            }
            Event::Decided { inject: inject.id.clone(), option }
        }
        TabletopWhat::Note { text } => {
            let text = bounded("text", readable(&text).trim(), LONGEST_NOTE)?;
            if text.is_empty() {
                return Err(Code::RequestInvalid.refused().arg("field", "text"));
            }
            Event::Noted { inject: played.run.shown.last().cloned(), text }
        }
        TabletopWhat::End => Event::Ended,
        TabletopWhat::Rate { statement, rating } => {
            let known = exercise.statements(played.kept.length).find(|one| one.id.as_str() == statement);
            let statement = known.ok_or_else(|| not_found(&statement))?.id.clone();
            Event::Rated { statement, rating: rating_in(rating) }
        }
    })
}

fn bounded(field: &'static str, text: &str, most: usize) -> Result<String, ApiError> {
    if text.chars().count() > most {
        return Err(Code::RequestInvalid.refused().arg("field", field));
    }
    Ok(text.to_owned())
}

/// The text without what no field shows: control characters other than the line and the tab. SQLite would end a text at a NUL.
fn readable(text: &str) -> String {
    text.chars().filter(|sign| matches!(sign, '\n' | '\t') || !sign.is_control()).collect()
}

/// A name on one line.
fn one_line(text: &str) -> String {
    text.chars().filter(|sign| !sign.is_control()).collect()
}
