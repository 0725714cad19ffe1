//! One program a data folder. The file lock is the guard; it goes with the process, however that ends.

use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::path::Path;

use crate::StoreError;

/// Held as long as the folder is used.
#[derive(Debug)]
pub(crate) struct FolderLock(File);

impl Drop for FolderLock {
    fn drop(&mut self) {
        // closing the file is not enough: a program that is just being started has a copy of it for a moment, and with it the lock
        if let Err(error) = self.0.unlock() {
            tracing::debug!(%error, "the folder was not unlocked");
        }
    }
}

/// Takes the folder, or says that another instance has it.
pub(crate) fn take(folder: &Path) -> Result<FolderLock, StoreError> {
    let file = OpenOptions::new().create(true).write(true).truncate(false).open(folder.join("trittsicher.lock"))?;
    match file.try_lock() {
        Ok(()) => Ok(FolderLock(file)),
        Err(TryLockError::WouldBlock) => Err(StoreError::InUse),
        // some network folders know no locks; SQLite's own still hold
        Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => Ok(FolderLock(file)),
        Err(TryLockError::Error(error)) => Err(error.into()),
    }
}
