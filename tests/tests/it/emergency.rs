//! Emergencies: whom to call with dated suggestions, card, cards for the team, handbook.

use std::fs;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::program::Program;

fn english() -> Value {
    json!({ "language": "en" })
}

pub fn with_firm() -> Program {
    let program = Program::new();
    program.call("add_firm", json!({ "name": "Bäckerei Korn" }));
    program
}

pub fn contact(program: &Program, id: &str, name: &str, phone: &str) {
    let change = json!({ "id": id, "name": name, "phone": phone, "note": "", "checked": false });
    program.call("set_emergency_contact", change);
}

fn change(part: &Value) -> Value {
    let mut whole = json!({ "state": null, "role": null, "answer": null });
    for (key, value) in part.as_object().expect("an object") {
        whole[key] = value.clone();
    }
    whole
}

fn shown(program: &Program, id: &str) -> Value {
    let page = program.call("emergency", english());
    page["contacts"].as_array().expect("contacts").iter().find(|one| one["id"] == id).expect("a contact").clone()
}

/// The file the person names in the dialog.
fn target(program: &Program, name: &str) -> PathBuf {
    let path = program.place.path().join(name);
    *program.heard.target.lock().expect("a target") = Some(path.clone());
    path
}

fn card(form: &str, language: &str, second: Option<&str>) -> Value {
    json!({ "language": language, "second": second, "form": form })
}

/// People of the team, from a list as the program takes it.
pub fn people(program: &Program, names: &[&str]) {
    let rows: String = names.iter().map(|name| format!("{name};\r\n")).collect();
    let file = target(program, "team.csv");
    fs::write(&file, format!("Name;Gruppe\r\n{rows}")).expect("a list");
    let preview = program.call("preview_roster", json!({ "language": "de" }));
    let lines: Vec<&Value> = preview["rows"].as_array().expect("rows").iter().map(|row| &row["line"]).collect();
    program.call("import_roster", json!({ "lines": lines, "path": null, "due": null }));
}

/// Asks until the run has ended; a run that never ends fails the test.
pub fn ended(program: &Program) -> Value {
    let begun = Instant::now();
    loop {
        let run = program.call("cards_run", json!({}));
        if run["state"] != "running" {
            return run;
        }
        assert!(begun.elapsed() < Duration::from_secs(300), "it goes on for ever: {run}");
        std::thread::yield_now();
    }
}

#[test]
fn what_is_written_down_stays_and_is_dated() {
    let program = with_firm();
    assert_eq!(shown(&program, "provider")["checked"], Value::Null);
    contact(&program, "provider", "  Elbnetz GmbH ", "0351 5550-700");
    program.call("change_emergency", change(&json!({ "state": "sn", "role": { "id": "decide", "who": "Mara Lang" } })));
    let program = program.again();
    let provider = shown(&program, "provider");
    assert_eq!((&provider["name"], &provider["checked"]), (&json!("Elbnetz GmbH"), &json!("2026-11-24")));
    let page = program.call("emergency", english());
    assert_eq!((&page["state"], &page["roles"][0]["who"]), (&json!("sn"), &json!("Mara Lang")));
    contact(&program, "provider", "", "");
    assert_eq!(shown(&program, "provider")["checked"], Value::Null, "nothing is left of it");
}

#[test]
fn offices_are_suggested_by_state_and_never_where_sources_differ() {
    let program = with_firm();
    assert_eq!(shown(&program, "police")["suggestion"], Value::Null, "which state is not known yet");
    assert_eq!(shown(&program, "card-blocking")["suggestion"]["phone"], "116 116");
    for (state, certainty, phone) in [
        ("bw", "agreed", json!("0711 5401-2444")),
        ("rp", "single", json!("06131 65-64760")),
        ("hb", "differs", Value::Null),
        ("ni", "missing", Value::Null),
    ] {
        program.call("change_emergency", change(&json!({ "state": state })));
        let police = shown(&program, "police")["suggestion"].clone();
        assert_eq!((&police["certainty"], &police["phone"]), (&json!(certainty), &phone), "{state}");
        assert_eq!(police["checked"], "2026-11-29", "{state}: every number has its day");
    }
    assert_eq!(shown(&program, "police")["phone"], "", "a suggestion is written down by nobody but the person");
}

