//! A disk that fills while the command line writes: told, and what was there before is there. A limit on the size of files stands for the full disk; to
//! the program both are a write that fails.

use std::fs;
use std::process::Command;

use crate::command_line::{DE, Desk, EN};

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
    // nothing is shut to an administrator
    let is_shut = fs::write(folder.join("probe"), "").is_err();
    if is_shut {
        let asked = ["checklist", "--audience", "it", "--occasion", "incident", "--force", "--out"];
        let ended = desk.run(EN, &[&asked[..], &[file.to_str().unwrap()]].concat());
        assert!(ended.code == 1 && ended.told.contains("[file-unwritable]"), "{}", ended.told);
        assert_eq!(fs::read_to_string(&file).unwrap(), "mine");
    }
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o755)).unwrap();
}
