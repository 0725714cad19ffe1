//! Settings, the start, backups.

use serde_json::json;
use tritt_api::Topic;

use crate::program::Program;

#[test]
fn settings_hold_at_once_and_after_a_restart() {
    let program = Program::new();
    let change =
        json!({ "language": "de", "theme": "dark", "textSize": 150, "purpose": "business", "paper": "letter" });
    let saved = program.call("save_settings", change.clone());
    assert_eq!(saved, change);
    assert_eq!(program.topics(), [Topic::Settings]);
    assert_eq!(program.spoken(), ["&Datei: Deutsch, English"], "the native menu speaks the language too");
    let program = program.again();
    assert_eq!(program.call("start", json!({}))["settings"], change);
    program.call("save_settings", json!({ "theme": "light" }));
    assert_eq!(program.call("start", json!({}))["settings"]["textSize"], 150, "one change leaves the others");
    assert!(program.spoken().is_empty(), "the language did not change");
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
    program.call("restore_backup", json!({ "backup": backups[0]["id"] }));
    assert_eq!(program.topics(), [Topic::Learning, Topic::Checklists, Topic::Settings]);
    assert_eq!(program.step("sign-in")["step"]["lessons"]["done"], 1);
    let newest = program.call("backups", json!({}))["backups"][0].clone();
    assert_eq!(newest["reason"], "restore", "what was there before can be had back");
    program.call("restore_backup", json!({ "backup": newest["id"] }));
    assert_eq!(program.step("sign-in")["step"]["lessons"]["done"], 2);
    for name in ["../trittsicher", "2020-01-01T000000Z-daily", ""] {
        assert_eq!(program.refused("restore_backup", json!({ "backup": name })), "backup-missing");
    }
}
