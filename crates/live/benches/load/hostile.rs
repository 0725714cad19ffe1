//! What a room bears: 100,000 messages that are none, and 500 connections that never finish a request, beside honest phones.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use futures_util::SinkExt as _;
use tokio::io::AsyncWriteExt as _;
use tokio::net::TcpStream;
use tokio_tungstenite::tungstenite::Message;

use crate::phones::{connect, hear, join};
use crate::{Server, within};

/// Messages that are none.
const THROWN: usize = 100_000;
/// Connections that never finish a request.
const SLOW: usize = 500;
/// Honest phones, and how many answers of each are measured in each part: of 150 answers one chance decides the 99th percentile.
const HONEST: usize = 10;
const MEASURED: usize = 150;

pub(crate) async fn run() -> Result<()> {
    let mut server = Server::start("serve-room")?;
    let at = server.at;
    server.ask("open 1")?;
    let calm = honest(at, MEASURED).await?;
    let empty = server.memory()?;
    let began = Instant::now();
    let throwers: Vec<_> = (0..8).map(|seed| tokio::spawn(throw(at, seed, THROWN / 8))).collect();
    let pelted = honest(at, MEASURED).await?;
    let mut thrown = 0;
    for thrower in throwers {
        thrown += thrower.await??;
    }
    let grown = server.memory()?.saturating_sub(empty);
    ensure!(thrown >= THROWN, "{thrown} thrown");
    println!(
        "{thrown} messages thrown in {:.1} s; the room holds {:.1} MiB more",
        began.elapsed().as_secs_f64(),
        grown as f64 / 1024.0
    );
    let mut slow = Vec::new();
    for _ in 0..SLOW {
        let mut stream = TcpStream::connect(at).await?;
        stream.write_all(b"GET /ws HTTP/1.1\r\nHost: ").await?;
        slow.push(stream);
    }
    let slowed = honest(at, MEASURED).await?;
    drop(slow);
    println!(
        "p99 of an honest phone's receipt: calm {calm:.1} ms, under {THROWN} messages {pelted:.1} ms, beside {SLOW} half-sent requests {slowed:.1} ms"
    );
    let answers = server.ask("answers")?;
    println!("{answers} honest answers counted, the server is up");
    ensure!(answers == (3 * HONEST).to_string(), "all honest phones have answered");
    within("memory in MiB", grown as f64 / 1024.0, 16.0)?;
    within("p99 under messages that are none", pelted, 250.0)?;
    within("p99 under messages that are none, beside calm", pelted, 4.0 * calm)?;
    within("p99 beside half-sent requests, beside calm", slowed, 2.0 * calm)?;
    Ok(())
}

/// The 99th percentile of the receipts of phones that keep to the rules, in milliseconds.
async fn honest(at: SocketAddr, answers: usize) -> Result<f64> {
    let phones: Vec<_> = (0..HONEST).map(|_| tokio::spawn(receipts(at, answers))).collect();
    let mut took = Vec::new();
    for phone in phones {
        took.extend(phone.await??);
    }
    took.sort_by(f64::total_cmp);
    Ok(took[took.len() * 99 / 100])
}

/// How long each receipt of one took, in milliseconds.
async fn receipts(at: SocketAddr, answers: usize) -> Result<Vec<f64>> {
    let mut socket = connect(at).await?;
    socket.send(join()).await?;
    hear(&mut socket, "\"t\":\"state\"").await?;
    let mut took = Vec::new();
    for id in 0..answers {
        tokio::time::sleep(Duration::from_millis(60)).await;
        let began = Instant::now();
        let answer = format!("{{\"t\":\"answer\",\"round\":1,\"id\":{id},\"value\":{{\"pick\":[\"2\"]}}}}");
        socket.send(Message::text(answer)).await?;
        hear(&mut socket, "\"t\":\"ack\"").await?;
        took.push(began.elapsed().as_secs_f64() * 1000.0);
    }
    Ok(took)
}

/// Throws messages until the room hangs up, again and again.
async fn throw(at: SocketAddr, seed: u64, count: usize) -> Result<usize> {
    let mut random = fastrand::Rng::with_seed(seed);
    let mut thrown = 0;
    while thrown < count {
        let Ok(mut socket) = connect(at).await else { continue };
        if random.bool() {
            let _ = socket.send(join()).await;
        }
        for _ in 0..random.usize(1..40) {
            let message = match random.u8(..7) {
                0 => Message::binary(vec![random.u8(..); random.usize(..6000)]),
                1 => Message::Ping(vec![0; 60].into()),
                2 => Message::text("x".repeat(random.usize(..8000))),
                3 => Message::text("{\"t\":\"answer\",\"round\":1e400,\"id\":1,\"value\":{}}"),
                4 => Message::text("[".repeat(2000)),
                5 => Message::text("{\"t\":\"resume\",\"lang\":\"de\",\"token\":\"00000000000000000000000000000000\"}"),
                _ => Message::text("{\"t\":\"answer\",\"round\":9,\"id\":1,\"value\":{\"pick\":[\"z\"]}}"),
            };
            thrown += 1;
            if socket.send(message).await.is_err() {
                break;
            }
        }
    }
    Ok(thrown)
}
