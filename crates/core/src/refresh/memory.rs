//! How well one question is remembered, and when it is due.

use std::sync::LazyLock;

use fsrs::{FSRS, FSRS6_DEFAULT_DECAY, MemoryState, current_retrievability};

use crate::Day;

/// The chance of a right answer at which a question returns.
///
/// 0.9 is Anki's default, "a good balance of retention and workload": above it the work grows steeply (0.95 asks twice
/// as often), below it people meet their own forgetting too often (Anki manual, "Deck Options", "Desired Retention").
/// It is also the value by which FSRS defines stability, so that here an interval is the stability.
pub const TARGET: f32 = 0.9;

/// Targets outside are taken as the nearest inside: below, intervals grow beyond all sense; at 1 a question would be
/// due at once, for ever.
const TARGETS: (f32, f32) = (0.7, 0.99);

/// Days of stability FSRS reckons with.
const STABILITIES: (f32, f32) = (0.001, 36_500.0);

/// Difficulties FSRS reckons with.
const DIFFICULTIES: (f32, f32) = (1.0, 10.0);

/// The model with its default parameters.
static MODEL: LazyLock<FSRS> = LazyLock::new(FSRS::default);

/// What is known about one learner's memory of one question.
///
/// Always within the bounds of FSRS, so that nothing computed from it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Memory {
    stability: f32,
    difficulty: f32,
    answered: Day,
    right: bool,
}

impl Memory {
    /// A memory as it was kept somewhere; values outside the bounds of FSRS become the nearest inside, `None` for what
    /// is no number.
    pub fn kept(stability: f32, difficulty: f32, answered: Day, right: bool) -> Option<Self> {
        if stability.is_nan() || difficulty.is_nan() {
            return None;
        }
        Some(Self {
            stability: stability.clamp(STABILITIES.0, STABILITIES.1),
            difficulty: difficulty.clamp(DIFFICULTIES.0, DIFFICULTIES.1),
            answered,
            right,
        })
    }

    /// The memory after all answers to a question, oldest first; `None` if there is none.
    pub fn of(answers: impl IntoIterator<Item = (Day, bool)>) -> Option<Self> {
        answers.into_iter().fold(None, |before, (day, right)| Some(Self::after(before, right, day)))
    }

    /// The memory after an answer: wrong is FSRS's "Again", right its "Good". Nobody is asked how hard it was, so
    /// "Hard" and "Easy" never come.
    ///
    /// Every answer counts, also a second one on the same day, but a repeat proves memory of the answer and not of the
    /// rule. FSRS has a step of its own for answers without a day between them, and we take it: a wrong one lowers the
    /// stability; right ones bring it to about two days, however many they are, and leave it as it is above that. So
    /// nobody can click a question away for months in one evening, and a slip a minute after a lucky guess is not lost.
    ///
    /// A clock set back counts as no day passed. The day kept is always today, so that a date from a clock that ran
    /// ahead is gone with the next answer.
    pub fn after(before: Option<Self>, right: bool, today: Day) -> Self {
        let elapsed = before.map_or(0, |before| before.elapsed(today));
        let state = match MODEL.next_states(before.map(Self::state), TARGET, elapsed) {
            Ok(next) if right => next.good.memory,
            Ok(next) => next.again.memory,
            // only values that are no numbers are refused, and there are none; were it otherwise, the question comes
            // back tomorrow
            Err(_) => MemoryState { stability: STABILITIES.0, difficulty: DIFFICULTIES.1 },
        };
        Self { stability: state.stability, difficulty: state.difficulty, answered: today, right }
    }

    /// After how many days the chance of a right answer is [`TARGET`]; 0.001 to 36,500.
    pub fn stability(self) -> f32 {
        self.stability
    }

    /// How little a right answer adds; 1 to 10.
    pub fn difficulty(self) -> f32 {
        self.difficulty
    }

    /// The day of the last answer.
    pub fn answered(self) -> Day {
        self.answered
    }

    /// Whether the last answer was right.
    pub fn right(self) -> bool {
        self.right
    }

    /// The chance that an answer today is right, 0 to 1. On the day of the last answer, and before it, it is 1.
    pub fn retrievability(self, today: Day) -> f32 {
        // days beyond the precision of f32 are millions of years away
        current_retrievability(self.state(), self.elapsed(today) as f32, FSRS6_DEFAULT_DECAY).clamp(0.0, 1.0)
    }

