//! PINs: what one is, and how long to wait after wrong ones.
//!
//! A PIN keeps colleagues from going on in each other's name by mistake. It is no protection of the record: whoever can read the file can read it.

use std::time::Duration;

use crate::Timestamp;

/// Wrong tries in a row that cost nothing: a slip of the finger is no attack.
pub const FREE_TRIES: u32 = 3;

/// Shortest and longest wait.
const FIRST_WAIT: Duration = Duration::from_secs(30);
const LONGEST_WAIT: Duration = Duration::from_secs(15 * 60);

/// Whether this can be a PIN: four to eight digits.
pub fn is_pin(text: &str) -> bool {
    (4..=8).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// How long nobody may try after so many wrong tries in a row: 30 seconds after the third, twice as long after each further one, at most a quarter of an
/// hour. Ten thousand PINs of four digits take more than three months that way.
pub fn wait_after(wrong: u32) -> Duration {
    let Some(doublings) = wrong.checked_sub(FREE_TRIES) else { return Duration::ZERO };
    FIRST_WAIT.checked_mul(2_u32.saturating_pow(doublings)).map_or(LONGEST_WAIT, |wait| wait.min(LONGEST_WAIT))
}

/// How much of that wait is left, when the last wrong try was at `last`. A clock that was set back makes it no longer than the whole wait.
pub fn left_to_wait(wrong: u32, last: Timestamp, now: Timestamp) -> Duration {
    let wait = wait_after(wrong);
    let passed = u64::try_from(now.0.saturating_sub(last.0)).map_or(Duration::ZERO, Duration::from_millis);
    wait.saturating_sub(passed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pin_is_four_to_eight_digits() {
        for (text, expected) in
            [("1234", true), ("12345678", true), ("123", false), ("123456789", false), ("12a4", false), ("١٢٣٤", false)]
        {
            assert_eq!(is_pin(text), expected, "{text}");
        }
    }

    #[test]
    fn three_tries_are_free_and_each_further_one_costs_twice_the_time() {
        let seconds: Vec<u64> = (0..12).map(|wrong| wait_after(wrong).as_secs()).collect();
        assert_eq!(seconds, [0, 0, 0, 30, 60, 120, 240, 480, 900, 900, 900, 900]);
        assert_eq!(wait_after(u32::MAX), LONGEST_WAIT);
    }

    #[test]
    fn the_wait_passes_and_a_clock_set_back_does_not_lock_for_a_year() {
        let last = Timestamp(1_000_000);
        assert_eq!(left_to_wait(3, last, Timestamp(1_010_000)), Duration::from_secs(20));
        assert_eq!(left_to_wait(3, last, Timestamp(1_030_000)), Duration::ZERO);
        assert_eq!(left_to_wait(3, last, Timestamp(i64::MIN)), Duration::from_secs(30));
        assert_eq!(left_to_wait(2, last, last), Duration::ZERO);
    }
}
