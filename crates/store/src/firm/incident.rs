//! Incidents of a firm, and their log: a line that was written stays as it was written.

use std::collections::BTreeMap;

use rusqlite::{OptionalExtension as _, Row, named_params};
use tritt_core::Timestamp;

use super::FirmId;
use crate::{Store, StoreError, Tx, time};

/// Longest line of a log, in characters.
pub const LONGEST_LINE: usize = 4000;

/// An incident.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Incident {
    /// Its number, never given twice.
    pub id: i64,
    /// Its kind.
    pub kind: String,
    /// What people call it, at most 120 characters; perhaps nothing.
    pub title: String,
    /// When it began.
    pub begun: Timestamp,
    /// When the firm became aware that it has to be reported; the deadlines run from here.
    pub aware: Option<Timestamp>,
    /// When it was over.
    pub closed: Option<Timestamp>,
}

/// What a line of the log tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineKind {
    /// Something somebody saw.
    Seen,
    /// Something somebody did.
    Done,
    /// Something somebody decided.
    Decided,
    /// Something the program noted by itself.
    Program,
}

impl LineKind {
    const ALL: [Self; 4] = [Self::Seen, Self::Done, Self::Decided, Self::Program];

    fn id(self) -> &'static str {
        match self {
            Self::Seen => "seen",
            Self::Done => "done",
            Self::Decided => "decided",
            Self::Program => "program",
        }
    }
}

/// A line of the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Its number, never given twice.
    pub id: i64,
    /// When it was written.
    pub at: Timestamp,
    /// Who wrote it, at most 120 characters; perhaps nobody said.
    pub who: String,
    /// What it tells.
    pub kind: LineKind,
    /// The line, 1 to [`LONGEST_LINE`] characters.
    pub text: String,
}

impl Store {
    /// The incidents of a firm: those that go on first, then the newest.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn incidents(&self, firm: FirmId) -> Result<Vec<Incident>, StoreError> {
        let connection = self.reading();
        let mut query = connection.prepare_cached(include_str!("incidents.sql"))?;
        let rows = query.query_map(named_params! { ":firm": firm.0 }, incident)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// One incident of a firm; nothing when it is not there.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn incident(&self, firm: FirmId, id: i64) -> Result<Option<Incident>, StoreError> {
        let connection = self.reading();
        let mut query = connection.prepare_cached(include_str!("incident.sql"))?;
        Ok(query.query_row(named_params! { ":firm": firm.0, ":incident": id }, incident).optional()?)
    }

    /// What was noted about an incident, by name: `role:decide`, `answer:high-risk`, `report:gdpr-report`.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn incident_facts(&self, firm: FirmId, id: i64) -> Result<BTreeMap<String, String>, StoreError> {
        let connection = self.reading();
        let mut query = connection.prepare_cached(include_str!("incident_facts.sql"))?;
        let of = named_params! { ":firm": firm.0, ":incident": id };
        let rows = query.query_map(of, |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The log of an incident, in the order it was written.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn incident_log(&self, firm: FirmId, id: i64) -> Result<Vec<Line>, StoreError> {
        let connection = self.reading();
        let mut query = connection.prepare_cached(include_str!("incident_entries.sql"))?;
        let rows = query.query_map(named_params! { ":firm": firm.0, ":incident": id }, |row| {
            let kind: String = row.get(3)?;
            Ok(Line {
                id: row.get(0)?,
                at: time::read(&row.get::<_, String>(1)?),
                who: row.get(2)?,
                kind: LineKind::ALL.into_iter().find(|one| one.id() == kind).unwrap_or(LineKind::Program),
                text: row.get(4)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

fn incident(row: &Row<'_>) -> rusqlite::Result<Incident> {
    let moment = |text: Option<String>| text.map(|text| time::read(&text));
    Ok(Incident {
        id: row.get(0)?,
        kind: row.get(1)?,
        title: row.get(2)?,
        begun: time::read(&row.get::<_, String>(3)?),
        aware: moment(row.get(4)?),
        closed: moment(row.get(5)?),
    })
}

/// Begins an incident.
///
/// # Errors
/// What SQLite reports.
pub fn begin(tx: &Tx<'_>, firm: FirmId, kind: &str, title: &str, begun: Timestamp) -> Result<i64, StoreError> {
    let values = named_params! { ":firm": firm.0, ":kind": kind, ":title": title, ":begun": time::text(begun) };
    tx.connection().prepare_cached(include_str!("incident_begin.sql"))?.execute(values)?;
    Ok(tx.connection().last_insert_rowid())
}

/// Says when the firm became aware, and when it was over.
///
/// # Errors
/// What SQLite reports.
pub fn change(
    tx: &Tx<'_>,
    firm: FirmId,
    id: i64,
    aware: Option<Timestamp>,
    closed: Option<Timestamp>,
) -> Result<(), StoreError> {
    tx.connection().prepare_cached(include_str!("incident_change.sql"))?.execute(named_params! {
        ":firm": firm.0,
        ":incident": id,
        ":aware": aware.map(time::text),
        ":closed": closed.map(time::text),
    })?;
    Ok(())
}

/// Notes something about an incident, at most 120 characters, or takes it back.
///
/// # Errors
/// What SQLite reports.
pub fn note(tx: &Tx<'_>, firm: FirmId, id: i64, name: &str, value: Option<&str>) -> Result<(), StoreError> {
    let connection = tx.connection();
    match value {
        Some(value) => connection
            .prepare_cached(include_str!("incident_set_fact.sql"))?
            .execute(named_params! { ":firm": firm.0, ":incident": id, ":name": name, ":value": value })?,
        None => connection
            .prepare_cached(include_str!("incident_unset_fact.sql"))?
            .execute(named_params! { ":firm": firm.0, ":incident": id, ":name": name })?,
    };
    Ok(())
}

/// Removes an incident with its log. Files attached to it are attached by their owner's key: whoever removes it detaches them in the same transaction.
///
/// # Errors
/// What SQLite reports.
pub fn remove(tx: &Tx<'_>, firm: FirmId, id: i64) -> Result<(), StoreError> {
    let of = named_params! { ":firm": firm.0, ":incident": id };
    tx.connection().prepare_cached(include_str!("incident_remove.sql"))?.execute(of)?;
    Ok(())
}

/// Writes a line into the log of an incident; its `id` is ignored and given.
///
/// # Errors
/// What SQLite reports.
pub fn write_line(tx: &Tx<'_>, firm: FirmId, id: i64, line: &Line) -> Result<i64, StoreError> {
    tx.connection().prepare_cached(include_str!("incident_write.sql"))?.execute(named_params! {
        ":firm": firm.0,
        ":incident": id,
        ":at": time::text(line.at),
        ":who": line.who,
        ":kind": line.kind.id(),
        ":text": line.text,
    })?;
    Ok(tx.connection().last_insert_rowid())
}
