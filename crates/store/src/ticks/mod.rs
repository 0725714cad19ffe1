//! Lines ticked on checklists.

use std::collections::BTreeMap;

use rusqlite::{Connection, named_params};
use tritt_core::curriculum::Audience;
use tritt_core::{ItemId, OccasionId, Timestamp};

use crate::write::Before;
use crate::{LearnerId, StoreError, Tx, time};

/// Ticks a line at `at`, or clears it.
///
/// # Errors
/// What SQLite reports.
pub fn set(
    tx: &Tx<'_>,
    audience: Audience,
    occasion: &OccasionId,
    item: &ItemId,
    at: Option<Timestamp>,
) -> Result<(), StoreError> {
    let before = list(tx.connection(), tx.learner(), audience, occasion)?.get(item).copied();
    if before.is_some() == at.is_some() {
        return Ok(());
    }
    tx.note(Before::Tick(audience, occasion.clone(), item.clone(), before));
    match at {
        Some(at) => tx.connection().prepare_cached(include_str!("set.sql"))?.execute(named_params! {
            ":learner": tx.learner().0,
            ":audience": audience.id(),
            ":occasion": occasion.as_str(),
            ":item": item.as_str(),
            ":at": time::text(at),
        })?,
        None => tx.connection().prepare_cached(include_str!("clear.sql"))?.execute(named_params! {
            ":learner": tx.learner().0,
            ":audience": audience.id(),
            ":occasion": occasion.as_str(),
            ":item": item.as_str(),
        })?,
    };
    Ok(())
}

/// The lines ticked on one checklist, each with its time.
pub(crate) fn list(
    connection: &Connection,
    learner: LearnerId,
    audience: Audience,
    occasion: &OccasionId,
) -> Result<BTreeMap<ItemId, Timestamp>, StoreError> {
    let mut query = connection.prepare_cached(include_str!("list.sql"))?;
    let rows = query.query_map(
        named_params! { ":learner": learner.0, ":audience": audience.id(), ":occasion": occasion.as_str() },
        |row| Ok((ItemId::new(row.get::<_, String>(0)?), time::read(&row.get::<_, String>(1)?))),
    )?;
    Ok(rows.collect::<Result<_, _>>()?)
}
