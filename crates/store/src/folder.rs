//! Making folders that nobody else looks into.

use std::fs::DirBuilder;
use std::io;
use std::path::Path;

/// Makes `folder` and what is missing above it, for this account alone. A folder that is there stays as it is: whoever made it decided who may read it.
/// Windows needs no more: a folder has there the rights of the one it is made in, and that of the account is closed to others.
pub(crate) fn make(folder: &Path) -> io::Result<()> {
    let mut builder = DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}
