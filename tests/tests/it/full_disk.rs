//! A disk that fills while the program writes: told, and what was there before is there. A limit on the size of files stands for the full disk; to the
//! program both are a write that fails.

use std::fs;
use std::path::Path;
use std::process::Command;

#[cfg(target_os = "linux")]
use serde_json::{Value, json};

use crate::command_line::{DE, Desk, EN};
#[cfg(target_os = "linux")]
use crate::program::Program;

/// The same command where no file may grow beyond so many blocks of 512 bytes.
fn limited(command: &Command, blocks: u32) -> Command {
    let mut shell = Command::new("sh");
    shell.args(["-c", "trap '' XFSZ; ulimit -f \"$1\"; shift; exec \"$@\"", "sh", &blocks.to_string()]);
    shell.arg(command.get_program()).args(command.get_args());
    for (name, value) in command.get_envs() {
        match value {
            Some(value) => shell.env(name, value),
            None => shell.env_remove(name),
        };
    }
    if let Some(folder) = command.get_current_dir() {
        shell.current_dir(folder);
    }
    shell
}

#[test]
fn a_file_that_does_not_fit_is_told_and_the_one_before_stays() {
    for (language, there, format, start) in [
        (DE, false, "pdf", &b"%PDF-"[..]),
        (EN, true, "pdf", b"%PDF-"),
        (DE, true, "docx", b"PK"),
        (EN, true, "xlsx", b"PK"),
        (DE, true, "html", b"<!doctype"),
    ] {
        let desk = Desk::new();
        let list = format!("list.{format}");
        let file = desk.path(&list);
        if there {
            fs::write(&file, "mine").unwrap();
        }
        let out = file.to_str().unwrap();
        let asked =
            ["checklist", "--audience", "everyone", "--occasion", "phishing-week", "--format", format, "--force"];
        let command = desk.command(language, &[&asked[..], &["--out", out]].concat());
        let ended = limited(&command, 4).output().unwrap();
        let told = String::from_utf8_lossy(&ended.stderr).into_owned();
        assert_eq!(ended.status.code(), Some(1), "{told}");
        assert!(told.contains("[file-unwritable]") && told.contains(out), "{told}");
        assert!(ended.stdout.is_empty(), "nothing is said to be written");
        let names: Vec<_> = fs::read_dir(desk.path("")).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        if there {
            assert_eq!(fs::read_to_string(&file).unwrap(), "mine");
            assert_eq!(names, [list.as_str()], "nothing half-made beside it");
        } else {
            assert!(names.is_empty(), "nothing half-made: {names:?}");
        }
        let ended = limited(&command, 4096).output().unwrap();
        assert!(ended.status.success(), "with room: {}", String::from_utf8_lossy(&ended.stderr));
        assert!(fs::read(&file).unwrap().starts_with(start));
    }
}

#[test]
fn a_folder_nobody_may_write_to_is_told_and_the_file_in_it_stays() {
    use std::os::unix::fs::PermissionsExt as _;
    let desk = Desk::new();
    let folder = desk.path("shut");
    fs::create_dir(&folder).unwrap();
    let file = folder.join("list.docx");
    fs::write(&file, "mine").unwrap();
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o555)).unwrap();
    let asked = ["checklist", "--audience", "it", "--occasion", "incident", "--force", "--out"];
    // nothing is shut to an administrator but what is no disk at all
    let is_shut = fs::write(folder.join("probe"), "").is_err();
    let places: &[&Path] = if is_shut { &[&file] } else { &[] };
    let no_disk = Path::new("/proc/list.docx");
    for place in places.iter().chain(cfg!(target_os = "linux").then_some(&no_disk)) {
        let ended = desk.run(EN, &[&asked[..], &[place.to_str().unwrap()]].concat());
        assert!(ended.code == 1 && ended.told.contains("[file-unwritable]"), "{}", ended.told);
        assert_eq!(fs::read_to_string(&file).unwrap(), "mine");
    }
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o755)).unwrap();
}

