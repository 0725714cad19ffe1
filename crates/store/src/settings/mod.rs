//! Settings by name. What a value means is known above.

use std::collections::BTreeMap;

use rusqlite::{Connection, named_params};

use crate::{StoreError, Tx};

/// Sets a setting.
///
/// # Errors
/// What SQLite reports.
pub fn set(tx: &Tx<'_>, name: &str, value: &str) -> Result<(), StoreError> {
    let mut statement = tx.connection().prepare_cached(include_str!("set.sql"))?;
    statement.execute(named_params! { ":name": name, ":value": value })?;
    Ok(())
}

/// Every setting.
pub(crate) fn all(connection: &Connection) -> Result<BTreeMap<String, String>, StoreError> {
    let mut query = connection.prepare_cached(include_str!("all.sql"))?;
    let rows = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
