//! Everything in one document, for review.

use std::path::Path;

use serde_json::{Map, Value, json};
use tritt_content::Content;
use tritt_core::curriculum::{Audience, Curriculum, Life, Source, Step, StepStatus};
use tritt_core::exercise::inbox::{Message, Verdict};
use tritt_core::exercise::scenario::{Outcome, Scenario};
use tritt_core::prose::plain_text;
use tritt_i18n::Language;

use super::stats::{channel, difficulty, mark};
use crate::ApiError;
use crate::app::check_content;

/// Structure, words and prose of the whole curriculum in every language.
///
/// # Errors
/// `locale-broken`; `content-broken` when the folder cannot be read.
pub fn export_content(from: Option<&Path>) -> Result<Value, ApiError> {
    let (locales, content, _) = check_content(from)?;
    let in_languages = |of: &dyn Fn(&Language) -> Value| -> Value {
        locales.languages().iter().map(|language| (language.to_string(), of(language))).collect::<Map<_, _>>().into()
    };
    Ok(json!({
        "version": crate::VERSION,
        "curriculum": curriculum(&content.curriculum),
        "words": in_languages(&|language| words(&content, language)),
        "prose": in_languages(&|language| prose(&content, language)),
    }))
}

fn words(content: &Content, language: &Language) -> Value {
    let mut all: Map<String, Value> = Map::new();
    let Some(words) = content.words(language) else { return Value::Null };
    for (id, attribute) in content.keys() {
        // a figure is written with its value
        let figure = id
            .strip_prefix("figure-")
            .and_then(|id| content.curriculum.figures.iter().find(|one| one.id.as_str() == id));
        let text = match figure {
            Some(figure) => words.figure(figure.id.as_str(), figure.value),
            None => words.text(id, Some(attribute.as_str()).filter(|attribute| !attribute.is_empty())),
        };
        let name = if attribute.is_empty() { id.clone() } else { format!("{id}.{attribute}") };
        all.insert(name, text.into());
    }
    all.into()
}

fn prose(content: &Content, language: &Language) -> Value {
    let lessons = content.curriculum.steps.iter().flat_map(|step| &step.lessons);
    lessons
        .filter_map(|lesson| {
            let prose = content.prose(language, &lesson.id)?;
            Some((lesson.id.to_string(), json!({ "title": prose.title, "text": plain_text(&prose.blocks) })))
        })
        .collect::<Map<_, _>>()
        .into()
}

