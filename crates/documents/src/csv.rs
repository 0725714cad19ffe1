//! A table for spreadsheets.

use crate::printable::is_invisible;
use crate::{Block, Document};

/// The lines of the document as CSV: header, UTF-8 with a mark so that Excel sees it, CRLF, the separator spreadsheets of the language expect.
/// A cell that a spreadsheet would take for a formula gets an apostrophe before it.
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
        let _ = writer.write_record(line.iter().map(|cell| defused(cell)));
    }
    let bytes = writer.into_inner().unwrap_or_default();
    format!("\u{feff}{}", String::from_utf8_lossy(&bytes))
}

/// An apostrophe before what a spreadsheet would compute: a cell with a line that begins, after blanks and what is invisible, with = + - @ (full-width
/// forms too) or a tab, and a cell that begins with a carriage return.
fn defused(cell: &str) -> String {
    let blank = |letter: char| !matches!(letter, '\t' | '\r') && (letter.is_whitespace() || is_invisible(letter));
    let dangerous =
        |line: &str| line.trim_start_matches(blank).starts_with(['=', '+', '-', '@', '\t', '＝', '＋', '－', '＠']);
    let returns = cell.trim_start_matches(blank).starts_with('\r');
    if returns || cell.split(['\n', '\r']).any(dangerous) { format!("'{cell}") } else { cell.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_that_would_compute_are_defused() {
        for (cell, expected) in [
            ("=1+1", "'=1+1"),
            (" \u{a0}@SUM(A1)", "' \u{a0}@SUM(A1)"),
            ("safe\n+evil", "'safe\n+evil"),
            ("＝1", "'＝1"),
            ("\tx", "'\tx"),
            ("\rx", "'\rx"),
            ("safe\r=evil", "'safe\r=evil"),
            ("\0=1", "'\0=1"),
            ("\u{202e}=1", "'\u{202e}=1"),
            ("\u{2003}-1", "'\u{2003}-1"),
            ("one\r\ntwo", "one\r\ntwo"),
            ("three-two-one", "three-two-one"),
            ("a = b", "a = b"),
        ] {
            assert_eq!(defused(cell), expected, "{cell:?}");
        }
    }
}
