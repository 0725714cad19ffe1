//! Answers, each kept with the version of its question.

mod sent;

use std::collections::BTreeMap;

use rusqlite::{Connection, named_params};
use tritt_core::learning::LastAnswer;
use tritt_core::question::Answer;
use tritt_core::{OptionId, QuestionId, Timestamp};

pub(crate) use sent::{Sent, SentAnswer};

use crate::{LearnerId, StoreError, Tx, time};

/// An answer to record.
#[derive(Debug, Clone)]
pub struct NewAttempt<'a> {
    /// Made by whoever shows the question; the same key twice counts once.
    pub key: &'a str,
    /// The question.
    pub question: &'a QuestionId,
    /// Version of the question.
    pub version: u32,
    /// What was chosen.
    pub answer: &'a Answer,
    /// Whether it was right.
    pub right: bool,
    /// How long it took from seeing the question to answering, in seconds, at most [`LONGEST`]; 0 when nobody knows.
    pub seconds: u16,
    /// When.
    pub at: Timestamp,
}

/// Longest time an answer is said to have taken, in seconds: whoever needs an hour was away.
pub const LONGEST: u16 = 3600;

/// An answer as it was recorded.
#[derive(Debug, Clone, PartialEq)]
pub struct Attempt {
    /// The question or exercise.
    pub question: QuestionId,
    /// The version it had.
    pub version: u32,
    /// What was chosen.
    pub answer: Answer,
    /// Whether it was right.
    pub right: bool,
    /// How long it took, in seconds; 0 when nobody knows.
    pub seconds: u16,
    /// When.
    pub at: Timestamp,
}

/// Records an attempt; the same one sent again changes nothing.
///
/// # Errors
/// [`StoreError::KeyReused`] when the key stands for another answer, or what SQLite reports.
pub fn record(tx: &Tx<'_>, attempt: &NewAttempt<'_>) -> Result<(), StoreError> {
    let options: Vec<&str> = attempt.answer.0.iter().map(OptionId::as_str).collect();
    let item = attempt.question.as_str();
    let sent = SentAnswer { key: attempt.key.to_owned(), question: item.to_owned(), answer: options.join(" ") };
    if tx.was_sent(&sent)? {
        return Ok(());
    }
    let mut record = tx.connection().prepare_cached(include_str!("record.sql"))?;
    let row = named_params! {
        ":learner": tx.learner().0,
        ":item": item,
        ":version": attempt.version,
        ":answer": sent.answer,
        ":correct": attempt.right,
        ":at": time::text(attempt.at),
        ":seconds": attempt.seconds.min(LONGEST),
    };
    if record.execute(row)? == 0 {
        // answered for the first time
        tx.connection().prepare_cached(include_str!("name_item.sql"))?.execute(named_params! { ":item": item })?;
        record.execute(row)?;
    }
    tx.note_sent(sent);
    Ok(())
}

/// The last answer to each item.
pub(crate) fn last_answers(
    connection: &Connection,
    learner: LearnerId,
) -> Result<BTreeMap<QuestionId, LastAnswer>, StoreError> {
    let mut query = connection.prepare_cached(include_str!("last_answers.sql"))?;
    let rows = query.query_map(named_params! { ":learner": learner.0 }, |row| {
        let last = LastAnswer { right: row.get(1)?, at: time::read(&row.get::<_, String>(2)?) };
        Ok((QuestionId::new(row.get::<_, String>(0)?), last))
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Every answer of the learner, in their order.
pub(crate) fn all(connection: &Connection, learner: LearnerId) -> Result<Vec<Attempt>, StoreError> {
    let mut query = connection.prepare_cached(include_str!("all.sql"))?;
    let rows = query.query_map(named_params! { ":learner": learner.0 }, |row| {
        let answer: String = row.get(2)?;
        Ok(Attempt {
            question: QuestionId::new(row.get::<_, String>(0)?),
            version: row.get(1)?,
            answer: Answer(answer.split(' ').map(OptionId::new).collect()),
            right: row.get(3)?,
            at: time::read(&row.get::<_, String>(4)?),
            seconds: row.get(5)?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}
