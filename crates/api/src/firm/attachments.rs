//! Photos and files that belong to something: looked at before they are taken, kept in the data folder, gone when they are removed.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::PoisonError;

use sha2::{Digest as _, Sha256};
use tritt_core::file_kind::FileKind;
use tritt_core::letter::turns_direction;
use tritt_i18n::Marks;
use tritt_store::firm::{self, Attachment};
use tritt_store::{FirmId, Op};

use super::number;
use crate::convert::{Speaker, iso, not_found, whole};
use crate::learners::not_for_guests;
use crate::opened::begin_of;
use crate::page::Target;
use crate::wire::*;
use crate::{ApiError, App, Code};

/// Largest file that can be attached, in bytes: a photo of a phone is a fifth of it.
pub const LARGEST: usize = 20 * 1024 * 1024;

/// The folder of the bytes, in the data folder.
const FOLDER: &str = "attachments";

/// Endings the dialog offers; what a file is, its bytes say.
const ENDINGS: [&str; 11] = ["png", "jpg", "jpeg", "webp", "pdf", "docx", "xlsx", "odt", "ods", "txt", "csv"];

/// The files that belong to something of the open firm.
///
/// # Errors
/// `firm-missing`, or what the store says.
pub fn attachments(app: &App, request: AttachmentOwner) -> Result<Attachments, ApiError> {
    listed(app, app.firm()?, &request.owner)
}

/// Asks for a file and attaches it. Its bytes are copied: the file itself may go.
///
/// # Errors
/// `guest-refused`, `firm-missing`, `file-unreadable`, `attachment-too-large`, `attachment-kind`, `file-unwritable`, `store-in-memory` where nothing is kept
/// on disk, or what the store says. Then nothing is attached.
pub fn add_attachment(app: &App, request: NewAttachment) -> Result<Attachments, ApiError> {
    not_for_guests(app)?;
    let (firm, speaker) = (app.firm()?, Speaker::new(app, &request.language)?);
    let dialog = app.locales.words(speaker.words.language(), Marks::Plain);
    if let Some(path) = app.outside.open_target(&dialog, &ENDINGS) {
        attach(app, firm, &request.owner, &path)?;
    }
    listed(app, firm, &request.owner)
}

/// Attaches a file to something of a firm.
///
/// # Errors
/// As [`add_attachment`].
pub(crate) fn attach(app: &App, firm: FirmId, owner: &str, path: &Path) -> Result<(), ApiError> {
    if !app.kept().is_on_disk() {
        return Err(Code::StoreInMemory.refused());
    }
    let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let bytes = begin_of(path, LARGEST)?;
    if bytes.len() > LARGEST {
        return Err(Code::AttachmentTooLarge.refused().arg("file", name).arg("mib", LARGEST / (1024 * 1024)));
    }
    let kind = FileKind::of(&bytes).ok_or_else(|| Code::AttachmentKind.refused().arg("file", name.clone()))?;
    let file = Attachment {
        id: 0,
        name: name.chars().filter(|sign| !sign.is_control() && !turns_direction(*sign)).take(255).collect(),
        kind: kind.ending().to_owned(),
        bytes: whole(bytes.len()),
        sha256: hex(&Sha256::digest(&bytes)),
        at: app.now(),
    };
    let place = place(app, &file);
    let _coming = app.attaching.lock().unwrap_or_else(PoisonError::into_inner);
    // what is there under that name may be cut off or changed: then this is the way to have it back
    if bytes_of(app, &file).is_err() {
        let folder = app.data_folder.join(FOLDER);
        let unwritable = |error| Code::FileUnwritable.failed().arg("path", folder.display().to_string()).because(error);
        fs::create_dir_all(&folder).map_err(unwritable)?;
        Target::look(&place)?.write_closed(&bytes)?;
    }
    let written = app.kept().write(Op::ChangeFirm, file.at, |tx| firm::attach(tx, firm, owner, &file))?;
    app.written(written);
    Ok(())
}

/// Takes a file away; its bytes go too when nothing else has the same.
///
/// # Errors
/// `guest-refused`, `firm-missing`, or what the store says.
pub fn remove_attachment(app: &App, request: AttachmentNumber) -> Result<Nothing, ApiError> {
    not_for_guests(app)?;
    let firm = app.firm()?;
    let written = app.kept().write(Op::ChangeFirm, app.now(), |tx| firm::detach(tx, firm, request.id.into()))?;
    app.written(written);
    remove_nobodys(app)?;
    Ok(Nothing {})
}

/// Saves a copy of a file attached where the person says, to be looked at with the program they like.
///
/// # Errors
/// `firm-missing`, `not-found`, `attachment-gone`, `folder-missing`, `file-special`, `file-read-only`, `file-unwritable`.
pub fn save_attachment(app: &App, request: AttachmentCopy) -> Result<Nothing, ApiError> {
    let (firm, speaker) = (app.firm()?, Speaker::new(app, &request.language)?);
    let missing = || not_found(&request.id.to_string());
    let file = app.kept().attachment(firm, request.id.into())?.ok_or_else(missing)?;
    let bytes = bytes_of(app, &file)?;
    let dialog = app.locales.words(speaker.words.language(), Marks::Plain);
    if let Some(path) = app.outside.save_copy_target(&dialog, &file.name, &file.kind) {
        Target::look(&path)?.write(&bytes)?;
    }
    Ok(Nothing {})
}

/// The bytes of a file attached, as they were when it came.
///
/// # Errors
/// `attachment-gone` when they are not there any more, or others.
pub(crate) fn bytes_of(app: &App, file: &Attachment) -> Result<Vec<u8>, ApiError> {
    let gone = || Code::AttachmentGone.refused().arg("file", file.name.clone());
    let bytes = begin_of(&place(app, file), LARGEST).map_err(|_| gone())?;
    if hex(&Sha256::digest(&bytes)) == file.sha256 { Ok(bytes) } else { Err(gone()) }
}

/// Removes from the folder what belongs to nothing any more.
///
/// # Errors
/// What the store says. A file that cannot be removed stays and is tried again the next time.
pub(crate) fn remove_nobodys(app: &App) -> Result<(), ApiError> {
    let _going = app.attaching.lock().unwrap_or_else(PoisonError::into_inner);
    let Ok(files) = fs::read_dir(app.data_folder.join(FOLDER)) else { return Ok(()) };
    let wanted = app.kept().attached_contents()?;
    for file in files.flatten() {
        let path = file.path();
        let is_wanted = path.file_stem().and_then(|stem| stem.to_str()).is_some_and(|stem| wanted.contains(stem));
        if !is_wanted && let Err(error) = fs::remove_file(&path) {
            tracing::warn!(%error, "a file nobody needs could not be removed");
        }
    }
    Ok(())
}

fn listed(app: &App, firm: FirmId, owner: &str) -> Result<Attachments, ApiError> {
    let shown = |file: Attachment| AttachedFile {
        id: number(file.id),
        there: place(app, &file).is_file(),
        kib: file.bytes.div_ceil(1024),
        at: iso(file.at),
        name: file.name,
    };
    Ok(Attachments { files: app.kept().attachments(firm, owner)?.into_iter().map(shown).collect() })
}

fn place(app: &App, file: &Attachment) -> PathBuf {
    app.data_folder.join(FOLDER).join(format!("{}.{}", file.sha256, file.kind))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
