//! What the record says of the round that is on.

use std::sync::{Mutex, MutexGuard, PoisonError};

use tritt_core::workshop::round::Phase;
use tritt_live::{RestoredRound, Room};
use tritt_store::Op;
use tritt_store::workshop::session;

use crate::workshop::ledger::SessionLedger;

/// Number and phase of the round that is on, as they were written down last. Whoever changes room and record holds it meanwhile, so that both say the same.
#[derive(Debug, Default)]
pub(super) struct Noted(Mutex<Option<(u32, Phase)>>);

impl Noted {
    /// As the record says it when a room opens.
    pub(super) fn of(round: Option<&RestoredRound>) -> Self {
        Self(Mutex::new(round.map(|on| (on.round.number, on.phase))))
    }

    pub(super) fn lock(&self) -> MutexGuard<'_, Option<(u32, Phase)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Writes down that the time of a round was over: it closes by itself, and nobody else would note it. What is noted already is not written again, and what
    /// cannot be written now is with the next change.
    pub(super) fn keep_up(&self, ledger: &SessionLedger, room: &Room) {
        let mut noted = self.lock();
        let Some(on) = room.view().round else { return };
        let stands = Some((on.round.number, on.phase));
        if on.phase != Phase::Closed || *noted == stands {
            return;
        }
        let written = ledger.store.write(Op::KeepRoom, (ledger.clock)(), |tx| {
            session::set_phase(tx, ledger.session, on.round.number, on.phase, on.shown)
        });
        match written {
            Ok(_) => *noted = stands,
            Err(error) => tracing::warn!(%error, "the record does not know yet that a round is closed"),
        }
    }
}
