//! The one error type that crosses the border.

use std::collections::BTreeMap;
use std::fmt;

use tritt_content::Mistake;
use tritt_documents::DocumentError;
use tritt_i18n::{LocaleError, Value, Words};
use tritt_store::StoreError;

use crate::Code;

/// How serious it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub enum Severity {
    /// Nothing is wrong.
    Notice,
    /// Not possible now; nothing was changed.
    Refused,
    /// It was tried and did not work.
    Failed,
}

/// A part of the message that only the moment knows: a path, a number, an id.
#[derive(Debug, Clone, PartialEq, serde::Serialize, ts_rs::TS)]
#[serde(untagged)]
pub enum Argument {
    /// A number.
    Number(f64),
    /// Text.
    Text(String),
}

impl From<u32> for Argument {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
    }
}

impl From<usize> for Argument {
    fn from(number: usize) -> Self {
        Self::Number(u32::try_from(number).unwrap_or(u32::MAX).into())
    }
}

impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

/// Something the person has to know: a stable code, arguments for its message, and details for the log and the fold-out.
#[derive(Debug, Clone, PartialEq, serde::Serialize, ts_rs::TS)]
pub struct ApiError {
    /// The stable id of the code.
    pub code: String,
    /// How serious it is.
    pub severity: Severity,
    /// Arguments of the message `error-<code>`.
    pub args: BTreeMap<String, Argument>,
    /// For the log and the fold-out; never part of the sentence.
    pub detail: Option<String>,
}

impl ApiError {
    pub(crate) fn new(code: Code, severity: Severity) -> Self {
        Self { code: code.id().to_owned(), severity, args: BTreeMap::new(), detail: None }
    }

    /// Adds an argument of the message.
    #[must_use]
    pub fn arg(mut self, name: &str, value: impl Into<Argument>) -> Self {
        self.args.insert(name.to_owned(), value.into());
        self
    }

    /// Adds what caused it.
    #[must_use]
    pub fn because(mut self, cause: impl fmt::Display) -> Self {
        self.detail = Some(cause.to_string());
        self
    }

    /// What the person reads: what happened, what is safe, what to do.
    pub fn tell(&self, words: &Words) -> [String; 3] {
        let id = format!("error-{}", self.code);
        let arguments: Vec<(&str, Value)> = self
            .args
            .iter()
            .map(|(name, value)| {
                let value = match value {
                    Argument::Number(number) => Value::Number(*number),
                    Argument::Text(text) => Value::Text(text.clone()),
                };
                (name.as_str(), value)
            })
            .collect();
        [None, Some("safe"), Some("action")]
            .map(|part| words.look_up(&id, part, &arguments).unwrap_or_else(|| self.code.clone()))
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.code)?;
        match &self.detail {
            Some(detail) => write!(f, ": {detail}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for ApiError {}

impl From<DocumentError> for ApiError {
    fn from(error: DocumentError) -> Self {
        // one that was cancelled is never handed on: whoever cancelled knows
        Code::PdfFailed.failed().because(error)
    }
}

/// All mistakes of the content in one error; the first one is named.
pub(crate) fn content_broken(mistakes: &[Mistake]) -> ApiError {
    let line = |mistake: &Mistake| format!("{}:{} {:?} {}", mistake.file, mistake.line, mistake.rule, mistake.subject);
    let all: Vec<String> = mistakes.iter().map(line).collect();
    Code::ContentBroken
        .refused()
        .arg("count", mistakes.len())
        .arg("first", all.first().cloned().unwrap_or_default())
        .because(all.join("\n"))
}

/// All mistakes of the language files in one error.
pub(crate) fn locale_broken(mistakes: &[LocaleError]) -> ApiError {
    let all: Vec<String> = mistakes.iter().map(ToString::to_string).collect();
    Code::LocaleBroken
        .refused()
        .arg("count", mistakes.len())
        .arg("first", all.first().cloned().unwrap_or_default())
        .because(all.join("\n"))
}

impl From<StoreError> for ApiError {
    fn from(error: StoreError) -> Self {
        let made = match &error {
            StoreError::TooNew { found, known } => {
                Code::StoreTooNew.refused().arg("found", *found).arg("known", *known)
            }
            StoreError::Foreign { path } => Code::StoreForeign.refused().arg("path", path.display().to_string()),
            StoreError::InUse => Code::StoreInUse.refused(),
            StoreError::ReadOnly => Code::StoreReadOnly.failed(),
            StoreError::DiskFull => Code::StoreDiskFull.failed(),
            StoreError::Busy => Code::StoreBusy.failed(),
            StoreError::BackupDamaged => Code::BackupDamaged.refused(),
            StoreError::BackupMissing => Code::BackupMissing.refused(),
            StoreError::NoLearner => Code::LearnerMissing.refused(),
            StoreError::NoPath => Code::PathMissing.refused(),
            StoreError::NoFirm => Code::FirmMissing.refused(),
            StoreError::NoList => Code::ListMissing.refused(),
            StoreError::NoEvidence => Code::EvidenceMissing.refused(),
            StoreError::NoSupplier => Code::SupplierMissing.refused(),
            StoreError::NoWorkshopPlan => Code::WorkshopPlanMissing.refused(),
            StoreError::KeyReused => Code::AnswerRefused.refused(),
            StoreError::Io(_) => Code::StoreFailed.failed(),
            StoreError::Sqlite(_) => Code::Internal.failed(),
        };
        made.because(error)
    }
}
