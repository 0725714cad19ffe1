//! Certificates of attendance: who was there, and nothing about what they know.

use tritt_core::workshop::round::Kind;
use tritt_core::{CheckQuestionId, ExerciseId, QuestionId, StepId};
use tritt_documents::{Certificate, Fact, Paper as Sheet, without_shape};
use tritt_i18n::{Marks, Words};
use tritt_store::workshop::session::{Round, Session};

use super::ended;
use super::paper::name;
use crate::convert::{Speaker, local_day, not_found};
use crate::page::{page_template, save_pdf};
use crate::wire::*;
use crate::{ApiError, App};

/// A page for each name in the list, as they will print.
///
/// # Errors
/// `not-found` for no such session or one without a list, `language-unknown`, `pdf-failed`, or what the store says.
pub fn attendance_pages(app: &App, request: SessionRequest) -> Result<Pages, ApiError> {
    Ok(tritt_documents::certificate_pages(&certificates(app, &request)?.0)?.into())
}

/// Asks where to save the certificates and saves all of them as one PDF.
///
/// # Errors
/// As [`attendance_pages`], `folder-missing`, `file-special`, `file-read-only`, `file-unwritable`.
pub fn export_attendance(app: &App, request: SessionRequest) -> Result<Exported, ApiError> {
    let (certificates, name) = certificates(app, &request)?;
    let bytes = tritt_documents::certificate(&certificates)?;
    save_pdf(app, bytes, &name)
}

/// The certificates and the name of their file.
fn certificates(app: &App, request: &SessionRequest) -> Result<(Certificate, String), ApiError> {
    let speaker = Speaker::new(app, &request.language)?;
    let words = app.locales.words(speaker.words.language(), Marks::Plain);
    let session = ended(app, request.session)?;
    // a name our typefaces cannot write is written by hand: nobody is certified by question marks
    let printed = |name: String| if without_shape(&name).is_empty() { name } else { String::new() };
    let names: Vec<String> = app.kept().attendees(session.id)?.into_iter().map(|(_, name)| printed(name)).collect();
    if names.is_empty() {
        return Err(not_found(&request.session.to_string()));
    }
    let settings = app.settings()?;
    let mut letterhead = app.letterhead()?;
    letterhead.logo_name = words.checklist_logo();
    let date = local_day(session.begun);
    let title = name(&words, &session);
    let certificates = Certificate {
        language: words.language().to_string(),
        title: words.workshop_attendance_title(),
        above_name: words.certificate_above_name(),
        names,
        below_name: words.workshop_attendance_below_name(),
        path: title.clone(),
        below_path: issued(&words, settings.firm.trim()),
        objectives_heading: words.workshop_attendance_topics(),
        objectives: topics(app, &speaker, &session)?,
        ticked: false,
        facts: vec![Fact {
            label: words.workshop_attendance_date(),
            value: words.date(date.0, date.1, date.2),
            code: false,
        }],
        signature: words.workshop_attendance_signature(),
        small_print: vec![words.workshop_attendance_says()],
        page: page_template(&words),
        letterhead,
        paper: match settings.paper {
            Paper::A4 => Sheet::A4,
            Paper::Letter => Sheet::Letter,
        },
        date,
        attachment: None,
    };
    Ok((certificates, words.workshop_attendance_file(&title)))
}

/// Who issues it; nothing where no firm is named.
fn issued(words: &Words, firm: &str) -> String {
    if firm.is_empty() { String::new() } else { words.certificate_below_path(firm) }
}

/// The steps the rounds of a session were about, in the order of the trail.
fn topics(app: &App, speaker: &Speaker<'_>, session: &Session) -> Result<Vec<String>, ApiError> {
    let mut about = Vec::new();
    for round in app.kept().session_rounds(session.id)? {
        about.extend(topic(app, &round)?);
    }
    let steps = app.content.curriculum.steps.iter().filter(|step| about.contains(&step.id));
    Ok(steps.map(|step| speaker.step_name(step).title).collect())
}

/// The step a round is about; nothing where it is about none, or about what is not there any more.
fn topic(app: &App, round: &Round) -> Result<Option<StepId>, ApiError> {
    let curriculum = &app.content.curriculum;
    Ok(match round.kind {
        Kind::Question | Kind::Test => {
            curriculum.question(&QuestionId::new(&round.about)).map(|(step, _)| step.id.clone())
        }
        Kind::Message => {
            curriculum.exercises.message(&ExerciseId::new(&round.about)).map(|message| message.step.clone())
        }
        Kind::Check => {
            let id = CheckQuestionId::new(&round.about);
            let mut questions = app.firm_content()?.check.questions();
            questions.find(|(_, _, one)| one.id == id).map(|(_, topic, _)| topic.closed_by.step.clone())
        }
        Kind::Confidence => Some(StepId::new(&round.about)),
        Kind::Decision | Kind::Poll | Kind::Words | Kind::Feedback => None,
    })
}
