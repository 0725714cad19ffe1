//! Names in a room: friendly ones that are given, and what own ones may be (docs/security.md, L8).

use std::collections::HashSet;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;
use unicode_security::GeneralSecurityProfile;
use unicode_security::MixedScript;
use unicode_security::confusable_detection;

use super::insults::insults;
use super::round::is_unseen;

/// The longest name, in characters.
pub const LONGEST: usize = 30;
/// The longest name in the list of who was there, in characters.
pub const LONGEST_FULL: usize = 60;
/// How many marks a letter may carry: Vietnamese needs two.
pub const MOST_MARKS: usize = 2;
/// The longest text that is looked at, in bytes.
const LONGEST_TYPED: usize = 400;

/// A name that may be shown: given by us, or checked.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Name(String);

/// Why something is no name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// Nothing in it, or no letter.
    #[error("no letter in it")]
    Empty,
    /// More than [`LONGEST`] characters, in the list more than [`LONGEST_FULL`].
    #[error("too long")]
    Long,
    /// Something that is neither letter, digit, blank, hyphen, apostrophe nor full stop, or that begins with none of the first two; letters of several alphabets;
    /// a letter with more than [`MOST_MARKS`] marks.
    #[error("signs that no name has")]
    Signs,
    /// It insults.
    #[error("an insult")]
    Insult,
}

impl Name {
    /// A name somebody chose: composed (NFC), with single blanks and none around it.
    ///
    /// What is let through begins with a letter or a digit and holds no sign that means something to a page, a table or a document.
    ///
    /// # Errors
    /// Why it is refused. It is not mended beyond the blanks: people shall stand there as they wrote, or not at all.
    pub fn own(typed: &str) -> Result<Self, Refused> {
        Self::checked(typed, LONGEST)
    }

    /// A name as it stands in the list of who was there: first and family name, so twice as long.
    ///
    /// # Errors
    /// As of [`own`](Self::own).
    pub fn full(typed: &str) -> Result<Self, Refused> {
        Self::checked(typed, LONGEST_FULL)
    }

    fn checked(typed: &str, longest: usize) -> Result<Self, Refused> {
        if typed.len() > LONGEST_TYPED {
            return Err(Refused::Long);
        }
        if typed.chars().any(|sign| (sign.is_control() && !sign.is_whitespace()) || is_unseen(sign)) {
            return Err(Refused::Signs);
        }
        let name: String = typed.split_whitespace().collect::<Vec<_>>().join(" ").nfc().collect();
        if name.chars().count() > longest {
            return Err(Refused::Long);
        }
        if !name.chars().any(char::is_alphabetic) {
            return Err(Refused::Empty);
        }
        if !well_signed(&name) || overloaded(&name) || !name.as_str().is_single_script() {
            return Err(Refused::Signs);
        }
        if insults(&name) { Err(Refused::Insult) } else { Ok(Self(name)) }
    }

    /// The name. It is text: shown inside `<bdi>`, never as part of a page.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What two names have in common that people could take for each other: what this one looks like as it stands, and in small letters.
    ///
    /// One of them would not do. A capital can look like another alphabet's where its small letter does not: `Έ` is like `É`, `έ` is not like `é`.
    fn keys(&self) -> [String; 2] {
        [looks(&self.0), looks(&self.0.to_lowercase())]
    }
}

fn looks(name: &str) -> String {
    // after the capital I, which looks like l, the small i is one as well: whoever reads aloud from a wall sees one name
    let alike = |text: &str| skeleton(text).to_lowercase().replace('i', "l");
    alike(&alike(name)).chars().filter(|sign| sign.is_alphanumeric() || is_combining_mark(*sign)).collect()
}

fn well_signed(name: &str) -> bool {
    let known = |sign: char| match sign {
        ' ' | '-' | '.' | '\'' | '\u{2019}' => true,
        _ => sign.identifier_allowed() && (sign.is_alphanumeric() || is_combining_mark(sign)),
    };
    name.starts_with(char::is_alphanumeric) && name.chars().all(known)
}

