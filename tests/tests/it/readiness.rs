//! Supplier readiness: answers, evidence, papers and the evidence folder.

use std::fs;
use std::io::{Cursor, Read as _};
use std::path::PathBuf;

use serde_json::{Value, json};
use tritt_core::Timestamp;
use zip::ZipArchive;

use crate::program::{NOW, Program, set_clock};
use crate::suppliers::supplier;

const PDF: &[u8] = b"%PDF-1.7\nnot much of a document";
pub const DAY: i64 = 24 * 60 * 60 * 1000;

pub fn in_language(language: &str) -> Value {
    json!({ "language": language })
}

pub fn with_firm() -> Program {
    let program = Program::new();
    program.call("add_firm", json!({ "name": "Bäckerei Korn" }));
    program
}

pub fn readiness(program: &Program) -> Value {
    program.call("readiness", in_language("en"))
}

fn all(readiness: &Value) -> Vec<Value> {
    let categories = readiness["categories"].as_array().unwrap();
    categories.iter().flat_map(|one| one["requirements"].as_array().unwrap().clone()).collect()
}

fn requirement(program: &Program, id: &str) -> Value {
    all(&readiness(program)).into_iter().find(|one| one["id"] == id).unwrap()
}

pub fn answer(program: &Program, id: &str, verdict: &str, text: &str) {
    program.call("answer_requirement", json!({ "requirement": id, "verdict": verdict, "text": text }));
}

fn about(program: &Program, change: &Value) {
    let mut whole = json!({ "criticality": null, "customer": null, "person": null });
    whole.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
    program.call("set_readiness", whole);
}

pub fn paper(id: u32, title: &str, until: &str, requirements: &[&str]) -> Value {
    json!({
        "id": id, "kind": "restore-test", "title": title, "owner": "Mara", "place": "Safe",
        "issued": "2026-05-04", "until": until, "requirements": requirements,
    })
}

/// Where the dialog answers, and what was written there.
pub fn target(program: &Program, name: &str) -> PathBuf {
    let path = program.place.path().join(name);
    *program.heard.target.lock().unwrap() = Some(path.clone());
    path
}

pub fn saved(program: &Program, command: &str, request: Value, name: &str) -> Vec<u8> {
    let path = target(program, name);
    program.call(command, request);
    fs::read(path).unwrap()
}

pub fn all_answered(program: &Program) {
    for one in all(&readiness(program)) {
        answer(program, one["id"].as_str().unwrap(), "met", "It is so, since 2024.");
    }
}

#[test]
fn seventeen_requirements_in_eight_categories_are_asked() {
    let program = with_firm();
    for language in ["de", "en"] {
        let page = program.call("readiness", in_language(language));
        assert_eq!(page["categories"].as_array().unwrap().len(), 8);
        let requirements = all(&page);
        assert_eq!(requirements.len(), 17);
        assert_eq!(requirements[12]["number"], "P2.6.3", "Principle 2, the category, the place");
        for one in &requirements {
            for field in ["title", "asks", "small", "example"] {
                assert!(one[field].as_str().unwrap().len() > 5, "{language}: {one}");
            }
            assert!(!one["actions"].as_array().unwrap().is_empty() && !one["kinds"].as_array().unwrap().is_empty());
        }
        let source = page["source"].as_str().unwrap();
        assert!(source.contains("Charter of Trust") && source.contains("2020"), "{source}");
    }
}

