//! What a sheet of answers is worth.

use super::{Answer, Catalogue, Place, Sheet, Topic};
use crate::{CheckAreaId, CheckTopicId};

/// How a topic came out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Outcome {
    /// Every question that applies is answered with yes.
    Met,
    /// At least one question that applies is not.
    Missed,
    /// No question applies.
    NotApplicable,
}

/// Points against what could be reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// Points reached; may be below zero, because a TOP topic that is missed costs points.
    pub points: i32,
    /// Points if every topic that applies were met.
    pub reachable: i32,
}

impl Tally {
    /// Percent of what could be reached, 0 to 100, rounded down: 100 means all of it. Below zero counts as 0, so that a chart has no corner behind its
    /// middle (the published tools differ here; points are shown as they are). `None` where nothing applies.
    pub fn percent(self) -> Option<u8> {
        if self.reachable <= 0 {
            return None;
        }
        u8::try_from((self.points.max(0) * 100 / self.reachable).min(100)).ok()
    }

    fn add(&mut self, topic: &Topic, outcome: Outcome) {
        match outcome {
            Outcome::Met => {
                self.points += topic.weight.met;
                self.reachable += topic.weight.met;
            }
            Outcome::Missed => {
                self.points += topic.weight.missed;
                self.reachable += topic.weight.met;
            }
            Outcome::NotApplicable => {}
        }
    }
}

/// How an area came out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AreaScore {
    /// The area.
    pub area: CheckAreaId,
    /// Its points.
    pub tally: Tally,
}

/// How a whole sheet came out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Score {
    /// All points.
    pub total: Tally,
    /// The points of each area, in the order of the catalogue.
    pub areas: Vec<AreaScore>,
    /// How each topic came out, in the order of the catalogue.
    pub topics: Vec<Outcome>,
}

impl Score {
    /// How a topic came out; `None` for one the catalogue does not have.
    pub fn outcome(&self, catalogue: &Catalogue, topic: &CheckTopicId) -> Option<Outcome> {
        let at = catalogue.topics().position(|one| &one.id == topic)?;
        self.topics.get(at).copied()
    }
}

/// Adds up a sheet.
///
/// A topic counts only when all of its questions that apply are answered with yes: "partly", "don't know" and no answer count like "no". Questions that do
/// not apply are left aside; a topic of which none applies adds nothing and takes its points out of what can be reached.
/// Published for DIN SPEC 27076, sections 6.4.1 and 6.4.2.2 as cited by xkmu-business-os (read in that report, not in the standard).
pub fn score(catalogue: &Catalogue, sheet: &Sheet) -> Score {
    let mut score = Score { total: Tally::default(), areas: Vec::new(), topics: Vec::new() };
    score.areas.reserve_exact(catalogue.areas().len());
    score.topics.reserve_exact(sheet.places().len());
    let mut rest = sheet.places();
    for area in catalogue.areas() {
        let mut tally = Tally::default();
        for topic in &area.topics {
            let (mine, others) = rest.split_at(topic.questions.len().min(rest.len()));
            rest = others;
            let outcome = outcome(mine);
            tally.add(topic, outcome);
            score.topics.push(outcome);
        }
        score.total.points += tally.points;
        score.total.reachable += tally.reachable;
        score.areas.push(AreaScore { area: area.id.clone(), tally });
    }
    score
}

