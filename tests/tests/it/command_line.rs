//! The command line of the built program: what offices automate with, what authors check with, and every mistake somebody may make at it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;
use tritt_tests::{program, root};

/// A folder to work in, and the program with nobody's settings in it.
pub struct Desk(TempDir);

/// How a call ended.
pub struct Ended {
    pub code: i32,
    pub out: String,
    pub told: String,
}

impl Desk {
    pub fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    pub fn command(&self, language: &str, arguments: &[&str]) -> Command {
        let mut command = Command::new(program());
        // elsewhere the language of the system is nothing a test could set for one program
        if !cfg!(target_os = "linux") && !arguments.contains(&"--lang") {
            command.args(["--lang", &language[..2]]);
        }
        command
            .args(arguments)
            .current_dir(self.0.path())
            .env_remove("DISPLAY")
            .env_remove("WAYLAND_DISPLAY")
            .env("HOME", self.0.path())
            .env("XDG_DATA_HOME", self.path("share"))
            .env("LANG", language)
            .env("LC_ALL", language)
            .env("LANGUAGE", language)
            .stdin(Stdio::null());
        command
    }

    pub fn run(&self, language: &str, arguments: &[&str]) -> Ended {
        let output = self.command(language, arguments).output().expect("the program is built (cargo xtask test does)");
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
        Ended { code: output.status.code().unwrap_or(-1), out: text(output.stdout), told: text(output.stderr) }
    }

    /// A checklist with everything right but what `more` says.
    fn checklist(&self, language: &str, more: &[&str]) -> Ended {
        let mut arguments = vec!["checklist", "--audience", "everyone", "--occasion", "phishing-week"];
        arguments.extend(more);
        self.run(language, &arguments)
    }

    /// A copy of our content and words for an author to break.
    fn author(&self) -> PathBuf {
        let folder = self.path("author");
        for name in ["content", "locales"] {
            crate::program::copy(&root().join(name), &folder.join(name));
        }
        folder
    }
}

pub const DE: &str = "de_DE.UTF-8";
pub const EN: &str = "en_GB.UTF-8";

#[test]
fn a_checklist_in_every_format() {
    let desk = Desk::new();
    for (format, words) in [
        ("pdf", "%PDF-"),
        ("html", "Phishing-Woche"),
        ("markdown", "Phishing-Woche"),
        ("csv", "Täuschung erkennen"),
        ("text", "Phishing-Woche"),
        ("xlsx", "PK"),
        ("docx", "PK"),
    ] {
        let file = desk.path(&format!("Liste 'für' Übung.{format}"));
        let name = file.to_str().unwrap();
        let ended = desk.checklist(EN, &["--lang", "de", "--format", format, "--out", name]);
        assert_eq!((ended.code, ended.told.as_str()), (0, ""), "{format}");
        assert!(ended.out.contains(name), "{format} says where it is: {}", ended.out);
        let bytes = fs::read(&file).unwrap();
        assert!(String::from_utf8_lossy(&bytes).contains(words), "{format}");
    }
}

#[test]
fn two_languages_and_a_letterhead_stand_on_one_page() {
    let desk = Desk::new();
    let logo = desk.path("logo.png");
    fs::copy(root().join("crates/documents/tests/logos/petrol.png"), &logo).unwrap();
    let file = desk.path("both.html");
    let contact = "Bäckerei Korn, 0221 0000000";
    let more = ["--bilingual", "--contact", contact, "--logo", logo.to_str().unwrap(), "--depth", "long"];
    let ended = desk.checklist(EN, &[&more[..], &["--out", file.to_str().unwrap()]].concat());
    assert_eq!((ended.code, ended.told.as_str()), (0, ""), "{}", ended.out);
    let page = fs::read_to_string(&file).unwrap();
    for part in ["Checkliste: Phishing-Woche", "Checklist: Phishing week", contact, "data:image/png;base64,"] {
        assert!(page.contains(part), "{part}");
    }
    assert!(page.find("Checkliste:") < page.find("Checklist:"), "German stands on the left");
    for (name, bytes) in [("text.png", b"no picture".to_vec()), ("large.png", vec![0x89; 1_100_000])] {
        fs::write(&logo, bytes).unwrap();
        let out = desk.path(name);
        let ended = desk.checklist(EN, &["--logo", logo.to_str().unwrap(), "--out", &format!("{}.pdf", out.display())]);
        assert!(ended.code == 1 && ended.told.contains("[logo-unfit]"), "{name}: {}", ended.told);
        assert!(!out.with_extension("png.pdf").exists(), "nothing was written");
    }
}

