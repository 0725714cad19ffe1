//! Sessions: who is in, what was asked, what was answered. Answers go with the end; sums stay.

mod read;

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension as _, named_params};
use tritt_core::workshop::round::{Kind, Phase};
use tritt_core::{OptionId, StepId, Timestamp};

use crate::{Op, Store, StoreError, Tx, Written, backup, held as held_by, time};

/// How many ended sessions a list shows.
pub const MOST_LISTED: u32 = 200;

/// A session, open or ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Its number, never given twice.
    pub id: i64,
    /// Name of the workshop.
    pub title: String,
    /// The languages of the room, the first one that of the projector.
    pub languages: Vec<String>,
    /// The address phones reach it at; empty once it has ended, like port, code and key.
    pub address: String,
    /// The port.
    pub port: u16,
    /// What is typed to come in.
    pub code: String,
    /// What the QR code holds.
    pub key: String,
    /// The highest number given to a participant.
    pub last_participant: u32,
    /// The highest number a round has had, also of one that was left out.
    pub last_round: u32,
    /// How many had come when it ended.
    pub people: u32,
    /// When it began.
    pub begun: Timestamp,
    /// When it ended.
    pub ended: Option<Timestamp>,
    /// What is allowed in the room.
    pub allowed: Allowed,
}

/// What is allowed in a room: the same after a crash.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Allowed {
    /// People may choose their name.
    pub names: bool,
    /// Right answers are counted for each phone.
    pub points: bool,
    /// The list of who was there is asked for.
    pub list: bool,
    /// Nobody else comes in.
    pub locked: bool,
}

/// What a session begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NewSession<'a> {
    /// Name of the workshop.
    pub title: &'a str,
    /// The languages of the room.
    pub languages: &'a [String],
    /// The address.
    pub address: &'a str,
    /// The port.
    pub port: u16,
    /// What is typed to come in.
    pub code: &'a str,
    /// What the QR code holds.
    pub key: &'a str,
    /// What is allowed in the room; nobody is asked for the list yet, and the door is open.
    pub allowed: Allowed,
}

/// Somebody in a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seat {
    /// Their number in the session.
    pub participant: u32,
    /// The hash of what they come back with.
    pub token: [u8; 32],
    /// The name shown.
    pub name: String,
    /// Whether they chose it.
    pub own_name: bool,
    /// How often they were right, where that is counted.
    pub points: u32,
}

/// Something that happens in a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    /// Somebody comes in.
    Joined(Seat),
    /// Somebody goes on with another phone.
    Moved {
        /// Who.
        participant: u32,
        /// The hash of what they come back with from now on.
        token: [u8; 32],
    },
    /// Somebody answers a round, or answers it anew.
    Answered {
        /// Who.
        participant: u32,
        /// Which round.
        round: u32,
        /// What, as one text.
        value: String,
    },
    /// Somebody stands in the list of who was there, or with no name does not any more.
    Attends {
        /// Who.
        participant: u32,
        /// The name for the list.
        name: String,
    },
    /// Somebody is taken out.
    Removed {
        /// Who.
        participant: u32,
    },
    /// Somebody was right.
    Scored {
        /// Who.
        participant: u32,
    },
}

/// A round of a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Round {
    /// Its number in the session.
    pub number: u32,
    /// What it is.
    pub kind: Kind,
    /// What of the curriculum it asks; empty where the trainer has written it.
    pub about: String,
    /// Which time a test is asked.
    pub part: Part,
    /// Where it stands.
    pub phase: Phase,
    /// Whether phones are shown what others chose.
    pub shown: bool,
    /// Whether it is the one that is on.
    pub is_on: bool,
    /// What the trainer has written.
    pub title: String,
    /// How many have answered; known once it is over.
    pub answers: u32,
    /// How many were right, where something is.
    pub correct: Option<u32>,
    /// How many could raise a hand; none where hands were not counted.
    pub hands: u32,
}

/// Which time a test is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// It is no test.
    Once,
    /// Before the workshop.
    Before,
    /// After it.
    After,
}

impl Part {
    /// The id in the record.
    pub fn id(self) -> &'static str {
        match self {
            Self::Once => "",
            Self::Before => "before",
            Self::After => "after",
        }
    }

    fn named(id: &str) -> Self {
        match id {
            "before" => Self::Before,
            "after" => Self::After,
            _ => Self::Once,
        }
    }
}

