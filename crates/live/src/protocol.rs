//! What phones and the room say to each other (docs/live-protocol.md).

use std::fmt::Write as _;

use serde::{Deserialize, Serialize};
use tritt_core::OptionId;
use tritt_core::workshop::round::{Entry, Field, Given, Phase, Tally, Task};

use crate::round::{Face, Lead, Round, place};

/// The largest message, in bytes; also the largest frame.
pub(crate) const LARGEST: usize = 4096;
/// How deep a message may be nested.
const DEEPEST: usize = 4;

/// What a phone says.
#[derive(Debug, PartialEq, Eq, Deserialize)]
#[serde(tag = "t", rename_all = "lowercase", deny_unknown_fields)]
pub(crate) enum Said {
    Join { lang: String, code: Option<String>, key: Option<String>, name: Option<String>, once: Option<String> },
    Resume { lang: String, token: String },
    Enter { lang: String, again: String, once: Option<String> },
    Answer { round: u32, id: u32, value: Value },
    Lang { lang: String },
    Attend { name: String },
}

/// An answer on the wire: one of its fields is there.
#[derive(Debug, PartialEq, Eq, Deserialize, Serialize, Default)]
#[serde(deny_unknown_fields)]
pub(crate) struct Value {
    #[serde(skip_serializing_if = "Option::is_none")]
    pick: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    scale: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    words: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    form: Option<Vec<FormEntry>>,
}

#[derive(Debug, PartialEq, Eq, Deserialize, Serialize, Default)]
#[serde(deny_unknown_fields)]
pub(crate) struct FormEntry {
    #[serde(skip_serializing_if = "Option::is_none")]
    grade: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<String>,
}

/// Reads a message; nothing for one that is not of this protocol.
pub(crate) fn read(text: &str) -> Option<Said> {
    if text.len() > LARGEST || depth(text) > DEEPEST {
        return None;
    }
    serde_json::from_str(text).ok()
}

/// How deep a text is nested, whether it is JSON or not: brackets outside of strings.
fn depth(text: &str) -> usize {
    let (mut deep, mut deepest, mut quoted, mut escaped) = (0_usize, 0, false, false);
    for sign in text.bytes() {
        match sign {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => quoted = !quoted,
            b'{' | b'[' if !quoted => {
                deep += 1;
                deepest = deepest.max(deep);
            }
            b'}' | b']' if !quoted => deep = deep.saturating_sub(1),
            _ => {}
        }
    }
    deepest
}

impl Value {
    /// The answer in the terms of the rules; nothing where not exactly one field is there.
    pub(crate) fn given(self) -> Option<Given> {
        Some(match (self.pick, self.scale, self.words, self.form) {
            (Some(pick), None, None, None) => Given::Picked(pick.into_iter().map(OptionId::new).collect()),
            (None, Some(scale), None, None) => Given::Scale(scale),
            (None, None, Some(words), None) => Given::Words(words),
            (None, None, None, Some(form)) => {
                let entry = |entry: FormEntry| match (entry.grade, entry.text) {
                    (None, None) => Some(Entry::Empty),
                    (Some(grade), None) => Some(Entry::Grade(grade)),
                    (None, Some(text)) => Some(Entry::Text(text)),
                    (Some(_), Some(_)) => None,
                };
                Given::Form(form.into_iter().map(entry).collect::<Option<_>>()?)
            }
            _ => return None,
        })
    }

    fn of(given: &Given) -> Self {
        let mut value = Self::default();
        match given {
            Given::Picked(picked) => value.pick = Some(picked.iter().map(ToString::to_string).collect()),
            Given::Scale(scale) => value.scale = Some(*scale),
            Given::Words(words) => value.words = Some(words.clone()),
            Given::Form(form) => {
                let entry = |entry: &Entry| match entry {
                    Entry::Empty => FormEntry::default(),
                    Entry::Grade(grade) => FormEntry { grade: Some(*grade), text: None },
                    Entry::Text(text) => FormEntry { grade: None, text: Some(text.clone()) },
                };
                value.form = Some(form.iter().map(entry).collect());
            }
        }
        value
    }
}

