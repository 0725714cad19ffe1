//! At the end of a round: what was on its way, what came too late, and a pause in between.

use std::sync::Arc;
use std::time::Duration;

use anyhow::Result;
use serde_json::json;
use tritt_core::OptionId;
use tritt_core::workshop::round::{Given, Phase, Task};
use tritt_live::Round;

use crate::phone::Phone;
use crate::{KEY, open, question};

#[tokio::test]
async fn an_answer_that_was_on_its_way_when_the_round_was_closed_counts() -> Result<()> {
    let held = open();
    let mut phone = Phone::join(held.at(), KEY).await?;
    held.room.open(question(1), None, true);
    held.room.close();
    phone.see(|state| state["round"]["phase"] == "closed").await?;
    assert_eq!(phone.answer(1, json!({ "pick": ["1"] })).await?["t"], "ack");
    // this is what counts, whatever the phone has heard of a later one
    assert_eq!(phone.hear("mine").await?["value"], json!({ "pick": ["1"] }));
    assert_eq!(held.room.view().round.expect("a round").tally.answers, 1);
    tokio::time::sleep(Duration::from_millis(3100)).await;
    assert_eq!(phone.answer(1, json!({ "pick": ["2"] })).await?["why"], "late");
    // before it heard so, it was told what counts
    let told = &phone.heard[phone.heard.len() - 2];
    assert_eq!((&told["t"], &told["value"]), (&json!("mine"), &json!({ "pick": ["1"] })));
    held.room.reopen();
    assert_eq!(phone.answer(1, json!({ "pick": ["2"] })).await?["t"], "ack");
    Ok(())
}

#[tokio::test]
async fn what_is_right_was_told_so_nothing_counts_any_more() -> Result<()> {
    let held = open();
    let mut phone = Phone::join(held.at(), KEY).await?;
    held.room.open(question(1), None, true);
    assert_eq!(phone.answer(1, json!({ "pick": ["1"] })).await?["t"], "ack");
    held.room.reveal();
    assert_eq!(phone.hear("mine").await?["value"], json!({ "pick": ["1"] }), "every phone hears what counted");
    assert_eq!(phone.answer(1, json!({ "pick": ["2"] })).await?["why"], "late");
    held.room.extend(Duration::from_secs(30));
    assert_eq!(held.room.view().round.map(|on| on.phase), Some(Phase::Revealed));
    Ok(())
}

#[tokio::test]
async fn the_answer_of_a_round_before_is_receipted_again_when_the_receipt_was_lost() -> Result<()> {
    let held = open();
    let mut phone = Phone::join(held.at(), KEY).await?;
    held.room.open(question(1), None, true);
    assert_eq!(phone.answer(1, json!({ "pick": ["1"] })).await?["t"], "ack");
    held.room.open(question(2), None, true);
    assert_eq!(phone.answer(1, json!({ "pick": ["1"] })).await?["t"], "ack");
    assert_eq!(phone.answer(1, json!({ "pick": ["2"] })).await?["why"], "late");
    assert_eq!(held.room.view().round.expect("a round").tally.answers, 0);
    Ok(())
}

#[tokio::test]
async fn the_time_of_a_round_stands_still_in_a_pause() -> Result<()> {
    let held = open();
    let mut phone = Phone::join(held.at(), KEY).await?;
    held.room.open(question(1), Some(Duration::from_millis(600)), true);
    held.room.pause(true);
    tokio::time::sleep(Duration::from_millis(1500)).await;
    assert_eq!(held.room.view().round.map(|on| (on.phase, on.ends)), Some((Phase::Open, Some(1))));
    held.room.pause(false);
    assert_eq!(phone.answer(1, json!({ "pick": ["1"] })).await?["t"], "ack");
    phone.see(|state| state["round"]["phase"] == "closed").await?;
    Ok(())
}

#[tokio::test]
async fn more_time_is_given_where_there_was_a_limit_and_to_what_has_just_closed() -> Result<()> {
    let held = open();
    let stands = || held.room.view().round.map(|on| (on.phase, on.ends));
    held.room.open(question(1), None, true);
    held.room.extend(Duration::from_secs(30));
    assert_eq!(stands(), Some((Phase::Open, None)), "nobody is hurried who had no limit");
    held.room.close();
    held.room.extend(Duration::from_secs(30));
    assert_eq!(stands(), Some((Phase::Open, Some(30))));
    held.room.pause(true);
    held.room.extend(Duration::from_secs(30));
    assert_eq!(stands(), Some((Phase::Open, Some(60))));
    Ok(())
}

/// Pairs or an order as the curriculum has them: ids that would tell what is right.
fn telling(number: u32, pairs: bool) -> Round {
    let ids = |text: &str| text.split(' ').map(OptionId::new).collect::<Vec<_>>();
    let mut round = question(number);
    let words = |text: &str| text.split(' ').map(|id| (id.to_owned(), format!("text of {number}"))).collect();
    for face in round.faces.values_mut() {
        face.options = words("c a b");
        face.why = Vec::new();
        face.matches = if pairs { words("b c a") } else { Vec::new() };
    }
    round.task = if pairs { Task::Match { options: ids("c a b") } } else { Task::Order { options: ids("c a b") } };
    round.key = Some(ids(if pairs { "c a b" } else { "a b c" }));
    round
}