    /// The day on which the chance of a right answer has fallen to `target`; at least the day after the last answer.
    pub fn due(self, target: f32) -> Day {
        Day(self.answered.0.saturating_add(self.interval(target)))
    }

    /// How late the question is in units of its interval (0 on the day it is due), or `None` if it is not due.
    ///
    /// A last answer that lies ahead of today by more than the interval is a date of a wrong clock, then or now. Such a
    /// question is due, with 0: it comes after those that are late for certain, and its answer mends the date.
    /// Otherwise it would sleep until that day.
    pub fn overdue(self, today: Day) -> Option<f64> {
        let interval = i64::from(self.interval(TARGET));
        let since = i64::from(today.0) - i64::from(self.answered.0);
        if since < -interval {
            return Some(0.0);
        }
        // i32 and their differences are exact in f64
        (since >= interval).then(|| (since - interval) as f64 / interval as f64)
    }

    /// Whole days from the last answer to the next, at least one: on the same day the answer is remembered, not the
    /// rule.
    fn interval(self, target: f32) -> i32 {
        // the rating matters only where there is no stability yet
        let days = MODEL.next_interval(Some(self.stability), target.clamp(TARGETS.0, TARGETS.1), 0);
        (days.round() as i32).max(1)
    }

    fn elapsed(self, today: Day) -> u32 {
        u32::try_from(i64::from(today.0) - i64::from(self.answered.0)).unwrap_or(0)
    }

