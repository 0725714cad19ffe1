//! A text document for word processors: as little of WordprocessingML as the page needs, with boxes that can be ticked on screen.

mod parts;

use crate::html::both_said;
use crate::model::{cells, columns};
use crate::package;
use crate::{Block, CheckRow, Document, DocumentError, Orientation, Wording};
use parts::Xml;

/// Largest logo, in millimetres.
const LOGO_BOX: (f64, f64) = (60.0, 16.0);

/// English Metric Units in a millimetre: how drawings are measured there.
const EMU: f64 = 36_000.0;

/// The document as DOCX. The same document gives the same bytes.
///
/// # Errors
/// When the parts cannot be packed.
pub fn docx(document: &Document) -> Result<Vec<u8>, DocumentError> {
    let logo = document.letterhead.logo.as_ref();
    let main = "word/document.xml";
    let kinds = [("document", "document.main"), ("styles", "styles"), ("footer1", "footer")]
        .map(|(name, kind)| (format!("word/{name}.xml"), kind));
    let kinds: Vec<(String, String)> =
        kinds.into_iter().map(|(place, kind)| (place, format!("wordprocessingml.{kind}"))).collect();
    let kinds: Vec<(String, &str)> = kinds.iter().map(|(place, kind)| (place.clone(), kind.as_str())).collect();
    let mut relations = vec![(1, "styles", "styles.xml".to_owned()), (2, "footer", "footer1.xml".to_owned())];
    relations.extend(logo.map(|_| (3, "image", "media/logo.png".to_owned())));
    let texts = [
        ("[Content_Types].xml", package::content_types(&kinds)),
        ("_rels/.rels", package::package_relations(main)),
        ("docProps/core.xml", package::core(document)),
        ("word/_rels/document.xml.rels", package::part_relations(&relations)),
        ("word/styles.xml", parts::styles(&document.language)),
        ("word/footer1.xml", parts::footer(document)),
        (main, body(document)),
    ];
    let mut files: Vec<(&str, &[u8])> = texts.iter().map(|(name, text)| (*name, text.as_bytes())).collect();
    files.extend(logo.map(|logo| ("word/media/logo.png", logo.png())));
    package::packed(&files)
}

fn body(document: &Document) -> String {
    let mut xml = Xml::of(parts::DOCUMENT_BEGINS);
    picture(&mut xml, document);
    let other = document.other.as_deref();
    let both = |own: &str, second: Option<&str>| match second {
        Some(second) => both_said(own, second),
        None => own.to_owned(),
    };
    xml.paragraph("Title", &both(&document.title, other.map(|other| other.title.as_str())));
    xml.paragraph("Subtitle", &both(&document.subtitle, other.map(|other| other.subtitle.as_str())));
    let intros = [document.intro.as_ref(), other.and_then(|other| other.intro.as_ref())];
    intros.into_iter().flatten().for_each(|intro| xml.paragraph("Normal", intro));
    let mut box_number = 0;
    for block in &document.blocks {
        match block {
            Block::Heading { level, text } => xml.paragraph(if *level > 2 { "Heading3" } else { "Heading2" }, text),
            Block::Paragraph(text) => xml.paragraph("Normal", text),
            Block::CheckGroup { number, heading, other: second, rows } => {
                let number = number.map(|number| format!("{number}  ")).unwrap_or_default();
                xml.paragraph("Heading2", &format!("{number}{}", both(heading, second.as_deref())));
                if document.other.is_some() {
                    side_by_side(&mut xml, rows, document, &mut box_number);
                } else {
                    for row in rows {
                        xml.begin("Item");
                        tick_box(&mut xml, row, &mut box_number);
                        xml.tab().run("", "", &row.text);
                        details(&mut xml, row, document, row.help.as_deref());
                        xml.end();
                    }
                }
            }
            Block::Table { caption, heads, rows } => table(&mut xml, caption, heads, rows),
            Block::Photo { .. } => {}
            Block::Signature { places } => {
                places.iter().for_each(|place| xml.paragraph("Normal", &format!("{place}: ____________________")));
            }
        }
    }
    let (wide, high) = document.paper.size_mm();
    let (wide, high, turned) = match document.orientation {
        Orientation::Portrait => (wide, high, ""),
        Orientation::Landscape => (high, wide, " w:orient=\"landscape\""),
    };
    xml.section(wide, high, turned);
    xml.finish()
}

/// The logo at the right edge, above the title.
fn picture(xml: &mut Xml, document: &Document) {
    let Some(logo) = &document.letterhead.logo else { return };
    let (wide, high) = logo.size_mm(LOGO_BOX);
    // well below what an i64 holds
    let emu = |mm: f64| (mm * EMU) as i64;
    xml.logo(emu(wide), emu(high), &document.letterhead.logo_name);
}

/// A box that is ticked with a click.
fn tick_box(xml: &mut Xml, row: &CheckRow, number: &mut u32) {
    *number += 1;
    xml.tick_box(*number, row.ticked.is_some(), &row.text);
}

/// Below a line: its help, and who ticked it and when, or room for that.
fn details(xml: &mut Xml, row: &CheckRow, document: &Document, help: Option<&str>) {
    if let Some(help) = help.filter(|help| !help.is_empty()) {
        xml.line_break().run("Muted", "", help);
    }
    let labels = &document.labels;
    if let Some(said) = row.says() {
        xml.line_break().run("Muted", "", said);
    } else if row.is_to_be_signed() {
        let (initials, date) = match &document.other {
            Some(other) => {
                (both_said(&labels.initials, &other.labels.initials), both_said(&labels.date, &other.labels.date))
            }
            None => (labels.initials.clone(), labels.date.clone()),
        };
        xml.line_break().run("Muted", "", &format!("{initials}: __________  {date}: __________"));
    }
}

/// The lines in two languages, in three columns: box, first, second. Each cell says its language.
fn side_by_side(xml: &mut Xml, rows: &[CheckRow], document: &Document, number: &mut u32) {
    let Some(other) = &document.other else { return };
    xml.table_begins(&[8, 46, 46], false);
    let heads = [&document.labels.done, &document.labels.item, &other.labels.item];
    xml.head_row(&heads.map(String::as_str), &[8, 46, 46]);
    for row in rows {
        xml.row_begins().cell_begins(8).begin("Cell");
        tick_box(xml, row, number);
        xml.end().cell_ends().cell_begins(46).begin("Cell");
        xml.run("", "", &row.text);
        details(xml, row, document, row.help.as_deref());
        xml.end().cell_ends().cell_begins(46).begin("Cell");
        if let Some(Wording { text, help }) = &row.other {
            xml.run("", &other.language, text);
            if let Some(help) = help.as_deref().filter(|help| !help.is_empty()) {
                xml.line_break().run("Muted", &other.language, help);
            }
        }
        xml.end().cell_ends().row_ends();
    }
    xml.table_ends();
}

fn table(xml: &mut Xml, caption: &str, heads: &[String], rows: &[Vec<String>]) {
    let count = columns(heads, rows);
    if count == 0 {
        return;
    }
    if !caption.is_empty() {
        xml.paragraph("Heading2", caption);
    }
    let share = u32::try_from(100 / count).unwrap_or(1).max(1);
    let shares = vec![share; count];
    xml.table_begins(&shares, true);
    xml.head_row(&cells(heads, count).collect::<Vec<_>>(), &shares);
    for row in rows {
        xml.row_begins();
        for cell in cells(row, count) {
            xml.cell_begins(share).begin("Cell").run("", "", cell).end().cell_ends();
        }
        xml.row_ends();
    }
    xml.table_ends();
}
