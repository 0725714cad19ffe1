//! Photos and files that belong to something of a firm. Here is what is known about them; their bytes lie in the data folder under their SHA-256.

use std::collections::BTreeSet;

use rusqlite::{OptionalExtension as _, Row, named_params};
use tritt_core::Timestamp;

use super::FirmId;
use crate::{Store, StoreError, Tx, time};

/// A file that belongs to something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    /// Its number, never given twice.
    pub id: i64,
    /// Its name, 1 to 255 characters.
    pub name: String,
    /// What it is: the ending of its kind, `png` or `pdf`.
    pub kind: String,
    /// How large it is.
    pub bytes: u32,
    /// SHA-256 of its bytes in lower-case hex, under which they lie.
    pub sha256: String,
    /// When it was attached.
    pub at: Timestamp,
}

impl Store {
    /// The files that belong to `owner` (a key of ours such as `check:17:backup-offline`), in the order they came.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn attachments(&self, firm: FirmId, owner: &str) -> Result<Vec<Attachment>, StoreError> {
        let connection = self.reading();
        let mut query = connection.prepare_cached(include_str!("attached.sql"))?;
        let rows = query.query_map(named_params! { ":firm": firm.0, ":owner": owner }, attachment)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// One of the files of a firm; nothing when it is not there any more.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn attachment(&self, firm: FirmId, id: i64) -> Result<Option<Attachment>, StoreError> {
        let connection = self.reading();
        let mut query = connection.prepare_cached(include_str!("attachment.sql"))?;
        Ok(query.query_row(named_params! { ":firm": firm.0, ":id": id }, attachment).optional()?)
    }

    /// The SHA-256 of everything attached to anything: other files in the folder are nobody's.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn attached_contents(&self) -> Result<BTreeSet<String>, StoreError> {
        let connection = self.reading();
        let mut query = connection.prepare_cached(include_str!("contents.sql"))?;
        let rows = query.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

fn attachment(row: &Row<'_>) -> rusqlite::Result<Attachment> {
    Ok(Attachment {
        id: row.get(0)?,
        name: row.get(1)?,
        kind: row.get(2)?,
        bytes: row.get(3)?,
        sha256: row.get(4)?,
        at: time::read(&row.get::<_, String>(5)?),
    })
}

/// Attaches a file whose bytes are in the folder already; its `id` is ignored and given.
///
/// # Errors
/// What SQLite reports.
pub fn attach(tx: &Tx<'_>, firm: FirmId, owner: &str, file: &Attachment) -> Result<i64, StoreError> {
    tx.connection().prepare_cached(include_str!("attach.sql"))?.execute(named_params! {
        ":firm": firm.0,
        ":owner": owner,
        ":name": file.name,
        ":kind": file.kind,
        ":bytes": file.bytes,
        ":sha256": file.sha256,
        ":at": time::text(file.at),
    })?;
    Ok(tx.connection().last_insert_rowid())
}

/// Takes a file away from what it belongs to. Its bytes are for the caller to remove when nothing else names them.
///
/// # Errors
/// What SQLite reports.
pub fn detach(tx: &Tx<'_>, firm: FirmId, id: i64) -> Result<(), StoreError> {
    let of = named_params! { ":firm": firm.0, ":id": id };
    tx.connection().prepare_cached(include_str!("detach.sql"))?.execute(of)?;
    Ok(())
}

/// Takes away every file that belongs to something. Their bytes are for the caller to remove when nothing else names them.
///
/// # Errors
/// What SQLite reports.
pub fn detach_all(tx: &Tx<'_>, firm: FirmId, owner: &str) -> Result<(), StoreError> {
    let of = named_params! { ":firm": firm.0, ":owner": owner };
    tx.connection().prepare_cached(include_str!("detach_all.sql"))?.execute(of)?;
    Ok(())
}
