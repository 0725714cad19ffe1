//! Coming back: after a cut, on another phone, after the program was ended.

use anyhow::Result;
use serde_json::json;
use tritt_core::workshop::round::Phase;
use tritt_live::{Entry, Restored};

use crate::phone::{Phone, refused};
use crate::{KEY, held, open, question, rules};

#[tokio::test]
async fn a_phone_that_was_cut_off_comes_back_to_its_answer() -> Result<()> {
    let held = open();
    let mut phone = Phone::join(held.at(), KEY).await?;
    held.room.open(question(1), None, true);
    phone.answer(1, json!({ "pick": ["3"] })).await?;
    let (token, name) = (phone.token.clone(), phone.name.clone());
    drop(phone);
    let mut back = Phone::resume(held.at(), &token).await?;
    assert_eq!(back.name, name);
    let mine = back.hear("mine").await?;
    assert_eq!((mine["round"].as_u64(), &mine["value"]), (Some(1), &json!({ "pick": ["3"] })));
    // an answer whose receipt was lost is sent again, and counts once
    assert_eq!(back.answer(1, json!({ "pick": ["3"] })).await?["t"], "ack");
    assert_eq!(held.room.view().round.expect("a round").tally.answers, 1);
    assert_eq!(held.room.view().people, 1);
    Ok(())
}

#[tokio::test]
async fn sockets_cut_and_resumed_in_the_middle_lose_and_double_nothing() -> Result<()> {
    let held = open();
    let mut random = fastrand::Rng::with_seed(7);
    let mut phones = Vec::new();
    for _ in 0..60 {
        phones.push(Phone::join(held.at(), KEY).await?);
    }
    for number in 1..=4 {
        held.room.open(question(number), None, true);
        for phone in &mut phones {
            let pick = ["1", "2", "3"][random.usize(..3)];
            let value = json!({ "pick": [pick] });
            if random.bool() {
                // sent, and gone before the receipt can come
                let answer = json!({ "t": "answer", "round": number, "id": 999, "value": value });
                phone.say(&answer).await?;
                *phone = Phone::resume(held.at(), &phone.token).await?;
            }
            assert_eq!(phone.answer(number, value).await?["t"], "ack");
        }
        assert_eq!(held.room.view().round.expect("a round").tally.answers, 60, "round {number}");
    }
    assert_eq!(held.room.view().people, 60);
    Ok(())
}

#[tokio::test]
async fn with_the_code_of_the_first_phone_a_second_one_goes_on_and_the_first_is_out() -> Result<()> {
    let held = open();
    let mut first = Phone::join(held.at(), KEY).await?;
    held.room.open(question(1), None, true);
    first.answer(1, json!({ "pick": ["3"] })).await?;
    let typed = first.again.to_lowercase();
    let mut second = Phone::with(held.at(), json!({ "t": "enter", "lang": "en", "again": typed })).await?;
    assert_eq!(second.name, first.name);
    assert_eq!(second.hear("mine").await?["value"], json!({ "pick": ["3"] }));
    while let Some(message) = first.next().await? {
        if message["t"] == "no" {
            assert_eq!(message["why"], "moved");
        }
    }
    assert_eq!(refused(held.at(), &json!({ "t": "resume", "lang": "de", "token": first.token })).await?, "gone");
    assert_eq!(refused(held.at(), &json!({ "t": "enter", "lang": "de", "again": first.again })).await?, "gone");
    Phone::resume(held.at(), &second.token).await?;
    assert_eq!(held.room.view().people, 1);
    Ok(())
}

#[tokio::test]
async fn whoever_was_removed_is_out_with_what_they_answered() -> Result<()> {
    let held = open();
    let mut phone = Phone::join(held.at(), KEY).await?;
    held.room.open(question(1), None, true);
    phone.answer(1, json!({ "pick": ["1"] })).await?;
    assert!(held.room.remove(1));
    assert_eq!(held.room.view().round.expect("a round").tally.answers, 0);
    while let Some(message) = phone.next().await? {
        if message["t"] == "no" {
            assert_eq!(message["why"], "removed");
        }
    }
    assert_eq!(refused(held.at(), &json!({ "t": "resume", "lang": "de", "token": phone.token })).await?, "gone");
    Ok(())
}

#[tokio::test]
async fn a_room_that_goes_on_knows_its_phones_and_their_answers() -> Result<()> {
    let before = open();
    let mut phone = Phone::join(before.at(), KEY).await?;
    before.room.open(question(3), None, true);
    phone.answer(3, json!({ "pick": ["2"] })).await?;
    let kept = before.memory.kept();
    let answers = before.room.answers();
    tokio::task::spawn_blocking(move || drop(before)).await?;
    let seats = kept.iter().filter_map(|entry| match entry {
        Entry::Joined(seat) => Some(seat.clone()),
        _ => None,
    });
    let restored = Restored {
        seats: seats.collect(),
        last_participant: 1,
        round: Some(tritt_live::RestoredRound {
            round: question(3),
            phase: Phase::Open,
            shown: true,
            answers,
            hands: None,
        }),
        ..Restored::default()
    };
    let after = held(rules(), restored);
    let mut back = Phone::resume(after.at(), &phone.token).await?;
    assert_eq!((&back.name, &back.again), (&phone.name, &phone.again));
    assert_eq!(back.hear("mine").await?["value"], json!({ "pick": ["2"] }));
    let other = Phone::join(after.at(), KEY).await?;
    assert_ne!(other.name, back.name);
    assert_eq!(after.room.people().iter().map(|one| one.participant).collect::<Vec<_>>(), [1, 2]);
    Ok(())
}

#[tokio::test]
async fn whoever_did_not_hear_the_welcome_comes_in_once() -> Result<()> {
    let held = open();
    let once = "0123456789abcdef0123456789abcdef";
    let join = json!({ "t": "join", "lang": "de", "key": KEY, "name": "Mara", "once": once });
    let unheard = Phone::with(held.at(), join.clone()).await?;
    held.room.lock(true);
    let mut again = Phone::with(held.at(), join).await?;
    assert_eq!((&again.name, held.room.view().people), (&unheard.name, 1));
    assert_ne!(again.token, unheard.token);
    assert_eq!(refused(held.at(), &json!({ "t": "resume", "lang": "de", "token": unheard.token })).await?, "gone");
    held.room.open(question(1), None, true);
    assert_eq!(again.answer(1, json!({ "pick": ["1"] })).await?["t"], "ack");
    // the same with the code to go on: it is another one since, and whoever used it may not have heard
    let other = "ffffffffffffffffffffffffffffffff";
    let enter = json!({ "t": "enter", "lang": "de", "again": again.again, "once": other });
    let unheard = Phone::with(held.at(), enter.clone()).await?;
    let mut back = Phone::with(held.at(), enter).await?;
    assert_eq!((&back.name, held.room.view().people), (&unheard.name, 1));
    assert_eq!(back.hear("mine").await?["value"], json!({ "pick": ["1"] }));
    // with the secret of somebody who was removed nobody comes back, and what is none is none
    held.room.lock(false);
    assert!(held.room.remove(1));
    let join = json!({ "t": "join", "lang": "de", "key": KEY, "once": other });
    Phone::with(held.at(), join).await?;
    assert_eq!(held.room.people().iter().map(|one| one.participant).collect::<Vec<_>>(), [2]);
    let bad = json!({ "t": "join", "lang": "de", "key": KEY, "once": "me" });
    assert_eq!(refused(held.at(), &bad).await?, "bad");
    Ok(())
}
