//! The round of questions somebody is in, so that it goes on after a break or a crash with the question that was next.

use rusqlite::{Connection, OptionalExtension as _, named_params};
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

impl Store {
    /// The round the learner is in.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn round(&self) -> Result<Option<Round>, StoreError> {
        of(&self.reading(), self.learner())
    }
}

/// Begins a round in the place of one begun before; without questions there is none.
///
/// # Errors
/// What SQLite reports.
pub fn begin(tx: &Tx<'_>, about: &str, questions: &[QuestionId], at: Timestamp) -> Result<(), StoreError> {
    end(tx)?;
    if questions.is_empty() {
        return Ok(());
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

/// Goes on after an answer. An answer to another question than the next one is none of the round. Gives the round when this was its last question; it is
/// over then.
///
/// # Errors
/// What SQLite reports.
pub fn advance(tx: &Tx<'_>, question: &QuestionId, right: bool) -> Result<Option<Round>, StoreError> {
    let Some(mut round) = of(tx.connection(), tx.learner())? else { return Ok(None) };
    if round.next() != Some(question) {
        return Ok(None);
    }
    round.answered += 1;
    round.right += u32::from(right);
    if round.next().is_none() {
        end(tx)?;
        return Ok(Some(round));
    }
    let now = named_params! { ":learner": tx.learner().0, ":answered": round.answered, ":correct": round.right };
    tx.connection().prepare_cached(include_str!("advance.sql"))?.execute(now)?;
    Ok(None)
}

fn end(tx: &Tx<'_>) -> Result<(), StoreError> {
    tx.connection().prepare_cached(include_str!("end.sql"))?.execute(named_params! { ":learner": tx.learner().0 })?;
    Ok(())
}

fn of(connection: &Connection, learner: LearnerId) -> Result<Option<Round>, StoreError> {
    let mut query = connection.prepare_cached(include_str!("of.sql"))?;
    let round = query.query_row(named_params! { ":learner": learner.0 }, |row| {
        Ok(Round {
            about: row.get(0)?,
            questions: row.get::<_, String>(1)?.split(' ').map(QuestionId::new).collect(),
            answered: row.get(2)?,
            right: row.get(3)?,
            begun_at: time::read(&row.get::<_, String>(4)?),
        })
    });
    Ok(round.optional()?)
}
