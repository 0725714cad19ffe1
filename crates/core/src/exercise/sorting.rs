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
