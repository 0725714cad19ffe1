//! The commands of the window: the table of `tritt_api`, as the browser tests call it.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use serde_json::Value;
use tauri::ipc::{Invoke, InvokeBody, InvokeError, InvokeResponseBody};
use tauri::{Manager as _, Wry};
use tritt_api::{ApiError, App, COMMANDS, Code, dispatch};

/// The program behind the window, or why it could not be opened: then every command answers with that.
pub(crate) struct Backend(pub Result<Arc<App>, ApiError>);

/// Hands every command of the window to its use case. Which window may call which has been decided before (`capabilities/`).
///
/// Not `generate_handler!`: for each of more than 200 commands it makes a task of its own, which is 1.5 MiB of the program.
pub(crate) fn handler() -> impl Fn(Invoke<Wry>) -> bool {
    |Invoke { message, resolver, .. }| {
        let Some(name) = COMMANDS.iter().copied().find(|name| *name == message.command()) else { return false };
        let backend = message.webview_ref().try_state::<Backend>();
        let backend = backend.map_or_else(|| Err(Code::Internal.failed()), |backend| backend.0.clone());
        let request = match message.payload() {
            InvokeBody::Json(payload) => payload.get("request").cloned().unwrap_or_default(),
            InvokeBody::Raw(_) => Value::Null,
        };
        resolver.respond_async_serialized(async move {
            run(backend, name, request).await.map(InvokeResponseBody::Json).map_err(InvokeError::from)
        });
        true
    }
}

/// Runs a use case off the main thread. A panic is our mistake and ends that call only: it is logged and told.
async fn run(backend: Result<Arc<App>, ApiError>, name: &'static str, request: Value) -> Result<String, ApiError> {
    let app = backend?;
    let work = move || catch_unwind(AssertUnwindSafe(|| dispatch(&app, name, request)));
    let answer = match tokio::task::spawn_blocking(work).await {
        Ok(Ok(answer)) => answer,
        Ok(Err(_)) | Err(_) => Err(Code::Internal.failed()),
    };
    if let Err(error) = &answer {
        tracing::warn!(code = error.code, "a command was not carried out");
    }
    answer
}
