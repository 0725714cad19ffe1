//! Table-top exercises: prepared, played, resumed, talked about, printed; and what nobody should be able to write into a log.

use std::fs;

use serde_json::{Value, json};
use tritt_api::{Topic, tabletop_actions};
use tritt_core::Timestamp;
use tritt_tests::LANGUAGES;

use crate::program::{NOW, Program, set_clock};

/// A program with a firm.
pub fn firm() -> Program {
    let program = Program::new();
    program.call("add_firm", json!({ "name": "Bäckerei Yıldız" }));
    program
}

fn begin(program: &Program, exercise: &str, length: &str) -> u64 {
    let begun = program.call("begin_tabletop", json!({ "exercise": exercise, "length": length }));
    begun["run"].as_u64().unwrap()
}

fn log(program: &Program, run: u64, what: &Value) {
    program.call("log_tabletop", json!({ "run": run, "what": what }));
}

fn page(program: &Program, run: u64) -> Value {
    program.call("tabletop", json!({ "run": run, "language": "en" }))
}

fn at(seconds: i64) {
    set_clock(Timestamp(NOW.0 + seconds * 1000));
}

/// A run of the shortest ransomware exercise, with the first inject read out.
pub fn playing(program: &Program) -> u64 {
    at(0);
    let run = begin(program, "tabletop-ransomware", "short");
    log(program, run, &json!({ "kind": "begin" }));
    log(program, run, &json!({ "kind": "show", "inject": "screen" }));
    run
}

/// A text without the marks around what was put into it.
fn bare(text: &Value) -> String {
    text.as_str().unwrap().replace(['\u{2068}', '\u{2069}'], "")
}

fn ids(list: &Value) -> Vec<&str> {
    list.as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap()).collect()
}

#[test]
fn three_exercises_are_there_in_three_lengths_and_longer_ones_have_more() {
    let program = firm();
    for language in LANGUAGES {
        let all = program.call("tabletops", json!({ "language": language }));
        let exercises = all["exercises"].as_array().unwrap();
        assert!(exercises.len() >= 3);
        assert_eq!(ids(&all["lengths"]), ["short", "medium", "long"]);
        let minutes: Vec<_> = all["lengths"].as_array().unwrap().iter().map(|one| one["minutes"].clone()).collect();
        assert_eq!(minutes, [json!(30), json!(60), json!(90)]);
        for exercise in exercises {
            let id = exercise["id"].as_str().unwrap();
            let mut before = 0;
            for length in ["short", "medium", "long"] {
                let run = begin(&program, id, length);
                let page = program.call("tabletop", json!({ "run": run, "language": language }));
                let injects = page["injects"].as_array().unwrap();
                assert!(injects.len() > before, "{id} {length} has more");
                before = injects.len();
                let texts =
                    [&page["title"], &page["aim"], &page["story"], &injects[0]["read"], &injects[0]["storyTime"]];
                assert!(texts.iter().all(|text| !text.as_str().unwrap().is_empty()), "{id} {length} {language}");
            }
        }
    }
}

#[test]
fn a_run_goes_from_roles_through_decisions_to_actions() {
    let program = firm();
    at(0);
    let run = begin(&program, "tabletop-ransomware", "short");
    log(&program, run, &json!({ "kind": "cast", "role": "decide", "name": "Ümit" }));
    log(&program, run, &json!({ "kind": "begin" }));
    let first = page(&program, run);
    assert_eq!((&first["phase"], &first["next"]["inject"]), (&json!("playing"), &json!("screen")));
    assert_eq!(first["roles"][0]["player"], "Ümit");
    log(&program, run, &json!({ "kind": "show", "inject": "screen" }));
    at(60);
    log(&program, run, &json!({ "kind": "decide", "inject": "screen", "option": "b" }));
    log(&program, run, &json!({ "kind": "decide", "inject": "screen", "option": "a" }));
    let played = page(&program, run);
    assert_eq!(played["injects"][0]["decided"], "a", "the last decision counts, the log has both");
    assert_eq!((&played["seconds"], &played["next"]["at"]), (&json!(60), &json!(300)));
    log(&program, run, &json!({ "kind": "end" }));
    log(&program, run, &json!({ "kind": "rate", "statement": "number", "rating": "failed" }));
    log(&program, run, &json!({ "kind": "rate", "statement": "disconnect", "rating": "worked" }));
    log(&program, run, &json!({ "kind": "rate", "statement": "restore", "rating": "untried" }));
    let debrief = page(&program, run);
    let lines: Vec<_> = debrief["log"].as_array().unwrap().iter().map(|line| bare(&line["text"])).collect();
    for line in [
        "Deciding: Ümit",
        "Read out: The first screen",
        "Decided on “The first screen”: Pull the network cable, Wi-Fi off, leave it on, make the call",
        "Rated “Everybody found the emergency number at once, without a computer.”: Did not work",
    ] {
        assert!(lines.iter().any(|one| one == line), "{line}: {lines:#?}");
    }
    let actions: Vec<_> = debrief["gaps"].as_array().unwrap().iter().map(|gap| gap["action"]["id"].clone()).collect();
    assert_eq!(actions, [json!("emergency-hang-card"), json!("backup-agree-alarm"), json!("backup-rehearse")]);
    let listed = program.call("tabletops", json!({ "language": "de" }));
    assert_eq!((&listed["runs"][0]["phase"], &listed["runs"][0]["gaps"]), (&json!("debrief"), &json!(3)));
    let told = tabletop_actions(&program.app, run as u32).unwrap();
    assert_eq!(told.iter().map(|(action, _)| action.as_str()).collect::<Vec<_>>(), actions);
    assert!(told.iter().all(|(_, reasons)| !reasons.is_empty()), "each with its reason");
}

