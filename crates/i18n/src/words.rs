//! Speaking one language.

use crate::{Bundle, Language, Value, date};

/// Whether arguments stand between invisible isolation marks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Marks {
    /// For what people read in a window or on paper.
    Isolated,
    /// For terminals, CSV, JSON and file names.
    Plain,
}

/// One language, with the others behind it for what it lacks. Its functions, one per message, are made from the Fluent files.
#[derive(Debug, Clone)]
pub struct Words {
    language: Language,
    bundles: Vec<Bundle>,
}

include!(concat!(env!("OUT_DIR"), "/messages.rs"));

impl Words {
    pub(crate) fn new(language: Language, bundles: Vec<Bundle>) -> Self {
        Self { language, bundles }
    }

    /// Words without a word: every message is a dash. For a program whose own files are broken.
    pub fn none() -> Self {
        Self { language: Language::english(), bundles: Vec::new() }
    }

    /// The language spoken.
    pub fn language(&self) -> &Language {
        &self.language
    }

    /// A date written out, as in “23 November 2026”.
    pub fn date(&self, year: i32, month: u8, day: u8) -> String {
        date::long(&self.language, year, month, day)
    }

    /// A message whose id is only known at run time, such as that of an error code. Nothing when no language has it.
    pub fn look_up(&self, id: &str, attribute: Option<&str>, arguments: &[(&str, Value)]) -> Option<String> {
        self.bundles.iter().find_map(|bundle| bundle.format(id, attribute, arguments))
    }

    /// A message that exists by construction. Should its file be broken in every language all the same, a dash stands there rather than an id.
    fn message(&self, id: &str, attribute: Option<&str>, arguments: &[(&str, Value)]) -> String {
        self.look_up(id, attribute, arguments).unwrap_or_else(|| "–".to_owned())
    }
}
