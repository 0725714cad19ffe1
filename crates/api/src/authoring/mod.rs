//! For authors: every mistake of the content in words, counts, and everything in one document.

mod export;
mod stats;

use std::path::Path;

pub use export::export_content;
pub use stats::content_stats;

use tritt_content::Mistake;
use tritt_core::curriculum::StepStatus;
use tritt_core::{Day, Timestamp};
use tritt_i18n::{LocaleError, Locales, Value, Words};

use crate::app::{check_content, words_in};
use crate::convert::whole;
use crate::error::{content_broken, locale_broken};
use crate::{ApiError, Code};

/// What a check of the content found.
#[derive(Debug)]
pub struct Report {
    /// Every mistake: file, line, number of the rule, what is wrong, what to do.
    pub lines: Vec<String>,
    /// Complete steps that can be used.
    pub complete_steps: u32,
    /// Languages.
    pub languages: u32,
    mistakes: Vec<Mistake>,
    words: Vec<LocaleError>,
}

impl Report {
    /// How many mistakes there are.
    pub fn error_count(&self) -> u32 {
        whole(self.lines.len())
    }

    /// The mistakes as one error.
    pub fn into_error(self) -> ApiError {
        let broken = if self.words.is_empty() { content_broken(&self.mistakes) } else { locale_broken(&self.words) };
        let mut error = broken.arg("count", self.error_count());
        // they were told one by one
        error.detail = None;
        error
    }
}

/// Reads and checks content and words, built in or in a folder; `now` says which sources were looked at too long ago. The words are those of the program
/// too, the window's among them: every file is read, and what one language says the others must say.
///
/// # Errors
/// `content-broken` when the folder cannot be read.
pub fn describe_mistakes(from: Option<&Path>, words: &Words, now: Timestamp) -> Result<Report, ApiError> {
    let broken = Locales::compare(&words_in(from)?);
    let mut report = match check_content(from) {
        Ok((locales, content, mut mistakes)) => {
            mistakes.extend(content.past_review(day_of(now)));
            let complete = content.curriculum.steps.iter().filter(|step| step.status == StepStatus::Complete).count();
            Report {
                lines: mistakes.iter().map(|mistake| line(mistake, words)).collect(),
                complete_steps: whole(complete),
                languages: whole(locales.languages().len()),
                mistakes,
                words: Vec::new(),
            }
        }
        // there are no words to read the curriculum with; why, the comparison tells
        Err(error) if error.code == Code::LocaleBroken.id() && !broken.is_empty() => {
            Report { lines: Vec::new(), complete_steps: 0, languages: 0, mistakes: Vec::new(), words: Vec::new() }
        }
        Err(error) => return Err(error),
    };
    report.lines.extend(broken.iter().map(|mistake| word_line(mistake, words)));
    report.words = broken;
    Ok(report)
}

/// The day of a moment in UTC: a review is due to the month, so the zone does not matter.
fn day_of(now: Timestamp) -> Day {
    Day(i32::try_from(now.0.div_euclid(86_400_000)).unwrap_or(i32::MAX))
}

fn line(mistake: &Mistake, words: &Words) -> String {
    let id = format!("check-{}", mistake.rule.id());
    let arguments = [("subject", Value::Text(mistake.subject.clone()))];
    let part = |attribute| words.look_up(&id, attribute, &arguments).unwrap_or_else(|| Code::Internal.id().to_owned());
    format!("{}:{}: {:?} {} {}", mistake.file, mistake.line, mistake.rule, part(None), part(Some("action")))
}

/// A mistake of the words of the program, with its place as an editor opens it.
fn word_line(mistake: &LocaleError, words: &Words) -> String {
    let (file, line) = mistake.place().unwrap_or_else(|| (String::new(), 1));
    let what = match mistake {
        LocaleError::NoLanguage => words.cli_words_none(),
        LocaleError::FileMissing { .. } => words.cli_words_file(),
        LocaleError::Unreadable { why, .. } => words.cli_words_unreadable(why),
        LocaleError::Broken { mistake, .. } => words.cli_words_syntax(&mistake.what),
        LocaleError::MessageMissing { key, other, .. } => words.cli_words_missing(key, other),
        LocaleError::ArgumentMissing { key, argument, other, .. } => words.cli_words_argument(argument, key, other),
        LocaleError::Twice { key, other, .. } => words.cli_words_twice(key, other),
    };
    format!("locales/{file}:{line}: {what}")
}
