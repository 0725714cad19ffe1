//! A session nobody ended.

use crate::App;
use crate::error::ApiError;

use super::outcome;

/// For how long who answered what is kept at most (docs/security.md, P6), in milliseconds: a workshop in several parts may go on the next week.
const LONGEST: i64 = 30 * 24 * 60 * 60 * 1000;

/// Ends a session that was begun longer ago, as its trainer would: sums stay.
///
/// # Errors
/// What the disk says; then it is tried again at the next start.
pub(crate) fn end_forgotten_session(app: &App) -> Result<(), ApiError> {
    let now = app.now();
    let Some(session) = app.kept().open_session()? else { return Ok(()) };
    if now.0 - session.begun.0 > LONGEST {
        let held = outcome::held(app, &session)?;
        app.kept().end_session(session.id, &held, now)?;
    }
    Ok(())
}
