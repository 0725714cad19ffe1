//! The first page of a large team beside that of a small one, and the room a record takes.

use std::fs;
use std::path::Path;
use std::time::Instant;

use anyhow::{Result, ensure};
use rusqlite::{Connection, params};
use tritt_core::{Day, PathId, Timestamp};
use tritt_store::Store;
use tritt_store::learners::{Filter, Standing};

use crate::row::{Row, Spread};

/// Learners and answers of the two records, and of how many learners one is late: in the small one everybody, so that its page is as full as that of the
/// large one, where they have to be found among the others.
const SMALL: (u32, u32, u32) = (100, 50_000, 1);
const LARGE: (u32, u32, u32) = (10_000, 5_000_000, 6);

/// The large one takes at most so many times as long.
const LIMIT: f64 = 3.0;

/// MiB for a hundred thousand answers, aimed at.
const ROOM: f64 = 10.0;

/// Questions there are, and people a page shows.
const ITEMS: u32 = 176;
const PAGE: u32 = 50;
const TIMES: usize = 51;

const NOW: Timestamp = Timestamp(1_795_510_800_000);
const TODAY: Day = Day(20_786);

/// Both records, each page as the screen asks for it.
pub fn measure(place: &Path) -> Result<Vec<Row>> {
    let small = record(&place.join("small"), SMALL)?;
    let large = record(&place.join("large"), LARGE)?;
    let bytes = fs::metadata(place.join("large/trittsicher.db"))?.len();
    let room = bytes as f64 / (1024.0 * 1024.0) / f64::from(LARGE.1) * 100_000.0;
    let path = PathId::new("new-employee");
    let overdue = Filter { path: Some(&path), standing: Some(Standing::Overdue), ..Filter::default() };
    let mut rows = Vec::new();
    for (name, filter) in [("first page of a team", Filter::default()), ("the same, overdue on one path", overdue)] {
        let (quick, slow) = (page(&small, &filter)?, page(&large, &filter)?);
        let note = format!(
            "{:.2} ms of 10,000 learners and 5,000,000 answers; {:.2} ms of 100 and 50,000",
            slow.median, quick.median
        );
        rows.push(Row::limited(name, slow.median / quick.median, "x", LIMIT, note));
    }
    rows.push(Row::limited("room for 100,000 answers", room, "MiB", ROOM, format!("{bytes} bytes in all")));
    Ok(rows)
}

fn page(store: &Store, filter: &Filter<'_>) -> Result<Spread> {
    let mut times = Vec::new();
    for _ in 0..TIMES {
        let began = Instant::now();
        let people = store.team(filter, TODAY, 0, PAGE + 1)?;
        let (count, teams) = (store.learner_count()?, store.teams()?);
        times.push(began.elapsed());
        ensure!(people.len() == PAGE as usize + 1, "pages of different length are not compared: {}", people.len());
        ensure!(count > 1 && !teams.is_empty(), "a team without people measures nothing");
    }
    Ok(Spread::of(&times))
}

/// A record with so many learners and answers, written past the store: the triggers of five million answers would take an hour of somebody's life.
fn record(folder: &Path, (learners, answers, late): (u32, u32, u32)) -> Result<Store> {
    drop(Store::open(folder, NOW)?);
    let connection = Connection::open(folder.join("trittsicher.db"))?;
    let trigger: String =
        connection
            .query_row("SELECT sql FROM sqlite_schema WHERE name = 'attempt_is_the_last'", [], |row| row.get(0))?;
    connection.execute_batch("PRAGMA synchronous = OFF; DROP TRIGGER attempt_is_the_last; BEGIN")?;
    let at = "2026-11-01T09:00:00.000Z";
    let mut item = connection.prepare("INSERT INTO item (name) VALUES (?1)")?;
    for number in 0..ITEMS {
        item.execute([format!("suppliers-q{number:02}")])?;
    }
    let mut learner = connection
        .prepare("INSERT INTO learner (id, created_at, name, sort_name, team) VALUES (?1, ?2, ?3, ?3, ?4)")?;
    let mut enrolment = connection.prepare(
        "INSERT INTO enrolment (learner_id, path_id, enrolled_at, due_on, completed_at) VALUES (?1, 'new-employee', ?2, ?3, ?4)",
    )?;
    for number in 2..=learners + 1 {
        let name = format!("{:08x} somebody", number.wrapping_mul(2_654_435_761));
        learner.execute(params![number, at, name, format!("group {}", number % 20)])?;
        let is_late = number % late == 0;
        let due = if is_late { "2026-11-10" } else { "2027-01-10" };
        enrolment.execute(params![number, at, due, if !is_late && number % 2 == 0 { at } else { "" }])?;
    }
    let mut attempt = connection.prepare(
        "INSERT INTO attempt (learner_id, item_id, item_version, answer, correct, answered_at, seconds) VALUES (?1, ?2, 1, ?3, ?4, ?5, 20)",
    )?;
    for number in 0..answers {
        // somebody answers a while, then somebody else, as it is
        let who = 2 + (number / 20) % learners;
        let answer = ["b", "a c", "true", "c a b d"][number as usize % 4];
        attempt.execute(params![who, 1 + number % ITEMS, answer, number % 3 == 0, at])?;
    }
    drop((item, learner, enrolment, attempt));
    connection.execute_batch(&format!(
        "INSERT INTO last_answer (learner_id, item_id, correct, answered_at)
        SELECT learner_id, item_id, max(correct), max(answered_at) FROM attempt GROUP BY learner_id, item_id;
        COMMIT;
        {trigger};
        PRAGMA wal_checkpoint(TRUNCATE);"
    ))?;
    drop(connection);
    Ok(Store::open(folder, NOW)?.store)
}
