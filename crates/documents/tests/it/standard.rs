//! The PDF: what PDF/UA-1 asks for, and nothing in it that acts.

use hayro_interpret::hayro_syntax::Pdf;
use hayro_interpret::hayro_syntax::object::{self, Dict, Stream};
use tritt_documents::{CheckRow, Document, Paper, Tick, pages, pdf};

use crate::read::{catalog, dictionaries, keys, name, said, squeezed, tags, text_string, texts, written};
use crate::sample::{empty, group, long, row, small};

const UA: &str = "http://www.aiim.org/pdfua/ns/id/";
const DUBLIN_CORE: &str = "http://purl.org/dc/elements/1.1/";

#[test]
fn the_same_document_gives_the_same_bytes() {
    for document in [small("de"), small("en"), long(40, true)] {
        let first = pdf(&document).unwrap();
        // another document in between, so that a cache cannot make them equal by chance
        pdf(&empty("de")).unwrap();
        assert!(first == pdf(&document).unwrap(), "{:?}: two files", document.title);
        let later = Document { date: (2026, 3, 3), ..document.clone() };
        assert!(first != pdf(&later).unwrap(), "{:?}: the date is part of the file", document.title);
    }
}

#[test]
fn catalog_and_metadata_say_what_pdf_ua_asks_for() {
    for (language, tag) in [("de", "de"), ("en", "en"), ("de-AT", "de")] {
        let document = small(language);
        let pdf = written(&document);
        let catalog = catalog(&pdf);
        let lang: object::String<'_> = catalog.get("Lang").expect("a language");
        assert_eq!(text_string(lang.as_bytes()), tag);
        let view: Dict<'_> = catalog.get("ViewerPreferences").expect("viewer preferences");
        assert_eq!(view.get("DisplayDocTitle"), Some(true), "the window shows the title, not the file name");
        let marks: Dict<'_> = catalog.get("MarkInfo").expect("marks");
        assert_eq!(marks.get("Marked"), Some(true));
        assert_eq!(text_string(pdf.metadata().title.as_deref().expect("a title")), document.title);

        assert_eq!(said(&pdf, UA, "part"), "1");
        assert_eq!(said(&pdf, DUBLIN_CORE, "title"), document.title);
        assert_eq!(said(&pdf, DUBLIN_CORE, "language"), tag);
    }
}

#[test]
fn headings_and_lists_are_tagged() {
    let pdf = written(&small("de"));
    let root: Dict<'_> = catalog(&pdf).get("StructTreeRoot").expect("a tree of tags");
    assert!(root.contains_key("ParentTree") && root.contains_key("K"));
    let tags = tags(&pdf);
    for tag in ["Document", "H1", "H2", "P", "L", "LI", "Lbl", "LBody"] {
        assert!(tags.iter().any(|found| found == tag), "{tag} is missing: {tags:?}");
    }
    let count = |tag: &str| tags.iter().filter(|found| *found == tag).count();
    assert_eq!((count("L"), count("LI")), (2, 4), "a list of two lines for each step, signed or not");
    assert_eq!(count("Table"), 0, "what only looks like a table is none");
}

