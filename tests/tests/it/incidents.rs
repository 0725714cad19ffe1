//! Incidents: the clock, deadlines from when the firm became aware, roles, a log that only grows.

use std::fs;

use serde_json::{Value, json};
use tritt_core::Timestamp;

use crate::emergency::{leave, with_firm};
use crate::program::{NOW, Program, set_clock};

const HOUR: i64 = 3_600_000;

fn begin(program: &Program, kind: &str, at: Option<&str>) -> Value {
    let begun = json!({ "kind": kind, "title": "Front till", "begunAt": at, "language": "en" });
    program.call("begin_incident", begun)["incident"].clone()
}

fn page(program: &Program, incident: &Value) -> Value {
    program.call("incident", json!({ "incident": incident, "language": "en" }))
}

fn change(incident: &Value, part: &Value) -> Value {
    let mut whole = json!({
        "incident": incident, "language": "en", "awareAt": null, "role": null, "answer": null, "report": null, "closed": null,
    });
    for (key, value) in part.as_object().expect("an object") {
        whole[key] = value.clone();
    }
    whole
}

fn line(incident: &Value, text: &str) -> Value {
    json!({ "incident": incident, "who": "Mara", "kind": "seen", "text": text })
}

fn texts(page: &Value) -> Vec<&str> {
    page["lines"].as_array().expect("lines").iter().map(|line| line["text"].as_str().expect("a text")).collect()
}

/// Deadlines as `id due`.
fn due(page: &Value) -> Vec<String> {
    let one =
        |one: &Value| format!("{} {}", one["id"].as_str().expect("an id"), one["dueAt"].as_str().expect("a time"));
    page["deadlines"].as_array().expect("deadlines").iter().map(one).collect()
}

#[test]
fn deadlines_run_from_when_the_firm_became_aware() {
    let program = with_firm();
    let incident = begin(&program, "payment", Some("2026-11-23T20:00:00Z"));
    assert_eq!(due(&page(&program, &incident)), ["gdpr-report 2026-11-26T20:00:00Z"], "early rather than late");
    program.call("change_incident", change(&incident, &json!({ "awareAt": "2026-11-24T06:00:00Z" })));
    assert_eq!(due(&page(&program, &incident)), ["gdpr-report 2026-11-27T06:00:00Z"]);
    program.call("change_incident", change(&incident, &json!({ "report": { "clock": "gdpr-report", "sent": true } })));
    assert_eq!(page(&program, &incident)["deadlines"][0]["sentAt"], "2026-11-24T09:00:00Z");
    program.call("change_incident", change(&incident, &json!({ "report": { "clock": "gdpr-report", "sent": false } })));
    assert_eq!(page(&program, &incident)["deadlines"][0]["sentAt"], Value::Null);
    let no = json!({ "answer": { "question": "personal-data", "answer": "no" } });
    program.call("change_incident", change(&incident, &no));
    assert!(due(&page(&program, &incident)).is_empty(), "without data about people nothing is due");
}

#[test]
fn what_is_unclear_is_counted_and_said() {
    let program = with_firm();
    let incident = begin(&program, "ransomware", None);
    let page = page(&program, &incident);
    let ids: Vec<&Value> = page["deadlines"].as_array().expect("deadlines").iter().map(|one| &one["id"]).collect();
    assert_eq!(ids, ["nis2-early", "gdpr-report", "nis2-full", "nis2-final"]);
    assert!(page["deadlines"].as_array().is_some_and(|all| all.iter().all(|one| one["applies"] == "unclear")));
    assert!(page["gdpr"]["text"].as_str().is_some_and(|text| text.contains("adviser")));
    assert!(page["nis2"]["text"].as_str().is_some_and(|text| text.contains("adviser")));
}

#[test]
fn the_log_only_grows_and_says_when_and_who() {
    let program = with_firm();
    let incident = begin(&program, "account", None);
    set_clock(Timestamp(NOW.0 + HOUR));
    program.call("write_line", line(&incident, "  Two lines\nof what was seen  "));
    program.call("change_incident", change(&incident, &json!({ "role": { "id": "write", "who": "Deniz" } })));
    let program = program.again();
    let found = page(&program, &incident);
    assert_eq!(
        texts(&found),
        ["Log begun.", "Two lines\nof what was seen", "Job “Keeping the log”: Deniz."],
        "what was typed is there, and what the program notes"
    );
    assert_eq!((&found["lines"][1]["at"], &found["lines"][1]["who"]), (&json!("2026-11-24T10:00:00Z"), &json!("Mara")));
    program.call("change_incident", change(&incident, &json!({ "closed": true })));
    assert_eq!(program.refused("write_line", line(&incident, "late")), "incident-closed");
    let role = json!({ "role": { "id": "write", "who": "" } });
    assert_eq!(program.refused("change_incident", change(&incident, &role)), "incident-closed");
    program.call("change_incident", change(&incident, &json!({ "closed": false })));
    program.call("write_line", line(&incident, "One more"));
    assert_eq!(texts(&page(&program, &incident)).last(), Some(&"One more"));
    set_clock(NOW);
}

