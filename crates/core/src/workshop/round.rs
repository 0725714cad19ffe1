//! A round: something put to a whole room, answered on phones, closed, and made plain.

use std::collections::BTreeMap;

use unicode_normalization::UnicodeNormalization;

use super::insults::insults;
use super::names::overloaded;
use crate::OptionId;

/// What kind of round it is. It decides what the projector draws and what the record keeps; how it is answered, the [`Task`] says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A question of the pool, with a right answer.
    Question,
    /// What people think or do; nothing is right or wrong.
    Poll,
    /// Words people think of.
    Words,
    /// A message to judge together.
    Message,
    /// A question of the self-check, answered without a name.
    Check,
    /// A situation of a scenario: what most choose is done.
    Decision,
    /// How sure people are, from 0 to 100.
    Confidence,
    /// What they say about the workshop.
    Feedback,
    /// A question asked before and after, so that what was gained can be seen. It is explained after the second time only.
    Test,
}

impl Kind {
    /// Every kind, in the order offered.
    pub const ALL: [Self; 9] = [
        Self::Question,
        Self::Poll,
        Self::Words,
        Self::Message,
        Self::Check,
        Self::Decision,
        Self::Confidence,
        Self::Feedback,
        Self::Test,
    ];

    /// The id in the record and on the wire.
    pub fn id(self) -> &'static str {
        match self {
            Self::Question => "question",
            Self::Poll => "poll",
            Self::Words => "words",
            Self::Message => "message",
            Self::Check => "check",
            Self::Decision => "decision",
            Self::Confidence => "confidence",
            Self::Feedback => "feedback",
            Self::Test => "test",
        }
    }

    /// The kind with this id.
    pub fn named(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.id() == id)
    }
}

/// Where a round stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Phase {
    /// Answers are taken.
    Open,
    /// Answers are not taken any more; nothing is explained yet.
    Closed,
    /// The answers are shown, with what is right and why.
    Revealed,
}

impl Phase {
    /// The id in the record and on the wire.
    pub fn id(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Closed => "closed",
            Self::Revealed => "revealed",
        }
    }

    /// The phase with this id.
    pub fn named(id: &str) -> Option<Self> {
        [Self::Open, Self::Closed, Self::Revealed].into_iter().find(|phase| phase.id() == id)
    }
}

/// How a round is answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Task {
    /// Some of the options.
    Choose {
        /// All options, in the order shown.
        options: Vec<OptionId>,
        /// How many may be chosen, at least 1.
        most: usize,
    },
    /// All options in an order.
    Order {
        /// All options, in the order shown.
        options: Vec<OptionId>,
    },
    /// For each left side one right side, no right side twice.
    Match {
        /// The left sides, in the order shown; the right sides have the same ids.
        options: Vec<OptionId>,
    },
    /// A number from 0 to 100.
    Scale,
    /// Up to this many words or short phrases.
    Words {
        /// How many, at least 1.
        most: usize,
    },
    /// Several fields, each of which may be left empty.
    Form {
        /// The fields, in the order shown.
        fields: Vec<Field>,
    },
}

/// A field of a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Field {
    /// 1 to 5.
    Grade,
    /// Some words.
    Text,
}

/// The longest word of a cloud, in characters.
pub const LONGEST_WORD: usize = 30;
/// The longest text in a form, in characters.
pub const LONGEST_TEXT: usize = 300;
/// The best grade of a form.
pub const BEST_GRADE: u8 = 5;

/// What somebody answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Given {
    /// To [`Task::Choose`]: in the order of the options; to [`Task::Order`]: in the order given; to [`Task::Match`]: the right side of each left side.
    Picked(Vec<OptionId>),
    /// To [`Task::Scale`].
    Scale(u8),
    /// To [`Task::Words`].
    Words(Vec<String>),
    /// To [`Task::Form`].
    Form(Vec<Entry>),
}

impl Given {
    /// The same without a word of a cloud, by its [`cloud_key`]; nothing where that is not in it.
    pub fn without_word(&self, key: &str) -> Option<Self> {
        let Self::Words(words) = self else { return None };
        let left: Vec<String> = words.iter().filter(|word| cloud_key(word) != key).cloned().collect();
        (left.len() < words.len()).then_some(Self::Words(left))
    }
}

/// What somebody puts into a field of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    /// Nothing.
    Empty,
    /// 1 to [`BEST_GRADE`].
    Grade(u8),
    /// Some words.
    Text(String),
}

/// Why something is no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoAnswer {
    /// It answers another kind of task.
    #[error("another kind of task")]
    Kind,
    /// Nothing in it.
    #[error("nothing in it")]
    Empty,
    /// More than may be chosen, or not as many as there are.
    #[error("too many or too few")]
    Count,
    /// An option that is not there, or one twice.
    #[error("an option that is not there, or twice")]
    Option,
    /// Beyond what a number or a text may be.
    #[error("out of range")]
    Range,
    /// A word that insults: nobody's to put on a wall.
    #[error("an insult")]
    Rude,
}

