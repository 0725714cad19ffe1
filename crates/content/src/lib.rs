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
mod rules;
mod structure;
mod usable;
mod wordlist;
mod words;

use std::collections::BTreeMap;

use include_dir::{Dir, include_dir};
use tritt_core::curriculum::Curriculum;
use tritt_core::prose::plain_text;
use tritt_core::{Day, LessonId};
use tritt_i18n::{Files, Language};

pub use mistake::{Mistake, Rule};
use rules::Rules;
use structure::Places;

pub use prose::Prose;
pub use words::ContentWords;

static EMBEDDED: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/../../content");

/// The curriculum and its words in every language.
#[derive(Debug, Clone)]
pub struct Content {
    /// The structure.
    pub curriculum: Curriculum,
    rules: Rules,
    places: Places,
    keys: Vec<(String, String)>,
    words: BTreeMap<Language, ContentWords>,
    passphrase_words: BTreeMap<Language, Vec<String>>,
    prose: BTreeMap<(Language, LessonId), Prose>,
}

impl Content {
    /// The structure built into the program, to be read together with the words of `tritt_i18n::Locales`.
    pub fn embedded_files() -> Files {
        Files::embedded(&EMBEDDED)
    }

    /// Reads and checks everything: `structure` is the folder `content/`, `locales` the folder `locales/`. Gives what can be used, and every mistake in the
    /// order of files and lines.
    pub fn load(structure: &Files, locales: &Files, languages: &[Language]) -> (Self, Vec<Mistake>) {
        let mut mistakes = Vec::new();
        let (mut curriculum, places) = structure::read(structure, &mut mistakes);
        references::check(&curriculum, &places, &mut mistakes);
        questions::check_keys(&curriculum, &places, &mut mistakes);
        let rules = Rules::read(structure, &mut mistakes);
        let expected = expected::expected(&curriculum, &rules, &places);
        let mut words = BTreeMap::new();
        let mut prose = BTreeMap::new();
        let mut passphrase_words = BTreeMap::new();
        for language in languages {
            passphrase_words.insert(language.clone(), wordlist::read(locales, language, &mut mistakes));
            for step in &curriculum.steps {
                for lesson in &step.lessons {
                    if let Some(read) =
                        prose::read(locales, language, &curriculum, step, lesson, &places, &mut mistakes)
                    {
                        let file = format!("locales/{}", prose::path(language, step, lesson));
                        rules.check_readability(&file, language, &plain_text(&read.blocks), &mut mistakes);
                        prose.insert((language.clone(), lesson.id.clone()), read);
                    }
                }
            }
            let spoken = words::read(locales, language, &expected, &mut mistakes);
            check_texts(&rules, locales, language, &spoken, &mut mistakes);
            lengths::check(&curriculum, &spoken, language, &places, &mut mistakes);
            questions::check_words(&curriculum, &spoken, language, &places, &mut mistakes);
            words.insert(language.clone(), spoken);
        }
        mistakes.sort();
        mistakes.dedup();
        usable::keep_usable(&mut curriculum, &mistakes, languages.len());
        let keys = expected.into_keys().collect();
        (Self { curriculum, rules, places, keys, words, passphrase_words, prose }, mistakes)
    }

    /// The words of one language; nothing for a language that was not loaded.
    pub fn words(&self, language: &Language) -> Option<&ContentWords> {
        self.words.get(language)
    }

    /// Every word the curriculum needs: the id of its message and the attribute, which is empty for the message itself.
    pub fn keys(&self) -> &[(String, String)] {
        &self.keys
    }

    /// The words passphrases are built from; none for a language that was not loaded.
    pub fn passphrase_words(&self, language: &Language) -> &[String] {
        self.passphrase_words.get(language).map_or(&[], Vec::as_slice)
    }

    /// The prose of a lesson.
    pub fn prose(&self, language: &Language, lesson: &LessonId) -> Option<&Prose> {
        self.prose.get(&(language.clone(), lesson.clone()))
    }

    /// Sources that were looked at too long ago, seen from `today` (C23). The program starts all the same; whoever keeps the content should look again.
    pub fn past_review(&self, today: Day) -> Vec<Mistake> {
        self.rules.past_review(&self.curriculum.sources, &self.places, today)
    }
}

/// Claims and addresses in every file of words of the curriculum.
fn check_texts(rules: &Rules, locales: &Files, language: &Language, words: &ContentWords, mistakes: &mut Vec<Mistake>) {
    let prefix = format!("{language}/content/");
    for path in locales.paths().filter(|path| path.starts_with(&prefix)) {
        if let Some(Ok(text)) = locales.text(path) {
            rules.check_lines(&format!("locales/{path}"), text, Some(words), mistakes);
        }
    }
}
