//! The seal: a signature over a whole picture or PDF by the key of the credential in it. Why and where: the description of the [module](super).

use super::{Form, Key, KeyError, PublicKey, Reason, pdf, png, read, token};

/// Why a file was not sealed.
#[derive(Debug, thiserror::Error)]
pub enum SealError {
    /// There is no whole credential in it.
    #[error("no credential: {0}")]
    NoCredential(Reason),
    /// The credential was signed with another key.
    #[error("signed with another key")]
    OtherKey,
    /// A `.jwt` needs no seal, a file has at most one, and a PDF has an end by which it is found.
    #[error("no place for a seal")]
    NoPlace,
    /// The key does not sign.
    #[error(transparent)]
    Key(#[from] KeyError),
}

/// The finished picture or PDF with its seal, to be written as it is. The same file and key give the same bytes.
///
/// # Errors
/// A file without a credential of this key; one that is sealed already; a key that does not sign.
pub fn seal(file: &[u8], key: &Key) -> Result<Vec<u8>, SealError> {
    let found = read(file).map_err(SealError::NoCredential)?;
    let opened = token::open(&found.token);
    if let Some(fault) = opened.fault {
        return Err(SealError::NoCredential(fault));
    }
    if opened.key != Some(key.public()) {
        return Err(SealError::OtherKey);
    }
    let sealed = match (take(file, found.form), found.form) {
        (Err(Reason::SealMissing), Form::Picture) => png::put_seal(file, &key.sign(file)?),
        (Err(Reason::SealMissing), Form::Document) => pdf::put_seal(file, &key.sign(file)?),
        _ => None,
    };
    sealed.ok_or(SealError::NoPlace)
}

/// Whether the file is, byte by byte, what this key sealed.
pub(super) fn check(file: &[u8], form: Form, key: &PublicKey) -> Result<(), Reason> {
    if form == Form::Token {
        return Ok(());
    }
    let Sealed { file, signature } = take(file, form)?;
    if key.verifies(&file, &signature) { Ok(()) } else { Err(Reason::SealBroken) }
}

/// A file and its seal, apart.
pub(super) struct Sealed {
    /// The file as it was before it was sealed.
    pub(super) file: Vec<u8>,
    pub(super) signature: Vec<u8>,
}

/// Takes the seal out, if it stands exactly where and as it would be put in.
fn take(file: &[u8], form: Form) -> Result<Sealed, Reason> {
    let (sealed, again) = match form {
        Form::Token => return Err(Reason::SealMissing),
        Form::Picture => {
            let sealed = png::take_seal(file)?;
            let again = png::put_seal(&sealed.file, &sealed.signature);
            (sealed, again)
        }
        Form::Document => {
            let sealed = pdf::take_seal(file)?;
            let again = pdf::put_seal(&sealed.file, &sealed.signature);
            (sealed, again)
        }
    };
    if again.as_deref() == Some(file) { Ok(sealed) } else { Err(Reason::SealBroken) }
}
