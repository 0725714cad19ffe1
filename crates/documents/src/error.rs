//! Why a document could not be made.

/// Why a document could not be made. Nearly all of them are our own mistakes: a document is data, and data cannot break a template.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum DocumentError {
    /// The template did not compile with this document.
    #[error("layout: {0}")]
    Layout(String),
    /// The result does not meet the standard we promise.
    #[error("pdf: {0}")]
    Pdf(String),
    /// The parts of the file could not be put together.
    #[error("pack: {0}")]
    Pack(String),
    /// Whoever watched it ended it; nobody's mistake.
    #[error("cancelled")]
    Cancelled,
}

/// Why a picture is no logo.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum LogoError {
    /// More bytes than are read.
    #[error("{0} bytes")]
    TooLarge(usize),
    /// Neither PNG nor JPEG, whatever its name says.
    #[error("neither PNG nor JPEG")]
    Kind,
    /// More pixels than are decoded.
    #[error("{0} × {1} pixels")]
    TooManyPixels(u32, u32),
    /// It begins like a picture and is none.
    #[error("damaged: {0}")]
    Damaged(String),
}
