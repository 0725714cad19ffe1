//! A table for spreadsheets.

use tritt_core::cell::defuse;

use crate::{Block, Document};

/// The lines of the document as CSV: header, UTF-8 with a mark so that Excel sees it, CRLF, the separator spreadsheets of the language expect.
/// A cell that a spreadsheet would take for a formula gets an apostrophe before it ([`tritt_core::cell`]).
pub fn csv(document: &Document) -> String {
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
    table(&document.language, &lines)
}

/// Lines of cells, the first of them the header, in the same form. `language` decides the separator.
pub fn table(language: &str, lines: &[Vec<String>]) -> String {
    let delimiter = if language.starts_with("de") { b';' } else { b',' };
    let mut writer =
        ::csv::WriterBuilder::new().delimiter(delimiter).terminator(::csv::Terminator::CRLF).from_writer(Vec::new());
    for line in lines {
        // writing into memory cannot fail
        let _ = writer.write_record(line.iter().map(|cell| defuse(cell)));
    }
    let bytes = writer.into_inner().unwrap_or_default();
    format!("\u{feff}{}", String::from_utf8_lossy(&bytes))
}