/// The last report is due a month after the fuller one, when most incidents have been closed for long.
#[test]
fn a_closed_incident_still_takes_what_was_reported_and_nothing_else() {
    let program = with_firm();
    let incident = begin(&program, "ransomware", None);
    program.call("change_incident", change(&incident, &json!({ "closed": true })));
    set_clock(Timestamp(NOW.0 + 20 * 24 * HOUR));
    let sent = |sent: bool| json!({ "report": { "clock": "nis2-final", "sent": sent } });
    program.call("change_incident", change(&incident, &sent(true)));
    let found = page(&program, &incident);
    let last = found["deadlines"].as_array().and_then(|all| all.iter().find(|one| one["id"] == "nis2-final"));
    assert_eq!(last.map(|one| &one["sentAt"]), Some(&json!("2026-12-14T09:00:00Z")));
    assert_eq!(texts(&found).last(), Some(&"Entered as reported: NIS2: final report."));
    assert_eq!(found["closedAt"], "2026-11-24T09:00:00Z", "it stays closed, and since when");
    program.call("change_incident", change(&incident, &sent(false)));
    for part in [
        json!({ "awareAt": "2026-11-24T08:00:00Z" }),
        json!({ "role": { "id": "write", "who": "Deniz" } }),
        json!({ "answer": { "question": "personal-data", "answer": "no" } }),
        json!({ "closed": true }),
        json!({ "report": { "clock": "nis2-final", "sent": true }, "role": { "id": "write", "who": "Deniz" } }),
    ] {
        assert_eq!(program.refused("change_incident", change(&incident, &part)), "incident-closed", "{part}");
    }
    assert_eq!(page(&program, &incident)["closedAt"], "2026-11-24T09:00:00Z");
    set_clock(NOW);
}

#[test]
fn times_ahead_or_long_ago_are_refused_and_those_in_the_past_are_not() {
    let program = with_firm();
    let new = |at: &str| json!({ "kind": "device", "title": "", "begunAt": at, "language": "en" });
    for at in ["2026-12-24T00:00:00Z", "1999-12-31T23:00:00Z"] {
        assert_eq!(program.refused("begin_incident", new(at)), "incident-time", "{at}");
    }
    assert_eq!(program.refused("begin_incident", new("yesterday")), "request-invalid");
    let incident = begin(&program, "device", Some("2021-05-01T08:00:00Z"));
    let found = page(&program, &incident);
    assert_eq!(found["begunAt"], "2021-05-01T08:00:00Z");
    assert_eq!(found["deadlines"][0]["dueAt"], "2021-05-02T08:00:00Z", "over long since, and shown");
    let ahead = json!({ "awareAt": "2026-12-24T00:00:00Z" });
    assert_eq!(program.refused("change_incident", change(&incident, &ahead)), "incident-time");
}

#[test]
fn what_does_not_fit_is_refused_and_changes_nothing() {
    let program = with_firm();
    let incident = begin(&program, "data", None);
    let endless = "x".repeat(5000);
    for (request, code) in [
        (line(&incident, &endless), "text-too-long"),
        (line(&incident, "  \n "), "request-invalid"),
        (json!({ "incident": incident, "who": endless, "kind": "seen", "text": "a" }), "text-too-long"),
        (json!({ "incident": incident, "who": "", "kind": "program", "text": "a" }), "request-invalid"),
        (line(&json!(77), "a"), "not-found"),
    ] {
        assert_eq!(program.refused("write_line", request.clone()), code, "{request:.80}");
    }
    let long = json!({ "kind": "data", "title": endless, "begunAt": null, "language": "en" });
    assert_eq!(program.refused("begin_incident", long), "text-too-long");
    let unknown = json!({ "kind": "flood", "title": "", "begunAt": null, "language": "en" });
    assert_eq!(program.refused("begin_incident", unknown), "not-found");
    assert_eq!(texts(&page(&program, &incident)), ["Log begun."]);
    program.call("write_line", line(&incident, "مارا كتبت هذا"));
    assert_eq!(texts(&page(&program, &incident))[1], "مارا كتبت هذا");
}

