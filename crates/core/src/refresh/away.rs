//! Whether somebody comes back after a while.

use crate::Day;

/// From how many days without an answer on somebody was away.
///
/// A week: weekends and busy days are no absence, a holiday is. Own judgement, as for the five minutes of
/// [`SESSION_SECONDS`](super::SESSION_SECONDS).
pub const AWAY_DAYS: i32 = 7;

/// Whether somebody comes back today after having been away, by the day of their last answer; `None` where there is
/// none, and whoever has never answered is not back.
///
/// How much is due has nothing to do with it: three steps learned in one evening are a backlog and no absence. A last
/// answer that lies ahead of today is a date of a wrong clock, and no absence either.
pub fn is_back(last: Option<Day>, today: Day) -> bool {
    last.is_some_and(|last| i64::from(today.0) - i64::from(last.0) >= i64::from(AWAY_DAYS))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(last: Option<i32>, today: i32, expected: bool) {
        assert_eq!(is_back(last.map(Day), Day(today)), expected, "last {last:?}, today {today}");
    }

    #[test]
    fn a_week_without_an_answer_is_an_absence_and_less_is_not() {
        check(Some(100), 107, true);
        check(Some(100), 106, false);
        check(Some(100), 100, false);
        check(Some(100), 1000, true);
    }

    #[test]
    fn whoever_never_answered_is_not_back_and_a_wrong_clock_is_no_absence() {
        check(None, 100, false);
        check(Some(465), 100, false);
        check(Some(i32::MIN), i32::MAX, true);
        check(Some(i32::MAX), i32::MIN, false);
    }
}