/// Whoever has to report under NIS2 reports to the BSI: it stands among those to turn to, like every other office.
#[test]
fn the_office_reports_go_to_can_be_written_on_card_and_handbook() {
    let program = with_firm();
    let suggestion = shown(&program, "bsi")["suggestion"].clone();
    assert_eq!(suggestion["name"], "Bundesamt für Sicherheit in der Informationstechnik");
    assert_eq!((&suggestion["web"], &suggestion["checked"]), (&json!("https://www.bsi.bund.de"), &json!("2026-11-29")));
    assert_eq!(suggestion["phone"], Value::Null, "reports go through its portal");
    assert_eq!(
        shown(&program, "hotline")["suggestion"]["phone"],
        "0800 274 1000",
        "the number for help is the hotline's"
    );
    let note = "Portal: Mara Lang has access";
    let change = json!({ "id": "bsi", "name": "BSI", "phone": "", "note": note, "checked": false });
    program.call("set_emergency_contact", change);
    let path = target(&program, "book.md");
    program.call("export_handbook", json!({ "language": "en", "second": null, "format": "markdown" }));
    let book = fs::read_to_string(path).expect("a handbook");
    assert!(book.contains("BSI reporting office") && book.contains(note), "{book}");
    let pages = program.call("emergency_card_pages", card("poster", "en", None));
    assert_eq!(pages["svg"].as_array().map(Vec::len), Some(1), "one line more still fits the poster");
}

#[test]
fn turnover_alone_makes_nobody_report_and_what_is_unclear_asks_the_adviser() {
    let program = with_firm();
    let answer = |question: &str, answer: &str| {
        program.call("change_emergency", change(&json!({ "answer": { "question": question, "answer": answer } })));
        program.call("emergency", english())["verdict"].clone()
    };
    assert!(answer("special", "no")["text"].as_str().is_some_and(|text| text.contains("adviser")));
    answer("annex", "second");
    answer("staff", "below-50");
    assert_eq!(answer("turnover", "above-upper")["applies"], "unclear");
    assert_eq!(answer("balance", "up-to-lower")["applies"], "none");
    assert_eq!(answer("balance", "above-lower")["applies"], "applies");
    assert_eq!(answer("staff", "from-50")["applies"], "applies");
}

#[test]
fn what_does_not_fit_is_refused_and_changes_nothing() {
    let program = Program::new();
    assert_eq!(program.refused("emergency", english()), "firm-missing");
    let program = with_firm();
    contact(&program, "bank", "Frau Winter", "0351 1");
    let endless = "x".repeat(5000);
    let long =
        |name: &str, phone: &str| json!({ "id": "bank", "name": name, "phone": phone, "note": "", "checked": false });
    let error = program.error("set_emergency_contact", long(&endless, "0351 2"));
    assert_eq!((error.code.as_str(), error.args.len()), ("text-too-long", 2));
    assert_eq!(program.refused("set_emergency_contact", long("", &endless)), "text-too-long");
    assert_eq!(shown(&program, "bank")["phone"], "0351 1", "what was there is there");
    for (request, code) in [
        (json!({ "state": "xx" }), "not-found"),
        (json!({ "role": { "id": "nobody", "who": "x" } }), "not-found"),
        (json!({ "role": { "id": "decide", "who": endless } }), "text-too-long"),
        (json!({ "answer": { "question": "staff", "answer": "many" } }), "not-found"),
        (json!({ "answer": { "question": "personal-data", "answer": "yes" } }), "not-found"),
    ] {
        assert_eq!(program.refused("change_emergency", change(&request)), code, "{request:.60}");
    }
    program.call("learn_as_guest", json!({}));
    assert_eq!(program.refused("set_emergency_contact", long("a", "1")), "guest-refused");
    assert_eq!(
        program.refused("begin_cards", json!({ "language": "en", "second": null, "team": null })),
        "guest-refused"
    );
}

#[test]
fn right_to_left_names_are_kept_without_what_turns_the_words_around_them() {
    let program = with_firm();
    contact(&program, "emergency-number", "مارا \u{202e}גל", "0351\t5550-112");
    assert_eq!(shown(&program, "emergency-number")["name"], "مارا גל");
    assert_eq!(shown(&program, "emergency-number")["phone"], "0351 5550-112", "what stood apart stays apart");
    let path = target(&program, "card.pdf");
    program.call("export_emergency_card", card("poster", "de", None));
    assert!(fs::read(path).expect("a card").starts_with(b"%PDF-"));
}

