//! Cells of tables that spreadsheets open: what they would compute is defused, and restored when it is read.

use crate::letter::is_invisible;

/// What begins a formula; full-width forms too, which some spreadsheets read as the others.
const BEGINS: [char; 9] = ['=', '+', '-', '@', '\t', '＝', '＋', '－', '＠'];

/// Stands before what must not be computed.
const MARK: char = '\'';

/// Whether a spreadsheet could take the cell for a formula: when one of its lines begins, after blanks and what is invisible, with = + - @ or a tab, or the
/// cell begins with a carriage return (OWASP, “CSV Injection”).
pub fn computes(cell: &str) -> bool {
    let blank = |letter: char| !matches!(letter, '\t' | '\r') && (letter.is_whitespace() || is_invisible(letter));
    let begins = |line: &str| line.trim_start_matches(blank).starts_with(BEGINS);
    cell.trim_start_matches(blank).starts_with('\r') || cell.split(['\n', '\r']).any(begins)
}

/// The cell as it may stand in a table: with an apostrophe before it when a spreadsheet would compute it. A cell that has such apostrophes already gets
/// one more, so that [`restore`] always gives back the cell that was.
pub fn defuse(cell: &str) -> String {
    if is_marked(cell) { format!("{MARK}{cell}") } else { cell.to_owned() }
}

/// The cell without the apostrophe that [`defuse`] set, whoever wrote the table: other programs defuse the same way. Other apostrophes stay.
pub fn restore(cell: &str) -> &str {
    cell.strip_prefix(MARK).filter(|rest| is_marked(rest)).unwrap_or(cell)
}

/// Whether it is computed, or would be without apostrophes.
fn is_marked(cell: &str) -> bool {
    computes(cell.trim_start_matches(MARK))
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::*;

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
            ("'=1", "''=1"),
            ("''\t", "'''\t"),
        ] {
            assert_eq!(defuse(cell), expected, "{cell:?}");
            assert_eq!(restore(expected), cell, "{expected:?}");
        }
    }

    #[test]
    fn other_cells_stay_as_they_are() {
        for cell in ["", "one\r\ntwo", "three-two-one", "a = b", "'", "''", "'t Hart", "d'Arc", "'n=1"] {
            assert_eq!(defuse(cell), cell, "{cell:?}");
            assert_eq!(restore(cell), cell, "{cell:?}");
        }
    }

    #[test]
    fn only_one_apostrophe_is_taken_off() {
        assert_eq!(restore("''=1"), "'=1");
        assert_eq!(restore("' =1"), " =1");
        assert_eq!(restore("=1"), "=1", "another program wrote it without");
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

        // 200 times 50 cells
        #[test]
        fn every_cell_comes_back_and_begins_with_nothing_that_computes(
            cells in vec("[=+@＝a1 ;,'\"\\-\\t\\r\\n\\x00\u{a0}\u{3000}\u{202e}\u{feff}ß]{0,8}", 50),
        ) {
            for cell in cells {
                let safe = defuse(&cell);
                prop_assert_eq!(restore(&safe), &cell);
                prop_assert!(safe == cell && !computes(&cell) || safe.starts_with(MARK), "{:?}", cell);
            }
        }

        #[test]
        fn any_text_comes_back(cell in ".*") {
            let safe = defuse(&cell);
            prop_assert_eq!(restore(&safe), cell);
        }
    }
}
