//! Paths made by a trainer or a manager.

use rusqlite::named_params;
use tritt_core::curriculum::Audience;
use tritt_core::path::Path;
use tritt_core::{LessonId, PathId, Timestamp};

use crate::{Store, StoreError, Tx, time};

/// What the ids of own paths begin with; none of ours may.
const PREFIX: &str = "own-";

/// A path of the firm's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnPath {
    /// Its name, 1 to 80 characters.
    pub name: String,
    /// The path.
    pub path: Path,
}

impl Store {
    /// The firm's own paths, by name.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn own_paths(&self) -> Result<Vec<OwnPath>, StoreError> {
        let connection = self.reading();
        let mut query = connection.prepare_cached(include_str!("own.sql"))?;
        let mut rows = query.query([])?;
        let mut paths: Vec<OwnPath> = Vec::new();
        while let Some(row) = rows.next()? {
            let id = PathId::new(format!("{PREFIX}{}", row.get::<_, i64>(0)?));
            let lesson = LessonId::new(row.get::<_, String>(3)?);
            if let Some(last) = paths.last_mut().filter(|last| last.path.id == id) {
                last.path.lessons.push(lesson);
                continue;
            }
            let role = Audience::from_id(&row.get::<_, String>(2)?).unwrap_or(Audience::Everyone);
            paths.push(OwnPath { name: row.get(1)?, path: Path { id, role, lessons: vec![lesson] } });
        }
        Ok(paths)
    }
}

/// Saves a path; a new one when `id` is absent. Gives its id.
///
/// # Errors
/// [`StoreError::NoPath`] when there is none with this id (any more), or what SQLite reports.
pub fn save(
    tx: &Tx<'_>,
    id: Option<&PathId>,
    name: &str,
    role: Audience,
    lessons: &[LessonId],
    at: Timestamp,
) -> Result<PathId, StoreError> {
    let connection = tx.connection();
    let number = match id {
        Some(id) => {
            let number = number(id)?;
            let now = named_params! { ":path": number, ":name": name, ":role": role.id() };
            if connection.prepare_cached(include_str!("change_own.sql"))?.execute(now)? == 0 {
                return Err(StoreError::NoPath);
            }
            connection.prepare_cached(include_str!("clear_own.sql"))?.execute(named_params! { ":path": number })?;
            number
        }
        None => {
            let new = named_params! { ":name": name, ":role": role.id(), ":at": time::text(at) };
            connection.prepare_cached(include_str!("add_own.sql"))?.execute(new)?;
            connection.last_insert_rowid()
        }
    };
    let mut put = connection.prepare_cached(include_str!("put_lesson.sql"))?;
    for (place, lesson) in (1_i64..).zip(lessons) {
        put.execute(named_params! { ":path": number, ":place": place, ":lesson": lesson.as_str() })?;
    }
    Ok(PathId::new(format!("{PREFIX}{number}")))
}

/// Removes a path and takes everybody off it. What was completed stays.
///
/// # Errors
/// [`StoreError::NoPath`] when there is none with this id (any more), or what SQLite reports.
pub fn remove(tx: &Tx<'_>, id: &PathId) -> Result<(), StoreError> {
    let connection = tx.connection();
    let of = named_params! { ":path": number(id)? };
    if connection.prepare_cached(include_str!("remove_own.sql"))?.execute(of)? == 0 {
        return Err(StoreError::NoPath);
    }
    connection.prepare_cached(include_str!("empty.sql"))?.execute(named_params! { ":path": id.as_str() })?;
    Ok(())
}

fn number(id: &PathId) -> Result<i64, StoreError> {
    let number = id.as_str().strip_prefix(PREFIX).and_then(|number| number.parse().ok());
    number.ok_or(StoreError::NoPath)
}
