//! Finding the credential in a file.

use super::{LARGEST_FILE, Reason, pdf, png};

/// What kind of file a credential came in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// The signed text alone.
    Token,
    /// A PNG with the text in a chunk.
    Picture,
    /// A PDF with the text attached.
    Document,
}

/// A credential that was found, not yet checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// In what it was.
    pub form: Form,
    /// Its compact form, or what stands in its place.
    pub token: String,
}

/// The one credential in a file: a `.jwt`, a PNG or a PDF. Looks at the content, not at a file name, and verifies nothing.
///
/// # Errors
/// Why there is none: too large, no or several credentials, a picture or attachment that is damaged.
pub fn read(file: &[u8]) -> Result<Found, Reason> {
    if file.len() > LARGEST_FILE {
        return Err(Reason::TooLarge);
    }
    let (form, token) = if png::is_one(file) {
        (Form::Picture, png::credential(file)?)
    } else if pdf::is_one(file) {
        (Form::Document, pdf::credential(file)?)
    } else {
        (Form::Token, text(file).ok_or(Reason::NoCredential)?)
    };
    Ok(Found { form, token })
}

/// The text of a token, without the line end that editors and mail programs leave behind it. None when it has other signs than a token has.
pub(super) fn text(bytes: &[u8]) -> Option<String> {
    let bytes = bytes.strip_suffix(b"\n").map_or(bytes, |line| line.strip_suffix(b"\r").unwrap_or(line));
    let fits = |byte: &u8| byte.is_ascii_alphanumeric() || b"-_.".contains(byte);
    if bytes.is_empty() || !bytes.iter().all(fits) {
        return None;
    }
    String::from_utf8(bytes.to_vec()).ok()
}
