//! From the schema of a file to the newest one.

use rusqlite::{Connection, TransactionBehavior};
use tritt_core::Timestamp;

use crate::connection::APPLICATION_ID;
use crate::{StoreError, learners};

/// All migrations in order; released ones never change.
const MIGRATIONS: &[&str] = &[
    include_str!("../migrations/0001_start.sql"),
    include_str!("../migrations/0002_learners.sql"),
    include_str!("../migrations/0003_paths.sql"),
    include_str!("../migrations/0004_firm.sql"),
    include_str!("../migrations/0005_check.sql"),
    include_str!("../migrations/0006_plan.sql"),
    include_str!("../migrations/0007_tabletop.sql"),
    include_str!("../migrations/0008_lists.sql"),
    include_str!("../migrations/0009_emergency.sql"),
    include_str!("../migrations/0010_supplier.sql"),
    include_str!("../migrations/0011_workshop_plan.sql"),
    include_str!("../migrations/0012_workshop_sets.sql"),
    include_str!("../migrations/0013_workshop_session.sql"),
    include_str!("../migrations/0014_workshop_hands.sql"),
    include_str!("../migrations/0015_workshop_numbers.sql"),
];

/// The newest schema.
pub(crate) const NEWEST: u32 = MIGRATIONS.len() as u32;

/// The schema of an open database.
pub(crate) fn version(connection: &Connection) -> Result<u32, StoreError> {
    Ok(connection.pragma_query_value(None, "user_version", |row| row.get(0))?)
}

/// Runs all pending migrations in one transaction.
pub(crate) fn migrate(connection: &mut Connection, now: Timestamp) -> Result<(), StoreError> {
    let from = version(connection)?;
    if from == NEWEST {
        return Ok(());
    }
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for migration in MIGRATIONS.iter().skip(from as usize) {
        transaction.execute_batch(migration)?;
    }
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.pragma_update(None, "user_version", NEWEST)?;
    learners::sort_names(&transaction)?;
    learners::begin_anew(&transaction, now)?;
    transaction.commit()?;
    // the header must tell application and schema to whoever only looks at the file
    connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::*;
    use crate::connection;

    fn newest() -> Connection {
        let mut connection = connection::memory().expect("opens");
        migrate(&mut connection, Timestamp(0)).expect("migrates");
        connection
    }

    fn schema(connection: &Connection) -> String {
        let mut query = connection
            .prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name")
            .expect("a query");
        let rows = query.query_map([], |row| row.get::<_, String>(0)).expect("rows");
        rows.map(|row| row.expect("a row") + ";\n").collect()
    }

    #[test]
    fn the_schema_is_the_one_we_know() {
        // a released migration never changes: a difference here is a new migration, or a mistake
        let known = include_str!("../migrations/schema.sql").replace("\r\n", "\n");
        let found = schema(&newest()).replace("\r\n", "\n");
        assert!(found == known, "migrations/schema.sql should read:\n{found}");
    }

    #[test]
    fn every_table_is_strict_and_the_file_tells_whose_it_is() {
        let connection = newest();
        let loose: i64 = connection
            .query_row("SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict AND name NOT LIKE 'sqlite_%'", [], |row| {
                row.get(0)
            })
            .expect("a count");
        assert_eq!(loose, 0);
        let id: i32 = connection.pragma_query_value(None, "application_id", |row| row.get(0)).expect("an id");
        assert_eq!((id, version(&connection).expect("a version")), (APPLICATION_ID, NEWEST));
    }

    #[test]
    fn every_statement_fits_the_schema() {
        let record = newest();
        // the search has a database of its own, with a schema of its own
        let index = connection::memory().expect("opens");
        index.execute_batch(include_str!("search/schema.sql")).expect("a schema");
        let mut count = 0;
        for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("src")).expect("a folder") {
            let path = entry.expect("an entry").path();
            let files: Vec<_> = match fs::read_dir(&path) {
                Ok(inner) => inner.map(|entry| entry.expect("an entry").path()).collect(),
                Err(_) => vec![path],
            };
            for file in files.iter().filter(|file| file.extension().is_some_and(|ending| ending == "sql")) {
                let text = fs::read_to_string(file).expect("text");
                if text.contains("CREATE ") {
                    continue;
                }
                let of_index = file.parent().is_some_and(|folder| folder.ends_with("search"));
                let connection = if of_index { &index } else { &record };
                if let Err(error) = connection.prepare(&text) {
                    panic!("{}: {error}", file.display());
                }
                assert!(text.starts_with("-- "), "{}: the first line says what it answers", file.display());
                count += 1;
            }
        }
        assert!(count >= 15, "the statements were found: {count}");
    }

    #[test]
    fn a_migration_that_fails_changes_nothing() {
        let mut connection = connection::memory().expect("opens");
        // stands in the way of the first migration
        connection.execute_batch("CREATE TABLE attempt (x INTEGER) STRICT").expect("a table");
        let before = schema(&connection);
        assert!(migrate(&mut connection, Timestamp(0)).is_err());
        assert_eq!((schema(&connection), version(&connection).expect("a version")), (before, 0));
    }

    #[test]
    fn a_full_disk_is_told_and_loses_nothing() {
        let connection = newest();
        let write = |text: &str| {
            connection
                .execute("INSERT INTO setting (name, value) VALUES (hex(randomblob(8)), ?1)", [text])
                .map_err(StoreError::from)
        };
        write("before").expect("there is room");
        let pages: i64 = connection.pragma_query_value(None, "page_count", |row| row.get(0)).expect("a count");
        connection.pragma_update(None, "max_page_count", pages).expect("a limit");
        let full = std::iter::repeat_with(|| write(&"x".repeat(200))).take(1000).find_map(Result::err);
        assert!(matches!(full, Some(StoreError::DiskFull)), "{full:?}");
        let kept: i64 = connection
            .query_row("SELECT count(*) FROM setting WHERE value = 'before'", [], |row| row.get(0))
            .expect("a count");
        assert_eq!(kept, 1, "what was saved before is there");
        connection.pragma_update(None, "max_page_count", pages + 100).expect("room");
        write("after").expect("with room it goes on");
    }
}
