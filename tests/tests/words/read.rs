//! The language files as they lie in the tree, and the sources that use them.

use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Attribute, Entry, Expression, Pattern, PatternElement};
use tritt_i18n::table::{self, Row};
use tritt_tests::root;

/// Stands in a text for whatever is put in when it is shown.
pub const ARGUMENT: char = '\u{FFFC}';

/// The language tags in order: the folders of `locales/`.
pub fn languages() -> Vec<String> {
    let mut tags: Vec<String> = fs::read_dir(root().join("locales"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    tags.sort();
    assert!(tags.contains(&"de".to_owned()) && tags.contains(&"en".to_owned()), "{tags:?}");
    tags
}

/// Name below `folder` (with forward slashes) and text of every file with one of the endings, in order.
pub fn files(folder: &Path, endings: &[&str]) -> Vec<(String, String)> {
    let mut found = Vec::new();
    collect(folder, "", endings, &mut found);
    found.sort();
    found
}

fn collect(folder: &Path, prefix: &str, endings: &[&str], found: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
        let path = entry.unwrap().path();
        let name = format!("{prefix}{}", path.file_name().unwrap().to_string_lossy());
        if path.is_dir() {
            collect(&path, &format!("{name}/"), endings, found);
        } else if endings.iter().any(|ending| name.ends_with(ending)) {
            // a checkout on Windows may have both characters at the end of a line
            found.push((name, fs::read_to_string(&path).unwrap().replace("\r\n", "\n")));
        }
    }
}

/// The Fluent files of a language.
pub fn fluent(language: &str) -> Vec<(String, String)> {
    files(&root().join("locales").join(language), &[".ftl"])
}

/// The lessons of a language.
pub fn lessons(language: &str) -> Vec<(String, String)> {
    files(&root().join("locales").join(language), &[".md"])
}

/// Every message and attribute of a language.
pub fn rows(language: &str) -> Vec<Row> {
    let read = |(name, text): (String, String)| {
        table::read(&name, &text).unwrap_or_else(|mistakes| panic!("{language}: {}", mistakes.join("\n")))
    };
    fluent(language).into_iter().flat_map(read).collect()
}

/// The text of a message, a term or an attribute.
pub struct Text {
    /// `today-due-count`, `welcome-learn.hint` or `-app-name`.
    pub key: String,
    /// The line of the message, from 1.
    pub line: usize,
    pub pattern: Pattern<String>,
}

/// Every text of a file.
pub fn texts(file: &str) -> Vec<Text> {
    let resource =
        fluent_syntax::parser::parse(file.to_owned()).unwrap_or_else(|(_, errors)| panic!("{errors:?} in {file}"));
    let mut texts = Vec::new();
    let mut add = |id: String, value: Option<Pattern<String>>, attributes: Vec<Attribute<String>>| {
        let starts = |line: &str| line.strip_prefix(&id).is_some_and(|rest| rest.trim_start().starts_with('='));
        let line = file.lines().position(starts).map_or(1, |place| place + 1);
        texts.extend(value.map(|pattern| Text { key: id.clone(), line, pattern }));
        texts.extend(attributes.into_iter().map(|attribute| Text {
            key: format!("{id}.{}", attribute.id.name),
            line,
            pattern: attribute.value,
        }));
    };
    for entry in resource.body {
        match entry {
            Entry::Message(message) => add(message.id.name, message.value, message.attributes),
            Entry::Term(term) => add(format!("-{}", term.id.name), Some(term.value), term.attributes),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
            Entry::Junk { content } => panic!("not Fluent: {content}"),
        }
    }
    texts
}

/// What a person may read: one text, or one for each variant; [`ARGUMENT`] stands for what is put in.
pub fn readings(pattern: &Pattern<String>) -> Vec<String> {
    let mut all = vec![String::new()];
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => all.iter_mut().for_each(|text| text.push_str(value)),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                let endings: Vec<String> = variants.iter().flat_map(|variant| readings(&variant.value)).collect();
                all = all.iter().flat_map(|text| endings.iter().map(move |ending| format!("{text}{ending}"))).collect();
            }
            PatternElement::Placeable { .. } => all.iter_mut().for_each(|text| text.push(ARGUMENT)),
        }
    }
    all
}

#[test]
fn every_variant_is_a_reading() {
    let texts = texts(
        "# Variables:\n#   $n (Number) - how many\na = { $n ->\n    [one] One\n   *[other] { $n } of them\n    }\n    .hint = Plain\n-b = B\n",
    );
    let found: Vec<_> = texts.iter().map(|text| (text.key.as_str(), text.line, readings(&text.pattern))).collect();
    assert_eq!(
        found,
        [
            ("a", 3, vec!["One".to_owned(), format!("{ARGUMENT} of them")]),
            ("a.hint", 3, vec!["Plain".to_owned()]),
            ("-b", 8, vec!["B".to_owned()]),
        ]
    );
}
