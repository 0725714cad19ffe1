//! Rust and the window say the same: every message with sample arguments, formatted by fluent-rs and by the window's own code in one Node process.

use std::collections::BTreeSet;
use std::io::Write as _;
use std::process::{Command, Stdio};

use serde_json::{Value as Json, json};
use tritt_i18n::table::Kind;
use tritt_i18n::{Bundle, Language, Value};
use tritt_tests::root;

use crate::read::{fluent, languages, rows};

const NUMBERS: [f64; 5] = [0.0, 1.0, 2.0, 5.0, 1234.5];
/// A name in another script: the reason for the isolation marks.
const TEXT: &str = "Zoë & דנה";
const ISOLATE: char = '\u{2068}';
const RELEASE: char = '\u{2069}';

/// Files that are put together in the program: each has ids of its own.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Part {
    /// What Rust says.
    Rust,
    /// What the window says; its own code formats it.
    Window,
    /// What the page for phones says; it formats as the window does.
    Phone,
    /// The curriculum.
    Content,
}

impl Part {
    const ALL: [Self; 4] = [Self::Rust, Self::Window, Self::Phone, Self::Content];

    fn has(self, file: &str) -> bool {
        let (ui, content) = (file.starts_with("ui/"), file.starts_with("content/") || file.starts_with("firm/"));
        match self {
            Self::Rust => !ui && !content && file != "phone.ftl",
            Self::Window => ui || file == "names.ftl" || file == "error.ftl",
            Self::Phone => file == "phone.ftl" || file == "names.ftl",
            Self::Content => content,
        }
    }
}

/// A message with arguments, and what Rust makes of it.
struct Ask {
    language: String,
    part: Part,
    key: String,
    json: Json,
    said: String,
}

fn asks(language: &str, part: Part) -> Vec<Ask> {
    let tag = Language::from_tag(language).unwrap();
    let files = fluent(language);
    let mine = files.iter().filter(|(name, _)| part.has(name)).map(|(name, text)| (name.as_str(), text.as_str()));
    let bundle = Bundle::new(&tag, true, mine).unwrap_or_else(|mistakes| panic!("{mistakes:?}"));
    let mut asks = Vec::new();
    for row in rows(language).into_iter().filter(|row| part.has(&row.file)) {
        let has_number = row.variables.values().any(|kind| *kind == Kind::Number);
        for number in NUMBERS.into_iter().take(if has_number { NUMBERS.len() } else { 1 }) {
            let sample = |kind| match kind {
                Kind::Number => Value::Number(number),
                Kind::Text => Value::Text(TEXT.to_owned()),
            };
            let arguments: Vec<(&str, Value)> =
                row.variables.iter().map(|(name, kind)| (name.as_str(), sample(*kind))).collect();
            let said = bundle.format(&row.id, row.attribute.as_deref(), &arguments);
            let key = format!("{language}/{} {} {number}", row.file, row.key());
            let json: serde_json::Map<String, Json> = arguments
                .iter()
                .map(|(name, value)| {
                    let value = match value {
                        Value::Number(number) => json!(number),
                        Value::Text(text) => json!(text),
                    };
                    ((*name).to_owned(), value)
                })
                .collect();
            let json = json!({ "id": row.id, "attribute": row.attribute, "args": json });
            let said = said.unwrap_or_else(|| panic!("{key}: nothing in Rust"));
            asks.push(Ask { language: language.to_owned(), part, key, json, said });
        }
    }
    asks
}

/// Asks the window's code, in a zone far west of the dates in the curriculum.
fn node(input: &Json) -> Json {
    let mut node = Command::new("node")
        .arg("scripts/format-all.mjs")
        .current_dir(root().join("ui"))
        .env("TZ", "America/Los_Angeles")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("Node.js runs (README.md says which)");
    // it reads everything before it writes anything
    node.stdin.take().unwrap().write_all(input.to_string().as_bytes()).unwrap();
    let answer = node.wait_with_output().unwrap();
    assert!(answer.status.success(), "ui/scripts/format-all.mjs failed; `cargo xtask check` installs what it needs");
    serde_json::from_slice(&answer.stdout).expect("it answers with JSON")
}

/// fluent.js puts marks around a name of ours, fluent-rs does not. Both are right: the name never changes its direction.
fn without_marks_around(name: &str, text: &str) -> String {
    text.replace(&format!("{ISOLATE}{name}{RELEASE}"), name)
}

#[test]
fn rust_and_the_window_say_the_same() {
    let mut groups = Vec::new();
    let mut all = Vec::new();
    for language in languages() {
        for part in Part::ALL {
            let files: Vec<String> =
                fluent(&language).into_iter().filter(|(name, _)| part.has(name)).map(|(_, text)| text).collect();
            let asks = asks(&language, part);
            // the window has its files already, in the way it always gets them
            let files = if part == Part::Window { Json::Null } else { json!(files) };
            let messages: Vec<&Json> = asks.iter().map(|ask| &ask.json).collect();
            groups.push(json!({ "language": language, "files": files, "messages": messages }));
            all.extend(asks);
        }
    }
    let answer = node(&json!({ "groups": groups, "day": "2026-11-03" }));
    let said: Vec<&str> = answer["texts"].as_array().unwrap().iter().map(|text| text.as_str().unwrap()).collect();
    assert_eq!(said.len(), all.len(), "one answer for each message");

    let mut wrong = Vec::new();
    let mut isolated = BTreeSet::new();
    for (ask, window) in all.iter().zip(said) {
        let window = without_marks_around("Trittsicher", window);
        if window != ask.said {
            wrong.push(format!("{}: Rust {:?}, window {window:?}", ask.key, ask.said));
        }
        if ask.said.trim_matches(['–', ' ']).is_empty() || ask.said.contains(['{', '}']) {
            wrong.push(format!("{}: {:?} is no text", ask.key, ask.said));
        }
        if ask.said.contains(ISOLATE) && ask.said.contains(TEXT) {
            isolated.insert((ask.language.clone(), format!("{:?}", ask.part)));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    // figures of the curriculum have numbers only
    assert_eq!(isolated.len(), languages().len() * 3, "marks stand around arguments: {isolated:?}");

    for (language, day, name) in [("de", "03.11.2026", "Deutsch"), ("en", "3 Nov 2026", "English")] {
        assert_eq!(answer["days"][language], json!(day), "a date without a time is the same day in every zone");
        assert_eq!(answer["names"][language], json!(name), "what the language calls itself");
    }
}

#[test]
fn numbers_and_plural_forms_are_those_of_the_language() {
    let text = "it = { $n ->\n    [one] einer: { $n }\n   *[other] andere: { $n }\n    }\n";
    for (tag, number, expected) in [
        ("de", 0.0, "andere: 0"),
        ("de", 1.0, "einer: 1"),
        ("de", 2.0, "andere: 2"),
        ("de", 1234.5, "andere: 1.234,5"),
        ("en", 0.0, "andere: 0"),
        ("en", 1.0, "einer: 1"),
        ("en", 1.5, "andere: 1.5"),
        ("en", 1234.5, "andere: 1,234.5"),
    ] {
        let bundle = Bundle::new(&Language::from_tag(tag).unwrap(), false, [("it.ftl", text)]).unwrap();
        let said = bundle.format("it", None, &[("n", Value::Number(number))]);
        assert_eq!(said.as_deref(), Some(expected), "{tag} {number}");
    }
}
