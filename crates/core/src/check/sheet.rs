//! A sheet of answers: one place for each question.

use super::{Answer, Catalogue, Question, Topic};
use crate::{CheckQuestionId, CheckTopicId};

/// What stands in the place of a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Place {
    /// Not answered yet: counts like don't know.
    Open,
    /// Not asked, because of what the firm is or because the round is a quick one: counts like not applicable.
    LeftOut,
    /// Answered.
    Given(Answer),
}

/// The answers to a catalogue, by position.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    places: Vec<Place>,
}

impl Sheet {
    /// An empty sheet: everything is asked, nothing answered.
    pub fn new(catalogue: &Catalogue) -> Self {
        Self { places: vec![Place::Open; catalogue.len()] }
    }

    /// A sheet on which only what `asked` says is asked.
    pub fn asking(catalogue: &Catalogue, mut asked: impl FnMut(&Topic, &Question) -> bool) -> Self {
        let place = |(_, topic, question): (_, &Topic, &Question)| match asked(topic, question) {
            true => Place::Open,
            false => Place::LeftOut,
        };
        Self { places: catalogue.questions().map(place).collect() }
    }

    /// A sheet from places in the order of the catalogue's questions; what is missing at the end is open, what is too much is not looked at.
    pub fn of(catalogue: &Catalogue, places: impl IntoIterator<Item = Place>) -> Self {
        let mut places: Vec<Place> = places.into_iter().take(catalogue.len()).collect();
        places.resize(catalogue.len(), Place::Open);
        Self { places }
    }

    /// Writes down an answer. Gives false for a question the catalogue does not have (any more) and for one that is left out: nothing changes.
    pub fn answer(&mut self, catalogue: &Catalogue, question: &CheckQuestionId, answer: Answer) -> bool {
        match catalogue.position(question).map(|position| &mut self.places[position]) {
            None | Some(Place::LeftOut) => false,
            Some(place) => {
                *place = Place::Given(answer);
                true
            }
        }
    }

    /// What stands for a question; left out, where the catalogue does not have it.
    pub fn place(&self, catalogue: &Catalogue, question: &CheckQuestionId) -> Place {
        catalogue.position(question).map_or(Place::LeftOut, |position| self.places[position])
    }

    /// The same sheet with these topics done: every question of theirs that applies is answered with yes. What a plan does to the score.
    pub fn closing(&self, catalogue: &Catalogue, topics: &[CheckTopicId]) -> Self {
        let places = catalogue.questions().zip(&self.places).map(|((_, topic, _), place)| match place {
            Place::LeftOut | Place::Given(Answer::NotApplicable) => *place,
            Place::Open | Place::Given(_) if topics.contains(&topic.id) => Place::Given(Answer::Yes),
            Place::Open | Place::Given(_) => *place,
        });
        Self { places: places.collect() }
    }

    /// Everything that stands on it, in the order of the catalogue's questions.
    pub fn places(&self) -> &[Place] {
        &self.places
    }

    /// How many questions are asked.
    pub fn asked(&self) -> usize {
        self.places.iter().filter(|place| **place != Place::LeftOut).count()
    }

    /// How many of them are answered.
    pub fn answered(&self) -> usize {
        self.places.iter().filter(|place| matches!(place, Place::Given(_))).count()
    }
}

#[cfg(test)]
mod tests {
    use super::super::example::{catalogue, id};
    use super::*;

    #[test]
    fn only_what_is_asked_can_be_answered() {
        let catalogue = catalogue();
        let mut sheet = Sheet::asking(&catalogue, |_, question| question.quick);
        assert_eq!((sheet.asked(), sheet.answered()), (27, 0), "a quick round asks one question a topic");
        assert!(sheet.answer(&catalogue, &id(4, 1), Answer::No));
        assert!(!sheet.answer(&catalogue, &id(4, 2), Answer::No), "left out");
        assert!(!sheet.answer(&catalogue, &id(99, 1), Answer::No), "withdrawn from the catalogue");
        assert_eq!(sheet.place(&catalogue, &id(4, 1)), Place::Given(Answer::No));
        assert_eq!(sheet.place(&catalogue, &id(4, 2)), Place::LeftOut);
        assert_eq!((sheet.asked(), sheet.answered()), (27, 1));
    }

    #[test]
    fn the_last_answer_counts() {
        let catalogue = catalogue();
        let mut sheet = Sheet::new(&catalogue);
        for answer in [Answer::No, Answer::Yes] {
            assert!(sheet.answer(&catalogue, &id(1, 1), answer));
        }
        assert_eq!(sheet.place(&catalogue, &id(1, 1)), Place::Given(Answer::Yes));
        assert_eq!(sheet.answered(), 1, "changed, not answered twice");
    }
}
