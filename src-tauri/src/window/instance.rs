//! One window for what one start after the other opens: the second brings the first to the front and ends.
//!
//! That is a courtesy (docs/decisions.md); the guard is the lock of the data folder. Two starts with different folders are two programs: the one with an
//! author's content must not be answered with the window that shows the built-in one.

use tauri::plugin::TauriPlugin;
use tauri::{AppHandle, Manager as _, Wry};

use super::{MAIN, paths};
use crate::cli::Start;

/// The courtesy for this start, where there is one. Windows and macOS know programs by their identifier alone, so there it is for the usual folder; a second
/// start with another folder that is in use opens a window that says so.
pub(super) fn courtesy(start: &Start) -> Option<TauriPlugin<Wry>> {
    let builder = tauri_plugin_single_instance::Builder::new().callback(|app, _arguments, _folder| show(app));
    if paths::is_usual(start) {
        return Some(builder.build());
    }
    by_name(start, builder)
}

/// On Linux a name on the session bus, which may be any.
#[cfg(target_os = "linux")]
fn by_name(start: &Start, builder: tauri_plugin_single_instance::Builder<Wry>) -> Option<TauriPlugin<Wry>> {
    use std::hash::{DefaultHasher, Hash as _, Hasher as _};
    let mut hasher = DefaultHasher::new();
    let place = |path: &std::path::Path| path.canonicalize().or_else(|_| std::path::absolute(path)).ok();
    (place(&paths::data_folder(start)), start.from.as_deref().and_then(place)).hash(&mut hasher);
    Some(builder.dbus_id(format!("de.trittsicher.desktop.Folder{:016x}", hasher.finish())).build())
}

#[cfg(not(target_os = "linux"))]
fn by_name(_start: &Start, _builder: tauri_plugin_single_instance::Builder<Wry>) -> Option<TauriPlugin<Wry>> {
    None
}

/// Brings the window to the front.
fn show(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(MAIN) {
        for done in [window.unminimize(), window.show(), window.set_focus()] {
            if let Err(error) = done {
                tracing::warn!(%error, "the window cannot be brought to the front");
            }
        }
    }
}
