//! Sets of questions for workshops: the pool, proposals, and what is kept.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use tritt_api::Topic;
use tritt_core::Timestamp;
use tritt_tests::LANGUAGES;

use crate::program::{NOW, Program, set_clock};

fn pool(program: &Program, change: Value) -> Value {
    let mut request = json!({ "language": "en", "step": null, "audience": null, "kind": null, "text": "" });
    for (field, value) in change.as_object().expect("fields") {
        request[field] = value.clone();
    }
    program.call("workshop_pool", request)
}

fn ids(questions: &Value) -> Vec<String> {
    let id = |one: &Value| one["id"].as_str().expect("an id").to_owned();
    questions.as_array().expect("questions").iter().map(id).collect()
}

fn draft(set: Option<u32>, name: &str, questions: &[&str]) -> Value {
    let choices: Vec<Value> = questions.iter().map(|id| json!({ "question": id, "seen": false })).collect();
    json!({ "set": set, "name": name, "questions": choices })
}

fn saved(program: &Program, name: &str, questions: &[&str]) -> u32 {
    let set = program.call("save_workshop_set", draft(None, name, questions))["set"].as_u64().expect("a number");
    u32::try_from(set).expect("small")
}

fn page(program: &Program, set: u32) -> Value {
    program.call("workshop_set", json!({ "language": "en", "set": set }))
}

/// Id and state of each question of a set.
fn states(program: &Program, set: u32) -> Vec<(String, String)> {
    let page = page(program, set);
    let one = |entry: &Value| {
        let text = |value: &Value| value.as_str().expect("text").to_owned();
        (text(&entry["question"]["id"]), text(&entry["state"]))
    };
    page["questions"].as_array().expect("questions").iter().map(one).collect()
}

fn sets(program: &Program) -> Value {
    program.call("workshop_sets", json!({ "language": "en" }))["sets"].clone()
}

/// Changes a file of the author's folder while the program is closed.
fn edited(program: Program, file: &str, change: impl Fn(&str) -> String) -> Program {
    program.again_after(|data: &Path| {
        let file = data.with_file_name("author").join(file);
        let before = fs::read_to_string(&file).unwrap();
        let after = change(&before);
        assert_ne!(before, after, "nothing was changed");
        fs::write(file, after).unwrap();
    })
}

/// The questions of a set that a room can be asked; nothing where there is no such set.
fn asked(program: &Program, set: u32) -> Option<Vec<String>> {
    let choices = program.call("round_choices", json!({ "language": "en" }));
    let set = choices["sets"].as_array()?.iter().find(|one| one["set"] == set)?;
    Some(set["questions"].as_array()?.iter().filter_map(|id| id.as_str().map(str::to_owned)).collect())
}

#[test]
fn the_pool_is_narrowed_down() {
    let program = Program::new();
    let all = pool(&program, json!({}));
    let count = all["questions"].as_array().expect("questions").len();
    assert_eq!((all["of"].as_u64(), all["steps"].as_array().map(Vec::len)), (Some(count as u64), Some(14)));
    assert!(count > 150, "{count}");

    let backup = pool(&program, json!({ "step": "backup" }));
    assert!(ids(&backup["questions"]).iter().all(|id| id.starts_with("backup-q")));
    assert_eq!(backup["of"], all["of"], "of all there are");
    for (field, value) in [("kind", "order"), ("kind", "match"), ("kind", "spot"), ("kind", "trueFalse")] {
        let found = pool(&program, json!({ field: value }));
        let found = found["questions"].as_array().expect("questions").clone();
        assert!(!found.is_empty() && found.len() < count, "{value}");
        assert!(found.iter().all(|one| one["kind"] == value), "{value}");
    }
    let for_it = pool(&program, json!({ "audience": "it" }));
    let suits = |one: &Value| {
        let audience = one["audience"].as_array().expect("audience");
        audience.contains(&json!("it")) || audience.contains(&json!("everyone"))
    };
    assert!(for_it["questions"].as_array().expect("questions").iter().all(suits));

    for (language, text, expected) in [
        ("en", "3-2-1 RULE", "backup-q01"),
        ("en", "  stand  3-2-1 ", "backup-q01"),
        ("en", "kept off site", "backup-q01"),
        ("de", "3-2-1", "backup-q01"),
    ] {
        let found = pool(&program, json!({ "language": language, "text": text }));
        assert!(ids(&found["questions"]).contains(&expected.to_owned()), "{language} {text}: {found}");
        assert!(ids(&found["questions"]).len() < 20, "{language} {text}: {found}");
    }
    assert_eq!(ids(&pool(&program, json!({ "text": "xyzzy" }))["questions"]), Vec::<String>::new());
    let nowhere = json!({ "language": "en", "step": "nowhere", "audience": null, "kind": null, "text": "" });
    assert_eq!(program.refused("workshop_pool", nowhere), "not-found");
}

