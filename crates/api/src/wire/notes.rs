//! Notes and bookmarks in lessons.

use super::{StepName, answers, requests};

requests! {
    /// Marks a lesson, or no longer.
    struct BookmarkChange {
        /// Id of the lesson.
        pub lesson: String,
        /// Whether it is marked from now on.
        pub marked: bool,
    }

    /// Writes the note about a lesson.
    struct NoteChange {
        /// Id of the lesson.
        pub lesson: String,
        /// The whole note, at most 4000 characters; a blank one deletes it.
        pub text: String,
    }
}

answers! {
    /// What a learner marked and noted.
    struct Notes {
        /// Bookmarks, the newest first.
        pub bookmarks: Vec<NotedLesson>,
        /// Notes, the one changed last first.
        pub notes: Vec<NotedLesson>,
    }

    /// A lesson with a bookmark or a note.
    struct NotedLesson {
        /// Id of the lesson.
        pub lesson: String,
        /// Its title; empty when the curriculum does not have it any more.
        pub title: String,
        /// The step it belongs to; absent when the curriculum does not have it any more.
        pub step: Option<StepName>,
        /// Since when it is marked, or when the note was changed last, ISO 8601 UTC.
        pub at: String,
        /// The note; empty for a bookmark.
        pub text: String,
    }
}
