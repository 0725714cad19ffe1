//! A bare server to compare with: the same connection, a WebSocket that says back what it hears, nothing else.

use std::io::BufRead as _;

use anyhow::Result;
use axum::Router;
use axum::extract::ws::{Message, WebSocket, WebSocketUpgrade};
use axum::routing::get;
use tokio::net::TcpSocket;

pub(crate) fn serve() -> Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build()?;
    let listener = {
        let _inside = runtime.enter();
        let socket = TcpSocket::new_v4()?;
        socket.bind(([127, 0, 0, 1], 0).into())?;
        socket.listen(1024)?
    };
    println!("{}", listener.local_addr()?);
    let upgrade = |upgrade: WebSocketUpgrade| async move {
        upgrade.read_buffer_size(4096).write_buffer_size(0).max_write_buffer_size(65_536).on_upgrade(echo)
    };
    runtime.spawn(axum::serve(listener, Router::new().route("/ws", get(upgrade))).into_future());
    // until whoever measures is gone
    for line in std::io::stdin().lock().lines() {
        line?;
    }
    Ok(())
}

async fn echo(mut socket: WebSocket) {
    while let Some(Ok(message)) = socket.recv().await {
        if let Message::Text(text) = message
            && socket.send(Message::Text(text)).await.is_err()
        {
            return;
        }
    }
}
