//! The self-check in the words of a language.

use tritt_content::ContentWords;
use tritt_core::FactId;
use tritt_core::check::{Place, Question, Topic};
use tritt_core::firm::{Profile, Relevance};
use tritt_i18n::Language;

use super::round::{Round, Rounds, answer_on, answer_out};
use crate::convert::{Speaker, whole};
use crate::wire::*;
use crate::{ApiError, App};

/// Who asks: the words of the self-check and those of the curriculum.
pub(super) struct Asker<'a> {
    pub speaker: Speaker<'a>,
    words: &'a ContentWords,
    english: &'a ContentWords,
}

impl<'a> Asker<'a> {
    /// Asks in the language with this tag.
    ///
    /// # Errors
    /// `language-unknown`.
    pub fn new(app: &'a App, tag: &str) -> Result<Self, ApiError> {
        let speaker = Speaker::new(app, tag)?;
        let words = app.firm_words(speaker.words.language())?;
        Ok(Self { speaker, words, english: app.firm_words(&Language::english()).unwrap_or(words) })
    }

    /// A word of the self-check; where it is missing, the English one, never its id.
    pub fn text(&self, id: &str, attribute: Option<&str>) -> String {
        self.words.text(id, attribute).or_else(|| self.english.text(id, attribute)).unwrap_or_default()
    }

    /// A round with its questions.
    pub fn sheet(&self, rounds: &Rounds<'_>, round: &Round) -> CheckSheet {
        let catalogue = rounds.catalogue;
        let before = rounds.before(round);
        let mut questions = Vec::new();
        let mut left_out = Vec::new();
        for ((area, topic, question), place) in catalogue.questions().zip(round.sheet.places()) {
            let relevance = topic.relevance(question, &rounds.profile);
            if *place != Place::LeftOut {
                let last = before.and_then(|before| answer_on(catalogue, &before.sheet, &question.id));
                questions.push(CheckQuestion {
                    area: self.text(area.id.as_str(), None),
                    answer: answer_on(catalogue, &round.sheet, &question.id).map(answer_out),
                    note: round.given.get(&question.id).map(|given| given.note.clone()).unwrap_or_default(),
                    before: last.map(answer_out),
                    ..self.question(topic, question, &relevance, &rounds.profile)
                });
            } else if let Relevance::Hidden(facts) = relevance {
                left_out.push(CheckLeftOut {
                    id: question.id.to_string(),
                    number: topic.number.into(),
                    text: self.text(question.id.as_str(), None),
                    because: self.reasons(&facts, &rounds.profile),
                });
            }
        }
        CheckSheet {
            entry: rounds.entry(round),
            topics: whole(catalogue.topics().count()),
            minutes: catalogue.quick_minutes(),
            questions,
            left_out,
        }
    }

    fn question(&self, topic: &Topic, question: &Question, relevance: &Relevance, profile: &Profile) -> CheckQuestion {
        let word = |attribute| self.text(question.id.as_str(), attribute);
        let (because, unsure) = match relevance {
            Relevance::Shown(facts) => (self.reasons(facts, profile), Vec::new()),
            Relevance::Unknown(facts) => (Vec::new(), facts.iter().map(|fact| self.asked(fact)).collect()),
            Relevance::Always | Relevance::Hidden(_) => (Vec::new(), Vec::new()),
        };
        CheckQuestion {
            id: question.id.to_string(),
            area: String::new(),
            number: topic.number.into(),
            topic: self.text(topic.id.as_str(), None),
            top: topic.top,
            text: word(None),
            help: word(Some("help")),
            evidence: word(Some("evidence")),
            find_out: word(Some("find-out")),
            answer: None,
            note: String::new(),
            before: None,
            because,
            unsure,
        }
    }

    /// What was said about these facts, to be put behind “because”.
    fn reasons(&self, facts: &[FactId], profile: &Profile) -> Vec<String> {
        let said = |fact| if profile.says(fact) == Some(true) { "yes" } else { "no" };
        facts.iter().map(|fact| self.speaker.text(&key(fact), Some(said(fact)))).collect()
    }

    /// The question about a fact.
    fn asked(&self, fact: &FactId) -> String {
        self.speaker.text(&key(fact), None)
    }
}

/// The message of a fact: those that follow from size, sector or sites have their own.
fn key(fact: &FactId) -> String {
    let id = fact.as_str();
    let derived = id == "several-sites" || id.starts_with("size-") || id.starts_with("sector-");
    if derived { id.to_owned() } else { format!("fact-{id}") }
}
