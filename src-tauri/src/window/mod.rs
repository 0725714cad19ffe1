//! The window: one page of ours, nothing else; its menu, dialogs and place on the screen.

mod drawing;
mod instance;
mod keychain;
mod keys;
mod menu;
mod notice;
mod outside;
pub(crate) mod paths;
mod projector;
mod reminders;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;
use std::sync::Arc;
use std::thread::{self, JoinHandle};

use tauri::webview::NewWindowResponse;
use tauri::{AppHandle, Manager, Url, WebviewUrl, WebviewWindow, WebviewWindowBuilder};
use tauri_plugin_window_state::{StateFlags, WindowExt as _};
use tritt_api::wire::{SettingsChange, Theme};
use tritt_api::{App, Code, MenuWords, Opening, Reading, VERSION, save_settings, system_clock};

use crate::alarm;
use crate::cli::{self, Start};
use crate::commands::{Backend, handler};
use outside::Desktop;

/// Name of the window everything is done in; the other one is the projector's.
const MAIN: &str = "main";

/// What is remembered of the window. Not whether it was visible: it shows itself when it is in its place.
const REMEMBERED: StateFlags = StateFlags::all().difference(StateFlags::VISIBLE);

/// Opens the window and stays until it is closed.
pub(crate) fn open(start: Start) -> ExitCode {
    if !paths::has_display() {
        cli::tell(&Code::DisplayMissing.refused(), &start.words);
        return ExitCode::FAILURE;
    }
    drawing::spare();
    // the toolkit takes as long to get ready
    let from = start.from.clone();
    let reading = thread::Builder::new().name("reading".to_owned()).spawn(move || Reading::of(from.as_deref())).ok();
    // beside the rest of what the program remembers, so that a portable copy stays in one place
    let place = paths::data_folder(&start).join("window.json");
    let window_state = tauri_plugin_window_state::Builder::new()
        .with_filename(place.to_string_lossy())
        .with_state_flags(REMEMBERED)
        .skip_initial_state(MAIN)
        // it opens on whatever other screen there is
        .with_denylist(&[projector::PROJECTOR])
        .build();
    let words = start.words.clone();
    let mut builder = tauri::Builder::default();
    if let Some(courtesy) = instance::courtesy(&start) {
        builder = builder.plugin(courtesy);
    }
    let builder = builder
        .plugin(window_state)
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_opener::Builder::new().open_js_links_on_click(false).build())
        .invoke_handler(handler())
        .setup(move |app| {
            if let Err(error) = furnish(app.handle(), &start, reading) {
                give_up(app.handle(), &start, &error);
            }
            Ok(())
        })
        .on_menu_event(|app, event| menu::chosen(app, event.id().as_ref()))
        .on_window_event(|window, event| {
            if matches!(event, tauri::WindowEvent::Destroyed) {
                gone(window);
            }
            if matches!(event, tauri::WindowEvent::CloseRequested { .. }) {
                use tauri_plugin_window_state::AppHandleExt as _;
                if let Err(error) = window.app_handle().save_window_state(REMEMBERED) {
                    tracing::warn!(%error, "the place of the window was not saved");
                }
            }
        });
    // without a working display or web view the framework panics
    let failed = match catch_unwind(AssertUnwindSafe(|| builder.run(context()))) {
        Ok(Ok(())) => return ExitCode::SUCCESS,
        Ok(Err(error)) => Code::WindowFailed.failed().because(error),
        Err(_) => Code::WindowFailed.failed(),
    };
    tracing::error!(code = failed.code, error = failed.detail, "no window");
    cli::tell(&failed, &words);
    ExitCode::FAILURE
}

/// The settings of `tauri.conf.json` with the pages of the window; they are in the program once, so they are asked for here alone.
pub(crate) fn context<R: tauri::Runtime>() -> tauri::Context<R> {
    tauri::generate_context!()
}

