//! The parts of a workbook around its rows.

use std::fmt::Write as _;

use super::Sheet;
use crate::package::{DECLARATION, RELATIONS, escape};

/// The vocabulary.
const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/// How a cell looks: its place among the formats of [`styles`].
#[derive(Debug, Clone, Copy)]
pub(super) enum Look {
    Title = 1,
    Bold = 2,
    Head = 3,
    Text = 4,
    Number = 5,
    Day = 6,
    Muted = 7,
}

/// The sheets by name, and which row of each stands on every page.
pub(super) fn workbook(sheets: &[Sheet]) -> String {
    let mut out = format!(r#"{DECLARATION}<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}"><sheets>"#);
    for (number, sheet) in (1..).zip(sheets) {
        out.push_str(r#"<sheet name=""#);
        escape(&mut out, &sheet.name);
        let _ = write!(out, r#"" sheetId="{number}" r:id="rId{number}"/>"#);
    }
    out.push_str("</sheets><definedNames>");
    for (place, sheet) in sheets.iter().enumerate() {
        let row = sheet.head_row;
        if let Some((first, last)) = sheet.table.as_deref().and_then(|table| table.split_once(':')) {
            let _ = write!(out, r#"<definedName name="_xlnm._FilterDatabase" localSheetId="{place}" hidden="1">'"#);
            escape(&mut out, &sheet.name);
            let _ = write!(out, "'!{}:{}</definedName>", fixed(first), fixed(last));
        }
        let _ = write!(out, r#"<definedName name="_xlnm.Print_Titles" localSheetId="{place}">'"#);
        escape(&mut out, &sheet.name);
        let _ = write!(out, "'!${row}:${row}</definedName>");
    }
    out.push_str("</definedNames></workbook>");
    out
}

/// A place that does not move: “A4” as “$A$4”.
fn fixed(place: &str) -> String {
    let digits = place.find(|letter: char| letter.is_ascii_digit()).unwrap_or(place.len());
    let (column, row) = place.split_at(digits);
    format!("${column}${row}")
}

/// A sheet with these rows and widths of columns. What stands above the rows of the table stays in sight; the paper lies on its side, one page wide.
pub(super) fn sheet(rows: &str, widths: &[usize], head_row: usize, table: Option<&str>) -> String {
    let below = head_row + 1;
    let mut out = format!(
        concat!(
            r#"{}<worksheet xmlns="{}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">"#,
            r#"<pane ySplit="{}" topLeftCell="A{}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>"#,
            r#"<sheetFormatPr defaultRowHeight="15"/>"#,
        ),
        DECLARATION, MAIN, head_row, below
    );
    if !widths.is_empty() {
        out.push_str("<cols>");
        for (number, width) in (1..).zip(widths) {
            let _ = write!(out, r#"<col min="{number}" max="{number}" width="{width}" customWidth="1"/>"#);
        }
        out.push_str("</cols>");
    }
    let _ = write!(out, "<sheetData>{rows}</sheetData>");
    if let Some(table) = table {
        let _ = write!(out, r#"<autoFilter ref="{table}"/>"#);
    }
    out.push_str(concat!(
        r#"<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>"#,
        r#"<pageSetup orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>"#,
    ));
    out
}

/// Fonts, lines and formats, in the order of [`Look`]. Days are shown as people of the language write them.
pub(super) fn styles(language: &str) -> String {
    let days = if language.starts_with("de") { "dd\\.mm\\.yyyy" } else { "dd/mm/yyyy" };
    let wrapped = r#"<alignment vertical="top" wrapText="1"/>"#;
    let top = r#"<alignment horizontal="left" vertical="top"/>"#;
    let mut out = format!(
        concat!(
            r#"{}<styleSheet xmlns="{}"><numFmts count="1"><numFmt numFmtId="164" formatCode="{}"/></numFmts>"#,
            r#"<fonts count="4"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font>"#,
            r#"<font><b/><sz val="16"/><color rgb="FF073C47"/><name val="Calibri"/></font>"#,
            r#"<font><sz val="10"/><color rgb="FF4E5D66"/><name val="Calibri"/></font></fonts>"#,
            r#"<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>"#,
            r#"<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>"#,
            r#"<border><left/><right/><top/><bottom style="medium"><color rgb="FF073C47"/></bottom><diagonal/></border></borders>"#,
            r#"<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="8">"#,
        ),
        DECLARATION, MAIN, days
    );
    for (number, font, border, alignment) in [
        (0, 0, 0, ""),
        (0, 2, 0, ""),
        (0, 1, 0, ""),
        (0, 1, 1, r#"<alignment vertical="bottom" wrapText="1"/>"#),
        (0, 0, 0, wrapped),
        (0, 0, 0, top),
        (164, 0, 0, top),
        (0, 3, 0, ""),
    ] {
        let _ = write!(
            out,
            concat!(
                r#"<xf numFmtId="{}" fontId="{}" fillId="0" borderId="{}" xfId="0" applyNumberFormat="1" applyFont="1""#,
                r#" applyBorder="1" applyAlignment="1">{}</xf>"#,
            ),
            number, font, border, alignment
        );
    }
    out.push_str(r#"</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>"#);
    out
}
