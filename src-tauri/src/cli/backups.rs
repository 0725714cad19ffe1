//! `trittsicher backups` and `trittsicher restore`.

use tritt_api::wire::{BackupId, Nothing};
use tritt_api::{ApiError, App};
use tritt_i18n::Words;

use super::say;

/// Lists the backups, newest first.
pub(super) fn list(app: &App, words: &Words) -> Result<(), ApiError> {
    let backups = tritt_api::backups(app, Nothing {})?.backups;
    if backups.is_empty() {
        say(&words.cli_backups_none());
    }
    for backup in backups {
        say(&format!("{}\t{} KiB", backup.id, backup.kib));
    }
    Ok(())
}

/// Brings one back.
pub(super) fn restore(app: &App, id: &str, words: &Words) -> Result<(), ApiError> {
    tritt_api::restore_backup(app, BackupId { backup: id.to_owned() })?;
    say(&words.cli_restored(id));
    Ok(())
}
