//! The self-check of a firm: asked, answered, stopped, gone on with, finished, explained, compared.

use serde_json::{Value, json};
use tritt_api::Topic;
use tritt_core::Timestamp;
use tritt_tests::{LANGUAGES, root};

use crate::program::{NOW, Program, set_clock};

/// A firm about which nothing is said.
fn with_firm() -> Program {
    let program = Program::new();
    program.call("add_firm", json!({ "name": "Bäckerei Sommer" }));
    program.topics();
    program
}

fn say(program: &Program, fact: &str, yes: Option<bool>) {
    program.call("change_firm", json!({ "fact": { "id": fact, "yes": yes } }));
}

fn begin(program: &Program, mode: &str) -> u64 {
    program.call("begin_check", json!({ "mode": mode }))["check"].as_u64().unwrap()
}

fn sheet(program: &Program, check: u64, language: &str) -> Value {
    program.call("check_sheet", json!({ "check": check, "language": language }))
}

fn result(program: &Program, check: u64) -> Value {
    program.call("check_result", json!({ "check": check, "language": "en" }))
}

fn answering(check: u64, question: &str, answer: Option<&str>) -> Value {
    json!({ "check": check, "question": question, "answer": answer, "seconds": 20 })
}

fn answer(program: &Program, check: u64, question: &str, answer: &str) {
    program.call("answer_check", answering(check, question, Some(answer)));
}

fn ids(sheet: &Value) -> Vec<String> {
    list(&sheet["questions"]).map(|one| one["id"].as_str().unwrap().to_owned()).collect()
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().unwrap().iter()
}

/// Answers every question of a round alike.
fn answer_all(program: &Program, check: u64, with: &str) {
    for id in ids(&sheet(program, check, "en")) {
        answer(program, check, &id, with);
    }
}

fn score(program: &Program, check: u64) -> (i64, i64, Value) {
    let score = result(program, check)["entry"]["score"].clone();
    (score["points"].as_i64().unwrap(), score["reachable"].as_i64().unwrap(), score["percent"].clone())
}

fn question<'a>(sheet: &'a Value, id: &str) -> &'a Value {
    list(&sheet["questions"]).find(|one| one["id"] == id).unwrap()
}

#[test]
fn every_answer_is_saved_at_once_and_found_again() {
    let program = with_firm();
    let check = begin(&program, "interview");
    assert_eq!(program.topics(), [Topic::Firm]);
    answer(&program, check, "check-lead-owned", "yes");
    assert_eq!(program.topics(), [Topic::Firm], "whatever shows the check loads again");
    answer(&program, check, "check-lead-decides", "dontKnow");
    answer(&program, check, "check-lead-owned", "partly");
    let program = program.again();
    let home = program.call("checks", json!({}));
    assert_eq!(home["open"][0]["check"], check);
    assert_eq!((&home["open"][0]["answered"], &home["open"][0]["seconds"]), (&json!(2), &json!(60)));
    let again = sheet(&program, check, "de");
    assert_eq!(question(&again, "check-lead-owned")["answer"], "partly", "the last answer counts");
    assert_eq!(question(&again, "check-lead-decides")["answer"], "dontKnow");
    assert_eq!(question(&again, "check-person-named")["answer"], Value::Null);
    program.call("answer_check", answering(check, "check-lead-owned", None));
    assert_eq!(question(&sheet(&program, check, "de"), "check-lead-owned")["answer"], Value::Null, "taken back");
}

#[test]
fn a_firm_about_which_nothing_is_known_is_asked_everything() {
    let program = with_firm();
    let home = program.call("checks", json!({}));
    assert_eq!((&home["interview"], &home["quick"], &home["minutes"]), (&json!(50), &json!(29), &json!(20)));
    let check = begin(&program, "interview");
    let all = sheet(&program, check, "en");
    assert_eq!((list(&all["questions"]).count(), &all["topics"], &all["leftOut"]), (50, &json!(27), &json!([])));
    let vpn = question(&all, "check-tunnel-used");
    assert_eq!((vpn["because"].as_array().unwrap().len(), vpn["unsure"].as_array().unwrap().len()), (0, 2), "{vpn}");
}

