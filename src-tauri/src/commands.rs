//! The commands of the window: the list of `tritt_api`, expanded.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use tauri::State;
use tritt_api::wire::*;
use tritt_api::{ApiError, App, Code};

/// The program behind the window, or why it could not be opened: then every command answers with that.
pub(crate) struct Backend(pub Result<Arc<App>, ApiError>);

macro_rules! window_commands {
    ($($name:ident($request:ident) -> $answer:ident,)*) => {
        $(
            #[tauri::command]
            async fn $name(backend: State<'_, Backend>, request: $request) -> Result<$answer, ApiError> {
                run(&backend, request, tritt_api::$name).await
            }
        )*

        /// Hands every command of the window to its function.
        pub(crate) fn handler() -> impl Fn(tauri::ipc::Invoke<tauri::Wry>) -> bool {
            tauri::generate_handler![$($name),*]
        }
    };
}

tritt_api::with_commands!(window_commands);

/// Runs a use case off the main thread. A panic is our mistake and ends that call only: it is logged and told.
async fn run<Q: Send + 'static, A: Send + 'static>(
    backend: &Backend,
    request: Q,
    use_case: fn(&App, Q) -> Result<A, ApiError>,
) -> Result<A, ApiError> {
    let app = backend.0.clone()?;
    let work = move || catch_unwind(AssertUnwindSafe(|| use_case(&app, request)));
    let answer = match tokio::task::spawn_blocking(work).await {
        Ok(Ok(answer)) => answer,
        Ok(Err(_)) | Err(_) => Err(Code::Internal.failed()),
    };
    if let Err(error) = &answer {
        tracing::warn!(code = error.code, "a command was not carried out");
    }
    answer
}
