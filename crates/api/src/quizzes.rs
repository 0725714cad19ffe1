//! Rounds of questions, and what follows an answer.

use tritt_core::curriculum::{Life, Step};
use tritt_core::learning::{self, StepState as State, step_progress};
use tritt_core::path::{Path, placement, shown};
use tritt_core::question::{Answer, Question, Task, grade};
use tritt_core::{LessonId, OptionId, PathId, QuestionId, StepId, Timestamp, quiz};
use tritt_store::rounds::{self, Round};
use tritt_store::{NewAttempt, Op, StoreError, Tx, attempts, lessons};

use crate::convert::{Speaker, day_of, not_found};
use crate::paths::{Finished, counts_from, follow};
use crate::refresh::Remembered;
use crate::steps::lesson_title;
use crate::wire::*;
use crate::{ApiError, App, Code};

/// A round of questions. No answer is in it. It may be empty when nothing was missed. A round about the same that was left in the middle goes on.
///
/// # Errors
/// `not-found`, `language-unknown`, or what the store says.
pub fn start_quiz(app: &App, request: QuizRequest) -> Result<Quiz, ApiError> {
    let speaker = Speaker::new(app, &request.language)?;
    let about = request.about.key();
    let round = match about.as_deref().map(|about| left_in_the_middle(app, about)).transpose()?.flatten() {
        Some(round) => {
            app.written(app.store().write(Op::BeginRound, app.now(), |tx| rounds::open(tx, &round.about))?);
            round
        }
        None => {
            let now = app.now();
            let questions = chosen(app, &request.about, now.0.unsigned_abs())?;
            if let Some(about) = &about {
                let begin = |tx: &Tx<'_>| rounds::begin(tx, about, &questions, now);
                app.written(app.store().write(Op::BeginRound, now, begin)?);
            }
            Round { about: about.unwrap_or_default(), questions, answered: 0, right: 0, begun_at: now }
        }
    };
    // the same seed for a round gone on with: its options stand where they stood
    let seed = round.begun_at.0.unsigned_abs();
    let curriculum = &app.content.curriculum;
    let known = round.questions.iter().filter_map(|id| curriculum.question(id));
    let questions = known.map(|(step, question)| ask(&speaker, &quiz::once(question, seed), step, question));
    Ok(Quiz { questions: questions.collect(), answered: round.answered, score: round.right })
}

/// The questions of a new round.
fn chosen(app: &App, about: &QuizAbout, seed: u64) -> Result<Vec<QuestionId>, ApiError> {
    let record = app.record()?;
    let curriculum = &app.content.curriculum;
    let last = |id: &QuestionId| record.right(id);
    let ids = |round: Vec<quiz::Asked>| round.into_iter().map(|asked| asked.question).collect();
    Ok(match about {
        QuizAbout::Step { step: id } => {
            let step = curriculum.step(&StepId::new(id)).ok_or_else(|| not_found(id))?;
            let round = quiz::round(step.live_questions(), last, seed);
            if round.is_empty() {
                return Err(not_found(id));
            }
            ids(round)
        }
        QuizAbout::Path { path: id } => {
            let (path, since) = path_gone(app, id)?;
            let last = |id: &QuestionId| record.last_answers.get(id).filter(|one| one.at >= since).map(|one| one.right);
            let questions = path.questions(curriculum);
            ids(quiz::round(questions.into_iter().map(|(_, question)| question), last, seed))
        }
        QuizAbout::Placement { path: id } => {
            let (path, _) = path_gone(app, id)?;
            let tried = placement(&path, curriculum, &record, seed);
            tried.into_iter().map(|question| question.id.clone()).collect()
        }
        QuizAbout::Missed => ids(quiz::round(learning::to_repeat(curriculum, &record).into_iter(), last, seed)),
        QuizAbout::Refresh => {
            let plan = Remembered::of(app)?.plan(curriculum);
            plan.turns.iter().map(|turn| turn.question.id.clone()).collect()
        }
        QuizAbout::These { questions } => questions
            .iter()
            .map(|id| {
                let known = curriculum.question(&QuestionId::new(id)).ok_or_else(|| not_found(id))?;
                Ok(known.1.id.clone())
            })
            .collect::<Result<_, ApiError>>()?,
    })
}

impl QuizAbout {
    /// What a round is about as the record keeps it; nothing for one that is not kept.
    fn key(&self) -> Option<String> {
        match self {
            Self::Step { step } => Some(format!("step {step}")),
            Self::Path { path } => Some(format!("path {path}")),
            Self::Placement { path } => Some(format!("{PLACEMENT}{path}")),
            Self::Missed => Some("missed".to_owned()),
            Self::Refresh => Some("refresh".to_owned()),
            Self::These { .. } => None,
        }
    }
}

/// What the key of a placement check begins with.
const PLACEMENT: &str = "placement ";