/// Whether a letter carries more marks than [`MOST_MARKS`].
pub(super) fn overloaded(name: &str) -> bool {
    let mut marks = 0;
    name.nfd().any(|sign| {
        marks = if is_combining_mark(sign) { marks + 1 } else { 0 };
        marks > MOST_MARKS
    })
}

/// What a text looks like (Unicode Technical Standard #39, section 4): texts that can be taken for each other have the same.
pub(super) fn skeleton(text: &str) -> String {
    confusable_detection::skeleton(text).collect()
}

/// The names that are in use, each under its keys.
#[derive(Debug, Clone, Default)]
pub struct Taken(HashSet<String>);

impl Taken {
    /// Whether this name, or one that could be taken for it, is in use.
    pub fn has(&self, name: &Name) -> bool {
        name.keys().iter().any(|key| self.0.contains(key))
    }

    /// Takes a name; `false` when it is in use.
    pub fn take(&mut self, name: &Name) -> bool {
        let free = !self.has(name);
        if free {
            self.0.extend(name.keys());
        }
        free
    }

    /// Somebody left who had taken this name.
    pub fn free(&mut self, name: &Name) {
        for key in name.keys() {
            self.0.remove(&key);
        }
    }

    /// Whether nobody is there.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// What names are put together from: groups of first and second words, every first one of a group fits every second one. German has a group for each gender.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pairs(Vec<Group>);

#[derive(Debug, Clone, PartialEq, Eq)]
struct Group {
    first: Vec<String>,
    second: Vec<String>,
}

impl Pairs {
    /// Reads `first, first: second, second; first, first: second`, groups with a semicolon between them, words with commas. `None` when a group lacks one side.
    pub fn read(text: &str) -> Option<Self> {
        let words = |list: &str| -> Vec<String> {
            list.split(',').map(|word| word.trim().to_owned()).filter(|word| !word.is_empty()).collect()
        };
        let group = |part: &str| -> Option<Group> {
            let (first, second) = part.split_once(':')?;
            let group = Group { first: words(first), second: words(second) };
            (!group.first.is_empty() && !group.second.is_empty()).then_some(group)
        };
        text.split(';').map(group).collect::<Option<Vec<_>>>().map(Self)
    }

    /// How many names there are without numbers.
    pub fn count(&self) -> usize {
        self.0.iter().map(|group| group.first.len() * group.second.len()).sum()
    }

    /// Every name without a number, group by group.
    pub fn all(&self) -> impl Iterator<Item = Name> {
        (0..self.count()).filter_map(|place| self.at(place))
    }

    /// The names in an order that chance, as `seed`, decides.
    pub fn shuffled(&self, seed: u64) -> Draw {
        let mut order: Vec<usize> = (0..self.count()).collect();
        fastrand::Rng::with_seed(seed).shuffle(&mut order);
        Draw { pairs: self.clone(), order, next: 0 }
    }

    fn at(&self, place: usize) -> Option<Name> {
        let mut place = place;
        for group in &self.0 {
            let size = group.first.len() * group.second.len();
            if place < size {
                let (first, second) = (place % group.first.len(), place / group.first.len());
                return Some(Name(format!("{} {}", group.first[first], group.second[second])));
            }
            place -= size;
        }
        None
    }
}

/// Names to draw from. What was drawn once is not drawn again, so however many people come in, each waits for few names to be looked at.
#[derive(Debug, Clone)]
pub struct Draw {
    pairs: Pairs,
    order: Vec<usize>,
    next: usize,
}

impl Draw {
    /// A name that nobody has. When all were drawn, a number stands behind them, from 2 on.
    pub fn friendly(&mut self, taken: &Taken) -> Name {
        loop {
            let (round, place) = (self.next / self.order.len().max(1), self.next % self.order.len().max(1));
            self.next += 1;
            let plain = self.order.get(place).and_then(|place| self.pairs.at(*place));
            let name = match (plain, round) {
                (Some(name), 0) => name,
                (Some(name), _) => Name(format!("{} {}", name.0, round + 1)),
                (None, _) => Name(self.next.to_string()),
            };
            // every turn has another name, and only so many are taken
            if !taken.has(&name) {
                return name;
            }
        }
    }
}

#[cfg(test)]
mod tests;