/// An answer as one text, for the record.
pub fn written(given: &Given) -> String {
    serde_json::to_string(&Value::of(given)).unwrap_or_default()
}

/// An answer of the record; nothing for a text that is none.
pub fn unwritten(text: &str) -> Option<Given> {
    serde_json::from_str::<Value>(text).ok()?.given()
}

/// Why somebody is not let in, or let go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum No {
    Code,
    Slow,
    Locked,
    Full,
    Name,
    Gone,
    Removed,
    Moved,
    Over,
    Bad,
}

impl No {
    fn id(self) -> &'static str {
        match self {
            Self::Code => "code",
            Self::Slow => "slow",
            Self::Locked => "locked",
            Self::Full => "full",
            Self::Name => "name",
            Self::Gone => "gone",
            Self::Removed => "removed",
            Self::Moved => "moved",
            Self::Over => "over",
            Self::Bad => "bad",
        }
    }
}

/// Why an answer is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Nack {
    Late,
    Wrong,
    /// A word that insults does not go on the wall.
    Rude,
    Busy,
}

/// Why a name for the list of who was there was not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unlisted {
    Name,
    Busy,
}

/// What the room says to one phone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Tells {
    Welcome {
        token: String,
        name: String,
        again: String,
        lang: String,
    },
    Mine {
        round: u32,
        value: Option<Given>,
        points: Option<u32>,
    },
    Ack {
        round: u32,
        id: u32,
    },
    Nack {
        round: u32,
        id: u32,
        why: Nack,
    },
    Count(u32),
    /// The name that stands in the list, and why another was not taken.
    Attending {
        name: String,
        not: Option<Unlisted>,
    },
    No(No),
}

#[derive(Serialize)]
#[serde(tag = "t", rename_all = "lowercase")]
enum Line<'a> {
    Welcome {
        token: &'a str,
        name: &'a str,
        again: &'a str,
        lang: &'a str,
    },
    Mine {
        round: u32,
        value: Option<Value>,
        points: Option<u32>,
    },
    Ack {
        round: u32,
        id: u32,
    },
    Nack {
        round: u32,
        id: u32,
        why: &'a str,
    },
    Count {
        n: u32,
    },
    Attending {
        name: &'a str,
        #[serde(skip_serializing_if = "Option::is_none")]
        not: Option<&'a str>,
    },
    No {
        why: &'a str,
    },
    State(Box<StateLine<'a>>),
}

impl Tells {
    pub(crate) fn text(&self) -> String {
        let line = match self {
            Self::Welcome { token, name, again, lang } => Line::Welcome { token, name, again, lang },
            Self::Mine { round, value, points } => {
                Line::Mine { round: *round, value: value.as_ref().map(Value::of), points: *points }
            }
            Self::Ack { round, id } => Line::Ack { round: *round, id: *id },
            Self::Nack { round, id, why } => {
                let why = match why {
                    Nack::Late => "late",
                    Nack::Wrong => "wrong",
                    Nack::Rude => "rude",
                    Nack::Busy => "busy",
                };
                Line::Nack { round: *round, id: *id, why }
            }
            Self::Count(n) => Line::Count { n: *n },
            Self::Attending { name, not } => {
                let not = not.map(|why| match why {
                    Unlisted::Name => "name",
                    Unlisted::Busy => "busy",
                });
                Line::Attending { name, not }
            }
            Self::No(why) => Line::No { why: why.id() },
        };
        serde_json::to_string(&line).unwrap_or_default()
    }
}

/// What there is to see, as a phone is told it.
pub(crate) struct Seen<'a> {
    pub title: &'a str,
    pub people: u32,
    pub names: bool,
    pub list: bool,
    pub points: bool,
    pub paused: bool,
    pub round: Option<SeenRound<'a>>,
}

/// The round that is on.
pub(crate) struct SeenRound<'a> {
    pub round: &'a Round,
    pub phase: Phase,
    /// Seconds until it closes by itself.
    pub ends: Option<u32>,
    /// Whether phones may see what others chose, and what that is. Asked for only when it is revealed.
    pub tally: Option<&'a Tally>,
}

