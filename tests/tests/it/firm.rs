//! Firms: one's own and the sample, what is said about them, and what is attached.

use std::fs;
use std::path::PathBuf;

use serde_json::{Value, json};

use crate::program::Program;

const PNG: &[u8] = b"\x89PNG\r\n\x1a\nnot much of a picture";

fn english() -> Value {
    json!({ "language": "en" })
}

fn change(part: &Value) -> Value {
    let mut whole = json!({ "name": null, "size": null, "sector": null, "sites": null, "fact": null });
    for (key, value) in part.as_object().expect("an object") {
        whole[key] = value.clone();
    }
    whole
}

fn fact(profile: &Value, id: &str) -> Value {
    let facts = profile["facts"].as_array().expect("facts");
    facts.iter().find(|fact| fact["id"] == id).expect("a fact")["yes"].clone()
}

fn with_firm() -> Program {
    let program = Program::new();
    program.call("add_firm", json!({ "name": "  Bäckerei Korn " }));
    program
}

fn file(program: &Program, name: &str, bytes: &[u8]) -> PathBuf {
    let path = program.place.path().join(name);
    fs::write(&path, bytes).expect("a file");
    *program.heard.target.lock().expect("a target") = Some(path.clone());
    path
}

fn attach(program: &Program) -> Value {
    program.call("add_attachment", json!({ "owner": "check:1:backup", "language": "en" }))
}

fn kept(program: &Program) -> usize {
    fs::read_dir(program.place.path().join("data/attachments")).map_or(0, Iterator::count)
}

#[test]
fn what_is_said_about_a_firm_stays() {
    let program = with_firm();
    program.call("change_firm", change(&json!({ "size": "micro", "sector": "food", "sites": 2 })));
    program.call("change_firm", change(&json!({ "fact": { "id": "online-shop", "yes": true } })));
    program.call("change_firm", change(&json!({ "fact": { "id": "machines", "yes": false } })));
    let program = program.again();
    let profile = program.call("firm_profile", english());
    assert_eq!((&profile["firm"]["name"], &profile["sites"]), (&json!("Bäckerei Korn"), &json!(2)));
    assert_eq!(
        (fact(&profile, "online-shop"), fact(&profile, "machines"), fact(&profile, "cloud")),
        (true.into(), false.into(), Value::Null)
    );
    assert_eq!(profile["answered"], 5);
    program
        .call("change_firm", change(&json!({ "size": "", "sites": 0, "fact": { "id": "online-shop", "yes": null } })));
    let profile = program.call("firm_profile", english());
    assert_eq!((&profile["answered"], fact(&profile, "online-shop")), (&json!(2), Value::Null));
}

#[test]
fn the_sample_is_complete_and_thrown_away() {
    let program = with_firm();
    program.call("open_sample", json!({ "language": "de" }));
    let profile = program.call("firm_profile", english());
    assert_eq!(profile["answered"], profile["of"], "nothing is left to say about it");
    let firms = program.call("firms", json!({}));
    let sample =
        firms["firms"].as_array().expect("firms").iter().find(|one| one["sample"] == true).expect("a sample").clone();
    assert_eq!((&sample["name"], &sample["open"]), (&json!("Tischlerei Fichtner (Beispiel)"), &json!(true)));
    program.call("remove_firm", json!({ "firm": sample["id"] }));
    let left = program.call("firms", json!({}))["firms"].clone();
    assert_eq!((left.as_array().map(Vec::len), &left[0]["open"]), (Some(1), &json!(true)), "the own one is open again");
    program.call("open_sample", english());
    let firms = program.call("firms", json!({}))["firms"].clone();
    assert_ne!(firms[1]["id"], sample["id"], "no number is given twice");
}

#[test]
fn what_does_not_fit_is_refused_and_changes_nothing() {
    let program = Program::new();
    assert_eq!(program.refused("change_firm", change(&json!({ "sites": 1 }))), "firm-missing");
    let program = with_firm();
    for (part, code) in [
        (json!({ "size": "huge" }), "not-found"),
        (json!({ "sector": "magic" }), "not-found"),
        (json!({ "fact": { "id": "dragons", "yes": true } }), "not-found"),
        (json!({ "sites": 1001 }), "request-invalid"),
        (json!({ "name": "x".repeat(5000) }), "request-invalid"),
        (json!({ "name": "two\nlines" }), "request-invalid"),
    ] {
        assert_eq!(program.refused("change_firm", change(&part)), code, "{part}");
    }
    assert_eq!(program.call("firm_profile", english())["answered"], 0);
    program.call("change_firm", change(&json!({ "name": "מאפייה של דוד" })));
    assert_eq!(program.call("firm_profile", english())["firm"]["name"], "מאפייה של דוד");
    assert_eq!(program.refused("open_firm", json!({ "firm": 77 })), "firm-missing");
    assert_eq!(program.refused("remove_firm", json!({ "firm": 77 })), "firm-missing");
}

