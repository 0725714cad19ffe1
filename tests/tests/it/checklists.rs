//! Checklists: choosing, ticking, the page, the files.

use std::fs;

use serde_json::{Value, json};
use tritt_api::Topic;
use tritt_tests::{LANGUAGES, root};

use crate::program::{Program, last_step_follows};

const AUDIENCES: [&str; 3] = ["everyone", "management", "it"];
const OCCASIONS: [&str; 16] = [
    "first-week",
    "leaving",
    "home-office",
    "travel",
    "new-device",
    "new-supplier",
    "website-shop",
    "payment-run",
    "front-desk",
    "machine-hall",
    "before-holidays",
    "phishing-week",
    "workshop-handout",
    "backup-test",
    "yearly-review",
    "incident",
];

fn request(language: &str, audience: &str, occasion: &str) -> Value {
    json!({ "language": language, "audience": audience, "occasion": occasion, "steps": [], "depth": "long" })
}

fn lines(list: &Value) -> Vec<Value> {
    list["sections"]
        .as_array()
        .unwrap()
        .iter()
        .flat_map(|section| section["items"].as_array().unwrap().clone())
        .collect()
}

#[test]
fn every_choice_gives_a_list_and_its_pages_in_both_languages() {
    let program = Program::new();
    for language in LANGUAGES {
        let choices = program.call("checklist_choices", json!({ "language": language }));
        let complete = program.call("about", json!({ "language": language }))["stepsComplete"].clone();
        assert_eq!(json!(choices["steps"].as_array().unwrap().len()), complete);
        for audience in AUDIENCES {
            for occasion in OCCASIONS {
                let request = request(language, audience, occasion);
                let list = program.call("checklist", request.clone());
                let of = list["of"].as_u64().unwrap();
                // the three of the beginning have a line or more of every step
                let most = if ["first-week", "phishing-week", "before-holidays"].contains(&occasion) { 80 } else { 20 };
                assert!((8..=most).contains(&of), "{request}: {of}");
                assert_eq!(list["of"], lines(&list).len());
                // laying out all of them takes minutes; whom it is for changes nothing of the layout
                if audience != "everyone" {
                    continue;
                }
                let pages = program.call("checklist_pages", request);
                assert!(pages["svg"][0].as_str().unwrap().starts_with("<svg"), "{audience} {occasion}");
                assert_eq!((&pages["widthMm"], &pages["heightMm"]), (&json!(210.0), &json!(297.0)));
            }
        }
    }
}

#[test]
fn a_tick_is_saved_for_this_list_and_can_be_undone() {
    let program = Program::new();
    let wanted = request("en", "everyone", "first-week");
    let item = lines(&program.call("checklist", wanted.clone()))[0]["id"].clone();
    let tick =
        |ticked: bool| json!({ "audience": "everyone", "occasion": "first-week", "item": item, "ticked": ticked });
    program.call("tick_item", tick(true));
    assert_eq!(program.topics(), [Topic::Checklists]);
    let program = program.again();
    let list = program.call("checklist", wanted.clone());
    assert_eq!((&list["ticked"], &lines(&list)[0]["tickedAt"]), (&json!(1), &json!("2026-11-24T09:00:00Z")));
    let other = program.call("checklist", request("en", "everyone", "before-holidays"));
    assert_eq!(other["ticked"], 0, "another occasion is another list");
    program.call("tick_item", tick(false));
    assert_eq!(program.call("undo", json!({}))["what"], "tick");
    assert_eq!(program.call("checklist", wanted)["ticked"], 1);
}

