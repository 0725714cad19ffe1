//! Emergencies: whom to call, the card and the handbook, incidents and their log.

mod card;
mod handbook;
mod incident;
mod page;
mod paper;
mod protocol;
mod run;
mod voice;

pub use card::{emergency_card_pages, export_emergency_card};
pub use handbook::{export_handbook, handbook_pages};
pub use incident::{begin_incident, change_incident, incident, incidents, remove_incident, write_line};
pub use page::{change_emergency, emergency, set_emergency_contact};
pub use protocol::export_incident;
pub use run::{begin_cards, cancel_cards, cards_run};

pub(crate) use run::{CardsRunning, forget_cards};

use tritt_core::emergency::Catalogue;
use tritt_core::letter::turns_direction;
use tritt_core::{Day, Timestamp};
use tritt_store::firm::emergency::{self as kept, Called};
use tritt_store::{FirmId, StoreError, Tx};

use crate::{ApiError, App, Code};

/// The text as it reads: without blanks around it and without what turns the direction, for a log must not show anything else than what it says. A control
/// character, such as the tab between two cells somebody pasted, is a blank; letters of every script stay.
fn readable(text: &str, stays: impl Fn(char) -> bool) -> String {
    let letters = text.chars().filter(|letter| !turns_direction(*letter));
    let blank = |letter: char| if letter.is_control() && !stays(letter) { ' ' } else { letter };
    letters.map(blank).collect::<String>().trim().to_owned()
}

/// The text in one line, as it reads; refused when it is longer than so many characters.
fn short(text: &str, limit: usize) -> Result<String, ApiError> {
    let text = readable(text, |_| false);
    let letters = text.chars().count();
    if letters > limit {
        return Err(Code::TextTooLong.refused().arg("limit", limit).arg("length", letters));
    }
    Ok(text)
}

/// 1 January 2000: nobody kept an incident log with us before, so an earlier time is a slip.
const EARLIEST: i64 = 946_684_800_000;

/// A clock that is so far behind is not called wrong.
const SLACK: i64 = 60_000;

/// A moment somebody entered: in the past, but not before there were such incidents.
fn past(text: &str, now: Timestamp) -> Result<Timestamp, ApiError> {
    let at = text.parse::<jiff::Timestamp>().map_err(|_| Code::RequestInvalid.refused().arg("field", "at"))?;
    let at = at.as_millisecond();
    if !(EARLIEST..=now.0.saturating_add(SLACK)).contains(&at) {
        return Err(Code::IncidentTime.refused());
    }
    Ok(Timestamp(at.min(now.0)))
}

/// The name of a firm; empty when it has none.
fn firm_name(app: &App, firm: FirmId) -> Result<String, ApiError> {
    let all = app.kept().firms()?;
    Ok(all.into_iter().find(|one| one.id == firm).map(|one| one.name).unwrap_or_default())
}

/// Writes into the sample firm what it has at hand for an emergency.
///
/// # Errors
/// What SQLite reports.
pub(crate) fn fill_sample(tx: &Tx<'_>, firm: FirmId, catalogue: &Catalogue, today: Day) -> Result<(), StoreError> {
    if let Some(state) = catalogue.sample_state {
        kept::answer(tx, firm, page::STATE, Some(state.id()))?;
    }
    catalogue.sample.iter().try_for_each(|(contact, name, phone)| {
        let called = Called { name: name.clone(), phone: phone.clone(), ..Called::default() };
        kept::set_contact(tx, firm, contact, &called, today)
    })
}
