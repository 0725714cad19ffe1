//! The key taken along: a file that a passphrase opens.
//!
//! It is an encrypted PKCS#8 as PEM (RFC 5958, RFC 7468): PBES2 with scrypt and AES-256-CBC (RFC 8018, RFC 7914), which OpenSSL reads as well as we do. So
//! nobody needs this program to get at their key.

use pkcs8::der::{Decode as _, Header, SliceReader, Tag};
use pkcs8::pkcs5::EncryptionScheme as Scheme;
use pkcs8::pkcs5::pbes2::{EncryptionScheme as Cipher, Kdf, Parameters, ScryptParams};
use pkcs8::pkcs5::scrypt::Params;
use pkcs8::{EncryptedPrivateKeyInfoRef, LineEnding, SecretDocument};
use ring::rand::{SecureRandom as _, SystemRandom};
use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroizing;

use super::{Key, KeyError};

/// Shortest passphrase a key is locked with, in characters. Whoever has the file can try at home, as fast as their machines allow; the length is all that
/// stands against it. Twelve is where trying all of them is out of reach even for letters and digits alone, and little for words that one remembers.
pub const SHORTEST_PASSPHRASE: usize = 12;

/// Longest passphrase that is taken, in characters: more than anybody types, and quickly worked through.
pub const LONGEST_PASSPHRASE: usize = 1_000;

/// Largest file that is read, in bytes. One of ours has about 1,900.
pub const LARGEST_LOCKED_KEY: usize = 16 * 1024;

/// What stands in the first line of the file.
const LABEL: &str = "ENCRYPTED PRIVATE KEY";

/// Block and key of the cipher, in bytes, and how many random bytes are mixed into a passphrase.
const BLOCK: usize = 16;
const SALT: usize = 16;

/// How much work opening is.
///
/// OWASP (“Password Storage Cheat Sheet”, scrypt) names N = 2^17, r = 8, p = 1 and, as equal in what it costs an attacker, N = 2^14, r = 8, p = 5. Ours is the
/// second: OpenSSL takes at most 32 MiB for scrypt and reads no file that was locked with the first. It needs 16 MiB and under half a second.
const COST: Cost = Cost { log_n: 14, r: 8, p: 5 };

/// Most work that is done for a file of whatever origin: N × r × p, and with it at most 128 MiB. That is N = 2^17, r = 8, p = 1, and 1.6 times our own.
const MOST_WORK: u64 = 1 << 20;

/// The numbers of scrypt (RFC 7914): N as a power of two, block size, how often.
#[derive(Debug, Clone, Copy)]
struct Cost {
    log_n: u8,
    r: u32,
    p: u32,
}

/// What opens a locked key, in Unicode NFC, so that ü is ü on every keyboard. It is wiped when dropped.
pub struct Passphrase(Zeroizing<String>);

/// A text that is no passphrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PassphraseError {
    /// Under [`SHORTEST_PASSPHRASE`] characters.
    #[error("too short")]
    Short,
    /// Over [`LONGEST_PASSPHRASE`] characters.
    #[error("too long")]
    Long,
}

impl Passphrase {
    /// One that somebody chose to lock a key with.
    ///
    /// # Errors
    /// When it is shorter or longer than allowed.
    pub fn chosen(text: &str) -> Result<Self, PassphraseError> {
        let passphrase = Self::typed(text)?;
        if passphrase.0.chars().count() < SHORTEST_PASSPHRASE {
            return Err(PassphraseError::Short);
        }
        Ok(passphrase)
    }

    /// One that somebody typed to open a key. It may be a short one: other programs lock with those.
    ///
    /// # Errors
    /// When it is longer than allowed.
    pub fn typed(text: &str) -> Result<Self, PassphraseError> {
        if text.chars().nth(LONGEST_PASSPHRASE).is_some() {
            return Err(PassphraseError::Long);
        }
        // as much room as it gets (UAX #15: at most three times as many bytes), so that no copy is left behind where it grew
        let mut composed = Zeroizing::new(String::with_capacity(text.len() * 3));
        composed.extend(text.nfc());
        Ok(Self(composed))
    }
}

/// Why a key could not be locked.
#[derive(Debug, thiserror::Error)]
pub enum LockError {
    /// The system gave no random numbers.
    #[error("no random numbers from the system")]
    NoRandom,
    /// The library refused what it was given, which does not happen.
    #[error("not encrypted: {0}")]
    Refused(String),
}

