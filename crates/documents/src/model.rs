//! The document model.

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
        /// The number before the heading.
        number: u32,
        /// The heading.
        heading: String,
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
    pub ticked: bool,
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