/// Opens the window, and the program behind it. The web view starts in a process of its own, so it comes first; no word of its page is heard before this
/// thread is free again.
fn furnish(app: &AppHandle, start: &Start, reading: Option<JoinHandle<Reading>>) -> tauri::Result<()> {
    let window = build(app)?;
    let opening = Opening { data_folder: paths::data_folder(start), from: start.from.clone(), clock: system_clock };
    let desktop = Desktop::new(app.clone(), paths::is_usual(start));
    let reading = reading.and_then(|reading| reading.join().ok()).unwrap_or_else(|| Reading::of(start.from.as_deref()));
    let backend = App::open_with(reading, opening, Box::new(desktop)).map(Arc::new);
    tracing::info!(version = VERSION, system = std::env::consts::OS, "started");
    match &backend {
        Ok(backend) => {
            speak(backend, start);
            reminders::watch(backend);
        }
        Err(error) => tracing::error!(code = error.code, %error, "the program could not be opened"),
    }
    let words = backend.as_ref().map_or_else(|_| MenuWords::of_system(), |app| Some(app.menu_words()));
    let theme = backend.as_ref().map_or(Theme::System, |app| app.theme());
    app.manage(Backend(backend));
    if let Some(words) = words {
        menu::set(app, &words)?;
    }
    show(&window, theme)
}

/// Speaks the language asked for, as if it had been chosen in the window.
fn speak(backend: &App, start: &Start) {
    let Some(language) = &start.language else { return };
    if backend.choose_language(None).is_ok_and(|spoken| spoken == *language) {
        return;
    }
    let change = SettingsChange { language: Some(language.to_string()), ..SettingsChange::default() };
    if let Err(error) = save_settings(backend, change) {
        tracing::warn!(code = error.code, %error, "the language stays as it was");
    }
}

/// Says that there is no window and ends. Not an error of the setup: the framework would make a panic of it, and Windows shows none.
fn give_up(app: &AppHandle, start: &Start, error: &tauri::Error) {
    let failed = Code::WindowFailed.failed().because(error);
    tracing::error!(code = failed.code, error = failed.detail, "no window");
    let end = app.clone();
    alarm::box_in(app, &cli::told(&failed, &start.words), move || end.exit(1));
}

fn build(app: &AppHandle) -> tauri::Result<WebviewWindow> {
    framed(WebviewWindowBuilder::new(app, MAIN, WebviewUrl::App("index.html".into())))
        .inner_size(1280.0, 800.0)
        .min_inner_size(720.0, 520.0)
        .center()
        .prevent_overflow()
        .visible(false)
        .build()
}

/// What every window of ours has: its name, and no way out of our own pages (docs/security.md, W3).
fn framed(window: WebviewWindowBuilder<'_, tauri::Wry, AppHandle>) -> WebviewWindowBuilder<'_, tauri::Wry, AppHandle> {
    window
        .title("Trittsicher")
        .disable_drag_drop_handler()
        .on_navigation(is_ours)
        .on_new_window(|_, _| NewWindowResponse::Deny)
}

/// A window is gone. With the main one the projector goes too; when the projector goes, whoever presents is told.
fn gone(window: &tauri::Window) {
    let app = window.app_handle();
    match window.label() {
        MAIN => projector::close(app),
        projector::PROJECTOR => {
            use tauri::Emitter as _;
            if let Err(error) = app.emit_to(MAIN, "changed", ["workshop"]) {
                tracing::warn!(%error, "the main window was not told that the projector is gone");
            }
        }
        _ => {}
    }
}

fn show(window: &WebviewWindow, theme: Theme) -> tauri::Result<()> {
    if let Err(error) = drawing::dress(window, theme) {
        tracing::warn!(%error, "the window keeps the theme of the system");
    }
    if let Err(error) = window.restore_state(REMEMBERED) {
        tracing::warn!(%error, "the place of the window was not restored");
    }
    if let Err(error) = keys::add(window) {
        tracing::warn!(%error, "the plus key does not make the text larger");
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
