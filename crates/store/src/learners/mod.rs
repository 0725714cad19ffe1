//! Who learns: profiles, PINs, and how somebody is forgotten.

mod forget;
mod team;

use std::sync::atomic::Ordering;

use rusqlite::{Connection, OptionalExtension as _, named_params};
use tritt_core::Timestamp;
use tritt_core::curriculum::Audience;

use crate::search::fold;
use crate::{Store, StoreError, Tx, held, time};

pub use team::{Filter, Member, Standing, Trained};

/// A learner of this data folder. The number means nothing outside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LearnerId(pub i64);

impl LearnerId {
    /// Nobody: several learners use this computer, and it is not known yet which of them sits here.
    pub const NOBODY: Self = Self(0);
}

/// Who a learner is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    /// A name or a pseudonym, at most 80 characters; empty for whoever never gave one.
    pub name: String,
    /// An address, at most 254 characters; mostly empty.
    pub email: String,
    /// For whom the content is that is put first.
    pub role: Audience,
    /// The colour of the round mark with the initials, 0 to 7.
    pub colour: u8,
    /// The group somebody works in, at most 80 characters; mostly empty.
    pub team: String,
    /// The number another system knows them by, at most 255 characters; empty unless they came from a list.
    pub sourced_id: String,
}

/// A learner as the list shows them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Learner {
    /// The number.
    pub id: LearnerId,
    /// Who it is.
    pub profile: Profile,
    /// Whether a PIN is asked for.
    pub has_pin: bool,
    /// Since when.
    pub created_at: Timestamp,
    /// When the PIN was taken away by somebody who did not know it.
    pub pin_removed_at: Option<Timestamp>,
}

/// A PIN and what was tried.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pin {
    /// Its Argon2 hash in the PHC string format; empty when there is none.
    pub hash: String,
    /// Wrong tries since the last right one.
    pub wrong: u32,
    /// The last wrong one.
    pub wrong_at: Timestamp,
}

impl Store {
    /// Who learns now.
    pub fn learner(&self) -> LearnerId {
        LearnerId(self.learner.load(Ordering::SeqCst))
    }

    /// Somebody else learns from now on, or nobody. What was done before cannot be taken back any more: it was somebody else's.
    ///
    /// # Errors
    /// [`StoreError::NoLearner`] when there is no such learner (any more).
    pub fn learn_as(&self, learner: LearnerId) -> Result<(), StoreError> {
        if learner != LearnerId::NOBODY && !exists(&self.reading(), learner)? {
            return Err(StoreError::NoLearner);
        }
        held(&self.journal).settle();
        self.learner.store(learner.0, Ordering::SeqCst);
        Ok(())
    }

