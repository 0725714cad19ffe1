//! Paper: PDF/UA-1, and the same pages as pictures for the screen.

use serde_json::{Value, json};
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};
use typst_svg::SvgOptions;

use crate::world::PageWorld;
use crate::{Block, Document, DocumentError, Paper};

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
const CACHE_AGE: usize = 10;

/// The document as PDF/UA-1: tagged, with language and title, fonts embedded. The same document gives the same bytes.
///
/// # Errors
/// When the layout fails or the result would not conform.
pub fn pdf(document: &Document) -> Result<Vec<u8>, DocumentError> {
    let pages = layout(document)?;
    let standards =
        PdfStandards::new(&[PdfStandard::Ua_1]).map_err(|error| DocumentError::Pdf(error.message().to_string()))?;
    let identity = format!("{}/{}/{}", document.language, document.title, document.subtitle);
    let options = PdfOptions {
        ident: Smart::Custom(identity),
        creator: Smart::Custom(Some("Trittsicher".to_owned())),
        standards,
        ..PdfOptions::default()
    };
    let bytes = typst_pdf::pdf(&pages, &options).map_err(|errors| DocumentError::Pdf(told(&errors)));
    typst::comemo::evict(CACHE_AGE);
    bytes
}

/// The same pages as pictures.
///
/// # Errors
/// When the layout fails.
pub fn pages(document: &Document) -> Result<Pages, DocumentError> {
    let pages = layout(document)?;
    let (width_mm, height_mm) = document.paper.size_mm();
    let svg = pages.pages().iter().map(|page| typst_svg::svg(page, &SvgOptions::default())).collect();
    typst::comemo::evict(CACHE_AGE);
    Ok(Pages { svg, width_mm, height_mm })
}

fn layout(document: &Document) -> Result<PagedDocument, DocumentError> {
    let world = PageWorld::new(data(document).to_string().into_bytes())
        .ok_or_else(|| DocumentError::Layout("no such file name".to_owned()))?;
    typst::compile(&world).output.map_err(|errors| DocumentError::Layout(told(&errors)))
}

fn told(errors: &[typst::diag::SourceDiagnostic]) -> String {
    errors.iter().map(|error| error.message.to_string()).collect::<Vec<_>>().join("; ")
}

fn data(document: &Document) -> Value {
    let labels = &document.labels;
    json!({
        "language": document.language.split('-').next(),
        "title": document.title,
        "subtitle": document.subtitle,
        "intro": document.intro,
        "blocks": document.blocks.iter().map(block).collect::<Vec<_>>(),
        "foot": { "sources": document.foot.source_line, "version": document.foot.version_line },
        "paper": match document.paper { Paper::A4 => "a4", Paper::Letter => "us-letter" },
        "date": [document.date.0, document.date.1, document.date.2],
        "labels": {
            "done": labels.done,
            "item": labels.item,
            "initials": labels.initials,
            "date": labels.date,
            "page": labels.page,
        },
    })
}

fn block(block: &Block) -> Value {
    match block {
        Block::Heading { level, text } => json!({ "kind": "heading", "level": level, "text": text }),
        Block::Paragraph(text) => json!({ "kind": "paragraph", "text": text }),
        Block::CheckGroup { number, heading, rows } => json!({
            "kind": "group",
            "number": number,
            "heading": heading,
            "rows": rows
                .iter()
                .map(|row| json!({ "text": row.text, "help": row.help, "signed": row.signed, "ticked": row.ticked }))
                .collect::<Vec<_>>(),
        }),
    }
}
