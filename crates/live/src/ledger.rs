//! What must not be lost goes to disk before anybody is told that it is there.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::thread;

use tokio::sync::mpsc;
use tritt_core::workshop::names::Name;
use tritt_core::workshop::round::Given;

/// The hash a token is kept as.
pub type TokenHash = [u8; 32];

/// Something that happened and has to last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    /// Somebody came in.
    Joined(Seat),
    /// Somebody goes on on another phone, with another token.
    Moved {
        /// Who.
        participant: u32,
        /// The token they come back with from now on.
        token: TokenHash,
    },
    /// Somebody answered; the last answer to a round counts.
    Answered {
        /// Who.
        participant: u32,
        /// The number of the round.
        round: u32,
        /// What.
        given: Given,
    },
    /// Somebody agrees to stand in the list of who was there, or with no name does not any more.
    Attends {
        /// Who.
        participant: u32,
        /// The name for the list.
        name: String,
    },
    /// Somebody was removed from the room.
    Removed {
        /// Who.
        participant: u32,
    },
}

/// Somebody in the room.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seat {
    /// Their number in the session, from 1.
    pub participant: u32,
    /// What they come back with, hashed.
    pub token: TokenHash,
    /// The name shown.
    pub name: Name,
    /// Whether they chose it.
    pub own_name: bool,
}

/// Where entries are kept.
pub trait Ledger: Send + Sync {
    /// Keeps all of these, in their order, or none. They are on disk when this returns.
    ///
    /// # Errors
    /// In words for the log: none was kept.
    fn keep(&self, entries: &[Entry]) -> Result<(), String>;
}

/// What follows when an entry was kept, or was not.
pub(crate) type Then = Box<dyn FnOnce(bool) + Send>;

/// The most entries that wait to be kept, and that are kept at once. What is beyond is refused, and the phone sends it again.
const MOST_WAITING: usize = 8192;
const MOST_AT_ONCE: usize = 1024;

/// The one who writes. Whatever came in while the last entries were on their way to disk goes together: the more there is, the less each costs.
#[derive(Clone)]
pub(crate) struct Writer(mpsc::Sender<(Entry, Then)>);

impl Writer {
    /// Begins to write, on a thread of its own that ends with the last [`Writer`].
    pub(crate) fn start(ledger: Arc<dyn Ledger>) -> std::io::Result<Self> {
        let (send, mut receive) = mpsc::channel::<(Entry, Then)>(MOST_WAITING);
        thread::Builder::new().name("ledger".to_owned()).spawn(move || {
            let mut waiting = Vec::with_capacity(MOST_AT_ONCE);
            while receive.blocking_recv_many(&mut waiting, MOST_AT_ONCE) > 0 {
                let (entries, thens): (Vec<Entry>, Vec<Then>) = waiting.drain(..).unzip();
                // whatever breaks, the next ones are written
                let kept = catch_unwind(AssertUnwindSafe(|| ledger.keep(&entries)));
                let kept = kept.unwrap_or_else(|_| Err("it broke".to_owned()));
                if let Err(error) = &kept {
                    tracing::error!(error, entries = entries.len(), "the workshop could not be written");
                }
                for then in thens {
                    if catch_unwind(AssertUnwindSafe(|| then(kept.is_ok()))).is_err() {
                        tracing::error!("what follows an entry broke");
                    }
                }
            }
        })?;
        Ok(Self(send))
    }

    /// Hands over an entry; `then` is called from the writer's thread. Where too much waits already, it is called at once, with no.
    pub(crate) fn write(&self, entry: Entry, then: Then) {
        if let Err(full) = self.0.try_send((entry, then)) {
            let (_, then) = full.into_inner();
            then(false);
        }
    }
}
