//! Keys that sign certificates, by their thumbprint (RFC 7638). The secret part is never here.

use rusqlite::named_params;
use tritt_core::Timestamp;

use crate::{Store, StoreError, Tx, time};

/// A key somebody knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IssuerKey {
    /// Its thumbprint: SHA-256 in base64url, 43 characters.
    pub thumbprint: String,
    /// Whose it is, at most 80 characters.
    pub name: String,
    /// Whether it is the key of this computer.
    pub own: bool,
    /// Since when it is known.
    pub known_since: Timestamp,
}

impl Store {
    /// The keys that are known, our own first.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn issuer_keys(&self) -> Result<Vec<IssuerKey>, StoreError> {
        let connection = self.reading();
        let mut query = connection.prepare_cached(include_str!("all.sql"))?;
        let rows = query.query_map([], |row| {
            Ok(IssuerKey {
                thumbprint: row.get(0)?,
                name: row.get(1)?,
                own: row.get(2)?,
                known_since: time::read(&row.get::<_, String>(3)?),
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

/// Notes a key; one that is known gets another name.
///
/// # Errors
/// What SQLite reports.
pub fn note(tx: &Tx<'_>, key: &IssuerKey) -> Result<(), StoreError> {
    tx.connection().prepare_cached(include_str!("note.sql"))?.execute(named_params! {
        ":thumbprint": key.thumbprint,
        ":name": key.name,
        ":own": key.own,
        ":since": time::text(key.known_since),
    })?;
    Ok(())
}

/// Notes the key that signs here from now on, in place of the one before, which stays known. The day and the name of a key that is known stay as they were.
///
/// # Errors
/// What SQLite reports.
pub fn take_over(tx: &Tx<'_>, thumbprint: &str, name: &str, now: Timestamp) -> Result<(), StoreError> {
    let of = named_params! { ":thumbprint": thumbprint };
    tx.connection().prepare_cached(include_str!("retire.sql"))?.execute(of)?;
    tx.connection().prepare_cached(include_str!("take_over.sql"))?.execute(named_params! {
        ":thumbprint": thumbprint,
        ":name": name,
        ":since": time::text(now),
    })?;
    Ok(())
}

/// Forgets a key.
///
/// # Errors
/// What SQLite reports.
pub fn forget(tx: &Tx<'_>, thumbprint: &str) -> Result<(), StoreError> {
    let of = named_params! { ":thumbprint": thumbprint };
    tx.connection().prepare_cached(include_str!("forget.sql"))?.execute(of)?;
    Ok(())
}
