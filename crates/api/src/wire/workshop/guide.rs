//! The guide for trainers.

use crate::wire::{Block, SourceEntry, answers};

answers! {
    /// The guide for trainers.
    struct TrainerGuide {
        /// Its chapters, in order.
        pub chapters: Vec<GuideChapter>,
    }

    /// A chapter of the guide.
    struct GuideChapter {
        /// Id, the same in every language.
        pub id: String,
        /// Title.
        pub title: String,
        /// The page of the program it is about.
        pub page: Option<GuidePage>,
        /// The prose.
        pub blocks: Vec<Block>,
        /// The publications it leans on.
        pub sources: Vec<SourceEntry>,
    }

    /// A page of the program that a chapter is about.
    #[derive(Copy, Eq)]
    enum GuidePage {
        /// Where workshops are planned.
        Plan,
        /// Where one is presented.
        Present,
        /// Where the room is opened and asked.
        Room,
        /// Sets of questions.
        Sets,
        /// The check of the network.
        Network,
        /// What was kept of workshops.
        Records,
    }
}
