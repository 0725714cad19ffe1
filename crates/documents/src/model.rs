//! The document model.

use crate::{Logo, Photo};

/// A document, finished but for its form.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// Language tag; decides hyphenation, reading voice and the separator of CSV.
    pub language: String,
    /// Title.
    pub title: String,
    /// One line under the title.
    pub subtitle: String,
    /// A sentence or two before the first block.
    pub intro: Option<String>,
    /// What it says.
    pub blocks: Vec<Block>,
    /// The foot of every page.
    pub foot: Foot,
    /// Paper size.
    pub paper: Paper,
    /// How the paper lies.
    pub orientation: Orientation,
    /// Year, month, day: part of the file's own data, so that the same document gives the same bytes.
    pub date: (i32, u8, u8),
    /// Words of the form itself.
    pub labels: Labels,
    /// Whose paper it is.
    pub letterhead: Letterhead,
    /// The same in another language, beside the first; its lines stand with those of the first.
    pub other: Option<Box<Other>>,
}

impl Document {
    /// Its lists to tick: number, heading, heading in the other language, lines.
    pub(crate) fn checklists(&self) -> impl Iterator<Item = (Option<u32>, &str, Option<&str>, &[CheckRow])> {
        self.blocks.iter().filter_map(|block| match block {
            Block::CheckGroup { number, heading, other, rows } => {
                Some((*number, heading.as_str(), other.as_deref(), rows.as_slice()))
            }
            Block::Heading { .. }
            | Block::Paragraph(_)
            | Block::Table { .. }
            | Block::Photo { .. }
            | Block::Signature { .. } => None,
        })
    }
}

/// What a page in two languages says in the second one.
#[derive(Debug, Clone, PartialEq)]
pub struct Other {
    /// Language tag.
    pub language: String,
    /// Title.
    pub title: String,
    /// One line under the title.
    pub subtitle: String,
    /// A sentence or two before the first block.
    pub intro: Option<String>,
    /// Words of the form itself.
    pub labels: Labels,
}

/// Whose paper it is.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Letterhead {
    /// How to reach them, in one line; empty for none.
    pub contact: String,
    /// Their logo.
    pub logo: Option<Logo>,
    /// What a logo is called, for those who hear the page.
    pub logo_name: String,
}

/// A part of a document.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// A heading below the title; level 2 or deeper.
    Heading {
        /// 2 or deeper.
        level: u8,
        /// The heading.
        text: String,
    },
    /// A paragraph.
    Paragraph(String),
    /// Lines to tick under a numbered heading.
    CheckGroup {
        /// The number before the heading; none for lines that belong to no step.
        number: Option<u32>,
        /// The heading.
        heading: String,
        /// The heading in the other language.
        other: Option<String>,
        /// The lines.
        rows: Vec<CheckRow>,
    },
    /// A table. Rows may have fewer cells than there are heads, or more: what is missing is empty.
    Table {
        /// What it shows; empty when the title says it already.
        caption: String,
        /// Over the columns.
        heads: Vec<String>,
        /// The rows, each with its cells from the first column on.
        rows: Vec<Vec<String>>,
    },
    /// A photo, on paper and on the page for a browser. The other forms have no pictures: what is said of it stands elsewhere.
    Photo {
        /// What is seen.
        photo: Photo,
        /// What it is called: below it, and for those who hear the page.
        name: String,
    },
    /// Lines to write on by hand, side by side, each with what belongs there below it.
    Signature {
        /// What belongs on each line.
        places: Vec<String>,
    },
}

/// How many columns a table has.
pub(crate) fn columns(heads: &[String], rows: &[Vec<String>]) -> usize {
    rows.iter().map(Vec::len).fold(heads.len(), usize::max)
}

/// The cells of a row of so many columns.
pub(crate) fn cells(row: &[String], columns: usize) -> impl Iterator<Item = &str> {
    row.iter().map(String::as_str).chain(std::iter::repeat("")).take(columns)
}

/// A line to tick.
#[derive(Debug, Clone, PartialEq)]
pub struct CheckRow {
    /// What to tick.
    pub text: String,
    /// A sentence of help.
    pub help: Option<String>,
    /// Whether there is room for initials and a date.
    pub signed: bool,
    /// Ticked already.
    pub ticked: Option<Tick>,
    /// The same in the other language.
    pub other: Option<Wording>,
}

impl CheckRow {
    /// Whether there is still something to sign by hand: a tick that says who and when needs no more.
    pub(crate) fn is_to_be_signed(&self) -> bool {
        self.signed && self.says().is_none()
    }

    /// Who ticked it and when.
    pub(crate) fn says(&self) -> Option<&str> {
        self.ticked.as_ref().map(|tick| tick.said.as_str()).filter(|said| !said.is_empty())
    }
}

/// A line in another language.
#[derive(Debug, Clone, PartialEq)]
pub struct Wording {
    /// What to tick.
    pub text: String,
    /// A sentence of help.
    pub help: Option<String>,
}

/// A tick from the screen.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tick {
    /// Who ticked; empty when nobody is named.
    pub by: String,
    /// Year, month, day.
    pub on: Option<(i32, u8, u8)>,
    /// Who and when, as a sentence; empty when neither is known.
    pub said: String,
}

/// The foot of every page.
#[derive(Debug, Clone, PartialEq)]
pub struct Foot {
    /// What it is based on; empty when there is nothing to name.
    pub source_line: String,
    /// Program, version, date.
    pub version_line: String,
}

impl Foot {
    /// The lines that say something, for paper, where an empty one takes room.
    pub(crate) fn lines(&self) -> impl Iterator<Item = &str> {
        [self.source_line.as_str(), self.version_line.as_str()].into_iter().filter(|line| !line.is_empty())
    }
}

/// Paper size.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paper {
    /// 210 × 297 mm.
    A4,
    /// 8.5 × 11 in.
    Letter,
}

impl Paper {
    /// Width and height in millimetres, upright.
    pub fn size_mm(self) -> (f64, f64) {
        match self {
            Self::A4 => (210.0, 297.0),
            Self::Letter => (215.9, 279.4),
        }
    }
}

/// How the paper lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Orientation {
    /// Upright.
    #[default]
    Portrait,
    /// On its long side: for tables with many columns.
    Landscape,
}

/// Words of the form itself.
#[derive(Debug, Clone, PartialEq)]
pub struct Labels {
    /// Over the column for initials.
    pub initials: String,
    /// Over the column for the date.
    pub date: String,
    /// Over the boxes.
    pub done: String,
    /// Over the numbers of the steps, in tables.
    pub number: String,
    /// Over the steps, in tables.
    pub step: String,
    /// Over the lines.
    pub item: String,
    /// Over the sentences of help, in tables.
    pub help: String,
    /// Over the column that says whether initials are needed, in tables.
    pub duty: String,
    /// Yes.
    pub yes: String,
    /// No.
    pub no: String,
    /// “Page {} of {}”: what stands before, between and after the numbers.
    pub page: [String; 3],
}
