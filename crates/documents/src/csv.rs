//! A table for spreadsheets.

use tritt_core::cell::defuse;

use crate::model::{cells, columns};
use crate::{Block, Document};

/// Says UTF-8 to Excel.
const MARK: char = '\u{feff}';

/// The lines to tick and the tables of the document as CSV: each with its header, with an empty line between them; UTF-8 with a mark so that Excel sees it,
/// CRLF, the separator spreadsheets of the language expect. A cell that a spreadsheet would take for a formula gets an apostrophe before it
/// ([`tritt_core::cell`]).
pub fn csv(document: &Document) -> String {
    let tables = document.blocks.iter().filter_map(|block| match block {
        Block::Table { heads, rows, .. } => Some(squared(heads, rows)),
        Block::Heading { .. } | Block::Paragraph(_) | Block::CheckGroup { .. } | Block::Signature { .. } => None,
    });
    let mut parts: Vec<String> = tables.map(|lines| written(&document.language, &lines)).collect();
    let is_checklist = document.blocks.iter().any(|block| matches!(block, Block::CheckGroup { .. }));
    if is_checklist || parts.is_empty() {
        parts.insert(0, written(&document.language, &checklist(document)));
    }
    format!("{MARK}{}", parts.join("\r\n"))
}

/// Lines of cells, the first of them the header, in the same form. `language` decides the separator.
pub fn table(language: &str, lines: &[Vec<String>]) -> String {
    format!("{MARK}{}", written(language, lines))
}

/// The lines to tick below a header.
fn checklist(document: &Document) -> Vec<Vec<String>> {
    let labels = &document.labels;
    let header = [&labels.step, &labels.item, &labels.help, &labels.duty, &labels.done, &labels.initials, &labels.date];
    let mut lines = vec![header.map(Clone::clone).to_vec()];
    for block in &document.blocks {
        let Block::CheckGroup { number, heading, rows } = block else { continue };
        lines.extend(rows.iter().map(|row| {
            let yes_or_no = |yes: bool| if yes { labels.yes.clone() } else { labels.no.clone() };
            vec![
                format!("{number} {heading}"),
                row.text.clone(),
                row.help.clone().unwrap_or_default(),
                yes_or_no(row.signed),
                yes_or_no(row.ticked),
                String::new(),
                String::new(),
            ]
        }));
    }
    lines
}

/// A table with as many cells in every line.
fn squared(heads: &[String], rows: &[Vec<String>]) -> Vec<Vec<String>> {
    let columns = columns(heads, rows);
    let lines = std::iter::once(heads).chain(rows.iter().map(Vec::as_slice));
    lines.map(|line| cells(line, columns).map(str::to_owned).collect()).collect()
}

fn written(language: &str, lines: &[Vec<String>]) -> String {
    let delimiter = if language.starts_with("de") { b';' } else { b',' };
    let mut writer =
        ::csv::WriterBuilder::new().delimiter(delimiter).terminator(::csv::Terminator::CRLF).from_writer(Vec::new());
    for line in lines {
        // writing into memory cannot fail
        let _ = writer.write_record(line.iter().map(|cell| defuse(cell)));
    }
    let bytes = writer.into_inner().unwrap_or_default();
    String::from_utf8_lossy(&bytes).into_owned()
}
