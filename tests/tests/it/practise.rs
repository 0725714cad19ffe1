//! Exercises: nothing gives its answer away, what is done is recorded once, what does not fit is refused.

use serde_json::{Value, json};
use tritt_tests::LANGUAGES;

use crate::program::Program;

fn list(value: &Value) -> &Vec<Value> {
    value.as_array().unwrap_or_else(|| panic!("no list: {value}"))
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_else(|| panic!("no text: {value}"))
}

fn practise(program: &Program) -> Value {
    program.call("practise", json!({ "language": "en" }))
}

#[test]
fn everything_there_is_to_practise_opens_in_every_language() {
    let program = Program::new();
    let page = practise(&program);
    assert_eq!(page["level"], "least", "who begins begins with what most people see");
    assert!(list(&page["scenarios"]).len() >= 6 && list(&page["sortings"]).len() >= 3);
    assert_eq!(list(&page["places"]).len(), 3);
    for language in LANGUAGES {
        for (command, entries) in [("scenario", "scenarios"), ("sorting", "sortings"), ("place", "places")] {
            for entry in list(&page[entries]) {
                let shown = program.call(command, json!({ "language": language, "exercise": entry["id"] }));
                assert!(!text(&shown["title"]).is_empty(), "{} in {language}", entry["id"]);
            }
        }
        let inbox = program.call("start_inbox", json!({ "language": language, "messages": [] }));
        assert_eq!(list(&inbox["messages"]).len(), 6);
        assert_eq!(list(&program.call("start_links", json!({ "language": language }))["links"]).len(), 8);
    }
}

#[test]
fn a_message_is_judged_explained_and_counted_once() {
    let program = Program::new();
    let inbox = program.call("start_inbox", json!({ "language": "en", "messages": [] }));
    let shown = inbox.to_string();
    for secret in ["verdict", "cue", "alignment", "difficulty"] {
        assert!(!shown.contains(&format!("\"{secret}")), "{secret} is not told before the answer");
    }
    let message = &list(&inbox["messages"])[0];
    let judge = |attempt: &str, verdict: &str, pointed: &[&str]| {
        program.call(
            "judge_message",
            json!({ "language": "en", "attempt": attempt, "message": message["id"], "verdict": verdict, "pointed": pointed }),
        )
    };
    let first = judge("inbox-attempt-1", "report", &[]);
    let best = text(&first["verdict"]).to_owned();
    let cues: Vec<&str> = list(&first["cues"]).iter().map(|cue| text(&cue["part"])).collect();
    assert_eq!(best == "safe", cues.is_empty(), "a safe message has nothing to see, every other has");
    let again = judge("inbox-attempt-2", &best, &cues);
    assert_eq!(again["right"], true);
    assert!(list(&again["cues"]).iter().all(|cue| cue["found"] == true));
    assert_eq!(judge("inbox-attempt-2", &best, &cues), again, "the same sent again changes nothing");
    let right = practise(&program)["messages"]["right"].clone();
    assert_eq!(right, 1, "one message was judged right");
    let program = program.again();
    assert_eq!(practise(&program)["messages"]["right"], 1, "and still is after a restart");
}

#[test]
fn the_same_round_in_another_language_is_the_same_round() {
    let program = Program::new();
    let german = program.call("start_inbox", json!({ "language": "de", "messages": [] }));
    let ids: Vec<&Value> = list(&german["messages"]).iter().map(|message| &message["id"]).collect();
    let english = program.call("start_inbox", json!({ "language": "en", "messages": ids }));
    let order = |inbox: &Value| list(&inbox["messages"]).iter().map(|one| one["id"].clone()).collect::<Vec<_>>();
    assert_eq!(order(&german), order(&english));
    assert_ne!(german, english, "in other words");
}

#[test]
fn harder_messages_come_with_right_answers() {
    let program = Program::new();
    let mut levels = Vec::new();
    for round in 0..12 {
        levels.push(text(&practise(&program)["level"]).to_owned());
        let inbox = program.call("start_inbox", json!({ "language": "en", "messages": [] }));
        for message in list(&inbox["messages"]) {
            let id = text(&message["id"]);
            let judge = |turn: &str, verdict: &Value| {
                program.call(
                    "judge_message",
                    json!({ "language": "en", "attempt": format!("{turn}-{round}-{id}").chars().take(60).collect::<String>(), "message": id, "verdict": verdict, "pointed": [] }),
                )
            };
            let best = judge("look", &json!("report"))["verdict"].clone();
            judge("know", &best);
        }
    }
    levels.dedup();
    assert_eq!(levels, ["least", "moderate", "very"]);
}