/// The round about the same that was begun not long ago, if all its questions are still there. What is to be refreshed is another round every day.
fn left_in_the_middle(app: &App, about: &str) -> Result<Option<Round>, ApiError> {
    let now = app.now();
    let is_asked =
        |id: &QuestionId| app.content.curriculum.question(id).is_some_and(|(_, question)| question.life == Life::Live);
    Ok(app.store().rounds()?.into_iter().find(|round| {
        let age = now.0 - round.begun_at.0;
        let same_day = about != "refresh" || day_of(now) == day_of(round.begun_at);
        round.about == about && (0..=rounds::LASTS).contains(&age) && same_day && round.questions.iter().all(is_asked)
    }))
}

/// A path and since when answers count for whoever learns now.
fn path_gone(app: &App, id: &str) -> Result<(Path, Timestamp), ApiError> {
    let path = app.path(&PathId::new(id))?.ok_or_else(|| not_found(id))?;
    let store = app.store();
    let enrolments = store.enrolments(store.learner())?;
    Ok((path, counts_from(enrolments.iter().find(|one| one.path.as_str() == id))))
}

pub(crate) fn ask(speaker: &Speaker<'_>, asked: &quiz::Asked, step: &Step, question: &Question) -> QuizQuestion {
    let id = question.id.as_str();
    let option = |option: &OptionId, attribute: String| QuizOption {
        id: option.to_string(),
        // true and false have none
        text: speaker.text(id, Some(&attribute)),
    };
    QuizQuestion {
        id: id.to_owned(),
        step: speaker.step_name(step),
        kind: kind_of(&question.task),
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
    let (now, possible, tried) = (app.now(), Finished::possible(app)?, path_tried(app)?);
    let attempt = NewAttempt {
        key: &request.attempt,
        question: &question.id,
        version: question.version,
        answer: &given,
        right,
        seconds: u16::try_from(request.seconds).unwrap_or(attempts::LONGEST),
        at: now,
    };
    let written = app.store().write(Op::Answer, now, |tx| {
        attempts::record(tx, &attempt)?;
        let over = rounds::advance(tx, &question.id, right)?;
        let shown = over.map(|round| show(app, tx, &round, tried.as_ref(), now)).transpose()?;
        Ok((follow(app, tx, &possible, now)?, shown.flatten()))
    })?;
    let (completed, shown) = app.written(written);
    let after = step_progress(step, &app.record()?).state;
    let completed = completed.map(|id| app.path(&id)).transpose()?.flatten();
    let title = |id: &LessonId| app.content.curriculum.lesson(id).map(|(_, lesson)| lesson_title(&speaker, lesson));
    Ok(Feedback {
        right,
        key: question.task.key().0.iter().map(ToString::to_string).collect(),
        explanations: explanations(&speaker, question),
        learned_now: before != State::Learned && after == State::Learned,
        completed: completed.map(|path| speaker.path_name(&path)).transpose()?,
        shown: shown.map(|lessons| lessons.iter().filter_map(title).collect()),
    })
}

/// The path whose placement check whoever learns now is in, read before the transaction begins.
fn path_tried(app: &App) -> Result<Option<Path>, ApiError> {
    let open = app.store().rounds()?.into_iter().next();
    let path = open.and_then(|round| round.about.strip_prefix(PLACEMENT).map(PathId::new));
    Ok(path.map(|id| app.path(&id)).transpose()?.flatten())
}

/// Notes what a finished placement check has shown; nothing for another round.
fn show(
    app: &App,
    tx: &Tx<'_>,
    round: &Round,
    tried: Option<&Path>,
    now: Timestamp,
) -> Result<Option<Vec<LessonId>>, StoreError> {
    let Some(path) = tried.filter(|path| round.about.strip_prefix(PLACEMENT) == Some(path.id.as_str())) else {
        return Ok(None);
    };
    let record = tx.record()?;
    let answers = round.questions.iter().filter_map(|id| Some((id.clone(), record.right(id)?))).collect();
    let lessons = shown(path, &app.content.curriculum, &answers);
    lessons.iter().try_for_each(|lesson| lessons::show(tx, lesson, now))?;
    Ok(Some(lessons))
}

/// How a question is asked.
pub(crate) fn kind_of(task: &Task) -> QuestionKind {
    match task {
        Task::Single { .. } => QuestionKind::Single,
        Task::Multiple { .. } => QuestionKind::Multiple,
        Task::TrueFalse { .. } => QuestionKind::TrueFalse,
        Task::Order { .. } => QuestionKind::Order,
        Task::Match { .. } => QuestionKind::Match,
        Task::Spot { .. } => QuestionKind::Spot,
    }
}

pub(crate) fn explanations(speaker: &Speaker<'_>, question: &Question) -> Vec<Explanation> {
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
