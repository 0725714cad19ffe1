//! The evidence folder: an index, the self-assessment and the files of the register, as one zip.

use tritt_core::Day;
use tritt_documents::{Block, Orientation};
use tritt_i18n::Marks;
use tritt_interop::folder::{File, FolderError, LARGEST, MOST_FILES, Names, file_name, zip};
use tritt_store::firm::{Attachment, Document as Kept};

use super::{Asked, Said, files_of, papers};
use crate::convert::{day_in_words, iso_day, whole};
use crate::firm::bytes_of;
use crate::page::{Says, Target, framed};
use crate::wire::*;
use crate::{ApiError, App, Code};

/// A document of the register with what the folder holds of it.
struct Inside<'a> {
    document: &'a Kept,
    /// Names in the folder; none when nothing is attached.
    names: Vec<String>,
}

/// Asks where to save the evidence folder and saves it: index as HTML and CSV, the self-assessment, and the files attached. A file that is not there any
/// more is left out and told.
///
/// # Errors
/// `firm-missing`, `language-unknown`, `folder-too-large`, `pdf-failed`, `folder-missing`, `file-special`, `file-read-only`, `file-unwritable`, or what the
/// store says. Then what was there is there.
pub fn export_evidence(app: &App, request: InLanguage) -> Result<ExportedFolder, ApiError> {
    let asked = Asked::new(app, &request.language)?;
    let said = Said::of(app)?;
    let attached = attached(app, &said)?;
    let size = attached.iter().flat_map(|(_, files)| files).map(|file| file.bytes as usize).sum::<usize>();
    if size > LARGEST || attached.iter().map(|(_, files)| files.len()).sum::<usize>() > MOST_FILES - 4 {
        return Err(too_large());
    }
    let dialog = app.locales.words(&app.present_language(), Marks::Plain);
    let suggested = format!("{}.zip", asked.plain.supplier_folder_name());
    let Some(path) = app.outside.save_copy_target(&dialog, &suggested, "zip") else {
        return Ok(ExportedFolder { path: None, files: 0, gone: Vec::new() });
    };
    // looked at before the work is done: a folder that cannot be written to is told at once
    let target = Target::look(&path)?;
    let (mut files, mut inside, mut gone) = (Vec::new(), Vec::new(), Vec::new());
    let mut names = Names::default();
    for (document, attachments) in attached {
        let mut mine = Vec::new();
        for file in &attachments {
            match bytes_of(app, file) {
                Ok(bytes) => {
                    let name = name_of(&asked, document, file, &mut names);
                    files.push(File { name: name.clone(), bytes });
                    mine.push(name);
                }
                Err(_) => gone.push(document.title.clone()),
            }
        }
        inside.push(Inside { document, names: mine });
    }
    let count = whole(files.len());
    let index = index(&asked, &said, &inside)?;
    let own = |name: String, bytes: Vec<u8>| File { name, bytes };
    let name = asked.plain.supplier_folder_index();
    let assessment = papers::assessment(&asked, &said)?;
    let mut all = vec![
        own(format!("{name}.html"), tritt_documents::html(&index).into_bytes()),
        own(
            format!("{name}.csv"),
            tritt_documents::table(&request.language, &table(&asked, &inside, false)).into_bytes(),
        ),
        own(format!("{}.pdf", asked.plain.supplier_assessment_file()), tritt_documents::pdf(&assessment)?),
        own(
            format!("{}.csv", asked.plain.supplier_assessment_file()),
            tritt_documents::table(&request.language, &papers::lines(&asked, &said)).into_bytes(),
        ),
    ];
    all.extend(files);
    let packed = zip(&all).map_err(|error| match error {
        FolderError::TooMany(_) | FolderError::TooLarge(_) => too_large(),
        FolderError::Zip(_) | FolderError::Io(_) => Code::Internal.failed().because(error),
    })?;
    target.write(&packed)?;
    Ok(ExportedFolder { path: Some(path.display().to_string()), files: count, gone })
}

fn too_large() -> ApiError {
    Code::FolderTooLarge.refused().arg("mib", LARGEST / (1024 * 1024)).arg("files", MOST_FILES)
}

/// Every document with the files attached to it.
fn attached<'a>(app: &App, said: &'a Said) -> Result<Vec<(&'a Kept, Vec<Attachment>)>, ApiError> {
    let of = |document: &'a Kept| Ok((document, app.kept().attachments(said.firm, &files_of(document.id))?));
    said.documents.iter().map(of).collect()
}

/// The name of a file in the folder: what it proves first, then what it is.
fn name_of(asked: &Asked<'_>, document: &Kept, file: &Attachment, names: &mut Names) -> String {
    let proves = document.counts.requirements.first().map(|id| asked.number(id)).unwrap_or_default();
    let name = file_name(&format!("{proves} {}", document.title));
    format!("{}/{}", asked.plain.supplier_folder_documents(), names.give(&name, &file.kind))
}

/// The index: what is in the folder, and what it shows.
fn index(asked: &Asked<'_>, said: &Said, inside: &[Inside<'_>]) -> Result<tritt_documents::Document, ApiError> {
    let words = &asked.plain;
    let mut lines = table(asked, inside, true).into_iter();
    let heads = lines.next().unwrap_or_default();
    let name = if said.name.is_empty() { words.supplier_unnamed() } else { said.name.clone() };
    framed(
        asked.app,
        words,
        Says {
            title: words.supplier_folder_title(),
            subtitle: name,
            intro: format!("{} {}", words.supplier_folder_intro(), words.supplier_is_self()),
            blocks: vec![Block::Table { caption: String::new(), heads, rows: lines.collect() }],
            source_line: asked.source(words),
            orientation: Orientation::Landscape,
        },
    )
}

/// The same as lines for a spreadsheet; days in words for people, as ISO 8601 for spreadsheets.
fn table(asked: &Asked<'_>, inside: &[Inside<'_>], in_words: bool) -> Vec<Vec<String>> {
    let words = &asked.plain;
    let day = |day: Option<Day>| match day {
        Some(day) if in_words => day_in_words(day, words),
        Some(day) => iso_day(day),
        None => String::new(),
    };
    let row = |one: &Inside<'_>| {
        let document = one.document;
        let proves: Vec<String> = document.counts.requirements.iter().map(|id| asked.number(id)).collect();
        vec![
            proves.join(", "),
            document.title.clone(),
            asked.text(&format!("evidence-{}", document.kind), None),
            day(document.counts.issued),
            day(document.counts.valid_until),
            document.owner.clone(),
            document.place.clone(),
            if one.names.is_empty() { words.supplier_folder_not_inside() } else { one.names.join("\n") },
        ]
    };
    let heads = vec![
        words.supplier_folder_proves(),
        words.supplier_folder_title_of(),
        words.supplier_folder_kind(),
        words.supplier_folder_issued(),
        words.supplier_valid_until(),
        words.supplier_folder_owner(),
        words.supplier_folder_place(),
        words.supplier_folder_file(),
    ];
    std::iter::once(heads).chain(inside.iter().map(row)).collect()
}
