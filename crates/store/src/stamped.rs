//! What tables of the form “this thing, since then” have in common.

use rusqlite::{Connection, OptionalExtension as _, named_params};
use tritt_core::Timestamp;

use crate::{LearnerId, StoreError, time};

/// The four statements of such a table, each with `:learner` and, but for the last, `:id`.
pub(crate) struct Statements {
    pub set: &'static str,
    pub clear: &'static str,
    pub when: &'static str,
    pub all: &'static str,
}

/// Since when the thing is noted.
pub(crate) fn when(
    connection: &Connection,
    learner: LearnerId,
    sql: &Statements,
    id: &str,
) -> Result<Option<Timestamp>, StoreError> {
    let mut query = connection.prepare_cached(sql.when)?;
    let at = query.query_row(named_params! { ":learner": learner.0, ":id": id }, |row| row.get::<_, String>(0));
    Ok(at.optional()?.map(|at| time::read(&at)))
}

/// Notes the thing, or takes the note away.
pub(crate) fn set(
    connection: &Connection,
    learner: LearnerId,
    sql: &Statements,
    id: &str,
    at: Option<Timestamp>,
) -> Result<(), StoreError> {
    match at {
        Some(at) => connection
            .prepare_cached(sql.set)?
            .execute(named_params! { ":learner": learner.0, ":id": id, ":at": time::text(at) })?,
        None => connection.prepare_cached(sql.clear)?.execute(named_params! { ":learner": learner.0, ":id": id })?,
    };
    Ok(())
}

/// Every id noted.
pub(crate) fn all(connection: &Connection, learner: LearnerId, sql: &Statements) -> Result<Vec<String>, StoreError> {
    let mut query = connection.prepare_cached(sql.all)?;
    let rows = query.query_map(named_params! { ":learner": learner.0 }, |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
