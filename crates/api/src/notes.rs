//! Notes and bookmarks in lessons.

use tritt_core::{LessonId as Id, Timestamp};
use tritt_store::notes::LONGEST;
use tritt_store::{Op, bookmarks, notes as kept};

use crate::convert::{Speaker, iso, not_found};
use crate::steps::lesson_title;
use crate::wire::*;
use crate::{ApiError, App, Code};

/// Marks a lesson, or takes the bookmark away. What is no longer in the curriculum can still be taken away.
///
/// # Errors
/// `not-found`, or what the store says.
pub fn set_bookmark(app: &App, request: BookmarkChange) -> Result<Saved, ApiError> {
    let id = Id::new(&request.lesson);
    if request.marked && app.content.curriculum.lesson(&id).is_none() {
        return Err(not_found(&request.lesson));
    }
    let now = app.now();
    let at = request.marked.then_some(now);
    let written = app.store().write(Op::SetBookmark, now, |tx| bookmarks::set(tx, &id, at))?;
    app.written(written);
    Ok(Saved { undoable: true })
}

/// Writes the note about a lesson, or deletes it when there is nothing to read in it. Deleting can be undone.
///
/// # Errors
/// `not-found`, `request-invalid` for a text that is too long, or what the store says.
pub fn write_note(app: &App, request: NoteChange) -> Result<Saved, ApiError> {
    let (id, now) = (Id::new(&request.lesson), app.now());
    let text = readable(&request.text);
    if text.chars().count() > LONGEST {
        return Err(Code::RequestInvalid.refused().arg("field", "text"));
    }
    let blank = text.trim().is_empty();
    if !blank && app.content.curriculum.lesson(&id).is_none() {
        return Err(not_found(&request.lesson));
    }
    let store = app.store();
    let existed = store.note_on(&id)?.is_some();
    let written = store
        .write(Op::WriteNote, now, |tx| if blank { kept::delete(tx, &id) } else { kept::write(tx, &id, &text, now) })?;
    app.written(written);
    Ok(Saved { undoable: blank && existed })
}

/// Everything whoever learns now marked and noted.
///
/// # Errors
/// `language-unknown`, or what the store says.
pub fn notes(app: &App, request: InLanguage) -> Result<Notes, ApiError> {
    let speaker = Speaker::new(app, &request.language)?;
    let entry = |lesson: &Id, at: Timestamp, text: String| {
        let known = app.content.curriculum.lesson(lesson);
        NotedLesson {
            lesson: lesson.to_string(),
            title: known.map(|(_, lesson)| lesson_title(&speaker, lesson)).unwrap_or_default(),
            step: known.map(|(step, _)| speaker.step_name(step)),
            at: iso(at),
            text,
        }
    };
    let store = app.store();
    Ok(Notes {
        bookmarks: store.bookmarks()?.into_iter().map(|one| entry(&one.lesson, one.at, String::new())).collect(),
        notes: store.notes()?.into_iter().map(|one| entry(&one.lesson, one.at, one.text)).collect(),
    })
}

/// The text without what no field shows: control characters other than the line and the tab. SQLite would end a text at a NUL.
fn readable(text: &str) -> String {
    text.chars().filter(|sign| matches!(sign, '\n' | '\t') || !sign.is_control()).collect()
}
