//! The key that signs certificates: in the keychain of the system; where none can be reached, in a file for this account alone.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Read as _, Write as _};
use std::path::Path;
use std::sync::{MutexGuard, PoisonError};

use tritt_interop::badge::{Key, KeyError};
use zeroize::Zeroizing;

use crate::wire::KeyPlace;
use crate::{ApiError, App, Code, NoKeychain};

/// Its name in the keychain.
const NAME: &str = "certificate-key";

/// Its file in the data folder: PKCS#8, not encrypted.
const FILE: &str = "certificate-key.pk8";

/// A key of ours has about 1,200 bytes.
const LARGEST: usize = 16 * 1024;

/// Where a key can lie, and what is there.
pub(super) struct Places {
    keychain: Result<Option<Key>, NoKeychain>,
    file: Result<Option<Key>, ApiError>,
    own: Vec<String>,
}

impl Places {
    /// Looks into all of them. Whoever does holds `App::signing`, so that nothing changes meanwhile.
    ///
    /// # Errors
    /// What the store says.
    pub fn look(app: &App) -> Result<Self, ApiError> {
        let keychain = app.outside.secret(NAME).map(|secret| {
            // whatever it is, it signs nothing; another key takes its place
            let warn = |error: &KeyError| tracing::warn!(%error, "the key in the keychain cannot be used");
            Key::from_pkcs8(&secret?).inspect_err(warn).ok()
        });
        let noted = app.kept().issuer_keys()?.into_iter().filter(|key| key.own);
        Ok(Self { keychain, file: read(&app.data_folder.join(FILE)), own: noted.map(|key| key.thumbprint).collect() })
    }

    /// The thumbprint of the key that signs here, also of one that is out of reach but noted.
    pub fn known(&self) -> Option<String> {
        let found = self.in_keychain().map(|key| (key, KeyPlace::Keychain)).into_iter().chain(self.in_file());
        let mut found = found.map(|(key, _)| key.public().thumbprint().to_string());
        let signs = if self.file_comes_first() { found.next_back() } else { found.next() };
        signs.or_else(|| self.own.first().cloned())
    }

    /// The key that signs here, if there is one. One in the keychain comes before one in the file, but for a single case: where a key was brought here while
    /// the keychain was out of reach, the one that is left in it signs no more.
    ///
    /// # Errors
    /// `key-unreachable`, `key-damaged`, `file-unreadable`.
    pub fn signs(self) -> Result<Option<(Key, KeyPlace)>, ApiError> {
        let file_comes_first = self.file_comes_first();
        match (self.keychain, self.file) {
            (Ok(Some(key)), _) if !file_comes_first => Ok(Some((key, KeyPlace::Keychain))),
            (_, Ok(Some(key))) => Ok(Some((key, KeyPlace::File))),
            (_, Err(error)) => Err(error),
            // no other is made in its place behind anybody's back: whoever knows the firm by its key would not know it any more
            (Err(error), Ok(None)) if !self.own.is_empty() => Err(Code::KeyUnreachable.refused().because(error)),
            (_, Ok(None)) => Ok(None),
        }
    }

    fn in_keychain(&self) -> Option<&Key> {
        self.keychain.as_ref().ok()?.as_ref()
    }

    fn in_file(&self) -> Option<(&Key, KeyPlace)> {
        Some((self.file.as_ref().ok()?.as_ref()?, KeyPlace::File))
    }

    fn file_comes_first(&self) -> bool {
        let noted = |key: &Key| self.own.contains(&key.public().thumbprint().to_string());
        self.in_file().is_some_and(|(key, _)| noted(key)) && !self.in_keychain().is_some_and(noted)
    }
}

/// One at a time looks for the key, makes or replaces it.
pub(super) fn alone(app: &App) -> MutexGuard<'_, ()> {
    app.signing.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The key that signs here, made at its first use. Where certificates were signed before and their key is out of reach, forgetting the own key on the page of
/// keys is the way to a new one.
///
/// # Errors
/// `key-unreachable`, `key-damaged`, `file-unreadable`, `file-unwritable`, or what the store says.
pub(super) fn signing_key(app: &App) -> Result<(Key, KeyPlace), ApiError> {
    let _alone = alone(app);
    if let Some(found) = Places::look(app)?.signs()? {
        return Ok(found);
    }
    let key = Key::generate().map_err(internal)?;
    let secret = key.to_pkcs8();
    if let Err(error) = app.outside.keep_secret(NAME, &secret) {
        tracing::info!(%error, "the key that signs certificates goes to a file");
        let file = app.data_folder.join(FILE);
        write(&file, &secret, Over::Nothing).map_err(|error| unwritable(&file, error))?;
        return Ok((key, KeyPlace::File));
    }
    Ok((key, KeyPlace::Keychain))
}

