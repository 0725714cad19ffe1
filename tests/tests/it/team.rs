//! The team, for whoever looks after it: who goes what, lists of people in and out, and nothing of anybody's answers.

use std::fs;

use serde_json::{Value, json};
use tritt_core::Timestamp;

use crate::learners::join;
use crate::paths::{PATH, answer_all, go, read_all};
use crate::program::{NOW, Program, set_clock};

fn everybody() -> Value {
    json!({ "language": "de", "path": null, "standing": null, "team": null, "name": "", "from": 0 })
}

fn team(program: &Program, change: Value) -> Value {
    let mut request = everybody();
    request.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
    program.call("team", request)
}

fn names(team: &Value) -> Vec<&str> {
    team["people"].as_array().unwrap().iter().map(|one| one["name"].as_str().unwrap()).collect()
}

/// A file the person chooses in the dialog.
fn choose(program: &Program, bytes: &[u8]) {
    let file = program.place.path().join("team.csv");
    fs::write(&file, bytes).unwrap();
    *program.heard.target.lock().unwrap() = Some(file);
}

fn preview(program: &Program, bytes: &[u8]) -> Value {
    choose(program, bytes);
    program.call("preview_roster", json!({ "language": "de" }))
}

fn kinds(preview: &Value) -> Vec<&str> {
    preview["rows"].as_array().unwrap().iter().map(|row| row["fate"]["kind"].as_str().unwrap()).collect()
}

fn take(program: &Program, preview: &Value, path: Value) -> Value {
    let lines: Vec<&Value> = preview["rows"].as_array().unwrap().iter().map(|row| &row["line"]).collect();
    program.call("import_roster", json!({ "lines": lines, "path": path, "due": null }))
}

const LIST: &str = "Vorname;Nachname;E-Mail;Gruppe;Rolle;Passwort\r\n\
    Ayşe;Yılmaz;ayse@example.com;Büro;Leitung;geheim\r\n\
    Jörg;Groß;;Werkstatt;;\r\n\
    ;Namenlos;;;;\r\n\
    Ayşe;Yılmaz;ayse@example.com;Büro;;\r\n\
    Zoë;Ördek;keine-adresse;;;\r\n";

#[test]
fn a_list_is_shown_before_it_is_taken_over() {
    let program = Program::new();
    let shown = preview(&program, LIST.as_bytes());
    assert_eq!(kinds(&shown), ["add", "add", "refused", "twice", "refused"], "{shown}");
    assert_eq!(shown["rows"][2]["fate"], json!({ "kind": "refused", "why": "unnamed", "column": 0 }));
    assert_eq!(shown["rows"][4]["fate"], json!({ "kind": "refused", "why": "mail", "column": 3 }));
    assert_eq!((&shown["dropped"], &shown["separator"]), (&json!(["Passwort"]), &json!(";")));
    assert_eq!(team(&program, json!({}))["count"], 1, "nothing was changed by showing it");

    let done = take(&program, &shown, json!("new-employee"));
    assert_eq!(done, json!({ "added": 2, "changed": 0 }));
    let page = team(&program, json!({}));
    assert_eq!(names(&page), ["", "Ayşe Yılmaz", "Jörg Groß"]);
    assert_eq!(page["teams"], json!(["Büro", "Werkstatt"]));
    assert_eq!(page["people"][1]["paths"][0]["title"], "Neu im Betrieb", "and they are on their path");
    assert_eq!(
        program.error("import_roster", json!({ "lines": [2], "path": null, "due": null })).code,
        "roster-missing",
        "a list is taken over once"
    );
    let data = fs::read(program.place.path().join("data/trittsicher.db")).unwrap();
    assert!(!data.windows(6).any(|bytes| bytes == b"geheim"), "what is not taken is nowhere");

    // read again with a change, it finds whom it brought
    let again = preview(&program, LIST.replace("Werkstatt", "Halle 2").as_bytes());
    assert_eq!(kinds(&again)[..2], ["same", "change"], "{again}");
    assert_eq!(again["rows"][1]["changes"], json!([{ "field": "group", "from": "Werkstatt", "to": "Halle 2" }]));
    take(&program, &again, Value::Null);
    assert_eq!(names(&team(&program, json!({ "team": "Halle 2" }))), ["Jörg Groß"]);
}