#[test]
fn each_level_asks_for_more() {
    let program = with_firm();
    assert_eq!(requirement(&program, "continuity")["missing"], json!(["answer"]));
    answer(&program, "continuity", "met", "");
    assert_eq!(requirement(&program, "continuity")["missing"], json!([]), "a declaration stands for itself");
    about(&program, &json!({ "criticality": "medium" }));
    assert_eq!(requirement(&program, "continuity")["missing"], json!(["text"]));
    answer(&program, "continuity", "met", "Restored in May.");
    assert_eq!(requirement(&program, "continuity")["missing"], json!([]));
    about(&program, &json!({ "criticality": "high" }));
    assert_eq!(requirement(&program, "continuity")["missing"], json!(["evidence"]));
    program.call("save_evidence", paper(0, "Restore test", "2026-11-23", &["continuity"]));
    assert_eq!(requirement(&program, "continuity")["missing"], json!(["expired"]), "its last day was yesterday");
    let id = readiness(&program)["evidence"][0]["id"].as_u64().unwrap();
    program.call("save_evidence", paper(u32::try_from(id).unwrap(), "Restore test", "2026-11-24", &["continuity"]));
    assert_eq!(requirement(&program, "continuity")["missing"], json!([]), "its last day counts");
    let page = readiness(&program.again());
    assert_eq!((&page["ready"]["done"], &page["criticality"]), (&json!(1), &json!("high")), "and all of it stays");
}

#[test]
fn a_document_warns_before_it_ends() {
    let program = with_firm();
    program.call("save_evidence", paper(0, "Plan", "2027-05-03", &[]));
    let standing = |program: &Program| {
        let entry = readiness(program)["evidence"][0].clone();
        (entry["standing"].as_str().unwrap().to_owned(), entry["days"].as_u64().unwrap())
    };
    assert_eq!(standing(&program), ("valid".to_owned(), 160));
    set_clock(Timestamp(NOW.0 + 100 * DAY));
    assert_eq!(standing(&program), ("soon".to_owned(), 60));
    set_clock(Timestamp(NOW.0 + 161 * DAY));
    assert_eq!(standing(&program), ("expired".to_owned(), 1));
    set_clock(Timestamp(0));
    assert_eq!(standing(&program).0, "valid", "a clock that runs behind harms nothing");
    set_clock(NOW);
}

#[test]
fn the_overview_counts_what_does_not_wait() {
    let program = with_firm();
    let due = |program: &Program| {
        let due = program.call("firm_due", json!({}));
        (due["documents"].as_u64().unwrap(), due["lists"].as_u64().unwrap())
    };
    program.call("save_evidence", paper(0, "Plan", "2027-05-03", &[]));
    program.call("save_evidence", paper(0, "Endless", "", &[]));
    assert_eq!(due(&program), (0, 0));
    let line = json!({ "key": "", "text": "Count the keys", "duty": false });
    let list = json!({ "list": null, "name": "Friday", "audience": "everyone", "rhythm": "weekly", "lines": [line] });
    program.call("keep_list", list);
    set_clock(Timestamp(NOW.0 + 100 * DAY));
    assert_eq!(due(&program), (1, 1), "one ends in sixty days");
    set_clock(Timestamp(NOW.0 + 161 * DAY));
    program.call("save_evidence", paper(0, "Other", "2027-05-04", &[]));
    assert_eq!(due(&program), (2, 1), "what has ended counts as well");
    set_clock(NOW);
    assert_eq!(Program::new().refused("firm_due", json!({})), "firm-missing");
}

#[test]
fn what_the_firm_is_decides_what_probably_does_not_apply() {
    let program = with_firm();
    assert_eq!(requirement(&program, "lifetime")["hidden"], json!([]), "what is not known hides nothing");
    let sector = json!({ "name": null, "size": null, "sector": "food", "sites": null, "fact": null });
    program.call("change_firm", sector);
    let hidden = requirement(&program, "lifetime");
    assert!(!hidden["hidden"].as_array().unwrap().is_empty() && hidden["without"].is_string(), "{hidden}");
    assert!(hidden["hidden"][0].as_str().unwrap().len() > 3, "the reason is a sentence: {hidden}");
    assert_eq!(requirement(&program, "continuity")["hidden"], json!([]));
    assert_eq!(readiness(&program)["ready"]["of"], 17, "it is asked all the same");
}

