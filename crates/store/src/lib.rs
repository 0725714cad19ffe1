//! SQLite: opening, migrations, backups, queries, undo.
//!
//! One writer connection, one reader beside it (WAL). Every write is one call of [`Store::write`]: one transaction, rolled back on error, journalled
//! for undo, answering with the value and the topics changed.

pub mod actions;
pub mod attempts;
mod backup;
pub mod bookmarks;
mod connection;
mod error;
pub mod firm;
mod folder;
pub mod issuers;
pub mod learners;
pub mod lessons;
pub mod lists;
mod lock;
mod migrate;
pub mod notes;
mod open;
pub mod paths;
pub mod places;
pub mod plan;
mod restore;
pub mod rounds;
pub mod search;
pub mod settings;
mod stamped;
pub mod ticks;
mod time;
pub mod workshop;
mod write;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicI64;
use std::sync::{Mutex, MutexGuard, PoisonError};

use rusqlite::Connection;
use tritt_core::curriculum::Audience;
use tritt_core::learning::Record;
use tritt_core::{ItemId, OccasionId, Timestamp};

pub use attempts::{Attempt, NewAttempt};
pub use backup::{BackupInfo, BackupReason};
pub use error::StoreError;
pub use firm::FirmId;
pub use learners::{Learner, LearnerId, Profile};
pub use open::{OpenNotice, Opened};
pub use write::{Op, Topic, Tx, Written};

/// What a data folder remembers.
#[derive(Debug)]
pub struct Store {
    // closed before the writer: the last one to close empties the journal into the file, and a reader may not
    reader: Option<Mutex<Connection>>,
    writer: Mutex<Connection>,
    journal: Mutex<write::Journal>,
    /// Who learns now.
    learner: AtomicI64,
    folder: Option<PathBuf>,
    _lock: Option<lock::FolderLock>,
}

impl Store {
    /// Whether what is written goes to disk. If not, it is gone at the end of the program.
    pub fn is_on_disk(&self) -> bool {
        self.folder.is_some()
    }

    /// The data folder, if it is used.
    pub fn folder(&self) -> Option<&Path> {
        self.folder.as_deref()
    }

    /// The learner's record, reduced to what progress needs.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn record(&self) -> Result<Record, StoreError> {
        record(&self.reading(), self.learner())
    }

    /// Every answer of the learner, in their order.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn attempts(&self) -> Result<Vec<Attempt>, StoreError> {
        attempts::all(&self.reading(), self.learner())
    }

    /// The ticks of one checklist, each with its time.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn ticks(&self, audience: Audience, occasion: &OccasionId) -> Result<BTreeMap<ItemId, Timestamp>, StoreError> {
        ticks::list(&self.reading(), self.learner(), audience, occasion)
    }

    /// Every setting by name: the learner's own, else what was set last by anybody.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn settings(&self) -> Result<BTreeMap<String, String>, StoreError> {
        settings::all(&self.reading(), self.learner())
    }

    pub(crate) fn reading(&self) -> MutexGuard<'_, Connection> {
        held(self.reader.as_ref().unwrap_or(&self.writer))
    }
}

/// What progress needs of a learner's record.
pub(crate) fn record(connection: &Connection, learner: LearnerId) -> Result<Record, StoreError> {
    Ok(Record {
        lessons_read: lessons::all(connection, learner)?,
        lessons_shown: lessons::all_shown(connection, learner)?,
        last_answers: attempts::last_answers(connection, learner)?,
        actions_done: actions::all(connection, learner)?,
    })
}

/// A panic elsewhere leaves no half-done state behind: transactions are rolled back when dropped, so the connection is as good as before.
pub(crate) fn held<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
