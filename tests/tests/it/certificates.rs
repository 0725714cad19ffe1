//! Certificates: from a path completed to three files, and from a file to a verdict, in the window and on the command line.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use serde_json::{Value, json};

use crate::command_line::{DE, Desk, EN};
use crate::paths::{self, PATH, answer_all, read_all};
use crate::program::Program;

const ENDINGS: [&str; 3] = ["pdf", "jwt", "png"];

pub const KEY_FILE: &str = "data/certificate-key.pk8";

/// A program in which somebody without a name has completed a path, at a time that is over for every clock, and the number of the certificate.
fn completed() -> (Program, String) {
    let program = Program::new();
    paths::go(&program, PATH, Value::Null);
    read_all(&program, PATH);
    answer_all(&program, PATH);
    let program = program.again_after(|data| {
        let record = Connection::open(data.join("trittsicher.db")).unwrap();
        assert_eq!(record.execute("UPDATE completion SET completed_at = '2025-03-01T09:00:00.500Z'", []).unwrap(), 1);
    });
    let page = program.call("path", json!({ "language": "en", "path": PATH }));
    let number = page["completions"][0]["certificate"].as_str().unwrap().to_owned();
    (program, number)
}

/// The same with a name.
pub fn named() -> (Program, String) {
    let (program, number) = completed();
    name(&program, "Jana Müller-Weiß");
    (program, number)
}

fn name(program: &Program, name: &str) {
    let start = program.call("start", json!({}));
    let learner = &start["learners"][0]["id"];
    let profile = json!({ "name": name, "email": "", "role": "everyone", "colour": 0, "team": "" });
    program.call("change_learner", json!({ "learner": learner, "profile": profile }));
}

fn request(number: &str) -> Value {
    json!({ "language": "de", "certificate": number })
}

/// Where the PDF goes.
pub fn target(program: &Program, name: &str) -> PathBuf {
    let path = program.place.path().join(name);
    *program.heard.target.lock().unwrap() = Some(path.clone());
    path
}

/// Issues the certificate and gives where the PDF is.
pub fn issue(program: &Program, number: &str, name: &str) -> PathBuf {
    let path = target(program, name);
    let done = program.call("issue_certificate", request(number));
    assert_eq!(done["path"], path.to_str().unwrap());
    path
}

pub fn check(program: &Program) -> Value {
    program.call("check_certificate", json!({ "language": "en" }))
}

pub fn own_key(program: &Program) -> String {
    check(program)["keys"][0]["thumbprint"].as_str().expect("a key").to_owned()
}

pub fn has_keychain(program: &Program, secrets: Option<BTreeMap<String, Vec<u8>>>) {
    *program.heard.keychain.lock().unwrap() = secrets;
}

/// Whether one of the files in `folder` holds the bytes.
pub fn is_in(folder: &Path, bytes: &[u8]) -> Option<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.into_iter().find_map(|path| match path.is_dir() {
        true => is_in(&path, bytes),
        false => fs::read(&path).unwrap().windows(bytes.len()).any(|part| part == bytes).then_some(path),
    })
}

#[test]
fn the_three_files_are_genuine_on_the_command_line() {
    let (program, number) = named();
    program.call("save_settings", json!({ "firm": "Bäckerei Müller & Söhne" }));
    let pdf = issue(&program, &number, "Zertifikat Jana.pdf");
    assert_eq!(program.suggested(), [format!("zertifikat-{PATH}-2025-03-01.pdf")]);
    let key = own_key(&program);
    let desk = Desk::new();
    for ending in ENDINGS {
        let file = pdf.with_extension(ending);
        let file = file.to_str().unwrap();
        let unknown = desk.run(EN, &["verify", file]);
        assert_eq!((unknown.code, unknown.told.as_str()), (0, ""), "{ending}: {}", unknown.out);
        for words in ["not known", "Bäckerei Müller & Söhne", "Neu im Betrieb", "1 March 2025", &number, &key] {
            assert!(unknown.out.contains(words), "{ending} says {words}: {}", unknown.out);
        }
        assert!(!unknown.out.contains("Jana"), "the name stands on the page alone");
        // one in 64 begins with what else begins an option
        let other = format!("-{}", "A".repeat(42));
        let known = desk.run(DE, &["verify", "--key", &other, file, "--key", &key, "--lang", "de"]);
        assert_eq!(known.code, 0, "{}", known.told);
        assert!(known.out.starts_with("Echt: unverändert, und der Schlüssel ist bekannt."), "{}", known.out);
    }
    assert!(!desk.path("share").exists(), "no data folder is made");
}

