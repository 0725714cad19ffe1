//! The credential as JSON: exactly the members of Open Badges 3.0 and of a JWT that we write, in one order.

use serde::de::Deserializer;
use serde::{Deserialize, Serialize};
use tritt_core::Timestamp;

use super::{Achievement, Credential, Issuer, Reason};

/// What the members mean, in this order: Verifiable Credentials 2.0, Open Badges 3.0.
const CONTEXTS: [&str; 2] =
    ["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"];

const CREDENTIAL_TYPES: [&str; 2] = ["VerifiableCredential", "OpenBadgeCredential"];
const ISSUER_TYPES: [&str; 1] = ["Profile"];
const SUBJECT_TYPES: [&str; 1] = ["AchievementSubject"];
const ACHIEVEMENT_TYPES: [&str; 1] = ["Achievement"];

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Payload {
    #[serde(rename = "@context", default)]
    context: Vec<String>,
    id: String,
    #[serde(rename = "type")]
    types: Vec<String>,
    name: String,
    issuer: IssuerMember,
    #[serde(rename = "validFrom")]
    valid_from: String,
    #[serde(rename = "validUntil", default, deserialize_with = "there", skip_serializing_if = "Option::is_none")]
    valid_until: Option<String>,
    #[serde(rename = "credentialSubject")]
    subject: Subject,
    iss: String,
    sub: String,
    jti: String,
    nbf: i64,
    #[serde(default, deserialize_with = "there", skip_serializing_if = "Option::is_none")]
    exp: Option<i64>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct IssuerMember {
    id: String,
    #[serde(rename = "type")]
    types: Vec<String>,
    name: String,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Subject {
    id: String,
    #[serde(rename = "type")]
    types: Vec<String>,
    achievement: AchievementMember,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct AchievementMember {
    id: String,
    #[serde(rename = "type")]
    types: Vec<String>,
    name: String,
    description: String,
    criteria: Criteria,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Criteria {
    narrative: String,
}

/// A member that may be left out, but is not `null`.
pub(super) fn there<'de, D: Deserializer<'de>, T: Deserialize<'de>>(value: D) -> Result<Option<T>, D::Error> {
    T::deserialize(value).map(Some)
}

/// The credential as JSON: the same credential, the same bytes. Expects one that was checked.
pub(super) fn write(credential: &Credential) -> Result<Vec<u8>, serde_json::Error> {
    let Credential { id, name, issuer, recipient, achievement, valid_from, valid_until } = credential;
    serde_json::to_vec(&Payload {
        context: owned(CONTEXTS),
        id: id.to_string(),
        types: owned(CREDENTIAL_TYPES),
        name: name.clone(),
        issuer: IssuerMember { id: issuer.id.clone(), types: owned(ISSUER_TYPES), name: issuer.name.clone() },
        valid_from: date_time(*valid_from),
        valid_until: valid_until.map(date_time),
        subject: Subject {
            id: recipient.to_string(),
            types: owned(SUBJECT_TYPES),
            achievement: AchievementMember {
                id: achievement.id.clone(),
                types: owned(ACHIEVEMENT_TYPES),
                name: achievement.name.clone(),
                description: achievement.description.clone(),
                criteria: Criteria { narrative: achievement.criteria.clone() },
            },
        },
        iss: issuer.id.clone(),
        sub: recipient.to_string(),
        jti: id.to_string(),
        nbf: seconds(*valid_from),
        exp: valid_until.map(seconds),
    })
}

/// What JSON says, and what is wrong with it. Where it can be understood at all, it is told in spite of its faults.
pub(super) fn read(json: &[u8]) -> (Option<Credential>, Option<Reason>) {
    let Ok(payload) = serde_json::from_slice::<Payload>(json) else {
        return (None, Some(Reason::Content));
    };
    let Some(credential) = credential(&payload).filter(|credential| credential.check().is_ok()) else {
        return (None, Some(Reason::Content));
    };
    let fault = fault(&payload, &credential);
    (Some(credential), fault)
}

fn fault(payload: &Payload, credential: &Credential) -> Option<Reason> {
    let subject = &payload.subject;
    if payload.context != CONTEXTS {
        return Some(Reason::Context);
    }
    if payload.types != CREDENTIAL_TYPES
        || payload.issuer.types != ISSUER_TYPES
        || subject.types != SUBJECT_TYPES
        || subject.achievement.types != ACHIEVEMENT_TYPES
    {
        return Some(Reason::Content);
    }
    let agree = payload.iss == payload.issuer.id
        && payload.sub == subject.id
        && payload.jti == payload.id
        && payload.nbf == seconds(credential.valid_from)
        && payload.exp == credential.valid_until.map(seconds);
    if agree { None } else { Some(Reason::Contradiction) }
}

fn credential(payload: &Payload) -> Option<Credential> {
    let Subject { id: recipient, achievement, .. } = &payload.subject;
    Some(Credential {
        id: payload.id.parse().ok()?,
        name: payload.name.clone(),
        issuer: Issuer { id: payload.issuer.id.clone(), name: payload.issuer.name.clone() },
        recipient: recipient.parse().ok()?,
        achievement: Achievement {
            id: achievement.id.clone(),
            name: achievement.name.clone(),
            description: achievement.description.clone(),
            criteria: achievement.criteria.narrative.clone(),
        },
        valid_from: timestamp(&payload.valid_from)?,
        valid_until: match &payload.valid_until {
            Some(until) => Some(timestamp(until)?),
            None => None,
        },
    })
}

fn owned<const N: usize>(words: [&str; N]) -> Vec<String> {
    words.map(str::to_owned).to_vec()
}

fn seconds(time: Timestamp) -> i64 {
    time.0.div_euclid(1000)
}

/// As RFC 3339 in UTC with whole seconds. A time no calendar has stays empty, which no reader takes; those were refused before.
fn date_time(time: Timestamp) -> String {
    jiff::Timestamp::from_second(seconds(time)).map(|time| time.to_string()).unwrap_or_default()
}

/// Only the one way in which we write it.
fn timestamp(text: &str) -> Option<Timestamp> {
    let time = Timestamp(text.parse::<jiff::Timestamp>().ok()?.as_second().checked_mul(1000)?);
    (date_time(time) == text).then_some(time)
}
