//! Notifications of the system.

use std::sync::{Mutex, PoisonError, mpsc};
use std::thread;
use std::time::Duration;

use notify_rust::{Notification, NotificationHandle};

/// By this name systems know the program: the identifier in `tauri.conf.json`.
#[cfg(any(windows, target_os = "macos"))]
const IDENTIFIER: &str = "de.trittsicher.desktop";

/// How long is waited. The service that shows notifications may have to be started first; one that hangs is not waited for.
const PATIENCE: Duration = Duration::from_secs(10);

/// The notification that is shown. GNOME takes one away as soon as the connection it came by is closed, and the handle holds that.
static SHOWN: Mutex<Option<NotificationHandle>> = Mutex::new(None);

/// Shows a notification in place of the one before: a line, and under it lines of plain text.
///
/// # Errors
/// What the system says.
pub(super) fn show(title: &str, text: &str) -> Result<(), String> {
    let (title, text) = (title.to_owned(), text.to_owned());
    let (answer, wait) = mpsc::sync_channel(1);
    let started = thread::Builder::new().name("notification".to_owned()).spawn(move || {
        let _ = answer.send(show_now(&title, &text));
    });
    started.map_err(|error| error.to_string())?;
    wait.recv_timeout(PATIENCE).unwrap_or_else(|error| Err(error.to_string()))
}

fn show_now(title: &str, text: &str) -> Result<(), String> {
    let mut notification = Notification::new();
    notification.appname("Trittsicher").summary(title).body(&body(text));
    dress(&mut notification);
    let shown = notification.show().map_err(|error| error.to_string())?;
    *SHOWN.lock().unwrap_or_else(PoisonError::into_inner) = Some(shown);
    Ok(())
}

/// The text as this desktop takes it: many read markup, the others show its signs.
#[cfg(all(unix, not(target_os = "macos")))]
fn body(text: &str) -> String {
    let markup = notify_rust::get_capabilities().is_ok_and(|all| all.iter().any(|one| one == "body-markup"));
    if markup { masked(text) } else { text.to_owned() }
}

#[cfg(not(all(unix, not(target_os = "macos"))))]
fn body(text: &str) -> String {
    text.to_owned()
}

/// Text in which nothing is markup.
#[cfg(all(unix, not(target_os = "macos")))]
fn masked(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// What this system needs besides to know whose it is.
#[cfg(all(unix, not(target_os = "macos")))]
fn dress(notification: &mut Notification) {
    // the icon of the installed package; where it is not installed, the desktop shows its own
    notification.icon("trittsicher");
}

#[cfg(windows)]
fn dress(notification: &mut Notification) {
    // the installer registers it with the entry of the start menu
    notification.app_id(IDENTIFIER);
}

#[cfg(target_os = "macos")]
fn dress(_notification: &mut Notification) {
    // refused where the program is not in a bundle, and from the second time on: the notification comes all the same
    let _ = notify_rust::set_application(IDENTIFIER);
}

#[cfg(all(test, unix, not(target_os = "macos")))]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_no_markup() {
        assert_eq!(masked("A & B <b>bold</b>"), "A &amp; B &lt;b&gt;bold&lt;/b&gt;");
    }
}
