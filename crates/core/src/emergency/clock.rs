//! Clocks that run in an incident: reporting deadlines and how much of them is left.
//!
//! Times are moments of UTC. Hours are hours that pass: 72 of them are 72, whatever summer time does meanwhile. Only the month needs a calendar on the wall,
//! and that is the caller's: it says what the clock on the wall shows at a moment, and which moment it is when the wall shows something.

use crate::Timestamp;

/// Milliseconds of an hour.
pub const HOUR: i64 = 60 * 60 * 1000;

/// A reporting deadline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Clock {
    /// Early warning under NIS2: 24 hours from becoming aware (§ 32 BSIG).
    Nis2Early,
    /// Report to the data protection authority: 72 hours from becoming aware (Art. 33(1) GDPR).
    GdprReport,
    /// Fuller report under NIS2: 72 hours from becoming aware.
    Nis2Full,
    /// Final report under NIS2: one month from the fuller report.
    Nis2Final,
}

impl Clock {
    /// All clocks, the first one due first.
    pub const ALL: [Self; 4] = [Self::Nis2Early, Self::GdprReport, Self::Nis2Full, Self::Nis2Final];

    /// The stable id: `nis2-early`, `gdpr-report`, `nis2-full`, `nis2-final`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Nis2Early => "nis2-early",
            Self::GdprReport => "gdpr-report",
            Self::Nis2Full => "nis2-full",
            Self::Nis2Final => "nis2-final",
        }
    }

    /// The clock with this id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|clock| clock.id() == id)
    }

    /// Whether it is one of NIS2; else one of the GDPR.
    pub fn is_nis2(self) -> bool {
        self != Self::GdprReport
    }
}

/// A day and time as the clock on the wall shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WallTime {
    /// Year.
    pub year: i32,
    /// Month, 1 to 12.
    pub month: u8,
    /// Day of the month, from 1.
    pub day: u8,
    /// Milliseconds since midnight as the wall shows it.
    pub millisecond: u32,
}

/// The time zone of whoever reports. Summer time is its affair.
pub trait Wall {
    /// What the wall shows at this moment.
    fn shows(&self, at: Timestamp) -> WallTime;
    /// The moment the wall shows this; of two the earlier one, and where there is none the one as long after the change as it would be without it.
    fn moment(&self, shown: WallTime) -> Timestamp;
}

/// A calendar month later at the same time of day; where that month has no such day, on its last.
pub fn month_later(from: WallTime) -> WallTime {
    let (year, month) = if from.month >= 12 { (from.year.saturating_add(1), 1) } else { (from.year, from.month + 1) };
    WallTime { year, month, day: from.day.min(days_of(year, month)), ..from }
}

/// How many days a month has (Gregorian calendar).
fn days_of(year: i32, month: u8) -> u8 {
    let leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// When a clock runs out.
///
/// All run from `aware`, when the firm became aware of it, not from the event. The final report is due one month after the fuller one: from when that was
/// sent, and as long as it was not, from when it is due at the latest.
pub fn due(clock: Clock, aware: Timestamp, full_report: Option<Timestamp>, wall: &impl Wall) -> Timestamp {
    let after = |hours: i64| Timestamp(aware.0.saturating_add(hours * HOUR));
    match clock {
        Clock::Nis2Early => after(24),
        Clock::GdprReport | Clock::Nis2Full => after(72),
        Clock::Nis2Final => wall.moment(month_later(wall.shows(full_report.unwrap_or_else(|| after(72))))),
    }
}

/// What is left of a deadline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Left {
    /// So many milliseconds are left.
    Running(i64),
    /// It is over since so many milliseconds.
    Over(i64),
}

/// What is left at `now`. On the very moment nothing is left, and it is not over.
pub fn left(due: Timestamp, now: Timestamp) -> Left {
    let left = due.0.saturating_sub(now.0);
    if left >= 0 { Left::Running(left) } else { Left::Over(left.saturating_neg()) }
}

