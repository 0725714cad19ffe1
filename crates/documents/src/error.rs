//! Why a document could not be made.

/// Why a document could not be made. Nearly all of them are our own mistakes: a document is data, and data cannot break a template.
#[derive(Debug, thiserror::Error)]
pub enum DocumentError {
    /// The template did not compile with this document.
    #[error("layout: {0}")]
    Layout(String),
    /// The result does not meet the standard we promise.
    #[error("pdf: {0}")]
    Pdf(String),
    /// Whoever watched it ended it; nobody's mistake.
    #[error("cancelled")]
    Cancelled,
}
