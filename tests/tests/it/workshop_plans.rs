//! Workshops are planned: by a wish, from a ready plan, by hand; printed; and what is no plan is refused.

use std::fs;

use serde_json::{Value, json};
use tritt_api::Topic;
use tritt_tests::LANGUAGES;

use crate::program::Program;

pub const FORMATS: [&str; 7] = ["pdf", "docx", "xlsx", "html", "markdown", "csv", "text"];

fn wish(minutes: u32, steps: &[&str]) -> Value {
    json!({
        "language": "en", "audience": "everyone", "people": 13, "minutes": minutes, "begins": "09:00", "spoken": ["en"],
        "steps": steps,
    })
}

/// A plan as it is saved, of one as it is shown.
fn draft(plan: &Value) -> Value {
    let block = |one: &Value| {
        json!({
            "kind": one["kind"], "item": one["item"], "step": one["step"], "minutes": one["minutes"], "note": one["note"],
        })
    };
    let id = plan["id"].as_str().filter(|id| !id.is_empty());
    json!({
        "plan": id, "name": plan["title"], "audience": plan["audience"], "people": plan["people"],
        "minutes": plan["minutes"], "begins": plan["begins"], "spoken": plan["spoken"],
        "blocks": list(&plan["blocks"]).iter().map(block).collect::<Vec<_>>(),
    })
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().replace(['\u{2068}', '\u{2069}'], "")
}

fn plan(program: &Program, id: &str) -> Value {
    program.call("workshop_plan", json!({ "plan": id, "language": "en" }))
}

fn own(program: &Program) -> Vec<String> {
    let all = program.call("workshop_plans", json!({ "language": "en" }));
    list(&all["own"]).iter().map(|one| text(&one["title"])).collect()
}

/// A plan of one's own, made of a ready one.
fn taken(program: &Program, of: &str) -> String {
    let request = json!({ "plan": of, "language": "en" });
    text(&program.call("duplicate_workshop_plan", request)["plan"])
}

#[test]
fn ready_plans_of_four_lengths_add_up_in_every_language() {
    let program = Program::new();
    for language in LANGUAGES {
        let all = program.call("workshop_plans", json!({ "language": language }));
        let minutes: Vec<_> = list(&all["ready"]).iter().filter_map(|one| one["minutes"].as_u64()).collect();
        assert_eq!(minutes, [45, 90, 180, 360]);
        for entry in list(&all["ready"]) {
            let found = program.call("workshop_plan", json!({ "plan": entry["id"], "language": language }));
            assert_eq!((&found["takes"], &found["faults"]), (&entry["minutes"], &json!([])), "{}", entry["id"]);
            let titles = list(&found["blocks"]).iter().map(|block| text(&block["title"]));
            assert!(titles.clone().all(|title| !title.is_empty() && !title.ends_with(": ")), "{entry}");
            let kinds: Vec<_> = list(&found["blocks"]).iter().map(|block| text(&block["kind"])).collect();
            for needed in ["welcome", "testBefore", "lesson", "exercise", "actions", "testAfter", "feedback", "closing"]
            {
                assert!(kinds.iter().any(|kind| kind == needed), "{needed} in {}", entry["id"]);
            }
            assert!(list(&found["blocks"]).iter().any(|block| !text(&block["note"]).is_empty()));
        }
    }
}

#[test]
fn a_wish_becomes_an_agenda_of_the_curriculum() {
    let program = Program::new();
    let found = program.call("propose_workshop_plan", wish(90, &["deception", "sign-in"]));
    let plan = &found["plan"];
    assert_eq!((&plan["takes"], &plan["begins"], &plan["ends"]), (&json!(90), &json!("09:00"), &json!("10:30")));
    assert_eq!((&found["leftOut"], &plan["faults"], &plan["own"]), (&json!([]), &json!([]), &json!(false)));
    let topics: Vec<_> = list(&plan["topics"]).iter().map(|topic| text(&topic["id"])).collect();
    assert_eq!(topics, ["deception", "sign-in"]);
    let inbox = list(&plan["blocks"]).iter().find(|block| block["item"] == "inbox").expect("deception has an inbox");
    assert_eq!(
        (text(&inbox["together"]), text(&inbox["title"])),
        ("In pairs".to_owned(), "Exercise: Inbox".to_owned())
    );
    assert!(!text(&inbox["note"]).is_empty(), "what to think of stands beside it");
    assert!(list(&plan["supplies"]).iter().any(|one| text(one) == "15 handouts"), "13 and two to spare: {plan}");
    let crowded = program.call(
        "propose_workshop_plan",
        wish(30, &["deception", "sign-in", "backup", "updates", "malware", "emergency"]),
    );
    assert!(!list(&crowded["leftOut"]).is_empty(), "what does not fit is told");
    let alone = program.call("propose_workshop_plan", wish(480, &["updates"]));
    assert!(!list(&alone["added"]).is_empty(), "what fills the time is told");
}

