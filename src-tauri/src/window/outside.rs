//! What the program asks of the desktop.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use tauri::{AppHandle, Emitter as _, Manager as _};
use tauri_plugin_dialog::{DialogExt as _, MessageDialogButtons, MessageDialogKind};
use tauri_plugin_opener::OpenerExt as _;
use tritt_api::wire::{Format, SlidePoint, Theme};
use tritt_api::{MenuWords, NoKeychain, Outside, Topic, extension, format_of};
use tritt_i18n::Words;
use zeroize::Zeroizing;

use super::{MAIN, drawing, keychain, menu, notice, projector};

/// The desktop with its dialogs, browser and windows.
pub(crate) struct Desktop {
    app: AppHandle,
    keychain: bool,
    /// How often the menu was to speak another language.
    spoken: Arc<AtomicU64>,
}

/// The page for phones in a workshop, packed when the program is built.
const PHONE_PAGE: &[(&str, &[u8])] = include!(concat!(env!("OUT_DIR"), "/phone_page.rs"));

/// How long the menu waits with its new words, until the page has been drawn with its own: making it anew keeps the thread that serves the page.
const AFTER_THE_PAGE: Duration = Duration::from_millis(80);

impl Desktop {
    /// `keychain`: whether secrets go to the keychain of the system. With a data folder of its own, on a stick say, a program keeps them there: they travel with
    /// it, and two folders never use the same entry.
    pub fn new(app: AppHandle, keychain: bool) -> Self {
        Self { app, keychain, spoken: Arc::default() }
    }

    fn has_keychain(&self) -> Result<(), NoKeychain> {
        if self.keychain { Ok(()) } else { Err(NoKeychain("a data folder of its own".to_owned())) }
    }
}

impl Desktop {
    /// Asks until there is a name whose file may be written: `complete` gives it the ending.
    fn ask_for_target(
        &self,
        words: &Words,
        suggested: &str,
        (kind, ending): (&str, &str),
        complete: impl Fn(&Path) -> PathBuf,
    ) -> Option<PathBuf> {
        let mut name = suggested.to_owned();
        let mut folder = directories::UserDirs::new().and_then(|places| places.document_dir().map(Path::to_path_buf));
        loop {
            let chosen = self.ask_for_file(words, &name, folder.as_deref(), (kind, ending))?;
            let target = complete(&chosen);
            // the dialog asked about the name it knew; the one with the ending may be another file
            if target == chosen || !target.exists() || self.may_replace(words, &target) {
                return Some(target);
            }
            name = file_name(&target);
            folder = target.parent().map(Path::to_path_buf);
        }
    }

    fn ask_for_file(
        &self,
        words: &Words,
        name: &str,
        folder: Option<&Path>,
        (kind, ending): (&str, &str),
    ) -> Option<PathBuf> {
        let mut dialog = self
            .app
            .dialog()
            .file()
            .set_title(words.dialog_save_title())
            .set_file_name(name)
            .add_filter(kind, &[ending]);
        if let Some(window) = self.app.get_webview_window(MAIN) {
            dialog = dialog.set_parent(&window);
        }
        if let Some(folder) = folder {
            dialog = dialog.set_directory(folder);
        }
        dialog.blocking_save_file().and_then(|chosen| chosen.into_path().ok())
    }

    fn may_replace(&self, words: &Words, target: &Path) -> bool {
        let buttons = MessageDialogButtons::OkCancelCustom(words.dialog_replace_yes(), words.dialog_replace_no());
        let question = self.app.dialog().message(words.dialog_replace(&file_name(target)));
        let mut question = question.title(words.dialog_save_title()).kind(MessageDialogKind::Warning).buttons(buttons);
        if let Some(window) = self.app.get_webview_window(MAIN) {
            question = question.parent(&window);
        }
        question.blocking_show()
    }
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// The file with an ending of its format: not every dialog adds one, and without it no system knows what to open the file with.
fn with_ending(chosen: &Path, format: Format) -> PathBuf {
    if format_of(chosen) == Some(format) {
        return chosen.to_path_buf();
    }
    ending_in(chosen, extension(format))
}

/// The ending of a name.
fn ending_of(name: &str) -> Option<&str> {
    Path::new(name).extension().and_then(|ending| ending.to_str())
}

/// The file with this ending, unless it has it, in letters of either case.
fn ending_in(chosen: &Path, ending: &str) -> PathBuf {
    if chosen.extension().is_some_and(|there| there.eq_ignore_ascii_case(ending)) {
        return chosen.to_path_buf();
    }
    chosen.with_file_name(format!("{}.{ending}", file_name(chosen).trim_end_matches('.')))
}

impl Outside for Desktop {
    fn changed(&self, topics: &[Topic]) {
        let topics: Vec<&str> = topics.iter().map(|topic| topic.id()).collect();
        if let Err(error) = self.app.emit("changed", topics) {
            tracing::warn!(%error, "the windows were not told of a change");
        }
    }

    fn speak(&self, words: &MenuWords) {
        let (app, words, spoken) = (self.app.clone(), words.clone(), Arc::clone(&self.spoken));
        let turn = spoken.fetch_add(1, Ordering::SeqCst) + 1;
        tauri::async_runtime::spawn(async move {
            tokio::time::sleep(AFTER_THE_PAGE).await;
            // of several in a row the last one counts
            if spoken.load(Ordering::SeqCst) != turn {
                return;
            }
            if let Err(error) = menu::set(&app, &words) {
                tracing::warn!(%error, "the menu keeps its language");
            }
        });
    }