#[test]
fn what_a_run_calls_for_goes_to_the_beginning_of_the_plan_with_its_reason() {
    let program = firm();
    let run = playing(&program);
    program.call(
        "set_plan",
        json!({
            "action": "backup-rehearse", "state": "done", "owner": "Jo", "due": null, "cost": null, "evidence": null,
            "notes": "Was easy.",
        }),
    );
    log(&program, run, &json!({ "kind": "end" }));
    for (statement, rating) in [("number", "failed"), ("restore", "partly"), ("disconnect", "worked")] {
        log(&program, run, &json!({ "kind": "rate", "statement": statement, "rating": rating }));
    }
    let take = || program.call("plan_tabletop", json!({ "run": run, "language": "en" }));
    assert_eq!(take()["actions"], 3);
    let plan = program.call("plan", json!({ "language": "en" }));
    let first: Vec<_> = (0..3).map(|place| plan["lines"][place]["action"].clone()).collect();
    assert_eq!(first, [json!("emergency-hang-card"), json!("backup-agree-alarm"), json!("backup-rehearse")]);
    let rehearse = &plan["lines"][2];
    assert_eq!((&rehearse["state"], &rehearse["owner"]), (&json!("open"), &json!("Jo")), "open again, nothing lost");
    let notes = rehearse["notes"].as_str().unwrap();
    assert!(
        notes.starts_with("Was easy.\nExercise “Monday, ten past seven”") && notes.contains("restoring takes"),
        "{notes}"
    );
    take();
    let again = program.call("plan", json!({ "language": "en" }));
    assert_eq!(again["lines"], plan["lines"], "the same again changes nothing");
}

#[test]
fn a_run_resumed_after_a_kill_goes_on_where_it_was() {
    let program = firm();
    let run = playing(&program);
    at(90);
    log(&program, run, &json!({ "kind": "note", "text": "Nobody found the card." }));
    at(100);
    program.call("see_tabletop", json!({ "run": run }));
    // nothing says good-bye: the program is ended, and started again an hour later
    let program = program.again();
    at(3700);
    let resumed = page(&program, run);
    assert_eq!((&resumed["phase"], &resumed["broken"]), (&json!("paused"), &json!(true)));
    assert_eq!(resumed["seconds"], 100, "the clock stood still when it was last seen");
    assert_eq!((&resumed["current"], &resumed["next"]["inject"]), (&json!("screen"), &json!("spread")));
    let lines = resumed["log"].as_array().unwrap();
    assert!(lines.iter().any(|line| line["text"] == "Nobody found the card."), "nothing is lost");
    log(&program, run, &json!({ "kind": "goOn" }));
    at(3710);
    let on = page(&program, run);
    assert_eq!((&on["phase"], &on["broken"], &on["seconds"]), (&json!("playing"), &json!(false), &json!(110)));
}

