//! Every message is used, and every message used exists.

use std::collections::BTreeSet;

use tritt_api::Code;
use tritt_content::Rule;
use tritt_core::curriculum::Framework;
use tritt_i18n::table::Row;
use tritt_tests::root;

use crate::read::{files, rows};

/// Messages whose id is put together when the program runs.
struct Family {
    /// Their file.
    file: &'static str,
    /// How their ids begin.
    prefix: &'static str,
    /// All endings.
    endings: fn() -> Vec<String>,
    /// The sources that ask for them.
    asked_in: &'static [&'static str],
}

/// All of them. The ids of the curriculum follow from `content/`; crates/content checks that every one is there and none is left over (C06).
const FAMILIES: &[Family] = &[
    Family {
        file: "error.ftl",
        prefix: "error-",
        endings: || Code::ALL.iter().map(|code| code.id().to_owned()).collect(),
        asked_in: &["crates/api/src/error.rs", "ui/src/lib/i18n.svelte.ts"],
    },
    Family {
        file: "check.ftl",
        prefix: "check-",
        endings: || Rule::ALL.iter().map(|rule| rule.id()).collect(),
        asked_in: &["crates/api/src/authoring/mod.rs"],
    },
    Family {
        file: "ui/steps.ftl",
        prefix: "framework-",
        endings: || Framework::ALL.iter().map(|framework| framework.id().to_owned()).collect(),
        asked_in: &["ui/src/features/StepSources.svelte"],
    },
];

/// Names that follow `start` in `source`, as in `msg.name`; `start` must not be the end of a longer word.
pub fn calls(source: &str, start: &str) -> BTreeSet<String> {
    let is_name = |sign: char| sign.is_ascii_alphanumeric() || sign == '_';
    source
        .match_indices(start)
        .filter(|(place, _)| !source[..*place].ends_with(is_name) || start.starts_with('.'))
        .map(|(place, _)| {
            let rest = &source[place + start.len()..];
            rest[..rest.find(|sign| !is_name(sign)).unwrap_or(rest.len())].to_owned()
        })
        .filter(|name| !name.is_empty())
        .collect()
}

/// The sources of the window that people wrote, tests excepted.
fn window() -> Vec<(String, String)> {
    let mut sources = scripts();
    sources.retain(|(name, _)| !name.starts_with(PHONE));
    sources
}

/// The same of the page for phones, with what puts words into it when it is built.
fn phone() -> Vec<(String, String)> {
    let mut sources = scripts();
    sources.retain(|(name, _)| name.starts_with(PHONE));
    let build = "ui/vite.phone.config.ts";
    sources.push((build.to_owned(), std::fs::read_to_string(root().join(build)).unwrap()));
    sources
}

const PHONE: &str = "ui/src/phone/";

fn scripts() -> Vec<(String, String)> {
    let mut sources = files(&root().join("ui/src"), &[".svelte", ".ts"]);
    sources.retain(|(name, _)| !name.starts_with("lib/generated/") && !name.ends_with(".test.ts"));
    sources.into_iter().map(|(name, text)| (format!("ui/src/{name}"), text)).collect()
}

/// The Rust sources that speak, without their tests.
fn rust() -> Vec<(String, String)> {
    let mut sources = Vec::new();
    for folder in ["crates", "src-tauri"] {
        for (name, text) in files(&root().join(folder), &[".rs"]) {
            let code = text.split("#[cfg(test)]").next().unwrap_or_default().to_owned();
            sources.push((format!("{folder}/{name}"), code));
        }
    }
    // the words do not speak themselves, and what a build wrote is not a source
    sources.retain(|(name, _)| !name.starts_with("crates/i18n/") && !name.contains("/gen/"));
    sources
}

fn family(row: &Row) -> Option<&'static Family> {
    FAMILIES.iter().find(|family| family.file == row.file && row.id.starts_with(family.prefix))
}

fn english() -> Vec<Row> {
    rows("en").into_iter().filter(|row| !row.file.starts_with("content/") && !row.file.starts_with("firm/")).collect()
}

