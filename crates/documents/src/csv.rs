//! A table for spreadsheets.

use crate::{Block, Document};

/// The lines of the document as CSV: header, UTF-8 with a mark so that Excel sees it, CRLF, the separator spreadsheets of the language expect.
/// A cell that a spreadsheet would take for a formula gets an apostrophe before it.
pub fn csv(document: &Document) -> String {
    let delimiter = if document.language.starts_with("de") { b';' } else { b',' };
    let mut writer =
        ::csv::WriterBuilder::new().delimiter(delimiter).terminator(::csv::Terminator::CRLF).from_writer(Vec::new());
    let labels = &document.labels;
    let header = [&labels.step, &labels.item, &labels.help, &labels.duty, &labels.done, &labels.initials, &labels.date];
    // writing into memory cannot fail
    let _ = writer.write_record(header);
    for block in &document.blocks {
        let Block::CheckGroup { number, heading, rows } = block else { continue };
        for row in rows {
            let yes_or_no = |yes: bool| if yes { labels.yes.as_str() } else { labels.no.as_str() };
            let _ = writer.write_record([
                defused(&format!("{number} {heading}")).as_str(),
                &defused(&row.text),
                &defused(row.help.as_deref().unwrap_or_default()),
                yes_or_no(row.signed),
                yes_or_no(row.ticked),
                "",
                "",
            ]);
        }
    }
    let bytes = writer.into_inner().unwrap_or_default();
    format!("\u{feff}{}", String::from_utf8_lossy(&bytes))
}

/// An apostrophe before what a spreadsheet would compute: a cell with a line that begins, after blanks, with = + - @ (full-width forms too), a tab or
/// a carriage return.
fn defused(cell: &str) -> String {
    let dangerous = |line: &str| {
        let start = line.trim_start_matches([' ', '\u{a0}', '\u{3000}', '\u{feff}', '\u{202f}']);
        start.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'])
    };
    if cell.split('\n').any(dangerous) { format!("'{cell}") } else { cell.to_owned() }
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
            ("three-two-one", "three-two-one"),
            ("a = b", "a = b"),
        ] {
            assert_eq!(defused(cell), expected, "{cell:?}");
        }
    }
}
