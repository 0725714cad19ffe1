//! The header of a list: what stands between its cells, and what its columns are.

use tritt_core::letter::is_invisible;

use super::columns::{self, Column, Content, LONGEST_HEADING};
use super::encoding::Letters;
use super::records::Record;
use super::{Delimiter, MOST_COLUMNS, Records, Refusal, RosterError};

/// The header, and the rows below it.
pub(super) struct Header<'a> {
    /// What stands between the cells.
    pub delimiter: Delimiter,
    /// The columns.
    pub columns: Vec<Column>,
    /// What is still to be read.
    pub rest: Records<'a>,
}

/// Reads the header: the first line that holds anything. The delimiter is the one with which most columns are known, or else there are most.
///
/// # Errors
/// See [`RosterError`].
pub(super) fn read(letters: Letters<'_>) -> Result<Header<'_>, RosterError> {
    let mut best: Option<(usize, usize, Delimiter, Record, Records<'_>)> = None;
    for delimiter in Delimiter::ALL {
        let mut rest = Records::new(letters.clone(), delimiter.letter());
        let mut record = rest.next(|column| column < MOST_COLUMNS).ok_or(RosterError::Empty)?;
        if tells_delimiter(&record) {
            record = rest.next(|column| column < MOST_COLUMNS).ok_or(RosterError::Empty)?;
        }
        let known = record.cells.iter().filter(|cell| columns::content(&cell.text) != Content::Unknown).count();
        if best.as_ref().is_none_or(|(most, cells, ..)| (known, record.count) > (*most, *cells)) {
            best = Some((known, record.count, delimiter, record, rest));
        }
    }
    let (known, count, delimiter, record, rest) = best.ok_or(RosterError::Empty)?;
    match record.fault {
        Some(Refusal::Control { .. }) => return Err(RosterError::NotText { line: record.line }),
        Some(Refusal::UnclosedQuote { line, column }) => return Err(RosterError::UnclosedQuote { line, column }),
        _ if known == 0 => return Err(RosterError::NoHeader { line: record.line }),
        _ => {}
    }
    let headings = record.cells.iter().map(|cell| heading(&cell.text)).collect();
    Ok(Header { delimiter, columns: columns::columns(headings, count)?, rest })
}

/// Whether this is the line `sep=;`, with which spreadsheets are told the delimiter. Read with another one it is a header without known columns.
fn tells_delimiter(record: &Record) -> bool {
    matches!(record.cells.as_slice(), [first, second] if first.text.eq_ignore_ascii_case("sep=") && second.text.is_empty())
}

/// A heading as it is told: in one line, without what cannot be seen, not endless.
fn heading(text: &str) -> String {
    let seen: String = text.chars().map(|letter| if letter.is_whitespace() { ' ' } else { letter }).collect();
    let seen: String = seen.chars().filter(|letter| !is_invisible(*letter)).collect();
    seen.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(LONGEST_HEADING).collect()
}