/// A log is shown to an insurer or to the police: it reads as it was written, and in the order it was written.
#[test]
fn a_line_says_what_it_shows() {
    let program = with_firm();
    let incident = begin(&program, "data", None);
    for (written, kept) in [
        ("paid \u{202e}00.1\u{202c} EUR", "paid 00.1 EUR"),
        ("\u{2067}report.exe\u{2069}", "report.exe"),
        ("till\t4711\u{0}\u{7}", "till 4711"),
        ("first\r\nsecond", "first\nsecond"),
    ] {
        let line = json!({ "incident": incident, "who": format!("M\u{202e}a\tL"), "kind": "seen", "text": written });
        program.call("write_line", line);
        let page = page(&program, &incident);
        assert_eq!(texts(&page).last(), Some(&kept), "{written:?}");
        let last = page["lines"].as_array().and_then(|lines| lines.last()).expect("a line");
        assert_eq!(last["who"], "Ma L", "{written:?}");
    }
    assert_eq!(
        program.refused("write_line", line(&incident, "\u{202e}\t")),
        "request-invalid",
        "nothing is left of it"
    );
}

#[test]
fn incidents_belong_to_their_firm_and_go_with_it() {
    let program = with_firm();
    let incident = begin(&program, "outage", None);
    program.call("open_sample", json!({ "language": "en" }));
    assert_eq!(program.refused("incident", json!({ "incident": incident, "language": "en" })), "not-found");
    assert_eq!(program.refused("write_line", line(&incident, "a")), "not-found");
    let firms = program.call("firms", json!({}))["firms"].clone();
    program.call("remove_firm", json!({ "firm": firms[0]["id"] }));
    let left = program.call("incidents", json!({ "language": "en" }))["incidents"].clone();
    let left: Vec<&Value> = left.as_array().expect("incidents").iter().map(|one| &one["id"]).collect();
    assert!(left.len() == 1 && *left[0] != incident, "the sample has one of its own: {left:?}");
}

/// Who tries the log out needs to be able to take it away again, with the photo of the cat.
#[test]
fn an_incident_that_was_tried_out_goes_with_its_log_and_its_files() {
    let program = with_firm();
    let (tried, real) = (begin(&program, "device", None), begin(&program, "ransomware", None));
    let photo = program.place.path().join("note.txt");
    fs::write(&photo, "what was on the screen").expect("a file");
    *program.heard.target.lock().expect("a target") = Some(photo);
    let owner = |incident: &Value| format!("incident:{incident}");
    for incident in [&tried, &real] {
        program.call("write_line", line(incident, "A line"));
        program.call("change_incident", change(incident, &json!({ "role": { "id": "write", "who": "Deniz" } })));
        program.call("add_attachment", json!({ "owner": owner(incident), "language": "en" }));
    }
    let kept = || fs::read_dir(program.place.path().join("data").join("attachments")).expect("a folder").count();
    program.call("learn_as_guest", json!({}));
    assert_eq!(program.refused("remove_incident", json!({ "incident": tried })), "guest-refused");
    program.call("stand_up", json!({}));
    program.call("remove_incident", json!({ "incident": tried }));
    assert_eq!(program.refused("incident", json!({ "incident": tried, "language": "en" })), "not-found");
    assert_eq!(program.call("attachments", json!({ "owner": owner(&tried) }))["files"], json!([]));
    assert_eq!(kept(), 1, "the other incident has the same file");
    assert_eq!(texts(&page(&program, &real)).len(), 3, "and keeps its log");
    assert_eq!(program.refused("remove_incident", json!({ "incident": tried })), "not-found");
    program.call("remove_incident", json!({ "incident": real }));
    assert_eq!(kept(), 0);
}

