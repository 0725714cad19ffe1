//! The text forms of a small document, as files to look at. A difference fails; `cargo insta review` shows and accepts it.

use std::path::Path;

use tritt_documents::{Document, Orientation, csv, html, markdown, plain};

use crate::office::{sheets, word};
use crate::read::{certified, lines, written};
use crate::sample::{bilingual, certificate, report, small};

/// Compares with `tests/snapshots/<name>.snap`, wherever the tests run.
fn check(name: &str, written: &str) {
    let mut settings = insta::Settings::new();
    settings.set_snapshot_path(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join("snapshots"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, written));
}

/// The forms of a document that can be compared as text; of a text document and a workbook what they say, part by part.
fn check_all(name: &str, document: &Document) {
    check(&format!("{name}.md"), &markdown(document));
    // line ends and the mark at the beginning are part of the form, and lost in a file of text
    let table = csv(document).replace('\u{feff}', "<BOM>").replace("\r\n", "<CRLF>\n");
    check(&format!("{name}.csv"), &table);
    // a picture is nothing to read
    let page = html(document);
    let page = match page.split_once("base64,").and_then(|(before, rest)| Some((before, rest.split_once('"')?.1))) {
        Some((before, after)) => format!("{before}base64,…\"{after}"),
        None => page,
    };
    check(&format!("{name}.html"), &page);
    check(&format!("{name}.txt"), &plain(document));
    check(&format!("{name}.docx"), &word(document));
    check(&format!("{name}.xlsx"), &sheets(document));
}

#[test]
fn the_text_forms_are_as_they_were() {
    for language in ["de", "en"] {
        check_all(language, &small(language));
        check_all(&format!("{language}.report"), &report(language, 6, Orientation::Landscape));
    }
}

#[test]
fn two_languages_stand_side_by_side_in_every_form() {
    check_all("bilingual", &bilingual());
    check("bilingual.pdf", &lines(&written(&bilingual())));
}

#[test]
fn paper_is_read_in_the_order_it_was() {
    for language in ["de", "en"] {
        check(&format!("{language}.certificate"), &lines(&certified(&certificate(language, 4))));
        check(&format!("{language}.report"), &lines(&written(&report(language, 6, Orientation::Landscape))));
    }
}
