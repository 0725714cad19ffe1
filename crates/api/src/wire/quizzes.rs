//! Questions and answers.

use super::{PathName, StepName, answers, requests};

requests! {
    /// A round of questions.
    struct QuizRequest {
        /// Language of the questions.
        pub language: String,
        /// Which questions.
        pub about: QuizAbout,
    }

    /// Which questions a round has.
    #[serde(tag = "kind")]
    enum QuizAbout {
        /// Those of a step: first what was never answered, then what was last answered wrong.
        Step {
            /// Id of the step.
            step: String,
        },
        /// Those of a path: first what was never answered, then what was last answered wrong.
        Path {
            /// Id of the path.
            path: String,
        },
        /// Those that show which lessons of a path can be skipped.
        Placement {
            /// Id of the path.
            path: String,
        },
        /// Those last answered wrong, whatever their step.
        Missed,
        /// Those due to be refreshed today, as planned.
        Refresh,
        /// These and in this order: the same round in another language.
        These {
            /// Ids of the questions.
            questions: Vec<String>,
        },
    }

    /// How a question is asked.
    #[derive(Copy, Eq)]
    enum QuestionKind {
        /// One option is right.
        Single,
        /// Several options are right.
        Multiple,
        /// A statement that holds or does not; the words of its two options, `true` and `false`, are the window's.
        TrueFalse,
        /// Put in order.
        Order,
        /// Match pairs.
        Match,
        /// Point at the one piece of a text that matters; the pieces stand in their order.
        Spot,
    }

    /// An answer.
    struct AnswerRequest {
        /// Language of the explanation.
        pub language: String,
        /// Made by the window when the question is shown, 8 to 64 characters: the same answer sent twice counts once.
        pub attempt: String,
        /// Id of the question.
        pub question: String,
        /// The chosen options; for `order` all in the order given; for `match` the right side put beside each left side, in the order of `options`.
        pub options: Vec<String>,
        /// From seeing the question to answering, in whole seconds; 0 when nobody knows.
        #[serde(default)]
        pub seconds: u32,
    }
}

answers! {
    /// A round of questions, without their answers.
    struct Quiz {
        /// The questions in the order asked.
        pub questions: Vec<QuizQuestion>,
        /// How many of them were answered before a break: the round goes on with the next one.
        pub answered: u32,
        /// How many of those were answered well.
        pub score: u32,
    }

    /// A question as it is asked.
    struct QuizQuestion {
        /// Id.
        pub id: String,
        /// The step it belongs to.
        pub step: StepName,
        /// How it is asked.
        pub kind: QuestionKind,
        /// The question, statement or task.
        pub text: String,
        /// The options (for `match`: the left sides) in the order shown.
        pub options: Vec<QuizOption>,
        /// For `match`: the right sides in the order shown; else empty.
        pub matches: Vec<QuizOption>,
    }

    /// Something to choose or to move.
    struct QuizOption {
        /// Id.
        pub id: String,
        /// Its text; empty for `true` and `false`.
        pub text: String,
    }

    /// What follows an answer. It exists only after the answer was saved.
    struct Feedback {
        /// Whether the answer was right.
        pub right: bool,
        /// The right answer in the form answers are given in.
        pub key: Vec<String>,
        /// An explanation for every option.
        pub explanations: Vec<Explanation>,
        /// Whether this answer made the step count as learned.
        pub learned_now: bool,
        /// The path this answer has completed.
        pub completed: Option<PathName>,
        /// Lessons a finished placement check has shown to be known, by title; absent while it goes on.
        pub shown: Option<Vec<String>>,
    }

    /// What there is to say about an option.
    struct Explanation {
        /// The option.
        pub option: String,
        /// Whether it belongs to the right answer.
        pub right: bool,
        /// Why.
        pub text: String,
    }
}
