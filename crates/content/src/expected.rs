//! Which words the curriculum needs.

use std::collections::BTreeMap;

use tritt_core::curriculum::{Audience, Curriculum, Step};
use tritt_core::exercise::Exercises;
use tritt_core::firm::{Catalogue, Size};
use tritt_core::question::{Question, Task};

use crate::rules::Rules;
use crate::structure::Places;

/// Where a needed word comes from: its file below `locales/<language>/` and the place that needs it.
#[derive(Debug, Clone)]
pub struct Need {
    /// The Fluent file it must stand in.
    pub file: String,
    /// Where it is introduced: file and line.
    pub from: (String, usize),
}

/// Every message and attribute by `(id, attribute)`; the empty attribute is the message's own value.
pub type Expected = BTreeMap<(String, String), Need>;

/// The folder of a step's words: `04-sign-in`.
pub fn folder(step: &Step) -> String {
    format!("{:02}-{}", step.number, step.id)
}

/// All words the curriculum needs.
pub fn expected(curriculum: &Curriculum, rules: &Rules, places: &Places) -> Expected {
    let mut all = Expected::new();
    let mut need = |file: &str, id: &str, attributes: &[&str]| {
        let from = places.of(id);
        for attribute in std::iter::once(&"").chain(attributes) {
            let need = Need { file: format!("content/{file}"), from: from.clone() };
            all.insert((id.to_owned(), (*attribute).to_owned()), need);
        }
    };
    exercises(&curriculum.exercises, &mut need);
    for claim in rules.claims() {
        need("rules.ftl", &format!("claim-{claim}"), &[]);
    }
    for route in &curriculum.routes {
        need("curriculum.ftl", &format!("route-{}", route.id), &["summary"]);
        for leg in &route.legs {
            need("curriculum.ftl", &format!("route-{}-{}", route.id, leg.id), &[]);
        }
    }
    for ready in &curriculum.paths {
        need("paths.ftl", &format!("path-{}", ready.path.id), &["summary"]);
    }
    for ready in &curriculum.workshops {
        need("workshop.ftl", ready.id.as_str(), &["summary"]);
        for note in ready.blocks.iter().filter_map(|one| one.note.as_ref()) {
            need("workshop.ftl", &format!("workshop-note-{note}"), &[]);
        }
    }
    firm(&curriculum.firm, &mut need);
    for stage in &curriculum.stages {
        need("curriculum.ftl", &format!("stage-{stage}"), &["summary"]);
    }
    for audience in Audience::ALL {
        need("curriculum.ftl", &format!("audience-{}", audience.id()), &["hint"]);
    }
    for occasion in &curriculum.occasions {
        need("curriculum.ftl", &format!("occasion-{occasion}"), &["hint"]);
    }
    for figure in &curriculum.figures {
        need("figures.ftl", &format!("figure-{}", figure.id), &[]);
    }
    for chart in &curriculum.charts {
        let labels = chart.points.iter().filter(|point| point.year.is_none()).map(|point| point.id.as_str());
        let attributes: Vec<&str> = ["says", "not"].into_iter().chain(labels).collect();
        need("charts.ftl", chart.id.as_str(), &attributes);
    }
    for term in &curriculum.glossary {
        need("glossary.ftl", &format!("glossary-{}", term.id), &["meaning"]);
    }
    for step in &curriculum.steps {
        let file = |name: &str| format!("{}/{name}.ftl", folder(step));
        need(&file("step"), &format!("{}-title", step.id), &["summary", "reason"]);
        for objective in &step.objectives {
            need(&file("step"), objective.as_str(), &[]);
        }
        for action in &step.actions {
            let ways: &[&str] = if action.by_platform { &["windows", "macos"] } else { &["how"] };
            let attributes: Vec<&str> = ["why", "done"].into_iter().chain(ways.iter().copied()).collect();
            need(&file("actions"), action.id.as_str(), &attributes);
        }
        for question in &step.questions {
            let attributes = question_attributes(question);
            let attributes: Vec<&str> = attributes.iter().map(String::as_str).collect();
            need(&file("questions"), question.id.as_str(), &attributes);
        }
        for item in &step.checklist {
            need(&file("checklist"), item.id.as_str(), &["how"]);
        }
    }
    all
}

/// Each fact is a question, and a reason when it is answered; so is what follows from size, sector and sites.
fn firm(catalogue: &Catalogue, need: &mut impl FnMut(&str, &str, &[&str])) {
    if catalogue.facts.is_empty() {
        return;
    }
    need("firm.ftl", "firm-sample", &[]);
    need("firm.ftl", "firm-sample-person", &[]);
    let sizes = Size::ALL.iter().map(|size| format!("size-{}", size.id()));
    let sectors = catalogue.sectors.iter().map(|sector| format!("sector-{sector}"));
    for derived in sizes.chain(sectors) {
        need("firm.ftl", &derived, &["yes", "no"]);
    }
    need("firm.ftl", "several-sites", &["yes", "no"]);
    for fact in &catalogue.facts {
        need("firm.ftl", &format!("fact-{fact}"), &["hint", "yes", "no"]);
    }
}

fn exercises(exercises: &Exercises, need: &mut impl FnMut(&str, &str, &[&str])) {
    let mut with = |file: &str, id: &str, attributes: Vec<String>| {
        let attributes: Vec<&str> = attributes.iter().map(String::as_str).collect();
        need(&format!("exercises/{file}.ftl"), id, &attributes);
    };
    for message in &exercises.messages {
        let mut attributes = vec!["why".to_owned()];
        for part in &message.parts {
            attributes.push(part.id.to_string());
            attributes.extend(part.kind.has_target().then(|| format!("{}-target", part.id)));
            attributes.extend(part.cue.map(|_| format!("{}-cue", part.id)));
        }
        with("inbox", message.id.as_str(), attributes);
    }
    for scenario in &exercises.scenarios {
        let id = scenario.id.as_str();
        let file = format!("scenarios/{id}");
        with(&file, id, vec!["summary".to_owned(), "debrief".to_owned()]);
        for situation in &scenario.situations {
            let choices =
                situation.choices.iter().flat_map(|choice| [choice.id.to_string(), format!("{}-then", choice.id)]);
            with(&file, &format!("{id}-{}", situation.id), choices.collect());
        }
        for ending in &scenario.endings {
            with(&file, &format!("{id}-{}", ending.id), vec!["text".to_owned()]);
        }
    }
    for sorting in &exercises.sortings {
        let boxes = sorting.boxes.iter().map(ToString::to_string);
        with("sorting", sorting.id.as_str(), std::iter::once("task".to_owned()).chain(boxes).collect());
        for card in &sorting.cards {
            with("sorting", &format!("{}-{}", sorting.id, card.id), vec!["why".to_owned()]);
        }
    }
    for place in &exercises.places {
        with("places", place.id.as_str(), vec!["task".to_owned()]);
        for thing in &place.things {
            with("places", &format!("{}-{}", place.id, thing.id), vec!["why".to_owned()]);
        }
    }
}

fn question_attributes(question: &Question) -> Vec<String> {
    let options = question.task.options();
    let with = |endings: &[&str]| {
        options.iter().flat_map(|option| endings.iter().map(move |ending| format!("{option}{ending}"))).collect()
    };
    match question.task {
        Task::Single { .. } | Task::Multiple { .. } | Task::Order { .. } | Task::Spot { .. } => with(&["", "-why"]),
        Task::TrueFalse { .. } => with(&["-why"]),
        Task::Match { .. } => with(&["", "-match", "-why"]),
    }
}
