//! A word nobody should have to look at.

use tritt_core::workshop::round::cloud_key;
use tritt_live::written;
use tritt_store::Op;
use tritt_store::workshop::session::{self, Entry};

use crate::wire::*;
use crate::{ApiError, App};

/// Takes a word out of the cloud that is on: off the wall and phones, and out of the answers, so that it comes into no record. Nobody learns whose it was. A word
/// that is not there is none to strike.
///
/// # Errors
/// `room-closed`, or what the store says; then it is still there.
pub fn strike_word(app: &App, request: CloudWordStruck) -> Result<Nothing, ApiError> {
    let struck = app.in_room(|running| {
        let Some(on) = running.room.view().round else { return Ok(None) };
        let without = running.room.answers_without(&cloud_key(&request.text));
        if without.is_empty() {
            return Ok(None);
        }
        let entry =
            |(participant, given)| Entry::Answered { participant, round: on.round.number, value: written(given) };
        let entries: Vec<Entry> = without.iter().map(|(participant, given)| entry((*participant, given))).collect();
        let struck =
            app.kept().write(Op::ChangeWorkshop, app.now(), |tx| session::keep(tx, running.session, &entries))?;
        running.room.put_answers(on.round.number, without);
        Ok(Some(struck))
    })?;
    if let Some(struck) = struck {
        app.written(struck);
    }
    Ok(Nothing {})
}
