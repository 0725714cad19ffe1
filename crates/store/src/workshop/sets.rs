//! Sets of questions for workshops.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension as _, Row, named_params};
use tritt_core::{QuestionId, Timestamp};

use crate::write::Before;
use crate::{Store, StoreError, Tx, time};

/// A set. The number means nothing outside the data folder and is never given twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SetId(pub i64);

/// Longest name of a set, in characters.
pub const LONGEST_SET_NAME: usize = 120;

/// A set of questions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Set {
    /// Its number.
    pub id: SetId,
    /// Its name, 1 to [`LONGEST_SET_NAME`] characters.
    pub name: String,
    /// When it was made.
    pub created: Timestamp,
    /// When it was last saved.
    pub changed: Timestamp,
    /// The questions in their order, each once, at most `tritt_core::workshop::pick::MOST_QUESTIONS`.
    pub questions: Vec<Chosen>,
}

/// A question of a set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chosen {
    /// Which one.
    pub question: QuestionId,
    /// Prints of the words it had when somebody looked at it, `de=… en=…`, at most 400 characters.
    pub words: String,
}

impl Store {
    /// Every set, the one changed last first.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn workshop_sets(&self) -> Result<Vec<Set>, StoreError> {
        let connection = self.reading();
        let mut sets = connection.prepare_cached(include_str!("set_all.sql"))?;
        let mut sets = sets.query_map([], from_row)?.collect::<Result<Vec<_>, _>>()?;
        let mut of_set: BTreeMap<SetId, Vec<Chosen>> = BTreeMap::new();
        let mut questions = connection.prepare_cached(include_str!("set_all_questions.sql"))?;
        for row in questions.query_map([], chosen)? {
            let (set, question) = row?;
            of_set.entry(set).or_default().push(question);
        }
        for set in &mut sets {
            set.questions = of_set.remove(&set.id).unwrap_or_default();
        }
        Ok(sets)
    }

    /// One set; nothing when it is not there any more.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn workshop_set(&self, id: SetId) -> Result<Option<Set>, StoreError> {
        one(&self.reading(), id)
    }
}

/// Saves a set: a new one, or one that is there with another name and other questions. Nothing when it is not there any more; then nothing was saved.
///
/// # Errors
/// What SQLite reports.
pub fn save(
    tx: &Tx<'_>,
    id: Option<SetId>,
    name: &str,
    questions: &[Chosen],
    at: Timestamp,
) -> Result<Option<SetId>, StoreError> {
    let connection = tx.connection();
    let at = time::text(at);
    let id = match id {
        Some(id) => {
            let values = named_params! { ":set": id.0, ":name": name, ":at": at };
            if connection.prepare_cached(include_str!("set_change.sql"))?.execute(values)? == 0 {
                return Ok(None);
            }
            connection.prepare_cached(include_str!("set_empty.sql"))?.execute(named_params! { ":set": id.0 })?;
            id
        }
        None => {
            let values = named_params! { ":name": name, ":at": at };
            connection.prepare_cached(include_str!("set_add.sql"))?.execute(values)?;
            SetId(connection.last_insert_rowid())
        }
    };
    put(connection, id, questions)?;
    Ok(Some(id))
}

/// Removes a set, and says whether it was there. It can be taken back.
///
/// # Errors
/// What SQLite reports.
pub fn remove(tx: &Tx<'_>, id: SetId) -> Result<bool, StoreError> {
    let Some(set) = one(tx.connection(), id)? else { return Ok(false) };
    tx.connection().prepare_cached(include_str!("set_remove.sql"))?.execute(named_params! { ":set": id.0 })?;
    tx.note(Before::WorkshopSet(Box::new(set)));
    Ok(true)
}

/// Puts a set back that was removed.
pub(crate) fn bring_back(tx: &Tx<'_>, set: &Set) -> Result<(), StoreError> {
    tx.connection().prepare_cached(include_str!("set_bring_back.sql"))?.execute(named_params! {
        ":set": set.id.0,
        ":name": set.name,
        ":created": time::text(set.created),
        ":changed": time::text(set.changed),
    })?;
    put(tx.connection(), set.id, &set.questions)
}

fn put(connection: &Connection, id: SetId, questions: &[Chosen]) -> Result<(), StoreError> {
    let mut put = connection.prepare_cached(include_str!("set_put.sql"))?;
    for (place, one) in (0_u32..).zip(questions) {
        put.execute(named_params! {
            ":set": id.0,
            ":place": place,
            ":question": one.question.as_str(),
            ":words": one.words,
        })?;
    }
    Ok(())
}

