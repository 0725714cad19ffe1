//! `content/firm/sample.toml`: what the sample firm has done so far.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;
use tritt_core::check::{Answer, Catalogue, Mode};
use tritt_core::checklist::Rhythm;
use tritt_core::curriculum::{Audience, Curriculum};
use tritt_core::emergency::{self, About};
use tritt_core::plan::State;
use tritt_core::sample::{
    Sample, SampleAction, SampleCheck, SampleExercise, SampleIncident, SampleLine, SampleList, Told,
};
use tritt_core::tabletop::{Exercise, Length, Rating};
use tritt_core::{ActionId, CheckQuestionId, OccasionId, PartId};

use super::Wanted;
use crate::Rule;
use crate::mistake::line_at;
use crate::structure::{Reader, Target};

/// The file, from `content/`.
const FILE: &str = "firm/sample.toml";
/// Its words.
const WORDS: &str = "sample.ftl";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    check: Vec<RawCheck>,
    plan: Vec<RawAction>,
    list: RawList,
    incident: RawIncident,
    exercise: RawExercise,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCheck {
    days: u16,
    mode: Spanned<String>,
    answers: BTreeMap<Spanned<String>, Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawAction {
    action: Spanned<String>,
    state: Spanned<String>,
    days: u16,
    cost: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawList {
    occasion: Spanned<String>,
    audience: Spanned<String>,
    rhythm: Spanned<String>,
    days: u16,
    ticked: u16,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawIncident {
    kind: Spanned<String>,
    days: u16,
    minutes: u16,
    answers: BTreeMap<Spanned<String>, Spanned<String>>,
    line: Vec<RawLine>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawLine {
    id: Spanned<String>,
    minutes: u16,
    tells: Tells,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Tells {
    Seen,
    Done,
    Decided,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RawExercise {
    id: Spanned<String>,
    length: Spanned<String>,
    days: u16,
    decided: BTreeMap<Spanned<String>, Spanned<String>>,
    ratings: BTreeMap<Spanned<String>, Spanned<String>>,
}

/// What the rest of the firm's side has, for the sample to refer to.
pub(super) struct Around<'a> {
    pub(super) catalogue: &'a Catalogue,
    pub(super) curriculum: &'a Curriculum,
    pub(super) emergency: &'a emergency::Catalogue,
    pub(super) tabletops: &'a [Exercise],
}

/// Reads the file. A question, an answer, a state and the like that nobody knows is a mistake (C04), and so is a round that leaves a question open (C25). An
/// author's folder from before there was one has none.
pub(super) fn read(reader: &mut Reader<'_>, wanted: &mut Wanted, around: &Around<'_>) -> Sample {
    let (catalogue, curriculum) = (around.catalogue, around.curriculum);
    if !reader.has(FILE) {
        return Sample::default();
    }
    let Some((file, text)) = reader.parse::<File>(FILE) else { return Sample::default() };
    let mut lost: Vec<&Spanned<String>> = Vec::new();
    let (mut checks, mut open) = (Vec::new(), Vec::new());
    for one in &file.check {
        let mut answers = BTreeMap::new();
        for (question, answer) in &one.answers {
            let id = CheckQuestionId::new(question.get_ref());
            let is_known = catalogue.questions().any(|(_, _, one)| one.id == id);
            match Answer::from_id(answer.get_ref()) {
                _ if !is_known => lost.push(question),
                None => lost.push(answer),
                Some(answer) => drop(answers.insert(id, answer)),
            }
        }
        let mode = Mode::from_id(one.mode.get_ref()).unwrap_or_else(|| {
            lost.push(&one.mode);
            Mode::Interview
        });
        let check = SampleCheck { days: one.days, mode, answers };
        if !check.is_whole(catalogue, &curriculum.firm.sample) {
            open.push(one.mode.span().start);
        }
        checks.push(check);
    }
    let plan = file.plan.iter().map(|one| {
        reader.refer(Target::Action, &one.action, FILE, &text);
        let state = State::from_id(one.state.get_ref()).unwrap_or_else(|| {
            lost.push(&one.state);
            State::Open
        });
        SampleAction { action: ActionId::new(one.action.get_ref()), state, days: one.days, cost: one.cost }
    });
    let plan = plan.collect();
    reader.refer(Target::Occasion, &file.list.occasion, FILE, &text);
    let audience = Audience::ALL.into_iter().find(|audience| audience.id() == file.list.audience.get_ref());
    let rhythm = Rhythm::from_id(file.list.rhythm.get_ref());
    lost.extend(Some(&file.list.audience).filter(|_| audience.is_none()));
    lost.extend(Some(&file.list.rhythm).filter(|_| rhythm.is_none()));
    let incident = incident(&file.incident, around.emergency, &mut lost);
    let exercise = exercise(&file.exercise, around.tabletops, &mut lost);
    let from = |id: &Spanned<String>| (format!("content/{FILE}"), line_at(&text, id.span().start));
    wanted.need(WORDS, "sample-incident", &[], &from(&file.incident.kind));
    for line in &file.incident.line {
        wanted.need(WORDS, &format!("sample-incident-{}", line.id.get_ref()), &[], &from(&line.id));
    }
    reader.parts(file.incident.line.iter().map(|line| &line.id), FILE, &text);
    for id in lost {
        reader.mistake(Rule::C04, FILE, &text, id.span().start, id.get_ref());
    }
    for at in open {
        reader.mistake(Rule::C25, FILE, &text, at, "sample");
    }
    let list = audience.zip(rhythm).map(|(audience, rhythm)| SampleList {
        occasion: OccasionId::new(file.list.occasion.get_ref()),
        audience,
        rhythm,
        days: file.list.days,
        ticked: file.list.ticked,
    });
    Sample { checks, plan, list, incident: Some(incident), exercise }
}

fn incident<'a>(
    raw: &'a RawIncident,
    emergency: &emergency::Catalogue,
    lost: &mut Vec<&'a Spanned<String>>,
) -> SampleIncident {
    lost.extend(Some(&raw.kind).filter(|kind| emergency.kind(kind.get_ref()).is_none()));
    let mut answers = BTreeMap::new();
    for (question, answer) in &raw.answers {
        let known = emergency.question(question.get_ref()).filter(|known| known.about == About::Gdpr);
        match known {
            None => lost.push(question),
            Some(known) if !known.answers.contains(answer.get_ref()) => lost.push(answer),
            Some(_) => drop(answers.insert(question.get_ref().clone(), answer.get_ref().clone())),
        }
    }
    let line = |line: &RawLine| SampleLine {
        id: PartId::new(line.id.get_ref()),
        minutes: line.minutes,
        tells: match line.tells {
            Tells::Seen => Told::Seen,
            Tells::Done => Told::Done,
            Tells::Decided => Told::Decided,
        },
    };
    SampleIncident {
        kind: raw.kind.get_ref().clone(),
        days: raw.days,
        minutes: raw.minutes,
        answers,
        lines: raw.line.iter().map(line).collect(),
    }
}

fn exercise<'a>(
    raw: &'a RawExercise,
    tabletops: &[Exercise],
    lost: &mut Vec<&'a Spanned<String>>,
) -> Option<SampleExercise> {
    let Some(exercise) = tabletops.iter().find(|one| one.id.as_str() == raw.id.get_ref()) else {
        lost.push(&raw.id);
        return None;
    };
    let Some(length) = Length::named(raw.length.get_ref()) else {
        lost.push(&raw.length);
        return None;
    };
    let (mut decided, mut ratings) = (BTreeMap::new(), BTreeMap::new());
    for (inject, option) in &raw.decided {
        let (id, choice) = (PartId::new(inject.get_ref()), PartId::new(option.get_ref()));
        match exercise.injects(length).find(|(one, _)| one.id == id) {
            None => lost.push(inject),
            Some((one, _)) if !one.options.contains(&choice) => lost.push(option),
            Some(_) => drop(decided.insert(id, choice)),
        }
    }
    for (statement, rating) in &raw.ratings {
        let id = PartId::new(statement.get_ref());
        let is_known = exercise.statements(length).any(|one| one.id == id);
        match Rating::named(rating.get_ref()) {
            _ if !is_known => lost.push(statement),
            None => lost.push(rating),
            Some(rating) => drop(ratings.insert(id, rating)),
        }
    }
    Some(SampleExercise { exercise: exercise.id.clone(), length, days: raw.days, decided, ratings })
}
