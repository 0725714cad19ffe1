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
        "{\"t\":\"answer\",\"round\":-1,\"id\":1,\"value\":{\"pick\":[\"a\"]}}".to_owned(),
        "{\"t\":\"answer\",\"round\":1,\"id\":1,\"value\":{\"pick\":[\"a\"]},\"role\":\"trainer\"}".to_owned(),
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
            let pick = ["a", "b"][random.usize(..2)];
            assert_eq!(honest.answer(1, json!({ "pick": [pick] })).await?["t"], "ack", "after {thrown}");
        }
    }
    assert_eq!(honest.answer(1, json!({ "pick": ["b"] })).await?["t"], "ack");
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
    assert!(began.elapsed() < Duration::from_secs(30), "hung up after {:?}", began.elapsed());
    Ok(())
}

#[tokio::test]
async fn who_never_reads_does_not_hold_up_the_room() -> Result<()> {
    let held = open();
    let mut deaf = Vec::new();
    for _ in 0..20 {
        deaf.push(Phone::join(held.at(), KEY).await?);
    }
    let mut honest = Phone::join(held.at(), KEY).await?;
    // fewer than a phone may say at once
    for number in 1..=15 {
        held.room.open(question(number), None, true);
        honest.see(|state| state["round"]["round"] == number).await?;
        assert_eq!(honest.answer(number, json!({ "pick": ["a"] })).await?["t"], "ack");
    }
    drop(deaf);
    Ok(())
}

#[tokio::test]
async fn headers_and_bodies_have_bounds() -> Result<()> {
    let held = open();
    let at = held.at();
    for extra in [
        (0..200).map(|place| format!("X-{place}: y\r\n")).collect::<String>(),
        format!("X-Long: {}\r\n", "y".repeat(100_000)),
    ] {
        let mut stream = TcpStream::connect(at).await?;
        // it may hang up while we are still talking
        let _ = stream.write_all(format!("GET / HTTP/1.1\r\nHost: {at}\r\n{extra}\r\n").as_bytes()).await;
        let mut answer = Vec::new();
        let _ = tokio::time::timeout(Duration::from_secs(10), stream.read_to_end(&mut answer)).await?;
        assert!(!answer.starts_with(b"HTTP/1.1 200"), "{}", String::from_utf8_lossy(&answer));
    }
    Ok(())
}