/// A round that begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NewRound<'a> {
    /// Its number in the session.
    pub number: u32,
    /// What it is.
    pub kind: Kind,
    /// What of the curriculum it asks.
    pub about: &'a str,
    /// Which time a test is asked.
    pub part: Part,
    /// Whether phones are shown what others chose.
    pub shown: bool,
    /// What the trainer has written.
    pub title: &'a str,
    /// The options the trainer has written.
    pub options: &'a [String],
}

/// One sum of a round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sum {
    /// The round.
    pub round: u32,
    /// The option, field or tenth of a scale.
    pub option: String,
    /// The word of a cloud, what somebody wrote.
    pub text: String,
    /// How many.
    pub count: u32,
}

/// Begins a session.
///
/// # Errors
/// What SQLite reports, also when another one is open.
pub fn begin(tx: &Tx<'_>, new: NewSession<'_>, at: Timestamp) -> Result<i64, StoreError> {
    tx.connection().prepare_cached(include_str!("session_begin.sql"))?.execute(named_params! {
        ":title": new.title,
        ":languages": new.languages.join(" "),
        ":address": new.address,
        ":port": new.port,
        ":code": new.code,
        ":key": new.key,
        ":names": new.allowed.names,
        ":points": new.allowed.points,
        ":at": time::text(at),
    })?;
    Ok(tx.connection().last_insert_rowid())
}

/// Notes where an open session is reached from now on.
///
/// # Errors
/// What SQLite reports.
pub fn moves(tx: &Tx<'_>, id: i64, address: &str, port: u16) -> Result<(), StoreError> {
    let values = named_params! { ":session": id, ":address": address, ":port": port };
    tx.connection().prepare_cached(include_str!("session_moves.sql"))?.execute(values)?;
    Ok(())
}

/// Notes what is allowed in an open session from now on.
///
/// # Errors
/// What SQLite reports.
pub fn allow(tx: &Tx<'_>, id: i64, allowed: Allowed) -> Result<(), StoreError> {
    tx.connection().prepare_cached(include_str!("session_allow.sql"))?.execute(named_params! {
        ":session": id,
        ":names": allowed.names,
        ":points": allowed.points,
        ":listed": allowed.list,
        ":locked": allowed.locked,
    })?;
    Ok(())
}

/// Writes down what happens, in its order.
///
/// # Errors
/// What SQLite reports.
pub fn keep(tx: &Tx<'_>, id: i64, entries: &[Entry]) -> Result<(), StoreError> {
    entries.iter().try_for_each(|entry| keep_one(tx, id, entry))
}

fn keep_one(tx: &Tx<'_>, id: i64, entry: &Entry) -> Result<(), StoreError> {
    let connection = tx.connection();
    match entry {
        Entry::Joined(seat) => {
            connection.prepare_cached(include_str!("seat_add.sql"))?.execute(named_params! {
                ":session": id,
                ":participant": seat.participant,
                ":token": seat.token,
                ":name": seat.name,
                ":own_name": seat.own_name,
            })?;
            let last = named_params! { ":session": id, ":participant": seat.participant };
            connection.prepare_cached(include_str!("seat_last.sql"))?.execute(last)?;
        }
        Entry::Moved { participant, token } => {
            let values = named_params! { ":session": id, ":participant": participant, ":token": token };
            connection.prepare_cached(include_str!("seat_moves.sql"))?.execute(values)?;
        }
        Entry::Answered { participant, round, value } => {
            connection.prepare_cached(include_str!("answer.sql"))?.execute(named_params! {
                ":session": id,
                ":number": round,
                ":participant": participant,
                ":value": value,
            })?;
        }
        Entry::Attends { participant, name } if name.is_empty() => {
            let values = named_params! { ":session": id, ":participant": participant };
            connection.prepare_cached(include_str!("attendee_unset.sql"))?.execute(values)?;
        }
        Entry::Attends { participant, name } => {
            let values = named_params! { ":session": id, ":participant": participant, ":name": name };
            connection.prepare_cached(include_str!("attendee_set.sql"))?.execute(values)?;
        }
        Entry::Removed { participant } => {
            let values = named_params! { ":session": id, ":participant": participant };
            connection.prepare_cached(include_str!("seat_remove.sql"))?.execute(values)?;
            connection.prepare_cached(include_str!("attendee_unset.sql"))?.execute(values)?;
        }
        Entry::Scored { participant } => {
            let values = named_params! { ":session": id, ":participant": participant };
            connection.prepare_cached(include_str!("seat_points.sql"))?.execute(values)?;
        }
    }
    Ok(())
}

