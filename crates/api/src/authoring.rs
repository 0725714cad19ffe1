//! For authors: every mistake of the content in words.

use std::path::Path;

use tritt_content::Mistake;
use tritt_core::curriculum::StepStatus;
use tritt_i18n::{Value, Words};

use crate::app::check_content;
use crate::convert::whole;
use crate::error::content_broken;
use crate::{ApiError, Code};

/// What a check of the content found.
#[derive(Debug)]
pub struct Report {
    /// Every mistake: file, line, number of the rule, what is wrong, what to do.
    pub lines: Vec<String>,
    /// Complete steps, when there is no mistake.
    pub complete_steps: u32,
    /// Languages.
    pub languages: u32,
    mistakes: Vec<Mistake>,
}

impl Report {
    /// How many mistakes there are.
    pub fn error_count(&self) -> u32 {
        whole(self.lines.len())
    }

    /// The mistakes as one error.
    pub fn into_error(self) -> ApiError {
        let mut error = content_broken(&self.mistakes);
        // they were told one by one
        error.detail = None;
        error
    }
}

/// Reads and checks content and words, built in or in a folder.
///
/// # Errors
/// `locale-broken` when there are no words to read the rest with; `content-broken` when the folder cannot be read.
pub fn describe_mistakes(from: Option<&Path>, words: &Words) -> Result<Report, ApiError> {
    let (locales, content) = check_content(from)?;
    let languages = whole(locales.languages().len());
    Ok(match content {
        Ok(content) => {
            let complete = content.curriculum.steps.iter().filter(|step| step.status == StepStatus::Complete).count();
            Report { lines: Vec::new(), complete_steps: whole(complete), languages, mistakes: Vec::new() }
        }
        Err(mistakes) => {
            let lines = mistakes.iter().map(|mistake| line(mistake, words)).collect();
            Report { lines, complete_steps: 0, languages, mistakes }
        }
    })
}

fn line(mistake: &Mistake, words: &Words) -> String {
    let id = format!("check-{}", mistake.rule.id());
    let arguments = [("subject", Value::Text(mistake.subject.clone()))];
    let part = |attribute| words.look_up(&id, attribute, &arguments).unwrap_or_else(|| Code::Internal.id().to_owned());
    format!("{}:{}: {:?} {} {}", mistake.file, mistake.line, mistake.rule, part(None), part(Some("action")))
}
