//! The lines of a document as rows of cells, for whatever counts and sorts.

use crate::model::{cells, columns};
use crate::{Block, Document, Labels};

/// A cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Cell {
    /// Nothing.
    Empty,
    /// Words.
    Text(String),
    /// A whole number.
    Number(u32),
    /// Year, month, day.
    Day((i32, u8, u8)),
}

impl Cell {
    fn text(text: &str) -> Self {
        if text.is_empty() { Self::Empty } else { Self::Text(text.to_owned()) }
    }

    /// What it says where a cell is a text; days as ISO 8601.
    pub fn said(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) => text.clone(),
            Self::Number(number) => number.to_string(),
            Self::Day((year, month, day)) => format!("{year:04}-{month:02}-{day:02}"),
        }
    }
}

/// A table: its heads and its rows, each with as many cells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Grid {
    /// What it shows; empty when the title says it already.
    pub caption: String,
    /// Over the columns.
    pub heads: Vec<String>,
    /// The rows.
    pub rows: Vec<Vec<Cell>>,
}

/// The lines to tick, if the document has any or nothing else, and then its tables.
pub(crate) fn grids(document: &Document) -> Vec<Grid> {
    let tables = document.blocks.iter().filter_map(|block| match block {
        Block::Table { caption, heads, rows } => Some(table(caption, heads, rows)),
        Block::Heading { .. }
        | Block::Paragraph(_)
        | Block::CheckGroup { .. }
        | Block::Photo { .. }
        | Block::Signature { .. } => None,
    });
    let mut grids: Vec<Grid> = tables.collect();
    if document.checklists().next().is_some() || grids.is_empty() {
        grids.insert(0, checklist(document));
    }
    grids
}

/// The lines to tick: one column for each language.
fn checklist(document: &Document) -> Grid {
    let labels = &document.labels;
    let other = document.other.as_ref().map(|other| &other.labels);
    let heads = std::iter::once(labels.number.clone())
        .chain(both(labels, other, |labels| &labels.step))
        .chain(both(labels, other, |labels| &labels.item))
        .chain(both(labels, other, |labels| &labels.help))
        .chain([&labels.duty, &labels.done, &labels.initials, &labels.date].map(Clone::clone))
        .collect();
    let rows = document.checklists().flat_map(|(number, heading, other_heading, rows)| {
        rows.iter().map(move |row| {
            let yes_or_no = |yes: bool| Cell::text(if yes { &labels.yes } else { &labels.no });
            let beside = |text: Option<&str>| other.map(|_| Cell::text(text.unwrap_or_default()));
            let tick = row.ticked.as_ref();
            let mut cells = vec![number.map_or(Cell::Empty, Cell::Number), Cell::text(heading)];
            cells.extend(beside(other_heading));
            cells.push(Cell::text(&row.text));
            cells.extend(beside(row.other.as_ref().map(|other| other.text.as_str())));
            cells.push(Cell::text(row.help.as_deref().unwrap_or_default()));
            cells.extend(beside(row.other.as_ref().and_then(|other| other.help.as_deref())));
            cells.push(yes_or_no(row.signed));
            cells.push(yes_or_no(tick.is_some()));
            cells.push(tick.map_or(Cell::Empty, |tick| Cell::text(&tick.by)));
            cells.push(tick.and_then(|tick| tick.on).map_or(Cell::Empty, Cell::Day));
            cells
        })
    });
    Grid { caption: String::new(), heads, rows: rows.collect() }
}

/// The word of the form in the first language and, where there is one, in the second.
fn both<'a>(
    labels: &'a Labels,
    other: Option<&'a Labels>,
    word: impl Fn(&'a Labels) -> &'a String,
) -> impl Iterator<Item = String> {
    [Some(labels), other].into_iter().flatten().map(move |labels| word(labels).clone()).collect::<Vec<_>>().into_iter()
}

/// A table with as many cells in every line. What is plainly a whole number is one.
fn table(caption: &str, heads: &[String], rows: &[Vec<String>]) -> Grid {
    let columns = columns(heads, rows);
    let cell = |text: &str| whole(text).map_or_else(|| Cell::text(text), Cell::Number);
    Grid {
        caption: caption.to_owned(),
        heads: cells(heads, columns).map(str::to_owned).collect(),
        rows: rows.iter().map(|row| cells(row, columns).map(cell).collect()).collect(),
    }
}

/// The number a text is, when it is written as one and stays the same as one: “007” does not.
fn whole(text: &str) -> Option<u32> {
    text.parse::<u32>().ok().filter(|number| number.to_string() == text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_stays_the_same_as_a_number_is_one() {
        for (text, expected) in [
            ("0", Some(0)),
            ("25", Some(25)),
            ("007", None),
            ("+7", None),
            ("4.5", None),
            ("", None),
            ("99999999999", None),
        ] {
            assert_eq!(whole(text), expected, "{text:?}");
        }
    }
}
