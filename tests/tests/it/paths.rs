//! Learning paths, from choosing one to the certificate's number; the placement check; going on where one stopped.

use rusqlite::Connection;
use serde_json::{Value, json};

use tritt_core::Timestamp;

use crate::program::{NOW, Program, set_clock};

/// The shortest path.
pub const PATH: &str = "new-employee";

fn page(program: &Program, path: &str) -> Value {
    program.call("path", json!({ "language": "en", "path": path }))
}

/// Lets whoever learns now go a path.
pub fn go(program: &Program, path: &str, due: Value) {
    program.call("go_path", json!({ "path": path, "learners": [], "due": due, "again": false }));
}

fn next(program: &Program) -> Value {
    program.call("today", json!({ "language": "en" }))["next"].clone()
}

fn round(program: &Program, kind: &str, path: &str) -> Value {
    program.call("start_quiz", json!({ "language": "en", "about": { "kind": kind, "path": path } }))
}

fn answer(program: &Program, question: &Value, right: bool) -> Value {
    program.attempt(question["id"].as_str().unwrap(), right)
}

/// Reads every lesson of a path.
pub fn read_all(program: &Program, path: &str) {
    for lesson in page(program, path)["lessons"].as_array().unwrap() {
        program.call("finish_lesson", json!({ "lesson": lesson["id"] }));
    }
}

/// Answers rounds of the path until it is done, and gives the feedback that said so.
pub fn answer_all(program: &Program, path: &str) -> Value {
    for _ in 0..10 {
        for question in round(program, "path", path)["questions"].as_array().unwrap() {
            let feedback = answer(program, question, true);
            if feedback["completed"] != Value::Null {
                return feedback;
            }
        }
    }
    panic!("never completed: {}", page(program, path))
}

#[test]
fn a_path_leads_from_lesson_to_lesson_to_questions_and_is_completed_once() {
    let program = Program::new();
    let all = program.call("paths", json!({ "language": "de" }));
    assert_eq!(all["ready"].as_array().unwrap().len(), 5);
    assert_eq!(all["ready"][0]["title"], "Neu im Betrieb");
    assert_eq!(page(&program, PATH)["path"]["state"], "open");
    assert_eq!(next(&program)["kind"], "lesson", "without a path the trail leads");

    go(&program, PATH, Value::Null);
    let step = next(&program);
    assert_eq!((&step["kind"], &step["step"]["place"]), (&json!("path"), &json!(1)), "{step}");
    let first = step["step"]["lesson"].as_str().unwrap().to_owned();
    let lesson = program.call("lesson", json!({ "language": "en", "lesson": first }));
    assert_eq!(lesson["path"]["title"], "New to the firm");
    assert_eq!((lesson["place"].clone(), lesson["of"].clone()), (json!(1), json!(5)), "counted along the path");
    assert_eq!(lesson["next"], "sign-in-with-second-factor", "of another step");

    read_all(&program, PATH);
    assert_eq!(next(&program)["step"]["kind"], "questions");
    let last = answer_all(&program, PATH);
    assert_eq!(last["completed"]["id"], PATH);
    let done = page(&program, PATH);
    assert_eq!((done["path"]["state"].clone(), done["next"].clone()), (json!("completed"), Value::Null));
    let completions = done["completions"].as_array().unwrap();
    assert_eq!(completions.len(), 1);
    assert_eq!(completions[0]["certificate"].as_str().unwrap().len(), 36);
    assert!(completions[0]["right"].as_u64() >= done["path"]["needed"].as_u64(), "{done}");
    assert_ne!(next(&program)["kind"], "path", "the trail leads again");

    // gone again a day later it is learned again; the first time stays
    let program = program.again_after(|data| {
        let record = Connection::open(data.join("trittsicher.db")).unwrap();
        let yesterday = "UPDATE last_answer SET answered_at = strftime('%Y-%m-%dT%H:%M:%SZ', answered_at, '-1 days')";
        record.execute(yesterday, []).unwrap();
    });
    go(&program, PATH, Value::Null);
    let again = page(&program, PATH);
    assert_eq!(
        (again["path"]["questions"]["done"].clone(), again["next"]["kind"].clone()),
        (json!(0), json!("questions"))
    );
    answer_all(&program, PATH);
    assert_eq!(page(&program, PATH)["completions"].as_array().unwrap().len(), 2);
}

