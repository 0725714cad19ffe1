//! Use cases through the API on real SQLite, the command line of the built program, and the files made from both.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "a test says what broke by failing")]

mod authoring;
mod capability;
mod certificates;
mod checklists;
mod command_line;
mod devtools;
#[cfg(unix)]
mod firm;
mod full_disk;
mod generated;
mod key;
mod learners;
mod learning;
mod notes;
mod paths;
mod practise;
mod privacy;
mod program;
mod readiness;
mod refresh;
mod refusals;
mod reminders;
mod reports;
mod settings;
mod suppliers;
mod team;
