//! The firm's own suppliers, and what they have answered.

use rusqlite::named_params;
use tritt_core::supplier::{Criticality, Level, RequirementId, Verdict};
use tritt_core::{Day, Timestamp};

use super::{FirmId, found};
use crate::{Store, StoreError, Tx, time};

/// A supplier. Texts have at most [`tritt_core::supplier::LONGEST_NAME`] characters; the name has at least one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Supplier {
    /// Its number, never given twice.
    pub id: i64,
    /// Its name.
    pub name: String,
    /// Whom to write to.
    pub contact: String,
    /// How critical it is for the firm.
    pub criticality: Criticality,
    /// The number of the form it gets: 32 hexadecimal digits.
    pub form_number: String,
    /// When a form was last saved for it.
    pub sent_at: Option<Timestamp>,
}

/// A reply of a supplier.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// Its number; later ones are higher.
    pub id: i64,
    /// The supplier.
    pub supplier: i64,
    /// What it calls itself.
    pub said_firm: String,
    /// Who has answered.
    pub person: String,
    /// At which level it was asked.
    pub level: Level,
    /// The day it names.
    pub filled_on: Option<Day>,
    /// When it was taken over.
    pub taken_at: Timestamp,
    /// The answers.
    pub answers: Vec<ReplyAnswer>,
}

/// An answer in a reply.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReplyAnswer {
    /// The requirement.
    pub requirement: RequirementId,
    /// How far it is met; nothing where the supplier wrote something and did not decide.
    pub verdict: Option<Verdict>,
    /// In words.
    pub text: String,
    /// What could prove it.
    pub evidence: String,
}

impl Store {
    /// The suppliers of a firm, the most critical first.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn suppliers(&self, firm: FirmId) -> Result<Vec<Supplier>, StoreError> {
        let connection = self.reading();
        let mut query = connection.prepare_cached(include_str!("supplier_all.sql"))?;
        let rows = query.query_map(named_params! { ":firm": firm.0 }, |row| {
            let sent: String = row.get(5)?;
            Ok(Supplier {
                id: row.get(0)?,
                name: row.get(1)?,
                contact: row.get(2)?,
                criticality: Criticality::of(&row.get::<_, String>(3)?).unwrap_or(Criticality::High),
                form_number: row.get(4)?,
                sent_at: Some(sent).filter(|sent| !sent.is_empty()).map(|sent| time::read(&sent)),
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// What the suppliers of a firm have replied, the newest of each first.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn supplier_replies(&self, firm: FirmId) -> Result<Vec<Reply>, StoreError> {
        let connection = self.reading();
        let of = named_params! { ":firm": firm.0 };
        let mut query = connection.prepare_cached(include_str!("supplier_replies.sql"))?;
        let mut replies = query
            .query_map(of, |row| {
                Ok(Reply {
                    id: row.get(0)?,
                    supplier: row.get(1)?,
                    said_firm: row.get(2)?,
                    person: row.get(3)?,
                    level: Level::of(&row.get::<_, String>(4)?).unwrap_or(Level::Declaration),
                    filled_on: time::read_day(&row.get::<_, String>(5)?),
                    taken_at: time::read(&row.get::<_, String>(6)?),
                    answers: Vec::new(),
                })
            })?
            .collect::<Result<Vec<_>, _>>()?;
        let mut query = connection.prepare_cached(include_str!("supplier_reply_answers.sql"))?;
        let mut rows = query.query(of)?;
        while let Some(row) = rows.next()? {
            let id: i64 = row.get(0)?;
            let verdict: String = row.get(2)?;
            let known = Verdict::of(&verdict);
            // a verdict of a later version stands there as no answer
            if known.is_none() && !verdict.is_empty() {
                continue;
            }
            let answer = ReplyAnswer {
                requirement: RequirementId::new(row.get::<_, String>(1)?),
                verdict: known,
                text: row.get(3)?,
                evidence: row.get(4)?,
            };
            replies.iter_mut().filter(|one| one.id == id).for_each(|one| one.answers.push(answer.clone()));
        }
        Ok(replies)
    }
}

/// Adds a supplier, or changes the one with its number when that is not 0; then its form keeps the number it has. Gives its number.
///
/// # Errors
/// [`StoreError::NoSupplier`] when there is none with this number (any more), or what SQLite reports.
pub fn save_supplier(tx: &Tx<'_>, firm: FirmId, supplier: &Supplier) -> Result<i64, StoreError> {
    let connection = tx.connection();
    if supplier.id == 0 {
        connection.prepare_cached(include_str!("supplier_add.sql"))?.execute(named_params! {
            ":firm": firm.0,
            ":name": supplier.name,
            ":contact": supplier.contact,
            ":criticality": supplier.criticality.id(),
            ":number": supplier.form_number,
        })?;
        return Ok(connection.last_insert_rowid());
    }
    let changed = connection.prepare_cached(include_str!("supplier_change.sql"))?.execute(named_params! {
        ":firm": firm.0,
        ":id": supplier.id,
        ":name": supplier.name,
        ":contact": supplier.contact,
        ":criticality": supplier.criticality.id(),
    })?;
    known(changed)?;
    Ok(supplier.id)
}

/// Removes a supplier with all its replies.
///
/// # Errors
/// [`StoreError::NoSupplier`], or what SQLite reports.
pub fn remove_supplier(tx: &Tx<'_>, firm: FirmId, id: i64) -> Result<(), StoreError> {
    let of = named_params! { ":firm": firm.0, ":id": id };
    known(tx.connection().prepare_cached(include_str!("supplier_remove.sql"))?.execute(of)?)
}

/// Notes that a form was saved for a supplier.
///
/// # Errors
/// [`StoreError::NoSupplier`], or what SQLite reports.
pub fn sent_form(tx: &Tx<'_>, firm: FirmId, id: i64, at: Timestamp) -> Result<(), StoreError> {
    let of = named_params! { ":firm": firm.0, ":id": id, ":at": time::text(at) };
    known(tx.connection().prepare_cached(include_str!("supplier_sent.sql"))?.execute(of)?)
}

/// Keeps a reply; its `id` is ignored and given.
///
/// # Errors
/// What SQLite reports.
pub fn take_reply(tx: &Tx<'_>, firm: FirmId, reply: &Reply) -> Result<i64, StoreError> {
    let connection = tx.connection();
    connection.prepare_cached(include_str!("supplier_take.sql"))?.execute(named_params! {
        ":firm": firm.0,
        ":supplier": reply.supplier,
        ":said": reply.said_firm,
        ":person": reply.person,
        ":level": reply.level.id(),
        ":filled": reply.filled_on.map(time::day_text).unwrap_or_default(),
        ":at": time::text(reply.taken_at),
    })?;
    let id = connection.last_insert_rowid();
    let mut take = connection.prepare_cached(include_str!("supplier_take_answer.sql"))?;
    for answer in &reply.answers {
        take.execute(named_params! {
            ":firm": firm.0,
            ":reply": id,
            ":requirement": answer.requirement.as_str(),
            ":verdict": answer.verdict.map_or("", Verdict::id),
            ":text": answer.text,
            ":evidence": answer.evidence,
        })?;
    }
    Ok(id)
}

fn known(changed: usize) -> Result<(), StoreError> {
    found(changed).map_err(|_| StoreError::NoSupplier)
}