#[test]
fn links_are_read_by_the_pieces_that_say_whose_they_are() {
    let program = Program::new();
    let round = program.call("start_links", json!({ "language": "en" }));
    for (place, link) in list(&round["links"]).iter().enumerate() {
        let answer = |turn: &str, first: &Value, last: &Value| {
            let attempt = format!("{turn}-{place}-link");
            program.call(
                "judge_link",
                json!({ "language": "de", "attempt": attempt, "link": link["link"], "first": first, "last": last }),
            )
        };
        let wrong = answer("wrong", &json!(0), &json!(0));
        assert_eq!(wrong["right"], false, "the scheme is nobody's name");
        let right = answer("right", &wrong["first"], &wrong["last"]);
        assert_eq!(right["right"], true);
        let (first, last) = (right["first"].as_u64().unwrap() as usize, right["last"].as_u64().unwrap() as usize);
        let pieces: String = list(&link["tokens"])[first..=last].iter().map(|token| text(&token["text"])).collect();
        assert_eq!(pieces, text(&right["owner"]));
        assert!(text(&right["why"]).replace(['\u{2068}', '\u{2069}'], "").contains(&pieces), "{}", right["why"]);
    }
    assert_eq!(practise(&program)["links"]["right"], 8);
}

#[test]
fn a_scenario_is_done_with_a_good_ending() {
    let program = Program::new();
    let page = practise(&program);
    for entry in list(&page["scenarios"]) {
        let scenario = program.call("scenario", json!({ "language": "en", "exercise": entry["id"] }));
        let endings = walk(&scenario, text(&scenario["start"]), Vec::new());
        let outcome = |id: &str| {
            list(&scenario["endings"]).iter().find(|one| one["id"] == id).map(|one| text(&one["outcome"]).to_owned())
        };
        let of = |wanted: &str| {
            endings.iter().find(|(ending, _)| outcome(ending).as_deref() == Some(wanted)).map(|(_, path)| path)
        };
        let finish = |turn: &str, choices: &Vec<String>| {
            let attempt = format!("{turn}-{}", text(&entry["id"]));
            program.call("finish_scenario", json!({ "attempt": attempt, "exercise": entry["id"], "choices": choices }));
            let page = practise(&program);
            list(&page["scenarios"]).iter().find(|one| one["id"] == entry["id"]).unwrap()["state"].clone()
        };
        let good = of("good").unwrap_or_else(|| panic!("{}: no way to a good ending", entry["id"]));
        let hard = of("hard").unwrap_or_else(|| panic!("{}: no way to a hard ending", entry["id"]));
        assert_eq!(finish("hard", hard), "tried", "{}", entry["id"]);
        assert_eq!(finish("good", good), "done", "{}", entry["id"]);
        assert!(list(&scenario["debrief"]["steps"]).len() + list(&scenario["debrief"]["actions"]).len() >= 2);
    }
}

/// Every ending with one way to it.
fn walk(scenario: &Value, here: &str, path: Vec<String>) -> Vec<(String, Vec<String>)> {
    let Some(situation) = list(&scenario["situations"]).iter().find(|one| one["id"] == here) else {
        return vec![(here.to_owned(), path)];
    };
    let ways = list(&situation["choices"]).iter().flat_map(|choice| {
        let mut path = path.clone();
        path.push(text(&choice["id"]).to_owned());
        walk(scenario, text(&choice["to"]), path)
    });
    ways.collect()
}

#[test]
fn cards_and_risks_are_judged_and_recorded() {
    let program = Program::new();
    let page = practise(&program);
    for entry in list(&page["sortings"]) {
        let sorting = program.call("sorting", json!({ "language": "en", "exercise": entry["id"] }));
        let judge = |turn: &str, into: &dyn Fn(&str) -> Value| {
            let placed: Vec<Value> = list(&sorting["cards"])
                .iter()
                .map(|card| json!({ "card": card["id"], "into": into(text(&card["id"])) }))
                .collect();
            let attempt = format!("{turn}-{}", text(&entry["id"]));
            program.call(
                "judge_sorting",
                json!({ "language": "en", "attempt": attempt, "exercise": entry["id"], "placed": placed }),
            )
        };
        let all_in_one = judge("one", &|_| sorting["boxes"][0]["id"].clone());
        assert_eq!(all_in_one["right"], false, "{}: everything in one box is no answer", entry["id"]);
        let belongs =
            |card: &str| list(&all_in_one["cards"]).iter().find(|one| one["card"] == card).unwrap()["belongs"].clone();
        assert_eq!(judge("key", &belongs)["right"], true);
    }
    for entry in list(&page["places"]) {
        let place = program.call("place", json!({ "language": "de", "exercise": entry["id"] }));
        let judge = |turn: &str, marked: Vec<Value>| {
            let attempt = format!("{turn}-{}", text(&entry["id"]));
            program.call(
                "judge_place",
                json!({ "language": "de", "attempt": attempt, "exercise": entry["id"], "marked": marked }),
            )
        };
        let nothing = judge("none", Vec::new());
        assert_eq!((&nothing["right"], &nothing["found"]), (&json!(false), &json!(0)));
        let everything: Vec<Value> = list(&place["things"]).iter().map(|thing| thing["id"].clone()).collect();
        assert_eq!(judge("all", everything)["right"], false, "{}: pointing at everything is no answer", entry["id"]);
        let risks = list(&nothing["things"])
            .iter()
            .filter(|thing| !thing["risk"].is_null())
            .map(|thing| thing["thing"].clone());
        let found = judge("risk", risks.collect());
        assert_eq!((&found["right"], &found["found"]), (&json!(true), &place["risks"]));
    }
}

