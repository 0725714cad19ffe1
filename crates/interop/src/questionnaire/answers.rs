//! Answers of a supplier, as they come back.

use serde::Deserialize;
use tritt_core::Day;
use tritt_core::letter::is_invisible;
use tritt_core::supplier::{LONGEST_ANSWER, LONGEST_NAME, Level, RequirementId, Verdict};
use unicode_normalization::UnicodeNormalization as _;

/// Largest file, in bytes: 1 MiB. A form filled in to the last letter, each written as an escape, stays below. Whoever has only its size should ask before
/// reading it into memory.
pub const LARGEST: usize = 1024 * 1024;

/// The version of the format.
pub const VERSION: u32 = 1;

/// What the file says it is.
const FORMAT: &str = "trittsicher-supplier-answers";

/// How deep lists and objects may lie in each other; the format needs three.
const DEEPEST: usize = 4;

/// Longest form of a number in the file: 128 bits as hexadecimal digits.
const NUMBER_LENGTH: usize = 32;

/// The days a date may be: 1970 to 2199.
const LAST_DAY: i32 = 84_005;

/// What a supplier has answered. Every text is composed (NFC), without controls and without letters that cannot be seen or turn the direction of reading; it
/// is text and nothing else, whatever it looks like.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answers {
    /// The number of the form that was sent.
    pub number: String,
    /// The firm, as it names itself.
    pub firm: String,
    /// Who has answered.
    pub person: String,
    /// On which day, by the supplier's clock.
    pub filled_on: Option<Day>,
    /// The level of the form.
    pub level: Level,
    /// The answers, in the order of the requirements; what was not answered is not there.
    pub given: Vec<Given>,
}

/// An answer to a requirement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Given {
    /// The requirement.
    pub requirement: RequirementId,
    /// How far it is met; nothing where the supplier has written something and not decided. Then there is a text or evidence.
    pub verdict: Option<Verdict>,
    /// In words, at most [`LONGEST_ANSWER`] characters; perhaps empty.
    pub text: String,
    /// What could prove it, in words, at most [`LONGEST_NAME`] characters; perhaps empty.
    pub evidence: String,
}

/// A part of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Field {
    /// The number of the form.
    Number,
    /// The name of the firm.
    Firm,
    /// The name of the person.
    Person,
    /// The day.
    FilledOn,
    /// The level.
    Level,
    /// The verdict on this requirement.
    Verdict(RequirementId),
    /// The words to this requirement.
    Text(RequirementId),
    /// The evidence for this requirement.
    Evidence(RequirementId),
}

/// Why answers are not taken. Lines and columns count from 1.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AnswersError {
    /// Larger than [`LARGEST`].
    #[error("{bytes} bytes, more than {LARGEST}")]
    TooLarge {
        /// Its size.
        bytes: usize,
    },
    /// Not UTF-8, or with NUL in it.
    #[error("not a text file")]
    NotText,
    /// No JSON, or cut off.
    #[error("malformed in line {line}, column {column}")]
    Malformed {
        /// Where.
        line: usize,
        /// Where.
        column: usize,
    },
    /// JSON, but nothing that says it is answers.
    #[error("not answers to a questionnaire")]
    NotAnswers,
    /// Written by a form of another version.
    #[error("version {found}, known is {VERSION}")]
    OtherVersion {
        /// Its version.
        found: u32,
    },
    /// Something is there that has no place in answers, or something is missing: an unknown key, one that comes twice, a number for a text.
    #[error("unfit in line {line}, column {column}")]
    Unfit {
        /// Where.
        line: usize,
        /// Where.
        column: usize,
    },
    /// A value that cannot be.
    #[error("no such value: {0:?}")]
    BadValue(Field),
    /// A text longer than its field in the form allows.
    #[error("too long: {0:?}")]
    TooLong(Field),
    /// An answer to something that is not asked.
    #[error("unknown requirement {0}")]
    UnknownRequirement(String),
    /// Two answers to one requirement.
    #[error("two answers to {0}")]
    Twice(RequirementId),
}

