//! Opening a data folder, whatever state it is in.

use std::fs::{self, File};
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::AtomicI64;

use rusqlite::{Connection, ErrorCode};
use tritt_core::Timestamp;

use crate::backup::{self, BackupInfo, BackupReason};
use crate::connection::{self, APPLICATION_ID};
use crate::{Store, StoreError, folder, learners, lists, lock, migrate, restore, time, workshop};

/// The database in a data folder.
pub(crate) const FILE: &str = "trittsicher.db";

/// An open store and what happened on the way.
#[derive(Debug)]
pub struct Opened {
    /// The store.
    pub store: Store,
    /// What the person should know.
    pub notices: Vec<OpenNotice>,
}

/// What happened while opening.
#[derive(Debug)]
pub enum OpenNotice {
    /// The database was damaged. It was renamed and an empty one begun.
    Damaged {
        /// Where the damaged file is now.
        set_aside: PathBuf,
        /// The newest backup that can be brought back, if there is one.
        newest_good: Option<BackupInfo>,
    },
    /// Nothing can be written; the store is in memory, with what could be read.
    InMemory {
        /// What the system says.
        reason: String,
    },
}

impl Store {
    /// Opens the database of `folder`, making and migrating it as needed.
    ///
    /// # Errors
    /// [`StoreError::TooNew`], [`StoreError::Foreign`], [`StoreError::InUse`]: the file was not touched. Anything that keeps us from writing is no
    /// error but a notice: the store is in memory then.
    pub fn open(folder: &Path, now: Timestamp) -> Result<Opened, StoreError> {
        let path = folder.join(FILE);
        look(&path)?;
        match open_on_disk(folder, &path, now) {
            Ok(opened) => Ok(opened),
            Err(
                error @ (StoreError::TooNew { .. } | StoreError::Foreign { .. } | StoreError::InUse | StoreError::Busy),
            ) => Err(error),
            Err(error) => {
                let store = Self::in_memory(Some(&path), now)?;
                Ok(Opened { store, notices: vec![OpenNotice::InMemory { reason: error.to_string() }] })
            }
        }
    }

    /// A store in memory, with what can be read from `path`.
    ///
    /// # Errors
    /// What SQLite reports; there is no disk to fail.
    pub fn in_memory(path: Option<&Path>, now: Timestamp) -> Result<Self, StoreError> {
        let mut writer = connection::memory()?;
        if let Some(path) = path
            && let Err(error) = read_into(path, &mut writer)
        {
            tracing::warn!(%error, "the earlier record cannot be read");
            writer = connection::memory()?;
        }
        migrate::migrate(&mut writer, now)?;
        let learner = AtomicI64::new(learners::only(&writer)?.0);
        Ok(Self {
            writer: Mutex::new(writer),
            reader: None,
            journal: Mutex::default(),
            learner,
            folder: None,
            _lock: None,
        })
    }
}

/// Copies the record of `path` without touching it.
fn read_into(path: &Path, memory: &mut Connection) -> Result<(), StoreError> {
    if !path.exists() {
        return Ok(());
    }
    let journal = with_ending(path, "-wal");
    if fs::metadata(&journal).is_ok_and(|meta| meta.len() > 0) {
        // the program was ended in the middle: the newest answers are still in the journal, which can only be read where it can be written
        let place = tempfile::tempdir()?;
        let copy = place.path().join(FILE);
        fs::copy(path, &copy)?;
        fs::copy(&journal, with_ending(&copy, "-wal"))?;
        return backup::copy(&connection::writer(&copy)?, memory);
    }
    backup::copy(&connection::untouched(path)?, memory)
}

