//! Cards to put into boxes.

use crate::curriculum::Life;
use crate::{ExerciseId, PartId, StepId};

/// Cards to put into boxes.
#[derive(Debug, Clone, PartialEq)]
pub struct Sorting {
    /// Stable id.
    pub id: ExerciseId,
    /// In use or withdrawn.
    pub life: Life,
    /// Raised when the meaning of the answer changes.
    pub version: u32,
    /// The step it belongs to.
    pub step: StepId,
    /// The boxes in the order shown.
    pub boxes: Vec<PartId>,
    /// The cards.
    pub cards: Vec<Card>,
}

/// A card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// Its id inside the exercise.
    pub id: PartId,
    /// The box it belongs in.
    pub belongs: PartId,
}

/// Share of cards, in percent, that must lie right for the exercise to count as right: as with questions, four of five.
const NEEDED_PERCENT: usize = crate::learning::NEEDED_PERCENT;

impl Sorting {
    /// The cards in an order given by the seed.
    pub fn shuffled(&self, seed: u64) -> Vec<&Card> {
        let mut cards: Vec<&Card> = self.cards.iter().collect();
        fastrand::Rng::with_seed(seed).shuffle(&mut cards);
        cards
    }

    /// Cards for a whole room: at most `most`, from every box in turn, so that none is left out. Always the same ones.
    pub fn for_room(&self, most: usize) -> Vec<&Card> {
        let of = |into: &PartId| self.cards.iter().filter(|card| &card.belongs == into).collect::<Vec<_>>();
        let boxes: Vec<Vec<&Card>> = self.boxes.iter().map(of).collect();
        let longest = boxes.iter().map(Vec::len).max().unwrap_or_default();
        let turns = (0..longest).flat_map(|turn| boxes.iter().filter_map(move |cards| cards.get(turn).copied()));
        let mut cards: Vec<&Card> = turns.take(most).collect();
        // as they stand in the exercise, so that the boxes do not come in turn
        cards.sort_by_key(|card| self.cards.iter().position(|one| one.id == card.id));
        cards
    }

    /// Whether `placed` (card and box) is an answer at all: every card once, in a box that exists.
    pub fn fits(&self, placed: &[(PartId, PartId)]) -> bool {
        placed.len() == self.cards.len()
            && placed.iter().all(|(_, into)| self.boxes.contains(into))
            && self.cards.iter().all(|card| placed.iter().any(|(id, _)| id == &card.id))
    }

    /// Whether enough cards lie right.
    pub fn grade(&self, placed: &[(PartId, PartId)]) -> bool {
        let right = self.cards.iter().filter(|card| placed.contains(&(card.id.clone(), card.belongs.clone()))).count();
        right * 100 >= self.cards.len() * NEEDED_PERCENT
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sorting() -> Sorting {
        let card = |id: &str, belongs: &str| Card { id: PartId::new(id), belongs: PartId::new(belongs) };
        Sorting {
            id: ExerciseId::new("sorting-test"),
            life: Life::Live,
            version: 1,
            step: StepId::new("overview"),
            boxes: ["open", "strict"].map(PartId::new).to_vec(),
            cards: vec![
                card("a", "open"),
                card("b", "open"),
                card("c", "strict"),
                card("d", "strict"),
                card("e", "open"),
            ],
        }
    }

    #[test]
    fn a_room_gets_cards_of_every_box() {
        let chosen =
            |most: usize| sorting().for_room(most).iter().map(|card| card.id.as_str().to_owned()).collect::<String>();
        assert_eq!((chosen(2), chosen(3), chosen(9)), ("ac".to_owned(), "abc".to_owned(), "abcde".to_owned()));
    }

    #[test]
    fn four_of_five_cards_are_enough() {
        for (placed, fits, right) in [
            ("a>open b>open c>strict d>strict e>open", true, true),
            ("a>open b>open c>strict d>strict e>strict", true, true),
            ("a>open b>open c>strict d>open e>strict", true, false),
            ("a>open b>open c>strict d>strict", false, true),
            ("a>open b>open c>strict d>strict e>nowhere", false, true),
            ("a>open a>open c>strict d>strict e>open", false, true),
        ] {
            let pair = |text: &str| text.split_once('>').map(|(card, into)| (PartId::new(card), PartId::new(into)));
            let placed: Vec<_> = placed.split_whitespace().filter_map(pair).collect();
            assert_eq!((sorting().fits(&placed), sorting().grade(&placed)), (fits, right), "{placed:?}");
        }
    }
}
