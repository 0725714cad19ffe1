//! From letters to rows of cells, as RFC 4180 has them.
//!
//! Not with the `csv` crate, which writes our tables: to it a quote that is never closed is the rest of the file, without a line; it keeps cells of any
//! length; and we want the line of every fault. Where nothing is wrong both read the same, and a test compares them.

use tritt_core::letter::is_invisible;

use super::encoding::Letters;
use super::{MOST_COLUMNS, Refusal};

/// Most characters that are kept of a cell: more than the longest that is taken, and its blanks.
const KEPT: usize = 1_024;

/// A row as it stands in the file.
#[derive(Debug, Default)]
pub(super) struct Record {
    /// The line on which it begins.
    pub line: u32,
    /// Its cells, no more than [`MOST_COLUMNS`].
    pub cells: Vec<Cell>,
    /// How many cells it has.
    pub count: usize,
    /// The number of the last cell in which something can be seen.
    pub filled: usize,
    /// The first thing that is wrong with it.
    pub fault: Option<Refusal>,
}

/// A cell without its quotes.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Cell {
    /// Its text, at most [`KEPT`] characters, or nothing where it is not to be kept.
    pub text: String,
    /// How many characters it has.
    pub length: usize,
}

impl Cell {
    /// Whether it is longer than what was kept.
    pub fn is_cut(&self) -> bool {
        self.length > KEPT
    }
}

/// The rows still to be read.
#[derive(Clone)]
pub(super) struct Records<'a> {
    letters: Letters<'a>,
    delimiter: char,
    line: u32,
    after_return: bool,
}

/// Where in a row a letter stands.
#[derive(Clone, Copy)]
enum Place {
    /// Before the first letter of a cell.
    Start,
    /// In a cell without quotes, or after a closing quote.
    Plain,
    /// Between quotes.
    Quoted,
    /// After a quote between quotes: it closes, or is the first half of a doubled one.
    Quote,
}

impl<'a> Records<'a> {
    /// The rows of a text.
    pub fn new(letters: Letters<'a>, delimiter: char) -> Self {
        Self { letters, delimiter, line: 1, after_return: false }
    }

    /// The next row that holds anything. Of its cells those are kept for whose number, from 0, `keep` says so.
    pub fn next(&mut self, keep: impl Fn(usize) -> bool) -> Option<Record> {
        loop {
            let record = self.record(&keep)?;
            if record.filled > 0 || record.fault.is_some() {
                return Some(record);
            }
        }
    }

    fn record(&mut self, keep: impl Fn(usize) -> bool) -> Option<Record> {
        let mut letter = self.first_letter()?;
        let mut record = Record { line: self.line, ..Record::default() };
        let mut cell = Cell::default();
        let mut kept = keep(0);
        let mut place = Place::Start;
        // the line of the last opening quote, and where to go on should it never be closed
        let mut opened = self.line;
        let mut next_line = None;
        loop {
            place = match (place, letter) {
                (Place::Start, '"') => {
                    opened = self.line;
                    next_line = None;
                    Place::Quoted
                }
                (Place::Quoted, '"') => Place::Quote,
                (Place::Quoted, _) => {
                    record.take(&mut cell, letter, kept);
                    if next_line.is_none() && matches!(letter, '\n' | '\r') {
                        next_line = Some(self.clone());
                    }
                    Place::Quoted
                }
                (Place::Quote, '"') => {
                    record.take(&mut cell, letter, kept);
                    Place::Quoted
                }
                (Place::Start | Place::Plain | Place::Quote, '\n' | '\r') => break,
                (Place::Start | Place::Plain | Place::Quote, _) if letter == self.delimiter => {
                    record.finish(std::mem::take(&mut cell));
                    kept = keep(record.count);
                    Place::Start
                }
                (Place::Quote, _) => {
                    let column = number(record.count + 1);
                    record.fault.get_or_insert(Refusal::AfterQuote { line: self.line, column });
                    record.take(&mut cell, letter, kept);
                    Place::Plain
                }
                (Place::Start | Place::Plain, _) => {
                    record.take(&mut cell, letter, kept);
                    Place::Plain
                }
            };
            let Some(next) = self.letter() else { break };
            letter = next;
        }
        if let Place::Quoted = place {
            record.fault = Some(Refusal::UnclosedQuote { line: opened, column: number(record.count + 1) });
            // the quotes after it come in pairs, so this happens once a file: nothing is read more than twice
            if let Some(next_line) = next_line {
                *self = next_line;
            }
        }
        record.finish(cell);
        Some(record)
    }

    /// The next letter after empty lines, the second half of a line break among them.
    fn first_letter(&mut self) -> Option<char> {
        loop {
            let letter = self.letter()?;
            if !matches!(letter, '\n' | '\r') {
                return Some(letter);
            }
        }
    }

    /// The next letter; counts lines, whether they end with LF, CRLF or CR.
    fn letter(&mut self) -> Option<char> {
        let letter = self.letters.next()?;
        if letter == '\r' || letter == '\n' && !self.after_return {
            self.line = self.line.saturating_add(1);
        }
        self.after_return = letter == '\r';
        Some(letter)
    }
}

impl Record {
    /// A letter of the cell that is being read.
    fn take(&mut self, cell: &mut Cell, letter: char, kept: bool) {
        if letter == '\0' {
            self.fault.get_or_insert(Refusal::Control { column: number(self.count + 1) });
        }
        if kept && cell.length < KEPT {
            cell.text.push(letter);
        }
        cell.length += 1;
        if self.filled <= self.count && !letter.is_whitespace() && !is_invisible(letter) {
            self.filled = self.count + 1;
        }
    }

    /// The end of a cell.
    fn finish(&mut self, cell: Cell) {
        self.count += 1;
        if self.count <= MOST_COLUMNS {
            self.cells.push(cell);
        }
    }
}

