//! Reading, answering, doing: what a learner does, and what the first page makes of it.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};
use tritt_api::Topic;
use tritt_tests::LANGUAGES;

use tritt_core::Timestamp;

use crate::program::{NOW, Program, last_step_follows, set_clock};

/// Steps that can be learned.
fn complete(program: &Program) -> Vec<String> {
    let steps = program.call("steps", json!({ "language": "en" }));
    let all = steps["stages"].as_array().unwrap().iter().flat_map(|stage| stage["steps"].as_array().unwrap());
    let complete: Vec<String> =
        all.filter(|step| step["state"] != "later").map(|step| step["id"].as_str().unwrap().to_owned()).collect();
    assert!(["sign-in", "deception", "backup"].iter().all(|id| complete.iter().any(|one| one == id)), "{complete:?}");
    complete
}

/// The right answers of every question, found as a learner would: by answering and reading the explanation.
fn keys(program: &Program, step: &str) -> BTreeMap<String, (String, Vec<String>)> {
    let mut keys = BTreeMap::new();
    // a round has eight questions; the next round brings first what was not asked or not right
    for round in 0..4 {
        for question in program.round(step).as_array().unwrap() {
            let id = question["id"].as_str().unwrap().to_owned();
            let kind = question["kind"].as_str().unwrap().to_owned();
            let options = ids(&question["options"]);
            let tried = match kind.as_str() {
                "order" | "match" => options,
                _ => vec![options[0].clone()],
            };
            let key = answer(program, &format!("finding-{round}-{id}"), &id, &tried)["key"].clone();
            keys.insert(
                id,
                (kind, key.as_array().unwrap().iter().map(|one| one.as_str().unwrap().to_owned()).collect()),
            );
        }
    }
    keys
}

fn ids(options: &Value) -> Vec<String> {
    options.as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap().to_owned()).collect()
}

fn answer(program: &Program, attempt: &str, question: &str, options: &[String]) -> Value {
    program.call("answer", json!({ "language": "en", "attempt": attempt, "question": question, "options": options }))
}

fn find(questions: &Value, wanted: impl Fn(&Value) -> bool) -> Value {
    questions.as_array().unwrap().iter().find(|one| wanted(one)).unwrap().clone()
}

fn today(program: &Program) -> Value {
    program.call("today", json!({ "language": "en" }))
}

#[test]
fn the_way_from_nothing_to_everything_learned_and_done() {
    let program = Program::new();
    let start = today(&program);
    assert_eq!((&start["learned"], &start["next"]["kind"]), (&json!(0), &json!("lesson")), "{}", start["next"]);
    assert_eq!(start["next"]["first"], true, "the very first step");
    assert_eq!(start["trail"].as_array().unwrap().len(), 14);
    let mut order = Vec::new();
    let mut turn = 0;
    loop {
        let next = today(&program)["next"].clone();
        let step = next["step"]["id"].as_str().map(str::to_owned);
        match next["kind"].as_str().unwrap() {
            "lesson" => {
                program.call("finish_lesson", json!({ "lesson": next["lesson"] }));
            }
            "quiz" => {
                let step = step.clone().unwrap();
                for (question, (_, key)) in keys(&program, &step) {
                    turn += 1;
                    let feedback = answer(&program, &format!("learning-{turn:04}"), &question, &key);
                    assert_eq!(feedback["right"], true, "{question}: the key is right");
                }
            }
            "action" => {
                program.call("set_action", json!({ "action": next["action"]["id"], "done": true }));
            }
            "nothing" => break,
            other => panic!("{other} is no next step"),
        }
        order.push((next["kind"].as_str().unwrap().to_owned(), step.unwrap()));
        assert!(order.len() < 400, "it never ends: {order:?}");
    }
    let kinds =
        |step: &str| order.iter().filter(|(_, id)| id == step).map(|(kind, _)| kind.as_str()).collect::<Vec<_>>();
    for step in &complete(&program) {
        let kinds = kinds(step);
        assert!(kinds.starts_with(&["lesson", "lesson"]), "{step}: lessons come first: {kinds:?}");
        assert!(kinds.contains(&"quiz") && kinds.contains(&"action"), "{step}: {kinds:?}");
    }
    let first_action = order.iter().position(|(kind, _)| kind == "action").unwrap();
    assert!(order[first_action..].iter().all(|(kind, _)| kind == "action"), "actions come last: {order:?}");
    let end = today(&program);
    assert_eq!((&end["learned"], &end["openActionCount"]), (&json!(complete(&program).len()), &json!(0)));
    let program = program.again();
    assert_eq!(today(&program), end, "all of it is there after a restart");
}

#[test]
fn no_question_gives_its_answer_away() {
    let program = Program::new();
    for step in &complete(&program) {
        for language in LANGUAGES {
            let about = json!({ "kind": "step", "step": step });
            let quiz = program.call("start_quiz", json!({ "language": language, "about": about })).to_string();
            for word in ["key", "right", "why", "explanation", "correct"] {
                assert!(!quiz.contains(&format!("\"{word}")), "{step} in {language} sends {word}");
            }
        }
    }
}

