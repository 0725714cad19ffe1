//! What one language says and another does not, in every file but the curriculum's, whose words the curriculum itself asks for.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Attribute, Entry, Expression, InlineExpression, Pattern, PatternElement};

use super::{is_content, languages_in};
use crate::{BundleError, Files, Language, LocaleError};

/// A message or an attribute, with the arguments it uses.
struct Told {
    line: usize,
    arguments: BTreeSet<String>,
}

/// The messages of a file by key: `id`, `id.attribute`, `-term`.
type Messages = BTreeMap<String, Told>;

/// All mistakes in all files, in the order of languages, files and lines: what cannot be read or is not Fluent, what stands twice, what another language
/// has and this one lacks. A file that is not Fluent is compared when it is.
pub(super) fn compare(files: &Files) -> Vec<LocaleError> {
    let languages = languages_in(files);
    if languages.is_empty() {
        return vec![LocaleError::NoLanguage];
    }
    let names: BTreeSet<&str> = files
        .paths()
        .filter_map(|path| path.split_once('/'))
        .filter(|(_, name)| name.ends_with(".ftl") && !is_content(name))
        .map(|(_, name)| name)
        .collect();
    let mut mistakes = Vec::new();
    let mut read: BTreeMap<(&str, &Language), Messages> = BTreeMap::new();
    for language in &languages {
        let mut seen = BTreeMap::new();
        for name in &names {
            match messages(files, language, name, &mut seen) {
                Ok(messages) => drop(read.insert((name, language), messages)),
                Err(found) => mistakes.extend(found),
            }
        }
    }
    for ((name, language), mine) in &read {
        for other in languages.iter().filter(|other| other != language) {
            let Some(theirs) = read.get(&(*name, other)) else { continue };
            mistakes.extend(lacking(language, name, mine, other, theirs));
        }
    }
    mistakes.sort_by(|one, other| (place(one), subject(one)).cmp(&(place(other), subject(other))));
    // two other languages may have the same message
    mistakes
        .dedup_by(|one, other| place(one) == place(other) && subject(one).is_some() && subject(one) == subject(other));
    mistakes
}

/// What `theirs` has and `mine` lacks: messages with their attributes, and arguments of what both have.
fn lacking(language: &Language, file: &str, mine: &Messages, other: &Language, theirs: &Messages) -> Vec<LocaleError> {
    let mut mistakes = Vec::new();
    for (key, there) in theirs {
        let other = format!("locales/{other}/{file}:{}", there.line);
        let Some(here) = mine.get(key) else {
            // an attribute is looked for where its message is
            let line = key.split_once('.').and_then(|(id, _)| mine.get(id)).map_or(1, |message| message.line);
            let (language, file, key) = (language.clone(), file.to_owned(), key.clone());
            mistakes.push(LocaleError::MessageMissing { language, file, line, key, other });
            continue;
        };
        mistakes.extend(there.arguments.difference(&here.arguments).map(|argument| LocaleError::ArgumentMissing {
            language: language.clone(),
            file: file.to_owned(),
            line: here.line,
            key: key.clone(),
            argument: argument.clone(),
            other: other.clone(),
        }));
    }
    mistakes
}

/// Reads one file. `seen` says where each message of the language stands.
fn messages(
    files: &Files,
    language: &Language,
    name: &str,
    seen: &mut BTreeMap<String, String>,
) -> Result<Messages, Vec<LocaleError>> {
    let (language, file) = (language.clone(), name.to_owned());
    let text = match files.text(&format!("{language}/{name}")) {
        Some(Ok(text)) => text,
        Some(Err(why)) => return Err(vec![LocaleError::Unreadable { language, file, why: why.to_owned() }]),
        None => return Err(vec![LocaleError::FileMissing { language, file }]),
    };
    let resource = fluent_syntax::parser::parse(text).map_err(|(_, errors)| {
        let broken = |error: &fluent_syntax::parser::ParserError| BundleError {
            file: file.clone(),
            line: text.get(..error.pos.start).unwrap_or(text).matches('\n').count() + 1,
            what: error.kind.to_string(),
        };
        let told = |mistake| LocaleError::Broken { language: language.clone(), mistake };
        errors.iter().map(broken).map(told).collect::<Vec<_>>()
    })?;
    let mut messages = Messages::new();
    let mut twice = Vec::new();
    for entry in &resource.body {
        let (id, value, attributes) = match entry {
            Entry::Message(message) => (message.id.name.to_owned(), message.value.as_ref(), &message.attributes),
            Entry::Term(term) => (format!("-{}", term.id.name), Some(&term.value), &term.attributes),
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => continue,
        };
        let line = line_of(text, &id, messages.contains_key(&id));
        if let Some(other) = seen.insert(id.clone(), format!("locales/{language}/{file}:{line}")) {
            let (language, file, key) = (language.clone(), file.clone(), id.clone());
            twice.push(LocaleError::Twice { language, file, line, key, other });
        }
        // a message of attributes alone is there all the same
        messages.insert(id.clone(), Told { line, arguments: value.map(arguments).unwrap_or_default() });
        messages.extend(attributes.iter().map(|attribute: &Attribute<&str>| {
            let key = format!("{id}.{}", attribute.id.name);
            (key, Told { line, arguments: arguments(&attribute.value) })
        }));
    }
    if twice.is_empty() { Ok(messages) } else { Err(twice) }
}

