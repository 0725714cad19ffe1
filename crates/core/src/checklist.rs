//! What belongs on a checklist.

use crate::curriculum::{Audience, ChecklistItem, Curriculum, Life, Step};
use crate::{OccasionId, StepId};

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

/// The lines that fit `choice`, by step, in the order of the trail. A step without a fitting line is left out.
pub fn select<'a>(curriculum: &'a Curriculum, choice: &Choice) -> Vec<Section<'a>> {
    curriculum
        .steps
        .iter()
        .filter(|step| choice.steps.is_empty() || choice.steps.contains(&step.id))
        .map(|step| Section { step, items: step.checklist.iter().filter(|item| fits(item, choice)).collect() })
        .filter(|section| !section.items.is_empty())
        .collect()
}

fn fits(item: &ChecklistItem, choice: &Choice) -> bool {
    item.life == Life::Live && item.audience.contains(&choice.audience) && item.occasions.contains(&choice.occasion)
}