#[test]
fn who_prepares_sees_every_answer_and_why() {
    let program = Program::new();
    for question in pool(&program, json!({}))["questions"].as_array().expect("questions") {
        let id = question["id"].as_str().expect("an id");
        for language in LANGUAGES {
            let page = program.call("workshop_question", json!({ "language": language, "question": id }));
            let options = ids(&page["question"]["options"]);
            let key: Vec<&str> = page["key"].as_array().expect("a key").iter().filter_map(Value::as_str).collect();
            assert!(!key.is_empty() && key.iter().all(|one| options.contains(&(*one).to_owned())), "{id}");
            let explanations = page["explanations"].as_array().expect("explanations");
            assert_eq!(explanations.len(), options.len(), "{id}");
            assert!(explanations.iter().all(|one| one["text"] != ""), "{language} {id}: {explanations:?}");
            assert!(page["objective"] != "" && page["question"]["text"] != "", "{language} {id}");
            if question["kind"] == "order" {
                assert_eq!(key, options, "{id}: what is to be ordered stands in its order");
            }
            if question["kind"] == "match" {
                assert_eq!(ids(&page["question"]["matches"]), options, "{id}: pairs stand beside each other");
            }
        }
    }
    let nowhere = json!({ "language": "en", "question": "nowhere-q01" });
    assert_eq!(program.refused("workshop_question", nowhere), "not-found");
}

#[test]
fn a_proposal_is_even_and_another_one_differs() {
    let program = Program::new();
    let wish = |steps: &[&str], count: u32| {
        let request = json!({ "language": "en", "steps": steps, "audience": null, "count": count });
        program.call("propose_workshop_set", request)["questions"].clone()
    };
    let proposed = wish(&["backup", "sign-in"], 8);
    let steps: Vec<&str> =
        proposed.as_array().expect("questions").iter().filter_map(|one| one["step"]["id"].as_str()).collect();
    assert_eq!(steps, [["sign-in"; 4], ["backup"; 4]].concat(), "in the order of the trail");
    let of_all: BTreeSet<u64> =
        wish(&[], 14).as_array().expect("questions").iter().filter_map(|one| one["step"]["number"].as_u64()).collect();
    assert_eq!(of_all.len(), 14, "one of each step");
    assert_eq!(ids(&wish(&["backup"], 5)), ids(&wish(&["backup"], 5)), "the clock stands still");
    let before = ids(&wish(&["backup"], 5));
    let differs = (1..20).any(|second| {
        set_clock(Timestamp(NOW.0 + second * 1000));
        ids(&wish(&["backup"], 5)) != before
    });
    assert!(differs, "another time other questions");
    for (steps, count, code) in
        [(json!([]), 0, "request-invalid"), (json!([]), 61, "request-invalid"), (json!(["nowhere"]), 5, "not-found")]
    {
        let request = json!({ "language": "en", "steps": steps, "audience": null, "count": count });
        assert_eq!(program.refused("propose_workshop_set", request), code);
    }
}

#[test]
fn a_question_is_replaced_by_its_neighbours() {
    let program = Program::new();
    let instead = |question: &str, taken: &[&str]| {
        let request = json!({ "language": "en", "question": question, "taken": taken });
        program.call("workshop_instead", request)["questions"].clone()
    };
    let before = &pool(&program, json!({ "text": "3-2-1 rule stand" }))["questions"][0];
    assert_eq!(before["id"], "backup-q01");
    let found = instead("backup-q01", &["backup-q01"]);
    assert_eq!(found[0]["objective"], before["objective"], "the same objective first");
    assert!(ids(&found).iter().all(|id| id.starts_with("backup-") && id != "backup-q01"));
    let first = ids(&found)[0].clone();
    assert!(!ids(&instead("backup-q01", &[&first])).contains(&first), "what is in the set is not offered");
    let nowhere = json!({ "language": "en", "question": "nowhere-q01", "taken": [] });
    assert_eq!(program.refused("workshop_instead", nowhere), "not-found");
}

