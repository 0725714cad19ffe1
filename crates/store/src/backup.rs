//! Safe copies: made whole or not at all, thinned by age, checked before use.

use std::fs::{self, File};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use rusqlite::Connection;
use rusqlite::backup::Backup;
use sha2::{Digest as _, Sha256};
use tritt_core::Timestamp;

use crate::{Store, StoreError, connection, folder, held, restore, time};

/// Backups kept whatever the clock says.
const ALWAYS: usize = 3;
/// Days of which the last backup is kept.
const DAILY: i64 = 7;
/// Weeks of which the last backup is kept.
const WEEKLY: i64 = 4;

/// A backup.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BackupInfo {
    /// Its name without ending: time and reason.
    pub id: String,
    /// When it was made.
    pub made_at: Timestamp,
    /// Why.
    pub reason: BackupReason,
    /// Size in bytes.
    pub bytes: u64,
}

/// Why a backup was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BackupReason {
    /// The first start of a day.
    Daily,
    /// Before a migration.
    Migration,
    /// Before another backup was restored.
    Restore,
    /// Before a list of people was taken over.
    Import,
}

impl BackupReason {
    const ALL: [Self; 4] = [Self::Daily, Self::Migration, Self::Restore, Self::Import];

    fn id(self) -> &'static str {
        match self {
            Self::Daily => "daily",
            Self::Migration => "migration",
            Self::Restore => "restore",
            Self::Import => "import",
        }
    }
}

impl Store {
    /// Makes a backup now. A store in memory has none.
    ///
    /// # Errors
    /// What the disk or SQLite reports; then no half-made backup is left behind.
    pub fn backup(&self, reason: BackupReason, now: Timestamp) -> Result<Option<BackupInfo>, StoreError> {
        let Some(folder) = &self.folder else { return Ok(None) };
        let writer = held(&self.writer);
        let made = make(&writer, folder, reason, now)?;
        thin(folder, now)?;
        Ok(Some(made))
    }

    /// Makes the backup of the day, unless there is one or there is nothing to lose yet.
    ///
    /// # Errors
    /// As [`Store::backup`].
    pub fn daily_backup(&self, now: Timestamp) -> Result<(), StoreError> {
        let Some(folder) = &self.folder else { return Ok(()) };
        let today = |info: &BackupInfo| info.reason == BackupReason::Daily && time::day(info.made_at) == time::day(now);
        let nothing: bool = self.reading().query_row(include_str!("nothing_recorded.sql"), [], |row| row.get(0))?;
        if nothing || list(folder)?.iter().any(today) {
            return Ok(());
        }
        self.backup(BackupReason::Daily, now).map(drop)
    }

    /// The backups, newest first.
    ///
    /// # Errors
    /// When the folder cannot be listed.
    pub fn backups(&self) -> Result<Vec<BackupInfo>, StoreError> {
        self.folder.as_deref().map_or(Ok(Vec::new()), list)
    }
}

/// Where backups are.
pub(crate) fn folder_of(folder: &Path) -> PathBuf {
    folder.join("backups")
}

/// Makes a backup: copied under another name, checked, synced, and only then given its name.
pub(crate) fn make(
    connection: &Connection,
    folder: &Path,
    reason: BackupReason,
    now: Timestamp,
) -> Result<BackupInfo, StoreError> {
    let backups = folder_of(folder);
    folder::make(&backups)?;
    let id = free_id(&backups, reason, now);
    let half = backups.join(format!("{id}.part"));
    let made = fill(connection, &half).and_then(|hash| {
        write_hash(&backups.join(format!("{id}.sha256")), &hash)?;
        fs::rename(&half, backups.join(format!("{id}.db")))?;
        Ok(fs::metadata(backups.join(format!("{id}.db")))?.len())
    });
    match made {
        Ok(bytes) => Ok(BackupInfo { id, made_at: now, reason, bytes }),
        Err(error) => {
            // the half-made copy is worth nothing; if it cannot be removed either, the next thinning does
            let _ = fs::remove_file(&half);
            Err(error)
        }
    }
}

/// Puts a backup in the place of another one, under its name: the same moment and reason, other content.
fn replace(connection: &Connection, folder: &Path, info: &BackupInfo) -> Result<(), StoreError> {
    let path = |ending: &str| folder_of(folder).join(format!("{}.{ending}", info.id));
    let hash = fill(connection, &path("part"))?;
    // ended in between it would be taken for damaged, never for the old one
    remove(&path("sha256"))?;
    fs::rename(path("part"), path("db"))?;
    write_hash(&path("sha256"), &hash)?;
    Ok(())
}

