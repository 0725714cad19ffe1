//! What an exercise consists of, and which parts of it a length has.

use std::collections::BTreeSet;

use crate::curriculum::Life;
use crate::{ActionId, ExerciseId, PartId, SourceId};

/// An exercise for a team.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exercise {
    /// Stable id, beginning with `tabletop-`.
    pub id: ExerciseId,
    /// In use or withdrawn.
    pub life: Life,
    /// Raised when statements change their meaning.
    pub version: u32,
    /// Who sits at the table, in the order of importance: with fewer people, one takes several.
    pub roles: Vec<PartId>,
    /// How many things are to be laid on the table.
    pub prepare: u8,
    /// What its facts lean on.
    pub sources: Vec<SourceId>,
    /// What happens, in order.
    pub injects: Vec<Inject>,
    /// What is rated afterwards, in order.
    pub statements: Vec<Statement>,
}

/// How long the exercise takes, debrief included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Length {
    /// 30 minutes.
    Short,
    /// 60 minutes.
    Medium,
    /// 90 minutes.
    Long,
}

impl Length {
    /// All, the shortest first.
    pub const ALL: [Self; 3] = [Self::Short, Self::Medium, Self::Long];

    /// The name in files and on the wire.
    pub fn id(self) -> &'static str {
        match self {
            Self::Short => "short",
            Self::Medium => "medium",
            Self::Long => "long",
        }
    }

    /// The length of this name.
    pub fn named(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.id() == id)
    }

    /// Minutes from the first sentence to the last.
    pub fn minutes(self) -> u32 {
        self.play() + self.debrief()
    }

    /// Minutes to play.
    pub fn play(self) -> u32 {
        match self {
            Self::Short => 20,
            Self::Medium => 45,
            Self::Long => 70,
        }
    }

    /// Minutes for the debrief. A third to a quarter of the time: there the gaps become actions.
    pub fn debrief(self) -> u32 {
        match self {
            Self::Short => 10,
            Self::Medium => 15,
            Self::Long => 20,
        }
    }
}

/// Something that happens in the story, read aloud.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inject {
    /// Its id inside the exercise.
    pub id: PartId,
    /// The minute it comes in, for [`Length::Short`], [`Length::Medium`] and [`Length::Long`]; nothing where that length leaves it out.
    pub at: [Option<u32>; 3],
    /// When it is in the story.
    pub story: StoryTime,
    /// What there is to see or hear.
    pub material: Option<Material>,
    /// How many questions are put to the room.
    pub asks: u8,
    /// How many lines say what good looks like.
    pub good: u8,
    /// What can be decided; nothing where there is only something to talk about.
    pub options: Vec<PartId>,
}

impl Inject {
    /// The minute it comes in.
    pub fn minute(&self, length: Length) -> Option<u32> {
        let [short, medium, long] = self.at;
        match length {
            Length::Short => short,
            Length::Medium => medium,
            Length::Long => long,
        }
    }
}

/// A time in the story.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct StoryTime {
    /// 1 is Monday, 7 Sunday.
    pub day: u8,
    /// Minutes after midnight.
    pub minute: u16,
}

/// What there is to see or hear.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Material {
    /// What a screen shows.
    Screen,
    /// An e-mail.
    Mail,
    /// What somebody or a tape says on the phone.
    Call,
    /// A letter on paper.
    Letter,
    /// Messages in a chat.
    Chat,
}

impl Material {
    /// All.
    pub const ALL: [Self; 5] = [Self::Screen, Self::Mail, Self::Call, Self::Letter, Self::Chat];

    /// The name in files and on the wire.
    pub fn id(self) -> &'static str {
        match self {
            Self::Screen => "screen",
            Self::Mail => "mail",
            Self::Call => "call",
            Self::Letter => "letter",
            Self::Chat => "chat",
        }
    }
}

/// Something that worked, or did not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// Its id inside the exercise.
    pub id: PartId,
    /// The inject that shows it: without that inject nobody can tell.
    pub after: PartId,
    /// The actions that close the gap, the most direct first.
    pub actions: Vec<ActionId>,
}

/// What is wrong with an exercise.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// A length does not begin with an inject in its first minute.
    NoBeginning(Length),
    /// It comes no later than the one before it, on the clock of the room or in the story.
    OutOfOrder(PartId),
    /// Too little time is left to talk about it before the debrief.
    TooLate(PartId),
    /// A shorter length has it, a longer one has not.
    LostWhenLonger(PartId),
    /// There is one thing to decide, which is none, or more than a room keeps in mind.
    Options(PartId),
    /// The statement follows an inject that does not exist, or leads to no action.
    LeadsNowhere(PartId),
}

/// Least minutes to talk about an inject before the next one or the debrief.
const TALK: u32 = 4;

impl Exercise {
    /// What this length has, in order, with the minute it comes in.
    pub fn injects(&self, length: Length) -> impl Iterator<Item = (&Inject, u32)> {
        self.injects.iter().filter_map(move |inject| Some((inject, inject.minute(length)?)))
    }

    /// The inject of this id.
    pub fn inject(&self, id: &PartId) -> Option<&Inject> {
        self.injects.iter().find(|one| &one.id == id)
    }

    /// What is rated after this length.
    pub fn statements(&self, length: Length) -> impl Iterator<Item = &Statement> {
        self.statements
            .iter()
            .filter(move |one| self.inject(&one.after).is_some_and(|inject| inject.minute(length).is_some()))
    }

