//! What the parts of a plan are called in a language.

use tritt_core::workshop::agenda::{Block, BlockKind, Need, Supply, Together, together};
use tritt_core::{ExerciseId, StepId};
use tritt_i18n::{Marks, Words};

use crate::convert::Speaker;
use crate::steps::lesson_title;
use crate::{ApiError, App};

/// A language: the words of the curriculum, and those of the program with or without marks.
pub(super) struct Voice<'a> {
    /// The words of the curriculum.
    pub speaker: Speaker<'a>,
    /// The words of the program.
    pub words: Words,
}

impl<'a> Voice<'a> {
    /// For the window.
    pub fn spoken(app: &'a App, tag: &str) -> Result<Self, ApiError> {
        let speaker = Speaker::new(app, tag)?;
        let words = app.words(speaker.words.language());
        Ok(Self { speaker, words })
    }

    /// For paper.
    pub fn printed(app: &'a App, tag: &str) -> Result<Self, ApiError> {
        let speaker = Speaker::new(app, tag)?;
        let words = app.locales.words(speaker.words.language(), Marks::Plain);
        Ok(Self { speaker, words })
    }

    /// The words without marks, for what is kept.
    pub fn plain(&self) -> Words {
        self.speaker.app.locales.words(self.words.language(), Marks::Plain)
    }

    /// What a block is called; one of the trainer's own by the first line of its note.
    pub fn title(&self, block: &Block) -> String {
        let words = &self.words;
        let step = block.about.as_ref().map(|step| self.step(step));
        match &block.kind {
            BlockKind::Welcome => words.workshop_plan_welcome(),
            BlockKind::TestBefore => words.workshop_plan_test_before(),
            BlockKind::Lesson(id) => {
                let lesson = self.speaker.app.content.curriculum.lesson(id);
                words
                    .workshop_plan_lesson(&lesson.map_or_else(String::new, |(_, one)| lesson_title(&self.speaker, one)))
            }
            BlockKind::Questions => {
                step.map_or_else(|| words.workshop_plan_questions_all(), |step| words.workshop_plan_questions(&step))
            }
            BlockKind::Exercise(id) => words.workshop_plan_exercise(&self.exercise(id)),
            BlockKind::Discussion => {
                step.map_or_else(|| words.workshop_plan_discussion_all(), |step| words.workshop_plan_discussion(&step))
            }
            BlockKind::Actions => words.workshop_plan_actions(),
            BlockKind::Break => words.workshop_plan_break(),
            BlockKind::Lunch => words.workshop_plan_lunch(),
            BlockKind::TestAfter => words.workshop_plan_test_after(),
            BlockKind::Feedback => words.workshop_plan_feedback(),
            BlockKind::Closing => words.workshop_plan_closing(),
            BlockKind::Own => {
                let first = block.note.lines().next().map(str::trim).filter(|line| !line.is_empty());
                first.map_or_else(|| words.workshop_plan_own(), str::to_owned)
            }
        }
    }

    fn step(&self, id: &StepId) -> String {
        self.speaker.text(&format!("{id}-title"), None)
    }

    fn exercise(&self, id: &ExerciseId) -> String {
        match id.as_str() {
            "inbox" => self.words.workshop_plan_inbox(),
            "links" => self.words.workshop_plan_links(),
            "passwords" => self.words.workshop_plan_passwords(),
            listed => self.speaker.text(listed, None),
        }
    }

    /// Who does it with whom; empty where everybody looks at the front.
    pub fn together(&self, kind: &BlockKind, people: u16) -> String {
        match together(kind, people) {
            Together::Room => String::new(),
            Together::Alone => self.words.workshop_plan_alone(),
            Together::Pairs => self.words.workshop_plan_pairs(),
            Together::Groups { groups, least, most } if least == most => self.words.workshop_plan_groups(groups, least),
            Together::Groups { groups, least, most } => self.words.workshop_plan_groups_uneven(groups, least, most),
        }
    }

    /// Something to bring, and what for.
    pub fn supply(&self, need: Need) -> (String, String) {
        let (words, count) = (&self.words, need.count);
        match need.supply {
            Supply::Computer => (words.workshop_plan_computer(), words.workshop_plan_computer_how()),
            Supply::Projector => (words.workshop_plan_projector(), words.workshop_plan_projector_how()),
            Supply::Network => (words.workshop_plan_network(), words.workshop_plan_network_how()),
            Supply::VotingCards => (words.workshop_plan_voting_cards(count), words.workshop_plan_voting_cards_how()),
            Supply::Agenda => (words.workshop_plan_agenda_printed(), words.workshop_plan_agenda_printed_how()),
            Supply::Handouts => (words.workshop_plan_handouts(count), words.workshop_plan_handouts_how()),
            Supply::Pens => (words.workshop_plan_pens(count), words.workshop_plan_pens_how()),
            Supply::Tables => (words.workshop_plan_tables(count), words.workshop_plan_tables_how()),
            Supply::Flipchart => (words.workshop_plan_flipchart(), words.workshop_plan_flipchart_how()),
            Supply::Drinks => (words.workshop_plan_drinks(count), words.workshop_plan_drinks_how()),
            Supply::Food => (words.workshop_plan_food(count), words.workshop_plan_food_how()),
        }
    }

    /// What is worth remembering in a block of this kind; empty where there is nothing.
    pub fn usual_note(&self, kind: &BlockKind) -> String {
        let note = match kind {
            BlockKind::Welcome => "welcome",
            BlockKind::TestBefore => "test",
            BlockKind::TestAfter => "compare",
            BlockKind::Actions => "actions",
            BlockKind::Closing => "report",
            BlockKind::Exercise(id) => match id.as_str() {
                "inbox" => "inbox",
                "links" => "links",
                "passwords" => "passwords",
                id if id.starts_with("scenario-") => "scenario",
                id if id.starts_with("sorting-") => "sorting",
                _ => return String::new(),
            },
            BlockKind::Lesson(_)
            | BlockKind::Questions
            | BlockKind::Discussion
            | BlockKind::Break
            | BlockKind::Lunch
            | BlockKind::Feedback
            | BlockKind::Own => return String::new(),
        };
        self.speaker.text(&format!("workshop-note-{note}"), None)
    }
}