/// Why a file is no key, or does not open.
#[derive(Debug, thiserror::Error)]
pub enum UnlockError {
    /// Larger than [`LARGEST_LOCKED_KEY`].
    #[error("larger than a key")]
    TooLarge,
    /// No encrypted private key as PEM.
    #[error("no encrypted private key: {0}")]
    Malformed(String),
    /// Encrypted in another way than with scrypt and AES-256-CBC.
    #[error("encrypted in another way")]
    Method,
    /// Opening it would take more memory or time than it may.
    #[error("too much work to open")]
    TooCostly,
    /// Another passphrase, or a damaged file: the cipher does not tell them apart.
    #[error("another passphrase, or damaged")]
    NotOpened,
    /// The passphrase opens it, and there is no key in it that signs certificates.
    #[error(transparent)]
    NoKey(#[from] KeyError),
}

/// Locks a key with a passphrase. Takes about half a second and 16 MiB.
///
/// # Errors
/// [`LockError::NoRandom`].
pub fn lock(key: &Key, passphrase: &Passphrase) -> Result<String, LockError> {
    lock_at(COST, key, passphrase)
}

/// The same at another cost; tests take a small one.
fn lock_at(cost: Cost, key: &Key, passphrase: &Passphrase) -> Result<String, LockError> {
    let (mut salt, mut start) = ([0; SALT], [0; BLOCK]);
    let random = SystemRandom::new();
    random.fill(&mut salt).and_then(|()| random.fill(&mut start)).map_err(|_| LockError::NoRandom)?;
    let refused = |error: &dyn std::fmt::Display| LockError::Refused(error.to_string());
    let params = Params::new(cost.log_n, cost.r, cost.p).map_err(|error| refused(&error))?;
    let scheme = Parameters::generate_scrypt_aes256cbc(params, &salt, start).map_err(|error| refused(&error))?;

    let secret = key.to_pkcs8();
    // encrypted where it lies, so that nothing is left of it elsewhere
    let mut bytes = Zeroizing::new(Vec::with_capacity(secret.len() + BLOCK));
    bytes.extend_from_slice(&secret);
    bytes.resize(secret.len() + BLOCK, 0);
    let encrypted =
        scheme.encrypt_in_place(passphrase.0.as_bytes(), &mut bytes, secret.len()).map_err(|error| refused(&error))?;
    let info = EncryptedPrivateKeyInfoRef {
        encryption_algorithm: Scheme::from(scheme),
        encrypted_data: pkcs8::der::asn1::OctetStringRef::new(encrypted).map_err(|error| refused(&error))?,
    };
    let document = SecretDocument::try_from(&info).map_err(|error| refused(&error))?;
    let pem = document.to_pem(LABEL, LineEnding::LF).map_err(|error| refused(&error))?;
    Ok(pem.to_string())
}

/// A key that a passphrase opens, as it was read from a file: what it would cost to open is within bounds.
pub struct LockedKey {
    scheme: Parameters,
    encrypted: Vec<u8>,
}

impl LockedKey {
    /// Reads the file. Nothing is computed yet.
    ///
    /// # Errors
    /// Whatever is no key encrypted with scrypt and AES-256-CBC, or would take too much to open.
    pub fn read(file: &[u8]) -> Result<Self, UnlockError> {
        if file.len() > LARGEST_LOCKED_KEY {
            return Err(UnlockError::TooLarge);
        }
        let malformed = |error: &dyn std::fmt::Display| UnlockError::Malformed(error.to_string());
        let text = str::from_utf8(file).map_err(|error| malformed(&error))?;
        // some editors put a mark before the text they save
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let (label, document) = SecretDocument::from_pem(text).map_err(|error| malformed(&error))?;
        if label != LABEL {
            return Err(malformed(&"another kind of PEM"));
        }
        let info = EncryptedPrivateKeyInfoRef::from_der(document.as_bytes()).map_err(|error| malformed(&error))?;
        let Scheme::Pbes2(scheme) = info.encryption_algorithm else { return Err(UnlockError::Method) };
        let (Kdf::Scrypt(scrypt), Cipher::Aes256Cbc { .. }) = (&scheme.kdf, &scheme.encryption) else {
            return Err(UnlockError::Method);
        };
        within_bounds(scrypt)?;
        Ok(Self { encrypted: info.encrypted_data.as_bytes().to_vec(), scheme })
    }

    /// The key in it. Takes up to a second and 128 MiB; for what [`lock`] made, half of the one and an eighth of the other.
    ///
    /// # Errors
    /// [`UnlockError::NotOpened`], [`UnlockError::NoKey`].
    pub fn open(&self, passphrase: &Passphrase) -> Result<Key, UnlockError> {
        let mut bytes = Zeroizing::new(self.encrypted.clone());
        let opened =
            self.scheme.decrypt_in_place(passphrase.0.as_bytes(), &mut bytes).map_err(|_| UnlockError::NotOpened)?;
        // one wrong passphrase in 256 ends in what could be padding; a private key is one SEQUENCE with nothing behind it
        if !is_one_sequence(opened) {
            return Err(UnlockError::NotOpened);
        }
        Ok(Key::from_pkcs8(opened)?)
    }
}

/// Checked before anything is computed: the library takes every number, and a cost of zero ends it.
fn within_bounds(scrypt: &ScryptParams) -> Result<(), UnlockError> {
    let (n, r, p) = (scrypt.cost_parameter, u64::from(scrypt.block_size), u64::from(scrypt.parallelization));
    if !n.is_power_of_two() || n == 1 || r == 0 || p == 0 {
        return Err(UnlockError::Malformed("numbers scrypt does not take".to_owned()));
    }
    match n.checked_mul(r).and_then(|work| work.checked_mul(p)) {
        Some(work) if work <= MOST_WORK => Ok(()),
        _ => Err(UnlockError::TooCostly),
    }
}

fn is_one_sequence(bytes: &[u8]) -> bool {
    let whole = || {
        let mut reader = SliceReader::new(bytes).ok()?;
        let header = Header::decode(&mut reader).ok()?;
        let content = usize::try_from(header.length()).ok()?;
        let before = usize::try_from(pkcs8::der::Encode::encoded_len(&header).ok()?).ok()?;
        Some(header.tag() == Tag::Sequence && before.checked_add(content)? == bytes.len())
    };
    whole().unwrap_or(false)
}

#[cfg(test)]
mod tests;
