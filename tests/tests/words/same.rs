//! Every language says the same things: files, ids, arguments, pictures of the lessons.

use std::collections::{BTreeMap, BTreeSet};

use tritt_i18n::table::Kind;
use tritt_tests::root;

use crate::read::{files, fluent, languages, lessons, rows, texts};

/// Fails with what one language has and another has not.
#[track_caller]
fn compare<T: Ord + std::fmt::Debug>(what: &str, of: impl Fn(&str) -> BTreeSet<T>) {
    let by_language: Vec<(String, BTreeSet<T>)> = languages().into_iter().map(|tag| (tag.clone(), of(&tag))).collect();
    for (tag, found) in &by_language {
        assert!(!found.is_empty(), "{what}: nothing in {tag}");
        for (other, others) in &by_language {
            let lacking: Vec<&T> = others.difference(found).collect();
            assert!(lacking.is_empty(), "{what}: {tag} lacks what {other} has: {lacking:#?}");
        }
    }
}

#[test]
fn files_are_the_same() {
    compare("files", |tag| files(&root().join("locales").join(tag), &[""]).into_iter().map(|(name, _)| name).collect());
}

#[test]
fn messages_terms_and_attributes_are_the_same() {
    compare("ids", |tag| {
        let keys = |(name, text): (String, String)| texts(&text).into_iter().map(move |one| (name.clone(), one.key));
        fluent(tag).into_iter().flat_map(keys).collect()
    });
}

/// Reading the rows already fails on an argument that its comment does not name, and on one named there and not used.
#[test]
fn arguments_are_the_same_and_of_the_same_kind() {
    compare("arguments", |tag| {
        let arguments = |row: tritt_i18n::table::Row| {
            let kinds: BTreeMap<String, bool> =
                row.variables.iter().map(|(name, kind)| (name.clone(), *kind == Kind::Number)).collect();
            (row.key(), kinds)
        };
        rows(tag).into_iter().map(arguments).collect()
    });
}

#[test]
fn a_comment_that_names_arguments_says_so() {
    for tag in languages() {
        for (name, text) in fluent(&tag) {
            let mut said = false;
            for (place, line) in text.lines().enumerate() {
                said = line.starts_with('#') && (said || line.ends_with("Variables:"));
                let names = line.strip_prefix('#').is_some_and(|rest| rest.trim_start().starts_with('$'));
                assert!(said || !names, "{tag}/{name}:{}: no `Variables:` before {line}", place + 1);
                let kind = [" (Number) - ", " (String) - "].iter().any(|kind| line.contains(kind));
                assert!(!names || kind, "{tag}/{name}:{}: neither (Number) nor (String): {line}", place + 1);
            }
        }
    }
}

/// A lesson may be told differently, but it shows the same figures and ends with the same action.
#[test]
fn lessons_show_the_same_figures_and_actions() {
    compare("directives", |tag| {
        let directives = |(name, text): (String, String)| {
            let named = text.lines().filter(|line| line.starts_with("::: figure ") || line.starts_with("::: do "));
            named.map(|line| (name.clone(), line.to_owned())).collect::<Vec<_>>()
        };
        lessons(tag).into_iter().flat_map(directives).collect()
    });
}