#[test]
fn every_form_is_saved_in_each_language_and_in_both() {
    let program = with_firm();
    contact(&program, "emergency-number", "Mara Lang", "0351 5550-112");
    for (language, second) in [("de", None), ("en", None), ("de", Some("en"))] {
        let name = second.unwrap_or("alone");
        for (form, begin) in [("poster", &b"%PDF-"[..]), ("pocket", b"%PDF-"), ("phone", b"\x89PNG")] {
            let path = target(&program, "card");
            program.call("export_emergency_card", card(form, language, second));
            let bytes = fs::read(&path).expect("a card");
            assert!(bytes.starts_with(begin), "{form} {language} {second:?}");
            leave(&format!("app-{form}-{language}-{name}"), form == "phone", &bytes);
        }
        let path = target(&program, "book.pdf");
        program.call("export_handbook", json!({ "language": language, "second": second, "format": "pdf" }));
        let bytes = fs::read(&path).expect("a handbook");
        assert!(bytes.starts_with(b"%PDF-"));
        leave(&format!("app-book-{language}-{name}"), false, &bytes);
    }
    let pages = program.call("emergency_card_pages", card("poster", "en", Some("de")));
    assert_eq!(pages["svg"].as_array().map(Vec::len), Some(1));
}

/// Leaves a file for people to look at where `TRITT_SHOTS` names a folder.
pub fn leave(name: &str, picture: bool, bytes: &[u8]) {
    if let Some(folder) = std::env::var_os("TRITT_SHOTS") {
        let ending = if picture { "png" } else { "pdf" };
        fs::write(PathBuf::from(folder).join(format!("{name}.{ending}")), bytes).expect("written");
    }
}

#[test]
fn without_any_contact_there_are_cards_and_a_handbook_to_fill_in_by_hand() {
    let program = with_firm();
    for form in ["poster", "pocket", "phone"] {
        let path = target(&program, "card");
        program.call("export_emergency_card", card(form, "en", None));
        assert!(fs::metadata(&path).is_ok_and(|file| file.len() > 1000), "{form}");
    }
    let path = target(&program, "book.md");
    program.call("export_handbook", json!({ "language": "en", "second": null, "format": "markdown" }));
    let book = fs::read_to_string(path).expect("a handbook");
    assert!(
        book.contains("IT service provider") && book.contains("72 hours") && book.contains("no legal advice"),
        "{book}"
    );
}

#[test]
fn a_card_that_cannot_be_written_leaves_the_old_file_as_it_was() {
    let program = with_firm();
    let path = target(&program, "card.pdf");
    fs::write(&path, "mine").expect("a file");
    let mut rights = fs::metadata(&path).expect("there").permissions();
    rights.set_readonly(true);
    fs::set_permissions(&path, rights).expect("protected");
    for (command, request) in [
        ("export_emergency_card", card("poster", "de", None)),
        ("export_handbook", json!({ "language": "de", "second": null, "format": "pdf" })),
    ] {
        assert_eq!(program.refused(command, request), "file-read-only");
        assert_eq!(fs::read_to_string(&path).expect("there"), "mine");
    }
    people(&program, &["Mara Lang"]);
    *program.heard.target.lock().expect("a target") = Some(path.clone());
    let request = json!({ "language": "de", "second": null, "team": null });
    assert_eq!(program.refused("begin_cards", request.clone()), "file-read-only");
    assert_eq!(fs::read_to_string(&path).expect("there"), "mine");
    target(&program, "nowhere/card.pdf");
    assert_eq!(program.refused("begin_cards", request), "folder-missing");
    assert_eq!(program.call("cards_run", json!({}))["state"], "idle");
}

#[test]
fn everybody_gets_a_card_in_one_run_that_can_be_followed() {
    let program = with_firm();
    contact(&program, "emergency-number", "Mara Lang", "0351 5550-112");
    let request = json!({ "language": "en", "second": null, "team": null });
    assert_eq!(program.refused("begin_cards", request.clone()), "cards-nobody");
    people(&program, &["Zoë Łęcka", "مارا", "Deniz Novak", "Jörg Groß", "Ayşe Yılmaz"]);
    let path = target(&program, "cards.pdf");
    let begun = program.call("begin_cards", request.clone());
    assert!(begun["of"].as_u64().is_some_and(|of| of >= 5), "{begun}");
    let run = ended(&program);
    assert_eq!((&run["state"], &run["done"], &run["unprinted"]), (&json!("saved"), &run["of"], &json!(1)), "{run}");
    let bytes = fs::read(&path).expect("cards");
    assert!(bytes.starts_with(b"%PDF-"));
    leave("app-cards", false, &bytes);
}

