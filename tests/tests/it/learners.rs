//! Several people at one computer, as the window meets them.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use tritt_api::Topic;
use tritt_core::Timestamp;

use crate::program::{NOW, Program, set_clock};

fn profile(name: &str) -> Value {
    json!({ "name": name, "email": "", "role": "everyone", "colour": 2 })
}

pub fn join(program: &Program, name: &str, pin: Value) -> String {
    program.call("add_learner", json!({ "profile": profile(name), "pin": pin }));
    present(program)["id"].as_str().unwrap().to_owned()
}

fn present(program: &Program) -> Value {
    program.call("start", json!({}))["present"].clone()
}

fn lessons_done(program: &Program) -> Value {
    program.step("sign-in")["step"]["lessons"]["done"].clone()
}

fn read_a_lesson(program: &Program) {
    program.call("finish_lesson", json!({ "lesson": "sign-in-with-second-factor" }));
}

#[test]
fn whoever_is_alone_needs_no_name_and_no_choice() {
    let program = Program::new();
    assert_eq!(present(&program)["kind"], "learner");
    program.call("stand_up", json!({}));
    assert_eq!(present(&program)["kind"], "learner", "there is nobody to choose");
    read_a_lesson(&program);
    assert_eq!(lessons_done(&program), 1);
}

#[test]
fn who_joins_sits_down_with_a_record_of_their_own() {
    let program = Program::new();
    read_a_lesson(&program);
    let first = present(&program)["id"].clone();
    program.topics();
    join(&program, "  Ayşe  ", Value::Null);
    assert!(program.topics().contains(&Topic::Learning), "what was on the screen is somebody else's");
    assert_eq!(lessons_done(&program), 0);
    let names: Vec<Value> = program.call("start", json!({}))["learners"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["name"].clone())
        .collect();
    assert_eq!(names, ["", "Ayşe"], "without the blanks around it");
    program.call("learn_as", json!({ "learner": first, "pin": null }));
    assert_eq!(lessons_done(&program), 1);
    let program = program.again();
    assert_eq!(present(&program)["kind"], "nobody", "the program asks who comes");
    assert_eq!(
        program.error("finish_lesson", json!({ "lesson": "sign-in-with-second-factor" })).code,
        "learner-missing"
    );
}

#[test]
fn language_and_looks_belong_to_whoever_chose_them() {
    let program = Program::new();
    program.call("save_settings", json!({ "language": "de", "theme": "dark" }));
    let first = present(&program)["id"].clone();
    join(&program, "Ben", Value::Null);
    program.call("save_settings", json!({ "language": "en", "theme": "contrast" }));
    program.worn();
    program.call("learn_as", json!({ "learner": first, "pin": null }));
    let settings = program.call("start", json!({}))["settings"].clone();
    assert_eq!((settings["language"].clone(), settings["theme"].clone()), (json!("de"), json!("dark")));
    assert_eq!(program.worn(), [tritt_api::wire::Theme::Dark], "frame and menu change with the person");
}

#[test]
fn a_guest_leaves_nothing_behind() {
    let program = Program::new();
    program.call("save_settings", json!({ "language": "de" }));
    program.call("learn_as_guest", json!({}));
    assert_eq!(present(&program)["kind"], "guest");
    assert_eq!(program.call("start", json!({}))["settings"]["language"], "de");
    read_a_lesson(&program);
    program.call("save_settings", json!({ "theme": "dark" }));
    assert_eq!(lessons_done(&program), 1, "everything works meanwhile");
    program.call("stand_up", json!({}));
    assert_eq!(lessons_done(&program), 0);
    assert_eq!(program.call("start", json!({}))["settings"]["theme"], "system");
    let program = program.again();
    assert_eq!(lessons_done(&program), 0);
}

