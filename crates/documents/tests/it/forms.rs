//! The text forms of a small document, as files to look at. A difference fails; `cargo insta review` shows and accepts it.

use std::path::Path;

use tritt_documents::{Document, Orientation, csv, html, markdown};

use crate::read::{certified, lines, written};
use crate::sample::{certificate, report, small};

/// Compares with `tests/snapshots/<name>.snap`, wherever the tests run.
fn check(name: &str, written: &str) {
    let mut settings = insta::Settings::new();
    settings.set_snapshot_path(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join("snapshots"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, written));
}

/// The three text forms of a document.
fn check_all(name: &str, document: &Document) {
    check(&format!("{name}.md"), &markdown(document));
    // line ends and the mark at the beginning are part of the form, and lost in a file of text
    let table = csv(document).replace('\u{feff}', "<BOM>").replace("\r\n", "<CRLF>\n");
    check(&format!("{name}.csv"), &table);
    check(&format!("{name}.html"), &html(document));
}

#[test]
fn the_text_forms_are_as_they_were() {
    for language in ["de", "en"] {
        check_all(language, &small(language));
        check_all(&format!("{language}.report"), &report(language, 6, Orientation::Landscape));
    }
}

#[test]
fn paper_is_read_in_the_order_it_was() {
    for language in ["de", "en"] {
        check(&format!("{language}.certificate"), &lines(&certified(&certificate(language, 4))));
        check(&format!("{language}.report"), &lines(&written(&report(language, 6, Orientation::Landscape))));
    }
}
