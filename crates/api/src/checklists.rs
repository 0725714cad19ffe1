//! Checklists: what can be chosen, the list on screen, the page, ticks.

use std::collections::BTreeMap;
use std::path::Path;

use tritt_core::checklist::{Choice, left_out, select};
use tritt_core::curriculum::{Audience as For, ChecklistItem};
use tritt_core::firm::{Profile, Relevance};
use tritt_core::{FactId, ItemId, OccasionId, StepId, Timestamp};
use tritt_documents::{Document, Letterhead};
use tritt_i18n::Words;
use tritt_store::{Op, ticks};

use crate::convert::{Speaker, audience, audience_in, iso, not_found, whole};
use crate::page::{Called, Group, Line, Look, Saying, Sheet, document, save};
use crate::wire::*;
use crate::{ApiError, App};

/// What can be chosen.
///
/// # Errors
/// `language-unknown`.
pub fn checklist_choices(app: &App, request: InLanguage) -> Result<ChecklistChoices, ApiError> {
    let speaker = Speaker::new(app, &request.language)?;
    let curriculum = &app.content.curriculum;
    Ok(ChecklistChoices {
        audiences: For::ALL
            .into_iter()
            .map(|one| AudienceChoice {
                id: audience(one),
                name: speaker.text(&format!("audience-{}", one.id()), None),
                hint: speaker.text(&format!("audience-{}", one.id()), Some("hint")),
            })
            .collect(),
        occasions: curriculum
            .occasions
            .iter()
            .map(|one| OccasionChoice {
                id: one.to_string(),
                name: speaker.text(&format!("occasion-{one}"), None),
                hint: speaker.text(&format!("occasion-{one}"), Some("hint")),
            })
            .collect(),
        steps: curriculum
            .steps
            .iter()
            .filter(|step| !step.checklist.is_empty())
            .map(|step| speaker.step_name(step))
            .collect(),
    })
}

/// The list on screen, with its ticks.
///
/// # Errors
/// `not-found` for an unknown occasion or step, `language-unknown`, or what the store says.
pub fn checklist(app: &App, request: ChecklistRequest) -> Result<Checklist, ApiError> {
    let speaker = Speaker::new(app, &request.language)?;
    let choice = choice(app, &request)?;
    let ticked = app.store().ticks(choice.audience, &choice.occasion)?;
    let firm = app.open_profile()?;
    let sections: Vec<ChecklistSection> = select(&app.content.curriculum, &choice, &firm)
        .into_iter()
        .map(|section| ChecklistSection {
            step: speaker.step_name(section.step),
            items: section
                .items
                .iter()
                .map(|item| ChecklistLine {
                    id: item.id.to_string(),
                    text: speaker.text(item.id.as_str(), None),
                    how: speaker.text(item.id.as_str(), Some("how")),
                    duty: item.duty,
                    ticked_at: ticked.get(&item.id).map(|at| iso(*at)),
                    why: match item.when.judge(&firm) {
                        Relevance::Shown(facts) => because(&speaker, &firm, &facts),
                        Relevance::Always | Relevance::Hidden(_) | Relevance::Unknown(_) => None,
                    },
                })
                .collect(),
        })
        .collect();
    let lines = || sections.iter().flat_map(|section| &section.items);
    Ok(Checklist {
        title: title(&speaker, &speaker.words, &choice.occasion),
        subtitle: subtitle(&speaker, &speaker.words, choice.audience),
        ticked: whole(lines().filter(|line| line.ticked_at.is_some()).count()),
        of: whole(lines().count()),
        left_out: left_out(&app.content.curriculum, &choice, &firm)
            .into_iter()
            .map(|(item, facts)| LeftOut {
                text: speaker.text(item.id.as_str(), None),
                why: because(&speaker, &firm, &facts).unwrap_or_default(),
            })
            .collect(),
        sections,
    })
}

/// Why something is shown or not, as the end of a sentence: the first of the facts that say so.
fn because(speaker: &Speaker<'_>, firm: &Profile, facts: &[FactId]) -> Option<String> {
    let fact = facts.first()?;
    let answer = if firm.says(fact)? { "yes" } else { "no" };
    let asked = speaker.app.content.curriculum.firm.facts.contains(fact);
    let message = if asked { format!("fact-{fact}") } else { fact.to_string() };
    Some(speaker.text(&message, Some(answer))).filter(|text| !text.is_empty())
}

/// The document of a checklist.
///
/// # Errors
/// `not-found`, `language-unknown`, `checklist-empty`, `request-invalid` for a contact line that is too long, or what the store says.
pub(crate) fn checklist_document(
    app: &App,
    request: &ChecklistRequest,
    letterhead: Letterhead,
) -> Result<Document, ApiError> {
    let choice = choice(app, request)?;
    let ticked = if request.empty { BTreeMap::new() } else { app.store().ticks(choice.audience, &choice.occasion)? };
    let who = if ticked.is_empty() { String::new() } else { app.present_name()? };
    let sections = select(&app.content.curriculum, &choice, &app.open_profile()?);
    let groups = sections
        .iter()
        .map(|section| Group {
            step: Some(section.step),
            lines: section.items.iter().map(|item| line(item, &ticked, &who)).collect(),
        })
        .collect();
    let sheet = Sheet { called: Called::Occasion(&choice.occasion), audience: choice.audience, groups };
    let look = Look { language: &request.language, beside: request.beside.as_deref(), depth: request.depth };
    document(app, &sheet, &look, letterhead)
}

