//! What is missing: what an action plan is made from.

use super::score::outcome;
use super::{Answer, Catalogue, Outcome, Place, Sheet};
use crate::{CheckQuestionId, CheckTopicId};

/// A topic that is not met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gap {
    /// The topic.
    pub topic: CheckTopicId,
    /// Its number, from 1.
    pub number: u8,
    /// Whether it is one of those that weigh most.
    pub top: bool,
    /// Points that meeting it adds to the total: 6 for a TOP topic, 1 for another.
    pub gain: i32,
    /// The worst that was said: no before don't know before partly. `None` where nothing was answered with one of these yet.
    pub answer: Option<Answer>,
    /// The questions that were answered with no or partly.
    pub missing: Vec<CheckQuestionId>,
    /// The questions nobody could answer: they begin with finding out.
    pub unknown: Vec<CheckQuestionId>,
    /// The questions not answered yet.
    pub open: Vec<CheckQuestionId>,
}

impl Gap {
    /// Whether all that is known to be missing is an answer: finding out may already close it.
    pub fn is_only_unknown(&self) -> bool {
        self.missing.is_empty() && self.open.is_empty()
    }
}

/// What is missing, in the order of the catalogue.
pub fn gaps(catalogue: &Catalogue, sheet: &Sheet) -> Vec<Gap> {
    let mut found = Vec::new();
    let mut rest = sheet.places();
    for topic in catalogue.topics() {
        let (mine, others) = rest.split_at(topic.questions.len().min(rest.len()));
        rest = others;
        if outcome(mine) != Outcome::Missed {
            continue;
        }
        let those = |wanted: &[Place]| -> Vec<CheckQuestionId> {
            let asked = topic.questions.iter().zip(mine).filter(|(_, place)| wanted.contains(place));
            asked.map(|(question, _)| question.id.clone()).collect()
        };
        let worst = [Answer::No, Answer::DontKnow, Answer::Partly];
        found.push(Gap {
            topic: topic.id.clone(),
            number: topic.number,
            top: topic.top,
            gain: topic.weight.gain(),
            answer: worst.into_iter().find(|answer| mine.contains(&Place::Given(*answer))),
            missing: those(&[Place::Given(Answer::No), Place::Given(Answer::Partly)]),
            unknown: those(&[Place::Given(Answer::DontKnow)]),
            open: those(&[Place::Open]),
        });
    }
    found
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::example::{catalogue, id};
    use super::super::score;
    use super::*;

    #[test]
    fn a_gap_says_what_is_missing_and_what_it_is_worth() {
        let catalogue = catalogue();
        let mut sheet = Sheet::of(&catalogue, vec![Place::Given(Answer::Yes); catalogue.len()]);
        for (question, answer) in [
            (id(1, 2), Answer::DontKnow),
            (id(2, 1), Answer::Partly),
            (id(2, 2), Answer::DontKnow),
            (id(3, 1), Answer::NotApplicable),
            (id(4, 1), Answer::No),
            (id(4, 2), Answer::Partly),
        ] {
            assert!(sheet.answer(&catalogue, &question, answer));
        }
        let gaps = gaps(&catalogue, &sheet);
        let told: Vec<_> = gaps.iter().map(|gap| (gap.number, gap.gain, gap.answer, gap.is_only_unknown())).collect();
        assert_eq!(
            told,
            [
                (1, 6, Some(Answer::DontKnow), true),
                (2, 1, Some(Answer::DontKnow), false),
                (4, 1, Some(Answer::No), false),
            ]
        );
        assert_eq!(
            (gaps[1].missing.as_slice(), gaps[1].unknown.as_slice()),
            ([id(2, 1)].as_slice(), [id(2, 2)].as_slice())
        );
    }

    fn sheets() -> impl Strategy<Value = Sheet> {
        let place = prop_oneof![
            Just(Place::Open),
            Just(Place::LeftOut),
            prop::sample::select(Answer::ALL.to_vec()).prop_map(Place::Given)
        ];
        prop::collection::vec(place, catalogue().len()).prop_map(|places| Sheet::of(&catalogue(), places))
    }

    proptest! {
        #[test]
        fn closing_gaps_gains_what_they_say(sheet in sheets(), which: u32) {
            let catalogue = catalogue();
            let chosen: Vec<Gap> = gaps(&catalogue, &sheet).into_iter().filter(|gap| which & (1 << gap.number) != 0).collect();
            let topics: Vec<CheckTopicId> = chosen.iter().map(|gap| gap.topic.clone()).collect();
            let (before, after) = (score(&catalogue, &sheet).total, score(&catalogue, &sheet.closing(&catalogue, &topics)).total);
            prop_assert_eq!(after.points - before.points, chosen.iter().map(|gap| gap.gain).sum::<i32>());
            prop_assert_eq!(after.reachable, before.reachable);
        }

        #[test]
        fn without_gaps_everything_is_reached(sheet in sheets()) {
            let catalogue = catalogue();
            let all: Vec<CheckTopicId> = gaps(&catalogue, &sheet).into_iter().map(|gap| gap.topic).collect();
            let closed = sheet.closing(&catalogue, &all);
            prop_assert_eq!(gaps(&catalogue, &closed), Vec::new());
            let total = score(&catalogue, &closed).total;
            prop_assert_eq!(total.points, total.reachable);
        }
    }
}
