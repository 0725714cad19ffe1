//! A session from its beginning to its record: what the trainer can do, what phones see, and what stays.

use rusqlite::Connection;
use serde_json::{Value, json};
use tritt_core::Timestamp;
use tritt_tests::LANGUAGES;

use crate::program::{Program, set_clock};
use crate::workshop_phone::{Phone, phones};

pub fn begin(program: &Program) {
    program.call(
        "begin_room",
        json!({ "title": "Ein Vormittag", "languages": ["de", "en"], "address": "127.0.0.1", "names": true, "points": true }),
    );
}

pub fn room(program: &Program) -> Value {
    program.call("workshop_room", json!({ "language": "de" }))["session"].clone()
}

pub fn put(program: &Program, about: &Value) -> u64 {
    program.call("put_round", json!({ "about": about, "seconds": null, "shown": true }));
    room(program)["round"]["number"].as_u64().unwrap()
}

pub fn turn(program: &Program, turn: &str) {
    program.call("move_round", json!({ "turn": turn }));
}

pub fn door(program: &Program) -> (String, String) {
    let door = room(program)["door"].clone();
    (door["address"].as_str().unwrap().to_owned(), door["code"].as_str().unwrap().to_owned())
}

/// Something of each kind, and what a phone answers to it.
fn every_kind(program: &Program) -> Vec<(Value, Value)> {
    let choices = program.call("round_choices", json!({ "language": "de" }));
    let first = |list: &str| choices[list][0].clone();
    let scenario = first("scenarios");
    vec![
        (json!({ "kind": "test", "question": first("questions")["id"], "after": false }), Value::Null),
        (json!({ "kind": "question", "question": first("questions")["id"] }), Value::Null),
        (json!({ "kind": "message", "message": first("messages")["id"] }), json!({ "pick": ["2"] })),
        (json!({ "kind": "check", "question": first("checks")["id"] }), json!({ "pick": ["2"] })),
        (json!({ "kind": "decision", "scenario": scenario["id"], "situation": scenario["of"] }), Value::Null),
        (
            json!({ "kind": "poll", "title": "Wie war’s?", "options": ["Gut", "Naja"], "several": true }),
            json!({ "pick": ["1", "2"] }),
        ),
        (json!({ "kind": "words", "title": "Woran denken Sie?" }), json!({ "words": ["Mut", "Ruhe"] })),
        (json!({ "kind": "confidence", "step": "backup" }), json!({ "scale": 60 })),
        (
            json!({ "kind": "feedback" }),
            json!({ "form": [{ "grade": 5 }, { "grade": 4 }, { "text": "Passwörter ändern" }, {}] }),
        ),
        (json!({ "kind": "test", "question": first("questions")["id"], "after": true }), Value::Null),
    ]
}

/// Puts a round of each kind to the room, lets a phone answer it, and explains it.
pub async fn ask_everything(program: &Program, phone: &mut Phone) -> anyhow::Result<()> {
    for (about, value) in every_kind(program) {
        let number = put(program, &about);
        let state = phone.see(|state| state["round"]["round"] == number).await?;
        let asked = &state["round"];
        assert!(!asked["title"].as_str().unwrap().is_empty(), "{about}");
        assert!(asked["reveal"].is_null(), "{about}");
        // what has no answer of its own here takes all options of an order, else the first one
        let options: Vec<&Value> = asked["options"].as_array().unwrap().iter().map(|one| &one["id"]).collect();
        let value = match (value.is_null(), asked["task"].as_str().unwrap()) {
            (false, _) => value,
            (true, "order" | "match") => json!({ "pick": options }),
            (true, _) => json!({ "pick": [options[0]] }),
        };
        phone.answer(number, &value).await?;
        turn(program, "close");
        turn(program, "reveal");
        let shown = room(program)["round"].clone();
        assert_eq!(shown["answers"], 1, "{about}");
        let written = "Passwörter ändern";
        assert_eq!(shown.to_string().contains(written), about["kind"] == "feedback", "{about}");
        let wall = program.call("projector", json!({}));
        assert!(!wall.to_string().contains(written), "what was written is for the trainer alone: {wall}");
        let first_test = about["kind"] == "test" && about["after"] == false;
        assert_eq!(shown["phase"], if first_test { "closed" } else { "revealed" }, "{about}");
        turn(program, "clear");
    }
    Ok(())
}

