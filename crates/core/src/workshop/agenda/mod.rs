//! The agenda of a workshop: its blocks in order, a proposal for a wish, what is wrong with one, and what it takes.

mod block;
mod faults;
#[cfg(test)]
mod laws;
mod pause;
mod propose;
mod size;
mod stretch;
mod supplies;
mod together;
mod topics;

pub use block::{Block, BlockKind, LONGEST_BLOCK, LONGEST_NOTE};
pub use faults::{Fault, faults, length};
pub use pause::{LEAST_REST, LONG_DAY, UNBROKEN};
pub use propose::{Proposal, propose};
pub use size::usual_minutes;
pub use supplies::{Need, Supply, supplies};
pub use together::{Together, together};
pub use topics::offers;

use crate::StepId;
use crate::curriculum::Audience;

/// The shortest workshop, in minutes: a welcome, one lesson, what follows from it and a good-bye.
pub const SHORTEST: u16 = 30;
/// The longest one: a working day.
pub const LONGEST: u16 = 480;
/// How many people a room has at most.
pub const MOST_PEOPLE: u16 = 1000;
/// How many blocks a plan has at most.
pub const MOST_BLOCKS: usize = 80;

/// What somebody wants of a workshop.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wish {
    /// Whom it is for.
    pub audience: Audience,
    /// How many come, 1 to [`MOST_PEOPLE`].
    pub people: u16,
    /// From the first word to the last, breaks included; [`SHORTEST`] to [`LONGEST`].
    pub minutes: u16,
    /// How many languages are spoken.
    pub spoken: Spoken,
    /// The topics in the order they come; none lets the program choose.
    pub steps: Vec<StepId>,
}

/// How many languages are spoken in the room.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spoken {
    /// One.
    One,
    /// Two, with slides in both.
    Two,
}
