//! Slides on paper: one a page, or each with its notes.

use serde_json::{Value, json};
use tritt_core::prose::{Block, Inline};
use tritt_core::workshop::slides::{Line, Size};
use typst_layout::PagedDocument;
use typst_pdf::PdfStandard;
use typst_svg::SvgOptions;

use crate::paged::{CACHE_AGE, compiled, paper, write};
use crate::printable::{printable, printable_heading};
use crate::world::PageWorld;
use crate::{DocumentError, Pages, Paper};

/// Slides, finished but for their form. All words come from here.
#[derive(Debug, Clone, PartialEq)]
pub struct SlideDeck {
    /// The language of the slides; decides the reading voice.
    pub language: String,
    /// The title of the file.
    pub title: String,
    /// What kind of paper it is, behind the title.
    pub subtitle: String,
    /// The slides in order.
    pub slides: Vec<SlideSheet>,
    /// Program, version, date.
    pub foot: String,
    /// “Page {} of {}”: what stands before, between and after the numbers.
    pub page: [String; 3],
    /// The size of the paper that notes are printed on; slides have their own.
    pub paper: Paper,
    /// Year, month, day.
    pub date: (i32, u8, u8),
}

/// A slide.
#[derive(Debug, Clone, PartialEq)]
pub struct SlideSheet {
    /// How it is drawn.
    pub look: SlideLook,
    /// Which part of its passage it is, and how many there are.
    pub part: (usize, usize),
    /// How large its words are.
    pub size: Size,
    /// Its words in one language, or in two beside each other.
    pub sides: Vec<SlideWords>,
    /// An address in pieces, with those that say whose it is.
    pub link: Vec<(String, bool)>,
}

/// How a slide is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SlideLook {
    /// A title, large, on petrol.
    Title,
    /// A thought.
    Plain,
    /// A scene.
    Example,
    /// What is done now.
    Do,
    /// A figure.
    Figure,
    /// Something for the room to do.
    Task,
    /// What is right.
    Solution,
}

impl SlideLook {
    fn id(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Plain => "plain",
            Self::Example => "example",
            Self::Do => "do",
            Self::Figure => "figure",
            Self::Task => "task",
            Self::Solution => "solution",
        }
    }
}

/// The words of a slide in one language.
#[derive(Debug, Clone, PartialEq)]
pub struct SlideWords {
    /// Language tag.
    pub language: String,
    /// Over the heading; may be empty.
    pub label: String,
    /// The heading.
    pub heading: Vec<Inline>,
    /// A value, drawn large; may be empty.
    pub value: String,
    /// Its lines, with what stands before each.
    pub lines: Vec<(String, Line)>,
    /// Small, below; may be empty.
    pub foot: String,
    /// Over the notes.
    pub notes_heading: String,
    /// What is said to it.
    pub notes: Vec<Block>,
    /// What it rests on, in one line; may be empty.
    pub sources: String,
}

/// The slides as PDF/UA-1, one a page: 16 to 9.
///
/// # Errors
/// When the layout fails or the result would not conform.
pub fn slides(deck: &SlideDeck) -> Result<Vec<u8>, DocumentError> {
    let data = data(deck, false).to_string();
    write(&laid_out(&data)?, data, &[PdfStandard::Ua_1])
}

/// Each slide with its notes below, as PDF/UA-1.
///
/// # Errors
/// As [`slides`].
pub fn slide_notes(deck: &SlideDeck) -> Result<Vec<u8>, DocumentError> {
    let data = data(deck, true).to_string();
    write(&laid_out(&data)?, data, &[PdfStandard::Ua_1])
}

/// The same pages as pictures: of the slides, or of the notes.
///
/// # Errors
/// When the layout fails.
pub fn slide_pictures(deck: &SlideDeck, notes: bool) -> Result<Pages, DocumentError> {
    let pages = laid_out(&data(deck, notes).to_string())?;
    let (width_mm, height_mm) = if notes { deck.paper.size_mm() } else { SLIDE_MM };
    let svg = pages.pages().iter().map(|page| typst_svg::svg(page, &SvgOptions::default())).collect();
    typst::comemo::evict(CACHE_AGE);
    Ok(Pages { svg, width_mm, height_mm })
}

