//! Slides on paper: one a page, or each with its notes.

use tritt_core::SourceId;
use tritt_core::curriculum::Mark;
use tritt_core::workshop::deck::Deck;
use tritt_documents::{Paper as Sheet, SlideDeck, SlideLook, SlideSheet, SlideWords};
use tritt_i18n::{Language, Marks};

use super::cut::deck;
use super::missing;
use super::shown::{Shown, ShownSide};
use crate::convert::local_day;
use crate::page::{page_template, save_pdf};
use crate::wire::*;
use crate::{ApiError, App, VERSION};

/// The pages as they will print.
///
/// # Errors
/// `not-found`, `request-invalid`, `language-unknown`, `pdf-failed`, or what the store says.
pub fn slide_pages(app: &App, request: SlidePaper) -> Result<Pages, ApiError> {
    let notes = matches!(request.paper, SlidePaperKind::Notes);
    Ok(tritt_documents::slide_pictures(&printed(app, &request)?.0, notes)?.into())
}

/// Asks where to save them and saves them as PDF.
///
/// # Errors
/// As [`slide_pages`], `folder-missing`, `file-special`, `file-read-only`, `file-unwritable`.
pub fn export_slides(app: &App, request: SlidePaper) -> Result<Exported, ApiError> {
    let (deck, name) = printed(app, &request)?;
    let bytes = match request.paper {
        SlidePaperKind::Slides => tritt_documents::slides(&deck)?,
        SlidePaperKind::Notes => tritt_documents::slide_notes(&deck)?,
    };
    save_pdf(app, bytes, &name)
}

/// What is printed, and how the file is called.
fn printed(app: &App, request: &SlidePaper) -> Result<(SlideDeck, String), ApiError> {
    match &request.of {
        Some(of) => {
            let language = app.language(&of.language)?;
            on_paper(app, &deck(app, of)?, &language, of.second.is_some(), request.paper)
        }
        None => {
            let running = app.presenting.lock();
            let running = running.as_ref().ok_or_else(missing)?;
            on_paper(app, &running.deck, &running.language, running.bilingual, request.paper)
        }
    }
}

fn on_paper(
    app: &App,
    deck: &Deck<Shown>,
    language: &Language,
    bilingual: bool,
    paper: SlidePaperKind,
) -> Result<(SlideDeck, String), ApiError> {
    let words = app.locales.words(language, Marks::Plain);
    let date = local_day(app.now());
    let (subtitle, name) = match paper {
        SlidePaperKind::Slides => (words.slides_paper(), words.slides_paper_file()),
        SlidePaperKind::Notes => (words.slides_paper_notes(), words.slides_paper_notes_file()),
    };
    // a drawing is for the screen; what is to be found in it stands on the slides around it
    let drawn = |slide: &&Shown| !matches!(slide.picture, Some(SlidePicture::Place { .. }));
    let sheets = deck.slides().filter(drawn).map(|slide| sheet(app, slide, if bilingual { 2 } else { 1 }));
    let deck = SlideDeck {
        language: language.to_string(),
        title: deck.blocks.first().map(|block| block.title.clone()).unwrap_or_default(),
        subtitle,
        slides: sheets.collect(),
        foot: words.checklist_version(&words.date(date.0, date.1, date.2), VERSION),
        page: page_template(&words),
        paper: match app.settings()?.paper {
            Paper::A4 => Sheet::A4,
            Paper::Letter => Sheet::Letter,
        },
        date,
    };
    Ok((deck, name))
}

fn sheet(app: &App, slide: &Shown, sides: usize) -> SlideSheet {
    let words = |side: &ShownSide| SlideWords {
        language: side.language.to_string(),
        label: side.label.clone(),
        heading: side.heading.clone(),
        value: side.value.clone(),
        lines: side.lines.iter().map(|line| (slide.mark(line), line.clone())).collect(),
        foot: side.foot.clone(),
        notes_heading: app.locales.words(&side.language, Marks::Plain).slides_notes(),
        notes: side.notes.clone(),
        sources: sources(app, side),
    };
    SlideSheet {
        look: match slide.kind {
            SlideKind::Title => SlideLook::Title,
            SlideKind::Points => SlideLook::Plain,
            SlideKind::Example => SlideLook::Example,
            SlideKind::Do => SlideLook::Do,
            SlideKind::Figure => SlideLook::Figure,
            SlideKind::Task => SlideLook::Task,
            SlideKind::Solution => SlideLook::Solution,
        },
        part: slide.part,
        size: slide.size(),
        sides: slide.sides.iter().take(sides).map(words).collect(),
        link: match &slide.picture {
            Some(SlidePicture::Link { pieces }) => {
                pieces.iter().map(|piece| (piece.text.clone(), piece.owner)).collect()
            }
            Some(SlidePicture::Place { .. }) | None => Vec::new(),
        },
    }
}

/// What a slide rests on, by publisher and year; only what we have seen ourselves, as at the foot of our other papers.
fn sources(app: &App, side: &ShownSide) -> String {
    let words = app.locales.words(&side.language, Marks::Plain);
    let source = |id: &SourceId| app.content.curriculum.source(id).filter(|source| source.mark == Mark::Seen);
    let mut names: Vec<String> = Vec::new();
    for source in side.sources.iter().filter_map(source) {
        let name = format!("{} {}", source.publisher, source.year);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    if names.is_empty() { String::new() } else { words.slides_sources(&names.join("; ")) }
}
