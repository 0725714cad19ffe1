//! How wide the columns of a table are. Measured letter by letter: to have every cell set twice in order to know would double the time of a long report.

use crate::model::{cells, columns};
use crate::world::advance;

/// How much of the paper is margin, left and right together, and how much of a column is room before the next, in millimetres: as in the template.
const MARGINS: f64 = 36.0;
const GUTTER: f64 = 3.0;

/// The size of the text, in millimetres: 9 points, and a little more for figures of equal width and for heads, which are bolder.
const SIZE: f64 = 9.0 / 72.0 * 25.4 * 1.03;

/// A text wider than this does not make its column wider: it has lines. In millimetres.
const WIDEST_TEXT: f64 = 150.0;

/// Nor does a word wider than this: it may break anywhere. In millimetres.
const WIDEST_WORD: f64 = 45.0;

/// Narrower than this is no column, in millimetres.
const NARROWEST: f64 = 6.0;

/// A text up to this wide, a day with a time say, breaks only where there is no other way. In millimetres.
const SHORT_TEXT: f64 = 46.0;

/// A column with nothing in it is written into by hand: a name or a date, in millimetres.
const BY_HAND: f64 = 24.0;

/// A row with more lines than this may break over two pages: with the lines that are only half full it could be higher than one.
const MOST_LINES: f64 = 18.0;

/// The columns of a table: their widths in millimetres, without the room between them.
#[derive(Debug)]
pub(crate) struct Columns(Vec<f64>);

impl Columns {
    /// Columns for tables with these heads and these rows, on paper of this width in millimetres, so that the rows have as few lines as may be, and no column less than its longest word.
    pub fn fitting(heads: &[String], rows: &[&[Vec<String>]], paper_mm: f64) -> Self {
        let count = rows.iter().map(|rows| columns(heads, rows)).max().unwrap_or(heads.len());
        let rows = || rows.iter().copied().flatten().map(Vec::as_slice);
        let mut wanted = vec![(NARROWEST, NARROWEST); count];
        for row in std::iter::once(heads).chain(rows()) {
            for (cell, (text, word)) in cells(row, count).zip(&mut wanted) {
                *text = text.max(wide(cell).min(WIDEST_TEXT));
                *word = cell.split_whitespace().map(wide).fold(*word, |most, next| most.max(next.min(WIDEST_WORD)));
            }
        }
        for (column, (text, word)) in wanted.iter_mut().enumerate() {
            let mut said = rows().map(|row| row.get(column).is_none_or(|cell| cell.trim().is_empty())).peekable();
            if said.peek().is_some() && said.all(|empty| empty) {
                (*text, *word) = (text.max(BY_HAND), word.max(BY_HAND));
            }
        }
        Self(shared(&wanted, paper_mm - MARGINS - GUTTER * count as f64))
    }

    /// The widths with the room to the next column.
    pub fn shares(&self) -> impl Iterator<Item = f64> {
        self.0.iter().map(|width| width + GUTTER)
    }

    /// The widths without it.
    pub fn widths(&self) -> &[f64] {
        &self.0
    }

    /// Whether a row could be higher than a page.
    pub fn are_few_for(&self, row: &[String]) -> bool {
        let lines =
            |(cell, width): (&String, &f64)| cell.split('\n').map(|line| (wide(line) / width).floor() + 1.0).sum();
        row.iter().zip(&self.0).map(lines).any(|lines: f64| lines > MOST_LINES)
    }
}

/// How wide a text is on one line, in millimetres.
pub(crate) fn wide(text: &str) -> f64 {
    text.chars().map(advance).sum::<f64>() * SIZE
}

