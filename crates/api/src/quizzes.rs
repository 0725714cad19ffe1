//! Rounds of questions, and what follows an answer.

use tritt_core::curriculum::Step;
use tritt_core::learning::{self, StepState as State, step_progress};
use tritt_core::question::{Answer, Question, Task, grade};
use tritt_core::{OptionId, QuestionId, StepId, quiz};
use tritt_store::{NewAttempt, Op, attempts};

use crate::convert::{Speaker, not_found};
use crate::refresh::Remembered;
use crate::wire::*;
use crate::{ApiError, App, Code};

/// A round of questions. No answer is in it. It may be empty when nothing was missed.
///
/// # Errors
/// `not-found`, `language-unknown`, or what the store says.
pub fn start_quiz(app: &App, request: QuizRequest) -> Result<Quiz, ApiError> {
    let speaker = Speaker::new(app, &request.language)?;
    let record = app.record()?;
    let curriculum = &app.content.curriculum;
    let last = |id: &QuestionId| record.right(id);
    let seed = app.now().0.unsigned_abs();
    let round = match &request.about {
        QuizAbout::Step { step: id } => {
            let step = curriculum.step(&StepId::new(id)).ok_or_else(|| not_found(id))?;
            let round = quiz::round(step.live_questions(), last, seed);
            if round.is_empty() {
                return Err(not_found(id));
            }
            round
        }
        QuizAbout::Missed => quiz::round(learning::missed(curriculum, &record), last, seed),
        QuizAbout::Refresh => {
            let plan = Remembered::of(app)?.plan(curriculum);
            plan.turns.iter().map(|turn| quiz::once(turn.question, seed)).collect()
        }
        QuizAbout::These { questions } => questions
            .iter()
            .map(|id| {
                let known = curriculum.question(&QuestionId::new(id)).ok_or_else(|| not_found(id))?;
                Ok(quiz::once(known.1, seed))
            })
            .collect::<Result<_, ApiError>>()?,
    };
    let questions = round
        .iter()
        .filter_map(|asked| curriculum.question(&asked.question).map(|found| (asked, found)))
        .map(|(asked, (step, question))| ask(&speaker, asked, step, question))
        .collect();
    Ok(Quiz { questions })
}

fn ask(speaker: &Speaker<'_>, asked: &quiz::Asked, step: &Step, question: &Question) -> QuizQuestion {
    let id = question.id.as_str();
    let option = |option: &OptionId, attribute: String| QuizOption {
        id: option.to_string(),
        // true and false have none
        text: speaker.text(id, Some(&attribute)),
    };
    QuizQuestion {
        id: id.to_owned(),
        step: speaker.step_name(step),
        kind: match question.task {
            Task::Single { .. } => QuestionKind::Single,
            Task::Multiple { .. } => QuestionKind::Multiple,
            Task::TrueFalse { .. } => QuestionKind::TrueFalse,
            Task::Order { .. } => QuestionKind::Order,
            Task::Match { .. } => QuestionKind::Match,
            Task::Spot { .. } => QuestionKind::Spot,
        },
        text: speaker.text(id, None),
        options: asked.options.iter().map(|one| option(one, one.to_string())).collect(),
        matches: asked.matches.iter().map(|one| option(one, format!("{one}-match"))).collect(),
    }
}

/// Grades an answer, saves the attempt, and only then explains.
///
/// # Errors
/// `not-found`, `answer-refused`, `request-invalid`, or what the store says; then nothing was recorded.
pub fn answer(app: &App, request: AnswerRequest) -> Result<Feedback, ApiError> {
    let speaker = Speaker::new(app, &request.language)?;
    let unknown = || not_found(&request.question);
    let (step, question) = app.content.curriculum.question(&QuestionId::new(&request.question)).ok_or_else(unknown)?;
    if !(8..=64).contains(&request.attempt.len()) || !request.attempt.is_ascii() {
        return Err(Code::RequestInvalid.refused().arg("field", "attempt"));
    }
    let given = Answer(request.options.iter().map(OptionId::new).collect());
    let right = grade(&question.task, &given).map_err(|error| Code::AnswerRefused.refused().because(error))?;
    let before = step_progress(step, &app.record()?).state;
    let now = app.now();
    let attempt = NewAttempt {
        key: &request.attempt,
        question: &question.id,
        version: question.version,
        answer: &given,
        right,
        at: now,
    };
    let written = app.store().write(Op::Answer, now, |tx| attempts::record(tx, &attempt))?;
    app.written(written);
    let after = step_progress(step, &app.record()?).state;
    Ok(Feedback {
        right,
        key: question.task.key().0.iter().map(ToString::to_string).collect(),
        explanations: explanations(&speaker, question),
        learned_now: before != State::Learned && after == State::Learned,
    })
}

fn explanations(speaker: &Speaker<'_>, question: &Question) -> Vec<Explanation> {
    let key = question.task.key();
    question
        .task
        .options()
        .iter()
        .map(|option| Explanation {
            option: option.to_string(),
            right: key.0.contains(option),
            text: speaker.text(question.id.as_str(), Some(&format!("{option}-why"))),
        })
        .collect()
}
