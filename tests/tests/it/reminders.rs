//! Reminders: by a notification for whoever asked for it, and as a calendar file.

use std::fs;

use icalendar::{Calendar, Component as _};
use rusqlite::Connection;
use serde_json::{Value, json};
use tritt_core::Timestamp;

use crate::paths::{PATH, answer_all, go, read_all};
use crate::program::{Program, set_clock};

/// It is this hour, in the zone of this machine, so many days after 24 November 2026.
fn day(ahead: u32, hour: u32) {
    let record = Connection::open_in_memory().unwrap();
    let local = format!("SELECT unixepoch('2026-11-24', '+{ahead} days', '+{hour} hours', 'utc')");
    let seconds: i64 = record.query_row(&local, [], |row| row.get(0)).unwrap();
    set_clock(Timestamp(seconds * 1000));
}

fn switch(program: &Program, on: bool) -> Value {
    program.call("save_settings", json!({ "reminders": on }))["reminders"].clone()
}

fn is_on(program: &Program) -> Value {
    program.call("start", json!({}))["settings"]["reminders"].clone()
}

/// Somebody who is reminded, in English, on the first day.
fn reminded() -> Program {
    day(0, 12);
    let program = Program::new();
    program.call("save_settings", json!({ "language": "en", "reminders": true }));
    program.notified();
    program
}

/// Looks for something to remind of, and gives what was shown.
fn look(program: &Program) -> Vec<String> {
    let reminded = tritt_api::remind(&program.app).unwrap();
    let shown: Vec<String> = program.notified().into_iter().map(|(_, text)| text).collect();
    assert_eq!(shown.len(), usize::from(reminded), "{shown:?}");
    shown
}

/// Answers a round, so that a few weeks later there is something to refresh.
fn learn(program: &Program) {
    for question in program.round("sign-in").as_array().unwrap() {
        program.attempt(question["id"].as_str().unwrap(), true);
    }
}

fn join(program: &Program, name: &str, pin: Value) {
    let profile = json!({ "name": name, "email": "", "role": "everyone", "colour": 2 });
    program.call("add_learner", json!({ "profile": profile, "pin": pin }));
}

#[test]
fn nobody_is_reminded_who_did_not_ask_for_it() {
    day(0, 12);
    let program = Program::new();
    assert_eq!(is_on(&program), false);
    learn(&program);
    go(&program, PATH, json!("2026-12-24"));
    day(30, 12);
    assert_eq!(look(&program), Vec::<String>::new());
    switch(&program, true);
    program.notified();
    switch(&program, false);
    assert_eq!(look(&program), Vec::<String>::new(), "nor who does not want it any more");
}

#[test]
fn switched_on_a_reminder_says_so_at_once() {
    day(0, 12);
    let program = Program::new();
    program.call("save_settings", json!({ "language": "de" }));
    assert_eq!(switch(&program, true), true);
    let shown = program.notified();
    assert_eq!(shown.len(), 1);
    assert_eq!(shown[0].0, "Erinnerungen sind eingeschaltet");
    switch(&program, true);
    program.call("save_settings", json!({ "theme": "dark" }));
    switch(&program, false);
    assert!(program.notified().is_empty(), "it was on already, it is another setting, it is off");
    assert_eq!(is_on(&program.again()), false);
}

#[test]
fn a_system_that_shows_none_is_told_of_when_it_matters() {
    day(0, 12);
    let program = Program::new();
    *program.heard.silent.lock().unwrap() = true;
    let error = program.error("save_settings", json!({ "reminders": true, "theme": "dark" }));
    assert_eq!((error.code.as_str(), error.detail.as_deref()), ("reminders-refused", Some("notifications are off")));
    assert_eq!(program.call("start", json!({}))["settings"]["theme"], "system", "nothing was changed");
    assert_eq!(is_on(&program), false);

    *program.heard.silent.lock().unwrap() = false;
    switch(&program, true);
    learn(&program);
    day(30, 12);
    program.notified();
    *program.heard.silent.lock().unwrap() = true;
    assert_eq!(tritt_api::remind(&program.app).unwrap_err().code, "reminders-refused");
    *program.heard.silent.lock().unwrap() = false;
    assert_eq!(look(&program).len(), 1, "what was not shown does not count as shown");
}