    /// Everything that is wrong with it.
    pub fn faults(&self) -> Vec<Fault> {
        let mut faults = BTreeSet::new();
        for length in Length::ALL {
            let mut before: Option<u32> = None;
            for (inject, minute) in self.injects(length) {
                match before {
                    None if minute > 0 => _ = faults.insert(Fault::NoBeginning(length)),
                    Some(before) if minute < before + TALK => _ = faults.insert(Fault::OutOfOrder(inject.id.clone())),
                    _ => {}
                }
                if minute + TALK > length.play() {
                    faults.insert(Fault::TooLate(inject.id.clone()));
                }
                before = Some(minute);
            }
            if before.is_none() {
                faults.insert(Fault::NoBeginning(length));
            }
        }
        for pair in self.injects.windows(2) {
            if let [earlier, later] = pair
                && later.story <= earlier.story
            {
                faults.insert(Fault::OutOfOrder(later.id.clone()));
            }
        }
        for inject in &self.injects {
            let [short, medium, long] = inject.at.map(|minute| minute.is_some());
            if !long || (short && !medium) {
                faults.insert(Fault::LostWhenLonger(inject.id.clone()));
            }
            if !matches!(inject.options.len(), 0 | 2..=4) {
                faults.insert(Fault::Options(inject.id.clone()));
            }
        }
        for statement in &self.statements {
            if self.inject(&statement.after).is_none() || statement.actions.is_empty() {
                faults.insert(Fault::LeadsNowhere(statement.id.clone()));
            }
        }
        faults.into_iter().collect()
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// `a 0 0 0; b - 7 8` are injects with their minutes; each has a statement of the same name that leads to `do-<id>`.
    pub(in crate::tabletop) fn exercise(injects: &str) -> Exercise {
        let part = |(place, line): (usize, &str)| {
            let mut words = line.split_whitespace();
            let id = PartId::new(words.next().unwrap());
            let mut minute = || words.next().unwrap_or("-").parse().ok();
            let at = [minute(), minute(), minute()];
            let options = ["a", "b", "c"].map(PartId::new).to_vec();
            let story = StoryTime { day: 1, minute: 60 * (place as u16 + 7) };
            Inject { id, at, story, material: None, asks: 2, good: 2, options }
        };
        let injects: Vec<Inject> = injects.split(';').map(str::trim).enumerate().map(part).collect();
        let statement = |inject: &Inject| Statement {
            id: inject.id.clone(),
            after: inject.id.clone(),
            actions: vec![ActionId::new(format!("do-{}", inject.id))],
        };
        Exercise {
            id: ExerciseId::new("tabletop-test"),
            life: Life::Live,
            version: 1,
            roles: ["decide", "record"].map(PartId::new).to_vec(),
            prepare: 2,
            sources: Vec::new(),
            statements: injects.iter().map(statement).collect(),
            injects,
        }
    }

    #[track_caller]
    fn check(injects: &str, expected: &[Fault]) {
        assert_eq!(exercise(injects).faults(), expected, "{injects}");
    }

    #[test]
    fn an_exercise_begins_at_once_goes_forward_and_grows_with_its_length() {
        let id = PartId::new;
        check("a 0 0 0; b - 7 8; c 5 14 16", &[]);
        check("a 1 0 0", &[Fault::NoBeginning(Length::Short)]);
        check("a - 0 0", &[Fault::NoBeginning(Length::Short)]);
        check("a 0 0 0; b 5 5 5; c 5 9 9", &[Fault::OutOfOrder(id("c"))]);
        check("a 0 0 0; b 2 7 8", &[Fault::OutOfOrder(id("b"))]);
        check("a 0 0 0; b 17 20 20", &[Fault::TooLate(id("b"))]);
        check("a 0 0 0; b 5 - 8", &[Fault::LostWhenLonger(id("b"))]);
        check("a 0 0 0; b - - -", &[Fault::LostWhenLonger(id("b"))]);
    }

    #[test]
    fn one_option_is_no_decision_and_a_statement_follows_something() {
        let mut exercise = exercise("a 0 0 0; b 5 7 8");
        exercise.injects[0].options.truncate(1);
        exercise.statements[0].after = PartId::new("gone");
        exercise.statements[1].actions.clear();
        exercise.injects[1].story = exercise.injects[0].story;
        let id = PartId::new;
        assert_eq!(
            exercise.faults(),
            [
                Fault::OutOfOrder(id("b")),
                Fault::Options(id("a")),
                Fault::LeadsNowhere(id("a")),
                Fault::LeadsNowhere(id("b"))
            ]
        );
    }

    #[test]
    fn a_longer_exercise_has_everything_a_shorter_one_has() {
        let exercise = exercise("a 0 0 0; b - 7 8; c 5 14 16; d - - 24");
        let ids = |length| exercise.injects(length).map(|(one, _)| one.id.as_str()).collect::<Vec<_>>();
        assert_eq!(ids(Length::Short), ["a", "c"]);
        assert_eq!(ids(Length::Medium), ["a", "b", "c"]);
        assert_eq!(ids(Length::Long), ["a", "b", "c", "d"]);
        let rated = |length| exercise.statements(length).count();
        assert_eq!(Length::ALL.map(rated), [2, 3, 4], "what was not played is not rated");
    }

    #[test]
    fn lengths_are_what_they_are_called() {
        assert_eq!(Length::ALL.map(Length::minutes), [30, 60, 90]);
        assert_eq!(Length::ALL.map(|one| Length::named(one.id())), Length::ALL.map(Some));
        assert_eq!(Length::named("endless"), None);
    }
}