#[test]
fn the_last_lesson_can_complete_a_path_too() {
    let program = Program::new();
    go(&program, PATH, Value::Null);
    for _ in 0..4 {
        for question in round(&program, "path", PATH)["questions"].as_array().unwrap() {
            assert_eq!(answer(&program, question, true)["completed"], Value::Null, "no lesson was read");
        }
    }
    read_all(&program, PATH);
    assert_eq!(page(&program, PATH)["path"]["state"], "completed");
}

#[test]
fn what_is_due_first_leads_and_what_is_late_is_told() {
    let program = Program::new();
    go(&program, "management", Value::Null);
    go(&program, PATH, json!("2026-12-24"));
    assert_eq!(next(&program)["path"]["id"], PATH);
    assert_eq!(next(&program)["path"]["due"], "2026-12-24");
    assert_eq!(next(&program)["path"]["overdue"], false);
    program.call("leave_path", json!({ "path": PATH }));
    assert_eq!(next(&program)["path"]["id"], "management");
    for due in ["2020-01-01", "soon", "2026-02-30", "2400-01-01", ""] {
        let request = json!({ "path": PATH, "learners": [], "due": due, "again": false });
        assert_eq!(program.error("go_path", request).code, "request-invalid", "{due}");
    }
    let request = json!({ "path": "nowhere", "learners": [], "due": null, "again": false });
    assert_eq!(program.error("go_path", request).code, "not-found");
}

#[test]
fn a_placement_check_skips_what_was_shown_and_only_that() {
    let program = Program::new();
    go(&program, PATH, Value::Null);
    let before = page(&program, PATH);
    let count = before["placement"].as_u64().unwrap();
    assert!((8..=12).contains(&count), "short: {count}");
    let questions = round(&program, "placement", PATH)["questions"].as_array().unwrap().clone();
    assert_eq!(questions.len() as u64, count, "the page promises what the check has");
    // everything of the first step right, the rest wrong
    let step = questions[0]["step"]["id"].clone();
    let mut feedback = Value::Null;
    for question in &questions {
        assert!(feedback["shown"].is_null(), "told at the end");
        feedback = answer(&program, question, question["step"]["id"] == step);
    }
    let after = page(&program, PATH);
    let lessons = after["lessons"].as_array().unwrap();
    let shown: Vec<&Value> = lessons.iter().filter(|lesson| lesson["shown"] == true).collect();
    assert_eq!(shown.len(), 1, "{after}");
    assert_eq!(feedback["shown"], json!([shown[0]["title"]]));
    assert_eq!(shown[0]["read"], false);
    assert_eq!(after["path"]["lessons"]["done"], 1);
    assert!(after["placement"].as_u64() < Some(count), "what is covered is not tried again");
}

#[test]
fn a_round_goes_on_where_it_was_left_also_after_a_restart() {
    let program = Program::new();
    go(&program, PATH, Value::Null);
    let first = round(&program, "path", PATH);
    answer(&program, &first["questions"][0], true);
    answer(&program, &first["questions"][1], false);
    let program = program.again();
    let again = round(&program, "path", PATH);
    assert_eq!(again["questions"], first["questions"], "the same questions, their options in the same order");
    assert_eq!((again["answered"].clone(), again["score"].clone()), (json!(2), json!(1)));
    let other = program.round("sign-in");
    assert_ne!(other, first["questions"], "another round is another one");
    answer(&program, &other[0], true);
    let back = round(&program, "path", PATH);
    assert_eq!((back["answered"].clone(), back["questions"].clone()), (json!(2), first["questions"].clone()));
    answer(&program, &first["questions"][2], true);
    assert_eq!(round(&program, "path", PATH)["answered"], 3, "an answer belongs to the round that is open");
}

