//! Bare servers to compare with: the same connection, a WebSocket that says back what it hears. One does nothing else; the other does so when what it heard is
//! on the disk, which is the least a receipt can cost.

use std::io::{BufRead as _, Write as _};

use anyhow::Result;
use axum::Router;
use axum::extract::State;
use axum::extract::ws::{Message, Utf8Bytes, WebSocket, WebSocketUpgrade};
use axum::response::Response;
use axum::routing::get;
use tokio::net::TcpSocket;
use tokio::sync::{mpsc, oneshot};

/// Where what was heard goes before it is said back; none, if nowhere.
type Disk = Option<mpsc::Sender<(Utf8Bytes, oneshot::Sender<()>)>>;

pub(crate) fn serve(is_synced: bool) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    let listener = {
        let _inside = runtime.enter();
        let socket = TcpSocket::new_v4()?;
        socket.bind(([127, 0, 0, 1], 0).into())?;
        socket.listen(1024)?
    };
    println!("{}", listener.local_addr()?);
    let routes = Router::new().route("/ws", get(upgrade)).with_state(is_synced.then(disk).transpose()?);
    runtime.spawn(axum::serve(listener, routes).into_future());
    // until whoever measures is gone
    for line in std::io::stdin().lock().lines() {
        line?;
    }
    Ok(())
}

/// Writes to the end of a file and syncs it; what came in meanwhile goes together, as in the room.
fn disk() -> Result<mpsc::Sender<(Utf8Bytes, oneshot::Sender<()>)>> {
    // the room's record is in a folder like this
    let mut file = tempfile::tempfile()?;
    let (send, mut receive) = mpsc::channel(8192);
    std::thread::spawn(move || {
        let mut waiting: Vec<(Utf8Bytes, oneshot::Sender<()>)> = Vec::new();
        while receive.blocking_recv_many(&mut waiting, 1024) > 0 {
            let (texts, thens): (Vec<_>, Vec<_>) = waiting.drain(..).unzip();
            let written = texts.iter().try_for_each(|text| file.write_all(text.as_bytes()));
            // nothing is said back of what is not on the disk, and the measurement ends there
            if written.and_then(|()| file.sync_data()).is_err() {
                return;
            }
            for then in thens {
                // whoever waited may be gone
                let _ = then.send(());
            }
        }
    });
    Ok(send)
}

async fn upgrade(upgrade: WebSocketUpgrade, State(disk): State<Disk>) -> Response {
    let upgrade = upgrade.read_buffer_size(4096).write_buffer_size(0).max_write_buffer_size(65_536);
    upgrade.on_upgrade(|socket| echo(socket, disk))
}

async fn echo(mut socket: WebSocket, disk: Disk) {
    while let Some(Ok(message)) = socket.recv().await {
        let Message::Text(text) = message else { continue };
        if let Some(disk) = &disk {
            let (told, tells) = oneshot::channel();
            if disk.send((text.clone(), told)).await.is_err() || tells.await.is_err() {
                return;
            }
        }
        if socket.send(Message::Text(text)).await.is_err() {
            return;
        }
    }
}