fn one(connection: &Connection, id: SetId) -> Result<Option<Set>, StoreError> {
    let of = named_params! { ":set": id.0 };
    let found = connection.prepare_cached(include_str!("set_one.sql"))?.query_row(of, from_row).optional()?;
    let Some(mut set) = found else { return Ok(None) };
    let mut questions = connection.prepare_cached(include_str!("set_questions.sql"))?;
    let rows = questions.query_map(of, chosen)?;
    set.questions = rows.map(|row| row.map(|(_, question)| question)).collect::<Result<_, _>>()?;
    Ok(Some(set))
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Set> {
    Ok(Set {
        id: SetId(row.get(0)?),
        name: row.get(1)?,
        created: time::read(&row.get::<_, String>(2)?),
        changed: time::read(&row.get::<_, String>(3)?),
        questions: Vec::new(),
    })
}

fn chosen(row: &Row<'_>) -> rusqlite::Result<(SetId, Chosen)> {
    let question = QuestionId::new(row.get::<_, String>(1)?);
    Ok((SetId(row.get(0)?), Chosen { question, words: row.get(2)? }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Op;

    const NOW: Timestamp = Timestamp(1_795_000_000_000);
    const LATER: Timestamp = Timestamp(1_795_000_060_000);

    fn store() -> Store {
        Store::in_memory(None, NOW).unwrap()
    }

    fn questions(ids: &str) -> Vec<Chosen> {
        let one = |id: &str| Chosen { question: QuestionId::new(id), words: format!("de={id} en={id}") };
        ids.split_whitespace().map(one).collect()
    }

    fn saved(store: &Store, id: Option<SetId>, name: &str, ids: &str, at: Timestamp) -> Option<SetId> {
        store.write(Op::ChangeWorkshop, at, |tx| save(tx, id, name, &questions(ids), at)).unwrap().value
    }

    #[test]
    fn a_set_keeps_its_questions_in_their_order() {
        let store = store();
        let id = saved(&store, None, "Morning", "b-q01 a-q02 c-q03", NOW).unwrap();
        let set = store.workshop_set(id).unwrap().unwrap();
        assert_eq!((set.name.as_str(), set.created, set.changed), ("Morning", NOW, NOW));
        assert_eq!(set.questions, questions("b-q01 a-q02 c-q03"));
        assert_eq!(saved(&store, Some(id), "Afternoon", "c-q03 b-q01", LATER), Some(id));
        let set = store.workshop_set(id).unwrap().unwrap();
        assert_eq!((set.name.as_str(), set.created, set.changed), ("Afternoon", NOW, LATER));
        assert_eq!(set.questions, questions("c-q03 b-q01"));
        assert_eq!(store.workshop_set(SetId(99)).unwrap(), None);
    }

    #[test]
    fn the_set_changed_last_stands_first_and_each_has_its_own_questions() {
        let store = store();
        let first = saved(&store, None, "First", "a-q01", NOW).unwrap();
        let second = saved(&store, None, "Second", "a-q01 b-q01", NOW).unwrap();
        let order = |store: &Store| store.workshop_sets().unwrap().iter().map(|set| set.id).collect::<Vec<_>>();
        assert_eq!(order(&store), [second, first]);
        saved(&store, Some(first), "First", "c-q01", LATER);
        let sets = store.workshop_sets().unwrap();
        assert_eq!(order(&store), [first, second]);
        assert_eq!(sets[0].questions, questions("c-q01"));
        assert_eq!(sets[1].questions, questions("a-q01 b-q01"));
    }

    #[test]
    fn what_is_gone_is_not_saved_again_and_its_number_not_given_again() {
        let store = store();
        let id = saved(&store, None, "Set", "a-q01", NOW).unwrap();
        let gone = store.write(Op::RemoveWorkshopSet, NOW, |tx| remove(tx, id)).unwrap();
        assert_eq!((gone.value, gone.topics), (true, vec![crate::Topic::Workshop]));
        assert!(!store.write(Op::RemoveWorkshopSet, NOW, |tx| remove(tx, id)).unwrap().value);
        assert_eq!(saved(&store, Some(id), "Set", "a-q01", NOW), None);
        assert!(saved(&store, None, "Other", "a-q01", NOW).unwrap() > id);
    }

    #[test]
    fn a_removed_set_comes_back_as_it_was() {
        let store = store();
        let id = saved(&store, None, "Set", "b-q01 a-q02", NOW).unwrap();
        saved(&store, Some(id), "Set", "b-q01 a-q02", LATER);
        let before = store.workshop_set(id).unwrap();
        store.write(Op::RemoveWorkshopSet, LATER, |tx| remove(tx, id)).unwrap();
        assert_eq!(store.workshop_sets().unwrap(), []);
        assert_eq!(store.undo(LATER).unwrap().value, Some(Op::RemoveWorkshopSet));
        assert_eq!(store.workshop_set(id).unwrap(), before);
    }

    #[test]
    fn the_database_refuses_what_no_set_is() {
        let store = store();
        let long = "x".repeat(LONGEST_SET_NAME + 1);
        let many: String = (0..61).map(|number| format!("a-q{number} ")).collect();
        for (name, ids) in [("", "a-q01"), (long.as_str(), "a-q01"), ("Set", "a-q01 a-q01"), ("Set", many.as_str())] {
            let refused = store.write(Op::ChangeWorkshop, NOW, |tx| save(tx, None, name, &questions(ids), NOW));
            assert!(refused.is_err(), "{name:.10} {ids:.20}");
        }
        assert_eq!(store.workshop_sets().unwrap(), [], "nothing was kept of it");
        let full: String = (0..60).map(|number| format!("a-q{number} ")).collect();
        assert!(saved(&store, None, &"ä".repeat(LONGEST_SET_NAME), &full, NOW).is_some());
    }
}
