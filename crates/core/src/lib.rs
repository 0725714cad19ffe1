//! The rules of the field: what a curriculum is, when an answer is right, how far somebody is, what belongs on a checklist.
//!
//! Pure: values in, values out. No file, network, clock, random source or sentence (docs/architecture.md, invariant 2). Time comes in as a
//! [`Timestamp`], chance as a seed, words by id.

pub mod cell;
pub mod charter;
pub mod check;
pub mod checklist;
pub mod curriculum;
pub mod emergency;
pub mod exercise;
pub mod file_kind;
pub mod firm;
pub mod id;
pub mod learning;
pub mod letter;
pub mod path;
pub mod pin;
pub mod plan;
pub mod prose;
pub mod question;
pub mod quiz;
pub mod readability;
pub mod refresh;
pub mod reminder;
pub mod sample;
pub mod supplier;
pub mod tabletop;
pub mod team;
pub mod time;
pub mod workshop;

pub use id::*;
pub use time::{Day, Timestamp};
