//! Sets of questions for workshops: kept, looked at, saved, copied, thrown away.

use tritt_core::curriculum::{Life, Step};
use tritt_core::question::Question;
use tritt_core::workshop::pick::{MOST_QUESTIONS, print, reworded};
use tritt_core::{OptionId, QuestionId};
use tritt_store::Op;
use tritt_store::workshop::sets::{self, Chosen, LONGEST_SET_NAME, Set, SetId};

use super::pool::pool_question;
use crate::convert::{Speaker, iso, not_found, whole};
use crate::firm::number;
use crate::learners::not_for_guests;
use crate::lists::readable;
use crate::wire::*;
use crate::{ApiError, App, Code};

/// The sets there are.
///
/// # Errors
/// `language-unknown`, or what the store says.
pub fn workshop_sets(app: &App, request: InLanguage) -> Result<WorkshopSets, ApiError> {
    let speaker = Speaker::new(app, &request.language)?;
    let sets = app.kept().workshop_sets()?;
    Ok(WorkshopSets { sets: sets.iter().map(|set| entry(&speaker, set)).collect() })
}

/// A set with its questions.
///
/// # Errors
/// `language-unknown`, `not-found`, or what the store says.
pub fn workshop_set(app: &App, request: WorkshopSetRequest) -> Result<WorkshopSetPage, ApiError> {
    let speaker = Speaker::new(app, &request.language)?;
    let set = find(app, request.set)?;
    let shown = |chosen: &Chosen| {
        let (step, question) = app.content.curriculum.question(&chosen.question)?;
        Some(WorkshopSetQuestion {
            question: pool_question(&speaker, step, question),
            state: state(app, chosen, question),
        })
    };
    let questions: Vec<WorkshopSetQuestion> = set.questions.iter().filter_map(shown).collect();
    Ok(WorkshopSetPage {
        set: number(set.id.0),
        name: set.name,
        gone: whole(set.questions.len() - questions.len()),
        questions,
    })
}

/// Saves a set: a new one, or one that is there with another name and other questions.
///
/// # Errors
/// `guest-refused`, `set-unnamed`, `set-empty`, `request-invalid`, `not-found` for a set that is gone and for a question that is unknown or was withdrawn before it
/// was chosen, or what the store says. Then nothing is saved.
pub fn save_workshop_set(app: &App, request: WorkshopSetDraft) -> Result<WorkshopSetSaved, ApiError> {
    not_for_guests(app)?;
    let (name, before) = (name_in(&request.name)?, request.set.map(|set| find(app, set)).transpose()?);
    if request.questions.is_empty() {
        return Err(Code::SetEmpty.refused());
    }
    if request.questions.len() > MOST_QUESTIONS {
        return Err(Code::RequestInvalid.refused().arg("field", "questions"));
    }
    let mut questions: Vec<Chosen> = Vec::new();
    for choice in &request.questions {
        let id = QuestionId::new(&choice.question);
        let known = app.content.curriculum.question(&id).ok_or_else(|| not_found(&choice.question))?.1;
        let old = before.as_ref().and_then(|set| set.questions.iter().find(|one| one.question == id));
        if known.life == Life::Retired && old.is_none() {
            return Err(not_found(&choice.question));
        }
        if questions.iter().any(|one| one.question == id) {
            return Err(Code::RequestInvalid.refused().arg("field", "questions"));
        }
        let words = match old.filter(|_| !choice.seen) {
            Some(old) => old.words.clone(),
            None => words_of(app, known),
        };
        questions.push(Chosen { question: id, words });
    }
    keep(app, before.map(|set| set.id), &name, &questions)
}

/// Copies a set as it is, marks included.
///
/// # Errors
/// `guest-refused`, `set-unnamed`, `request-invalid`, `not-found`, or what the store says.
pub fn copy_workshop_set(app: &App, request: WorkshopSetCopy) -> Result<WorkshopSetSaved, ApiError> {
    not_for_guests(app)?;
    let set = find(app, request.set)?;
    keep(app, None, &name_in(&request.name)?, &set.questions)
}

