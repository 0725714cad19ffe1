//! The phones: all of them in one process, each a task.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};
use futures_util::{SinkExt as _, StreamExt as _};
use tokio::net::TcpStream;
use tokio::sync::{Barrier, mpsc};
use tokio::time::timeout;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::client::IntoClientRequest as _;
use tokio_tungstenite::tungstenite::protocol::WebSocketConfig;
use tokio_tungstenite::{WebSocketStream, client_async_with_config};

use crate::{Figures, ROUNDS, Server, WITHIN};

/// The longest a phone waits for anything.
const WAIT: Duration = Duration::from_secs(60);

type Socket = WebSocketStream<TcpStream>;

pub(crate) async fn connect(at: SocketAddr) -> Result<Socket> {
    let mut request = format!("ws://{at}/ws").into_client_request()?;
    request.headers_mut().insert("origin", format!("http://{at}").parse()?);
    let stream = TcpStream::connect(at).await?;
    stream.set_nodelay(true)?;
    // the library's own buffer is 128 KiB and emptied at each read: a thousand phones in one process would measure that
    let small = WebSocketConfig::default().read_buffer_size(4096);
    Ok(timeout(WAIT, client_async_with_config(request, stream, Some(small))).await??.0)
}

/// Waits for a text that holds this.
pub(crate) async fn hear(socket: &mut Socket, holds: &str) -> Result<()> {
    loop {
        match timeout(WAIT, socket.next()).await.with_context(|| format!("no {holds}"))? {
            Some(Ok(Message::Text(text))) if text.contains(holds) => return Ok(()),
            Some(Ok(_)) => {}
            Some(Err(error)) => bail!("{error}, waiting for {holds}"),
            None => bail!("hung up, waiting for {holds}"),
        }
    }
}

pub(crate) fn join() -> Message {
    Message::text(format!("{{\"t\":\"join\",\"lang\":\"de\",\"key\":\"{}\"}}", crate::room::KEY))
}

/// Everybody joins within two seconds, and answers each round within five.
pub(crate) async fn room(at: SocketAddr, count: usize, server: &mut Server) -> Result<Figures> {
    let (told, mut tells) = mpsc::unbounded_channel::<Result<(bool, u64)>>();
    let ready = Arc::new(Barrier::new(count + 1));
    for place in 0..count {
        let (told, ready) = (told.clone(), Arc::clone(&ready));
        tokio::spawn(async move {
            let result = phone(at, place, count, &told, &ready).await;
            if let Err(error) = result {
                let _ = told.send(Err(error));
            }
        });
    }
    drop(told);
    let mut figures = Figures::default();
    while figures.joins.len() < count {
        let (_, took) = tells.recv().await.context("phones are gone")??;
        figures.joins.push(took);
    }
    for number in 1..=ROUNDS {
        ready.wait().await;
        server.ask(&format!("open {number}"))?;
        let wanted = number as usize * count;
        while figures.receipts.len() < wanted {
            let (_, took) = timeout(WAIT, tells.recv()).await?.context("phones are gone")??;
            figures.receipts.push(took);
        }
        let answers = server.ask("answers")?;
        ensure!(answers == count.to_string(), "round {number}: {answers} of {count} counted");
    }
    Ok(figures)
}

async fn phone(
    at: SocketAddr,
    place: usize,
    count: usize,
    told: &mpsc::UnboundedSender<Result<(bool, u64)>>,
    ready: &Barrier,
) -> Result<()> {
    // a room takes two seconds to point its phones at the wall
    tokio::time::sleep(Duration::from_millis(2000 * place as u64 / count as u64)).await;
    let began = Instant::now();
    let mut socket = connect(at).await?;
    socket.send(join()).await?;
    hear(&mut socket, "\"t\":\"state\"").await?;
    let _ = told.send(Ok((true, micros(began))));
    let mut random = fastrand::Rng::with_seed(place as u64);
    for number in 1..=ROUNDS {
        // nobody lets the pings of the room wait while the others are not there yet
        tokio::select! {
            // first: what comes after everybody is there belongs to the round
            biased;
            _ = ready.wait() => {}
            gone = drain(&mut socket) => return gone,
        }
        hear(&mut socket, &format!("\"round\":{number},")).await?;
        let pause = Duration::from_micros(random.u64(..WITHIN.as_micros() as u64));
        tokio::select! {
            () = tokio::time::sleep(pause) => {}
            gone = drain(&mut socket) => return gone,
        }
        let pick = ["1", "2", "3", "4"][random.usize(..4)];
        let answer =
            format!("{{\"t\":\"answer\",\"round\":{number},\"id\":{number},\"value\":{{\"pick\":[\"{pick}\"]}}}}");
        let began = Instant::now();
        socket.send(Message::text(answer)).await?;
        hear(&mut socket, "\"t\":\"ack\"").await?;
        let _ = told.send(Ok((false, micros(began))));
    }
    Ok(())
}

/// Hears until the connection is gone.
async fn drain(socket: &mut Socket) -> Result<()> {
    while let Some(message) = socket.next().await {
        message?;
    }
    bail!("hung up")
}

fn micros(since: Instant) -> u64 {
    u64::try_from(since.elapsed().as_micros()).unwrap_or(u64::MAX)
}

/// The same, against a server that says back what it hears.
pub(crate) async fn echo(at: SocketAddr, count: usize) -> Result<Figures> {
    let mut phones = Vec::new();
    for place in 0..count {
        phones.push(tokio::spawn(async move {
            tokio::time::sleep(Duration::from_millis(2000 * place as u64 / count as u64)).await;
            let began = Instant::now();
            let mut socket = connect(at).await?;
            socket.send(join()).await?;
            hear(&mut socket, "\"t\":\"join\"").await?;
            let joined = micros(began);
            let mut receipts = Vec::new();
            let mut random = fastrand::Rng::with_seed(place as u64);
            tokio::time::sleep(Duration::from_secs(2)).await;
            for _ in 0..ROUNDS {
                let pause = random.u64(..WITHIN.as_micros() as u64);
                tokio::time::sleep(Duration::from_micros(pause)).await;
                let began = Instant::now();
                let answer = "{\"t\":\"answer\",\"round\":1,\"id\":1,\"value\":{\"pick\":[\"a\"]}}";
                socket.send(Message::text(answer)).await?;
                hear(&mut socket, "answer").await?;
                receipts.push(micros(began));
                tokio::time::sleep(WITHIN - Duration::from_micros(pause)).await;
            }
            Ok::<_, anyhow::Error>((joined, receipts))
        }));
    }
    let mut figures = Figures::default();
    for phone in phones {
        let (joined, receipts) = phone.await??;
        figures.joins.push(joined);
        figures.receipts.extend(receipts);
    }
    Ok(figures)
}
