//! Checklists a firm keeps: their versions, the times they are gone through, who ticked what. And what stands on its paper.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension as _, Row, named_params};
use tritt_core::Timestamp;
use tritt_core::checklist::Rhythm;
use tritt_core::curriculum::Audience;

use crate::write::Before;
use crate::{FirmId, Store, StoreError, Tx, time};

/// A list of a firm. The number means nothing outside the data folder and is never given twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ListId(pub i64);

/// Longest name of a list, in characters.
pub const LONGEST_LIST_NAME: usize = 120;

/// Longest line of one's own, in characters: two lines on paper.
pub const LONGEST_LINE: usize = 300;

/// Most lines of a list.
pub const MOST_LINES: usize = 300;

/// A version of a list, without its lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListVersion {
    /// The list.
    pub list: ListId,
    /// Its number, from 1 on.
    pub version: u32,
    /// The name, 1 to [`LONGEST_LIST_NAME`] characters.
    pub name: String,
    /// Whom it is for.
    pub audience: Audience,
    /// How often it is gone through.
    pub rhythm: Rhythm,
    /// Who saved it, as they are called now; empty for somebody without a name, and for one who was removed. Not looked at when a version is saved.
    pub by: String,
    /// When it was saved.
    pub at: Timestamp,
}

/// A line of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListLine {
    /// The id of a line of the curriculum, or a key of the list's own.
    pub key: String,
    /// What it says, at most [`LONGEST_LINE`] characters; empty for a line of the curriculum.
    pub text: String,
    /// Whether somebody signs for it on paper.
    pub duty: bool,
}

/// A time a list was gone through.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListRun {
    /// When the first line was ticked.
    pub begun: Timestamp,
    /// When it was finished; nothing for the one that is open.
    pub finished: Option<Timestamp>,
    /// The version it was of when it was finished.
    pub version: u32,
    /// How many lines of that version were ticked.
    pub ticked: u32,
    /// How many lines that version has.
    pub of: u32,
}

/// Who ticked a line, as they are called now, and when. The name is empty for somebody without one, and for one who was removed.
pub type ListTick = (String, Timestamp);

/// What stands on the paper of a firm.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FirmPaper {
    /// How to reach it, in one line of at most 200 characters.
    pub contact: String,
    /// Its logo as PNG, at most 1 MiB; empty for none.
    pub logo: Vec<u8>,
}

