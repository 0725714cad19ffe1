//! What the program asks of the desktop.

use std::path::{Path, PathBuf};

use tauri::{AppHandle, Emitter as _, Manager as _};
use tauri_plugin_dialog::DialogExt as _;
use tauri_plugin_opener::OpenerExt as _;
use tritt_api::wire::Format;
use tritt_api::{MenuWords, Outside, Topic};
use tritt_i18n::Words;

use super::{MAIN, menu};

/// The desktop with its dialogs, browser and windows.
pub(crate) struct Desktop(AppHandle);

impl Desktop {
    pub fn new(app: AppHandle) -> Self {
        Self(app)
    }
}

impl Outside for Desktop {
    fn changed(&self, topics: &[Topic]) {
        let topics: Vec<&str> = topics.iter().map(|topic| topic.id()).collect();
        if let Err(error) = self.0.emit("changed", topics) {
            tracing::warn!(%error, "the windows were not told of a change");
        }
    }

    fn speak(&self, words: &MenuWords) {
        if let Err(error) = menu::set(&self.0, words) {
            tracing::warn!(%error, "the menu keeps its language");
        }
    }

    fn save_target(&self, words: &Words, suggested: &str, format: Format) -> Option<PathBuf> {
        let (name, ending) = match format {
            Format::Pdf => ("PDF", "pdf"),
            Format::Html => ("HTML", "html"),
            Format::Markdown => ("Markdown", "md"),
            Format::Csv => ("CSV", "csv"),
        };
        let mut dialog = self
            .0
            .dialog()
            .file()
            .set_title(words.dialog_save_title())
            .set_file_name(suggested)
            .add_filter(name, &[ending]);
        if let Some(window) = self.0.get_webview_window(MAIN) {
            dialog = dialog.set_parent(&window);
        }
        if let Some(documents) =
            directories::UserDirs::new().and_then(|places| places.document_dir().map(Path::to_path_buf))
        {
            dialog = dialog.set_directory(documents);
        }
        dialog.blocking_save_file().and_then(|chosen| chosen.into_path().ok())
    }

    fn open_link(&self, address: &str) -> Result<(), String> {
        // addresses come from our own content and were checked there; the second look costs nothing
        if !address.starts_with("https://") {
            return Err(format!("not https: {address}"));
        }
        self.0.opener().open_url(address, None::<&str>).map_err(|error| error.to_string())
    }

    fn open_folder(&self, folder: &Path) -> Result<(), String> {
        self.0.opener().open_path(folder.to_string_lossy(), None::<&str>).map_err(|error| error.to_string())
    }
}
