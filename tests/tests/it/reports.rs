//! Reports: one's own says all that is recorded, the firm's says who was trained, and neither says what the other does.

use std::fs;

use serde_json::{Value, json};

use crate::paths::{PATH, answer_all, go, read_all};
use crate::program::Program;

fn own() -> Value {
    json!({ "kind": "own" })
}

fn training(change: Value) -> Value {
    let mut about = json!({
        "kind": "training", "from": "2026-01-01", "until": "2026-12-31", "team": null, "pseudonymous": false,
    });
    about.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
    about
}

/// The report as a file in this format.
fn file(program: &Program, about: &Value, format: &str) -> String {
    let path = program.place.path().join("report");
    *program.heard.target.lock().unwrap() = Some(path.clone());
    let report = json!({ "language": "en", "about": about });
    program.call("export_report", json!({ "report": report, "format": format }));
    fs::read_to_string(path).unwrap()
}

fn text(program: &Program, about: &Value) -> String {
    // what Markdown escapes is not what is looked for
    file(program, about, "markdown").replace('\\', "")
}

/// Somebody new sits down.
fn join(program: &Program, name: &str, team: &str) {
    let profile = json!({ "name": name, "email": "", "team": team, "role": "everyone", "colour": 1 });
    program.call("add_learner", json!({ "profile": profile, "pin": null }));
}

/// Somebody new learns a path to its end.
fn train(program: &Program, name: &str, team: &str) -> String {
    join(program, name, team);
    go(program, PATH, Value::Null);
    read_all(program, PATH);
    answer_all(program, PATH);
    let page = program.call("path", json!({ "language": "en", "path": PATH }));
    page["completions"][0]["certificate"].as_str().unwrap().to_owned()
}

#[test]
fn ones_own_report_says_what_the_screens_say() {
    let program = Program::new();
    assert!(text(&program, &own()).contains("Nothing has been recorded yet."));
    go(&program, PATH, json!("2026-12-24"));
    read_all(&program, PATH);
    for question in program.round("sign-in").as_array().unwrap() {
        program.attempt(question["id"].as_str().unwrap(), true);
    }
    let report = text(&program, &own());
    let stages = program.call("steps", json!({ "language": "en" }))["stages"].clone();
    let steps: Vec<&Value> =
        stages.as_array().unwrap().iter().flat_map(|one| one["steps"].as_array().unwrap()).collect();
    assert_eq!(steps.len(), 14);
    for step in steps {
        let number = |of: &str, what: &str| step[of][what].as_u64().unwrap();
        let line = format!(
            "| {} {} | {} | {} of {} | {} of {} |",
            step["number"],
            step["title"].as_str().unwrap(),
            if step["state"] == "untouched" { "still open" } else { step["state"].as_str().unwrap() },
            number("lessons", "done"),
            number("lessons", "of"),
            number("questions", "done"),
            number("questions", "of"),
        );
        assert!(report.contains(&line), "{line} is not in {report}");
    }
    let path = program.call("path", json!({ "language": "en", "path": PATH }))["path"].clone();
    let right = format!("{} of {}", path["questions"]["done"], path["questions"]["of"]);
    let line = format!("| {} | under way | 24 December 2026 |  | {right} |", path["title"].as_str().unwrap());
    assert!(report.contains(&line), "{line} is not in {report}");
    let percent = program.step("sign-in")["certainty"]["percent"].clone();
    assert!(report.contains(&format!("| {percent}% |")), "{percent} is not in {report}");
}

#[test]
fn every_question_answered_is_in_ones_own_report_and_in_nobody_elses() {
    let program = Program::new();
    join(&program, "Ayşe", "");
    for (attempt, seconds) in [("attempt-a", 42), ("attempt-b", 8)] {
        let request = json!({
            "language": "en", "attempt": attempt, "question": "sign-in-q01", "options": ["a"], "seconds": seconds,
        });
        program.call("answer", request);
    }
    let is_answered = |line: &&str| line.contains("| 2 | 24 November 2026 |") && line.ends_with("| 50 |");
    let report = text(&program, &own());
    assert!(
        report.contains("**Ayşe**") && report.contains("Answers: 2. Days on which you answered: 1. Minutes in all: 1."),
        "{report}"
    );
    assert_eq!(report.lines().filter(is_answered).count(), 1, "asked once, answered twice: {report}");

    join(&program, "Ben", "");
    let report = text(&program, &own());
    assert!(report.contains("**Ben**") && report.contains("Nothing has been recorded yet."), "{report}");
    assert_eq!(report.lines().filter(is_answered).count(), 0, "{report}");
    program.call("learn_as_guest", json!({}));
    let report = text(&program, &own());
    assert!(report.contains("**Guest**") && !report.contains("Ben"), "{report}");
}

