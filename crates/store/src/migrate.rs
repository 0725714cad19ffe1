//! From the schema of a file to the newest one.

use rusqlite::{Connection, TransactionBehavior};
use tritt_core::Timestamp;

use crate::connection::APPLICATION_ID;
use crate::{LEARNER, StoreError, time};

/// All migrations in order; released ones never change.
const MIGRATIONS: &[&str] = &[include_str!("../migrations/0001_start.sql")];

/// The newest schema.
pub(crate) const NEWEST: u32 = MIGRATIONS.len() as u32;

/// The schema of an open database.
pub(crate) fn version(connection: &Connection) -> Result<u32, StoreError> {
    Ok(connection.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

/// Runs all pending migrations in one transaction.
pub(crate) fn migrate(connection: &mut Connection, now: Timestamp) -> Result<(), StoreError> {
    let from = version(connection)?;
    if from == NEWEST {
        return Ok(());
    }
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for migration in MIGRATIONS.iter().skip(from as usize) {
        transaction.execute_batch(migration)?;
    }
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.pragma_update(None, "user_version", NEWEST)?;
    transaction.execute(
        "INSERT INTO learner (id, created_at) VALUES (:id, :at) ON CONFLICT DO NOTHING",
        rusqlite::named_params! { ":id": LEARNER, ":at": time::text(now) },
    )?;
    transaction.commit()?;
    // the header must tell application and schema to whoever only looks at the file
    connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
    Ok(())
}
