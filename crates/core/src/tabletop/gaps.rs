//! From what did not work to what is to be done.

use std::collections::BTreeMap;

use super::{Exercise, Length};
use crate::{ActionId, PartId};

/// How something went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rating {
    /// It worked.
    Worked,
    /// In part.
    Partly,
    /// It did not work.
    Failed,
    /// Nobody tried, so nobody knows.
    Untried,
}

impl Rating {
    /// All, in the order offered.
    pub const ALL: [Self; 4] = [Self::Worked, Self::Partly, Self::Failed, Self::Untried];

    /// The name in the database and on the wire.
    pub fn id(self) -> &'static str {
        match self {
            Self::Worked => "worked",
            Self::Partly => "partly",
            Self::Failed => "failed",
            Self::Untried => "untried",
        }
    }

    /// The rating of this name.
    pub fn named(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.id() == id)
    }

    /// How much it asks for action: what failed before what half worked before what nobody knows.
    fn weight(self) -> u32 {
        match self {
            Self::Worked => 0,
            Self::Untried => 1,
            Self::Partly => 2,
            Self::Failed => 4,
        }
    }
}

/// An action the exercise calls for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    /// What is to be done.
    pub action: ActionId,
    /// The statements it follows from, with their rating, in the order of the exercise.
    pub reasons: Vec<(PartId, Rating)>,
}

/// The actions that follow from the ratings, each once, the most called for first; equals in the order of the exercise. A statement without a rating says
/// nothing, nor does one that this length does not have.
pub fn gaps(exercise: &Exercise, length: Length, ratings: &BTreeMap<PartId, Rating>) -> Vec<Gap> {
    let mut gaps: Vec<Gap> = Vec::new();
    for statement in exercise.statements(length) {
        let Some(rating) = ratings.get(&statement.id).copied().filter(|rating| *rating != Rating::Worked) else {
            continue;
        };
        for action in &statement.actions {
            let reason = (statement.id.clone(), rating);
            match gaps.iter_mut().find(|gap| &gap.action == action) {
                Some(gap) => gap.reasons.push(reason),
                None => gaps.push(Gap { action: action.clone(), reasons: vec![reason] }),
            }
        }
    }
    gaps.sort_by_key(|gap| std::cmp::Reverse(gap.reasons.iter().map(|(_, rating)| rating.weight()).sum::<u32>()));
    gaps
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::exercise::tests::exercise;
    use super::*;

    fn rated(ratings: &str) -> BTreeMap<PartId, Rating> {
        ratings
            .split_whitespace()
            .map(|one| one.split_once('=').unwrap())
            .map(|(id, rating)| (PartId::new(id), Rating::named(rating).unwrap()))
            .collect()
    }

    #[track_caller]
    fn check(length: Length, ratings: &str, expected: &[&str]) {
        let exercise = exercise("a 0 0 0; b - 7 8; c 5 14 16; d - - 24");
        let found = gaps(&exercise, length, &rated(ratings));
        assert_eq!(found.iter().map(|gap| gap.action.as_str()).collect::<Vec<_>>(), expected, "{ratings}");
    }

    #[test]
    fn what_failed_comes_first_and_what_worked_asks_for_nothing() {
        check(Length::Long, "a=worked b=worked c=worked d=worked", &[]);
        check(Length::Long, "a=untried b=partly c=failed", &["do-c", "do-b", "do-a"]);
        check(Length::Short, "a=failed b=failed", &["do-a"]);
        check(Length::Long, "", &[]);
        check(Length::Long, "x=failed", &[]);
    }

    #[test]
    fn two_reasons_for_one_action_make_one_gap_that_weighs_more() {
        let mut exercise = exercise("a 0 0 0; b 5 7 8; c 10 14 16");
        let shared = ActionId::new("do-shared");
        exercise.statements[1].actions = vec![shared.clone()];
        exercise.statements[2].actions = vec![shared.clone()];
        let found = gaps(&exercise, Length::Short, &rated("a=partly b=partly c=untried"));
        assert_eq!(found[0].action, shared);
        assert_eq!(found[0].reasons, [(PartId::new("b"), Rating::Partly), (PartId::new("c"), Rating::Untried)]);
        assert_eq!(found.len(), 2);
    }

    fn any_ratings() -> impl Strategy<Value = BTreeMap<PartId, Rating>> {
        let id = prop::sample::select(vec!["a", "b", "c", "d", "x"]).prop_map(PartId::new);
        prop::collection::btree_map(id, prop::sample::select(Rating::ALL.to_vec()), 0..6)
    }

    proptest! {
        #[test]
        fn each_gap_follows_from_something_that_did_not_work(ratings in any_ratings(), place in 0_usize..3) {
            let exercise = exercise("a 0 0 0; b - 7 8; c 5 14 16; d - - 24");
            let length = Length::ALL[place];
            let found = gaps(&exercise, length, &ratings);
            let mut seen = std::collections::BTreeSet::new();
            for gap in &found {
                prop_assert!(seen.insert(gap.action.clone()), "each action once");
                prop_assert!(!gap.reasons.is_empty());
                for (statement, rating) in &gap.reasons {
                    prop_assert_eq!(ratings.get(statement), Some(rating));
                    prop_assert_ne!(*rating, Rating::Worked);
                }
            }
            let open = exercise
                .statements(length)
                .filter(|one| ratings.get(&one.id).is_some_and(|rating| *rating != Rating::Worked));
            for statement in open {
                for action in &statement.actions {
                    prop_assert!(seen.contains(action), "no gap without its action");
                }
            }
        }

        #[test]
        fn making_one_thing_worse_never_moves_its_action_back(ratings in any_ratings()) {
            let exercise = exercise("a 0 0 0; b - 7 8; c 5 14 16; d - - 24");
            let place = |ratings: &BTreeMap<PartId, Rating>| {
                gaps(&exercise, Length::Long, ratings).iter().position(|gap| gap.action.as_str() == "do-c")
            };
            let mut worse = ratings.clone();
            worse.insert(PartId::new("c"), Rating::Failed);
            let (before, after) = (place(&ratings), place(&worse));
            prop_assert!(after.is_some());
            prop_assert!(before.is_none_or(|before| after.is_some_and(|after| after <= before)));
        }
    }
}
