//! The key that signs certificates, taken along and brought back: a file that a passphrase opens.

use std::sync::PoisonError;

use tritt_i18n::Marks;
use tritt_interop::badge::{
    LARGEST_LOCKED_KEY, LONGEST_PASSPHRASE, LockedKey, Passphrase, SHORTEST_PASSPHRASE, UnlockError, lock,
};
use tritt_store::{Op, issuers};

use super::check::{name_of, not_for_guests};
use super::key::{Places, alone, replace};
use super::says::issuer;
use crate::opened::begin_of;
use crate::page::Target;
use crate::wire::*;
use crate::{ApiError, App, Code};

/// The endings of files with a key, as the dialog offers them.
const ENDINGS: [&str; 1] = ["pem"];

/// The key in the file that was chosen, still locked.
pub(crate) struct Brought(LockedKey);

/// Asks where to save the key that signs here, and writes it locked with a passphrase. It stays where it is.
///
/// # Errors
/// `guest-refused`, `language-unknown`, `passphrase-unfit`; `key-none` before the first certificate, `key-unreachable`, `key-damaged`;
/// `folder-missing`, `file-special`, `file-read-only`, `file-unreadable`, `file-unwritable`; or what the store says.
pub fn export_key(app: &App, request: KeyExport) -> Result<ExportedKey, ApiError> {
    not_for_guests(app)?;
    let words = app.locales.words(&app.language(&request.language)?, Marks::Plain);
    let unfit = |_| Code::PassphraseUnfit.refused().arg("least", SHORTEST_PASSPHRASE).arg("most", LONGEST_PASSPHRASE);
    let passphrase = Passphrase::chosen(request.passphrase.text()).map_err(unfit)?;
    let found = {
        let _alone = alone(app);
        Places::look(app)?.signs()?
    };
    let Some((key, _)) = found else { return Err(Code::KeyNone.refused()) };

    let Some(path) = app.outside.save_key_target(&words, &format!("{}.pem", words.verify_key_file())) else {
        return Ok(ExportedKey { path: None });
    };
    let target = Target::look(&path)?;
    let internal = |error: &dyn std::fmt::Display| Code::Internal.failed().because(error);
    let locked = lock(&key, &passphrase).map_err(|error| internal(&error))?;
    // a copy that does not open is worse than none
    let again = LockedKey::read(locked.as_bytes()).and_then(|again| again.open(&passphrase));
    if again.map_err(|error| internal(&error))?.public() != key.public() {
        return Err(internal(&"another key came back"));
    }
    target.write_closed(locked.as_bytes())?;
    Ok(ExportedKey { path: Some(path.display().to_string()) })
}

/// Asks for the file with a key. `import_key` opens it.
///
/// # Errors
/// `guest-refused`, `language-unknown`, `file-unreadable`, `key-file-unfit`; then the file chosen before stays.
pub fn choose_key(app: &App, request: InLanguage) -> Result<ChosenKey, ApiError> {
    not_for_guests(app)?;
    let dialog = app.locales.words(&app.language(&request.language)?, Marks::Plain);
    let Some(path) = app.outside.open_target(&dialog, &ENDINGS) else {
        return Ok(ChosenKey { file: None });
    };
    let locked = LockedKey::read(&begin_of(&path, LARGEST_LOCKED_KEY)?).map_err(refused)?;
    *app.brought.lock().unwrap_or_else(PoisonError::into_inner) = Some(Brought(locked));
    Ok(ChosenKey { file: Some(name_of(&path)) })
}

/// Opens the file that was chosen and signs with its key from now on. Another key that signed here is replaced only when it is named: before that, the answer
/// asks. It stays known, so that what it signed is still recognised.
///
/// # Errors
/// `guest-refused`, `key-file-missing`, `passphrase-wrong`, `key-file-unfit`, `file-unwritable`, or what the store says; then the key before signs as
/// before, and the chosen file can be tried again.
pub fn import_key(app: &App, request: KeyImport) -> Result<KeyImported, ApiError> {
    not_for_guests(app)?;
    let wrong = |_| Code::PassphraseWrong.refused();
    let passphrase = Passphrase::typed(request.passphrase.text()).map_err(wrong)?;
    let mut chosen = app.brought.lock().unwrap_or_else(PoisonError::into_inner);
    let Some(Brought(locked)) = chosen.as_ref() else { return Err(Code::KeyFileMissing.refused()) };
    let key = locked.open(&passphrase).map_err(refused)?;
    let thumbprint = key.public().thumbprint().to_string();

    let _alone = alone(app);
    let present = Places::look(app)?.known();
    if let Some(present) =
        present.filter(|present| *present != thumbprint && request.instead_of.as_ref() != Some(present))
    {
        return Ok(KeyImported::Asks { present, brought: thumbprint });
    }
    let (firm, now) = (issuer(&app.settings()?.firm), app.now());
    let name: String = firm.chars().take(80).collect();
    let place = replace(app, &key)?;
    let written = app.kept().write(Op::ChangeKeys, now, |tx| issuers::take_over(tx, &thumbprint, &name, now))?;
    app.written(written);
    *chosen = None;
    Ok(KeyImported::Done { thumbprint, place })
}

fn refused(error: UnlockError) -> ApiError {
    match &error {
        UnlockError::NotOpened => Code::PassphraseWrong.refused(),
        UnlockError::TooLarge
        | UnlockError::Malformed(_)
        | UnlockError::Method
        | UnlockError::TooCostly
        | UnlockError::NoKey(_) => Code::KeyFileUnfit.refused().because(error),
    }
}
