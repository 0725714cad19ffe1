//! CSV.

use proptest::collection::vec;
use proptest::prelude::*;
use tritt_documents::{Document, csv};

use super::{TEXTS, everywhere, in_table};
use crate::sample::{empty, group, row};

/// The cells as a spreadsheet reads them, header first.
fn cells(table: &str, delimiter: u8) -> Vec<Vec<String>> {
    let table = table.strip_prefix('\u{feff}').expect("a mark that says UTF-8");
    let mut reader = ::csv::ReaderBuilder::new().delimiter(delimiter).has_headers(false).from_reader(table.as_bytes());
    reader.records().map(|record| record.expect("a row like the others").iter().map(str::to_owned).collect()).collect()
}

/// Whether a spreadsheet would compute it: looks at the first letter of each line that can be seen.
fn computes(cell: &str) -> bool {
    let unseen = |letter: &char| {
        letter.is_whitespace()
            || letter.is_control()
            || matches!(letter, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{feff}')
    };
    let first = |line: &str| line.chars().find(|letter| !unseen(letter));
    cell.starts_with(['\t', '\r'])
        || cell.split(['\n', '\r']).any(|line| first(line).is_some_and(|letter| "=+-@＝＋－＠".contains(letter)))
}

/// Nothing computes, and without the apostrophe it is the text.
#[track_caller]
fn check(cell: &str, text: &str) {
    let kept = cell == text && !computes(text);
    assert!(kept || cell.strip_prefix('\'') == Some(text), "{text:?} became {cell:?}");
}

#[test]
fn every_text_is_one_cell_that_does_not_compute() {
    for (language, delimiter) in [("de", b';'), ("de-AT", b';'), ("en", b',')] {
        for text in TEXTS {
            let mut document = everywhere(text, language);
            document.labels.yes = (*text).to_owned();
            document.labels.item = (*text).to_owned();
            let rows = cells(&csv(&document), delimiter);
            assert_eq!(rows.len(), 3, "{text:?}");
            assert!(rows.iter().all(|row| row.len() == 8), "{text:?}");
            for header in [2, 6, 7] {
                check(&rows[0][header], text);
            }
            for (number, row) in rows[1..].iter().enumerate() {
                assert_eq!(row[0], (number + 1).to_string());
                for cell in &row[1..4] {
                    check(cell, text);
                }
                assert_eq!((&*row[6], &*row[7]), ("", ""), "room to write");
            }
            check(&rows[1][4], text);
            assert_eq!(rows[2][4], document.labels.no);
        }
    }
}

#[test]
fn no_cell_of_a_table_computes() {
    for text in TEXTS {
        let rows = cells(&csv(&in_table(text, "de")), b';');
        assert_eq!(rows.len(), 3, "{text:?}");
        for cell in rows.iter().flatten() {
            check(cell, text);
        }
    }
}

#[test]
fn ordinary_cells_get_no_apostrophe() {
    for text in ["Nr. 2 – außer Haus", "a = b", "drei-zwei-eins", "kasse@example.org", "„-“", "1+1"] {
        let document = Document { blocks: vec![group(1, "x", vec![row(text)])], ..empty("de") };
        assert_eq!(cells(&csv(&document), b';')[1][2], text);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    // 200 tables of 50 cells
    #[test]
    fn any_cell_comes_back(texts in vec("[=+@＝a1 ;,'\"\\-\\t\\r\\n\\x00\u{a0}\u{3000}\u{202e}\u{feff}ß]{0,8}", 50)) {
        let rows = texts.iter().map(|text| row(text)).collect();
        let document = Document { blocks: vec![group(1, "x", rows)], ..empty("de") };
        let table = cells(&csv(&document), b';');
        prop_assert_eq!(table.len(), texts.len() + 1);
        for (row, text) in table[1..].iter().zip(&texts) {
            check(&row[2], text);
        }
    }
}