#[test]
fn the_same_list_twice_is_the_same_file() {
    let desk = Desk::new();
    let pdf = |name: &str| {
        let file = desk.path(name);
        assert_eq!(desk.checklist(DE, &["--out", file.to_str().unwrap()]).code, 0);
        fs::read(file).unwrap()
    };
    assert!(pdf("one.pdf") == pdf("two.pdf"), "the bytes differ");
}

#[test]
fn a_file_that_is_there_is_replaced_only_when_asked() {
    let desk = Desk::new();
    let file = desk.path("list.pdf");
    fs::write(&file, "mine").unwrap();
    let name = file.to_str().unwrap();
    let ended = desk.checklist(DE, &["--out", name]);
    assert_eq!(ended.code, 1);
    assert!(ended.told.contains("[file-exists]") && ended.told.contains("--force"), "{}", ended.told);
    assert_eq!(fs::read_to_string(&file).unwrap(), "mine");
    assert_eq!(desk.checklist(DE, &["--out", name, "--force"]).code, 0);
    assert!(fs::read(&file).unwrap().starts_with(b"%PDF-"));
}

#[test]
fn mistakes_are_told_in_the_language_of_the_person() {
    let desk = Desk::new();
    fs::create_dir(desk.path("folder.pdf")).unwrap();
    fs::write(desk.path("a file"), "x").unwrap();
    // arguments, exit code, stable code
    let cases: &[(&[&str], i32, &str)] = &[
        (&["dance"], 2, "cli-unknown"),
        (&["--colour"], 2, "cli-unknown"),
        (&["checklist"], 2, "cli-missing"),
        (&["checklist", "--audience", "everyone", "--out", "x.pdf"], 2, "cli-missing"),
        (&["checklist", "--audience", "cats", "--occasion", "first-week", "--out", "x.pdf"], 2, "cli-value"),
        (
            &["checklist", "--audience", "it", "--occasion", "first-week", "--format", "odt", "--out", "x"],
            2,
            "cli-value",
        ),
        (&["checklist", "--audience", "it", "--occasion", "first-week", "--out"], 2, "cli-missing"),
        (
            &["checklist", "--audience", "it", "--audience", "it", "--occasion", "first-week", "--out", "x.pdf"],
            2,
            "cli-twice",
        ),
        (&["checklist", "--audience", "it", "--occasion", "summer", "--out", "x.pdf"], 2, "cli-value"),
        (
            &["checklist", "--audience", "it", "--occasion", "first-week", "--steps", "dance", "--out", "x.pdf"],
            2,
            "cli-value",
        ),
        (
            &["checklist", "--audience", "it", "--occasion", "first-week", "--steps", ",,", "--out", "x.pdf"],
            2,
            "cli-missing",
        ),
        (
            &["checklist", "--audience", "it", "--occasion", "first-week", "--steps", " ", "--out", "x.pdf"],
            2,
            "cli-missing",
        ),
        (&["checklist", "--audience", "it", "--occasion", "first-week", "--out", "x.odt"], 2, "cli-ending"),
        (&["checklist", "--audience", "it", "--occasion", "first-week", "--out", "x"], 2, "cli-ending"),
        (
            &["checklist", "--audience", "it", "--occasion", "first-week", "--format", "html", "--out", "x.pdf"],
            2,
            "cli-ending",
        ),
        (
            &["checklist", "--audience", "it", "--occasion", "first-week", "--out", "folder.pdf", "--force"],
            1,
            "file-special",
        ),
        (&["checklist", "--audience", "it", "--occasion", "first-week", "--out", "folder.pdf"], 1, "file-special"),
        (&["checklist", "--audience", "it", "--occasion", "first-week", "--out", "nowhere/x.pdf"], 1, "folder-missing"),
        (&["checklist", "--audience", "it", "--occasion", "first-week", "--out", "a file/x.pdf"], 1, "folder-missing"),
        (&["help", "dance"], 2, "cli-unknown"),
        (&["restore"], 2, "cli-missing"),
        (&["restore", "yesterday"], 1, "backup-missing"),
        (&["content", "--from", "nowhere"], 1, "content-broken"),
        (&["content", "stats", "--from", "nowhere"], 1, "content-broken"),
        (&["content", "check", "--json"], 2, "cli-unknown"),
        (&["content", "--json"], 2, "cli-unknown"),
        (&["content", "export", "--json"], 2, "cli-unknown"),
        (&["backups", "extra"], 2, "cli-unknown"),
    ];
    for (arguments, code, id) in cases {
        let [german, english] = [DE, EN].map(|language| desk.run(language, arguments));
        for ended in [&german, &english] {
            assert_eq!(ended.code, *code, "{arguments:?}: {}", ended.told);
            assert!(ended.told.contains(&format!("[{id}]")), "{arguments:?}: {}", ended.told);
            assert_eq!(ended.out, "", "{arguments:?}: mistakes are not output");
        }
        assert_ne!(german.told.lines().next(), english.told.lines().next(), "{arguments:?}");
        for english_word in ["error:", "Usage", "tip:", "required"] {
            assert!(!german.told.contains(english_word), "{arguments:?}: {}", german.told);
        }
    }
    assert!(!desk.path("x.pdf").exists());
}