#[test]
fn a_guest_changes_nothing_that_stays_for_others_and_is_in_no_file() {
    let program = Program::new();
    let ben = join(&program, "Ben", Value::Null);
    program.call("learn_as_guest", json!({}));
    let lesson = "backup-three-two-one";
    let mark = "Only a guest wrote this";
    program.call("write_note", json!({ "lesson": lesson, "text": mark }));
    program.call("set_bookmark", json!({ "lesson": lesson, "marked": true }));
    program.call("save_settings", json!({ "firm": mark }));
    program.call("go_path", json!({ "path": "new-employee", "learners": [], "due": null, "again": false }));
    let profile = json!({ "name": mark, "email": "", "team": "", "role": "everyone", "colour": 0 });
    for (command, request) in [
        ("save_path", json!({ "path": null, "name": mark, "role": "everyone", "lessons": [lesson] })),
        ("remove_path", json!({ "path": "own-1" })),
        ("go_path", json!({ "path": "new-employee", "learners": [ben], "due": null, "again": false })),
        ("withdraw", json!({ "path": "new-employee", "learners": [ben], "due": null, "again": false })),
        ("change_learner", json!({ "learner": ben, "profile": profile })),
        ("set_pin", json!({ "learner": ben, "present": null, "new": "2468" })),
        ("forget_pin", json!({ "learner": ben })),
        ("import_roster", json!({ "lines": [2], "path": null, "due": null })),
    ] {
        assert_eq!(program.refused(command, request), "guest-refused", "{command}");
    }
    program.call("stand_up", json!({}));
    let program = program.again();
    for file in files(&program.place.path().join("data")) {
        let bytes = fs::read(&file).unwrap();
        assert!(!bytes.windows(mark.len()).any(|one| one == mark.as_bytes()), "{}", file.display());
    }
}

/// Every file below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

#[test]
fn a_clock_set_back_locks_nobody_out_for_longer_than_the_wait() {
    let program = Program::new();
    let ben = join(&program, "Ben", json!("2468"));
    program.call("stand_up", json!({}));
    set_clock(Timestamp(NOW.0 + 365 * 24 * 60 * 60 * 1000));
    let try_it = |pin: &str| program.error("learn_as", json!({ "learner": ben, "pin": pin })).code;
    for code in ["pin-wrong", "pin-wrong", "pin-wait"] {
        assert_eq!(try_it("1111"), code);
    }
    set_clock(NOW);
    assert_eq!(try_it("2468"), "pin-wait", "the wait begins anew");
    set_clock(Timestamp(NOW.0 + 31_000));
    program.call("learn_as", json!({ "learner": ben, "pin": "2468" }));
    set_clock(NOW);
}

#[test]
fn two_windows_of_one_learner_lose_nothing() {
    let program = Program::new();
    let lessons: Vec<Value> = program.step("backup")["lessons"].as_array().unwrap().clone();
    let questions: Vec<Value> = program.round("sign-in").as_array().unwrap().clone();
    std::thread::scope(|scope| {
        for window in 0..2 {
            let (program, lessons, questions) = (&program, &lessons, &questions);
            scope.spawn(move || {
                for question in questions {
                    program.attempt(question["id"].as_str().unwrap(), window == 0);
                }
                for lesson in lessons {
                    program.call("finish_lesson", json!({ "lesson": lesson["id"] }));
                    program.call("write_note", json!({ "lesson": lesson["id"], "text": format!("Window {window}") }));
                    program.call("keep_place", json!({ "lesson": lesson["id"], "block": window }));
                }
            });
        }
    });
    let store = rusqlite::Connection::open(program.place.path().join("data/trittsicher.db")).unwrap();
    let count = |what: &str| store.query_row(what, [], |row| row.get::<_, u32>(0)).unwrap() as usize;
    assert_eq!(count("SELECT count(*) FROM attempt"), 2 * questions.len(), "every answer of both is recorded");
    assert_eq!(count("SELECT count(*) FROM lesson_read"), lessons.len());
    assert_eq!(count("SELECT count(*) FROM note WHERE text LIKE 'Window _'"), lessons.len(), "the note written last");
}

