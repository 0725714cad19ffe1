//! The words of the curriculum in one language.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::Entry;
use tritt_i18n::{Bundle, Files, Language, Value};

use crate::expected::Expected;
use crate::{Mistake, Rule};

/// The words of the curriculum in one language, by id.
#[derive(Debug, Clone)]
pub struct ContentWords(Bundle);

impl ContentWords {
    /// A message or its attribute. Everything the curriculum names is there, or loading would have failed; for an id nobody knows, nothing.
    pub fn text(&self, id: &str, attribute: Option<&str>) -> Option<String> {
        self.0.format(id, attribute, &[])
    }

    /// The sentence of a figure.
    pub fn figure(&self, id: &str, value: f64) -> Option<String> {
        self.0.format(&format!("figure-{id}"), None, &[("value", Value::Number(value))])
    }

    /// A number as this language writes it.
    pub fn number(&self, value: f64) -> String {
        self.0.format("content-number", None, &[("value", Value::Number(value))]).unwrap_or_else(|| value.to_string())
    }
}

/// A message of ours that writes a number and nothing else.
const NUMBER: (&str, &str) = ("number", "content-number = { $value }");

/// Reads every `.ftl` below a folder (`content/` or `firm/`) of a language; checks C01, C02, C06, C10 and C15. Words of an id in `unread` are not called
/// needless.
pub fn read(
    locales: &Files,
    language: &Language,
    folder: &str,
    expected: &Expected,
    unread: &BTreeSet<String>,
    mistakes: &mut Vec<Mistake>,
) -> ContentWords {
    let prefix = format!("{language}/");
    let mut files = Vec::new();
    for path in locales.paths() {
        let Some(name) = path.strip_prefix(&prefix).filter(|name| name.starts_with(folder) && name.ends_with(".ftl"))
        else {
            continue;
        };
        match locales.text(path) {
            Some(Ok(text)) => files.push((name, text)),
            Some(Err(why)) => mistakes.push(mistake(language, name, 1, Rule::C01, why)),
            None => {}
        }
    }
    let found = messages(&files, language, mistakes);
    for ((id, attribute), need) in expected {
        let key = (id.clone(), attribute.clone());
        if found.contains_key(&key) {
            continue;
        }
        let rule = if attribute.ends_with("-why") { Rule::C10 } else { Rule::C06 };
        let subject = if attribute.is_empty() { id.clone() } else { format!("{id}.{attribute}") };
        if locales.text(&format!("{prefix}{}", need.file)).is_none() {
            mistakes.push(mistake(language, &need.file, 1, Rule::C01, &need.file));
        } else {
            mistakes.push(mistake(
                language,
                &need.file,
                1,
                rule,
                &format!("{subject} ({}:{})", need.from.0, need.from.1),
            ));
        }
    }
    for ((id, attribute), place) in &found {
        if !unread.contains(id) && !expected.contains_key(&(id.clone(), attribute.clone())) {
            let subject = if attribute.is_empty() { id.clone() } else { format!("{id}.{attribute}") };
            mistakes.push(mistake(language, &place.file, place.line, Rule::C06, &subject));
        }
        if let Some(quoted) = untypographic(&place.text) {
            mistakes.push(mistake(language, &place.file, place.line, Rule::C15, &quoted));
        }
    }
    let (bundle, broken) = Bundle::lenient(language, false, files.into_iter().chain([NUMBER]));
    mistakes.extend(broken.into_iter().map(|one| mistake(language, &one.file, one.line, Rule::C02, &one.what)));
    ContentWords(bundle)
}

struct Place {
    file: String,
    line: usize,
    text: String,
}

/// Every message and attribute with its place. Mistakes of syntax are told by the bundle.
fn messages(
    files: &[(&str, &str)],
    language: &Language,
    mistakes: &mut Vec<Mistake>,
) -> BTreeMap<(String, String), Place> {
    let mut found = BTreeMap::new();
    for (file, text) in files {
        let (Ok(resource) | Err((resource, _))) = fluent_syntax::parser::parse((*text).to_owned());
        let lines = lines_of(text);
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name;
            let line = lines.get(id.as_str()).copied().unwrap_or(1);
            let mut note = |attribute: String, written: String| {
                found.insert((id.clone(), attribute), Place { file: (*file).to_owned(), line, text: written });
            };
            let serialized = |pattern: &fluent_syntax::ast::Pattern<String>| {
                pattern
                    .elements
                    .iter()
                    .map(|element| match element {
                        fluent_syntax::ast::PatternElement::TextElement { value } => value.as_str(),
                        fluent_syntax::ast::PatternElement::Placeable { .. } => "",
                    })
                    .collect::<String>()
            };
            match &message.value {
                Some(value) => note(String::new(), serialized(value)),
                None => mistakes.push(mistake(language, file, line, Rule::C02, &id)),
            }
            for attribute in &message.attributes {
                note(attribute.id.name.clone(), serialized(&attribute.value));
            }
        }
    }
    found
}

/// The line of each message: the first that begins with its id and `=`.
fn lines_of(text: &str) -> BTreeMap<&str, usize> {
    let begun =
        text.lines().enumerate().filter_map(|(place, line)| Some((line.split_once('=')?.0.trim_end(), place + 1)));
    let mut lines = BTreeMap::new();
    for (id, line) in begun {
        lines.entry(id).or_insert(line);
    }
    lines
}

/// A straight quote or three dots in prose, with a few letters around it.
pub fn untypographic(text: &str) -> Option<String> {
    let at = text.find(['"', '\'']).or_else(|| text.find("..."))?;
    let around: String = text.chars().skip(text[..at].chars().count().saturating_sub(15)).take(30).collect();
    Some(around)
}

fn mistake(language: &Language, file: &str, line: usize, rule: Rule, subject: &str) -> Mistake {
    Mistake { file: format!("locales/{language}/{file}"), line, rule, subject: subject.to_owned() }
}