#[test]
fn what_is_not_known_is_told_with_what_there_is() {
    let desk = Desk::new();
    for language in [DE, EN] {
        let ended = desk.checklist(language, &["--steps", "sign-in,dance", "--out", "x.pdf"]);
        for part in ["dance", "--steps", "sign-in, "] {
            assert!(ended.told.contains(part), "{part}: {}", ended.told);
        }
        let arguments = ["checklist", "--audience", "it", "--occasion", "summer", "--out", "x.pdf"];
        let ended = desk.run(language, &arguments);
        for part in ["summer", "--occasion", "first-week, leaving", "incident"] {
            assert!(ended.told.contains(part), "{part}: {}", ended.told);
        }
        let ended = desk.checklist(language, &["--out", "x.odt"]);
        assert!(ended.told.contains(".pdf, .html, .md, .csv, .xlsx, .docx, .txt"), "{}", ended.told);
    }
}

#[test]
fn an_unknown_language_is_told_with_those_there_are_whatever_is_started() {
    let desk = Desk::new();
    // no command: the window, which is not even tried
    for command in [
        &[][..],
        &["content"],
        &["backups"],
        &["checklist", "--out", "x.pdf", "--audience", "it", "--occasion", "first-week"],
    ] {
        for (language, word) in [(DE, "Sprache"), (EN, "language")] {
            let ended = desk.run(language, &[command, &["--lang", "xx"]].concat());
            assert_eq!(ended.code, 1, "{}", ended.told);
            // the words are those of the system, which is what it is where it cannot be set
            let word = if cfg!(target_os = "linux") { word } else { "xx" };
            assert!(
                ended.told.contains("[language-unknown]") && ended.told.contains("de, en") && ended.told.contains(word),
                "{command:?}: {}",
                ended.told
            );
        }
    }
}

#[test]
fn the_language_of_an_author_can_be_asked_for() {
    let desk = Desk::new();
    let author = desk.author();
    crate::program::copy(&author.join("locales/en"), &author.join("locales/nl"));
    // the German letter is not English: as if somebody had begun to translate
    let name = author.join("locales/nl/documents/checklist.ftl");
    let text = fs::read_to_string(&name).unwrap();
    fs::write(&name, text.replace("checklist-title = Checklist", "checklist-title = Controlelijst")).unwrap();
    let ended = desk.checklist(DE, &["--from", author.to_str().unwrap(), "--lang", "nl", "--out", "x.html"]);
    assert_eq!(ended.code, 0, "{}", ended.told);
    assert!(fs::read_to_string(desk.path("x.html")).unwrap().contains("Controlelijst"));
}

#[test]
fn the_ending_says_the_format_and_blanks_behind_commas_do_not_matter() {
    let desk = Desk::new();
    for (name, begins) in
        [("a.html", "<!doctype html>"), ("a.HTM", "<!doctype html>"), ("a.md", "# "), ("a.pdf", "%PDF-")]
    {
        assert_eq!(desk.checklist(EN, &["--out", name, "--steps", "sign-in, backup"]).code, 0, "{name}");
        let bytes = fs::read(desk.path(name)).unwrap();
        assert!(String::from_utf8_lossy(&bytes).starts_with(begins), "{name}");
    }
}

