//! Actions done.

use std::collections::BTreeSet;

use rusqlite::Connection;
use tritt_core::{ActionId, Timestamp};

use crate::stamped::{self, Statements};
use crate::write::Before;
use crate::{LearnerId, StoreError, Tx};

const SQL: Statements = Statements {
    set: include_str!("set.sql"),
    clear: include_str!("clear.sql"),
    when: include_str!("when.sql"),
    all: include_str!("all.sql"),
};

/// Marks an action as done since `at`, or as open again.
///
/// # Errors
/// What SQLite reports.
pub fn set(tx: &Tx<'_>, action: &ActionId, at: Option<Timestamp>) -> Result<(), StoreError> {
    let before = stamped::when(tx.connection(), tx.learner(), &SQL, action.as_str())?;
    if before.is_some() != at.is_some() {
        tx.note(Before::Action(action.clone(), before));
        stamped::set(tx.connection(), tx.learner(), &SQL, action.as_str(), at)?;
    }
    Ok(())
}

/// Every action done.
pub(crate) fn all(connection: &Connection, learner: LearnerId) -> Result<BTreeSet<ActionId>, StoreError> {
    Ok(stamped::all(connection, learner, &SQL)?.into_iter().map(ActionId::new).collect())
}
