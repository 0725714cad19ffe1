//! Paper: PDF/UA-1, and the same pages as pictures for the screen.

use std::collections::BTreeMap;

use serde_json::{Value, json};
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};
use typst_svg::SvgOptions;

use crate::columns::Columns;
use crate::model::cells;
use crate::printable::{printable, printable_cell, printable_heading};
use crate::world::PageWorld;
use crate::{Block, CheckRow, Document, DocumentError, Orientation, Paper};

/// The pages as they will print.
#[derive(Debug, Clone, PartialEq)]
pub struct Pages {
    /// One SVG a page.
    pub svg: Vec<String>,
    /// Page width in millimetres.
    pub width_mm: f64,
    /// Page height in millimetres.
    pub height_mm: f64,
}

/// How many layouts the cache may outlive without being used.
pub(crate) const CACHE_AGE: usize = 10;

/// Largest logo, in millimetres.
const LOGO_BOX: (f64, f64) = (60.0, 16.0);

/// The level of the title, and the deepest one there is.
const TITLE_LEVEL: u8 = 1;
const DEEPEST_LEVEL: u8 = 6;

/// The document as PDF/UA-1: tagged, with language and title, fonts embedded. The same document gives the same bytes.
///
/// # Errors
/// When the layout fails or the result would not conform.
pub fn pdf(document: &Document) -> Result<Vec<u8>, DocumentError> {
    let identity = format!("{}/{}/{}", document.language, document.title, document.subtitle);
    write(&layout(document)?, identity, &[PdfStandard::Ua_1])
}

/// Pages as a file that keeps to `standards`. `identity` is what tells this document from others; only its hash is written.
pub(crate) fn write(
    pages: &PagedDocument,
    identity: String,
    standards: &[PdfStandard],
) -> Result<Vec<u8>, DocumentError> {
    let standards = PdfStandards::new(standards).map_err(|error| DocumentError::Pdf(error.message().to_string()))?;
    let options = PdfOptions {
        ident: Smart::Custom(identity),
        creator: Smart::Custom(Some("Trittsicher".to_owned())),
        standards,
        ..PdfOptions::default()
    };
    let bytes = typst_pdf::pdf(pages, &options).map_err(|errors| DocumentError::Pdf(told(&errors)));
    typst::comemo::evict(CACHE_AGE);
    bytes
}

/// The same pages as pictures.
///
/// # Errors
/// When the layout fails.
pub fn pages(document: &Document) -> Result<Pages, DocumentError> {
    Ok(drawn(&layout(document)?, size_mm(document)))
}

/// Pages of this size as pictures.
pub(crate) fn drawn(pages: &PagedDocument, (width_mm, height_mm): (f64, f64)) -> Pages {
    let svg = pages.pages().iter().map(|page| typst_svg::svg(page, &SvgOptions::default())).collect();
    typst::comemo::evict(CACHE_AGE);
    Pages { svg, width_mm, height_mm }
}

/// Width and height of a page in millimetres.
fn size_mm(document: &Document) -> (f64, f64) {
    let (width, height) = document.paper.size_mm();
    match document.orientation {
        Orientation::Portrait => (width, height),
        Orientation::Landscape => (height, width),
    }
}

fn layout(document: &Document) -> Result<PagedDocument, DocumentError> {
    let mut pictures = Vec::new();
    let data = data(document, &mut pictures);
    compiled(PageWorld::of_document(data.to_string().into_bytes(), pictures))
}

/// Puts a picture behind those before it, and says where it lies: the template reads all of them from one file.
pub(crate) fn put(picture: &[u8], pictures: &mut Vec<u8>) -> [usize; 2] {
    let begin = pictures.len();
    pictures.extend_from_slice(picture);
    [begin, pictures.len()]
}

/// The pages of a world.
pub(crate) fn compiled(world: Option<PageWorld>) -> Result<PagedDocument, DocumentError> {
    let world = world.ok_or_else(|| DocumentError::Layout("no such file name".to_owned()))?;
    typst::compile(&world).output.map_err(|errors| DocumentError::Layout(told(&errors)))
}