/// Some cards fewer than there are people would be noticed on the day somebody needs theirs.
#[test]
fn a_team_too_large_for_one_run_is_told_so_and_gets_none() {
    let program = with_firm();
    let names: Vec<String> = (0..2001).map(|number| format!("Person {number:04}")).collect();
    people(&program, &names.iter().map(String::as_str).collect::<Vec<_>>());
    let path = target(&program, "cards.pdf");
    let request = json!({ "language": "en", "second": null, "team": null });
    let error = program.error("begin_cards", request);
    assert_eq!((error.code.as_str(), json!(error.args)), ("cards-too-many", json!({ "limit": 2000.0 })));
    assert!(!path.exists());
    assert_eq!(program.call("cards_run", json!({}))["state"], "idle");
}

#[test]
fn a_run_that_is_cancelled_writes_nothing() {
    let program = with_firm();
    let names: Vec<String> = (0..60).map(|number| format!("Person {number}")).collect();
    people(&program, &names.iter().map(String::as_str).collect::<Vec<_>>());
    let path = target(&program, "cards.pdf");
    fs::write(&path, "mine").expect("a file");
    let request = json!({ "language": "en", "second": "de", "team": null });
    program.call("begin_cards", request.clone());
    assert_eq!(program.refused("begin_cards", request), "cards-running");
    program.call("cancel_cards", json!({}));
    let run = ended(&program);
    assert_eq!((&run["state"], &run["path"]), (&json!("cancelled"), &Value::Null), "{run}");
    assert_eq!(fs::read_to_string(path).expect("there"), "mine");
}

/// Where the cards lie is a path of whoever had them made.
#[test]
fn whoever_comes_next_does_not_see_the_run_of_whoever_left() {
    let program = with_firm();
    let names: Vec<String> = (0..12).map(|number| format!("Person {number}")).collect();
    people(&program, &names.iter().map(String::as_str).collect::<Vec<_>>());
    let path = target(&program, "cards.pdf");
    let request = json!({ "language": "en", "second": null, "team": null });
    program.call("begin_cards", request.clone());
    assert_eq!(ended(&program)["path"], json!(path.display().to_string()));
    program.call("learn_as_guest", json!({}));
    assert_eq!(program.call("cards_run", json!({}))["state"], "idle", "it has ended and is forgotten");
    program.call("stand_up", json!({}));
    program.call("begin_cards", request);
    program.call("learn_as_guest", json!({}));
    let run = ended(&program);
    assert_eq!((&run["state"], &run["path"]), (&json!("idle"), &Value::Null), "it went on and ends without a word");
    assert!(path.exists(), "what was asked for is made all the same");
}

/// As with a portable copy: the folder is carried to another place, and everything goes on there.
#[test]
fn everything_works_from_a_folder_that_is_carried_around() {
    let program = with_firm();
    contact(&program, "emergency-number", "Mara Lang", "0351 5550-112");
    let begun =
        program.call("begin_incident", json!({ "kind": "ransomware", "title": "", "begunAt": null, "language": "de" }));
    drop(program.app);
    let stick = tempfile::tempdir().expect("a stick");
    fs::rename(program.place.path().join("data"), stick.path().join("data")).expect("carried");
    let there = Program::at(stick);
    let page = there.call("incident", json!({ "incident": begun["incident"], "language": "en" }));
    assert_eq!(page["kind"]["title"], "Files are encrypted");
    assert_eq!(shown(&there, "emergency-number")["phone"], "0351 5550-112");
    let path = target(&there, "card.pdf");
    there.call("export_emergency_card", card("poster", "de", Some("en")));
    assert!(fs::read(path).expect("a card").starts_with(b"%PDF-"));
    let line =
        json!({ "incident": begun["incident"], "who": "Mara", "kind": "seen", "text": "Red screen at the till" });
    there.call("write_line", line);
    let there = there.again();
    let page = there.call("incident", json!({ "incident": begun["incident"], "language": "en" }));
    assert_eq!(page["lines"].as_array().map(Vec::len), Some(2), "the log goes on where the stick is");
}

#[test]
fn the_sample_has_a_card_to_look_at() {
    let program = Program::new();
    program.call("open_sample", json!({ "language": "de" }));
    assert_eq!(shown(&program, "emergency-number")["phone"], "030 23125 110");
    assert_eq!(program.call("emergency", english())["state"], "be");
}
