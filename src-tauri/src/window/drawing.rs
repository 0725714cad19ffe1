//! How the window is drawn before and while the page draws itself.

use tauri::WebviewWindow;
use tauri::window::Color;
use tritt_api::wire::Theme;

/// Gives the window the theme of the page, title bar and menu with it, and its colour, so that nothing flashes until the page is there.
///
/// # Errors
/// What the window says.
pub(crate) fn dress(window: &WebviewWindow, theme: Theme) -> tauri::Result<()> {
    window.set_theme(match theme {
        Theme::System => None,
        Theme::Light | Theme::Contrast => Some(tauri::Theme::Light),
        Theme::Dark => Some(tauri::Theme::Dark),
    })?;
    window.set_background_color(Some(paper(theme, window.theme()?)))
}

/// `--paper` of `ui/src/tokens.css`.
fn paper(theme: Theme, system: tauri::Theme) -> Color {
    match theme {
        Theme::Contrast => Color(0xff, 0xff, 0xff, 0xff),
        Theme::Dark => Color(0x0f, 0x17, 0x1b, 0xff),
        Theme::System if system == tauri::Theme::Dark => Color(0x0f, 0x17, 0x1b, 0xff),
        Theme::Light | Theme::System => Color(0xfa, 0xf8, 0xf3, 0xff),
    }
}

/// Draws without the graphics card where there is none. WebKitGTK would have one computed by the processor otherwise, which costs a quarter of the memory
/// and, at the start, as much time as the page itself (docs/speed.md). To be called before anything else, while there is one thread only.
#[cfg(target_os = "linux")]
pub(crate) fn spare() {
    // https://docs.webkit.org/Ports/WebKitGTK and WPE WebKit/EnvironmentVariables.html; a choice already made stays
    const WITHOUT: &str = "WEBKIT_DISABLE_COMPOSITING_MODE";
    let has_card = std::fs::read_dir("/dev/dri")
        .is_ok_and(|devices| devices.flatten().any(|one| one.file_name().to_string_lossy().starts_with("render")));
    if !has_card && std::env::var_os(WITHOUT).is_none() {
        #[allow(
            unsafe_code,
            reason = "WebKitGTK reads this from the environment only; the setting of the same meaning comes too late and leaves a blank page"
        )]
        // SAFETY: the program has not started a thread yet, so nobody reads the environment meanwhile
        unsafe {
            std::env::set_var(WITHOUT, "1");
        }
    }
}

/// Windows and macOS decide this well by themselves.
#[cfg(not(target_os = "linux"))]
pub(crate) fn spare() {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_has_the_colour_of_the_page() {
        let tokens = include_str!("../../../ui/src/tokens.css");
        let papers: Vec<&str> =
            tokens.lines().filter_map(|line| line.trim().strip_prefix("--paper: ")?.strip_suffix(';')).collect();
        let shown = |theme, system| {
            let Color(red, green, blue, _) = paper(theme, system);
            format!("#{red:02x}{green:02x}{blue:02x}")
        };
        use tauri::Theme::{Dark, Light};
        // in the order of the file: light, dark, dark when the system is, contrast
        let expected = [
            shown(Theme::Light, Dark),
            shown(Theme::Dark, Light),
            shown(Theme::System, Dark),
            shown(Theme::Contrast, Dark),
        ];
        assert_eq!(papers, expected);
        assert_eq!(shown(Theme::System, Light), papers[0]);
    }
}
