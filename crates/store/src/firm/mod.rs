//! Firms: whom the firm's side is about. One of them is open; what is kept about a firm goes with it.

mod attachments;
pub mod check;
pub mod emergency;
pub mod incident;
pub(crate) mod readiness;
mod suppliers;
pub mod tabletop;

use rusqlite::{Connection, OptionalExtension as _, named_params};
use tritt_core::firm::{Profile, Size};
use tritt_core::{FactId, SectorId, Timestamp};

use crate::{Store, StoreError, Tx, time};

pub use attachments::{Attachment, attach, detach, detach_all};
pub use readiness::{
    Document, Readiness, answer_requirement, remove_evidence, save_evidence, set_readiness, take_back_requirement,
};
pub use suppliers::{Reply, ReplyAnswer, Supplier, remove_supplier, save_supplier, sent_form, take_reply};

/// A firm of this data folder. The number means nothing outside it and is never given twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FirmId(pub i64);

/// A firm as a list shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Firm {
    /// The number.
    pub id: FirmId,
    /// Its name, at most [`LONGEST_NAME`] characters; empty until somebody gives it one.
    pub name: String,
    /// Whether it is the sample, which can be thrown away.
    pub sample: bool,
    /// Whether it is the one that is open.
    pub open: bool,
}

/// Longest name of a firm, in characters.
pub const LONGEST_NAME: usize = 120;

/// Most sites somebody can say.
pub const MOST_SITES: u32 = 1000;

impl Store {
    /// Every firm, the sample last.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn firms(&self) -> Result<Vec<Firm>, StoreError> {
        let connection = self.reading();
        let mut query = connection.prepare_cached(include_str!("list.sql"))?;
        let rows = query.query_map([], |row| {
            Ok(Firm { id: FirmId(row.get(0)?), name: row.get(1)?, sample: row.get(2)?, open: row.get(3)? })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The firm that is open; nothing before there is one.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn open_firm(&self) -> Result<Option<FirmId>, StoreError> {
        let connection = self.reading();
        let found = connection.prepare_cached(include_str!("open.sql"))?.query_row([], |row| row.get(0)).optional()?;
        Ok(found.map(FirmId))
    }

    /// What is known about a firm.
    ///
    /// # Errors
    /// [`StoreError::NoFirm`], or what SQLite reports.
    pub fn firm_profile(&self, firm: FirmId) -> Result<Profile, StoreError> {
        profile(&self.reading(), firm)
    }
}

/// What is known about a firm, seen from inside a transaction or outside.
fn profile(connection: &Connection, firm: FirmId) -> Result<Profile, StoreError> {
    let of = named_params! { ":firm": firm.0 };
    let described = connection
        .prepare_cached(include_str!("described.sql"))?
        .query_row(of, |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?, row.get::<_, u32>(2)?)))
        .optional()?;
    let (size, sector, sites) = described.ok_or(StoreError::NoFirm)?;
    let mut query = connection.prepare_cached(include_str!("facts.sql"))?;
    let facts = query.query_map(of, |row| Ok((FactId::new(row.get::<_, String>(0)?), row.get(1)?)))?;
    Ok(Profile {
        size: Size::from_id(&size),
        sector: Some(sector).filter(|id| !id.is_empty()).map(SectorId::new),
        sites: Some(sites).filter(|sites| *sites > 0),
        facts: facts.collect::<Result<_, _>>()?,
    })
}

/// Adds a firm about which nothing is known yet, and opens it. The name has at most [`LONGEST_NAME`] characters.
///
/// # Errors
/// What SQLite reports.
pub fn add(tx: &Tx<'_>, name: &str, sample: bool, at: Timestamp) -> Result<FirmId, StoreError> {
    let connection = tx.connection();
    let values = named_params! { ":name": name, ":sample": sample, ":at": time::text(at) };
    connection.prepare_cached(include_str!("add.sql"))?.execute(values)?;
    let firm = FirmId(connection.last_insert_rowid());
    open(tx, firm)?;
    Ok(firm)
}

/// Opens a firm in place of the one before.
///
/// # Errors
/// [`StoreError::NoFirm`], or what SQLite reports.
pub fn open(tx: &Tx<'_>, firm: FirmId) -> Result<(), StoreError> {
    tx.connection().prepare_cached(include_str!("close.sql"))?.execute([])?;
    let of = named_params! { ":firm": firm.0 };
    found(tx.connection().prepare_cached(include_str!("open_one.sql"))?.execute(of)?)
}

/// Names a firm. The name has at most [`LONGEST_NAME`] characters.
///
/// # Errors
/// [`StoreError::NoFirm`], or what SQLite reports.
pub fn rename(tx: &Tx<'_>, firm: FirmId, name: &str) -> Result<(), StoreError> {
    let values = named_params! { ":firm": firm.0, ":name": name };
    found(tx.connection().prepare_cached(include_str!("name.sql"))?.execute(values)?)
}

/// Says how large a firm is, what it lives on and how many sites it has (at most [`MOST_SITES`]); facts stay as they are.
///
/// # Errors
/// [`StoreError::NoFirm`], or what SQLite reports.
pub fn describe(tx: &Tx<'_>, firm: FirmId, profile: &Profile) -> Result<(), StoreError> {
    let values = named_params! {
        ":firm": firm.0,
        ":size": profile.size.map_or("", Size::id),
        ":sector": profile.sector.as_ref().map_or("", SectorId::as_str),
        ":sites": profile.sites.unwrap_or_default(),
    };
    found(tx.connection().prepare_cached(include_str!("describe.sql"))?.execute(values)?)
}

/// Says that something is so or not, or takes back what was said.
///
/// # Errors
/// What SQLite reports.
pub fn say(tx: &Tx<'_>, firm: FirmId, fact: &FactId, yes: Option<bool>) -> Result<(), StoreError> {
    let connection = tx.connection();
    match yes {
        Some(yes) => connection
            .prepare_cached(include_str!("say.sql"))?
            .execute(named_params! { ":firm": firm.0, ":fact": fact.as_str(), ":yes": yes })?,
        None => connection
            .prepare_cached(include_str!("unsay.sql"))?
            .execute(named_params! { ":firm": firm.0, ":fact": fact.as_str() })?,
    };
    Ok(())
}

/// Removes a firm and everything of it; another one is open then, if there is one.
///
/// # Errors
/// [`StoreError::NoFirm`], or what SQLite reports.
pub fn remove(tx: &Tx<'_>, firm: FirmId) -> Result<(), StoreError> {
    let connection = tx.connection();
    found(connection.prepare_cached(include_str!("remove.sql"))?.execute(named_params! { ":firm": firm.0 })?)?;
    let next: Option<i64> =
        connection.prepare_cached(include_str!("newest_own.sql"))?.query_row([], |row| row.get(0)).optional()?;
    let is_open = connection.prepare_cached(include_str!("open.sql"))?.exists([])?;
    match next {
        Some(next) if !is_open => open(tx, FirmId(next)),
        _ => Ok(()),
    }
}

fn found(changed: usize) -> Result<(), StoreError> {
    if changed == 0 { Err(StoreError::NoFirm) } else { Ok(()) }
}
