//! Saving an answer, committed and synced, through the store and by a bare SQLite that does the same insert, in turns.

use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::Result;
use rusqlite::{Connection, params};
use tritt_core::question::Answer;
use tritt_core::{OptionId, QuestionId, Timestamp};
use tritt_store::{NewAttempt, Op, Store, attempts};

use crate::row::Row;

/// Answers saved in one turn, and turns of each.
const ANSWERS: u32 = 200;
const TURNS: u32 = 5;

/// The bare one takes at least this share of our time: we reach at least that share of its rate.
const SHARE: f64 = 0.8;

const NOW: Timestamp = Timestamp(1_795_510_800_000);

/// The rate of both.
pub fn measure(place: &Path) -> Result<Vec<Row>> {
    let store = Store::open(&place.join("answers"), NOW)?.store;
    let bare = bare(&place.join("bare.db"))?;
    let (mut ours, mut its) = (Duration::ZERO, Duration::ZERO);
    for turn in 0..TURNS {
        let began = Instant::now();
        for answer in 0..ANSWERS {
            let key = format!("{:032x}", turn * ANSWERS + answer);
            save(&store, &key, answer)?;
        }
        ours += began.elapsed();
        let began = Instant::now();
        for answer in 0..ANSWERS {
            insert(&bare, i64::from(turn * ANSWERS + answer), answer)?;
        }
        its += began.elapsed();
    }
    let rate = |took: Duration| f64::from(ANSWERS * TURNS) / took.as_secs_f64();
    let note = format!("ours {:.0}, bare {:.0} answers a second", rate(ours), rate(its));
    let slower = ours.as_secs_f64() / its.as_secs_f64();
    Ok(vec![Row::limited("saving an answer, beside a bare insert", slower, "x", 1.0 / SHARE, note)])
}

fn save(store: &Store, key: &str, number: u32) -> Result<()> {
    let (question, answer) =
        (QuestionId::new(format!("sign-in-q{:02}", number % 14)), Answer(vec![OptionId::new("b")]));
    let right = number.is_multiple_of(3);
    let attempt = NewAttempt { key, question: &question, version: 1, answer: &answer, right, seconds: 20, at: NOW };
    store.write(Op::Answer, NOW, |tx| attempts::record(tx, &attempt))?;
    Ok(())
}

/// A table of the same columns in a file with the same promises, and nothing else.
fn bare(path: &Path) -> Result<Connection> {
    let connection = Connection::open(path)?;
    connection.execute_batch(
        "PRAGMA journal_mode = WAL;
        PRAGMA synchronous = FULL;
        CREATE TABLE attempt (id INTEGER PRIMARY KEY, learner_id INTEGER NOT NULL, item_id INTEGER NOT NULL,
            item_version INTEGER NOT NULL, answer TEXT NOT NULL, correct INTEGER NOT NULL, answered_at TEXT NOT NULL,
            seconds INTEGER NOT NULL) STRICT;
        CREATE INDEX attempt_by_learner ON attempt (learner_id);",
    )?;
    Ok(connection)
}

fn insert(bare: &Connection, id: i64, number: u32) -> Result<()> {
    let mut insert = bare.prepare_cached("INSERT INTO attempt VALUES (?1, 1, ?2, 1, 'b', ?3, ?4, 20)")?;
    insert.execute(params![id, number % 14, number.is_multiple_of(3), "2026-11-24T09:00:00.000Z"])?;
    Ok(())
}
