//! `content/firm/sample.toml`: what the sample firm has done so far.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;
use tritt_core::check::{Answer, Catalogue, Mode};
use tritt_core::checklist::Rhythm;
use tritt_core::curriculum::{Audience, Curriculum};
use tritt_core::plan::State;
use tritt_core::sample::{Sample, SampleAction, SampleCheck, SampleList};
use tritt_core::{ActionId, CheckQuestionId, OccasionId};

use crate::Rule;
use crate::structure::{Reader, Target};

/// The file, from `content/`.
const FILE: &str = "firm/sample.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    check: Vec<RawCheck>,
    plan: Vec<RawAction>,
    list: RawList,
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

/// Reads the file. A question, an answer, a state and the like that nobody knows is a mistake (C04), and so is a round that leaves a question open (C25). An
/// author's folder from before there was one has none.
pub(super) fn read(reader: &mut Reader<'_>, catalogue: &Catalogue, curriculum: &Curriculum) -> Sample {
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
    Sample { checks, plan, list }
}
