//! A workbook: numbers and dates as such, a sheet for each table. As little of SpreadsheetML as that needs.

mod parts;

use std::fmt::Write as _;

use crate::grid::{Cell, Grid, grids};
use crate::package::{self, escape, lines};
use crate::{Document, DocumentError};
use parts::Look;

/// Most letters a cell takes (Excel specifications and limits).
const LONGEST: usize = 32_767;

/// Most letters the name of a sheet takes (the same).
const LONGEST_NAME: usize = 31;

/// Most letters a column makes room for; what is longer has lines.
const WIDEST: usize = 60;

/// The document as a workbook. A text is always a text there: nothing in it is computed. The same document gives the same bytes.
///
/// # Errors
/// When the parts cannot be packed.
pub fn xlsx(document: &Document) -> Result<Vec<u8>, DocumentError> {
    let grids = grids(document);
    let sheets: Vec<Sheet> = grids.iter().enumerate().map(|(place, grid)| Sheet::of(document, grid, place)).collect();
    let places: Vec<String> = (1..=sheets.len()).map(|number| format!("worksheets/sheet{number}.xml")).collect();
    let mut kinds = vec![
        ("xl/workbook.xml".to_owned(), "spreadsheetml.sheet.main"),
        ("xl/styles.xml".to_owned(), "spreadsheetml.styles"),
    ];
    kinds.extend(places.iter().map(|place| (format!("xl/{place}"), "spreadsheetml.worksheet")));
    let mut relations: Vec<(u32, &str, String)> =
        (1..).zip(&places).map(|(number, place)| (number, "worksheet", place.clone())).collect();
    relations.push((u32::try_from(places.len() + 1).unwrap_or(u32::MAX), "styles", "styles.xml".to_owned()));
    let mut texts = vec![
        ("[Content_Types].xml".to_owned(), package::content_types(&kinds)),
        ("_rels/.rels".to_owned(), package::package_relations("xl/workbook.xml")),
        ("docProps/core.xml".to_owned(), package::core(document)),
        ("xl/_rels/workbook.xml.rels".to_owned(), package::part_relations(&relations)),
        ("xl/workbook.xml".to_owned(), parts::workbook(&sheets)),
        ("xl/styles.xml".to_owned(), parts::styles(&document.language)),
    ];
    texts.extend(places.iter().zip(&sheets).map(|(place, sheet)| (format!("xl/{place}"), sheet.xml.clone())));
    let files: Vec<(&str, &[u8])> = texts.iter().map(|(name, text)| (name.as_str(), text.as_bytes())).collect();
    package::packed(&files)
}

/// A finished sheet.
struct Sheet {
    name: String,
    /// The row of the heads, counted from 1: it stands on every page.
    head_row: usize,
    /// The place of the table, “A4:H20”; nothing without rows.
    table: Option<String>,
    xml: String,
}

impl Sheet {
    /// Title and subtitle, the table, and at the foot whose paper it is and what it is based on.
    fn of(document: &Document, grid: &Grid, place: usize) -> Self {
        let other = document.other.as_deref();
        let titles = [Some(&document.subtitle), other.map(|other| &other.title), other.map(|other| &other.subtitle)];
        let mut rows = Rows::default();
        rows.line(&document.title, Look::Title);
        titles.into_iter().flatten().filter(|line| !line.is_empty()).for_each(|line| rows.line(line, Look::Bold));
        rows.gap();
        let head_row = rows.count + 1;
        rows.add(grid.heads.iter().map(|head| (Cell::Text(head.clone()), Look::Head)));
        for cells in &grid.rows {
            rows.add(cells.iter().map(|cell| {
                let look = match cell {
                    Cell::Empty | Cell::Text(_) => Look::Text,
                    Cell::Number(_) => Look::Number,
                    Cell::Day(_) => Look::Day,
                };
                (cell.clone(), look)
            }));
        }
        let last = column(grid.heads.len().saturating_sub(1));
        let is_table = !(grid.rows.is_empty() || grid.heads.is_empty());
        let table = is_table.then(|| format!("A{head_row}:{last}{}", rows.count));
        rows.gap();
        let contact = &document.letterhead.contact;
        let foot = std::iter::once(contact.as_str()).chain(document.foot.lines()).filter(|line| !line.is_empty());
        foot.for_each(|line| rows.line(line, Look::Muted));
        let widths: Vec<usize> = (0..grid.heads.len()).map(|column| width(grid, column)).collect();
        Self {
            name: sheet_name(if grid.caption.is_empty() { &document.title } else { &grid.caption }, place),
            xml: parts::sheet(&rows.xml, &widths, head_row, table.as_deref()),
            head_row,
            table,
        }
    }
}

/// The rows of a sheet, as they grow.
#[derive(Default)]
struct Rows {
    xml: String,
    count: usize,
}