#[test]
fn a_guest_looks_and_changes_nothing() {
    let program = with_firm();
    program.call("learn_as_guest", json!({}));
    assert_eq!(program.call("firm_profile", english())["firm"]["name"], "Bäckerei Korn");
    for (name, request) in [
        ("add_firm", json!({ "name": "" })),
        ("open_sample", english()),
        ("open_firm", json!({ "firm": 1 })),
        ("remove_firm", json!({ "firm": 1 })),
        ("change_firm", change(&json!({ "sites": 3 }))),
        ("add_attachment", json!({ "owner": "x", "language": "en" })),
        ("remove_attachment", json!({ "id": 1 })),
    ] {
        assert_eq!(program.refused(name, request), "guest-refused", "{name}");
    }
}

#[test]
fn an_attachment_is_kept_copied_and_gone() {
    let program = with_firm();
    let photo = file(&program, "Schaltschrank.png", PNG);
    let files = attach(&program)["files"].clone();
    fs::remove_file(&photo).expect("removed");
    assert_eq!((&files[0]["name"], &files[0]["there"], kept(&program)), (&json!("Schaltschrank.png"), &json!(true), 1));

    let copy = program.place.path().join("copy.png");
    *program.heard.target.lock().expect("a target") = Some(copy.clone());
    program.call("save_attachment", json!({ "id": files[0]["id"], "language": "en" }));
    assert_eq!(fs::read(&copy).expect("a copy"), PNG);

    // the same bytes again lie there once, and stay while anything needs them
    attach(&program);
    assert_eq!(kept(&program), 1);
    program.call("remove_attachment", json!({ "id": files[0]["id"] }));
    assert_eq!(kept(&program), 1);
    let firm = program.call("firms", json!({}))["firms"][0]["id"].clone();
    program.call("remove_firm", json!({ "firm": firm }));
    assert_eq!(kept(&program), 0, "nothing of a firm is left");
}

#[test]
fn what_cannot_be_attached_is_told() {
    let program = with_firm();
    let owner = json!({ "owner": "check:1:backup", "language": "en" });
    let huge = file(&program, "film.png", PNG);
    fs::File::options().write(true).open(&huge).and_then(|file| file.set_len(2 << 30)).expect("two gigabytes");
    assert_eq!(program.refused("add_attachment", owner.clone()), "attachment-too-large");
    fs::remove_file(&huge).expect("removed");
    assert_eq!(program.refused("add_attachment", owner.clone()), "file-unreadable");
    for (name, bytes) in [("harmless.png", b"MZ\x90\0".as_slice()), ("empty.pdf", b"")] {
        file(&program, name, bytes);
        assert_eq!(program.refused("add_attachment", owner.clone()), "attachment-kind", "{name}");
    }
    assert_eq!(
        (program.call("attachments", json!({ "owner": "check:1:backup" }))["files"].clone(), kept(&program)),
        (json!([]), 0)
    );
    assert_eq!(Program::in_memory().refused("attachments", json!({ "owner": "x" })), "firm-missing");
}

#[test]
fn attaching_again_mends_what_was_cut_off() {
    let program = with_firm();
    let plan = file(&program, "plan.pdf", b"%PDF-1.7\nthe whole plan");
    let id = attach(&program)["files"][0]["id"].clone();
    let bytes = fs::read_dir(program.place.path().join("data/attachments")).expect("a folder").next();
    fs::write(bytes.expect("the bytes").expect("an entry").path(), b"%PDF-1.7\nthe wh").expect("cut off");
    let copy = json!({ "id": id, "language": "en" });
    assert_eq!(program.refused("save_attachment", copy.clone()), "attachment-gone");
    attach(&program);
    fs::write(&plan, "").expect("emptied");
    program.call("save_attachment", copy);
    assert_eq!(fs::read(&plan).expect("a copy"), b"%PDF-1.7\nthe whole plan");
}

#[test]
fn what_is_attached_while_the_same_is_removed_stays() {
    let program = with_firm();
    file(&program, "plan.pdf", b"%PDF-1.7\nthe whole plan");
    // two windows with the same file: one keeps taking away what the other attaches
    let rounds = |owner: &str| {
        for _ in 0..25 {
            program.call("add_attachment", json!({ "owner": owner, "language": "en" }));
            let files = program.call("attachments", json!({ "owner": owner }))["files"].clone();
            assert_eq!(files[0]["there"], true, "{owner}");
            program.call("remove_attachment", json!({ "id": files[0]["id"] }));
        }
    };
    std::thread::scope(|threads| {
        threads.spawn(|| rounds("check:1:backup"));
        rounds("check:2:backup");
    });
    assert_eq!(kept(&program), 0);
}

