//! The commands of the window: the table of `tritt_api`, as the browser tests call it.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use serde_json::Value;
use tauri::ipc::{Invoke, InvokeBody, InvokeError, InvokeResponseBody};
use tauri::{Manager as _, Runtime};
use tritt_api::{ApiError, App, COMMANDS, Code, dispatch};

/// The program behind the window, or why it could not be opened: then every command answers with that.
pub(crate) struct Backend(pub Result<Arc<App>, ApiError>);

/// Hands every command of the window to its use case. Which window may call which has been decided before (`capabilities/`).
///
/// Not `generate_handler!`: for each of more than 200 commands it makes a task of its own, which is 1.5 MiB of the program.
pub(crate) fn handler<R: Runtime>() -> impl Fn(Invoke<R>) -> bool {
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

#[cfg(test)]
mod tests {
    use tauri::WebviewWindowBuilder;
    use tauri::ipc::CallbackFn;
    use tauri::test::{INVOKE_KEY, get_ipc_response, mock_builder};
    use tauri::webview::InvokeRequest;

    use super::*;
    use crate::window::context;

    /// Calls of Tauri's own that no window may make.
    const FORBIDDEN: [&str; 4] =
        ["plugin:event|emit", "plugin:event|emit_to", "plugin:window|close", "plugin:webview|create_webview_window"];

    /// Which of our commands reach the program when a window of this name calls them, with our capabilities and Tauri's judgement. No window is drawn.
    fn heard_from(label: &str) -> Vec<&'static str> {
        let app = mock_builder().invoke_handler(handler()).build(context()).expect("our own settings");
        let window = WebviewWindowBuilder::new(&app, label, tauri::WebviewUrl::default()).build().expect("a window");
        let call = |command: &str| {
            let own = if cfg!(windows) { "http://tauri.localhost" } else { "tauri://localhost" };
            let request = InvokeRequest {
                cmd: command.to_owned(),
                callback: CallbackFn(0),
                error: CallbackFn(1),
                url: own.parse().expect("an address"),
                body: InvokeBody::Json(serde_json::json!({})),
                headers: Default::default(),
                invoke_key: INVOKE_KEY.to_owned(),
            };
            get_ipc_response(&window, request)
        };
        for command in FORBIDDEN {
            let refusal = call(command).expect_err(command);
            assert!(refusal.as_str().is_some_and(|text| text.contains("not allowed")), "{label} {command}: {refusal}");
        }
        // there is no program behind it, and that is what the handler says; Tauri refuses with a sentence of its own
        let is_heard = |command: &&str| call(command).is_err_and(|refusal| refusal["code"] == Code::Internal.id());
        COMMANDS.iter().copied().filter(is_heard).collect()
    }

    #[test]
    fn the_projector_reaches_its_one_command_and_an_unknown_window_none() {
        assert_eq!(heard_from("projector"), ["projector"]);
        assert_eq!(heard_from("other"), [""; 0]);
        assert_eq!(heard_from("main"), COMMANDS);
    }
}
