//! Lessons somebody wants to find again.

use rusqlite::named_params;
use tritt_core::{LessonId, Timestamp};

use crate::stamped::{self, Statements};
use crate::write::Before;
use crate::{Store, StoreError, Tx, time};

const SQL: Statements = Statements {
    set: include_str!("set.sql"),
    clear: include_str!("clear.sql"),
    when: include_str!("when.sql"),
    all: include_str!("all.sql"),
};

/// A lesson somebody wants to find again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bookmark {
    /// The lesson.
    pub lesson: LessonId,
    /// Since when.
    pub at: Timestamp,
}

impl Store {
    /// Every bookmark of whoever learns now, the newest first.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn bookmarks(&self) -> Result<Vec<Bookmark>, StoreError> {
        let connection = self.reading();
        let mut query = connection.prepare_cached(SQL.all)?;
        let rows = query.query_map(named_params! { ":learner": self.learner().0 }, |row| {
            let (lesson, at): (String, String) = (row.get(0)?, row.get(1)?);
            Ok(Bookmark { lesson: LessonId::new(lesson), at: time::read(&at) })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Whether whoever learns now has marked a lesson.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn is_bookmarked(&self, lesson: &LessonId) -> Result<bool, StoreError> {
        Ok(stamped::when(&self.reading(), self.learner(), &SQL, lesson.as_str())?.is_some())
    }
}

/// Marks a lesson since `at`, or takes the bookmark away. Both can be undone.
///
/// # Errors
/// What SQLite reports.
pub fn set(tx: &Tx<'_>, lesson: &LessonId, at: Option<Timestamp>) -> Result<(), StoreError> {
    let before = stamped::when(tx.connection(), tx.learner(), &SQL, lesson.as_str())?;
    if before.is_some() != at.is_some() {
        tx.note(Before::Bookmark(lesson.clone(), before));
        stamped::set(tx.connection(), tx.learner(), &SQL, lesson.as_str(), at)?;
    }
    Ok(())
}