/// The options on the wall.
fn on_the_wall(program: &Program) -> Vec<Value> {
    program.call("projector", json!({}))["stage"]["round"]["options"].as_array().unwrap().clone()
}

#[test]
fn the_right_order_and_the_right_pairs_are_told_once_explained_and_not_before() {
    let program = Program::new();
    begin(&program);
    let (at, code) = door(&program);
    let questions = program.call("round_choices", json!({ "language": "de" }))["questions"].clone();
    phones(async {
        let mut phone = Phone::join(&at, &code).await?;
        for wanted in ["order", "match"] {
            let asked = questions.as_array().unwrap().iter().find_map(|question| {
                let number = put(&program, &json!({ "kind": "question", "question": question["id"] }));
                (room(&program)["round"]["task"] == wanted).then_some(number)
            });
            let number = asked.unwrap_or_else(|| panic!("no question of kind {wanted}"));
            assert!(on_the_wall(&program).iter().all(|one| one["place"].is_null() && one["other"] == ""), "{wanted}");
            // answered as the trainer sees it is right
            let mut options = room(&program)["round"]["options"].as_array().unwrap().clone();
            options.sort_by_key(|one| one["place"].as_u64());
            // a phone knows them by what they say, and by their place
            let state = phone.see(|state| state["round"]["round"] == number).await?;
            let (side, says) = if wanted == "order" { ("options", "text") } else { ("matches", "other") };
            let shown = state["round"][side].as_array().unwrap();
            let place = |option: &Value| shown.iter().find(|one| one["text"] == option[says]).unwrap()["id"].clone();
            let picked: Vec<Value> = options.iter().map(place).collect();
            assert_ne!(
                picked,
                (1..=picked.len()).map(|place| json!(place.to_string())).collect::<Vec<_>>(),
                "{wanted}"
            );
            phone.answer(number, &json!({ "pick": picked })).await?;
            turn(&program, "close");
            turn(&program, "reveal");
            assert_eq!(room(&program)["round"]["right"], 1, "{wanted}");
            let wall = on_the_wall(&program);
            if wanted == "order" {
                let mut places: Vec<u64> = wall.iter().map(|one| one["place"].as_u64().unwrap()).collect();
                places.sort_unstable();
                assert!(places.into_iter().eq(1..=wall.len() as u64), "{wall:?}");
            } else {
                let mut others: Vec<&str> = wall.iter().map(|one| one["other"].as_str().unwrap()).collect();
                others.sort_unstable();
                others.dedup();
                assert!(others.len() == wall.len() && !others.contains(&""), "each has its own: {wall:?}");
            }
            turn(&program, "clear");
        }
        Ok(())
    });
}

