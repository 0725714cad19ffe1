//! Every error code has its words, and the words get the arguments they need.

use std::collections::{BTreeMap, BTreeSet};

use tritt_api::Code;
use tritt_i18n::table::Row;
use tritt_i18n::{Language, Locales, Marks};
use tritt_tests::root;

use crate::read::{files, languages, rows};

/// What is made of a code in a source: its variant and the names of its arguments.
fn made(source: &str) -> Vec<(String, BTreeSet<String>)> {
    source
        .split("Code::")
        .skip(1)
        .filter_map(|rest| {
            let end = rest.find(|sign: char| !sign.is_ascii_alphanumeric())?;
            let (code, mut chain) = rest.split_at(end);
            let mut arguments = BTreeSet::new();
            let mut severity = false;
            while let Some(call) = chain.trim_start().strip_prefix('.') {
                let (name, rest) = call.split_once('(')?;
                let close = closing(rest)?;
                severity |= ["notice", "refused", "failed"].contains(&name);
                if name == "arg" {
                    let (name, _) = rest[1..close].split_once('"').expect("an argument is named by a literal");
                    arguments.insert(name.to_owned());
                }
                chain = &rest[close + 1..];
            }
            severity.then(|| (code.to_owned(), arguments))
        })
        .collect()
}

/// Where the bracket that is open at the start of `text` closes.
fn closing(text: &str) -> Option<usize> {
    let mut depth = 1_usize;
    text.char_indices().find_map(|(place, sign)| {
        match sign {
            '(' => depth += 1,
            ')' => depth -= 1,
            _ => {}
        }
        (depth == 0).then_some(place)
    })
}

/// Every use of a code in the program.
fn uses() -> Vec<(String, String, BTreeSet<String>)> {
    let mut uses = Vec::new();
    for folder in ["crates/api/src", "src-tauri/src"] {
        for (name, text) in files(&root().join(folder), &[".rs"]) {
            uses.extend(made(&text).into_iter().map(|(code, arguments)| (format!("{folder}/{name}"), code, arguments)));
        }
    }
    uses
}

fn code(variant: &str) -> Code {
    *Code::ALL.iter().find(|code| format!("{code:?}") == variant).unwrap_or_else(|| panic!("no code {variant}"))
}

#[test]
fn every_code_has_three_parts_in_every_language() {
    let wanted: BTreeSet<String> = Code::ALL
        .iter()
        .flat_map(|code| ["", ".safe", ".action"].map(|part| format!("error-{}{part}", code.id())))
        .collect();
    for language in languages() {
        let there: BTreeSet<String> =
            rows(&language).iter().filter(|row| row.file == "error.ftl").map(Row::key).collect();
        assert_eq!(there, wanted, "{language}");
    }
}

#[test]
fn the_words_of_a_code_need_what_the_code_brings() {
    let mut needed: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for row in rows("en").into_iter().filter(|row| row.file == "error.ftl") {
        needed.entry(row.id).or_default().extend(row.variables.into_keys());
    }
    let uses = uses();
    for (file, variant, arguments) in &uses {
        let id = format!("error-{}", code(variant).id());
        assert_eq!(Some(arguments), needed.get(&id), "{file}: Code::{variant} and {id}");
    }
    let mut unused: Vec<&Code> =
        Code::ALL.iter().filter(|code| !uses.iter().any(|(_, used, _)| *used == format!("{code:?}"))).collect();
    // the window makes this one when the framework refuses its call
    let window = std::fs::read_to_string(root().join("ui/src/lib/backend/index.ts")).unwrap();
    unused.retain(|code| !window.contains(&format!("\"{}\"", code.id())));
    assert!(unused.is_empty(), "nobody makes {unused:?}");
}

#[test]
fn every_error_can_be_told_in_every_language() {
    let locales = Locales::embedded().expect("the words are in order");
    for language in languages() {
        let words = locales.words(&Language::from_tag(&language).unwrap(), Marks::Plain);
        for (_, variant, arguments) in uses() {
            let mut error = code(&variant).refused();
            for argument in &arguments {
                error = match argument.as_str() {
                    "count" | "found" | "known" if variant != "LanguageUnknown" && variant != "CliValue" => {
                        error.arg(argument, 2_u32)
                    }
                    _ => error.arg(argument, "Probe"),
                };
            }
            let told = error.tell(&words);
            for part in &told {
                assert!(part.contains(' ') && !part.contains('{'), "{language} {variant}: {told:?}");
                assert_ne!(part, &error.code, "{language} {variant}: no words, so the code stands there");
            }
            for argument in &arguments {
                let shown = told.iter().any(|part| part.contains("Probe") || part.contains('2'));
                assert!(shown, "{language} {variant}: ${argument} is nowhere in {told:?}");
            }
        }
    }
}

#[test]
fn the_list_of_codes_is_complete() {
    let page = std::fs::read_to_string(root().join("docs/errors.md")).unwrap();
    let table = page.lines().filter(|line| line.starts_with("| ")).flat_map(|line| line.split('`').skip(1).step_by(2));
    let listed: BTreeSet<&str> = table.collect();
    let codes: BTreeSet<&str> = Code::ALL.iter().map(|code| code.id()).collect();
    assert_eq!(listed, codes, "docs/errors.md");
}

#[test]
fn the_arguments_of_a_code_are_found() {
    let source = "Code::CliValue\n    .refused()\n    .arg(\"value\", text(Kind::A))\n    .arg(\"known\", f()).because(x); Code::ALL.iter(); map(Code::NotFound.refused())";
    let of = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<_>>();
    assert_eq!(made(source), [("CliValue".to_owned(), of(&["value", "known"])), ("NotFound".to_owned(), of(&[]))]);
}
