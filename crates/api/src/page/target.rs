//! The file a document is written to: looked at before, replaced as a whole after.

use std::fs::{self, OpenOptions, Permissions};
use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use crate::{ApiError, Code};

/// A file that can be written.
#[derive(Debug)]
pub(crate) struct Target {
    /// As the person named it.
    named: PathBuf,
    /// Where it really is, when the name is a link: the link stays, what it leads to is replaced.
    real: PathBuf,
    /// The rights of the file that is there now; nothing when there is none.
    old: Option<Permissions>,
}

impl Target {
    /// Looks at what stands under `path`. Nothing is changed.
    ///
    /// # Errors
    /// `folder-missing`; `file-special` for whatever is no ordinary file; `file-read-only`; `file-unwritable`.
    pub fn look(path: &Path) -> Result<Self, ApiError> {
        let named = path.to_path_buf();
        let here = match fs::symlink_metadata(path) {
            Ok(here) => here,
            Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
                let folder = folder_of(path);
                if !folder.is_dir() {
                    return Err(Code::FolderMissing.refused().arg("path", shown(folder)));
                }
                return Ok(Self { real: named.clone(), named, old: None });
            }
            Err(error) => return Err(unwritable(path, error)),
        };
        // a link that leads nowhere is no place to write to either
        let special = |_| Code::FileSpecial.refused().arg("path", shown(path));
        let real = if here.is_symlink() { fs::canonicalize(path).map_err(special)? } else { named.clone() };
        let there = fs::metadata(&real).map_err(|error| unwritable(path, error))?;
        if !there.is_file() {
            return Err(special(io::Error::from(ErrorKind::InvalidInput)));
        }
        let protected = || Code::FileReadOnly.refused().arg("path", shown(path));
        if there.permissions().readonly() {
            return Err(protected());
        }
        // renaming over a file asks for rights on the folder alone: whether the file may be changed, only opening it tells
        match OpenOptions::new().write(true).open(&real) {
            Ok(_) => Ok(Self { named, real, old: Some(there.permissions()) }),
            Err(error) if matches!(error.kind(), ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem) => {
                Err(protected())
            }
            Err(error) => Err(unwritable(path, error)),
        }
    }

    /// Whether a file is there that would be replaced.
    pub fn is_taken(&self) -> bool {
        self.old.is_some()
    }

    /// Writes the file: into a temporary one beside it, synced, then renamed, so that a half-written file never stands there. It keeps the rights of the one
    /// before; a new one gets those that new files of this account get.
    ///
    /// # Errors
    /// `file-unwritable`; then what was there is there.
    pub fn write(&self, bytes: &[u8]) -> Result<(), ApiError> {
        self.replace(bytes).map_err(|error| unwritable(&self.named, error))
    }

    /// The same for what is nobody else's business: the file can be read by this account alone, whoever could read the one before. Where the file system
    /// knows no such rights, as on most sticks, it has those of the folder; on Windows always.
    ///
    /// # Errors
    /// `file-unwritable`; then what was there is there.
    pub fn write_closed(&self, bytes: &[u8]) -> Result<(), ApiError> {
        // left to itself the library closes a file to everybody else
        let file = tempfile::Builder::new().tempfile_in(folder_of(&self.real));
        file.and_then(|file| self.put(file, bytes)).map_err(|error| unwritable(&self.named, error))
    }

    fn replace(&self, bytes: &[u8]) -> io::Result<()> {
        let file = half_made(folder_of(&self.real))?;
        if let Some(old) = &self.old {
            file.as_file().set_permissions(old.clone())?;
        }
        self.put(file, bytes)
    }

    fn put(&self, mut file: tempfile::NamedTempFile, bytes: &[u8]) -> io::Result<()> {
        file.write_all(bytes)?;
        file.as_file().sync_all()?;
        // closed before it is renamed, which Windows asks for
        Ok(file.into_temp_path().persist(&self.real)?)
    }
}

/// A temporary file with the rights new files get; left to itself the library closes it to everybody else.
fn half_made(folder: &Path) -> io::Result<tempfile::NamedTempFile> {
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    builder.tempfile_in(folder)
}

fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

fn unwritable(path: &Path, error: impl std::fmt::Display) -> ApiError {
    Code::FileUnwritable.failed().arg("path", shown(path)).because(error)
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The code with which `path` is refused, or nothing.
    fn refusal(path: &Path) -> Option<String> {
        Target::look(path).err().map(|error| error.code)
    }

    #[test]
    fn only_an_ordinary_file_in_a_folder_that_is_there_is_written() {
        let place = tempfile::tempdir().unwrap();
        let at = |name: &str| place.path().join(name);
        fs::create_dir(at("folder")).unwrap();
        fs::write(at("old"), "old").unwrap();
        fs::write(at("protected"), "old").unwrap();
        let mut rights = fs::metadata(at("protected")).unwrap().permissions();
        rights.set_readonly(true);
        fs::set_permissions(at("protected"), rights).unwrap();
        for (name, expected) in [
            ("new", None),
            ("old", None),
            ("folder", Some("file-special")),
            ("protected", Some("file-read-only")),
            ("nowhere/new", Some("folder-missing")),
            ("old/new", Some("folder-missing")),
        ] {
            assert_eq!(refusal(&at(name)).as_deref(), expected, "{name}");
        }
        let target = Target::look(&at("old")).unwrap();
        assert!(target.is_taken() && !Target::look(&at("new")).unwrap().is_taken());
        target.write(b"new").unwrap();
        assert_eq!(fs::read_to_string(at("old")).unwrap(), "new");
        assert_eq!(fs::read_to_string(at("protected")).unwrap(), "old");
    }

    #[cfg(unix)]
    #[test]
    fn links_stay_devices_are_refused_and_rights_are_kept() {
        use std::os::unix::fs::{PermissionsExt as _, symlink};
        use std::os::unix::net::UnixListener;
        let place = tempfile::tempdir().unwrap();
        let at = |name: &str| place.path().join(name);
        let mode = |name: &str| fs::metadata(at(name)).unwrap().permissions().mode() & 0o777;
        fs::create_dir(at("elsewhere")).unwrap();
        fs::write(at("elsewhere/real"), "old").unwrap();
        fs::set_permissions(at("elsewhere/real"), Permissions::from_mode(0o640)).unwrap();
        symlink("elsewhere/real", at("link")).unwrap();
        symlink("nowhere", at("dangling")).unwrap();
        let _socket = UnixListener::bind(at("socket")).unwrap();
        for (path, expected) in [
            (PathBuf::from("/dev/null"), "file-special"),
            (at("socket"), "file-special"),
            (at("dangling"), "file-special"),
        ] {
            assert_eq!(refusal(&path).as_deref(), Some(expected), "{}", path.display());
        }

        Target::look(&at("link")).unwrap().write(b"new").unwrap();
        assert!(fs::symlink_metadata(at("link")).unwrap().is_symlink(), "the link is one still");
        assert_eq!(fs::read_to_string(at("elsewhere/real")).unwrap(), "new");
        assert_eq!(mode("elsewhere/real"), 0o640, "as it was");

        Target::look(&at("fresh")).unwrap().write(b"new").unwrap();
        fs::write(at("like any other"), "").unwrap();
        assert_eq!(mode("fresh"), mode("like any other"), "as the account wants new files to be");
        let left: Vec<_> = fs::read_dir(at("elsewhere")).unwrap().collect();
        assert_eq!(left.len(), 1, "nothing half-made beside it");
    }
}
