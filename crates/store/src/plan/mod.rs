//! The action plan of a firm: what was said about each action, actions of its own, an order of its own.

use std::collections::BTreeMap;

use rusqlite::named_params;
use tritt_core::plan::State;
use tritt_core::{ActionId, Day, Timestamp};

use crate::{FirmId, Store, StoreError, Tx, time};

/// What was said about an action.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Entry {
    /// How far it is.
    pub state: State,
    /// Who does it, at most [`LONGEST_OWNER`] characters.
    pub owner: String,
    /// Until when.
    pub due_on: Option<Day>,
    /// What it costs, in whole euros; 0 where nobody has said.
    pub cost: u32,
    /// What shows that it is done, at most [`LONGEST_EVIDENCE`] characters.
    pub evidence: String,
    /// Notes, at most [`LONGEST_NOTES`] characters.
    pub notes: String,
    /// When it was done.
    pub done_at: Option<Timestamp>,
}

/// Longest name of whoever does something, in characters: as long as the name of a learner.
pub const LONGEST_OWNER: usize = 80;
/// Longest description of what shows that it is done, in characters.
pub const LONGEST_EVIDENCE: usize = 500;
/// Longest notes, in characters.
pub const LONGEST_NOTES: usize = 4000;
/// Longest title of an action of one's own, in characters.
pub const LONGEST_TITLE: usize = 200;
/// Dearest action, in euros.
pub const DEAREST: u32 = 10_000_000;
/// Most minutes of an action of one's own: four weeks of work.
pub const MOST_MINUTES: u32 = 9600;

/// An action of the firm's own. Its [`ActionId`] is `own-` and its number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnAction {
    /// Its number, never given twice.
    pub id: i64,
    /// What is to be done.
    pub title: String,
    /// Effort in minutes.
    pub minutes: u32,
}

impl OwnAction {
    /// What the plan knows it by.
    pub fn action(&self) -> ActionId {
        ActionId::new(format!("{OWN}{}", self.id))
    }
}

/// The beginning of ids of actions of the firm's own.
const OWN: &str = "own-";

/// The number of an action of the firm's own; nothing for one of the curriculum.
pub fn own_number(action: &ActionId) -> Option<i64> {
    action.as_str().strip_prefix(OWN)?.parse().ok()
}

impl Store {
    /// What was said about the actions of a firm. One nobody has said anything about is not in it.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn plan_entries(&self, firm: FirmId) -> Result<BTreeMap<ActionId, Entry>, StoreError> {
        let connection = self.reading();
        let mut query = connection.prepare_cached(include_str!("entries.sql"))?;
        let rows = query.query_map(named_params! { ":firm": firm.0 }, |row| {
            let (state, due, done): (String, String, String) = (row.get(1)?, row.get(3)?, row.get(7)?);
            let entry = Entry {
                state: State::from_id(&state).unwrap_or_default(),
                owner: row.get(2)?,
                due_on: time::read_day(&due),
                cost: row.get(4)?,
                evidence: row.get(5)?,
                notes: row.get(6)?,
                done_at: Some(done).filter(|at| !at.is_empty()).map(|at| time::read(&at)),
            };
            Ok((ActionId::new(row.get::<_, String>(0)?), entry))
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The actions of a firm's own, the oldest first.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn own_actions(&self, firm: FirmId) -> Result<Vec<OwnAction>, StoreError> {
        let connection = self.reading();
        let mut query = connection.prepare_cached(include_str!("own.sql"))?;
        let rows = query.query_map(named_params! { ":firm": firm.0 }, |row| {
            Ok(OwnAction { id: row.get(0)?, title: row.get(1)?, minutes: row.get(2)? })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The order somebody gave the plan; empty while it is the one proposed.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn plan_order(&self, firm: FirmId) -> Result<Vec<ActionId>, StoreError> {
        let connection = self.reading();
        let mut query = connection.prepare_cached(include_str!("places.sql"))?;
        let rows =
            query.query_map(named_params! { ":firm": firm.0 }, |row| Ok(ActionId::new(row.get::<_, String>(0)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

/// Says something about an action.
///
/// # Errors
/// What SQLite reports.
pub fn write(tx: &Tx<'_>, firm: FirmId, action: &ActionId, entry: &Entry) -> Result<(), StoreError> {
    tx.connection().prepare_cached(include_str!("write.sql"))?.execute(named_params! {
        ":firm": firm.0,
        ":action": action.as_str(),
        ":state": entry.state.id(),
        ":owner": entry.owner,
        ":due": entry.due_on.map(time::day_text).unwrap_or_default(),
        ":cost": entry.cost,
        ":evidence": entry.evidence,
        ":notes": entry.notes,
        ":done": entry.done_at.map(time::text).unwrap_or_default(),
    })?;
    Ok(())
}

/// Adds an action of the firm's own.
///
/// # Errors
/// What SQLite reports.
pub fn add_own(tx: &Tx<'_>, firm: FirmId, title: &str, minutes: u32) -> Result<ActionId, StoreError> {
    let values = named_params! { ":firm": firm.0, ":title": title, ":minutes": minutes };
    tx.connection().prepare_cached(include_str!("add_own.sql"))?.execute(values)?;
    Ok(ActionId::new(format!("{OWN}{}", tx.connection().last_insert_rowid())))
}

/// Removes an action of the firm's own and what was said about it.
///
/// # Errors
/// What SQLite reports.
pub fn remove_own(tx: &Tx<'_>, firm: FirmId, id: i64) -> Result<(), StoreError> {
    let connection = tx.connection();
    connection.prepare_cached(include_str!("remove_own.sql"))?.execute(named_params! { ":firm": firm.0, ":id": id })?;
    let action = format!("{OWN}{id}");
    let of = named_params! { ":firm": firm.0, ":action": action };
    connection.prepare_cached(include_str!("remove_entry.sql"))?.execute(of)?;
    Ok(())
}

/// Puts the plan into an order; an empty one brings the one proposed back.
///
/// # Errors
/// What SQLite reports.
pub fn put_in_order(tx: &Tx<'_>, firm: FirmId, order: &[ActionId]) -> Result<(), StoreError> {
    let connection = tx.connection();
    connection.prepare_cached(include_str!("clear_places.sql"))?.execute(named_params! { ":firm": firm.0 })?;
    let mut put = connection.prepare_cached(include_str!("put_place.sql"))?;
    for (place, action) in (1_i64..).zip(order) {
        put.execute(named_params! { ":firm": firm.0, ":place": place, ":action": action.as_str() })?;
    }
    Ok(())
}
