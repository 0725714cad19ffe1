//! Workshop rounds on the local network: while a session runs, a server gives phones one page and takes their answers.
//!
//! [`Room`] is who is in and what is asked; [`Server`] the way to it; [`Ledger`] where what must not be lost is kept. The trainer moves the room by its
//! methods: nothing that comes over the network can.

mod ledger;
mod line;
mod metered;
pub mod network;
mod page;
mod protocol;
mod room;
mod round;
mod server;
mod talk;

pub use ledger::{Entry, Ledger, Seat, TokenHash};
pub use page::Page;
pub use protocol::{unwritten, written};
pub use room::{Person, Restored, RestoredRound, Room, RoomView, RoundView, Rules, hash};
pub use round::{Face, Lead, Round};
pub use server::{Ended, IDLE, LiveError, Reached, Server, Settings, is_ours};
