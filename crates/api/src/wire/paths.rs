//! Learning paths.

use super::{Audience, Count, StepName, answers, requests};

requests! {
    /// Names a path.
    struct PathRequest {
        /// Language of the words.
        pub language: String,
        /// Id of the path.
        pub path: String,
    }

    /// Names a path, whatever the language.
    struct PathId {
        /// Id of the path.
        pub path: String,
    }

    /// Lets people go a path.
    struct PathStart {
        /// Id of the path.
        pub path: String,
        /// Whom; nobody named: whoever learns now.
        pub learners: Vec<String>,
        /// Until when, ISO 8601; absent: whenever they like.
        pub due: Option<String>,
        /// Whether others who have completed it go it again.
        pub again: bool,
    }

    /// A path of the firm's own, new or changed.
    struct OwnPath {
        /// Its id; absent for a new one.
        pub path: Option<String>,
        /// Its name, 1 to 80 characters.
        pub name: String,
        /// Whose questions are asked.
        pub role: Audience,
        /// Ids of its lessons in order, each once, 1 to 60.
        pub lessons: Vec<String>,
    }

    /// Where somebody is in a lesson.
    struct LessonPlace {
        /// Id of the lesson.
        pub lesson: String,
        /// The block of its text at the top of the window, from 0.
        pub block: u32,
    }
}

answers! {
    /// Who goes a path now.
    #[derive(Eq)]
    struct PathGiven {
        /// How many.
        pub given: u32,
        /// How many have completed it and were left alone.
        pub completed: u32,
    }

    /// Every path there is.
    struct Paths {
        /// Those that come with the program.
        pub ready: Vec<PathEntry>,
        /// Those the firm made.
        pub own: Vec<PathEntry>,
        /// Every lesson by step, to make a path of.
        pub choices: Vec<StepChoice>,
    }

    /// A path, and how far whoever learns now is with it.
    #[derive(Eq)]
    struct PathEntry {
        /// Id.
        pub id: String,
        /// Its name.
        pub title: String,
        /// What it is about; empty for one of the firm's own.
        pub summary: String,
        /// Whose questions are asked.
        pub role: Audience,
        /// How long it takes.
        pub minutes: u32,
        /// Lessons read, or shown to be known.
        pub lessons: Count,
        /// Questions whose last answer was right.
        pub questions: Count,
        /// How many questions have to be right.
        pub needed: u32,
        /// Questions answered at all.
        pub answered: u32,
        /// Whether whoever learns now goes it.
        pub state: PathState,
        /// Until when it should be done, ISO 8601.
        pub due: Option<String>,
        /// Whether that day is over and the path is not.
        pub overdue: bool,
    }

    /// Whether somebody goes a path.
    #[derive(Copy, Eq)]
    enum PathState {
        /// Not chosen.
        Open,
        /// Under way.
        Going,
        /// Completed.
        Completed,
    }

    /// The page of a path.
    struct PathPage {
        /// The path.
        pub path: PathEntry,
        /// Whether the firm made it.
        pub own: bool,
        /// What one can do afterwards.
        pub objectives: Vec<String>,
        /// Its lessons in order.
        pub lessons: Vec<PathLesson>,
        /// What comes next; absent when it is done.
        pub next: Option<PathStep>,
        /// Questions of a placement check; 0 when there is nothing left to skip.
        pub placement: u32,
        /// Estimate for the placement check.
        pub placement_minutes: u32,
        /// The days it was completed, the newest first.
        pub completions: Vec<CompletionEntry>,
    }

    /// A lesson on a path.
    struct PathLesson {
        /// Id.
        pub id: String,
        /// Title.
        pub title: String,
        /// The step it belongs to.
        pub step: StepName,
        /// Reading time.
        pub minutes: u32,
        /// Whether it was read to the end.
        pub read: bool,
        /// Whether its knowledge was shown in a placement check.
        pub shown: bool,
    }

    /// What comes next on a path.
    #[derive(Eq)]
    #[serde(tag = "kind")]
    enum PathStep {
        /// Read this lesson.
        Lesson {
            /// Id of the lesson.
            lesson: String,
            /// Its title.
            title: String,
            /// Its place on the path, from 1.
            place: u32,
            /// Reading time.
            minutes: u32,
        },
        /// Answer questions.
        Questions {
            /// How many the next round has.
            count: u32,
            /// Estimate.
            minutes: u32,
        },
    }

    /// A path completed.
    struct CompletionEntry {
        /// When, ISO 8601.
        pub at: String,
        /// Questions right.
        pub right: u32,
        /// Of so many.
        pub questions: u32,
        /// Id of the certificate.
        pub certificate: String,
    }

    /// The lessons of a step, to choose from.
    struct StepChoice {
        /// The step.
        pub step: StepName,
        /// Its lessons.
        pub lessons: Vec<LessonChoice>,
    }

    /// A lesson to choose.
    struct LessonChoice {
        /// Id.
        pub id: String,
        /// Title.
        pub title: String,
        /// Reading time.
        pub minutes: u32,
        /// Whom it is for.
        pub audience: Vec<Audience>,
    }

    /// Where to go on.
    struct PathName {
        /// Id of the path.
        pub id: String,
        /// Its name.
        pub title: String,
    }
}