#[test]
fn a_clock_that_is_looked_at_runs_on_and_one_that_is_not_stands_still() {
    let program = firm();
    let run = playing(&program);
    for seconds in (20..=600).step_by(20) {
        at(seconds);
        program.call("see_tabletop", json!({ "run": run }));
    }
    assert_eq!((&page(&program, run)["seconds"], &page(&program, run)["broken"]), (&json!(600), &json!(false)));
    at(5000);
    program.topics();
    program.call("see_tabletop", json!({ "run": run }));
    assert_eq!(program.topics(), [Topic::Firm], "whoever has it on the screen is told");
    assert_eq!((&page(&program, run)["seconds"], &page(&program, run)["broken"]), (&json!(600), &json!(true)));
}

#[test]
fn what_an_exercise_does_not_have_is_not_written_into_its_log() {
    let program = firm();
    let run = playing(&program);
    let lines = page(&program, run)["log"].as_array().unwrap().len();
    for (what, code) in [
        (json!({ "kind": "show", "inject": "nowhere" }), "not-found"),
        // only longer ones have it
        (json!({ "kind": "show", "inject": "press" }), "not-found"),
        (json!({ "kind": "decide", "inject": "screen", "option": "z" }), "not-found"),
        (json!({ "kind": "cast", "role": "boss", "name": "x" }), "not-found"),
        (json!({ "kind": "cast", "role": "decide", "name": "x".repeat(5000) }), "request-invalid"),
        (json!({ "kind": "rate", "statement": "voice", "rating": "failed" }), "not-found"),
        (json!({ "kind": "note", "text": " \n\u{0}" }), "request-invalid"),
        (json!({ "kind": "note", "text": "x".repeat(4001) }), "request-invalid"),
        (json!({ "kind": "jump", "seconds": 4_000_000_000_u32 }), "request-invalid"),
    ] {
        assert_eq!(program.refused("log_tabletop", json!({ "run": run, "what": what })), code, "{what}");
    }
    assert_eq!(page(&program, run)["log"].as_array().unwrap().len(), lines, "and nothing of it is there");
    for (name, request) in [
        ("begin_tabletop", json!({ "exercise": "tabletop-nowhere", "length": "short" })),
        ("begin_tabletop", json!({ "exercise": "tabletop-ransomware", "length": "endless" })),
        ("tabletop", json!({ "run": 4711, "language": "en" })),
        ("log_tabletop", json!({ "run": 4711, "what": { "kind": "begin" } })),
        ("export_tabletop", json!({ "run": 4711, "language": "en", "paper": "log" })),
    ] {
        assert_eq!(program.refused(name, request), "not-found", "{name}");
    }
}

#[test]
fn without_a_firm_there_is_nothing_to_prepare_and_guests_change_nothing() {
    let program = Program::new();
    assert_eq!(program.call("tabletops", json!({ "language": "en" }))["runs"], json!([]));
    let start = json!({ "exercise": "tabletop-ransomware", "length": "short" });
    assert_eq!(program.refused("begin_tabletop", start.clone()), "firm-missing");
    let program = firm();
    let run = playing(&program);
    program.call("learn_as_guest", json!({}));
    assert_eq!(page(&program, run)["current"], "screen", "a guest may look");
    for (name, request) in [
        ("begin_tabletop", start),
        ("log_tabletop", json!({ "run": run, "what": { "kind": "pause" } })),
        ("remove_tabletop", json!({ "run": run })),
    ] {
        assert_eq!(program.refused(name, request), "guest-refused", "{name}");
    }
    at(9000);
    program.call("see_tabletop", json!({ "run": run }));
    assert_eq!(page(&program, run)["broken"], false, "and writes nothing by looking");
}

#[test]
fn another_firm_does_not_see_a_run_and_a_removed_one_is_gone() {
    let program = firm();
    let run = playing(&program);
    program.call("add_firm", json!({ "name": "Other" }));
    assert_eq!(program.refused("tabletop", json!({ "run": run, "language": "en" })), "not-found");
    program.call("open_firm", json!({ "firm": 1 }));
    program.call("remove_tabletop", json!({ "run": run }));
    assert_eq!(program.refused("tabletop", json!({ "run": run, "language": "en" })), "not-found");
    assert_eq!(program.call("tabletops", json!({ "language": "en" }))["runs"], json!([]));
}