/// Throws a set away. It can be undone.
///
/// # Errors
/// `guest-refused`, `not-found`, or what the store says.
pub fn remove_workshop_set(app: &App, request: WorkshopSetNumber) -> Result<Saved, ApiError> {
    not_for_guests(app)?;
    let id = find(app, request.set)?.id;
    let removed = app.kept().write(Op::RemoveWorkshopSet, app.now(), |tx| sets::remove(tx, id))?;
    Ok(Saved { undoable: app.written(removed) })
}

fn keep(app: &App, id: Option<SetId>, name: &str, questions: &[Chosen]) -> Result<WorkshopSetSaved, ApiError> {
    let now = app.now();
    let saved = app.kept().write(Op::ChangeWorkshop, now, |tx| sets::save(tx, id, name, questions, now))?;
    let gone = || not_found(&id.map(|id| id.0.to_string()).unwrap_or_default());
    Ok(WorkshopSetSaved { set: number(app.written(saved).ok_or_else(gone)?.0) })
}

fn find(app: &App, set: u32) -> Result<Set, ApiError> {
    app.kept().workshop_set(SetId(set.into()))?.ok_or_else(|| not_found(&set.to_string()))
}

fn name_in(name: &str) -> Result<String, ApiError> {
    let name = readable(name);
    match name.chars().count() {
        0 => Err(Code::SetUnnamed.refused()),
        1..=LONGEST_SET_NAME => Ok(name),
        _ => Err(Code::RequestInvalid.refused().arg("field", "name")),
    }
}

fn entry(speaker: &Speaker<'_>, set: &Set) -> WorkshopSetEntry {
    let app = speaker.app;
    let asked = asked(app, set);
    let mut steps: Vec<&Step> = asked.iter().map(|(step, _)| *step).collect();
    steps.sort_by_key(|step| step.number);
    steps.dedup_by_key(|step| step.number);
    let stays_same = |chosen: &&Chosen| {
        let known = app.content.curriculum.question(&chosen.question);
        known.is_some_and(|(_, question)| state(app, chosen, question) == WorkshopQuestionState::Same)
    };
    WorkshopSetEntry {
        set: number(set.id.0),
        name: set.name.clone(),
        questions: whole(asked.len()),
        steps: steps.into_iter().map(|step| speaker.step_name(step)).collect(),
        looks: whole(set.questions.len() - set.questions.iter().filter(stays_same).count()),
        changed: iso(set.changed),
    }
}

/// The questions of a set that can be asked, in their order: what is withdrawn or unknown is left out.
pub(super) fn asked<'a>(app: &'a App, set: &Set) -> Vec<(&'a Step, &'a Question)> {
    let known = set.questions.iter().filter_map(|one| app.content.curriculum.question(&one.question));
    known.filter(|(_, question)| question.life == Life::Live).collect()
}

fn state(app: &App, chosen: &Chosen, question: &Question) -> WorkshopQuestionState {
    match question.life {
        Life::Retired => WorkshopQuestionState::Retired,
        Life::Live if reworded(&chosen.words, &words_of(app, question)) => WorkshopQuestionState::Reworded,
        Life::Live => WorkshopQuestionState::Same,
    }
}

/// The prints of everything a question says, in each language: `de=… en=…`. What is right belongs to it.
fn words_of(app: &App, question: &Question) -> String {
    let (id, key) = (question.id.as_str(), question.task.key());
    let mut attributes: Vec<Option<String>> = vec![None];
    for option in question.task.options() {
        let of_option = ["", "-match", "-why"].map(|ending| Some(format!("{option}{ending}")));
        attributes.extend(of_option);
    }
    let prints = app.locales.languages().iter().filter_map(|language| {
        let words = app.content.words(language)?;
        let texts = attributes.iter().map(|attribute| words.text(id, attribute.as_deref()).unwrap_or_default());
        let texts: Vec<String> = texts.collect();
        let right = key.0.iter().map(OptionId::as_str);
        let all = texts.iter().map(String::as_str).chain([question.task.kind()]).chain(right);
        Some(format!("{language}={}", print(all)))
    });
    prints.collect::<Vec<_>>().join(" ")
}