#[test]
fn lists_from_spreadsheets_keep_their_letters() {
    let program = Program::new();
    let windows: Vec<u8> = b"Vorname;Nachname\r\nJ\xf6rg;Gro\xdf\r\n".to_vec();
    let utf16: Vec<u8> = [0xff, 0xfe]
        .into_iter()
        .chain("givenName\tfamilyName\r\nZoë\tĐặng\r\n".encode_utf16().flat_map(u16::to_le_bytes))
        .collect();
    for (bytes, encoding, name) in [(windows, "windows1252", "Jörg Groß"), (utf16, "utf16", "Zoë Đặng")] {
        let shown = preview(&program, &bytes);
        assert_eq!((shown["encoding"].as_str(), shown["rows"][0]["name"].as_str()), (Some(encoding), Some(name)));
    }
}

#[test]
fn a_file_that_is_no_list_changes_nothing() {
    let program = Program::new();
    let long = format!("name\r\n{}", "Jemand\r\n".repeat(10_001));
    let large = vec![b'x'; 50 * 1024 * 1024 + 1];
    for (bytes, code) in [
        (&b""[..], "roster-no-table"),
        (b"PK\x03\x04\0\0\0\0", "roster-no-table"),
        (b"colour;size\r\nred;4\r\n", "roster-no-table"),
        (b"Vorname;E-Mail\r\nA;a@example.com\r\n", "roster-columns"),
        (b"Vorname;Nachname;Nachname\r\nA;B;C\r\n", "roster-columns"),
        (long.as_bytes(), "roster-too-long"),
        (&large, "roster-too-large"),
    ] {
        choose(&program, bytes);
        let error = program.error("preview_roster", json!({ "language": "en" }));
        assert_eq!(error.code, code, "{:?}", &bytes[..bytes.len().min(40)]);
    }
    *program.heard.target.lock().unwrap() = Some(program.place.path().join("nowhere.csv"));
    assert_eq!(program.error("preview_roster", json!({ "language": "en" })).code, "file-unreadable");
    *program.heard.target.lock().unwrap() = None;
    assert_eq!(program.call("preview_roster", json!({ "language": "en" }))["file"], Value::Null, "cancelled");
    assert_eq!(team(&program, json!({}))["count"], 1);
}

#[test]
fn a_change_is_shown_as_it_would_be_written_with_who_that_is_now() {
    let program = Program::new();
    let before = "sourcedId,givenName,familyName,email,group,role\r\n7,Ayşe,Yılmaz,,,\r\n8,Ben,Acar,ben@example.com,Laden,it\r\n";
    let shown = preview(&program, before.as_bytes());
    take(&program, &shown, Value::Null);
    // another name after a wedding, an address at last; roles and a status of another program; a language, which is for somebody new
    let after = "sourcedId,givenName,familyName,email,group,role,status,language\r\n\
        7,Ayşe,Kaya,ayse@example.com,Büro,management,,de\r\n\
        8,Ben,Acar,BEN@example.com,Laden,janitor,onleave,de\r\n\
        9,Cem,Öz,,,caretaker,,xx\r\n";
    let shown = preview(&program, after.as_bytes());
    assert_eq!(kinds(&shown), ["change", "same", "add"], "{shown}");
    let (ayse, ben, cem) = (&shown["rows"][0], &shown["rows"][1], &shown["rows"][2]);
    assert_eq!(
        (&ayse["known"], &ben["known"], &cem["known"]),
        (&json!("Ayşe Yılmaz"), &json!("Ben Acar"), &Value::Null)
    );
    let expected = json!([
        { "field": "name", "from": "Ayşe Yılmaz", "to": "Ayşe Kaya" },
        { "field": "email", "from": "", "to": "ayse@example.com" },
        { "field": "group", "from": "", "to": "Büro" },
        { "field": "role", "from": "everyone", "to": "management" },
    ]);
    assert_eq!(ayse["changes"], expected);
    assert_eq!((&ben["changes"], &cem["changes"]), (&json!([]), &json!([])));
    assert_eq!(ayse["ignored"], json!([]));
    let passed_over = |row: &Value| row["ignored"].as_array().unwrap().clone();
    assert!(passed_over(ben).contains(&json!({ "field": "role", "value": "janitor" })), "{ben}");
    assert!(passed_over(ben).contains(&json!({ "field": "status", "value": "onleave" })), "{ben}");
    assert!(passed_over(cem).contains(&json!({ "field": "language", "value": "xx" })), "{cem}");

    take(&program, &shown, Value::Null);
    let everybody = program.call("start", json!({}))["learners"].clone();
    let ayse = everybody.as_array().unwrap().iter().find(|one| one["name"] == "Ayşe Kaya").expect("renamed");
    assert_eq!(
        (&ayse["email"], &ayse["team"], &ayse["role"]),
        (&json!("ayse@example.com"), &json!("Büro"), &json!("management"))
    );
}

