//! The network of a workshop: what the page tells, the square of a Wi-Fi, cards to vote with; and that no password is left anywhere.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use tritt_tests::LANGUAGES;

use crate::program::Program;

fn network(program: &Program) -> Value {
    program.call("workshop_network", json!({ "since": null }))
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

#[test]
fn without_a_session_there_are_networks_and_nothing_waits() {
    let program = Program::new();
    let page = network(&program);
    assert_eq!(page["test"], Value::Null);
    let found = list(&page["interfaces"]);
    assert!(!found.is_empty(), "there is at least the way to oneself");
    for one in found {
        assert!(one["address"].as_str().unwrap().parse::<std::net::IpAddr>().is_ok(), "{one}");
        assert!(!one["name"].as_str().unwrap().is_empty(), "{one}");
    }
    let alone = found.iter().filter(|one| one["link"] == "loopback").count();
    assert!(alone == 0 || alone == found.len(), "{found:?}");
    assert_eq!(program.refused("workshop_network", json!({ "since": "yesterday" })), "request-invalid");
    assert_eq!(program.topics(), [], "looking changes nothing");
}

fn wifi(name: &str, password: Option<&str>, hidden: bool) -> Value {
    json!({ "name": name, "password": password, "hidden": hidden })
}

#[test]
fn a_wifi_becomes_a_square_or_says_what_is_wrong() {
    let program = Program::new();
    let made = |request: Value| program.call("wifi_code", request);
    let code = made(wifi("Werkstatt", Some("kommrein"), false));
    assert_eq!(code["wrong"], Value::Null);
    let side = code["code"]["side"].as_u64().unwrap();
    assert!((29..=85).contains(&side), "{side}");
    assert!(code["code"]["path"].as_str().unwrap().starts_with('M'));
    assert_ne!(code, made(wifi("Werkstatt", Some("kommrein"), true)), "that it hides is in the square");
    assert_ne!(code, made(wifi("Werkstatt", Some("kommraus"), false)), "so is the password");
    let long = "x".repeat(64);
    for (request, wrong) in [
        (wifi("", Some("kommrein"), false), "nameEmpty"),
        (wifi(&long, None, false), "name"),
        (wifi("W", Some("kurz"), false), "length"),
        (wifi("W", Some(&long), false), "length"),
        (wifi("W", Some("schlüsselchen"), false), "signs"),
    ] {
        let told = made(request.clone());
        assert_eq!((&told["wrong"], &told["code"]), (&json!(wrong), &Value::Null), "{request}");
    }
    // everything that has to be escaped, as long as it can be: still a square a phone reads
    let hard = made(wifi(&";".repeat(32), Some(&"\\".repeat(63)), true));
    assert_eq!(hard["wrong"], Value::Null);
    assert!(hard["code"]["side"].as_u64().unwrap() <= 85);
}

/// Every file below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

#[test]
fn a_sheet_is_shown_and_its_password_is_on_no_disk() {
    let program = Program::new();
    let marker = "Murmeltier-4711-xyzzy";
    let sheet = |language: &str, second: Option<&str>, shown: bool| {
        let wifi = wifi("Werkstatt", Some(marker), false);
        program.call("wifi_sheet", json!({ "language": language, "second": second, "wifi": wifi, "shown": shown }))
    };
    for language in LANGUAGES {
        let page = sheet(language, None, true);
        assert_eq!(list(&page["svg"]).len(), 1);
        assert_ne!(page["svg"], sheet(language, None, false)["svg"], "the password can be left away");
    }
    assert_eq!(list(&sheet("de", Some("en"), true)["svg"]).len(), 1);
    program.call("wifi_code", wifi("Werkstatt", Some(marker), false));
    let bad = json!({ "language": "de", "second": null, "wifi": wifi("", Some(marker), false), "shown": true });
    let error = program.error("wifi_sheet", bad);
    assert_eq!(error.code, "request-invalid");
    assert!(!format!("{error:?}").contains(marker), "not in what is told either");
    let found = files(program.place.path());
    assert!(!found.is_empty());
    for file in found {
        let bytes = fs::read(&file).unwrap();
        let there = bytes.windows(marker.len()).any(|part| part == marker.as_bytes());
        assert!(!there, "{}", file.display());
    }
}

fn cards(language: &str, second: Option<&str>, kind: &str, people: u32) -> Value {
    json!({ "language": language, "second": second, "kind": kind, "people": people, "first": 1, "join": false })
}

#[test]
fn cards_are_shown_and_saved_in_every_language() {
    let program = Program::new();
    for (language, second) in [("de", None), ("en", None), ("de", Some("en"))] {
        for kind in ["letters", "allLetters", "truth"] {
            let pages = program.call("voting_cards_pages", cards(language, second, kind, 3));
            assert_eq!(list(&pages["svg"]).len(), 2, "{kind}: {language}");
            let path = program.place.path().join("cards.pdf");
            *program.heard.target.lock().unwrap() = Some(path.clone());
            let told = program.call("export_voting_cards", cards(language, second, kind, 3));
            assert_eq!(told["path"], path.display().to_string());
            assert!(fs::read(&path).unwrap().starts_with(b"%PDF-"), "{kind}: {language}");
        }
    }
    let suggested = program.suggested();
    assert!(suggested.contains(&"abstimmkarten.pdf".to_owned()), "{suggested:?}");
    assert!(suggested.contains(&"voting-cards.pdf".to_owned()), "{suggested:?}");
    *program.heard.target.lock().unwrap() = None;
    let told = program.call("export_voting_cards", cards("de", None, "truth", 1));
    assert_eq!(told["path"], Value::Null, "cancelling is no mistake");
}

#[test]
fn cards_for_nobody_for_a_crowd_or_for_no_session_are_refused() {
    let program = Program::new();
    for people in [0, 101, u32::MAX] {
        for name in ["voting_cards_pages", "export_voting_cards"] {
            assert_eq!(program.refused(name, cards("de", None, "letters", people)), "request-invalid", "{people}");
        }
    }
    for first in [0, 1001] {
        let mut late = cards("de", None, "letters", 1);
        late["first"] = json!(first);
        assert_eq!(program.refused("voting_cards_pages", late), "request-invalid", "from {first}");
    }
    let mut join = cards("de", None, "letters", 1);
    join["join"] = json!(true);
    assert_eq!(program.refused("voting_cards_pages", join), "request-invalid", "no session runs");
    assert_eq!(program.refused("voting_cards_pages", cards("xx", None, "truth", 1)), "language-unknown");
    assert_eq!(program.refused("voting_cards_pages", cards("de", Some("xx"), "truth", 1)), "language-unknown");
}