#[test]
fn what_the_firm_is_leaves_questions_out_and_says_why() {
    let program = with_firm();
    say(&program, "wifi", Some(false));
    say(&program, "machines", Some(false));
    say(&program, "remote-work", Some(true));
    let check = begin(&program, "interview");
    for (language, because, left) in [("en", "from home", "Wi-Fi"), ("de", "zu Hause", "WLAN")] {
        let asked = sheet(&program, check, language);
        let out: Vec<&str> = list(&asked["leftOut"]).map(|one| one["id"].as_str().unwrap()).collect();
        assert_eq!(out, ["check-old-machines", "check-wifi-key", "check-wifi-guests"], "{language}");
        let why = asked["leftOut"][1]["because"][0].as_str().unwrap();
        assert!(why.contains(left), "{language}: {why}");
        let why = question(&asked, "check-remote-rules")["because"][0].as_str().unwrap().to_owned();
        assert!(why.contains(because), "{language}: {why}");
    }
    answer_all(&program, check, "yes");
    assert_eq!(
        score(&program, check),
        (36, 36, json!(100)),
        "the topic of the Wi-Fi is not reachable, that of old machines is"
    );
    // said otherwise later, the round that goes on asks them
    say(&program, "wifi", Some(true));
    assert_eq!(score(&program, check).1, 37);
    say(&program, "wifi", Some(false));
    program.call("finish_check", json!({ "check": check }));
    say(&program, "wifi", None);
    assert_eq!(score(&program, check), (36, 36, json!(100)), "a finished round keeps what it asked");
}

#[test]
fn points_are_those_that_were_published() {
    let program = with_firm();
    let check = begin(&program, "interview");
    assert_eq!(score(&program, check), (-15, 37, json!(0)), "what is open counts like don’t know");
    for (with, expected) in [
        ("yes", (37, 37, json!(100))),
        ("partly", (-15, 37, json!(0))),
        ("no", (-15, 37, json!(0))),
        ("dontKnow", (-15, 37, json!(0))),
        ("notApplicable", (0, 0, Value::Null)),
    ] {
        answer_all(&program, check, with);
        assert_eq!(score(&program, check), expected, "all {with}");
    }
    answer_all(&program, check, "yes");
    answer(&program, check, "check-copies-complete", "no");
    answer(&program, check, "check-wifi-guests", "notApplicable");
    let result = result(&program, check);
    assert_eq!(result["entry"]["score"]["points"], 31, "a TOP topic in part brings nothing and costs three");
    let areas: Vec<_> = list(&result["areas"]).map(|one| one["score"]["percent"].clone()).collect();
    assert_eq!(areas, [100, 100, 0, 100, 100, 100]);
    let top: Vec<_> = list(&result["top"]).map(|one| (one["number"].clone(), one["outcome"].clone())).collect();
    let met = |number: u32| (json!(number), json!("met"));
    assert_eq!(top, [met(1), met(5), (json!(11), json!("missed")), met(15), met(20)]);
}

#[test]
fn a_gap_leads_to_what_closes_it_and_an_open_question_to_finding_out() {
    let program = with_firm();
    let check = begin(&program, "interview");
    for (id, given) in
        [("check-elements-place", "dontKnow"), ("check-macros-off", "no"), ("check-contact-reachable", "partly")]
    {
        answer_all_but(&program, check, id, given);
    }
    for language in LANGUAGES {
        let result = program.call("check_result", json!({ "check": check, "language": language }));
        let gaps: Vec<_> = list(&result["gaps"]).map(|gap| (gap["number"].clone(), gap["gain"].clone())).collect();
        assert_eq!(
            gaps,
            [(json!(20), json!(6)), (json!(3), json!(1)), (json!(27), json!(1))],
            "what weighs most comes first"
        );
        let unknown: Vec<_> = list(&result["unknown"]).map(|one| one["id"].clone()).collect();
        assert_eq!(unknown, ["check-elements-place"]);
        assert!(result["unknown"][0]["findOut"].as_str().unwrap().len() > 40, "{language}: how to find out is said");
        for gap in list(&result["gaps"]) {
            let step = program.call("step", json!({ "language": language, "step": gap["step"]["id"] }));
            assert_eq!(step["step"]["title"], gap["step"]["title"]);
            for lesson in list(&gap["lessons"]) {
                let page = program.call("lesson", json!({ "language": language, "lesson": lesson["id"] }));
                assert_eq!(page["title"], lesson["title"]);
            }
            for action in list(&gap["actions"]) {
                let step = program.call("step", json!({ "language": language, "step": action["step"] }));
                assert!(list(&step["actions"]).any(|one| one["title"] == action["title"]), "{action}");
            }
        }
    }
}

/// Answers what is open with yes, and one question otherwise.
fn answer_all_but(program: &Program, check: u64, id: &str, given: &str) {
    for question in list(&sheet(program, check, "en")["questions"]).filter(|one| one["answer"].is_null()) {
        answer(program, check, question["id"].as_str().unwrap(), "yes");
    }
    answer(program, check, id, given);
}

