//! `trittsicher content`: checks curriculum and words, for authors.

use tritt_api::{ApiError, describe_mistakes};
use tritt_i18n::Words;

use super::{Start, say};

/// Prints every mistake with file, line and advice, or that there is none.
pub(super) fn check(start: &Start, words: &Words) -> Result<(), ApiError> {
    let report = describe_mistakes(start.from.as_deref(), words)?;
    if report.lines.is_empty() {
        say(&words.cli_content_fine(report.languages, report.complete_steps));
        return Ok(());
    }
    report.lines.iter().for_each(|line| say(line));
    say(&words.cli_content_mistakes(report.error_count()));
    Err(report.into_error())
}