/// A slide is as large as those of other programs: 13⅓ by 7½ inches.
const SLIDE_MM: (f64, f64) = (338.666_666_666_666_7, 190.5);

fn laid_out(data: &str) -> Result<PagedDocument, DocumentError> {
    compiled(PageWorld::of_slides(data.as_bytes().to_vec()))
}

fn data(deck: &SlideDeck, notes: bool) -> Value {
    json!({
        "with-notes": notes,
        "language": deck.language.split('-').next(),
        "title": printable_heading(&deck.title),
        "subtitle": printable(&deck.subtitle),
        "slides": deck.slides.iter().map(sheet).collect::<Vec<_>>(),
        "foot": printable(&deck.foot),
        "page": deck.page.each_ref().map(|words| printable(words)),
        "paper": paper(deck.paper),
        "date": [deck.date.0, deck.date.1, deck.date.2],
    })
}

fn sheet(sheet: &SlideSheet) -> Value {
    json!({
        "look": sheet.look.id(),
        "part": if sheet.part.1 > 1 { format!("{}/{}", sheet.part.0, sheet.part.1) } else { String::new() },
        "size": match sheet.size {
            Size::Large => "large",
            Size::Middle => "middle",
            Size::Small => "small",
        },
        "sides": sheet.sides.iter().map(words).collect::<Vec<_>>(),
        "link": sheet.link.iter().map(|(text, owner)| json!([printable(text), owner])).collect::<Vec<_>>(),
    })
}

fn words(side: &SlideWords) -> Value {
    let line = |(mark, line): &(String, Line)| json!({ "mark": printable(mark), "text": spans(line.text()) });
    let empty = |heading: &Value| heading.as_array().is_none_or(Vec::is_empty);
    let heading = spans(&side.heading);
    json!({
        "language": side.language.split('-').next(),
        "label": printable(&side.label),
        "heading": if empty(&heading) { json!([["plain", printable_heading("")]]) } else { heading },
        "value": printable(&side.value),
        "lines": side.lines.iter().map(line).collect::<Vec<_>>(),
        "foot": printable(&side.foot),
        "notes-heading": printable(&side.notes_heading),
        "notes": side.notes.iter().filter_map(block).collect::<Vec<_>>(),
        "sources": printable(&side.sources),
    })
}

/// Running text as runs of one look each.
fn spans(text: &[Inline]) -> Value {
    let mut out = Vec::new();
    write_spans(text, "plain", &mut out);
    json!(out.iter().map(|(look, words)| json!([look, printable(words)])).collect::<Vec<_>>())
}

fn write_spans<'a>(text: &'a [Inline], look: &'static str, out: &mut Vec<(&'static str, &'a str)>) {
    for inline in text {
        match inline {
            Inline::Text(words) | Inline::Term { text: words, .. } => out.push((look, words)),
            Inline::Code(words) => out.push(("code", words)),
            Inline::Strong(inner) => write_spans(inner, "strong", out),
            // the typeface has no slanted letters in our files; what is emphasised is said so
            Inline::Emphasis(inner) => write_spans(inner, if look == "plain" { "emphasis" } else { look }, out),
        }
    }
}

/// A block of the notes; figures and exercises have their words on the slide.
fn block(block: &Block) -> Option<Value> {
    Some(match block {
        Block::Heading(text) => json!({ "kind": "heading", "text": spans(text) }),
        Block::Paragraph(text) => json!({ "kind": "paragraph", "text": spans(text) }),
        Block::List { ordered, items } => json!({
            "kind": "list",
            "ordered": ordered,
            "items": items.iter().map(|item| item.iter().filter_map(self::block).collect::<Vec<_>>()).collect::<Vec<_>>(),
        }),
        Block::Example(blocks) | Block::Do { blocks, .. } => json!({
            "kind": "inset",
            "blocks": blocks.iter().filter_map(self::block).collect::<Vec<_>>(),
        }),
        Block::Figure(_) | Block::Practise(_) => return None,
    })
}
