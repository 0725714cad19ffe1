//! Where somebody stopped reading in a lesson.

use rusqlite::{OptionalExtension as _, named_params};
use tritt_core::{LessonId, Timestamp};

use crate::{Store, StoreError, Tx, time};

/// The place in a lesson.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LessonPlace {
    /// The lesson.
    pub lesson: LessonId,
    /// The block of its text that was at the top of the window, from 0.
    pub block: u32,
    /// When it was left there.
    pub at: Timestamp,
}

impl Store {
    /// The lessons somebody is in the middle of, the one left last first.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn lesson_places(&self) -> Result<Vec<LessonPlace>, StoreError> {
        let connection = self.reading();
        let mut query = connection.prepare_cached(include_str!("all.sql"))?;
        let rows = query.query_map(named_params! { ":learner": self.learner().0 }, |row| {
            Ok(LessonPlace {
                lesson: LessonId::new(row.get::<_, String>(0)?),
                block: row.get(1)?,
                at: time::read(&row.get::<_, String>(2)?),
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The block of a lesson where somebody stopped; nothing at its beginning.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn place_in(&self, lesson: &LessonId) -> Result<Option<u32>, StoreError> {
        let connection = self.reading();
        let mut query = connection.prepare_cached(include_str!("of.sql"))?;
        let of = named_params! { ":learner": self.learner().0, ":lesson": lesson.as_str() };
        Ok(query.query_row(of, |row| row.get(0)).optional()?)
    }
}

/// Keeps the place in a lesson; at its beginning there is none to keep.
///
/// # Errors
/// What SQLite reports.
pub fn keep(tx: &Tx<'_>, lesson: &LessonId, block: u32, at: Timestamp) -> Result<(), StoreError> {
    if block == 0 {
        return drop(tx, lesson);
    }
    tx.connection().prepare_cached(include_str!("keep.sql"))?.execute(named_params! {
        ":learner": tx.learner().0,
        ":lesson": lesson.as_str(),
        ":block": block,
        ":at": time::text(at),
    })?;
    Ok(())
}

/// Forgets the place in a lesson: it was read to the end.
///
/// # Errors
/// What SQLite reports.
pub fn drop(tx: &Tx<'_>, lesson: &LessonId) -> Result<(), StoreError> {
    let of = named_params! { ":learner": tx.learner().0, ":lesson": lesson.as_str() };
    tx.connection().prepare_cached(include_str!("drop.sql"))?.execute(of)?;
    Ok(())
}