#[test]
fn the_paper_is_the_one_asked_for() {
    let desk = Desk::new();
    for (paper, box_) in [("a4", "595"), ("letter", "612")] {
        assert_eq!(desk.checklist(EN, &["--out", "x.pdf", "--paper", paper, "--force"]).code, 0);
        let text = String::from_utf8_lossy(&fs::read(desk.path("x.pdf")).unwrap()).into_owned();
        assert!(
            text.contains(&format!("/MediaBox [0 0 {box_}")) || text.contains(&format!("/MediaBox[0 0 {box_}")),
            "{paper}"
        );
    }
}

#[test]
fn help_and_version_speak_the_language() {
    let desk = Desk::new();
    for command in
        [&["--help"][..], &["checklist", "--help"], &["content", "--help"], &["backups", "--help"], &["restore", "-h"]]
    {
        let [german, english] = [DE, EN].map(|language| desk.run(language, command));
        for ended in [&german, &english] {
            assert_eq!((ended.code, ended.told.as_str()), (0, ""), "{command:?}");
        }
        for word in [
            "Usage",
            "Options",
            "OPTIONS",
            "Command",
            "COMMAND",
            "possible values",
            "default:",
            "Print ",
            "AUDIENCE",
            "TASK",
        ] {
            assert!(!german.out.contains(word), "{command:?} says {word}:\n{}", german.out);
        }
        assert!(english.out.contains("--lang"), "{}", english.out);
    }
    for (asked, same) in [(&["help"][..], &["--help"][..]), (&["help", "checklist"], &["checklist", "--help"])] {
        assert_eq!(desk.run(DE, asked).out, desk.run(DE, same).out, "{asked:?}");
    }
    assert_eq!(desk.run(DE, &["--version"]).out.trim(), format!("trittsicher {}", tritt_api::VERSION));
    let asked = desk.run(EN, &["--lang", "de", "--help"]);
    assert_eq!(asked.out, desk.run(DE, &["--help"]).out, "--lang goes before the system");
}

#[cfg(target_os = "linux")]
#[test]
fn without_a_screen_the_window_says_so_and_names_the_other_way() {
    let desk = Desk::new();
    for language in [DE, EN] {
        let ended = desk.run(language, &[]);
        assert_eq!(ended.code, 1);
        assert!(
            ended.told.contains("[display-missing]") && ended.told.contains("trittsicher checklist --help"),
            "{}",
            ended.told
        );
    }
}

