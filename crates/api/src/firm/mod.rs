//! The firm: which one is open, and what is known about it.

mod attachments;

use tritt_core::firm::Size;
use tritt_core::{FactId, SectorId};
use tritt_store::firm::{self, LONGEST_NAME, MOST_SITES};
use tritt_store::{FirmId, Op};

use crate::convert::{Speaker, day_of, whole};
use crate::emergency::fill_sample;
use crate::learners::not_for_guests;
use crate::lists;
use crate::suppliers::{self, Sample};
use crate::wire::*;
use crate::{ApiError, App, Code};

pub use attachments::{add_attachment, attachments, remove_attachment, save_attachment};
pub(crate) use attachments::{bytes_of, remove_nobodys};

impl App {
    /// The firm that is open.
    ///
    /// # Errors
    /// `firm-missing`, or what the store says.
    pub(crate) fn firm(&self) -> Result<FirmId, ApiError> {
        self.kept().open_firm()?.ok_or_else(|| Code::FirmMissing.refused())
    }
}

/// Every firm.
///
/// # Errors
/// What the store says.
pub fn firms(app: &App, _: Nothing) -> Result<Firms, ApiError> {
    Ok(Firms { firms: app.kept().firms()?.into_iter().map(entry).collect() })
}

/// What is known about the open firm, and what is asked.
///
/// # Errors
/// `language-unknown`, or what the store says.
pub fn firm_profile(app: &App, request: InLanguage) -> Result<FirmProfile, ApiError> {
    let speaker = Speaker::new(app, &request.language)?;
    let open = app.kept().firms()?.into_iter().find(|firm| firm.open);
    let profile = open.as_ref().map(|firm| app.kept().firm_profile(firm.id)).transpose()?.unwrap_or_default();
    let catalogue = &app.content.curriculum.firm;
    let choice = |id: String, chosen: bool| FirmChoice { name: speaker.text(&id, None), chosen, id };
    let named = |prefix: &str, id: &str, chosen: bool| FirmChoice {
        id: id.to_owned(),
        ..choice(format!("{prefix}-{id}"), chosen)
    };
    Ok(FirmProfile {
        firm: open.map(entry),
        sizes: Size::ALL.into_iter().map(|size| named("size", size.id(), profile.size == Some(size))).collect(),
        sectors: catalogue
            .sectors
            .iter()
            .map(|sector| named("sector", sector.as_str(), profile.sector.as_ref() == Some(sector)))
            .collect(),
        sites: profile.sites,
        facts: catalogue
            .facts
            .iter()
            .map(|fact| FirmFact {
                id: fact.to_string(),
                question: speaker.text(&format!("fact-{fact}"), None),
                hint: speaker.text(&format!("fact-{fact}"), Some("hint")),
                yes: profile.facts.get(fact).copied(),
            })
            .collect(),
        answered: whole(profile.answered(catalogue)),
        of: whole(catalogue.facts.len() + 3),
    })
}

/// How much of the open firm does not wait: evidence that ends, lists that are due.
///
/// # Errors
/// `firm-missing`, or what the store says.
pub fn firm_due(app: &App, _: Nothing) -> Result<FirmDue, ApiError> {
    let firm = app.firm()?;
    Ok(FirmDue { documents: suppliers::ending(app, firm)?, lists: lists::due_now(app, firm)? })
}

/// Begins a firm about which nothing is known yet, and opens it.
///
/// # Errors
/// `guest-refused`, `request-invalid`, or what the store says.
pub fn add_firm(app: &App, request: NewFirm) -> Result<Nothing, ApiError> {
    not_for_guests(app)?;
    let (name, now) = (name_in(&request.name)?, app.now());
    let written = app.kept().write(Op::ChangeFirm, now, |tx| firm::add(tx, &name, false, now))?;
    app.written(written);
    Ok(Nothing {})
}