#[test]
fn every_message_of_the_window_is_used() {
    let used: BTreeSet<String> = window().iter().flat_map(|(_, text)| calls(text, "msg.")).collect();
    let mine = english().into_iter().filter(|row| row.file.starts_with("ui/"));
    let known: BTreeSet<String> = mine.clone().map(|row| row.script_name()).collect();
    let unknown: Vec<&String> = used.difference(&known).collect();
    assert!(unknown.is_empty(), "the window uses what does not exist: {unknown:?}");
    let by_name = mine.filter(|row| family(row).is_none()).map(|row| row.script_name());
    let unused: Vec<String> = by_name.filter(|name| !used.contains(name)).collect();
    assert!(unused.is_empty(), "nothing in ui/src uses {unused:#?}");
}

#[test]
fn every_message_of_the_phone_is_used() {
    let mut used: BTreeSet<String> = phone().iter().flat_map(|(_, text)| calls(text, "msg.")).collect();
    let mine: Vec<Row> = english().into_iter().filter(|row| row.file == "phone.ftl").collect();
    let known: BTreeSet<String> = mine.iter().map(Row::script_name).collect();
    let unknown: Vec<&String> = used.difference(&known).collect();
    assert!(unknown.is_empty(), "the phone uses what does not exist: {unknown:?}");
    // what is shown before any script runs is put into the page when it is built, by its id
    let built: Vec<&Row> =
        mine.iter().filter(|row| phone().iter().any(|(_, text)| text.contains(&format!("\"{}\"", row.id)))).collect();
    used.extend(built.iter().map(|row| row.script_name()));
    let unused: Vec<&String> = known.difference(&used).collect();
    assert!(unused.is_empty(), "nothing in {PHONE} uses {unused:#?}");
}

#[test]
fn every_message_of_rust_is_used() {
    let used: BTreeSet<String> =
        rust().iter().flat_map(|(_, text)| [calls(text, "."), calls(text, "Words::")]).flatten().collect();
    let spoken = |row: &Row| !row.file.starts_with("ui/") && row.file != "phone.ftl" && family(row).is_none();
    let mine = english().into_iter().filter(spoken);
    let unused: Vec<String> = mine.map(|row| row.rust_name()).filter(|name| !used.contains(name)).collect();
    assert!(unused.is_empty(), "nothing in crates/ and src-tauri/ uses {unused:#?}");
}

#[test]
fn every_family_is_complete_and_has_nobody_else() {
    for one in FAMILIES {
        let wanted: BTreeSet<String> = (one.endings)().iter().map(|end| format!("{}{end}", one.prefix)).collect();
        let there: BTreeSet<String> = english()
            .into_iter()
            .filter(|row| family(row).is_some_and(|own| own.prefix == one.prefix))
            .map(|row| row.id)
            .collect();
        assert_eq!(there, wanted, "{}", one.file);
    }
}

/// An id that is put together somewhere else would be missed by the two tests above.
#[test]
fn ids_are_put_together_only_for_families() {
    let mut found: BTreeSet<(String, String)> = BTreeSet::new();
    for (file, text) in scripts() {
        for part in text.split("format(`").skip(1) {
            found.insert((file.clone(), part.split("${").next().unwrap_or_default().to_owned()));
        }
        let computed = text.matches("format(").count();
        let plain = ["format(`", "function format(", ").format("]
            .iter()
            .map(|start| text.matches(start).count())
            .sum::<usize>();
        assert_eq!(computed, plain, "{file} calls format() with something else than a literal");
    }
    for (file, text) in rust().into_iter().filter(|(_, text)| text.contains(".look_up(")) {
        let prefixes =
            text.split("format!(\"").skip(1).filter_map(|part| part.split_once("{}\"").map(|(prefix, _)| prefix));
        found.extend(prefixes.filter(|prefix| prefix.ends_with('-')).map(|prefix| (file.clone(), prefix.to_owned())));
    }
    let families: BTreeSet<(String, String)> = FAMILIES
        .iter()
        .flat_map(|family| family.asked_in.iter().map(|file| ((*file).to_owned(), family.prefix.to_owned())))
        .collect();
    assert_eq!(found, families);
}

#[test]
fn a_call_is_found_by_its_name() {
    let names = |source, start| calls(source, start).into_iter().collect::<Vec<_>>();
    assert_eq!(names("{msg.todayDue()} {xmsg.no()} a(msg.todayNext)", "msg."), ["todayDue", "todayNext"]);
    assert_eq!(names("words.menu_file().x(&words\n    .menu_edit())", "."), ["menu_edit", "menu_file", "x"]);
}
