//! A round as the server needs it: the rule of the answers, and the words in every language.

use std::collections::BTreeMap;

use tritt_core::OptionId;
use tritt_core::workshop::round::{Given, Kind, Task};

/// What is put to the room. What is right and why stays here until it is revealed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Round {
    /// Its number in the session, from 1.
    pub number: u32,
    /// What it is.
    pub kind: Kind,
    /// How it is answered.
    pub task: Task,
    /// What is right: the options of a choice, the order, the right sides. Nothing where nothing is right or wrong.
    pub key: Option<Vec<OptionId>>,
    /// Its words, by the tag of their language. Never empty.
    pub faces: BTreeMap<String, Face>,
}

impl Round {
    /// The words in a language; in another where there are none in this one.
    pub(crate) fn face(&self, language: &str) -> Option<&Face> {
        self.faces.get(language).or_else(|| self.faces.values().next())
    }

    /// What an answer names, in the order shown: the right sides of pairs, else the options. It is the same order in every language.
    pub(crate) fn named(&self) -> &[(String, String)] {
        let face = self.faces.values().next();
        face.map_or(&[], |face| if matches!(self.task, Task::Match { .. }) { &face.matches } else { &face.options })
    }

    /// An answer of a phone in the terms of the curriculum; nothing where it names what is not there. Phones know options by their place alone: the ids of
    /// the curriculum say which right side belongs to which left one, and their letters in which order things come.
    pub(crate) fn unmasked(&self, given: Given) -> Option<Given> {
        let Given::Picked(picked) = given else { return Some(given) };
        let named = self.named();
        let id = |place: &OptionId| {
            let at = place.as_str().parse::<usize>().ok()?.checked_sub(1)?;
            named.get(at).map(|(id, _)| OptionId::new(id.as_str()))
        };
        picked.iter().map(id).collect::<Option<_>>().map(Given::Picked)
    }

    /// The same the other way round: an answer as its phone knows it.
    pub(crate) fn masked(&self, given: &Given) -> Given {
        let Given::Picked(picked) = given else { return given.clone() };
        Given::Picked(picked.iter().map(|id| OptionId::new(place(self.named(), id.as_str()))).collect())
    }
}

/// What stands for an option outside of the program: its place, from 1.
pub(crate) fn place(shown: &[(String, String)], id: &str) -> String {
    shown.iter().position(|(one, _)| one == id).map_or_else(String::new, |at| (at + 1).to_string())
}

/// The words of a round in one language, as plain text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Face {
    /// What is asked.
    pub title: String,
    /// What is read before it: a message, a situation.
    pub lead: Vec<Lead>,
    /// The options or fields by their id, in the order shown.
    pub options: Vec<(String, String)>,
    /// The right sides of pairs by the id of their left side, in the order shown.
    pub matches: Vec<(String, String)>,
    /// Why each option is right or not, by its id.
    pub why: Vec<(String, String)>,
}

/// A line that is read before the question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lead {
    /// What it is, “From” say; may be empty.
    pub label: String,
    /// What stands there.
    pub text: String,
}
