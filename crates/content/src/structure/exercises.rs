//! Exercises: messages, scenarios, sorting, places.

use toml::Spanned;
use tritt_core::exercise::Exercises;
use tritt_core::exercise::inbox::{Alignment, Channel, CueGroup, Message, Part, PartKind, Verdict};
use tritt_core::exercise::link::Names;
use tritt_core::exercise::place::{Place, Thing};
use tritt_core::exercise::scenario::{Choice, Ending, Fault, Outcome, Scenario, Situation};
use tritt_core::exercise::sorting::{Card, Sorting};
use tritt_core::{ActionId, ExerciseId, OccasionId, PartId, StepId};

use super::{Reader, Target, audience, audiences, life};
use crate::{Rule, raw};

const INBOX: &str = "exercises/inbox.toml";
const SORTING: &str = "exercises/sorting.toml";
const PLACES: &str = "exercises/places.toml";
const LINKS: &str = "exercises/links.toml";
const PASSWORDS: &str = "exercises/passwords.toml";
const SCENARIOS: &str = "exercises/scenarios/";

/// Fewest messages of an inbox, and the share of safe ones in percent: people who only ever see deceptions learn to distrust everything.
const MESSAGES: (usize, usize) = (24, 40);
/// Fewest ways a scenario can end.
const ENDINGS: usize = 3;
/// Fewest risks of a place.
const RISKS: usize = 8;

