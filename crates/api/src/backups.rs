//! Safe copies of the record.

use tritt_store::{BackupInfo, BackupReason as Reason};

use crate::convert::{iso, whole};
use crate::learners::changed_places;
use crate::wire::*;
use crate::{ApiError, App};

/// The backups, newest first.
///
/// # Errors
/// What the store says.
pub fn backups(app: &App, _: Nothing) -> Result<Backups, ApiError> {
    let backups = app.kept().backups()?.iter().map(backup).collect();
    Ok(Backups { backups })
}

/// Brings a backup back and answers with its settings. The present record is backed up first; who learns is asked again where several people do.
///
/// # Errors
/// `backup-missing`, `backup-damaged`, or what the store says; then nothing was changed.
pub fn restore_backup(app: &App, request: BackupId) -> Result<Settings, ApiError> {
    app.kept().restore(&request.backup, app.now())?;
    changed_places(app)?;
    app.settings()
}

pub(crate) fn backup(info: &BackupInfo) -> Backup {
    Backup {
        id: info.id.clone(),
        made_at: iso(info.made_at),
        reason: match info.reason {
            Reason::Daily => BackupReason::Daily,
            Reason::Migration => BackupReason::Migration,
            Reason::Restore => BackupReason::Restore,
            Reason::Import => BackupReason::Import,
        },
        kib: whole(usize::try_from(info.bytes.div_ceil(1024)).unwrap_or(usize::MAX)),
    }
}