#[test]
fn a_session_goes_from_the_door_to_its_record_with_every_kind_of_round() {
    let program = Program::new();
    begin(&program);
    let (at, code) = door(&program);
    assert!(room(&program)["door"]["qr"]["path"].as_str().unwrap().starts_with('M'));
    let name = phones(async {
        let mut phone = Phone::join(&at, &code).await?;
        ask_everything(&program, &mut phone).await?;
        Ok(phone.name)
    });
    let rounds = room(&program)["rounds"].clone();
    let rounds: Vec<&str> = rounds.as_array().unwrap().iter().map(|round| round["title"].as_str().unwrap()).collect();
    assert_eq!(rounds.len(), 10);
    // what every message and every situation is asked alike tells none from the others
    let choices = program.call("round_choices", json!({ "language": "de" }));
    for list in ["messages", "scenarios"] {
        let name = choices[list][0]["text"].as_str().unwrap();
        assert!(rounds.contains(&name), "{name} is not among {rounds:?}");
    }
    let ended = program.call("end_room", json!({}));
    assert!(room(&program).is_null());
    for language in LANGUAGES {
        let record = program.call("session_record", json!({ "session": ended["session"], "language": language }));
        assert_eq!((record["people"].as_u64(), record["rounds"].as_array().unwrap().len()), (Some(1), 10));
        assert_eq!(record["gains"][0]["people"], 1, "the same question was answered both times");
        assert_eq!(record["gains"][0]["few"], true);
        let told = record.to_string();
        assert!(told.contains("Passwörter ändern") && !told.contains(&name), "what was written stays, who is gone");
    }
    let listed = program.call("sessions", json!({}));
    assert_eq!(listed["sessions"][0]["rounds"], 10);
    // who answered what is not in the file any more, in no table; that it is in no page, journal or backup, the store tests
    let file = Connection::open(program.place.path().join("data").join("trittsicher.db")).unwrap();
    for table in ["workshop_seat", "workshop_answer"] {
        let left: i64 = file.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get(0)).unwrap();
        assert_eq!(left, 0, "{table}");
    }
    program.call("remove_session", json!({ "session": ended["session"] }));
    assert_eq!(program.call("sessions", json!({}))["sessions"], json!([]));
}

#[test]
fn a_session_nobody_ended_is_ended_after_thirty_days() {
    let program = Program::new();
    let now = Timestamp(1_796_000_000_000);
    set_clock(now);
    begin(&program);
    let (at, code) = door(&program);
    let number = put(&program, &json!({ "kind": "poll", "title": "?", "options": ["a", "b"], "several": false }));
    phones(async {
        let mut phone = Phone::join(&at, &code).await?;
        phone.answer(number, &json!({ "pick": ["1"] })).await
    });
    let day = 24 * 60 * 60 * 1000;
    set_clock(Timestamp(now.0 + 30 * day));
    let program = program.again();
    assert!(!room(&program).is_null(), "it may still go on");
    set_clock(Timestamp(now.0 + 30 * day + 1));
    let program = program.again();
    assert!(room(&program).is_null());
    let listed = program.call("sessions", json!({}))["sessions"].clone();
    let record = program.call("session_record", json!({ "session": listed[0]["session"], "language": "en" }));
    assert_eq!((&record["people"], &record["rounds"][0]["answers"]), (&json!(1), &json!(1)), "its sums stay");
}

#[test]
fn a_word_that_is_struck_comes_into_no_record() {
    let program = Program::new();
    begin(&program);
    let (at, code) = door(&program);
    let number = put(&program, &json!({ "kind": "words", "title": "Woran denken Sie?" }));
    phones(async {
        let mut phone = Phone::join(&at, &code).await?;
        phone.answer(number, &json!({ "words": ["Mut", "Unsinn"] })).await
    });
    program.call("strike_word", json!({ "text": "nicht da" }));
    assert_eq!(room(&program)["round"]["words"].as_array().unwrap().len(), 2);
    program.call("strike_word", json!({ "text": "unsinn" }));
    let words =
        |round: &Value| round["words"].as_array().unwrap().iter().map(|word| word["text"].clone()).collect::<Vec<_>>();
    assert_eq!(words(&room(&program)["round"]), ["Mut"]);
    // also after a crash
    let program = program.again();
    program.call("resume_room", json!({ "address": "127.0.0.1" }));
    assert_eq!(words(&room(&program)["round"]), ["Mut"]);
    let ended = program.call("end_room", json!({}));
    let record = program.call("session_record", json!({ "session": ended["session"], "language": "de" }));
    assert_eq!(words(&record["rounds"][0]), ["Mut"]);
    assert_eq!(program.refused("strike_word", json!({ "text": "Mut" })), "room-closed");
}

