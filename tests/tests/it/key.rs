//! The key that signs certificates, taken along behind a passphrase and brought to another computer.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use serde_json::{Value, json};

use crate::certificates::{KEY_FILE, check, has_keychain, is_in, issue, named, own_key, target};
use crate::program::Program;

const WORDS: &str = "Müsli Löffel Eiche sieben";

/// The thumbprint of the key in the fixtures.
const KEY: &str = "BRXPEoC7Ar7uX6x4y_I2bIhR-WwH2Fq_vDFMLcKQOys";

const SECRET: &[u8] = include_bytes!("../../../crates/interop/fixtures/badge/key.pk8");

/// The file with that key, as a program wrote it.
static FILE: LazyLock<String> = LazyLock::new(|| fs::read_to_string(taken(&holder())).unwrap());

/// A program that signs with the key of the fixtures.
fn holder() -> Program {
    let program = Program::new();
    fs::write(program.place.path().join(KEY_FILE), SECRET).unwrap();
    program
}

/// The file with the key, brought to this program.
fn carried(program: &Program) -> PathBuf {
    let path = program.place.path().join("carried.pem");
    fs::write(&path, &*FILE).unwrap();
    path
}

fn take(passphrase: &str) -> Value {
    json!({ "language": "de", "passphrase": passphrase })
}

fn bring(passphrase: &str, instead_of: Option<&str>) -> Value {
    json!({ "passphrase": passphrase, "insteadOf": instead_of })
}

/// Takes the key along and gives where the file is.
fn taken(program: &Program) -> PathBuf {
    let path = target(program, "key.pem");
    let done = program.call("export_key", take(WORDS));
    assert_eq!(done["path"], path.to_str().unwrap());
    path
}

fn choose(program: &Program, file: &Path) -> Value {
    *program.heard.target.lock().unwrap() = Some(file.to_path_buf());
    program.call("choose_key", json!({ "language": "en" }))
}

/// Chooses a file that must be refused, and gives the code.
fn chosen_in_vain(program: &Program, file: &Path) -> String {
    *program.heard.target.lock().unwrap() = Some(file.to_path_buf());
    program.refused("choose_key", json!({ "language": "en" }))
}

/// What a file is, when it is checked here.
fn verdict(program: &Program, file: &Path) -> Value {
    *program.heard.target.lock().unwrap() = Some(file.to_path_buf());
    program.call("choose_certificate", json!({ "language": "en" }));
    check(program)["checked"]["verdict"].clone()
}

#[test]
fn on_another_computer_it_signs_the_same_with_and_without_a_keychain() {
    for (here, there) in [(false, true), (true, false)] {
        let program = holder();
        if here {
            fs::remove_file(program.place.path().join(KEY_FILE)).unwrap();
            has_keychain(&program, Some(BTreeMap::from([("certificate-key".to_owned(), SECRET.to_vec())])));
        }
        let file = taken(&program);
        assert_eq!(program.suggested(), ["zertifikatsschluessel.pem"]);

        let (other, number) = named();
        has_keychain(&other, there.then(BTreeMap::new));
        assert_eq!(choose(&other, &file)["file"], "key.pem");
        let place = if there { "keychain" } else { "file" };
        let done = json!({ "kind": "done", "thumbprint": KEY, "place": place });
        assert_eq!(other.call("import_key", bring(WORDS, None)), done, "nothing is asked where no key was");
        let key = &check(&other)["keys"][0];
        assert_eq!((&key["thumbprint"], &key["own"], &key["name"]), (&json!(KEY), &json!(true), &json!("Trittsicher")));
        let pdf = issue(&other, &number, "there.pdf");
        program.call("remember_key", json!({ "thumbprint": KEY, "name": "Wir" }));
        assert_eq!(verdict(&program, &pdf), "keyKnown", "{here} {there}");
        assert_eq!(check(&other)["keys"].as_array().unwrap().len(), 1, "no other key was made");
        assert_eq!(other.place.path().join(KEY_FILE).exists(), !there);
        assert_eq!(other.refused("import_key", bring(WORDS, None)), "key-file-missing", "taken over already");
    }
}

#[test]
fn the_file_is_locked_and_for_this_account_alone() {
    let program = holder();
    let path = target(&program, "key.pem");
    fs::write(&path, "anybody may read this").unwrap();
    program.call("export_key", take(WORDS));
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.starts_with("-----BEGIN ENCRYPTED PRIVATE KEY-----"), "{text}");
    let bytes: Vec<u8> = {
        use base64::Engine as _;
        let lines: String = text.lines().filter(|line| !line.starts_with('-')).collect();
        base64::engine::general_purpose::STANDARD.decode(lines).unwrap()
    };
    for piece in SECRET[30..].chunks(16).filter(|piece| piece.len() == 16) {
        assert!(!bytes.windows(16).any(|some| some == piece), "a piece of the key is in the file");
    }
    assert_eq!(is_in(program.place.path(), WORDS.as_bytes()), None, "the passphrase is in a file");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600, "also where another file was");
    }
    assert_eq!(fs::read(program.place.path().join(KEY_FILE)).unwrap(), SECRET, "the key stays where it is");
}