    fn dress(&self, theme: Theme) {
        let windows = self.app.webview_windows();
        if let Err(error) = windows.values().try_for_each(|window| drawing::dress(window, theme)) {
            tracing::warn!(%error, "the window keeps its theme");
        }
    }

    fn save_target(&self, words: &Words, suggested: &str, format: Format) -> Option<PathBuf> {
        let kind = match format {
            Format::Pdf => "PDF",
            Format::Html => "HTML",
            Format::Markdown => "Markdown",
            Format::Csv => "CSV",
            Format::Xlsx => "XLSX",
            Format::Docx => "DOCX",
            Format::Text => "TXT",
            Format::Calendar => "iCalendar",
        };
        self.ask_for_target(words, suggested, (kind, extension(format)), |chosen| with_ending(chosen, format))
    }

    fn save_key_target(&self, words: &Words, suggested: &str) -> Option<PathBuf> {
        self.ask_for_target(words, suggested, ("PEM", "pem"), |chosen| ending_in(chosen, "pem"))
    }

    fn save_copy_target(&self, words: &Words, suggested: &str, ending: &str) -> Option<PathBuf> {
        // a table somebody attached is a text by its bytes, and keeps the ending it came with
        let own = ending_of(suggested).unwrap_or(ending);
        self.ask_for_target(words, suggested, (&own.to_uppercase(), own), |chosen| ending_in(chosen, own))
    }

    fn open_target(&self, words: &Words, endings: &[&str]) -> Option<PathBuf> {
        let mut dialog = self.app.dialog().file().set_title(words.dialog_open_title());
        dialog = dialog.add_filter(endings.join(", ").to_uppercase(), endings);
        if let Some(window) = self.app.get_webview_window(MAIN) {
            dialog = dialog.set_parent(&window);
        }
        dialog.blocking_pick_file().and_then(|chosen| chosen.into_path().ok())
    }

    fn secret(&self, name: &str) -> Result<Option<Zeroizing<Vec<u8>>>, NoKeychain> {
        self.has_keychain()?;
        keychain::secret(name)
    }

    fn keep_secret(&self, name: &str, secret: &[u8]) -> Result<(), NoKeychain> {
        self.has_keychain()?;
        keychain::keep(name, secret)
    }

    fn notify(&self, title: &str, text: &str) -> Result<(), String> {
        notice::show(title, text)
    }

    fn open_link(&self, address: &str) -> Result<(), String> {
        // addresses come from our own content and were checked there; the second look costs nothing
        if !address.starts_with("https://") {
            return Err(format!("not https: {address}"));
        }
        self.app.opener().open_url(address, None::<&str>).map_err(|error| error.to_string())
    }

    fn open_folder(&self, folder: &Path) -> Result<(), String> {
        self.app.opener().open_path(folder.to_string_lossy(), None::<&str>).map_err(|error| error.to_string())
    }

    fn phone_page(&self) -> Vec<(String, Vec<u8>)> {
        PHONE_PAGE.iter().map(|(path, packed)| ((*path).to_owned(), packed.to_vec())).collect()
    }

    fn open_projector(&self, theme: Theme) -> Result<(), String> {
        projector::open(&self.app, theme).map_err(|error| error.to_string())
    }

    fn close_projector(&self) {
        projector::close(&self.app);
    }

    fn has_projector(&self) -> bool {
        projector::is_open(&self.app)
    }

    fn point(&self, at: Option<SlidePoint>) {
        projector::point(&self.app, at);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_saved_file_has_the_ending_of_its_format() {
        for (chosen, format, expected) in [
            ("/a/list", Format::Pdf, "/a/list.pdf"),
            ("/a/list.pdf", Format::Pdf, "/a/list.pdf"),
            ("/a/list.PDF", Format::Pdf, "/a/list.PDF"),
            ("/a.b/list", Format::Csv, "/a.b/list.csv"),
            ("/a/list.v2", Format::Html, "/a/list.v2.html"),
            ("/a/list.htm", Format::Html, "/a/list.htm"),
            ("/a/list.", Format::Markdown, "/a/list.md"),
            ("/a/list.docx", Format::Pdf, "/a/list.docx.pdf"),
            ("/a/days", Format::Calendar, "/a/days.ics"),
        ] {
            assert_eq!(with_ending(Path::new(chosen), format), Path::new(expected), "{chosen}");
        }
    }

    #[test]
    fn a_key_and_a_copy_have_their_ending_whatever_is_typed() {
        for (chosen, ending, expected) in [
            ("/a/key", "pem", "/a/key.pem"),
            ("/a/key.PEM", "pem", "/a/key.PEM"),
            ("/a/key.", "pem", "/a/key.pem"),
            ("/a/k.v2", "pem", "/a/k.v2.pem"),
            ("/a/folder", "zip", "/a/folder.zip"),
            ("/a/form.html", "html", "/a/form.html"),
            ("/a/form.v2", "html", "/a/form.v2.html"),
            ("/a/mobile.jpg", "png", "/a/mobile.jpg.png"),
        ] {
            assert_eq!(ending_in(Path::new(chosen), ending), Path::new(expected), "{chosen}");
        }
        for (name, expected) in [("list.csv", Some("csv")), ("photo.jpeg", Some("jpeg")), ("scan", None)] {
            assert_eq!(ending_of(name), expected, "{name}");
        }
    }
}