#[test]
fn every_font_is_in_the_file() {
    let pdf = written(&small("en"));
    let dicts = dictionaries(&pdf);
    let fonts: Vec<_> = dicts.iter().filter(|dict| name(dict, "Type").as_deref() == Some("Font")).collect();
    let composed: Vec<_> = fonts.iter().filter(|font| name(font, "Subtype").as_deref() == Some("Type0")).collect();
    assert!(!composed.is_empty());
    for font in &composed {
        assert!(font.get::<Stream<'_>>("ToUnicode").is_some(), "{:?} cannot be read aloud", name(font, "BaseFont"));
    }
    for font in fonts.iter().filter(|font| name(font, "Subtype").as_deref() != Some("Type0")) {
        let descriptor: Dict<'_> = font.get("FontDescriptor").expect("a font of our own");
        let file = ["FontFile2", "FontFile3"].into_iter().find_map(|key| descriptor.get::<Stream<'_>>(key));
        let file = file.expect("the font itself").decoded().expect("readable").into_owned();
        assert!(!file.is_empty());
    }
}

#[test]
fn nothing_in_the_file_acts() {
    let mut document = small("en");
    // a text that looks like an address stays a text
    document.intro = Some("https://example.org javascript:alert(1) file:///x www.example.org a@example.org".to_owned());
    let pdf = written(&document);
    let keys = keys(&pdf);
    assert!(keys.contains("Lang"), "the keys of the catalog are among them");
    let acting = [
        "JS",
        "JavaScript",
        "Launch",
        "AA",
        "OpenAction",
        "EmbeddedFile",
        "EmbeddedFiles",
        "EF",
        "AF",
        "AcroForm",
        "XFA",
        "URI",
        "RichMedia",
        "Movie",
        "Sound",
        "Encrypt",
    ];
    for key in acting {
        assert!(!keys.contains(key), "{key} in the file");
    }
    for dict in dictionaries(&pdf) {
        for key in ["S", "Type", "Subtype"] {
            let value = name(&dict, key).unwrap_or_default();
            assert!(!acting.contains(&value.as_str()), "{key} {value} in the file");
        }
    }
}

#[test]
fn the_pages_have_the_size_asked_for() {
    for (paper, width, height) in [(Paper::A4, 595.28, 841.89), (Paper::Letter, 612.0, 792.0)] {
        let document = Document { paper, ..long(60, true) };
        let pdf = written(&document);
        assert!(pdf.pages().len() >= 2, "{paper:?}: {} page", pdf.pages().len());
        for page in pdf.pages().iter() {
            let (wide, high) = page.base_dimensions();
            assert!((wide - width).abs() < 0.1 && (high - height).abs() < 0.1, "{paper:?}: {wide} × {high}");
        }
        let shown = pages(&document).unwrap();
        assert_eq!(shown.svg.len(), pdf.pages().len(), "the screen shows what prints");
        assert!((shown.width_mm / 25.4 * 72.0 - f64::from(width)).abs() < 0.1);
        assert!((shown.height_mm / 25.4 * 72.0 - f64::from(height)).abs() < 0.1);
    }
}

#[test]
fn every_word_can_be_found_and_copied() {
    for language in ["de", "en"] {
        let document = small(language);
        let text = text_of(&written(&document));
        let mut words =
            vec![&document.title, &document.subtitle, &document.foot.source_line, &document.labels.initials];
        words.extend(&document.intro);
        for block in &document.blocks {
            match block {
                tritt_documents::Block::Heading { text, .. } | tritt_documents::Block::Paragraph(text) => {
                    words.push(text)
                }
                tritt_documents::Block::CheckGroup { heading, rows, .. } => {
                    words.push(heading);
                    words.extend(rows.iter().map(|row| &row.text));
                    words.extend(rows.iter().filter_map(|row| row.help.as_ref()));
                }
                tritt_documents::Block::Photo { name, .. } => words.push(name),
                tritt_documents::Block::Signature { places } => words.extend(places),
                tritt_documents::Block::Table { caption, heads, rows } => {
                    words.push(caption);
                    words.extend(heads.iter().chain(rows.iter().flatten()));
                }
            }
        }
        for word in words {
            assert!(text.contains(&squeezed(word)), "{word:?} is not in {text}");
        }
    }
}

#[test]
fn who_hears_the_page_hears_what_is_done() {
    for (ticked, signed, expected) in [(true, true, 3), (true, false, 3), (false, true, 0), (false, false, 0)] {
        let line = || CheckRow { ticked: ticked.then(Tick::default), signed, ..row("line") };
        let document = Document { blocks: vec![group(1, "Part", vec![line(), line(), line()])], ..empty("en") };
        let found = text_of(&written(&document)).matches("Done").count();
        assert_eq!(found, expected, "ticked {ticked}, signed {signed}: at each tick");
    }
}

fn text_of(pdf: &Pdf) -> String {
    texts(pdf).concat()
}
