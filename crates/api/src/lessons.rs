//! Lessons and the glossary.

use tritt_content::ContentWords;
use tritt_core::LessonId as Id;
use tritt_store::{Op, lessons, places};

use crate::convert::{Speaker, not_found, whole};
use crate::paths::{Finished, follow};
use crate::steps::lesson_title;
use crate::wire::*;
use crate::{ApiError, App, Code};

/// A lesson to read.
///
/// # Errors
/// `not-found`, `language-unknown`, or what the store says.
pub fn lesson(app: &App, request: LessonRequest) -> Result<LessonPage, ApiError> {
    let speaker = Speaker::new(app, &request.language)?;
    let record = app.record()?;
    let curriculum = &app.content.curriculum;
    let unknown = || not_found(&request.lesson);
    let (step, lesson) = curriculum.lesson(&Id::new(&request.lesson)).ok_or_else(unknown)?;
    let under_way = app.path_under_way()?.map(|(path, _)| path).filter(|path| path.lessons.contains(&lesson.id));
    let all: Vec<_> = match &under_way {
        Some(path) => path.lessons(curriculum).map(|(_, lesson)| lesson).collect(),
        None => step.live_lessons().collect(),
    };
    let place = all.iter().position(|one| one.id == lesson.id).ok_or_else(unknown)?;
    let prose = speaker.prose(&lesson.id).ok_or_else(unknown)?;
    let (_, action) = curriculum
        .action(&lesson.action)
        .ok_or_else(|| Code::Internal.failed().because(format!("no action {}", lesson.action)))?;
    let neighbour = |place: Option<usize>| place.and_then(|place| all.get(place)).map(|lesson| lesson.id.to_string());
    Ok(LessonPage {
        id: lesson.id.to_string(),
        title: lesson_title(&speaker, lesson),
        minutes: lesson.minutes.into(),
        step: speaker.step_name(step),
        place: whole(place + 1),
        of: whole(all.len()),
        read: record.lessons_read.contains(&lesson.id),
        blocks: speaker.blocks(&prose.blocks),
        action: speaker.action(action, &record),
        previous: neighbour(place.checked_sub(1)),
        next: neighbour(place.checked_add(1)),
        path: under_way.map(|path| speaker.path_name(&path)).transpose()?,
        block: app.store().place_in(&lesson.id)?,
        bookmarked: app.store().is_bookmarked(&lesson.id)?,
        note: app.store().note_on(&lesson.id)?.map(|note| note.text).unwrap_or_default(),
    })
}

/// Marks a lesson as read to the end.
///
/// # Errors
/// `not-found`, or what the store says.
pub fn finish_lesson(app: &App, request: LessonId) -> Result<Saved, ApiError> {
    let id = Id::new(&request.lesson);
    if app.content.curriculum.lesson(&id).is_none() {
        return Err(not_found(&request.lesson));
    }
    let (now, possible) = (app.now(), Finished::possible(app)?);
    let written = app.store().write(Op::FinishLesson, now, |tx| {
        lessons::mark_read(tx, &id, now)?;
        places::drop(tx, &id)?;
        follow(app, tx, &possible, now)
    })?;
    let completed = app.written(written);
    Ok(Saved { undoable: completed.is_none() })
}

/// The whole glossary in the alphabetical order of the language.
///
/// # Errors
/// `language-unknown`.
pub fn glossary(app: &App, request: InLanguage) -> Result<Glossary, ApiError> {
    let speaker = Speaker::new(app, &request.language)?;
    let others: Vec<(String, &ContentWords)> = app
        .locales
        .languages()
        .iter()
        .filter(|language| *language != speaker.words.language())
        .filter_map(|language| Some((language.to_string(), app.content_words(language).ok()?)))
        .collect();
    let mut terms: Vec<TermEntry> = app
        .content
        .curriculum
        .glossary
        .iter()
        .map(|term| {
            let id = format!("glossary-{}", term.id);
            TermEntry {
                id: term.id.to_string(),
                term: speaker.text(&id, None),
                meaning: speaker.text(&id, Some("meaning")),
                see: term.see.iter().map(ToString::to_string).collect(),
                counterparts: others
                    .iter()
                    .filter_map(|(language, words)| {
                        Some(Counterpart { language: language.clone(), term: words.text(&id, None)? })
                    })
                    .collect(),
            }
        })
        .collect();
    terms.sort_by_cached_key(|term| folded(&term.term));
    Ok(Glossary { terms })
}

/// Letters as a dictionary sorts them: without case, umlauts beside their vowels (DIN 5007-1).
fn folded(word: &str) -> String {
    word.to_lowercase().replace('ä', "a").replace('ö', "o").replace('ü', "u").replace('ß', "ss")
}
