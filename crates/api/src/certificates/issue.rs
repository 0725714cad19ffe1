//! Issuing: a path completed becomes three files.

use tritt_i18n::Marks;
use tritt_interop::badge::{bake, seal, sign};
use tritt_store::{LearnerId, Op, issuers};

use super::files::Files;
use super::key::signing_key;
use super::says::Says;
use crate::convert::{Speaker, not_found};
use crate::wire::*;
use crate::{ApiError, App, Code};

/// The picture that carries a certificate where badges are collected.
const PICTURE: &[u8] = include_bytes!("../../../../src-tauri/icons/128x128@2x.png");

/// Asks where to save the certificate of a path that whoever learns now has completed, and writes it: the PDF, and beside it under the same name the signed
/// text alone (`.jwt`) and the picture that carries it (`.png`). As long as names and key stay, the same certificate gives the same bytes.
///
/// # Errors
/// `guest-refused`, `certificate-unnamed`, `certificate-letters`, `not-found`, `language-unknown`; `certificate-beside`, `key-unreachable`, `key-damaged`,
/// `pdf-failed`; `folder-missing`, `file-special`, `file-read-only`, `file-unreadable`, `file-unwritable`; or what the store says.
pub fn issue_certificate(app: &App, request: CertificateRequest) -> Result<IssuedCertificate, ApiError> {
    if app.is_guest() {
        return Err(Code::GuestRefused.refused());
    }
    let speaker = Speaker::new(app, &request.language)?;
    let words = app.locales.words(speaker.words.language(), Marks::Plain);
    let holder = holder(app)?;
    let completions = app.kept().completions(app.kept().learner())?;
    let done = completions.iter().find(|done| done.certificate == request.certificate);
    let done = done.ok_or_else(|| not_found(&request.certificate))?;
    let says = Says::of(&speaker, &words, done, &holder)?;

    let dialog = app.locales.words(&app.present_language(), Marks::Plain);
    let name = format!("{}.pdf", says.file_name());
    let Some(path) = app.outside.save_target(&dialog, &name, Format::Pdf) else {
        return Ok(IssuedCertificate { path: None, key: KeyPlace::Keychain });
    };
    let files = Files::look(&path, &done.certificate)?;

    let (key, place) = signing_key(app)?;
    let internal = |error: &dyn std::fmt::Display| Code::Internal.failed().because(error);
    let print = key.public().thumbprint();
    let credential = says.credential(&print).map_err(|error| internal(&error))?;
    let token = sign(&credential, &key).map_err(|error| internal(&error))?;
    let page = tritt_documents::certificate(&says.page(&print, &token)?)?;
    let page = seal(&page, &key).map_err(|error| internal(&error))?;
    let picture = bake(PICTURE, &token).map_err(|error| internal(&error))?;
    let picture = seal(&picture, &key).map_err(|error| internal(&error))?;

    let now = app.now();
    let own = issuers::IssuerKey {
        thumbprint: print.to_string(),
        name: says.firm().chars().take(80).collect(),
        own: true,
        known_since: now,
    };
    let written = app.kept().write(Op::ChangeKeys, now, |tx| issuers::note(tx, &own))?;
    app.written(written);
    files.write(&page, &token, &picture)?;
    Ok(IssuedCertificate { path: Some(path.display().to_string()), key: place })
}

/// Whose name stands on it. Nobody is certified by a blank.
fn holder(app: &App) -> Result<String, ApiError> {
    let present = app.kept().learner();
    if present == LearnerId::NOBODY {
        return Err(Code::LearnerMissing.refused());
    }
    let one = app.kept().learners()?.into_iter().find(|one| one.id == present);
    let name = one.ok_or_else(|| Code::LearnerMissing.refused())?.profile.name;
    let name = name.trim();
    if name.is_empty() {
        return Err(Code::CertificateUnnamed.refused());
    }
    Ok(name.to_owned())
}