#[test]
fn what_does_not_fit_is_refused_and_changes_nothing() {
    let program = with_firm();
    let verdict = |id: &str, text: &str| json!({ "requirement": id, "verdict": "met", "text": text });
    assert_eq!(program.refused("answer_requirement", verdict("nothing", "")), "not-found");
    assert_eq!(program.refused("answer_requirement", verdict("continuity", &"x".repeat(2_001))), "request-invalid");
    let mut strange = verdict("continuity", "");
    strange["verdict"] = json!("perfect");
    assert_eq!(program.refused("answer_requirement", strange), "request-invalid");
    let long = "ا".repeat(5_000);
    let change = json!({ "criticality": null, "customer": long, "person": null });
    assert_eq!(program.refused("set_readiness", change), "request-invalid");
    for (change, code) in [
        (json!({ "title": "" }), "request-invalid"),
        (json!({ "title": "x".repeat(201) }), "request-invalid"),
        (json!({ "kind": "rumour" }), "not-found"),
        (json!({ "requirements": ["nothing"] }), "not-found"),
        (json!({ "until": "tomorrow" }), "request-invalid"),
        (json!({ "until": "2026-02-30" }), "request-invalid"),
        (json!({ "until": "2026-05-03" }), "evidence-dates"),
        (json!({ "id": 77 }), "evidence-missing"),
    ] {
        let mut request = paper(0, "Plan", "2027-01-01", &["continuity"]);
        request.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
        assert_eq!(program.refused("save_evidence", request), code, "{change}");
    }
    assert_eq!(program.refused("remove_evidence", json!({ "id": 1 })), "evidence-missing");
    let page = readiness(&program);
    assert_eq!((&page["answered"], &page["evidence"], &page["customer"]), (&json!(0), &json!([]), &json!("")));
    let nobody = Program::new();
    assert_eq!(nobody.refused("readiness", in_language("en")), "firm-missing");
}

#[test]
fn an_answer_can_be_taken_back_and_a_name_may_be_arabic() {
    let program = with_firm();
    answer(&program, "continuity", "planned", "Until March.");
    about(&program, &json!({ "customer": "شركة الشمال", "person": "Mara Korn" }));
    let done = program.call("take_back_answer", json!({ "requirement": "continuity" }));
    let page = readiness(&program);
    assert_eq!((&page["answered"], &page["customer"]), (&json!(0), &json!("شركة الشمال")));
    assert_eq!(done["undoable"], true);
    assert_eq!(program.call("undo", json!({}))["what"], "requirement");
    assert_eq!(requirement(&program, "continuity")["text"], "Until March.", "with its words");
    assert_eq!(program.refused("take_back_answer", json!({ "requirement": "nothing" })), "not-found");
}

#[test]
fn another_verdict_keeps_the_words_and_words_keep_the_verdict() {
    let program = with_firm();
    let say = |verdict: Value, text: Value| json!({ "requirement": "continuity", "verdict": verdict, "text": text });
    let words = say(Value::Null, json!("Restored in May."));
    assert_eq!(program.refused("answer_requirement", words.clone()), "not-found", "there is nothing to explain yet");
    program.call("answer_requirement", say(json!("met"), Value::Null));
    program.call("answer_requirement", words);
    program.call("answer_requirement", say(json!("partly"), Value::Null));
    let one = requirement(&program, "continuity");
    assert_eq!((&one["verdict"], &one["text"]), (&json!("partly"), &json!("Restored in May.")));
}

#[test]
fn no_name_reads_as_another_one() {
    let program = with_firm();
    let turned = "\u{202e}Nord\u{2066}licht\u{2069} \u{200f}IT\u{202c}";
    about(&program, &json!({ "customer": turned, "person": turned }));
    program.call("save_evidence", paper(0, turned, "", &[]));
    program.call("save_supplier", supplier(0, turned, "high"));
    let page = readiness(&program);
    let listed = program.call("suppliers", in_language("en"));
    for kept in [&page["customer"], &page["person"], &page["evidence"][0]["title"], &listed["suppliers"][0]["name"]] {
        assert_eq!(kept, "Nordlicht IT");
    }
    let empty = program.refused("save_supplier", supplier(0, "\u{202e} \u{202c}", "high"));
    assert_eq!(empty, "request-invalid", "nothing is left of it");
}