#[test]
fn a_quick_round_touches_every_topic_and_can_become_an_interview() {
    let program = with_firm();
    let check = begin(&program, "quick");
    let quick = sheet(&program, check, "en");
    let mut numbers: Vec<_> = list(&quick["questions"]).map(|one| one["number"].as_u64().unwrap()).collect();
    numbers.dedup();
    assert_eq!(numbers, (1..=27).collect::<Vec<_>>());
    answer_all(&program, check, "yes");
    assert_eq!(score(&program, check), (37, 37, json!(100)));
    assert_eq!(begin(&program, "interview"), check, "where one goes on already, that one is meant");
    program.call("set_check_mode", json!({ "check": check, "mode": "interview" }));
    let all = sheet(&program, check, "en");
    assert_eq!((&all["entry"]["asked"], &all["entry"]["answered"]), (&json!(50), &json!(29)), "the answers stay");
    assert!(score(&program, check).0 < 37, "what was not asked before is open now");
}

#[test]
fn both_languages_ask_the_same_and_nothing_is_without_words() {
    let program = with_firm();
    let check = begin(&program, "interview");
    let [german, english] = LANGUAGES.map(|language| sheet(&program, check, language));
    assert_eq!(ids(&german), ids(&english), "a switch in the middle keeps the place");
    for (one, other) in list(&german["questions"]).zip(list(&english["questions"])) {
        for part in ["area", "topic", "text", "help", "evidence", "findOut"] {
            let (one, other) = (one[part].as_str().unwrap(), other[part].as_str().unwrap());
            assert!(
                !one.is_empty() && !other.is_empty() && (one != other || part == "area"),
                "{part}: {one} / {other}"
            );
        }
    }
}

#[test]
fn two_rounds_are_compared_and_the_later_one_remembers_the_earlier() {
    let program = with_firm();
    let first = begin(&program, "interview");
    answer_all_but(&program, first, "check-copies-regular", "no");
    answer(&program, first, "check-macros-off", "yes");
    program.call("finish_check", json!({ "check": first }));
    set_clock(Timestamp(NOW.0 + 180 * 24 * 3_600_000));
    let second = begin(&program, "interview");
    assert_ne!(first, second);
    assert_eq!(question(&sheet(&program, second, "en"), "check-copies-regular")["before"], "no");
    answer_all_but(&program, second, "check-macros-off", "partly");
    program.call("finish_check", json!({ "check": second }));
    let found = program.call("compare_checks", json!({ "before": first, "after": second, "language": "en" }));
    assert_eq!((&found["gained"][0]["number"], &found["lost"][0]["number"]), (&json!(11), &json!(20)));
    assert_eq!((found["gained"].as_array().unwrap().len(), &found["alike"]), (1, &json!(true)));
    assert_eq!(list(&found["areas"]).count(), 6);
    assert_eq!(found["before"]["score"]["points"], found["after"]["score"]["points"]);
    assert_eq!(result(&program, second)["before"]["check"], first);
    assert_eq!(result(&program, first)["before"], Value::Null);
    let third = begin(&program, "quick");
    let found = program.call("compare_checks", json!({ "before": second, "after": third, "language": "en" }));
    assert_eq!(found["alike"], false, "a quick round asks less");
    set_clock(NOW);
}

#[test]
fn what_was_done_can_be_taken_back() {
    let program = with_firm();
    let check = begin(&program, "interview");
    answer(&program, check, "check-lead-owned", "no");
    program.call("note_check", json!({ "check": check, "question": "check-lead-owned", "text": "says Jo" }));
    answer(&program, check, "check-lead-owned", "yes");
    assert_eq!(program.call("undo", json!({}))["what"], "check");
    let asked = sheet(&program, check, "en");
    let asked = question(&asked, "check-lead-owned");
    assert_eq!((&asked["answer"], &asked["note"]), (&json!("no"), &json!("says Jo")), "the note stays");
    program.call("finish_check", json!({ "check": check }));
    assert_eq!(program.call("checks", json!({}))["finished"][0]["check"], check);
    program.call("undo", json!({}));
    assert_eq!(program.call("checks", json!({}))["open"][0]["check"], check);
    program.call("finish_check", json!({ "check": check }));
    let before = result(&program, check);
    program.call("remove_check", json!({ "check": check }));
    assert_eq!(program.call("checks", json!({}))["finished"], json!([]));
    program.call("undo", json!({}));
    assert_eq!(result(&program, check), before, "with all its answers");
}

#[test]
fn a_note_is_kept_as_it_was_written() {
    let program = with_firm();
    let check = begin(&program, "interview");
    let text = "<script>alert(1)</script> שלום \u{202e}{$x} & \"quotes\"\nsecond line";
    program.call(
        "note_check",
        json!({ "check": check, "question": "check-lead-owned", "text": format!(" {text}\u{0}\u{7} ") }),
    );
    let program = program.again();
    assert_eq!(question(&sheet(&program, check, "en"), "check-lead-owned")["note"], text);
    program.call("note_check", json!({ "check": check, "question": "check-lead-owned", "text": " " }));
    assert_eq!(question(&sheet(&program, check, "en"), "check-lead-owned")["note"], "");
}

