//! The window for the projector: a page of its own that can read what to show and call nothing else (docs/security.md, W2).

use tauri::window::Monitor;
use tauri::{AppHandle, Emitter as _, Manager as _, WebviewUrl, WebviewWindow, WebviewWindowBuilder};
use tritt_api::wire::{SlidePoint, Theme};

use super::{MAIN, drawing, framed};

/// Its name, which its capability names too.
pub(super) const PROJECTOR: &str = "projector";

/// Opens it: on another screen than that of the main window, as large as the screen; where there is only one, as a window that can be moved there. One that is
/// open goes to the other screen, where a beamer was plugged in since; with one screen it comes to the front. To be called from a thread of work: building a window waits for the main thread.
///
/// # Errors
/// What the system says.
pub(super) fn open(app: &AppHandle, theme: Theme) -> tauri::Result<()> {
    if let Some(window) = app.get_webview_window(PROJECTOR) {
        window.unminimize()?;
        let Some(screen) = other_screen(app)? else { return window.set_focus() };
        if is_with_main(app, &window)? {
            // the system moves no window that fills a screen
            window.set_fullscreen(false)?;
            fill(&window, &screen)?;
        }
        return give_back_focus(app);
    }
    let page = WebviewUrl::App("projector.html".into());
    let window = framed(WebviewWindowBuilder::new(app, PROJECTOR, page))
        .inner_size(1280.0, 720.0)
        .min_inner_size(480.0, 270.0)
        .center()
        .visible(false)
        .on_document_title_changed(|window, title| heard(&window, &title))
        .build()?;
    // the menu of the program is the main window's
    if let Err(error) = window.remove_menu() {
        tracing::warn!(%error, "the projector keeps the menu");
    }
    if let Err(error) = drawing::dress(&window, theme) {
        tracing::warn!(%error, "the projector keeps the theme of the system");
    }
    if let Some(screen) = other_screen(app)? {
        fill(&window, &screen)?;
        return give_back_focus(app);
    }
    window.show()
}

/// Shows it on a screen, as large as the screen.
fn fill(window: &WebviewWindow, screen: &Monitor) -> tauri::Result<()> {
    window.set_position(*screen.position())?;
    window.show()?;
    window.set_fullscreen(true)
}

/// Whoever presents goes on where they were: the keys are theirs.
fn give_back_focus(app: &AppHandle) -> tauri::Result<()> {
    app.get_webview_window(MAIN).map_or(Ok(()), |main| main.set_focus())
}

/// Closes it, if it is open.
pub(super) fn close(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(PROJECTOR)
        && let Err(error) = window.destroy()
    {
        tracing::warn!(%error, "the projector stays open");
    }
}

/// Whether it is open.
pub(super) fn is_open(app: &AppHandle) -> bool {
    app.get_webview_window(PROJECTOR).is_some()
}

/// Shows the pointer there, or takes it away. It goes to this window alone and past everything that is loaded anew: it moves 25 times a second.
pub(super) fn point(app: &AppHandle, at: Option<SlidePoint>) {
    if let Err(error) = app.emit_to(PROJECTOR, "point", at) {
        tracing::warn!(%error, "the projector did not hear the pointer");
    }
}

/// Whether it stands on the screen of the main window. Where that cannot be told, it stays where it is.
fn is_with_main(app: &AppHandle, window: &WebviewWindow) -> tauri::Result<bool> {
    let Some(main) = app.get_webview_window(MAIN) else { return Ok(false) };
    let (own, its) = (main.current_monitor()?, window.current_monitor()?);
    Ok(own.zip(its).is_some_and(|(own, its)| own.position() == its.position()))
}

/// A screen that the main window is not on.
fn other_screen(app: &AppHandle) -> tauri::Result<Option<Monitor>> {
    let Some(main) = app.get_webview_window(MAIN) else { return Ok(None) };
    let Some(own) = main.current_monitor()? else { return Ok(None) };
    Ok(app.available_monitors()?.into_iter().find(|screen| screen.position() != own.position()))
}

/// Hears what the page says in its title: the key of a clicker that was pressed while this window had the focus. Its capability lets it change nothing and emit
/// nothing, so this is all it can say: one of a few words, which the main window takes for a key pressed there.
fn heard(window: &WebviewWindow, title: &str) {
    let Some(key) = key_in(title) else { return };
    let done = if key == FULL {
        window.is_fullscreen().and_then(|full| window.set_fullscreen(!full))
    } else {
        window.app_handle().emit_to(MAIN, "presenter-key", key)
    };
    if let Err(error) = done {
        tracing::warn!(%error, key, "a key of the projector was not heard");
    }
}

/// As large as the screen, or no longer. The window does that itself.
const FULL: &str = "full";

/// The words the page knows: `ui/src/lib/presenter.ts`.
const KEYS: [&str; 12] =
    ["next", "previous", "first", "last", "black", "pointer", "language", "begin", "leave", "extend", "hide", FULL];

/// The key in a title: `Trittsicher next 7`. The number is there so that the same key twice is another title.
fn key_in(title: &str) -> Option<&'static str> {
    let mut words = title.split(' ');
    let (name, key, number) = (words.next()?, words.next()?, words.next()?);
    let whole = name == "Trittsicher" && words.next().is_none() && number.parse::<u32>().is_ok();
    KEYS.into_iter().find(|known| whole && *known == key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_projector_can_say_a_handful_of_words() {
        for (title, expected) in [
            ("Trittsicher next 1", Some("next")),
            ("Trittsicher full 20", Some(FULL)),
            ("Trittsicher", None),
            ("Trittsicher next", None),
            ("Trittsicher next x", None),
            ("Trittsicher next 1 2", None),
            ("Trittsicher quit 1", None),
            ("Other next 1", None),
            ("Trittsicher  1", None),
        ] {
            assert_eq!(key_in(title), expected, "{title:?}");
        }
    }

    #[test]
    fn the_page_says_the_same_words() {
        let page = include_str!("../../../ui/src/lib/presenter.ts");
        for key in KEYS.into_iter().filter(|key| *key != FULL) {
            assert!(page.contains(&format!(": \"{key}\",")), "{key}");
        }
        assert!(include_str!("../../../ui/src/projector/Projector.svelte").contains(&format!("\"{FULL}\"")));
    }
}
