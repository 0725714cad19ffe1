//! The firm's own suppliers: who they are, whether they have answered, and how their answers compare.

use std::fmt::Write as _;

use tritt_core::supplier::{self, asks_again};
use tritt_store::firm::{Reply, Supplier};
use tritt_store::{Op, firm};

use super::{Asked, criticality, criticality_in, name_in, verdict};
use crate::convert::{day_of, iso_day, whole};
use crate::firm::number;
use crate::learners::not_for_guests;
use crate::wire::*;
use crate::{ApiError, App, Code};

/// The suppliers, with their newest answers side by side.
///
/// # Errors
/// `firm-missing`, `language-unknown`, or what the store says.
pub fn suppliers(app: &App, request: InLanguage) -> Result<Suppliers, ApiError> {
    let asked = Asked::new(app, &request.language)?;
    let firm = app.firm()?;
    let suppliers = app.kept().suppliers(firm)?;
    let replies = app.kept().supplier_replies(firm)?;
    let newest = |one: &Supplier| replies.iter().find(|reply| reply.supplier == one.id);
    let today = day_of(app.now());
    let answered: Vec<&Reply> = suppliers.iter().filter_map(newest).collect();
    let compared = asked.catalogue.requirements.iter().map(|one| ComparedRequirement {
        number: asked.number(&one.id),
        title: asked.title(&one.id),
        verdicts: answered
            .iter()
            .map(|reply| {
                reply
                    .answers
                    .iter()
                    .find(|answer| answer.requirement == one.id)
                    .and_then(|one| one.verdict.map(verdict))
            })
            .collect(),
    });
    let of = asked.catalogue.requirements.len();
    let entry = |one: &Supplier| SupplierEntry {
        id: number(one.id),
        name: one.name.clone(),
        contact: one.contact.clone(),
        criticality: criticality(one.criticality),
        sent: one.sent_at.map(|at| iso_day(day_of(at))),
        reply: newest(one).map(|reply| reply_entry(reply, of)),
        stale: newest(one).is_some_and(|reply| asks_again(reply.filled_on, day_of(reply.taken_at), today)),
        asked_less: newest(one).is_some_and(|reply| !reply.level.suffices(one.criticality)),
    };
    Ok(Suppliers {
        suppliers: suppliers.iter().map(entry).collect(),
        compared: if answered.is_empty() { Vec::new() } else { compared.collect() },
    })
}

/// A reply in figures.
pub(super) fn reply_entry(reply: &Reply, of: usize) -> ReplyEntry {
    let count = |wanted: &[supplier::Verdict]| {
        whole(reply.answers.iter().filter(|answer| answer.verdict.is_some_and(|one| wanted.contains(&one))).count())
    };
    ReplyEntry {
        firm: reply.said_firm.clone(),
        person: reply.person.clone(),
        filled: reply.filled_on.map(iso_day),
        taken: iso_day(day_of(reply.taken_at)),
        answered: Count { done: count(&supplier::Verdict::ALL), of: whole(of) },
        met: count(&[supplier::Verdict::Met]),
        partly: count(&[supplier::Verdict::Partly]),
        open: count(&[supplier::Verdict::Planned, supplier::Verdict::NotMet]),
    }
}

/// Adds a supplier, or changes one.
///
/// # Errors
/// `guest-refused`, `firm-missing`, `supplier-missing`, `request-invalid`, or what the store says.
pub fn save_supplier(app: &App, request: SupplierChange) -> Result<SupplierNumber, ApiError> {
    not_for_guests(app)?;
    let firm = app.firm()?;
    let name = name_in("name", &request.name)?;
    if name.is_empty() {
        return Err(Code::RequestInvalid.refused().arg("field", "name"));
    }
    let supplier = Supplier {
        id: request.id.into(),
        name,
        contact: name_in("contact", &request.contact)?,
        criticality: criticality_in(request.criticality),
        form_number: form_number()?,
        sent_at: None,
    };
    let written = app.kept().write(Op::ChangeFirm, app.now(), |tx| firm::save_supplier(tx, firm, &supplier))?;
    Ok(SupplierNumber { id: number(app.written(written)) })
}

/// Removes a supplier with its replies.
///
/// # Errors
/// `guest-refused`, `firm-missing`, `supplier-missing`, or what the store says.
pub fn remove_supplier(app: &App, request: SupplierNumber) -> Result<Nothing, ApiError> {
    not_for_guests(app)?;
    let firm = app.firm()?;
    let written =
        app.kept().write(Op::ChangeFirm, app.now(), |tx| firm::remove_supplier(tx, firm, request.id.into()))?;
    app.written(written);
    Ok(Nothing {})
}

/// A number nobody can guess: whoever has the form can answer it, nobody else.
pub(super) fn form_number() -> Result<String, ApiError> {
    let mut bytes = [0_u8; 16];
    getrandom::fill(&mut bytes).map_err(|error| Code::Internal.failed().because(error))?;
    Ok(bytes.iter().fold(String::with_capacity(32), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    }))
}
