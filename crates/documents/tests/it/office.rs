//! Text documents and workbooks, opened as the zips of XML they are.

use std::fmt::Write as _;
use std::io::{Cursor, Read as _};

use tritt_documents::{Block, Document, docx, xlsx};

use crate::hostile::{TEXTS, everywhere, in_both};
use crate::sample::{bilingual, empty, group, row, small};

/// A part of a package.
fn part(package: &[u8], name: &str) -> String {
    let mut package = zip::ZipArchive::new(Cursor::new(package)).expect("a zip");
    let mut text = String::new();
    package.by_name(name).expect(name).read_to_string(&mut text).expect("UTF-8");
    text
}

/// What a text document says: a line for each paragraph, with tables as cells between bars.
pub fn word(document: &Document) -> String {
    let package = docx(document).expect("a text document");
    let mut out = String::new();
    for name in ["word/document.xml", "word/footer1.xml"] {
        let xml = part(&package, name);
        let xml = roxmltree::Document::parse(&xml).expect(name);
        for node in xml.descendants() {
            match node.tag_name().name() {
                "pStyle" => {
                    let _ = write!(out, "\n({}) ", attribute(&node, "val"));
                }
                "lang" => {
                    let _ = write!(out, "<{}>", attribute(&node, "val"));
                }
                "tr" => out.push_str("\n----"),
                "checked" => {
                    let _ = write!(out, "[{}]", attribute(&node, "val"));
                }
                "drawing" => out.push_str("\n(picture)"),
                "br" => out.push_str("\n    "),
                "t" => out.push_str(node.text().unwrap_or_default()),
                _ => {}
            }
        }
    }
    out
}

fn attribute(node: &roxmltree::Node<'_, '_>, name: &str) -> String {
    node.attributes().find(|one| one.name() == name).map(|one| one.value().to_owned()).unwrap_or_default()
}

/// What a workbook says: each cell with its kind, a line for each row.
pub fn sheets(document: &Document) -> String {
    let package = xlsx(document).expect("a workbook");
    let sheet = part(&package, "xl/worksheets/sheet1.xml");
    let sheet = roxmltree::Document::parse(&sheet).expect("a sheet");
    let mut out = String::new();
    for node in sheet.descendants() {
        match node.tag_name().name() {
            "row" => out.push('\n'),
            "c" => {
                let text = node.descendants().filter(roxmltree::Node::is_text).filter_map(|node| node.text());
                let text: String = text.collect();
                let said = match (node.attribute("t"), text.is_empty()) {
                    (Some("inlineStr"), _) => format!("“{text}”"),
                    (_, false) => format!("#{text}"),
                    (_, true) => String::new(),
                };
                let _ = write!(out, "{}:{said} ", node.attribute("r").unwrap_or_default());
            }
            _ => {}
        }
    }
    out.lines().map(str::trim_end).collect::<Vec<_>>().join("\n")
}

#[test]
fn mischief_comes_out_as_it_went_in_and_every_part_is_well_formed() {
    let plain = word(&in_both("plain")).matches("(Cell)").count();
    for text in TEXTS {
        let document = everywhere(text, "en");
        // “(Cell)” comes from us alone, whatever the text
        assert_eq!(word(&in_both(text)).matches("(Cell)").count(), plain, "{text:?}");
        assert!(!sheets(&in_both(text)).is_empty() && !tritt_documents::markdown(&in_both(text)).is_empty());
        let said = word(&document);
        // what XML cannot hold is a blank, and so are ends of lines
        let visible = |text: &str| {
            text.chars()
                .filter(|letter| !letter.is_control() && !letter.is_whitespace() && *letter != '\u{10ffff}')
                .collect::<String>()
        };
        assert!(visible(&said).contains(&visible(text)), "{text:?} is not in {said}");
        let cells = sheets(&document);
        assert!(!cells.contains(":#=") && cells.contains('“') || text.trim().is_empty(), "{text:?}: {cells}");
    }
}

#[test]
fn the_lines_of_a_cell_stay_lines() {
    for ends in ["\n", "\r\n", "\r"] {
        let cell = ["first.pdf", "second.png"].join(ends);
        let table =
            Block::Table { caption: String::new(), heads: vec!["File".to_owned()], rows: vec![vec![cell.clone()]] };
        let document = Document { blocks: vec![table], ..empty("en") };
        let said = word(&document);
        assert!(said.contains("first.pdf\n    second.png"), "a text document, {ends:?}: {said}");
        let package = xlsx(&document).expect("a workbook");
        let sheet = part(&package, "xl/worksheets/sheet1.xml");
        assert!(sheet.contains("first.pdf\nsecond.png"), "a workbook, {ends:?}: {sheet}");
        assert!(sheet.contains("max=\"1\" width=\"12\""), "as wide as the longest line: {sheet}");
        let page = tritt_documents::html(&document);
        assert!(
            page.contains(&format!("<td>{cell}</td>")) && page.contains("white-space: pre-line; border-bottom"),
            "{page}"
        );
    }
}

#[test]
fn nothing_in_a_workbook_is_computed() {
    for text in ["=1+1", "+1", "@SUM(1)", "-2+3"] {
        let package = xlsx(&everywhere(text, "de")).expect("a workbook");
        assert!(!part(&package, "xl/worksheets/sheet1.xml").contains("<f>"), "{text}");
    }
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    for document in [small("de"), bilingual()] {
        assert_eq!(docx(&document).expect("once"), docx(&document).expect("again"));
        assert_eq!(xlsx(&document).expect("once"), xlsx(&document).expect("again"));
    }
}

#[test]
fn very_long_lines_and_letters_from_right_to_left_are_kept() {
    let arabic = "قائمة التحقق \u{202e}txt";
    for text in ["x".repeat(5000), "wort ".repeat(1000), "长".repeat(5000), arabic.to_owned(), "y".repeat(40_000)] {
        let document = Document { blocks: vec![group(1, "Part", vec![row(&text)])], ..empty("de") };
        assert!(word(&document).contains(text.trim_end()), "a text document");
        // a cell ends somewhere; what is left is the beginning
        let most: String = text.chars().take(32_767).collect();
        assert!(sheets(&document).contains(most.trim_end()), "a workbook");
        let mail = tritt_documents::plain(&document);
        assert!(!mail.contains('\u{202e}'), "no turned letters in a mail");
        // longer ones take the layout minutes, and no list has them
        if text.is_ascii() && text.len() <= 5000 {
            assert!(!tritt_documents::pdf(&document).expect("paper").is_empty());
        }
    }
}

#[test]
fn ticks_numbers_and_days_are_no_texts_in_a_workbook() {
    let said = sheets(&bilingual());
    assert!(said.contains(":#9 ") && said.contains(":#46081"), "step 9 and 28 February 2026 as a day: {said}");
}

#[test]
fn a_document_with_nothing_in_it_has_a_text_document_and_a_workbook() {
    for blocks in [Vec::new(), vec![Block::Table { caption: String::new(), heads: Vec::new(), rows: Vec::new() }]] {
        let document = Document { blocks, ..empty("en") };
        assert!(word(&document).contains(&document.title) && sheets(&document).contains(&document.title));
    }
}