impl Store {
    /// The lists of a firm in their newest version, by name.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn lists(&self, firm: FirmId) -> Result<Vec<ListVersion>, StoreError> {
        let connection = self.reading();
        let mut query = connection.prepare_cached(include_str!("all.sql"))?;
        let rows = query.query_map(named_params! { ":firm": firm.0 }, from_row)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Every version of a list, the newest first; none where the firm has no such list.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn list_versions(&self, firm: FirmId, list: ListId) -> Result<Vec<ListVersion>, StoreError> {
        let connection = self.reading();
        let mut query = connection.prepare_cached(include_str!("versions.sql"))?;
        let rows = query.query_map(named_params! { ":firm": firm.0, ":list": list.0 }, from_row)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The lines of a version in their order.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn list_lines(&self, list: ListId, version: u32) -> Result<Vec<ListLine>, StoreError> {
        let connection = self.reading();
        let mut query = connection.prepare_cached(include_str!("lines.sql"))?;
        let line = |row: &Row<'_>| Ok(ListLine { key: row.get(0)?, text: row.get(1)?, duty: row.get(2)? });
        let rows = query.query_map(named_params! { ":list": list.0, ":version": version }, line)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The newest 200 times a list was gone through, the newest first.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn list_runs(&self, list: ListId) -> Result<Vec<ListRun>, StoreError> {
        let connection = self.reading();
        let mut query = connection.prepare_cached(include_str!("runs.sql"))?;
        let rows = query.query_map(named_params! { ":list": list.0 }, |row| {
            let finished: Option<String> = row.get(2)?;
            Ok(ListRun {
                begun: time::read(&row.get::<_, String>(1)?),
                finished: finished.as_deref().map(time::read),
                version: row.get(3)?,
                ticked: row.get(4)?,
                of: row.get(5)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// What is ticked in the open run of a list.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn list_ticks(&self, list: ListId) -> Result<BTreeMap<String, ListTick>, StoreError> {
        ticks(&self.reading(), list)
    }

    /// The highest number a line of one's own ever had in a list, in any version; 0 for none.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn last_own_line(&self, list: ListId) -> Result<u32, StoreError> {
        let connection = self.reading();
        let mut query = connection.prepare_cached(include_str!("last_own.sql"))?;
        Ok(query.query_row(named_params! { ":list": list.0 }, |row| row.get(0))?)
    }

    /// What stands on the paper of a firm.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn firm_paper(&self, firm: FirmId) -> Result<FirmPaper, StoreError> {
        let connection = self.reading();
        let mut query = connection.prepare_cached(include_str!("letterhead.sql"))?;
        let found = query.query_row(named_params! { ":firm": firm.0 }, |row| {
            Ok(FirmPaper { contact: row.get(0)?, logo: row.get(1)? })
        });
        Ok(found.optional()?.unwrap_or_default())
    }
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<ListVersion> {
    let (audience, rhythm): (String, String) = (row.get(3)?, row.get(4)?);
    Ok(ListVersion {
        list: ListId(row.get(0)?),
        version: row.get(1)?,
        name: row.get(2)?,
        audience: Audience::ALL.into_iter().find(|one| one.id() == audience).unwrap_or(Audience::Everyone),
        rhythm: Rhythm::from_id(&rhythm).unwrap_or(Rhythm::Once),
        by: row.get(5)?,
        at: time::read(&row.get::<_, String>(6)?),
    })
}

fn ticks(connection: &Connection, list: ListId) -> Result<BTreeMap<String, ListTick>, StoreError> {
    let mut query = connection.prepare_cached(include_str!("ticks.sql"))?;
    let rows = query.query_map(named_params! { ":list": list.0 }, |row| {
        Ok((row.get::<_, String>(0)?, (row.get::<_, String>(1)?, time::read(&row.get::<_, String>(2)?))))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Saves a version: of a list that is there, or as the first one of a new list. `version.version` and `version.list` are not looked at.
///
/// # Errors
/// [`StoreError::NoList`] for a list the firm does not have, or what SQLite reports.
pub fn keep_list(
    tx: &Tx<'_>,
    firm: FirmId,
    list: Option<ListId>,
    version: &ListVersion,
    lines: &[ListLine],
) -> Result<ListId, StoreError> {
    let connection = tx.connection();
    let list = match list {
        Some(list) => there(tx, firm, list)?,
        None => {
            connection.prepare_cached(include_str!("add.sql"))?.execute(named_params! { ":firm": firm.0 })?;
            ListId(connection.last_insert_rowid())
        }
    };
    connection.prepare_cached(include_str!("add_version.sql"))?.execute(named_params! {
        ":list": list.0,
        ":name": version.name,
        ":audience": version.audience.id(),
        ":rhythm": version.rhythm.id(),
        ":by": tx.learner().0,
        ":at": time::text(version.at),
    })?;
    let mut add = connection.prepare_cached(include_str!("add_line.sql"))?;
    for (place, line) in (0_u32..).zip(lines) {
        add.execute(named_params! {
            ":list": list.0, ":place": place, ":line": line.key, ":text": line.text, ":duty": line.duty,
        })?;
    }
    Ok(list)
}

/// A tick as it stands in the record: whose it is, if they are still there, and when it was made.
pub(crate) type Tick = (Option<i64>, String);

/// Ticks a line in the open run of a list for whoever learns now, or clears it. The first tick begins the run.
///
/// # Errors
/// [`StoreError::NoList`] for a list the firm does not have, or what SQLite reports.
pub fn tick_line(
    tx: &Tx<'_>,
    firm: FirmId,
    list: ListId,
    line: &str,
    ticked: Option<Timestamp>,
) -> Result<(), StoreError> {
    there(tx, firm, list)?;
    let of = named_params! { ":list": list.0, ":line": line };
    let before: Option<Tick> = tx
        .connection()
        .prepare_cached(include_str!("tick_of.sql"))?
        .query_row(of, |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    if before.is_some() == ticked.is_some() {
        return Ok(());
    }
    tx.note(Before::LineTick(list, line.to_owned(), before));
    put_tick(tx, list, line, ticked.map(|at| (Some(tx.learner().0), time::text(at))).as_ref())
}

/// The same without noting it: what a change taken back does. A list that is gone stays gone.
pub(crate) fn put_tick(tx: &Tx<'_>, list: ListId, line: &str, tick: Option<&Tick>) -> Result<(), StoreError> {
    let connection = tx.connection();
    match tick {
        Some((by, at)) => {
            let begin = named_params! { ":list": list.0, ":at": at };
            connection.prepare_cached(include_str!("begin.sql"))?.execute(begin)?;
            let tick = named_params! { ":list": list.0, ":line": line, ":by": by, ":at": at };
            connection.prepare_cached(include_str!("tick.sql"))?.execute(tick)?;
        }
        None => {
            let tick = named_params! { ":list": list.0, ":line": line };
            connection.prepare_cached(include_str!("untick.sql"))?.execute(tick)?;
        }
    }
    Ok(())
}

/// Finishes the open run of a list; the next tick begins another.
///
/// # Errors
/// [`StoreError::NoList`] for a list the firm does not have, or what SQLite reports.
pub fn finish_run(tx: &Tx<'_>, firm: FirmId, list: ListId, at: Timestamp) -> Result<(), StoreError> {
    there(tx, firm, list)?;
    let of = named_params! { ":list": list.0, ":at": time::text(at) };
    tx.connection().prepare_cached(include_str!("finish.sql"))?.execute(of)?;
    // a tick from before could not be taken back into a run that is finished
    tx.settle();
    Ok(())
}

/// Throws a list away. It can be undone until the program ends; then it is gone.
///
/// # Errors
/// [`StoreError::NoList`] for a list the firm does not have, or what SQLite reports.
pub fn remove_list(tx: &Tx<'_>, firm: FirmId, list: ListId, at: Timestamp) -> Result<(), StoreError> {
    there(tx, firm, list)?;
    tx.note(Before::List(list));
    set_removed(tx, list, Some(at))
}

/// Throws a list away, or brings it back.
pub(crate) fn set_removed(tx: &Tx<'_>, list: ListId, at: Option<Timestamp>) -> Result<(), StoreError> {
    let of = named_params! { ":list": list.0, ":at": at.map(time::text) };
    tx.connection().prepare_cached(include_str!("remove.sql"))?.execute(of)?;
    Ok(())
}

/// Deletes what was thrown away before this start: what could bring it back ended with the program.
pub(crate) fn purge(connection: &Connection) -> Result<(), StoreError> {
    connection.execute(include_str!("purge.sql"), [])?;
    Ok(())
}

/// Says what stands on the paper of a firm.
///
/// # Errors
/// What SQLite reports.
pub fn set_paper(tx: &Tx<'_>, firm: FirmId, paper: &FirmPaper) -> Result<(), StoreError> {
    let values = named_params! { ":firm": firm.0, ":contact": paper.contact, ":logo": paper.logo };
    tx.connection().prepare_cached(include_str!("set_letterhead.sql"))?.execute(values)?;
    Ok(())
}

fn there(tx: &Tx<'_>, firm: FirmId, list: ListId) -> Result<ListId, StoreError> {
    let of = named_params! { ":firm": firm.0, ":list": list.0 };
    let found = tx.connection().prepare_cached(include_str!("there.sql"))?.exists(of)?;
    if found { Ok(list) } else { Err(StoreError::NoList) }
}
