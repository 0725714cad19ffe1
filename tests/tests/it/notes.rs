//! Notes and bookmarks in lessons.

use serde_json::{Value, json};
use tritt_api::Topic;

use crate::program::Program;

const LESSON: &str = "sign-in-password-manager";
const OTHER: &str = "sign-in-with-second-factor";

fn mark(program: &Program, lesson: &str, marked: bool) -> Value {
    program.call("set_bookmark", json!({ "lesson": lesson, "marked": marked }))
}

fn write(program: &Program, lesson: &str, text: &str) -> Value {
    program.call("write_note", json!({ "lesson": lesson, "text": text }))
}

fn lesson(program: &Program) -> (Value, Value) {
    let page = program.call("lesson", json!({ "language": "en", "lesson": LESSON }));
    (page["bookmarked"].clone(), page["note"].clone())
}

fn lessons(program: &Program, of: &str) -> Vec<String> {
    let notes = program.call("notes", json!({ "language": "en" }));
    notes[of].as_array().unwrap().iter().map(|one| one["lesson"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn a_bookmark_is_in_the_lesson_and_in_the_list_until_it_is_taken_away() {
    let program = Program::new();
    assert_eq!(lesson(&program), (json!(false), json!("")));
    mark(&program, LESSON, true);
    assert_eq!(program.topics(), [Topic::Notes]);
    assert_eq!(lesson(&program.again()).0, true);
    let program = Program::new();
    mark(&program, LESSON, true);
    mark(&program, LESSON, false);
    assert_eq!(lessons(&program, "bookmarks"), [""; 0]);
    assert_eq!(program.call("undo", json!({}))["what"], "bookmark");
    assert_eq!(lessons(&program, "bookmarks"), [LESSON]);
}

#[test]
fn a_note_is_kept_as_it_was_written() {
    let program = Program::new();
    let script = "<script>alert(1)</script><img src=x onerror=alert(1)> & \"quotes\" \u{202e}{$x} ".repeat(3);
    let script = &script[..200];
    assert_eq!(write(&program, LESSON, script), json!({ "undoable": false }));
    write(&program, OTHER, "Zeile eins\n\tZeile zwei\u{0}\u{7}");
    assert_eq!(program.topics(), [Topic::Notes, Topic::Notes]);
    let program = program.again();
    assert_eq!(lesson(&program).1, script);
    let page = program.call("notes", json!({ "language": "de" }));
    let note = |id: &str| page["notes"].as_array().unwrap().iter().find(|one| one["lesson"] == id).unwrap().clone();
    assert_eq!(note(LESSON)["text"], script);
    assert_eq!(note(OTHER)["text"], "Zeile eins\n\tZeile zwei", "what no field shows is left out");
    assert_eq!((&note(OTHER)["step"]["id"], &note(OTHER)["step"]["number"]), (&json!("sign-in"), &json!(4)));
    assert!(!note(OTHER)["title"].as_str().unwrap().is_empty());
}

#[test]
fn a_blank_note_is_deleted_and_can_be_had_back() {
    let program = Program::new();
    assert_eq!(write(&program, LESSON, " \n"), json!({ "undoable": false }), "there was none");
    write(&program, LESSON, "Ask Jo");
    assert_eq!(write(&program, LESSON, " \n"), json!({ "undoable": true }));
    assert_eq!((lesson(&program).1, lessons(&program, "notes").len()), (json!(""), 0));
    assert_eq!(program.call("undo", json!({}))["what"], "note");
    assert_eq!(lesson(&program).1, "Ask Jo");
}

#[test]
fn what_does_not_fit_is_refused_and_changes_nothing() {
    let program = Program::new();
    write(&program, LESSON, &"ß".repeat(4000));
    program.topics();
    for (name, request, code) in [
        ("write_note", json!({ "lesson": LESSON, "text": "x".repeat(4001) }), "request-invalid"),
        ("write_note", json!({ "lesson": "nowhere", "text": "x" }), "not-found"),
        ("write_note", json!({ "lesson": LESSON }), "request-invalid"),
        ("set_bookmark", json!({ "lesson": "nowhere", "marked": true }), "not-found"),
        ("set_bookmark", json!({ "lesson": LESSON, "marked": 1 }), "request-invalid"),
        ("notes", json!({ "language": "xx" }), "language-unknown"),
    ] {
        assert_eq!(program.refused(name, request.clone()), code, "{name} {request}");
    }
    assert!(program.topics().is_empty());
    assert_eq!(lesson(&program).1, "ß".repeat(4000));
}

#[test]
fn a_lesson_that_is_gone_keeps_its_note_until_it_is_deleted() {
    let program = Program::new();
    let database = program.place.path().join("data").join("trittsicher.db");
    program.call("finish_lesson", json!({ "lesson": LESSON }));
    let outside = rusqlite::Connection::open(database).unwrap();
    for table in [
        "note (learner_id, lesson_id, text, changed_at) VALUES (1, 'gone', 'Ask Jo',",
        "bookmark (learner_id, lesson_id, marked_at) VALUES (1, 'gone',",
    ] {
        outside.execute(&format!("INSERT INTO {table} '2026-11-29T12:00:00.000Z')"), []).unwrap();
    }
    drop(outside);
    let page = program.call("notes", json!({ "language": "en" }));
    for entry in [&page["notes"][0], &page["bookmarks"][0]] {
        assert_eq!((&entry["lesson"], &entry["title"], &entry["step"]), (&json!("gone"), &json!(""), &Value::Null));
    }
    assert_eq!(page["notes"][0]["text"], "Ask Jo");
    write(&program, "gone", "");
    mark(&program, "gone", false);
    assert_eq!((lessons(&program, "notes").len(), lessons(&program, "bookmarks").len()), (0, 0));
}

#[test]
fn everyone_has_their_own_and_a_guest_leaves_none() {
    let program = Program::new();
    write(&program, LESSON, "Mine");
    mark(&program, LESSON, true);
    program.call("learn_as_guest", json!({}));
    assert_eq!(lesson(&program), (json!(false), json!("")));
    write(&program, LESSON, "A guest’s");
    program.call("stand_up", json!({}));
    let learner = program.call("start", json!({}))["learners"][0]["id"].clone();
    program.call("learn_as", json!({ "learner": learner, "pin": null }));
    assert_eq!(lesson(&program), (json!(true), json!("Mine")));
}
