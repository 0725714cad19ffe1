//! Lessons and the glossary.

use super::{ActionEntry, FigureEntry, PathName, StepName, answers, requests};

requests! {
    /// Asks for a lesson.
    struct LessonRequest {
        /// Language of the words.
        pub language: String,
        /// Id of the lesson.
        pub lesson: String,
    }

    /// Names a lesson.
    struct LessonId {
        /// Its id.
        pub lesson: String,
    }
}

answers! {
    /// A lesson to read.
    struct LessonPage {
        /// Id.
        pub id: String,
        /// Title.
        pub title: String,
        /// Reading time.
        pub minutes: u32,
        /// The step it belongs to.
        pub step: StepName,
        /// Its place in the step, or on the path, from 1.
        pub place: u32,
        /// How many lessons there are.
        pub of: u32,
        /// Whether it was read to the end before.
        pub read: bool,
        /// The prose.
        pub blocks: Vec<Block>,
        /// The action it ends with.
        pub action: ActionEntry,
        /// Id of the lesson before.
        pub previous: Option<String>,
        /// Id of the lesson after; absent: the questions follow.
        pub next: Option<String>,
        /// The path it is read on; place, previous and next are those of the path then, and so are the questions.
        pub path: Option<PathName>,
        /// The block of the text where reading stopped, from 0; absent at the beginning.
        pub block: Option<u32>,
        /// Whether it is bookmarked.
        pub bookmarked: bool,
        /// What the learner noted about it; empty without a note.
        pub note: String,
    }

    /// A block of prose. Typed, so that no HTML reaches the window.
    #[serde(tag = "kind")]
    enum Block {
        /// A heading inside the lesson.
        Heading {
            /// Its text.
            text: Vec<Inline>,
        },
        /// A paragraph.
        Paragraph {
            /// Its text.
            text: Vec<Inline>,
        },
        /// A list.
        List {
            /// Numbered or with bullets.
            ordered: bool,
            /// The entries.
            items: Vec<Vec<Block>>,
        },
        /// A scene from a small firm.
        Example {
            /// The scene.
            blocks: Vec<Block>,
        },
        /// What to do now.
        Do {
            /// Id of the action.
            action: String,
            /// How it is put in this lesson.
            blocks: Vec<Block>,
        },
        /// A figure with its source.
        Figure {
            /// The figure.
            figure: FigureEntry,
        },
        /// An exercise to do in place.
        Practise {
            /// Id of the exercise.
            exercise: String,
            /// Its title; empty for a round, whose name is the window's.
            title: String,
        },
    }

    /// A piece of running text.
    #[serde(tag = "kind")]
    enum Inline {
        /// Plain text.
        Text {
            /// The text.
            text: String,
        },
        /// Strong emphasis.
        Strong {
            /// What is emphasised.
            text: Vec<Inline>,
        },
        /// Emphasis.
        Emphasis {
            /// What is emphasised.
            text: Vec<Inline>,
        },
        /// An address, file name or code.
        Code {
            /// The text.
            text: String,
        },
        /// A word of the glossary.
        Term {
            /// Id of the word.
            term: String,
            /// How it is written here.
            text: String,
        },
    }

    /// The whole glossary.
    struct Glossary {
        /// Words in the alphabetical order of the language.
        pub terms: Vec<TermEntry>,
    }

    /// A word of the glossary.
    struct TermEntry {
        /// Id.
        pub id: String,
        /// The word.
        pub term: String,
        /// What it means.
        pub meaning: String,
        /// Ids of related words.
        pub see: Vec<String>,
        /// The word in the other languages.
        pub counterparts: Vec<Counterpart>,
    }

    /// A word of the glossary in another language.
    struct Counterpart {
        /// Tag of the language.
        pub language: String,
        /// The word.
        pub term: String,
    }
}
