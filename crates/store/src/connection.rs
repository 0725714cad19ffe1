//! Connections with the settings we promise (docs/security.md, D1).

use std::path::Path;
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use crate::StoreError;

/// “Trit” in ASCII: says that a file is ours.
pub(crate) const APPLICATION_ID: i32 = 0x5472_6974;

/// How long a write waits for another program, for example one that makes backups.
const PATIENCE: Duration = Duration::from_secs(5);

const FLAGS: OpenFlags = OpenFlags::SQLITE_OPEN_NO_MUTEX.union(OpenFlags::SQLITE_OPEN_EXRESCODE);

/// Opens the database for writing; makes it when it is not there.
pub(crate) fn writer(path: &Path) -> Result<Connection, StoreError> {
    let flags = FLAGS | OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE;
    let connection = Connection::open_with_flags(path, flags)?;
    connection.busy_timeout(PATIENCE)?;
    connection.pragma_update(None, "journal_mode", "WAL")?;
    harden(&connection)?;
    Ok(connection)
}

/// Opens the database for reading.
pub(crate) fn reader(path: &Path) -> Result<Connection, StoreError> {
    let connection = Connection::open_with_flags(path, FLAGS | OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    connection.busy_timeout(PATIENCE)?;
    harden(&connection)?;
    Ok(connection)
}

/// Opens a file that cannot or must not be written, without a lock or a journal beside it.
pub(crate) fn untouched(path: &Path) -> Result<Connection, StoreError> {
    let escaped = path.to_string_lossy().replace('%', "%25").replace('?', "%3f").replace('#', "%23");
    // elsewhere than on Windows it is a character like any other
    let escaped = if cfg!(windows) { escaped.replace('\\', "/") } else { escaped.replace('\\', "%5c") };
    let slash = if escaped.starts_with('/') { "" } else { "/" };
    let address = format!("file:{slash}{escaped}?immutable=1");
    let flags = FLAGS | OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI;
    let connection = Connection::open_with_flags(address, flags)?;
    harden(&connection)?;
    Ok(connection)
}

/// A database in memory.
pub(crate) fn memory() -> Result<Connection, StoreError> {
    let connection = Connection::open_in_memory()?;
    harden(&connection)?;
    Ok(connection)
}

/// The bundled defaults of trusted_schema, cell_size_check and secure_delete are the unsafe ones.
fn harden(connection: &Connection) -> Result<(), StoreError> {
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    for (name, value) in [
        ("synchronous", "FULL"),
        ("foreign_keys", "ON"),
        ("trusted_schema", "OFF"),
        ("cell_size_check", "ON"),
        ("secure_delete", "ON"),
        ("mmap_size", "0"),
    ] {
        connection.pragma_update(None, name, value)?;
    }
    if cfg!(target_os = "macos") {
        // plain fsync does not reach the disk there
        connection.pragma_update(None, "fullfsync", "ON")?;
        connection.pragma_update(None, "checkpoint_fullfsync", "ON")?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_connection_has_the_settings_we_promise() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("a.db");
        let (writer, reader) = (writer(&path).expect("opens"), super::reader(&path).expect("opens"));
        for (connection, who) in [(&writer, "writer"), (&reader, "reader")] {
            for (pragma, expected) in [
                ("synchronous", 2),
                ("foreign_keys", 1),
                ("trusted_schema", 0),
                ("cell_size_check", 1),
                ("secure_delete", 1),
                ("mmap_size", 0),
            ] {
                // mmap_size answers with no row where the build has no mmap at all
                let value: i64 = connection.pragma_query_value(None, pragma, |row| row.get(0)).unwrap_or_default();
                assert_eq!(value, expected, "{who}: {pragma}");
            }
            let mode: String = connection.pragma_query_value(None, "journal_mode", |row| row.get(0)).expect("a mode");
            assert_eq!(mode, "wal", "{who}");
            assert!(connection.db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE).expect("a setting"), "{who}: DEFENSIVE");
        }
        let version: String = writer.query_row("SELECT sqlite_version()", [], |row| row.get(0)).expect("a version");
        let parts: Vec<u32> = version.split('.').filter_map(|part| part.parse().ok()).collect();
        assert!(parts >= vec![3, 51, 3], "SQLite {version} has the WAL-reset bug");
    }
}