fn curriculum(all: &Curriculum) -> Value {
    json!({
        "stages": texts(&all.stages),
        "occasions": texts(&all.occasions),
        "routes": all.routes.iter().map(|route| json!({
            "id": route.id.as_str(),
            "legs": route.legs.iter().map(|leg| json!({ "id": leg.id.as_str(), "steps": texts(&leg.steps) })).collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
        "steps": all.steps.iter().map(step).collect::<Vec<_>>(),
        "sources": all.sources.iter().map(source).collect::<Vec<_>>(),
        "figures": all.figures.iter().map(|figure| json!({
            "id": figure.id.as_str(), "value": figure.value, "year": figure.year, "source": figure.source.as_str(),
        })).collect::<Vec<_>>(),
        "charts": all.charts.iter().map(|chart| json!({
            "id": chart.id.as_str(), "source": chart.source.as_str(), "year": chart.year,
            "points": chart.points.iter().map(|point| json!({
                "id": point.id.as_str(), "year": point.year, "value": point.value,
                "source": point.source.as_ref().map(|source| source.as_str()),
            })).collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
        "glossary": all.glossary.iter().map(|term| json!({ "id": term.id.as_str(), "see": texts(&term.see) })).collect::<Vec<_>>(),
        "messages": all.exercises.messages.iter().map(message).collect::<Vec<_>>(),
        "scenarios": all.exercises.scenarios.iter().map(scenario).collect::<Vec<_>>(),
        "sortings": all.exercises.sortings.iter().map(|one| json!({
            "id": one.id.as_str(), "step": one.step.as_str(), "boxes": texts(&one.boxes),
            "cards": one.cards.iter().map(|card| json!({ "id": card.id.as_str(), "box": card.belongs.as_str() })).collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
        "places": all.exercises.places.iter().map(|one| json!({
            "id": one.id.as_str(),
            "things": one.things.iter().map(|thing| json!({
                "id": thing.id.as_str(), "risk": thing.risk.as_ref().map(|step| step.as_str()),
            })).collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
    })
}

fn step(step: &Step) -> Value {
    json!({
        "id": step.id.as_str(),
        "number": step.number,
        "stage": step.stage.as_str(),
        "complete": step.status == StepStatus::Complete,
        "after": texts(&step.after),
        "figure": step.figure.as_ref().map(|figure| figure.as_str()),
        "sources": texts(&step.sources),
        "objectives": texts(&step.objectives),
        "mapping": step.mapping.iter().map(|one| json!({
            "framework": one.framework.id(), "refs": one.refs, "mark": mark(one.mark),
        })).collect::<Vec<_>>(),
        "lessons": step.lessons.iter().map(|one| json!({
            "id": one.id.as_str(), "live": one.life == Life::Live, "audience": audiences(&one.audience), "minutes": one.minutes,
            "objectives": texts(&one.objectives), "action": one.action.as_str(),
        })).collect::<Vec<_>>(),
        "actions": step.actions.iter().map(|one| json!({
            "id": one.id.as_str(), "live": one.life == Life::Live, "minutes": one.minutes, "cost": format!("{:?}", one.cost).to_lowercase(),
            "who": one.who.id(), "byPlatform": one.by_platform,
        })).collect::<Vec<_>>(),
        "questions": step.questions.iter().map(|one| json!({
            "id": one.id.as_str(), "live": one.life == Life::Live, "kind": one.task.kind(), "objective": one.objective.as_str(),
            "audience": audiences(&one.audience), "version": one.version, "options": texts(&one.task.options()),
            "key": texts(&one.task.key().0), "sources": texts(&one.sources),
        })).collect::<Vec<_>>(),
        "checklist": step.checklist.iter().map(|one| json!({
            "id": one.id.as_str(), "live": one.life == Life::Live, "audience": audiences(&one.audience), "occasions": texts(&one.occasions),
            "action": one.action.as_ref().map(|action| action.as_str()), "duty": one.duty,
        })).collect::<Vec<_>>(),
    })
}

fn source(source: &Source) -> Value {
    json!({
        "id": source.id.as_str(), "publisher": source.publisher, "title": source.title, "year": source.year, "url": source.url,
        "checked": source.checked, "mark": mark(source.mark), "via": source.via,
    })
}

fn message(message: &Message) -> Value {
    let verdict = |verdict: Verdict| match verdict {
        Verdict::Safe => "safe",
        Verdict::Report => "report",
        Verdict::Ask => "ask",
    };
    json!({
        "id": message.id.as_str(), "live": message.life == Life::Live, "step": message.step.as_str(), "channel": channel(message.channel),
        "verdict": verdict(message.verdict), "also": message.also.iter().copied().map(verdict).collect::<Vec<_>>(),
        "difficulty": difficulty(message.difficulty()),
        "parts": message.parts.iter().map(|part| json!({
            "id": part.id.as_str(), "is": format!("{:?}", part.kind).to_lowercase(),
            "cue": part.cue.map(|cue| format!("{cue:?}").to_lowercase()),
        })).collect::<Vec<_>>(),
    })
}

fn scenario(scenario: &Scenario) -> Value {
    json!({
        "id": scenario.id.as_str(), "live": scenario.life == Life::Live, "audience": audiences(&scenario.audience),
        "minutes": scenario.minutes, "begins": scenario.begins, "start": scenario.start.as_str(),
        "situations": scenario.situations.iter().map(|one| json!({
            "id": one.id.as_str(),
            "choices": one.choices.iter().map(|choice| json!({
                "id": choice.id.as_str(), "to": choice.to.as_str(), "minutes": choice.minutes,
            })).collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
        "endings": scenario.endings.iter().map(|one| json!({
            "id": one.id.as_str(),
            "outcome": match one.outcome { Outcome::Good => "good", Outcome::Mixed => "mixed", Outcome::Hard => "hard" },
        })).collect::<Vec<_>>(),
        "steps": texts(&scenario.steps), "actions": texts(&scenario.actions),
    })
}

fn audiences(all: &[Audience]) -> Vec<&'static str> {
    all.iter().map(|audience| audience.id()).collect()
}

fn texts(ids: &[impl ToString]) -> Vec<String> {
    ids.iter().map(ToString::to_string).collect()
}