#[test]
fn a_round_whose_time_was_over_is_closed_after_a_crash_as_well() {
    let program = Program::new();
    begin(&program);
    let about = json!({ "kind": "poll", "title": "?", "options": ["a", "b"], "several": false });
    program.call("put_round", json!({ "about": about, "seconds": 5, "shown": true }));
    let began = std::time::Instant::now();
    while room(&program)["round"]["phase"] == "open" && began.elapsed().as_secs() < 20 {
        std::thread::sleep(std::time::Duration::from_millis(100));
    }
    // it is noted with the next look at the clock
    std::thread::sleep(std::time::Duration::from_millis(600));
    let program = program.again();
    program.call("resume_room", json!({ "address": "127.0.0.1" }));
    assert_eq!(room(&program)["round"]["phase"], "closed");
}

#[test]
fn phones_read_their_own_language_and_the_page_is_the_one_that_was_built() {
    let program = Program::new();
    begin(&program);
    let (at, code) = door(&program);
    phones(async {
        let mut phone = Phone::join(&at, &code).await?;
        let choices = program.call("round_choices", json!({ "language": "en" }));
        let question = &choices["questions"][0];
        put(&program, &json!({ "kind": "question", "question": question["id"] }));
        phone.say(&json!({ "t": "lang", "lang": "en" })).await?;
        let state = phone.see(|state| state["round"]["title"] == question["text"]).await?;
        assert!(!state["round"]["options"][0]["text"].as_str().unwrap().is_empty());
        Ok(())
    });
}

#[test]
fn what_makes_no_sense_is_refused_and_changes_nothing() {
    let program = Program::new();
    let start = |address: &str, languages: Value| json!({ "title": "", "languages": languages, "address": address, "names": false, "points": false });
    for (request, code) in [
        (start("0.0.0.0", json!(["de"])), "request-invalid"),
        (start("::", json!(["de"])), "request-invalid"),
        (start("nowhere", json!(["de"])), "request-invalid"),
        (start("127.0.0.1", json!([])), "request-invalid"),
        (start("127.0.0.1", json!(["xx"])), "language-unknown"),
        // an address that belongs to nobody here (RFC 5737)
        (start("192.0.2.1", json!(["de"])), "room-address"),
    ] {
        assert_eq!(program.refused("begin_room", request.clone()), code, "{request}");
        assert!(room(&program).is_null(), "{request}");
    }
    for (name, request) in [
        ("put_round", json!({ "about": { "kind": "feedback" }, "seconds": null, "shown": true })),
        ("move_round", json!({ "turn": "reveal" })),
        ("change_room", json!({ "locked": true, "paused": null, "names": null, "points": null, "list": null })),
        ("room_people", json!({})),
        ("remove_person", json!({ "participant": 1 })),
        ("leave_round", json!({ "number": 1 })),
        ("resume_room", json!({ "address": "127.0.0.1" })),
        ("end_room", json!({})),
    ] {
        assert_eq!(program.refused(name, request), "room-closed", "{name}");
    }
    begin(&program);
    assert_eq!(program.refused("begin_room", start("127.0.0.1", json!(["de"]))), "room-open");
    assert_eq!(program.refused("resume_room", json!({ "address": "127.0.0.1" })), "room-open");
    let round = |about: Value, seconds: Value| json!({ "about": about, "seconds": seconds, "shown": true });
    for (request, code) in [
        (round(json!({ "kind": "question", "question": "no-such" }), Value::Null), "not-found"),
        (round(json!({ "kind": "message", "message": "no-such" }), Value::Null), "not-found"),
        (round(json!({ "kind": "check", "question": "no-such" }), Value::Null), "not-found"),
        (round(json!({ "kind": "decision", "scenario": "no-such", "situation": "x" }), Value::Null), "not-found"),
        (round(json!({ "kind": "confidence", "step": "no-such" }), Value::Null), "not-found"),
        (round(json!({ "kind": "words", "title": "  " }), Value::Null), "request-invalid"),
        (
            round(json!({ "kind": "poll", "title": "x", "options": ["a"], "several": false }), Value::Null),
            "request-invalid",
        ),
        (
            round(json!({ "kind": "poll", "title": "x", "options": ["a", "a"], "several": false }), Value::Null),
            "request-invalid",
        ),
        (round(json!({ "kind": "feedback" }), json!(1)), "request-invalid"),
        (round(json!({ "kind": "feedback" }), json!(100_000)), "request-invalid"),
    ] {
        assert_eq!(program.refused("put_round", request.clone()), code, "{request}");
        assert!(room(&program)["round"].is_null(), "{request}");
    }
}

