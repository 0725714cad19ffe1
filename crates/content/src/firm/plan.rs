//! `content/firm/plan.toml`: what the order of the action plan knows about each action.

use serde::Deserialize;
use toml::Spanned;
use tritt_core::ActionId;
use tritt_core::curriculum::{Curriculum, Life};
use tritt_core::plan::Weighed;

use crate::Rule;
use crate::raw::When;
use crate::structure::{Reader, Target};

/// The file, from `content/`.
const FILE: &str = "firm/plan.toml";

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct PlanFile {
    action: Vec<Entry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: Spanned<String>,
    risk: Spanned<u32>,
    #[serde(default)]
    after: Vec<Spanned<String>>,
    #[serde(default)]
    raise: When,
    #[serde(default)]
    lower: When,
}

/// Reads the file. An action without a weight, one that has two, a risk outside 1 to 5 and a circle are mistakes (C26).
pub(super) fn read(reader: &mut Reader<'_>, curriculum: &Curriculum) -> Vec<Weighed> {
    // an author's folder from before there was a plan has none
    if !reader.has(FILE) {
        return Vec::new();
    }
    let Some((file, text)) = reader.parse::<PlanFile>(FILE) else { return Vec::new() };
    let mut all: Vec<Weighed> = Vec::new();
    for entry in &file.action {
        let id = ActionId::new(entry.id.get_ref());
        reader.refer(Target::Action, &entry.id, FILE, &text);
        reader.refer_all(Target::Action, &entry.after, FILE, &text);
        if !(1..=5).contains(entry.risk.get_ref()) {
            reader.mistake(Rule::C26, FILE, &text, entry.risk.span().start, &entry.risk.get_ref().to_string());
        }
        let known = |id: &ActionId| all.iter().any(|one| &one.action == id);
        let after: Vec<ActionId> = entry.after.iter().map(|id| ActionId::new(id.get_ref())).collect();
        if known(&id) {
            reader.mistake(Rule::C26, FILE, &text, entry.id.span().start, id.as_str());
        }
        let raise = reader.when(&entry.raise, FILE, &text);
        let lower = reader.when(&entry.lower, FILE, &text);
        all.push(Weighed { action: id, risk: (*entry.risk.get_ref()).clamp(1, 5), after, raise, lower });
    }
    for entry in &file.action {
        if builds_on_itself(&all, &ActionId::new(entry.id.get_ref())) {
            reader.mistake(Rule::C26, FILE, &text, entry.id.span().start, entry.id.get_ref());
        }
    }
    let actions = curriculum.steps.iter().flat_map(|step| &step.actions).filter(|action| action.life == Life::Live);
    for action in actions.filter(|action| all.iter().all(|one| one.action != action.id)) {
        reader.mistake(Rule::C26, FILE, &text, 0, action.id.as_str());
    }
    all
}

fn builds_on_itself(all: &[Weighed], action: &ActionId) -> bool {
    let mut open: Vec<&ActionId> = vec![action];
    let mut seen: Vec<&ActionId> = Vec::new();
    while let Some(id) = open.pop() {
        for before in all.iter().filter(|one| &one.action == id).flat_map(|one| &one.after) {
            if before == action {
                return true;
            }
            if !seen.contains(&before) {
                seen.push(before);
                open.push(before);
            }
        }
    }
    false
}
