//! `content/firm/check.toml`: the topics and questions of the self-check.

use serde::Deserialize;
use toml::Spanned;
use tritt_core::check::{Area, Catalogue, ClosedBy, Question, Topic, Weight};
use tritt_core::{ActionId, CheckAreaId, CheckQuestionId, CheckTopicId, LessonId, StepId};

use super::Wanted;
use crate::Rule;
use crate::raw;
use crate::structure::{Reader, Target};

/// The file, from `content/`.
const FILE: &str = "firm/check.toml";
/// Where its words stand.
const WORDS: &str = "check.ftl";

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct CheckFile {
    source: Spanned<String>,
    weights: Weights,
    quick: Quick,
    area: Vec<raw::Named>,
    topic: Vec<TopicEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Weights {
    top: WeightEntry,
    other: WeightEntry,
    maximum: Spanned<i32>,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(deny_unknown_fields)]
struct WeightEntry {
    met: i32,
    missed: i32,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Quick {
    minutes: Spanned<u32>,
    seconds: u32,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct TopicEntry {
    id: Spanned<String>,
    number: Spanned<u8>,
    area: Spanned<String>,
    #[serde(default)]
    top: bool,
    #[serde(default)]
    when: raw::When,
    step: Spanned<String>,
    lessons: Vec<Spanned<String>>,
    actions: Vec<Spanned<String>>,
    question: Vec<QuestionEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct QuestionEntry {
    id: Spanned<String>,
    #[serde(default)]
    quick: bool,
    #[serde(default)]
    when: raw::When,
}

/// Reads the self-check; checks C02, C03, C04 and C25. Nothing is asked where there is no file.
pub(super) fn read(reader: &mut Reader<'_>, wanted: &mut Wanted) -> Catalogue {
    // an author's folder from before there was a self-check has none
    if !reader.has(FILE) {
        return Catalogue::default();
    }
    let Some((file, text)) = reader.parse::<CheckFile>(FILE) else { return Catalogue::default() };
    reader.refer(Target::Source, &file.source, FILE, &text);
    let mut areas: Vec<Area> = Vec::new();
    for area in &file.area {
        introduce(reader, wanted, &area.id, &[], &text);
        areas.push(Area { id: CheckAreaId::new(area.id.get_ref()), topics: Vec::new() });
    }
    let minutes = *file.quick.minutes.get_ref();
    judge(reader, &file, &text);
    for entry in file.topic {
        introduce(reader, wanted, &entry.id, &[], &text);
        let at = areas.iter().position(|area| area.id.as_str() == entry.area.get_ref());
        let Some(at) = at else {
            reader.mistake(Rule::C04, FILE, &text, entry.area.span().start, entry.area.get_ref());
            continue;
        };
        let weight = if entry.top { file.weights.top } else { file.weights.other };
        let topic = topic(reader, wanted, entry, weight, &text);
        areas[at].topics.push(topic);
    }
    Catalogue::new(areas).quick_in(minutes)
}

/// A message of the check, and where its id stands.
fn introduce(reader: &mut Reader<'_>, wanted: &mut Wanted, id: &Spanned<String>, attributes: &[&str], text: &str) {
    reader.introduce(id.get_ref(), id, "check", FILE, text);
    let from = reader.places.of(id.get_ref());
    wanted.need(WORDS, id.get_ref(), attributes, &from);
}

fn topic(reader: &mut Reader<'_>, wanted: &mut Wanted, entry: TopicEntry, weight: WeightEntry, text: &str) -> Topic {
    reader.refer(Target::Step, &entry.step, FILE, text);
    reader.refer_all(Target::Lesson, &entry.lessons, FILE, text);
    reader.refer_all(Target::Action, &entry.actions, FILE, text);
    let mut questions = Vec::new();
    for question in entry.question {
        introduce(reader, wanted, &question.id, &["help", "evidence", "find-out"], text);
        questions.push(Question {
            when: reader.when(&question.when, FILE, text),
            id: CheckQuestionId::new(question.id.into_inner()),
            quick: question.quick,
        });
    }
    Topic {
        number: *entry.number.get_ref(),
        top: entry.top,
        weight: Weight { met: weight.met, missed: weight.missed },
        when: reader.when(&entry.when, FILE, text),
        questions,
        closed_by: ClosedBy {
            step: StepId::new(entry.step.into_inner()),
            lessons: entry.lessons.into_iter().map(|id| LessonId::new(id.into_inner())).collect(),
            actions: entry.actions.into_iter().map(|id| ActionId::new(id.into_inner())).collect(),
        },
        id: CheckTopicId::new(entry.id.into_inner()),
    }
}

/// C25: numbers in order from 1, something to ask and to do for every topic, at least one quick question each, the maximum that was published, and a
/// quick round that fits its minutes.
fn judge(reader: &mut Reader<'_>, file: &CheckFile, text: &str) {
    for (place, topic) in file.topic.iter().enumerate() {
        let wrong = usize::from(*topic.number.get_ref()) != place + 1
            || topic.lessons.is_empty()
            || topic.actions.is_empty()
            || !topic.question.iter().any(|question| question.quick);
        if wrong {
            reader.mistake(Rule::C25, FILE, text, topic.id.span().start, topic.id.get_ref());
        }
    }
    let points = |topic: &TopicEntry| if topic.top { file.weights.top.met } else { file.weights.other.met };
    let sum: i32 = file.topic.iter().map(points).sum();
    if sum != *file.weights.maximum.get_ref() || file.weights.top.missed > file.weights.top.met {
        reader.mistake(Rule::C25, FILE, text, file.weights.maximum.span().start, &sum.to_string());
    }
    let asked = file.topic.iter().flat_map(|topic| &topic.question).filter(|question| question.quick).count();
    let seconds = u64::try_from(asked).unwrap_or(u64::MAX).saturating_mul(file.quick.seconds.into());
    if seconds > u64::from(*file.quick.minutes.get_ref()) * 60 {
        reader.mistake(Rule::C25, FILE, text, file.quick.minutes.span().start, &seconds.to_string());
    }
}