impl Task {
    /// What is kept of an answer: checked, and in one form, so that the same answer is always the same.
    ///
    /// # Errors
    /// Why it is none.
    pub fn accept(&self, given: Given) -> Result<Given, NoAnswer> {
        match (self, given) {
            (Self::Choose { options, most }, Given::Picked(picked)) => {
                if picked.is_empty() {
                    return Err(NoAnswer::Empty);
                }
                if picked.len() > *most {
                    return Err(NoAnswer::Count);
                }
                each_once(options, &picked)?;
                Ok(Given::Picked(options.iter().filter(|one| picked.contains(one)).cloned().collect()))
            }
            (Self::Order { options } | Self::Match { options }, Given::Picked(picked)) => {
                if picked.len() != options.len() {
                    return Err(NoAnswer::Count);
                }
                each_once(options, &picked)?;
                Ok(Given::Picked(picked))
            }
            (Self::Scale, Given::Scale(number)) if number <= 100 => Ok(Given::Scale(number)),
            (Self::Scale, Given::Scale(_)) => Err(NoAnswer::Range),
            (Self::Words { most }, Given::Words(words)) => accept_words(*most, &words),
            (Self::Form { fields }, Given::Form(entries)) => accept_form(fields, entries),
            _ => Err(NoAnswer::Kind),
        }
    }
}

fn each_once(options: &[OptionId], picked: &[OptionId]) -> Result<(), NoAnswer> {
    let once = |(place, one): (usize, &OptionId)| options.contains(one) && !picked[..place].contains(one);
    if picked.iter().enumerate().all(once) { Ok(()) } else { Err(NoAnswer::Option) }
}

fn accept_words(most: usize, words: &[String]) -> Result<Given, NoAnswer> {
    if words.len() > most {
        return Err(NoAnswer::Count);
    }
    let mut kept: Vec<String> = Vec::new();
    for word in words {
        let word = one_line(word);
        if word.chars().count() > LONGEST_WORD || overloaded(&word) {
            return Err(NoAnswer::Range);
        }
        if insults(&word) {
            return Err(NoAnswer::Rude);
        }
        let known = kept.iter().any(|one| cloud_key(one) == cloud_key(&word));
        if !word.is_empty() && !known {
            kept.push(word);
        }
    }
    if kept.is_empty() { Err(NoAnswer::Empty) } else { Ok(Given::Words(kept)) }
}

fn accept_form(fields: &[Field], entries: Vec<Entry>) -> Result<Given, NoAnswer> {
    if entries.len() != fields.len() {
        return Err(NoAnswer::Count);
    }
    let mut kept = Vec::with_capacity(entries.len());
    for (field, entry) in fields.iter().zip(entries) {
        kept.push(match (field, entry) {
            (_, Entry::Empty) => Entry::Empty,
            (Field::Grade, Entry::Grade(grade)) if (1..=BEST_GRADE).contains(&grade) => Entry::Grade(grade),
            (Field::Grade, Entry::Grade(_)) => return Err(NoAnswer::Range),
            (Field::Text, Entry::Text(text)) => {
                let text = one_line(&text);
                match text.chars().count() {
                    0 => Entry::Empty,
                    1..=LONGEST_TEXT => Entry::Text(text),
                    _ => return Err(NoAnswer::Range),
                }
            }
            _ => return Err(NoAnswer::Kind),
        });
    }
    let nothing = kept.iter().all(|entry| matches!(entry, Entry::Empty));
    if nothing { Err(NoAnswer::Empty) } else { Ok(Given::Form(kept)) }
}

