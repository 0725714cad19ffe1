//! What the program asks of whoever shows it: the window, a test, or nobody on the command line.

use std::path::{Path, PathBuf};

use tritt_i18n::{Language, Locales, Marks, Words};
use zeroize::Zeroizing;

use crate::wire::{Format, SlidePoint, Theme};

pub use tritt_store::Topic;

/// The world outside: system dialogs, browser, windows.
pub trait Outside: Send + Sync {
    /// What is shown about these topics is stale now.
    fn changed(&self, topics: &[Topic]);

    /// The language of menus and dialogs is another one now.
    fn speak(&self, words: &MenuWords);

    /// The theme is another one now.
    fn dress(&self, theme: Theme);

    /// Asks where to save a file; nothing when the person cancels.
    fn save_target(&self, words: &Words, suggested: &str, format: Format) -> Option<PathBuf>;

    /// Asks where to save the key that signs, as a `.pem`; nothing when the person cancels.
    fn save_key_target(&self, words: &Words, suggested: &str) -> Option<PathBuf>;

    /// Asks where to save a copy of a file that keeps its ending; nothing when the person cancels.
    fn save_copy_target(&self, words: &Words, suggested: &str, ending: &str) -> Option<PathBuf>;

    /// Asks for a file with one of these endings to read; nothing when the person cancels.
    fn open_target(&self, words: &Words, endings: &[&str]) -> Option<PathBuf>;

    /// A secret from the keychain of the system; nothing when there is none of this name. Takes as long as the person needs to unlock it, within a bound.
    ///
    /// # Errors
    /// When no keychain can be reached.
    fn secret(&self, name: &str) -> Result<Option<Zeroizing<Vec<u8>>>, NoKeychain>;

    /// Puts a secret into the keychain of the system, in place of one of the same name.
    ///
    /// # Errors
    /// When no keychain can be reached, or it does not take it.
    fn keep_secret(&self, name: &str, secret: &[u8]) -> Result<(), NoKeychain>;

    /// Shows a notification of the system: a line, and under it lines of plain text.
    ///
    /// # Errors
    /// What the system says: it shows none.
    fn notify(&self, title: &str, text: &str) -> Result<(), String>;

    /// Opens an address in the browser.
    ///
    /// # Errors
    /// What the system says.
    fn open_link(&self, address: &str) -> Result<(), String>;

    /// Shows a folder in the file manager.
    ///
    /// # Errors
    /// What the system says.
    fn open_folder(&self, folder: &Path) -> Result<(), String>;

    /// The files of the page phones get in a workshop: their path below the page, and their bytes packed with gzip.
    fn phone_page(&self) -> Vec<(String, Vec<u8>)>;

    /// Opens the window for the projector, on a second screen where there is one; one that is open comes to the front. Where there are no windows, none.
    ///
    /// # Errors
    /// What the system says.
    fn open_projector(&self, _theme: Theme) -> Result<(), String> {
        Err("no window".to_owned())
    }

    /// Closes the window for the projector, if it is open.
    fn close_projector(&self) {}

    /// Whether the window for the projector is open.
    fn has_projector(&self) -> bool {
        false
    }

    /// Shows the pointer there on the projector, or takes it away.
    fn point(&self, _at: Option<SlidePoint>) {}
}

/// No keychain keeps secrets here, and why.
#[derive(Debug, thiserror::Error)]
#[error("no keychain: {0}")]
pub struct NoKeychain(pub String);

/// What a menu says.
#[derive(Clone)]
pub struct MenuWords {
    /// The words of the language spoken.
    pub words: Words,
    /// The languages to choose from, each by the name it gives itself.
    pub languages: Vec<(Language, String)>,
}

impl MenuWords {
    /// What the menu says where nothing could be opened, in the language of the system. Nothing where the built-in words are broken, which the tests keep
    /// from happening.
    pub fn of_system() -> Option<Self> {
        let locales = Locales::embedded().ok()?;
        let words = |language: &Language| locales.words(language, Marks::Plain);
        let language = Language::choose(&Language::of_system(), locales.languages()).cloned();
        Some(Self {
            words: words(&language.unwrap_or_else(Language::english)),
            languages: locales.languages().iter().map(|one| (one.clone(), words(one).language_name())).collect(),
        })
    }
}

/// Nobody is there to be asked: the command line, which says everything in its arguments.
#[derive(Debug, Clone, Copy, Default)]
pub struct Unattended;

impl Outside for Unattended {
    fn changed(&self, _topics: &[Topic]) {}

    fn speak(&self, _words: &MenuWords) {}

    fn dress(&self, _theme: Theme) {}

    fn save_target(&self, _words: &Words, _suggested: &str, _format: Format) -> Option<PathBuf> {
        None
    }

    fn save_key_target(&self, _words: &Words, _suggested: &str) -> Option<PathBuf> {
        None
    }

    fn save_copy_target(&self, _words: &Words, _suggested: &str, _ending: &str) -> Option<PathBuf> {
        None
    }

    fn open_target(&self, _words: &Words, _endings: &[&str]) -> Option<PathBuf> {
        None
    }

    fn secret(&self, _name: &str) -> Result<Option<Zeroizing<Vec<u8>>>, NoKeychain> {
        Err(NoKeychain("no window".to_owned()))
    }

    fn keep_secret(&self, _name: &str, _secret: &[u8]) -> Result<(), NoKeychain> {
        Err(NoKeychain("no window".to_owned()))
    }

    fn notify(&self, _title: &str, _text: &str) -> Result<(), String> {
        Err("no window".to_owned())
    }

    fn open_link(&self, _address: &str) -> Result<(), String> {
        Err("no window".to_owned())
    }

    fn open_folder(&self, _folder: &Path) -> Result<(), String> {
        Err("no window".to_owned())
    }

    fn phone_page(&self) -> Vec<(String, Vec<u8>)> {
        Vec::new()
    }
}
