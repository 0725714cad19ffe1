//! The password workshop. A password comes in, an estimate goes out; nothing of it is kept, written or logged, and the memory is wiped.

use tritt_core::exercise::password::{self, Wait, WaitUnit, Weakness};
use tritt_i18n::Words;
use zeroize::Zeroizing;

use crate::convert::whole;
use crate::wire::*;
use crate::{ApiError, App, Code};

/// Longest password taken, in characters; what is behind [`password::LONGEST`] is not looked at.
const LONGEST: usize = 1_000;

/// How many words a passphrase has.
const PASSPHRASE_WORDS: usize = 5;

/// Estimates how strong a password is.
///
/// The estimator makes copies of pieces of it while it works, which are freed but not wiped; they never leave this process (docs/security.md, P7).
///
/// # Errors
/// `request-invalid` when it is longer than a password can be.
pub fn measure_password(app: &App, request: PasswordRequest) -> Result<PasswordStrength, ApiError> {
    let password = Zeroizing::new(request.password);
    if password.chars().count() > LONGEST {
        return Err(Code::RequestInvalid.refused().arg("field", "password"));
    }
    let known = &app.content.curriculum.exercises.known_passwords;
    let known: Vec<&str> = known.iter().map(String::as_str).collect();
    let strength = password::measure(&password, &known);
    let words = app.present_words();
    Ok(PasswordStrength {
        score: strength.score.into(),
        online: wait(&words, strength.online),
        slow: wait(&words, strength.slow),
        fast: wait(&words, strength.fast),
        weakness: strength.weakness.map(|weakness| match weakness {
            Weakness::Keyboard => words.practise_weak_keyboard(),
            Weakness::Repeats => words.practise_weak_repeats(),
            Weakness::Sequence => words.practise_weak_sequence(),
            Weakness::Date => words.practise_weak_date(),
            Weakness::Common => words.practise_weak_common(),
            Weakness::Word => words.practise_weak_word(),
            Weakness::Name => words.practise_weak_name(),
        }),
    })
}

/// Words chosen by the random numbers of the system.
///
/// # Errors
/// `language-unknown`; `internal` when the system gives no random numbers.
pub fn new_passphrase(app: &App, request: InLanguage) -> Result<Passphrase, ApiError> {
    let language = app.language(&request.language)?;
    let list = app.content.passphrase_words(&language);
    let mut failed = false;
    let chosen = password::passphrase(list, PASSPHRASE_WORDS, |below| {
        below_from_system(below).unwrap_or_else(|| {
            failed = true;
            0
        })
    });
    if failed || chosen.is_empty() {
        return Err(Code::Internal.failed().because("no random numbers or no words"));
    }
    Ok(Passphrase {
        words: chosen.iter().map(|word| (*word).to_owned()).collect(),
        list: whole(list.len()),
        bits: password::bits(PASSPHRASE_WORDS, list.len()) as u32,
    })
}

/// A number below `below` from the system's random source, each equally likely: what would make the low ones likelier is drawn again.
fn below_from_system(below: usize) -> Option<usize> {
    let below = u32::try_from(below).ok().filter(|below| *below > 0)?;
    let fair = u32::MAX - u32::MAX % below;
    loop {
        let drawn = getrandom::u32().ok()?;
        if drawn < fair {
            return usize::try_from(drawn % below).ok();
        }
    }
}

/// How long something takes, in words.
pub(crate) fn wait(words: &Words, wait: Wait) -> String {
    let count = f64::from(wait.count);
    match wait.unit {
        WaitUnit::AtOnce => words.practise_wait_at_once(),
        WaitUnit::Seconds => words.practise_wait_seconds(count),
        WaitUnit::Minutes => words.practise_wait_minutes(count),
        WaitUnit::Hours => words.practise_wait_hours(count),
        WaitUnit::Days => words.practise_wait_days(count),
        WaitUnit::Months => words.practise_wait_months(count),
        WaitUnit::Years => words.practise_wait_years(count),
        WaitUnit::Centuries => words.practise_wait_centuries(),
    }
}
