//! A phone for tests of the whole program.

use std::time::Duration;

use anyhow::{Context as _, Result, bail};
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
    socket: WebSocketStream<TcpStream>,
    pub token: String,
    pub name: String,
    ids: u64,
}

impl Phone {
    /// Comes in with what it knows: `{"code": …}` or `{"token": …}`.
    pub async fn come(at: &str, first: &Value) -> Result<Self> {
        let mut request = format!("ws://{at}/ws").into_client_request()?;
        request.headers_mut().insert("origin", format!("http://{at}").parse()?);
        let (socket, _) = client_async(request, TcpStream::connect(at).await?).await?;
        let mut phone = Self { socket, token: String::new(), name: String::new(), ids: 0 };
        phone.say(first).await?;
        let welcome = phone.hear("welcome").await?;
        phone.token = welcome["token"].as_str().unwrap_or_default().to_owned();
        phone.name = welcome["name"].as_str().unwrap_or_default().to_owned();
        Ok(phone)
    }

    pub async fn join(at: &str, code: &str) -> Result<Self> {
        Self::come(at, &json!({ "t": "join", "lang": "de", "code": code })).await
    }

    pub async fn resume(at: &str, token: &str) -> Result<Self> {
        Self::come(at, &json!({ "t": "resume", "lang": "de", "token": token })).await
    }

    pub async fn say(&mut self, what: &Value) -> Result<()> {
        Ok(self.socket.send(Message::text(what.to_string())).await?)
    }

    pub async fn hear(&mut self, kind: &str) -> Result<Value> {
        loop {
            match timeout(WAIT, self.socket.next()).await.with_context(|| format!("no {kind}"))? {
                Some(Ok(Message::Text(text))) => {
                    let value: Value = serde_json::from_str(&text)?;
                    if value["t"] == kind {
                        return Ok(value);
                    }
                    if value["t"] == "no" {
                        bail!("{value}, waiting for {kind}");
                    }
                }
                Some(Ok(_)) => {}
                other => bail!("hung up ({other:?}), waiting for {kind}"),
            }
        }
    }

    pub async fn see(&mut self, like: impl Fn(&Value) -> bool) -> Result<Value> {
        loop {
            let state = self.hear("state").await?;
            if like(&state) {
                return Ok(state);
            }
        }
    }

    /// Answers and waits for the receipt.
    pub async fn answer(&mut self, round: u64, value: &Value) -> Result<()> {
        self.ids += 1;
        let id = self.ids;
        self.say(&json!({ "t": "answer", "round": round, "id": id, "value": value })).await?;
        let ack = self.hear("ack").await?;
        if ack["id"] != id { bail!("{ack}") } else { Ok(()) }
    }
}

/// Runs what phones do.
pub fn phones<T>(work: impl Future<Output = Result<T>>) -> T {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(work).unwrap()
}
