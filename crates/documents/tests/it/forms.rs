//! The text forms of a small document, as files to look at. A difference fails; `cargo insta review` shows and accepts it.

use std::path::Path;

use tritt_documents::{csv, html, markdown};

use crate::sample::small;

/// Compares with `tests/snapshots/<name>.snap`, wherever the tests run.
fn check(name: &str, written: &str) {
    let mut settings = insta::Settings::new();
    settings.set_snapshot_path(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join("snapshots"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, written));
}

#[test]
fn the_text_forms_are_as_they_were() {
    for language in ["de", "en"] {
        let document = small(language);
        check(&format!("{language}.md"), &markdown(&document));
        // line ends and the mark at the beginning are part of the form, and lost in a file of text
        let table = csv(&document).replace('\u{feff}', "<BOM>").replace("\r\n", "<CRLF>\n");
        check(&format!("{language}.csv"), &table);
        check(&format!("{language}.html"), &html(&document));
    }
}