#[test]
fn every_question_of_every_kind_can_be_right_and_wrong_and_explains_every_option() {
    let program = Program::new();
    for step in &complete(&program) {
        let keys = keys(&program, step);
        assert!(keys.len() >= 8, "{step} has {} questions", keys.len());
        let kinds: BTreeSet<&str> = keys.values().map(|(kind, _)| kind.as_str()).collect();
        assert!(kinds.len() >= 4, "{step}: {kinds:?}");
        for (question, (kind, key)) in &keys {
            let wrong: Vec<String> = match kind.as_str() {
                "order" | "match" => key.iter().rev().cloned().collect(),
                "trueFalse" => vec![if key[0] == "true" { "false" } else { "true" }.to_owned()],
                _ => ["a", "b", "c", "d", "e"]
                    .map(str::to_owned)
                    .into_iter()
                    .filter(|id| !key.contains(id))
                    .take(1)
                    .collect(),
            };
            for language in LANGUAGES {
                let ask = |options: &[String], attempt: &str| {
                    program.call(
                        "answer",
                        json!({ "language": language, "attempt": format!("{attempt}-{language}-{question}"), "question": question, "options": options }),
                    )
                };
                let (right, wrong) = (ask(key, "right"), ask(&wrong, "wrong"));
                assert_eq!((&right["right"], &wrong["right"]), (&json!(true), &json!(false)), "{question}");
                let explained = right["explanations"].as_array().unwrap();
                assert!(explained.len() >= 2, "{question}: {explained:?}");
                for one in explained {
                    assert!(
                        one["text"].as_str().unwrap().len() > 10,
                        "{question} {} in {language} says why",
                        one["option"]
                    );
                }
            }
        }
    }
}

#[test]
fn the_same_answer_sent_twice_counts_once_and_another_one_under_its_key_is_refused() {
    let program = Program::new();
    let question = find(&program.round("sign-in"), |one| one["kind"] == "single");
    let options = ids(&question["options"]);
    let send = |option: &str| json!({ "language": "en", "attempt": "one-attempt", "question": question["id"], "options": [option] });
    let first = program.call("answer", send(&options[0]));
    assert_eq!(program.call("answer", send(&options[0])), first);
    assert_eq!(program.refused("answer", send(&options[1])), "answer-refused");
}

#[test]
fn what_was_not_right_comes_back_until_it_is() {
    let program = Program::new();
    let missed = || program.call("start_quiz", json!({ "language": "en", "about": { "kind": "missed" } }));
    assert_eq!((&today(&program)["repeat"]["count"], &missed()["questions"]), (&json!(0), &json!([])));
    let mut wrong = Vec::new();
    for step in ["backup", "sign-in"] {
        let id = find(&program.round(step), |one| one["kind"] == "trueFalse")["id"].as_str().unwrap().to_owned();
        let key = answer(&program, &format!("finding-{step}"), &id, &["true".to_owned()])["key"][0].clone();
        let other = if key == "true" { "false" } else { "true" };
        answer(&program, &format!("missing-{step}"), &id, &[other.to_owned()]);
        wrong.push((id, key.as_str().unwrap().to_owned()));
    }
    assert_eq!(today(&program)["repeat"], json!({ "count": 2, "minutes": 1 }));
    let round = missed()["questions"].clone();
    assert_eq!(ids(&round).len(), 2);
    assert!(ids(&round).iter().all(|id| wrong.iter().all(|(missed, _)| missed != id)), "others of their objectives");
    let steps: BTreeSet<&str> =
        round.as_array().unwrap().iter().map(|one| one["step"]["id"].as_str().unwrap()).collect();
    assert_eq!(steps, BTreeSet::from(["backup", "sign-in"]), "each says where it is from");
    set_clock(Timestamp(NOW.0 + 60_000));
    for other in ids(&round) {
        assert_eq!(program.attempt(&other, true)["right"], true);
    }
    let asked = ids(&missed()["questions"]);
    let these: BTreeSet<&String> = wrong.iter().map(|(id, _)| id).collect();
    assert_eq!(asked.iter().collect::<BTreeSet<_>>(), these, "then these two and no other");
    for id in asked {
        let (_, key) = wrong.iter().find(|(missed, _)| *missed == id).unwrap();
        assert_eq!(answer(&program, &format!("mending-{id}"), &id, std::slice::from_ref(key))["right"], true);
    }
    assert_eq!((&today(&program)["repeat"]["count"], &missed()["questions"]), (&json!(0), &json!([])));
}

#[test]
fn the_same_round_can_be_had_in_another_language() {
    let program = Program::new();
    let english = program.round("deception");
    let these =
        |questions: Vec<String>| json!({ "language": "de", "about": { "kind": "these", "questions": questions } });
    let german = program.call("start_quiz", these(ids(&english)))["questions"].clone();
    assert_eq!(ids(&german), ids(&english), "the same questions in the same order");
    for (german, english) in german.as_array().unwrap().iter().zip(english.as_array().unwrap()) {
        assert_ne!(german["text"], english["text"]);
        for side in ["options", "matches"] {
            let set = |question: &Value| ids(&question[side]).into_iter().collect::<BTreeSet<_>>();
            assert_eq!(set(german), set(english), "{}", german["id"]);
        }
    }
    assert_eq!(program.refused("start_quiz", these(vec!["nowhere-question".to_owned()])), "not-found");
}

