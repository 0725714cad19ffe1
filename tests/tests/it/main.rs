//! Use cases through the API on real SQLite, and the files made from it.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "a test says what broke by failing")]

mod generated;