impl Reader<'_> {
    /// A file that is not there has no exercises; whether they are needed is for the rules to say.
    pub(super) fn read_exercises(&mut self, exercises: &mut Exercises) {
        if self.files.text(INBOX).is_some() {
            exercises.messages = self.messages();
        }
        let scenarios: Vec<String> =
            self.files.paths().filter(|path| path.starts_with(SCENARIOS)).map(str::to_owned).collect();
        for at in scenarios {
            exercises.scenarios.extend(self.scenario(&at));
        }
        if self.files.text(SORTING).is_some() {
            exercises.sortings = self.sortings();
        }
        if self.files.text(PLACES).is_some() {
            exercises.places = self.places();
        }
        if self.files.text(LINKS).is_some() {
            exercises.links = self.link_names();
        }
        if self.files.text(PASSWORDS).is_some()
            && let Some((file, _)) = self.parse::<raw::PasswordsFile>(PASSWORDS)
        {
            exercises.known_passwords = file.known;
        }
    }

    fn link_names(&mut self) -> Names {
        let Some((file, text)) = self.parse::<raw::LinksFile>(LINKS) else { return Names::default() };
        for name in file.firms.iter().chain(&file.words).chain(&file.strangers) {
            if !name.get_ref().bytes().all(|byte| byte.is_ascii_lowercase()) || name.get_ref().len() < 3 {
                self.mistake(Rule::C03, LINKS, &text, name.span().start, name.get_ref());
            }
        }
        let names = |list: &[Spanned<String>]| list.iter().map(|name| name.get_ref().clone()).collect();
        Names { firms: names(&file.firms), words: names(&file.words), strangers: names(&file.strangers) }
    }

    fn messages(&mut self) -> Vec<Message> {
        let Some((file, text)) = self.parse::<raw::InboxFile>(INBOX) else { return Vec::new() };
        let mut messages = Vec::new();
        for message in file.message {
            self.introduce(message.id.get_ref(), &message.id, "inbox", INBOX, &text);
            self.refer(Target::Step, &message.step, INBOX, &text);
            self.parts(message.parts.iter().map(|part| &part.id), INBOX, &text);
            let cues = message.parts.iter().filter(|part| part.cue.is_some()).count();
            let safe = matches!(message.verdict, raw::Verdict::Safe);
            if safe != (cues == 0) || message.parts.len() < 3 {
                self.mistake(Rule::C17, INBOX, &text, message.id.span().start, message.id.get_ref());
            }
            messages.push(Message {
                id: ExerciseId::new(message.id.get_ref()),
                life: life(message.status),
                version: message.version,
                step: StepId::new(message.step.get_ref()),
                channel: channel(message.channel),
                verdict: verdict(message.verdict),
                also: message.also.into_iter().map(verdict).collect(),
                alignment: alignment(message.alignment),
                parts: message.parts.iter().map(part).collect(),
            });
        }
        let live = messages.iter().filter(|one| one.life == tritt_core::curriculum::Life::Live);
        let (all, safe) =
            live.fold((0, 0), |(all, safe), one| (all + 1, safe + usize::from(one.verdict == Verdict::Safe)));
        if all < MESSAGES.0 || safe * 100 < all * MESSAGES.1 {
            self.mistake(
                Rule::C17,
                INBOX,
                &text,
                0,
                &format!("{all} / {}; safe: {safe} / {} %", MESSAGES.0, MESSAGES.1),
            );
        }
        messages
    }

    fn scenario(&mut self, at: &str) -> Option<Scenario> {
        let (file, text) = self.parse::<raw::ScenarioFile>(at)?;
        let id = file.id.get_ref().clone();
        self.introduce(&id, &file.id, "scenario", at, &text);
        self.refer_all(Target::Step, &file.steps, at, &text);
        self.refer_all(Target::Action, &file.actions, at, &text);
        if let Some(checklist) = &file.checklist {
            self.refer(Target::Occasion, &checklist.occasion, at, &text);
        }
        let stations = file.situation.iter().map(|one| &one.id).chain(file.ending.iter().map(|one| &one.id));
        self.parts(stations, at, &text);
        for situation in &file.situation {
            self.parts(situation.choices.iter().map(|choice| &choice.id), at, &text);
            self.places.note(&format!("{id}-{}", situation.id.get_ref()), at, &text, &situation.id);
            if !(2..=4).contains(&situation.choices.len()) {
                self.mistake(Rule::C18, at, &text, situation.id.span().start, situation.id.get_ref());
            }
        }
        for ending in &file.ending {
            self.places.note(&format!("{id}-{}", ending.id.get_ref()), at, &text, &ending.id);
        }
        let begins = minutes_after_midnight(file.begins.get_ref());
        if begins.is_none() {
            self.mistake(Rule::C18, at, &text, file.begins.span().start, file.begins.get_ref());
        }
        let good = file.ending.iter().any(|ending| matches!(ending.outcome, raw::Outcome::Good));
        if file.ending.len() < ENDINGS || !good {
            self.mistake(Rule::C18, at, &text, file.id.span().start, &format!("{} / {ENDINGS}", file.ending.len()));
        }
        let scenario = Scenario {
            id: ExerciseId::new(&id),
            life: life(file.status),
            version: file.version,
            audience: audiences(&file.audience),
            minutes: file.minutes,
            begins: begins.unwrap_or_default(),
            start: PartId::new(file.start.get_ref()),
            situations: file.situation.iter().map(situation).collect(),
            endings: file.ending.iter().map(ending).collect(),
            steps: file.steps.iter().map(|step| StepId::new(step.get_ref())).collect(),
            actions: file.actions.iter().map(|action| ActionId::new(action.get_ref())).collect(),
            checklist: file.checklist.map(|list| (audience(list.audience), OccasionId::new(list.occasion.get_ref()))),
        };
        for fault in scenario.faults() {
            let (Fault::LeadsNowhere(place) | Fault::Unreached(place) | Fault::Circle(place)) = fault;
            let offset = text.find(&format!("\"{place}\"")).unwrap_or_default();
            self.mistake(Rule::C18, at, &text, offset, place.as_str());
        }
        Some(scenario)
    }

    fn sortings(&mut self) -> Vec<Sorting> {
        let Some((file, text)) = self.parse::<raw::SortingFile>(SORTING) else { return Vec::new() };
        let mut sortings = Vec::new();
        for sorting in file.sorting {
            let id = sorting.id.get_ref();
            self.introduce(id, &sorting.id, "sorting", SORTING, &text);
            self.refer(Target::Step, &sorting.step, SORTING, &text);
            self.parts(sorting.boxes.iter().chain(sorting.cards.iter().map(|card| &card.id)), SORTING, &text);
            for card in &sorting.cards {
                self.places.note(&format!("{id}-{}", card.id.get_ref()), SORTING, &text, &card.id);
                if !sorting.boxes.iter().any(|one| one.get_ref() == card.belongs.get_ref()) {
                    self.mistake(Rule::C04, SORTING, &text, card.belongs.span().start, card.belongs.get_ref());
                }
            }
            let used =
                |one: &&Spanned<String>| sorting.cards.iter().any(|card| card.belongs.get_ref() == one.get_ref());
            if !(2..=4).contains(&sorting.boxes.len())
                || sorting.cards.len() < 8
                || !sorting.boxes.iter().all(|one| used(&one))
            {
                self.mistake(Rule::C19, SORTING, &text, sorting.id.span().start, id);
            }
            sortings.push(Sorting {
                id: ExerciseId::new(id),
                life: life(sorting.status),
                version: sorting.version,
                step: StepId::new(sorting.step.get_ref()),
                boxes: sorting.boxes.iter().map(|one| PartId::new(one.get_ref())).collect(),
                cards: sorting
                    .cards
                    .iter()
                    .map(|card| Card {
                        id: PartId::new(card.id.get_ref()),
                        belongs: PartId::new(card.belongs.get_ref()),
                    })
                    .collect(),
            });
        }
        sortings
    }

    fn places(&mut self) -> Vec<Place> {
        let Some((file, text)) = self.parse::<raw::PlacesFile>(PLACES) else { return Vec::new() };
        let mut places = Vec::new();
        for place in file.place {
            let id = place.id.get_ref();
            self.introduce(id, &place.id, "place", PLACES, &text);
            self.parts(place.things.iter().map(|thing| &thing.id), PLACES, &text);
            for thing in &place.things {
                self.places.note(&format!("{id}-{}", thing.id.get_ref()), PLACES, &text, &thing.id);
                if let Some(step) = &thing.risk {
                    self.refer(Target::Step, step, PLACES, &text);
                }
            }
            let risks = place.things.iter().filter(|thing| thing.risk.is_some()).count();
            if risks < RISKS || risks == place.things.len() {
                self.mistake(Rule::C19, PLACES, &text, place.id.span().start, &format!("{id}: {risks} / {RISKS}"));
            }
            places.push(Place {
                id: ExerciseId::new(id),
                life: life(place.status),
                version: place.version,
                things: place
                    .things
                    .iter()
                    .map(|thing| Thing {
                        id: PartId::new(thing.id.get_ref()),
                        risk: thing.risk.as_ref().map(|step| StepId::new(step.get_ref())),
                    })
                    .collect(),
            });
        }
        places
    }

    /// Ids inside an exercise: well-formed, each once.
    pub(crate) fn parts<'a>(&mut self, ids: impl Iterator<Item = &'a Spanned<String>>, at: &str, text: &str) {
        let mut seen = Vec::new();
        for id in ids {
            if !tritt_core::is_well_formed(id.get_ref()) {
                self.mistake(Rule::C03, at, text, id.span().start, id.get_ref());
            }
            if seen.contains(&id.get_ref()) {
                self.mistake(Rule::C02, at, text, id.span().start, id.get_ref());
            }
            seen.push(id.get_ref());
        }
    }
}

