//! Answers: kept once, told when they are kept, explained when it is time.

use std::sync::atomic::Ordering;
use std::time::Duration;

use anyhow::Result;
use serde_json::json;
use tritt_core::workshop::round::{Given, Phase};
use tritt_live::Entry;

use crate::phone::Phone;
use crate::{KEY, held, open, question, rules};

#[tokio::test]
async fn an_answer_is_in_the_record_before_its_receipt() -> Result<()> {
    let held = open();
    let mut phone = Phone::join(held.at(), KEY).await?;
    held.room.open(question(1), None, true);
    phone.see(|state| state["round"]["round"] == 1).await?;
    assert_eq!(phone.answer(1, json!({ "pick": ["1"] })).await?["t"], "ack");
    let answers = held.memory.kept().into_iter().filter(|entry| matches!(entry, Entry::Answered { .. })).count();
    assert_eq!(answers, 1);
    assert_eq!(held.room.view().round.expect("a round").tally.answers, 1);
    Ok(())
}

#[tokio::test]
async fn the_last_answer_counts_and_only_once() -> Result<()> {
    let held = open();
    let mut phone = Phone::join(held.at(), KEY).await?;
    held.room.open(question(1), None, true);
    for pick in ["1", "1", "2", "2"] {
        assert_eq!(phone.answer(1, json!({ "pick": [pick] })).await?["t"], "ack", "{pick}");
    }
    let tally = held.room.view().round.expect("a round").tally;
    assert_eq!((tally.answers, tally.right), (1, 1));
    Ok(())
}

#[tokio::test]
async fn what_was_not_kept_is_not_receipted_and_counts_when_it_is_sent_again() -> Result<()> {
    let held = open();
    let mut phone = Phone::join(held.at(), KEY).await?;
    held.room.open(question(1), None, true);
    held.memory.fails.store(true, Ordering::SeqCst);
    let nack = phone.answer(1, json!({ "pick": ["1"] })).await?;
    assert_eq!((nack["t"].as_str(), nack["why"].as_str()), (Some("nack"), Some("busy")));
    assert_eq!(held.room.view().round.expect("a round").tally.answers, 0);
    held.memory.fails.store(false, Ordering::SeqCst);
    assert_eq!(phone.answer(1, json!({ "pick": ["1"] })).await?["t"], "ack");
    Ok(())
}

#[tokio::test]
async fn what_is_no_answer_to_this_is_refused_and_nobody_is_hurt() -> Result<()> {
    let held = open();
    let mut phone = Phone::join(held.at(), KEY).await?;
    held.room.open(question(1), None, true);
    for (value, why) in [
        (json!({ "pick": [] }), "wrong"),
        (json!({ "pick": ["z"] }), "wrong"),
        (json!({ "pick": ["1", "2"] }), "wrong"),
        (json!({ "scale": 50 }), "wrong"),
        (json!({ "words": ["a"] }), "wrong"),
        (json!({}), "wrong"),
        (json!({ "pick": ["1"], "scale": 5 }), "wrong"),
    ] {
        let nack = phone.answer(1, value.clone()).await?;
        assert_eq!((nack["t"].as_str(), nack["why"].as_str()), (Some("nack"), Some(why)), "{value}");
    }
    assert_eq!(phone.answer(7, json!({ "pick": ["1"] })).await?["why"], "late");
    held.room.pause(true);
    assert_eq!(phone.answer(1, json!({ "pick": ["2"] })).await?["why"], "late");
    Ok(())
}

#[tokio::test]
async fn what_is_right_and_what_others_chose_leaves_at_the_reveal_and_not_before() -> Result<()> {
    let held = open();
    let mut phones = Vec::new();
    for _ in 0..9 {
        phones.push(Phone::join(held.at(), KEY).await?);
    }
    held.room.open(question(1), None, true);
    for (place, phone) in phones.iter_mut().enumerate() {
        let pick = ["1", "2", "3"][place % 3];
        assert_eq!(phone.answer(1, json!({ "pick": [pick] })).await?["t"], "ack");
    }
    held.room.close();
    for phone in &mut phones {
        phone.see(|state| state["round"]["phase"] == "closed").await?;
        let told = serde_json::to_string(&phone.heard)?;
        assert!(!told.contains("MARKER") && !told.contains("\"key\"") && !told.contains("tally"), "{told}");
    }
    held.room.reveal();
    for phone in &mut phones {
        let state = phone.see(|state| state["round"]["phase"] == "revealed").await?;
        let reveal = &state["round"]["reveal"];
        assert_eq!(reveal["key"], json!(["2"]));
        assert_eq!(reveal["why"][0]["text"], "MARKER-a");
        assert_eq!(reveal["tally"]["options"], json!([{"id":"1","n":3},{"id":"2","n":3},{"id":"3","n":3}]));
    }
    Ok(())
}

#[tokio::test]
async fn hidden_results_stay_with_the_trainer() -> Result<()> {
    let held = open();
    let mut phone = Phone::join(held.at(), KEY).await?;
    held.room.open(question(1), None, false);
    phone.answer(1, json!({ "pick": ["1"] })).await?;
    held.room.reveal();
    let state = phone.see(|state| state["round"]["phase"] == "revealed").await?;
    assert!(state["round"]["reveal"]["tally"].is_null());
    assert_eq!(held.room.view().round.expect("a round").tally.answers, 1);
    Ok(())
}