#[test]
fn what_does_not_fit_is_refused_and_changes_nothing() {
    let program = with_firm();
    let check = begin(&program, "interview");
    answer(&program, check, "check-lead-owned", "yes");
    let before = sheet(&program, check, "en");
    program.topics();
    let note = |question: &str, text: &str| json!({ "check": check, "question": question, "text": text });
    for (name, request, code) in [
        ("answer_check", answering(check, "check-nowhere", Some("yes")), "not-found"),
        ("answer_check", answering(check + 7, "check-lead-owned", Some("no")), "not-found"),
        ("answer_check", answering(check, "check-lead-owned", Some("maybe")), "request-invalid"),
        ("note_check", note("check-lead-owned", &"ß".repeat(4001)), "request-invalid"),
        ("note_check", note("sign-in-q01", "x"), "not-found"),
        ("begin_check", json!({ "mode": "slow" }), "request-invalid"),
        ("finish_check", json!({ "check": 99 }), "not-found"),
        ("remove_check", json!({ "check": 99 }), "not-found"),
        ("check_result", json!({ "check": 99, "language": "en" }), "not-found"),
        ("check_sheet", json!({ "check": check, "language": "xx" }), "language-unknown"),
        ("compare_checks", json!({ "before": check, "after": 99, "language": "en" }), "not-found"),
    ] {
        assert_eq!(program.refused(name, request.clone()), code, "{name} {request}");
    }
    assert_eq!(sheet(&program, check, "en"), before);
    assert_eq!(program.topics(), [], "nobody loads anything again");
    // an hour at most is told at once, whatever a window left open says
    let long = json!({ "check": check, "question": "check-lead-owned", "answer": "yes", "seconds": u32::MAX });
    program.call("answer_check", long);
    assert_eq!(sheet(&program, check, "en")["entry"]["seconds"], 20 + 3600);
}

#[test]
fn a_finished_round_is_not_changed_any_more() {
    let program = with_firm();
    let check = begin(&program, "quick");
    answer(&program, check, "check-lead-owned", "yes");
    program.call("finish_check", json!({ "check": check }));
    let before = result(&program, check);
    for (name, request) in [
        ("answer_check", answering(check, "check-lead-owned", Some("no"))),
        ("note_check", json!({ "check": check, "question": "check-lead-owned", "text": "x" })),
        ("set_check_mode", json!({ "check": check, "mode": "interview" })),
        ("finish_check", json!({ "check": check })),
    ] {
        assert_eq!(program.refused(name, request), "check-finished", "{name}");
    }
    assert_eq!(result(&program, check), before);
}

#[test]
fn rounds_belong_to_their_firm_and_go_with_it() {
    let program = Program::new();
    for name in ["checks", "begin_check"] {
        let request = if name == "checks" { json!({}) } else { json!({ "mode": "quick" }) };
        assert_eq!(program.refused(name, request), "firm-missing", "{name}");
    }
    program.call("add_firm", json!({ "name": "One" }));
    let check = begin(&program, "quick");
    answer(&program, check, "check-lead-owned", "yes");
    program.call("add_firm", json!({ "name": "Two" }));
    assert_eq!(program.call("checks", json!({}))["open"], json!([]));
    assert_eq!(program.refused("check_result", json!({ "check": check, "language": "en" })), "not-found");
    assert_eq!(program.refused("answer_check", answering(check, "check-lead-owned", Some("no"))), "not-found");
    let firms = program.call("firms", json!({}));
    let one = list(&firms["firms"]).find(|firm| firm["name"] == "One").unwrap()["id"].clone();
    program.call("open_firm", json!({ "firm": one }));
    assert_eq!(program.call("checks", json!({}))["open"][0]["answered"], 1);
    program.call("remove_firm", json!({ "firm": one }));
    assert_eq!(program.call("checks", json!({}))["open"], json!([]), "the other firm is open and has none");
}

/// The name belongs to the consultation by trained providers; ours is a self-check.
#[test]
fn it_is_never_called_by_the_name_of_the_official_check() {
    for language in LANGUAGES {
        for file in ["firm/check.ftl", "ui/firm-check.ftl"] {
            let text = std::fs::read_to_string(root().join("locales").join(language).join(file)).unwrap();
            let text = text.to_lowercase().replace(['-', ' '], "");
            assert!(!text.contains("cyberrisikocheck") && !text.contains("cyberriskcheck"), "{language}/{file}");
        }
        let words = std::fs::read_to_string(root().join("locales").join(language).join("ui/firm-check.ftl")).unwrap();
        assert!(words.contains(if language == "de" { "keine Zertifizierung" } else { "no certification" }));
    }
}