#[test]
fn what_is_due_is_told_once_a_day_also_after_a_restart() {
    let program = reminded();
    assert_eq!(look(&program), Vec::<String>::new(), "nothing was learned yet");
    learn(&program);
    assert_eq!(look(&program), Vec::<String>::new(), "and nothing is due on the same day");
    day(30, 4);
    assert_eq!(look(&program), Vec::<String>::new(), "nobody is woken");
    day(30, 9);
    let today = program.call("today", json!({ "language": "en" }))["refresh"].clone();
    let expected = format!("{} questions to refresh, about {}\u{a0}min", today["count"], today["minutes"]);
    program.topics();
    assert_eq!(look(&program), std::slice::from_ref(&expected));
    assert!(program.topics().is_empty(), "no screen changes");
    assert_eq!(look(&program), Vec::<String>::new());
    let program = program.again();
    day(30, 23);
    assert_eq!(look(&program), Vec::<String>::new());
    day(31, 9);
    assert_eq!(look(&program), [expected], "the next day it is still due");
    // a clock that was set back does not silence it until that day comes again
    day(29, 9);
    assert_eq!(look(&program).len(), 1);
}

#[test]
fn a_deadline_is_told_a_week_and_a_day_before_on_its_day_and_once_when_it_is_over() {
    let program = reminded();
    go(&program, PATH, json!("2026-12-04"));
    let mut told = Vec::new();
    for ahead in 0..20 {
        day(ahead, 12);
        told.extend(look(&program).into_iter().map(|text| format!("{ahead}: {text}")));
    }
    // isolation marks are for the window; a notification shows them as boxes
    assert_eq!(
        told,
        [
            "3: Learning path “New to the firm”: due on 4 December 2026",
            "9: Learning path “New to the firm”: due tomorrow",
            "10: Learning path “New to the firm”: due today",
            "11: Learning path “New to the firm”: overdue since 4 December 2026",
        ]
    );
}

#[test]
fn what_is_completed_or_left_is_not_told() {
    let program = reminded();
    go(&program, PATH, json!("2026-12-04"));
    go(&program, "management", json!("2026-12-04"));
    program.call("leave_path", json!({ "path": "management" }));
    read_all(&program, PATH);
    answer_all(&program, PATH);
    day(9, 12);
    let shown = look(&program);
    assert_eq!(shown.len(), 1, "there is something to refresh");
    assert!(!shown[0].contains("Learning path"), "{shown:?}");
}

#[test]
fn questions_and_paths_come_in_one_notification_line_by_line() {
    let program = reminded();
    learn(&program);
    let own = json!({ "path": null, "name": "Lager & <b>Versand</b>", "role": "everyone", "lessons": ["backup-three-two-one"] });
    let own = program.call("save_path", own)["path"].as_str().unwrap().to_owned();
    go(&program, &own, json!("2026-12-24"));
    day(29, 12);
    let shown = look(&program);
    let lines: Vec<&str> = shown[0].lines().collect();
    assert_eq!(lines.len(), 2, "{lines:?}");
    assert!(lines[0].contains("questions to refresh"));
    assert_eq!(lines[1], "Learning path “Lager & <b>Versand</b>”: due tomorrow");
}

