//! Checking certificates, and the keys one knows.

use std::path::Path;
use std::sync::PoisonError;

use tritt_core::Timestamp;
use tritt_core::letter::turns_direction;
use tritt_i18n::{Marks, Words};
use tritt_interop::badge::{self, Credential, Finding, LARGEST_FILE, Reason, Thumbprint, Verdict};
use tritt_store::issuers::{self, IssuerKey};
use tritt_store::{LearnerId, Op};

use crate::convert::{iso, local_day};
use crate::opened::begin_of;
use crate::wire::*;
use crate::{ApiError, App, Code};

/// The endings of certificates, as the dialog offers them.
const ENDINGS: [&str; 4] = ["pdf", "png", "jwt", "jws"];

/// Longest name of a key, in characters; the database holds the same limit.
const LONGEST_NAME: usize = 80;

/// A file to be checked, as it was when it was chosen.
pub(crate) struct Chosen {
    name: String,
    bytes: Vec<u8>,
}

/// Asks for a file to check. `check_certificate` tells what it is.
///
/// # Errors
/// `language-unknown`, `file-unreadable`.
pub fn choose_certificate(app: &App, request: InLanguage) -> Result<ChosenCertificate, ApiError> {
    let dialog = app.locales.words(&app.language(&request.language)?, Marks::Plain);
    let Some(path) = app.outside.open_target(&dialog, &ENDINGS) else {
        return Ok(ChosenCertificate { file: None });
    };
    let chosen = Chosen { name: name_of(&path), bytes: begin_of(&path, LARGEST_FILE)? };
    let file = Some(chosen.name.clone());
    *app.checked.lock().unwrap_or_else(PoisonError::into_inner) = Some(chosen);
    Ok(ChosenCertificate { file })
}

/// What the file is that was chosen, and the keys one knows.
///
/// # Errors
/// `language-unknown`, or what the store says.
pub fn check_certificate(app: &App, request: InLanguage) -> Result<CertificateCheck, ApiError> {
    let words = app.words(&app.language(&request.language)?);
    let keys = app.kept().issuer_keys()?;
    let known: Vec<Thumbprint> = keys.iter().filter_map(|key| key.thumbprint.parse().ok()).collect();
    let chosen = app.checked.lock().unwrap_or_else(PoisonError::into_inner);
    let checked = chosen.as_ref().map(|file| told(file, app.now(), &known, &words));
    Ok(CertificateCheck {
        checked,
        keys: keys
            .into_iter()
            .map(|key| KnownKey {
                thumbprint: key.thumbprint,
                name: key.name,
                own: key.own,
                since: iso(key.known_since),
            })
            .collect(),
    })
}

/// Remembers whose a key is.
///
/// # Errors
/// `guest-refused`, `key-unnamed`, `request-invalid`, or what the store says.
pub fn remember_key(app: &App, request: KeyName) -> Result<Nothing, ApiError> {
    let thumbprint = thumbprint_in(app, &request.thumbprint)?;
    let name = request.name.trim();
    if name.is_empty() {
        return Err(Code::KeyUnnamed.refused());
    }
    if name.chars().count() > LONGEST_NAME || name.chars().any(|sign| sign.is_control() || turns_direction(sign)) {
        return Err(Code::RequestInvalid.refused().arg("field", "name"));
    }
    let now = app.now();
    let key = IssuerKey { thumbprint, name: name.to_owned(), own: false, known_since: now };
    let written = app.kept().write(Op::ChangeKeys, now, |tx| issuers::note(tx, &key))?;
    app.written(written);
    Ok(Nothing {})
}

/// Forgets a key. The own one, too: where it cannot be reached any more, the next certificate makes a new one.
///
/// # Errors
/// `guest-refused`, `request-invalid`, or what the store says.
pub fn forget_key(app: &App, request: KeyThumbprint) -> Result<Nothing, ApiError> {
    let thumbprint = thumbprint_in(app, &request.thumbprint)?;
    let written = app.kept().write(Op::ChangeKeys, app.now(), |tx| issuers::forget(tx, &thumbprint))?;
    app.written(written);
    Ok(Nothing {})
}

/// What a file is, by the keys named, for the command line: no data folder is read or made.
///
/// # Errors
/// `cli-thumbprint`, `file-unreadable`.
pub fn verify_certificate(
    path: &Path,
    known: &[String],
    now: Timestamp,
    words: &Words,
) -> Result<CheckedCertificate, ApiError> {
    let key = |text: &String| text.parse().map_err(|_| Code::CliThumbprint.refused().arg("value", text.as_str()));
    let known = known.iter().map(key).collect::<Result<Vec<Thumbprint>, _>>()?;
    let chosen = Chosen { name: name_of(path), bytes: begin_of(path, LARGEST_FILE)? };
    Ok(told(&chosen, now, &known, words))
}

