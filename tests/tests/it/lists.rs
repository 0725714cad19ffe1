//! Checklists the firm keeps: changed, in versions, ticked with names, finished, thrown away, on paper.

use std::fs;

use serde_json::{Value, json};
use tritt_api::Topic;
use tritt_tests::{LANGUAGES, root};

use crate::program::Program;

fn with_firm() -> Program {
    let program = Program::new();
    program.call("add_firm", json!({ "name": "Bäckerei Korn" }));
    program
}

fn item(key: &str) -> Value {
    json!({ "key": key, "text": "", "duty": false })
}

fn own(key: &str, text: &str) -> Value {
    json!({ "key": key, "text": text, "duty": true })
}

fn draft(list: Option<u32>, name: &str, lines: &[Value]) -> Value {
    json!({ "list": list, "name": name, "audience": "everyone", "rhythm": "monthly", "lines": lines })
}

fn kept(program: &Program) -> u32 {
    let lines = [item("backup-check-where"), own("", "Schlüssel zählen"), item("mobile-check-lock")];
    let list = program.call("keep_list", draft(None, "Freitag", &lines))["list"].as_u64().expect("a number");
    u32::try_from(list).expect("small")
}

fn page(program: &Program, list: u32, version: Option<u32>) -> Value {
    program.call("firm_list", json!({ "language": "en", "list": list, "version": version }))
}

fn texts(page: &Value) -> Vec<String> {
    let lines = page["lines"].as_array().expect("lines");
    lines.iter().map(|line| line["key"].as_str().expect("a key").to_owned()).collect()
}

fn paper(list: u32, language: &str) -> Value {
    json!({ "list": list, "version": null, "language": language, "beside": null, "depth": "long", "empty": false })
}

#[test]
fn every_save_is_a_version_that_can_be_brought_back() {
    let program = with_firm();
    let list = kept(&program);
    let second = [item("mobile-check-lock"), own("own-1", "Schlüssel zählen und wegschließen"), own("", "Licht aus")];
    program.call("keep_list", draft(Some(list), "Feierabend", &second));
    let program = program.again();
    let newest = page(&program, list, None);
    assert_eq!(texts(&newest), ["mobile-check-lock", "own-1", "own-2"], "in the order given, keys stay");
    assert_eq!((&newest["list"]["name"], &newest["old"]), (&json!("Feierabend"), &json!(false)));
    let first = page(&program, list, Some(1));
    assert_eq!(texts(&first), ["backup-check-where", "own-1", "mobile-check-lock"]);
    assert_eq!((&first["lines"][1]["text"], &first["old"]), (&json!("Schlüssel zählen"), &json!(true)));
    let back = [item("backup-check-where"), own("own-1", "Schlüssel zählen"), item("mobile-check-lock")];
    program.call("keep_list", draft(Some(list), "Freitag", &back));
    let third = page(&program, list, None);
    assert_eq!((texts(&third), &third["list"]["version"]), (texts(&first), &json!(3)));
    assert_eq!(third["versions"].as_array().expect("versions").len(), 3);
}

#[test]
fn a_tick_has_a_name_and_a_time_and_a_round_its_place_in_the_history() {
    let program = with_firm();
    let list = kept(&program);
    assert_eq!(page(&program, list, None)["list"]["isDue"], true, "what was never done is due");
    program.call("tick_line", json!({ "list": list, "line": "own-1", "ticked": true }));
    assert_eq!(program.topics().last(), Some(&Topic::Firm));
    let ticked = page(&program, list, None);
    assert_eq!(ticked["lines"][1]["tickedAt"], "2026-11-24T09:00:00Z");
    assert!(ticked["lines"][1]["tickedBy"].is_string());
    assert_eq!((&ticked["list"]["ticked"], &ticked["list"]["due"]), (&json!(1), &Value::Null));
    assert_eq!(program.call("undo", json!({}))["what"], "tick");
    assert_eq!(page(&program, list, None)["list"]["ticked"], 0);
    program.call("tick_line", json!({ "list": list, "line": "own-1", "ticked": true }));
    program.call("finish_list", json!({ "list": list }));
    let program = program.again();
    let after = page(&program, list, None);
    assert_eq!((&after["list"]["ticked"], &after["list"]["due"]), (&json!(0), &json!("2026-12-24")), "a month later");
    let run = &after["runs"][0];
    assert_eq!((&run["ticked"], &run["of"], &run["version"]), (&json!(1), &json!(3), &json!(1)));
}