#[test]
fn a_wrong_pin_is_refused_and_slows_down_also_after_a_restart() {
    let program = Program::new();
    let ben = join(&program, "Ben", json!("2468"));
    program.call("stand_up", json!({}));
    let try_it = |program: &Program, pin: Value| program.error("learn_as", json!({ "learner": ben, "pin": pin }));
    assert_eq!(try_it(&program, Value::Null).code, "pin-wrong");
    assert_eq!(try_it(&program, json!("1111")).code, "pin-wrong");
    assert_eq!(try_it(&program, json!("2469")).code, "pin-wait", "the third costs half a minute");
    let waiting = try_it(&program, json!("2468"));
    assert_eq!(waiting.code, "pin-wait", "the right one too");
    assert_eq!(serde_json::to_value(&waiting.args["seconds"]).unwrap(), 30.0);
    let program = program.again();
    assert_eq!(try_it(&program, json!("2468")).code, "pin-wait", "ending the program brings no further try");
    program.call("forget_pin", json!({ "learner": ben }));
    program.call("learn_as", json!({ "learner": ben, "pin": null }));
    let me = program.call("start", json!({}))["learners"]
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["id"] == ben.as_str())
        .unwrap()
        .clone();
    assert_eq!(me["hasPin"], false);
    assert!(me["pinRemovedAt"].is_string(), "they are told");
}

#[test]
fn a_pin_is_changed_by_whoever_knows_it() {
    let program = Program::new();
    let ben = join(&program, "Ben", json!("2468"));
    let change = |present: Value, new: Value| json!({ "learner": ben, "present": present, "new": new });
    assert_eq!(program.error("set_pin", change(json!("1111"), json!("1357"))).code, "pin-wrong");
    assert_eq!(program.error("set_pin", change(json!("2468"), json!("12345678901"))).code, "pin-unfit");
    program.call("set_pin", change(json!("2468"), json!("1357")));
    assert_eq!(program.error("learn_as", json!({ "learner": ben, "pin": "2468" })).code, "pin-wrong");
    program.call("learn_as", json!({ "learner": ben, "pin": "1357" }));
    program.call("set_pin", change(json!("1357"), Value::Null));
    program.call("learn_as", json!({ "learner": ben, "pin": null }));
}

#[test]
fn a_profile_that_does_not_fit_changes_nothing() {
    let program = Program::new();
    let ben = join(&program, "Ben", Value::Null);
    let before = program.call("start", json!({}))["learners"].clone();
    let with = |field: &str, value: Value| {
        let mut one = profile("Carla");
        one[field] = value;
        one
    };
    for (profile, code) in [
        (with("name", json!("   ")), "learner-unnamed"),
        (with("name", json!("ben")), "learner-twice"),
        (with("name", json!("x".repeat(81))), "request-invalid"),
        (with("name", json!("Car\u{0}la")), "request-invalid"),
        (with("email", json!("carla")), "request-invalid"),
        (with("email", json!(format!("{}@firm.example", "c".repeat(250)))), "request-invalid"),
        (with("colour", json!(8)), "request-invalid"),
    ] {
        let refused = program.error("add_learner", json!({ "profile": profile, "pin": null }));
        assert_eq!(refused.code, code, "{profile}");
    }
    assert_eq!(program.error("add_learner", json!({ "profile": profile("Carla"), "pin": "12" })).code, "pin-unfit");
    assert_eq!(program.call("start", json!({}))["learners"], before);
    program.call("change_learner", json!({ "learner": ben, "profile": profile("BEN") }));
    for unknown in ["99", "0", "-1", "x", ""] {
        let change = json!({ "learner": unknown, "profile": profile("Nobody") });
        assert_eq!(program.error("change_learner", change).code, "learner-missing", "{unknown:?}");
        assert_eq!(program.error("learn_as", json!({ "learner": unknown, "pin": null })).code, "learner-missing");
    }
}

