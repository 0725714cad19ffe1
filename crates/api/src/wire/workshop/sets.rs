//! Questions for workshops: the pool, and sets of them that are kept.

use super::super::{Audience, Explanation, QuestionKind, QuizQuestion, StepName};
use super::{answers, requests};

requests! {
    /// Which questions of the pool are looked for.
    struct WorkshopPoolRequest {
        /// Language of the questions.
        pub language: String,
        /// Id of a step; absent for all.
        pub step: Option<String>,
        /// Whom they are asked: questions for them, and for everyone. Absent for all.
        pub audience: Option<Audience>,
        /// How they are asked; absent for all kinds.
        pub kind: Option<QuestionKind>,
        /// Words that stand in the question or its options, all of them, in any case; empty for none.
        pub text: String,
    }

    /// One question of the pool.
    struct WorkshopQuestionRequest {
        /// Language of its words.
        pub language: String,
        /// Its id.
        pub question: String,
    }

    /// What could be asked in place of a question.
    struct WorkshopInsteadRequest {
        /// Language of the questions.
        pub language: String,
        /// Id of the question to replace.
        pub question: String,
        /// Ids of questions that are in the set already.
        pub taken: Vec<String>,
    }

    /// What a set is wanted for.
    struct WorkshopSetWish {
        /// Language of the questions.
        pub language: String,
        /// Ids of steps; empty for all.
        pub steps: Vec<String>,
        /// Whom they are asked; absent for anybody.
        pub audience: Option<Audience>,
        /// How many questions, 1 to 60.
        pub count: u32,
    }

    /// One of the sets.
    struct WorkshopSetNumber {
        /// Its number.
        pub set: u32,
    }

    /// One of the sets, in a language.
    struct WorkshopSetRequest {
        /// Language of the questions.
        pub language: String,
        /// Its number.
        pub set: u32,
    }

    /// A set as it is to be saved.
    struct WorkshopSetDraft {
        /// Its number; absent for a new one.
        pub set: Option<u32>,
        /// Its name, at most 120 characters.
        pub name: String,
        /// Its questions in their order, each once, at most 60.
        pub questions: Vec<WorkshopSetChoice>,
    }

    /// A question of a set to be saved.
    struct WorkshopSetChoice {
        /// Its id.
        pub question: String,
        /// Whether its words are known as they are now. Where not, a question that was in the set before stays marked if it was.
        pub seen: bool,
    }

    /// A set to be copied.
    struct WorkshopSetCopy {
        /// Its number.
        pub set: u32,
        /// Name of the copy, at most 120 characters.
        pub name: String,
    }
}

answers! {
    /// The sets there are.
    struct WorkshopSets {
        /// The one changed last first.
        pub sets: Vec<WorkshopSetEntry>,
    }

    /// A set in a list.
    struct WorkshopSetEntry {
        /// Its number.
        pub set: u32,
        /// Its name.
        pub name: String,
        /// How many of its questions can be asked.
        pub questions: u32,
        /// The steps they are of, in the order of the trail.
        pub steps: Vec<StepName>,
        /// How many want a look: changed since they were chosen, or withdrawn.
        pub looks: u32,
        /// When it was last saved.
        pub changed: String,
    }

    /// A set with its questions.
    struct WorkshopSetPage {
        /// Its number.
        pub set: u32,
        /// Its name.
        pub name: String,
        /// Its questions in their order.
        pub questions: Vec<WorkshopSetQuestion>,
        /// How many questions this program does not know any more: there are no words to show, and the next save leaves them out.
        pub gone: u32,
    }

    /// A question of a set.
    struct WorkshopSetQuestion {
        /// The question.
        pub question: PoolQuestion,
        /// How it stands.
        pub state: WorkshopQuestionState,
    }

    /// How a question of a set stands.
    #[derive(Copy, Eq)]
    enum WorkshopQuestionState {
        /// As it was chosen.
        Same,
        /// Its words were changed since.
        Reworded,
        /// It is withdrawn and not asked any more.
        Retired,
    }

    /// Questions of the pool.
    struct WorkshopPool {
        /// Those looked for, in the order of the trail.
        pub questions: Vec<PoolQuestion>,
        /// How many there are in all.
        pub of: u32,
        /// The steps that have questions, in the order of the trail.
        pub steps: Vec<StepName>,
    }

    /// Questions that are proposed, or that could stand in for one.
    struct PoolQuestions {
        /// In the order proposed.
        pub questions: Vec<PoolQuestion>,
    }

    /// A question in a list.
    struct PoolQuestion {
        /// Id.
        pub id: String,
        /// The step it belongs to.
        pub step: StepName,
        /// What one can do who can answer it.
        pub objective: String,
        /// How it is asked.
        pub kind: QuestionKind,
        /// Whom it is for.
        pub audience: Vec<Audience>,
        /// The question, statement or task.
        pub text: String,
    }

    /// A question with its answer, for who prepares a workshop.
    struct WorkshopQuestion {
        /// How it is asked; its options and pairs stand in their right order.
        pub question: QuizQuestion,
        /// The right answer in the form answers are given in.
        pub key: Vec<String>,
        /// An explanation for every option.
        pub explanations: Vec<Explanation>,
        /// What one can do who can answer it.
        pub objective: String,
        /// Whether it is withdrawn.
        pub retired: bool,
    }

    /// A set that was saved.
    struct WorkshopSetSaved {
        /// Its number.
        pub set: u32,
    }
}
