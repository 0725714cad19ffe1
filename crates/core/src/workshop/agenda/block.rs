//! A part of a workshop.

use crate::{ExerciseId, LessonId, StepId};

/// A part of a workshop, with its minutes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// What happens.
    pub kind: BlockKind,
    /// The topic it belongs to; nothing where it is about the whole workshop.
    pub about: Option<StepId>,
    /// How long it takes, 1 to [`LONGEST_BLOCK`].
    pub minutes: u16,
    /// What the trainer wants to remember; may be empty, and stays on the trainer's side.
    pub note: String,
}

/// The longest block, in minutes.
pub const LONGEST_BLOCK: u16 = 240;
/// The longest note, in characters.
pub const LONGEST_NOTE: usize = 1000;

/// What happens in a block.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum BlockKind {
    /// People arrive, hear what is ahead and join with their phones.
    Welcome,
    /// A short test before anything is explained; compared with [`BlockKind::TestAfter`].
    TestBefore,
    /// A lesson as slides.
    Lesson(LessonId),
    /// Questions of the pool to the room; about its topic, or about all topics of the workshop.
    Questions,
    /// Something to do together: `inbox`, `links`, `passwords`, a scenario, a sorting exercise or a place.
    Exercise(ExerciseId),
    /// People talk about how it is in their firm.
    Discussion,
    /// What everybody does on Monday: the actions of the lessons, chosen and written down.
    Actions,
    /// A short break.
    Break,
    /// The break to eat.
    Lunch,
    /// The same questions as before.
    TestAfter,
    /// What people say about the workshop.
    Feedback,
    /// Thanks, where help is, and good-bye.
    Closing,
    /// Something of the trainer's own; what it is stands in the note.
    Own,
}

impl BlockKind {
    /// The id in database and files and on the wire; what it names stands beside it ([`BlockKind::item`]).
    pub fn id(&self) -> &'static str {
        match self {
            Self::Welcome => "welcome",
            Self::TestBefore => "test-before",
            Self::Lesson(_) => "lesson",
            Self::Questions => "questions",
            Self::Exercise(_) => "exercise",
            Self::Discussion => "discussion",
            Self::Actions => "actions",
            Self::Break => "break",
            Self::Lunch => "lunch",
            Self::TestAfter => "test-after",
            Self::Feedback => "feedback",
            Self::Closing => "closing",
            Self::Own => "own",
        }
    }

    /// The lesson or exercise it names; empty for every other kind.
    pub fn item(&self) -> &str {
        match self {
            Self::Lesson(id) => id.as_str(),
            Self::Exercise(id) => id.as_str(),
            Self::Welcome
            | Self::TestBefore
            | Self::Questions
            | Self::Discussion
            | Self::Actions
            | Self::Break
            | Self::Lunch
            | Self::TestAfter
            | Self::Feedback
            | Self::Closing
            | Self::Own => "",
        }
    }

    /// The kind with this id, and the lesson or exercise it names. Nothing when a lesson or exercise names nothing, or another kind something.
    pub fn named(id: &str, item: &str) -> Option<Self> {
        match (id, item) {
            ("lesson", item) if !item.is_empty() => Some(Self::Lesson(LessonId::new(item))),
            ("exercise", item) if !item.is_empty() => Some(Self::Exercise(ExerciseId::new(item))),
            (id, "") => Self::PLAIN.into_iter().find(|kind| kind.id() == id),
            _ => None,
        }
    }

    /// The kinds that name nothing, in the order offered.
    pub const PLAIN: [Self; 11] = [
        Self::Welcome,
        Self::TestBefore,
        Self::Questions,
        Self::Discussion,
        Self::Actions,
        Self::Break,
        Self::Lunch,
        Self::TestAfter,
        Self::Feedback,
        Self::Closing,
        Self::Own,
    ];

    /// Whether people rest in it.
    pub fn is_pause(&self) -> bool {
        matches!(self, Self::Break | Self::Lunch)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_comes_back_from_what_is_kept_of_it() {
        let named = [BlockKind::Lesson(LessonId::new("a-b")), BlockKind::Exercise(ExerciseId::new("inbox"))];
        for kind in BlockKind::PLAIN.into_iter().chain(named) {
            assert_eq!(BlockKind::named(kind.id(), kind.item()).as_ref(), Some(&kind));
        }
        for (id, item) in [("lesson", ""), ("exercise", ""), ("welcome", "inbox"), ("nap", ""), ("", "")] {
            assert_eq!(BlockKind::named(id, item), None, "{id} {item}");
        }
    }
}
