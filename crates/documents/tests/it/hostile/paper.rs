//! PDF and the pictures of its pages.

use hayro_interpret::hayro_syntax::Pdf;
use tritt_documents::{Block, Document, pages, pdf};

use super::{TEXTS, everywhere, in_table};
use crate::read::{catalog, keys, squeezed, text_string, texts, written, xmp};
use crate::sample::empty;

/// How often [`everywhere`] writes the text on a page at least: title, subtitle, intro, heading, paragraph, two groups with a line and its help, two
/// labels, two lines of the foot.
const PLACES: usize = 15;

#[test]
fn every_text_makes_a_page_that_does_nothing() {
    for text in TEXTS {
        let document = everywhere(text, "de");
        let bytes = pdf(&document).unwrap_or_else(|error| panic!("{text:?}: {error}"));
        let pdf = Pdf::new(bytes).expect("a PDF that can be read");
        assert!(catalog(&pdf).contains_key("StructTreeRoot"), "{text:?}");
        roxmltree::Document::parse(&xmp(&pdf)).unwrap_or_else(|error| panic!("{text:?}: {error}"));
        for key in ["JS", "JavaScript", "URI", "Launch", "OpenAction", "AA", "EmbeddedFiles", "EF", "Annots"] {
            assert!(!keys(&pdf).contains(key), "{text:?}: {key} in the file");
        }
    }
}

#[test]
fn markup_is_printed_as_it_is() {
    let printable = |text: &&&str| text.chars().all(|letter| (' '..='~').contains(&letter)) && !text.trim().is_empty();
    let printable: Vec<_> = TEXTS.iter().filter(printable).collect();
    assert!(printable.len() > 30, "most of the texts have a shape in our fonts");
    for text in printable {
        let pdf = written(&everywhere(text, "en"));
        let found = texts(&pdf).concat().matches(&squeezed(text)).count();
        assert!(found >= PLACES, "{text:?} is there {found} times");
        assert_eq!(text_string(pdf.metadata().title.as_deref().unwrap_or_default()).trim(), text.trim());
    }
}

#[test]
fn a_table_prints_every_text() {
    for text in TEXTS {
        let pdf = written(&in_table(text, "de"));
        for key in ["JS", "JavaScript", "URI", "Launch", "OpenAction", "AA", "EmbeddedFiles", "EF", "Annots"] {
            assert!(!keys(&pdf).contains(key), "{text:?}: {key} in the file");
        }
        if text.chars().all(|letter| (' '..='~').contains(&letter)) && !text.trim().is_empty() {
            let found = texts(&pdf).concat().matches(&squeezed(text)).count();
            assert!(found >= 7, "{text:?} is there {found} times");
        }
    }
}

#[test]
fn what_has_no_shape_costs_one_letter_not_the_document() {
    for (text, expected) in [
        ("Kasse 😀 Lager", "Kasse?Lager"),
        ("Zürich → Genève", "Zürich?Genève"),
        ("\u{202e}gpj.exe", "gpj.exe"),
        ("one\0two\u{feff}three", "onetwothree"),
    ] {
        let document = Document { intro: Some(text.to_owned()), ..empty("en") };
        let found = texts(&written(&document)).concat();
        assert!(found.contains(expected), "{text:?}: {found}");
    }
}

#[test]
fn headings_may_skip_levels_and_say_nothing() {
    for levels in [&[2, 4][..], &[0], &[1], &[3, 3, 5], &[2, 6, 2, 9], &[255]] {
        let heading = |level: &u8| Block::Heading { level: *level, text: "part".to_owned() };
        let mut document = Document { blocks: levels.iter().map(heading).collect(), ..empty("en") };
        document.blocks.push(Block::Heading { level: 2, text: String::new() });
        let found = texts(&written(&document)).concat();
        assert_eq!(found.matches("part").count(), levels.len(), "levels {levels:?}: {found}");
    }
}

#[test]
fn pictures_of_pages_hold_shapes_alone() {
    for text in TEXTS {
        for page in pages(&everywhere(text, "en")).unwrap_or_else(|error| panic!("{text:?}: {error}")).svg {
            let svg = roxmltree::Document::parse(&page).unwrap_or_else(|error| panic!("{text:?}: {error}"));
            for node in svg.descendants().filter(roxmltree::Node::is_element) {
                let name = node.tag_name().name();
                let known = ["svg", "g", "path", "use", "defs", "symbol", "clipPath", "rect"];
                assert!(known.contains(&name), "{text:?}: <{name}>");
                for attribute in node.attributes() {
                    assert!(!attribute.name().starts_with("on"), "{text:?}: {}", attribute.name());
                    assert!(attribute.name() != "href" || attribute.value().starts_with('#'), "{text:?}: a link");
                }
            }
        }
    }
}
