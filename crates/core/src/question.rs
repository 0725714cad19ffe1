//! Questions and when an answer is right.

use crate::curriculum::{Audience, Life};
use crate::{ObjectiveId, OptionId, QuestionId, SourceId};

/// A question of the pool.
#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    /// Stable id.
    pub id: QuestionId,
    /// In use or withdrawn.
    pub life: Life,
    /// What it tests.
    pub objective: ObjectiveId,
    /// Whom it is for.
    pub audience: Vec<Audience>,
    /// Raised when the meaning of the answer changes; attempts keep the version they were made with.
    pub version: u32,
    /// How it is asked, and its key.
    pub task: Task,
    /// Where the tested fact stands.
    pub sources: Vec<SourceId>,
}

/// How a question is asked, together with its right answer.
#[derive(Debug, Clone, PartialEq)]
pub enum Task {
    /// Exactly one option is right.
    Single {
        /// All options.
        options: Vec<OptionId>,
        /// The right one.
        right: OptionId,
    },
    /// Two or more options are right, at least one is not.
    Multiple {
        /// All options.
        options: Vec<OptionId>,
        /// The right ones.
        right: Vec<OptionId>,
    },
    /// A statement that holds or does not.
    TrueFalse {
        /// Whether it holds.
        holds: bool,
    },
    /// Things to put in order; they stand in the right one.
    Order {
        /// The right order.
        options: Vec<OptionId>,
    },
    /// One text in pieces that stand in their order, as a message, a form or a list; exactly one piece is the spot that matters.
    Spot {
        /// The pieces from top to bottom.
        options: Vec<OptionId>,
        /// The one to point at.
        right: OptionId,
    },
    /// Pairs: the left side `x` belongs to the right side of the same id.
    Match {
        /// The pairs.
        pairs: Vec<OptionId>,
    },
}

/// The option id of "true" in a true-or-false question.
pub const TRUE: &str = "true";
/// The option id of "false" in a true-or-false question.
pub const FALSE: &str = "false";

impl Task {
    /// The id of the kind, as in content and on the wire.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Single { .. } => "single",
            Self::Multiple { .. } => "multiple",
            Self::TrueFalse { .. } => "true-false",
            Self::Order { .. } => "order",
            Self::Spot { .. } => "spot",
            Self::Match { .. } => "match",
        }
    }

    /// Every option, place or pair, in the order of the content (for an ordering task: the right order).
    pub fn options(&self) -> Vec<OptionId> {
        match self {
            Self::Single { options, .. }
            | Self::Multiple { options, .. }
            | Self::Order { options }
            | Self::Spot { options, .. } => options.clone(),
            Self::TrueFalse { .. } => vec![OptionId::new(TRUE), OptionId::new(FALSE)],
            Self::Match { pairs } => pairs.clone(),
        }
    }

    /// The answer that is right, in the form answers are given in.
    pub fn key(&self) -> Answer {
        match self {
            Self::Single { right, .. } | Self::Spot { right, .. } => Answer(vec![right.clone()]),
            Self::Multiple { right, .. } => Answer(right.clone()),
            Self::TrueFalse { holds } => Answer(vec![OptionId::new(if *holds { TRUE } else { FALSE })]),
            Self::Order { options } => Answer(options.clone()),
            Self::Match { pairs } => Answer(pairs.clone()),
        }
    }
}

/// An answer: the chosen options; for an ordering task all of them in the order given; for a matching task the right side put beside each left
/// side, in the order of the left sides in the content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer(pub Vec<OptionId>);

/// Why an answer cannot be graded.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum AnswerError {
    /// It names something that is no option of the question.
    #[error("no such option: {0}")]
    UnknownOption(OptionId),
    /// An option stands in it twice.
    #[error("option given twice: {0}")]
    Repeated(OptionId),
    /// Nothing, too little or too much was chosen for this kind of question.
    #[error("{given} chosen, {expected} expected")]
    Incomplete {
        /// How many were chosen.
        given: usize,
        /// How many the kind asks for (for multiple choice: at least).
        expected: usize,
    },
}