#[test]
fn what_was_thrown_away_comes_back_and_goes_with_its_firm() {
    let program = with_firm();
    let list = kept(&program);
    program.call("remove_list", json!({ "list": list }));
    assert_eq!(program.call("firm_lists", json!({}))["lists"], json!([]));
    assert_eq!(
        program.refused("firm_list", json!({ "language": "en", "list": list, "version": null })),
        "list-missing"
    );
    assert_eq!(program.call("undo", json!({}))["what"], "list");
    assert_eq!(program.call("firm_lists", json!({}))["lists"][0]["name"], "Freitag");
    let firm = program.call("firms", json!({}))["firms"][0]["id"].clone();
    program.call("add_firm", json!({ "name": "Other" }));
    assert_eq!(program.refused("tick_line", json!({ "list": list, "line": "own-1", "ticked": true })), "list-missing");
    program.call("remove_firm", json!({ "firm": firm }));
    program.call("open_sample", json!({ "language": "en" }));
    let names = program.call("firm_lists", json!({}))["lists"].to_string();
    assert!(!names.contains("Freitag"), "{names}");
}

#[test]
fn what_was_thrown_away_is_gone_with_the_next_start() {
    let program = with_firm();
    let list = kept(&program);
    program.call("tick_line", json!({ "list": list, "line": "own-1", "ticked": true }));
    program.call("remove_list", json!({ "list": list }));
    let program = program.again();
    let record = rusqlite::Connection::open(program.place.path().join("data/trittsicher.db")).unwrap();
    for table in ["list", "list_version", "list_line", "list_run", "list_tick"] {
        let rows: i64 = record.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0)).unwrap();
        assert_eq!(rows, 0, "{table}");
    }
}

#[test]
fn what_cannot_be_kept_is_refused_and_nothing_is_lost() {
    let program = with_firm();
    let list = kept(&program);
    let long = "x".repeat(5000);
    let rtl = "قائمة \u{202e}txt";
    let many: Vec<Value> = (0..301).map(|number| own("", &format!("line {number}"))).collect();
    for (draft, code) in [
        (draft(Some(list), "  ", &[own("", "a")]), "list-unnamed"),
        (draft(Some(list), &long, &[own("", "a")]), "request-invalid"),
        (draft(Some(list), "A", &[own("", &long)]), "list-line-too-long"),
        (draft(Some(list), "A", &many), "list-too-long"),
        (draft(Some(list), "A", &[]), "checklist-empty"),
        (draft(Some(list), "A", &[own("", " \u{202e} ")]), "checklist-empty"),
        (draft(Some(list), "A", &[item("nobody-check-nothing")]), "not-found"),
        (draft(Some(list), "A", &[own("own-x", "a")]), "not-found"),
        (draft(Some(list), "A", &[item("mobile-check-lock"), item("mobile-check-lock")]), "not-found"),
        (draft(Some(99), "A", &[own("", "a")]), "list-missing"),
    ] {
        assert_eq!(program.refused("keep_list", draft.clone()), code, "{draft:.200}");
    }
    assert_eq!(page(&program, list, None)["list"]["version"], 1, "no version of any of them");
    program.call("keep_list", draft(Some(list), rtl, &[own("", rtl)]));
    let kept = page(&program, list, None);
    assert_eq!((&kept["list"]["name"], &kept["lines"][0]["text"]), (&json!("قائمة txt"), &json!("قائمة txt")));
    let pages = program.call("list_pages", paper(list, "de"));
    assert!(pages["svg"][0].as_str().expect("a page").starts_with("<svg"));
}

