//! What follows from something learned: a path may be completed by it.

use tritt_core::path::Path;
use tritt_core::{PathId, Timestamp};
use tritt_store::paths::{self as kept, Completion};
use tritt_store::{StoreError, Tx};

use crate::{ApiError, App};

/// The paths that could be completed by what is learned now, read before the transaction begins.
pub(crate) struct Finished {
    /// Each path with its name, if it is one of the firm's own.
    paths: Vec<(Path, String)>,
}

impl Finished {
    /// Reads the paths whoever learns now goes.
    ///
    /// # Errors
    /// What the store says.
    pub(crate) fn possible(app: &App) -> Result<Self, ApiError> {
        let store = app.store();
        let enrolments = store.enrolments(store.learner())?;
        if enrolments.iter().all(|enrolment| enrolment.completed_at.is_some()) {
            return Ok(Self { paths: Vec::new() });
        }
        let own = app.kept().own_paths()?;
        let ready = app.content.curriculum.paths.iter().map(|ready| (ready.path.clone(), String::new()));
        let all = ready.chain(own.into_iter().map(|own| (own.path, own.name)));
        let goes = |id: &PathId| enrolments.iter().any(|one| one.path == *id && one.completed_at.is_none());
        Ok(Self { paths: all.filter(|(path, _)| goes(&path.id)).collect() })
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
    if possible.paths.is_empty() {
        return Ok(None);
    }
    let (record, enrolments) = (tx.record()?, tx.enrolments()?);
    let curriculum = &app.content.curriculum;
    let mut completed = None;
    for (path, name) in &possible.paths {
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
        };
        kept::complete(tx, &done)?;
        completed.get_or_insert_with(|| path.id.clone());
    }
    Ok(completed)
}
