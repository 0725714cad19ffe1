//! One language of what is shown or printed about emergencies.

use tritt_content::ContentWords;
use tritt_core::Timestamp;
use tritt_i18n::{Language, Marks, Words};

use crate::convert::{clock_of, day_in_words, day_of, offset_if_twice};
use crate::{ApiError, App};

/// The words of a language: those of the program and those of the content.
pub(super) struct Voice<'a> {
    app: &'a App,
    content: &'a ContentWords,
    /// The words of the program, without isolation marks.
    pub words: Words,
}

impl<'a> Voice<'a> {
    /// Speaks the language with this tag.
    ///
    /// # Errors
    /// `language-unknown`, or what reading the content says.
    pub fn new(app: &'a App, tag: &str) -> Result<Self, ApiError> {
        let language = app.language(tag)?;
        let content = app.firm_words(&language)?;
        Ok(Self { app, content, words: app.locales.words(&language, Marks::Plain) })
    }

    /// One voice, or two for what is printed side by side; the same language twice is once.
    ///
    /// # Errors
    /// As [`Voice::new`].
    pub fn all(app: &'a App, tag: &str, second: Option<&str>) -> Result<Vec<Self>, ApiError> {
        let second = second.filter(|second| *second != tag);
        std::iter::once(tag).chain(second).map(|tag| Self::new(app, tag)).collect()
    }

    /// The tag of the language.
    pub fn tag(&self) -> String {
        self.words.language().to_string()
    }

    /// A word of the content, `emergency-…`; where it is missing, that of English, never its id.
    pub fn text(&self, id: &str, attribute: Option<&str>) -> String {
        let id = format!("emergency-{id}");
        let english = || self.app.firm_words(&Language::english()).ok()?.text(&id, attribute);
        self.content.text(&id, attribute).or_else(english).unwrap_or_default()
    }

    /// Day and time of a moment in the zone of this machine. Where the clock shows that time twice in one night, it says which of them is meant: of two lines
    /// of a log it must be plain how far apart they are.
    pub fn moment(&self, at: Timestamp) -> String {
        let (day, time) = (day_in_words(day_of(at), &self.words), clock_of(at));
        match offset_if_twice(at) {
            Some(offset) => self.words.emergency_moment_twice(&day, &time, &offset),
            None => self.words.emergency_moment(&day, &time),
        }
    }
}

/// What all voices say, one after the other; what is the same is said once.
pub(super) fn both(voices: &[Voice<'_>], says: impl Fn(&Voice<'_>) -> String) -> String {
    let mut said: Vec<String> = Vec::new();
    for text in voices.iter().map(says) {
        if !said.contains(&text) {
            said.push(text);
        }
    }
    said.join(" / ")
}