#[test]
fn every_length_adds_up_for_every_audience() {
    let program = Program::new();
    let choices = program.call("workshop_choices", json!({ "language": "en" }));
    let steps: Vec<_> = list(&choices["topics"]).iter().map(|topic| text(&topic["step"]["id"])).collect();
    assert_eq!(steps.len(), 14);
    for audience in ["everyone", "management", "it"] {
        for minutes in (30..=480).step_by(15) {
            for topics in [&steps[..0], &steps[2..5], &steps[..]] {
                let mut wish = wish(minutes, &[]);
                wish["audience"] = json!(audience);
                wish["steps"] = json!(topics);
                let found = program.call("propose_workshop_plan", wish);
                let plan = &found["plan"];
                let case = format!("{audience}, {minutes} minutes, {topics:?}");
                assert_eq!((&plan["takes"], &plan["faults"]), (&json!(minutes), &json!([])), "{case}");
                let there = list(&plan["topics"]).len() - list(&found["added"]).len();
                if !topics.is_empty() {
                    assert_eq!(there + list(&found["leftOut"]).len(), topics.len(), "{case}: none is lost in silence");
                }
            }
        }
    }
}

#[test]
fn a_plan_is_kept_changed_copied_thrown_away_and_brought_back() {
    let program = Program::new();
    let id = taken(&program, "workshop-45");
    assert_eq!((id.as_str(), program.topics()), ("own-1", vec![Topic::Workshop]));
    let before = plan(&program, &id);
    assert_eq!((&before["own"], text(&before["title"])), (&json!(true), "Think first, then click".to_owned()));
    let mut changed = draft(&before);
    changed["name"] = json!("  Montag\u{202e} im Betrieb ");
    changed["begins"] = json!("08:10");
    let mut blocks = list(&changed["blocks"]).to_vec();
    blocks.swap(2, 3);
    blocks[2]["note"] = json!("Zeile eins\nZeile zwei");
    blocks.push(json!({ "kind": "own", "item": "", "step": "", "minutes": 5, "note": "Kaffee" }));
    changed["blocks"] = json!(blocks);
    program.call("save_workshop_plan", changed);
    let program = program.again();
    let after = plan(&program, &id);
    assert_eq!((text(&after["title"]), &after["takes"]), ("Montag im Betrieb".to_owned(), &json!(50)));
    assert_eq!((&after["blocks"][2]["item"], &after["blocks"][2]["begins"]), (&json!("inbox"), &json!("08:16")));
    assert_eq!(after["blocks"][2]["note"], "Zeile eins\nZeile zwei");
    assert_eq!(text(&after["blocks"][8]["title"]), "Kaffee", "one’s own is called what its note says");
    let kinds: Vec<_> = list(&after["faults"]).iter().map(|fault| text(&fault["kind"])).collect();
    assert_eq!(kinds, ["tooLong", "place"], "five minutes too long, and something after the end");
    taken(&program, &id);
    assert_eq!(own(&program), ["Montag im Betrieb (copy)", "Montag im Betrieb"]);
    let removed = program.call("remove_workshop_plan", json!({ "plan": id }));
    assert_eq!((removed["undoable"].as_bool(), own(&program).len()), (Some(true), 1));
    assert_eq!(program.refused("workshop_plan", json!({ "plan": id, "language": "en" })), "workshop-plan-missing");
    assert_eq!(program.call("undo", json!({}))["what"], "workshopPlan");
    assert_eq!(plan(&program, &id), after);
    let mut again = draft(&after);
    again["people"] = json!(40);
    program.call("save_workshop_plan", again);
    assert_eq!(plan(&program, &id)["people"], 40);
    program.call("undo", json!({}));
    assert_eq!(plan(&program, &id), after, "a change is taken back as a whole");
}

