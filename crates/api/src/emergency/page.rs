//! The page of emergencies: contacts with suggestions, reporting duties, first steps.

use std::collections::BTreeMap;

use tritt_content::answer_words;
use tritt_core::emergency::{
    About, Catalogue, Certainty, Contact, FederalState, Gdpr, Nis2, Question, gdpr, gdpr_answers, nis2, nis2_answers,
};
use tritt_store::Op;
use tritt_store::firm::emergency::{self as kept, Called, LONGEST_PHONE, LONGEST_TEXT};

use super::short;
use super::voice::Voice;
use crate::convert::{day_of, iso_day, not_found, whole};
use crate::learners::not_for_guests;
use crate::wire::*;
use crate::{ApiError, App};

/// What a firm answered, by question.
pub(super) type Answers = BTreeMap<String, String>;

/// The question under which a firm's federal state is kept.
pub(super) const STATE: &str = "state";

/// Everything about emergencies of the open firm.
///
/// # Errors
/// `firm-missing`, `language-unknown`, or what the store says.
pub fn emergency(app: &App, request: InLanguage) -> Result<EmergencyPage, ApiError> {
    let firm = app.firm()?;
    let voice = Voice::new(app, &request.language)?;
    let catalogue = &app.firm_content()?.emergency;
    let answers = app.kept().emergency_answers(firm)?;
    let called = app.kept().emergency_contacts(firm)?;
    let state = state(&answers);
    let contact = |contact: &Contact| {
        let called = called.get(&contact.id).cloned().unwrap_or_default();
        EmergencyContact {
            id: contact.id.clone(),
            label: voice.text(&format!("contact-{}", contact.id), None),
            hint: voice.text(&format!("contact-{}", contact.id), Some("hint")),
            front: contact.front,
            checked: called.checked.filter(|_| !called.phone.is_empty()).map(iso_day),
            name: called.name,
            phone: called.phone,
            note: called.note,
            suggestion: suggestion(catalogue, contact, state),
        }
    };
    Ok(EmergencyPage {
        dated: catalogue.dated.clone(),
        law: catalogue.law.clone(),
        state: state.map(|state| state.id().to_owned()),
        states: FederalState::ALL
            .into_iter()
            .map(|state| named(state.id(), voice.text(&format!("state-{}", state.id()), None)))
            .collect(),
        contacts: catalogue.contacts.iter().map(contact).collect(),
        roles: roles(&voice, catalogue, &answers),
        questions: questions(&voice, catalogue, About::Nis2, &answers),
        verdict: nis2_verdict(&voice, &answers),
        kinds: catalogue.kinds.iter().map(|kind| kind_entry(&voice, &kind.id)).collect(),
        people: app.kept().learner_count()?,
        teams: app.kept().teams()?,
    })
}

/// Writes down somebody to call. A number that is new, or checked, is dated today.
///
/// # Errors
/// `guest-refused`, `firm-missing`, `not-found`, `text-too-long`, or what the store says.
pub fn set_emergency_contact(app: &App, request: ContactChange) -> Result<Nothing, ApiError> {
    not_for_guests(app)?;
    let (firm, now) = (app.firm()?, app.now());
    if app.firm_content()?.emergency.contact(&request.id).is_none() {
        return Err(not_found(&request.id));
    }
    let before = app.kept().emergency_contacts(firm)?.remove(&request.id).unwrap_or_default();
    let phone = short(&request.phone, LONGEST_PHONE)?;
    let same = phone == before.phone && !request.checked;
    let called = Called {
        name: short(&request.name, LONGEST_TEXT)?,
        note: short(&request.note, LONGEST_TEXT)?,
        checked: before.checked.filter(|_| same),
        phone,
    };
    let written =
        app.kept().write(Op::ChangeFirm, now, |tx| kept::set_contact(tx, firm, &request.id, &called, day_of(now)))?;
    app.written(written);
    Ok(Nothing {})
}

/// Says in which federal state the firm sits, who takes a job, or answers a question about reporting duties.
///
/// # Errors
/// `guest-refused`, `firm-missing`, `not-found`, `text-too-long`, or what the store says.
pub fn change_emergency(app: &App, request: EmergencyChange) -> Result<Nothing, ApiError> {
    not_for_guests(app)?;
    let firm = app.firm()?;
    let catalogue = &app.firm_content()?.emergency;
    let mut changes: Vec<(String, Option<String>)> = Vec::new();
    if let Some(state) = request.state {
        let known = state.is_empty() || FederalState::from_id(&state).is_some();
        known.then_some(()).ok_or_else(|| not_found(&state))?;
        changes.push((STATE.to_owned(), Some(state).filter(|state| !state.is_empty())));
    }
    if let Some(RoleChange { id, who }) = request.role {
        catalogue.roles.contains(&id).then_some(()).ok_or_else(|| not_found(&id))?;
        let who = short(&who, LONGEST_TEXT)?;
        changes.push((format!("role:{id}"), Some(who).filter(|who| !who.is_empty())));
    }
    if let Some(answer) = request.answer {
        let (question, answer) = answered(catalogue, About::Nis2, answer)?;
        changes.push((question, Some(answer)));
    }
    let written = app.kept().write(Op::ChangeFirm, app.now(), |tx| {
        changes.iter().try_for_each(|(name, value)| kept::answer(tx, firm, name, value.as_deref()))
    })?;
    app.written(written);
    Ok(Nothing {})
}

