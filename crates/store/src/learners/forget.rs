//! Forgetting a learner: in the database, in its journal and in every backup.

use std::sync::atomic::Ordering;

use rusqlite::{Connection, OptionalExtension as _, named_params};
use tritt_core::Timestamp;

use super::{LearnerId, begin_anew, only};
use crate::{Op, Store, StoreError, Topic, Written, backup, held};

impl Store {
    /// Removes a learner and everything of theirs, so that no byte of it is left in the files of the data folder: deleted rows are overwritten
    /// (`secure_delete`), the database is written anew (`VACUUM`), its journal emptied, and each backup made again without them. A backup that cannot be
    /// read is removed. Whoever is left alone learns from now on; when nobody is left, somebody without a name begins.
    ///
    /// Files set aside as damaged stay: they cannot be read.
    ///
    /// # Errors
    /// [`StoreError::NoLearner`], or what the disk or SQLite reports. The learner may be gone from some backups by then; asking again goes on.
    pub fn forget(&self, learner: LearnerId, now: Timestamp) -> Result<Written<()>, StoreError> {
        {
            // readers wait: one in the middle of a page would keep the journal from being emptied
            let _reader = self.reader.as_ref().map(held);
            let mut writer = held(&self.writer);
            let who = Who { learner, created_at: created_at(&writer, learner)?.ok_or(StoreError::NoLearner)? };
            // the record comes last: as long as the learner is there, they can ask again
            if let Some(folder) = &self.folder {
                for info in backup::list(folder)? {
                    backup::without(folder, &info, |backup| remove(backup, &who))?;
                }
            }
            let tx = writer.transaction()?;
            remove(&tx, &who)?;
            begin_anew(&tx, now)?;
            tx.commit()?;
            held(&self.journal).clear();
            if self.learner() == learner {
                self.learner.store(only(&writer)?.0, Ordering::SeqCst);
            }
            wipe(&writer)?;
        }
        let topics = Op::ChangeLearners.topics().into_iter().chain([
            Topic::Learning,
            Topic::Checklists,
            Topic::Settings,
            Topic::Notes,
        ]);
        Ok(Written { value: (), topics: topics.collect() })
    }
}

/// A learner as a backup knows them too: their number alone may be somebody else's there, when the record was begun anew or brought back since.
struct Who {
    learner: LearnerId,
    created_at: String,
}

fn created_at(connection: &Connection, learner: LearnerId) -> Result<Option<String>, StoreError> {
    let of = named_params! { ":learner": learner.0 };
    Ok(connection.query_row(include_str!("created.sql"), of, |row| row.get(0)).optional()?)
}

/// Removes a learner, their rows (the schema of a backup may be an older one; the table of learners was there from the first), and the names of what nobody else has answered. Gives how many learners that were.
fn remove(connection: &Connection, who: &Who) -> Result<usize, StoreError> {
    let of = named_params! { ":learner": who.learner.0, ":created": who.created_at };
    // a backup may be older than a table
    for (table, disown) in
        [("plan_entry", include_str!("disown_plan.sql")), ("evidence", include_str!("disown_evidence.sql"))]
    {
        if connection.table_exists(None, table)? {
            connection.execute(disown, of)?;
        }
    }
    let gone = connection.execute(include_str!("remove.sql"), of)?;
    if connection.table_exists(None, "item")? {
        connection.execute(include_str!("remove_items.sql"), [])?;
    }
    Ok(gone)
}

/// Writes the database anew and empties its journal, so that nothing deleted is left in either.
fn wipe(connection: &Connection) -> Result<(), StoreError> {
    connection.execute_batch("VACUUM")?;
    backup::empty_journal(connection)
}
