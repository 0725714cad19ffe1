//! What belongs on a checklist.

mod rhythm;

use crate::curriculum::{Audience, ChecklistItem, Curriculum, Life, Step};
use crate::firm::{Profile, Relevance};
use crate::{FactId, OccasionId, StepId};

pub use rhythm::Rhythm;

/// What somebody chose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// Whom it is for.
    pub audience: Audience,
    /// When it is used.
    pub occasion: OccasionId,
    /// Only these steps; empty means all.
    pub steps: Vec<StepId>,
}

/// The lines of one step.
#[derive(Debug, Clone, PartialEq)]
pub struct Section<'a> {
    /// The step.
    pub step: &'a Step,
    /// Its lines that fit the choice, never empty.
    pub items: Vec<&'a ChecklistItem>,
}

/// The lines that fit `choice` and the firm, by step, in the order of the trail. A step without a fitting line is left out.
pub fn select<'a>(curriculum: &'a Curriculum, choice: &Choice, firm: &Profile) -> Vec<Section<'a>> {
    let fitting = |step: &'a Step| {
        step.checklist.iter().filter(|item| fits(item, choice) && item.when.judge(firm).is_shown()).collect()
    };
    wanted(curriculum, choice)
        .map(|step| Section { step, items: fitting(step) })
        .filter(|section| !section.items.is_empty())
        .collect()
}

/// The lines that fit `choice` and are left out because of what is known about the firm, each with the facts that say so.
pub fn left_out<'a>(
    curriculum: &'a Curriculum,
    choice: &Choice,
    firm: &Profile,
) -> Vec<(&'a ChecklistItem, Vec<FactId>)> {
    wanted(curriculum, choice)
        .flat_map(|step| &step.checklist)
        .filter(|item| fits(item, choice))
        .filter_map(|item| match item.when.judge(firm) {
            Relevance::Hidden(facts) => Some((item, facts)),
            Relevance::Always | Relevance::Shown(_) | Relevance::Unknown(_) => None,
        })
        .collect()
}

fn wanted<'a>(curriculum: &'a Curriculum, choice: &Choice) -> impl Iterator<Item = &'a Step> {
    curriculum.steps.iter().filter(|step| choice.steps.is_empty() || choice.steps.contains(&step.id))
}

fn fits(item: &ChecklistItem, choice: &Choice) -> bool {
    item.life == Life::Live && item.audience.contains(&choice.audience) && item.occasions.contains(&choice.occasion)
}
