//! A table for spreadsheets.

use tritt_core::cell::defuse;

use crate::Document;
use crate::grid::{Grid, grids};

/// Says UTF-8 to Excel.
const MARK: char = '\u{feff}';

/// The lines to tick and the tables of the document as CSV: each with its header, with an empty line between them; UTF-8 with a mark so that Excel sees it,
/// CRLF, the separator spreadsheets of the language expect. A cell that a spreadsheet would take for a formula gets an apostrophe before it
/// ([`tritt_core::cell`]).
pub fn csv(document: &Document) -> String {
    let parts: Vec<String> = grids(document).iter().map(|grid| written(&document.language, &lines(grid))).collect();
    format!("{MARK}{}", parts.join("\r\n"))
}

/// Lines of cells, the first of them the header, in the same form. `language` decides the separator.
pub fn table(language: &str, lines: &[Vec<String>]) -> String {
    format!("{MARK}{}", written(language, lines))
}

fn lines(grid: &Grid) -> Vec<Vec<String>> {
    let rows = grid.rows.iter().map(|row| row.iter().map(crate::grid::Cell::said).collect());
    std::iter::once(grid.heads.clone()).chain(rows).collect()
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
