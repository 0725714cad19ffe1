//! The keychain of the system: Keychain on macOS, Credential Manager on Windows, the Secret Service on Linux.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use keyring_core::api::CredentialStoreApi as _;
use keyring_core::{Entry, Error};
use tritt_api::NoKeychain;
use zeroize::Zeroizing;

#[cfg(target_os = "macos")]
use apple_native_keyring_store::keychain::Store;
#[cfg(windows)]
use windows_native_keyring_store::Store;
#[cfg(all(unix, not(target_os = "macos")))]
use zbus_secret_service_keyring_store::Store;

/// Under whose name the entries lie: the identifier of the program in `tauri.conf.json`.
const SERVICE: &str = "de.trittsicher.desktop";

/// How long is waited: the system may ask for a password first. Whoever leaves the question open gets on without a keychain.
const PATIENCE: Duration = Duration::from_secs(60);

/// The secret of this name; nothing when there is none.
pub(super) fn secret(name: &str) -> Result<Option<Zeroizing<Vec<u8>>>, NoKeychain> {
    let name = name.to_owned();
    patiently(move || match entry(&name)?.get_secret() {
        Ok(secret) => Ok(Some(Zeroizing::new(secret))),
        Err(Error::NoEntry) => Ok(None),
        Err(error) => Err(told(&error)),
    })
}

/// Keeps a secret under this name, and looks whether it is there then.
pub(super) fn keep(name: &str, secret: &[u8]) -> Result<(), NoKeychain> {
    let (name, secret) = (name.to_owned(), Zeroizing::new(secret.to_vec()));
    patiently(move || {
        let entry = entry(&name)?;
        entry.set_secret(&secret).map_err(|error| told(&error))?;
        match entry.get_secret().map(Zeroizing::new) {
            Ok(kept) if kept == secret => Ok(()),
            Ok(_) => Err(NoKeychain("it gives back something else".to_owned())),
            Err(error) => Err(told(&error)),
        }
    })
}

fn entry(name: &str) -> Result<Entry, NoKeychain> {
    // made anew each time: a session bus can come and go, and it happens once for a certificate
    let store = Store::new().map_err(|error| told(&error))?;
    store.build(SERVICE, name, None).map_err(|error| told(&error))
}

/// What went wrong, without what an error carries along: that can be the secret.
fn told(error: &Error) -> NoKeychain {
    let what = match error {
        Error::PlatformFailure(cause) | Error::NoStorageAccess(cause) => return NoKeychain(cause.to_string()),
        Error::NoEntry => "no entry",
        Error::BadEncoding(_) | Error::BadDataFormat(..) | Error::BadStoreFormat(_) => "unreadable entry",
        Error::TooLong(..) | Error::Invalid(..) => "entry refused",
        Error::Ambiguous(_) => "several entries",
        Error::NoDefaultStore | Error::NotSupportedByStore(_) => "not supported",
        _ => "unknown",
    };
    NoKeychain(what.to_owned())
}

/// Does it on a thread of its own and waits for so long. What comes later is not heard any more.
fn patiently<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, NoKeychain> + Send + 'static,
) -> Result<T, NoKeychain> {
    let (answer, wait) = mpsc::sync_channel(1);
    let started = thread::Builder::new().name("keychain".to_owned()).spawn(move || {
        let _ = answer.send(work());
    });
    started.map_err(|error| NoKeychain(error.to_string()))?;
    wait.recv_timeout(PATIENCE).unwrap_or_else(|error| Err(NoKeychain(error.to_string())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_panics_is_no_keychain() {
        let answer: Result<(), NoKeychain> = patiently(|| panic!("a store that breaks"));
        assert!(answer.is_err());
        assert_eq!(patiently(|| Ok(7)).ok(), Some(7));
    }

    #[test]
    fn an_error_never_carries_the_secret() {
        for error in [Error::BadEncoding(b"hunter2".to_vec()), Error::BadStoreFormat("hunter2".to_owned())] {
            assert!(!told(&error).to_string().contains("hunter2"));
        }
    }

    #[test]
    fn the_entries_lie_under_the_identifier_of_the_program() {
        let settings: serde_json::Value = serde_json::from_str(include_str!("../../tauri.conf.json")).unwrap();
        assert_eq!(settings["identifier"], SERVICE);
    }
}
