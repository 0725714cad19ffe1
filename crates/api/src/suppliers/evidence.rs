//! The register of documents that prove something.

use tritt_core::Day;
use tritt_core::supplier::{self, EvidenceKindId, RequirementId, Validity, validity};
use tritt_store::{FirmId, Op, firm};

use super::{Asked, Said, files_of, name_in};
use crate::convert::{day_in, day_of, iso_day, not_found, whole};
use crate::firm::{number, remove_nobodys};
use crate::learners::not_for_guests;
use crate::wire::*;
use crate::{ApiError, App, Code};

/// The days a document may bear: 1970 to 2199.
const DAYS: std::ops::RangeInclusive<i32> = 0..=84_005;

/// The documents of the firm, as the register shows them.
pub(super) fn entries(asked: &Asked<'_>, said: &Said) -> Vec<EvidenceEntry> {
    let today = day_of(asked.app.now());
    let day = |day: Option<Day>| day.map(iso_day).unwrap_or_default();
    let entry = |one: &firm::Document| {
        let validity = validity(one.counts.issued, one.counts.valid_until, today);
        let (standing, days) = match validity {
            Validity::Unlimited => (EvidenceStanding::Unlimited, 0),
            Validity::Valid { days } => (EvidenceStanding::Valid, days),
            Validity::Soon { days } => (EvidenceStanding::Soon, days),
            Validity::Expired { days } => (EvidenceStanding::Expired, days),
        };
        EvidenceEntry {
            id: number(one.id),
            kind: one.kind.to_string(),
            kind_name: asked.text(&format!("evidence-{}", one.kind), None),
            title: one.title.clone(),
            owner: one.owner.clone(),
            place: one.place.clone(),
            issued: day(one.counts.issued),
            until: day(one.counts.valid_until),
            requirements: one.counts.requirements.iter().map(ToString::to_string).collect(),
            standing,
            days: days.unsigned_abs(),
            files: files_of(one.id),
        }
    };
    said.documents.iter().map(entry).collect()
}

/// How many documents of a firm end soon or have ended.
///
/// # Errors
/// What the store says.
pub(crate) fn ending(app: &App, firm: FirmId) -> Result<u32, ApiError> {
    let today = day_of(app.now());
    let documents = app.kept().evidence(firm)?;
    let warns = |one: &&firm::Document| validity(one.counts.issued, one.counts.valid_until, today).warns();
    Ok(whole(documents.iter().filter(warns).count()))
}

/// The kinds of documents, in the order of the content.
pub(super) fn kinds(asked: &Asked<'_>) -> Vec<EvidenceKindChoice> {
    let choice = |kind: &supplier::EvidenceKind| EvidenceKindChoice {
        id: kind.id.to_string(),
        name: asked.text(&format!("evidence-{}", kind.id), None),
        months: kind.months.map(u32::from),
    };
    asked.catalogue.kinds.iter().map(choice).collect()
}

/// Adds a document to the register, or changes one. A last day that is over is no mistake: the register says so.
///
/// # Errors
/// `guest-refused`, `firm-missing`, `not-found`, `evidence-missing`, `evidence-dates`, `request-invalid`, or what the store says.
pub fn save_evidence(app: &App, request: EvidenceChange) -> Result<EvidenceNumber, ApiError> {
    not_for_guests(app)?;
    let firm = app.firm()?;
    let catalogue = &app.firm_content()?.supplier;
    let kind = EvidenceKindId::new(&request.kind);
    if !catalogue.kinds.iter().any(|one| one.id == kind) {
        return Err(not_found(&request.kind));
    }
    let requirements: Vec<RequirementId> = request.requirements.iter().map(RequirementId::new).collect();
    if let Some(lost) = requirements.iter().find(|id| catalogue.requirement(id).is_none()) {
        return Err(not_found(lost.as_str()));
    }
    let title = name_in("title", &request.title)?;
    if title.is_empty() {
        return Err(Code::RequestInvalid.refused().arg("field", "title"));
    }
    let (issued, valid_until) = (day("issued", &request.issued)?, day("until", &request.until)?);
    if issued.zip(valid_until).is_some_and(|(issued, until)| until < issued) {
        return Err(Code::EvidenceDates.refused());
    }
    let document = firm::Document {
        id: request.id.into(),
        kind,
        title,
        owner: name_in("owner", &request.owner)?,
        place: name_in("place", &request.place)?,
        counts: supplier::Evidence { valid_until, issued, requirements },
    };
    let written = app.kept().write(Op::ChangeFirm, app.now(), |tx| firm::save_evidence(tx, firm, &document))?;
    Ok(EvidenceNumber { id: number(app.written(written)) })
}

/// Removes a document from the register, with the files attached to it: both or nothing.
///
/// # Errors
/// `guest-refused`, `firm-missing`, `evidence-missing`, or what the store says.
pub fn remove_evidence(app: &App, request: EvidenceNumber) -> Result<Nothing, ApiError> {
    not_for_guests(app)?;
    let firm = app.firm()?;
    let id = i64::from(request.id);
    let written = app.kept().write(Op::ChangeFirm, app.now(), |tx| {
        firm::remove_evidence(tx, firm, id)?;
        firm::detach_all(tx, firm, &files_of(id))
    })?;
    app.written(written);
    remove_nobodys(app)?;
    Ok(Nothing {})
}

/// A day from the window; nothing for an empty text.
fn day(field: &str, text: &str) -> Result<Option<Day>, ApiError> {
    if text.is_empty() {
        return Ok(None);
    }
    let day = day_in(text).filter(|day| DAYS.contains(&day.0));
    day.map(Some).ok_or_else(|| Code::RequestInvalid.refused().arg("field", field))
}
