//! Settings by name. What a value means is known above.

use std::collections::BTreeMap;

use rusqlite::{Connection, named_params};

use crate::{LearnerId, StoreError, Tx};

/// Sets a setting of the learner, and what holds where nobody has set it: before it is known who sits here, and for whoever comes anew.
///
/// # Errors
/// What SQLite reports.
pub fn set(tx: &Tx<'_>, name: &str, value: &str) -> Result<(), StoreError> {
    set_for_all(tx, name, value)?;
    set_of(tx, tx.learner(), name, value)
}

/// Sets a setting that is the same for everybody here, such as the name of the firm.
///
/// # Errors
/// What SQLite reports.
pub fn set_for_all(tx: &Tx<'_>, name: &str, value: &str) -> Result<(), StoreError> {
    let mut common = tx.connection().prepare_cached(include_str!("set.sql"))?;
    common.execute(named_params! { ":name": name, ":value": value })?;
    Ok(())
}

/// Sets a setting of one learner alone, be it somebody who has not chosen yet. It holds where everybody has a value of that name ([`set_for_all`]).
///
/// # Errors
/// What SQLite reports.
pub fn set_of(tx: &Tx<'_>, learner: LearnerId, name: &str, value: &str) -> Result<(), StoreError> {
    let mut own = tx.connection().prepare_cached(include_str!("set_own.sql"))?;
    own.execute(named_params! { ":learner": learner.0, ":name": name, ":value": value })?;
    Ok(())
}

/// Every setting as it holds for the learner.
pub(crate) fn all(connection: &Connection, learner: LearnerId) -> Result<BTreeMap<String, String>, StoreError> {
    let mut query = connection.prepare_cached(include_str!("all.sql"))?;
    let rows = query.query_map(named_params! { ":learner": learner.0 }, |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}
