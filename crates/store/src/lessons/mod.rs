//! Lessons read to the end.

use std::collections::BTreeSet;

use rusqlite::{Connection, named_params};
use tritt_core::{LessonId, Timestamp};

use crate::stamped::{self, Statements};
use crate::write::Before;
use crate::{LearnerId, StoreError, Tx, time};

const SQL: Statements = Statements {
    set: include_str!("set.sql"),
    clear: include_str!("clear.sql"),
    when: include_str!("when.sql"),
    all: include_str!("all.sql"),
};

/// Notes that a lesson was read to the end; the first time counts.
///
/// # Errors
/// What SQLite reports.
pub fn mark_read(tx: &Tx<'_>, lesson: &LessonId, at: Timestamp) -> Result<(), StoreError> {
    let before = stamped::when(tx.connection(), tx.learner(), &SQL, lesson.as_str())?;
    if before.is_none() {
        tx.note(Before::Lesson(lesson.clone(), None));
        set(tx, lesson, Some(at))?;
    }
    Ok(())
}

pub(crate) fn set(tx: &Tx<'_>, lesson: &LessonId, at: Option<Timestamp>) -> Result<(), StoreError> {
    stamped::set(tx.connection(), tx.learner(), &SQL, lesson.as_str(), at)
}

/// Notes that the knowledge of a lesson was shown in a placement check.
///
/// # Errors
/// What SQLite reports.
pub fn show(tx: &Tx<'_>, lesson: &LessonId, at: Timestamp) -> Result<(), StoreError> {
    tx.connection().prepare_cached(include_str!("show.sql"))?.execute(named_params! {
        ":learner": tx.learner().0,
        ":lesson": lesson.as_str(),
        ":at": time::text(at),
    })?;
    Ok(())
}

/// Every lesson whose knowledge was shown.
pub(crate) fn all_shown(connection: &Connection, learner: LearnerId) -> Result<BTreeSet<LessonId>, StoreError> {
    let mut query = connection.prepare_cached(include_str!("all_shown.sql"))?;
    let rows = query.query_map(named_params! { ":learner": learner.0 }, |row| row.get::<_, String>(0))?;
    Ok(rows.map(|id| id.map(LessonId::new)).collect::<Result<_, _>>()?)
}

/// Every lesson read.
pub(crate) fn all(connection: &Connection, learner: LearnerId) -> Result<BTreeSet<LessonId>, StoreError> {
    Ok(stamped::all(connection, learner, &SQL)?.into_iter().map(LessonId::new).collect())
}