#[test]
fn a_guest_opens_and_ends_no_room() {
    let program = Program::new();
    program.call("learn_as_guest", json!({}));
    let start = json!({ "title": "", "languages": ["de"], "address": "127.0.0.1", "names": false, "points": false });
    assert_eq!(program.refused("begin_room", start), "guest-refused");
    assert_eq!(program.refused("end_room", json!({})), "guest-refused");
}

#[test]
fn a_session_goes_on_after_the_program_was_closed() {
    let program = Program::new();
    begin(&program);
    let (at, code) = door(&program);
    let (number, token) = phones(async {
        let mut phone = Phone::join(&at, &code).await?;
        let number = put(&program, &json!({ "kind": "confidence", "step": "backup" }));
        phone.answer(number, &json!({ "scale": 40 })).await?;
        Ok((number, phone.token))
    });
    let program = program.again();
    assert_eq!(room(&program)["interrupted"], "ended");
    assert!(room(&program)["door"].is_null(), "nothing listens until somebody says so");
    program.call("resume_room", json!({ "address": "127.0.0.1" }));
    assert_eq!(door(&program), (at.clone(), code), "phones find it where it was");
    phones(async {
        let mut phone = Phone::resume(&at, &token).await?;
        assert_eq!(phone.hear("mine").await?["value"], json!({ "scale": 40 }));
        phone.answer(number, &json!({ "scale": 50 })).await
    });
    assert_eq!(room(&program)["round"]["average"], 50);
    assert_eq!(room(&program)["people"], 1);
}

#[test]
fn the_list_has_only_who_agreed_and_whoever_is_removed_is_out_of_it() {
    let program = Program::new();
    begin(&program);
    let (at, code) = door(&program);
    phones(async {
        let mut one = Phone::join(&at, &code).await?;
        let mut two = Phone::join(&at, &code).await?;
        program.call(
            "change_room",
            json!({ "locked": null, "paused": null, "names": null, "points": null, "list": true }),
        );
        one.see(|state| state["list"] == true).await?;
        one.say(&json!({ "t": "attend", "name": "Mara Berg" })).await?;
        one.hear("attending").await?;
        two.say(&json!({ "t": "attend", "name": "Ada Wolf" })).await?;
        two.hear("attending").await?;
        Ok(())
    });
    let people = program.call("room_people", json!({}))["people"].clone();
    assert_eq!(people.as_array().unwrap().len(), 2);
    program.call("remove_person", json!({ "participant": people[1]["participant"] }));
    assert_eq!(room(&program)["attending"], json!(["Mara Berg"]));
    let ended = program.call("end_room", json!({}));
    let record = program.call("session_record", json!({ "session": ended["session"], "language": "en" }));
    assert_eq!(record["attending"], json!(["Mara Berg"]));
}

#[test]
fn the_network_page_knows_the_room() {
    let program = Program::new();
    assert!(program.call("workshop_network", json!({ "since": null }))["test"].is_null());
    begin(&program);
    let (at, _) = door(&program);
    let test = program.call("workshop_network", json!({ "since": null }))["test"].clone();
    assert!(test["address"].as_str().unwrap().contains(&at), "{test}");
}

#[test]
fn a_round_that_is_left_out_leaves_its_number_behind() {
    let program = Program::new();
    begin(&program);
    let poll = json!({ "kind": "poll", "title": "?", "options": ["a", "b"], "several": false });
    let number = put(&program, &poll);
    turn(&program, "clear");
    program.call("leave_round", json!({ "number": number }));
    assert_eq!(put(&program, &poll), number + 1, "a phone must not take the next round for the one before");
}
