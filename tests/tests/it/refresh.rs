//! What was learned comes back before it is forgotten: five minutes a day, also after a holiday.

use std::path::Path;

use rusqlite::Connection;
use serde_json::{Value, json};

use crate::program::Program;

const STEPS: [&str; 3] = ["sign-in", "deception", "backup"];

/// Answers a round of each step, right or wrong as it comes, and gives how many questions that were.
fn learn(program: &Program, steps: &[&str]) -> usize {
    let mut answered = 0;
    for step in steps {
        for question in program.round(step).as_array().unwrap() {
            let options = question["options"].as_array().unwrap();
            let given: Vec<Value> = match question["kind"].as_str().unwrap() {
                "order" | "match" => options.iter().map(|one| one["id"].clone()).collect(),
                _ => vec![options[0]["id"].clone()],
            };
            answered += 1;
            let attempt = format!("learning-{step}-{answered}");
            let request = json!({ "language": "en", "attempt": attempt, "question": question["id"], "options": given });
            program.call("answer", request);
        }
    }
    answered
}

/// Everything answered so far, so many days earlier.
fn earlier(days: u32) -> impl Fn(&Path) {
    move |data| {
        let record = Connection::open(data.join("trittsicher.db")).unwrap();
        let change =
            format!("UPDATE attempt SET answered_at = strftime('%Y-%m-%dT%H:%M:%SZ', answered_at, '-{days} days')");
        assert!(record.execute(&change, []).unwrap() > 0);
    }
}

fn refresh(program: &Program) -> Value {
    program.call("today", json!({ "language": "en" }))["refresh"].clone()
}

fn session(program: &Program) -> Vec<Value> {
    let about = json!({ "language": "en", "about": { "kind": "refresh" } });
    program.call("start_quiz", about)["questions"].as_array().unwrap().clone()
}

#[test]
fn nothing_is_due_before_anything_was_learned_and_on_the_same_day() {
    let program = Program::new();
    assert_eq!(refresh(&program)["begun"], false);
    assert_eq!(program.step("sign-in")["certainty"], Value::Null);
    learn(&program, &["sign-in"]);
    let now = refresh(&program);
    assert_eq!((now["begun"].clone(), now["due"].clone(), now["count"].clone()), (json!(true), json!(0), json!(0)));
    assert!(now["next"].as_str().unwrap() > "2026-11-24", "tomorrow at the earliest: {now}");
    assert_eq!(session(&program), Vec::<Value>::new());
    assert_eq!(program.step("sign-in")["certainty"]["percent"], 100);
}

#[test]
fn after_a_holiday_there_are_five_minutes_and_the_rest_waits() {
    let program = Program::new();
    let answered = learn(&program, &STEPS);
    let program = program.again_after(earlier(30));
    let back = refresh(&program);
    let (count, due) = (back["count"].as_u64().unwrap(), back["due"].as_u64().unwrap());
    assert!(back["minutes"].as_u64().unwrap() <= 5 && count >= 6, "{back}");
    assert!(due > count && due <= answered as u64 && back["days"].as_u64().unwrap() >= 2, "a backlog is told: {back}");
    assert_eq!(back["back"], true, "whoever was away is welcome: {back}");
    let questions = session(&program);
    assert_eq!(questions.len() as u64, count, "the page promises what the round has");
    let steps: Vec<&Value> = questions.iter().map(|one| &one["step"]["id"]).collect();
    assert!(steps.windows(2).filter(|two| two[0] == two[1]).count() <= 1, "steps are mixed: {steps:?}");
    let certainty = program.step("sign-in")["certainty"].clone();
    assert!(certainty["percent"].as_u64().unwrap() < 90 && certainty["due"].as_u64().unwrap() > 0, "{certainty}");
}

#[test]
fn a_backlog_is_no_absence_and_an_absence_needs_no_backlog() {
    for (steps, days, expected) in [
        // three steps in one evening come back together, and nobody was away
        (&STEPS[..], 0, json!({ "back": false, "backlog": false })),
        (&STEPS, 6, json!({ "back": false, "backlog": true })),
        (&STEPS, 7, json!({ "back": true, "backlog": true })),
        (&["backup"], 7, json!({ "back": true, "backlog": false })),
        (&[], 0, json!({ "back": false, "backlog": false })),
    ] {
        let mut program = Program::new();
        learn(&program, steps);
        if days > 0 {
            program = program.again_after(earlier(days));
        }
        let now = refresh(&program);
        let found = json!({ "back": now["back"], "backlog": now["days"].as_u64().unwrap() > 1 });
        assert_eq!(found, expected, "{steps:?}, {days} days ago: {now}");
    }
}

#[test]
fn the_first_answer_ends_an_absence() {
    let program = Program::new();
    learn(&program, &STEPS);
    let program = program.again_after(earlier(30));
    assert_eq!(refresh(&program)["back"], true);
    learn(&program, &["mobile"]);
    assert_eq!(refresh(&program)["back"], false, "nobody is welcomed twice");
}

#[test]
fn what_was_refreshed_today_brings_no_second_session() {
    let program = Program::new();
    learn(&program, &STEPS);
    let program = program.again_after(earlier(30));
    for (place, question) in session(&program).iter().enumerate() {
        let options = question["options"].as_array().unwrap();
        let given: Vec<Value> = match question["kind"].as_str().unwrap() {
            "order" | "match" => options.iter().map(|one| one["id"].clone()).collect(),
            _ => vec![options[0]["id"].clone()],
        };
        let attempt = format!("refreshing-{place}");
        let request = json!({ "language": "en", "attempt": attempt, "question": question["id"], "options": given });
        program.call("answer", request);
    }
    let after = refresh(&program);
    assert!(after["count"].as_u64().unwrap() <= 3, "at most what stood in for another: {after}");
}

#[test]
fn a_clock_set_back_asks_nothing_twice_and_loses_nothing() {
    let program = Program::new();
    let answered = learn(&program, &["backup"]);
    // to the program the answers lie a year ahead now
    let program = program.again_after(|data| {
        let record = Connection::open(data.join("trittsicher.db")).unwrap();
        record
            .execute("UPDATE attempt SET answered_at = strftime('%Y-%m-%dT%H:%M:%SZ', answered_at, '+365 days')", [])
            .unwrap();
    });
    let now = refresh(&program);
    assert!(now["minutes"].as_u64().unwrap() <= 5, "{now}");
    let done = program.step("backup")["step"]["questions"]["done"].as_u64().unwrap();
    assert!(done <= answered as u64);
    assert_eq!(program.step("backup")["certainty"]["percent"], 100);
}