/// Puts a round to the room, in place of the one that is on.
///
/// # Errors
/// What SQLite reports.
pub fn open_round(tx: &Tx<'_>, id: i64, new: NewRound<'_>, at: Timestamp) -> Result<(), StoreError> {
    round_off(tx, id)?;
    let connection = tx.connection();
    connection.prepare_cached(include_str!("round_open.sql"))?.execute(named_params! {
        ":session": id,
        ":number": new.number,
        ":kind": new.kind.id(),
        ":about": new.about,
        ":part": new.part.id(),
        ":shown": new.shown,
        ":title": new.title,
        ":at": time::text(at),
    })?;
    let given = named_params! { ":session": id, ":number": new.number };
    connection.prepare_cached(include_str!("round_last.sql"))?.execute(given)?;
    let mut query = connection.prepare_cached(include_str!("round_option.sql"))?;
    for (place, text) in (0_u32..).zip(new.options) {
        query.execute(named_params! { ":session": id, ":number": new.number, ":place": place, ":text": text })?;
    }
    Ok(())
}

/// No round is on any more.
///
/// # Errors
/// What SQLite reports.
pub fn round_off(tx: &Tx<'_>, id: i64) -> Result<(), StoreError> {
    tx.connection().prepare_cached(include_str!("round_off.sql"))?.execute(named_params! { ":session": id })?;
    Ok(())
}

/// Notes where a round stands.
///
/// # Errors
/// What SQLite reports.
pub fn set_phase(tx: &Tx<'_>, id: i64, number: u32, phase: Phase, shown: bool) -> Result<(), StoreError> {
    let values = named_params! { ":session": id, ":number": number, ":phase": phase.id(), ":shown": shown };
    tx.connection().prepare_cached(include_str!("round_phase.sql"))?.execute(values)?;
    Ok(())
}

/// Notes the hands counted in a round, in place of what was counted before. `people` is how many could raise one; without any nothing is counted.
///
/// # Errors
/// What SQLite reports.
pub fn count_hands(
    tx: &Tx<'_>,
    id: i64,
    number: u32,
    people: u32,
    counts: &BTreeMap<OptionId, u32>,
) -> Result<(), StoreError> {
    let connection = tx.connection();
    let of = named_params! { ":session": id, ":number": number };
    connection.prepare_cached(include_str!("hands_remove.sql"))?.execute(of)?;
    let values = named_params! { ":session": id, ":number": number, ":people": people };
    connection.prepare_cached(include_str!("hands_people.sql"))?.execute(values)?;
    let mut query = connection.prepare_cached(include_str!("hand_add.sql"))?;
    for (option, count) in counts.iter().filter(|(_, count)| **count > 0) {
        let option = option.as_str();
        query.execute(named_params! { ":session": id, ":number": number, ":option": option, ":count": count })?;
    }
    Ok(())
}

/// Takes a round out of the record, with what was answered.
///
/// # Errors
/// What SQLite reports.
pub fn remove_round(tx: &Tx<'_>, id: i64, number: u32) -> Result<(), StoreError> {
    let values = named_params! { ":session": id, ":number": number };
    tx.connection().prepare_cached(include_str!("round_remove.sql"))?.execute(values)?;
    Ok(())
}

/// What a round came to, for the record: how many answered, how many were right where something is, and its sums.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// The round.
    pub round: u32,
    /// How many have answered.
    pub answers: u32,
    /// How many were right.
    pub correct: Option<u32>,
    /// Its sums.
    pub sums: Vec<Sum>,
}

/// What was gained in a topic: the same people, the same questions, before and after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gained {
    /// The topic.
    pub step: StepId,
    /// How many people answered the same question both times.
    pub people: u32,
    /// How many did not.
    pub once: u32,
    /// Right answers before.
    pub before: u32,
    /// Right answers after.
    pub after: u32,
    /// Answers that were compared, as many before as after.
    pub compared: u32,
}

/// What a session came to.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Held {
    /// How many had come.
    pub people: u32,
    /// What each round came to.
    pub outcomes: Vec<Outcome>,
    /// What was gained.
    pub gains: Vec<Gained>,
}

/// Notes how many have answered a round that is over, and how many were right where something is.
///
/// # Errors
/// What SQLite reports.
pub fn sum_round(tx: &Tx<'_>, id: i64, round: u32, answers: u32, correct: Option<u32>) -> Result<(), StoreError> {
    tx.connection().prepare_cached(include_str!("round_sum.sql"))?.execute(named_params! {
        ":session": id,
        ":number": round,
        ":answers": answers,
        ":correct": correct,
    })?;
    Ok(())
}