/// A run with whatever people write, up to the end.
fn with_strange_words(program: &Program) -> u64 {
    let run = playing(program);
    for (role, name) in [
        ("decide", "\u{5e9}\u{5dc}\u{5d5}\u{5dd} \u{5db}\u{5d4}\u{5df}"),
        ("record", "\u{202e}evil"),
        ("work", &"x".repeat(200)),
    ] {
        log(program, run, &json!({ "kind": "cast", "role": role, "name": name }));
    }
    for text in [
        "\u{645}\u{631}\u{62d}\u{628}\u{627} \u{202e}<script>alert(1)</script> #import \"x\" {$y}",
        "😀 中文",
        &"w".repeat(4000),
    ] {
        log(program, run, &json!({ "kind": "note", "text": text }));
    }
    log(program, run, &json!({ "kind": "end" }));
    log(program, run, &json!({ "kind": "rate", "statement": "number", "rating": "failed" }));
    run
}

#[test]
fn right_to_left_and_endless_words_are_kept_and_printed() {
    let program = firm();
    let run = with_strange_words(&program);
    let program = program.again();
    let kept = page(&program, run);
    let own: Vec<_> = kept["log"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|line| line["own"] == true)
        .map(|line| line["text"].clone())
        .collect();
    assert_eq!(own[0], "\u{645}\u{631}\u{62d}\u{628}\u{627} \u{202e}<script>alert(1)</script> #import \"x\" {$y}");
    assert_eq!(own[2], "w".repeat(4000));
    for language in LANGUAGES {
        for paper in ["script", "cards", "log"] {
            let bytes = saved(&program, run, paper, language);
            assert!(bytes.starts_with(b"%PDF-"), "{paper} {language}");
        }
    }
    assert_eq!(
        saved(&program, run, "cards", "de"),
        saved(&program, run, "cards", "de"),
        "the same again is the same bytes"
    );
}

fn saved(program: &Program, run: u64, paper: &str, language: &str) -> Vec<u8> {
    let path = program.place.path().join("paper.pdf");
    *program.heard.target.lock().unwrap() = Some(path.clone());
    let told = program.call("export_tabletop", json!({ "run": run, "language": language, "paper": paper }));
    assert_eq!(told["path"], path.display().to_string());
    fs::read(path).unwrap()
}

#[test]
fn a_paper_that_cannot_be_saved_leaves_the_old_one_as_it_was() {
    let program = firm();
    let run = playing(&program);
    let folder = program.place.path().join("papers");
    fs::create_dir(&folder).unwrap();
    let old = folder.join("old.pdf");
    fs::write(&old, "mine").unwrap();
    let mut rights = fs::metadata(&old).unwrap().permissions();
    rights.set_readonly(true);
    fs::set_permissions(&old, rights).unwrap();
    for (target, code) in [
        (old.clone(), "file-read-only"),
        (folder.join("gone").join("new.pdf"), "folder-missing"),
        (folder.clone(), "file-special"),
    ] {
        *program.heard.target.lock().unwrap() = Some(target);
        for paper in ["script", "cards", "log"] {
            let request = json!({ "run": run, "language": "de", "paper": paper });
            assert_eq!(program.refused("export_tabletop", request), code, "{paper}");
        }
    }
    assert_eq!(fs::read_to_string(&old).unwrap(), "mine");
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 1, "nothing half-made beside it");
    *program.heard.target.lock().unwrap() = None;
    let told = program.call("export_tabletop", json!({ "run": run, "language": "de", "paper": "log" }));
    assert_eq!(told["path"], Value::Null, "cancelling is no mistake");
}

#[test]
fn the_charter_is_told_with_its_source_and_without_a_claim() {
    let program = Program::new();
    for (language, words) in [("en", ["Education", "supply chain"]), ("de", ["Aus- und Weiterbildung", "Lieferkette"])]
    {
        let page = program.call("charter", json!({ "language": language }));
        assert_eq!(page["objectives"].as_array().unwrap().len(), 3);
        let principles = page["principles"].as_array().unwrap();
        let numbers: Vec<_> = principles.iter().map(|one| one["number"].as_u64().unwrap()).collect();
        assert_eq!(numbers, (1..=10).collect::<Vec<_>>());
        let titles = principles.iter().map(|one| one["title"].as_str().unwrap()).collect::<Vec<_>>().join("\n");
        assert!(words.iter().all(|word| titles.contains(word)), "{titles}");
        assert!(principles.iter().all(|one| !one["text"].as_str().unwrap().is_empty()));
        assert_eq!(principles[1]["page"], "suppliers", "the supply chain leads to the supplier questions");
        let source = &page["source"];
        assert_eq!((&source["publisher"], &source["year"]), (&json!("Charter of Trust"), &json!(2022)));
    }
}