#[test]
fn everything_a_learner_changes_is_told_and_can_be_undone() {
    let program = Program::new();
    program.call("finish_lesson", json!({ "lesson": "sign-in-password-manager" }));
    assert_eq!(program.topics(), [Topic::Learning]);
    let action = program.step("sign-in")["actions"][0]["id"].clone();
    program.call("set_action", json!({ "action": action, "done": true }));
    assert_eq!(program.topics(), [Topic::Learning]);
    assert_eq!(program.step("sign-in")["step"]["actions"]["done"], 1);
    assert_eq!(program.call("undo", json!({}))["what"], "action");
    assert_eq!(program.call("undo", json!({}))["what"], "lesson");
    assert_eq!(program.topics(), [Topic::Learning, Topic::Learning]);
    assert_eq!(program.step("sign-in")["step"]["lessons"]["done"], 0);
    assert_eq!(program.call("undo", json!({}))["what"], Value::Null, "nothing is left");
    assert!(program.topics().is_empty(), "nothing changed, nothing told");
}

#[test]
fn every_page_stands_in_both_languages_and_says_different_things() {
    let program = Program::new();
    let both = |name: &str, request: Value| {
        LANGUAGES.map(|language| {
            let mut request = request.clone();
            request["language"] = json!(language);
            program.call(name, request)
        })
    };
    let [german, english] = both("steps", json!({}));
    assert_ne!(german["stages"][0]["name"], english["stages"][0]["name"]);
    for step in &complete(&program) {
        let [german, english] = both("step", json!({ "step": step }));
        assert_ne!(german["reason"], english["reason"]);
        assert!(
            german["figure"]["source"]["url"].as_str().unwrap().starts_with("https://"),
            "{step}: the figure has its source"
        );
        assert!(
            !english["mapping"].as_array().unwrap().is_empty() && !english["sources"].as_array().unwrap().is_empty()
        );
        for lesson in ids(&german["lessons"]) {
            let [german, english] = both("lesson", json!({ "lesson": lesson }));
            assert_ne!(german["title"], english["title"]);
            let shape = |page: &Value| {
                page["blocks"].as_array().unwrap().iter().map(|block| block["kind"].clone()).collect::<Vec<_>>()
            };
            assert!(shape(&german).iter().any(|kind| kind == "do"), "{lesson} ends with its action");
            assert!(shape(&english).len() > 5, "{lesson}");
        }
    }
    let [german, english] = both("glossary", json!({}));
    assert_eq!(german["terms"].as_array().unwrap().len(), english["terms"].as_array().unwrap().len());
    let [german, english] = both("about", json!({}));
    assert_eq!((&german["stepsComplete"], &german["steps"]), (&json!(complete(&program).len()), &json!(14)));
    assert_eq!(german["sources"], english["sources"], "titles of publications are not translated");
}

#[test]
fn a_step_to_come_has_its_title_and_reason_and_no_round() {
    let program = Program::with_content(last_step_follows);
    let page = program.step("improvement");
    assert_eq!(page["step"]["state"], "later");
    assert!(page["reason"].as_str().unwrap().len() > 50);
    assert_eq!(
        program.refused("start_quiz", json!({ "language": "en", "about": { "kind": "step", "step": "improvement" } })),
        "not-found"
    );
}

#[test]
fn a_source_is_opened_by_its_id_only() {
    let program = Program::new();
    let source = program.step("sign-in")["sources"][0].clone();
    program.call("open_source", json!({ "source": source["id"] }));
    assert_eq!(program.opened(), [source["url"].as_str().unwrap()]);
    assert_eq!(program.refused("open_source", json!({ "source": "https://example.test/" })), "not-found");
    assert_eq!(program.refused("open_data_folder", json!({})), "folder-failed");
}

#[test]
fn a_broken_file_is_told_with_its_line_and_the_rest_is_there() {
    let broken = "content/steps/09-backup/questions.toml";
    let program = Program::with_content(|author| {
        let file = author.join(broken);
        let text = std::fs::read_to_string(&file).unwrap();
        std::fs::write(file, text.replacen("kind = ", "kin = ", 1)).unwrap();
    });
    let notices = program.call("start", json!({}))["notices"].clone();
    let notice = find(&notices, |one| one["code"] == "content-broken");
    let first = notice["args"]["first"].as_str().unwrap();
    assert!(first.starts_with(&format!("{broken}:")), "the banner names file and line: {first}");
    assert_eq!(program.step("backup")["step"]["state"], "later", "what is broken is not shown");
    let about = program.call("about", json!({ "language": "en" }));
    assert_eq!(about["stepsComplete"], 13, "the rest is");
}