/// Whether `answer` is right. Everything or nothing: an answer that is half right shows what is not known yet.
///
/// # Errors
/// When the answer does not fit the question; then nothing is to be recorded.
pub fn grade(task: &Task, answer: &Answer) -> Result<bool, AnswerError> {
    let options = task.options();
    for (place, chosen) in answer.0.iter().enumerate() {
        if !options.contains(chosen) {
            return Err(AnswerError::UnknownOption(chosen.clone()));
        }
        if answer.0[..place].contains(chosen) {
            return Err(AnswerError::Repeated(chosen.clone()));
        }
    }
    let given = answer.0.len();
    let (expected, fits) = match task {
        Task::Single { .. } | Task::TrueFalse { .. } | Task::Spot { .. } => (1, given == 1),
        Task::Multiple { .. } => (1, given >= 1),
        Task::Order { .. } | Task::Match { .. } => (options.len(), given == options.len()),
    };
    if !fits {
        return Err(AnswerError::Incomplete { given, expected });
    }
    let key = task.key();
    Ok(match task {
        Task::Multiple { .. } => key.0.len() == given && key.0.iter().all(|option| answer.0.contains(option)),
        Task::Single { .. } | Task::TrueFalse { .. } | Task::Order { .. } | Task::Spot { .. } | Task::Match { .. } => {
            key == *answer
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn options(text: &str) -> Vec<OptionId> {
        text.split_whitespace().map(OptionId::new).collect()
    }

    fn single() -> Task {
        Task::Single { options: options("a b c"), right: OptionId::new("b") }
    }

    fn spot() -> Task {
        Task::Spot { options: options("a b c d"), right: OptionId::new("c") }
    }

    fn multiple() -> Task {
        Task::Multiple { options: options("a b c d"), right: options("a c") }
    }

    #[track_caller]
    fn check(task: &Task, answer: &str, expected: Result<bool, AnswerError>) {
        assert_eq!(grade(task, &Answer(options(answer))), expected, "{} answered {answer:?}", task.kind());
    }

    #[test]
    fn an_answer_is_right_when_it_is_the_key() {
        check(&single(), "b", Ok(true));
        check(&single(), "a", Ok(false));
        check(&multiple(), "c a", Ok(true));
        check(&multiple(), "a", Ok(false));
        check(&multiple(), "a c d", Ok(false));
        check(&Task::TrueFalse { holds: false }, "false", Ok(true));
        check(&Task::TrueFalse { holds: false }, "true", Ok(false));
        check(&Task::Order { options: options("a b c") }, "a b c", Ok(true));
        check(&Task::Order { options: options("a b c") }, "a c b", Ok(false));
        check(&spot(), "c", Ok(true));
        check(&spot(), "a", Ok(false));
        check(&Task::Match { pairs: options("a b c") }, "a b c", Ok(true));
        check(&Task::Match { pairs: options("a b c") }, "b a c", Ok(false));
    }

    #[test]
    fn an_answer_that_does_not_fit_is_refused() {
        check(&single(), "", Err(AnswerError::Incomplete { given: 0, expected: 1 }));
        check(&single(), "a b", Err(AnswerError::Incomplete { given: 2, expected: 1 }));
        check(&single(), "x", Err(AnswerError::UnknownOption(OptionId::new("x"))));
        check(&spot(), "a b", Err(AnswerError::Incomplete { given: 2, expected: 1 }));
        check(&multiple(), "a a", Err(AnswerError::Repeated(OptionId::new("a"))));
        check(
            &Task::Order { options: options("a b c") },
            "a b",
            Err(AnswerError::Incomplete { given: 2, expected: 3 }),
        );
    }

    #[test]
    fn the_key_is_always_right() {
        for task in
            [single(), multiple(), spot(), Task::TrueFalse { holds: true }, Task::Order { options: options("a b c") }]
        {
            assert_eq!(grade(&task, &task.key()), Ok(true), "{}", task.kind());
        }
    }
}
