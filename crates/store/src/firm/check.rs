//! Rounds of the self-check and what was answered in them.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension as _, Row, named_params};
use tritt_core::check::{Answer, Mode};
use tritt_core::{CheckQuestionId, Timestamp};

use super::FirmId;
use crate::write;
use crate::{Store, StoreError, Tx, time};

/// Longest note to a question, in characters.
pub const LONGEST_NOTE: usize = 4000;

/// A round of the self-check. The number means nothing outside this data folder and is never given twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CheckId(pub i64);

/// What is known about a round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// The number.
    pub id: CheckId,
    /// How it is asked.
    pub mode: Mode,
    /// When it was begun.
    pub begun: Timestamp,
    /// When it was finished; nothing while it goes on.
    pub finished: Option<Timestamp>,
    /// Time at the questions, in seconds.
    pub seconds: u32,
}

/// What stands to a question in a round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// The question.
    pub question: CheckQuestionId,
    /// What was answered.
    pub answer: Option<Answer>,
    /// When it was answered.
    pub at: Option<Timestamp>,
    /// What was noted, at most [`LONGEST_NOTE`] characters.
    pub note: String,
    /// Whether it was not asked; known of finished rounds only.
    pub left_out: bool,
}

impl Store {
    /// The rounds of a firm, the one begun last first.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn checks(&self, firm: FirmId) -> Result<Vec<Run>, StoreError> {
        let connection = self.reading();
        let mut query = connection.prepare_cached(include_str!("check_runs.sql"))?;
        let rows = query.query_map(named_params! { ":firm": firm.0 }, run)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// What was answered in all rounds of a firm.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn check_answers(&self, firm: FirmId) -> Result<BTreeMap<CheckId, Vec<Given>>, StoreError> {
        let connection = self.reading();
        let mut query = connection.prepare_cached(include_str!("check_answers.sql"))?;
        let rows = query.query_map(named_params! { ":firm": firm.0 }, |row| Ok((CheckId(row.get(0)?), given(row)?)))?;
        let mut found: BTreeMap<CheckId, Vec<Given>> = BTreeMap::new();
        for row in rows {
            let (of, given) = row?;
            found.entry(of).or_default().push(given);
        }
        Ok(found)
    }
}

/// Begins a round.
///
/// # Errors
/// What SQLite reports.
pub fn begin(tx: &Tx<'_>, firm: FirmId, mode: Mode, at: Timestamp) -> Result<CheckId, StoreError> {
    let values = named_params! { ":firm": firm.0, ":mode": mode.id(), ":at": time::text(at) };
    tx.connection().prepare_cached(include_str!("check_begin.sql"))?.execute(values)?;
    Ok(CheckId(tx.connection().last_insert_rowid()))
}

/// Keeps a round that was held elsewhere, as it is. Cannot be undone. The number in `round` is not looked at.
///
/// # Errors
/// What SQLite reports.
pub fn keep(tx: &Tx<'_>, firm: FirmId, round: &Run, answers: &[Given]) -> Result<CheckId, StoreError> {
    let id = begin(tx, firm, round.mode, round.begun)?;
    put_answers(tx, id, answers)?;
    spend(tx, (firm, id), round.seconds)?;
    if let Some(finished) = round.finished {
        let values = named_params! { ":firm": firm.0, ":run": id.0, ":at": time::text(finished) };
        tx.connection().prepare_cached(include_str!("check_finish.sql"))?.execute(values)?;
    }
    Ok(id)
}

/// Answers a question, or takes the answer back, in a round that goes on. Can be undone. Gives false where there is no such round.
///
/// # Errors
/// What SQLite reports.
pub fn answer(
    tx: &Tx<'_>,
    (firm, run): (FirmId, CheckId),
    question: &CheckQuestionId,
    answer: Option<Answer>,
    at: Timestamp,
) -> Result<bool, StoreError> {
    let before = of(tx.connection(), run, question)?;
    let changed = tx.connection().prepare_cached(include_str!("check_answer.sql"))?.execute(named_params! {
        ":firm": firm.0,
        ":run": run.0,
        ":question": question.as_str(),
        ":answer": answer.map_or("", Answer::id),
        ":at": answer.map_or(String::new(), |_| time::text(at)),
    })?;
    if changed > 0 {
        tx.note(write::Before::CheckAnswer(run, question.clone(), before));
    }
    Ok(changed > 0)
}

/// Notes something to a question in a round that goes on; at most [`LONGEST_NOTE`] characters. Gives false where there is no such round.
///
/// # Errors
/// What SQLite reports.
pub fn note(
    tx: &Tx<'_>,
    (firm, run): (FirmId, CheckId),
    question: &CheckQuestionId,
    note: &str,
) -> Result<bool, StoreError> {
    let values = named_params! { ":firm": firm.0, ":run": run.0, ":question": question.as_str(), ":note": note };
    Ok(tx.connection().prepare_cached(include_str!("check_note.sql"))?.execute(values)? > 0)
}

/// Adds time to a round that goes on. Gives false where there is no such round.
///
/// # Errors
/// What SQLite reports.
pub fn spend(tx: &Tx<'_>, (firm, run): (FirmId, CheckId), seconds: u32) -> Result<bool, StoreError> {
    let values = named_params! { ":firm": firm.0, ":run": run.0, ":seconds": seconds };
    Ok(tx.connection().prepare_cached(include_str!("check_spend.sql"))?.execute(values)? > 0)
}

/// Goes on with a round in another way. Gives false where there is no such round.
///
/// # Errors
/// What SQLite reports.
pub fn set_mode(tx: &Tx<'_>, (firm, run): (FirmId, CheckId), mode: Mode) -> Result<bool, StoreError> {
    let values = named_params! { ":firm": firm.0, ":run": run.0, ":mode": mode.id() };
    Ok(tx.connection().prepare_cached(include_str!("check_mode.sql"))?.execute(values)? > 0)
}

