//! How well a step is still known.

use super::{Memory, TARGET};
use crate::Day;

/// How well a step is still known, from the questions of it that were ever answered.
///
/// For the learner alone: it is drawn from single answers, which nobody else may see (docs/privacy.md).
#[derive(Debug, Clone, PartialEq)]
pub struct Confidence {
    /// Chance of a right answer today, the mean over the questions; 0 to 1.
    pub retrievability: f32,
    /// How many questions were ever answered; at least one.
    pub answered: usize,
    /// How many of them are due.
    pub due: usize,
    /// The first day after today on which another becomes due; `None` when all are due now.
    pub next: Option<Day>,
}

/// How well a step is still known; `None` where nothing was ever answered, which is not the same as nothing known.
pub fn confidence(memories: impl IntoIterator<Item = Memory>, today: Day) -> Option<Confidence> {
    let (mut sum, mut answered, mut due, mut next) = (0.0, 0, 0, None::<Day>);
    for memory in memories {
        answered += 1;
        sum += f64::from(memory.retrievability(today));
        if memory.overdue(today).is_some() {
            due += 1;
        } else {
            let day = memory.due(TARGET);
            next = Some(next.map_or(day, |next| next.min(day)));
        }
    }
    // as many questions as there can be are exact in f64, and a mean of chances is one
    (answered > 0).then(|| Confidence { retrievability: (sum / answered as f64) as f32, answered, due, next })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn memory(stability: f32, answered: i32) -> Memory {
        Memory::kept(stability, 5.0, Day(answered), true).expect("numbers")
    }

    #[test]
    fn confidence_falls_from_certain_to_the_target_on_the_day_of_return() {
        let step = [memory(10.0, 100), memory(10.0, 100)];
        let on = |day| confidence(step, Day(day)).expect("answers");
        assert_eq!(on(100), Confidence { retrievability: 1.0, answered: 2, due: 0, next: Some(Day(110)) });
        assert!((on(110).retrievability - TARGET).abs() < 0.001, "{:?}", on(110));
        assert_eq!((on(110).due, on(110).next), (2, None));
    }

    #[test]
    fn the_next_day_is_that_of_the_first_that_is_not_due() {
        let step = [memory(10.0, 100), memory(30.0, 100), memory(20.0, 100)];
        let found = confidence(step, Day(112)).expect("answers");
        assert_eq!((found.answered, found.due, found.next), (3, 1, Some(Day(120))));
    }

    #[test]
    fn nothing_answered_is_no_confidence_and_not_zero() {
        assert_eq!(confidence([], Day(100)), None);
    }

    proptest! {
        #[test]
        fn confidence_lies_within_bounds_and_counts_every_question(
            step in prop::collection::vec((0.0_f32..400.0, 0..400_i32), 1..30),
            today in -100..800_i32,
        ) {
            let memories: Vec<Memory> = step.iter().map(|(stability, day)| memory(*stability, *day)).collect();
            let found = confidence(memories.iter().copied(), Day(today)).expect("answers");
            prop_assert!((0.0..=1.0).contains(&found.retrievability));
            prop_assert_eq!(found.answered, step.len());
            prop_assert_eq!(found.next.is_none(), found.due == step.len());
            prop_assert!(found.next.is_none_or(|next| next > Day(today)), "{:?} is not after today", found.next);
        }
    }
}
