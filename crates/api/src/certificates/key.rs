//! The key that signs certificates: in the keychain of the system; where none can be reached, in a file for this account alone.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Read as _, Write as _};
use std::path::Path;
use std::sync::PoisonError;

use tritt_interop::badge::{Key, KeyError};
use zeroize::Zeroizing;

use crate::wire::KeyPlace;
use crate::{ApiError, App, Code};

/// Its name in the keychain.
const NAME: &str = "certificate-key";

/// Its file in the data folder: PKCS#8, not encrypted.
const FILE: &str = "certificate-key.pk8";

/// A key of ours has about 1,200 bytes.
const LARGEST: usize = 16 * 1024;

/// The key that signs here, made at its first use.
///
/// A key in the keychain comes before one in the file. Where certificates were signed before and their key is not there now, no other is made in its place
/// behind anybody's back: whoever knows the firm by its key would not know it any more. Forgetting the own key on the page of keys is the way to a new one.
///
/// # Errors
/// `key-unreachable`, `key-damaged`, `file-unreadable`, `file-unwritable`, or what the store says.
pub(super) fn signing_key(app: &App) -> Result<(Key, KeyPlace), ApiError> {
    let _alone = app.signing.lock().unwrap_or_else(PoisonError::into_inner);
    let keychain = app.outside.secret(NAME);
    if let Ok(Some(secret)) = &keychain {
        match Key::from_pkcs8(secret) {
            Ok(key) => return Ok((key, KeyPlace::Keychain)),
            // whatever it is, it signs nothing; a new key takes its place
            Err(error) => tracing::warn!(%error, "the key in the keychain cannot be used"),
        }
    }
    let file = app.data_folder.join(FILE);
    if let Some(key) = read(&file)? {
        return Ok((key, KeyPlace::File));
    }
    if let Err(error) = &keychain
        && app.kept().issuer_keys()?.iter().any(|key| key.own)
    {
        return Err(Code::KeyUnreachable.refused().because(error));
    }
    let key = Key::generate().map_err(internal)?;
    let secret = key.to_pkcs8();
    let kept = keychain.and_then(|_| app.outside.keep_secret(NAME, &secret));
    if let Err(error) = kept {
        tracing::info!(%error, "the key that signs certificates goes to a file");
        write(&file, &secret)
            .map_err(|error| Code::FileUnwritable.failed().arg("path", file.display().to_string()).because(error))?;
        return Ok((key, KeyPlace::File));
    }
    Ok((key, KeyPlace::Keychain))
}

fn internal(error: KeyError) -> ApiError {
    Code::Internal.failed().because(error)
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

/// Writes the key whole or not at all, and never over another one. Temporary files are closed to everybody else, and this one becomes the file.
fn write(path: &Path, secret: &[u8]) -> io::Result<()> {
    let mut file = tempfile::Builder::new().tempfile_in(path.parent().unwrap_or(Path::new(".")))?;
    file.write_all(secret)?;
    file.as_file().sync_all()?;
    Ok(file.into_temp_path().persist_noclobber(path)?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(path: &Path) -> String {
        read(path).err().map(|error| error.code).unwrap_or_default()
    }

    #[test]
    fn a_key_comes_back_from_its_file_and_is_never_replaced() {
        let place = tempfile::tempdir().unwrap();
        let path = place.path().join(FILE);
        assert!(read(&path).unwrap().is_none(), "none yet");
        let key = Key::generate().unwrap();
        write(&path, &key.to_pkcs8()).unwrap();
        assert_eq!(read(&path).unwrap().unwrap().public(), key.public());
        assert!(write(&path, b"another").is_err());
        assert_eq!(read(&path).unwrap().unwrap().public(), key.public());
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
        write(&path, b"secret").unwrap();
        assert_eq!(rights(), 0o600);
        fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
        secret_in(&path).unwrap();
        assert_eq!(rights(), 0o600, "a file that others could read is closed");
    }
}
