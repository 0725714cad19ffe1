//! Two checks side by side.

use super::{Catalogue, Outcome, Place, Sheet, Tally, score};
use crate::{CheckAreaId, CheckTopicId};

/// An area then and now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AreaChange {
    /// The area.
    pub area: CheckAreaId,
    /// Its points in the earlier check.
    pub before: Tally,
    /// Its points in the later check.
    pub after: Tally,
}

/// What changed from one check to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// All points in the earlier check.
    pub before: Tally,
    /// All points in the later check.
    pub after: Tally,
    /// Each area, in the order of the catalogue.
    pub areas: Vec<AreaChange>,
    /// Topics that are met now and were missed before.
    pub gained: Vec<CheckTopicId>,
    /// Topics that were met before and are missed now.
    pub lost: Vec<CheckTopicId>,
    /// Whether both asked the same: a quick round beside a full one says less.
    pub same_questions: bool,
}

/// Compares an earlier sheet with a later one.
pub fn compare(catalogue: &Catalogue, before: &Sheet, after: &Sheet) -> Comparison {
    let (earlier, later) = (score(catalogue, before), score(catalogue, after));
    let turned = |from: Outcome, to: Outcome| {
        let both = catalogue.topics().zip(earlier.topics.iter().zip(&later.topics));
        both.filter(|(_, (was, is))| (**was, **is) == (from, to)).map(|(topic, _)| topic.id.clone()).collect()
    };
    let asked = |sheet: &Sheet| sheet.places().iter().map(|place| *place != Place::LeftOut).collect::<Vec<_>>();
    Comparison {
        gained: turned(Outcome::Missed, Outcome::Met),
        lost: turned(Outcome::Met, Outcome::Missed),
        before: earlier.total,
        after: later.total,
        areas: earlier
            .areas
            .into_iter()
            .zip(later.areas)
            .map(|(was, is)| AreaChange { area: was.area, before: was.tally, after: is.tally })
            .collect(),
        same_questions: asked(before) == asked(after),
    }
}

#[cfg(test)]
mod tests {
    use super::super::Answer;
    use super::super::example::{catalogue, id};
    use super::*;

    #[test]
    fn gained_and_lost_topics_are_named() {
        let catalogue = catalogue();
        let mut before = Sheet::of(&catalogue, vec![Place::Given(Answer::Yes); catalogue.len()]);
        let mut after = before.clone();
        before.answer(&catalogue, &id(11, 1), Answer::No);
        after.answer(&catalogue, &id(21, 1), Answer::DontKnow);
        let found = compare(&catalogue, &before, &after);
        assert_eq!(found.gained, [CheckTopicId::new("t11")]);
        assert_eq!(found.lost, [CheckTopicId::new("t21")]);
        assert_eq!((found.before.points, found.after.points), (31, 36));
        assert_eq!((found.areas[2].before.points, found.areas[2].after.points), (0, 6));
        assert!(found.same_questions);
    }

    #[test]
    fn a_quick_round_asks_less_than_a_full_one() {
        let catalogue = catalogue();
        let quick = Sheet::asking(&catalogue, |_, question| question.quick);
        assert!(!compare(&catalogue, &quick, &Sheet::new(&catalogue)).same_questions);
        assert_eq!(compare(&catalogue, &quick, &quick).gained, []);
    }
}
