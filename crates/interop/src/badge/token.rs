//! The signed credential in its compact form (RFC 7515): header, payload and signature in base64url, with dots between.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::Deserialize;
use serde::de::IgnoredAny;

use super::key::Jwk;
use super::{Credential, CredentialError, Key, KeyError, LONGEST_TOKEN, PublicKey, Reason, payload};

/// Why a certificate was not signed.
#[derive(Debug, thiserror::Error)]
pub enum SignError {
    /// What it should say cannot stand in a certificate.
    #[error(transparent)]
    Credential(#[from] CredentialError),
    /// The key does not sign.
    #[error(transparent)]
    Key(#[from] KeyError),
    /// Our own mistake: it could not be written as JSON.
    #[error(transparent)]
    Json(#[from] serde_json::Error),
}

/// The credential as VC-JWT, the content of a `.jwt` file: RS256, the public key in the header. The same credential and key give the same text.
///
/// # Errors
/// A credential that does not stand [`Credential::check`]; a key that does not sign.
pub fn sign(credential: &Credential, key: &Key) -> Result<String, SignError> {
    credential.check()?;
    Ok(compact(&header(&key.public()), &payload::write(credential)?, key)?)
}

fn header(key: &PublicKey) -> String {
    format!(r#"{{"alg":"RS256","jwk":{},"typ":"JWT"}}"#, key.jwk())
}

/// Any header and payload, signed. Tests make hostile ones with it.
pub(super) fn compact(header: &str, payload: &[u8], key: &Key) -> Result<String, KeyError> {
    let signed = format!("{}.{}", URL_SAFE_NO_PAD.encode(header), URL_SAFE_NO_PAD.encode(payload));
    let signature = URL_SAFE_NO_PAD.encode(key.sign(signed.as_bytes())?);
    Ok(format!("{signed}.{signature}"))
}

/// What a token turned out to be.
pub(super) struct Opened {
    /// What it says, where that could be read; proven only without `fault`.
    pub(super) says: Option<Credential>,
    /// The key in its header.
    pub(super) key: Option<PublicKey>,
    /// Why it is no certificate, or not what was signed.
    pub(super) fault: Option<Reason>,
}

/// Reads and verifies a token. Times are not looked at.
pub(super) fn open(token: &str) -> Opened {
    let parts = match split(token) {
        Ok(parts) => parts,
        Err(reason) => return Opened { says: None, key: None, fault: Some(reason) },
    };
    let (says, wrong) = payload::read(&parts.payload);
    match public_key(&parts.header) {
        Err(reason) => Opened { says, key: None, fault: Some(reason) },
        // first whether it is what was signed: only then is what is wrong with it the signer's doing
        Ok(key) if !key.verifies(parts.signed.as_bytes(), &parts.signature) => {
            Opened { says, key: Some(key), fault: Some(Reason::Signature) }
        }
        Ok(key) => Opened { says, key: Some(key), fault: wrong },
    }
}

struct Parts<'a> {
    signed: &'a str,
    header: Vec<u8>,
    payload: Vec<u8>,
    signature: Vec<u8>,
}

fn split(token: &str) -> Result<Parts<'_>, Reason> {
    if token.len() > LONGEST_TOKEN {
        return Err(Reason::TooLarge);
    }
    let decoded = |text: &str| URL_SAFE_NO_PAD.decode(text).map_err(|_| Reason::NotAToken);
    let (signed, signature) = token.rsplit_once('.').ok_or(Reason::NotAToken)?;
    let (header, payload) = signed.split_once('.').ok_or(Reason::NotAToken)?;
    Ok(Parts { signed, header: decoded(header)?, payload: decoded(payload)?, signature: decoded(signature)? })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Header {
    #[serde(rename = "alg")]
    _algorithm: IgnoredAny,
    #[serde(rename = "typ", default, deserialize_with = "payload::there")]
    kind: Option<String>,
    jwk: Jwk,
}

/// What is asked first, so that the reason is the one that matters.
#[derive(Deserialize)]
struct Outline {
    alg: String,
    jwk: Option<IgnoredAny>,
}

/// The key of a header that has nothing in it but what we write: RS256, `JWT`, a public RSA key.
fn public_key(header: &[u8]) -> Result<PublicKey, Reason> {
    let outline: Outline = serde_json::from_slice(header).map_err(|_| Reason::Header)?;
    if outline.alg != "RS256" {
        return Err(Reason::Algorithm);
    }
    if outline.jwk.is_none() {
        return Err(Reason::NoKey);
    }
    let header: Header = serde_json::from_slice(header).map_err(|_| Reason::Header)?;
    if header.kind.is_some_and(|kind| kind != "JWT") {
        return Err(Reason::Header);
    }
    PublicKey::from_jwk(&header.jwk)
}