#[test]
fn a_passphrase_that_is_guessed_is_not_taken() {
    let program = holder();
    target(&program, "key.pem");
    for weak in ["", "elf Zeichen", "hunter2", &"x".repeat(1_001)] {
        let error = program.error("export_key", take(weak));
        assert_eq!(error.code, "passphrase-unfit", "{weak}");
        assert!(weak.is_empty() || !format!("{error:?}").contains(weak), "no error repeats it");
    }
    assert!(program.suggested().is_empty(), "nobody was asked for a file");
    assert!(!program.place.path().join("key.pem").exists());
}

#[test]
fn before_the_first_certificate_there_is_nothing_to_take_along() {
    let program = Program::new();
    target(&program, "key.pem");
    assert_eq!(program.refused("export_key", take(WORDS)), "key-none");
    assert!(!program.place.path().join(KEY_FILE).exists(), "none is made for it");
}

#[test]
fn closing_a_dialog_changes_nothing() {
    let program = holder();
    *program.heard.target.lock().unwrap() = None;
    assert_eq!(program.call("export_key", take(WORDS)), json!({ "path": null }));
    assert_eq!(program.call("choose_key", json!({ "language": "en" })), json!({ "file": null }));
    assert_eq!(program.refused("import_key", bring(WORDS, None)), "key-file-missing");
    assert_eq!(check(&program)["keys"], json!([]));
}

#[test]
fn guests_neither_take_it_nor_bring_one() {
    let program = holder();
    let file = carried(&program);
    choose(&program, &file);
    program.call("learn_as_guest", json!({}));
    assert_eq!(program.refused("export_key", take(WORDS)), "guest-refused");
    assert_eq!(chosen_in_vain(&program, &file), "guest-refused");
    assert_eq!(program.refused("import_key", bring(WORDS, None)), "guest-refused");
    program.call("stand_up", json!({}));
    assert_eq!(
        program.refused("import_key", bring(WORDS, None)),
        "key-file-missing",
        "whoever comes next chose nothing"
    );
}

#[test]
fn a_wrong_passphrase_opens_nothing_and_can_be_tried_again() {
    let other = Program::new();
    choose(&other, &carried(&other));
    for wrong in ["", "Müsli Löffel Eiche acht", "Muesli Loeffel Eiche sieben", &"x".repeat(1_001)] {
        assert_eq!(other.refused("import_key", bring(wrong, None)), "passphrase-wrong", "{wrong}");
    }
    assert_eq!(check(&other)["keys"], json!([]));
    assert!(!other.place.path().join(KEY_FILE).exists());
    let apart = "Mu\u{308}sli Lo\u{308}ffel Eiche sieben";
    assert_eq!(other.call("import_key", bring(apart, None))["kind"], "done", "the same letters, as a Mac types them");
}

#[test]
fn what_is_no_key_is_not_chosen() {
    let (other, good) = (Program::new(), FILE.as_str());
    let path = other.place.path().join("chosen.pem");
    let mut large = good.as_bytes().to_vec();
    large.resize(50 * 1024 * 1024, b'\n');
    for (what, content) in [
        ("empty", Vec::new()),
        ("text", b"no key".to_vec()),
        ("an open key", SECRET.to_vec()),
        ("another kind", good.replace("ENCRYPTED PRIVATE KEY", "CERTIFICATE").into_bytes()),
        ("half", good.as_bytes()[..good.len() / 2].to_vec()),
        ("50 MiB", large),
    ] {
        fs::write(&path, content).unwrap();
        assert_eq!(chosen_in_vain(&other, &path), "key-file-unfit", "{what}");
    }
    assert_eq!(chosen_in_vain(&other, &other.place.path().join("nowhere.pem")), "file-unreadable");
    assert_eq!(other.refused("import_key", bring(WORDS, None)), "key-file-missing");

    // damaged where only opening it tells
    let lines: Vec<&str> = good.lines().collect();
    let damaged = good.replace(lines[lines.len() - 3], &"A".repeat(64));
    assert_ne!(damaged, good);
    fs::write(&path, damaged).unwrap();
    choose(&other, &path);
    let code = other.refused("import_key", bring(WORDS, None));
    assert!(["passphrase-wrong", "key-file-unfit"].contains(&code.as_str()), "{code}");
    assert_eq!(check(&other)["keys"], json!([]));
}

