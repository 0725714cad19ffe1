//! Counts of the content.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::{Value, json};
use tritt_content::Content;
use tritt_core::curriculum::{Life, Mark, StepStatus};
use tritt_core::exercise::inbox::{Channel, Difficulty, Message, Verdict};
use tritt_core::prose::plain_text;
use tritt_i18n::Language;

use crate::ApiError;
use crate::app::check_content;

/// Counts steps, lessons, words, questions, exercises, terms, sources and figures.
///
/// # Errors
/// `locale-broken`; `content-broken` when the folder cannot be read.
pub fn content_stats(from: Option<&Path>) -> Result<Value, ApiError> {
    let (locales, content, mistakes) = check_content(from)?;
    let curriculum = &content.curriculum;
    let steps = &curriculum.steps;
    let live_messages: Vec<&Message> =
        curriculum.exercises.messages.iter().filter(|one| one.life == Life::Live).collect();
    let scenarios = &curriculum.exercises.scenarios;
    let words: BTreeMap<String, usize> =
        locales.languages().iter().map(|language| (language.to_string(), words(&content, language))).collect();
    let questions_by_kind = count(steps.iter().flat_map(|step| step.live_questions()).map(|one| one.task.kind()));
    let questions_by_step: BTreeMap<&str, usize> =
        steps.iter().map(|step| (step.id.as_str(), step.live_questions().count())).collect();
    Ok(json!({
        "mistakes": mistakes.len(),
        "languages": locales.languages().iter().map(ToString::to_string).collect::<Vec<_>>(),
        "steps": steps.len(),
        "completeSteps": steps.iter().filter(|step| step.status == StepStatus::Complete).count(),
        "lessons": steps.iter().map(|step| step.live_lessons().count()).sum::<usize>(),
        "words": words,
        "actions": steps.iter().map(|step| step.live_actions().count()).sum::<usize>(),
        "questions": {
            "all": questions_by_step.values().sum::<usize>(),
            "byKind": questions_by_kind,
            "byStep": questions_by_step,
        },
        "checklistItems": steps.iter().flat_map(|step| &step.checklist).filter(|item| item.life == Life::Live).count(),
        // every message stands in every language
        "messages": {
            "all": live_messages.len(),
            "legitimate": live_messages.iter().filter(|one| one.verdict == Verdict::Safe).count(),
            "byChannel": count(live_messages.iter().map(|one| channel(one.channel))),
            "byDifficulty": count(live_messages.iter().map(|one| difficulty(one.difficulty()))),
        },
        "scenarios": {
            "all": scenarios.len(),
            "situations": scenarios.iter().map(|one| one.situations.len()).sum::<usize>(),
            "endings": scenarios.iter().map(|one| one.endings.len()).sum::<usize>(),
        },
        "sortings": {
            "all": curriculum.exercises.sortings.len(),
            "cards": curriculum.exercises.sortings.iter().map(|one| one.cards.len()).sum::<usize>(),
        },
        "places": {
            "all": curriculum.exercises.places.len(),
            "risks": curriculum.exercises.places.iter().map(tritt_core::exercise::place::Place::risks).sum::<usize>(),
        },
        "terms": curriculum.glossary.len(),
        "sources": {
            "all": curriculum.sources.len(),
            "byMark": count(curriculum.sources.iter().map(|source| mark(source.mark))),
        },
        "mappingsByMark": count(steps.iter().flat_map(|step| &step.mapping).map(|mapping| mark(mapping.mark))),
        "figures": curriculum.figures.len(),
        "charts": curriculum.charts.len(),
    }))
}

/// Words of the curriculum in a language: everything but the list for passphrases.
fn words(content: &Content, language: &Language) -> usize {
    let count = |text: &str| text.split_whitespace().count();
    let short: usize = content
        .words(language)
        .map(|words| {
            let text = |(id, attribute): &(String, String)| {
                words.text(id, Some(attribute.as_str()).filter(|attribute| !attribute.is_empty()))
            };
            content.keys().iter().filter_map(text).map(|text| count(&text)).sum()
        })
        .unwrap_or_default();
    let lessons = content.curriculum.steps.iter().flat_map(|step| &step.lessons);
    let long: usize = lessons
        .filter_map(|lesson| content.prose(language, &lesson.id))
        .map(|prose| count(&prose.title) + count(&plain_text(&prose.blocks)))
        .sum();
    short + long
}

fn count<'a>(names: impl Iterator<Item = &'a str>) -> BTreeMap<&'a str, usize> {
    let mut counts = BTreeMap::new();
    for name in names {
        *counts.entry(name).or_default() += 1;
    }
    counts
}

pub(super) fn mark(mark: Mark) -> &'static str {
    match mark {
        Mark::Seen => "seen",
        Mark::Secondary => "secondary",
        Mark::Recall => "recall",
    }
}

pub(super) fn channel(channel: Channel) -> &'static str {
    channel.id()
}

pub(super) fn difficulty(difficulty: Difficulty) -> &'static str {
    match difficulty {
        Difficulty::Least => "least",
        Difficulty::Moderate => "moderate",
        Difficulty::Very => "very",
    }
}