    fn state(self) -> MemoryState {
        MemoryState { stability: self.stability, difficulty: self.difficulty }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const START: Day = Day(20_000);

    fn on(day: i32) -> Day {
        Day(START.0 + day)
    }

    /// Answers as `day+` or `day-`.
    #[track_caller]
    fn answered(answers: &str) -> Memory {
        let answers = answers.split_whitespace().map(|answer| {
            let (day, right) = answer.split_at(answer.len() - 1);
            (on(day.parse().expect("a day")), right == "+")
        });
        Memory::of(answers).expect("an answer")
    }

    #[track_caller]
    fn check_due(answers: &str, expected: i32) {
        assert_eq!(answered(answers).due(TARGET), on(expected), "answers {answers:?}: {:?}", answered(answers));
    }

    #[test]
    fn a_question_returns_after_ever_longer_times() {
        check_due("0-", 1);
        check_due("0+", 2);
        check_due("0+ 2+", 13);
        check_due("0+ 2+ 13+", 59);
        check_due("0+ 2+ 13+ 59+", 222);
    }

    #[test]
    fn a_slip_brings_it_back_soon_but_not_to_the_beginning() {
        check_due("0+ 2+ 13+ 59-", 62);
        assert!(answered("0+ 2+ 13+ 59-").stability() > answered("0-").stability(), "what was known leaves a trace");
    }

    #[test]
    fn the_values_are_those_of_the_library() {
        let first = answered("0+");
        assert_eq!(first.stability(), fsrs::DEFAULT_PARAMETERS[2]);
        assert!((first.difficulty() - 2.118_1).abs() < 0.001, "{first:?}");
        assert_eq!(answered("0-").stability(), fsrs::DEFAULT_PARAMETERS[0]);
        let model = FSRS::default();
        let review = |rating, delta_t| fsrs::FSRSReview { rating, delta_t };
        let item = fsrs::FSRSItem { reviews: vec![review(3, 0), review(3, 2), review(1, 20), review(3, 0)] };
        let expected = model.memory_state(item, None).expect("a state");
        assert_eq!(answered("0+ 2+ 22- 22+").state(), expected, "a history replayed by the library ends elsewhere");
        assert_eq!(
            (model.next_interval(Some(40.0), TARGET, 3)).round(),
            40.0,
            "stability is no longer the interval at the target"
        );
        assert_eq!(fsrs::DEFAULT_PARAMETERS[20], FSRS6_DEFAULT_DECAY, "the curve is not that of the parameters");
    }

    #[test]
    fn repeats_of_one_day_never_carry_beyond_two_days() {
        check_due("0- 0+", 1);
        check_due("0- 0+ 0+ 0+ 0+ 0+ 0+ 0+ 0+ 0+ 0+ 0+ 0+ 0+ 0+ 0+ 0+ 0+ 0+ 0+ 0+ 0+ 0+ 0+ 0+ 0+ 0+ 0+ 0+ 0+", 2);
        assert_eq!(
            answered("0+ 2+").stability(),
            answered("0+ 2+ 2+ 2+").stability(),
            "a repeat counted like another day"
        );
        assert!(answered("0+ 2+ 2-").stability() < answered("0+ 2+").stability(), "a slip on the same day was lost");
    }

    #[test]
    fn a_clock_set_back_counts_as_no_day() {
        let memory = answered("0+ 2+");
        assert_eq!(memory.retrievability(on(-400)), 1.0);
        assert_eq!(Memory::after(Some(memory), true, on(-400)).stability(), memory.stability());
        assert_eq!(memory.overdue(on(1)), None, "a zone further west is no reason to ask again");
        assert_eq!(
            memory.overdue(on(-400)),
            Some(0.0),
            "a question sleeps until the clock is where it never should have been"
        );
        assert_eq!(Memory::after(Some(memory), true, on(-400)).answered(), on(-400), "the wrong date stays for ever");
    }

    #[test]
    fn a_kept_memory_comes_back_within_bounds_or_not_at_all() {
        let memory = answered("0+ 2+ 13-");
        assert_eq!(Memory::kept(memory.stability(), memory.difficulty(), on(13), false), Some(memory));
        assert_eq!(Memory::kept(f32::NAN, 5.0, START, true), None);
        assert_eq!(Memory::kept(5.0, f32::NAN, START, true), None);
        assert_eq!(
            Memory::kept(f32::NEG_INFINITY, f32::INFINITY, START, true),
            Memory::kept(STABILITIES.0, DIFFICULTIES.1, START, true)
        );
    }

    prop_compose! {
        fn memories()(stability in 0.0_f32..50_000.0, difficulty in 0.0_f32..12.0, day: i32, right: bool) -> Memory {
            Memory::kept(stability, difficulty, Day(day), right).expect("numbers")
        }
    }

    proptest! {
        #[test]
        fn retrievability_falls_with_time_within_bounds(memory in memories(), first: i32, second: i32) {
            let earlier = memory.retrievability(Day(first.min(second)));
            let later = memory.retrievability(Day(first.max(second)));
            prop_assert!((0.0..=1.0).contains(&earlier) && (0.0..=1.0).contains(&later), "{} {}", earlier, later);
            prop_assert!(earlier >= later, "{} rose to {}", earlier, later);
        }

        #[test]
        fn due_never_lies_before_the_last_answer(memory in memories(), target: f32) {
            prop_assert!(memory.due(target) >= memory.answered());
            prop_assert!(memory.due(target) > memory.answered() || memory.answered() == Day(i32::MAX));
        }

        #[test]
        fn a_higher_target_is_never_due_later(memory in memories(), low in 0.0_f32..1.0, high in 0.0_f32..1.0) {
            prop_assert!(memory.due(low.max(high)) <= memory.due(low.min(high)));
        }

        #[test]
        fn right_never_lowers_stability_and_wrong_never_raises_it(memory in memories(), today: i32) {
            let [right, wrong] = [true, false].map(|right| Memory::after(Some(memory), right, Day(today)));
            prop_assert!(right.stability() >= memory.stability(), "{:?}", right);
            prop_assert!(wrong.stability() <= memory.stability(), "{:?}", wrong);
            prop_assert!(wrong.difficulty() >= right.difficulty(), "a slip made {:?} easier than {:?}", wrong, right);
        }

        #[test]
        fn any_answers_on_any_days_give_a_memory_within_bounds(
            answers in prop::collection::vec(any::<(i32, bool)>(), 1..40),
        ) {
            let memory = Memory::of(answers.iter().map(|(day, right)| (Day(*day), *right))).expect("an answer");
            let kept = Memory::kept(memory.stability(), memory.difficulty(), memory.answered(), memory.right());
            prop_assert_eq!(kept, Some(memory));
            prop_assert_eq!(Some((memory.answered().0, memory.right())), answers.last().copied());
        }

        #[test]
        fn what_is_due_stays_due_and_gets_later(memory in memories(), days in 0..10_000_i32) {
            let due = memory.due(TARGET);
            prop_assume!(due.0 < i32::MAX - 10_000);
            let late = memory.overdue(Day(due.0 + days));
            prop_assert!(late.is_some_and(|late| late >= 0.0), "{:?}", late);
            prop_assert!(late <= memory.overdue(Day(due.0 + days + 1)));
            prop_assert_eq!(memory.overdue(Day(due.0 - 1)), None);
        }
    }
}