#[test]
fn what_does_not_fit_is_refused_and_not_recorded() {
    let program = Program::new();
    let refused = |command: &str, request: Value, code: &str| {
        let error = program.refused(command, request.clone());
        assert_eq!(error, code, "{command} {request}");
    };
    let message = json!({ "language": "en", "attempt": "long-enough", "message": "inbox-nobody", "verdict": "safe", "pointed": [] });
    refused("judge_message", message, "not-found");
    let inbox = program.call("start_inbox", json!({ "language": "en", "messages": [] }));
    let id = &list(&inbox["messages"])[0]["id"];
    let judgement = |attempt: &str, pointed: &[&str]| json!({ "language": "en", "attempt": attempt, "message": id, "verdict": "report", "pointed": pointed });
    refused("judge_message", judgement("long-enough", &["nothing-there"]), "answer-refused");
    refused("judge_message", judgement("short", &[]), "request-invalid");
    let link = |link: &str, first: u32, last: u32| json!({ "language": "en", "attempt": "long-enough", "link": link, "first": first, "last": last });
    refused("judge_link", link("99-1", 0, 0), "not-found");
    refused("judge_link", link("0-1", 5, 2), "answer-refused");
    refused("judge_link", link("0-1", 0, 500), "answer-refused");
    let end =
        |choices: &[&str]| json!({ "attempt": "long-enough", "exercise": "scenario-lost-laptop", "choices": choices });
    refused("finish_scenario", end(&[]), "answer-refused");
    refused("finish_scenario", end(&["nowhere"]), "answer-refused");
    let sorting = json!({ "language": "en", "attempt": "long-enough", "exercise": "sorting-report", "placed": [] });
    refused("judge_sorting", sorting, "answer-refused");
    let place =
        json!({ "language": "en", "attempt": "long-enough", "exercise": "place-office", "marked": ["nothing-there"] });
    refused("judge_place", place, "answer-refused");
    refused("measure_password", json!({ "password": "x".repeat(1001) }), "request-invalid");
    let page = practise(&program);
    assert_eq!((&page["messages"]["right"], &page["links"]["right"]), (&json!(0), &json!(0)));
}

#[test]
fn a_password_is_estimated_and_leaves_no_trace() {
    let program = Program::new();
    let marker = "Zebrafink-Quittung-7741";
    for (password, least, most) in [("123456", 0, 0), ("Sommer2024!", 0, 2), (marker, 3, 4)] {
        let found = program.call("measure_password", json!({ "password": password }));
        let score = found["score"].as_u64().unwrap();
        assert!((least..=most).contains(&score), "{password}: {score}");
        assert!(!found.to_string().contains(password), "the answer does not repeat the password");
    }
    let place = program.place.path().to_owned();
    let program = program.again();
    practise(&program);
    let mut files = vec![place];
    while let Some(path) = files.pop() {
        if path.is_dir() {
            files.extend(std::fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
        } else {
            let bytes = std::fs::read(&path).unwrap();
            let found = bytes.windows(marker.len()).any(|window| window == marker.as_bytes());
            assert!(!found, "the password stands in {}", path.display());
        }
    }
}

#[test]
fn passphrases_are_drawn_anew_each_time() {
    let program = Program::new();
    for language in LANGUAGES {
        let draw = || program.call("new_passphrase", json!({ "language": language }));
        let (one, other) = (draw(), draw());
        assert_eq!(list(&one["words"]).len(), 5);
        assert!(one["bits"].as_u64().unwrap() >= 50, "{one}");
        assert_ne!(one["words"], other["words"], "two draws alike would be one in 2 to the power of 50");
    }
}

#[test]
fn the_situation_has_charts_with_sources() {
    let program = Program::new();
    for language in LANGUAGES {
        let page = program.call("situation", json!({ "language": language }));
        assert!(list(&page["charts"]).len() >= 9);
        for chart in list(&page["charts"]) {
            assert!(!list(&chart["sources"]).is_empty() && list(&chart["points"]).len() >= 2, "{}", chart["id"]);
            assert!(!text(&chart["notSaid"]).is_empty(), "{} says what it does not say", chart["id"]);
        }
    }
}
