//! The team: who goes which path, until when, and what is done. No answer, no score, no time spent, and no order by any of them.

use std::collections::{BTreeMap, BTreeSet};

use rusqlite::{Connection, Row, named_params};
use tritt_core::team::Knowledge;
use tritt_core::{Day, PathId, QuestionId, Timestamp};

use super::{LearnerId, sort_name};
use crate::paths::{Completion, Enrolment, completion, enrolments};
use crate::{Store, StoreError, time};

/// Whom a list shows. Conditions that are absent hold for everybody.
#[derive(Debug, Clone, Default)]
pub struct Filter<'a> {
    /// Who goes this path.
    pub path: Option<&'a PathId>,
    /// Whose path, or any of them, stands so.
    pub standing: Option<Standing>,
    /// Who works in this group.
    pub team: Option<&'a str>,
    /// In whose name this occurs, whatever its case and accents.
    pub name: &'a str,
}

/// How somebody stands with a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Under way, and not late.
    Going,
    /// Under way, and the day is over.
    Overdue,
    /// Completed.
    Completed,
}

impl Standing {
    fn id(self) -> &'static str {
        match self {
            Self::Going => "going",
            Self::Overdue => "overdue",
            Self::Completed => "completed",
        }
    }
}

/// Somebody of the team.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// The number.
    pub id: LearnerId,
    /// Name or pseudonym.
    pub name: String,
    /// The group.
    pub team: String,
    /// The colour of the round mark, 0 to 7.
    pub colour: u8,
    /// The paths they go.
    pub paths: Vec<Enrolment>,
}

/// A training somebody has completed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trained {
    /// Who.
    pub id: LearnerId,
    /// Name or pseudonym.
    pub name: String,
    /// The group.
    pub team: String,
    /// What and when.
    pub completion: Completion,
}

impl Store {
    /// The people a filter shows, by name, from the one at `from` on.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn team(&self, filter: &Filter<'_>, today: Day, from: u32, most: u32) -> Result<Vec<Member>, StoreError> {
        let connection = self.reading();
        let mut members = found(&connection, filter, today, (from, most), |row| {
            let id = LearnerId(row.get(0)?);
            Ok(Member { id, name: row.get(1)?, team: row.get(2)?, colour: row.get(3)?, paths: Vec::new() })
        })?;
        for member in &mut members {
            member.paths = enrolments(&connection, member.id)?;
        }
        Ok(members)
    }

    /// Only who they are, by name, at most so many.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn team_ids(&self, filter: &Filter<'_>, today: Day, most: u32) -> Result<Vec<LearnerId>, StoreError> {
        found(&self.reading(), filter, today, (0, most), |row| Ok(LearnerId(row.get(0)?)))
    }

    /// How many learners there are.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn learner_count(&self) -> Result<u32, StoreError> {
        Ok(self.reading().prepare_cached(include_str!("count.sql"))?.query_row([], |row| row.get(0))?)
    }

    /// The groups people work in.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn teams(&self) -> Result<Vec<String>, StoreError> {
        let connection = self.reading();
        let mut query = connection.prepare_cached(include_str!("teams.sql"))?;
        Ok(query.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?)
    }

    /// How everybody together answers the questions of each topic. `topic` says what a question belongs to; what belongs to nothing does not count. What
    /// one person answered does not leave this function.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn team_knowledge<T: Clone + Ord>(
        &self,
        topic: impl Fn(&QuestionId) -> Option<T>,
    ) -> Result<BTreeMap<T, Knowledge>, StoreError> {
        let connection = self.reading();
        let mut query = connection.prepare_cached(include_str!("last_answers.sql"))?;
        let mut rows = query.query([])?;
        let (mut known, mut counted): (BTreeMap<T, Knowledge>, (i64, BTreeSet<T>)) = Default::default();
        while let Some(row) = rows.next()? {
            let Some(topic) = topic(&QuestionId::new(row.get::<_, String>(1)?)) else { continue };
            let learner = row.get(0)?;
            if counted.0 != learner {
                counted = (learner, BTreeSet::new());
            }
            let knowledge = known.entry(topic.clone()).or_default();
            knowledge.people += u32::from(counted.1.insert(topic));
            knowledge.answers += 1;
            knowledge.right += u32::from(row.get::<_, bool>(2)?);
        }
        Ok(known)
    }

    /// Every training completed from `from` to before `until`, by name and time.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn trained(&self, from: Timestamp, until: Timestamp) -> Result<Vec<Trained>, StoreError> {
        let connection = self.reading();
        let mut query = connection.prepare_cached(include_str!("trained.sql"))?;
        let when = named_params! { ":from": time::text(from), ":until": time::text(until) };
        Ok(query.query_map(when, trained)?.collect::<Result<_, _>>()?)
    }
}

/// The people a filter shows, from one on and at most so many.
fn found<T>(
    connection: &Connection,
    filter: &Filter<'_>,
    today: Day,
    (from, most): (u32, u32),
    read: impl FnMut(&Row<'_>) -> rusqlite::Result<T>,
) -> Result<Vec<T>, StoreError> {
    let mut query = connection.prepare_cached(include_str!("team.sql"))?;
    let who = named_params! {
        ":path": filter.path.map(PathId::as_str).unwrap_or_default(),
        ":standing": filter.standing.map(Standing::id).unwrap_or_default(),
        ":today": time::day_text(today),
        ":any_team": filter.team.is_none(),
        ":team": filter.team.unwrap_or_default(),
        ":name": sort_name(filter.name),
        ":from": from,
        ":most": most,
    };
    Ok(query.query_map(who, read)?.collect::<Result<_, _>>()?)
}

fn trained(row: &Row<'_>) -> rusqlite::Result<Trained> {
    Ok(Trained { completion: completion(row)?, id: LearnerId(row.get(9)?), name: row.get(10)?, team: row.get(11)? })
}
