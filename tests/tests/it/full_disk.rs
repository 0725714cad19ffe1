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
    for (language, there) in [(DE, false), (EN, true)] {
        let desk = Desk::new();
        let file = desk.path("list.pdf");
        if there {
            fs::write(&file, "mine").unwrap();
        }
        let out = file.to_str().unwrap();
        let asked =
            ["checklist", "--audience", "everyone", "--occasion", "phishing-week", "--format", "pdf", "--force"];
        let command = desk.command(language, &[&asked[..], &["--out", out]].concat());
        let ended = limited(&command, 8).output().unwrap();
        let told = String::from_utf8_lossy(&ended.stderr).into_owned();
        assert_eq!(ended.status.code(), Some(1), "{told}");
        assert!(told.contains("[file-unwritable]") && told.contains(out), "{told}");
        assert!(ended.stdout.is_empty(), "nothing is said to be written");
        let names: Vec<_> = fs::read_dir(desk.path("")).unwrap().map(|entry| entry.unwrap().file_name()).collect();
        if there {
            assert_eq!(fs::read_to_string(&file).unwrap(), "mine");
            assert_eq!(names, ["list.pdf"], "nothing half-made beside it");
        } else {
            assert!(names.is_empty(), "nothing half-made: {names:?}");
        }
        let ended = limited(&command, 4096).output().unwrap();
        assert!(ended.status.success(), "with room: {}", String::from_utf8_lossy(&ended.stderr));
        assert!(fs::read(&file).unwrap().starts_with(b"%PDF-"));
    }
}