/// An answer that fits its question.
///
/// # Errors
/// `not-found`.
pub(super) fn answered(
    catalogue: &Catalogue,
    about: About,
    answer: QuestionAnswer,
) -> Result<(String, String), ApiError> {
    let question = catalogue.question(&answer.question).filter(|question| question.about == about);
    let question = question.ok_or_else(|| not_found(&answer.question))?;
    question.answers.contains(&answer.answer).then_some(()).ok_or_else(|| not_found(&answer.answer))?;
    Ok((answer.question, answer.answer))
}

pub(super) fn state(answers: &Answers) -> Option<FederalState> {
    answers.get(STATE).and_then(|state| FederalState::from_id(state))
}

/// What the dated data says of an office; nothing for what only the firm knows, or while its federal state is not known.
fn suggestion(catalogue: &Catalogue, contact: &Contact, state: Option<FederalState>) -> Option<Suggestion> {
    let office = catalogue.office(contact.office?, state)?;
    Some(Suggestion {
        name: office.name.clone(),
        phone: office.suggested_phone().map(str::to_owned),
        phones: office.phones.clone(),
        certainty: match office.certainty() {
            Certainty::Agreed => NumberCertainty::Agreed,
            Certainty::Single => NumberCertainty::Single,
            Certainty::Differs => NumberCertainty::Differs,
            Certainty::Missing => NumberCertainty::Missing,
        },
        email: office.email.clone(),
        web: office.web.clone(),
        sources: whole(office.seen.len()),
        checked: office.checked.clone(),
    })
}

pub(super) fn named(id: &str, name: String) -> NamedId {
    NamedId { id: id.to_owned(), name }
}

fn roles(voice: &Voice<'_>, catalogue: &Catalogue, answers: &Answers) -> Vec<RoleEntry> {
    let who = |role: &str| answers.get(&format!("role:{role}")).cloned().unwrap_or_default();
    catalogue.roles.iter().map(|role| role_entry(voice, role, who(role))).collect()
}

pub(super) fn role_entry(voice: &Voice<'_>, role: &str, who: String) -> RoleEntry {
    RoleEntry {
        id: role.to_owned(),
        name: voice.text(&format!("role-{role}"), None),
        text: voice.text(&format!("role-{role}"), Some("text")),
        who,
    }
}

pub(super) fn kind_entry(voice: &Voice<'_>, kind: &str) -> KindEntry {
    KindEntry {
        id: kind.to_owned(),
        title: voice.text(&format!("kind-{kind}"), None),
        sign: voice.text(&format!("kind-{kind}"), Some("sign")),
    }
}

pub(super) fn questions(
    voice: &Voice<'_>,
    catalogue: &Catalogue,
    about: About,
    answers: &Answers,
) -> Vec<DutyQuestion> {
    let answer_name = |question: &Question, answer: &str| {
        let words = answer_words(&question.id, answer);
        voice.text(words.trim_start_matches("emergency-"), None)
    };
    let entry = |question: &Question| DutyQuestion {
        id: question.id.clone(),
        question: voice.text(&format!("ask-{}", question.id), None),
        hint: voice.text(&format!("ask-{}", question.id), Some("hint")),
        answers: question.answers.iter().map(|answer| named(answer, answer_name(question, answer))).collect(),
        answer: answers.get(&question.id).cloned(),
    };
    catalogue.questions.iter().filter(|question| question.about == about).map(entry).collect()
}

/// What the answers about NIS2 say.
pub(super) fn nis2_of(answers: &Answers) -> Nis2 {
    nis2(nis2_answers(|question| answers.get(question).map(String::as_str)))
}

/// What the answers about an incident say.
pub(super) fn gdpr_of(answers: &Answers) -> Gdpr {
    gdpr(gdpr_answers(|question| answers.get(question).map(String::as_str)))
}

pub(super) fn nis2_verdict(voice: &Voice<'_>, answers: &Answers) -> DutyVerdict {
    let found = nis2_of(answers);
    let id = match found {
        Nis2::Special => "special",
        Nis2::VeryImportant => "very-important",
        Nis2::Important => "important",
        Nis2::Covered => "covered",
        Nis2::NotCovered => "not-covered",
        Nis2::Unclear => "unclear",
    };
    verdict(voice, &format!("result-nis2-{id}"), found.applies())
}

pub(super) fn gdpr_verdict(voice: &Voice<'_>, answers: &Answers) -> DutyVerdict {
    let found = gdpr_of(answers);
    let id = match found {
        Gdpr::Nothing => "nothing",
        Gdpr::WriteDown => "write-down",
        Gdpr::Report => "report",
        Gdpr::ReportAndTell => "report-and-tell",
        Gdpr::Unclear => "unclear",
    };
    verdict(voice, &format!("result-gdpr-{id}"), found.applies())
}

fn verdict(voice: &Voice<'_>, id: &str, applies: tritt_core::emergency::Answer) -> DutyVerdict {
    DutyVerdict { title: voice.text(id, None), text: voice.text(id, Some("text")), applies: duty(applies) }
}

pub(super) fn duty(applies: tritt_core::emergency::Answer) -> Duty {
    match applies {
        tritt_core::emergency::Answer::Yes => Duty::Applies,
        tritt_core::emergency::Answer::No => Duty::None,
        tritt_core::emergency::Answer::Unsure => Duty::Unclear,
    }
}