#[test]
fn a_list_is_written_in_every_format_with_who_ticked_what_and_the_letterhead() {
    let program = with_firm();
    let list = kept(&program);
    program.call("tick_line", json!({ "list": list, "line": "own-1", "ticked": true }));
    program.call("save_contact", json!({ "contact": " Bäckerei Korn \n 0221 0000000 " }));
    let logo = root().join("crates/documents/tests/logos/petrol.png");
    *program.heard.target.lock().expect("a target") = Some(logo);
    program.call("choose_logo", json!({ "language": "de" }));
    assert!(program.call("firm_lists", json!({}))["logo"].is_string());
    for language in LANGUAGES {
        for (format, ending) in [
            ("html", "html"),
            ("markdown", "md"),
            ("csv", "csv"),
            ("text", "txt"),
            ("pdf", "pdf"),
            ("docx", "docx"),
            ("xlsx", "xlsx"),
        ] {
            let target = program.place.path().join(format!("{language}.{ending}"));
            *program.heard.target.lock().expect("a target") = Some(target.clone());
            program.call("export_list", json!({ "paper": paper(list, language), "format": format }));
            let bytes = fs::read(&target).expect("written");
            let text = String::from_utf8_lossy(&bytes);
            if matches!(format, "html" | "markdown" | "csv" | "text") {
                assert!(text.contains("Schlüssel zählen"), "{format}");
                assert!(text.contains("24") && text.contains("2026"), "{format} says when: {text}");
            }
            if matches!(format, "html" | "markdown" | "text") {
                assert!(text.contains("Bäckerei Korn 0221 0000000"), "{format}");
            }
            assert_eq!(format == "html", text.contains("data:image/png"), "{format}");
        }
    }
    program.call("remove_logo", json!({}));
    assert_eq!(program.call("firm_lists", json!({}))["logo"], Value::Null);
}

#[test]
fn a_list_on_paper_says_who_ticked_a_line_and_then_when() {
    let program = with_firm();
    let profile = json!({ "name": "Jana Rieger", "email": "", "role": "everyone", "colour": 0 });
    program.call("add_learner", json!({ "profile": profile, "pin": null }));
    let list = kept(&program);
    program.call("tick_line", json!({ "list": list, "line": "own-1", "ticked": true }));
    for (language, said) in
        [("de", "Erledigt: Jana Rieger, 24. November 2026"), ("en", "Done: Jana Rieger, 24 November 2026")]
    {
        let target = program.place.path().join("list.txt");
        *program.heard.target.lock().expect("a target") = Some(target.clone());
        program.call("export_list", json!({ "paper": paper(list, language), "format": "text" }));
        let text = fs::read_to_string(&target).expect("written");
        assert!(text.contains(said), "{said:?} is not in:\n{text}");
    }
}

#[test]
fn a_picture_that_is_no_logo_leaves_the_one_before() {
    let program = with_firm();
    let file = program.place.path().join("logo.png");
    let choose = || {
        *program.heard.target.lock().expect("a target") = Some(file.clone());
        program.refused("choose_logo", json!({ "language": "en" }))
    };
    for bytes in [b"GIF89a".to_vec(), vec![0; 3_000_000], b"\x89PNG\r\n\x1a\nhalf".to_vec(), Vec::new()] {
        fs::write(&file, bytes).expect("a file");
        assert_eq!(choose(), "logo-unfit");
    }
    fs::remove_file(&file).expect("there");
    assert_eq!(choose(), "file-unreadable");
    assert_eq!(program.refused("save_contact", json!({ "contact": "x".repeat(201) })), "request-invalid");
}

#[test]
fn lines_that_do_not_fit_the_firm_are_left_out_and_it_is_said_why() {
    let program = with_firm();
    let list = || {
        let wanted = json!({ "language": "en", "audience": "everyone", "occasion": "website-shop", "steps": [], "depth": "short" });
        program.call("checklist", wanted)
    };
    let before = list();
    assert_eq!(before["leftOut"], json!([]), "what nobody has said hides nothing");
    let say = |yes: bool| {
        let fact = json!({ "id": "online-shop", "yes": yes });
        program.call("change_firm", json!({ "name": null, "size": null, "sector": null, "sites": null, "fact": fact }));
    };
    say(false);
    let without = list();
    let gone = without["leftOut"].as_array().expect("lines");
    assert!(!gone.is_empty() && gone.iter().all(|line| line["why"].as_str().is_some_and(|why| !why.is_empty())));
    assert_eq!(
        without["of"].as_u64().expect("a count") as usize + gone.len(),
        before["of"].as_u64().expect("a count") as usize
    );
    say(true);
    let with = list();
    let lines =
        with["sections"].as_array().expect("sections").iter().flat_map(|one| one["items"].as_array().expect("items"));
    assert!(lines.filter(|line| line["why"].is_string()).count() == gone.len(), "shown because of it");
}

