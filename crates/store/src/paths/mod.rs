//! Learning paths of the firm's own, who goes which path, and who completed one.

mod own;

use rusqlite::{Connection, Row, named_params};
use tritt_core::{Day, LessonId, PathId, Timestamp};

use crate::{LearnerId, Store, StoreError, Tx, learners, time};

pub use own::{OwnPath, remove, save};

/// Somebody goes a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Enrolment {
    /// The path.
    pub path: PathId,
    /// Since when.
    pub enrolled_at: Timestamp,
    /// Answers from then on count; the beginning of time unless the path is gone again.
    pub counts_from: Timestamp,
    /// Until when it should be done.
    pub due_on: Option<Day>,
    /// When it was completed.
    pub completed_at: Option<Timestamp>,
}

/// A path completed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Completion {
    /// The path.
    pub path: PathId,
    /// Its name at that time, if it is one of the firm's own; the names of ours stand in the words of each language.
    pub path_name: String,
    /// When.
    pub at: Timestamp,
    /// Version of the program.
    pub app_version: String,
    /// Version of the content.
    pub content_version: String,
    /// Questions whose last answer was right.
    pub right: u32,
    /// Questions of the path.
    pub questions: u32,
    /// Id of the certificate, a UUID.
    pub certificate: String,
    /// The lessons it had.
    pub lessons: Vec<LessonId>,
}

impl Store {
    /// The paths somebody goes or has gone; what is due first comes first.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn enrolments(&self, learner: LearnerId) -> Result<Vec<Enrolment>, StoreError> {
        enrolments(&self.reading(), learner)
    }

    /// What somebody completed, the newest first.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn completions(&self, learner: LearnerId) -> Result<Vec<Completion>, StoreError> {
        let connection = self.reading();
        let mut query = connection.prepare_cached(include_str!("completions.sql"))?;
        let rows = query.query_map(named_params! { ":learner": learner.0 }, completion)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

/// The paths somebody goes, seen from inside a transaction or outside.
pub(crate) fn enrolments(connection: &Connection, learner: LearnerId) -> Result<Vec<Enrolment>, StoreError> {
    let mut query = connection.prepare_cached(include_str!("enrolments.sql"))?;
    let rows = query.query_map(named_params! { ":learner": learner.0 }, enrolment)?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Lets somebody go a path, or changes until when. Whoever has completed it goes it again from now on.
///
/// # Errors
/// [`StoreError::NoLearner`], or what SQLite reports.
pub fn enrol(
    tx: &Tx<'_>,
    learner: LearnerId,
    path: &PathId,
    due_on: Option<Day>,
    at: Timestamp,
) -> Result<(), StoreError> {
    if !learners::exists(tx.connection(), learner)? {
        return Err(StoreError::NoLearner);
    }
    tx.connection().prepare_cached(include_str!("enrol.sql"))?.execute(named_params! {
        ":learner": learner.0,
        ":path": path.as_str(),
        ":due": due_on.map(time::day_text).unwrap_or_default(),
        ":at": time::text(at),
    })?;
    Ok(())
}

/// Whether somebody has completed a path and does not go it again.
///
/// # Errors
/// What SQLite reports.
pub fn has_completed(tx: &Tx<'_>, learner: LearnerId, path: &PathId) -> Result<bool, StoreError> {
    let of = named_params! { ":learner": learner.0, ":path": path.as_str() };
    Ok(tx.connection().prepare_cached(include_str!("completed.sql"))?.query_row(of, |row| row.get(0))?)
}

/// Everybody who goes a path.
///
/// # Errors
/// What SQLite reports.
pub fn going(tx: &Tx<'_>, path: &PathId) -> Result<Vec<LearnerId>, StoreError> {
    let mut query = tx.connection().prepare_cached(include_str!("going.sql"))?;
    let rows = query.query_map(named_params! { ":path": path.as_str() }, |row| Ok(LearnerId(row.get(0)?)))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Answers from now on count for every path of which only later ones would. That happens when a path was begun again while the clock ran ahead.
///
/// # Errors
/// What SQLite reports.
pub fn count_from(tx: &Tx<'_>, now: Timestamp) -> Result<(), StoreError> {
    let of = named_params! { ":learner": tx.learner().0, ":now": time::text(now) };
    tx.connection().prepare_cached(include_str!("count_from.sql"))?.execute(of)?;
    Ok(())
}

/// Takes somebody off a path. What was completed stays.
///
/// # Errors
/// What SQLite reports.
pub fn withdraw(tx: &Tx<'_>, learner: LearnerId, path: &PathId) -> Result<(), StoreError> {
    let of = named_params! { ":learner": learner.0, ":path": path.as_str() };
    tx.connection().prepare_cached(include_str!("withdraw.sql"))?.execute(of)?;
    Ok(())
}

/// Notes that somebody has completed a path. Nothing before can be taken back then: what was completed stays.
///
/// # Errors
/// What SQLite reports.
pub fn complete(tx: &Tx<'_>, learner: LearnerId, done: &Completion) -> Result<(), StoreError> {
    tx.settle();
    let (at, lessons) = (time::text(done.at), done.lessons.iter().map(LessonId::as_str).collect::<Vec<_>>());
    tx.connection().prepare_cached(include_str!("complete.sql"))?.execute(named_params! {
        ":learner": learner.0,
        ":path": done.path.as_str(),
        ":name": done.path_name,
        ":at": at,
        ":app": done.app_version,
        ":content": done.content_version,
        ":correct": done.right,
        ":questions": done.questions,
        ":certificate": done.certificate,
        ":lessons": lessons.join(" "),
    })?;
    let of = named_params! { ":learner": learner.0, ":path": done.path.as_str(), ":at": at };
    tx.connection().prepare_cached(include_str!("close.sql"))?.execute(of)?;
    Ok(())
}

fn enrolment(row: &Row<'_>) -> rusqlite::Result<Enrolment> {
    let moment = |at: String| Some(at).filter(|at| !at.is_empty()).map(|at| time::read(&at));
    Ok(Enrolment {
        path: PathId::new(row.get::<_, String>(0)?),
        enrolled_at: time::read(&row.get::<_, String>(1)?),
        counts_from: moment(row.get(2)?).unwrap_or(Timestamp(i64::MIN)),
        due_on: time::read_day(&row.get::<_, String>(3)?),
        completed_at: moment(row.get(4)?),
    })
}

pub(crate) fn completion(row: &Row<'_>) -> rusqlite::Result<Completion> {
    Ok(Completion {
        path: PathId::new(row.get::<_, String>(0)?),
        path_name: row.get(1)?,
        at: time::read(&row.get::<_, String>(2)?),
        app_version: row.get(3)?,
        content_version: row.get(4)?,
        right: row.get(5)?,
        questions: row.get(6)?,
        certificate: row.get(7)?,
        lessons: row.get::<_, String>(8)?.split(' ').map(LessonId::new).collect(),
    })
}
