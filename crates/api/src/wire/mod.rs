//! What crosses the border. A wire type is a promise: domain types never derive these. Ids are strings, counts `u32`, times ISO 8601.

mod certificates;
mod check;
mod checklists;
mod emergency;
mod exercises;
mod firm;
mod incidents;
mod learners;
mod lessons;
mod lists;
mod notes;
mod paths;
mod plan;
mod practise;
mod program;
mod quizzes;
mod reports;
mod search;
mod steps;
mod suppliers;
mod tabletop;
mod team;
mod workshop;

pub use certificates::*;
pub use check::*;
pub use checklists::*;
pub use emergency::*;
pub use exercises::*;
pub use firm::*;
pub use incidents::*;
pub use learners::*;
pub use lessons::*;
pub use lists::*;
pub use notes::*;
pub use paths::*;
pub use plan::*;
pub use practise::*;
pub use program::*;
pub use quizzes::*;
pub use reports::*;
pub use search::*;
pub use steps::*;
pub use suppliers::*;
pub use tabletop::*;
pub use team::*;
pub use workshop::*;

/// Derives for answers of the API.
macro_rules! answers {
    ($($(#[$meta:meta])* $kind:ident $name:ident { $($body:tt)* })*) => {$(
        #[derive(Debug, Clone, PartialEq, serde::Serialize, ts_rs::TS)]
        #[serde(rename_all = "camelCase")]
        $(#[$meta])*
        pub $kind $name { $($body)* }
    )*};
}
/// Derives for requests, which refuse fields they do not know.
macro_rules! requests {
    ($($(#[$meta:meta])* $kind:ident $name:ident { $($body:tt)* })*) => {$(
        #[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize, ts_rs::TS)]
        #[serde(rename_all = "camelCase", deny_unknown_fields)]
        $(#[$meta])*
        pub $kind $name { $($body)* }
    )*};
}
pub(crate) use {answers, requests};