/// How long it has been going on, in milliseconds; a beginning ahead is a wrong clock and counts as now.
pub fn elapsed(begun: Timestamp, now: Timestamp) -> i64 {
    now.0.saturating_sub(begun.0).max(0)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// A wall without summer time, on which day 0 is 1 January of year 0 of a calendar of our rules.
    struct Plain;

    const DAY: i64 = 24 * HOUR;

    impl Wall for Plain {
        fn shows(&self, at: Timestamp) -> WallTime {
            let (mut day, millisecond) = (at.0.div_euclid(DAY), at.0.rem_euclid(DAY));
            let (mut year, mut month) = (1970, 1);
            while day >= i64::from(days_of(year, month)) {
                day -= i64::from(days_of(year, month));
                (year, month) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
            }
            WallTime { year, month, day: day as u8 + 1, millisecond: millisecond as u32 }
        }

        fn moment(&self, shown: WallTime) -> Timestamp {
            let (mut year, mut month, mut day) = (1970, 1, i64::from(shown.day) - 1);
            while (year, month) < (shown.year, shown.month) {
                day += i64::from(days_of(year, month));
                (year, month) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
            }
            Timestamp(day * DAY + i64::from(shown.millisecond))
        }
    }

    fn wall(year: i32, month: u8, day: u8, hour: u32) -> WallTime {
        WallTime { year, month, day, millisecond: hour * HOUR as u32 }
    }

    #[track_caller]
    fn check_month(from: (i32, u8, u8), expected: (i32, u8, u8)) {
        let later = month_later(wall(from.0, from.1, from.2, 9));
        assert_eq!(later, wall(expected.0, expected.1, expected.2, 9), "{from:?}");
    }

    #[test]
    fn a_month_is_a_calendar_month() {
        check_month((2026, 1, 15), (2026, 2, 15));
        check_month((2026, 1, 31), (2026, 2, 28));
        check_month((2028, 1, 30), (2028, 2, 29));
        check_month((2100, 1, 29), (2100, 2, 28));
        check_month((2000, 1, 31), (2000, 2, 29));
        check_month((2026, 2, 28), (2026, 3, 28));
        check_month((2026, 12, 31), (2027, 1, 31));
        check_month((2026, 3, 31), (2026, 4, 30));
    }

    #[test]
    fn clocks_run_from_knowing() {
        let aware = Timestamp(20_000 * DAY);
        for (clock, hours) in [(Clock::Nis2Early, 24), (Clock::GdprReport, 72), (Clock::Nis2Full, 72)] {
            assert_eq!(due(clock, aware, None, &Plain), Timestamp(aware.0 + hours * HOUR), "{clock:?}");
            assert_eq!(due(clock, aware, Some(Timestamp(0)), &Plain), Timestamp(aware.0 + hours * HOUR), "{clock:?}");
        }
    }

    #[test]
    fn the_final_report_is_due_a_month_after_the_fuller_one_was_sent_or_should_have_been() {
        let aware = Plain.moment(wall(2026, 10, 28, 8));
        assert_eq!(due(Clock::Nis2Final, aware, None, &Plain), Plain.moment(wall(2026, 11, 30, 8)));
        let sent = Plain.moment(wall(2026, 10, 30, 17));
        assert_eq!(due(Clock::Nis2Final, aware, Some(sent), &Plain), Plain.moment(wall(2026, 11, 30, 17)));
    }

    #[test]
    fn on_the_very_moment_nothing_is_left_and_it_is_not_over() {
        assert_eq!(left(Timestamp(5), Timestamp(5)), Left::Running(0));
        assert_eq!(left(Timestamp(5), Timestamp(6)), Left::Over(1));
        assert_eq!(left(Timestamp(5), Timestamp(4)), Left::Running(1));
        assert_eq!(elapsed(Timestamp(5), Timestamp(4)), 0);
    }

    #[test]
    fn ids_come_back() {
        for clock in Clock::ALL {
            assert_eq!(Clock::from_id(clock.id()), Some(clock));
        }
        assert_eq!(Clock::from_id("gdpr"), None);
    }

    proptest! {
        #[test]
        fn a_month_later_is_the_next_month_and_no_later_day_of_it(year in 1970..2200_i32, month in 1..=12_u8, day in 1..=31_u8) {
            let day = day.min(days_of(year, month));
            let from = WallTime { year, month, day, millisecond: 1 };
            let later = month_later(from);
            prop_assert_eq!(later.month, month % 12 + 1);
            prop_assert_eq!(later.year, if month == 12 { year + 1 } else { year });
            prop_assert!(later.day <= day && later.day >= day.min(28) && later.day <= days_of(later.year, later.month));
            prop_assert_eq!(later.millisecond, 1);
            let days = (Plain.moment(later).0 - Plain.moment(from).0) / DAY;
            prop_assert!((28..=31).contains(&days));
        }

        #[test]
        fn later_knowledge_is_a_later_deadline(aware in 0..4_000_000_000_000_i64, later in 0..1_000_000_000_i64) {
            for clock in Clock::ALL {
                let of = |at| due(clock, Timestamp(at), None, &Plain);
                // the last days of January all end on the last of February: there a later hour of an earlier day is due later, by less than a day
                let slack = if clock == Clock::Nis2Final { 24 * HOUR } else { 0 };
                prop_assert!(of(aware).0 <= of(aware + later).0 + slack, "{:?}", clock);
                prop_assert!(of(aware).0 >= aware + 24 * HOUR);
            }
        }

        /// Nothing overflows, whatever stands in a damaged file.
        #[test]
        fn any_moment_has_an_answer(due_at: i64, now: i64) {
            let said = left(Timestamp(due_at), Timestamp(now));
            prop_assert!(matches!(said, Left::Running(ms) | Left::Over(ms) if ms >= 0));
            prop_assert!(elapsed(Timestamp(due_at), Timestamp(now)) >= 0);
        }
    }
}