/// Ends a session: sums are kept; seats, tokens and answers are gone, and how phones came in. The list of who was there stays: whoever stands in it agreed.
///
/// # Errors
/// What SQLite reports.
pub fn end(tx: &Tx<'_>, id: i64, held: &Held, at: Timestamp) -> Result<(), StoreError> {
    let connection = tx.connection();
    for outcome in &held.outcomes {
        sum_round(tx, id, outcome.round, outcome.answers, outcome.correct)?;
        let mut query = connection.prepare_cached(include_str!("result_add.sql"))?;
        for (place, sum) in (0_u32..).zip(&outcome.sums) {
            query.execute(named_params! {
                ":session": id,
                ":number": outcome.round,
                ":place": place,
                ":option": sum.option,
                ":text": sum.text,
                ":count": sum.count,
            })?;
        }
    }
    let mut query = connection.prepare_cached(include_str!("gain_add.sql"))?;
    for gained in &held.gains {
        query.execute(named_params! {
            ":session": id,
            ":step": gained.step.as_str(),
            ":people": gained.people,
            ":once": gained.once,
            ":before": gained.before,
            ":after": gained.after,
            ":compared": gained.compared,
        })?;
    }
    let of = named_params! { ":session": id };
    connection.prepare_cached(include_str!("seats_remove.sql"))?.execute(of)?;
    let values = named_params! { ":session": id, ":people": held.people, ":at": time::text(at) };
    connection.prepare_cached(include_str!("session_end.sql"))?.execute(values)?;
    tx.settle();
    Ok(())
}

/// Removes a session with everything in it, also the list of who was there.
///
/// # Errors
/// What SQLite reports.
pub fn remove(tx: &Tx<'_>, id: i64) -> Result<(), StoreError> {
    tx.connection().prepare_cached(include_str!("session_remove.sql"))?.execute(named_params! { ":session": id })?;
    tx.settle();
    Ok(())
}

impl Store {
    /// Ends a session as [`end`] does, so that no byte of who was in the room and what they answered is left in the files of the data folder: deleted rows
    /// are overwritten (`secure_delete`), the journal is emptied, and each backup made again without them.
    ///
    /// # Errors
    /// What the disk or SQLite reports. As long as the session is open, asking again goes on.
    pub fn end_session(&self, id: i64, held: &Held, at: Timestamp) -> Result<Written<()>, StoreError> {
        // whoever was in a room when a backup was made was in one that is over now
        self.in_backups("workshop_seat", |backup| {
            let doors = backup.execute(include_str!("session_doors.sql"), [])?;
            Ok(doors + backup.execute(include_str!("seats_all.sql"), [])?)
        })?;
        let written = self.write(Op::ChangeWorkshop, at, |tx| end(tx, id, held, at))?;
        self.empty_journal()?;
        Ok(written)
    }

    /// Removes a session as [`remove`] does, also from the journal and from each backup.
    ///
    /// # Errors
    /// As of [`Store::end_session`].
    pub fn remove_session(&self, id: i64, at: Timestamp) -> Result<Written<()>, StoreError> {
        // its number alone may be another one's there, when the record was begun anew or brought back since
        let begun: Option<String> = {
            let reading = self.reading();
            let of = named_params! { ":session": id };
            reading.query_row(include_str!("session_begun.sql"), of, |row| row.get(0)).optional()?
        };
        self.in_backups("workshop_session", |backup| {
            let of = named_params! { ":session": id, ":begun": begun };
            Ok(backup.execute(include_str!("session_remove_begun.sql"), of)?)
        })?;
        let written = self.write(Op::ChangeWorkshop, at, |tx| remove(tx, id))?;
        self.empty_journal()?;
        Ok(written)
    }

    /// Takes something out of every backup that has this table; one may be older than it.
    fn in_backups(
        &self,
        table: &str,
        take: impl Fn(&Connection) -> Result<usize, StoreError>,
    ) -> Result<(), StoreError> {
        let Some(folder) = self.folder() else { return Ok(()) };
        let out = |backup: &Connection| if backup.table_exists(None, table)? { take(backup) } else { Ok(0) };
        backup::list(folder)?.iter().try_for_each(|info| backup::without(folder, info, out))
    }

    /// Readers wait: one in the middle of a page would keep the journal from being emptied.
    fn empty_journal(&self) -> Result<(), StoreError> {
        let _reader = self.reader.as_ref().map(held_by);
        backup::empty_journal(&held_by(&self.writer))
    }
}

#[cfg(test)]
mod tests;