#[test]
fn a_list_that_could_not_be_saved_can_be_taken_over_once_it_can() {
    let program = Program::new();
    let shown = preview(&program, "name\r\nBen\r\n".as_bytes());
    let wrong = json!({ "lines": [2], "path": "nowhere", "due": null });
    assert_eq!(program.error("import_roster", wrong).code, "path-missing");
    let record = rusqlite::Connection::open(program.place.path().join("data/trittsicher.db")).unwrap();
    record
        .execute_batch("CREATE TRIGGER no_room BEFORE INSERT ON learner BEGIN SELECT RAISE(ABORT, 'no room'); END")
        .unwrap();
    program.error("import_roster", json!({ "lines": [2], "path": null, "due": null }));
    record.execute_batch("DROP TRIGGER no_room").unwrap();
    assert_eq!(take(&program, &shown, Value::Null), json!({ "added": 1, "changed": 0 }), "nothing was lost");
    let again = json!({ "lines": [2], "path": null, "due": null });
    assert_eq!(program.error("import_roster", again).code, "roster-missing", "and it is taken over once");
}

#[test]
fn a_list_is_for_whoever_looked_at_it() {
    let program = Program::new();
    let profile = json!({ "name": "Zoë", "email": "", "team": "", "role": "everyone", "colour": 1 });
    let sit = |change: &str| {
        let request = match change {
            "add_learner" => json!({ "profile": profile, "pin": null }),
            "learn_as" | "forget_learner" => {
                let present = program.call("start", json!({}))["learners"][1]["id"].clone();
                if change == "learn_as" {
                    json!({ "learner": present, "pin": null })
                } else {
                    json!({ "learner": present })
                }
            }
            _ => json!({}),
        };
        program.call(change, request);
    };
    for change in ["add_learner", "stand_up", "learn_as", "learn_as_guest", "stand_up", "learn_as", "forget_learner"] {
        preview(&program, "name\r\nBen\r\n".as_bytes());
        sit(change);
        let error = program.error("import_roster", json!({ "lines": [2], "path": null, "due": null }));
        let code = if change == "learn_as_guest" { "guest-refused" } else { "roster-missing" };
        assert_eq!(error.code, code, "after {change}");
    }
}

