//! The firm's own suppliers: a questionnaire goes out, answers come back, and what is none is told apart.

use std::fs;

use serde_json::{Value, json};
use tritt_core::Timestamp;

use crate::program::{NOW, Program, set_clock};
use crate::readiness::{DAY, answer, in_language, paper, readiness, saved, target, with_firm};

pub fn supplier(id: u32, name: &str, criticality: &str) -> Value {
    json!({ "id": id, "name": name, "contact": "it@nordlicht.example", "criticality": criticality })
}

/// Saves the questionnaire for a supplier and gives the number in it.
fn form_number(program: &Program, id: u32) -> String {
    let page = saved(program, "send_questionnaire", json!({ "language": "de", "id": id }), "form.html");
    let page = String::from_utf8(page).unwrap();
    page.split_once("data-number=\"").unwrap().1[..32].to_owned()
}

fn reply(number: &str, filled_on: &str, verdict: &str) -> Value {
    json!({
        "format": "trittsicher-supplier-answers", "version": 1, "number": number,
        "firm": "Nordlicht IT GmbH", "person": "A. Beck", "filledOn": filled_on, "level": "proof",
        "answers": [
            { "requirement": "continuity", "verdict": verdict, "text": "Tested in May.\n<script>alert(1)</script>", "evidence": "Record" },
            { "requirement": "encryption", "verdict": "met", "text": "All laptops.", "evidence": "" },
        ],
    })
}

fn preview(program: &Program, bytes: &[u8]) -> Value {
    fs::write(target(program, "supplier-answers.json"), bytes).unwrap();
    program.call("preview_supplier_answers", in_language("en"))
}

#[test]
fn a_questionnaire_goes_out_and_its_answers_come_back() {
    let program = with_firm();
    program.call("save_supplier", supplier(0, "Nordlicht IT", "high"));
    program.call("save_supplier", supplier(0, "Papier Weiß", "low"));
    let number = form_number(&program, 1);
    let listed = program.call("suppliers", in_language("en"));
    assert_eq!(listed["suppliers"][0]["sent"], "2026-11-24", "the most critical first");
    assert_eq!((&listed["suppliers"][1]["sent"], &listed["compared"]), (&Value::Null, &json!([])));

    let shown = preview(&program, reply(&number, "2026-11-23", "partly").to_string().as_bytes());
    assert_eq!((&shown["supplier"], &shown["firm"]), (&json!(1), &json!("Nordlicht IT GmbH")));
    assert_eq!(shown["rows"].as_array().unwrap().len(), 17);
    assert_eq!(shown["rows"][12]["text"], "Tested in May.\n<script>alert(1)</script>", "script is text");
    assert_eq!(
        program.call("suppliers", in_language("en"))["suppliers"][0]["reply"],
        Value::Null,
        "nothing is saved by showing"
    );
    program.call("take_supplier_answers", json!({ "id": 1 }));
    assert_eq!(program.refused("take_supplier_answers", json!({ "id": 1 })), "answers-missing", "taken over once");

    // the same file again changes nothing; a later one stands above it and says what is different
    preview(&program, reply(&number, "2026-11-23", "partly").to_string().as_bytes());
    program.call("take_supplier_answers", json!({ "id": 1 }));
    let later = preview(&program, reply(&number, "2026-11-24", "met").to_string().as_bytes());
    assert_eq!(later["rows"][12]["before"], "partly");
    program.call("take_supplier_answers", json!({ "id": 1 }));
    let program = program.again();
    let replies = program.call("supplier_replies", json!({ "language": "de", "id": 1 }));
    assert_eq!(replies["replies"].as_array().unwrap().len(), 2, "{replies}");
    assert_eq!((&replies["rows"][12]["verdict"], &replies["rows"][12]["before"]), (&json!("met"), &json!("partly")));
    let listed = program.call("suppliers", in_language("de"));
    assert_eq!(listed["compared"][12]["verdicts"], json!(["met"]));
    assert_eq!(listed["suppliers"][0]["stale"], false);
    set_clock(Timestamp(NOW.0 + 370 * DAY));
    assert_eq!(program.call("suppliers", in_language("de"))["suppliers"][0]["stale"], true);
    set_clock(NOW);
    program.call("remove_supplier", json!({ "id": 1 }));
    assert_eq!(program.refused("supplier_replies", json!({ "language": "de", "id": 1 })), "supplier-missing");
}