/// How a topic with these places came out.
pub(super) fn outcome(places: &[Place]) -> Outcome {
    let mut found = Outcome::NotApplicable;
    for place in places {
        match place {
            Place::LeftOut | Place::Given(Answer::NotApplicable) => {}
            Place::Given(Answer::Yes) => found = Outcome::Met,
            Place::Open | Place::Given(Answer::Partly | Answer::No | Answer::DontKnow) => return Outcome::Missed,
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::example::{catalogue, id};
    use super::*;

    fn all(answer: Answer) -> Sheet {
        let catalogue = catalogue();
        Sheet::of(&catalogue, vec![Place::Given(answer); catalogue.len()])
    }

    #[track_caller]
    fn check(sheet: &Sheet, points: i32, reachable: i32, percent: Option<u8>) {
        let total = score(&catalogue(), sheet).total;
        assert_eq!((total, total.percent()), (Tally { points, reachable }, percent));
    }

    #[test]
    fn the_published_bounds() {
        check(&all(Answer::Yes), 37, 37, Some(100));
        check(&all(Answer::No), -15, 37, Some(0));
        check(&all(Answer::Partly), -15, 37, Some(0));
        check(&all(Answer::DontKnow), -15, 37, Some(0));
        check(&all(Answer::NotApplicable), 0, 0, None);
        check(&Sheet::new(&catalogue()), -15, 37, Some(0));
    }

    /// Answers as `topic part sign`, the rest yes.
    #[track_caller]
    fn check_change(changes: &[(u8, u8, Answer)], points: i32, reachable: i32) {
        let mut sheet = all(Answer::Yes);
        for (number, part, answer) in changes {
            assert!(sheet.answer(&catalogue(), &id(*number, *part), *answer));
        }
        let total = score(&catalogue(), &sheet).total;
        assert_eq!(total, Tally { points, reachable }, "{changes:?}");
    }

    #[test]
    fn a_topic_counts_when_all_of_its_questions_that_apply_are_met() {
        use Answer::{DontKnow, No, NotApplicable, Partly};
        check_change(&[(2, 3, No)], 36, 37);
        check_change(&[(2, 1, No), (2, 2, Partly), (2, 3, DontKnow)], 36, 37);
        check_change(&[(2, 3, NotApplicable)], 37, 37);
        check_change(&[(2, 2, NotApplicable), (2, 3, No)], 36, 37);
        check_change(&[(2, 1, NotApplicable), (2, 2, NotApplicable), (2, 3, NotApplicable)], 36, 36);
        check_change(&[(11, 2, Partly)], 31, 37);
        check_change(&[(15, 1, NotApplicable)], 34, 34);
    }

    #[test]
    fn percent_is_full_only_when_everything_is_met() {
        for (points, reachable, expected) in [(36, 37, Some(97)), (37, 37, Some(100)), (-3, 6, Some(0)), (0, 0, None)] {
            assert_eq!(Tally { points, reachable }.percent(), expected, "{points} of {reachable}");
        }
    }

    fn places() -> impl Strategy<Value = Place> {
        prop_oneof![
            Just(Place::Open),
            Just(Place::LeftOut),
            prop::sample::select(Answer::ALL.to_vec()).prop_map(Place::Given)
        ]
    }

    fn sheets() -> impl Strategy<Value = Sheet> {
        let catalogue = catalogue();
        prop::collection::vec(places(), catalogue.len()).prop_map(move |places| Sheet::of(&catalogue, places))
    }

    proptest! {
        #[test]
        fn points_lie_between_minus_15_and_37(sheet in sheets()) {
            let score = score(&catalogue(), &sheet);
            prop_assert!((-15..=37).contains(&score.total.points));
            prop_assert!((0..=37).contains(&score.total.reachable));
            prop_assert!(score.total.points <= score.total.reachable);
            let sum = score.areas.iter().fold((0, 0), |sum, area| (sum.0 + area.tally.points, sum.1 + area.tally.reachable));
            prop_assert_eq!(sum, (score.total.points, score.total.reachable), "areas add up to the whole");
            prop_assert!(score.areas.iter().all(|area| area.tally.percent().is_none_or(|percent| percent <= 100)));
        }

        #[test]
        fn a_better_answer_never_lowers_the_score(sheet in sheets(), at: prop::sample::Index) {
            let at = at.index(sheet.places().len());
            // what does not apply cannot be made better
            prop_assume!(!matches!(sheet.places()[at], Place::LeftOut | Place::Given(Answer::NotApplicable)));
            let mut better = sheet.places().to_vec();
            better[at] = Place::Given(Answer::Yes);
            let (before, after) = (score(&catalogue(), &sheet), score(&catalogue(), &Sheet::of(&catalogue(), better)));
            prop_assert!(after.total.points >= before.total.points);
            prop_assert_eq!(after.total.reachable, before.total.reachable, "yes does not change what can be reached");
            for (before, after) in before.areas.iter().zip(&after.areas) {
                prop_assert!(after.tally.percent() >= before.tally.percent());
            }
        }

        #[test]
        fn not_applicable_never_raises_what_can_be_reached(sheet in sheets(), at: prop::sample::Index) {
            let at = at.index(sheet.places().len());
            let mut fewer = sheet.places().to_vec();
            fewer[at] = Place::Given(Answer::NotApplicable);
            let fewer = Sheet::of(&catalogue(), fewer);
            let (before, after) = (score(&catalogue(), &sheet).total, score(&catalogue(), &fewer).total);
            prop_assert!(after.reachable <= before.reachable);
            let missing = |total: Tally| total.reachable - total.points;
            prop_assert!(missing(after) <= missing(before), "what does not apply is not missing");
        }

        #[test]
        fn the_order_of_answering_does_not_matter(
            answers in prop::collection::vec(prop::sample::select(Answer::ALL.to_vec()), catalogue().len()),
            order in Just((0..catalogue().len()).collect::<Vec<_>>()).prop_shuffle(),
        ) {
            let catalogue = catalogue();
            let ids: Vec<_> = catalogue.questions().map(|(_, _, question)| question.id.clone()).collect();
            let mut shuffled = Sheet::new(&catalogue);
            for at in order {
                prop_assert!(shuffled.answer(&catalogue, &ids[at], answers[at]));
            }
            let in_order = Sheet::of(&catalogue, answers.into_iter().map(Place::Given));
            prop_assert_eq!(score(&catalogue, &shuffled), score(&catalogue, &in_order));
        }
    }
}
