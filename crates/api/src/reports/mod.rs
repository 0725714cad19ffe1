//! Reports on paper: what somebody has learned, for themselves; who was trained on what, for whoever asks the firm.

mod own;
mod training;

use tritt_documents::Document;
use tritt_i18n::{Marks, Words};

use crate::convert::{Speaker, day_in, day_in_words};
use crate::page::{framed, save};
use crate::wire::*;
use crate::{ApiError, App, plan};

/// The page as it will print.
///
/// # Errors
/// `request-invalid`, `language-unknown`, `pdf-failed`, or what the store says.
pub fn report_pages(app: &App, request: ReportRequest) -> Result<Pages, ApiError> {
    Ok(tritt_documents::pages(&document(app, &request)?)?.into())
}

/// Asks where to save the report and saves it.
///
/// # Errors
/// As [`report_pages`], `folder-missing`, `file-special`, `file-read-only`, `file-unwritable`.
pub fn export_report(app: &App, request: ReportExport) -> Result<Exported, ApiError> {
    let document = document(app, &request.report)?;
    let words = app.locales.words(&app.language(&request.report.language)?, Marks::Plain);
    let name = match &request.report.about {
        ReportAbout::Own => words.report_own_file(),
        ReportAbout::Plan => words.action_plan_file(),
        ReportAbout::Training { from, until, .. } => words.report_training_file(from, until),
    };
    save(app, &document, &name, request.format)
}

fn document(app: &App, request: &ReportRequest) -> Result<Document, ApiError> {
    let speaker = Speaker::new(app, &request.language)?;
    let words = app.locales.words(speaker.words.language(), Marks::Plain);
    let says = match &request.about {
        ReportAbout::Own => own::says(&speaker, &words)?,
        ReportAbout::Plan => plan::says(&speaker, &words)?,
        ReportAbout::Training { from, until, team, pseudonymous } => {
            let wanted = training::Wanted::read(from, until, team.as_deref(), *pseudonymous)?;
            training::says(&speaker, &words, &wanted)?
        }
    };
    framed(app, &words, says)
}

/// A day from ISO 8601 as it is written in a sentence; nothing for a text that is no day.
fn written(words: &Words, iso: &str) -> String {
    day_in(iso).map(|day| day_in_words(day, words)).unwrap_or_default()
}
