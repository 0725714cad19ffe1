//! Use cases through the API on real SQLite, the command line of the built program, and the files made from both.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "a test says what broke by failing")]

mod authoring;
mod capability;
mod certificates;
mod check;
mod checklists;
mod command_line;
mod devtools;
mod emergency;
mod firm;
#[cfg(unix)]
mod full_disk;
mod generated;
mod incidents;
mod key;
mod learners;
mod learning;
mod lists;
mod notes;
mod papers;
mod paths;
mod plan;
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
mod tabletop;
mod team;
mod workshop_guide;
mod workshop_hands;
mod workshop_kill;
mod workshop_names;
mod workshop_network;
mod workshop_phone;
mod workshop_plans;
mod workshop_present;
mod workshop_record;
mod workshop_room;
mod workshop_sets;