#[test]
fn answers_nobody_asked_for_wait_for_somebody_to_say_whose_they_are() {
    let program = with_firm();
    program.call("save_supplier", supplier(0, "Papier Weiß", "low"));
    let shown = preview(&program, reply(&"ab".repeat(16), "", "met").to_string().as_bytes());
    assert_eq!((&shown["supplier"], &shown["filled"]), (&Value::Null, &Value::Null));
    assert_eq!(program.refused("take_supplier_answers", json!({ "id": 9 })), "supplier-missing");
    program.call("take_supplier_answers", json!({ "id": 1 }));
    assert_eq!(program.call("suppliers", in_language("en"))["suppliers"][0]["reply"]["answered"]["done"], 2);
}

#[test]
fn a_form_that_asked_for_less_is_told_apart() {
    let program = with_firm();
    program.call("save_supplier", supplier(0, "Nordlicht IT", "low"));
    let mut file = reply(&form_number(&program, 1), "2026-11-23", "met");
    file["level"] = json!("declaration");
    let change = |criticality: &str| {
        program.call("save_supplier", supplier(1, "Nordlicht IT", criticality));
        preview(&program, file.to_string().as_bytes())["tooLittleFor"].clone()
    };
    assert_eq!(change("high"), json!([1]), "told before it is taken over");
    assert_eq!(change("low"), json!([]));
    program.call("take_supplier_answers", json!({ "id": 1 }));
    for (criticality, less) in [("low", false), ("medium", true), ("high", true)] {
        program.call("save_supplier", supplier(1, "Nordlicht IT", criticality));
        let listed = program.call("suppliers", in_language("en"));
        assert_eq!(listed["suppliers"][0]["askedLess"], less, "{criticality}");
    }
    file["level"] = json!("proof");
    preview(&program, file.to_string().as_bytes());
    program.call("take_supplier_answers", json!({ "id": 1 }));
    assert_eq!(program.call("suppliers", in_language("en"))["suppliers"][0]["askedLess"], false, "asked again");
}

#[test]
fn what_was_shown_to_somebody_is_taken_over_by_nobody_else() {
    let program = with_firm();
    program.call("save_supplier", supplier(0, "Nordlicht IT", "high"));
    let file = reply(&form_number(&program, 1), "2026-11-23", "met").to_string();
    preview(&program, file.as_bytes());
    program.call("stand_up", json!({}));
    assert_eq!(program.refused("take_supplier_answers", json!({ "id": 1 })), "answers-missing");
    preview(&program, file.as_bytes());
    program.call("learn_as_guest", json!({}));
    program.call("stand_up", json!({}));
    assert_eq!(program.refused("take_supplier_answers", json!({ "id": 1 })), "answers-missing", "after a guest");
}

#[test]
fn words_without_a_verdict_are_kept_and_count_as_open() {
    let program = with_firm();
    program.call("save_supplier", supplier(0, "Nordlicht IT", "high"));
    let mut file = reply(&form_number(&program, 1), "2026-11-23", "met");
    file["answers"][0]["verdict"] = json!("");
    let shown = preview(&program, file.to_string().as_bytes());
    assert_eq!((&shown["rows"][12]["verdict"], &shown["rows"][12]["evidence"]), (&Value::Null, &json!("Record")));
    program.call("take_supplier_answers", json!({ "id": 1 }));
    let program = program.again();
    let kept = program.call("supplier_replies", json!({ "language": "en", "id": 1 }));
    assert!(kept["rows"][12]["text"].as_str().unwrap().starts_with("Tested in May."), "{kept}");
    assert_eq!(kept["replies"][0]["answered"]["done"], 1, "one has a verdict");
}

