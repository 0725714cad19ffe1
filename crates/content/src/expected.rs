//! Which words the curriculum needs.

use std::collections::BTreeMap;

use tritt_core::curriculum::{Audience, Curriculum, Step};
use tritt_core::question::{Question, Task};

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
pub fn expected(curriculum: &Curriculum, places: &Places) -> Expected {
    let mut all = Expected::new();
    let mut need = |file: &str, id: &str, attributes: &[&str]| {
        let from = places.of(id);
        for attribute in std::iter::once(&"").chain(attributes) {
            let need = Need { file: format!("content/{file}"), from: from.clone() };
            all.insert((id.to_owned(), (*attribute).to_owned()), need);
        }
    };
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

fn question_attributes(question: &Question) -> Vec<String> {
    let options = question.task.options();
    let with = |endings: &[&str]| {
        options.iter().flat_map(|option| endings.iter().map(move |ending| format!("{option}{ending}"))).collect()
    };
    match question.task {
        Task::Single { .. } | Task::Multiple { .. } | Task::Order { .. } => with(&["", "-why"]),
        Task::TrueFalse { .. } => with(&["-why"]),
        Task::Match { .. } => with(&["", "-match", "-why"]),
    }
}
