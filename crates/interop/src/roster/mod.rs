//! Lists of people as CSV: read from whatever spreadsheets and personnel programs write, and written so that both can read them.
//!
//! [`read`] says how a file was read and what every row of it holds. [`fates`] compares that with the people who are known already and says what would
//! happen to each row. Nothing here changes anything: the result is a preview, and a person decides. [`write()`] makes the same plain table again, and
//! reading it gives the same people.
//!
//! A person has a given and a family name, or a whole name in one column: many lists have only that, and where a name is to be cut no program knows. See
//! [`Name`] for which of them a row has.

mod columns;
mod encoding;
mod fates;
mod header;
mod person;
mod records;
mod write;

#[cfg(test)]
mod tests;

use tritt_core::curriculum::Audience;

pub use columns::{Column, Content, Field};
pub use encoding::Encoding;
pub use fates::{Fate, Known, Row, fates};
pub use person::{LONGEST_EMAIL, LONGEST_GROUP, LONGEST_NAME, LONGEST_SOURCED_ID};
pub use write::write;

use records::Records;

/// Largest file, in bytes: 50 MiB. Whoever has only its size should ask before reading it into memory.
pub const LARGEST: usize = 50 * 1024 * 1024;

/// Most rows below the header that hold anything.
pub const MOST_ROWS: usize = 10_000;

/// Most columns.
pub const MOST_COLUMNS: usize = 50;

/// A list as it was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Roster {
    /// How its letters were stored.
    pub encoding: Encoding,
    /// What stood between the cells.
    pub delimiter: Delimiter,
    /// Every column in order, with what was made of it.
    pub columns: Vec<Column>,
    /// Every row that holds anything, in order.
    pub entries: Vec<Entry>,
}

/// What stands between cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Delimiter {
    /// As RFC 4180 has it.
    Comma,
    /// What spreadsheets write where the comma is the decimal sign, as in German.
    Semicolon,
    /// Text (tab delimited), Unicode text.
    Tab,
}

/// A row of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The line on which it begins; the first line of the file is 1. A row with a line break in a cell has several.
    pub line: u32,
    /// Who it names, or why nobody.
    pub person: Result<Person, Refusal>,
    /// Whether the list says that this person has left (`status` is `tobedeleted`).
    pub leaves: bool,
    /// Cells that were passed over because they say nothing we know.
    pub ignored: Vec<Ignored>,
}

/// A cell that was passed over: a role or a status of another program, a language we do not speak.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ignored {
    /// What it would have been.
    pub field: Field,
    /// What stood there.
    pub value: String,
}

/// Somebody on a list. Texts are composed (NFC), in one line, without blanks at their ends; what a row does not say is empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// The name.
    pub name: Name,
    /// The given name the person goes by, where that is another one.
    pub preferred_given_name: String,
    /// The address, at most [`LONGEST_EMAIL`] bytes.
    pub email: String,
    /// Department, team, class: at most [`LONGEST_GROUP`] characters.
    pub group: String,
    /// The id in the program that wrote the list, at most [`LONGEST_SOURCED_ID`] characters.
    pub sourced_id: String,
    /// For whom the content is that is put first.
    pub role: Option<Audience>,
    /// The language of the program for this person.
    pub language: Option<Language>,
}

/// A name as its list has it. Where a row has both, the parts count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Name {
    /// Given and family name; neither is empty.
    Parts {
        /// Given names.
        given: String,
        /// Family name.
        family: String,
    },
    /// The whole name in one cell, in whatever order it stood there; not empty.
    Whole(String),
}

impl Person {
    /// The name to show, at most [`LONGEST_NAME`] characters: the given name this person goes by, and the family name.
    pub fn full_name(&self) -> String {
        match &self.name {
            Name::Parts { family, .. } if !self.preferred_given_name.is_empty() => {
                format!("{} {family}", self.preferred_given_name)
            }
            Name::Parts { given, family } => format!("{given} {family}"),
            Name::Whole(name) => name.clone(),
        }
    }
}

/// A language of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Language {
    /// German.
    De,
    /// English.
    En,
}

impl Language {
    /// The id, as in the files of the program and on the wire.
    pub fn id(self) -> &'static str {
        match self {
            Self::De => "de",
            Self::En => "en",
        }
    }
}