#[test]
fn every_format_is_written_where_the_person_says() {
    let program = Program::new();
    for (format, ending, start) in [
        ("pdf", "pdf", "%PDF-"),
        ("html", "html", "<!doctype html>"),
        ("markdown", "md", "# "),
        ("csv", "csv", ""),
        ("xlsx", "xlsx", "PK"),
        ("docx", "docx", "PK"),
        ("text", "txt", "Checkliste"),
    ] {
        let target = program.place.path().join(format!("Liste für Übung.{ending}"));
        *program.heard.target.lock().unwrap() = Some(target.clone());
        let wanted = json!({ "checklist": request("de", "everyone", "phishing-week"), "format": format });
        let exported = program.call("export_checklist", wanted);
        assert_eq!(exported["path"], target.display().to_string());
        let bytes = fs::read(&target).unwrap();
        assert!(String::from_utf8_lossy(&bytes[..15]).to_lowercase().starts_with(&start.to_lowercase()), "{format}");
    }
    let names = program.suggested();
    assert!(
        names.iter().all(|name| name.is_ascii() || name.chars().all(|one| !"<>:\"/\\|?*".contains(one))),
        "{names:?}"
    );
    let beside: Vec<_> = fs::read_dir(program.place.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(beside.len(), 8, "seven files and the data folder, nothing half-made: {beside:?}");
}

/// At the foot of a page there is no room to say where we read about a publication: it names those we have seen.
#[test]
fn the_foot_names_only_what_we_have_seen_ourselves() {
    let sources: toml::Table = fs::read_to_string(root().join("content/sources.toml")).unwrap().parse().unwrap();
    let seen: Vec<String> = sources["source"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|source| source["mark"].as_str() == Some("seen"))
        .map(|source| format!("{} {}", source["publisher"].as_str().unwrap(), source["year"]))
        .collect();
    let program = Program::new();
    let target = program.place.path().join("list.md");
    *program.heard.target.lock().unwrap() = Some(target.clone());
    let choices = program.call("checklist_choices", json!({ "language": "en" }));
    for step in choices["steps"].as_array().unwrap() {
        let mut wanted = request("en", "everyone", "first-week");
        wanted["steps"] = json!([step["id"]]);
        program.call("export_checklist", json!({ "checklist": wanted, "format": "markdown" }));
        let page = fs::read_to_string(&target).unwrap().replace('\\', "");
        let foot = page.lines().find_map(|line| line.strip_prefix("Based on: ")).expect("a foot");
        for name in foot.split("; ") {
            assert!(seen.iter().any(|one| one == name), "{}: {name}", step["id"]);
        }
    }
}

#[test]
fn a_dialog_that_is_cancelled_writes_nothing_and_is_no_error() {
    let program = Program::new();
    let wanted = json!({ "checklist": request("en", "it", "first-week"), "format": "pdf" });
    assert_eq!(program.call("export_checklist", wanted)["path"], Value::Null);
}

#[test]
fn a_target_that_cannot_be_written_is_told_and_what_was_there_stays() {
    let program = Program::new();
    let wanted = json!({ "checklist": request("en", "it", "first-week"), "format": "pdf" });
    let folder = program.place.path().join("a folder.pdf");
    fs::create_dir(&folder).unwrap();
    let nowhere = program.place.path().join("no such folder").join("list.pdf");
    for (target, code) in [(folder, "file-special"), (nowhere, "folder-missing")] {
        *program.heard.target.lock().unwrap() = Some(target.clone());
        assert_eq!(program.refused("export_checklist", wanted.clone()), code, "{}", target.display());
    }
    let names: Vec<_> = fs::read_dir(program.place.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names.len(), 2, "nothing half-made: {names:?}");
}

#[test]
fn what_does_not_exist_is_refused() {
    let program = Program::with_content(last_step_follows);
    assert_eq!(program.refused("checklist", request("en", "everyone", "summer")), "not-found");
    let mut wanted = request("en", "everyone", "first-week");
    wanted["steps"] = json!(["no-such-step"]);
    assert_eq!(program.refused("checklist", wanted), "not-found");
    let mut wanted = request("en", "everyone", "first-week");
    wanted["steps"] = json!(["improvement"]);
    assert_eq!(program.refused("checklist_pages", wanted), "checklist-empty", "a step to come has no lines");
    let tick = json!({ "audience": "everyone", "occasion": "first-week", "item": "nobody", "ticked": true });
    assert_eq!(program.refused("tick_item", tick), "not-found");
    assert_eq!(program.refused("checklist", request("xx", "everyone", "first-week")), "language-unknown");
}
