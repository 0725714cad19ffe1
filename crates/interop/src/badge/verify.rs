//! Is this a genuine certificate?

use tritt_core::Timestamp;

use super::{Credential, Found, Thumbprint, read, seal, token};

/// What a file is, in six words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Signed as it is, by a key on the list, and in force.
    GenuineKeyKnown,
    /// Signed as it is and in force, by a key that is not on the list.
    GenuineKeyUnknown,
    /// Not what was signed.
    Altered,
    /// Signed as it is, but not in force yet.
    NotYetValid,
    /// Signed as it is, but no longer in force.
    Expired,
    /// No certificate that can be checked.
    NotACertificate,
}

/// Why a file is not genuine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum Reason {
    /// The file, its attachment or the credential is larger than is looked into.
    #[error("too large")]
    TooLarge,
    /// There is no credential in it.
    #[error("no credential")]
    NoCredential,
    /// There are two or more; which one counts nobody can say.
    #[error("several credentials")]
    SeveralCredentials,
    /// There was a credential, but the picture or PDF around it is broken.
    #[error("damaged")]
    Damaged,
    /// What stands in the place of the credential is not of the form header.payload.signature.
    #[error("no token")]
    NotAToken,
    /// The header is not one that this program reads.
    #[error("header")]
    Header,
    /// Not signed with RS256; `none` and keys that both sides hold are among the others.
    #[error("algorithm")]
    Algorithm,
    /// No public key in the header.
    #[error("no key")]
    NoKey,
    /// A private key in the header: anybody may have signed this.
    #[error("private key")]
    PrivateKey,
    /// A key too short to prove anything, or too long to check.
    #[error("weak key")]
    WeakKey,
    /// The signature does not belong to this text.
    #[error("signature")]
    Signature,
    /// The credential is intact, but the picture or PDF around it was never sealed, or lost its seal.
    #[error("seal missing")]
    SealMissing,
    /// The credential is intact, but the picture or PDF around it is not the one that was sealed.
    #[error("seal broken")]
    SealBroken,
    /// The two contexts of Open Badges 3.0 are missing, or are others.
    #[error("contexts")]
    Context,
    /// Signed, but not a credential of the form that this program reads: members missing or unknown, texts or times out of bounds.
    #[error("content")]
    Content,
    /// Signed, but it says two different things about issuer, person, number or times.
    #[error("contradiction")]
    Contradiction,
    /// In force later.
    #[error("not yet valid")]
    Early,
    /// In force no longer.
    #[error("expired")]
    Late,
}

impl Reason {
    /// What follows from it; never one of the two genuine ones.
    pub fn verdict(self) -> Verdict {
        match self {
            Self::Damaged | Self::Signature | Self::SealMissing | Self::SealBroken => Verdict::Altered,
            Self::Early => Verdict::NotYetValid,
            Self::Late => Verdict::Expired,
            Self::TooLarge
            | Self::NoCredential
            | Self::SeveralCredentials
            | Self::NotAToken
            | Self::Header
            | Self::Algorithm
            | Self::NoKey
            | Self::PrivateKey
            | Self::WeakKey
            | Self::Context
            | Self::Content
            | Self::Contradiction => Verdict::NotACertificate,
        }
    }
}

/// What checking a file gave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What it is.
    pub verdict: Verdict,
    /// Why it is not genuine; none when it is.
    pub reason: Option<Reason>,
    /// What the certificate says, where that could be read. After [`Verdict::Altered`] and [`Verdict::NotACertificate`] it is what somebody wrote, no more.
    pub says: Option<Credential>,
    /// The key in it, under the same reserve.
    pub thumbprint: Option<Thumbprint>,
}

/// Checks a `.jwt`, a PNG or a PDF, offline. Everything in the file must be as it was signed; one changed byte anywhere is enough not to be genuine.
///
/// Valid from the second of `valid_from`, no longer valid at the second of `valid_until` (RFC 7519, 4.1.4 and 4.1.5). `known` are the keys that the user
/// trusts; which ones the program cannot know.
pub fn verify(file: &[u8], now: Timestamp, known: &[Thumbprint]) -> Finding {
    let found = match read(file) {
        Ok(found) => found,
        Err(reason) => return not_genuine(reason),
    };
    let token::Opened { says, key, fault } = token::open(&found.token);
    let thumbprint = key.as_ref().map(super::PublicKey::thumbprint);
    let reason = match (fault, &key, &says) {
        (Some(fault), ..) => Some(fault),
        (None, Some(key), Some(says)) => broken_seal(file, &found, key).or_else(|| out_of_time(says, now)),
        (None, ..) => Some(Reason::Content),
    };
    let verdict = match reason {
        Some(reason) => reason.verdict(),
        None if thumbprint.is_some_and(|key| known.contains(&key)) => Verdict::GenuineKeyKnown,
        None => Verdict::GenuineKeyUnknown,
    };
    Finding { verdict, reason, says, thumbprint }
}

fn not_genuine(reason: Reason) -> Finding {
    Finding { verdict: reason.verdict(), reason: Some(reason), says: None, thumbprint: None }
}

fn broken_seal(file: &[u8], found: &Found, key: &super::PublicKey) -> Option<Reason> {
    seal::check(file, found.form, key).err()
}

fn out_of_time(says: &Credential, now: Timestamp) -> Option<Reason> {
    if now < says.valid_from {
        return Some(Reason::Early);
    }
    says.valid_until.is_some_and(|until| now >= until).then_some(Reason::Late)
}
