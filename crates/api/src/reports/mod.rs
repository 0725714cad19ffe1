//! Reports on paper: what somebody has learned, for themselves; who was trained on what, for whoever asks the firm.

mod own;
mod training;

use tritt_documents::Document;
use tritt_i18n::{Marks, Words};

use crate::checklists::extension;
use crate::convert::{Speaker, day_in, day_in_words};
use crate::page::{framed, write_file};
use crate::wire::*;
use crate::{ApiError, App, plan};

/// The page as it will print.
///
/// # Errors
/// `request-invalid`, `language-unknown`, `pdf-failed`, or what the store says.
pub fn report_pages(app: &App, request: ReportRequest) -> Result<Pages, ApiError> {
    let pages = tritt_documents::pages(&document(app, &request)?)?;
    Ok(Pages { svg: pages.svg, width_mm: pages.width_mm, height_mm: pages.height_mm })
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
    let name = format!("{name}.{}", extension(request.format));
    let dialog = app.locales.words(&app.present_language(), Marks::Plain);
    let Some(path) = app.outside.save_target(&dialog, &name, request.format) else {
        return Ok(Exported { path: None });
    };
    write_file(&document, request.format, &path)?;
    Ok(Exported { path: Some(path.display().to_string()) })
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
