//! Learning paths: which there are, how far somebody is, and what follows from an answer.

mod entry;
mod progress;

use tritt_core::path::{Path, placement};
use tritt_core::{Day, LessonId, PathId as Id, Timestamp};
use tritt_store::paths::{self as kept, Enrolment};
use tritt_store::{LearnerId, Op, places};

pub(crate) use entry::Entries;
use progress::follow_everybody;
pub(crate) use progress::{Finished, Named, enrol, follow};

use crate::convert::{Speaker, audience, audience_in, day_in, iso, not_found, question_minutes, whole};
use crate::learners::{id_of, not_for_guests};
use crate::steps::lesson_title;
use crate::wire::*;
use crate::{ApiError, App, Code};

/// Longest name of a path, in characters; the database holds the same limit.
const LONGEST_NAME: usize = 80;

/// Most lessons of a path: more than there are would be a mistake.
const MOST_LESSONS: usize = 60;

/// Last day a path can be due: what lies behind is a slip of the finger (2199-12-31, as for every date from outside).
const LAST_DAY: Day = Day(84_005);

impl App {
    /// The path with this id, ready or the firm's own.
    pub(crate) fn path(&self, id: &Id) -> Result<Option<Path>, ApiError> {
        Ok(self.named_path(id)?.map(|(path, _)| path))
    }

    /// The same with its name, if it is the firm's own.
    pub(crate) fn named_path(&self, id: &Id) -> Result<Option<Named>, ApiError> {
        if let Some(ready) = self.content.curriculum.paths.iter().find(|ready| ready.path.id == *id) {
            return Ok(Some((ready.path.clone(), String::new())));
        }
        let own = self.kept().own_paths()?.into_iter().find(|own| own.path.id == *id);
        Ok(own.map(|own| (own.path, own.name)))
    }

    /// The path whoever learns now is on: of those not completed the one due first, else the one begun first.
    pub(crate) fn path_under_way(&self) -> Result<Option<(Path, Enrolment)>, ApiError> {
        let store = self.store();
        for enrolment in store.enrolments(store.learner())? {
            if enrolment.completed_at.is_none()
                && let Some(path) = self.path(&enrolment.path)?
                && path.lessons(&self.content.curriculum).next().is_some()
            {
                return Ok(Some((path, enrolment)));
            }
        }
        Ok(None)
    }
}

/// Every path, and every lesson to make one of.
///
/// # Errors
/// `language-unknown`, or what the store says.
pub fn paths(app: &App, request: InLanguage) -> Result<Paths, ApiError> {
    let speaker = Speaker::new(app, &request.language)?;
    let entries = Entries::of(&speaker)?;
    let curriculum = &app.content.curriculum;
    let is_there = |path: &&Path| path.lessons(curriculum).next().is_some();
    let own = app.kept().own_paths()?;
    let choices = curriculum.steps.iter().map(|step| StepChoice {
        step: speaker.step_name(step),
        lessons: step
            .live_lessons()
            .map(|lesson| LessonChoice {
                id: lesson.id.to_string(),
                title: lesson_title(&speaker, lesson),
                minutes: lesson.minutes.into(),
                audience: lesson.audience.iter().copied().map(audience).collect(),
            })
            .collect(),
    });
    Ok(Paths {
        ready: curriculum.paths.iter().map(|one| &one.path).filter(is_there).map(|path| entries.ready(path)).collect(),
        own: own.iter().map(|own| entries.own(own)).collect(),
        choices: choices.filter(|choice| !choice.lessons.is_empty()).collect(),
    })
}

/// The page of a path.
///
/// # Errors
/// `not-found`, `language-unknown`, or what the store says.
pub fn path(app: &App, request: PathRequest) -> Result<PathPage, ApiError> {
    let speaker = Speaker::new(app, &request.language)?;
    let id = Id::new(&request.path);
    let path = app.path(&id)?.ok_or_else(|| not_found(&request.path))?;
    let entries = Entries::of(&speaker)?;
    let curriculum = &app.content.curriculum;
    let (store, record) = (app.store(), entries.record());
    let tried = placement(&path, curriculum, record, 0).len();
    let completions = store.completions(store.learner())?.into_iter().filter(|done| done.path == id);
    let entry = entries.named(&path)?;
    Ok(PathPage {
        own: !curriculum.paths.iter().any(|ready| ready.path.id == id),
        next: entries.next(&path),
        objectives: path.objectives(curriculum).iter().map(|one| speaker.text(one.as_str(), None)).collect(),
        lessons: path
            .lessons(curriculum)
            .map(|(step, lesson)| PathLesson {
                id: lesson.id.to_string(),
                title: lesson_title(&speaker, lesson),
                step: speaker.step_name(step),
                minutes: lesson.minutes.into(),
                read: record.lessons_read.contains(&lesson.id),
                shown: record.lessons_shown.contains(&lesson.id),
            })
            .collect(),
        placement: whole(tried),
        placement_minutes: question_minutes(tried),
        completions: completions
            .map(|done| CompletionEntry {
                at: iso(done.at),
                right: done.right,
                questions: done.questions,
                certificate: done.certificate,
            })
            .collect(),
        path: entry,
    })
}

