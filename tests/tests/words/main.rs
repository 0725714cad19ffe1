//! The words: complete and right in every language, and the same in Rust and in the window.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "a test says what broke by failing")]

mod buttons;
mod errors;
mod formatted;
mod new_language;
mod own;
mod read;
mod same;
mod shape;
mod typography;
mod used;