/// The line a message begins in; the last one of those with this id when `again`.
fn line_of(text: &str, id: &str, again: bool) -> usize {
    let begins = |line: &str| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='));
    let mut lines = text.lines().enumerate().filter(|(_, line)| begins(line)).map(|(place, _)| place + 1);
    let line = if again { lines.last() } else { lines.next() };
    line.unwrap_or(1)
}

fn arguments(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, &mut found);
        }
    }
    found
}

fn of_expression(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => of_inline(inline, found),
        Expression::Select { selector, variants } => {
            of_inline(selector, found);
            variants.iter().for_each(|variant| found.extend(arguments(&variant.value)));
        }
    }
}

fn of_inline(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => drop(found.insert(id.name.to_owned())),
        InlineExpression::Placeable { expression } => of_expression(expression, found),
        // calls have no place in our files (tests/tests/words), and the others take no arguments
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::FunctionReference { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. } => {}
    }
}

fn place(mistake: &LocaleError) -> (String, usize) {
    mistake.place().unwrap_or_default()
}

/// What is lacking; nothing for a mistake that is told by whoever made it.
fn subject(mistake: &LocaleError) -> Option<(&str, Option<&str>)> {
    match mistake {
        LocaleError::MessageMissing { key, .. } => Some((key, None)),
        LocaleError::ArgumentMissing { key, argument, .. } => Some((key, Some(argument))),
        LocaleError::NoLanguage
        | LocaleError::FileMissing { .. }
        | LocaleError::Unreadable { .. }
        | LocaleError::Broken { .. }
        | LocaleError::Twice { .. } => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The mistakes of two languages whose `ui/a.ftl` say this.
    fn check(german: &str, english: &str, expected: &[&str]) {
        let mut files = Files::default();
        files.set("de/ui/a.ftl", german);
        files.set("en/ui/a.ftl", english);
        let found: Vec<String> = compare(&files).iter().map(ToString::to_string).collect();
        assert_eq!(found, expected, "{german:?} and {english:?}");
    }

    #[test]
    fn what_one_language_lacks_is_told_with_its_place() {
        check("a = A\n", "a = B\n", &[]);
        check("a = A\n", "a = B\n\nb = C\n", &["de/ui/a.ftl:1: b is missing, see locales/en/ui/a.ftl:3"]);
        check(
            "x = X\na = A\n",
            "x = X\na = B\n    .hint = C\n",
            &["de/ui/a.ftl:2: a.hint is missing, see locales/en/ui/a.ftl:2"],
        );
        check("-n = N\n", "# none\n", &["en/ui/a.ftl:1: -n is missing, see locales/de/ui/a.ftl:1"]);
        check(
            "a = { $n } Dinge\n",
            "a = { $n ->\n    [one] A thing\n   *[other] { $m } things\n    }\n",
            &["de/ui/a.ftl:1: a does not use $m, see locales/en/ui/a.ftl:1"],
        );
        check("a = A\nb = B\na = C\n", "a = A\nb = B\n", &["de/ui/a.ftl:3: a stands in locales/de/ui/a.ftl:1 already"]);
    }

    #[test]
    fn a_file_that_is_not_fluent_is_told_and_not_compared() {
        let mut files = Files::default();
        files.set("de/ui/a.ftl", "a = A\nb = { $\nc = C\n");
        files.set("en/ui/a.ftl", "a = A\nb = B\nc = C\nd = D\n");
        let found = compare(&files);
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!(found[0].place(), Some(("de/ui/a.ftl".to_owned(), 2)));
    }

    #[test]
    fn every_language_has_every_file_but_the_curriculum_is_not_looked_at() {
        let mut files = Files::default();
        for (path, text) in [
            ("de/ui/a.ftl", "a = A\nb = B\n"),
            ("en/ui/a.ftl", "a = A\nb = B\n"),
            ("en/documents/b.ftl", "a = A\n"),
            ("nl/ui/a.ftl", "# of two others, each is told once\n"),
            ("nl/content/c.ftl", "a = A\n"),
        ] {
            files.set(path, text);
        }
        let found: Vec<String> = compare(&files).iter().map(ToString::to_string).collect();
        assert_eq!(
            found,
            [
                "de/documents/b.ftl: missing",
                "en/ui/a.ftl:1: a stands in locales/en/documents/b.ftl:1 already",
                "nl/documents/b.ftl: missing",
                "nl/ui/a.ftl:1: a is missing, see locales/de/ui/a.ftl:1",
                "nl/ui/a.ftl:1: b is missing, see locales/de/ui/a.ftl:2",
            ]
        );
        assert_eq!(compare(&Files::default()), [LocaleError::NoLanguage]);
    }
}
