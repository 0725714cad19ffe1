//! What can go wrong, by what the person has to do about it.

use std::path::PathBuf;

use rusqlite::ErrorCode;
use rusqlite::ffi;

/// Why the store could not do what was asked.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// Written by a later version of the program; never touched.
    #[error("schema {found} is newer than {known}")]
    TooNew {
        /// Schema of the file.
        found: u32,
        /// Newest schema this program knows.
        known: u32,
    },
    /// A database of another program; never touched.
    #[error("{} belongs to another program", path.display())]
    Foreign {
        /// The file.
        path: PathBuf,
    },
    /// Another instance uses the folder.
    #[error("the data folder is in use")]
    InUse,
    /// No right to write.
    #[error("the data folder is read-only")]
    ReadOnly,
    /// No room left; the transaction was rolled back.
    #[error("disk full")]
    DiskFull,
    /// Another program holds the database.
    #[error("the database is busy")]
    Busy,
    /// A backup that does not pass its check.
    #[error("the backup is damaged")]
    BackupDamaged,
    /// A backup that is not there any more.
    #[error("no such backup")]
    BackupMissing,
    /// Nobody learns now, or the learner was removed meanwhile.
    #[error("no such learner")]
    NoLearner,
    /// A path of the firm's own that is not there any more.
    #[error("no such path")]
    NoPath,
    /// A firm that is not there any more.
    #[error("no such firm")]
    NoFirm,
    /// A checklist of a firm that is not there any more.
    #[error("no such list")]
    NoList,
    /// A document of the evidence register that is not there any more.
    #[error("no such evidence")]
    NoEvidence,
    /// A supplier that is not there any more.
    #[error("no such supplier")]
    NoSupplier,
    /// A plan of a workshop that is not there any more.
    #[error("no such plan")]
    NoWorkshopPlan,
    /// The key of an attempt was used for another answer.
    #[error("attempt key used twice")]
    KeyReused,
    /// The folder or a file in it cannot be used: the system refuses to open, read, cut or sync it.
    #[error(transparent)]
    Io(std::io::Error),
    /// Anything else SQLite reports.
    #[error(transparent)]
    Sqlite(rusqlite::Error),
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        let Some(failure) = error.sqlite_error() else { return Self::Sqlite(error) };
        // a full disk comes as FULL and, from some file systems, as a failed write
        if failure.code == ErrorCode::DiskFull || failure.extended_code == ffi::SQLITE_IOERR_WRITE {
            return Self::DiskFull;
        }
        match failure.code {
            ErrorCode::ReadOnly => Self::ReadOnly,
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Self::Busy,
            ErrorCode::SystemIoFailure | ErrorCode::CannotOpen => Self::Io(std::io::Error::other(error)),
            _ => Self::Sqlite(error),
        }
    }
}

impl From<std::io::Error> for StoreError {
    fn from(error: std::io::Error) -> Self {
        match error.kind() {
            std::io::ErrorKind::StorageFull => Self::DiskFull,
            std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            _ => Self::Io(error),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_sqlite_reports_is_told_by_what_is_to_be_done() {
        let kind = |code| match StoreError::from(rusqlite::Error::SqliteFailure(ffi::Error::new(code), None)) {
            StoreError::DiskFull => "disk full",
            StoreError::ReadOnly => "read-only",
            StoreError::Busy => "busy",
            StoreError::Io(_) => "folder cannot be used",
            StoreError::Sqlite(_) => "other",
            different => panic!("{code}: {different}"),
        };
        for (code, expected) in [
            (ffi::SQLITE_FULL, "disk full"),
            (ffi::SQLITE_IOERR_WRITE, "disk full"),
            (ffi::SQLITE_READONLY, "read-only"),
            (ffi::SQLITE_READONLY_DIRECTORY, "read-only"),
            (ffi::SQLITE_BUSY, "busy"),
            (ffi::SQLITE_BUSY_SNAPSHOT, "busy"),
            (ffi::SQLITE_LOCKED, "busy"),
            (ffi::SQLITE_CANTOPEN, "folder cannot be used"),
            (ffi::SQLITE_CANTOPEN_ISDIR, "folder cannot be used"),
            (ffi::SQLITE_IOERR, "folder cannot be used"),
            (ffi::SQLITE_IOERR_READ, "folder cannot be used"),
            (ffi::SQLITE_IOERR_FSYNC, "folder cannot be used"),
            (ffi::SQLITE_IOERR_DIR_FSYNC, "folder cannot be used"),
            (ffi::SQLITE_IOERR_TRUNCATE, "folder cannot be used"),
            (ffi::SQLITE_IOERR_CLOSE, "folder cannot be used"),
            (ffi::SQLITE_IOERR_SHMMAP, "folder cannot be used"),
            (ffi::SQLITE_CORRUPT, "other"),
            (ffi::SQLITE_NOTADB, "other"),
            (ffi::SQLITE_CONSTRAINT, "other"),
        ] {
            assert_eq!(kind(code), expected, "{code}");
        }
    }
}