#[test]
fn letters_that_do_not_belong_are_told_with_their_line_and_what_was_mixed_is_mended() {
    let program = Program::new();
    let shown = preview(&program, b"Vorname;Nachname\r\nAy\0e;Kaya\r\nBen;Acar\r\n");
    assert_eq!(shown["rows"][0]["fate"], json!({ "kind": "refused", "why": "characters", "column": 1 }));
    assert_eq!(kinds(&shown), ["refused", "add"], "the others can be taken: {shown}");
    // half of it copied together from a list in Windows-1252
    let mixed = [&b"Vorname;Nachname\r\n"[..], "Jörg;Groß\r\n".as_bytes(), b"J\xfcrgen;Wei\xdf\r\n"].concat();
    let shown = preview(&program, &mixed);
    assert_eq!(shown["encoding"], "mixed");
    assert_eq!((&shown["rows"][0]["name"], &shown["rows"][1]["name"]), (&json!("Jörg Groß"), &json!("Jürgen Weiß")));

    // before the first line ends it is no text at all
    let file = program.place.path().join("team.csv");
    for (bytes, language, expected) in [
        (&b"Vorname\0;Nachname\r\n"[..], "de", "keine Liste von Personen"),
        (b"Vorname\0;Nachname\r\n", "en", "not a list of people"),
    ] {
        fs::write(&file, bytes).unwrap();
        *program.heard.target.lock().unwrap() = Some(file.clone());
        let error = program.error("preview_roster", json!({ "language": language }));
        let words = program.app.words(&tritt_i18n::Language::from_tag(language).unwrap());
        let [what, ..] = error.tell(&words);
        assert_eq!((error.code.as_str(), what.contains(expected)), ("roster-no-table", true), "{what}");
    }
}

#[test]
fn the_page_knows_everybody_the_choice_finds() {
    let program = Program::new();
    let list: String = (0..60).map(|number| format!("Person {number:02},{}\r\n", number % 2)).collect();
    let shown = preview(&program, format!("name,group\r\n{list}").as_bytes());
    take(&program, &shown, Value::Null);
    let ids = |page: &Value| page["people"].as_array().unwrap().iter().map(|one| one["id"].clone()).collect::<Vec<_>>();
    let (first, second) = (team(&program, json!({})), team(&program, json!({ "from": 50 })));
    assert_eq!(first["matching"], json!([ids(&first), ids(&second)].concat()), "61 people on two pages");
    assert_eq!(first["matching"], second["matching"]);
    let group = team(&program, json!({ "team": "1" }));
    assert_eq!((group["matching"].clone(), group["more"].clone()), (json!(ids(&group)), json!(false)));
    program
        .call("go_path", json!({ "path": "management", "learners": first["matching"], "due": null, "again": false }));
    assert_eq!(team(&program, json!({ "path": "management" }))["matching"], first["matching"]);
}

#[test]
fn whoever_looks_after_the_team_gives_paths_and_filters() {
    let program = Program::new();
    let shown = preview(&program, b"name,group\r\nBen,Halle\r\nCem,Halle\r\nDana,Laden\r\n");
    take(&program, &shown, Value::Null);
    let page = team(&program, json!({}));
    let ids: Vec<&Value> = page["people"].as_array().unwrap()[1..].iter().map(|one| &one["id"]).collect();
    program.call("go_path", json!({ "path": "management", "learners": ids, "due": "2026-12-01", "again": false }));
    let on = team(&program, json!({ "path": "management" }));
    assert_eq!(names(&on), ["Ben", "Cem", "Dana"]);
    assert_eq!(on["people"][0]["paths"][0]["due"], "2026-12-01");
    assert_eq!(names(&team(&program, json!({ "standing": "overdue" }))), Vec::<&str>::new());
    assert_eq!(names(&team(&program, json!({ "standing": "going", "team": "Halle" }))), ["Ben", "Cem"]);
    assert_eq!(names(&team(&program, json!({ "name": "DAN" }))), ["Dana"]);
    program.call("withdraw", json!({ "path": "management", "learners": [ids[0]], "due": null, "again": false }));
    assert_eq!(names(&team(&program, json!({ "path": "management" }))), ["Cem", "Dana"]);
    let gone = json!({ "path": "management", "learners": ["999"], "due": null, "again": false });
    assert_eq!(program.error("go_path", gone).code, "learner-missing");
    assert_eq!(names(&team(&program, json!({ "path": "management" }))), ["Cem", "Dana"], "and nothing was changed");
}

