//! Workshops that come with the program.

use super::agenda::{Block, BlockKind};
use crate::curriculum::{Audience, Curriculum};
use crate::{PartId, StepId, WorkshopId};

/// A workshop that comes with the program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadyWorkshop {
    /// Stable id.
    pub id: WorkshopId,
    /// Whom it is for.
    pub audience: Audience,
    /// How many people it is thought for.
    pub people: u16,
    /// From the first word to the last.
    pub minutes: u16,
    /// What happens in it.
    pub blocks: Vec<ReadyBlock>,
}

/// A block whose note stands in the words of every language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadyBlock {
    /// The block, with an empty note.
    pub block: Block,
    /// The name of its note, if it has one: the same in every workshop that says the same.
    pub note: Option<PartId>,
}

impl ReadyWorkshop {
    /// Its topics, each once, in the order they come.
    pub fn topics(&self) -> Vec<&StepId> {
        topics(self.blocks.iter().map(|one| &one.block))
    }
}

/// The topics of an agenda, each once, in the order they come.
pub fn topics<'a>(blocks: impl IntoIterator<Item = &'a Block>) -> Vec<&'a StepId> {
    let mut found: Vec<&StepId> = Vec::new();
    for step in blocks.into_iter().filter_map(|block| block.about.as_ref()) {
        if !found.contains(&step) {
            found.push(step);
        }
    }
    found
}

/// Whether everything a block names is there and in use.
pub fn is_known(block: &Block, curriculum: &Curriculum) -> bool {
    let about = block.about.as_ref().is_none_or(|step| curriculum.step(step).is_some());
    about
        && match &block.kind {
            BlockKind::Lesson(id) => {
                curriculum.steps.iter().flat_map(|step| step.live_lessons()).any(|one| &one.id == id)
            }
            BlockKind::Exercise(id) => curriculum.exercises.knows(id),
            BlockKind::Welcome
            | BlockKind::TestBefore
            | BlockKind::Questions
            | BlockKind::Discussion
            | BlockKind::Actions
            | BlockKind::Break
            | BlockKind::Lunch
            | BlockKind::TestAfter
            | BlockKind::Feedback
            | BlockKind::Closing
            | BlockKind::Own => true,
        }
}