/// Opens the sample firm, which is made when it is not there: nobody has to begin before an empty page.
///
/// # Errors
/// `guest-refused`, `language-unknown`, or what the store says.
pub fn open_sample(app: &App, request: InLanguage) -> Result<Nothing, ApiError> {
    not_for_guests(app)?;
    let speaker = Speaker::new(app, &request.language)?;
    let there = app.kept().firms()?.into_iter().find(|firm| firm.sample);
    let (name, now) = (speaker.text("firm-sample", None), app.now());
    let sample = &app.content.curriculum.firm.sample;
    let emergency = &app.firm_content()?.emergency;
    let said = Sample::new(app, &request.language)?;
    let written = app.kept().write(Op::ChangeFirm, now, |tx| {
        if let Some(there) = &there {
            return firm::open(tx, there.id);
        }
        let made = firm::add(tx, &name, true, now)?;
        firm::describe(tx, made, sample)?;
        sample.facts.iter().try_for_each(|(fact, yes)| firm::say(tx, made, fact, Some(*yes)))?;
        fill_sample(tx, made, emergency, day_of(now))?;
        said.write(tx, made, now)
    })?;
    app.written(written);
    Ok(Nothing {})
}

/// Opens another firm.
///
/// # Errors
/// `guest-refused`, `firm-missing`, or what the store says.
pub fn open_firm(app: &App, request: FirmNumber) -> Result<Nothing, ApiError> {
    not_for_guests(app)?;
    let written = app.kept().write(Op::ChangeFirm, app.now(), |tx| firm::open(tx, FirmId(request.firm.into())))?;
    app.written(written);
    Ok(Nothing {})
}

/// Removes a firm with everything that is kept about it, also the files attached.
///
/// # Errors
/// `guest-refused`, `firm-missing`, or what the store says.
pub fn remove_firm(app: &App, request: FirmNumber) -> Result<Nothing, ApiError> {
    not_for_guests(app)?;
    let written = app.kept().write(Op::ChangeFirm, app.now(), |tx| firm::remove(tx, FirmId(request.firm.into())))?;
    app.written(written);
    remove_nobodys(app)?;
    Ok(Nothing {})
}

/// Says something about the open firm.
///
/// # Errors
/// `guest-refused`, `firm-missing`, `not-found`, `request-invalid`, or what the store says.
pub fn change_firm(app: &App, request: FirmChange) -> Result<Nothing, ApiError> {
    not_for_guests(app)?;
    let firm = app.firm()?;
    let catalogue = &app.content.curriculum.firm;
    let mut profile = app.kept().firm_profile(firm)?;
    let name = request.name.as_deref().map(name_in).transpose()?;
    if let Some(id) = request.size.as_deref() {
        profile.size = answered(id, Size::from_id)?;
    }
    if let Some(id) = request.sector.as_deref() {
        let known = |id: &str| Some(SectorId::new(id)).filter(|sector| catalogue.sectors.contains(sector));
        profile.sector = answered(id, known)?;
    }
    if let Some(sites) = request.sites {
        if sites > MOST_SITES {
            return Err(Code::RequestInvalid.refused().arg("field", "sites"));
        }
        profile.sites = Some(sites).filter(|sites| *sites > 0);
    }
    let fact = request.fact.map(|answer| (FactId::new(answer.id), answer.yes));
    if let Some((fact, _)) = fact.as_ref().filter(|(fact, _)| !catalogue.facts.contains(fact)) {
        return Err(Code::NotFound.refused().arg("id", fact.as_str()));
    }
    let written = app.kept().write(Op::ChangeFirm, app.now(), |tx| {
        name.iter().try_for_each(|name| firm::rename(tx, firm, name))?;
        firm::describe(tx, firm, &profile)?;
        fact.iter().try_for_each(|(fact, yes)| firm::say(tx, firm, fact, *yes))
    })?;
    app.written(written);
    Ok(Nothing {})
}

/// An answer by its id: empty takes it back, one nobody knows is refused.
fn answered<T>(id: &str, known: impl Fn(&str) -> Option<T>) -> Result<Option<T>, ApiError> {
    if id.is_empty() {
        return Ok(None);
    }
    known(id).map(Some).ok_or_else(|| Code::NotFound.refused().arg("id", id))
}

/// The name of a firm as it is kept.
fn name_in(text: &str) -> Result<String, ApiError> {
    let name = text.trim();
    if name.chars().count() > LONGEST_NAME || name.chars().any(char::is_control) {
        return Err(Code::RequestInvalid.refused().arg("field", "name"));
    }
    Ok(name.to_owned())
}

fn entry(firm: firm::Firm) -> FirmEntry {
    FirmEntry { id: number(firm.id.0), name: firm.name, sample: firm.sample, open: firm.open }
}

/// A number of the database on the wire; none is ever that large.
pub(crate) fn number(id: i64) -> u32 {
    u32::try_from(id).unwrap_or(u32::MAX)
}