#[test]
fn a_guest_and_an_empty_chair_are_not_reminded_and_leave_no_trace() {
    let program = reminded();
    learn(&program);
    day(30, 12);
    program.call("learn_as_guest", json!({}));
    assert_eq!(is_on(&program), false);
    assert_eq!(program.refused("save_settings", json!({ "reminders": true })), "learner-missing");
    learn(&program);
    day(60, 12);
    assert_eq!(look(&program), Vec::<String>::new());
    program.call("stand_up", json!({}));
    assert_eq!(is_on(&program), true, "who was here before is reminded as before");

    join(&program, "Ayşe", json!("1234"));
    assert_eq!(is_on(&program), false, "whoever comes anew has not asked for it");
    let program = program.again();
    assert_eq!(look(&program), Vec::<String>::new(), "nobody sits here");
    assert_eq!(program.refused("save_settings", json!({ "reminders": true })), "learner-missing");
    let record = Connection::open(program.place.path().join("data").join("trittsicher.db")).unwrap();
    let days: i64 = record
        .query_row("SELECT count(*) FROM learner_setting WHERE name = 'reminded-on' AND value <> ''", [], |row| {
            row.get(0)
        })
        .unwrap();
    assert_eq!(days, 0, "no day was noted");
}

#[test]
fn each_learner_has_a_reminder_of_their_own() {
    let program = reminded();
    learn(&program);
    join(&program, "Ben", Value::Null);
    program.call("save_settings", json!({ "language": "de", "reminders": true }));
    learn(&program);
    day(30, 12);
    program.notified();
    assert!(look(&program)[0].contains("zum Auffrischen"));
    let learners = program.call("start", json!({}))["learners"].clone();
    let first = learners.as_array().unwrap().iter().find(|one| one["name"] == "").unwrap()["id"].clone();
    program.call("learn_as", json!({ "learner": first, "pin": null }));
    assert!(look(&program)[0].contains("to refresh"));
    assert_eq!(look(&program), Vec::<String>::new());
}

/// Saves the calendar and reads it as another program does.
fn saved(program: &Program, language: &str) -> (String, Calendar) {
    let target = program.place.path().join("days.ics");
    *program.heard.target.lock().unwrap() = Some(target.clone());
    let answer = program.call("export_calendar", json!({ "language": language }));
    assert_eq!(answer["path"], target.display().to_string());
    let text = fs::read_to_string(&target).unwrap();
    let calendar: Calendar = text.parse().unwrap();
    assert_eq!(answer["entries"], calendar.events().count());
    (text, calendar)
}

/// Each event as `day summary`.
fn days(calendar: &Calendar) -> Vec<String> {
    let shown = |event: &icalendar::Event| {
        format!("{} {}", event.property_value("DTSTART").unwrap(), event.get_summary().unwrap())
    };
    calendar.events().map(shown).collect()
}

#[test]
fn without_anything_due_there_is_no_file_and_nobody_is_asked() {
    day(0, 12);
    let program = Program::new();
    *program.heard.target.lock().unwrap() = Some(program.place.path().join("days.ics"));
    let answer = program.call("export_calendar", json!({ "language": "en" }));
    assert_eq!(answer, json!({ "entries": 0, "path": null }));
    assert!(program.suggested().is_empty());
    assert!(!program.place.path().join("days.ics").exists());
    go(&program, PATH, Value::Null);
    assert_eq!(
        program.call("export_calendar", json!({ "language": "en" }))["entries"],
        0,
        "without a day it is no date"
    );
    assert_eq!(program.refused("export_calendar", json!({ "language": "xx" })), "language-unknown");
}

