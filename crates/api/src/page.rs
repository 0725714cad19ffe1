//! A checklist on paper: from the choice to the document model, and from there to a file.

use std::fs;
use std::io::Write as _;
use std::path::Path;

use tritt_core::SourceId;
use tritt_core::checklist::select;
use tritt_core::curriculum::Mark;
use tritt_documents::{Block, CheckRow, Document, Foot, Labels, Paper as Sheet};

use crate::checklists::{choice, subtitle, title};
use crate::convert::{Speaker, local_day};
use crate::wire::*;
use crate::{ApiError, App, Code, VERSION};

/// How many publications the foot of a page names; more would not be read.
const SOURCES_NAMED: usize = 4;

/// The document of a checklist.
///
/// # Errors
/// `not-found`, `language-unknown`, `checklist-empty`, or what the store says.
pub(crate) fn document(app: &App, request: &ChecklistRequest) -> Result<Document, ApiError> {
    let speaker = Speaker::new(app, &request.language)?;
    let choice = choice(app, request)?;
    let ticked = app.store.ticks(choice.audience, &choice.occasion)?;
    let sections = select(&app.content.curriculum, &choice);
    if sections.is_empty() {
        return Err(Code::ChecklistEmpty.refused());
    }
    let words = app.locales.words(speaker.words.language(), tritt_i18n::Marks::Plain);
    let date = local_day(app.now());
    let signed = sections.iter().flat_map(|section| &section.items).any(|item| item.duty);
    let blocks = sections
        .iter()
        .map(|section| Block::CheckGroup {
            number: section.step.number.into(),
            heading: speaker.text(&format!("{}-title", section.step.id), None),
            rows: section
                .items
                .iter()
                .map(|item| CheckRow {
                    text: speaker.text(item.id.as_str(), None),
                    help: match request.depth {
                        Depth::Long => Some(speaker.text(item.id.as_str(), Some("how"))),
                        Depth::Short => None,
                    },
                    signed: item.duty,
                    ticked: ticked.contains_key(&item.id),
                })
                .collect(),
        })
        .collect();
    let used = sections.iter().flat_map(|section| section.step.sources.iter());
    Ok(Document {
        language: request.language.clone(),
        title: title(&speaker, &words, &choice.occasion),
        subtitle: subtitle(&speaker, &words, choice.audience),
        intro: Some(if signed { words.checklist_intro_duty() } else { words.checklist_intro() }),
        blocks,
        foot: Foot {
            source_line: words.checklist_sources(&sources(app, used)),
            version_line: words.checklist_version(&words.date(date.0, date.1, date.2), VERSION),
        },
        paper: match app.settings()?.paper {
            Paper::A4 => Sheet::A4,
            Paper::Letter => Sheet::Letter,
        },
        date,
        labels: labels(&words),
    })
}

/// The most trustworthy publications of the steps on the page, by publisher and year.
fn sources<'a>(app: &App, used: impl Iterator<Item = &'a SourceId>) -> String {
    let mut named: Vec<String> = Vec::new();
    for source in used.filter_map(|id| app.content.curriculum.source(id)).filter(|source| source.mark != Mark::Recall) {
        let name = format!("{} {}", source.publisher, source.year);
        if named.len() < SOURCES_NAMED && !named.contains(&name) {
            named.push(name);
        }
    }
    named.join("; ")
}

fn labels(words: &tritt_i18n::Words) -> Labels {
    Labels {
        initials: words.checklist_initials(),
        date: words.checklist_date(),
        done: words.checklist_done(),
        step: words.checklist_step(),
        item: words.checklist_item(),
        help: words.checklist_help(),
        duty: words.checklist_duty(),
        yes: words.checklist_yes(),
        no: words.checklist_no(),
        page: page_template(words),
    }
}

/// “Page {page} of {pages}” for a layout that counts by itself.
fn page_template(words: &tritt_i18n::Words) -> [String; 3] {
    // two numbers that cannot be confused with each other or with a word mark the places
    let marked = words.checklist_page(7_u32, 9_u32);
    let (before, rest) = marked.split_once('7').unwrap_or((&marked, ""));
    let (between, after) = rest.split_once('9').unwrap_or((rest, ""));
    [before.to_owned(), between.to_owned(), after.to_owned()]
}

/// Writes a checklist to a file, for the command line.
///
/// # Errors
/// As `checklist_pages`; `file-exists` when it is there and not to be replaced; `file-unwritable`.
pub fn write_checklist(app: &App, request: &ExportRequest, path: &Path, replace: bool) -> Result<(), ApiError> {
    let document = document(app, &request.checklist)?;
    if !replace && path.exists() {
        return Err(Code::FileExists.refused().arg("path", path.display().to_string()));
    }
    write_file(&document, request.format, path)
}

/// Writes `document` in `format`: into a temporary file beside the target, synced, then renamed, so that a half-written file never stands there.
pub(crate) fn write_file(document: &Document, format: Format, path: &Path) -> Result<(), ApiError> {
    let bytes = match format {
        Format::Pdf => tritt_documents::pdf(document)?,
        Format::Html => tritt_documents::html(document).into_bytes(),
        Format::Markdown => tritt_documents::markdown(document).into_bytes(),
        Format::Csv => tritt_documents::csv(document).into_bytes(),
    };
    replace_file(path, &bytes)
        .map_err(|error| Code::FileUnwritable.failed().arg("path", path.display().to_string()).because(error))
}

fn replace_file(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    let kept = file.into_temp_path();
    fs::rename(&kept, path)?;
    // renamed: there is nothing left to remove
    let _ = kept.keep();
    Ok(())
}