/// Widths for columns that want room for their longest text and need it for their longest word, from so much room in all.
fn shared(wanted: &[(f64, f64)], room: f64) -> Vec<f64> {
    let needed: f64 = wanted.iter().map(|(_, word)| word).sum();
    if needed > room {
        return wanted.iter().map(|(_, word)| word * (room / needed).max(0.01)).collect();
    }
    // as few lines as all columns together allow; a line that is followed by another is not full
    let of_lines = |(short, lines): (f64, f64)| -> Vec<f64> {
        let unfilled = if lines > 1.0 { 1.2 } else { 1.0 };
        let width = |(text, word): &(f64, f64)| {
            if *text <= short { *text } else { (text / lines * unfilled).min(*text).max(*word) }
        };
        wanted.iter().map(width).collect()
    };
    let ways = [(SHORT_TEXT, 1.0), (SHORT_TEXT, 2.0), (SHORT_TEXT, 3.0), (SHORT_TEXT, 4.0)];
    let ways = ways.into_iter().chain([2.0, 3.0, 4.0, 6.0, 8.0].map(|lines| (0.0, lines)));
    let all = ways.map(of_lines).find(|widths| widths.iter().sum::<f64>() <= room);
    let mut widths = all.unwrap_or_else(|| wanted.iter().map(|(_, word)| *word).collect());
    // what is left over brings those to one line that lack least; the rest goes to those that have more lines, or to all
    let mut left = room - widths.iter().sum::<f64>();
    let mut lacking: Vec<usize> = (0..wanted.len()).collect();
    lacking.sort_by(|one, other| (wanted[*one].0 - widths[*one]).total_cmp(&(wanted[*other].0 - widths[*other])));
    lacking.retain(|column| {
        let lack = wanted[*column].0 - widths[*column];
        let enough = lack <= left;
        if enough {
            widths[*column] += lack;
            left -= lack;
        }
        !enough
    });
    let takers = if lacking.is_empty() { (0..wanted.len()).collect() } else { lacking };
    let taken: f64 = takers.iter().map(|column| widths[*column]).sum();
    for column in takers {
        widths[column] += left * widths[column] / taken;
    }
    widths
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(wanted: &[(f64, f64)], expected: &[f64]) {
        let widths = shared(wanted, 100.0);
        let near = widths.iter().zip(expected).all(|(width, expected)| (width - expected).abs() < 0.5);
        assert!(near && widths.len() == expected.len(), "{wanted:?}: {widths:?}");
        assert!(widths.is_empty() || (widths.iter().sum::<f64>() - 100.0).abs() < 0.001, "all the room is used");
    }

    #[test]
    fn columns_are_as_wide_as_what_they_hold() {
        // every text on one line: what is left over is shared
        check(&[(20.0, 10.0), (60.0, 10.0)], &[25.0, 75.0]);
        // the short ones on one line, the long one on two
        check(&[(20.0, 10.0), (20.0, 10.0), (80.0, 10.0)], &[20.0, 20.0, 60.0]);
        // all on two lines
        check(&[(60.0, 10.0), (60.0, 10.0)], &[60.0, 40.0]);
        // a word that needs more than its part
        check(&[(90.0, 45.0), (20.0, 20.0), (90.0, 10.0)], &[50.0, 20.0, 30.0]);
        // not even the words
        check(&[(45.0, 45.0); 4], &[25.0; 4]);
        check(&[], &[]);
    }

    #[test]
    fn a_column_with_nothing_in_it_has_room_for_a_pen() {
        let cells = |cells: [&str; 3]| cells.map(str::to_owned).to_vec();
        let heads = cells(["No.", "What", "Who"]);
        let long = "n".repeat(400);
        let rows = |who| vec![cells(["1", &long, ""]), cells(["2", &long, who])];
        let width = |tables: &[&[Vec<String>]]| Columns::fitting(&heads, tables, 210.0).widths()[2];
        let (empty, filled) = (rows(" "), rows("Jo"));
        assert!(width(&[&empty]) >= BY_HAND);
        assert!(width(&[&filled]) < BY_HAND && width(&[&empty, &filled]) < BY_HAND, "one name is enough to know");
        assert!(width(&[]) < 210.0, "no rows");
    }

    #[test]
    fn widths_are_those_of_the_typeface() {
        assert!(wide("W") > 1.5 * wide("i"));
        assert!((wide("28. Februar 2026") - 25.0).abs() < 3.0, "{}", wide("28. Februar 2026"));
        assert!(wide("中") > 0.0 && wide("\u{17f}") > 0.0);
    }

    #[test]
    fn a_row_that_could_be_higher_than_a_page_may_break() {
        let columns = Columns(vec![20.0, 40.0]);
        for (cells, expected) in [
            (["n".repeat(150), String::new()], false),
            (["n".repeat(300), String::new()], true),
            ([String::new(), "n".repeat(300)], false),
            ([String::new(), "n\n".repeat(30)], true),
        ] {
            assert_eq!(columns.are_few_for(&cells), expected, "{cells:?}");
        }
    }
}