#[test]
fn every_paper_is_written_in_both_languages_and_every_format() {
    let program = with_firm();
    all_answered(&program);
    program.call("save_evidence", paper(0, "Restore test", "2027-05-04", &["continuity"]));
    for language in ["de", "en"] {
        for paper in ["declaration", "assessment", "doing"] {
            let paper = json!({ "language": language, "paper": paper });
            let pages = program.call("readiness_pages", paper.clone());
            assert!(!pages["svg"].as_array().unwrap().is_empty());
            for (format, begins) in
                [("pdf", &b"%PDF-"[..]), ("html", b"<!doctype html>"), ("markdown", b"# "), ("csv", b"\xef\xbb\xbf")]
            {
                let request = json!({ "paper": paper, "format": format });
                let bytes = saved(&program, "export_readiness", request, "paper");
                assert!(bytes.starts_with(begins), "{paper} {format}");
            }
        }
    }
    let request = json!({ "paper": { "language": "en", "paper": "assessment" }, "format": "csv" });
    let table = String::from_utf8(saved(&program, "export_readiness", request, "a.csv")).unwrap();
    assert!(
        table.contains("P2.6.3,Integrity and availability,") && table.contains("Restore test,2027-05-04"),
        "{table}"
    );
    assert_eq!(table.lines().count(), 18, "a header and a line for each requirement");
}

#[test]
fn a_spreadsheet_says_no_more_than_its_paper() {
    let program = with_firm();
    answer(&program, "continuity", "met", "Restored in May.");
    answer(&program, "encryption", "planned", "Until March.");
    program.call("save_evidence", paper(0, "Restore test", "2027-05-04", &["continuity"]));
    let table = |paper: &str| {
        let request = json!({ "paper": { "language": "en", "paper": paper }, "format": "csv" });
        String::from_utf8(saved(&program, "export_readiness", request, "a.csv")).unwrap()
    };
    let declared = table("declaration");
    assert!(!declared.contains("Restore test") && !declared.contains("Integrity and availability"), "{declared}");
    assert!(declared.contains("P2.6.3") && declared.contains("Until March."), "{declared}");
    assert_eq!(declared.lines().count(), 18, "a header and a line for each requirement: {declared}");
    let done = table("doing");
    assert!(!done.contains("P2.6.3") && done.contains("Restored in May."), "{done}");
    assert!(done.contains("Restore test") && done.contains("Until March."), "{done}");
    assert_eq!(done.lines().count(), 3, "a header and what has an answer: {done}");
}

#[test]
fn a_paper_says_that_it_is_self_declared_and_what_is_missing() {
    let program = with_firm();
    answer(&program, "continuity", "met", "Restored in May.");
    for (language, draft, own) in [
        ("en", "Draft: 16 requirements have no answer yet.", "Nobody from outside has checked it"),
        ("de", "Entwurf: 16 Anforderungen sind noch nicht beantwortet.", "Niemand von außen hat es geprüft"),
    ] {
        for paper in ["declaration", "assessment", "doing"] {
            let request = json!({ "paper": { "language": language, "paper": paper }, "format": "markdown" });
            let text = String::from_utf8(saved(&program, "export_readiness", request, "paper.md")).unwrap();
            assert!(text.contains(draft) && text.contains(own) && text.contains("Charter of Trust"), "{paper}: {text}");
        }
    }
}

#[test]
fn papers_name_source_evidence_and_what_is_there_in_part() {
    let program = with_firm();
    answer(&program, "continuity", "partly", "Restored in May.");
    program.call("save_evidence", paper(0, "Restore test", "2027-05-04", &["continuity"]));
    for (language, parts) in [
        ("en", ["version 1.0), 2020; read in: Charter", "Restore test (valid until 4 May 2027)", "securely (in part)"]),
        (
            "de",
            ["version 1.0), 2020; gelesen in: Charter", "Restore test (gültig bis 4. Mai 2027)", "weiter (teilweise)"],
        ),
    ] {
        let request = json!({ "paper": { "language": language, "paper": "doing" }, "format": "html" });
        let text = String::from_utf8(saved(&program, "export_readiness", request, "paper.html")).unwrap();
        let text = text.replace('\u{a0}', " ");
        for part in parts {
            assert!(text.contains(part), "{part}: {text}");
        }
    }
}

