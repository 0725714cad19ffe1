//! A checklist on paper: from the choice to the document model, and from there to a file.

mod list;
mod save;
mod target;

use std::path::Path;

use tritt_core::SourceId;
use tritt_core::curriculum::Mark;
use tritt_documents::{Block, Document, Foot, Labels, Letterhead, Orientation, Paper as Size};

use crate::checklists::checklist_document;
use crate::convert::local_day;
use crate::wire::*;
use crate::{ApiError, App, Code, VERSION};
pub use list::read_logo;
pub(crate) use list::{Called, Group, LONGEST_CONTACT, Line, Look, Saying, Sheet, document};
pub(crate) use save::{save, save_as, save_pdf};
pub(crate) use target::Target;

/// How many publications the foot of a page names; more would not be read.
const SOURCES_NAMED: usize = 4;

/// What a page says, before it gets the frame all of ours share.
pub(crate) struct Says {
    /// Title.
    pub title: String,
    /// One line under the title.
    pub subtitle: String,
    /// A sentence or two before the first block.
    pub intro: String,
    /// What it says.
    pub blocks: Vec<Block>,
    /// What it is based on; empty when there is nothing to name.
    pub source_line: String,
    /// How the paper lies.
    pub orientation: Orientation,
}

/// The page with its foot, its paper and the words of its form.
///
/// # Errors
/// What the store says.
pub(crate) fn framed(app: &App, words: &tritt_i18n::Words, says: Says) -> Result<Document, ApiError> {
    let date = local_day(app.now());
    Ok(Document {
        language: words.language().to_string(),
        title: says.title,
        subtitle: says.subtitle,
        intro: Some(says.intro),
        blocks: says.blocks,
        foot: Foot {
            source_line: says.source_line,
            version_line: words.checklist_version(&words.date(date.0, date.1, date.2), VERSION),
        },
        orientation: says.orientation,
        paper: match app.settings()?.paper {
            Paper::A4 => Size::A4,
            Paper::Letter => Size::Letter,
        },
        date,
        labels: labels(words),
        letterhead: Letterhead::default(),
        other: None,
    })
}

/// The publications most of the steps on the page rest on, by publisher and year. Only those we have seen ourselves: at the foot there is no room to say
/// where we read about another one, as the window does. Nothing when there is none.
pub(crate) fn sources<'a>(app: &App, used: impl Iterator<Item = &'a SourceId>) -> String {
    let mut named: Vec<(String, usize)> = Vec::new();
    for source in used.filter_map(|id| app.content.curriculum.source(id)).filter(|source| source.mark == Mark::Seen) {
        let name = format!("{} {}", source.publisher, source.year);
        match named.iter_mut().find(|(known, _)| *known == name) {
            Some((_, steps)) => *steps += 1,
            None => named.push((name, 1)),
        }
    }
    // stable: of equals, those of the earlier step come first
    named.sort_by_key(|(_, steps)| std::cmp::Reverse(*steps));
    let names: Vec<String> = named.into_iter().take(SOURCES_NAMED).map(|(name, _)| name).collect();
    names.join("; ")
}

pub(crate) fn labels(words: &tritt_i18n::Words) -> Labels {
    Labels {
        initials: words.checklist_initials(),
        date: words.checklist_date(),
        done: words.checklist_done(),
        number: words.checklist_number(),
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
pub(crate) fn page_template(words: &tritt_i18n::Words) -> [String; 3] {
    // two numbers that cannot be confused with each other or with a word mark the places
    let marked = words.checklist_page(7_u32, 9_u32);
    let (before, rest) = marked.split_once('7').unwrap_or((&marked, ""));
    let (between, after) = rest.split_once('9').unwrap_or((rest, ""));
    [before.to_owned(), between.to_owned(), after.to_owned()]
}

/// Writes a checklist to a file, for the command line.
///
/// # Errors
/// As `checklist_pages`; `logo-unfit` and `file-unreadable` for the logo; `file-exists` when it is there and not to be replaced; `folder-missing`, `file-special`, `file-read-only`, `file-unwritable`.
pub fn write_checklist(
    app: &App,
    request: &ExportRequest,
    letterhead: Letterhead,
    path: &Path,
    replace: bool,
) -> Result<(), ApiError> {
    let document = checklist_document(app, &request.checklist, letterhead)?;
    let target = Target::look(path)?;
    if !replace && target.is_taken() {
        return Err(Code::FileExists.refused().arg("path", path.display().to_string()));
    }
    target.write(&written(&document, request.format)?)
}

/// Writes what is finished already, in place of whatever file is there: the person was asked.
///
/// # Errors
/// `folder-missing`, `file-special`, `file-read-only`, `file-unwritable`.
pub(crate) fn write_bytes(bytes: &[u8], path: &Path) -> Result<(), ApiError> {
    Target::look(path)?.write(bytes)
}

fn written(document: &Document, format: Format) -> Result<Vec<u8>, ApiError> {
    Ok(match format {
        Format::Pdf => tritt_documents::pdf(document)?,
        Format::Html => tritt_documents::html(document).into_bytes(),
        Format::Markdown => tritt_documents::markdown(document).into_bytes(),
        Format::Csv => tritt_documents::csv(document).into_bytes(),
        Format::Xlsx => tritt_documents::xlsx(document)?,
        Format::Docx => tritt_documents::docx(document)?,
        Format::Text => tritt_documents::plain(document).into_bytes(),
        // nobody can ask for it: neither the window nor the command line knows the word
        Format::Calendar => return Err(Code::Internal.failed().because("a document is no calendar")),
    })
}