fn open_on_disk(folder: &Path, path: &Path, now: Timestamp) -> Result<Opened, StoreError> {
    folder::make(folder)?;
    let lock = lock::take(folder)?;
    let mut notices = Vec::new();
    let mut writer = match open_checked(path) {
        Ok(writer) => writer,
        Err(StoreError::Sqlite(error)) if is_damage(&error) => {
            let set_aside = set_aside(folder, path, now)?;
            let good = |info: &BackupInfo| restore::checked(folder, info).is_ok();
            notices.push(OpenNotice::Damaged { set_aside, newest_good: backup::list(folder)?.into_iter().find(good) });
            connection::writer(path)?
        }
        Err(error) => return Err(error),
    };
    let version = migrate::version(&writer)?;
    if version > migrate::NEWEST {
        return Err(StoreError::TooNew { found: version, known: migrate::NEWEST });
    }
    if (1..migrate::NEWEST).contains(&version) {
        backup::make(&writer, folder, BackupReason::Migration, now)?;
    }
    migrate::migrate(&mut writer, now)?;
    lists::purge(&writer)?;
    workshop::plans::purge(&writer)?;
    let reader = connection::reader(path)?;
    let learner = AtomicI64::new(learners::only(&writer)?.0);
    let store = Store {
        writer: Mutex::new(writer),
        reader: Some(Mutex::new(reader)),
        journal: Mutex::default(),
        learner,
        folder: Some(folder.to_path_buf()),
        _lock: Some(lock),
    };
    Ok(Opened { store, notices })
}

/// Opens and reads every page once.
fn open_checked(path: &Path) -> Result<Connection, StoreError> {
    let connection = connection::writer(path)?;
    let verdict: String = connection.query_row("PRAGMA quick_check(1)", [], |row| row.get(0))?;
    if verdict == "ok" {
        return Ok(connection);
    }
    Err(StoreError::Sqlite(rusqlite::Error::SqliteFailure(
        rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_CORRUPT),
        Some(verdict),
    )))
}

fn is_damage(error: &rusqlite::Error) -> bool {
    matches!(error.sqlite_error_code(), Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase))
}

/// Renames the damaged database and its journal; nothing is deleted.
fn set_aside(folder: &Path, path: &Path, now: Timestamp) -> Result<PathBuf, StoreError> {
    let stamp = time::stamp(now);
    let name = (0..).map(|turn| match turn {
        0 => format!("trittsicher-damaged-{stamp}.db"),
        turn => format!("trittsicher-damaged-{stamp}-{turn}.db"),
    });
    let target = name.map(|name| folder.join(name)).find(|target| !target.exists()).unwrap_or_default();
    fs::rename(path, &target)?;
    for ending in ["-wal", "-shm"] {
        let beside = with_ending(path, ending);
        if beside.exists() {
            fs::rename(&beside, with_ending(&target, ending))?;
        }
    }
    Ok(target)
}

fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

/// Looks at the header without opening the database, so that a file that is not for us stays as it is to the byte.
/// Offsets: SQLite file format, section 1.3 (60: user version, 68: application id, big-endian).
fn look(path: &Path) -> Result<(), StoreError> {
    let mut header = Vec::new();
    let Ok(file) = File::open(path) else { return Ok(()) };
    if file.take(100).read_to_end(&mut header).is_err()
        || header.len() < 100
        || !header.starts_with(b"SQLite format 3\0")
    {
        return Ok(());
    }
    let number =
        |at: usize| header.get(at..at + 4).and_then(|bytes| bytes.try_into().ok()).map_or(0, u32::from_be_bytes);
    let application = number(68);
    if application != APPLICATION_ID.unsigned_abs() {
        // a database of ours that was cut off before its first migration has neither id nor schema
        let unborn = application == 0 && number(60) == 0 && is_empty(path);
        return if unborn { Ok(()) } else { Err(StoreError::Foreign { path: path.to_path_buf() }) };
    }
    match number(60) {
        found if found > migrate::NEWEST => Err(StoreError::TooNew { found, known: migrate::NEWEST }),
        _ => Ok(()),
    }
}

fn is_empty(path: &Path) -> bool {
    let tables = |connection: Connection| {
        connection
            .query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get::<_, i64>(0))
            .map_err(StoreError::from)
    };
    connection::untouched(path).and_then(tables).is_ok_and(|count| count == 0)
}
