//! Bringing a backup back.

use std::fs;
use std::path::Path;
use std::sync::atomic::Ordering;

use rusqlite::Connection;
use tritt_core::Timestamp;

use crate::backup::{self, BackupInfo, BackupReason, folder_of};
use crate::connection::APPLICATION_ID;
use crate::{Store, StoreError, connection, held, learners, migrate};

impl Store {
    /// Replaces the record by that of a backup, after checking it and after backing the present one up.
    ///
    /// # Errors
    /// [`StoreError::BackupMissing`], [`StoreError::BackupDamaged`], [`StoreError::TooNew`], or what SQLite reports; then the record is as before.
    pub fn restore(&self, id: &str, now: Timestamp) -> Result<(), StoreError> {
        let folder = self.folder.as_deref().ok_or(StoreError::ReadOnly)?;
        // only names from the list are files; anything else never becomes a path
        let info = backup::list(folder)?.into_iter().find(|info| info.id == id).ok_or(StoreError::BackupMissing)?;
        let from = checked(folder, &info)?;
        let mut writer = held(&self.writer);
        backup::make(&writer, folder, BackupReason::Restore, now)?;
        backup::copy(&from, &mut writer)?;
        migrate::migrate(&mut writer, now)?;
        held(&self.journal).clear();
        // a number may be somebody else's there, with a PIN of their own: who learns is asked again
        self.learner.store(learners::only(&writer)?.0, Ordering::SeqCst);
        Ok(())
    }
}

/// Opens a backup that is as it was made, and of a version we know.
///
/// # Errors
/// As [`Store::restore`].
pub(crate) fn checked(folder: &Path, info: &BackupInfo) -> Result<Connection, StoreError> {
    let path = folder_of(folder).join(format!("{}.db", info.id));
    let noted = fs::read_to_string(path.with_extension("sha256")).map_err(|_| StoreError::BackupDamaged)?;
    if backup::hash(&path)? != noted.trim() {
        return Err(StoreError::BackupDamaged);
    }
    let from = connection::untouched(&path)?;
    let verdict: String = from.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    let owner: i32 = from.pragma_query_value(None, "application_id", |row| row.get(0))?;
    if verdict != "ok" || owner != APPLICATION_ID {
        return Err(StoreError::BackupDamaged);
    }
    let found = migrate::version(&from)?;
    if found > migrate::NEWEST {
        return Err(StoreError::TooNew { found, known: migrate::NEWEST });
    }
    Ok(from)
}