#[test]
fn a_set_is_kept_changed_copied_and_thrown_away() {
    let program = Program::new();
    let set = saved(&program, "  Vormittag  ", &["backup-q02", "sign-in-q01"]);
    assert_eq!(program.topics().last(), Some(&Topic::Workshop));
    let program = program.again();
    assert_eq!(page(&program, set)["name"], "Vormittag");
    let same = |ids: &[&str]| ids.iter().map(|id| ((*id).to_owned(), "same".to_owned())).collect::<Vec<_>>();
    assert_eq!(states(&program, set), same(&["backup-q02", "sign-in-q01"]));

    program.call("save_workshop_set", draft(Some(set), "Nachmittag", &["sign-in-q01", "backup-q02", "network-q01"]));
    let order = asked(&program, set).expect("a set");
    assert_eq!(order, ["sign-in-q01", "backup-q02", "network-q01"]);
    let entry = &sets(&program)[0];
    assert_eq!((&entry["name"], &entry["questions"], &entry["looks"]), (&json!("Nachmittag"), &json!(3), &json!(0)));
    let steps: Vec<u64> =
        entry["steps"].as_array().expect("steps").iter().filter_map(|one| one["number"].as_u64()).collect();
    assert_eq!(steps, [4, 9, 10], "each once, in the order of the trail");

    let copy =
        program.call("copy_workshop_set", json!({ "set": set, "name": "Kopie" }))["set"].as_u64().expect("a number");
    let copy = u32::try_from(copy).expect("small");
    assert_eq!(states(&program, copy), states(&program, set));
    assert_eq!(program.call("remove_workshop_set", json!({ "set": set }))["undoable"], true);
    assert_eq!(sets(&program).as_array().map(Vec::len), Some(1));
    assert_eq!(program.refused("workshop_set", json!({ "language": "en", "set": set })), "not-found");
    assert_eq!(asked(&program, set), None);
    assert_eq!(program.call("undo", json!({}))["what"], "workshopSet");
    assert_eq!(states(&program, set), same(&["sign-in-q01", "backup-q02", "network-q01"]));
}

#[test]
fn what_is_no_set_is_refused_and_nothing_is_changed() {
    let program = Program::new();
    let set = saved(&program, "Set", &["backup-q01"]);
    let many: Vec<String> = ids(&pool(&program, json!({}))["questions"]).into_iter().take(61).collect();
    let many: Vec<&str> = many.iter().map(String::as_str).collect();
    for (request, code) in [
        (draft(Some(set), "  ", &["backup-q01"]), "set-unnamed"),
        (draft(Some(set), "\u{202e}", &["backup-q01"]), "set-unnamed"),
        (draft(Some(set), &"x".repeat(121), &["backup-q01"]), "request-invalid"),
        (draft(Some(set), "Set", &[]), "set-empty"),
        (draft(Some(set), "Set", &["backup-q01", "backup-q01"]), "request-invalid"),
        (draft(Some(set), "Set", &["nowhere-q01"]), "not-found"),
        (draft(Some(set), "Set", &many), "request-invalid"),
        (draft(Some(99), "Set", &["backup-q01"]), "not-found"),
    ] {
        assert_eq!(program.refused("save_workshop_set", request.clone()), code, "{request}");
    }
    assert_eq!(program.refused("copy_workshop_set", json!({ "set": 99, "name": "A" })), "not-found");
    assert_eq!(program.refused("copy_workshop_set", json!({ "set": set, "name": "" })), "set-unnamed");
    assert_eq!(program.refused("remove_workshop_set", json!({ "set": 99 })), "not-found");
    assert_eq!(states(&program, set), [("backup-q01".to_owned(), "same".to_owned())]);
    assert_eq!(sets(&program).as_array().map(Vec::len), Some(1));
    saved(&program, &"ä".repeat(120), &many[..60]);
}

#[test]
fn a_guest_looks_and_changes_nothing() {
    let program = Program::new();
    let set = saved(&program, "Set", &["backup-q01"]);
    program.call("learn_as_guest", json!({}));
    assert_eq!(states(&program, set).len(), 1);
    for (name, request) in [
        ("save_workshop_set", draft(Some(set), "Other", &["backup-q02"])),
        ("copy_workshop_set", json!({ "set": set, "name": "Other" })),
        ("remove_workshop_set", json!({ "set": set })),
    ] {
        assert_eq!(program.refused(name, request), "guest-refused", "{name}");
    }
    assert_eq!(sets(&program)[0]["name"], "Set");
}