#[test]
fn an_attachment_gone_from_disk_is_told_and_nothing_else_is_lost() {
    let program = with_firm();
    file(&program, "plan.pdf", b"%PDF-1.7\n");
    attach(&program);
    file(&program, "foto.png", PNG);
    let id = attach(&program)["files"][0]["id"].clone();
    for entry in fs::read_dir(program.place.path().join("data/attachments")).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.extension().is_some_and(|ending| ending == "pdf") {
            fs::write(&path, "changed from outside").expect("written");
        }
    }
    assert_eq!(program.refused("save_attachment", json!({ "id": id, "language": "en" })), "attachment-gone");
    fs::remove_dir_all(program.place.path().join("data/attachments")).expect("removed");
    let files = program.call("attachments", json!({ "owner": "check:1:backup" }))["files"].clone();
    assert_eq!((&files[0]["there"], &files[1]["there"]), (&json!(false), &json!(false)));
    program.call("remove_attachment", json!({ "id": id }));
    assert_eq!(
        program.call("attachments", json!({ "owner": "check:1:backup" }))["files"].as_array().map(Vec::len),
        Some(1)
    );
}

#[test]
fn the_sample_has_a_past_that_every_page_can_show() {
    let program = Program::new();
    program.call("open_sample", json!({ "language": "de" }));
    let home = program.call("checks", json!({}));
    let rounds = home["finished"].as_array().expect("rounds");
    assert_eq!(rounds.len(), 2, "{home}");
    let points: Vec<i64> = rounds.iter().map(|round| round["score"]["points"].as_i64().expect("points")).collect();
    assert!(points[0] > points[1], "the newest comes first and is the better one: {points:?}");
    let plan = program.call("plan", json!({ "language": "de" }));
    let states =
        |wanted: &str| plan["lines"].as_array().expect("lines").iter().filter(|line| line["state"] == wanted).count();
    assert!(states("done") >= 3 && states("doing") >= 1, "{} done", states("done"));
    let list = &program.call("firm_lists", json!({}))["lists"][0];
    assert!(list["ticked"].as_u64() > Some(0) && list["ticked"].as_u64() < list["of"].as_u64(), "{list}");
    let incidents = program.call("incidents", json!({ "language": "de" }))["incidents"].clone();
    assert!(incidents[0]["closedAt"].is_string(), "{incidents}");
    let incident = program.call("incident", json!({ "language": "de", "incident": incidents[0]["id"] }));
    assert_eq!(incident["deadlines"], json!([]), "nothing of it is overdue for ever");
    let lines = incident["lines"].as_array().expect("a log");
    assert!(lines.len() >= 5 && lines.iter().all(|line| line["text"] != ""), "{lines:?}");
    let runs = program.call("tabletops", json!({ "language": "de" }))["runs"].clone();
    assert!(runs[0]["phase"] == "debrief" && runs[0]["gaps"].as_u64() > Some(0), "{runs}");
    assert_eq!(program.call("undo", json!({}))["what"], Value::Null, "nothing of it is a change of whoever looks");
}

/// Whoever begins has answered nothing yet: what might concern them is shown, and nothing is refused.
#[test]
fn a_firm_of_which_nothing_is_known_has_a_plan_a_check_and_papers() {
    let program = Program::new();
    program.call("add_firm", json!({ "name": "" }));
    let profile = program.call("firm_profile", english());
    assert_eq!(profile["answered"], 0, "{profile}");
    let plan = program.call("plan", english());
    assert!(plan["lines"].as_array().is_some_and(|lines| lines.len() > 50), "nothing is left out before it is known");
    let check = program.call("begin_check", json!({ "mode": "quick" }));
    let sheet = program.call("check_sheet", json!({ "language": "en", "check": check["check"] }));
    assert!(sheet["entry"]["asked"].as_u64() > Some(20), "{}", sheet["entry"]);
    let path = program.place.path().join("plan.pdf");
    *program.heard.target.lock().expect("a target") = Some(path.clone());
    let report = json!({ "language": "en", "about": { "kind": "plan" } });
    program.call("export_report", json!({ "report": report, "format": "pdf" }));
    program.call("export_handbook", json!({ "language": "de", "second": null, "format": "pdf" }));
    assert!(fs::read(path).expect("a handbook").starts_with(b"%PDF-"));
}
