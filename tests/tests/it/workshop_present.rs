//! Presenting: lessons become slides, are shown, timed and printed; the projector reads what to show.

use std::collections::BTreeSet;
use std::fs;

use serde_json::{Value, json};
use tritt_api::Topic;
use tritt_core::Timestamp;
use tritt_tests::LANGUAGES;

use crate::program::{NOW, Program, set_clock};
use crate::workshop_room;

fn at(seconds: i64) {
    set_clock(Timestamp(NOW.0 + seconds * 1000));
}

fn part(kind: &str, id: &str) -> Value {
    json!({ "kind": kind, "id": id })
}

fn start(language: &str, second: Option<&str>, blocks: &[(&str, u32, Value)]) -> Value {
    let block =
        |(title, minutes, part): &(&str, u32, Value)| json!({ "title": title, "minutes": minutes, "parts": [part] });
    json!({ "language": language, "second": second, "blocks": blocks.iter().map(block).collect::<Vec<_>>() })
}

/// A program that presents a lesson for five minutes and another one for ten.
fn presenting(second: Option<&str>) -> Program {
    at(0);
    let program = Program::new();
    let blocks = [
        ("", 5, part("lesson", "sign-in-with-second-factor")),
        ("Adressen", 10, part("lesson", "deception-read-address")),
    ];
    program.call("begin_presentation", start("de", second, &blocks));
    program
}

fn trainer(program: &Program) -> Value {
    program.call("presentation", json!({}))["now"].clone()
}

fn stage(program: &Program) -> Value {
    program.call("projector", json!({}))["stage"].clone()
}

fn go(program: &Program, to: &Value) {
    program.call("show_slide", to.clone());
}

/// Every slide, one after the other, with its notes.
fn every_slide(program: &Program) -> Vec<Value> {
    let count = trainer(program)["slides"].as_array().unwrap().len();
    let one = |place: usize| {
        go(program, &json!({ "kind": "to", "slide": place }));
        trainer(program)
    };
    (0..count).map(one).collect()
}

#[test]
fn every_step_and_exercise_can_be_presented_in_every_language_and_no_word_is_lost() {
    let program = Program::new();
    for language in LANGUAGES {
        let other = LANGUAGES.into_iter().find(|one| *one != language).unwrap();
        let all = program.call("presentable", json!({ "language": language }));
        let steps = all["steps"].as_array().unwrap();
        assert_eq!(steps.len(), 14);
        for step in steps {
            let id = step["step"]["id"].as_str().unwrap();
            program.call("begin_presentation", start(language, Some(other), &[("", 0, part("step", id))]));
            let shown = every_slide(&program);
            let mut said = BTreeSet::new();
            for view in &shown {
                check_slide(view);
                said.extend(spoken(&view["notes"][0]["blocks"]).split_whitespace().map(str::to_owned));
            }
            // every lesson is said in full: what its page says, the notes say
            for lesson in step["lessons"].as_array().unwrap() {
                let page = program.call("lesson", json!({ "language": language, "lesson": lesson["id"] }));
                said.extend(spoken(&json!([{ "text": headings(&shown) }])).split_whitespace().map(str::to_owned));
                for word in spoken(&page["blocks"]).split_whitespace() {
                    assert!(said.contains(word), "{word} of {} is lost", lesson["id"]);
                }
            }
        }
        let exercises = all["exercises"].as_array().unwrap();
        assert!(exercises.len() > 12, "{exercises:?}");
        for exercise in exercises {
            let id = exercise["id"].as_str().unwrap();
            program.call("begin_presentation", start(language, Some(other), &[("", 0, part("exercise", id))]));
            every_slide(&program).iter().for_each(check_slide);
        }
    }
}

/// The headings of all slides, a piece of text each.
fn headings(shown: &[Value]) -> Value {
    let all = shown.iter().flat_map(|view| view["current"]["sides"][0]["heading"].as_array().unwrap().clone());
    Value::Array(all.collect())
}