#[test]
fn a_changed_byte_is_found_in_each_file() {
    let (program, number) = named();
    let pdf = issue(&program, &number, "a.pdf");
    let desk = Desk::new();
    for ending in ENDINGS {
        let genuine = fs::read(pdf.with_extension(ending)).unwrap();
        for part in [3, 2] {
            let mut bytes = genuine.clone();
            let place = bytes.len() / part;
            bytes[place] ^= 1;
            let file = desk.path(&format!("changed.{ending}"));
            fs::write(&file, bytes).unwrap();
            let ended = desk.run(EN, &["verify", file.to_str().unwrap(), "--key", &own_key(&program)]);
            assert_eq!((ended.code, ended.told.as_str()), (1, ""), "byte {place} of {ending}: {}", ended.out);
            assert!(!ended.out.starts_with("Genuine"), "{}", ended.out);
        }
    }
}

#[test]
fn the_same_certificate_is_the_same_bytes() {
    let (program, number) = named();
    let bytes = |pdf: PathBuf| ENDINGS.map(|ending| fs::read(pdf.with_extension(ending)).unwrap());
    let first = bytes(issue(&program, &number, "one.pdf"));
    let over = bytes(issue(&program, &number, "one.pdf"));
    let program = program.again();
    let second = bytes(issue(&program, &number, "two.pdf"));
    assert!(first == over && first == second, "the bytes differ");
}

#[test]
fn without_a_name_nobody_is_certified() {
    let (program, number) = completed();
    target(&program, "a.pdf");
    assert_eq!(program.refused("issue_certificate", request(&number)), "certificate-unnamed");
    name(&program, "محمد");
    let letters = program.error("issue_certificate", request(&number));
    assert_eq!(letters.code, "certificate-letters", "the typefaces have no shape for these");
    name(&program, "Mohammed");
    assert_eq!(program.refused("issue_certificate", request("nowhere")), "not-found");
    program.call("learn_as_guest", json!({}));
    assert_eq!(program.refused("issue_certificate", request(&number)), "guest-refused");
    let key = json!({ "thumbprint": "A".repeat(43), "name": "Firm" });
    assert_eq!(program.refused("remember_key", key), "guest-refused");
    assert!(program.suggested().is_empty(), "nobody was asked for a file");
    assert!(!program.place.path().join(KEY_FILE).exists(), "and no key was made");
}

#[test]
fn closing_the_dialog_changes_nothing() {
    let (program, number) = named();
    let done = program.call("issue_certificate", request(&number));
    assert_eq!(done["path"], Value::Null);
    assert_eq!(check(&program), json!({ "checked": null, "keys": [] }));
    assert!(!program.place.path().join(KEY_FILE).exists());
}

#[test]
fn what_lies_beside_under_the_same_name_is_not_replaced() {
    let (program, number) = named();
    let pdf = target(&program, "holiday.pdf");
    let picture = pdf.with_extension("png");
    fs::write(&picture, "mine").unwrap();
    assert_eq!(program.refused("issue_certificate", request(&number)), "certificate-beside");
    assert_eq!(fs::read_to_string(&picture).unwrap(), "mine");
    assert!(!pdf.exists() && !pdf.with_extension("jwt").exists());
}

#[test]
fn without_a_keychain_the_key_is_a_file_and_nowhere_else() {
    let (program, number) = named();
    target(&program, "a.pdf");
    assert_eq!(program.call("issue_certificate", request(&number))["key"], "file");
    let file = program.place.path().join(KEY_FILE);
    let secret = fs::read(&file).unwrap();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    }
    fs::rename(&file, program.place.path().join("aside")).unwrap();
    let data = program.place.path().join("data");
    // a piece of the private exponent, which begins behind the modulus
    assert_eq!(is_in(&data, &secret[400..432]), None, "the key is somewhere else, too");
    // the own key is noted: no other takes its place unasked
    assert_eq!(program.refused("issue_certificate", request(&number)), "key-unreachable");
    let old = own_key(&program);
    program.call("forget_key", json!({ "thumbprint": old }));
    issue(&program, &number, "b.pdf");
    assert_ne!(own_key(&program), old, "a new key");

    fs::write(&file, "no key").unwrap();
    assert_eq!(program.refused("issue_certificate", request(&number)), "key-damaged");
}