#[test]
fn what_we_do_has_two_pages_however_much_is_said() {
    let program = with_firm();
    let sentence = "Wir sichern jeden Tag und holen jedes Vierteljahr etwas zurück, damit wir wissen, dass es geht. ";
    let long: String = sentence.chars().cycle().take(1_990).collect();
    for one in all(&readiness(&program)) {
        answer(&program, one["id"].as_str().unwrap(), "partly", &long);
        let title = format!("Ein Dokument mit langem Titel für {}", one["number"]);
        program.call("save_evidence", paper(0, &title, "2027-05-04", &[one["id"].as_str().unwrap()]));
    }
    for language in ["de", "en"] {
        let pages = program.call("readiness_pages", json!({ "language": language, "paper": "doing" }));
        assert!(pages["svg"].as_array().unwrap().len() <= 2, "{language}: {}", pages["svg"].as_array().unwrap().len());
    }
}

fn archive(bytes: Vec<u8>) -> ZipArchive<Cursor<Vec<u8>>> {
    ZipArchive::new(Cursor::new(bytes)).unwrap()
}

fn attach(program: &Program, owner: &Value, bytes: &[u8]) {
    fs::write(target(program, "proof.pdf"), bytes).unwrap();
    program.call("add_attachment", json!({ "owner": owner, "language": "en" }));
}

#[test]
fn a_document_goes_with_its_files_or_stays_with_them() {
    let program = with_firm();
    program.call("save_evidence", paper(0, "Restore test", "", &["continuity"]));
    let owner = readiness(&program)["evidence"][0]["files"].clone();
    attach(&program, &owner, PDF);
    attach(&program, &owner, b"\x89PNG\r\n\x1a\na picture");
    let left = || {
        let files = program.call("attachments", json!({ "owner": owner }))["files"].as_array().unwrap().len();
        (readiness(&program)["evidence"].as_array().unwrap().len(), files)
    };
    let record = rusqlite::Connection::open(program.place.path().join("data/trittsicher.db")).unwrap();
    let refuse = "CREATE TRIGGER stuck BEFORE DELETE ON attachment BEGIN SELECT RAISE(ABORT, 'stuck'); END";
    record.execute_batch(refuse).unwrap();
    program.error("remove_evidence", json!({ "id": 1 }));
    assert_eq!(left(), (1, 2), "nothing is left without the other");
    record.execute_batch("DROP TRIGGER stuck").unwrap();
    program.call("remove_evidence", json!({ "id": 1 }));
    assert_eq!(left(), (0, 0));
    let folder = fs::read_dir(program.place.path().join("data/attachments")).unwrap();
    assert_eq!(folder.count(), 0, "and their bytes are gone");
}

