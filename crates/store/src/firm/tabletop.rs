//! Table-top exercises: runs, and their log, to which lines are added and none is changed.

use rusqlite::{OptionalExtension as _, Row, named_params};
use tritt_core::tabletop::{Entry, Event, Length, Rating};
use tritt_core::{ExerciseId, PartId, Timestamp};

use super::FirmId;
use crate::{Store, StoreError, Tx, time};

/// How many runs a list shows: one a month for eight years.
pub const MOST_LISTED: u32 = 100;

/// A run of a table-top exercise. What happened in it, its log says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// Its number, never given twice.
    pub id: i64,
    /// Which exercise.
    pub exercise: ExerciseId,
    /// The version the exercise had.
    pub version: u32,
    /// How long it is.
    pub length: Length,
    /// When it was made.
    pub at: Timestamp,
    /// When somebody last had it on the screen.
    pub seen: Timestamp,
}

impl Store {
    /// The runs of a firm, the newest first, at most [`MOST_LISTED`].
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn tabletop_runs(&self, firm: FirmId) -> Result<Vec<Run>, StoreError> {
        let connection = self.reading();
        let mut query = connection.prepare_cached(include_str!("tabletop_runs.sql"))?;
        let rows = query.query_map(named_params! { ":firm": firm.0, ":most": MOST_LISTED }, run)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// One of the runs of a firm; nothing when it is not there any more.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn tabletop_run(&self, firm: FirmId, id: i64) -> Result<Option<Run>, StoreError> {
        let connection = self.reading();
        let mut query = connection.prepare_cached(include_str!("tabletop_run.sql"))?;
        Ok(query.query_row(named_params! { ":firm": firm.0, ":run": id }, run).optional()?)
    }

    /// What was written in the log of a run, in the order it was written. Lines a later program wrote and this one does not understand are left out.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn tabletop_log(&self, firm: FirmId, id: i64) -> Result<Vec<Entry>, StoreError> {
        let connection = self.reading();
        let mut query = connection.prepare_cached(include_str!("tabletop_log.sql"))?;
        let rows = query.query_map(named_params! { ":firm": firm.0, ":run": id }, entry)?;
        Ok(rows.filter_map(Result::transpose).collect::<Result<_, _>>()?)
    }
}

/// Begins a run.
///
/// # Errors
/// What SQLite reports.
pub fn begin(
    tx: &Tx<'_>,
    firm: FirmId,
    exercise: &ExerciseId,
    version: u32,
    length: Length,
    at: Timestamp,
) -> Result<i64, StoreError> {
    tx.connection().prepare_cached(include_str!("tabletop_begin.sql"))?.execute(named_params! {
        ":firm": firm.0,
        ":exercise": exercise.as_str(),
        ":version": version,
        ":length": length.id(),
        ":at": time::text(at),
    })?;
    Ok(tx.connection().last_insert_rowid())
}

/// Adds a line to the log of a run, and says whether the run is there. Names, notes and ids have the lengths `tritt_core` allows.
///
/// # Errors
/// What SQLite reports.
pub fn add(tx: &Tx<'_>, firm: FirmId, run: i64, entry: &Entry) -> Result<bool, StoreError> {
    let (event, part, value) = row_of(&entry.event);
    let added = tx.connection().prepare_cached(include_str!("tabletop_add.sql"))?.execute(named_params! {
        ":firm": firm.0,
        ":run": run,
        ":at": time::text(entry.at),
        ":event": event,
        ":part": part,
        ":value": value,
    })?;
    Ok(added > 0)
}

/// Notes that somebody has a run on the screen.
///
/// # Errors
/// What SQLite reports.
pub fn see(tx: &Tx<'_>, firm: FirmId, run: i64, at: Timestamp) -> Result<(), StoreError> {
    let values = named_params! { ":firm": firm.0, ":run": run, ":at": time::text(at) };
    tx.connection().prepare_cached(include_str!("tabletop_see.sql"))?.execute(values)?;
    Ok(())
}

/// Removes a run with its log.
///
/// # Errors
/// What SQLite reports.
pub fn remove(tx: &Tx<'_>, firm: FirmId, run: i64) -> Result<(), StoreError> {
    let of = named_params! { ":firm": firm.0, ":run": run };
    tx.connection().prepare_cached(include_str!("tabletop_remove.sql"))?.execute(of)?;
    Ok(())
}

fn run(row: &Row<'_>) -> rusqlite::Result<Run> {
    let length: String = row.get(3)?;
    Ok(Run {
        id: row.get(0)?,
        exercise: ExerciseId::new(row.get::<_, String>(1)?),
        version: row.get(2)?,
        length: Length::named(&length).unwrap_or(Length::Medium),
        at: time::read(&row.get::<_, String>(4)?),
        seen: time::read(&row.get::<_, String>(5)?),
    })
}

/// The columns `event`, `part` and `value`.
fn row_of(event: &Event) -> (&'static str, &str, String) {
    match event {
        Event::Cast { role, name } => ("cast", role.as_str(), name.clone()),
        Event::Begun => ("begun", "", String::new()),
        Event::Paused => ("paused", "", String::new()),
        Event::Broken => ("broken", "", String::new()),
        Event::WentOn => ("went-on", "", String::new()),
        Event::Jumped { to } => ("jumped", "", to.to_string()),
        Event::Shown(inject) => ("shown", inject.as_str(), String::new()),
        Event::Decided { inject, option } => ("decided", inject.as_str(), option.to_string()),
        Event::Noted { inject, text } => ("noted", inject.as_ref().map_or("", PartId::as_str), text.clone()),
        Event::Ended => ("ended", "", String::new()),
        Event::Rated { statement, rating } => ("rated", statement.as_str(), rating.id().to_owned()),
    }
}

