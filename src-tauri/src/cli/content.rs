//! `trittsicher content`: checks, counts and exports curriculum and words, for authors.

use tritt_api::{ApiError, content_stats, describe_mistakes, export_content, system_clock};

use super::{ContentTask, Start, say};

/// Does what `content` is to do.
pub(super) fn run(task: ContentTask, start: &Start) -> Result<(), ApiError> {
    let from = start.from.as_deref();
    match task {
        ContentTask::Check => check(start),
        ContentTask::Stats { json: true } => {
            say(&format!("{:#}", content_stats(from)?));
            Ok(())
        }
        ContentTask::Stats { json: false } => {
            lines("", &content_stats(from)?);
            Ok(())
        }
        ContentTask::Export => {
            say(&format!("{:#}", export_content(from)?));
            Ok(())
        }
    }
}

/// Prints every mistake with file, line and advice, or that there is none.
fn check(start: &Start) -> Result<(), ApiError> {
    let words = &start.words;
    let report = describe_mistakes(start.from.as_deref(), words, system_clock())?;
    if report.lines.is_empty() {
        say(&words.cli_content_fine(report.languages, report.complete_steps));
        return Ok(());
    }
    report.lines.iter().for_each(|line| say(line));
    say(&words.cli_content_mistakes(report.error_count()));
    Err(report.into_error())
}

/// Prints counts one a line, each with its name in the document.
fn lines(name: &str, value: &serde_json::Value) {
    match value {
        serde_json::Value::Object(inner) => {
            for (key, value) in inner {
                let name = if name.is_empty() { key.clone() } else { format!("{name}.{key}") };
                lines(&name, value);
            }
        }
        other => say(&format!("{name}\t{other}")),
    }
}
