//! What follows from something learned, and from going a path: it may be completed by it.

use tritt_core::path::Path;
use tritt_core::{Day, LessonId, PathId, Timestamp};
use tritt_store::paths::{self as kept, Completion};
use tritt_store::{LearnerId, StoreError, Tx};

use crate::{ApiError, App};

/// A path with its name, if it is one of the firm's own.
pub(crate) type Named = (Path, String);

/// The paths that could be completed by what is learned now, read before the transaction begins.
pub(crate) struct Finished {
    paths: Vec<Named>,
    /// Whether one of them was begun again by a clock that ran ahead.
    ahead: bool,
}

impl Finished {
    /// Reads the paths whoever learns now goes.
    ///
    /// # Errors
    /// What the store says.
    pub(crate) fn possible(app: &App) -> Result<Self, ApiError> {
        let store = app.store();
        let mut enrolments = store.enrolments(store.learner())?;
        enrolments.retain(|enrolment| enrolment.completed_at.is_none());
        if enrolments.is_empty() {
            return Ok(Self { paths: Vec::new(), ahead: false });
        }
        let own = app.kept().own_paths()?;
        let ready = app.content.curriculum.paths.iter().map(|ready| (ready.path.clone(), String::new()));
        let all = ready.chain(own.into_iter().map(|own| (own.path, own.name)));
        let goes = |id: &PathId| enrolments.iter().any(|one| one.path == *id);
        let ahead = enrolments.iter().any(|one| one.counts_from > app.now());
        Ok(Self { paths: all.filter(|(path, _)| goes(&path.id)).collect(), ahead })
    }
}

/// Notes every path that is completed by what `tx` has recorded, in the same transaction, and gives the first.
///
/// # Errors
/// What the store says.
pub(crate) fn follow(
    app: &App,
    tx: &Tx<'_>,
    possible: &Finished,
    now: Timestamp,
) -> Result<Option<PathId>, StoreError> {
    if possible.ahead {
        kept::count_from(tx, now)?;
    }
    completed(app, tx, tx.learner(), &possible.paths, now)
}

/// Lets somebody go a path. Whoever knows and has read all of it already has completed it.
///
/// # Errors
/// What the store says.
pub(crate) fn enrol(
    app: &App,
    tx: &Tx<'_>,
    learner: LearnerId,
    path: &Named,
    due: Option<Day>,
    now: Timestamp,
) -> Result<(), StoreError> {
    kept::enrol(tx, learner, &path.0.id, due, now)?;
    completed(app, tx, learner, std::slice::from_ref(path), now).map(drop)
}

/// The same for everybody who goes a path that was changed.
///
/// # Errors
/// What the store says.
pub(super) fn follow_everybody(app: &App, tx: &Tx<'_>, path: &Named, now: Timestamp) -> Result<(), StoreError> {
    for learner in kept::going(tx, &path.0.id)? {
        completed(app, tx, learner, std::slice::from_ref(path), now)?;
    }
    Ok(())
}

fn completed(
    app: &App,
    tx: &Tx<'_>,
    learner: LearnerId,
    paths: &[Named],
    now: Timestamp,
) -> Result<Option<PathId>, StoreError> {
    if paths.is_empty() {
        return Ok(None);
    }
    let (record, enrolments) = (tx.record_of(learner)?, tx.enrolments_of(learner)?);
    let curriculum = &app.content.curriculum;
    let mut completed = None;
    for (path, name) in paths {
        let enrolment = enrolments.iter().find(|one| one.path == path.id && one.completed_at.is_none());
        let Some(enrolment) = enrolment else { continue };
        let progress = path.progress(curriculum, &record, enrolment.counts_from);
        if !progress.is_complete() {
            continue;
        }
        let whole = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let done = Completion {
            path: path.id.clone(),
            path_name: name.clone(),
            at: now,
            app_version: env!("CARGO_PKG_VERSION").to_owned(),
            content_version: curriculum.version.clone(),
            right: whole(progress.questions.done),
            questions: whole(progress.questions.of),
            certificate: uuid::Uuid::new_v4().to_string(),
            lessons: path.lessons(curriculum).map(|(_, lesson)| lesson.id.clone()).collect::<Vec<LessonId>>(),
        };
        kept::complete(tx, learner, &done)?;
        completed.get_or_insert_with(|| path.id.clone());
    }
    Ok(completed)
}
