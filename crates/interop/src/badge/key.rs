//! The key that signs certificates, and the public half that checks them.

use std::fmt;
use std::str::FromStr;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::rand::SystemRandom;
use ring::signature::{RSA_PKCS1_2048_8192_SHA256, RSA_PKCS1_SHA256, RsaKeyPair, RsaPublicKeyComponents};
use ring::{digest, rsa};
use serde::Deserialize;
use serde::de::{Deserializer, IgnoredAny};
use zeroize::Zeroizing;

use super::Reason;
use super::generate;

/// Length of our own keys in bits: what RS256 asks for at least (RFC 7518, 3.3), and what every verifier knows.
pub(super) const KEY_BITS: usize = 2048;

/// Longest key that is checked, in bits; longer ones are only slow.
const LONGEST_KEY: usize = 8192;

/// An RSA key of 2048 bits that signs certificates.
///
/// It belongs into the keychain of the system, as the bytes of [`Key::to_pkcs8`]. Those are wiped when dropped; the numbers that the library made of them are
/// not, as it has no way to.
pub struct Key {
    pair: RsaKeyPair,
    pkcs8: Zeroizing<Vec<u8>>,
}

/// Why there is no key, or no signature.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// The system gave no random numbers.
    #[error("no random numbers from the system")]
    NoRandom,
    /// Not an RSA key that signs, in PKCS#8 without a passphrase.
    #[error("no key: {0}")]
    Malformed(String),
    /// A key of another length than our own.
    #[error("a key of {bits} bits")]
    Length {
        /// Bits of the modulus.
        bits: usize,
    },
    /// The numbers of the key do not belong together.
    #[error("the key does not sign")]
    Signing,
}

impl Key {
    /// A new key from the system's random numbers. Takes a tenth of a second, unoptimised up to a few.
    ///
    /// # Errors
    /// [`KeyError::NoRandom`].
    pub fn generate() -> Result<Self, KeyError> {
        Self::from_pkcs8(&generate::pkcs8()?)
    }

    /// The key in these bytes, as [`Key::to_pkcs8`] gave them. It has signed once when this returns, so that a damaged key is found here and not at the next
    /// certificate.
    ///
    /// # Errors
    /// What is not an unencrypted RSA key of 2048 bits, or does not sign.
    pub fn from_pkcs8(bytes: &[u8]) -> Result<Self, KeyError> {
        let pair = RsaKeyPair::from_pkcs8(bytes).map_err(|rejected| KeyError::Malformed(rejected.to_string()))?;
        let key = Self { pair, pkcs8: Zeroizing::new(bytes.to_vec()) };
        let bits = key.public().bits();
        if bits != KEY_BITS {
            return Err(KeyError::Length { bits });
        }
        key.sign(b"")?;
        Ok(key)
    }

    /// The key as PKCS#8 (DER, not encrypted), for the keychain.
    pub fn to_pkcs8(&self) -> Zeroizing<Vec<u8>> {
        self.pkcs8.clone()
    }

    /// The public half.
    pub fn public(&self) -> PublicKey {
        let rsa::PublicKeyComponents { n, e } = rsa::PublicKeyComponents::<Vec<u8>>::from(self.pair.public());
        PublicKey { n, e }
    }

    /// RSASSA-PKCS1-v1_5 with SHA-256 (RS256): the same message gives the same 256 bytes.
    pub(super) fn sign(&self, message: &[u8]) -> Result<Vec<u8>, KeyError> {
        let mut signature = vec![0; self.pair.public().modulus_len()];
        self.pair
            .sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), message, &mut signature)
            .map_err(|_| KeyError::Signing)?;
        Ok(signature)
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Key({})", self.public().thumbprint())
    }
}

/// The public half of a key: modulus and exponent, big-endian, without leading zeros.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublicKey {
    n: Vec<u8>,
    e: Vec<u8>,
}

impl PublicKey {
    /// As JWK with the required members alone, in the order of their names: the form that RFC 7638 hashes.
    pub fn jwk(&self) -> String {
        let (e, n) = (URL_SAFE_NO_PAD.encode(&self.e), URL_SAFE_NO_PAD.encode(&self.n));
        format!(r#"{{"e":"{e}","kty":"RSA","n":"{n}"}}"#)
    }

    /// Which key this is, for people to compare and for firms to publish (RFC 7638, SHA-256).
    pub fn thumbprint(&self) -> Thumbprint {
        let mut hash = [0; 32];
        hash.copy_from_slice(digest::digest(&digest::SHA256, self.jwk().as_bytes()).as_ref());
        Thumbprint(hash)
    }

    /// Whether this key signed the message (RS256).
    pub(super) fn verifies(&self, message: &[u8], signature: &[u8]) -> bool {
        let key = RsaPublicKeyComponents { n: &self.n, e: &self.e };
        key.verify(&RSA_PKCS1_2048_8192_SHA256, message, signature).is_ok()
    }

    fn bits(&self) -> usize {
        let unused = self.n.first().map_or(0, |byte| byte.leading_zeros());
        self.n.len() * 8 - unused as usize
    }

    /// The key of a header, when it is one to check with: RSA, of 2048 bits or more, an exponent of 65537 or more (FIPS 186-5, 5.1), written the one way
    /// there is, so that no key has two thumbprints.
    pub(super) fn from_jwk(jwk: &Jwk) -> Result<Self, Reason> {
        if jwk.d {
            return Err(Reason::PrivateKey);
        }
        if jwk.kty != "RSA" {
            return Err(Reason::Header);
        }
        let number = |text: &str| URL_SAFE_NO_PAD.decode(text).map_err(|_| Reason::Header);
        let key = Self { n: number(&jwk.n)?, e: number(&jwk.e)? };
        if key.n.first().is_none_or(|byte| *byte == 0) || key.e.first().is_none_or(|byte| *byte == 0) {
            return Err(Reason::Header);
        }
        let exponent = key.e.iter().take(8).fold(0_u64, |sum, byte| sum << 8 | u64::from(*byte));
        if exponent < 65_537 || !(KEY_BITS..=LONGEST_KEY).contains(&key.bits()) {
            return Err(Reason::WeakKey);
        }
        Ok(key)
    }
}

/// A JSON Web Key as it may stand in a header: the public members of an RSA key, nothing else. Whether there is a private one is remembered.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Jwk {
    e: String,
    kty: String,
    n: String,
    #[serde(default, deserialize_with = "present")]
    d: bool,
}

fn present<'de, D: Deserializer<'de>>(value: D) -> Result<bool, D::Error> {
    IgnoredAny::deserialize(value).map(|_| true)
}

/// The RFC 7638 thumbprint of a key with SHA-256; written as 43 characters of base64url.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Thumbprint([u8; 32]);

/// What was typed is no thumbprint: 43 characters of base64url.
#[derive(Debug, thiserror::Error)]
#[error("not 43 characters of base64url")]
pub struct ThumbprintError;

impl fmt::Display for Thumbprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&URL_SAFE_NO_PAD.encode(self.0))
    }
}

impl FromStr for Thumbprint {
    type Err = ThumbprintError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let bytes = URL_SAFE_NO_PAD.decode(text).map_err(|_| ThumbprintError)?;
        bytes.try_into().map(Self).map_err(|_| ThumbprintError)
    }
}
