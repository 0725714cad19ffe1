//! Table-top exercises: an incident that the people of one firm talk through at one table, read aloud by a moderator.
//!
//! An exercise is data ([`Exercise`]). What happened in the room is a log of [`Entry`]s that is only ever added to; a [`Run`] is what follows from it, so that
//! a run goes on after a crash where the log ends. The debrief turns ratings into actions ([`gaps`]).

mod exercise;
mod gaps;
mod run;

pub use exercise::{Exercise, Fault, Inject, Length, Material, Statement, StoryTime};
pub use gaps::{Gap, Rating, gaps};
pub use run::{Clock, Entry, Event, LONGEST_NAME, LONGEST_NOTE, LONGEST_RUN, Next, Phase, Run};
