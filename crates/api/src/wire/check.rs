//! The self-check of a firm: its rounds, their questions, what they came to.

use super::{StepName, answers, requests};

requests! {
    /// A round to begin.
    struct NewCheck {
        /// How it is asked.
        pub mode: CheckMode,
    }

    /// One of the rounds.
    struct CheckNumber {
        /// Its number.
        pub check: u32,
    }

    /// One of the rounds, in a language.
    struct CheckRequest {
        /// The round.
        pub check: u32,
        /// Language of the answer.
        pub language: String,
    }

    /// Two rounds of one firm.
    struct CheckPair {
        /// The earlier one.
        pub before: u32,
        /// The later one.
        pub after: u32,
        /// Language of the answer.
        pub language: String,
    }

    /// An answer to a question.
    struct CheckAnswering {
        /// The round.
        pub check: u32,
        /// The question.
        pub question: String,
        /// The answer; absent takes it back.
        pub answer: Option<CheckAnswer>,
        /// Time at the questions since it was told last, at most an hour.
        pub seconds: u32,
    }

    /// A note to a question.
    struct CheckNoting {
        /// The round.
        pub check: u32,
        /// The question.
        pub question: String,
        /// The note; empty deletes it.
        pub text: String,
    }

    /// Another way to go on.
    struct CheckModeChange {
        /// The round.
        pub check: u32,
        /// How it is asked from now on.
        pub mode: CheckMode,
    }

    /// How a round is asked.
    #[derive(Copy, Eq)]
    enum CheckMode {
        /// All questions, with clock and notes.
        Interview,
        /// Every topic once.
        Quick,
    }

    /// What can be answered.
    #[derive(Copy, Eq)]
    enum CheckAnswer {
        /// It is so.
        Yes,
        /// It is so in places, or planned.
        Partly,
        /// It is not so.
        No,
        /// There is nothing of the kind.
        NotApplicable,
        /// Nobody present knows.
        DontKnow,
    }
}