/// Learns everything of a path nobody goes.
fn know_all(program: &Program, path: &str) {
    read_all(program, path);
    for _ in 0..10 {
        let state = page(program, path)["path"].clone();
        if state["questions"]["done"].as_u64() >= state["needed"].as_u64() {
            return;
        }
        for question in round(program, "path", path)["questions"].as_array().unwrap() {
            answer(program, question, true);
        }
    }
    panic!("not known after ten rounds");
}

#[test]
fn a_path_known_already_is_completed_when_it_is_taken_and_once_only() {
    let program = Program::new();
    know_all(&program, PATH);
    assert_eq!(page(&program, PATH)["path"]["state"], "open", "nobody has taken it");
    go(&program, PATH, Value::Null);
    let done = page(&program, PATH);
    assert_eq!((done["path"]["state"].clone(), done["completions"].as_array().unwrap().len()), (json!("completed"), 1));
    program.call("leave_path", json!({ "path": PATH }));
    set_clock(Timestamp(NOW.0 + 60_000));
    go(&program, PATH, Value::Null);
    let again = page(&program, PATH);
    assert_eq!((again["path"]["state"].clone(), again["completions"].as_array().unwrap().len()), (json!("going"), 1));
    assert_eq!(again["next"]["kind"], "questions", "it is learned again, not given again");
}

#[test]
fn a_path_made_shorter_is_completed_by_whoever_knows_the_rest() {
    let program = Program::new();
    let (one, two) = (json!(["backup-three-two-one"]), json!(["backup-three-two-one", "sign-in-password-manager"]));
    let save = |path: Value, lessons: &Value| {
        let wanted = json!({ "path": path, "name": "Werkstatt", "role": "everyone", "lessons": lessons });
        program.call("save_path", wanted)["path"].as_str().unwrap().to_owned()
    };
    let id = save(Value::Null, &one);
    know_all(&program, &id);
    save(json!(id), &two);
    go(&program, &id, Value::Null);
    assert_eq!(page(&program, &id)["path"]["state"], "going");
    save(json!(id), &one);
    let done = page(&program, &id);
    assert_eq!(done["path"]["state"], "completed", "{done}");
    // what was completed keeps its number, whatever becomes of the path
    program.call("remove_path", json!({ "path": id }));
    assert_ne!(save(Value::Null, &two), id);
}

#[test]
fn what_completes_a_path_cannot_be_taken_back() {
    let program = Program::new();
    let lesson = "backup-three-two-one";
    let wanted = json!({ "path": null, "name": "Werkstatt", "role": "everyone", "lessons": [lesson] });
    let id = program.call("save_path", wanted)["path"].as_str().unwrap().to_owned();
    go(&program, &id, Value::Null);
    for _ in 0..5 {
        for question in round(&program, "path", &id)["questions"].as_array().unwrap() {
            answer(&program, question, true);
        }
    }
    let last = program.call("finish_lesson", json!({ "lesson": lesson }));
    assert_eq!(page(&program, &id)["path"]["state"], "completed");
    assert_eq!(last["undoable"], false);
    program.call("undo", json!({}));
    assert_eq!(page(&program, &id)["lessons"][0]["read"], true);
}

#[test]
fn a_path_begun_again_by_a_clock_ahead_is_completed_when_it_is_right_again() {
    let program = Program::new();
    go(&program, PATH, Value::Null);
    know_all(&program, PATH);
    set_clock(Timestamp(NOW.0 + 365 * 24 * 60 * 60 * 1000));
    go(&program, PATH, Value::Null);
    set_clock(Timestamp(NOW.0 + 60_000));
    assert_eq!(page(&program, PATH)["path"]["state"], "going");
    answer_all(&program, PATH);
    assert_eq!(page(&program, PATH)["completions"].as_array().unwrap().len(), 2);
}

