//! Reads the curriculum and its words, checks both, and gives core types and block trees.
//!
//! The rules are numbered in docs/content.md. Broken content is no failure of ours: the answer is the list of **all** mistakes, each with file, line
//! and rule.

mod expected;
mod firm;
mod guide;
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

use std::collections::{BTreeMap, BTreeSet};
use std::panic::resume_unwind;
use std::thread;

use tritt_core::curriculum::Curriculum;
use tritt_core::prose::plain_text;
use tritt_core::{Day, LessonId};
use tritt_i18n::{Files, Language};

pub use firm::{FirmContent, answer_words};
pub use guide::{Chapter, GUIDE_FOLDER, Guide, GuidePage};
pub use mistake::{Mistake, Rule};
use rules::Rules;
use structure::Places;

pub use prose::Prose;
pub use words::ContentWords;

static PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/content.tar.br"));

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
        Files::packed(PACKED)
    }

    /// Reads everything, with `care`: `structure` is the folder `content/`, `locales` the folder `locales/`. Gives what can be used, and every mistake found in
    /// the order of files and lines.
    pub fn load(structure: &Files, locales: &Files, languages: &[Language], care: Care) -> (Self, Vec<Mistake>) {
        let mut mistakes = Vec::new();
        let (mut curriculum, places) = structure::read(structure, &mut mistakes);
        if care == Care::Checked {
            references::check(&curriculum, &places, &mut mistakes);
            questions::check_keys(&curriculum, &places, &mut mistakes);
        }
        let rules = Rules::read(structure, &mut mistakes);
        let expected = expected::expected(&curriculum, &rules, &places);
        // the words of an entry that could not be read are not lost; its own mistake is told once, not again at each of them
        let unread = mistakes.iter().map(|mistake| mistake.subject.clone()).collect();
        let source = Source {
            locales,
            curriculum: &curriculum,
            places: &places,
            rules: &rules,
            expected: &expected,
            unread: &unread,
            care,
        };
        let (mut words, mut prose, mut passphrase_words) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
        for (language, spoken) in languages.iter().zip(side_by_side(languages, |language| source.read(language))) {
            mistakes.extend(spoken.mistakes);
            words.insert(language.clone(), spoken.words);
            prose.extend(spoken.prose.into_iter().map(|(lesson, read)| ((language.clone(), lesson), read)));
            passphrase_words.insert(language.clone(), spoken.passphrase_words);
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

/// How carefully a curriculum is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Care {
    /// Every rule is checked: what an author writes.
    Checked,
    /// What cannot be read or is missing is a mistake, nothing else: the curriculum in the program was checked before it was built, and the person waits.
    Trusted,
}

/// What every language is read from and held to.
struct Source<'a> {
    locales: &'a Files,
    curriculum: &'a Curriculum,
    places: &'a Places,
    rules: &'a Rules,
    expected: &'a expected::Expected,
    /// What the mistakes in the structure are about.
    unread: &'a BTreeSet<String>,
    care: Care,
}

/// The curriculum in one language.
struct Spoken {
    words: ContentWords,
    prose: Vec<(LessonId, Prose)>,
    passphrase_words: Vec<String>,
    mistakes: Vec<Mistake>,
}

impl Source<'_> {
    fn read(&self, language: &Language) -> Spoken {
        let mut mistakes = Vec::new();
        let passphrase_words = wordlist::read(self.locales, language, &mut mistakes);
        let mut prose = Vec::new();
        for step in &self.curriculum.steps {
            for lesson in &step.lessons {
                let read =
                    prose::read(self.locales, language, self.curriculum, step, lesson, self.places, &mut mistakes);
                if let Some(read) = read {
                    if self.care == Care::Checked {
                        let file = format!("locales/{}", prose::path(language, step, lesson));
                        self.rules.check_readability(&file, language, &plain_text(&read.blocks), &mut mistakes);
                    }
                    prose.push((lesson.id.clone(), read));
                }
            }
        }
        let words = words::read(self.locales, language, "content/", self.expected, self.unread, &mut mistakes);
        if self.care == Care::Checked {
            check_texts(self.rules, self.locales, language, &words, &mut mistakes);
            lengths::check(self.curriculum, &words, language, self.places, &mut mistakes);
            questions::check_words(self.curriculum, &words, language, self.places, &mut mistakes);
        }
        Spoken { words, prose, passphrase_words, mistakes }
    }
}

/// What `work` makes of each, in their order; each in a thread of its own, because the program waits for this at every start.
fn side_by_side<T: Sync, R: Send>(all: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    thread::scope(|scope| {
        let work = &work;
        let running: Vec<_> = all.iter().map(|one| scope.spawn(move || work(one))).collect();
        running.into_iter().map(|one| one.join().unwrap_or_else(|panic| resume_unwind(panic))).collect()
    })
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
