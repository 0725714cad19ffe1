//! A box of the system for whoever has no terminal to read in. Windows gives the window program none, and a start that fails must not look like one that
//! was never made.

use std::panic::catch_unwind;

use tauri_plugin_dialog::{DialogExt as _, MessageDialogKind};

use crate::window::context;

/// Shows `text` and waits until it was read, where nobody could read it otherwise. To be called from the main thread when no window is open.
pub(crate) fn show(text: &str) {
    if has_terminal() {
        return;
    }
    // what kept the window from opening may keep this from opening too
    match catch_unwind(|| alone(text.to_owned())) {
        Ok(Ok(())) => {}
        Ok(Err(error)) => tracing::error!(%error, "no box either"),
        Err(_) => tracing::error!("no box either"),
    }
}

/// A program of its own with nothing in it but the box: the one with the window is what failed.
fn alone(text: String) -> tauri::Result<()> {
    let program = tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .setup(move |app| {
            let end = app.handle().clone();
            box_in(app.handle(), &text, move || end.exit(0));
            Ok(())
        })
        .build(context())?;
    program.run_return(|_, _| {});
    Ok(())
}

/// Shows `text` in a running program, and calls `then` when it was read.
pub(crate) fn box_in(app: &tauri::AppHandle, text: &str, then: impl FnOnce() + Send + 'static) {
    let dialog = app.dialog().message(text).title("Trittsicher").kind(MessageDialogKind::Error);
    dialog.show(move |_| then());
}

/// Whether what is printed goes anywhere.
#[cfg(windows)]
fn has_terminal() -> bool {
    use std::os::windows::io::AsRawHandle as _;
    let handle = std::io::stderr().as_raw_handle();
    // none at all, or one that is no handle
    !handle.is_null() && handle as isize != -1
}

/// Elsewhere it always does: to a terminal, or to the journal of the session.
#[cfg(not(windows))]
fn has_terminal() -> bool {
    true
}