#[test]
fn whoever_sits_here_can_be_forgotten_while_a_lesson_is_open() {
    let program = Program::new();
    let first = present(&program)["id"].clone();
    let ben = join(&program, "Ben", Value::Null);
    read_a_lesson(&program);
    assert_eq!(program.error("forget_learner", json!({ "learner": first })).code, "learner-missing", "only oneself");
    program.call("forget_learner", json!({ "learner": ben }));
    assert_eq!(present(&program)["id"], first, "whoever is left alone goes on");
    assert_eq!(lessons_done(&program), 0);
    join(&program, "Carla", json!("2468"));
    join(&program, "Dana", Value::Null);
    let dana = present(&program)["id"].clone();
    program.call("forget_learner", json!({ "learner": dana }));
    assert_eq!(present(&program)["kind"], "nobody");
    let refused = program.error("finish_lesson", json!({ "lesson": "sign-in-with-second-factor" }));
    assert_eq!(refused.code, "learner-missing", "the lesson that was open");
}

#[test]
fn answers_can_be_taken_along_as_a_table() {
    let program = Program::new();
    let question = program.round("sign-in")[0].clone();
    let options = question["options"].as_array().unwrap();
    let given = match question["kind"].as_str().unwrap() {
        "order" | "match" => options.iter().map(|one| one["id"].clone()).collect(),
        _ => vec![options[0]["id"].clone()],
    };
    let request = json!({ "language": "de", "attempt": "key-00000001", "question": question["id"], "options": given });
    let right = program.call("answer", request)["right"].as_bool().unwrap();
    let file = program.place.path().join("answers.csv");
    *program.heard.target.lock().unwrap() = Some(file.clone());
    let saved = program.call("export_answers", json!({ "language": "de" }));
    assert_eq!(saved["path"], file.display().to_string());
    let text = std::fs::read_to_string(&file).unwrap();
    let lines: Vec<&str> = text.trim_start_matches('\u{feff}').lines().collect();
    assert_eq!(lines[0], "Wann;Schritt;Frage;Antwort;Richtig;Fassung der Frage;Sekunden");
    assert!(
        lines[1].contains("4 Zugänge absichern") && lines[1].ends_with(if right { "ja;1;" } else { "nein;1;" }),
        "{}",
        lines[1]
    );
    assert_eq!(lines.len(), 2, "one answer, one line: {text}");
    *program.heard.target.lock().unwrap() = None;
    let cancelled = program.call("export_answers", json!({ "language": "en" }));
    assert_eq!(cancelled["path"], Value::Null);
    assert_eq!(program.suggested(), ["meine-antworten.csv", "my-answers.csv"]);
}

#[test]
fn an_old_answer_keeps_the_version_of_the_question_it_was_given_to() {
    let program = Program::with_content(|_| ());
    program.attempt("sign-in-q01", true);
    let program = program.again_after(|data| {
        let file = data.with_file_name("author").join("content/steps/04-sign-in/questions.toml");
        let text = std::fs::read_to_string(&file).unwrap();
        // the first question of the file is the one that was answered
        assert!(text.find("version = 1") < text.find("sign-in-q02"), "{text}");
        std::fs::write(&file, text.replacen("version = 1", "version = 2", 1)).unwrap();
    });
    program.attempt("sign-in-q01", false);

    let record = rusqlite::Connection::open(program.place.path().join("data/trittsicher.db")).unwrap();
    let mut query = record.prepare("SELECT item_version, correct FROM attempt ORDER BY id").unwrap();
    let kept = query.query_map([], |row| Ok((row.get(0)?, row.get(1)?))).unwrap();
    let kept: Vec<(u32, bool)> = kept.map(Result::unwrap).collect();
    assert_eq!(kept, [(1, true), (2, false)]);

    let file = program.place.path().join("answers.csv");
    *program.heard.target.lock().unwrap() = Some(file.clone());
    program.call("export_answers", json!({ "language": "de" }));
    let table = std::fs::read_to_string(&file).unwrap();
    // right, version, seconds: the last three cells of a line
    let ends: Vec<&str> = table.lines().skip(1).collect();
    assert_eq!(ends.len(), 2, "{table}");
    assert!(ends[0].ends_with(";ja;1;") && ends[1].ends_with(";nein;2;"), "{table}");
}
