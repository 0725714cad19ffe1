//! Exercises: what there is to practise, and what follows doing it.

mod inbox;
pub(crate) mod links;
mod overview;
pub(crate) mod passwords;
mod places;
mod scenarios;
mod sorting;

pub use inbox::*;
pub use links::*;
pub use overview::*;
pub use passwords::*;
pub use places::*;
pub use scenarios::*;
pub use sorting::*;

use tritt_core::question::Answer;
use tritt_core::{ExerciseId, OptionId, QuestionId};
use tritt_store::{NewAttempt, Op, attempts};

use crate::{ApiError, App, Code};

/// What was done in an exercise, to be recorded.
struct Attempt<'a> {
    /// Made by the window, 8 to 64 characters.
    key: &'a str,
    /// Which exercise.
    exercise: &'a str,
    /// Its version.
    version: u32,
    /// What was done, in ids.
    done: Vec<String>,
    /// Whether it was right.
    right: bool,
}

/// Records an attempt. The same one sent again counts once, as with questions.
fn record(app: &App, attempt: Attempt<'_>) -> Result<(), ApiError> {
    if !(8..=64).contains(&attempt.key.len()) || !attempt.key.is_ascii() {
        return Err(Code::RequestInvalid.refused().arg("field", "attempt"));
    }
    let now = app.now();
    let new = NewAttempt {
        key: attempt.key,
        question: &QuestionId::new(attempt.exercise),
        version: attempt.version,
        answer: &Answer(attempt.done.into_iter().map(OptionId::new).collect()),
        right: attempt.right,
        at: now,
        // a round of exercises has no single moment at which one begins
        seconds: 0,
    };
    let written = app.store().write(Op::Answer, now, |tx| attempts::record(tx, &new))?;
    app.written(written);
    Ok(())
}

/// How the exercises were last done.
struct Last(tritt_core::learning::Record);

impl Last {
    fn of(app: &App) -> Result<Self, ApiError> {
        Ok(Self(app.record()?))
    }

    fn get(&self, id: &str) -> Option<bool> {
        self.0.right(&QuestionId::new(id))
    }

    fn exercise(&self, id: &ExerciseId) -> Option<bool> {
        self.get(id.as_str())
    }
}

fn refused(why: &str) -> ApiError {
    Code::AnswerRefused.refused().because(why.to_owned())
}
