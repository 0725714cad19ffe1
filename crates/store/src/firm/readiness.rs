//! What a firm says about itself to customers, and the documents that prove it.

use std::collections::BTreeMap;

use rusqlite::{OptionalExtension as _, Row, named_params};
use tritt_core::supplier::{Answer, Criticality, Evidence, EvidenceKindId, RequirementId, Verdict};
use tritt_core::{Day, Timestamp};

use super::{FirmId, found};
use crate::write::Before;
use crate::{Store, StoreError, Tx, time};

/// For whom a paper is, and who signs it. Texts have at most [`tritt_core::supplier::LONGEST_NAME`] characters.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Readiness {
    /// How critical the customer says the firm is.
    pub criticality: Option<Criticality>,
    /// The customer; may be empty.
    pub customer: String,
    /// Who signs, with their role; may be empty.
    pub person: String,
}

/// A document of the register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// Its number, never given twice.
    pub id: i64,
    /// What kind it is.
    pub kind: EvidenceKindId,
    /// Its title.
    pub title: String,
    /// Who sees to it.
    pub owner: String,
    /// Where it is kept.
    pub place: String,
    /// What counts: its days, and what it proves.
    pub counts: Evidence,
}

impl Store {
    /// For whom a paper of the firm is.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn readiness(&self, firm: FirmId) -> Result<Readiness, StoreError> {
        let connection = self.reading();
        let found = connection
            .prepare_cached(include_str!("readiness.sql"))?
            .query_row(named_params! { ":firm": firm.0 }, |row| {
                Ok(Readiness {
                    criticality: Criticality::of(&row.get::<_, String>(0)?),
                    customer: row.get(1)?,
                    person: row.get(2)?,
                })
            })
            .optional()?;
        Ok(found.unwrap_or_default())
    }

    /// What the firm says about requirements, and when it last did.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn readiness_answers(&self, firm: FirmId) -> Result<BTreeMap<RequirementId, (Answer, Timestamp)>, StoreError> {
        let connection = self.reading();
        let mut query = connection.prepare_cached(include_str!("readiness_answers.sql"))?;
        let mut rows = query.query(named_params! { ":firm": firm.0 })?;
        let mut answers = BTreeMap::new();
        while let Some(row) = rows.next()? {
            // a verdict of a later version stands there as no answer
            let Some(verdict) = Verdict::of(&row.get::<_, String>(1)?) else { continue };
            let answer = Answer { verdict, text: row.get(2)? };
            answers
                .insert(RequirementId::new(row.get::<_, String>(0)?), (answer, time::read(&row.get::<_, String>(3)?)));
        }
        Ok(answers)
    }

    /// The documents of the firm, what ends first on top.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn evidence(&self, firm: FirmId) -> Result<Vec<Document>, StoreError> {
        let connection = self.reading();
        let of = named_params! { ":firm": firm.0 };
        let mut query = connection.prepare_cached(include_str!("evidence_all.sql"))?;
        let mut documents = query.query_map(of, document)?.collect::<Result<Vec<_>, _>>()?;
        let mut query = connection.prepare_cached(include_str!("evidence_proves.sql"))?;
        let mut rows = query.query(of)?;
        while let Some(row) = rows.next()? {
            let id: i64 = row.get(0)?;
            if let Some(document) = documents.iter_mut().find(|one| one.id == id) {
                document.counts.requirements.push(RequirementId::new(row.get::<_, String>(1)?));
            }
        }
        Ok(documents)
    }
}

fn document(row: &Row<'_>) -> rusqlite::Result<Document> {
    Ok(Document {
        id: row.get(0)?,
        kind: EvidenceKindId::new(row.get::<_, String>(1)?),
        title: row.get(2)?,
        owner: row.get(3)?,
        place: row.get(4)?,
        counts: Evidence {
            issued: time::read_day(&row.get::<_, String>(5)?),
            valid_until: time::read_day(&row.get::<_, String>(6)?),
            requirements: Vec::new(),
        },
    })
}

/// Writes for whom a paper is.
///
/// # Errors
/// What SQLite reports.
pub fn set_readiness(tx: &Tx<'_>, firm: FirmId, readiness: &Readiness) -> Result<(), StoreError> {
    tx.connection().prepare_cached(include_str!("readiness_set.sql"))?.execute(named_params! {
        ":firm": firm.0,
        ":criticality": readiness.criticality.map_or("", Criticality::id),
        ":customer": readiness.customer,
        ":person": readiness.person,
    })?;
    Ok(())
}

