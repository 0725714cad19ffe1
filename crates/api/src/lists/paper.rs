//! A list of the firm on paper, and what stands on the firm's paper.

use std::collections::BTreeMap;

use tritt_core::ItemId;
use tritt_core::curriculum::Step;
use tritt_documents::{Document, Letterhead, Logo};
use tritt_i18n::Marks;
use tritt_store::Op;
use tritt_store::lists::{self, FirmPaper, ListLine, ListTick};

use super::keep::readable;
use super::{Found, find};
use crate::convert::Speaker;
use crate::learners::not_for_guests;
use crate::page::{Called, Group, LONGEST_CONTACT, Line, Look, Saying, Sheet, document, read_logo, save};
use crate::wire::*;
use crate::{ApiError, App, Code};

/// Endings the dialog offers; what a file is, its bytes say.
const ENDINGS: [&str; 3] = ["png", "jpg", "jpeg"];

/// The pages of a list as they will print.
///
/// # Errors
/// As `firm_list`, `checklist-empty`, `pdf-failed`.
pub fn list_pages(app: &App, request: ListPaper) -> Result<Pages, ApiError> {
    Ok(tritt_documents::pages(&paper(app, &request)?)?.into())
}

/// Asks where to save a list and saves it.
///
/// # Errors
/// As [`list_pages`], `folder-missing`, `file-special`, `file-read-only`, `file-unwritable`.
pub fn export_list(app: &App, request: ListExport) -> Result<Exported, ApiError> {
    let document = paper(app, &request.paper)?;
    save(app, &document, &document.title, request.format)
}

fn paper(app: &App, request: &ListPaper) -> Result<Document, ApiError> {
    let found = find(app, app.firm()?, request.list, request.version)?;
    let ticks = if request.empty || found.old { BTreeMap::new() } else { app.kept().list_ticks(found.version.list)? };
    let sheet = sheet(app, &found, &ticks);
    let look = Look { language: &request.language, beside: request.beside.as_deref(), depth: request.depth };
    document(app, &sheet, &look, app.letterhead()?)
}

/// The lines in their order: those of a step that follow each other stand under its heading, one's own stay with the group before them.
fn sheet<'a>(app: &'a App, found: &'a Found, ticks: &BTreeMap<String, ListTick>) -> Sheet<'a> {
    let mut groups: Vec<Group<'a>> = Vec::new();
    for line in &found.lines {
        let Some((step, says)) = says(app, line) else { continue };
        let line = Line { says, duty: line.duty, ticked: ticks.get(&line.key).cloned() };
        match groups.last_mut() {
            Some(group) if step.is_none() || group.step.map(|one| &one.id) == step.map(|one| &one.id) => {
                group.lines.push(line);
            }
            _ => groups.push(Group { step, lines: vec![line] }),
        }
    }
    Sheet { called: Called::Name(&found.version.name), audience: found.version.audience, groups }
}

fn says<'a>(app: &'a App, line: &'a ListLine) -> Option<(Option<&'a Step>, Saying<'a>)> {
    if !line.text.is_empty() {
        return Some((None, Saying::Own(&line.text)));
    }
    let (step, item) = app.content.curriculum.item(&ItemId::new(&line.key))?;
    Some((Some(step), Saying::Item(item)))
}

impl App {
    /// What stands on the paper of the open firm; nothing while none is open. A logo that cannot be read any more is left out.
    pub(crate) fn letterhead(&self) -> Result<Letterhead, ApiError> {
        let Some(firm) = self.kept().open_firm()? else { return Ok(Letterhead::default()) };
        let paper = self.kept().firm_paper(firm)?;
        let logo = (!paper.logo.is_empty()).then(|| Logo::read(&paper.logo).ok()).flatten();
        Ok(Letterhead { contact: paper.contact, logo, logo_name: String::new() })
    }
}

/// Says how to reach the firm, at the foot of its paper.
///
/// # Errors
/// `guest-refused`, `firm-missing`, `request-invalid`, or what the store says.
pub fn save_contact(app: &App, request: ContactLine) -> Result<Nothing, ApiError> {
    let contact = readable(&request.contact);
    if contact.chars().count() > LONGEST_CONTACT {
        return Err(Code::RequestInvalid.refused().arg("field", "contact"));
    }
    change(app, |paper| paper.contact = contact)
}

/// Asks for a picture and makes it the logo of the firm's paper.
///
/// # Errors
/// `guest-refused`, `firm-missing`, `language-unknown`, `file-unreadable`, `logo-unfit`, or what the store says. Then the logo before stays.
pub fn choose_logo(app: &App, request: InLanguage) -> Result<Nothing, ApiError> {
    not_for_guests(app)?;
    app.firm()?;
    let speaker = Speaker::new(app, &request.language)?;
    let dialog = app.locales.words(speaker.words.language(), Marks::Plain);
    let Some(path) = app.outside.open_target(&dialog, &ENDINGS) else { return Ok(Nothing {}) };
    let logo = read_logo(&path)?;
    change(app, |paper| paper.logo = logo.png().to_vec())
}

/// Takes the logo from the firm's paper.
///
/// # Errors
/// `guest-refused`, `firm-missing`, or what the store says.
pub fn remove_logo(app: &App, _: Nothing) -> Result<Nothing, ApiError> {
    change(app, |paper| paper.logo.clear())
}

fn change(app: &App, change: impl FnOnce(&mut FirmPaper)) -> Result<Nothing, ApiError> {
    not_for_guests(app)?;
    let firm = app.firm()?;
    let mut paper = app.kept().firm_paper(firm)?;
    change(&mut paper);
    let written = app.kept().write(Op::ChangeFirm, app.now(), |tx| lists::set_paper(tx, firm, &paper))?;
    app.written(written);
    Ok(Nothing {})
}
