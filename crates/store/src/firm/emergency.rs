//! Whom a firm calls in an emergency, and what it answered about reporting duties.

use std::collections::BTreeMap;

use rusqlite::named_params;
use tritt_core::Day;

use super::FirmId;
use crate::{Store, StoreError, Tx, time};

/// Longest name or note of somebody to call, in characters.
pub const LONGEST_TEXT: usize = 120;

/// Longest number of somebody to call, in characters.
pub const LONGEST_PHONE: usize = 60;

/// Somebody to call.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Called {
    /// A name, at most [`LONGEST_TEXT`] characters.
    pub name: String,
    /// A number, at most [`LONGEST_PHONE`] characters.
    pub phone: String,
    /// What to have at hand, at most [`LONGEST_TEXT`] characters.
    pub note: String,
    /// When it was written down or checked.
    pub checked: Option<Day>,
}

impl Store {
    /// Whom a firm calls, by the id of the contact.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn emergency_contacts(&self, firm: FirmId) -> Result<BTreeMap<String, Called>, StoreError> {
        let connection = self.reading();
        let mut query = connection.prepare_cached(include_str!("emergency_contacts.sql"))?;
        let rows = query.query_map(named_params! { ":firm": firm.0 }, |row| {
            let checked: String = row.get(4)?;
            let called =
                Called { name: row.get(1)?, phone: row.get(2)?, note: row.get(3)?, checked: time::read_day(&checked) };
            Ok((row.get(0)?, called))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// What a firm answered, by the id of the question; its federal state under `state`.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn emergency_answers(&self, firm: FirmId) -> Result<BTreeMap<String, String>, StoreError> {
        let connection = self.reading();
        let mut query = connection.prepare_cached(include_str!("emergency_answers.sql"))?;
        let rows = query.query_map(named_params! { ":firm": firm.0 }, |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

/// Writes somebody to call; where nothing is said, they are taken away.
///
/// # Errors
/// What SQLite reports.
pub fn set_contact(tx: &Tx<'_>, firm: FirmId, contact: &str, called: &Called, today: Day) -> Result<(), StoreError> {
    let connection = tx.connection();
    if called.name.is_empty() && called.phone.is_empty() && called.note.is_empty() {
        let of = named_params! { ":firm": firm.0, ":contact": contact };
        connection.prepare_cached(include_str!("emergency_forget_contact.sql"))?.execute(of)?;
        return Ok(());
    }
    connection.prepare_cached(include_str!("emergency_set_contact.sql"))?.execute(named_params! {
        ":firm": firm.0,
        ":contact": contact,
        ":name": called.name,
        ":phone": called.phone,
        ":note": called.note,
        ":checked": time::day_text(called.checked.unwrap_or(today)),
    })?;
    Ok(())
}

/// Answers a question of a firm, or takes the answer back.
///
/// # Errors
/// What SQLite reports.
pub fn answer(tx: &Tx<'_>, firm: FirmId, question: &str, answer: Option<&str>) -> Result<(), StoreError> {
    let connection = tx.connection();
    match answer {
        Some(answer) => connection
            .prepare_cached(include_str!("emergency_answer.sql"))?
            .execute(named_params! { ":firm": firm.0, ":question": question, ":answer": answer })?,
        None => connection
            .prepare_cached(include_str!("emergency_unanswer.sql"))?
            .execute(named_params! { ":firm": firm.0, ":question": question })?,
    };
    Ok(())
}
