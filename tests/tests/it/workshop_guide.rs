//! The guide for trainers: every chapter in both languages, its claims with their sources, found by the search; an author's own, and what is wrong with it.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use tritt_api::{describe_mistakes, wire};
use tritt_content::GUIDE_FOLDER;
use tritt_i18n::{Language, Locales, Marks};
use tritt_tests::{LANGUAGES, root};

use crate::program::{NOW, Program, copy};

fn chapters(program: &Program, language: &str) -> Vec<Value> {
    program.call("trainer_guide", json!({ "language": language }))["chapters"].as_array().unwrap().clone()
}

/// Every text of the blocks, in order.
fn text(blocks: &Value) -> String {
    match blocks {
        Value::String(text) => format!("{text} "),
        Value::Array(all) => all.iter().map(text).collect(),
        Value::Object(fields) => fields.iter().filter(|(name, _)| *name != "kind").map(|(_, one)| text(one)).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) => String::new(),
    }
}

#[test]
fn every_chapter_is_there_in_both_languages() {
    let program = Program::new();
    let [de, en] = LANGUAGES.map(|language| chapters(&program, language));
    assert_eq!(de.len(), 16);
    for (de, en) in de.iter().zip(&en) {
        for same in ["id", "page", "sources"] {
            assert_eq!(de[same], en[same], "{same} of {}", de["id"]);
        }
        assert!(de["title"] != en["title"] && text(&de["blocks"]) != text(&en["blocks"]), "{}", de["id"]);
        for chapter in [de, en] {
            let words = text(&chapter["blocks"]);
            assert!(words.split_whitespace().count() > 150, "{}", chapter["title"]);
            assert!(!words.contains("<") && !words.contains("]("), "marks are read, not shown: {}", chapter["title"]);
        }
    }
    assert_eq!(program.refused("trainer_guide", json!({ "language": "tlh" })), "language-unknown");
}

#[test]
fn whoever_is_named_in_a_chapter_stands_among_its_sources() {
    let program = Program::new();
    let mut named = 0;
    for language in LANGUAGES {
        for chapter in chapters(&program, language) {
            let (words, sources) = (text(&chapter["blocks"]), text(&chapter["sources"]));
            // “(Smith und andere, 2009)”, “(Hake, 1998)”
            for (at, _) in words.match_indices(", ") {
                let year = words[at + 2..].get(..4).unwrap_or_default();
                let before = words[..at].rsplit(['(', '.']).next().unwrap_or_default();
                if year.parse::<u32>().is_ok_and(|year| (1950..2100).contains(&year)) {
                    let author = before.split_whitespace().next().unwrap_or_default();
                    let source = chapter["sources"].as_array().unwrap().iter().find(|source| {
                        text(&source["publisher"]).contains(author) && source["year"] == year.parse::<u32>().unwrap()
                    });
                    assert!(source.is_some(), "{}: {author} {year} is not in {sources}", chapter["title"]);
                    named += 1;
                }
            }
        }
    }
    assert!(named > 30, "{named} claims of research");
}

#[test]
fn the_search_finds_the_guide_in_both_languages() {
    let program = Program::new();
    for (language, query, id) in [("de", "eigener Hotspot", "room"), ("en", "own hotspot", "room")] {
        let found = program.call("search", json!({ "language": language, "query": query }));
        let hits = found["hits"].as_array().unwrap();
        assert!(hits.iter().any(|hit| hit["kind"] == "guide" && hit["id"] == id), "{query}: {found}");
    }
}

/// Gives an author's folder the guide of the program.
fn with_guide(author: &Path) {
    copy(&root().join(GUIDE_FOLDER), &author.join(GUIDE_FOLDER));
}

#[test]
fn an_author_without_a_guide_has_that_of_the_program_and_one_with_a_guide_their_own() {
    let built_in = chapters(&Program::new(), "en");
    assert_eq!(chapters(&Program::with_content(|_| {}), "en"), built_in);
    let own = Program::with_content(|author| {
        with_guide(author);
        let file = author.join(GUIDE_FOLDER).join("en/01-before.md");
        let text = fs::read_to_string(&file).unwrap().replace("# Before the workshop", "# Ahead of it");
        fs::write(file, text).unwrap();
        fs::remove_file(author.join(GUIDE_FOLDER).join("en/02-room.md")).unwrap();
    });
    let own = chapters(&own, "en");
    assert_eq!(own[0]["title"], "Ahead of it");
    assert_eq!(own[1]["title"], "Die Technik im Raum", "what is missing shows in another language");
    assert_eq!(own[2..], built_in[2..]);
}

#[test]
fn what_is_wrong_with_an_authors_guide_is_told_with_its_place() {
    let place = tempfile::tempdir().unwrap();
    for folder in ["content", "locales"] {
        copy(&root().join(folder), &place.path().join(folder));
    }
    with_guide(place.path());
    let words = Locales::new(Locales::embedded_files()).unwrap().words(&Language::english(), Marks::Plain);
    let report = |at: &Path| describe_mistakes(Some(at), &words, NOW).unwrap().lines;
    assert_eq!(report(place.path()), Vec::<String>::new());
    let file = place.path().join(GUIDE_FOLDER).join("de/03-start.md");
    fs::write(&file, fs::read_to_string(&file).unwrap() + "\n<b>fett</b>\n").unwrap();
    let lines = report(place.path());
    assert!(lines.iter().any(|line| line.contains("docs/trainer-guide/de/03-start.md")), "{lines:?}");
}

#[test]
fn each_page_a_chapter_is_about_has_a_name_of_its_own() {
    let pages: Vec<Value> = chapters(&Program::new(), "en").into_iter().map(|one| one["page"].clone()).collect();
    for page in [
        wire::GuidePage::Plan,
        wire::GuidePage::Present,
        wire::GuidePage::Room,
        wire::GuidePage::Sets,
        wire::GuidePage::Network,
        wire::GuidePage::Records,
    ] {
        assert!(pages.contains(&serde_json::to_value(page).unwrap()), "{page:?} is the page of a chapter");
    }
}