/// A slide says something in both languages, no more than can be read from afar, and nothing that was cut off in the middle of a sentence.
#[track_caller]
fn check_slide(view: &Value) {
    let slide = &view["current"];
    let sides = slide["sides"].as_array().unwrap();
    assert_eq!(sides.len(), 2, "both languages are built alike: {slide}");
    for side in sides {
        let heading = plain(&side["heading"]).chars().count();
        assert!((1..=80).contains(&heading), "a heading of {heading} signs: {side}");
        let lines = side["lines"].as_array().unwrap();
        let weight: usize = lines.iter().map(|line| plain(&line["text"]).chars().count().max(50)).sum();
        assert!(weight <= 300, "{weight}: {side}");
        let cut = |line: &Value| plain(&line["text"]).ends_with('…');
        assert!(!lines.iter().any(cut) || slide["kind"] != "points", "cut off: {side}");
        let nothing = lines.is_empty() && side["value"] == "" && slide["picture"].is_null();
        assert!(!nothing || slide["kind"] == "title", "an empty slide: {side}");
    }
}

/// Running text in one piece.
fn plain(text: &Value) -> String {
    text.as_array()
        .unwrap()
        .iter()
        .map(
            |piece| {
                if piece["text"].is_array() {
                    plain(&piece["text"])
                } else {
                    piece["text"].as_str().unwrap().to_owned()
                }
            },
        )
        .collect()
}

/// What a lesson says: its texts without the names of kinds and ids.
fn spoken(blocks: &Value) -> String {
    match blocks {
        Value::Array(all) => all.iter().map(spoken).collect(),
        Value::Object(all) => all
            .iter()
            .filter(|(key, _)| ["text", "items", "blocks"].contains(&key.as_str()))
            .map(|(_, value)| if let Value::String(text) = value { format!("{text} ") } else { spoken(value) })
            .collect(),
        Value::String(_) | Value::Null | Value::Bool(_) | Value::Number(_) => String::new(),
    }
}

#[test]
fn the_projector_shows_what_the_trainer_shows() {
    let program = presenting(Some("en"));
    assert_eq!(stage(&program)["slide"]["kind"], "title");
    go(&program, &json!({ "kind": "next" }));
    let view = trainer(&program);
    let seen = stage(&program);
    assert_eq!((&seen["slide"], &seen["place"]), (&view["current"], &json!(2)));
    assert_eq!(seen["bilingual"], false);
    let change = |what: Value| {
        let mut request = json!({ "black": null, "bilingual": null, "clock": null });
        request.as_object_mut().unwrap().extend(what.as_object().unwrap().clone());
        program.call("change_presentation", request);
    };
    change(json!({ "bilingual": true }));
    let both = stage(&program);
    assert_eq!((both["bilingual"].clone(), both["slide"]["sides"].as_array().unwrap().len()), (json!(true), 2));
    assert_eq!(both["slide"]["sides"][1]["language"], "en");
    change(json!({ "black": true }));
    assert_eq!(stage(&program), json!({ "kind": "black" }));
    assert_eq!(trainer(&program)["black"], true);
    go(&program, &json!({ "kind": "previous" }));
    assert_eq!(stage(&program)["kind"], "slide", "whoever goes on wants to show it");
    go(&program, &json!({ "kind": "last" }));
    let last = trainer(&program);
    assert!(last["next"].is_null());
    go(&program, &json!({ "kind": "next" }));
    assert_eq!(trainer(&program)["slide"], last["slide"], "behind the last there is none");
    go(&program, &json!({ "kind": "first" }));
    go(&program, &json!({ "kind": "previous" }));
    assert_eq!(trainer(&program)["slide"], 0);
    program.call("end_presentation", json!({}));
    assert_eq!(stage(&program), json!({ "kind": "idle" }));
    assert!(trainer(&program).is_null());
}

#[test]
fn one_language_alone_stays_alone() {
    let program = presenting(None);
    program.call("change_presentation", json!({ "black": null, "bilingual": true, "clock": null }));
    assert_eq!(trainer(&program)["bilingual"], false, "there is no second one");
    let same = start("de", Some("de"), &[("", 0, part("lesson", "deception-read-address"))]);
    program.call("begin_presentation", same);
    let view = trainer(&program);
    assert!(view["second"].is_null());
    assert_eq!(view["current"]["sides"].as_array().unwrap().len(), 1);
}

