//! Keys the menu cannot name.

use tauri::WebviewWindow;

/// Ctrl and plus make the text larger on Linux too, wherever plus is: on a German keyboard it has a key, and the sign the menu names, `=`, needs Shift.
///
/// # Errors
/// What the window says.
#[cfg(target_os = "linux")]
pub(super) fn add(window: &WebviewWindow) -> tauri::Result<()> {
    use gtk::gdk::ModifierType;
    use gtk::gdk::keys::constants;
    use gtk::prelude::{AccelGroupExtManual as _, GtkWindowExt as _};

    let keys = gtk::AccelGroup::new();
    for key in [constants::plus, constants::KP_Add] {
        let app = tauri::Manager::app_handle(window).clone();
        keys.connect_accel_group(*key, ModifierType::CONTROL_MASK, gtk::AccelFlags::empty(), move |_, _, _, _| {
            super::menu::chosen(&app, "zoom-in");
            true
        });
    }
    window.gtk_window()?.add_accel_group(&keys);
    Ok(())
}

/// Windows and macOS find the key by what the menu says.
///
/// # Errors
/// None.
#[cfg(not(target_os = "linux"))]
pub(super) fn add(_window: &WebviewWindow) -> tauri::Result<()> {
    Ok(())
}
