//! Safe copies of the record.

use tritt_store::{BackupInfo, BackupReason as Reason};

use crate::convert::{iso, whole};
use crate::wire::*;
use crate::{ApiError, App, Topic};

/// The backups, newest first.
///
/// # Errors
/// What the store says.
pub fn backups(app: &App, _: Nothing) -> Result<Backups, ApiError> {
    let backups = app.kept().backups()?.iter().map(backup).collect();
    Ok(Backups { backups })
}

/// Brings a backup back and answers with its settings. The present record is backed up first.
///
/// # Errors
/// `backup-missing`, `backup-damaged`, or what the store says; then nothing was changed.
pub fn restore_backup(app: &App, request: BackupId) -> Result<Settings, ApiError> {
    app.kept().restore(&request.backup, app.now())?;
    app.outside.changed(&[Topic::Learning, Topic::Checklists, Topic::Settings, Topic::Notes]);
    app.outside.speak(&app.menu_words());
    app.outside.dress(app.theme());
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
        },
        kib: whole(usize::try_from(info.bytes.div_ceil(1024)).unwrap_or(usize::MAX)),
    }
}