fn line<'a>(item: &'a ChecklistItem, ticked: &BTreeMap<ItemId, Timestamp>, who: &str) -> Line<'a> {
    let ticked = ticked.get(&item.id).map(|at| (who.to_owned(), *at));
    Line { says: Saying::Item(item), duty: item.duty, ticked }
}

/// The page as it will print.
///
/// # Errors
/// As [`checklist`], `checklist-empty`, `pdf-failed`.
pub fn checklist_pages(app: &App, request: ChecklistRequest) -> Result<Pages, ApiError> {
    Ok(tritt_documents::pages(&checklist_document(app, &request, app.letterhead()?)?)?.into())
}

/// Asks where to save the list and saves it.
///
/// # Errors
/// As [`checklist_pages`], `folder-missing`, `file-special`, `file-read-only`, `file-unwritable`.
pub fn export_checklist(app: &App, request: ExportRequest) -> Result<Exported, ApiError> {
    let document = checklist_document(app, &request.checklist, app.letterhead()?)?;
    let words = app.locales.words(&app.language(&request.checklist.language)?, tritt_i18n::Marks::Plain);
    let audience = audience_in(request.checklist.audience).id();
    save(app, &document, &words.checklist_file(audience, &request.checklist.occasion), request.format)
}

/// Ticks a line or clears it.
///
/// # Errors
/// `not-found`, or what the store says.
pub fn tick_item(app: &App, change: TickChange) -> Result<Saved, ApiError> {
    let item = ItemId::new(&change.item);
    let occasion = OccasionId::new(&change.occasion);
    let curriculum = &app.content.curriculum;
    if curriculum.item(&item).is_none() {
        return Err(not_found(&change.item));
    }
    if !curriculum.occasions.contains(&occasion) {
        return Err(not_found(&change.occasion));
    }
    let now = app.now();
    let audience = audience_in(change.audience);
    let written = app
        .store()
        .write(Op::TickItem, now, |tx| ticks::set(tx, audience, &occasion, &item, change.ticked.then_some(now)))?;
    app.written(written);
    Ok(Saved { undoable: true })
}

/// The choice in terms of the rules, with every id checked.
pub(crate) fn choice(app: &App, request: &ChecklistRequest) -> Result<Choice, ApiError> {
    let curriculum = &app.content.curriculum;
    let occasion = OccasionId::new(&request.occasion);
    if !curriculum.occasions.contains(&occasion) {
        return Err(not_found(&request.occasion));
    }
    let steps: Vec<StepId> = request.steps.iter().map(StepId::new).collect();
    if let Some(unknown) = steps.iter().find(|id| curriculum.step(id).is_none()) {
        return Err(not_found(unknown.as_str()));
    }
    Ok(Choice { audience: audience_in(request.audience), occasion, steps })
}

/// “Checklist: Phishing week”.
pub(crate) fn title(speaker: &Speaker<'_>, words: &Words, occasion: &OccasionId) -> String {
    words.checklist_title(&speaker.text(&format!("occasion-{occasion}"), None))
}

/// “For: Everyone”.
pub(crate) fn subtitle(speaker: &Speaker<'_>, words: &Words, audience: For) -> String {
    words.checklist_subtitle(&speaker.text(&format!("audience-{}", audience.id()), None))
}

/// The ending of files in this format.
pub fn extension(format: Format) -> &'static str {
    match format {
        Format::Pdf => "pdf",
        Format::Html => "html",
        Format::Markdown => "md",
        Format::Csv => "csv",
        Format::Xlsx => "xlsx",
        Format::Docx => "docx",
        Format::Text => "txt",
        Format::Calendar => "ics",
    }
}

/// The format a file name asks for by its ending; nothing for an ending nobody knows, and for none.
pub fn format_of(path: &Path) -> Option<Format> {
    Some(match path.extension()?.to_str()?.to_ascii_lowercase().as_str() {
        "pdf" => Format::Pdf,
        "html" | "htm" => Format::Html,
        "md" | "markdown" => Format::Markdown,
        "csv" => Format::Csv,
        "xlsx" => Format::Xlsx,
        "docx" => Format::Docx,
        "txt" | "text" => Format::Text,
        "ics" => Format::Calendar,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_name_asks_for_a_format_by_its_ending() {
        for (name, expected) in [
            ("list.pdf", Some(Format::Pdf)),
            ("LIST.PDF", Some(Format::Pdf)),
            ("a.b/list.htm", Some(Format::Html)),
            ("list.v2.md", Some(Format::Markdown)),
            ("list.markdown", Some(Format::Markdown)),
            ("list.csv", Some(Format::Csv)),
            ("days.ics", Some(Format::Calendar)),
            ("list.docx", Some(Format::Docx)),
            ("list.Xlsx", Some(Format::Xlsx)),
            ("list.txt", Some(Format::Text)),
            ("list.odt", None),
            ("list", None),
            ("list.", None),
            (".pdf", None),
        ] {
            assert_eq!(format_of(Path::new(name)), expected, "{name}");
        }
        let documents =
            [Format::Pdf, Format::Html, Format::Markdown, Format::Csv, Format::Xlsx, Format::Docx, Format::Text];
        for format in documents.into_iter().chain([Format::Calendar]) {
            assert_eq!(format_of(&Path::new("list").with_extension(extension(format))), Some(format));
        }
    }
}