#[test]
fn whoever_completed_a_path_goes_it_again_only_when_that_is_said() {
    let program = Program::new();
    go(&program, PATH, json!("2026-12-24"));
    know_all(&program, PATH);
    let me = program.call("start", json!({}))["learners"][0]["id"].clone();
    let give = |due: Value, again: bool| {
        program.call("go_path", json!({ "path": PATH, "learners": [me], "due": due, "again": again }))
    };
    assert_eq!(give(json!("2026-12-31"), false), json!({ "given": 0, "completed": 1 }));
    assert_eq!(page(&program, PATH)["path"]["state"], "completed", "what was reached stays");
    set_clock(Timestamp(NOW.0 + 60_000));
    assert_eq!(give(json!("2026-12-31"), true), json!({ "given": 1, "completed": 0 }));
    assert_eq!(page(&program, PATH)["path"]["due"], "2026-12-31");
    give(Value::Null, false);
    assert_eq!(page(&program, PATH)["path"]["due"], "2026-12-31", "a path given without a day takes none away");
}

#[test]
fn a_placement_check_of_an_own_path_ends_where_nothing_can_be_written() {
    let program = Program::in_memory();
    let wanted = json!({ "path": null, "name": "Werkstatt", "role": "everyone",
        "lessons": ["backup-three-two-one", "sign-in-password-manager"] });
    let id = program.call("save_path", wanted)["path"].as_str().unwrap().to_owned();
    go(&program, &id, Value::Null);
    let questions = round(&program, "placement", &id)["questions"].as_array().unwrap().clone();
    let last = questions.iter().map(|question| answer(&program, question, true)).last().unwrap();
    assert!(last["shown"].is_array(), "{last}");
}

#[test]
fn a_lesson_opens_where_reading_stopped_and_leads_today() {
    let program = Program::new();
    let lesson = "backup-three-two-one";
    let open = |program: &Program| program.call("lesson", json!({ "language": "en", "lesson": lesson }));
    assert_eq!(open(&program)["block"], Value::Null);
    program.call("keep_place", json!({ "lesson": lesson, "block": 5 }));
    let program = program.again();
    assert_eq!(open(&program)["block"], 5);
    let next = next(&program);
    assert_eq!((next["lesson"].clone(), next["begun"].clone()), (json!(lesson), json!(true)), "{next}");
    program.call("finish_lesson", json!({ "lesson": lesson }));
    assert_eq!(open(&program)["block"], Value::Null);
    assert_eq!(program.error("keep_place", json!({ "lesson": "nowhere", "block": 1 })).code, "not-found");
}

#[test]
fn a_firm_makes_a_path_of_its_own() {
    let program = Program::new();
    let save = |path: Value, name: &str, lessons: Value| json!({ "path": path, "name": name, "role": "everyone", "lessons": lessons });
    let two = json!(["backup-three-two-one", "sign-in-password-manager"]);
    let saved = program.call("save_path", save(Value::Null, "  Werkstatt  ", two.clone()));
    let id = saved["path"].as_str().unwrap().to_owned();
    let own = page(&program, &id);
    assert_eq!((own["path"]["title"].clone(), own["own"].clone()), (json!("Werkstatt"), json!(true)));
    assert_eq!(own["lessons"][0]["id"], "backup-three-two-one", "in the order given");
    go(&program, &id, Value::Null);
    assert_eq!(next(&program)["path"]["title"], "Werkstatt");
    for (request, code) in [
        (save(Value::Null, " ", two.clone()), "path-unnamed"),
        (save(Value::Null, "x", json!([])), "path-empty"),
        (save(Value::Null, "x", json!(["nowhere"])), "request-invalid"),
        (save(Value::Null, "x", json!(["backup-three-two-one", "backup-three-two-one"])), "request-invalid"),
        (save(Value::Null, &"x".repeat(81), two.clone()), "request-invalid"),
        (save(json!("own-99"), "x", two.clone()), "path-missing"),
        (save(json!(PATH), "x", two.clone()), "path-missing"),
    ] {
        assert_eq!(program.error("save_path", request.clone()).code, code, "{request}");
    }
    program.call("remove_path", json!({ "path": id }));
    assert_ne!(next(&program)["kind"], "path");
    assert_eq!(program.error("path", json!({ "language": "en", "path": id })).code, "not-found");
}
