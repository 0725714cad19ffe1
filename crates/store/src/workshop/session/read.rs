//! What is known of sessions.

use std::collections::BTreeMap;

use rusqlite::{OptionalExtension as _, Row, named_params};
use tritt_core::workshop::round::{Kind, Phase};
use tritt_core::{OptionId, StepId};

use super::{Allowed, Gained, MOST_LISTED, Part, Round, Seat, Session, Sum};
use crate::{Store, StoreError, time};

impl Store {
    /// The session that is open.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn open_session(&self) -> Result<Option<Session>, StoreError> {
        let connection = self.reading();
        let mut query = connection.prepare_cached(include_str!("../session_open.sql"))?;
        Ok(query.query_row([], session).optional()?)
    }

    /// One session.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn session(&self, id: i64) -> Result<Option<Session>, StoreError> {
        let connection = self.reading();
        let mut query = connection.prepare_cached(include_str!("../session_one.sql"))?;
        Ok(query.query_row(named_params! { ":session": id }, session).optional()?)
    }

    /// The sessions that have ended, the newest first, at most [`MOST_LISTED`].
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn sessions(&self) -> Result<Vec<Session>, StoreError> {
        let connection = self.reading();
        let mut query = connection.prepare_cached(include_str!("../sessions.sql"))?;
        let rows = query.query_map(named_params! { ":most": MOST_LISTED }, session)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Everybody in a session.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn seats(&self, id: i64) -> Result<Vec<Seat>, StoreError> {
        let connection = self.reading();
        let mut query = connection.prepare_cached(include_str!("../seats.sql"))?;
        let rows = query.query_map(named_params! { ":session": id }, |row| {
            Ok(Seat {
                participant: row.get(0)?,
                token: row.get(1)?,
                name: row.get(2)?,
                own_name: row.get(3)?,
                points: row.get(4)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The rounds of a session, in their order.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn session_rounds(&self, id: i64) -> Result<Vec<Round>, StoreError> {
        let connection = self.reading();
        let mut query = connection.prepare_cached(include_str!("../rounds.sql"))?;
        let rows = query.query_map(named_params! { ":session": id }, round)?;
        Ok(rows.filter_map(Result::transpose).collect::<Result<_, _>>()?)
    }

    /// The options the trainer has written for a round.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn round_options(&self, id: i64, number: u32) -> Result<Vec<String>, StoreError> {
        let connection = self.reading();
        let mut query = connection.prepare_cached(include_str!("../round_options.sql"))?;
        let rows = query.query_map(named_params! { ":session": id, ":number": number }, |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The answers to a round, by participant.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn round_answers(&self, id: i64, number: u32) -> Result<BTreeMap<u32, String>, StoreError> {
        let connection = self.reading();
        let mut query = connection.prepare_cached(include_str!("../answers.sql"))?;
        let rows = query
            .query_map(named_params! { ":session": id, ":number": number }, |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The hands counted in a session, by round and option.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn hands(&self, id: i64) -> Result<BTreeMap<u32, BTreeMap<OptionId, u32>>, StoreError> {
        let connection = self.reading();
        let mut query = connection.prepare_cached(include_str!("../hands.sql"))?;
        let rows = query.query_map(named_params! { ":session": id }, |row| {
            Ok((row.get::<_, u32>(0)?, OptionId::new(row.get::<_, String>(1)?), row.get::<_, u32>(2)?))
        })?;
        let mut hands: BTreeMap<u32, BTreeMap<OptionId, u32>> = BTreeMap::new();
        for row in rows {
            let (round, option, count) = row?;
            hands.entry(round).or_default().insert(option, count);
        }
        Ok(hands)
    }

    /// The sums of a session that has ended.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn sums(&self, id: i64) -> Result<Vec<Sum>, StoreError> {
        let connection = self.reading();
        let mut query = connection.prepare_cached(include_str!("../results.sql"))?;
        let rows = query.query_map(named_params! { ":session": id }, |row| {
            Ok(Sum { round: row.get(0)?, option: row.get(1)?, text: row.get(2)?, count: row.get(3)? })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// What was gained in a session that has ended, by topic.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn gains(&self, id: i64) -> Result<Vec<Gained>, StoreError> {
        let connection = self.reading();
        let mut query = connection.prepare_cached(include_str!("../gains.sql"))?;
        let rows = query.query_map(named_params! { ":session": id }, |row| {
            Ok(Gained {
                step: StepId::new(row.get::<_, String>(0)?),
                people: row.get(1)?,
                once: row.get(2)?,
                before: row.get(3)?,
                after: row.get(4)?,
                compared: row.get(5)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// Who stands in the list of who was there, by participant.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn attendees(&self, id: i64) -> Result<Vec<(u32, String)>, StoreError> {
        let connection = self.reading();
        let mut query = connection.prepare_cached(include_str!("../attendees.sql"))?;
        let rows = query.query_map(named_params! { ":session": id }, |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

fn session(row: &Row<'_>) -> rusqlite::Result<Session> {
    let languages: String = row.get(2)?;
    let ended: Option<String> = row.get(10)?;
    Ok(Session {
        id: row.get(0)?,
        title: row.get(1)?,
        languages: languages.split(' ').map(ToOwned::to_owned).collect(),
        address: row.get(3)?,
        port: row.get(4)?,
        code: row.get(5)?,
        key: row.get(6)?,
        last_participant: row.get(7)?,
        people: row.get(8)?,
        begun: time::read(&row.get::<_, String>(9)?),
        ended: ended.map(|text| time::read(&text)),
        allowed: Allowed { names: row.get(11)?, points: row.get(12)?, list: row.get(13)?, locked: row.get(14)? },
        last_round: row.get(15)?,
    })
}

/// Nothing for a kind or phase a later program knows and this one does not.
fn round(row: &Row<'_>) -> rusqlite::Result<Option<Round>> {
    let (kind, part, phase): (String, String, String) = (row.get(1)?, row.get(3)?, row.get(4)?);
    let (Some(kind), Some(phase)) = (Kind::named(&kind), Phase::named(&phase)) else { return Ok(None) };
    Ok(Some(Round {
        number: row.get(0)?,
        kind,
        about: row.get(2)?,
        part: Part::named(&part),
        phase,
        shown: row.get(5)?,
        is_on: row.get(6)?,
        title: row.get(7)?,
        answers: row.get(8)?,
        correct: row.get(9)?,
        hands: row.get(10)?,
    }))
}
