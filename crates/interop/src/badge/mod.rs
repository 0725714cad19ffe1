//! Certificates as Open Badges 3.0: written, put into a picture or a PDF, and checked, all offline.
//!
//! Source: 1EdTech, Open Badges 3.0 (<https://www.imsglobal.org/spec/ob/v3p0>), with the proof as VC-JWT and RS256, which its conformance tests accept.
//!
//! # What a certificate proves
//!
//! That the holder of *this key* signed *this text*; not who that is. The key's [`Thumbprint`] is printed on the PDF, and a firm can publish it. There is no
//! revocation list, because there is no server.
//!
//! # Three files
//!
//! | file | what carries the credential | what ties the rest of the file to it |
//! |---|---|---|
//! | `.jwt` | it is the credential ([`sign`]) | nothing else is in it |
//! | PNG | one `iTXt` chunk `openbadgecredential` ([`bake`]) | the seal, a chunk `trSL` before `IEND` |
//! | PDF | an attachment `*.jwt`, which typst writes | the seal, comment lines before `startxref` |
//!
//! # Why a seal
//!
//! The credential cannot hold a hash of the file it lies in. Without more, somebody could print another name on the page, leave the attachment as it is, and
//! the file would still be called genuine. So [`seal()`] signs the finished file with the key of the credential, and [`verify()`] calls a picture or PDF without an
//! intact seal altered. The rule is one sentence: *the file without its seal is what was signed, and the seal stands in the only place it may have.* Checking
//! means taking the seal out, verifying the signature over the rest, putting the seal in again and comparing with the file, byte by byte. Nothing in the file is
//! outside of that, and no reader of PDF or PNG has to be trusted for it.
//!
//! A signature over a PDF or PNG cannot be passed off as one over a credential or the other way round: the signed bytes begin with `%PDF-`, with the signature
//! of PNG, or with `ey`.
//!
//! Considered and left:
//! - *A line after `%%EOF`.* PDF readers bear it, but PDF/A-3 forbids data there (ISO 19005-3, 6.1.3), and our certificates are PDF/A-3. A comment before
//!   `startxref` counts as white space everywhere (ISO 32000-1, 7.2.3) and moves no object, so no offset changes. Lines stay under the 255 characters of 7.5.1.
//! - *A PDF signature field (PAdES).* It wants an X.509 certificate, an incremental update and a form field with its own tags, and readers would show an unknown
//!   issuer as a warning. It would be several times this module.
//! - *Hashes of page and picture in the credential.* No member of the two contexts fits, and typst makes the page after the credential.
//!
//! The PNG chunk is ancillary, private and unsafe to copy: an editor that does not know it and changes the picture has to drop it.
//!
//! # Never genuine by mistake
//!
//! Anything that is not understood completely is refused: other members, other algorithms, no key or a private one in the header, short keys, times that
//! disagree, a second credential. Files are bounded ([`LARGEST_FILE`]), and so is what an attachment unpacks to ([`LARGEST_ATTACHMENT`]).

mod credential;
mod generate;
mod key;
mod locked;
mod payload;
mod pdf;
mod pdf_syntax;
mod png;
mod read;
mod seal;
mod token;
mod verify;

#[cfg(test)]
mod tests;

pub use credential::{Achievement, Credential, CredentialError, Field, Issuer, Urn};
pub use key::{Key, KeyError, PublicKey, Thumbprint, ThumbprintError};
pub use locked::{
    LARGEST_LOCKED_KEY, LONGEST_PASSPHRASE, LockError, LockedKey, Passphrase, PassphraseError, SHORTEST_PASSPHRASE,
    UnlockError, lock,
};
pub use png::{BakeError, bake, unbake};
pub use read::{Form, Found, read};
pub use seal::{SealError, seal};
pub use token::{SignError, sign};
pub use verify::{Finding, Reason, Verdict, verify};

/// Largest file that is looked into, in bytes. A certificate of ours has well under a hundredth of it.
pub const LARGEST_FILE: usize = 20 * 1024 * 1024;

/// Most bytes the attachment of a PDF may unpack to.
pub const LARGEST_ATTACHMENT: usize = 1024 * 1024;

/// Longest credential, in characters. One of ours has about 2,200; the longest texts and the largest key together stay under half of it.
pub const LONGEST_TOKEN: usize = 64 * 1024;