#[test]
fn another_key_is_replaced_only_when_it_is_named_and_stays_known() {
    for keychain in [false, true] {
        let (other, number) = named();
        has_keychain(&other, keychain.then(BTreeMap::new));
        let old = issue(&other, &number, "old.pdf");
        let present = own_key(&other);
        let secret = || match other.heard.keychain.lock().unwrap().as_ref() {
            Some(secrets) => secrets["certificate-key"].clone(),
            None => fs::read(other.place.path().join(KEY_FILE)).unwrap(),
        };
        let before = secret();

        choose(&other, &carried(&other));
        let asks = json!({ "kind": "asks", "present": present, "brought": KEY });
        for instead_of in [None, Some(KEY)] {
            assert_eq!(other.call("import_key", bring(WORDS, instead_of)), asks, "{instead_of:?}");
            assert_eq!((secret(), own_key(&other)), (before.clone(), present.clone()), "nothing was changed");
        }
        let done = other.call("import_key", bring(WORDS, Some(&present)));
        assert_eq!((&done["kind"], &done["thumbprint"]), (&json!("done"), &json!(KEY)));
        assert_eq!(secret(), SECRET);

        let keys = check(&other)["keys"].clone();
        let own: Vec<_> = keys.as_array().unwrap().iter().map(|key| (&key["thumbprint"], &key["own"])).collect();
        assert_eq!(own, [(&json!(KEY), &json!(true)), (&json!(present), &json!(false))]);
        assert_eq!(verdict(&other, &old), "keyKnown", "what the old key signed is recognised");
    }
}

#[test]
fn the_same_key_again_is_no_question() {
    let program = holder();
    choose(&program, &carried(&program));
    assert_eq!(program.call("import_key", bring(WORDS, None))["thumbprint"], KEY);
    assert_eq!(own_key(&program), KEY);
}

#[test]
fn a_key_that_was_known_as_somebodys_becomes_the_own_one_under_its_name() {
    let other = Program::new();
    other.call("remember_key", json!({ "thumbprint": KEY, "name": "Unser Büro" }));
    choose(&other, &carried(&other));
    other.call("import_key", bring(WORDS, None));
    let keys = check(&other)["keys"].clone();
    assert_eq!((&keys[0]["name"], &keys[0]["own"]), (&json!("Unser Büro"), &json!(true)));
    assert_eq!(keys.as_array().unwrap().len(), 1);
}

#[test]
fn a_lost_or_damaged_key_comes_back_from_its_file() {
    let program = Program::new();
    let place = program.place.path().join(KEY_FILE);
    let back = || {
        choose(&program, &carried(&program));
        assert_eq!(program.call("import_key", bring(WORDS, None))["kind"], "done", "it is the one that is missing");
        assert_eq!(fs::read(&place).unwrap(), SECRET);
    };
    back();
    fs::remove_file(&place).unwrap();
    assert_eq!(program.refused("export_key", take(WORDS)), "key-unreachable");
    back();
    fs::write(&place, "no key").unwrap();
    assert_eq!(program.refused("export_key", take(WORDS)), "key-damaged");
    back();
}

#[test]
fn a_keychain_that_comes_back_brings_no_old_key_back() {
    let (other, number) = named();
    has_keychain(&other, Some(BTreeMap::new()));
    issue(&other, &number, "old.pdf");
    let present = own_key(&other);
    let secrets = other.heard.keychain.lock().unwrap().take();

    choose(&other, &carried(&other));
    let asks = other.call("import_key", bring(WORDS, None));
    assert_eq!(asks["present"], present, "asked, although the old one is out of reach");
    let done = other.call("import_key", bring(WORDS, Some(&present)));
    assert_eq!((&done["kind"], &done["place"]), (&json!("done"), &json!("file")));
    has_keychain(&other, secrets);
    issue(&other, &number, "new.pdf");
    let keys = check(&other)["keys"].clone();
    assert_eq!((&keys[0]["thumbprint"], &keys[0]["own"]), (&json!(KEY), &json!(true)), "the new one has signed");
    assert_eq!((&keys[1]["thumbprint"], &keys[1]["own"]), (&json!(present), &json!(false)), "and the old one no more");

    // brought once more, it goes to where it belongs, and the file is gone
    choose(&other, &carried(&other));
    assert_eq!(other.call("import_key", bring(WORDS, None))["place"], "keychain");
    assert!(!other.place.path().join(KEY_FILE).exists());
}