pub(crate) fn told(errors: &[typst::diag::SourceDiagnostic]) -> String {
    errors.iter().map(|error| error.message.to_string()).collect::<Vec<_>>().join("; ")
}

/// What the template reads. The pictures are put into `pictures`.
fn data(document: &Document, pictures: &mut Vec<u8>) -> Value {
    let labels = &document.labels;
    let mut depth = TITLE_LEVEL;
    let columns = columns_of(&document.blocks, size_mm(document).0);
    let contact = document.letterhead.contact.as_str();
    json!({
        "language": document.language.split('-').next(),
        "title": printable_heading(&document.title),
        "subtitle": printable(&document.subtitle),
        "intro": document.intro.as_deref().map(printable),
        "blocks": document.blocks.iter().map(|part| block(part, &mut depth, &columns, pictures)).collect::<Vec<_>>(),
        "foot": document.foot.lines().map(printable).collect::<Vec<_>>(),
        "contact": printable(contact),
        "logo": document.letterhead.logo.as_ref().map(|logo| {
            let (width, height) = logo.size_mm(LOGO_BOX);
            let name = printable_heading(&document.letterhead.logo_name);
            json!({ "width": width, "height": height, "name": name, "bytes": put(logo.png(), pictures) })
        }),
        "other": document.other.as_ref().map(|other| json!({
            "language": other.language.split('-').next(),
            "title": printable_heading(&other.title),
            "subtitle": printable(&other.subtitle),
            "intro": other.intro.as_deref().map(printable),
            "initials": printable(&other.labels.initials),
            "date": printable(&other.labels.date),
        })),
        "paper": paper(document.paper),
        "landscape": document.orientation == Orientation::Landscape,
        "date": [document.date.0, document.date.1, document.date.2],
        "labels": {
            "done": printable(&labels.done),
            "initials": printable(&labels.initials),
            "date": printable(&labels.date),
            "page": labels.page.each_ref().map(|words| printable(words)),
        },
    })
}

/// The paper as typst names it.
pub(crate) fn paper(paper: Paper) -> &'static str {
    match paper {
        Paper::A4 => "a4",
        Paper::Letter => "us-letter",
    }
}

/// The columns of the tables of a document, by their heads: to whoever reads them, tables with the same heads are one.
fn columns_of(blocks: &[Block], width_mm: f64) -> BTreeMap<&[String], Columns> {
    let mut alike: BTreeMap<&[String], Vec<&[Vec<String>]>> = BTreeMap::new();
    for block in blocks {
        if let Block::Table { heads, rows, .. } = block {
            alike.entry(heads).or_default().push(rows);
        }
    }
    alike.into_iter().map(|(heads, rows)| (heads, Columns::fitting(heads, &rows, width_mm))).collect()
}