/// Makes a backup again without what `remove` takes out of it, under its name; `remove` gives how many rows it took. One that cannot be read is removed.
pub(crate) fn without(
    folder: &Path,
    info: &BackupInfo,
    remove: impl FnOnce(&Connection) -> Result<usize, StoreError>,
) -> Result<(), StoreError> {
    let without = restore::checked(folder, info).and_then(|from| {
        let mut memory = connection::memory()?;
        copy(&from, &mut memory)?;
        let gone = remove(&memory)?;
        Ok((gone > 0).then_some(memory))
    });
    match without {
        Ok(None) => Ok(()),
        Ok(Some(memory)) => replace(&memory, folder, info),
        Err(error) => {
            tracing::warn!(%error, "a backup that cannot be read is removed");
            discard(folder, &info.id)
        }
    }
}

/// Moves the journal into the file and empties it: what was deleted stands in it as it was. Nobody may be reading.
pub(crate) fn empty_journal(connection: &Connection) -> Result<(), StoreError> {
    connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
    Ok(())
}

/// Removes a backup.
fn discard(folder: &Path, id: &str) -> Result<(), StoreError> {
    ["db", "sha256"].iter().try_for_each(|ending| remove(&folder_of(folder).join(format!("{id}.{ending}"))))?;
    Ok(())
}

fn write_hash(path: &Path, hash: &str) -> io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(hash.as_bytes())?;
    file.sync_all()
}

fn free_id(backups: &Path, reason: BackupReason, now: Timestamp) -> String {
    let first = format!("{}-{}", time::stamp(now), reason.id());
    let mut id = first.clone();
    let mut turn = 1;
    while backups.join(format!("{id}.db")).exists() {
        turn += 1;
        id = format!("{first}-{turn}");
    }
    id
}

fn fill(connection: &Connection, half: &Path) -> Result<String, StoreError> {
    if half.exists() {
        fs::remove_file(half)?;
    }
    let name = half.to_string_lossy();
    connection.execute("VACUUM INTO :file", rusqlite::named_params! { ":file": name })?;
    let copy = connection::untouched(half)?;
    let sound: String = copy.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    if sound != "ok" || rows(&copy)? != rows(connection)? {
        return Err(StoreError::BackupDamaged);
    }
    drop(copy);
    // opened for writing, because Windows syncs nothing else
    fs::OpenOptions::new().write(true).open(half)?.sync_all()?;
    Ok(hash(half)?)
}

fn rows(connection: &Connection) -> Result<i64, StoreError> {
    Ok(connection.query_row(include_str!("count_rows.sql"), [], |row| row.get(0))?)
}

/// SHA-256 of a file, in hexadecimal.
pub(crate) fn hash(path: &Path) -> io::Result<String> {
    let mut file = File::open(path)?;
    let mut hasher = Sha256::new();
    let mut buffer = vec![0; 64 * 1024];
    loop {
        let read = file.read(&mut buffer)?;
        if read == 0 {
            break;
        }
        hasher.update(&buffer[..read]);
    }
    Ok(hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
}

/// Copies one database into another in one go.
pub(crate) fn copy(from: &Connection, to: &mut Connection) -> Result<(), StoreError> {
    let backup = Backup::new(from, to)?;
    backup.run_to_completion(1000, std::time::Duration::ZERO, None)?;
    Ok(())
}

/// The backups of a data folder, newest first.
pub(crate) fn list(folder: &Path) -> Result<Vec<BackupInfo>, StoreError> {
    let mut backups = Vec::new();
    for name in names(folder)? {
        if let Some(mut info) = name.strip_suffix(".db").and_then(read_id) {
            info.bytes = fs::metadata(folder_of(folder).join(name))?.len();
            backups.push(info);
        }
    }
    backups.sort_by(|a, b| b.id.cmp(&a.id));
    Ok(backups)
}

/// The names in the folder of the backups; none where there is no such folder yet.
fn names(folder: &Path) -> io::Result<Vec<String>> {
    let entries = match fs::read_dir(folder_of(folder)) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error),
    };
    entries.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned())).collect()
}

/// Reads time and reason back from a name; nothing for a file that is not a backup of ours.
fn read_id(id: &str) -> Option<BackupInfo> {
    let (stamp, rest) = id.split_at_checked("2026-11-23T213045Z".len())?;
    let reason = rest.strip_prefix('-')?.split('-').next()?;
    Some(BackupInfo {
        id: id.to_owned(),
        made_at: time::read_stamp(stamp)?,
        reason: BackupReason::ALL.into_iter().find(|one| one.id() == reason)?,
        bytes: 0,
    })
}