#[derive(Serialize)]
struct StateLine<'a> {
    /// The language of the words of the round.
    lang: &'a str,
    title: &'a str,
    n: u32,
    names: bool,
    list: bool,
    points: bool,
    paused: bool,
    round: Option<RoundLine<'a>>,
}

#[derive(Serialize)]
struct RoundLine<'a> {
    round: u32,
    kind: &'a str,
    phase: &'a str,
    task: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    most: Option<usize>,
    title: &'a str,
    lead: Vec<LeadLine<'a>>,
    options: Vec<OptionLine<'a>>,
    matches: Vec<OptionLine<'a>>,
    ends: Option<u32>,
    reveal: Option<RevealLine<'a>>,
}

#[derive(Serialize)]
struct LeadLine<'a> {
    label: &'a str,
    text: &'a str,
}

#[derive(Serialize)]
struct OptionLine<'a> {
    /// Its place among those shown, never its id: see [`Round::unmasked`].
    id: String,
    text: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    field: Option<&'a str>,
}

#[derive(Serialize)]
struct RevealLine<'a> {
    key: Vec<String>,
    why: Vec<OptionLine<'a>>,
    tally: Option<TallyLine<'a>>,
}

#[derive(Serialize)]
struct TallyLine<'a> {
    answers: u32,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    options: Vec<CountLine>,
    #[serde(skip_serializing_if = "Option::is_none")]
    scale: Option<&'a [u32; 10]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    average: Option<u32>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    words: Vec<WordLine<'a>>,
}

#[derive(Serialize)]
struct CountLine {
    id: String,
    n: u32,
}

#[derive(Serialize)]
struct WordLine<'a> {
    text: &'a str,
    n: u32,
}

/// How many words of a cloud are told: the most frequent ones.
const MOST_WORDS: usize = 60;

/// What is seen, in a language.
pub(crate) fn state(seen: &Seen<'_>, language: &str) -> String {
    let round = seen.round.as_ref().and_then(|on| on.round.face(language).map(|face| round_line(on, face)));
    let line = StateLine {
        lang: language,
        title: seen.title,
        n: seen.people,
        names: seen.names,
        list: seen.list,
        points: seen.points,
        paused: seen.paused,
        round,
    };
    serde_json::to_string(&Line::State(Box::new(line))).unwrap_or_default()
}

fn round_line<'a>(on: &SeenRound<'a>, face: &'a Face) -> RoundLine<'a> {
    let round = on.round;
    let field = |place: usize| match &round.task {
        Task::Form { fields } => fields.get(place).map(|field| match field {
            Field::Grade => "grade",
            Field::Text => "text",
        }),
        _ => None,
    };
    let line =
        |(at, (_, text)): (usize, &'a (String, String))| OptionLine { id: (at + 1).to_string(), text, field: None };
    let options = face.options.iter().enumerate().map(line);
    let options = options.enumerate().map(|(at, line)| OptionLine { field: field(at), ..line });
    let why = face.why.iter().map(|(id, text)| OptionLine { id: place(&face.options, id), text, field: None });
    let (task, most) = match &round.task {
        Task::Choose { most, .. } => ("choose", Some(*most)),
        Task::Order { .. } => ("order", None),
        Task::Match { .. } => ("match", None),
        Task::Scale => ("scale", None),
        Task::Words { most } => ("words", Some(*most)),
        Task::Form { .. } => ("form", None),
    };
    RoundLine {
        round: round.number,
        kind: round.kind.id(),
        phase: on.phase.id(),
        task,
        most,
        title: &face.title,
        lead: face.lead.iter().map(|Lead { label, text }| LeadLine { label, text }).collect(),
        options: options.collect(),
        matches: face.matches.iter().enumerate().map(line).collect(),
        ends: on.ends.filter(|_| on.phase == Phase::Open),
        // what is right leaves the program here and nowhere else
        reveal: (on.phase == Phase::Revealed).then(|| RevealLine {
            key: round.key.iter().flatten().map(|id| place(round.named(), id.as_str())).collect(),
            why: why.collect(),
            tally: on.tally.map(|tally| tally_line(tally, round)),
        }),
    }
}

fn tally_line<'a>(tally: &'a Tally, round: &Round) -> TallyLine<'a> {
    let scale = round.task == Task::Scale;
    let mut words: Vec<WordLine<'_>> = tally.words.values().map(|(text, n)| WordLine { text, n: *n }).collect();
    words.sort_by(|one, other| other.n.cmp(&one.n).then(one.text.cmp(other.text)));
    words.truncate(MOST_WORDS);
    TallyLine {
        answers: tally.answers,
        options: tally
            .options
            .iter()
            .map(|(id, n)| CountLine { id: place(round.named(), id.as_str()), n: *n })
            .collect(),
        scale: scale.then_some(&tally.scale),
        average: scale.then(|| tally.average()).flatten(),
        words,
    }
}

