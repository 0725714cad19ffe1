//! What the main window may call is what there is to call: a command missing in its capability is refused in the real window alone, where no other
//! test would meet it, and one too many is a door nobody uses.

use std::collections::BTreeSet;

use tritt_tests::root;

macro_rules! names {
    ($($name:ident($request:ident) -> $answer:ident,)*) => {
        [$(concat!("allow-", stringify!($name)).replace('_', "-")),*]
    };
}

/// The permissions of a window: ours, and those of Tauri itself, which are named with their plugin before a colon.
fn permissions(window: &str) -> (Vec<String>, Vec<String>) {
    let file = root().join(format!("src-tauri/capabilities/{window}.json"));
    let capability: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap();
    assert_eq!(capability["windows"], serde_json::json!([window]), "one file per window");
    let all = capability["permissions"].as_array().unwrap().iter().map(|one| one.as_str().unwrap().to_owned());
    all.partition(|one| !one.contains(':'))
}

/// Commands that only read, of which the projector's window may have five at most (docs/security.md, W2). A new one for it is a decision.
const PROJECTOR: [&str; 1] = ["allow-projector"];

#[test]
fn the_projector_may_read_what_to_show_and_nothing_else() {
    let (ours, of_tauri) = permissions("projector");
    assert_eq!(ours, PROJECTOR);
    assert_eq!(of_tauri, ["core:event:allow-listen", "core:event:allow-unlisten"], "it hears, and tells nobody");
    let commands = BTreeSet::from(tritt_api::with_commands!(names));
    assert!(PROJECTOR.iter().all(|one| commands.contains(*one)), "a command that there is");
}

#[test]
fn every_capability_is_in_force_and_no_other() {
    let text = std::fs::read_to_string(root().join("src-tauri/tauri.conf.json")).unwrap();
    let config: serde_json::Value = serde_json::from_str(&text).unwrap();
    let mut files: Vec<String> = std::fs::read_dir(root().join("src-tauri/capabilities"))
        .unwrap()
        .map(|entry| entry.unwrap().path().file_stem().unwrap().to_string_lossy().into_owned())
        .collect();
    files.sort();
    assert_eq!(config["app"]["security"]["capabilities"], serde_json::json!(files));
}

#[test]
fn the_main_window_may_call_every_command_and_no_other() {
    let commands = BTreeSet::from(tritt_api::with_commands!(names));
    let (ours, of_tauri) = permissions("main");
    let allowed: BTreeSet<String> = ours.iter().cloned().collect();
    assert_eq!(allowed.len(), ours.len(), "each once");
    assert_eq!(allowed, commands, "capabilities/main.json beside the command list");
    assert_eq!(of_tauri, ["core:event:allow-listen", "core:event:allow-unlisten", "core:webview:allow-print"]);
}