#[test]
fn nobody_at_the_other_end_of_a_pipe_is_no_mistake() {
    let desk = Desk::new();
    let mut child = desk.command(EN, &["--help"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert!(output.stderr.is_empty(), "{}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn broken_content_is_told_with_file_line_and_advice_and_not_used() {
    type Break = fn(&Path);
    fn replace(file: &Path, from: &str, to: &str) {
        let text = fs::read_to_string(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        assert!(text.contains(from), "{} holds no {from}", file.display());
        fs::write(file, text.replacen(from, to, 1)).unwrap();
    }
    let breaks: &[(&str, &str, Break)] = &[
        ("C02", "content/steps/09-backup/step.toml:", |root| {
            replace(&root.join("content/steps/09-backup/step.toml"), "number = 9", "number = ")
        }),
        ("C02", "actions.toml:", |root| {
            replace(&root.join("content/steps/09-backup/actions.toml"), "minutes", "minuten")
        }),
        ("C04", "lessons.toml:", |root| {
            replace(
                &root.join("content/steps/04-sign-in/lessons.toml"),
                "action = \"sign-in-",
                "action = \"sign-in-no-",
            )
        }),
        ("C06", "checklist.ftl", |root| {
            let file = root.join("locales/de/content/08-deception/checklist.ftl");
            let text = fs::read_to_string(&file).unwrap();
            let rest = text
                .split_once("deception-check-qr")
                .map(|(before, after)| format!("{before}deception-check-other{after}"))
                .unwrap();
            fs::write(file, rest).unwrap();
        }),
        ("C14", ".md:", |root| {
            replace(
                &root.join("locales/en/content/04-sign-in/sign-in-password-manager.md"),
                "\n\n",
                "\n\n<b>no</b>\n\n",
            )
        }),
        ("C13", "figures.toml:", |root| replace(&root.join("content/figures.toml"), "year =", "jahr =")),
        ("C01", "step.ftl", |root| fs::remove_file(root.join("locales/en/content/09-backup/step.ftl")).unwrap()),
    ];
    for (rule, place, damage) in breaks {
        let desk = Desk::new();
        let author = desk.author();
        let from = author.to_str().unwrap();
        assert_eq!(desk.run(EN, &["content", "--from", from]).code, 0, "sound before");
        damage(&author);
        let [german, english] = [DE, EN].map(|language| desk.run(language, &["content", "--from", from]));
        for ended in [&german, &english] {
            assert_eq!(ended.code, 1, "{rule}: {}{}", ended.out, ended.told);
            let line = ended.out.lines().find(|line| line.contains(place));
            assert!(
                line.is_some_and(|line| line.split(' ').nth(1).is_some_and(|id| id.starts_with('C'))),
                "{rule} {place}:\n{}",
                ended.out
            );
            assert!(ended.told.contains("[content-broken]"), "{}", ended.told);
        }
        assert_ne!(german.out, english.out, "{rule}: told in the language");
        let ended = desk.checklist(DE, &["--from", from, "--out", "x.pdf"]);
        assert_eq!((ended.code, ended.told.contains("[content-broken]")), (1, true), "{rule}: {}", ended.told);
        assert!(!desk.path("x.pdf").exists());
    }
}

#[test]
fn broken_language_files_are_told_and_not_used() {
    for (file, text) in [("locales/de/error.ftl", None), ("locales/en/cli.ftl", Some("cli-about = {\n"))] {
        let desk = Desk::new();
        let author = desk.author();
        match text {
            None => fs::remove_file(author.join(file)).unwrap(),
            Some(text) => fs::write(author.join(file), text).unwrap(),
        }
        let ended = desk.checklist(DE, &["--from", author.to_str().unwrap(), "--out", "x.pdf"]);
        assert_eq!(ended.code, 1);
        let name = file.trim_start_matches("locales/");
        assert!(ended.told.contains("[locale-broken]") && ended.told.contains(name), "{}", ended.told);
    }
}

#[test]
fn broken_words_of_the_program_are_told_with_file_and_line() {
    // file, what to replace in it, by what, and what is told about it
    let breaks: &[(&str, &str, &str, &str)] = &[
        ("locales/de/ui/today.ftl", "= ", "= { $ ", "locales/de/ui/today.ftl:"),
        (
            "locales/en/documents/checklist.ftl",
            "checklist-title =",
            "checklist-titel =",
            "locales/en/documents/checklist.ftl:1: “checklist-title”",
        ),
        ("locales/de/cli.ftl", "{ $path }", "dort", "locales/de/cli.ftl:"),
        ("locales/en/ui/welcome.ftl", "\n    .", "\n    .x", "locales/en/ui/welcome.ftl:"),
    ];
    for (file, from, to, expected) in breaks {
        let desk = Desk::new();
        let author = desk.author();
        let path = author.to_str().unwrap();
        let text = fs::read_to_string(author.join(file)).unwrap();
        assert!(text.contains(from), "{file} holds no {from}");
        fs::write(author.join(file), text.replacen(from, to, 1)).unwrap();
        let [german, english] = [DE, EN].map(|language| desk.run(language, &["content", "--from", path]));
        for ended in [&german, &english] {
            assert_eq!(ended.code, 1, "{file}: {}{}", ended.out, ended.told);
            assert!(ended.told.contains("[locale-broken]"), "{file}: {}", ended.told);
        }
        assert!(english.out.contains(expected), "{file}: {}", english.out);
        assert_ne!(german.out, english.out, "{file}: told in the language");
    }
}

#[test]
fn a_record_that_cannot_be_used_is_told_and_stays_as_it_is() {
    let desk = Desk::new();
    let folder = desk.path("data");
    fs::create_dir(&folder).unwrap();
    let database = folder.join("trittsicher.db");
    let data = folder.to_str().unwrap();
    for (id, statements) in [
        ("store-foreign", "PRAGMA application_id = 7; CREATE TABLE song (title TEXT);"),
        ("store-too-new", "PRAGMA application_id = 1416784244; PRAGMA user_version = 999; CREATE TABLE x (a);"),
    ] {
        let _ = fs::remove_file(&database);
        rusqlite::Connection::open(&database).unwrap().execute_batch(statements).unwrap();
        let before = fs::read(&database).unwrap();
        for language in [DE, EN] {
            let ended = desk.run(language, &["backups", "--data-dir", data]);
            assert_eq!(ended.code, 1);
            assert!(ended.told.contains(&format!("[{id}]")), "{}", ended.told);
        }
        assert!(fs::read(&database).unwrap() == before, "{id}: touched");
    }
}

#[test]
fn a_damaged_record_is_set_aside_and_the_work_goes_on() {
    let desk = Desk::new();
    let folder = desk.path("data");
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join("trittsicher.db"), "this was a database once").unwrap();
    let ended = desk.run(DE, &["backups", "--data-dir", folder.to_str().unwrap()]);
    assert_eq!(ended.code, 0, "{}", ended.told);
    assert!(ended.told.contains("[store-lost]"), "it is told: {}", ended.told);
    let kept = fs::read_dir(&folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .find(|path| path.to_string_lossy().contains("damaged"));
    assert_eq!(fs::read_to_string(kept.expect("set aside")).unwrap(), "this was a database once");
}

#[test]
fn a_data_folder_that_is_a_file_is_told() {
    let desk = Desk::new();
    fs::write(desk.path("data"), "x").unwrap();
    let ended = desk.run(EN, &["backups", "--data-dir", desk.path("data").to_str().unwrap()]);
    assert_eq!(ended.code, 0, "{}", ended.told);
    assert!(ended.told.contains("[store-in-memory]"), "{}", ended.told);
}

#[test]
fn a_checklist_needs_no_record_and_leaves_none() {
    let desk = Desk::new();
    assert_eq!(desk.checklist(EN, &["--out", "x.html"]).code, 0);
    let made: Vec<_> = fs::read_dir(desk.0.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(made, ["x.html"], "the page and nothing else");

    // a record in which everything of this list is ticked, and the window open with it
    let folder = desk.path("data");
    let data = folder.to_str().unwrap();
    assert_eq!(desk.run(EN, &["backups", "--data-dir", data]).code, 0);
    let record = rusqlite::Connection::open(folder.join("trittsicher.db")).unwrap();
    let page = fs::read_to_string(desk.path("x.html")).unwrap();
    for step in ["sign-in", "deception", "backup"] {
        let items =
            fs::read_to_string(root().join(format!("content/steps/{}/checklist.toml", folder_of(step)))).unwrap();
        for item in items.lines().filter_map(|line| line.strip_prefix("id = \"")?.strip_suffix('"')) {
            record
                .execute(
                    "INSERT INTO checklist_tick VALUES (1, 'everyone', 'phishing-week', ?1, '2026-11-24T09:00:00Z')",
                    [item],
                )
                .unwrap();
        }
    }
    drop(record);
    let held = fs::File::create(folder.join("trittsicher.lock")).unwrap();
    held.lock().unwrap();
    let ended = desk.checklist(EN, &["--data-dir", data, "--out", "y.html"]);
    assert_eq!((ended.code, ended.told.as_str()), (0, ""), "the window being open is no hindrance");
    assert_eq!(fs::read_to_string(desk.path("y.html")).unwrap(), page, "nobody's ticks are printed");
}

/// The folder of a step.
fn folder_of(step: &str) -> String {
    let steps = fs::read_dir(root().join("content/steps")).unwrap();
    let mut names = steps.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names.find(|name| name.ends_with(&format!("-{step}"))).expect("a step")
}

#[test]
fn a_folder_in_use_is_told() {
    let desk = Desk::new();
    let folder = desk.path("data");
    fs::create_dir(&folder).unwrap();
    let held = fs::File::create(folder.join("trittsicher.lock")).unwrap();
    held.lock().unwrap();
    let ended = desk.run(DE, &["backups", "--data-dir", folder.to_str().unwrap()]);
    assert_eq!((ended.code, ended.told.contains("[store-in-use]")), (1, true), "{}", ended.told);
}

#[test]
fn backups_are_listed_and_brought_back() {
    let desk = Desk::new();
    let folder = desk.path("data");
    let data = folder.to_str().unwrap();
    assert_eq!(desk.run(EN, &["backups", "--data-dir", data]).code, 0, "none yet");
    let schema = rusqlite::Connection::open(folder.join("trittsicher.db")).unwrap();
    schema
        .execute_batch("INSERT INTO lesson_read VALUES (1, 'sign-in-password-manager', '2026-11-24T09:00:00Z')")
        .unwrap();
    drop(schema);
    let listed = desk.run(EN, &["backups", "--data-dir", data]);
    let name = listed.out.split('\t').next().unwrap();
    assert!(name.ends_with("-daily"), "{}", listed.out);
    let ended = desk.run(DE, &["restore", name, "--data-dir", data]);
    assert_eq!((ended.code, ended.out.contains(name)), (0, true), "{}{}", ended.out, ended.told);
    assert!(desk.run(EN, &["backups", "--data-dir", data]).out.contains("-restore"), "what was there before is kept");
}