/// A number of lines or columns as it is told.
pub(super) fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::encoding::decoded;
    use super::*;

    fn records(text: &str) -> Vec<Record> {
        let mut records = Records::new(decoded(text.as_bytes()).1, ';');
        std::iter::from_fn(|| records.next(|_| true)).collect()
    }

    /// Each row as its line, a colon, and its cells.
    #[track_caller]
    fn check(text: &str, expected: &[&str]) {
        let found = records(text);
        let line = |record: &Record| {
            let cells: Vec<&str> = record.cells.iter().map(|cell| &*cell.text).collect();
            format!("{}:{}", record.line, cells.join("|"))
        };
        assert_eq!(found.iter().map(line).collect::<Vec<_>>(), expected, "{text:?}");
    }

    #[track_caller]
    fn check_fault(text: &str, expected: &[Option<Refusal>]) {
        let faults: Vec<_> = records(text).iter().map(|record| record.fault).collect();
        assert_eq!(faults, expected, "{text:?}");
    }

    #[test]
    fn lines_are_counted_whatever_ends_them() {
        check("a;b\nc;d", &["1:a|b", "2:c|d"]);
        check("a;b\r\nc;d\r\n", &["1:a|b", "2:c|d"]);
        check("a;b\rc;d\r", &["1:a|b", "2:c|d"]);
        check("\n\r\n\ra\n\n\nb", &["4:a", "7:b"]);
        check("\"a\r\nb\nc\";d\r\ne", &["1:a\r\nb\nc|d", "4:e"]);
    }

    #[test]
    fn quotes_keep_delimiters_line_breaks_and_quotes() {
        check("\"a;b\";\"c\"\"d\";\"\"", &["1:a;b|c\"d|"]);
        check("a\"b;c\"", &["1:a\"b|c\""]);
    }

    #[test]
    fn rows_in_which_nothing_can_be_seen_are_passed_over() {
        check("a\n;;\n \u{a0};\t\n\"\"\n\u{feff}\u{200b}\nb", &["1:a", "6:b"]);
        check("", &[]);
    }

    #[test]
    fn an_unclosed_quote_costs_its_line_and_no_other() {
        let fault = |line, column| Some(Refusal::UnclosedQuote { line, column });
        check_fault("a;b\nc;\"d\ne;f\ng;h", &[None, fault(2, 2), None, None]);
        check("a;b\nc;\"d\r\ne;f", &["1:a|b", "2:c|d\r\ne;f", "3:e|f"]);
        check_fault("\"a\nb\";\"c\nd;e", &[fault(2, 2), None]);
        check_fault("a\n\"", &[None, fault(2, 1)]);
        check_fault("\"", &[fault(1, 1)]);
        check_fault("\"a\n\"\"b\n\"\"\"c", &[Some(Refusal::AfterQuote { line: 3, column: 1 })]);
    }

    #[test]
    fn text_after_a_closing_quote_is_told_with_its_line() {
        check_fault("a;\"b\"c\nd", &[Some(Refusal::AfterQuote { line: 1, column: 2 }), None]);
        check_fault("\"a\nb\"c", &[Some(Refusal::AfterQuote { line: 2, column: 1 })]);
    }

    #[test]
    fn a_nul_is_told_with_its_column() {
        check_fault("a;b\0\nc", &[Some(Refusal::Control { column: 2 }), None]);
        check_fault("\0", &[Some(Refusal::Control { column: 1 })]);
    }

    #[test]
    fn cells_are_kept_within_bounds() {
        let long = "ä".repeat(KEPT + 1);
        let found = records(&format!("a;{long}{}", ";x".repeat(100)));
        let [record] = found.as_slice() else { panic!("one row") };
        assert_eq!((record.cells.len(), record.count, record.filled), (MOST_COLUMNS, 102, 102));
        assert_eq!((record.cells[1].text.chars().count(), record.cells[1].length), (KEPT, KEPT + 1));
        assert!(record.cells[1].is_cut() && !record.cells[0].is_cut());

        let mut unwanted = Records::new(decoded(b"name;secret").1, ';');
        let record = unwanted.next(|column| column == 0).expect("a row");
        assert_eq!((&*record.cells[0].text, &*record.cells[1].text, record.cells[1].length), ("name", "", 6));
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn what_is_whole_is_read_as_the_csv_crate_reads_it(text in "[\";a \r\nä]{0,40}") {
            let ours = records(&text);
            if ours.iter().any(|one| matches!(one.fault, Some(Refusal::UnclosedQuote { .. }))) {
                return Ok(());
            }
            let ours = ours.into_iter().map(|one| one.cells.into_iter().map(|cell| cell.text).collect());
            let mut reader = csv::ReaderBuilder::new();
            let mut reader = reader.delimiter(b';').has_headers(false).flexible(true).from_reader(text.as_bytes());
            let theirs = reader.records().map(|record| record.expect("UTF-8").iter().map(str::to_owned).collect());
            let seen = |cells: &Vec<String>| cells.iter().any(|cell| !cell.trim().is_empty());
            let (ours, theirs): (Vec<Vec<String>>, Vec<Vec<String>>) =
                (ours.filter(seen).collect(), theirs.filter(seen).collect());
            prop_assert_eq!(ours, theirs);
        }

        #[test]
        fn nothing_is_read_more_than_twice(text in "[\";a\n]{0,60}") {
            let rows = records(&text);
            let unclosed = rows.iter().filter(|one| matches!(one.fault, Some(Refusal::UnclosedQuote { .. }))).count();
            prop_assert!(unclosed <= 1, "{:?}", text);
            prop_assert!(rows.len() <= text.lines().count(), "{:?}", text);
        }
    }
}
