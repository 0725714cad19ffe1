//! How strong a password is, by the estimator zxcvbn (Wheeler, USENIX Security 2016), and how long guessing it takes.

use zxcvbn::feedback::Warning;
use zxcvbn::zxcvbn;

/// Longest password looked at, in characters: the estimator takes ever longer with longer ones, and what is longer is strong anyway.
pub const LONGEST: usize = 100;

/// What there is to say about a password. The password itself is not in it.
#[derive(Debug, Clone, PartialEq)]
pub struct Strength {
    /// 0 (guessed at once) to 4 (very unlikely to be guessed).
    pub score: u8,
    /// How many guesses it takes, as a power of ten.
    pub guesses_log10: f64,
    /// Somebody tries at the sign-in page, which slows them down to 100 tries an hour.
    pub online: Wait,
    /// Somebody has stolen a well-protected list of passwords: 10,000 tries a second.
    pub slow: Wait,
    /// Somebody has stolen a badly protected list: ten thousand million tries a second.
    pub fast: Wait,
    /// What makes it weak, if anything stands out.
    pub weakness: Option<Weakness>,
}

/// A length of time in the unit people would use.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wait {
    /// How many; 0 for [`WaitUnit::AtOnce`].
    pub count: u32,
    /// Of what.
    pub unit: WaitUnit,
}

/// A unit of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum WaitUnit {
    /// Less than a second.
    AtOnce,
    /// Seconds.
    Seconds,
    /// Minutes.
    Minutes,
    /// Hours.
    Hours,
    /// Days.
    Days,
    /// Months of 30 days.
    Months,
    /// Years of 365 days.
    Years,
    /// A hundred years and more; the count is 1.
    Centuries,
}

/// What makes a password weak.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weakness {
    /// A row of keys, straight or with turns.
    Keyboard,
    /// The same sign or the same piece again and again.
    Repeats,
    /// A row such as abc or 6543.
    Sequence,
    /// A year or a date.
    Date,
    /// Among the passwords used most, or close to one.
    Common,
    /// A single word.
    Word,
    /// A name.
    Name,
}

/// Estimates how strong `password` is. The estimator knows English words and names; `known` adds what people of other languages take, most common first.
pub fn measure(password: &str, known: &[&str]) -> Strength {
    let end = password.char_indices().nth(LONGEST).map_or(password.len(), |(end, _)| end);
    let entropy = zxcvbn(&password[..end], known);
    let guesses = entropy.guesses_log10();
    let seconds = |per_second_log10: f64| 10_f64.powf(guesses - per_second_log10);
    Strength {
        score: entropy.score() as u8,
        guesses_log10: guesses,
        // 100 an hour is 1/36 a second
        online: wait(seconds(-(36_f64.log10()))),
        slow: wait(seconds(4.0)),
        fast: wait(seconds(10.0)),
        weakness: entropy.feedback().and_then(|feedback| feedback.warning()).map(weakness),
    }
}

fn weakness(warning: Warning) -> Weakness {
    match warning {
        Warning::StraightRowsOfKeysAreEasyToGuess | Warning::ShortKeyboardPatternsAreEasyToGuess => Weakness::Keyboard,
        Warning::RepeatsLikeAaaAreEasyToGuess | Warning::RepeatsLikeAbcAbcAreOnlySlightlyHarderToGuess => {
            Weakness::Repeats
        }
        Warning::SequencesLikeAbcAreEasyToGuess => Weakness::Sequence,
        Warning::RecentYearsAreEasyToGuess | Warning::DatesAreOftenEasyToGuess => Weakness::Date,
        Warning::ThisIsATop10Password
        | Warning::ThisIsATop100Password
        | Warning::ThisIsACommonPassword
        | Warning::ThisIsSimilarToACommonlyUsedPassword => Weakness::Common,
        Warning::AWordByItselfIsEasyToGuess => Weakness::Word,
        Warning::NamesAndSurnamesByThemselvesAreEasyToGuess | Warning::CommonNamesAndSurnamesAreEasyToGuess => {
            Weakness::Name
        }
    }
}

/// Seconds in the unit people would use, rounded down.
pub fn wait(seconds: f64) -> Wait {
    const UNITS: [(f64, WaitUnit); 6] = [
        (365.0 * 86_400.0, WaitUnit::Years),
        (30.0 * 86_400.0, WaitUnit::Months),
        (86_400.0, WaitUnit::Days),
        (3_600.0, WaitUnit::Hours),
        (60.0, WaitUnit::Minutes),
        (1.0, WaitUnit::Seconds),
    ];
    if seconds >= 100.0 * 365.0 * 86_400.0 {
        return Wait { count: 1, unit: WaitUnit::Centuries };
    }
    UNITS
        .iter()
        .find(|(length, _)| seconds >= *length)
        // below a century in years, so that the count is small
        .map_or(Wait { count: 0, unit: WaitUnit::AtOnce }, |(length, unit)| Wait {
            count: (seconds / length) as u32,
            unit: *unit,
        })
}