#[test]
fn time_runs_from_the_first_step_on_and_belongs_to_the_block() {
    let program = presenting(None);
    at(100);
    assert_eq!(
        (trainer(&program)["runs"].clone(), trainer(&program)["blocks"][0]["seconds"].clone()),
        (json!(false), json!(0))
    );
    go(&program, &json!({ "kind": "next" }));
    at(100 + 360);
    let view = trainer(&program);
    assert_eq!(
        (&view["blocks"][0]["seconds"], &view["behind"], &view["runs"]),
        (&json!(360), &json!(60), &json!(true))
    );
    assert_eq!(
        view["blocks"][0]["title"], "Ein zweites Schloss an der Tür",
        "a block without a name has that of its first slide"
    );
    let second = view["blocks"][1].clone();
    assert_eq!((&second["title"], &second["minutes"]), (&json!("Adressen"), &json!(10)));
    go(&program, &json!({ "kind": "to", "slide": second["first"] }));
    at(100 + 400);
    let view = trainer(&program);
    assert_eq!((&view["block"], &view["blocks"][1]["seconds"], &view["behind"]), (&json!(1), &json!(40), &json!(60)));
    program.call("change_presentation", json!({ "black": null, "bilingual": null, "clock": "stop" }));
    at(9000);
    assert_eq!(trainer(&program)["blocks"][1]["seconds"], 40);
    program.call("change_presentation", json!({ "black": null, "bilingual": null, "clock": "reset" }));
    assert_eq!(trainer(&program)["blocks"][1]["seconds"], 0);
}

/// What the window asks for to present a plan: its name, and every block with what it has of slides.
fn of_plan(program: &Program, id: &str, language: &str) -> Value {
    let plan = program.call("workshop_plan", json!({ "plan": id, "language": language }));
    let block = |block: &Value| {
        let made = ["lesson", "exercise"].into_iter().find(|kind| block["kind"] == *kind);
        let parts: Vec<Value> = made.map(|kind| json!({ "kind": kind, "id": block["item"] })).into_iter().collect();
        json!({
            "title": block["title"],
            "minutes": block["minutes"],
            "parts": parts,
            "planned": { "kind": block["kind"], "item": block["item"], "step": block["step"], "note": block["note"] },
        })
    };
    let name = json!({ "title": plan["title"], "minutes": 0, "parts": [], "planned": null });
    let blocks: Vec<Value> =
        std::iter::once(name).chain(plan["blocks"].as_array().unwrap().iter().map(block)).collect();
    json!({ "language": language, "second": null, "blocks": blocks })
}

#[test]
fn a_ready_plan_that_is_kept_to_is_on_time_throughout() {
    let program = Program::new();
    for language in LANGUAGES {
        let plans = program.call("workshop_plans", json!({ "language": language }));
        for plan in plans["ready"].as_array().unwrap() {
            at(0);
            program.call("begin_presentation", of_plan(&program, plan["id"].as_str().unwrap(), language));
            let blocks = trainer(&program)["blocks"].as_array().unwrap().clone();
            let planned: u64 = blocks.iter().map(|block| block["minutes"].as_u64().unwrap()).sum();
            assert_eq!(json!(planned), plan["minutes"], "every block counts, pauses too");
            at(300);
            assert_eq!(trainer(&program)["runs"], false, "people are still arriving");
            let mut now = 300;
            go(&program, &json!({ "kind": "next" }));
            for block in &blocks[1..] {
                go(&program, &json!({ "kind": "to", "slide": block["first"] }));
                for _ in 0..block["minutes"].as_i64().unwrap() {
                    now += 60;
                    at(now);
                    assert_eq!(trainer(&program)["behind"], 0, "{} in {}", block["title"], plan["title"]);
                }
            }
        }
    }
    at(0);
}

