//! What the firm says to customers, on screen and one answer at a time.

use tritt_core::FactId;
use tritt_core::firm::Relevance;
use tritt_core::supplier::{self, LONGEST_ANSWER, Missing, RequirementId};
use tritt_store::{Op, firm};

use super::{Asked, Said, criticality, criticality_in, evidence, name_in, verdict, verdict_in};
use crate::convert::{not_found, whole};
use crate::learners::not_for_guests;
use crate::wire::*;
use crate::{ApiError, App, Code};

/// What the firm says, what is missing, and the documents that prove it.
///
/// # Errors
/// `firm-missing`, `language-unknown`, or what the store says.
pub fn readiness(app: &App, request: InLanguage) -> Result<Readiness, ApiError> {
    let asked = Asked::new(app, &request.language)?;
    let said = Said::of(app)?;
    let stands = said.completeness(app, asked.catalogue);
    let ready = Count { done: whole(stands.ready()), of: whole(stands.stands.len()) };
    let lacking = |id: &RequirementId| stands.stands.iter().find(|one| one.requirement == *id);
    let entry = |one: &supplier::Requirement| {
        let missing = lacking(&one.id).map(|stand| stand.missing.clone()).unwrap_or_default();
        entry(&asked, &said, one, &missing)
    };
    let category = |id: &supplier::CategoryId| ReadinessCategory {
        id: id.to_string(),
        title: asked.text(&format!("category-{id}"), None),
        requirements: asked.catalogue.requirements.iter().filter(|one| one.category == *id).map(entry).collect(),
    };
    Ok(Readiness {
        firm: said.name.clone(),
        criticality: said.about.criticality.map(criticality),
        customer: said.about.customer.clone(),
        person: said.about.person.clone(),
        ready,
        answered: whole(asked.catalogue.requirements.iter().filter(|one| said.answer(&one.id).is_some()).count()),
        source: asked.source(&asked.speaker.words),
        categories: asked.catalogue.categories.iter().map(category).collect(),
        evidence: evidence::entries(&asked, &said),
        kinds: evidence::kinds(&asked),
    })
}

fn entry(asked: &Asked<'_>, said: &Said, one: &supplier::Requirement, missing: &[Missing]) -> RequirementEntry {
    let id = one.id.as_str();
    let curriculum = &asked.app.content.curriculum;
    let step = |id: &tritt_core::StepId| curriculum.step(id).map(|step| asked.speaker.step_name(step));
    let action = |id: &tritt_core::ActionId| {
        let (step, _) = curriculum.action(id)?;
        let title = asked.speaker.text(id.as_str(), None);
        Some(HelpingAction { id: id.to_string(), title, step: step.id.to_string() })
    };
    let proves = |document: &&firm::Document| document.counts.requirements.contains(&one.id);
    RequirementEntry {
        id: id.to_owned(),
        number: asked.number(&one.id),
        title: asked.title(&one.id),
        asks: asked.text(id, Some("asks")),
        small: asked.text(id, Some("small")),
        example: asked.text(id, Some("example")),
        without: Some(asked.text(id, Some("without"))).filter(|text| !text.is_empty()),
        hidden: match said.relevance(one) {
            Relevance::Hidden(facts) => facts.iter().map(|fact| reason(asked, said, fact)).collect(),
            Relevance::Always | Relevance::Shown(_) | Relevance::Unknown(_) => Vec::new(),
        },
        verdict: said.answer(&one.id).map(|answer| verdict(answer.verdict)),
        text: said.answer(&one.id).map(|answer| answer.text.clone()).unwrap_or_default(),
        missing: missing.iter().copied().map(part).collect(),
        evidence: said.documents.iter().filter(proves).map(|one| crate::firm::number(one.id)).collect(),
        kinds: one.evidence.iter().map(ToString::to_string).collect(),
        steps: one.steps.iter().filter_map(step).collect(),
        actions: one.actions.iter().filter_map(action).collect(),
    }
}

/// What the firm has said about a fact, as a reason.
fn reason(asked: &Asked<'_>, said: &Said, fact: &FactId) -> String {
    let id = fact.as_str();
    let derived = id.starts_with("size-") || id.starts_with("sector-") || id == "several-sites";
    let key = if derived { id.to_owned() } else { format!("fact-{id}") };
    let so = said.profile.says(fact) == Some(true);
    asked.speaker.text(&key, Some(if so { "yes" } else { "no" }))
}

fn part(missing: Missing) -> MissingPart {
    match missing {
        Missing::Answer => MissingPart::Answer,
        Missing::Text => MissingPart::Text,
        Missing::Evidence => MissingPart::Evidence,
        Missing::Expired => MissingPart::Expired,
    }
}

/// Says for whom a paper is.
///
/// # Errors
/// `guest-refused`, `firm-missing`, `request-invalid`, or what the store says.
pub fn set_readiness(app: &App, request: ReadinessChange) -> Result<Nothing, ApiError> {
    not_for_guests(app)?;
    let firm = app.firm()?;
    let mut about = app.kept().readiness(firm)?;
    if let Some(criticality) = request.criticality {
        about.criticality = Some(criticality_in(criticality));
    }
    if let Some(customer) = &request.customer {
        about.customer = name_in("customer", customer)?;
    }
    if let Some(person) = &request.person {
        about.person = name_in("person", person)?;
    }
    let written = app.kept().write(Op::ChangeFirm, app.now(), |tx| firm::set_readiness(tx, firm, &about))?;
    app.written(written);
    Ok(Nothing {})
}

/// Says how far a requirement is met, or explains it: what is not said stays.
///
/// # Errors
/// `guest-refused`, `firm-missing`, `not-found` for a requirement there is none of, or words to one that has no answer; `request-invalid`, or what the store
/// says.
pub fn answer_requirement(app: &App, request: RequirementAnswer) -> Result<Nothing, ApiError> {
    not_for_guests(app)?;
    let firm = app.firm()?;
    let requirement = known(app, &request.requirement)?;
    if request.text.as_ref().is_some_and(|text| text.chars().count() > LONGEST_ANSWER) {
        return Err(Code::RequestInvalid.refused().arg("field", "text"));
    }
    let (says, now) = ((request.verdict.map(verdict_in), request.text.as_deref()), app.now());
    let written =
        app.kept().write(Op::ChangeFirm, now, |tx| firm::answer_requirement(tx, firm, &requirement, says, now))?;
    if app.written(written) { Ok(Nothing {}) } else { Err(not_found(&request.requirement)) }
}

/// Takes back what the firm says about a requirement. It can be undone.
///
/// # Errors
/// `guest-refused`, `firm-missing`, `not-found`, or what the store says.
pub fn take_back_answer(app: &App, request: RequirementName) -> Result<Saved, ApiError> {
    not_for_guests(app)?;
    let firm = app.firm()?;
    let requirement = known(app, &request.requirement)?;
    let written =
        app.kept().write(Op::TakeBackAnswer, app.now(), |tx| firm::take_back_requirement(tx, firm, &requirement))?;
    Ok(Saved { undoable: app.written(written) })
}

fn known(app: &App, id: &str) -> Result<RequirementId, ApiError> {
    let requirement = RequirementId::new(id);
    let is_known = app.firm_content()?.supplier.requirement(&requirement).is_some();
    if is_known { Ok(requirement) } else { Err(not_found(id)) }
}