/// What was on the screen is what whoever reads the log wants to see.
#[test]
fn photos_are_printed_with_the_log_and_what_is_no_picture_is_named() {
    let program = with_firm();
    let incident = begin(&program, "ransomware", None);
    let target = |path: std::path::PathBuf| *program.heard.target.lock().expect("a target") = Some(path);
    let place = program.place.path();
    let logo = tritt_tests::root().join("crates/documents/tests/logos/petrol.png");
    fs::copy(logo, place.join("screen.png")).expect("a picture");
    fs::write(place.join("broken.png"), b"\x89PNG\r\n\x1a\nand nothing more").expect("a picture that is none");
    fs::write(place.join("note.txt"), "what was said").expect("a note");
    for name in ["screen.png", "broken.png", "note.txt"] {
        target(place.join(name));
        program.call("add_attachment", json!({ "owner": format!("incident:{incident}"), "language": "en" }));
    }
    for format in ["html", "pdf", "markdown"] {
        target(place.join(format));
        let paper = json!({ "language": "en", "second": "de", "format": format });
        program.call("export_incident", json!({ "incident": incident, "paper": paper }));
        let bytes = fs::read(place.join(format)).expect("a log");
        if format == "pdf" {
            leave("app-log-photos", false, &bytes);
            continue;
        }
        let text = String::from_utf8(bytes).expect("text");
        for name in ["screen.png", "broken.png", "note.txt"] {
            assert!(text.contains(name) || text.contains(&name.replace('.', "\\.")), "{format}: {name}");
        }
        let pictures = usize::from(format == "html");
        assert_eq!(text.matches("data:image/jpeg").count(), pictures, "{format}");
    }
}

#[test]
fn log_and_handbook_are_saved_in_every_form_and_in_two_languages() {
    let program = with_firm();
    let incident = begin(&program, "ransomware", None);
    program.call("write_line", line(&incident, "Red screen"));
    for format in ["pdf", "docx", "xlsx", "text", "html", "markdown", "csv"] {
        let paper = json!({ "language": "en", "second": "de", "format": format });
        for (command, request) in
            [("export_handbook", paper.clone()), ("export_incident", json!({ "incident": incident, "paper": paper }))]
        {
            let path = program.place.path().join(format!("{command}.{format}"));
            *program.heard.target.lock().expect("a target") = Some(path.clone());
            program.call(command, request);
            let bytes = fs::read(&path).expect("a file");
            let words = String::from_utf8_lossy(&bytes);
            let is_text = matches!(format, "text" | "html" | "markdown" | "csv");
            let said = if command == "export_incident" { "Red screen" } else { "IT-Dienstleister" };
            assert!(!is_text || words.contains(said), "{command} {format}");
            assert!(!bytes.is_empty(), "{command} {format}");
        }
    }
}

#[test]
fn a_log_does_not_claim_that_somebody_knew_from_the_beginning() {
    let program = with_firm();
    let incident = begin(&program, "ransomware", Some("2026-11-20T20:00:00Z"));
    let path = program.place.path().join("log.md");
    *program.heard.target.lock().expect("a target") = Some(path.clone());
    let known = || {
        let paper = json!({ "language": "en", "second": null, "format": "markdown" });
        program.call("export_incident", json!({ "incident": incident, "paper": paper }));
        let text = fs::read_to_string(&path).expect("a log");
        text.lines().find(|line| line.contains("Known since")).expect("a row").to_owned()
    };
    assert!(known().contains("not entered; the deadlines count from the beginning"), "{}", known());
    program.call("change_incident", change(&incident, &json!({ "awareAt": "2026-11-23T07:00:00Z" })));
    assert!(known().contains("23 November 2026"), "{}", known());
}

#[test]
fn the_log_is_printed_with_deadlines_jobs_and_every_line() {
    let program = with_firm();
    let incident = begin(&program, "ransomware", None);
    program.call("write_line", line(&incident, "A note on the screen asks for money."));
    program.call("change_incident", change(&incident, &json!({ "role": { "id": "decide", "who": "Mara Lang" } })));
    let path = program.place.path().join("log");
    *program.heard.target.lock().expect("a target") = Some(path.clone());
    for (language, second) in [("de", None), ("en", None), ("de", Some("en"))] {
        for format in ["markdown", "pdf"] {
            let paper = json!({ "language": language, "second": second, "format": format });
            program.call("export_incident", json!({ "incident": incident, "paper": paper }));
            let bytes = fs::read(&path).expect("a log");
            if format == "pdf" {
                assert!(bytes.starts_with(b"%PDF-"));
                leave(&format!("app-log-{language}-{}", second.unwrap_or("alone")), false, &bytes);
            } else {
                let text = String::from_utf8(bytes).expect("text");
                for words in ["A note on the screen asks for money.", "Mara Lang", "Bäckerei Korn", "Front till"] {
                    assert!(text.contains(words), "{words} in {text}");
                }
                assert_eq!(text.contains("Incident log"), language == "en" || second.is_some(), "{text}");
            }
        }
    }
}