/// `07:15` as minutes after midnight.
pub(crate) fn minutes_after_midnight(text: &str) -> Option<u16> {
    let (hour, minute) = text.split_once(':')?;
    let (hour, minute): (u16, u16) = (hour.parse().ok()?, minute.parse().ok()?);
    (hour < 24 && minute < 60).then_some(hour * 60 + minute)
}

fn situation(raw: &raw::Situation) -> Situation {
    let choice = |choice: &raw::Choice| Choice {
        id: PartId::new(choice.id.get_ref()),
        to: PartId::new(choice.to.get_ref()),
        minutes: choice.minutes,
    };
    Situation { id: PartId::new(raw.id.get_ref()), choices: raw.choices.iter().map(choice).collect() }
}

fn ending(raw: &raw::Ending) -> Ending {
    let outcome = match raw.outcome {
        raw::Outcome::Good => Outcome::Good,
        raw::Outcome::Mixed => Outcome::Mixed,
        raw::Outcome::Hard => Outcome::Hard,
    };
    Ending { id: PartId::new(raw.id.get_ref()), outcome }
}

fn part(raw: &raw::Part) -> Part {
    Part {
        id: PartId::new(raw.id.get_ref()),
        kind: match raw.is {
            raw::PartKind::Sender => PartKind::Sender,
            raw::PartKind::Address => PartKind::Address,
            raw::PartKind::Subject => PartKind::Subject,
            raw::PartKind::Text => PartKind::Text,
            raw::PartKind::You => PartKind::You,
            raw::PartKind::Link => PartKind::Link,
            raw::PartKind::Attachment => PartKind::Attachment,
            raw::PartKind::Qr => PartKind::Qr,
        },
        cue: raw.cue.map(|group| match group {
            raw::CueGroup::Errors => CueGroup::Errors,
            raw::CueGroup::Technical => CueGroup::Technical,
            raw::CueGroup::Visual => CueGroup::Visual,
            raw::CueGroup::Language => CueGroup::Language,
            raw::CueGroup::Tactics => CueGroup::Tactics,
        }),
    }
}

fn channel(raw: raw::Channel) -> Channel {
    match raw {
        raw::Channel::Mail => Channel::Mail,
        raw::Channel::Sms => Channel::Sms,
        raw::Channel::Chat => Channel::Chat,
        raw::Channel::Letter => Channel::Letter,
        raw::Channel::Call => Channel::Call,
    }
}

fn verdict(raw: raw::Verdict) -> Verdict {
    match raw {
        raw::Verdict::Safe => Verdict::Safe,
        raw::Verdict::Report => Verdict::Report,
        raw::Verdict::Ask => Verdict::Ask,
    }
}

fn alignment(raw: raw::Alignment) -> Alignment {
    match raw {
        raw::Alignment::Weak => Alignment::Weak,
        raw::Alignment::Medium => Alignment::Medium,
        raw::Alignment::Strong => Alignment::Strong,
    }
}
