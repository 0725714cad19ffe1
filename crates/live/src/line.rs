//! The way to one phone: a short queue. Whoever does not read is let go, and comes back to a state that is whole.

use std::sync::Arc;

use tokio::sync::{Notify, mpsc};

use crate::protocol::Tells;

/// How many messages may wait for a phone.
const MOST_WAITING: usize = 32;

/// Where messages for one connection are put.
#[derive(Debug, Clone)]
pub(crate) struct Line {
    send: mpsc::Sender<Tells>,
    cut: Arc<Notify>,
}

/// The other end.
pub(crate) struct Ear {
    pub hears: mpsc::Receiver<Tells>,
    pub cut: Arc<Notify>,
}

impl Line {
    pub(crate) fn new() -> (Self, Ear) {
        let (send, hears) = mpsc::channel(MOST_WAITING);
        let cut = Arc::new(Notify::new());
        (Self { send, cut: Arc::clone(&cut) }, Ear { hears, cut })
    }

    /// Says something without waiting. Where too much waits already, the connection is cut.
    pub(crate) fn say(&self, what: Tells) {
        if let Err(mpsc::error::TrySendError::Full(_)) = self.send.try_send(what) {
            self.cut();
        }
    }

    /// Cuts the connection without a word.
    pub(crate) fn cut(&self) {
        self.cut.notify_one();
    }
}
