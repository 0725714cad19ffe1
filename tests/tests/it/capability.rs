//! What the main window may call is what there is to call: a command missing in its capability is refused in the real window alone, where no other
//! test would meet it, and one too many is a door nobody uses.

use std::collections::BTreeSet;

use tritt_tests::root;

macro_rules! names {
    ($($name:ident($request:ident) -> $answer:ident,)*) => {
        [$(concat!("allow-", stringify!($name)).replace('_', "-")),*]
    };
}

#[test]
fn the_main_window_may_call_every_command_and_no_other() {
    let commands = BTreeSet::from(tritt_api::with_commands!(names));
    let text = std::fs::read_to_string(root().join("src-tauri/capabilities/main.json")).unwrap();
    let capability: serde_json::Value = serde_json::from_str(&text).unwrap();
    let permissions = capability["permissions"].as_array().unwrap().iter().map(|one| one.as_str().unwrap());
    // what Tauri itself brings is named with its plugin before a colon
    let (of_tauri, ours): (Vec<&str>, Vec<&str>) = permissions.partition(|one| one.contains(':'));
    let allowed: BTreeSet<String> = ours.iter().map(|one| (*one).to_owned()).collect();
    assert_eq!(allowed.len(), ours.len(), "each once");
    assert_eq!(allowed, commands, "capabilities/main.json beside the command list");
    assert_eq!(of_tauri, ["core:event:allow-listen", "core:event:allow-unlisten", "core:webview:allow-print"]);
}
