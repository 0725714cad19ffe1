//! Every kind of PDF the program makes, of the sample firm, in both languages and with both side by side: tagged, titled, in its language, with its typefaces.

use std::fs;

use serde_json::{Value, json};
use tritt_tests::LANGUAGES;

use crate::emergency::leave;
use crate::program::Program;

/// A kind of paper: its name, the command that saves it, and what the command is asked.
type Kind = (&'static str, &'static str, Value);

/// Everything the sample firm can print in a language, and beside it in a second one where the paper can do that.
fn kinds(program: &Program, language: &str, second: Option<&str>) -> Vec<Kind> {
    let checklist = json!({
        "language": language, "audience": "everyone", "occasion": "first-week", "steps": [], "depth": "long",
        "beside": second, "empty": true,
    });
    let list = json!({
        "list": program.call("firm_lists", json!({}))["lists"][0]["id"], "version": null, "language": language,
        "beside": second, "depth": "short", "empty": false,
    });
    let card = |form: &str| json!({ "language": language, "second": second, "form": form });
    let paper = json!({ "language": language, "second": second, "format": "pdf" });
    let incident = program.call("incidents", json!({ "language": "en" }))["incidents"][0]["id"].clone();
    let mut kinds = vec![
        ("checklist", "export_checklist", json!({ "checklist": checklist, "format": "pdf" })),
        ("list", "export_list", json!({ "paper": list, "format": "pdf" })),
        ("card-poster", "export_emergency_card", card("poster")),
        ("card-pocket", "export_emergency_card", card("pocket")),
        ("handbook", "export_handbook", paper.clone()),
    ];
    if second.is_some() {
        return kinds;
    }
    kinds.push(("incident", "export_incident", json!({ "incident": incident, "paper": paper })));
    let run = program.call("tabletops", json!({ "language": "en" }))["runs"][0]["run"].clone();
    for (name, paper) in [("exercise-script", "script"), ("exercise-cards", "cards"), ("exercise-log", "log")] {
        kinds.push((name, "export_tabletop", json!({ "run": run, "language": language, "paper": paper })));
    }
    for (name, paper) in [("declaration", "declaration"), ("assessment", "assessment"), ("what-we-do", "doing")] {
        let paper = json!({ "language": language, "paper": paper });
        kinds.push((name, "export_readiness", json!({ "paper": paper, "format": "pdf" })));
    }
    let training =
        json!({ "kind": "training", "from": "2026-01-01", "until": "2026-12-31", "team": null, "pseudonymous": false });
    for (name, about) in
        [("own", json!({ "kind": "own" })), ("plan", json!({ "kind": "plan" })), ("training", training)]
    {
        let report = json!({ "language": language, "about": about });
        kinds.push((name, "export_report", json!({ "report": report, "format": "pdf" })));
    }
    kinds
}

#[test]
fn every_kind_is_tagged_titled_and_brings_its_typefaces() {
    let program = Program::new();
    for (language, second) in [(LANGUAGES[0], None), (LANGUAGES[1], None), ("de", Some("en")), ("en", Some("de"))] {
        // the sample speaks the language it was opened in
        program.call("open_sample", json!({ "language": language }));
        let mut titles = Vec::new();
        for (name, command, request) in kinds(&program, language, second) {
            let whole = format!("{name}-{language}{}", second.map(|second| format!("-{second}")).unwrap_or_default());
            let path = program.place.path().join(format!("{whole}.pdf"));
            *program.heard.target.lock().unwrap() = Some(path.clone());
            program.call(command, request);
            let bytes = fs::read(&path).unwrap();
            leave(&whole, false, &bytes);
            titles.push(checked(&whole, &bytes, language, second));
        }
        titles.sort();
        let count = titles.len();
        titles.dedup();
        // the two cards of the emergency have one title
        assert!(titles.len() >= count - 1, "papers that cannot be told apart: {titles:?}");
        let firms = program.call("firms", json!({}))["firms"].clone();
        program.call("remove_firm", json!({ "firm": firms[0]["id"] }));
    }
}

/// Fails where the file is not what PDF/UA-1 asks for, as far as it can be read without a reader, and gives its title.
fn checked(name: &str, bytes: &[u8], language: &str, second: Option<&str>) -> String {
    let file = String::from_utf8_lossy(bytes);
    let count = |part: &str| file.matches(part).count();
    assert!(file.starts_with("%PDF-1.7"), "{name}");
    for part in ["/StructTreeRoot", "/MarkInfo", "pdfuaid:part>1<"] {
        assert!(count(part) > 0, "{name} has no {part}");
    }
    // of two languages a checklist has the same one on the left whichever was asked for first
    let catalog = file.split_once("/Type/Catalog").and_then(|(_, rest)| rest.split_once("endobj")).unwrap().0;
    let is_its = [Some(language), second].into_iter().flatten().any(|tag| catalog.contains(&format!("/Lang({tag})")));
    assert!(is_its, "{name} is in another language: {catalog}");
    assert!(count("/Type/FontDescriptor") > 0, "{name} has no typeface");
    assert_eq!(count("/Type/FontDescriptor"), count("/FontFile2") + count("/FontFile3"), "{name} lacks a typeface");
    for part in ["/JavaScript", "/Launch", "/OpenAction"] {
        assert_eq!(count(part), 0, "{name} has {part}");
    }
    let title =
        file.split_once("<dc:title>").and_then(|(_, rest)| rest.split_once("</rdf:li>")).map(|(title, _)| title);
    let title = title.and_then(|title| title.rsplit('>').next()).unwrap_or_default();
    assert!(!title.trim().is_empty(), "{name} has no title");
    title.to_owned()
}
