//! What happens in the room goes into the record.

use std::sync::Arc;

use tritt_core::Timestamp;
use tritt_live::{Entry, Ledger, written};
use tritt_store::workshop::session::{self, Seat};
use tritt_store::{Op, Store};

/// The record of one session.
pub(super) struct SessionLedger {
    pub store: Arc<Store>,
    pub session: i64,
    pub clock: fn() -> Timestamp,
}

impl Ledger for SessionLedger {
    fn keep(&self, entries: &[Entry]) -> Result<(), String> {
        let kept: Vec<session::Entry> = entries.iter().map(kept).collect();
        let write = self.store.write(Op::KeepRoom, (self.clock)(), |tx| session::keep(tx, self.session, &kept));
        write.map(drop).map_err(|error| error.to_string())
    }
}

fn kept(entry: &Entry) -> session::Entry {
    match entry {
        Entry::Joined(seat) => session::Entry::Joined(Seat {
            participant: seat.participant,
            token: seat.token,
            name: seat.name.as_str().to_owned(),
            own_name: seat.own_name,
            points: 0,
        }),
        Entry::Moved { participant, token } => session::Entry::Moved { participant: *participant, token: *token },
        Entry::Answered { participant, round, given } => {
            session::Entry::Answered { participant: *participant, round: *round, value: written(given) }
        }
        Entry::Attends { participant, name } => {
            session::Entry::Attends { participant: *participant, name: name.clone() }
        }
        Entry::Removed { participant } => session::Entry::Removed { participant: *participant },
    }
}