impl Rows {
    fn gap(&mut self) {
        self.count += 1;
    }

    fn line(&mut self, text: &str, look: Look) {
        self.add(std::iter::once((Cell::Text(text.to_owned()), look)));
    }

    fn add(&mut self, cells: impl Iterator<Item = (Cell, Look)>) {
        self.count += 1;
        let _ = write!(self.xml, r#"<row r="{}">"#, self.count);
        for (place, (cell, look)) in cells.enumerate() {
            let _ = write!(self.xml, r#"<c r="{}{}" s="{}""#, column(place), self.count, look as u32);
            match cell {
                Cell::Empty => self.xml.push_str("/>"),
                Cell::Text(text) => {
                    self.xml.push_str(r#" t="inlineStr"><is><t xml:space="preserve">"#);
                    escape(&mut self.xml, &text.chars().take(LONGEST).collect::<String>());
                    self.xml.push_str("</t></is></c>");
                }
                Cell::Number(number) => {
                    let _ = write!(self.xml, "><v>{number}</v></c>");
                }
                Cell::Day(day) => {
                    let _ = write!(self.xml, "><v>{}</v></c>", serial(day));
                }
            }
        }
        self.xml.push_str("</row>");
    }
}

/// The letters of a column, counted from 0: A to Z, AA and so on.
fn column(mut place: usize) -> String {
    let mut letters = Vec::new();
    loop {
        letters.push(b'A' + u8::try_from(place % 26).unwrap_or_default());
        match (place / 26).checked_sub(1) {
            Some(rest) => place = rest,
            None => break,
        }
    }
    letters.iter().rev().map(|letter| char::from(*letter)).collect()
}

/// A day as spreadsheets count it: days since 30 December 1899 (ECMA-376 part 1, 18.17.4.1), for days after February 1900.
fn serial((year, month, day): (i32, u8, u8)) -> i64 {
    // days of the civil calendar, with years that begin in March: H. Hinnant, “chrono-compatible low-level date algorithms”
    let year = i64::from(year) - i64::from(month <= 2);
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * ((i64::from(month) + 9) % 12) + 2) / 5 + i64::from(day) - 1;
    let days = era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year;
    days - 693_899
}

/// Wide enough for its longest line, in letters, but at most [`WIDEST`].
fn width(grid: &Grid, column: usize) -> usize {
    let head = grid.heads.get(column).map_or(0, |head| head.chars().count() + 4);
    let cells = grid.rows.iter().filter_map(|row| row.get(column)).map(|cell| longest_line(&cell.said()) + 2);
    cells.fold(head, usize::max).min(WIDEST)
}

fn longest_line(text: &str) -> usize {
    lines(text).map(|line| line.chars().count()).max().unwrap_or_default()
}

/// A name for a sheet: without the signs spreadsheets refuse there, never empty, never twice.
fn sheet_name(wanted: &str, place: usize) -> String {
    let allowed =
        |letter: &char| !matches!(letter, '[' | ']' | ':' | '*' | '?' | '/' | '\\' | '\'') && !letter.is_control();
    let number = if place == 0 { String::new() } else { format!("{} ", place + 1) };
    let name: String = number.chars().chain(wanted.chars().filter(allowed)).collect();
    let mut short = String::new();
    // counted as spreadsheets do, in units of UTF-16
    for letter in name.trim().chars() {
        if short.encode_utf16().count() + letter.len_utf16() > LONGEST_NAME {
            break;
        }
        short.push(letter);
    }
    let short = short.trim();
    // the second is a name of theirs, which no sheet may have
    if short.is_empty() || short.eq_ignore_ascii_case("history") { format!("{}", place + 1) } else { short.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_a_sheet_is_one_spreadsheets_take() {
        for (wanted, place, expected) in [
            ("Checkliste: Phishing-Woche", 0, "Checkliste Phishing-Woche"),
            ("a[b]*c?/\\'d", 0, "abcd"),
            ("History", 0, "1"),
            (" :: ", 2, "3"),
            ("Was noch", 1, "2 Was noch"),
            ("", 0, "1"),
        ] {
            assert_eq!(sheet_name(wanted, place), expected, "{wanted:?}");
        }
        assert_eq!(sheet_name(&"😀".repeat(40), 0).encode_utf16().count(), 30);
    }

    #[test]
    fn columns_have_their_letters() {
        for (place, expected) in [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA")] {
            assert_eq!(column(place), expected);
        }
    }

    #[test]
    fn days_are_counted_as_spreadsheets_do() {
        for (day, expected) in
            [((1900, 3, 1), 61), ((2000, 1, 1), 36_526), ((2024, 2, 29), 45_351), ((2026, 2, 28), 46_081)]
        {
            assert_eq!(serial(day), expected, "{day:?}");
        }
    }
}