#[tokio::test]
async fn neither_the_names_of_options_nor_their_order_tell_what_is_right() -> Result<()> {
    let held = open();
    let mut phone = Phone::join(held.at(), KEY).await?;
    for (number, pairs, right) in [(1, false, ["2", "3", "1"]), (2, true, ["2", "3", "1"])] {
        held.room.open(telling(number, pairs), None, true);
        let state = phone.see(|state| state["round"]["round"] == number).await?;
        let names = |side: &str| state["round"][side].as_array().map(Vec::len);
        for side in ["options", "matches"].into_iter().filter(|side| names(side) != Some(0)) {
            let ids: Vec<_> = (0..3).map(|place| state["round"][side][place]["id"].clone()).collect();
            assert_eq!(ids, ["1", "2", "3"], "by their place and nothing else");
        }
        // what one could try: the ids as they come, and in their order
        assert_eq!(phone.answer(number, json!({ "pick": ["1", "2", "3"] })).await?["t"], "ack");
        assert_eq!(held.room.view().round.expect("a round").tally.right, 0);
        assert_eq!(phone.answer(number, json!({ "pick": right })).await?["t"], "ack");
        assert_eq!(held.room.view().round.expect("a round").tally.right, 1);
        held.room.reveal();
        let state = phone.see(|state| state["round"]["phase"] == "revealed").await?;
        assert_eq!(state["round"]["reveal"]["key"], json!(right));
        assert_eq!(
            phone.heard.iter().rev().find(|told| told["t"] == "mine").map(|told| told["value"].clone()),
            Some(json!({ "pick": right }))
        );
        assert_eq!(phone.answer(number, json!({ "pick": ["0", "1", "2"] })).await?["t"], "nack");
    }
    Ok(())
}

#[tokio::test]
async fn a_word_that_insults_does_not_go_on_the_wall() -> Result<()> {
    let held = open();
    let mut phone = Phone::join(held.at(), KEY).await?;
    held.room.open(Round { task: Task::Words { most: 3 }, key: None, ..question(1) }, None, true);
    assert_eq!(phone.answer(1, json!({ "words": ["Mut", "Arschloch"] })).await?["why"], "rude");
    assert_eq!(phone.answer(1, json!({ "words": ["Mut", "👍", "😱"] })).await?["t"], "ack");
    assert_eq!(held.room.view().round.expect("a round").tally.words.len(), 3);
    Ok(())
}

#[tokio::test]
async fn a_word_that_is_struck_is_gone_for_all_and_the_answer_stays_one() -> Result<()> {
    let held = open();
    let (mut one, mut other) = (Phone::join(held.at(), KEY).await?, Phone::join(held.at(), KEY).await?);
    held.room.open(Round { task: Task::Words { most: 3 }, key: None, ..question(1) }, None, true);
    one.answer(1, json!({ "words": ["Mut", "Chef"] })).await?;
    other.answer(1, json!({ "words": ["chef!"] })).await?;
    assert_eq!(held.room.answers_without("nichts"), []);
    let without = held.room.answers_without("chef");
    assert_eq!(without.len(), 2);
    // of another round than the one that is on nothing is changed
    held.room.put_answers(7, without.clone());
    assert_eq!(held.room.view().round.expect("a round").tally.words.len(), 2);
    held.room.put_answers(1, without);
    let tally = held.room.view().round.expect("a round").tally;
    assert_eq!((tally.answers, tally.words.keys().map(String::as_str).collect::<Vec<_>>()), (2, vec!["mut"]));
    assert_eq!(other.hear("mine").await?["value"], json!({ "words": [] }), "they see that it does not count");
    Ok(())
}

#[tokio::test]
async fn whoever_is_removed_while_an_answer_is_on_its_way_to_the_disk_is_not_counted() -> Result<()> {
    let held = open();
    let mut phone = Phone::join(held.at(), KEY).await?;
    held.room.open(question(1), None, true);
    held.memory.hold(true);
    phone.say(&json!({ "t": "answer", "round": 1, "id": 1, "value": { "pick": ["1"] } })).await?;
    held.memory.wait_for_somebody();
    assert!(held.room.remove(1));
    held.memory.hold(false);
    while phone.next().await?.is_some() {}
    let memory = Arc::clone(&held.memory);
    tokio::task::spawn_blocking(move || while memory.kept().len() < 2 {}).await?;
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert_eq!(held.room.view().round.expect("a round").tally.answers, 0);
    assert!(held.room.answers().values().all(|given| *given == Given::Scale(0)), "none at all");
    Ok(())
}