#[test]
fn a_new_line_never_takes_the_tick_of_one_that_was_dropped() {
    let program = with_firm();
    let list = kept(&program);
    program.call("tick_line", json!({ "list": list, "line": "own-1", "ticked": true }));
    program.call("keep_list", draft(Some(list), "Freitag", &[item("backup-check-where")]));
    program.call("keep_list", draft(Some(list), "Freitag", &[item("backup-check-where"), own("", "Alarm an")]));
    let page = page(&program, list, None);
    assert_eq!(texts(&page), ["backup-check-where", "own-2"], "a number is given once");
    assert_eq!(page["lines"][1]["tickedBy"], Value::Null);
    let invented = draft(Some(list), "Freitag", &[own("own-7", "Alarm an")]);
    assert_eq!(program.refused("keep_list", invented), "not-found", "and only by the program");
}

#[test]
fn whoever_is_removed_is_named_nowhere_on_the_side_of_the_firm() {
    const NAME: &str = "Benedikta Wiesental";
    let program = with_firm();
    let other = crate::learners::join(&program, "Ayşe", Value::Null);
    let gone = crate::learners::join(&program, NAME, Value::Null);
    let list = kept(&program);
    program.call("tick_line", json!({ "list": list, "line": "own-1", "ticked": true }));
    let action = program.call("plan", json!({ "language": "de" }))["lines"][0]["action"].clone();
    let empty = json!({ "action": action, "state": null, "due": null, "cost": null, "evidence": null, "notes": null });
    let owned = |name: &str| {
        let mut change = empty.clone();
        change["owner"] = json!(name);
        change
    };
    program.call("set_plan", owned(NAME));
    assert_eq!(page(&program, list, None)["lines"][1]["tickedBy"], NAME);
    let program = program.again();
    program.call("learn_as", json!({ "learner": gone, "pin": null }));
    program.call("forget_learner", json!({ "learner": gone }));
    program.call("learn_as", json!({ "learner": other, "pin": null }));
    let page = page(&program, list, None);
    assert_eq!(page["lines"][1]["tickedBy"], "", "the tick stays");
    assert_eq!(page["versions"][0]["by"], "");
    assert_eq!(program.call("plan", json!({ "language": "de" }))["lines"][0]["owner"], "");
    let mut folders = vec![program.place.path().join("data")];
    while let Some(folder) = folders.pop() {
        for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let bytes = fs::read(&path).unwrap();
            assert!(!bytes.windows(NAME.len()).any(|one| one == NAME.as_bytes()), "{}", path.display());
        }
    }
}

#[test]
fn a_change_of_a_firm_that_is_gone_is_not_in_the_way_of_undo() {
    let program = with_firm();
    let list = kept(&program);
    for ticked in [true, false] {
        program.call("tick_line", json!({ "list": list, "line": "own-1", "ticked": ticked }));
    }
    let firm = program.call("firms", json!({}))["firms"][0]["id"].clone();
    program.call("remove_firm", json!({ "firm": firm }));
    assert_eq!(program.call("undo", json!({}))["what"], Value::Null);
}

#[test]
fn every_line_of_the_guide_that_concerns_the_firm_can_be_added() {
    let program = with_firm();
    let keys = |program: &Program| -> Vec<String> {
        let page = program.call("list_items", json!({ "language": "de" }));
        let items = page["steps"].as_array().unwrap().iter().flat_map(|step| step["items"].as_array().unwrap().clone());
        items.map(|item| item["key"].as_str().unwrap().to_owned()).collect()
    };
    let all = keys(&program);
    assert!(all.len() > 300, "{}", all.len());
    // as many as a list holds, a part after the other
    for lines in all.chunks(300) {
        let lines: Vec<Value> = lines.iter().map(|key| item(key)).collect();
        program.call("keep_list", draft(None, "Alles", &lines));
    }
    program.call("change_firm", json!({ "name": null, "size": null, "sector": null, "sites": null, "fact": { "id": "online-shop", "yes": false } }));
    let fewer = keys(&program);
    assert!(fewer.len() < all.len() && fewer.iter().all(|key| all.contains(key)), "a firm without a shop");
}
