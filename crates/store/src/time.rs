//! Times as the database keeps them: ISO 8601 in UTC.

use jiff::ToSpan as _;
use tritt_core::{Day, Timestamp};

/// `2026-11-23T21:30:45.123Z`: always with milliseconds, so that texts are in the order of the times.
pub(crate) fn text(at: Timestamp) -> String {
    moment(at).strftime("%Y-%m-%dT%H:%M:%S%.3fZ").to_string()
}

/// A time from the database. What cannot be read counts as the beginning of time: it never stands in the way of an answer.
pub(crate) fn read(text: &str) -> Timestamp {
    Timestamp(text.parse::<jiff::Timestamp>().map(|at| at.as_millisecond()).unwrap_or_default())
}

/// `2026-11-23T213045Z`: the same without colons, for file names everywhere.
pub(crate) fn stamp(at: Timestamp) -> String {
    moment(at).strftime("%Y-%m-%dT%H%M%SZ").to_string()
}

/// Back from a file name.
pub(crate) fn read_stamp(stamp: &str) -> Option<Timestamp> {
    let at = jiff::civil::DateTime::strptime("%Y-%m-%dT%H%M%SZ", stamp).ok()?;
    Some(Timestamp(at.to_zoned(jiff::tz::TimeZone::UTC).ok()?.timestamp().as_millisecond()))
}

/// `2026-11-23`.
pub(crate) fn day_text(day: Day) -> String {
    let date = jiff::civil::date(1970, 1, 1).checked_add(i64::from(day.0).days());
    date.unwrap_or(jiff::civil::Date::MAX).to_string()
}

/// Back from the text; nothing for what is no day.
pub(crate) fn read_day(text: &str) -> Option<Day> {
    let date: jiff::civil::Date = text.parse().ok()?;
    Some(Day(date.since(jiff::civil::date(1970, 1, 1)).ok()?.get_days()))
}

/// Days since 1970 in UTC.
pub(crate) fn day(at: Timestamp) -> i64 {
    at.0.div_euclid(24 * 60 * 60 * 1000)
}

fn moment(at: Timestamp) -> jiff::Timestamp {
    jiff::Timestamp::from_millisecond(at.0).unwrap_or(jiff::Timestamp::UNIX_EPOCH)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stamps_come_back_to_the_second() {
        for at in [0, 1_795_469_445_000, 4_070_908_800_000] {
            assert_eq!(read_stamp(&stamp(Timestamp(at))), Some(Timestamp(at)), "{at}");
            assert_eq!(read(&text(Timestamp(at + 123))), Timestamp(at + 123), "{at}");
        }
        assert_eq!(read_stamp("yesterday"), None);
    }

    #[test]
    fn texts_are_in_the_order_of_the_times() {
        let times = [-1, 0, 1, 999, 1_000, 1_795_469_445_000, 1_795_469_445_001, 1_795_469_446_000];
        let texts: Vec<String> = times.iter().map(|at| text(Timestamp(*at))).collect();
        assert!(texts.is_sorted(), "{texts:?}");
        assert_eq!(texts[5], "2026-11-23T21:30:45.000Z");
    }

    #[test]
    fn days_come_back() {
        for (day, written) in [(0, "1970-01-01"), (20_786, "2026-11-29"), (-1, "1969-12-31"), (73_049, "2170-01-01")] {
            assert_eq!(day_text(Day(day)), written);
            assert_eq!(read_day(written), Some(Day(day)), "{written}");
        }
        for nothing in ["", "soon", "2026-13-01", "2026-02-30"] {
            assert_eq!(read_day(nothing), None, "{nothing}");
        }
    }
}