#[test]
fn the_evidence_folder_has_an_index_and_every_file() {
    let program = with_firm();
    all_answered(&program);
    program.call("save_evidence", paper(0, "CON/..: \"Rücksicherung\" <Mai>", "2027-05-04", &["continuity"]));
    program.call("save_evidence", paper(0, "On paper only", "", &["site-access"]));
    let owner = readiness(&program)["evidence"][0]["files"].clone();
    attach(&program, &owner, PDF);
    attach(&program, &owner, b"\x89PNG\r\n\x1a\na picture");
    let path = target(&program, "folder.zip");
    let done = program.call("export_evidence", in_language("de"));
    assert_eq!((&done["files"], &done["gone"]), (&json!(2), &json!([])));
    let bytes = fs::read(&path).unwrap();
    let mut folder = archive(bytes.clone());
    let names: Vec<String> = folder.file_names().map(|name| name.unwrap().into_owned()).collect();
    for expected in [
        "verzeichnis.html",
        "verzeichnis.csv",
        "selbstauskunft-informationssicherheit.pdf",
        "selbstauskunft-informationssicherheit.csv",
        "dokumente/P2.6.3 CON-..- -Rücksicherung- -Mai-.pdf",
        "dokumente/P2.6.3 CON-..- -Rücksicherung- -Mai-.png",
    ] {
        assert!(names.iter().any(|name| name == expected), "{expected} in {names:?}");
    }
    let mut read = |name: &str| {
        let mut bytes = Vec::new();
        folder.by_name(name).unwrap().read_to_end(&mut bytes).unwrap();
        bytes
    };
    assert_eq!(read("dokumente/P2.6.3 CON-..- -Rücksicherung- -Mai-.pdf"), PDF);
    let index = String::from_utf8(read("verzeichnis.html")).unwrap();
    assert!(index.contains("&lt;Mai&gt;") && index.contains("keine Datei in der Mappe"), "{index}");
    let table = String::from_utf8(read("verzeichnis.csv")).unwrap();
    assert!(table.contains("2027-05-04") && table.contains("P2.4.1"), "{table}");
    program.call("export_evidence", in_language("de"));
    assert_eq!(fs::read(&path).unwrap(), bytes, "the same again is the same bytes");

    // a file that somebody removed from the data folder is told, and the rest is there
    for file in fs::read_dir(program.place.path().join("data/attachments")).unwrap() {
        let file = file.unwrap().path();
        if file.extension().is_some_and(|ending| ending == "png") {
            fs::remove_file(file).unwrap();
        }
    }
    let done = program.call("export_evidence", in_language("de"));
    assert_eq!((&done["files"], done["gone"].as_array().unwrap().len()), (&json!(1), 1), "{done}");
}

#[test]
fn removing_a_document_removes_its_files() {
    let program = with_firm();
    program.call("save_evidence", paper(0, "Plan", "", &["continuity"]));
    let entry = readiness(&program)["evidence"][0].clone();
    attach(&program, &entry["files"], PDF);
    let kept = || fs::read_dir(program.place.path().join("data/attachments")).unwrap().count();
    assert_eq!(kept(), 1);
    program.call("remove_evidence", json!({ "id": entry["id"] }));
    assert_eq!((readiness(&program)["evidence"].clone(), kept()), (json!([]), 0));
    assert_eq!(requirement(&program, "continuity")["evidence"], json!([]));
}

#[test]
fn a_place_that_cannot_be_written_to_leaves_the_old_file_as_it_was() {
    let program = with_firm();
    all_answered(&program);
    program.call("save_supplier", supplier(0, "Nordlicht IT", "high"));
    let export = json!({ "paper": { "language": "en", "paper": "declaration" }, "format": "pdf" });
    let form = json!({ "language": "en", "id": 1 });
    for (command, request) in
        [("export_evidence", in_language("en")), ("export_readiness", export), ("send_questionnaire", form)]
    {
        let path = target(&program, "old");
        fs::write(&path, "old").unwrap();
        let mut rights = fs::metadata(&path).unwrap().permissions();
        rights.set_readonly(true);
        fs::set_permissions(&path, rights).unwrap();
        assert_eq!(program.refused(command, request.clone()), "file-read-only", "{command}");
        assert_eq!(fs::read_to_string(&path).unwrap(), "old");
        let mut rights = fs::metadata(&path).unwrap().permissions();
        #[expect(clippy::permissions_set_readonly_false, reason = "a file of this test, thrown away with its folder")]
        rights.set_readonly(false);
        fs::set_permissions(&path, rights).unwrap();
        target(&program, "nowhere/new");
        assert_eq!(program.refused(command, request.clone()), "folder-missing", "{command}");
        target(&program, "data");
        assert_eq!(program.refused(command, request), "file-special", "{command}");
    }
    let sent = &program.call("suppliers", in_language("en"))["suppliers"][0]["sent"];
    assert_eq!(*sent, Value::Null, "what was not saved was not sent");
}
