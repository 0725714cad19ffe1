//! What somebody noted about lessons, in their own words.

use rusqlite::{Connection, OptionalExtension as _, named_params};
use tritt_core::{LessonId, Timestamp};

use crate::write::Before;
use crate::{LearnerId, Store, StoreError, Tx, time};

/// Longest note, in characters.
pub const LONGEST: usize = 4000;

/// A note.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// The lesson it is about.
    pub lesson: LessonId,
    /// What was noted, 1 to [`LONGEST`] characters.
    pub text: String,
    /// When it was changed last.
    pub at: Timestamp,
}

impl Store {
    /// Every note of whoever learns now, the one changed last first.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn notes(&self) -> Result<Vec<Note>, StoreError> {
        let connection = self.reading();
        let mut query = connection.prepare_cached(include_str!("all.sql"))?;
        let rows = query.query_map(named_params! { ":learner": self.learner().0 }, |row| {
            let at: String = row.get(2)?;
            Ok(Note { lesson: LessonId::new(row.get::<_, String>(0)?), text: row.get(1)?, at: time::read(&at) })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The note of whoever learns now about a lesson.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn note_on(&self, lesson: &LessonId) -> Result<Option<Note>, StoreError> {
        of(&self.reading(), self.learner(), lesson)
    }
}

/// Writes the note about a lesson over the one before. Its text has 1 to [`LONGEST`] characters.
///
/// # Errors
/// What SQLite reports.
pub fn write(tx: &Tx<'_>, lesson: &LessonId, text: &str, at: Timestamp) -> Result<(), StoreError> {
    run(tx, include_str!("write.sql"), lesson, text, at)
}

/// Deletes the note about a lesson, if there is one. It can be undone.
///
/// # Errors
/// What SQLite reports.
pub fn delete(tx: &Tx<'_>, lesson: &LessonId) -> Result<(), StoreError> {
    if let Some(note) = of(tx.connection(), tx.learner(), lesson)? {
        tx.note(Before::Note(note));
        let of = named_params! { ":learner": tx.learner().0, ":lesson": lesson.as_str() };
        tx.connection().prepare_cached(include_str!("delete.sql"))?.execute(of)?;
    }
    Ok(())
}

/// Puts a deleted note back; what was written since then is not lost.
pub(crate) fn put_back(tx: &Tx<'_>, note: &Note) -> Result<(), StoreError> {
    run(tx, include_str!("put_back.sql"), &note.lesson, &note.text, note.at)
}

fn run(tx: &Tx<'_>, sql: &str, lesson: &LessonId, text: &str, at: Timestamp) -> Result<(), StoreError> {
    tx.connection().prepare_cached(sql)?.execute(named_params! {
        ":learner": tx.learner().0,
        ":lesson": lesson.as_str(),
        ":text": text,
        ":at": time::text(at),
    })?;
    Ok(())
}

fn of(connection: &Connection, learner: LearnerId, lesson: &LessonId) -> Result<Option<Note>, StoreError> {
    let mut query = connection.prepare_cached(include_str!("of.sql"))?;
    let found = query.query_row(named_params! { ":learner": learner.0, ":lesson": lesson.as_str() }, |row| {
        let at: String = row.get(1)?;
        Ok(Note { lesson: lesson.clone(), text: row.get(0)?, at: time::read(&at) })
    });
    Ok(found.optional()?)
}