#[test]
fn the_training_record_says_who_completed_what_with_which_version() {
    let program = Program::new();
    program.call("save_settings", json!({ "firm": "Bäckerei Sommer" }));
    let certificate = train(&program, "Jörg Groß", "Halle");
    join(&program, "Zoë", "Halle");
    let report = text(&program, &training(json!({})));
    assert!(report.contains("**Bäckerei Sommer · 1 January 2026 to 31 December 2026**"), "{report}");
    let about = program.call("about", json!({ "language": "en" }));
    let version = about["version"].as_str().unwrap();
    let line = report.lines().find(|line| line.contains("Jörg Groß")).expect("his line");
    for part in ["| Halle |", "| New to the firm |", "| 24 November 2026 |", version, &certificate] {
        assert!(line.contains(part), "{part} is not in {line}");
    }
    assert!(!report.contains("Zoë"), "who has completed nothing is not there: {report}");
    let page = program.call("path", json!({ "language": "en", "path": PATH }));
    let lessons = page["lessons"].as_array().unwrap();
    for lesson in lessons {
        assert!(report.contains(lesson["title"].as_str().unwrap()), "{} is not in {report}", lesson["title"]);
    }
    for (change, there) in [
        (json!({ "team": "Halle" }), true),
        (json!({ "team": "Laden" }), false),
        (json!({ "from": "2026-11-24", "until": "2026-11-24" }), true),
        (json!({ "from": "2026-11-25" }), false),
        (json!({ "until": "2026-11-23" }), false),
    ] {
        let report = text(&program, &training(change.clone()));
        assert_eq!(report.contains("Jörg Groß"), there, "{change}");
        assert_eq!(report.contains("Nobody completed any training in this period."), !there, "{change}");
    }
}

#[test]
fn with_numbers_it_names_nobody_and_the_numbers_are_the_same() {
    let program = Program::new();
    let people = [("Zacharias Ärmel", "Lager"), ("Ayşe Yılmaz", "Büro")];
    let certificates = people.map(|(name, team)| train(&program, name, team));
    let named = text(&program, &training(json!({})));
    let numbered = text(&program, &training(json!({ "pseudonymous": true })));
    for (name, team) in people {
        assert!(!numbered.contains(name) && !numbered.contains(team), "{name} is in {numbered}");
        let line = named.lines().find(|line| line.contains(name)).expect("the line of the person");
        let number = line.split('|').nth(1).unwrap();
        assert!(numbered.lines().any(|line| line.split('|').nth(1) == Some(number)), "{number} is not in {numbered}");
    }
    for certificate in certificates {
        assert!(
            named.contains(&certificate) && !numbered.contains(&certificate),
            "the number of a certificate has a name"
        );
    }
    let place = |text: &str, name: &str| text.find(name).unwrap();
    assert!(place(&named, "Ayşe") < place(&named, "Zacharias"), "by name");
    let rows: Vec<i64> = numbered.lines().filter_map(|line| line.split('|').nth(1)?.trim().parse().ok()).collect();
    assert!(rows.len() == 2 && rows[0] < rows[1], "by number, not by name: {rows:?}");
}

#[test]
fn no_answer_and_no_score_is_in_the_training_record() {
    let program = Program::new();
    train(&program, "Jörg Groß", "");
    let page = program.call("path", json!({ "language": "en", "path": PATH }));
    let right = &page["completions"][0]["right"];
    for pseudonymous in [false, true] {
        let report = text(&program, &training(json!({ "pseudonymous": pseudonymous })));
        assert!(!report.contains(&format!("{right} of ")) && !report.contains("Questions right"), "{report}");
        let round = program.call("start_quiz", json!({ "language": "en", "about": { "kind": "path", "path": PATH } }));
        for question in round["questions"].as_array().unwrap() {
            assert!(!report.contains(question["text"].as_str().unwrap()), "{report}");
        }
    }
}

#[test]
fn in_a_spreadsheet_no_name_computes_and_on_paper_every_form_is_written() {
    let program = Program::new();
    train(&program, "=HYPERLINK(1)", "@Halle");
    let table = file(&program, &training(json!({})), "csv");
    assert!(table.contains("'=HYPERLINK(1)") && table.contains("'@Halle"), "{table}");
    let html = file(&program, &training(json!({})), "html");
    assert!(html.contains("<th scope=\"col\">Training</th>"), "{html}");
    for about in [own(), training(json!({}))] {
        for language in ["de", "en"] {
            let report = json!({ "language": language, "about": about });
            let pages = program.call("report_pages", report.clone());
            assert!(pages["svg"].as_array().unwrap().iter().all(|page| page.as_str().unwrap().starts_with("<svg")));
            let path = program.place.path().join("report.pdf");
            *program.heard.target.lock().unwrap() = Some(path.clone());
            program.call("export_report", json!({ "report": report, "format": "pdf" }));
            assert!(fs::read(path).unwrap().starts_with(b"%PDF-"));
        }
    }
    assert!(program.suggested().contains(&"schulungsnachweis-2026-01-01-bis-2026-12-31.pdf".to_owned()));
    assert!(program.suggested().contains(&"my-learning-record.pdf".to_owned()));
}

#[test]
fn days_that_are_none_are_refused() {
    let program = Program::new();
    for change in [
        json!({ "from": "soon" }),
        json!({ "from": "2026-02-30" }),
        json!({ "until": "" }),
        json!({ "from": "2026-12-02", "until": "2026-12-01" }),
        json!({ "from": "../../x" }),
        json!({ "surprise": 1 }),
    ] {
        let request = json!({ "language": "en", "about": training(change.clone()) });
        assert_eq!(program.refused("report_pages", request), "request-invalid", "{change}");
    }
}