fn entry(row: &Row<'_>) -> rusqlite::Result<Option<Entry>> {
    let (at, event, part, value): (String, String, String, String) =
        (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?);
    Ok(event_of(&event, &part, value).map(|event| Entry { at: time::read(&at), event }))
}

fn event_of(event: &str, part: &str, value: String) -> Option<Event> {
    let id = || PartId::new(part);
    Some(match event {
        "cast" => Event::Cast { role: id(), name: value },
        "begun" => Event::Begun,
        "paused" => Event::Paused,
        "broken" => Event::Broken,
        "went-on" => Event::WentOn,
        "jumped" => Event::Jumped { to: value.parse().ok()? },
        "shown" => Event::Shown(id()),
        "decided" => Event::Decided { inject: id(), option: PartId::new(value) },
        "noted" => Event::Noted { inject: Some(id()).filter(|id| !id.as_str().is_empty()), text: value },
        "ended" => Event::Ended,
        "rated" => Event::Rated { statement: id(), rating: Rating::named(&value)? },
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Op;

    const NOW: Timestamp = Timestamp(1_795_000_000_000);

    fn store_with_a_firm() -> (Store, FirmId) {
        let store = Store::in_memory(None, NOW).unwrap();
        let firm = store.write(Op::ChangeFirm, NOW, |tx| crate::firm::add(tx, "Firm", false, NOW)).unwrap().value;
        (store, firm)
    }

    fn begun(store: &Store, firm: FirmId) -> i64 {
        let exercise = ExerciseId::new("tabletop-test");
        store.write(Op::ChangeFirm, NOW, |tx| begin(tx, firm, &exercise, 1, Length::Short, NOW)).unwrap().value
    }

    fn every_event() -> Vec<Event> {
        let id = PartId::new;
        vec![
            Event::Cast { role: id("decide"), name: "Ümit \u{5d0}\u{5d1}".to_owned() },
            Event::Begun,
            Event::Shown(id("screen")),
            Event::Decided { inject: id("screen"), option: id("a") },
            Event::Noted { inject: Some(id("screen")), text: "‏שלום\n“x”".to_owned() },
            Event::Noted { inject: None, text: "x".repeat(4000) },
            Event::Paused,
            Event::WentOn,
            Event::Jumped { to: 600 },
            Event::Broken,
            Event::Ended,
            Event::Rated { statement: id("number"), rating: Rating::Partly },
        ]
    }

    #[test]
    fn a_log_comes_back_as_it_was_written() {
        let (store, firm) = store_with_a_firm();
        let run = begun(&store, firm);
        let at = |place: usize| Timestamp(NOW.0 + 1000 * place as i64);
        let entries: Vec<Entry> =
            every_event().into_iter().enumerate().map(|(place, event)| Entry { at: at(place), event }).collect();
        for entry in &entries {
            assert!(store.write(Op::ChangeFirm, NOW, |tx| add(tx, firm, run, entry)).unwrap().value);
        }
        assert_eq!(store.tabletop_log(firm, run).unwrap(), entries);
        store.write(Op::ChangeFirm, NOW, |tx| see(tx, firm, run, at(7))).unwrap();
        let kept = store.tabletop_run(firm, run).unwrap().unwrap();
        assert_eq!((kept.seen, kept.length, kept.version), (at(7), Length::Short, 1));
    }

    #[test]
    fn a_log_is_only_added_to() {
        let (store, firm) = store_with_a_firm();
        let run = begun(&store, firm);
        let entry = Entry { at: NOW, event: Event::Begun };
        let changed = store.write(Op::ChangeFirm, NOW, |tx| {
            add(tx, firm, run, &entry)?;
            Ok(tx.connection().execute("UPDATE tabletop_entry SET event = 'ended'", []).is_err())
        });
        assert!(changed.unwrap().value, "no line is changed");
    }

    #[test]
    fn another_firm_sees_and_writes_nothing_and_a_firm_goes_with_its_runs() {
        let (store, firm) = store_with_a_firm();
        let run = begun(&store, firm);
        let entry = Entry { at: NOW, event: Event::Begun };
        store.write(Op::ChangeFirm, NOW, |tx| add(tx, firm, run, &entry)).unwrap();
        let other = store.write(Op::ChangeFirm, NOW, |tx| crate::firm::add(tx, "Other", false, NOW)).unwrap().value;
        assert!(!store.write(Op::ChangeFirm, NOW, |tx| add(tx, other, run, &entry)).unwrap().value);
        assert_eq!(store.tabletop_run(other, run).unwrap(), None);
        assert_eq!(store.tabletop_log(other, run).unwrap(), []);
        store.write(Op::ChangeFirm, NOW, |tx| crate::firm::remove(tx, firm)).unwrap();
        assert_eq!(store.tabletop_runs(firm).unwrap(), []);
        assert_eq!(store.tabletop_log(firm, run).unwrap(), []);
    }
}