/// Why a row gives nobody. Columns count from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Refusal {
    /// The given or the family name is missing, or the only name.
    MissingName,
    /// What stands for an address is none.
    BadMail {
        /// Where.
        column: u32,
    },
    /// Longer than anything of its kind is.
    TooLong {
        /// Where.
        column: u32,
    },
    /// A NUL byte or another control character.
    Control {
        /// Where.
        column: u32,
    },
    /// A character that turns the direction of reading, and could make the name read as another one.
    Direction {
        /// Where.
        column: u32,
    },
    /// A replacement character (U+FFFD): a program before us has lost the letter that stood there.
    LostLetter {
        /// Where.
        column: u32,
    },
    /// More filled cells than the header has columns, or so few that there is no name.
    Cells {
        /// How many there are, empty ones too.
        found: u32,
        /// How many columns there are.
        expected: u32,
    },
    /// A quote that is never closed. The row ends with that line; reading goes on with the next.
    UnclosedQuote {
        /// The line of the quote.
        line: u32,
        /// Where.
        column: u32,
    },
    /// Text after the closing quote of a cell, mostly because a quote inside was not doubled.
    AfterQuote {
        /// The line of the text.
        line: u32,
        /// Where.
        column: u32,
    },
    /// The header once more, as when lists were put together.
    HeaderAgain,
    /// Somebody else has this name where it was to be taken over: for whoever compares with the people there.
    NameTaken,
}

/// Why a file is not read at all. Lines and columns count from 1.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RosterError {
    /// Larger than [`LARGEST`].
    #[error("{bytes} bytes, more than {LARGEST}")]
    TooLarge {
        /// Its size.
        bytes: usize,
    },
    /// Nothing in it.
    #[error("empty")]
    Empty,
    /// NUL bytes before the first row: a workbook, a picture, UTF-16 without its mark.
    #[error("not a text file: NUL in line {line}")]
    NotText {
        /// Where.
        line: u32,
    },
    /// A quote in the header is never closed.
    #[error("unclosed quote in the header, line {line}, column {column}")]
    UnclosedQuote {
        /// The line of the quote.
        line: u32,
        /// Where.
        column: u32,
    },
    /// The first line names no column we know.
    #[error("no header in line {line}")]
    NoHeader {
        /// The first line that holds anything.
        line: u32,
    },
    /// More columns than [`MOST_COLUMNS`].
    #[error("{found} columns, more than {MOST_COLUMNS}")]
    TooManyColumns {
        /// How many.
        found: usize,
    },
    /// Two columns for the same thing.
    #[error("columns {first} and {second} are the same")]
    DoubleColumn {
        /// For what.
        field: Field,
        /// The first of them.
        first: u32,
        /// The other.
        second: u32,
    },
    /// A column that must be there is not: [`Field::Name`] stands for any name at all.
    #[error("column missing: {0:?}")]
    MissingColumn(Field),
    /// More rows than [`MOST_ROWS`].
    #[error("more than {MOST_ROWS} rows: line {line} is one too many")]
    TooManyRows {
        /// The first row that is too many.
        line: u32,
    },
}

/// Reads a list.
///
/// Memory: beside the bytes only the people found, whatever stands in the file; cells of columns that are not taken, passwords among them, are never kept.
///
/// # Errors
/// See [`RosterError`]. A fault in a row is none: it is the [`Refusal`] of that row.
pub fn read(bytes: &[u8]) -> Result<Roster, RosterError> {
    if bytes.len() > LARGEST {
        return Err(RosterError::TooLarge { bytes: bytes.len() });
    }
    let (encoding, letters) = encoding::decoded(bytes);
    let header = header::read(letters)?;
    let mut records = header.rest;
    let mut entries = Vec::new();
    while let Some(record) = records.next(|column| header.columns.get(column).is_some_and(Column::is_taken)) {
        if entries.len() == MOST_ROWS {
            return Err(RosterError::TooManyRows { line: record.line });
        }
        entries.push(person::entry(&record, &header.columns));
    }
    Ok(Roster { encoding, delimiter: header.delimiter, columns: header.columns, entries })
}

impl Delimiter {
    /// All of them, in the order they are tried.
    pub const ALL: [Self; 3] = [Self::Comma, Self::Semicolon, Self::Tab];

    /// The letter.
    pub fn letter(self) -> char {
        match self {
            Self::Comma => ',',
            Self::Semicolon => ';',
            Self::Tab => '\t',
        }
    }
}
