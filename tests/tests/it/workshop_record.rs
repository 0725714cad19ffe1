//! What is printed of a workshop that has ended: the record, and a certificate for everyone in the list.

use std::fs;
use std::process::Command;

use serde_json::{Value, json};
use tritt_tests::LANGUAGES;

use crate::program::Program;
use crate::workshop_phone::{Phone, phones};
use crate::workshop_plans::FORMATS;
use crate::workshop_room::{ask_everything, begin, door};

/// Who stands in the list; the last name is in letters our typefaces do not have.
const LISTED: [&str; 3] = ["Ada Wolf", "Mara Berg", "李小龍"];

/// A session with a round of each kind, and these names in its list.
fn held(program: &Program, listed: &[&str]) -> Value {
    begin(program);
    let (at, code) = door(program);
    phones(async {
        let mut phone = Phone::join(&at, &code).await?;
        ask_everything(program, &mut phone).await?;
        if !listed.is_empty() {
            let list = json!({ "locked": null, "paused": null, "names": null, "points": null, "list": true });
            program.call("change_room", list);
        }
        for name in listed {
            let mut phone = Phone::join(&at, &code).await?;
            phone.see(|state| state["list"] == true).await?;
            phone.say(&json!({ "t": "attend", "name": name })).await?;
            phone.hear("attending").await?;
        }
        Ok(())
    });
    program.call("end_room", json!({}))["session"].clone()
}

/// A file of the program.
fn file(program: &Program, command: &str, request: Value) -> Vec<u8> {
    let target = program.place.path().join("paper");
    *program.heard.target.lock().unwrap() = Some(target.clone());
    program.call(command, request);
    fs::read(target).unwrap()
}

/// The pages of a PDF as text. None where there is no poppler-utils; only Linux must have it.
fn pages(program: &Program, pdf: &[u8]) -> Option<Vec<String>> {
    if !cfg!(target_os = "linux") && Command::new("pdftotext").arg("-v").output().is_err() {
        eprintln!("the words on paper were not checked: there is no poppler-utils on this machine");
        return None;
    }
    let path = program.place.path().join("read.pdf");
    fs::write(&path, pdf).unwrap();
    let output = Command::new("pdftotext").arg("-layout").arg(&path).arg("-").output().expect("poppler-utils");
    assert!(output.status.success(), "pdftotext reads it");
    let text = String::from_utf8(output.stdout).unwrap();
    Some(text.trim_end_matches('\u{c}').split('\u{c}').map(str::to_owned).collect())
}

fn record(session: &Value, language: &str, names: bool) -> Value {
    json!({ "session": session, "language": language, "names": names, "small": true })
}

#[test]
fn the_record_says_what_came_of_every_round_and_names_only_who_is_asked_for() {
    let program = Program::new();
    let session = held(&program, &LISTED[..2]);
    for (language, said) in [
        (
            "de",
            [
                "Protokoll: Ein Vormittag",
                "nur Summen",
                "Was hinzugekommen ist",
                "Höchstens 4 Personen",
                "Alle Runden",
                "(richtig)",
                "eine Antwort, 60 von 100",
                "Mut (1)",
                "Die meisten wählten",
                "sehr gut",
                "Passwörter ändern",
                "Naja",
            ],
        ),
        (
            "en",
            [
                "Record: Ein Vormittag",
                "sums only",
                "What was gained",
                "At most 4 people",
                "All rounds",
                "(right)",
                "one answer, 60 of 100",
                "Mut (1)",
                "Most chose",
                "very good",
                "Passwörter ändern",
                "Naja",
            ],
        ),
    ] {
        for names in [false, true] {
            let paper = record(&session, language, names);
            let pdf = file(&program, "export_session", json!({ "paper": paper, "format": "pdf" }));
            let Some(text) = pages(&program, &pdf).map(|pages| pages.concat()) else { return };
            // a line may end between two words
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            for said in said {
                assert!(text.contains(said), "{said:?} is not in {text}");
            }
            for name in &LISTED[..2] {
                assert_eq!(text.contains(name), names, "{name} in {language}");
            }
            assert!(!program.call("session_pages", paper)["svg"].as_array().unwrap().is_empty());
        }
    }
    for format in FORMATS {
        let paper = record(&session, "en", false);
        assert!(file(&program, "export_session", json!({ "paper": paper, "format": format })).len() > 200, "{format}");
    }
    let names = program.suggested();
    assert!(names.contains(&"Protokoll Ein Vormittag.pdf".to_owned()), "{names:?}");
}

#[test]
fn figures_of_fewer_than_five_stay_out_of_what_is_passed_on_unless_they_are_wanted() {
    let program = Program::new();
    let session = held(&program, &[]);
    for (language, said, figures) in [
        ("de", "weniger als 5", ["(richtig)", "Mut (1)", "60 von 100", "Passwörter ändern", "Höchstens 4 Personen"]),
        ("en", "fewer than 5", ["(right)", "Mut (1)", "60 of 100", "Passwörter ändern", "At most 4 people"]),
    ] {
        let mut paper = record(&session, language, false);
        paper["small"] = json!(false);
        let pdf = file(&program, "export_session", json!({ "paper": paper, "format": "pdf" }));
        let Some(text) = pages(&program, &pdf).map(|pages| pages.concat()) else { return };
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(text.to_lowercase().contains(said), "{text}");
        for figure in figures {
            assert!(!text.contains(figure), "{figure} is in {text}");
        }
    }
}

#[test]
fn everyone_in_the_list_gets_a_page_that_claims_no_knowledge() {
    let program = Program::new();
    program.call("save_settings", json!({ "firm": "Bäckerei Korn" }));
    let session = held(&program, &LISTED);
    for (language, said) in [
        (
            "de",
            [
                "Teilnahmebescheinigung",
                "teilgenommen",
                "Ausgestellt von Bäckerei Korn",
                "Darum ging es",
                "nicht geprüft",
            ],
        ),
        ("en", ["Certificate of attendance", "attended", "Issued by Bäckerei Korn", "What it was about", "not tested"]),
    ] {
        let asked = json!({ "session": session, "language": language });
        let Some(pages) = pages(&program, &file(&program, "export_attendance", asked.clone())) else { return };
        assert_eq!(pages.len(), LISTED.len(), "a page for each name");
        for page in &pages {
            for said in said.into_iter().chain(["Ein Vormittag"]) {
                assert!(page.contains(said), "{said:?} is not in {page}");
            }
            assert!(!page.contains('?'), "what cannot be printed is written by hand: {page}");
        }
        for name in &LISTED[..2] {
            assert_eq!(pages.iter().filter(|page| page.contains(name)).count(), 1, "{name}");
        }
        assert_eq!(program.call("attendance_pages", asked)["svg"].as_array().unwrap().len(), LISTED.len());
    }
}

#[test]
fn without_a_list_nobody_is_certified() {
    let program = Program::new();
    let session = held(&program, &[]);
    for language in LANGUAGES {
        let asked = json!({ "session": session, "language": language });
        assert_eq!(program.refused("attendance_pages", asked.clone()), "not-found");
        assert_eq!(program.refused("export_attendance", asked), "not-found");
        // the switch finds nobody to name
        program.call("session_pages", record(&session, language, true));
    }
    assert_eq!(program.refused("session_pages", record(&json!(99), "en", false)), "not-found");
}
