//! Whoever does not keep to the rules: bounded, cut off, and nobody else hurt.

use std::time::{Duration, Instant};

use anyhow::Result;
use futures_util::{SinkExt as _, StreamExt as _};
use serde_json::json;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio_tungstenite::tungstenite::Message;

use crate::phone::{Phone, knock};
use crate::{KEY, open, question};

/// How many messages each test throws: the load generator throws 100,000 (docs/speed.md).
const THROWN: usize = 3000;

/// A text that is no message of the protocol, or one at the wrong time.
fn nonsense(random: &mut fastrand::Rng, token: &str) -> Message {
    let texts = [
        String::new(),
        "{}".to_owned(),
        "null".to_owned(),
        "[[[[[[[[]]]]]]]]".to_owned(),
        "{\"t\":\"answer\",\"round\":1e400,\"id\":1,\"value\":{}}".to_owned(),
        "{\"t\":\"answer\",\"round\":-1,\"id\":1,\"value\":{\"pick\":[\"1\"]}}".to_owned(),
        "{\"t\":\"answer\",\"round\":1,\"id\":1,\"value\":{\"pick\":[\"1\"]},\"role\":\"trainer\"}".to_owned(),
        "{\"t\":\"reveal\"}".to_owned(),
        "{\"t\":\"join\",\"lang\":\"de\",\"code\":\"222222\"}".to_owned(),
        format!("{{\"t\":\"resume\",\"lang\":\"de\",\"token\":\"{token}\"}}"),
        "{\"t\":\"resume\",\"lang\":\"de\",\"token\":\"zz\u{e9}\"}".to_owned(),
        format!("{{\"t\":\"lang\",\"lang\":\"{}\"}}", "x".repeat(3000)),
        format!("{{\"t\":\"join\",\"lang\":\"de\",\"name\":\"{}\"}}", "\u{202e}".repeat(1000)),
        "\u{0}\u{1}\u{2}".to_owned(),
        "x".repeat(4097),
        "x".repeat(60_000),
    ];
    match random.u8(..20) {
        0 => Message::binary(vec![random.u8(..); random.usize(..5000)]),
        1 => Message::Ping(vec![0; random.usize(..125)].into()),
        2 => Message::Pong(vec![0; 4].into()),
        _ => Message::text(texts[random.usize(..texts.len())].clone()),
    }
}

#[tokio::test]
async fn malformed_oversized_and_replayed_messages_hurt_nobody_else() -> Result<()> {
    let held = open();
    let at = held.at();
    let mut honest = Phone::join(at, KEY).await?;
    let thief = Phone::join(at, KEY).await?;
    held.room.open(question(1), None, true);
    let mut random = fastrand::Rng::with_seed(42);
    let mut thrown = 0;
    while thrown < THROWN {
        let mut socket = knock(at).await?;
        if random.bool() {
            let join = json!({ "t": "join", "lang": "de", "key": KEY });
            socket.send(Message::text(join.to_string())).await?;
        }
        for _ in 0..random.usize(1..8) {
            thrown += 1;
            if socket.send(nonsense(&mut random, &thief.token)).await.is_err() {
                break;
            }
        }
        if thrown % 500 < 8 {
            let pick = ["1", "2"][random.usize(..2)];
            assert_eq!(honest.answer(1, json!({ "pick": [pick] })).await?["t"], "ack", "after {thrown}");
        }
    }
    assert_eq!(honest.answer(1, json!({ "pick": ["2"] })).await?["t"], "ack");
    let round = held.room.view().round.expect("a round");
    assert_eq!((round.phase.id(), round.tally.right), ("open", 1), "nobody but the honest one has answered");
    Ok(())
}

#[tokio::test]
async fn who_says_too_much_at_once_is_let_go() -> Result<()> {
    let held = open();
    let mut phone = Phone::join(held.at(), KEY).await?;
    for _ in 0..200 {
        if phone.socket.send(Message::Ping(Vec::new().into())).await.is_err() {
            break;
        }
    }
    while phone.next().await?.is_some() {}
    assert_eq!(held.room.view().people, 1, "the place is kept");
    Ok(())
}

