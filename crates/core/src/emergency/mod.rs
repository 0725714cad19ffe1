//! Emergencies: which reporting duties apply, which clocks run, whom a card names.
//!
//! Nothing here is legal advice, and nothing here pretends to certainty: whatever the answers leave open ends in "ask your adviser".

mod answers;
mod catalogue;
mod clock;
mod coverage;
mod office;

pub use answers::{gdpr_answers, nis2_answers};
pub use catalogue::*;
pub use clock::*;
pub use coverage::*;
pub use office::*;