/// Removes what is neither among the newest, nor the last of one of the last days or weeks, and what was left half-made. The folder is ours alone and the
/// writer is held, so nothing half-made is still being made.
fn thin(folder: &Path, now: Timestamp) -> Result<(), StoreError> {
    let backups = list(folder)?;
    for id in superfluous(&backups, now) {
        discard(folder, &id)?;
    }
    for name in leftovers(&names(folder)?) {
        remove(&folder_of(folder).join(name))?;
    }
    Ok(())
}

fn remove(path: &Path) -> io::Result<()> {
    fs::remove_file(path).or_else(|error| if error.kind() == io::ErrorKind::NotFound { Ok(()) } else { Err(error) })
}

/// Of the names in the folder, those of a copy that was never finished, with SQLite's journal beside it, and of checksums without their backup. Names that
/// are not ours are nobody's leftovers.
fn leftovers(names: &[String]) -> Vec<&String> {
    let is_ours = |id: &str| read_id(id).is_some();
    let left = |name: &&String| match name.rsplit_once('.') {
        Some((id, "part" | "part-journal" | "part-wal" | "part-shm")) => is_ours(id),
        Some((id, "sha256")) => is_ours(id) && !names.contains(&format!("{id}.db")),
        Some(_) | None => false,
    };
    names.iter().filter(left).collect()
}

/// The ids that may go, given all backups newest first.
fn superfluous(backups: &[BackupInfo], now: Timestamp) -> Vec<String> {
    let today = time::day(now);
    let mut days = Vec::new();
    let mut weeks = Vec::new();
    backups
        .iter()
        .enumerate()
        .filter(|(place, info)| {
            let day = time::day(info.made_at);
            let (age, week) = (today - day, day.div_euclid(7));
            let last_of_day = age < DAILY && !days.contains(&day);
            let last_of_week = age < WEEKLY * 7 && !weeks.contains(&week);
            days.push(day);
            weeks.push(week);
            *place >= ALWAYS && !last_of_day && !last_of_week
        })
        .map(|(_, info)| info.id.clone())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const DAY: i64 = 24 * 60 * 60 * 1000;

    fn backups(days: impl IntoIterator<Item = i64>) -> Vec<BackupInfo> {
        let mut all: Vec<BackupInfo> = days
            .into_iter()
            .filter_map(|day| read_id(&format!("{}-daily", time::stamp(Timestamp(day * DAY)))))
            .collect();
        all.sort_by(|a, b| b.id.cmp(&a.id));
        all
    }

    #[test]
    fn seven_days_and_four_weeks_stay() {
        let all = backups(20_000..20_060);
        let gone = superfluous(&all, Timestamp(20_059 * DAY));
        let kept: Vec<i64> =
            all.iter().filter(|info| !gone.contains(&info.id)).map(|info| 20_059 - time::day(info.made_at)).collect();
        assert_eq!(&kept[..7], &[0, 1, 2, 3, 4, 5, 6], "the last seven days");
        assert!(kept.len() <= 12, "one a week before that: {kept:?}");
        assert!(kept.iter().all(|age| *age < 28), "nothing older than four weeks: {kept:?}");
    }

    #[test]
    fn the_newest_three_stay_whatever_the_clock_says() {
        let all = backups([10_000, 10_001, 10_002, 10_003]);
        let far = jiff::Timestamp::from_second(4_070_908_800)
            .map(|at| Timestamp(at.as_millisecond()))
            .unwrap_or(Timestamp(0));
        assert_eq!(superfluous(&all, far), vec![all[3].id.clone()]);
    }

    #[test]
    fn what_was_left_half_made_is_found_and_nothing_else() {
        for (name, expected) in [
            ("2026-11-23T213045Z-daily.part", true),
            ("2026-11-23T213045Z-daily.part-journal", true),
            ("2026-11-23T213045Z-restore-2.part", true),
            ("2026-11-23T213045Z-migration.sha256", true),
            ("2026-11-24T213045Z-daily.db", false),
            ("2026-11-24T213045Z-daily.sha256", false),
            ("film.part", false),
            ("notes.sha256", false),
            ("part", false),
        ] {
            let names = [name.to_owned(), "2026-11-24T213045Z-daily.db".to_owned()];
            assert_eq!(leftovers(&names).contains(&&names[0]), expected, "{name}");
        }
    }
}