/// Finishes a round and keeps, for every question, whether it was left out. Can be undone. Gives false where there is no such round.
///
/// # Errors
/// What SQLite reports.
pub fn finish(
    tx: &Tx<'_>,
    (firm, run): (FirmId, CheckId),
    questions: &[(CheckQuestionId, bool)],
    at: Timestamp,
) -> Result<bool, StoreError> {
    let values = named_params! { ":firm": firm.0, ":run": run.0, ":at": time::text(at) };
    if tx.connection().prepare_cached(include_str!("check_finish.sql"))?.execute(values)? == 0 {
        return Ok(false);
    }
    tx.note(write::Before::CheckFinished(run));
    let mut settle = tx.connection().prepare_cached(include_str!("check_settle.sql"))?;
    for (question, left_out) in questions {
        settle.execute(named_params! {
            ":firm": firm.0,
            ":run": run.0,
            ":question": question.as_str(),
            ":left_out": left_out,
        })?;
    }
    Ok(true)
}

/// Removes a round with its answers. Can be undone. Gives false where there is no such round.
///
/// # Errors
/// What SQLite reports.
pub fn remove(tx: &Tx<'_>, (firm, run): (FirmId, CheckId)) -> Result<bool, StoreError> {
    let connection = tx.connection();
    let values = named_params! { ":firm": firm.0, ":run": run.0 };
    let found = connection.prepare_cached(include_str!("check_run_of.sql"))?.query_row(values, self::run).optional()?;
    let Some(found) = found else { return Ok(false) };
    let mut query = connection.prepare_cached(include_str!("check_answers_of.sql"))?;
    let answers = query.query_map(named_params! { ":run": run.0 }, given)?.collect::<Result<Vec<_>, _>>()?;
    connection.prepare_cached(include_str!("check_remove.sql"))?.execute(values)?;
    tx.note(write::Before::Check(Box::new((firm, found, answers))));
    Ok(true)
}

/// What was answered before, and when.
pub(crate) type Before = Option<(Answer, Timestamp)>;

/// Puts an answer back to what it was.
pub(crate) fn put_back(
    tx: &Tx<'_>,
    run: CheckId,
    question: &CheckQuestionId,
    before: Before,
) -> Result<(), StoreError> {
    tx.connection().prepare_cached(include_str!("check_take_back.sql"))?.execute(named_params! {
        ":run": run.0,
        ":question": question.as_str(),
        ":answer": before.map_or("", |(answer, _)| answer.id()),
        ":at": before.map_or(String::new(), |(_, at)| time::text(at)),
    })?;
    Ok(())
}

/// Takes back that a round was finished.
pub(crate) fn reopen(tx: &Tx<'_>, run: CheckId) -> Result<(), StoreError> {
    tx.connection().prepare_cached(include_str!("check_reopen.sql"))?.execute(named_params! { ":run": run.0 })?;
    Ok(())
}

/// Brings a removed round back.
pub(crate) fn bring_back(tx: &Tx<'_>, firm: FirmId, run: &Run, answers: &[Given]) -> Result<(), StoreError> {
    tx.connection().prepare_cached(include_str!("check_bring_back.sql"))?.execute(named_params! {
        ":firm": firm.0,
        ":run": run.id.0,
        ":mode": run.mode.id(),
        ":begun": time::text(run.begun),
        ":finished": run.finished.map_or(String::new(), time::text),
        ":seconds": run.seconds,
    })?;
    put_answers(tx, run.id, answers)
}

fn put_answers(tx: &Tx<'_>, run: CheckId, answers: &[Given]) -> Result<(), StoreError> {
    let mut put = tx.connection().prepare_cached(include_str!("check_put_back.sql"))?;
    for given in answers {
        put.execute(named_params! {
            ":run": run.0,
            ":question": given.question.as_str(),
            ":answer": given.answer.map_or("", Answer::id),
            ":at": given.at.map_or(String::new(), time::text),
            ":note": given.note,
            ":left_out": given.left_out,
        })?;
    }
    Ok(())
}

fn of(connection: &Connection, run: CheckId, question: &CheckQuestionId) -> Result<Before, StoreError> {
    let values = named_params! { ":run": run.0, ":question": question.as_str() };
    let found = connection.prepare_cached(include_str!("check_answer_of.sql"))?.query_row(values, |row| {
        let (answer, at): (String, String) = (row.get(0)?, row.get(1)?);
        Ok(Answer::from_id(&answer).zip(moment(&at)))
    });
    Ok(found.optional()?.flatten())
}

fn run(row: &Row<'_>) -> rusqlite::Result<Run> {
    let (mode, finished): (String, String) = (row.get(1)?, row.get(3)?);
    Ok(Run {
        id: CheckId(row.get(0)?),
        mode: Mode::from_id(&mode).unwrap_or(Mode::Interview),
        begun: time::read(&row.get::<_, String>(2)?),
        finished: moment(&finished),
        seconds: row.get(4)?,
    })
}

fn given(row: &Row<'_>) -> rusqlite::Result<Given> {
    let (answer, at): (String, String) = (row.get(2)?, row.get(3)?);
    Ok(Given {
        question: CheckQuestionId::new(row.get::<_, String>(1)?),
        answer: Answer::from_id(&answer),
        at: moment(&at),
        note: row.get(4)?,
        left_out: row.get(5)?,
    })
}

fn moment(text: &str) -> Option<Timestamp> {
    if text.is_empty() { None } else { Some(time::read(text)) }
}
