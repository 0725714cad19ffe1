//! Settings, the start, backups.

use std::fs;
use std::path::Path;

use serde_json::json;
use tritt_api::Topic;
use tritt_api::wire::Theme;

use crate::program::Program;

#[test]
fn settings_hold_at_once_and_after_a_restart() {
    let program = Program::new();
    let change = json!({
        "language": "de", "theme": "dark", "textSize": 150, "purpose": "business", "paper": "letter", "route": "micro",
        "spacing": "wide", "motion": "reduced", "firm": "Bäckerei Sommer", "reminders": true,
    });
    let saved = program.call("save_settings", change.clone());
    assert_eq!(saved, change);
    assert_eq!(program.topics(), [Topic::Settings]);
    assert_eq!(program.spoken(), ["&Datei: Deutsch, English"], "the native menu speaks the language too");
    assert_eq!(program.worn(), [Theme::Dark], "title bar and menu wear the theme too");
    let program = program.again();
    assert_eq!(program.call("start", json!({}))["settings"], change);
    program.call("save_settings", json!({ "theme": "light" }));
    assert_eq!(program.call("start", json!({}))["settings"]["textSize"], 150, "one change leaves the others");
    assert!(program.spoken().is_empty(), "the language did not change");
}

#[test]
fn reading_is_as_usual_until_somebody_chooses_otherwise() {
    let program = Program::new();
    let settings = |program: &Program| {
        let settings = program.call("start", json!({}))["settings"].clone();
        (settings["spacing"].clone(), settings["motion"].clone())
    };
    assert_eq!(settings(&program), (json!("usual"), json!("system")));
    program.call("save_settings", json!({ "spacing": "wide" }));
    assert_eq!(settings(&program), (json!("wide"), json!("system")), "one choice leaves the other");
    program.call("save_settings", json!({ "motion": "reduced" }));
    program.call("save_settings", json!({ "spacing": "usual" }));
    assert_eq!(settings(&program.again()), (json!("usual"), json!("reduced")), "and both can be taken back");
}

#[test]
fn a_setting_that_does_not_fit_changes_nothing() {
    let program = Program::new();
    let before = program.call("start", json!({}))["settings"].clone();
    for (change, code) in [
        (json!({ "language": "xx", "theme": "dark" }), "language-unknown"),
        (json!({ "textSize": 99, "theme": "dark" }), "request-invalid"),
        (json!({ "textSize": 201 }), "request-invalid"),
        (json!({ "theme": "pink" }), "request-invalid"),
        (json!({ "spacing": "huge" }), "request-invalid"),
        (json!({ "motion": true }), "request-invalid"),
        (json!({ "colour": "red" }), "request-invalid"),
    ] {
        assert_eq!(program.refused("save_settings", change.clone()), code, "{change}");
    }
    assert_eq!(program.call("start", json!({}))["settings"], before);
    assert!(program.topics().is_empty());
}

#[test]
fn a_backup_brings_the_record_back_and_everybody_is_told() {
    let program = Program::new();
    program.call("finish_lesson", json!({ "lesson": "sign-in-password-manager" }));
    // the backup of the day is made at the start, as soon as there is something to lose
    let program = program.again();
    let backups = program.call("backups", json!({}))["backups"].clone();
    assert_eq!(backups.as_array().unwrap().len(), 1, "{backups}");
    program.call("finish_lesson", json!({ "lesson": "sign-in-with-second-factor" }));
    program.topics();
    let settings = program.call("start", json!({}))["settings"].clone();
    assert_eq!(program.call("restore_backup", json!({ "backup": backups[0]["id"] })), settings);
    assert_eq!(program.spoken().len(), 1, "its language may be another one");
    assert_eq!(program.worn().len(), 1, "its theme too");
    let told = program.topics();
    for topic in [Topic::Learning, Topic::Checklists, Topic::Settings, Topic::Notes, Topic::Learners, Topic::Paths] {
        assert!(told.contains(&topic), "{topic:?} is stale: {told:?}");
    }
    assert_eq!(program.step("sign-in")["step"]["lessons"]["done"], 1);
    let newest = program.call("backups", json!({}))["backups"][0].clone();
    assert_eq!(newest["reason"], "restore", "what was there before can be had back");
    program.call("restore_backup", json!({ "backup": newest["id"] }));
    assert_eq!(program.step("sign-in")["step"]["lessons"]["done"], 2);
    for name in ["../trittsicher", "2020-01-01T000000Z-daily", ""] {
        assert_eq!(program.refused("restore_backup", json!({ "backup": name })), "backup-missing");
    }
}

#[test]
fn a_damaged_record_is_told_with_the_backup_to_bring_back() {
    let damage = |data: &Path| fs::write(data.join("trittsicher.db"), [0x5a; 9000]).unwrap();
    let told = |program: &Program| {
        let start = program.call("start", json!({}));
        (start["notices"][0]["code"].clone(), start["newestGood"].clone())
    };
    let program = Program::new();
    program.call("finish_lesson", json!({ "lesson": "sign-in-password-manager" }));
    let program = program.again();
    assert_eq!(program.call("start", json!({}))["newestGood"], json!(null), "nothing is damaged");
    let program = program.again_after(damage);
    let (code, newest) = told(&program);
    assert_eq!(code, "store-damaged");
    program.call("restore_backup", json!({ "backup": newest["id"] }));
    assert_eq!(program.step("sign-in")["step"]["lessons"]["done"], 1);

    let program = Program::new();
    program.call("save_settings", json!({ "theme": "dark" }));
    let (code, newest) = told(&program.again_after(damage));
    assert_eq!((code, newest), (json!("store-lost"), json!(null)), "there was nothing to lose, so there is no backup");
}