/// A text on one line, composed (NFC): every run of blanks and of what cannot be seen is one blank.
fn one_line(text: &str) -> String {
    let signs: Vec<char> = text.nfc().collect();
    let line: String = (0..signs.len()).map(|place| if is_blank(&signs, place) { ' ' } else { signs[place] }).collect();
    line.split(' ').filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Whether a sign counts as a blank. What joins two signs into one picture, or holds two letters of Persian apart, belongs to the word it stands in.
fn is_blank(signs: &[char], place: usize) -> bool {
    let sign = signs[place];
    let beside = |at: Option<usize>| at.and_then(|at| signs.get(at)).copied().unwrap_or(' ');
    let (before, after) = (beside(place.checked_sub(1)), beside(place.checked_add(1)));
    let joins = match sign {
        '\u{200d}' => {
            [before, after].iter().all(|one| !one.is_ascii() && !one.is_alphanumeric() && !one.is_whitespace())
        }
        '\u{200c}' => [before, after].iter().all(|one| !one.is_ascii() && one.is_alphabetic()),
        _ => false,
    };
    !joins && (sign.is_whitespace() || sign.is_control() || is_unseen(sign))
}

/// Signs that are not drawn and change how others are: zero-width ones, marks of direction, the byte order mark (docs/security.md, L8).
pub fn is_unseen(sign: char) -> bool {
    matches!(sign, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// What makes two words of a cloud the same: small letters, no blanks or signs around them. What is nothing but signs, pictures say, is what it is.
pub fn cloud_key(word: &str) -> String {
    let bare = word.trim_matches(|sign: char| !sign.is_alphanumeric());
    if bare.is_empty() { word.to_owned() } else { bare.to_lowercase() }
}

/// What the answers of a round come to, without who gave which.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Tally {
    /// How many have answered.
    pub answers: u32,
    /// How many chose each option; to [`Task::Order`] and [`Task::Match`]: how many put it right.
    pub options: BTreeMap<OptionId, u32>,
    /// How many answers are wholly right, where something is.
    pub right: u32,
    /// [`Task::Scale`]: how many said 0 to 9, 10 to 19, …, 90 to 100.
    pub scale: [u32; 10],
    /// [`Task::Scale`]: the sum of all.
    pub sum: u32,
    /// [`Task::Words`]: how often each was said, by what makes it the same, with how it was written first.
    pub words: BTreeMap<String, (String, u32)>,
    /// [`Task::Form`]: for each field how many gave 1, 2, …, 5, and what was written.
    pub form: Vec<FieldTally>,
}

/// What was put into one field of a form.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FieldTally {
    /// How many gave 1, 2, …, 5.
    pub grades: [u32; BEST_GRADE as usize],
    /// What was written, in the order of the letters, so that nobody is known by when they wrote.
    pub texts: Vec<String>,
}

impl Tally {
    /// Counts together what was answered on phones and what was counted by the eye; of choices only, for hands say nothing else.
    pub fn add(&mut self, hands: &Self) {
        self.answers = self.answers.saturating_add(hands.answers);
        self.right = self.right.saturating_add(hands.right);
        for (option, count) in &hands.options {
            let sum = self.options.entry(option.clone()).or_default();
            *sum = sum.saturating_add(*count);
        }
    }

    /// Counts answers that [`Task::accept`] let through. `key` is what is right: the options of a choice, the order, the pairs.
    pub fn of<'a>(task: &Task, key: Option<&[OptionId]>, answers: impl IntoIterator<Item = &'a Given>) -> Self {
        let mut tally = Self::default();
        if let Task::Choose { options, .. } | Task::Order { options } | Task::Match { options } = task {
            tally.options = options.iter().map(|option| (option.clone(), 0)).collect();
        }
        if let Task::Form { fields } = task {
            tally.form = vec![FieldTally::default(); fields.len()];
        }
        for given in answers {
            tally.count(task, key, given);
        }
        tally.form.iter_mut().for_each(|field| field.texts.sort());
        tally
    }

    fn count(&mut self, task: &Task, key: Option<&[OptionId]>, given: &Given) {
        self.answers += 1;
        match given {
            Given::Picked(picked) => {
                let placed = matches!(task, Task::Order { .. } | Task::Match { .. });
                for (place, option) in picked.iter().enumerate() {
                    // in an order or pair the left side is counted that got its place
                    let counts = !placed || key.and_then(|key| key.get(place)) == Some(option);
                    if let Some(count) = self.options.get_mut(option).filter(|_| counts) {
                        *count += 1;
                    }
                }
                let right = key.is_some_and(|key| {
                    if placed {
                        key == picked
                    } else if matches!(task, Task::Choose { most: 1, .. }) {
                        // where one is chosen, several may be as right
                        picked.iter().all(|one| key.contains(one))
                    } else {
                        key.len() == picked.len() && key.iter().all(|one| picked.contains(one))
                    }
                });
                self.right += u32::from(right);
            }
            Given::Scale(number) => {
                self.scale[usize::from(*number / 10).min(9)] += 1;
                self.sum += u32::from(*number);
            }
            Given::Words(words) => {
                for word in words {
                    self.words.entry(cloud_key(word)).or_insert_with(|| (word.clone(), 0)).1 += 1;
                }
            }
            Given::Form(entries) => {
                for (field, entry) in self.form.iter_mut().zip(entries) {
                    match entry {
                        Entry::Empty => {}
                        Entry::Grade(grade) => {
                            if let Some(count) = field.grades.get_mut(usize::from(grade.saturating_sub(1))) {
                                *count += 1;
                            }
                        }
                        Entry::Text(text) => field.texts.push(text.clone()),
                    }
                }
            }
        }
    }

    /// [`Task::Scale`]: the middle of all, rounded; nothing when nobody answered.
    pub fn average(&self) -> Option<u32> {
        (self.sum + self.answers / 2).checked_div(self.answers)
    }

    /// What most chose; nothing when nobody answered. Of as many, the option that stands first: a room that is divided goes the way that was offered first.
    pub fn majority(&self, task: &Task) -> Option<&OptionId> {
        let (Task::Choose { options, .. } | Task::Order { options } | Task::Match { options }) = task else {
            return None;
        };
        let most = self.options.values().max().copied().filter(|most| *most > 0)?;
        let first = options.iter().find(|option| self.options.get(*option) == Some(&most))?;
        self.options.get_key_value(first).map(|(option, _)| option)
    }
}