/// Lets whoever learns now, or other people, go a path, or changes until when. Of the others whoever has completed it goes it again only where that is said:
/// what they reached would no longer count.
///
/// # Errors
/// `not-found`, `learner-missing`, `request-invalid`, `guest-refused`, or what the store says.
pub fn go_path(app: &App, request: PathStart) -> Result<PathGiven, ApiError> {
    let path = app.named_path(&Id::new(&request.path))?.ok_or_else(|| not_found(&request.path))?;
    let due = request.due.as_deref().map(|text| due_day(app, text)).transpose()?;
    let now = app.now();
    if request.learners.is_empty() {
        let store = app.store();
        let written = store.write(Op::ChangePaths, now, |tx| enrol(app, tx, tx.learner(), &path, due, now))?;
        app.written(written);
        return Ok(PathGiven { given: 1, completed: 0 });
    }
    not_for_guests(app)?;
    let learners = request.learners.iter().map(|one| id_of(one)).collect::<Result<Vec<LearnerId>, _>>()?;
    let written = app.kept().write(Op::ChangePaths, now, |tx| {
        let mut done = PathGiven { given: 0, completed: 0 };
        for learner in &learners {
            if !request.again && kept::has_completed(tx, *learner, &path.0.id)? {
                done.completed += 1;
                continue;
            }
            enrol(app, tx, *learner, &path, due, now)?;
            done.given += 1;
        }
        Ok(done)
    })?;
    Ok(app.written(written))
}

/// Whoever learns now leaves a path. What was learned and completed stays.
///
/// # Errors
/// What the store says.
pub fn leave_path(app: &App, request: PathId) -> Result<Nothing, ApiError> {
    let store = app.store();
    let id = Id::new(&request.path);
    let written = store.write(Op::ChangePaths, app.now(), |tx| kept::withdraw(tx, store.learner(), &id))?;
    app.written(written);
    Ok(Nothing {})
}

/// Saves a path of the firm's own. Whoever goes it may have completed it by the change.
///
/// # Errors
/// `guest-refused`, `path-unnamed`, `path-empty`, `path-missing`, `request-invalid`, or what the store says.
pub fn save_path(app: &App, request: OwnPath) -> Result<PathId, ApiError> {
    not_for_guests(app)?;
    let name = request.name.trim();
    if name.is_empty() {
        return Err(Code::PathUnnamed.refused());
    }
    if name.chars().count() > LONGEST_NAME || name.chars().any(char::is_control) {
        return Err(Code::RequestInvalid.refused().arg("field", "name"));
    }
    if request.lessons.is_empty() {
        return Err(Code::PathEmpty.refused());
    }
    let lessons: Vec<LessonId> = request.lessons.iter().map(LessonId::new).collect();
    let known = |lesson: &LessonId| app.content.curriculum.lesson(lesson).is_some();
    let twice = lessons.iter().enumerate().any(|(place, lesson)| lessons[..place].contains(lesson));
    if lessons.len() > MOST_LESSONS || twice || !lessons.iter().all(known) {
        return Err(Code::RequestInvalid.refused().arg("field", "lessons"));
    }
    let (id, role, now) = (request.path.as_ref().map(Id::new), audience_in(request.role), app.now());
    let written = app.kept().write(Op::ChangePaths, now, |tx| {
        let id = kept::save(tx, id.as_ref(), name, role, &lessons, now)?;
        let path = Path { id: id.clone(), role, lessons: lessons.clone() };
        follow_everybody(app, tx, &(path, name.to_owned()), now)?;
        Ok(id)
    })?;
    Ok(PathId { path: app.written(written).to_string() })
}

/// Removes a path of the firm's own. Nobody goes it any more; what was completed stays.
///
/// # Errors
/// `guest-refused`, `path-missing`, or what the store says.
pub fn remove_path(app: &App, request: PathId) -> Result<Nothing, ApiError> {
    not_for_guests(app)?;
    let id = Id::new(&request.path);
    let written = app.kept().write(Op::ChangePaths, app.now(), |tx| kept::remove(tx, &id))?;
    app.written(written);
    Ok(Nothing {})
}

/// Keeps where whoever learns now is in a lesson, so that it opens there again.
///
/// # Errors
/// `not-found`, or what the store says.
pub fn keep_place(app: &App, request: LessonPlace) -> Result<Nothing, ApiError> {
    let id = LessonId::new(&request.lesson);
    if app.content.curriculum.lesson(&id).is_none() {
        return Err(not_found(&request.lesson));
    }
    let now = app.now();
    let written = app.store().write(Op::KeepPlace, now, |tx| places::keep(tx, &id, request.block.min(10_000), now))?;
    app.written(written);
    Ok(Nothing {})
}

/// A day from outside: not before today's, which would be overdue at once, and not after [`LAST_DAY`].
pub(crate) fn due_day(app: &App, text: &str) -> Result<Day, ApiError> {
    let day = day_in(text).filter(|day| *day >= crate::convert::day_of(app.now()) && *day <= LAST_DAY);
    day.ok_or_else(|| Code::RequestInvalid.refused().arg("field", "due"))
}

/// Answers from then on count for a path; all of them for one nobody goes.
pub(crate) fn counts_from(enrolment: Option<&Enrolment>) -> Timestamp {
    enrolment.map_or(Timestamp(i64::MIN), |enrolment| enrolment.counts_from)
}
