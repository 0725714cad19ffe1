//! What a certificate says.

use std::fmt;
use std::str::FromStr;

use tritt_core::Timestamp;

/// Longest name, in characters.
const LONGEST_NAME: usize = 300;

/// Longest description or criteria, in characters.
const LONGEST_PROSE: usize = 2000;

/// Longest address, in characters.
const LONGEST_ADDRESS: usize = 300;

/// 2200-01-01T00:00:00Z in milliseconds: times from 1970 until then are taken, others are mistakes or mischief.
const END_OF_TIME: i64 = 7_258_118_400_000;

/// One certificate: who says about whom that something was achieved, and for how long that holds.
///
/// No name of the person is in it. The recipient is a random number, and the name stands on the PDF alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Credential {
    /// The certificate itself; never given twice.
    pub id: Urn,
    /// What it is called where badges are listed. 1 to 300 characters, one line.
    pub name: String,
    /// Who says it.
    pub issuer: Issuer,
    /// About whom.
    pub recipient: Urn,
    /// What was achieved.
    pub achievement: Achievement,
    /// From when on it holds. 1970 to 2199; written in whole seconds, a fraction is dropped.
    pub valid_from: Timestamp,
    /// From when on it holds no longer, if it ends. Later than `valid_from`, written like it.
    pub valid_until: Option<Timestamp>,
}

/// Who issues a certificate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Issuer {
    /// An address that stays the same over all its certificates: `https:` where there is one, else `urn:uuid:`. At most 300 characters of ASCII.
    pub id: String,
    /// The firm's name. 1 to 300 characters, one line.
    pub name: String,
}

/// What a certificate is given for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Achievement {
    /// An address that stays the same over all who reach it. At most 300 characters of ASCII.
    pub id: String,
    /// Its name. 1 to 300 characters, one line.
    pub name: String,
    /// What it is. 1 to 2000 characters.
    pub description: String,
    /// What one has to do for it. 1 to 2000 characters.
    pub criteria: String,
}

/// A random number as an address, `urn:uuid:…` (RFC 9562).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Urn([u8; 16]);

impl Urn {
    /// From 16 random bytes; the six bits that say "version 4, random" are set here.
    pub fn from_random(mut bytes: [u8; 16]) -> Self {
        bytes[6] = bytes[6] & 0x0f | 0x40;
        bytes[8] = bytes[8] & 0x3f | 0x80;
        Self(bytes)
    }
}

impl fmt::Display for Urn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("urn:uuid:")?;
        for (at, byte) in self.0.iter().enumerate() {
            let dash = if matches!(at, 4 | 6 | 8 | 10) { "-" } else { "" };
            write!(f, "{dash}{byte:02x}")?;
        }
        Ok(())
    }
}

impl FromStr for Urn {
    type Err = CredentialError;

    /// Only the one way in which [`Urn`] is written: lower case, with dashes.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let digits: String = text.strip_prefix("urn:uuid:").unwrap_or_default().split('-').collect();
        u128::from_str_radix(&digits, 16)
            .map(|number| Self(number.to_be_bytes()))
            .ok()
            .filter(|urn| urn.to_string() == text)
            .ok_or(CredentialError::Urn)
    }
}

/// A part of a certificate that somebody wrote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// [`Credential::name`]
    Name,
    /// [`Issuer::id`]
    IssuerId,
    /// [`Issuer::name`]
    IssuerName,
    /// [`Achievement::id`]
    AchievementId,
    /// [`Achievement::name`]
    AchievementName,
    /// [`Achievement::description`]
    Description,
    /// [`Achievement::criteria`]
    Criteria,
}

/// Why this cannot be a certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CredentialError {
    /// Empty, too long, or with signs that are not shown or turn the direction of the text.
    #[error("{0:?}: text empty, too long or with hidden signs")]
    Text(Field),
    /// No address of a scheme and ASCII characters, or too long.
    #[error("{0:?}: no address")]
    Address(Field),
    /// Not `urn:uuid:` with 32 lower-case hexadecimal digits and dashes.
    #[error("no urn:uuid")]
    Urn,
    /// Before 1970, after 2199, or over before it begins.
    #[error("times")]
    Times,
}

impl Credential {
    /// Whether it is one: texts and addresses within their bounds, times that can be.
    ///
    /// # Errors
    /// The first thing that is wrong.
    pub fn check(&self) -> Result<(), CredentialError> {
        text(Field::Name, &self.name)?;
        address(Field::IssuerId, &self.issuer.id)?;
        text(Field::IssuerName, &self.issuer.name)?;
        address(Field::AchievementId, &self.achievement.id)?;
        text(Field::AchievementName, &self.achievement.name)?;
        prose(Field::Description, &self.achievement.description)?;
        prose(Field::Criteria, &self.achievement.criteria)?;
        let begins = self.valid_from.0;
        let ends = self.valid_until.map_or(END_OF_TIME, |until| until.0);
        // in whole seconds, as they are written
        if begins < 0 || ends > END_OF_TIME || ends.div_euclid(1000) <= begins.div_euclid(1000) {
            return Err(CredentialError::Times);
        }
        Ok(())
    }
}

fn text(field: Field, text: &str) -> Result<(), CredentialError> {
    if text.contains('\n') { Err(CredentialError::Text(field)) } else { bounded(field, text, LONGEST_NAME) }
}

fn prose(field: Field, text: &str) -> Result<(), CredentialError> {
    bounded(field, text, LONGEST_PROSE)
}

fn bounded(field: Field, text: &str, longest: usize) -> Result<(), CredentialError> {
    let fits = !text.trim().is_empty() && text.chars().count() <= longest && !text.chars().any(hidden);
    if fits { Ok(()) } else { Err(CredentialError::Text(field)) }
}

/// Control characters, and those with which a name is made to read otherwise than it is written (UAX #9, 2.1 to 2.5).
fn hidden(sign: char) -> bool {
    sign.is_control() && sign != '\n' || matches!(sign, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Scheme, colon, visible ASCII (RFC 3986, 3.1).
fn address(field: Field, text: &str) -> Result<(), CredentialError> {
    let scheme = |scheme: &str| {
        scheme.starts_with(|sign: char| sign.is_ascii_lowercase())
            && scheme.chars().all(|sign| sign.is_ascii_lowercase() || sign.is_ascii_digit() || "+-.".contains(sign))
    };
    let rest = |rest: &str| !rest.is_empty() && rest.chars().all(|sign| sign.is_ascii_graphic());
    let fits = text.split_once(':').is_some_and(|(before, after)| scheme(before) && rest(after));
    if fits && text.len() <= LONGEST_ADDRESS { Ok(()) } else { Err(CredentialError::Address(field)) }
}
