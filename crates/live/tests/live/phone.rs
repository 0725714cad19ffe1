//! A phone for tests: it speaks the protocol and remembers every byte it was told.

use std::net::SocketAddr;
use std::time::Duration;

use anyhow::{Context as _, Result, bail, ensure};
use futures_util::{SinkExt as _, StreamExt as _};
use serde_json::{Value, json};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_tungstenite::tungstenite::Message;
use tokio_tungstenite::tungstenite::client::IntoClientRequest as _;
use tokio_tungstenite::{WebSocketStream, client_async};

/// How long a test waits for what has to come.
const WAIT: Duration = Duration::from_secs(20);

pub struct Phone {
    pub socket: WebSocketStream<TcpStream>,
    pub token: String,
    pub name: String,
    pub again: String,
    pub heard: Vec<Value>,
    ids: u32,
}

/// A socket at the door, nothing said yet.
pub async fn knock(at: SocketAddr) -> Result<WebSocketStream<TcpStream>> {
    let mut request = format!("ws://{at}/ws").into_client_request()?;
    request.headers_mut().insert("origin", format!("http://{at}").parse()?);
    let (socket, _) = client_async(request, TcpStream::connect(at).await?).await?;
    Ok(socket)
}

impl Phone {
    /// Comes in with the first message given.
    pub async fn with(at: SocketAddr, first: Value) -> Result<Self> {
        let mut phone = Self {
            socket: knock(at).await?,
            token: String::new(),
            name: String::new(),
            again: String::new(),
            heard: Vec::new(),
            ids: 0,
        };
        phone.say(&first).await?;
        let welcome = phone.hear("welcome").await?;
        let text = |name: &str| welcome[name].as_str().unwrap_or_default().to_owned();
        (phone.token, phone.name, phone.again) = (text("token"), text("name"), text("again"));
        phone.hear("state").await?;
        Ok(phone)
    }

    pub async fn join(at: SocketAddr, key: &str) -> Result<Self> {
        Self::with(at, json!({ "t": "join", "lang": "de", "key": key })).await
    }

    pub async fn resume(at: SocketAddr, token: &str) -> Result<Self> {
        Self::with(at, json!({ "t": "resume", "lang": "de", "token": token })).await
    }

    pub async fn say(&mut self, what: &Value) -> Result<()> {
        self.socket.send(Message::text(what.to_string())).await.context("the socket is gone")
    }

    /// The next message; nothing when the room has hung up.
    pub async fn next(&mut self) -> Result<Option<Value>> {
        loop {
            match timeout(WAIT, self.socket.next()).await.context("nothing came")? {
                Some(Ok(Message::Text(text))) => {
                    let value: Value = serde_json::from_str(&text)?;
                    self.heard.push(value.clone());
                    return Ok(Some(value));
                }
                Some(Ok(Message::Close(_)) | Err(_)) | None => return Ok(None),
                Some(Ok(_)) => {}
            }
        }
    }

    /// Waits for a message of this kind.
    pub async fn hear(&mut self, kind: &str) -> Result<Value> {
        while let Some(message) = self.next().await? {
            if message["t"] == kind {
                return Ok(message);
            }
            ensure!(message["t"] != "no", "not let in: {message}, waiting for {kind}");
        }
        bail!("hung up, waiting for {kind}")
    }

    /// Waits until the state is like this.
    pub async fn see(&mut self, like: impl Fn(&Value) -> bool) -> Result<Value> {
        loop {
            let state = self.hear("state").await?;
            if like(&state) {
                return Ok(state);
            }
        }
    }

    /// Answers, and waits for the receipt or its refusal.
    pub async fn answer(&mut self, round: u32, value: Value) -> Result<Value> {
        self.ids += 1;
        let id = self.ids;
        self.say(&json!({ "t": "answer", "round": round, "id": id, "value": value })).await?;
        while let Some(message) = self.next().await? {
            if (message["t"] == "ack" || message["t"] == "nack") && message["id"] == id {
                return Ok(message);
            }
        }
        bail!("hung up instead of a receipt")
    }
}

/// What is said to somebody who is not let in.
pub async fn refused(at: SocketAddr, first: &Value) -> Result<String> {
    let mut socket = knock(at).await?;
    socket.send(Message::text(first.to_string())).await?;
    while let Some(Ok(message)) = timeout(WAIT, socket.next()).await.context("nothing came")? {
        if let Message::Text(text) = message {
            let value: Value = serde_json::from_str(&text)?;
            ensure!(value["t"] == "no", "let in: {value}");
            return Ok(value["why"].as_str().unwrap_or_default().to_owned());
        }
    }
    bail!("hung up without a word")
}