#[test]
fn what_is_no_plan_is_refused_and_nothing_changes() {
    let program = Program::new();
    let id = taken(&program, "workshop-90");
    let sound = draft(&plan(&program, &id));
    let with = |field: &str, value: Value| {
        let mut wrong = sound.clone();
        wrong[field] = value;
        wrong
    };
    let with_block = |field: &str, value: Value| {
        let mut wrong = sound.clone();
        wrong["blocks"][2][field] = value;
        wrong
    };
    let block = sound["blocks"][0].clone();
    for (wrong, code) in [
        (with("name", json!(" \n")), "request-invalid"),
        (with("name", json!("x".repeat(121))), "request-invalid"),
        (with("people", json!(0)), "request-invalid"),
        (with("people", json!(1001)), "request-invalid"),
        (with("minutes", json!(29)), "request-invalid"),
        (with("minutes", json!(481)), "request-invalid"),
        (with("begins", json!("24:00")), "request-invalid"),
        (with("spoken", json!([])), "request-invalid"),
        (with("spoken", json!(["de", "de"])), "request-invalid"),
        (with("spoken", json!(["xx"])), "language-unknown"),
        (with("blocks", json!(vec![block; 81])), "request-invalid"),
        (with("plan", json!("workshop-45")), "not-found"),
        (with("plan", json!("own-99")), "workshop-plan-missing"),
        (with_block("item", json!("nowhere-lesson")), "not-found"),
        (with_block("item", json!("")), "not-found"),
        (with_block("kind", json!("welcome")), "not-found"),
        (with_block("step", json!("nowhere")), "not-found"),
        (with_block("minutes", json!(0)), "request-invalid"),
        (with_block("minutes", json!(241)), "request-invalid"),
        (with_block("note", json!("x".repeat(1001))), "request-invalid"),
    ] {
        assert_eq!(program.refused("save_workshop_plan", wrong.clone()), code, "{wrong}");
    }
    let mut unknown = wish(90, &["nowhere"]);
    assert_eq!(program.refused("propose_workshop_plan", unknown.clone()), "not-found");
    unknown["steps"] = json!([]);
    unknown["minutes"] = json!(20);
    assert_eq!(program.refused("propose_workshop_plan", unknown), "request-invalid");
    for id in ["own-", "own-x", "own--1", "workshop-44", ""] {
        assert_eq!(program.refused("workshop_plan", json!({ "plan": id, "language": "en" })), "not-found", "{id}");
    }
    assert_eq!(program.refused("remove_workshop_plan", json!({ "plan": "workshop-45" })), "not-found");
    assert_eq!(draft(&plan(&program, &id)), sound);
}

#[test]
fn a_guest_looks_at_plans_and_changes_none() {
    let program = Program::new();
    let id = taken(&program, "workshop-45");
    let sound = draft(&plan(&program, &id));
    program.call("learn_as_guest", json!({}));
    for (name, request) in [
        ("save_workshop_plan", sound),
        ("duplicate_workshop_plan", json!({ "plan": "workshop-45", "language": "en" })),
        ("remove_workshop_plan", json!({ "plan": id })),
    ] {
        assert_eq!(program.refused(name, request), "guest-refused", "{name}");
    }
    assert_eq!(own(&program).len(), 1);
    program.call("propose_workshop_plan", wish(45, &[]));
}

fn paper(plan: &str, kind: &str, language: &str, beside: Option<&str>) -> Value {
    json!({ "plan": plan, "paper": kind, "language": language, "beside": beside })
}

/// A paper as a file.
fn file(program: &Program, paper: &Value, format: &str) -> Vec<u8> {
    let target = program.place.path().join("paper");
    *program.heard.target.lock().unwrap() = Some(target.clone());
    program.call("export_workshop_plan", json!({ "paper": paper, "format": format }));
    fs::read(target).unwrap()
}

#[test]
fn every_paper_is_written_in_every_form_and_language() {
    let program = Program::new();
    for language in LANGUAGES {
        for kind in ["agenda", "materials", "handout"] {
            let paper = paper("workshop-90", kind, language, None);
            let pages = program.call("workshop_plan_pages", paper.clone());
            assert!(!list(&pages["svg"]).is_empty());
            for format in FORMATS {
                assert!(file(&program, &paper, format).len() > 200, "{kind} as {format}");
            }
        }
    }
    let names = program.suggested();
    assert!(names.contains(&"Ablauf Sicher durch den Arbeitstag.pdf".to_owned()), "{names:?}");
}

#[test]
fn papers_say_what_the_plan_and_the_curriculum_say() {
    let program = Program::new();
    let read = |kind: &str, beside| {
        let bytes = file(&program, &paper("workshop-90", kind, "en", beside), "html");
        String::from_utf8(bytes).unwrap()
    };
    let agenda = read("agenda", Some("de"));
    for said in ["09:20", "Lesson: ", "What do we do on Monday?", "In pairs", "09:00 to 10:30"] {
        assert!(agenda.contains(said), "{said}");
    }
    assert!(!agenda.contains("Ablauf"), "a table has one language");
    let materials = read("materials", Some("de"));
    for said in ["14 handouts", "14 Handzettel", "Router or hotspot", "Router oder Hotspot"] {
        assert!(materials.contains(said), "{said}");
    }
    let handout = read("handout", Some("de"));
    let step = program.step("sign-in");
    let action =
        text(&list(&step["actions"]).iter().find(|one| one["id"] == "sign-in-protect-mailbox").unwrap()["title"]);
    assert!(!action.is_empty() && handout.contains(&action), "the action of the lesson: {action}");
    let german = program.call("step", json!({ "language": "de", "step": "sign-in" }));
    let action =
        text(&list(&german["actions"]).iter().find(|one| one["id"] == "sign-in-protect-mailbox").unwrap()["title"]);
    assert!(handout.contains(&action), "and beside it: {action}");
    for hidden in ["Nobody types a password", "Niemand tippt"] {
        assert!(!handout.contains(hidden), "what the trainer noted is not for the group");
    }
}
