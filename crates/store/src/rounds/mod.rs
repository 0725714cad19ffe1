//! The rounds of questions somebody is in, so that each goes on after a break, another round or a crash with the question that was next.

use rusqlite::{Connection, named_params};
use tritt_core::{QuestionId, Timestamp};

use crate::{LearnerId, Store, StoreError, Tx, time};

/// A round that was begun.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Round {
    /// What it is about, in the words of whoever began it.
    pub about: String,
    /// All its questions in the order asked.
    pub questions: Vec<QuestionId>,
    /// How many of them are answered.
    pub answered: u32,
    /// How many of those were right.
    pub right: u32,
    /// When it was begun.
    pub begun_at: Timestamp,
}

impl Round {
    /// The question that is next; nothing when all are answered.
    pub fn next(&self) -> Option<&QuestionId> {
        self.questions.get(self.answered as usize)
    }
}

/// How long a round that was left can be gone on with, in milliseconds: a week later one begins anew.
pub const LASTS: i64 = 7 * 24 * 60 * 60 * 1000;

impl Store {
    /// The rounds the learner is in; the one opened last comes first.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn rounds(&self) -> Result<Vec<Round>, StoreError> {
        of(&self.reading(), self.learner())
    }
}

/// Begins a round in the place of one about the same; without questions there is none.
///
/// # Errors
/// What SQLite reports.
pub fn begin(tx: &Tx<'_>, about: &str, questions: &[QuestionId], at: Timestamp) -> Result<(), StoreError> {
    let old = named_params! { ":learner": tx.learner().0, ":before": time::text(Timestamp(at.0 - LASTS)) };
    tx.connection().prepare_cached(include_str!("drop_old.sql"))?.execute(old)?;
    if questions.is_empty() {
        return end(tx, about);
    }
    let questions: Vec<&str> = questions.iter().map(QuestionId::as_str).collect();
    tx.connection().prepare_cached(include_str!("begin.sql"))?.execute(named_params! {
        ":learner": tx.learner().0,
        ":about": about,
        ":questions": questions.join(" "),
        ":at": time::text(at),
    })?;
    Ok(())
}

/// Opens a round again: answers are its from now on.
///
/// # Errors
/// What SQLite reports.
pub fn open(tx: &Tx<'_>, about: &str) -> Result<(), StoreError> {
    let of = named_params! { ":learner": tx.learner().0, ":about": about };
    tx.connection().prepare_cached(include_str!("open.sql"))?.execute(of)?;
    Ok(())
}

/// Goes on with the round opened last after an answer. An answer to another question than its next one is none of it. Gives the round when this was its last
/// question; it is over then.
///
/// # Errors
/// What SQLite reports.
pub fn advance(tx: &Tx<'_>, question: &QuestionId, right: bool) -> Result<Option<Round>, StoreError> {
    let last = of(tx.connection(), tx.learner())?.into_iter().next();
    let Some(mut round) = last.filter(|round| round.next() == Some(question)) else { return Ok(None) };
    round.answered += 1;
    round.right += u32::from(right);
    if round.next().is_none() {
        end(tx, &round.about)?;
        return Ok(Some(round));
    }
    tx.connection().prepare_cached(include_str!("advance.sql"))?.execute(named_params! {
        ":learner": tx.learner().0,
        ":about": round.about,
        ":answered": round.answered,
        ":correct": round.right,
    })?;
    Ok(None)
}

fn end(tx: &Tx<'_>, about: &str) -> Result<(), StoreError> {
    let of = named_params! { ":learner": tx.learner().0, ":about": about };
    tx.connection().prepare_cached(include_str!("end.sql"))?.execute(of)?;
    Ok(())
}

fn of(connection: &Connection, learner: LearnerId) -> Result<Vec<Round>, StoreError> {
    let mut query = connection.prepare_cached(include_str!("of.sql"))?;
    let rounds = query.query_map(named_params! { ":learner": learner.0 }, |row| {
        Ok(Round {
            about: row.get(0)?,
            questions: row.get::<_, String>(1)?.split(' ').map(QuestionId::new).collect(),
            answered: row.get(2)?,
            right: row.get(3)?,
            begun_at: time::read(&row.get::<_, String>(4)?),
        })
    })?;
    Ok(rounds.collect::<Result<_, _>>()?)
}