/// Writes what the firm says about a requirement: what is absent stays as it is when this is written. The text has at most
/// [`tritt_core::supplier::LONGEST_ANSWER`] characters. Gives false where there is neither an answer nor a verdict: words alone are none.
///
/// # Errors
/// What SQLite reports.
pub fn answer_requirement(
    tx: &Tx<'_>,
    firm: FirmId,
    requirement: &RequirementId,
    (verdict, text): (Option<Verdict>, Option<&str>),
    at: Timestamp,
) -> Result<bool, StoreError> {
    let there = answer_of(tx, firm, requirement)?;
    let old = there.as_ref().map(|(answer, _)| answer);
    let Some(verdict) = verdict.or(old.map(|answer| answer.verdict)) else { return Ok(false) };
    tx.connection().prepare_cached(include_str!("readiness_answer.sql"))?.execute(named_params! {
        ":firm": firm.0,
        ":requirement": requirement.as_str(),
        ":verdict": verdict.id(),
        ":text": text.or(old.map(|answer| answer.text.as_str())).unwrap_or_default(),
        ":at": time::text(at),
    })?;
    Ok(true)
}

/// Takes back what the firm says about a requirement. Can be undone. Gives false where it says nothing.
///
/// # Errors
/// What SQLite reports.
pub fn take_back_requirement(tx: &Tx<'_>, firm: FirmId, requirement: &RequirementId) -> Result<bool, StoreError> {
    let Some((answer, at)) = answer_of(tx, firm, requirement)? else { return Ok(false) };
    tx.connection()
        .prepare_cached(include_str!("readiness_unanswer.sql"))?
        .execute(named_params! { ":firm": firm.0, ":requirement": requirement.as_str() })?;
    tx.note(Before::Requirement(Box::new((firm, requirement.clone(), answer, at))));
    Ok(true)
}

/// Puts an answer that was taken back there again.
pub(crate) fn put_back(
    tx: &Tx<'_>,
    (firm, requirement, answer, at): &(FirmId, RequirementId, Answer, Timestamp),
) -> Result<(), StoreError> {
    tx.connection().prepare_cached(include_str!("readiness_put_back.sql"))?.execute(named_params! {
        ":firm": firm.0,
        ":requirement": requirement.as_str(),
        ":verdict": answer.verdict.id(),
        ":text": answer.text,
        ":at": time::text(*at),
    })?;
    Ok(())
}