#[test]
fn the_table_says_what_the_screen_says_and_computes_nothing() {
    let program = Program::new();
    let shown = preview(&program, "name,group\r\n\"=HYPERLINK(1)\",@Halle\r\nDana,Laden\r\n".as_bytes());
    take(&program, &shown, json!("new-employee"));
    let file = program.place.path().join("out.csv");
    *program.heard.target.lock().unwrap() = Some(file.clone());
    program.call("export_team", everybody());
    let table = fs::read_to_string(file).unwrap();
    let page = team(&program, json!({}));
    for one in page["people"].as_array().unwrap() {
        let (name, path) = (one["name"].as_str().unwrap(), one["paths"][0]["title"].as_str().unwrap_or_default());
        assert!(table.lines().any(|line| line.contains(name) && line.contains(path)), "{name}: {table}");
    }
    assert!(table.contains("'=HYPERLINK(1)") && table.contains("'@Halle"), "{table}");
}

/// The lines a page of the team would have as a table, with the words a language has for the standing.
fn lines_of(page: &Value, standings: &Value) -> Vec<Vec<String>> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let mut lines = Vec::new();
    for one in page["people"].as_array().unwrap() {
        let who = || [text(&one["name"]), text(&one["team"])];
        let paths = one["paths"].as_array().unwrap();
        if paths.is_empty() {
            lines.push([&who()[..], &[const { String::new() }; 4]].concat());
        }
        for path in paths {
            let standing = text(&standings[path["standing"].as_str().unwrap()]);
            let day: String = text(&path["completed"]).chars().take(10).collect();
            lines.push([&who()[..], &[text(&path["title"]), standing, text(&path["due"]), day]].concat());
        }
    }
    lines
}

#[test]
fn every_cell_of_the_table_is_what_the_screen_shows() {
    const DAY: i64 = 86_400_000;
    let program = Program::new();
    let join = |name: &str, team: &str| {
        let profile = json!({ "name": name, "email": "", "team": team, "role": "everyone", "colour": 1 });
        program.call("add_learner", json!({ "profile": profile, "pin": null }));
    };
    // completed before its day; late with one path and under way with another; under way with a day, and without one; on no path
    join("Ayşe Yılmaz", "Büro");
    go(&program, PATH, json!("2026-11-30"));
    read_all(&program, PATH);
    answer_all(&program, PATH);
    join("Ben", "Halle");
    go(&program, PATH, json!("2026-11-30"));
    go(&program, "management", Value::Null);
    join("Cem", "Halle");
    go(&program, PATH, json!("2026-12-24"));
    join("Dana", "");
    go(&program, "management", Value::Null);
    join("Eva", "Laden");
    set_clock(Timestamp(NOW.0 + 10 * DAY));
    let file = program.place.path().join("out.csv");
    *program.heard.target.lock().unwrap() = Some(file.clone());
    for (language, separator, heads, standings) in [
        (
            "de",
            ';',
            "Name;Gruppe;Lernpfad;Stand;Bis;Abgeschlossen am",
            json!({ "going": "unterwegs", "overdue": "überfällig", "completed": "abgeschlossen" }),
        ),
        (
            "en",
            ',',
            "Name,Group,Learning path,Standing,By,Completed on",
            json!({ "going": "under way", "overdue": "overdue", "completed": "completed" }),
        ),
    ] {
        for (change, people) in [
            (json!({}), 6),
            (json!({ "standing": "completed" }), 1),
            (json!({ "standing": "overdue" }), 1),
            (json!({ "standing": "going" }), 3),
            (json!({ "path": "management" }), 2),
            (json!({ "team": "Halle", "standing": "going" }), 2),
            (json!({ "name": "ayse" }), 1),
        ] {
            let mut request = everybody();
            request.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
            request["language"] = json!(language);
            let page = program.call("team", request.clone());
            assert_eq!(page["people"].as_array().unwrap().len(), people, "{change}: {page}");
            program.call("export_team", request);
            let table = fs::read_to_string(&file).unwrap();
            let mut lines = table.trim_start_matches('\u{feff}').lines();
            assert_eq!(lines.next(), Some(heads));
            let found: Vec<Vec<String>> =
                lines.map(|line| line.split(separator).map(str::to_owned).collect()).collect();
            assert_eq!(found, lines_of(&page, &standings), "{language} {change}");
        }
    }
    // and the screen itself is right
    let page = team(&program, json!({}));
    let of = |name: &str| page["people"].as_array().unwrap().iter().find(|one| one["name"] == name).unwrap();
    let done = &of("Ayşe Yılmaz")["paths"][0];
    assert_eq!((&done["standing"], &done["due"]), (&json!("completed"), &Value::Null), "{done}");
    assert!(done["completed"].as_str().unwrap().starts_with("2026-11-24T"), "{done}");
    let late = &of("Ben")["paths"][0];
    assert_eq!((&late["standing"], &late["due"]), (&json!("overdue"), &json!("2026-11-30")), "{late}");
}