answers! {
    /// The page of the self-check.
    struct CheckHome {
        /// Rounds that go on, the one begun last first; mostly one.
        pub open: Vec<CheckEntry>,
        /// Finished rounds, the one begun last first.
        pub finished: Vec<CheckEntry>,
        /// Questions of an interview with this firm.
        pub interview: u32,
        /// Questions of a quick round.
        pub quick: u32,
        /// Minutes of a quick round.
        pub minutes: u32,
    }

    /// A round in a list.
    struct CheckEntry {
        /// Its number.
        pub check: u32,
        /// How it is asked.
        pub mode: CheckMode,
        /// When it was begun, ISO 8601 in UTC.
        pub begun: String,
        /// When it was finished, ISO 8601 in UTC; absent while it goes on.
        pub finished: Option<String>,
        /// Questions asked.
        pub asked: u32,
        /// Questions answered.
        pub answered: u32,
        /// Time at the questions, in seconds.
        pub seconds: u32,
        /// What it comes to.
        pub score: CheckTally,
    }

    /// Points against what could be reached.
    #[derive(Copy)]
    struct CheckTally {
        /// Points; may be below zero.
        pub points: i32,
        /// Points that could be reached.
        pub reachable: i32,
        /// 0 to 100; absent where nothing applies.
        pub percent: Option<u32>,
    }

    /// A round with its questions.
    struct CheckSheet {
        /// The round.
        pub entry: CheckEntry,
        /// Number of topics in all.
        pub topics: u32,
        /// Minutes of a quick round.
        pub minutes: u32,
        /// What is asked, in order.
        pub questions: Vec<CheckQuestion>,
        /// What does not concern the firm.
        pub left_out: Vec<CheckLeftOut>,
    }

    /// A question of a round.
    struct CheckQuestion {
        /// Its id.
        pub id: String,
        /// The name of its area.
        pub area: String,
        /// The number of its topic.
        pub number: u32,
        /// The name of its topic.
        pub topic: String,
        /// Whether the topic is one of those that weigh most.
        pub top: bool,
        /// The question.
        pub text: String,
        /// What it is about.
        pub help: String,
        /// What counts as evidence.
        pub evidence: String,
        /// How to find out.
        pub find_out: String,
        /// The answer; absent while there is none.
        pub answer: Option<CheckAnswer>,
        /// The note; mostly empty.
        pub note: String,
        /// What was answered in the finished round before.
        pub before: Option<CheckAnswer>,
        /// Why it is asked, beyond its being for everybody: what was said about the firm.
        pub because: Vec<String>,
        /// Questions about the firm that are not answered yet: it is asked until they are.
        pub unsure: Vec<String>,
    }

    /// A question that does not concern the firm.
    struct CheckLeftOut {
        /// Its id.
        pub id: String,
        /// The number of its topic.
        pub number: u32,
        /// The question.
        pub text: String,
        /// Why: what was said about the firm.
        pub because: Vec<String>,
    }

    /// What a round came to.
    struct CheckResult {
        /// The round.
        pub entry: CheckEntry,
        /// The finished round before it.
        pub before: Option<CheckEntry>,
        /// Each area in order.
        pub areas: Vec<CheckAreaResult>,
        /// The topics that weigh most.
        pub top: Vec<CheckTopicResult>,
        /// What is missing.
        pub gaps: Vec<CheckGap>,
        /// What nobody could answer.
        pub unknown: Vec<CheckUnknown>,
    }

    /// What an area came to.
    struct CheckAreaResult {
        /// Its id.
        pub id: String,
        /// Its name.
        pub name: String,
        /// Its points.
        pub score: CheckTally,
    }

    /// What a topic came to.
    struct CheckTopicResult {
        /// Its id.
        pub id: String,
        /// Its number.
        pub number: u32,
        /// Its name.
        pub name: String,
        /// Whether it is met.
        pub outcome: CheckOutcome,
    }

    /// How a topic came out.
    #[derive(Copy, Eq)]
    enum CheckOutcome {
        /// All that applies is answered with yes.
        Met,
        /// It is not.
        Missed,
        /// Nothing of it applies.
        NotApplicable,
    }

    /// A topic that is not met, and what closes it.
    struct CheckGap {
        /// Its id.
        pub id: String,
        /// Its number.
        pub number: u32,
        /// Its name.
        pub name: String,
        /// Whether it is one of those that weigh most.
        pub top: bool,
        /// Points that closing it brings.
        pub gain: u32,
        /// The worst that was said; absent where nothing was said yet.
        pub answer: Option<CheckAnswer>,
        /// The questions that are not answered with yes.
        pub questions: Vec<String>,
        /// The step that treats it.
        pub step: Option<StepName>,
        /// What to read.
        pub lessons: Vec<CheckLink>,
        /// What to do.
        pub actions: Vec<CheckLink>,
    }

    /// A lesson or an action.
    struct CheckLink {
        /// Its id.
        pub id: String,
        /// The step it belongs to.
        pub step: String,
        /// Its title.
        pub title: String,
        /// How long it takes.
        pub minutes: u32,
    }

    /// A question nobody could answer.
    struct CheckUnknown {
        /// Its id.
        pub id: String,
        /// The number of its topic.
        pub number: u32,
        /// The question.
        pub text: String,
        /// How to find out.
        pub find_out: String,
    }

    /// Two rounds side by side.
    struct CheckComparison {
        /// The earlier one.
        pub before: CheckEntry,
        /// The later one.
        pub after: CheckEntry,
        /// Each area in order.
        pub areas: Vec<CheckAreaChange>,
        /// Topics met since then.
        pub gained: Vec<CheckTopicResult>,
        /// Topics no longer met.
        pub lost: Vec<CheckTopicResult>,
        /// Whether both asked the same.
        pub alike: bool,
    }

    /// An area then and now.
    struct CheckAreaChange {
        /// Its id.
        pub id: String,
        /// Its name.
        pub name: String,
        /// Its points then.
        pub before: CheckTally,
        /// Its points now.
        pub after: CheckTally,
    }
}