#[tokio::test]
async fn a_round_closes_when_its_time_is_over_and_more_time_can_be_given() -> Result<()> {
    let held = open();
    let mut phone = Phone::join(held.at(), KEY).await?;
    held.room.open(question(1), Some(Duration::from_millis(100)), true);
    held.room.extend(Duration::from_secs(1));
    let state = phone.see(|state| state["round"]["ends"].as_u64().is_some_and(|left| left <= 2)).await?;
    assert_eq!(state["round"]["phase"], "open");
    phone.see(|state| state["round"]["phase"] == "closed").await?;
    assert_eq!(held.room.view().round.map(|on| on.phase), Some(Phase::Closed));
    Ok(())
}

#[tokio::test]
async fn each_phone_is_spoken_to_in_its_language() -> Result<()> {
    let held = open();
    let mut phone = Phone::join(held.at(), KEY).await?;
    held.room.open(question(1), None, true);
    phone.see(|state| state["round"]["title"] == "title-de").await?;
    phone.say(&json!({ "t": "lang", "lang": "en" })).await?;
    phone.see(|state| state["round"]["title"] == "title-en").await?;
    // a language nobody has words for is that of the room
    phone.say(&json!({ "t": "lang", "lang": "xx" })).await?;
    phone.see(|state| state["round"]["title"] == "title-de").await?;
    Ok(())
}

#[tokio::test]
async fn points_are_kept_only_where_they_are_wanted() -> Result<()> {
    let held = held(tritt_live::Rules { points: true, ..rules() }, tritt_live::Restored::default());
    let mut phone = Phone::join(held.at(), KEY).await?;
    held.room.open(question(1), None, true);
    phone.answer(1, json!({ "pick": ["2"] })).await?;
    held.room.reveal();
    assert_eq!(phone.hear("mine").await?["points"], 1);
    Ok(())
}

#[tokio::test]
async fn a_round_that_begins_while_somebody_comes_in_is_not_missed() -> Result<()> {
    let held = open();
    for number in 1..=60 {
        let mut phone = Phone::join(held.at(), KEY).await?;
        held.room.open(question(number), None, true);
        phone.see(|state| state["round"]["round"] == number).await?;
    }
    Ok(())
}

#[tokio::test]
async fn phones_are_told_how_many_are_in_and_no_name() -> Result<()> {
    let held = open();
    let mut first = Phone::with(held.at(), json!({ "t": "join", "lang": "de", "key": KEY, "name": "Zaphod" })).await?;
    let mut second = Phone::join(held.at(), KEY).await?;
    held.room.open(question(1), None, true);
    second.see(|state| state["n"] == 2).await?;
    first.see(|state| state["n"] == 2).await?;
    assert!(!serde_json::to_string(&second.heard)?.contains("Zaphod"));
    // whoever asks anew while nothing happens is told the same number
    let mut third = Phone::join(held.at(), KEY).await?;
    while first.hear("count").await?["n"] != 3 {}
    third.say(&json!({ "t": "lang", "lang": "de" })).await?;
    third.see(|state| state["n"] == 3).await?;
    assert_eq!(held.room.people().iter().filter(|person| person.name == "Zaphod" && person.own_name).count(), 1);
    Ok(())
}

#[tokio::test]
async fn the_list_of_who_was_there_is_by_agreement() -> Result<()> {
    let held = open();
    let mut phone = Phone::join(held.at(), KEY).await?;
    held.room.ask_for_list(true);
    phone.see(|state| state["list"] == true).await?;
    phone.say(&json!({ "t": "attend", "name": "Mara Berg" })).await?;
    assert_eq!(phone.hear("attending").await?["name"], "Mara Berg");
    assert_eq!(held.room.attending(), ["Mara Berg"]);
    phone.say(&json!({ "t": "attend", "name": "Berg, Mara" })).await?;
    let refused = phone.hear("attending").await?;
    assert_eq!((&refused["name"], &refused["not"]), (&json!("Mara Berg"), &json!("name")));
    phone.say(&json!({ "t": "attend", "name": "" })).await?;
    phone.hear("attending").await?;
    assert_eq!(held.room.attending(), Vec::<String>::new());
    Ok(())
}

#[test]
fn an_answer_of_the_record_reads_as_it_was_written() {
    for given in [
        Given::Picked(vec![tritt_core::OptionId::new("a")]),
        Given::Scale(70),
        Given::Words(vec!["Mut \"zur\" Lücke".to_owned()]),
        Given::Form(vec![
            tritt_core::workshop::round::Entry::Grade(3),
            tritt_core::workshop::round::Entry::Empty,
            tritt_core::workshop::round::Entry::Text("x".to_owned()),
        ]),
    ] {
        assert_eq!(tritt_live::unwritten(&tritt_live::written(&given)), Some(given));
    }
    assert_eq!(tritt_live::unwritten("{}"), None);
    assert_eq!(tritt_live::unwritten("{\"pick\":[1]}"), None);
}