#[test]
fn what_has_no_slides_has_one_and_the_note_is_for_the_trainer_alone() {
    at(0);
    let program = Program::new();
    let block = |kind: &str, minutes: u32, note: &str| {
        let planned = json!({ "kind": kind, "item": "", "step": "", "note": note });
        json!({ "title": "x", "minutes": minutes, "parts": [], "planned": planned })
    };
    let blocks = [block("break", 15, ""), block("own", 5, "Ask Jo about the invoice")];
    program.call("begin_presentation", json!({ "language": "en", "second": "de", "blocks": blocks }));
    let pause = trainer(&program);
    let sides = &pause["current"]["sides"];
    let heading = |side: usize| (plain(&sides[side]["heading"]), sides[side]["label"].as_str().unwrap().to_owned());
    let bare = |text: String| text.replace(['\u{2068}', '\u{2069}'], "");
    assert_eq!((heading(0).0, bare(heading(0).1)), ("Break".to_owned(), "15 minutes".to_owned()));
    assert_eq!((heading(1).0, bare(heading(1).1)), ("Pause".to_owned(), "15 Minuten".to_owned()));
    go(&program, &json!({ "kind": "next" }));
    let own = trainer(&program);
    assert!(own["notes"].to_string().contains("Ask Jo about the invoice"), "{}", own["notes"]);
    assert!(!own["current"].to_string().contains("Ask Jo"), "the room does not see it: {}", own["current"]);
    assert!(!stage(&program).to_string().contains("Ask Jo"));
    let noted = json!({ "kind": "lesson", "item": "deception-read-address", "step": "deception", "note": "Slowly" });
    let lesson =
        json!({ "title": "", "minutes": 5, "parts": [part("lesson", "deception-read-address")], "planned": noted });
    program.call("begin_presentation", json!({ "language": "de", "second": null, "blocks": [lesson] }));
    assert!(trainer(&program)["notes"][0]["blocks"][1].to_string().contains("Slowly"), "above the lesson's own notes");
    go(&program, &json!({ "kind": "next" }));
    assert!(!trainer(&program)["notes"].to_string().contains("Slowly"), "with the first slide only");
    let long = block("own", 5, &"x".repeat(1001));
    let refused = json!({ "language": "de", "second": null, "blocks": [long] });
    assert_eq!(program.refused("begin_presentation", refused), "request-invalid");
}

#[test]
fn the_trainer_is_told_what_the_room_puts_over_the_slide() {
    let program = presenting(None);
    let says = |program: &Program| {
        let said = program.call("presentation", json!({}));
        (said["room"].as_str().unwrap().to_owned(), said["now"]["wall"].as_str().unwrap().to_owned())
    };
    let is = |room: &str, wall: &str| (room.to_owned(), wall.to_owned());
    assert_eq!(says(&program), is("none", "slide"));
    workshop_room::begin(&program);
    assert_eq!(says(&program), is("open", "slide"));
    workshop_room::put(&program, &json!({ "kind": "confidence", "step": "backup" }));
    assert_eq!(says(&program), is("open", "round"));
    workshop_room::turn(&program, "clear");
    assert_eq!(says(&program), is("open", "slide"));
    let pause = |on: bool| json!({ "locked": null, "paused": on, "names": null, "points": null, "list": null });
    program.call("change_room", pause(true));
    assert_eq!((says(&program), &stage(&program)["kind"]), (is("open", "pause"), &json!("pause")));
    program.call("change_room", pause(false));
    assert_eq!(says(&program), is("open", "slide"));
    program.call("set_projector", json!({ "open": true }));
    program.call("end_presentation", json!({}));
    assert!(*program.heard.projector.lock().unwrap(), "the room is still on it");
    let program = program.again();
    assert_eq!(program.call("presentation", json!({})), json!({ "now": null, "room": "interrupted" }));
}

#[test]
fn without_slides_the_wall_speaks_the_first_language_of_the_room() {
    for [first, second] in [["de", "en"], ["en", "de"]] {
        let program = Program::new();
        let languages = [first, second];
        let start =
            json!({ "title": "", "languages": languages, "address": "127.0.0.1", "names": false, "points": false });
        program.call("begin_room", start);
        assert_eq!(program.call("projector", json!({}))["language"], first);
        let slides = json!({ "title": "", "minutes": 0, "parts": [part("lesson", "deception-read-address")] });
        program.call("begin_presentation", json!({ "language": second, "second": null, "blocks": [slides] }));
        assert_eq!(
            program.call("projector", json!({}))["language"],
            second,
            "that of the slides, where there are some"
        );
    }
}

#[test]
fn both_windows_are_told_and_the_pointer_goes_past_them() {
    let program = presenting(None);
    program.topics();
    go(&program, &json!({ "kind": "next" }));
    assert_eq!(program.topics(), [Topic::Workshop]);
    program.call("move_pointer", json!({ "at": { "x": 10_000, "y": 0 } }));
    program.call("move_pointer", json!({ "at": null }));
    assert_eq!(*program.heard.pointed.lock().unwrap(), [Some((10_000, 0)), None]);
    assert!(program.topics().is_empty(), "25 times a second nothing is loaded anew");
    program.call("set_projector", json!({ "open": true }));
    assert_eq!(trainer(&program)["projector"], true);
    program.call("end_presentation", json!({}));
    assert!(!*program.heard.projector.lock().unwrap(), "it ends with what it showed");
}