/// A block as the template reads it. `depth` is the level of the heading before it: PDF/UA lets no heading skip one.
fn block(block: &Block, depth: &mut u8, columns: &BTreeMap<&[String], Columns>, pictures: &mut Vec<u8>) -> Value {
    match block {
        Block::Heading { level, text } => {
            *depth = (*level).clamp(TITLE_LEVEL + 1, DEEPEST_LEVEL.min(*depth + 1));
            json!({ "kind": "heading", "level": *depth, "text": printable_heading(text) })
        }
        Block::Paragraph(text) => json!({ "kind": "paragraph", "text": printable(text) }),
        Block::CheckGroup { number, heading, other, rows } => {
            *depth = TITLE_LEVEL + 1;
            json!({
                "kind": "group",
                "number": number,
                "heading": printable_heading(heading),
                "other": other.as_deref().map(printable_heading),
                "rows": rows.iter().map(row).collect::<Vec<_>>(),
            })
        }
        Block::Table { caption, heads, rows } => {
            let Some(columns) = columns.get(heads.as_slice()) else { return Value::Null };
            let printed = |row: &[String]| {
                let cells = cells(row, columns.widths().len()).zip(columns.widths());
                cells.map(|(cell, width)| printable_cell(cell, *width)).collect::<Vec<_>>()
            };
            let row = |row: &Vec<String>| json!({ "cells": printed(row), "tall": columns.are_few_for(row) });
            json!({
                "kind": "table",
                "caption": printable(caption),
                "widths": columns.shares().collect::<Vec<_>>(),
                "heads": printed(heads),
                "rows": rows.iter().map(row).collect::<Vec<_>>(),
            })
        }
        Block::Photo { photo, name } => {
            let (width, height) = photo.size_mm();
            json!({
                "kind": "photo",
                "width": width,
                "height": height,
                "alt": printable_heading(name),
                "name": printable(name),
                "bytes": put(photo.jpeg(), pictures),
            })
        }
        Block::Signature { places } => json!({
            "kind": "signature",
            "places": places.iter().map(|place| printable(place)).collect::<Vec<_>>(),
        }),
    }
}

fn row(row: &CheckRow) -> Value {
    json!({
        "text": printable(&row.text),
        "help": row.help.as_deref().map(printable),
        "signed": row.is_to_be_signed(),
        "ticked": row.ticked.is_some(),
        "said": row.says().map(printable),
        "other": row.other.as_ref().map(|other| json!({
            "text": printable(&other.text),
            "help": other.help.as_deref().map(printable),
        })),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Foot, Labels, Letterhead, Tick};

    /// The head of a page depends on where steps begin and end, and that on nothing but the steps: a layout that does not settle would come out one way
    /// or the other.
    #[test]
    fn the_layout_settles() {
        let row = |place: usize| CheckRow {
            text: format!("A line to tick, the {place}th of them"),
            help: (place.is_multiple_of(3)).then(|| "How it is done, in a sentence. ".repeat(place % 7)),
            signed: place.is_multiple_of(2),
            ticked: place.is_multiple_of(5).then(Tick::default),
            other: None,
        };
        let word = || "Word".to_owned();
        for paper in [Paper::A4, Paper::Letter] {
            let blocks = [4, 9, 30, 2, 1, 0, 60, 7].iter().zip(1..).map(|(rows, number)| Block::CheckGroup {
                number: Some(number),
                heading: format!("Step {number}"),
                other: None,
                rows: (0..*rows).map(row).collect(),
            });
            let cells = |row: usize| vec![format!("{row}"), "Some words in a cell. ".repeat(row % 9), word()];
            let table = Block::Table { caption: word(), heads: vec![word(); 3], rows: (0..90).map(cells).collect() };
            let document = Document {
                language: "en".to_owned(),
                title: word(),
                subtitle: word(),
                intro: None,
                blocks: blocks.chain([table]).collect(),
                foot: Foot { source_line: String::new(), version_line: word() },
                paper,
                orientation: Orientation::Portrait,
                date: (2026, 3, 2),
                labels: Labels {
                    initials: word(),
                    date: word(),
                    done: word(),
                    number: word(),
                    step: word(),
                    item: word(),
                    help: word(),
                    duty: word(),
                    yes: word(),
                    no: word(),
                    page: ["", " of ", ""].map(str::to_owned),
                },
                letterhead: Letterhead::default(),
                other: None,
            };
            let Some(world) =
                PageWorld::of_document(data(&document, &mut Vec::new()).to_string().into_bytes(), Vec::new())
            else {
                panic!("no world")
            };
            let made = typst::compile::<PagedDocument>(&world);
            let failed = made.output.as_ref().err().map(|errors| told(errors));
            assert_eq!(failed, None, "{paper:?}");
            assert!(made.output.is_ok_and(|pages| pages.pages().len() >= 3));
            assert!(made.warnings.is_empty(), "{paper:?}: {}", told(&made.warnings));
        }
    }
}
