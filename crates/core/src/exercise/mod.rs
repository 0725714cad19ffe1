//! Exercises: things to do rather than to answer, each with its structure and the rule by which it is judged.

pub mod inbox;
pub mod link;
pub mod password;
pub mod place;
pub mod scenario;
pub mod sorting;

use crate::ExerciseId;
use inbox::Message;
use place::Place;
use scenario::Scenario;
use sorting::Sorting;

/// Every exercise of the curriculum.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Exercises {
    /// Messages to judge, retired ones included.
    pub messages: Vec<Message>,
    /// Incidents that branch.
    pub scenarios: Vec<Scenario>,
    /// Cards to put into boxes.
    pub sortings: Vec<Sorting>,
    /// Drawn places with risks to find.
    pub places: Vec<Place>,
    /// What links to read are made from.
    pub links: link::Names,
    /// Words people take for passwords beside those the estimator knows, most common first.
    pub known_passwords: Vec<String>,
}

/// The exercises that are made anew each time and so stand in no list: a round of messages, a round of links, the password workshop.
pub const ROUNDS: [&str; 3] = ["inbox", "links", "passwords"];

impl Exercises {
    /// Whether there is an exercise with this id: a round, or one of the lists.
    pub fn knows(&self, id: &ExerciseId) -> bool {
        ROUNDS.contains(&id.as_str())
            || self.scenario(id).is_some()
            || self.sorting(id).is_some()
            || self.place(id).is_some()
    }

    /// The message with this id.
    pub fn message(&self, id: &ExerciseId) -> Option<&Message> {
        self.messages.iter().find(|one| &one.id == id)
    }

    /// The scenario with this id.
    pub fn scenario(&self, id: &ExerciseId) -> Option<&Scenario> {
        self.scenarios.iter().find(|one| &one.id == id)
    }

    /// The sorting exercise with this id.
    pub fn sorting(&self, id: &ExerciseId) -> Option<&Sorting> {
        self.sortings.iter().find(|one| &one.id == id)
    }

    /// The place with this id.
    pub fn place(&self, id: &ExerciseId) -> Option<&Place> {
        self.places.iter().find(|one| &one.id == id)
    }
}
