//! How long evidence counts, and when to see to it.

use crate::Day;

/// So many days before its end a document is called to mind. Own choice: two months are what a new audit, a contract with a signature from outside or an
/// appointment of an IT provider takes in a small firm, with a holiday between; earlier, the reminder would be put off and forgotten.
pub const WARNING_DAYS: i32 = 60;

/// Of a document that counts for a short time only, the last part of its life: a list that is renewed every quarter would be warned of most of the time.
const LAST_PART: i32 = 3;

/// Where a document stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Validity {
    /// It has no end.
    Unlimited,
    /// It counts for so many days more, 0 on its last day, and there is time.
    Valid {
        /// Days left.
        days: i32,
    },
    /// It counts for so many days more, 0 on its last day: see to the next one now.
    Soon {
        /// Days left.
        days: i32,
    },
    /// It has not counted for so many days, 1 on the day after its last.
    Expired {
        /// Days since its last.
        days: i32,
    },
}

impl Validity {
    /// Whether it counts today.
    pub fn counts(self) -> bool {
        match self {
            Self::Unlimited | Self::Valid { .. } | Self::Soon { .. } => true,
            Self::Expired { .. } => false,
        }
    }

    /// Whether somebody should see to it.
    pub fn warns(self) -> bool {
        match self {
            Self::Unlimited | Self::Valid { .. } => false,
            Self::Soon { .. } | Self::Expired { .. } => true,
        }
    }
}

/// From which day on a document is called to mind: [`WARNING_DAYS`] before its end, of a document with a short life its last third.
/// A date of issue after the end is a slip of the pen and counts as none.
pub fn warns_from(issued: Option<Day>, until: Day) -> Day {
    let life = issued.map(|issued| until.0.saturating_sub(issued.0)).filter(|life| *life >= 0);
    let before = life.map_or(WARNING_DAYS, |life| WARNING_DAYS.min(life / LAST_PART));
    Day(until.0.saturating_sub(before))
}

/// Where a document stands today.
pub fn validity(issued: Option<Day>, until: Option<Day>, today: Day) -> Validity {
    let Some(until) = until else { return Validity::Unlimited };
    let days = until.0.saturating_sub(today.0);
    if days < 0 {
        Validity::Expired { days: days.saturating_neg() }
    } else if today >= warns_from(issued, until) {
        Validity::Soon { days }
    } else {
        Validity::Valid { days }
    }
}

/// A supplier is asked again when its answers are older than this many days. Own choice: a year, as customers ask, and as long as most of what small firms
/// say about themselves holds.
pub const REPLY_DAYS: i32 = 365;

/// Whether a supplier should be asked again. Its own date counts, unless that lies after the day the reply came: clocks of others may be wrong.
pub fn asks_again(filled: Option<Day>, taken: Day, today: Day) -> bool {
    let of = filled.filter(|filled| *filled <= taken).unwrap_or(taken);
    today.0.saturating_sub(of.0) > REPLY_DAYS
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn check(issued: Option<i32>, until: Option<i32>, today: i32, expected: Validity) {
        let found = validity(issued.map(Day), until.map(Day), Day(today));
        assert_eq!(found, expected, "issued {issued:?}, until {until:?}, today {today}");
    }

    #[test]
    fn a_document_counts_to_the_end_of_its_last_day() {
        check(None, None, 1_000, Validity::Unlimited);
        check(None, Some(1_000), 1_000, Validity::Soon { days: 0 });
        check(None, Some(1_000), 1_001, Validity::Expired { days: 1 });
    }

    #[test]
    fn two_months_before_its_end_somebody_should_see_to_it() {
        check(None, Some(1_000), 939, Validity::Valid { days: 61 });
        check(None, Some(1_000), 940, Validity::Soon { days: 60 });
        check(Some(635), Some(1_000), 939, Validity::Valid { days: 61 });
        check(Some(635), Some(1_000), 940, Validity::Soon { days: 60 });
    }

    #[test]
    fn a_document_of_a_quarter_is_called_to_mind_in_its_last_month() {
        check(Some(910), Some(1_000), 969, Validity::Valid { days: 31 });
        check(Some(910), Some(1_000), 970, Validity::Soon { days: 30 });
        check(Some(1_000), Some(1_000), 999, Validity::Valid { days: 1 });
        check(Some(1_500), Some(1_000), 940, Validity::Soon { days: 60 });
    }

    #[test]
    fn answers_hold_for_a_year() {
        for (filled, taken, today, expected) in [
            (None, 1_000, 1_365, false),
            (None, 1_000, 1_366, true),
            (Some(990), 1_000, 1_356, true),
            (Some(5_000), 1_000, 1_366, true),
            (Some(990), 1_000, 900, false),
        ] {
            assert_eq!(asks_again(filled.map(Day), Day(taken), Day(today)), expected, "{filled:?}, {taken}, {today}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn no_day_is_too_far(issued in any::<Option<i32>>(), until in any::<Option<i32>>(), today in any::<i32>()) {
            let found = validity(issued.map(Day), until.map(Day), Day(today));
            prop_assert_eq!(found.counts(), until.is_none_or(|until| today <= until));
            if let Validity::Valid { days } | Validity::Soon { days } = found {
                prop_assert!(days >= 0);
            }
        }

        #[test]
        fn time_only_goes_one_way(issued in 0..2_000, life in 0..2_000, today in 0..4_000, later in 0..500) {
            let place = |today: i32| match validity(Some(Day(issued)), Some(Day(issued + life)), Day(today)) {
                Validity::Unlimited | Validity::Valid { .. } => 0,
                Validity::Soon { .. } => 1,
                Validity::Expired { .. } => 2,
            };
            prop_assert!(place(today) <= place(today + later));
        }

        #[test]
        fn the_warning_comes_before_the_end_and_never_too_early(issued in any::<Option<i16>>(), until in any::<i16>()) {
            let until = Day(until.into());
            let from = warns_from(issued.map(|day| Day(day.into())), until);
            prop_assert!(from <= until && until.0 - from.0 <= WARNING_DAYS);
        }
    }
}