#[test]
fn answers_that_are_none_are_told_apart_and_change_nothing() {
    let program = with_firm();
    program.call("save_supplier", supplier(0, "Nordlicht IT", "high"));
    let good = reply(&form_number(&program, 1), "2026-11-23", "met");
    let with = |key: &str, value: Value| {
        let mut file = good.clone();
        file[key] = value;
        file.to_string().into_bytes()
    };
    let whole = good.to_string();
    let mut twice = good.clone();
    twice["answers"][1] = twice["answers"][0].clone();
    for (bytes, code) in [
        (Vec::new(), "answers-malformed"),
        (whole.as_bytes()[..whole.len() / 2].to_vec(), "answers-malformed"),
        (with("note", json!("more")), "answers-malformed"),
        (vec![b'['; 100_000], "answers-malformed"),
        (b"PK\x03\x04\0\0".to_vec(), "answers-foreign"),
        (b"{\"hello\": 1}".to_vec(), "answers-foreign"),
        (b"<html><script>alert(1)</script>".to_vec(), "answers-malformed"),
        (with("version", json!(2)), "answers-version"),
        (with("filledOn", json!("2026-13-01")), "answers-unfit"),
        (with("firm", json!("x".repeat(5_000))), "answers-unfit"),
        (twice.to_string().into_bytes(), "answers-unfit"),
        (vec![b' '; 1024 * 1024 + 1], "answers-too-large"),
    ] {
        fs::write(target(&program, "supplier-answers.json"), &bytes).unwrap();
        let shown = String::from_utf8_lossy(&bytes[..bytes.len().min(80)]).into_owned();
        assert_eq!(program.refused("preview_supplier_answers", in_language("de")), code, "{shown}");
        assert_eq!(program.refused("take_supplier_answers", json!({ "id": 1 })), "answers-missing", "{shown}");
    }
    target(&program, "gone.json");
    assert_eq!(program.refused("preview_supplier_answers", in_language("de")), "file-unreadable");
    assert_eq!(program.call("suppliers", in_language("de"))["suppliers"][0]["reply"], Value::Null);
}

#[test]
fn guests_look_and_change_nothing() {
    let program = with_firm();
    program.call("save_supplier", supplier(0, "Nordlicht IT", "high"));
    program.call("learn_as_guest", json!({}));
    assert_eq!(readiness(&program)["ready"]["of"], 17);
    for (command, request) in [
        ("answer_requirement", json!({ "requirement": "continuity", "verdict": "met", "text": "" })),
        ("take_back_answer", json!({ "requirement": "continuity" })),
        ("set_readiness", json!({ "criticality": "high", "customer": null, "person": null })),
        ("save_evidence", paper(0, "Plan", "", &[])),
        ("save_supplier", supplier(0, "Other", "low")),
        ("remove_supplier", json!({ "id": 1 })),
        ("send_questionnaire", json!({ "language": "en", "id": 1 })),
        ("take_supplier_answers", json!({ "id": 1 })),
    ] {
        assert_eq!(program.refused(command, request), "guest-refused", "{command}");
    }
}

#[test]
fn firms_know_nothing_of_each_other() {
    let program = with_firm();
    answer(&program, "continuity", "met", "Ours.");
    program.call("save_supplier", supplier(0, "Nordlicht IT", "high"));
    program.call("save_evidence", paper(0, "Plan", "", &["continuity"]));
    let number = form_number(&program, 1);
    preview(&program, reply(&number, "", "met").to_string().as_bytes());
    program.call("add_firm", json!({ "name": "Other" }));
    assert_eq!(
        program.refused("take_supplier_answers", json!({ "id": 1 })),
        "answers-missing",
        "shown to another firm"
    );
    let page = readiness(&program);
    assert_eq!((&page["answered"], &page["evidence"]), (&json!(0), &json!([])));
    assert_eq!(program.call("suppliers", in_language("en"))["suppliers"], json!([]));
    for (command, request, code) in [
        ("remove_supplier", json!({ "id": 1 }), "supplier-missing"),
        ("save_supplier", supplier(1, "Mine", "low"), "supplier-missing"),
        ("remove_evidence", json!({ "id": 1 }), "evidence-missing"),
        ("save_evidence", paper(1, "Mine", "", &[]), "evidence-missing"),
    ] {
        assert_eq!(program.refused(command, request), code, "{command}");
    }
}
