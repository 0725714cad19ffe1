//! What is printed of a session that has ended.

use crate::wire::{Format, requests};

requests! {
    /// The record of a session on paper.
    struct RecordPaper {
        /// The session.
        pub session: u32,
        /// Language of the paper.
        pub language: String,
        /// Whether the list of who was there stands in it. The rest names nobody.
        pub names: bool,
        /// Whether figures of fewer than five answers stand in it: who was asked in so small a round can be told by them.
        pub small: bool,
    }

    /// Asks for the record of a session as a file.
    struct RecordPaperExport {
        /// Which paper.
        pub paper: RecordPaper,
        /// What kind of file.
        pub format: Format,
    }
}
