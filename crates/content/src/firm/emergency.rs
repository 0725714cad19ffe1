//! Emergencies: `content/firm/emergency.toml` and what it needs in `locales/<language>/firm/emergency.ftl`.

use serde::Deserialize;
use toml::Spanned;
use tritt_core::SourceId;
use tritt_core::emergency::{About, Catalogue, Clock, Contact, FederalState, Kind, Office, OfficeKind, Question};

use super::Wanted;
use crate::structure::{Reader, Target};
use crate::{Rule, raw};

/// The file, from `content/`.
const FILE: &str = "firm/emergency.toml";

/// The file of its words, from `locales/<language>/firm/`.
const WORDS: &str = "emergency.ftl";

type Id = Spanned<String>;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct EmergencyFile {
    dated: Id,
    law: Id,
    card: Card,
    contact: Vec<RawContact>,
    role: Vec<Role>,
    kind: Vec<RawKind>,
    clock: Vec<RawClock>,
    question: Vec<RawQuestion>,
    sample: RawSample,
    office: Vec<RawOffice>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Card {
    steps: Vec<Id>,
    leave: Vec<Id>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawContact {
    id: Id,
    #[serde(default)]
    front: bool,
    office: Option<RawOfficeKind>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Role {
    id: Id,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawKind {
    id: Id,
    everyone: Vec<Id>,
    charge: Vec<Id>,
    tell: Vec<Id>,
    clocks: Vec<Id>,
    sources: Vec<Id>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawSample {
    state: Id,
    contacts: Vec<SampleContact>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct SampleContact {
    id: Id,
    name: String,
    phone: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawClock {
    id: Id,
    sources: Vec<Id>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawQuestion {
    id: Id,
    about: RawAbout,
    answers: Vec<Id>,
    sources: Vec<Id>,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum RawAbout {
    Nis2,
    Gdpr,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum RawOfficeKind {
    Police,
    Privacy,
    Hotline,
    CardBlocking,
    Bsi,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawOffice {
    id: Id,
    kind: RawOfficeKind,
    state: Option<Id>,
    name: String,
    phones: Vec<String>,
    email: Option<String>,
    web: Option<String>,
    seen: Vec<String>,
    checked: Id,
    // for whoever looks after the data: how it was read
    #[serde(rename = "mark")]
    _mark: raw::Mark,
}

impl Reader<'_> {
    pub(super) fn read_emergency(&mut self, wanted: &mut Wanted) -> Catalogue {
        // an author's folder from before there was a firm's side has none
        if !self.has(FILE) {
            return Catalogue::default();
        }
        let Some((file, text)) = self.parse::<EmergencyFile>(FILE) else { return Catalogue::default() };
        for day in [&file.dated, &file.law] {
            self.day(day, &text);
        }
        self.name(wanted, &text, "card", file.card.steps.iter(), &["text"]);
        self.name(wanted, &text, "leave", file.card.leave.iter(), &[]);
        self.name(wanted, &text, "contact", file.contact.iter().map(|contact| &contact.id), &["hint"]);
        self.name(wanted, &text, "role", file.role.iter().map(|role| &role.id), &["text"]);
        self.name(wanted, &text, "kind", file.kind.iter().map(|kind| &kind.id), &["sign"]);
        self.name(wanted, &text, "clock", file.clock.iter().map(|clock| &clock.id), &["rule", "who"]);
        self.name(wanted, &text, "ask", file.question.iter().map(|question| &question.id), &["hint"]);
        for kind in &file.kind {
            for step in kind.everyone.iter().chain(&kind.charge) {
                wanted.need(WORDS, &format!("emergency-do-{}", step.get_ref()), &[], &self.at(step, &text));
            }
            let known = |id: &Id| file.contact.iter().any(|contact| contact.id.get_ref() == id.get_ref());
            self.known(kind.tell.iter().filter(|id| !known(id)), &text);
            let running = |id: &Id| file.clock.iter().any(|clock| clock.id.get_ref() == id.get_ref());
            self.known(kind.clocks.iter().filter(|id| !running(id)), &text);
            self.refer_all(Target::Source, &kind.sources, FILE, &text);
        }
        self.known(file.clock.iter().map(|clock| &clock.id).filter(|id| Clock::from_id(id.get_ref()).is_none()), &text);
        file.clock.iter().for_each(|clock| self.refer_all(Target::Source, &clock.sources, FILE, &text));
        for question in &file.question {
            self.refer_all(Target::Source, &question.sources, FILE, &text);
            for answer in &question.answers {
                wanted.need(
                    WORDS,
                    &answer_words(question.id.get_ref(), answer.get_ref()),
                    &[],
                    &self.at(answer, &text),
                );
            }
        }
        let top = ("content/firm/emergency.toml".to_owned(), 1);
        for verdict in ["special", "very-important", "important", "covered", "not-covered", "unclear"] {
            wanted.need(WORDS, &format!("emergency-result-nis2-{verdict}"), &["text"], &top);
        }
        for verdict in ["nothing", "write-down", "report", "report-and-tell", "unclear"] {
            wanted.need(WORDS, &format!("emergency-result-gdpr-{verdict}"), &["text"], &top);
        }
        for state in FederalState::ALL {
            wanted.need(WORDS, &format!("emergency-state-{}", state.id()), &[], &top);
        }
        let sampled = |one: &SampleContact| file.contact.iter().any(|contact| contact.id.get_ref() == one.id.get_ref());
        let strangers: Vec<&Id> = file.sample.contacts.iter().filter(|one| !sampled(one)).map(|one| &one.id).collect();
        self.known(strangers.into_iter(), &text);
        let sample_state = FederalState::from_id(file.sample.state.get_ref());
        self.known(std::iter::once(&file.sample.state).filter(|_| sample_state.is_none()), &text);
        let offices = file.office.iter().map(|office| self.office(office, &text)).collect();
        Catalogue {
            dated: file.dated.get_ref().clone(),
            law: file.law.get_ref().clone(),
            steps: names(&file.card.steps),
            leave: names(&file.card.leave),
            contacts: file
                .contact
                .iter()
                .map(|contact| Contact {
                    id: contact.id.get_ref().clone(),
                    front: contact.front,
                    office: contact.office.map(kind_of),
                })
                .collect(),
            roles: file.role.iter().map(|role| role.id.get_ref().clone()).collect(),
            kinds: file.kind.iter().map(kind).collect(),
            clocks: file
                .clock
                .iter()
                .filter_map(|clock| Some((Clock::from_id(clock.id.get_ref())?, sources(&clock.sources))))
                .collect(),
            questions: file
                .question
                .iter()
                .map(|question| Question {
                    id: question.id.get_ref().clone(),
                    about: match question.about {
                        RawAbout::Nis2 => About::Nis2,
                        RawAbout::Gdpr => About::Gdpr,
                    },
                    answers: names(&question.answers),
                    sources: sources(&question.sources),
                })
                .collect(),
            offices,
            sample_state,
            sample: file.sample.contacts.into_iter().map(|one| (one.id.into_inner(), one.name, one.phone)).collect(),
        }
    }

    /// Ids that stand once, each with its words `emergency-<what>-<id>`.
    fn name<'a>(
        &mut self,
        wanted: &mut Wanted,
        text: &str,
        what: &str,
        ids: impl Iterator<Item = &'a Id>,
        attributes: &[&str],
    ) {
        for id in ids {
            let key = format!("emergency-{what}-{}", id.get_ref());
            self.introduce(&key, id, "", FILE, text);
            wanted.need(WORDS, &key, attributes, &self.at(id, text));
        }
    }

    /// Mistakes for ids that lead nowhere.
    fn known<'a>(&mut self, unknown: impl Iterator<Item = &'a Id>, text: &str) {
        unknown.for_each(|id| self.mistake(Rule::C04, FILE, text, id.span().start, id.get_ref()));
    }

    fn day(&mut self, day: &Id, text: &str) {
        if crate::rules::day(day.get_ref()).is_none() {
            self.mistake(Rule::C13, FILE, text, day.span().start, day.get_ref());
        }
    }

    fn at(&self, id: &Id, text: &str) -> (String, usize) {
        (format!("content/{FILE}"), crate::mistake::line_at(text, id.span().start))
    }

    /// An office. Its numbers are dialled and its page is opened: both have to look like one, and whoever names a number says where it was read.
    fn office(&mut self, raw: &RawOffice, text: &str) -> Office {
        self.introduce(&format!("emergency-office-{}", raw.id.get_ref()), &raw.id, "", FILE, text);
        self.day(&raw.checked, text);
        let state = raw.state.as_ref().and_then(|state| FederalState::from_id(state.get_ref()));
        self.known(raw.state.iter().filter(|_| state.is_none()), text);
        let dialled = |phone: &String| {
            (3..=24).contains(&phone.len()) && phone.bytes().all(|sign| sign.is_ascii_digit() || b" -+".contains(&sign))
        };
        let addressed = raw.web.as_ref().is_none_or(|web| web.starts_with("https://") && !web.contains(' '));
        let sound = raw.phones.iter().all(dialled) && (raw.phones.is_empty() || !raw.seen.is_empty()) && addressed;
        if !sound || raw.name.is_empty() {
            self.mistake(Rule::C13, FILE, text, raw.id.span().start, raw.id.get_ref());
        }
        Office {
            id: raw.id.get_ref().clone(),
            kind: kind_of(raw.kind),
            state,
            name: raw.name.clone(),
            phones: raw.phones.clone(),
            email: raw.email.clone(),
            web: raw.web.clone(),
            seen: raw.seen.clone(),
            checked: raw.checked.get_ref().clone(),
        }
    }
}

/// The id of the words of an answer: where it is about money, the limits differ by the question.
pub fn answer_words(question: &str, answer: &str) -> String {
    match question {
        "turnover" | "balance" if answer != "unsure" => format!("emergency-answer-{question}-{answer}"),
        _ => format!("emergency-answer-{answer}"),
    }
}

fn kind(raw: &RawKind) -> Kind {
    Kind {
        id: raw.id.get_ref().clone(),
        everyone: names(&raw.everyone),
        charge: names(&raw.charge),
        tell: names(&raw.tell),
        clocks: raw.clocks.iter().filter_map(|clock| Clock::from_id(clock.get_ref())).collect(),
        sources: sources(&raw.sources),
    }
}

fn kind_of(raw: RawOfficeKind) -> OfficeKind {
    match raw {
        RawOfficeKind::Police => OfficeKind::Police,
        RawOfficeKind::Privacy => OfficeKind::Privacy,
        RawOfficeKind::Hotline => OfficeKind::Hotline,
        RawOfficeKind::CardBlocking => OfficeKind::CardBlocking,
        RawOfficeKind::Bsi => OfficeKind::Bsi,
    }
}

fn names(ids: &[Id]) -> Vec<String> {
    ids.iter().map(|id| id.get_ref().clone()).collect()
}

fn sources(ids: &[Id]) -> Vec<SourceId> {
    ids.iter().map(|id| SourceId::new(id.get_ref())).collect()
}
