//! Drawn places with risks to find.

use crate::curriculum::Life;
use crate::{ExerciseId, PartId, StepId};

/// A drawn place: things to look at, some of which are a risk.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    /// Stable id; the drawing in the window has the same name.
    pub id: ExerciseId,
    /// In use or withdrawn.
    pub life: Life,
    /// Raised when the meaning of the answer changes.
    pub version: u32,
    /// What can be pointed at, in the order a keyboard goes through.
    pub things: Vec<Thing>,
}

/// Something that can be pointed at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Thing {
    /// Its id inside the place.
    pub id: PartId,
    /// The step that deals with the risk; nothing for a thing that is all right.
    pub risk: Option<StepId>,
}

impl Place {
    /// How many risks there are.
    pub fn risks(&self) -> usize {
        self.things.iter().filter(|thing| thing.risk.is_some()).count()
    }

    /// Whether `marked` names only things of this place, each once.
    pub fn fits(&self, marked: &[PartId]) -> bool {
        marked
            .iter()
            .enumerate()
            .all(|(place, id)| !marked[..place].contains(id) && self.things.iter().any(|thing| &thing.id == id))
    }

    /// Whether enough was found: four of five risks, and at most one harmless thing marked.
    pub fn grade(&self, marked: &[PartId]) -> bool {
        let found = |risky: bool| {
            self.things.iter().filter(|thing| thing.risk.is_some() == risky && marked.contains(&thing.id)).count()
        };
        found(true) * 100 >= self.risks() * crate::learning::NEEDED_PERCENT && found(false) <= 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn four_of_five_risks_are_enough_and_marking_everything_is_not() {
        let thing = |id: &str| Thing { id: PartId::new(id), risk: id.starts_with('r').then(|| StepId::new("sign-in")) };
        let place = Place {
            id: ExerciseId::new("place-test"),
            life: Life::Live,
            version: 1,
            things: ["r1", "ok1", "r2", "r3", "ok2", "r4", "r5"].map(thing).to_vec(),
        };
        for (marked, fits, right) in [
            ("r1 r2 r3 r4 r5", true, true),
            ("r1 r2 r3 r4", true, true),
            ("r1 r2 r3 r4 ok1", true, true),
            ("r1 r2 r3", true, false),
            ("r1 r2 r3 r4 r5 ok1 ok2", true, false),
            ("", true, false),
            ("r1 r1", false, false),
            ("chair", false, false),
        ] {
            let marked: Vec<PartId> = marked.split_whitespace().map(PartId::new).collect();
            assert_eq!((place.fits(&marked), place.grade(&marked)), (fits, right), "{marked:?}");
        }
    }
}