#[test]
fn nobodys_answers_are_on_the_page_or_in_the_table() {
    let program = Program::new();
    program.call("go_path", json!({ "path": "new-employee", "learners": [], "due": null, "again": false }));
    let round =
        program.call("start_quiz", json!({ "language": "de", "about": { "kind": "path", "path": "new-employee" } }));
    let questions = round["questions"].as_array().unwrap();
    for question in questions {
        program.attempt(question["id"].as_str().unwrap(), false);
    }
    let page = team(&program, json!({})).to_string();
    for field in ["score", "right", "answer", "seconds", "attempt", "questions"] {
        assert!(!page.contains(&format!("\"{field}")), "{field} in {page}");
    }
    for question in questions {
        assert!(!page.contains(question["id"].as_str().unwrap()), "{page}");
    }
}

/// Somebody joins and answers three questions of a step wrong.
fn joins_unsure(program: &Program, number: u32) {
    join(program, &format!("Person {number}"), Value::Null);
    for question in program.round("sign-in").as_array().unwrap().iter().take(3) {
        program.attempt(question["id"].as_str().unwrap(), false);
    }
}

#[test]
fn what_many_are_unsure_of_is_told_with_what_helps_and_never_of_a_handful() {
    let program = Program::new();
    let weak = |language: &str| program.call("team_weak", json!({ "language": language }));
    (0..4).for_each(|number| joins_unsure(&program, number));
    assert_eq!(weak("en")["topics"], json!([]), "of four, each could be recognised");
    joins_unsure(&program, 4);
    for (language, title) in [("en", "Secure sign-in"), ("de", "Zugänge absichern")] {
        let told = weak(language);
        let topics = told["topics"].as_array().unwrap();
        assert_eq!(topics.len(), 1, "{told}");
        let topic = &topics[0];
        assert_eq!((&topic["step"], topic["title"].as_str()), (&json!("sign-in"), Some(title)));
        assert_eq!((&topic["people"], &topic["answers"], &topic["right"]), (&json!(5), &json!(15), &json!(0)));
        assert!(!topic["action"].as_str().unwrap().is_empty(), "the step has actions");
        assert_eq!(told["plan"], false, "there is no firm yet");
        assert!(!told.to_string().contains("Person"), "nothing about one person: {told}");
    }
    // with a firm, the action is the first of its plan, and the plan says why
    program.call("add_firm", json!({ "name": "Bäckerei Korn" }));
    let told = weak("en");
    assert_eq!(told["plan"], true);
    let plan = program.call("plan", json!({ "language": "en" }));
    let lines = plan["lines"].as_array().unwrap();
    let line = lines.iter().find(|line| line["title"] == told["topics"][0]["action"]).unwrap();
    let reasons = line["reasons"].to_string().replace(['\u{2068}', '\u{2069}'], "");
    assert!(reasons.contains("0 of 15 answers"), "{line}");
}
