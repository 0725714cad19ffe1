//! Files that somebody chose to be read.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use crate::{ApiError, Code};

/// The begin of a file: at most `largest` bytes and one more, by which one sees that it is larger. Counted while reading, whatever the system says of its size.
///
/// # Errors
/// `file-unreadable`.
pub(crate) fn begin_of(path: &Path, largest: usize) -> Result<Vec<u8>, ApiError> {
    let unreadable =
        |error: std::io::Error| Code::FileUnreadable.failed().arg("path", path.display().to_string()).because(error);
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(unreadable)?;
    file.take(largest as u64 + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    Ok(bytes)
}