/// Puts a key in the place of the one that signed here before, which is gone then. It has proven that it signs ([`Key::from_pkcs8`]), and it is read again
/// from where it was put. What else lies in the other place signs no more.
///
/// # Errors
/// `file-unwritable`; then the one before is still there.
pub(super) fn replace(app: &App, key: &Key) -> Result<KeyPlace, ApiError> {
    let file = app.data_folder.join(FILE);
    let secret = key.to_pkcs8();
    // the keychain looks itself whether it gives back what it was given
    if let Err(error) = app.outside.keep_secret(NAME, &secret) {
        tracing::info!(%error, "the key that signs certificates goes to a file");
        write(&file, &secret, Over::TheOneBefore).map_err(|error| unwritable(&file, error))?;
        return match read(&file)? {
            Some(again) if again.public() == key.public() => Ok(KeyPlace::File),
            _ => Err(unwritable(&file, "it gives back something else")),
        };
    }
    match fs::remove_file(&file) {
        Err(error) if error.kind() != ErrorKind::NotFound => {
            tracing::warn!(%error, "the file of the key before is still there");
        }
        _ => {}
    }
    Ok(KeyPlace::Keychain)
}

fn internal(error: KeyError) -> ApiError {
    Code::Internal.failed().because(error)
}

fn unwritable(path: &Path, error: impl std::fmt::Display) -> ApiError {
    Code::FileUnwritable.failed().arg("path", path.display().to_string()).because(error)
}

/// The key in the file, if there is one.
fn read(path: &Path) -> Result<Option<Key>, ApiError> {
    let shown = || path.display().to_string();
    let secret = match secret_in(path) {
        Ok(secret) => secret,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(Code::FileUnreadable.failed().arg("path", shown()).because(error)),
    };
    let key = Key::from_pkcs8(&secret);
    key.map(Some).map_err(|error| Code::KeyDamaged.refused().arg("path", shown()).because(error))
}

fn secret_in(path: &Path) -> io::Result<Zeroizing<Vec<u8>>> {
    close(path)?;
    // as large as it gets, so that no copy is left behind where it grew
    let mut secret = Zeroizing::new(Vec::with_capacity(LARGEST + 1));
    File::open(path)?.take(LARGEST as u64).read_to_end(&mut secret)?;
    Ok(secret)
}

/// Closes a file to everybody else that was opened to them, say by being copied.
#[cfg(unix)]
fn close(path: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    let rights = fs::metadata(path)?.permissions();
    if rights.mode() & 0o077 != 0 {
        fs::set_permissions(path, fs::Permissions::from_mode(0o600))?;
    }
    Ok(())
}

/// On Windows a file has the rights of the folder it lies in, and that of the account is closed to others.
#[cfg(not(unix))]
fn close(path: &Path) -> io::Result<()> {
    fs::metadata(path).map(drop)
}

/// What may be written over.
#[derive(Clone, Copy)]
enum Over {
    Nothing,
    TheOneBefore,
}

/// Writes the key whole or not at all. Temporary files are closed to everybody else, and this one becomes the file.
fn write(path: &Path, secret: &[u8], over: Over) -> io::Result<()> {
    let mut file = tempfile::Builder::new().tempfile_in(path.parent().unwrap_or(Path::new(".")))?;
    file.write_all(secret)?;
    file.as_file().sync_all()?;
    let file = file.into_temp_path();
    match over {
        Over::Nothing => Ok(file.persist_noclobber(path)?),
        Over::TheOneBefore => Ok(file.persist(path)?),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(path: &Path) -> String {
        read(path).err().map(|error| error.code).unwrap_or_default()
    }

    #[test]
    fn a_key_comes_back_from_its_file_and_is_not_replaced_unasked() {
        let place = tempfile::tempdir().unwrap();
        let path = place.path().join(FILE);
        assert!(read(&path).unwrap().is_none(), "none yet");
        let key = Key::generate().unwrap();
        write(&path, &key.to_pkcs8(), Over::Nothing).unwrap();
        assert_eq!(read(&path).unwrap().unwrap().public(), key.public());
        assert!(write(&path, b"another", Over::Nothing).is_err());
        assert_eq!(read(&path).unwrap().unwrap().public(), key.public());
        let other = Key::generate().unwrap();
        write(&path, &other.to_pkcs8(), Over::TheOneBefore).unwrap();
        assert_eq!(read(&path).unwrap().unwrap().public(), other.public());
        let left = fs::read_dir(place.path()).unwrap().count();
        assert_eq!(left, 1, "nothing half-made beside it");
    }

    #[test]
    fn a_file_that_is_no_key_is_told_and_stays() {
        let place = tempfile::tempdir().unwrap();
        for (name, content) in [("empty", Vec::new()), ("text", b"no key".to_vec()), ("large", vec![0; 2 * LARGEST])] {
            let path = place.path().join(name);
            fs::write(&path, &content).unwrap();
            assert_eq!(code(&path), "key-damaged", "{name}");
            assert_eq!(fs::read(&path).unwrap(), content, "{name}");
        }
        assert_eq!(code(place.path()), "file-unreadable", "a folder");
    }

    #[cfg(unix)]
    #[test]
    fn only_this_account_can_read_the_file() {
        use std::os::unix::fs::PermissionsExt as _;
        let place = tempfile::tempdir().unwrap();
        let path = place.path().join(FILE);
        let rights = || fs::metadata(&path).unwrap().permissions().mode() & 0o777;
        write(&path, b"secret", Over::Nothing).unwrap();
        assert_eq!(rights(), 0o600);
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
        secret_in(&path).unwrap();
        assert_eq!(rights(), 0o600, "a file that others could read is closed");
    }
}
