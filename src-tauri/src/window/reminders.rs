//! Looks every so often whether there is something to remind of; what, and whether at all, `tritt_api` decides.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Weak};
use std::time::Duration;

use tritt_api::{App, remind};

/// The first look: whoever has just started the program sees its first page first.
const FIRST: Duration = Duration::from_secs(20);

/// From look to look. Not until the next morning: a timer sleeps with the computer, and then the day began without it.
const EVERY: Duration = Duration::from_secs(15 * 60);

/// Begins to look, for as long as the program is open.
pub(super) fn watch(backend: &Arc<App>) {
    let backend = Arc::downgrade(backend);
    tauri::async_runtime::spawn(async move {
        tokio::time::sleep(FIRST).await;
        while look(&backend).await {
            tokio::time::sleep(EVERY).await;
        }
    });
}

/// Looks once, off the main thread; says whether the program is still there.
async fn look(backend: &Weak<App>) -> bool {
    let Some(app) = backend.upgrade() else { return false };
    let work = move || catch_unwind(AssertUnwindSafe(|| remind(&app)));
    match tokio::task::spawn_blocking(work).await {
        Ok(Ok(Ok(_))) => {}
        Ok(Ok(Err(error))) => tracing::warn!(code = error.code, "no reminder"),
        // a panic is our mistake and ends this look only
        Ok(Err(_)) | Err(_) => tracing::warn!("no reminder"),
    }
    true
}