#[test]
fn what_cannot_be_presented_is_refused_and_what_is_shown_stays() {
    let program = presenting(None);
    let many: Vec<_> = (0..82).map(|_| ("", 0, part("lesson", "deception-read-address"))).collect();
    let long = "x".repeat(121);
    for (request, code) in [
        (start("de", None, &[]), "request-invalid"),
        (start("de", None, &many), "request-invalid"),
        (start("de", None, &[(&long, 0, part("step", "sign-in"))]), "request-invalid"),
        (start("de", None, &[("", 481, part("step", "sign-in"))]), "request-invalid"),
        (start("de", None, &[("", 0, part("step", "nowhere"))]), "not-found"),
        (start("de", None, &[("", 0, part("lesson", "sign-in"))]), "not-found"),
        (start("de", None, &[("", 0, part("exercise", "inbox-bank-details"))]), "not-found"),
        (start("xx", None, &[("", 0, part("step", "sign-in"))]), "language-unknown"),
        (start("de", Some("xx"), &[("", 0, part("step", "sign-in"))]), "language-unknown"),
    ] {
        assert_eq!(program.refused("begin_presentation", request.clone()), code, "{request}");
    }
    assert_eq!(trainer(&program)["slide"], 0, "what is presented stays");
    assert_eq!(program.refused("show_slide", json!({ "kind": "to", "slide": 9999 })), "not-found");
    assert_eq!(program.refused("move_pointer", json!({ "at": { "x": 10_001, "y": 0 } })), "request-invalid");
    let nothing = Program::new();
    for (command, request) in [
        ("show_slide", json!({ "kind": "next" })),
        ("change_presentation", json!({ "black": true, "bilingual": null, "clock": null })),
        ("move_pointer", json!({ "at": null })),
        ("slide_pages", json!({ "paper": "slides", "of": null })),
    ] {
        assert_eq!(nothing.refused(command, request), "not-found", "{command} while nothing is presented");
    }
}

#[test]
fn an_answer_is_on_the_slide_after_its_task() {
    at(0);
    let program = Program::new();
    for exercise in ["inbox", "links", "passwords", "sorting-report", "place-office", "scenario-urgent-transfer"] {
        for language in LANGUAGES {
            program.call("begin_presentation", start(language, None, &[("", 0, part("exercise", exercise))]));
            let kinds: Vec<String> =
                every_slide(&program).iter().map(|view| view["current"]["kind"].as_str().unwrap().to_owned()).collect();
            let first = kinds.iter().position(|kind| kind == "solution").unwrap();
            assert!(first > 0 && kinds[..first].iter().all(|kind| kind == "task"), "{exercise} {kinds:?}");
        }
    }
    program.call("begin_presentation", start("de", None, &[("", 0, part("exercise", "links"))]));
    let shown = every_slide(&program);
    let owner = |view: &Value| {
        view["current"]["picture"]["pieces"].as_array().unwrap().iter().any(|piece| piece["owner"] == true)
    };
    assert_eq!(shown.iter().map(owner).collect::<Vec<_>>(), [false, true].repeat(4), "told on the solution only");
}

#[test]
fn slides_and_notes_are_saved_as_pdf_of_what_is_shown_or_chosen() {
    let program = presenting(Some("en"));
    let file = program.place.path().join("slides.pdf");
    *program.heard.target.lock().unwrap() = Some(file.clone());
    for (paper, name) in [("slides", "Folien.pdf"), ("notes", "Notizen.pdf")] {
        let saved = program.call("export_slides", json!({ "paper": paper, "of": null }));
        assert_eq!(saved["path"], json!(file.display().to_string()));
        let bytes = fs::read(&file).unwrap();
        assert!(bytes.starts_with(b"%PDF-1.7") && bytes.len() > 20_000, "{paper}: {} bytes", bytes.len());
        assert!(program.suggested().iter().any(|one| one == name), "{name}");
    }
    let of = start("en", Some("de"), &[("", 0, part("exercise", "place-office"))]);
    let pages = program.call("slide_pages", json!({ "paper": "notes", "of": of }));
    assert!(pages["svg"].as_array().unwrap().len() > 3);
    assert_eq!(pages["widthMm"], 210.0);
    *program.heard.target.lock().unwrap() = None;
    let cancelled = program.call("export_slides", json!({ "paper": "slides", "of": null }));
    assert!(cancelled["path"].is_null());
}