    /// Everybody, by name.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn learners(&self) -> Result<Vec<Learner>, StoreError> {
        let connection = self.reading();
        let mut query = connection.prepare_cached(include_str!("list.sql"))?;
        let rows = query.query_map([], |row| {
            let role: String = row.get(3)?;
            let removed: String = row.get(7)?;
            Ok(Learner {
                id: LearnerId(row.get(0)?),
                profile: Profile {
                    name: row.get(1)?,
                    email: row.get(2)?,
                    role: Audience::ALL.into_iter().find(|one| one.id() == role).unwrap_or(Audience::Everyone),
                    colour: row.get(4)?,
                    team: row.get(8)?,
                    sourced_id: row.get(9)?,
                },
                has_pin: row.get(5)?,
                created_at: time::read(&row.get::<_, String>(6)?),
                pin_removed_at: Some(removed).filter(|at| !at.is_empty()).map(|at| time::read(&at)),
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The PIN of a learner.
    ///
    /// # Errors
    /// [`StoreError::NoLearner`], or what SQLite reports.
    pub fn pin(&self, learner: LearnerId) -> Result<Pin, StoreError> {
        let connection = self.reading();
        let mut query = connection.prepare_cached(include_str!("pin.sql"))?;
        let pin = query.query_row(named_params! { ":learner": learner.0 }, |row| {
            Ok(Pin { hash: row.get(0)?, wrong: row.get(1)?, wrong_at: time::read(&row.get::<_, String>(2)?) })
        });
        pin.optional()?.ok_or(StoreError::NoLearner)
    }
}

/// Adds a learner.
///
/// # Errors
/// What SQLite reports.
pub fn add(tx: &Tx<'_>, profile: &Profile, at: Timestamp) -> Result<LearnerId, StoreError> {
    tx.connection().prepare_cached(include_str!("add.sql"))?.execute(named_params! {
        ":at": time::text(at),
        ":name": profile.name,
        ":email": profile.email,
        ":role": profile.role.id(),
        ":colour": profile.colour,
        ":team": profile.team,
        ":sourced": profile.sourced_id,
        ":sort": sort_name(&profile.name),
    })?;
    Ok(LearnerId(tx.connection().last_insert_rowid()))
}

/// Changes who a learner is.
///
/// # Errors
/// [`StoreError::NoLearner`], or what SQLite reports.
pub fn change(tx: &Tx<'_>, learner: LearnerId, profile: &Profile) -> Result<(), StoreError> {
    one(tx.connection().prepare_cached(include_str!("change.sql"))?.execute(named_params! {
        ":learner": learner.0,
        ":name": profile.name,
        ":email": profile.email,
        ":role": profile.role.id(),
        ":colour": profile.colour,
        ":team": profile.team,
        ":sourced": profile.sourced_id,
        ":sort": sort_name(&profile.name),
    })?)
}

/// Sets a PIN by its hash, or takes it away with an empty one. `removed_at` is when that was done by somebody who did not know it.
///
/// # Errors
/// [`StoreError::NoLearner`], or what SQLite reports.
pub fn set_pin(tx: &Tx<'_>, learner: LearnerId, hash: &str, removed_at: Option<Timestamp>) -> Result<(), StoreError> {
    let removed = removed_at.map(time::text).unwrap_or_default();
    one(tx
        .connection()
        .prepare_cached(include_str!("set_pin.sql"))?
        .execute(named_params! { ":learner": learner.0, ":pin": hash, ":removed": removed })?)
}

/// Notes how many wrong PINs were given in a row, and when the last one was.
///
/// # Errors
/// [`StoreError::NoLearner`], or what SQLite reports.
pub fn count_wrong_pins(tx: &Tx<'_>, learner: LearnerId, wrong: u32, at: Timestamp) -> Result<(), StoreError> {
    one(tx
        .connection()
        .prepare_cached(include_str!("count_wrong.sql"))?
        .execute(named_params! { ":learner": learner.0, ":wrong": wrong, ":at": time::text(at) })?)
}

/// When nobody is there, somebody without a name begins.
pub(crate) fn begin_anew(connection: &Connection, at: Timestamp) -> Result<(), StoreError> {
    connection.execute(include_str!("begin_anew.sql"), named_params! { ":at": time::text(at) })?;
    Ok(())
}

/// Writes the names lists are ordered by anew; SQLite itself knows no letters beyond ASCII.
pub(crate) fn sort_names(connection: &Connection) -> Result<(), StoreError> {
    let mut query = connection.prepare(include_str!("names.sql"))?;
    let names = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let names = names.collect::<Result<Vec<(i64, String)>, _>>()?;
    let mut set = connection.prepare(include_str!("set_sort_name.sql"))?;
    for (learner, name) in names {
        set.execute(named_params! { ":learner": learner, ":sort": sort_name(&name) })?;
    }
    Ok(())
}

/// A name as lists are ordered and searched by it.
fn sort_name(name: &str) -> String {
    fold(name).text
}

/// Whoever learns when the program starts: the only learner, unless a PIN is to be asked for.
pub(crate) fn only(connection: &Connection) -> Result<LearnerId, StoreError> {
    Ok(LearnerId(connection.query_row(include_str!("only.sql"), [], |row| row.get(0))?))
}

pub(crate) fn exists(connection: &Connection, learner: LearnerId) -> Result<bool, StoreError> {
    let mut query = connection.prepare_cached(include_str!("exists.sql"))?;
    Ok(query.query_row(named_params! { ":learner": learner.0 }, |row| row.get(0))?)
}

fn one(changed: usize) -> Result<(), StoreError> {
    if changed == 1 { Ok(()) } else { Err(StoreError::NoLearner) }
}