/// Chooses words for a passphrase: `random` gives numbers below its argument, each equally likely. Nothing when there are no words.
pub fn passphrase(words: &[String], length: usize, mut random: impl FnMut(usize) -> usize) -> Vec<&str> {
    if words.is_empty() {
        return Vec::new();
    }
    (0..length).filter_map(|_| words.get(random(words.len()))).map(String::as_str).collect()
}

/// Two passwords to look at, made from a seed and so nobody's: eight signs by chance, and a passphrase of so many words.
pub fn to_look_at(words: &[String], length: usize, seed: u64) -> [String; 2] {
    /// None that could be taken for another.
    const SIGNS: &[u8] = b"abcdefghkmnpqrstuvwxyzABCDEFGHKLMNPRSTUVWXYZ23456789!?%+";
    let mut random = fastrand::Rng::with_seed(seed);
    let signs = (0..8).map(|_| random.usize(..SIGNS.len())).map(|place| char::from(SIGNS[place])).collect();
    [signs, passphrase(words, length, |below| random.usize(..below)).join(" ")]
}

/// How many bits of chance are in so many words of a list of this size: guessing takes half of two to this power tries on average.
pub fn bits(words: usize, list: usize) -> f64 {
    words as f64 * (list.max(1) as f64).log2()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_made_to_look_at_is_the_same_every_time() {
        let words: Vec<String> = ["kuchen", "leiter", "regen", "apfel"].map(str::to_owned).to_vec();
        let [signs, phrase] = to_look_at(&words, 5, 11);
        assert_eq!(to_look_at(&words, 5, 11), [signs.clone(), phrase.clone()]);
        assert_eq!((signs.len(), phrase.split(' ').count()), (8, 5));
        assert_eq!(to_look_at(&[], 5, 11), [signs, String::new()]);
    }

    #[test]
    fn what_many_choose_is_weak_and_four_chance_words_are_not() {
        for (password, most) in [("", 0), ("123456", 0), ("passwort", 1), ("Sommer2024!", 2), ("qwertzuiop", 1)] {
            let score = measure(password, &["sommer", "winter"]).score;
            assert!(score <= most, "{password:?} has {score}");
        }
        for password in ["korrekt pferd batterie heftklammer", "gT7#kq!mZ2vL9x"] {
            assert_eq!(measure(password, &[]).score, 4, "{password:?}");
        }
    }

    #[test]
    fn what_stands_out_is_named() {
        for (password, expected) in
            [("123456", Weakness::Common), ("aaaaaaaa", Weakness::Repeats), ("2019", Weakness::Date)]
        {
            assert_eq!(measure(password, &[]).weakness, Some(expected), "{password}");
        }
    }

    #[test]
    fn a_very_long_password_does_not_take_long() {
        assert_eq!(measure(&"ab".repeat(50_000), &[]), measure(&"ab".repeat(LONGEST / 2), &[]));
    }

    #[test]
    fn seconds_become_a_length_people_know() {
        for (seconds, count, unit) in [
            (0.3, 0, WaitUnit::AtOnce),
            (59.0, 59, WaitUnit::Seconds),
            (3_599.0, 59, WaitUnit::Minutes),
            (7_200.0, 2, WaitUnit::Hours),
            (86_400.0 * 29.0, 29, WaitUnit::Days),
            (86_400.0 * 364.0, 12, WaitUnit::Months),
            (86_400.0 * 365.0 * 99.5, 99, WaitUnit::Years),
            (1e30, 1, WaitUnit::Centuries),
        ] {
            assert_eq!(wait(seconds), Wait { count, unit }, "{seconds} s");
        }
    }

    #[test]
    fn a_passphrase_takes_its_words_from_the_list() {
        let words: Vec<String> = ["anker", "birne", "cello", "dachs"].map(str::to_owned).to_vec();
        let mut next = [3, 0, 2].into_iter();
        assert_eq!(passphrase(&words, 3, |_| next.next().unwrap_or(0)), ["dachs", "anker", "cello"]);
        assert_eq!(passphrase(&[], 3, |_| 0), Vec::<&str>::new());
        assert_eq!(bits(5, 1024), 50.0);
    }
}