#[tokio::test]
async fn half_a_request_and_silence_are_not_waited_for() -> Result<()> {
    let held = open();
    let began = Instant::now();
    let mut half = TcpStream::connect(held.at()).await?;
    half.write_all(b"GET / HTTP/1.1\r\nHost: ").await?;
    let mut silent = TcpStream::connect(held.at()).await?;
    let mut unsaid = knock(held.at()).await?;
    let mut buffer = [0; 512];
    // whatever it says, it hangs up
    while half.read(&mut buffer).await.unwrap_or(0) > 0 {}
    while silent.read(&mut buffer).await.unwrap_or(0) > 0 {}
    while let Some(Ok(message)) = unsaid.next().await {
        assert!(!matches!(message, Message::Text(_)), "{message:?}");
    }
    // ten seconds to join are the longest of the three
    assert!(began.elapsed() < Duration::from_secs(12), "hung up after {:?}", began.elapsed());
    Ok(())
}

#[tokio::test]
async fn who_never_reads_is_let_go_and_does_not_hold_up_the_room() -> Result<()> {
    let held = open();
    let mut deaf = Vec::new();
    for _ in 0..20 {
        deaf.push(Phone::join(held.at(), KEY).await?);
    }
    let mut honest = Phone::join(held.at(), KEY).await?;
    // more than the system keeps for a connection nobody reads from, on any system
    for number in 1..=400 {
        let mut long = question(number);
        long.faces.values_mut().for_each(|face| face.title = "x".repeat(40_000));
        held.room.open(long, None, true);
        honest.see(|state| state["round"]["round"] == number).await?;
    }
    let began = Instant::now();
    while held.room.view().connected > 1 && began.elapsed() < Duration::from_secs(30) {
        let pick = json!({ "pick": ["1"] });
        assert_eq!(honest.answer(400, pick).await?["t"], "ack");
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    assert_eq!((held.room.view().connected, held.room.view().people), (1, 21), "their places are kept");
    drop(deaf);
    Ok(())
}

#[tokio::test]
async fn a_message_that_is_too_long_ends_the_conversation() -> Result<()> {
    let held = open();
    for (length, goes) in [(4000, true), (4097, false), (60_000, false)] {
        let mut phone = Phone::join(held.at(), KEY).await?;
        // a language nobody knows is answered with what there is to see
        let said = |wrapped: usize| format!("{{\"t\":\"lang\",\"lang\":\"{}\"}}", "x".repeat(wrapped));
        let text = said(length - said(0).len());
        assert_eq!(text.len(), length);
        phone.heard.clear();
        let _ = phone.socket.send(Message::text(text)).await;
        let hears = loop {
            match phone.next().await? {
                Some(told) if told["t"] == "state" => break true,
                Some(_) => {}
                None => break false,
            }
        };
        assert_eq!(hears, goes, "{length} bytes");
    }
    Ok(())
}

#[tokio::test]
async fn headers_and_bodies_have_bounds() -> Result<()> {
    let held = open();
    let at = held.at();
    for extra in [
        // with Host one more than are read
        (0..64).map(|place| format!("X-{place}: y\r\n")).collect::<String>(),
        format!("X-Long: {}\r\n", "y".repeat(100_000)),
    ] {
        let mut stream = TcpStream::connect(at).await?;
        // it may hang up while we are still talking
        let _ = stream.write_all(format!("GET / HTTP/1.1\r\nHost: {at}\r\n{extra}\r\n").as_bytes()).await;
        let mut answer = Vec::new();
        let _ = tokio::time::timeout(Duration::from_secs(10), stream.read_to_end(&mut answer)).await?;
        assert!(!answer.starts_with(b"HTTP/1.1 200"), "{}", String::from_utf8_lossy(&answer));
    }
    let most: String = (0..63).map(|place| format!("X-{place}: y\r\n")).collect();
    let mut stream = TcpStream::connect(at).await?;
    stream.write_all(format!("GET / HTTP/1.1\r\nHost: {at}\r\n{most}\r\n").as_bytes()).await?;
    let mut answer = [0; 12];
    stream.read_exact(&mut answer).await?;
    assert_eq!(&answer, b"HTTP/1.1 200");
    Ok(())
}
