//! The firm's side: what the program asks, plans and prints for a firm. It is read when somebody first looks there, not at every start.

mod charter;
mod check;
mod emergency;
mod plan;
mod sample;
mod supplier;
mod tabletop;

use std::collections::{BTreeMap, BTreeSet};

use tritt_core::charter::Charter;
use tritt_core::check::Catalogue as Check;
use tritt_core::curriculum::Curriculum;
use tritt_core::emergency::Catalogue as Emergency;
use tritt_core::plan::Weighed;
use tritt_core::sample::Sample;
use tritt_core::supplier::Catalogue as Supplier;
use tritt_core::tabletop::Exercise;
use tritt_i18n::{Files, Language};

use crate::expected::{Expected, Need};
use crate::references::check_references;
use crate::structure::Reader;
use crate::{Care, ContentWords, Mistake, words};

pub use emergency::answer_words;

/// The content of the firm's side and its words in every language.
#[derive(Debug, Clone)]
pub struct FirmContent {
    /// Whom to call, what to do first, which clocks run.
    pub emergency: Emergency,
    /// What the order of the action plan knows about each action.
    pub plan: Vec<Weighed>,
    /// The self-check.
    pub check: Check,
    /// What the sample firm has done so far.
    pub sample: Sample,
    charter: Charter,
    tabletops: Vec<Exercise>,
    /// What customers ask of suppliers.
    pub supplier: Supplier,
    words: BTreeMap<Language, ContentWords>,
}

impl FirmContent {
    /// Reads `content/firm/` and `locales/<language>/firm/`; `curriculum` is what their references lead into. Gives what can be used, and every mistake.
    pub fn load(
        structure: &Files,
        locales: &Files,
        curriculum: &Curriculum,
        languages: &[Language],
        care: Care,
    ) -> (Self, Vec<Mistake>) {
        let mut mistakes = Vec::new();
        let mut reader = Reader::new(structure, &mut mistakes);
        let mut expected = Wanted::default();
        let emergency = reader.read_emergency(&mut expected);
        let plan = plan::read(&mut reader, curriculum);
        let check = check::read(&mut reader, &mut expected);
        let charter = charter::read(&mut reader, &mut expected);
        let tabletops = tabletop::read(&mut reader, &mut expected);
        let around = sample::Around { catalogue: &check, curriculum, emergency: &emergency, tabletops: &tabletops };
        let sample = sample::read(&mut reader, &mut expected, &around);
        let supplier = supplier::read(&mut reader, &mut expected);
        let places = reader.places;
        if care == Care::Checked {
            check_references(curriculum, &places, &mut mistakes);
        }
        let unread: BTreeSet<String> = mistakes.iter().map(|mistake| mistake.subject.clone()).collect();
        let read = |language: &Language, mistakes: &mut Vec<Mistake>| {
            (language.clone(), words::read(locales, language, "firm/", &expected.0, &unread, mistakes))
        };
        let words = languages.iter().map(|language| read(language, &mut mistakes)).collect();
        mistakes.sort();
        mistakes.dedup();
        (Self { charter, check, emergency, plan, sample, supplier, tabletops, words }, mistakes)
    }

    /// What there is to tell about the Charter of Trust.
    pub fn charter(&self) -> &Charter {
        &self.charter
    }

    /// The table-top exercises, withdrawn ones too.
    pub fn tabletops(&self) -> &[Exercise] {
        &self.tabletops
    }

    /// The words of one language; nothing for a language that was not loaded.
    pub fn words(&self, language: &Language) -> Option<&ContentWords> {
        self.words.get(language)
    }
}

/// The words the parts of the firm's side need.
#[derive(Debug, Default)]
pub(crate) struct Wanted(Expected);

impl Wanted {
    /// A message with its attributes, in `locales/<language>/firm/<file>`; `from` is where its id stands: file and line.
    pub(crate) fn need(&mut self, file: &str, id: &str, attributes: &[&str], from: &(String, usize)) {
        for attribute in std::iter::once(&"").chain(attributes) {
            let need = Need { file: format!("firm/{file}"), from: from.clone() };
            self.0.insert((id.to_owned(), (*attribute).to_owned()), need);
        }
    }
}
