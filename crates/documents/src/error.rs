//! Why a document could not be made.

/// Why a document could not be made. All of them are our own mistakes: a document is data, and data cannot break a template.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum DocumentError {
    /// The template did not compile with this document.
    #[error("layout: {0}")]
    Layout(String),
    /// The result does not meet the standard we promise.
    #[error("pdf: {0}")]
    Pdf(String),
}
