//! Hands that were counted, and what is allowed in a room: both count with what phones say, and both outlive the end of the program.

use serde_json::{Value, json};

use crate::program::Program;
use crate::workshop_phone::{Phone, phones};
use crate::workshop_room::{begin, door, put, room, turn};

fn poll(program: &Program, several: bool) -> u64 {
    let options = ["Gut", "Naja"];
    put(program, &json!({ "kind": "poll", "title": "Wie war’s?", "options": options, "several": several }))
}

fn hands(people: u32, counts: &[(&str, u32)]) -> Value {
    let counts: Vec<Value> = counts.iter().map(|(option, count)| json!({ "option": option, "count": count })).collect();
    json!({ "people": people, "counts": counts })
}

/// What each option of a round has, and how many of it are hands.
fn counts(round: &Value) -> Vec<(u64, u64)> {
    let count = |option: &Value| (option["count"].as_u64().unwrap(), option["hands"].as_u64().unwrap());
    round["options"].as_array().unwrap().iter().map(count).collect()
}

#[test]
fn hands_count_with_phones_also_after_a_crash_and_in_the_record() {
    let program = Program::new();
    begin(&program);
    let (at, code) = door(&program);
    let number = poll(&program, false);
    phones(async {
        let mut phone = Phone::join(&at, &code).await?;
        phone.answer(number, &json!({ "pick": ["1"] })).await?;
        Ok(())
    });
    program.call("count_hands", hands(9, &[("option-1", 3), ("option-2", 4)]));
    let round = room(&program)["round"].clone();
    assert_eq!((&round["answers"], &round["hands"], counts(&round)), (&json!(8), &json!(9), vec![(4, 3), (4, 4)]));

    // counted anew takes the place of what was counted
    program.call("count_hands", hands(9, &[("option-2", 5)]));
    assert_eq!(counts(&room(&program)["round"]), [(1, 0), (5, 5)]);

    let program = program.again();
    program.call("resume_room", json!({ "address": "127.0.0.1" }));
    let round = room(&program)["round"].clone();
    assert_eq!((&round["hands"], counts(&round)), (&json!(9), vec![(1, 0), (5, 5)]));
    turn(&program, "close");
    turn(&program, "clear");
    assert_eq!(room(&program)["rounds"][0]["answers"], 6);

    let ended = program.call("end_room", json!({}));
    let record = program.call("session_record", json!({ "session": ended["session"], "language": "en" }));
    let kept = &record["rounds"][0];
    let sums: Vec<u64> = counts(kept).into_iter().map(|(count, _)| count).collect();
    assert_eq!((&kept["answers"], sums), (&json!(6), vec![1, 5]));
    assert_eq!(record["people"], 10, "who could raise a hand was there");
}

#[test]
fn what_was_counted_can_be_taken_back() {
    let program = Program::new();
    begin(&program);
    poll(&program, true);
    program.call("count_hands", hands(4, &[("option-1", 4), ("option-2", 3)]));
    assert_eq!(room(&program)["round"]["answers"], 4, "where several may be chosen, at least so many have answered");
    program.call("count_hands", hands(0, &[]));
    let round = room(&program)["round"].clone();
    assert_eq!((&round["answers"], &round["hands"], counts(&round)), (&json!(0), &json!(0), vec![(0, 0), (0, 0)]));
}

#[test]
fn hands_that_cannot_be_are_refused_and_change_nothing() {
    let program = Program::new();
    assert_eq!(program.refused("count_hands", hands(3, &[("option-1", 1)])), "room-closed");
    begin(&program);
    assert_eq!(program.refused("count_hands", hands(3, &[("option-1", 1)])), "request-invalid", "nothing is asked");
    poll(&program, false);
    for request in [
        hands(3, &[("option-1", 4)]),
        hands(3, &[("option-1", 2), ("option-2", 2)]),
        hands(3, &[("option-9", 1)]),
        hands(3, &[("option-1", 1), ("option-1", 1)]),
        hands(3, &[]),
        hands(2001, &[("option-1", 1)]),
    ] {
        assert_eq!(program.refused("count_hands", request.clone()), "request-invalid", "{request}");
    }
    assert_eq!(room(&program)["round"]["answers"], 0);
    put(&program, &json!({ "kind": "words", "title": "Woran denken Sie?" }));
    assert_eq!(program.refused("count_hands", hands(3, &[("word", 1)])), "request-invalid", "no hand says a word");
}

#[test]
fn what_is_allowed_outlives_the_program() {
    let program = Program::new();
    begin(&program);
    program
        .call("change_room", json!({ "locked": true, "paused": null, "names": false, "points": null, "list": true }));
    let program = program.again();
    program.call("resume_room", json!({ "address": "127.0.0.1" }));
    let room = room(&program);
    let allowed: Vec<&Value> = ["locked", "names", "points", "list"].map(|name| &room[name]).to_vec();
    assert_eq!(allowed, [&json!(true), &json!(false), &json!(true), &json!(true)]);
}

#[test]
fn of_several_messages_each_is_among_the_hardest_under_its_subject() {
    let program = Program::new();
    begin(&program);
    let choices = program.call("round_choices", json!({ "language": "de" }));
    let messages: Vec<&Value> = choices["messages"].as_array().unwrap().iter().take(2).collect();
    let ask = |message: &Value| put(&program, &json!({ "kind": "message", "message": message["id"] }));
    for message in &messages {
        ask(message);
        let round = room(&program)["round"].clone();
        let wrong = round["options"].as_array().unwrap().iter().find(|option| option["right"] == false).unwrap();
        program.call("count_hands", hands(5, &[(wrong["id"].as_str().unwrap(), 5)]));
        ["close", "reveal", "clear"].into_iter().for_each(|step| turn(&program, step));
    }
    // asked once more and answered by nobody: what was answered before still counts
    ask(messages[0]);
    turn(&program, "close");
    let ended = program.call("end_room", json!({}));
    let record = program.call("session_record", json!({ "session": ended["session"], "language": "de" }));
    let told: Vec<&Value> = record["hardest"].as_array().unwrap().iter().map(|one| &one["title"]).collect();
    assert_eq!(told, [&messages[0]["text"], &messages[1]["text"]]);
}