/// Runs the test of this name once more, in a process of its own whose files may not grow beyond a block of the disk once `begin` has been called there.
#[cfg(target_os = "linux")]
fn on_a_full_disk(name: &str, there: impl FnOnce(&dyn Fn())) {
    const CHILD: &str = "TRITT_FULL_DISK";
    if std::env::var_os(CHILD).is_none() {
        let mut child = Command::new("sh");
        child.args(["-c", "trap '' XFSZ; exec \"$@\"", "sh"]).arg(std::env::current_exe().unwrap());
        let ended = child.args(["--exact", name, "--nocapture"]).env(CHILD, "1").output().unwrap();
        let told = format!("{}{}", String::from_utf8_lossy(&ended.stdout), String::from_utf8_lossy(&ended.stderr));
        assert!(ended.status.success() && told.contains("1 passed"), "{told}");
        return;
    }
    there(&|| {
        let own = std::process::id().to_string();
        assert!(Command::new("prlimit").args(["--fsize=4096:4096", "--pid", &own]).status().unwrap().success());
    });
}

/// Each of these commands is told that its file cannot be written, and leaves the one before as it was with nothing half-made beside it.
#[cfg(target_os = "linux")]
fn no_room_for(program: &Program, commands: &[(&str, Value)]) {
    let folder = program.place.path().join("papers");
    fs::create_dir_all(&folder).unwrap();
    let old = folder.join("old");
    fs::write(&old, "mine").unwrap();
    *program.heard.target.lock().unwrap() = Some(old.clone());
    for (command, request) in commands {
        assert_eq!(program.refused(command, request.clone()), "file-unwritable", "{command} {request}");
        assert_eq!(fs::read_to_string(&old).unwrap(), "mine", "{command} {request}");
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 1, "nothing half-made beside it: {command} {request}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn papers_of_an_exercise_do_not_fit() {
    on_a_full_disk("full_disk::papers_of_an_exercise_do_not_fit", |fill| {
        let program = crate::tabletop::firm();
        let run = crate::tabletop::playing(&program);
        fill();
        let of = |paper: &str| ("export_tabletop", json!({ "run": run, "language": "en", "paper": paper }));
        no_room_for(&program, &["script", "cards", "log"].map(of));
    });
}

#[cfg(target_os = "linux")]
#[test]
fn papers_for_an_emergency_do_not_fit() {
    on_a_full_disk("full_disk::papers_for_an_emergency_do_not_fit", |fill| {
        let program = crate::emergency::with_firm();
        crate::emergency::contact(&program, "emergency-number", "Mara Lang", "0351 5550-112");
        crate::emergency::people(&program, &["Zoë Łęcka", "Jörg Groß"]);
        fill();
        let card = |form: &str| ("export_emergency_card", json!({ "language": "de", "second": null, "form": form }));
        let book = |format: &str| ("export_handbook", json!({ "language": "de", "second": null, "format": format }));
        no_room_for(&program, &["poster", "pocket", "phone"].map(card));
        no_room_for(&program, &["pdf", "docx", "html"].map(book));
        // the cards for the team are written in the background: it is told when they are asked for
        program.call("begin_cards", json!({ "language": "de", "second": null, "team": null }));
        let run = crate::emergency::ended(&program);
        assert_eq!((&run["state"], &run["error"]["code"]), (&json!("failed"), &json!("file-unwritable")), "{run}");
        assert_eq!(fs::read_to_string(program.place.path().join("papers/old")).unwrap(), "mine");
    });
}

#[cfg(target_os = "linux")]
#[test]
fn papers_for_customers_and_suppliers_do_not_fit() {
    on_a_full_disk("full_disk::papers_for_customers_and_suppliers_do_not_fit", |fill| {
        let program = crate::readiness::with_firm();
        crate::readiness::all_answered(&program);
        program.call("save_supplier", crate::suppliers::supplier(0, "Nordlicht IT", "high"));
        fill();
        let paper = json!({ "paper": { "language": "en", "paper": "declaration" }, "format": "pdf" });
        let form = json!({ "language": "en", "id": 1 });
        no_room_for(
            &program,
            &[
                ("export_evidence", json!({ "language": "en" })),
                ("export_readiness", paper),
                ("send_questionnaire", form),
            ],
        );
    });
}