#[test]
fn a_question_whose_words_changed_is_told_until_somebody_looks() {
    let program = Program::with_content(|_| ());
    let set = saved(&program, "Set", &["backup-q01", "backup-q02"]);
    let german = "locales/de/content/09-backup/questions.ftl";
    let program = edited(program, german, |text| text.replacen("backup-q01 = ", "backup-q01 = Ganz anders: ", 1));
    let state = |program: &Program| states(program, set).into_iter().map(|(_, state)| state).collect::<Vec<_>>();
    assert_eq!(state(&program), ["reworded", "same"], "also when it is read in English");
    assert_eq!(sets(&program)[0]["looks"], 1);

    program.call("save_workshop_set", draft(Some(set), "Renamed", &["backup-q01", "backup-q02"]));
    assert_eq!(state(&program), ["reworded", "same"], "saving is not looking");
    let copy =
        program.call("copy_workshop_set", json!({ "set": set, "name": "Copy" }))["set"].as_u64().expect("a number");
    assert_eq!(states(&program, u32::try_from(copy).expect("small"))[0].1, "reworded", "nor is copying");

    let seen = json!([{ "question": "backup-q01", "seen": true }, { "question": "backup-q02", "seen": false }]);
    program.call("save_workshop_set", json!({ "set": set, "name": "Renamed", "questions": seen }));
    assert_eq!(state(&program), ["same", "same"]);
}

#[test]
fn another_right_answer_is_a_change_too() {
    let program = Program::with_content(|_| ());
    let set = saved(&program, "Set", &["backup-q01"]);
    let program = edited(program, "content/steps/09-backup/questions.toml", |text| {
        text.replacen("right = [\"c\"]", "right = [\"a\"]", 1)
    });
    assert_eq!(states(&program, set)[0].1, "reworded");
}

#[test]
fn a_withdrawn_question_is_told_and_not_asked() {
    let program = Program::with_content(|_| ());
    let set = saved(&program, "Set", &["backup-q01", "backup-q02"]);
    let questions = "content/steps/09-backup/questions.toml";
    let program = edited(program, questions, |text| {
        text.replacen("kind = \"single\"", "kind = \"single\"\nstatus = \"retired\"", 1)
    });
    let expected =
        [("backup-q01", "retired"), ("backup-q02", "same")].map(|(id, state)| (id.to_owned(), state.to_owned()));
    assert_eq!(states(&program, set), expected);
    assert_eq!((&sets(&program)[0]["looks"], &sets(&program)[0]["questions"]), (&json!(1), &json!(1)));
    assert_eq!(asked(&program, set), Some(vec!["backup-q02".to_owned()]));
    let page = program.call("workshop_question", json!({ "language": "en", "question": "backup-q01" }));
    assert_eq!(page["retired"], true, "it can still be looked at");
    assert!(!ids(&pool(&program, json!({}))["questions"]).contains(&"backup-q01".to_owned()));

    // it may stay where it is, but is not taken into another set
    program.call("save_workshop_set", draft(Some(set), "Set", &["backup-q02", "backup-q01"]));
    assert_eq!(program.refused("save_workshop_set", draft(None, "New", &["backup-q01"])), "not-found");
    let request = json!({ "language": "en", "question": "backup-q01", "taken": ["backup-q01", "backup-q02"] });
    assert!(!ids(&program.call("workshop_instead", request)["questions"]).is_empty(), "it can be replaced");
}

#[test]
fn a_question_this_program_does_not_know_is_counted_and_left_out() {
    let program = Program::new();
    let set = saved(&program, "Set", &["backup-q01", "backup-q02"]);
    let program = program.again_after(|data| {
        let record = rusqlite::Connection::open(data.join("trittsicher.db")).unwrap();
        record.execute("UPDATE workshop_set_question SET question_id = 'future-q01' WHERE place = 0", []).unwrap();
    });
    assert_eq!((&page(&program, set)["gone"], states(&program, set).len()), (&json!(1), 1));
    assert_eq!(sets(&program)[0]["looks"], 1);
    assert_eq!(asked(&program, set).map(|all| all.len()), Some(1));
}
