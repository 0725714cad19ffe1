//! Search.

use super::{answers, requests};

requests! {
    /// A question to the search.
    struct SearchRequest {
        /// Language searched in.
        pub language: String,
        /// What was typed so far.
        pub query: String,
    }
}

answers! {
    /// What fits, best first.
    struct Found {
        /// The hits.
        pub hits: Vec<SearchHit>,
    }

    /// Something found.
    struct SearchHit {
        /// What it is.
        pub kind: HitKind,
        /// Its id.
        pub id: String,
        /// The step an action or a checklist line belongs to.
        pub step: Option<String>,
        /// Its title.
        pub title: Vec<Piece>,
        /// The text around what was found; empty when there is none.
        pub passage: Vec<Piece>,
    }

    /// What was found.
    #[derive(Copy, Eq)]
    enum HitKind {
        /// A step.
        Step,
        /// A lesson.
        Lesson,
        /// An action of the firm.
        Action,
        /// A word of the glossary.
        Term,
        /// A line of a checklist.
        Item,
        /// An exercise.
        Exercise,
        /// A chapter of the guide for trainers.
        Guide,
    }

    /// A piece of text.
    struct Piece {
        /// The text.
        pub text: String,
        /// Whether it is what was searched for.
        pub matched: bool,
    }
}
