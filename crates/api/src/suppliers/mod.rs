//! Supplier readiness: what the firm says to customers, with evidence, and what its own suppliers answer.

mod evidence;
mod folder;
mod form;
mod own;
mod papers;
mod readiness;
mod replies;
mod sample;

use std::collections::BTreeMap;

use tritt_content::ContentWords;
use tritt_core::Timestamp;
use tritt_core::firm::{Profile, Relevance};
use tritt_core::letter::turns_direction;
use tritt_core::supplier::{
    self, Answer, Catalogue, Completeness, Evidence, LONGEST_NAME, Level, RequirementId, completeness,
};
use tritt_i18n::{Marks, Words};
use tritt_store::FirmId;
use tritt_store::firm::Document as Kept;

pub(crate) use evidence::ending;
pub use evidence::{remove_evidence, save_evidence};
pub use folder::export_evidence;
pub use form::send_questionnaire;
pub use own::{remove_supplier, save_supplier, suppliers};
pub use papers::{export_readiness, readiness_pages};
pub use readiness::{answer_requirement, readiness, set_readiness, take_back_answer};
pub(crate) use replies::{Shown, forget_shown};
pub use replies::{preview_supplier_answers, supplier_replies, take_supplier_answers};
pub(crate) use sample::Sample;

use crate::convert::{Speaker, day_of};
use crate::wire::{Criticality, RequirementVerdict};
use crate::{ApiError, App, Code};

/// The requirements, in one language.
struct Asked<'a> {
    app: &'a App,
    speaker: Speaker<'a>,
    /// Words without isolation marks, for paper and files.
    plain: Words,
    firm_words: &'a ContentWords,
    catalogue: &'a Catalogue,
}

impl<'a> Asked<'a> {
    fn new(app: &'a App, language: &str) -> Result<Self, ApiError> {
        let speaker = Speaker::new(app, language)?;
        let plain = app.locales.words(speaker.words.language(), Marks::Plain);
        let firm_words = app.firm_words(speaker.words.language())?;
        Ok(Self { app, speaker, plain, firm_words, catalogue: &app.firm_content()?.supplier })
    }

    /// A word of `locales/<language>/firm/supplier.ftl`.
    fn text(&self, id: &str, attribute: Option<&str>) -> String {
        self.firm_words.text(&format!("supplier-{id}"), attribute).unwrap_or_default()
    }

    fn title(&self, requirement: &RequirementId) -> String {
        self.text(requirement.as_str(), None)
    }

    fn number(&self, requirement: &RequirementId) -> String {
        self.catalogue.number(requirement).unwrap_or_default()
    }

    fn verdict(&self, verdict: Option<supplier::Verdict>) -> String {
        match verdict {
            Some(supplier::Verdict::Met) => self.plain.supplier_verdict_met(),
            Some(supplier::Verdict::Partly) => self.plain.supplier_verdict_partly(),
            Some(supplier::Verdict::Planned) => self.plain.supplier_verdict_planned(),
            Some(supplier::Verdict::NotMet) => self.plain.supplier_verdict_not_met(),
            Some(supplier::Verdict::NotApplicable) => self.plain.supplier_verdict_not_applicable(),
            None => self.plain.supplier_verdict_open(),
        }
    }

    /// Where the requirements come from.
    fn source(&self, words: &Words) -> String {
        let source = &self.catalogue.source;
        words.supplier_source(&source.publisher, &source.title, &source.via, &source.year.to_string())
    }
}

/// Everything the open firm has said.
struct Said {
    firm: FirmId,
    name: String,
    profile: Profile,
    about: tritt_store::firm::Readiness,
    answers: BTreeMap<RequirementId, (Answer, Timestamp)>,
    documents: Vec<Kept>,
}

impl Said {
    fn of(app: &App) -> Result<Self, ApiError> {
        let firm = app.firm()?;
        let kept = app.kept();
        let name = kept.firms()?.into_iter().find(|one| one.id == firm).map(|one| one.name).unwrap_or_default();
        Ok(Self {
            firm,
            name,
            profile: kept.firm_profile(firm)?,
            about: kept.readiness(firm)?,
            answers: kept.readiness_answers(firm)?,
            documents: kept.evidence(firm)?,
        })
    }

    /// How much the customer asks for; the least while nobody has said.
    fn level(&self) -> Level {
        self.about.criticality.map_or(Level::Declaration, supplier::Criticality::level)
    }

    fn answer(&self, requirement: &RequirementId) -> Option<&Answer> {
        self.answers.get(requirement).map(|(answer, _)| answer)
    }

    fn completeness(&self, app: &App, catalogue: &Catalogue) -> Completeness {
        let answers: BTreeMap<_, _> =
            self.answers.iter().map(|(id, (answer, _))| (id.clone(), answer.clone())).collect();
        let evidence: Vec<Evidence> = self.documents.iter().map(|one| one.counts.clone()).collect();
        let requirements = catalogue.requirements.iter().map(|one| &one.id);
        completeness(self.level(), requirements, &answers, &evidence, day_of(app.now()))
    }

    /// Whether a requirement is for this firm, and why.
    fn relevance(&self, requirement: &supplier::Requirement) -> Relevance {
        requirement.when.judge(&self.profile)
    }
}

/// The owner of the files of a document among the attachments.
fn files_of(document: i64) -> String {
    format!("evidence:{document}")
}

/// A name of a person, a firm or a document as it is kept: without what turns the direction of reading, which would show it as another one.
fn name_in(field: &str, text: &str) -> Result<String, ApiError> {
    let name: String = text.chars().filter(|letter| !turns_direction(*letter)).collect();
    let name = name.trim();
    if name.chars().count() > LONGEST_NAME || name.chars().any(char::is_control) {
        return Err(Code::RequestInvalid.refused().arg("field", field));
    }
    Ok(name.to_owned())
}

fn criticality_in(wire: Criticality) -> supplier::Criticality {
    match wire {
        Criticality::Low => supplier::Criticality::Low,
        Criticality::Medium => supplier::Criticality::Medium,
        Criticality::High => supplier::Criticality::High,
    }
}

fn criticality(criticality: supplier::Criticality) -> Criticality {
    match criticality {
        supplier::Criticality::Low => Criticality::Low,
        supplier::Criticality::Medium => Criticality::Medium,
        supplier::Criticality::High => Criticality::High,
    }
}

fn verdict_in(wire: RequirementVerdict) -> supplier::Verdict {
    match wire {
        RequirementVerdict::Met => supplier::Verdict::Met,
        RequirementVerdict::Partly => supplier::Verdict::Partly,
        RequirementVerdict::Planned => supplier::Verdict::Planned,
        RequirementVerdict::NotMet => supplier::Verdict::NotMet,
        RequirementVerdict::NotApplicable => supplier::Verdict::NotApplicable,
    }
}

fn verdict(verdict: supplier::Verdict) -> RequirementVerdict {
    match verdict {
        supplier::Verdict::Met => RequirementVerdict::Met,
        supplier::Verdict::Partly => RequirementVerdict::Partly,
        supplier::Verdict::Planned => RequirementVerdict::Planned,
        supplier::Verdict::NotMet => RequirementVerdict::NotMet,
        supplier::Verdict::NotApplicable => RequirementVerdict::NotApplicable,
    }
}
