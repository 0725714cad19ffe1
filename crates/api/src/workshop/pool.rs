//! The pool of questions as who prepares a workshop sees it: with the answers.

use tritt_core::curriculum::{Life, Step};
use tritt_core::question::Question;
use tritt_core::quiz::Asked;
use tritt_core::workshop::pick::{self, MOST_QUESTIONS, Wish};
use tritt_core::{OptionId, QuestionId, StepId};

use crate::convert::{Speaker, audience, audience_in, not_found, whole};
use crate::quizzes::{ask, explanations, kind_of};
use crate::wire::*;
use crate::{ApiError, App, Code};

/// The questions of the pool that are looked for.
///
/// # Errors
/// `language-unknown`, or `not-found` for a step nobody knows.
pub fn workshop_pool(app: &App, request: WorkshopPoolRequest) -> Result<WorkshopPool, ApiError> {
    let speaker = Speaker::new(app, &request.language)?;
    let curriculum = &app.content.curriculum;
    let step = request.step.as_deref().map(|id| known_step(app, id)).transpose()?;
    let wanted: Vec<String> = request.text.to_lowercase().split_whitespace().map(str::to_owned).collect();
    let is_found = |step_of: &Step, question: &Question| {
        step.as_ref().is_none_or(|id| *id == step_of.id)
            && pick::suits(question, request.audience.map(audience_in))
            && request.kind.is_none_or(|kind| kind == kind_of(&question.task))
            && says(&speaker, question, &wanted)
    };
    let all = || curriculum.steps.iter().flat_map(|step| step.live_questions().map(move |question| (step, question)));
    let found = all().filter(|(step, question)| is_found(step, question));
    let has_questions = |step: &&Step| step.live_questions().next().is_some();
    Ok(WorkshopPool {
        questions: found.map(|(step, question)| pool_question(&speaker, step, question)).collect(),
        of: whole(all().count()),
        steps: curriculum.steps.iter().filter(has_questions).map(|step| speaker.step_name(step)).collect(),
    })
}

/// A question with its right answer and its explanations. Also one that is withdrawn: it may be in a set.
///
/// # Errors
/// `language-unknown`, `not-found`.
pub fn workshop_question(app: &App, request: WorkshopQuestionRequest) -> Result<WorkshopQuestion, ApiError> {
    let speaker = Speaker::new(app, &request.language)?;
    let id = QuestionId::new(&request.question);
    let (step, question) = app.content.curriculum.question(&id).ok_or_else(|| not_found(&request.question))?;
    let options = question.task.options();
    let in_order = Asked { question: id, matches: matches_of(question, &options), options };
    Ok(WorkshopQuestion {
        question: ask(&speaker, &in_order, step, question),
        key: question.task.key().0.iter().map(ToString::to_string).collect(),
        explanations: explanations(&speaker, question),
        objective: speaker.text(question.objective.as_str(), None),
        retired: question.life == Life::Retired,
    })
}

/// What could be asked in place of a question, the nearest first.
///
/// # Errors
/// `language-unknown`, or `not-found` for a question nobody knows.
pub fn workshop_instead(app: &App, request: WorkshopInsteadRequest) -> Result<PoolQuestions, ApiError> {
    let speaker = Speaker::new(app, &request.language)?;
    let (curriculum, id) = (&app.content.curriculum, QuestionId::new(&request.question));
    curriculum.question(&id).ok_or_else(|| not_found(&request.question))?;
    let taken: Vec<QuestionId> = request.taken.iter().map(QuestionId::new).collect();
    let found = pick::instead(curriculum, &id, &taken).into_iter();
    Ok(PoolQuestions { questions: found.map(|(step, question)| pool_question(&speaker, step, question)).collect() })
}

/// Proposes questions for a set; another time other ones.
///
/// # Errors
/// `language-unknown`, `request-invalid` for a number that is none, or `not-found` for a step nobody knows.
pub fn propose_workshop_set(app: &App, request: WorkshopSetWish) -> Result<PoolQuestions, ApiError> {
    let speaker = Speaker::new(app, &request.language)?;
    let count = usize::try_from(request.count).ok().filter(|count| (1..=MOST_QUESTIONS).contains(count));
    let count = count.ok_or_else(|| Code::RequestInvalid.refused().arg("field", "count"))?;
    let steps = request.steps.iter().map(|id| known_step(app, id)).collect::<Result<_, _>>()?;
    let wish = Wish { steps, audience: request.audience.map(audience_in), count };
    let curriculum = &app.content.curriculum;
    let proposed = pick::propose(curriculum, &wish, app.now().0.unsigned_abs());
    let known = proposed.iter().filter_map(|id| curriculum.question(id));
    Ok(PoolQuestions { questions: known.map(|(step, question)| pool_question(&speaker, step, question)).collect() })
}

/// A question as it stands in a list.
pub(super) fn pool_question(speaker: &Speaker<'_>, step: &Step, question: &Question) -> PoolQuestion {
    PoolQuestion {
        id: question.id.to_string(),
        step: speaker.step_name(step),
        objective: speaker.text(question.objective.as_str(), None),
        kind: kind_of(&question.task),
        audience: question.audience.iter().copied().map(audience).collect(),
        text: speaker.text(question.id.as_str(), None),
    }
}

fn known_step(app: &App, id: &str) -> Result<StepId, ApiError> {
    let known = app.content.curriculum.step(&StepId::new(id)).ok_or_else(|| not_found(id))?;
    Ok(known.id.clone())
}

/// Whether all these words, in small letters, stand in a question or its options.
fn says(speaker: &Speaker<'_>, question: &Question, wanted: &[String]) -> bool {
    if wanted.is_empty() {
        return true;
    }
    let id = question.id.as_str();
    let mut text = speaker.text(id, None);
    for option in question.task.options() {
        for attribute in [option.to_string(), format!("{option}-match")] {
            text.push('\n');
            text.push_str(&speaker.text(id, Some(&attribute)));
        }
    }
    let text = text.to_lowercase();
    wanted.iter().all(|word| text.contains(word.as_str()))
}

/// The right sides of pairs; nothing for another kind of question.
fn matches_of(question: &Question, options: &[OptionId]) -> Vec<OptionId> {
    if kind_of(&question.task) == QuestionKind::Match { options.to_vec() } else { Vec::new() }
}