fn answer_of(
    tx: &Tx<'_>,
    firm: FirmId,
    requirement: &RequirementId,
) -> Result<Option<(Answer, Timestamp)>, StoreError> {
    let of = named_params! { ":firm": firm.0, ":requirement": requirement.as_str() };
    let mut query = tx.connection().prepare_cached(include_str!("readiness_answer_of.sql"))?;
    let found = query.query_row(of, |row| {
        let (verdict, text, at): (String, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        // a verdict of a later version stands there as no answer
        Ok(Verdict::of(&verdict).map(|verdict| (Answer { verdict, text }, time::read(&at))))
    });
    Ok(found.optional()?.flatten())
}

/// Adds a document, or changes the one with its number when that is not 0. Gives its number.
///
/// # Errors
/// [`StoreError::NoEvidence`] when there is none with this number (any more), or what SQLite reports.
pub fn save_evidence(tx: &Tx<'_>, firm: FirmId, document: &Document) -> Result<i64, StoreError> {
    let connection = tx.connection();
    let day = |day: Option<Day>| day.map(time::day_text).unwrap_or_default();
    let (issued, until) = (day(document.counts.issued), day(document.counts.valid_until));
    let id = if document.id == 0 {
        connection.prepare_cached(include_str!("evidence_add.sql"))?.execute(named_params! {
            ":firm": firm.0,
            ":kind": document.kind.as_str(),
            ":title": document.title,
            ":owner": document.owner,
            ":place": document.place,
            ":issued": issued,
            ":until": until,
        })?;
        connection.last_insert_rowid()
    } else {
        let changed = connection.prepare_cached(include_str!("evidence_change.sql"))?.execute(named_params! {
            ":firm": firm.0,
            ":id": document.id,
            ":kind": document.kind.as_str(),
            ":title": document.title,
            ":owner": document.owner,
            ":place": document.place,
            ":issued": issued,
            ":until": until,
        })?;
        found(changed).map_err(|_| StoreError::NoEvidence)?;
        connection
            .prepare_cached(include_str!("evidence_prove_nothing.sql"))?
            .execute(named_params! { ":firm": firm.0, ":id": document.id })?;
        document.id
    };
    let mut prove = connection.prepare_cached(include_str!("evidence_prove.sql"))?;
    for requirement in &document.counts.requirements {
        prove.execute(named_params! { ":firm": firm.0, ":id": id, ":requirement": requirement.as_str() })?;
    }
    Ok(id)
}

/// Removes a document.
///
/// # Errors
/// [`StoreError::NoEvidence`] when there is none with this number (any more), or what SQLite reports.
pub fn remove_evidence(tx: &Tx<'_>, firm: FirmId, id: i64) -> Result<(), StoreError> {
    let of = named_params! { ":firm": firm.0, ":id": id };
    let removed = tx.connection().prepare_cached(include_str!("evidence_remove.sql"))?.execute(of)?;
    found(removed).map_err(|_| StoreError::NoEvidence)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Op;

    const NOW: Timestamp = Timestamp(1_795_000_000_000);

    fn id() -> RequirementId {
        RequirementId::new("continuity")
    }

    fn firm_of(store: &Store) -> FirmId {
        store.write(Op::ChangeFirm, NOW, |tx| crate::firm::add(tx, "Firm", false, NOW)).unwrap().value
    }

    fn say(store: &Store, firm: FirmId, verdict: Option<Verdict>, text: Option<&str>) -> bool {
        store.write(Op::ChangeFirm, NOW, |tx| answer_requirement(tx, firm, &id(), (verdict, text), NOW)).unwrap().value
    }

    fn take_back(store: &Store, firm: FirmId) -> bool {
        store.write(Op::TakeBackAnswer, NOW, |tx| take_back_requirement(tx, firm, &id())).unwrap().value
    }

    fn said(store: &Store, firm: FirmId) -> Option<(Verdict, String)> {
        let answers = store.readiness_answers(firm).unwrap();
        answers.into_values().next().map(|(answer, _)| (answer.verdict, answer.text))
    }

    #[test]
    fn what_is_absent_stays_as_it_is() {
        let store = Store::in_memory(None, NOW).unwrap();
        let firm = firm_of(&store);
        assert!(!say(&store, firm, None, Some("words alone")), "words alone are no answer");
        for (verdict, text, expected) in [
            (Some(Verdict::Met), None, (Verdict::Met, "")),
            (None, Some("Restored in May."), (Verdict::Met, "Restored in May.")),
            (Some(Verdict::Partly), None, (Verdict::Partly, "Restored in May.")),
            (Some(Verdict::Planned), Some(""), (Verdict::Planned, "")),
        ] {
            assert!(say(&store, firm, verdict, text));
            assert_eq!(said(&store, firm), Some((expected.0, expected.1.to_owned())), "{verdict:?}, {text:?}");
        }
    }

    #[test]
    fn an_answer_taken_back_comes_back_and_what_was_said_since_stays() {
        let store = Store::in_memory(None, NOW).unwrap();
        let firm = firm_of(&store);
        assert!(!take_back(&store, firm), "there is none");
        assert_eq!(store.undo(NOW).unwrap().value, None);
        say(&store, firm, Some(Verdict::Met), Some("Restored in May."));
        for (since, expected) in [
            (None, (Verdict::Met, "Restored in May.".to_owned())),
            (Some(""), (Verdict::Partly, "Restored in May.".to_owned())),
            (Some("Not yet."), (Verdict::Partly, "Restored in May.\n\nNot yet.".to_owned())),
        ] {
            say(&store, firm, Some(Verdict::Met), Some("Restored in May."));
            assert!(take_back(&store, firm));
            assert_eq!(said(&store, firm), None);
            if let Some(text) = since {
                say(&store, firm, Some(Verdict::Partly), Some(text));
            }
            assert_eq!(store.undo(NOW).unwrap().value, Some(Op::TakeBackAnswer));
            assert_eq!(said(&store, firm), Some(expected), "{since:?}");
        }
        take_back(&store, firm);
        store.write(Op::ChangeFirm, NOW, |tx| crate::firm::remove(tx, firm)).unwrap();
        assert_eq!(store.undo(NOW).unwrap().value, None, "a firm removed leaves nothing behind to take back");
    }
}
