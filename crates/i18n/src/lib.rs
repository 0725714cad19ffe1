//! Project Fluent for Rust: every word that Rust puts before a person.
//!
//! A [`Locales`] holds the files of all languages, [`Words`] speaks one of them: a typed function per message, so that a missing argument or a
//! wrong id does not compile. The same files serve the window.

mod bundle;
mod date;
mod files;
mod language;
mod locales;
pub mod table;
mod words;

pub use bundle::{Bundle, BundleError, Value};
pub use files::Files;
pub use language::Language;
pub use locales::{LocaleError, Locales};
pub use words::{Marks, Words};