/// Whoever sits down next has chosen neither the certificate nor the key.
pub(crate) fn forget_chosen(app: &App) {
    *app.brought.lock().unwrap_or_else(PoisonError::into_inner) = None;
    *app.checked.lock().unwrap_or_else(PoisonError::into_inner) = None;
}

/// What is done to keys is there when a guest has gone: it is for those who stay.
///
/// # Errors
/// `guest-refused`.
pub(super) fn not_for_guests(app: &App) -> Result<(), ApiError> {
    if app.is_guest() || app.kept().learner() == LearnerId::NOBODY {
        return Err(Code::GuestRefused.refused());
    }
    Ok(())
}

/// A thumbprint that somebody may remember or forget.
fn thumbprint_in(app: &App, text: &str) -> Result<String, ApiError> {
    not_for_guests(app)?;
    let known: Result<Thumbprint, _> = text.parse();
    known.map(|one| one.to_string()).map_err(|_| Code::RequestInvalid.refused().arg("field", "thumbprint"))
}

pub(super) fn name_of(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn told(chosen: &Chosen, now: Timestamp, known: &[Thumbprint], words: &Words) -> CheckedCertificate {
    let Finding { verdict, reason, says, thumbprint } = badge::verify(&chosen.bytes, now, known);
    let (verdict, headline, whole) = match verdict {
        Verdict::GenuineKeyKnown => {
            (CertificateVerdict::KeyKnown, words.verify_key_known(), words.verify_key_known_why())
        }
        Verdict::GenuineKeyUnknown => {
            (CertificateVerdict::KeyUnknown, words.verify_key_unknown(), words.verify_key_unknown_why())
        }
        Verdict::Altered => (CertificateVerdict::Altered, words.verify_altered(), String::new()),
        Verdict::NotYetValid => (CertificateVerdict::NotYetValid, words.verify_not_yet_valid(), String::new()),
        Verdict::Expired => (CertificateVerdict::Expired, words.verify_expired(), String::new()),
        Verdict::NotACertificate => {
            (CertificateVerdict::NotACertificate, words.verify_not_a_certificate(), String::new())
        }
    };
    CheckedCertificate {
        file: chosen.name.clone(),
        verdict,
        headline,
        why: reason.map_or(whole, |reason| why(reason, words)),
        says: says.map(|says| lines(&says, words)).unwrap_or_default(),
        thumbprint: thumbprint.map(|one| one.to_string()),
    }
}

fn why(reason: Reason, words: &Words) -> String {
    match reason {
        Reason::TooLarge => words.verify_too_large(),
        Reason::NoCredential => words.verify_no_credential(),
        Reason::SeveralCredentials => words.verify_several_credentials(),
        Reason::Damaged => words.verify_damaged(),
        Reason::NotAToken => words.verify_not_a_token(),
        Reason::Header => words.verify_header(),
        Reason::Algorithm => words.verify_algorithm(),
        Reason::NoKey => words.verify_no_key(),
        Reason::PrivateKey => words.verify_private_key(),
        Reason::WeakKey => words.verify_weak_key(),
        Reason::Signature => words.verify_signature(),
        Reason::SealMissing => words.verify_seal_missing(),
        Reason::SealBroken => words.verify_seal_broken(),
        Reason::Context => words.verify_context(),
        Reason::Content => words.verify_content(),
        Reason::Contradiction => words.verify_contradiction(),
        Reason::Early => words.verify_early(),
        Reason::Late => words.verify_late(),
    }
}

/// What it says, in an order one reads it in. No name of a person is among it: that stands on the PDF alone.
fn lines(says: &Credential, words: &Words) -> Vec<CertificateLine> {
    let day = |at: Timestamp| {
        let (year, month, day) = local_day(at);
        words.date(year, month, day)
    };
    let line = |label: String, value: String| CertificateLine { label, value };
    let mut lines = vec![
        line(words.verify_for(), says.achievement.name.clone()),
        line(words.verify_issuer(), says.issuer.name.clone()),
        line(words.verify_from(), day(says.valid_from)),
    ];
    lines.extend(says.valid_until.map(|until| line(words.verify_until(), day(until))));
    lines.push(line(words.verify_criteria(), says.achievement.criteria.clone()));
    lines.push(line(words.verify_description(), says.achievement.description.clone()));
    lines.push(line(words.verify_number(), says.id.to_string()));
    lines
}