/// What the page asks before anybody is in.
pub(crate) fn hello(title: &str, names: bool, languages: &[String], open: bool) -> String {
    #[derive(Serialize)]
    struct Hello<'a> {
        title: &'a str,
        names: bool,
        langs: &'a [String],
        open: bool,
    }
    serde_json::to_string(&Hello { title, names, langs: languages, open }).unwrap_or_default()
}

/// Bytes in hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// Sixteen bytes from hexadecimal.
pub(crate) fn unhex(text: &str) -> Option<[u8; 16]> {
    if text.len() != 32 || !text.is_ascii() {
        return None;
    }
    let mut bytes = [0; 16];
    for (place, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(text.get(place * 2..place * 2 + 2)?, 16).ok()?;
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// JSON as somebody might send it: of our words and of others, nested, with numbers beyond every bound.
    fn json() -> impl Strategy<Value = String> {
        let name = prop_oneof![
            Just("t"),
            Just("lang"),
            Just("code"),
            Just("key"),
            Just("once"),
            Just("round"),
            Just("id"),
            Just("value"),
            Just("pick"),
            Just("words"),
            Just("form"),
            Just("grade"),
            Just("text"),
            Just("scale"),
            Just("role"),
        ];
        let leaf = prop_oneof![
            Just("null".to_owned()),
            Just("1e400".to_owned()),
            any::<i64>().prop_map(|number| number.to_string()),
            "\\PC{0,20}".prop_map(|text| serde_json::Value::from(text).to_string()),
            prop_oneof![Just("join"), Just("answer"), Just("enter"), Just("1")].prop_map(|text| format!("\"{text}\"")),
        ];
        leaf.prop_recursive(6, 40, 6, move |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..6).prop_map(|all| format!("[{}]", all.join(","))),
                prop::collection::vec((name.clone(), inner), 0..6).prop_map(|all| {
                    let fields: Vec<String> = all.iter().map(|(name, value)| format!("\"{name}\":{value}")).collect();
                    format!("{{{}}}", fields.join(","))
                }),
            ]
        })
    }

    proptest! {
        #[test]
        fn whatever_is_sent_is_read_or_refused(text in prop_oneof![json(), "\\PC{0,200}", ".{0,200}"]) {
            if let Some(said) = read(&text) {
                prop_assert!(text.len() <= LARGEST && depth(&text) <= DEEPEST);
                if let Said::Answer { value, .. } = said && let Some(given) = value.given() {
                    let task = Task::Words { most: 3 };
                    let _ = task.accept(given.clone());
                    // what the record holds is read as it was written
                    prop_assert_eq!(unwritten(&written(&given)), Some(given));
                }
            }
        }

        #[test]
        fn bytes_are_what_they_were(bytes in any::<[u8; 16]>(), other in "\\PC{0,40}") {
            prop_assert_eq!(unhex(&hex(&bytes)), Some(bytes));
            prop_assert!(unhex(&other).is_none_or(|bytes| hex(&bytes) == other.to_lowercase()));
        }
    }
}
