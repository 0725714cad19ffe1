//! A checklist as a document, in one language or in two.

use std::collections::BTreeMap;
use std::path::Path;

use tritt_core::checklist::{Section, select};
use tritt_core::curriculum::ChecklistItem;
use tritt_core::{ItemId, Timestamp};
use tritt_documents::{Block, CheckRow, Document, Letterhead, Logo, LogoError, Orientation, Other, Tick, Wording};
use tritt_i18n::{Language, Marks, Words};

use super::{Says, framed, labels, sources};
use crate::checklists::{choice, subtitle, title};
use crate::convert::{Speaker, local_day};
use crate::opened::begin_of;
use crate::wire::*;
use crate::{ApiError, App, Code};

/// Longest contact line, in characters.
pub(crate) const LONGEST_CONTACT: usize = 200;

/// The document of a checklist.
///
/// # Errors
/// `not-found`, `language-unknown`, `checklist-empty`, `request-invalid` for a contact line that is too long, or what the store says.
pub(crate) fn document(app: &App, request: &ChecklistRequest, letterhead: Letterhead) -> Result<Document, ApiError> {
    if letterhead.contact.chars().count() > LONGEST_CONTACT {
        return Err(Code::RequestInvalid.refused().arg("field", "contact"));
    }
    let (first, second) = tongues(app, request)?;
    let choice = choice(app, request)?;
    let ticked = if request.empty { BTreeMap::new() } else { app.store().ticks(choice.audience, &choice.occasion)? };
    let sections = select(&app.content.curriculum, &choice);
    if sections.is_empty() {
        return Err(Code::ChecklistEmpty.refused());
    }
    let who = if ticked.is_empty() { String::new() } else { present_name(app)? };
    let tick = |item: &ItemId| ticked.get(item).map(|at| tick(&first.plain, &who, *at));
    let blocks = sections.iter().map(|section| block(section, request.depth, &first, second.as_ref(), &tick)).collect();
    let signed = sections.iter().flat_map(|section| &section.items).any(|item| item.duty);
    let intro = |words: &Words| if signed { words.checklist_intro_duty() } else { words.checklist_intro() };
    let sources = sources(app, sections.iter().flat_map(|section| section.step.sources.iter()));
    let says = Says {
        title: title(&first.speaker, &first.plain, &choice.occasion),
        subtitle: subtitle(&first.speaker, &first.plain, choice.audience),
        intro: intro(&first.plain),
        blocks,
        source_line: if sources.is_empty() { String::new() } else { first.plain.checklist_sources(&sources) },
        orientation: Orientation::Portrait,
    };
    let mut document = framed(app, &first.plain, says)?;
    document.letterhead = Letterhead { logo_name: first.plain.checklist_logo(), ..letterhead };
    document.other = second.map(|second| {
        Box::new(Other {
            language: second.plain.language().to_string(),
            title: title(&second.speaker, &second.plain, &choice.occasion),
            subtitle: subtitle(&second.speaker, &second.plain, choice.audience),
            intro: Some(intro(&second.plain)),
            labels: labels(&second.plain),
        })
    });
    Ok(document)
}

/// A language on paper: its curriculum, and its words without marks.
struct Tongue<'a> {
    speaker: Speaker<'a>,
    plain: Words,
}

impl<'a> Tongue<'a> {
    fn new(app: &'a App, language: &Language) -> Result<Self, ApiError> {
        let speaker = Speaker::new(app, &language.to_string())?;
        Ok(Self { speaker, plain: app.locales.words(language, Marks::Plain) })
    }
}

/// The languages of the page: of two the one that stands first among ours is on the left, whichever was asked for first.
fn tongues<'a>(app: &'a App, request: &ChecklistRequest) -> Result<(Tongue<'a>, Option<Tongue<'a>>), ApiError> {
    let asked = app.language(&request.language)?;
    let Some(beside) = &request.beside else { return Ok((Tongue::new(app, &asked)?, None)) };
    let beside = app.language(beside)?;
    if beside == asked {
        return Ok((Tongue::new(app, &asked)?, None));
    }
    let asked_first = app.locales.languages().iter().find(|one| **one == asked || **one == beside) == Some(&asked);
    let (first, second) = if asked_first { (asked, beside) } else { (beside, asked) };
    Ok((Tongue::new(app, &first)?, Some(Tongue::new(app, &second)?)))
}

/// The lines of a step.
fn block(
    section: &Section<'_>,
    depth: Depth,
    first: &Tongue<'_>,
    second: Option<&Tongue<'_>>,
    tick: &impl Fn(&ItemId) -> Option<Tick>,
) -> Block {
    let heading = |tongue: &Tongue<'_>| tongue.speaker.text(&format!("{}-title", section.step.id), None);
    let text = |tongue: &Tongue<'_>, item: &ChecklistItem| tongue.speaker.text(item.id.as_str(), None);
    let help = |tongue: &Tongue<'_>, item: &ChecklistItem| match depth {
        Depth::Long => Some(tongue.speaker.text(item.id.as_str(), Some("how"))),
        Depth::Short => None,
    };
    let row = |item: &&ChecklistItem| CheckRow {
        text: text(first, item),
        help: help(first, item),
        signed: item.duty,
        ticked: tick(&item.id),
        other: second.map(|second| Wording { text: text(second, item), help: help(second, item) }),
    };
    Block::CheckGroup {
        number: Some(section.step.number.into()),
        heading: heading(first),
        other: second.map(heading),
        rows: section.items.iter().map(row).collect(),
    }
}

/// A tick with who and when.
fn tick(words: &Words, who: &str, at: Timestamp) -> Tick {
    let on = local_day(at);
    let day = words.date(on.0, on.1, on.2);
    let said = if who.is_empty() { words.checklist_done_on(&day) } else { words.checklist_done_by(who, &day) };
    Tick { by: who.to_owned(), on: Some(on), said }
}

/// The name of whoever learns now; empty for a guest and for somebody who gave none.
fn present_name(app: &App) -> Result<String, ApiError> {
    if app.is_guest() {
        return Ok(String::new());
    }
    let present = app.kept().learner();
    let found = app.kept().learners()?.into_iter().find(|one| one.id == present);
    Ok(found.map(|one| one.profile.name).unwrap_or_default())
}

/// Reads a logo.
///
/// # Errors
/// `file-unreadable`; `logo-unfit` for whatever is no PNG or JPEG, is damaged, or is larger than is read.
pub fn read_logo(path: &Path) -> Result<Logo, ApiError> {
    let bytes = begin_of(path, Logo::LONGEST)?;
    Logo::read(&bytes).map_err(|error| {
        let error: LogoError = error;
        Code::LogoUnfit.refused().arg("path", path.display().to_string()).because(error)
    })
}
