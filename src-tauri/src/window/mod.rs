//! The window: one page of ours, nothing else; its menu, dialogs and place on the screen.

mod drawing;
mod menu;
mod outside;
pub(crate) mod paths;

use std::process::ExitCode;
use std::sync::Arc;

use tauri::webview::NewWindowResponse;
use tauri::{AppHandle, Manager, Url, WebviewUrl, WebviewWindowBuilder};
use tauri_plugin_window_state::{StateFlags, WindowExt as _};
use tritt_api::wire::Theme;
use tritt_api::{App, Code, Opening, system_clock};

use crate::cli::{self, Start};
use crate::commands::{Backend, handler};
use outside::Desktop;

/// Name of the only window.
const MAIN: &str = "main";

/// What is remembered of the window. Not whether it was visible: it shows itself when it is in its place.
const REMEMBERED: StateFlags = StateFlags::all().difference(StateFlags::VISIBLE);

/// Opens the window and stays until it is closed.
pub(crate) fn open(start: Start) -> ExitCode {
    if !paths::has_display() {
        return cli::tell(&Code::DisplayMissing.refused(), &start);
    }
    drawing::spare();
    // beside the rest of what the program remembers, so that a portable copy stays in one place
    let place = paths::data_folder(&start).join("window.json");
    let window_state = tauri_plugin_window_state::Builder::new()
        .with_filename(place.to_string_lossy())
        .with_state_flags(REMEMBERED)
        .skip_initial_state(MAIN)
        .build();
    let built = tauri::Builder::default()
        .plugin(tauri_plugin_single_instance::init(|app, _arguments, _folder| show(app)))
        .plugin(window_state)
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::Builder::new().open_js_links_on_click(false).build())
        .invoke_handler(handler())
        .setup(move |app| {
            let handle = app.handle();
            let opening =
                Opening { data_folder: paths::data_folder(&start), from: start.from.clone(), clock: system_clock };
            let backend = App::open(opening, Box::new(Desktop::new(handle.clone()))).map(Arc::new);
            if let Err(error) = &backend {
                tracing::error!(%error, "the program could not be opened");
            }
            let words = backend.as_ref().map(|app| app.menu_words()).ok();
            let theme = backend.as_ref().map_or(Theme::System, |app| app.theme());
            app.manage(Backend(backend));
            if let Some(words) = words {
                menu::set(handle, &words)?;
            }
            build(handle, theme)?;
            Ok(())
        })
        .on_menu_event(|app, event| menu::chosen(app, event.id().as_ref()))
        .on_window_event(|window, event| {
            if matches!(event, tauri::WindowEvent::CloseRequested { .. }) {
                use tauri_plugin_window_state::AppHandleExt as _;
                if let Err(error) = window.app_handle().save_window_state(REMEMBERED) {
                    tracing::warn!(%error, "the place of the window was not saved");
                }
            }
        })
        .run(tauri::generate_context!());
    match built {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            tracing::error!(%error, "no window");
            ExitCode::FAILURE
        }
    }
}

fn build(app: &AppHandle, theme: Theme) -> tauri::Result<()> {
    let window = WebviewWindowBuilder::new(app, MAIN, WebviewUrl::App("index.html".into()))
        .title("Trittsicher")
        .inner_size(1280.0, 800.0)
        .min_inner_size(720.0, 520.0)
        .center()
        .prevent_overflow()
        .visible(false)
        .disable_drag_drop_handler()
        .on_navigation(is_ours)
        .on_new_window(|_, _| NewWindowResponse::Deny)
        .build()?;
    if let Err(error) = drawing::colour(&window, theme) {
        tracing::warn!(%error, "the window keeps the colour of the system");
    }
    if let Err(error) = window.restore_state(REMEMBERED) {
        tracing::warn!(%error, "the place of the window was not restored");
    }
    window.show()
}

/// Our own pages: the custom scheme of the system's web view and nothing else.
fn is_ours(address: &Url) -> bool {
    match address.scheme() {
        "tauri" => address.host_str() == Some("localhost"),
        "http" | "https" => address.host_str() == Some("tauri.localhost"),
        _ => false,
    }
}

/// Brings the window to the front; a second start ends here.
fn show(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(MAIN) {
        for done in [window.unminimize(), window.show(), window.set_focus()] {
            if let Err(error) = done {
                tracing::warn!(%error, "the window cannot be brought to the front");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_our_own_pages_are_ours() {
        for (address, expected) in [
            ("tauri://localhost/index.html", true),
            ("http://tauri.localhost/", true),
            ("https://tauri.localhost/#/today", true),
            ("https://tauri.localhost.example/", false),
            ("https://example.test/", false),
            ("http://localhost/", false),
            ("tauri://other/", false),
            ("file:///etc/hosts", false),
            ("data:text/html,x", false),
            ("javascript:alert(1)", false),
            ("about:blank", false),
        ] {
            let Ok(parsed) = address.parse() else { panic!("{address} is no address") };
            assert_eq!(is_ours(&parsed), expected, "{address}");
        }
    }
}