#[test]
fn with_a_keychain_the_key_is_nowhere_else() {
    let (program, number) = named();
    has_keychain(&program, Some(BTreeMap::new()));
    target(&program, "a.pdf");
    assert_eq!(program.call("issue_certificate", request(&number))["key"], "keychain");
    let secrets = program.heard.keychain.lock().unwrap().clone().unwrap();
    let secret = &secrets["certificate-key"];
    assert!(!program.place.path().join(KEY_FILE).exists());
    assert_eq!(is_in(program.place.path(), &secret[400..432]), None, "the key is in a file, too");
    let key = own_key(&program);

    has_keychain(&program, None);
    assert_eq!(program.refused("issue_certificate", request(&number)), "key-unreachable");
    assert!(!program.place.path().join(KEY_FILE).exists());
    has_keychain(&program, Some(secrets));
    issue(&program, &number, "a.pdf");
    assert_eq!(own_key(&program), key, "the same as before");
}

#[test]
fn a_file_is_told_again_when_its_key_becomes_known() {
    let (program, number) = named();
    let pdf = issue(&program, &number, "a.pdf");
    let key = own_key(&program);
    assert_eq!(check(&program)["checked"], Value::Null, "nothing was chosen");
    *program.heard.target.lock().unwrap() = Some(pdf.with_extension("png"));
    assert_eq!(program.call("choose_certificate", json!({ "language": "en" }))["file"], "a.png");
    assert_eq!(check(&program)["checked"]["verdict"], "keyKnown");
    program.call("forget_key", json!({ "thumbprint": key }));
    let unknown = check(&program);
    assert_eq!((&unknown["checked"]["verdict"], &unknown["keys"]), (&json!("keyUnknown"), &json!([])));

    for (name, code) in [(" ", "key-unnamed"), ("a\u{202e}b", "request-invalid")] {
        assert_eq!(program.refused("remember_key", json!({ "thumbprint": key, "name": name })), code);
    }
    assert_eq!(program.refused("remember_key", json!({ "thumbprint": "x", "name": "x" })), "request-invalid");
    program.call("remember_key", json!({ "thumbprint": key, "name": " Müller " }));
    let known = check(&program);
    assert_eq!((&known["checked"]["verdict"], &known["keys"][0]["name"]), (&json!("keyKnown"), &json!("Müller")));
    assert_eq!(known["keys"][0]["own"], false);

    *program.heard.target.lock().unwrap() = None;
    assert_eq!(program.call("choose_certificate", json!({ "language": "en" }))["file"], Value::Null);
    assert_eq!(check(&program)["checked"]["verdict"], "keyKnown", "the one before stays");
    program.call("learn_as_guest", json!({}));
    assert_eq!(check(&program)["checked"], Value::Null, "but not for whoever comes next");
}

#[test]
fn mistakes_at_the_command_line_are_told_apart() {
    let desk = Desk::new();
    fs::write(desk.path("a.pdf"), "no certificate").unwrap();
    let cases: &[(&[&str], i32, &str)] = &[
        (&["verify"], 2, "[cli-missing]"),
        (&["verify", "a.pdf", "--key"], 2, "[cli-missing]"),
        (&["verify", "a.pdf", "--key", "short"], 2, "[cli-thumbprint]"),
        (&["verify", "a.pdf", "b.pdf"], 2, "[cli-unknown]"),
        (&["verify", "nowhere.pdf"], 1, "[file-unreadable]"),
        (&["verify", "a.pdf"], 1, ""),
    ];
    for (arguments, code, told) in cases {
        let ended = desk.run(EN, arguments);
        assert_eq!(ended.code, *code, "{arguments:?}: {}", ended.told);
        assert!(ended.told.contains(told), "{arguments:?}: {}", ended.told);
    }
    let help = desk.run(DE, &["verify", "--help", "--lang", "de"]);
    assert_eq!(help.code, 0);
    assert!(help.out.contains("trittsicher verify [Optionen] <Datei>") && help.out.contains("--key"), "{}", help.out);
}