#[test]
fn a_calendar_has_deadlines_and_days_to_refresh() {
    day(0, 12);
    let program = Program::new();
    learn(&program);
    go(&program, PATH, json!("2026-12-04"));
    let (text, calendar) = saved(&program, "de");
    assert_eq!(program.suggested(), ["lernkalender.ics"]);
    let all = days(&calendar);
    assert!(all.contains(&"20261204 Lernpfad „Neu im Betrieb“ abschließen".to_owned()), "{all:?}");
    let refresh: Vec<&String> = all.iter().filter(|day| day.contains("Auffrischen: ")).collect();
    assert!(!refresh.is_empty() && refresh.len() + 1 == all.len(), "{all:?}");
    assert!(all.iter().all(|day| day.as_str() >= "20261125"), "nothing of today is due yet: {all:?}");
    assert_eq!(text.matches("BEGIN:VALARM").count(), 1, "of the deadline alone");
    assert!(text.contains("TRIGGER:-PT15H\r\n"), "nine o'clock the day before");
    assert_eq!(text.matches("TRANSP:TRANSPARENT").count(), all.len());
    assert!(text.contains("PRODID:-//Trittsicher//"));
    assert_eq!(saved(&program, "de").0, text, "the same again is the same bytes");

    let (_, english) = saved(&program, "en");
    let uids = |calendar: &Calendar| calendar.events().map(|one| one.get_uid().unwrap().to_owned()).collect::<Vec<_>>();
    assert_eq!(uids(&calendar), uids(&english), "in another language it is the same entry");
    day(1, 12);
    go(&program, PATH, json!("2026-12-20"));
    let (_, later) = saved(&program, "de");
    let path = |calendar: &Calendar| {
        let event = calendar.events().find(|one| one.get_summary().unwrap().contains("Lernpfad")).unwrap();
        (event.get_uid().unwrap().to_owned(), event.property_value("DTSTART").unwrap().to_owned())
    };
    assert_eq!(path(&later), (path(&calendar).0, "20261220".to_owned()), "another day is the same entry, moved");
}

#[test]
fn a_calendar_of_somebody_else_has_other_entries() {
    day(0, 12);
    let program = Program::new();
    go(&program, PATH, json!("2026-12-04"));
    let (_, first) = saved(&program, "en");
    join(&program, "Ben", Value::Null);
    go(&program, PATH, json!("2026-12-04"));
    let (text, second) = saved(&program, "en");
    assert_eq!(days(&first), days(&second));
    let uid = |calendar: &Calendar| calendar.events().next().unwrap().get_uid().unwrap().to_owned();
    assert_ne!(uid(&first), uid(&second), "in a calendar that colleagues share neither takes the other's place");
    assert!(!text.contains("Ben"), "and it names nobody");
}

#[test]
fn what_is_over_has_no_alarm_and_what_waits_comes_day_by_day() {
    day(0, 12);
    let program = Program::new();
    go(&program, PATH, json!("2026-12-04"));
    for step in ["sign-in", "deception", "backup"] {
        for question in program.round(step).as_array().unwrap() {
            program.attempt(question["id"].as_str().unwrap(), true);
        }
    }
    day(40, 12);
    let today = program.call("today", json!({ "language": "en" }))["refresh"].clone();
    let (text, calendar) = saved(&program, "en");
    let all = days(&calendar);
    assert!(!text.contains("VALARM"));
    assert!(all[0].starts_with("20261204 Complete"), "{all:?}");
    let session = format!("Refresh: {} questions, about {}\u{a0}min", today["count"], today["minutes"]);
    assert_eq!(all[1], format!("20270103 {session}"), "what the first page says today");
    assert!(all[2].starts_with("20270104 Refresh"), "what does not fit into today: {all:?}");
}

#[test]
fn any_name_of_a_path_comes_through() {
    day(0, 12);
    let program = Program::new();
    let name = "Lager, Büro; „Süd“ \\n 🥨 END:VCALENDAR";
    let own = json!({ "path": null, "name": name, "role": "everyone", "lessons": ["backup-three-two-one"] });
    let own = program.call("save_path", own)["path"].as_str().unwrap().to_owned();
    go(&program, &own, json!("2026-12-04"));
    let (_, calendar) = saved(&program, "de");
    assert_eq!(days(&calendar), [format!("20261204 Lernpfad „{name}“ abschließen")]);
}

#[test]
fn a_dialog_that_is_cancelled_writes_nothing() {
    day(0, 12);
    let program = Program::new();
    go(&program, PATH, json!("2026-12-04"));
    let answer = program.call("export_calendar", json!({ "language": "en" }));
    assert_eq!(answer, json!({ "entries": 1, "path": null }));
}