/// What every version has.
#[derive(Deserialize)]
struct Head {
    format: Option<String>,
    version: Option<u32>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct File {
    #[expect(dead_code, reason = "looked at before, and a known key")]
    format: String,
    #[expect(dead_code, reason = "looked at before, and a known key")]
    version: u32,
    number: String,
    firm: String,
    person: String,
    filled_on: String,
    level: String,
    answers: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    requirement: String,
    verdict: String,
    text: String,
    evidence: String,
}

/// Reads answers to these requirements.
///
/// # Errors
/// See [`AnswersError`]. Half-filled answers are none: they are taken as far as they go.
pub fn read(bytes: &[u8], known: &[RequirementId]) -> Result<Answers, AnswersError> {
    if bytes.len() > LARGEST {
        return Err(AnswersError::TooLarge { bytes: bytes.len() });
    }
    let text = std::str::from_utf8(bytes).map_err(|_| AnswersError::NotText)?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.contains('\0') {
        return Err(AnswersError::NotText);
    }
    shallow(text)?;
    let head: Head = serde_json::from_str(text).map_err(|error| match error.classify() {
        serde_json::error::Category::Data => AnswersError::NotAnswers,
        _ => Error(error).into(),
    })?;
    match (head.format.as_deref(), head.version) {
        (Some(FORMAT), Some(VERSION)) => {}
        (Some(FORMAT), Some(found)) => return Err(AnswersError::OtherVersion { found }),
        _ => return Err(AnswersError::NotAnswers),
    }
    let file: File = serde_json::from_str(text).map_err(Error)?;
    taken(file, known)
}

fn taken(file: File, known: &[RequirementId]) -> Result<Answers, AnswersError> {
    let hexadecimal = |digit: u8| matches!(digit, b'0'..=b'9' | b'a'..=b'f');
    if file.number.len() != NUMBER_LENGTH || !file.number.bytes().all(hexadecimal) {
        return Err(AnswersError::BadValue(Field::Number));
    }
    let filled_on = match file.filled_on.trim() {
        "" => None,
        text => Some(day(text).ok_or(AnswersError::BadValue(Field::FilledOn))?),
    };
    let (mut given, mut asked) = (Vec::<Given>::new(), Vec::new());
    for entry in file.answers {
        let requirement = RequirementId::new(&entry.requirement);
        if !known.contains(&requirement) {
            return Err(AnswersError::UnknownRequirement(in_line(&shortened(&entry.requirement))));
        }
        if asked.contains(&requirement) {
            return Err(AnswersError::Twice(requirement));
        }
        let verdict = match entry.verdict.as_str() {
            "" => None,
            id => Some(Verdict::of(id).ok_or_else(|| AnswersError::BadValue(Field::Verdict(requirement.clone())))?),
        };
        let text = within(in_lines(&entry.text), LONGEST_ANSWER, || Field::Text(requirement.clone()))?;
        let evidence = within(in_line(&entry.evidence), LONGEST_NAME, || Field::Evidence(requirement.clone()))?;
        asked.push(requirement.clone());
        // neither a verdict nor words: that is no answer
        if verdict.is_some() || !text.is_empty() || !evidence.is_empty() {
            given.push(Given { requirement, verdict, text, evidence });
        }
    }
    given.sort_by_key(|one| known.iter().position(|id| *id == one.requirement));
    Ok(Answers {
        number: file.number,
        firm: within(in_line(&file.firm), LONGEST_NAME, || Field::Firm)?,
        person: within(in_line(&file.person), LONGEST_NAME, || Field::Person)?,
        filled_on,
        level: Level::of(&file.level).ok_or(AnswersError::BadValue(Field::Level))?,
        given,
    })
}

/// A failure of the JSON reader, sorted by what it means.
struct Error(serde_json::Error);

impl From<Error> for AnswersError {
    fn from(Error(error): Error) -> Self {
        let (line, column) = (error.line().max(1), error.column().max(1));
        match error.classify() {
            serde_json::error::Category::Data => Self::Unfit { line, column },
            serde_json::error::Category::Syntax
            | serde_json::error::Category::Eof
            | serde_json::error::Category::Io => Self::Malformed { line, column },
        }
    }
}

/// Refuses what lies deeper than [`DEEPEST`], without building any of it.
fn shallow(text: &str) -> Result<(), AnswersError> {
    let (mut depth, mut quoted, mut masked) = (0_usize, false, false);
    let (mut line, mut column) = (1, 0);
    for byte in text.bytes() {
        if byte == b'\n' {
            (line, column) = (line + 1, 0);
        }
        column += 1;
        match byte {
            _ if masked => masked = false,
            b'\\' if quoted => masked = true,
            b'"' => quoted = !quoted,
            b'{' | b'[' if !quoted => depth += 1,
            b'}' | b']' if !quoted => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEEPEST {
            return Err(AnswersError::Unfit { line, column });
        }
    }
    Ok(())
}

/// A text of several lines without what cannot be seen; tabs are blanks.
fn in_lines(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace(['\r', '\u{2028}', '\u{2029}'], "\n");
    let seen = |letter: &char| *letter == '\n' || !is_invisible(*letter);
    text.chars()
        .map(|letter| if letter == '\t' { ' ' } else { letter })
        .filter(seen)
        .nfc()
        .collect::<String>()
        .trim()
        .to_owned()
}

/// The same in one line.
fn in_line(text: &str) -> String {
    in_lines(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

fn shortened(text: &str) -> String {
    text.chars().take(LONGEST_NAME).collect()
}

fn within(text: String, most: usize, field: impl FnOnce() -> Field) -> Result<String, AnswersError> {
    if text.chars().count() > most { Err(AnswersError::TooLong(field())) } else { Ok(text) }
}

/// A date as the form writes it, `2026-11-30`.
fn day(text: &str) -> Option<Day> {
    let date: jiff::civil::Date = (text.len() == "2026-11-30".len()).then(|| text.parse().ok())??;
    let days = (date - jiff::civil::date(1970, 1, 1)).get_days();
    (0..=LAST_DAY).contains(&days).then_some(Day(days))
}
