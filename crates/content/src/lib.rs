//! Reads the curriculum and its words, checks both, and gives core types and block trees.
//!
//! The rules are numbered in docs/content.md. Broken content is no failure of ours: the answer is the list of **all** mistakes, each with file, line
//! and rule.

mod expected;
mod lengths;
mod mistake;
mod prose;
mod questions;
mod raw;
mod references;
mod structure;
mod words;

use std::collections::BTreeMap;

use include_dir::{Dir, include_dir};
use tritt_core::LessonId;
use tritt_core::curriculum::Curriculum;
use tritt_i18n::{Files, Language};

pub use mistake::{Mistake, Rule};
pub use prose::Prose;
pub use words::ContentWords;

static EMBEDDED: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../content");

/// The curriculum and its words in every language.
#[derive(Debug, Clone)]
pub struct Content {
    /// The structure.
    pub curriculum: Curriculum,
    words: BTreeMap<Language, ContentWords>,
    prose: BTreeMap<(Language, LessonId), Prose>,
}

impl Content {
    /// The structure built into the program, to be read together with the words of `tritt_i18n::Locales`.
    pub fn embedded_files() -> Files {
        Files::embedded(&EMBEDDED)
    }

    /// Reads and checks everything: `structure` is the folder `content/`, `locales` the folder `locales/`.
    ///
    /// # Errors
    /// Every mistake, in the order of files and lines.
    pub fn load(structure: &Files, locales: &Files, languages: &[Language]) -> Result<Self, Vec<Mistake>> {
        let mut mistakes = Vec::new();
        let (curriculum, places) = structure::read(structure, &mut mistakes);
        references::check(&curriculum, &places, &mut mistakes);
        questions::check_keys(&curriculum, &places, &mut mistakes);
        let expected = expected::expected(&curriculum, &places);
        let mut words = BTreeMap::new();
        let mut prose = BTreeMap::new();
        for language in languages {
            let spoken = words::read(locales, language, &expected, &mut mistakes);
            for step in &curriculum.steps {
                for lesson in &step.lessons {
                    if let Some(read) =
                        prose::read(locales, language, &curriculum, step, lesson, &places, &mut mistakes)
                    {
                        prose.insert((language.clone(), lesson.id.clone()), read);
                    }
                }
            }
            if let Some(spoken) = spoken {
                lengths::check(&curriculum, &spoken, language, &places, &mut mistakes);
                questions::check_words(&curriculum, &spoken, language, &places, &mut mistakes);
                words.insert(language.clone(), spoken);
            }
        }
        if mistakes.is_empty() {
            return Ok(Self { curriculum, words, prose });
        }
        mistakes.sort();
        mistakes.dedup();
        Err(mistakes)
    }

    /// The words of one language; nothing for a language that was not loaded.
    pub fn words(&self, language: &Language) -> Option<&ContentWords> {
        self.words.get(language)
    }

    /// The prose of a lesson.
    pub fn prose(&self, language: &Language, lesson: &LessonId) -> Option<&Prose> {
        self.prose.get(&(language.clone(), lesson.clone()))
    }
}
