//! Refreshing what was learned: when a question returns, which ones today, and how well a step is still known.
//!
//! The memory is that of FSRS-6, the algorithm Anki uses, by its own library `fsrs` with its default parameters, which
//! its authors fitted to the average of many learners. We never fit our own: a firm has too few answers, and what is
//! fitted to a person is a profile of that person.

mod apart;
mod away;
mod confidence;
mod memory;
mod plan;
#[cfg(test)]
mod pool;
mod queue;

pub use away::{AWAY_DAYS, is_back};
pub use confidence::{Confidence, confidence};
pub use memory::{Memory, TARGET};
pub use plan::{Plan, SESSION_SECONDS, expected_seconds, plan};
pub use queue::{Item, Turn};
