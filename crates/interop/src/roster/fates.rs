//! What would happen to each row of a list.

use std::collections::HashMap;

use tritt_core::curriculum::Audience;
use unicode_normalization::UnicodeNormalization as _;

use super::{Entry, Field, Ignored, Language, Name, Person, Refusal, Roster};

/// Somebody who is there already. What is not known is empty.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Known {
    /// The name shown.
    pub name: String,
    /// The address.
    pub email: String,
    /// Department, team, class.
    pub group: String,
    /// The id in the program from whose list the person came.
    pub sourced_id: String,
    /// For whom the content is that is put first.
    pub role: Option<Audience>,
    /// The language of the program.
    pub language: Option<Language>,
}

/// A row of a list and what would happen to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The line on which it begins; the first line of the file is 1.
    pub line: u32,
    /// What would happen.
    pub fate: Fate,
    /// Cells that were passed over because they say nothing we know.
    pub ignored: Vec<Ignored>,
}

/// What would happen to a row once somebody agrees. People who are known are told as their place in the list that was given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fate {
    /// Somebody new.
    Add(Person),
    /// Known, and all the row says is known too.
    SameAs(usize),
    /// Known, but the row says something else.
    Update {
        /// Who.
        existing: usize,
        /// As the row has it. What it leaves empty says nothing.
        person: Person,
        /// What is different, never nothing; [`Field::Name`] for any part of the name.
        changed: Vec<Field>,
    },
    /// The person stands in the list already.
    Duplicate {
        /// The line of the first row.
        first: u32,
    },
    /// Known, and the list says the person has left. Nobody is removed by a list alone.
    ProposeRemoval(usize),
    /// The list says that somebody has left who is not known.
    NobodyToRemove,
    /// Gives nobody.
    Refused(Refusal),
}

/// What would happen to each row, in the order of the list.
///
/// The same person is who has the same id of the other program; else the same address, if the names have a word in common; else the same full name. Each
/// of these counts only where it is unmistakable: an address or a name that several rows or several known people have identifies nobody, since firms
/// have shared mailboxes and two people of the same name; and people with different ids are different people. Upper and lower case are the same, except
/// in ids.
pub fn fates(roster: &Roster, existing: &[Known]) -> Vec<Row> {
    let firsts = firsts(&roster.entries);
    let matches = matches(&roster.entries, &firsts, existing);
    let rows = roster.entries.iter().zip(firsts).zip(matches);
    rows.map(|((entry, first), known)| {
        let fate = match (&entry.person, first, known) {
            (Err(refusal), ..) => Fate::Refused(*refusal),
            (Ok(_), Some(first), _) => Fate::Duplicate { first },
            (Ok(_), None, Some(known)) if entry.leaves => Fate::ProposeRemoval(known),
            (Ok(_), None, None) if entry.leaves => Fate::NobodyToRemove,
            (Ok(person), None, None) => Fate::Add(person.clone()),
            (Ok(person), None, Some(known)) => match changes(person, &existing[known]) {
                changed if changed.is_empty() => Fate::SameAs(known),
                changed => Fate::Update { existing: known, person: person.clone(), changed },
            },
        };
        Row { line: entry.line, fate, ignored: entry.ignored.clone() }
    })
    .collect()
}

/// For each row the line of an earlier one that names the same person: by id, or by name where neither id nor address says otherwise. The same address
/// alone does not: nobody stands in one list under two names, but several people share a mailbox.
fn firsts<'a>(entries: &'a [Entry]) -> Vec<Option<u32>> {
    let mut ids: HashMap<&'a str, u32> = HashMap::new();
    let mut names: HashMap<String, (&'a str, u32)> = HashMap::new();
    let mut addresses: HashMap<(String, String), (&'a str, u32)> = HashMap::new();
    let first = |entry: &'a Entry| {
        let person = entry.person.as_ref().ok()?;
        let (id, name, email) = (&*person.sourced_id, key(&person.full_name()), key(&person.email));
        if let Some(line) = ids.get(id) {
            return Some(*line);
        }
        let address = (name, email);
        let unaddressed = || addresses.get(&(address.0.clone(), String::new()));
        let same =
            if address.1.is_empty() { names.get(&address.0) } else { addresses.get(&address).or_else(unaddressed) };
        if let Some((_, line)) = same.filter(|(other, _)| id.is_empty() || other.is_empty()) {
            return Some(*line);
        }
        if !id.is_empty() {
            ids.insert(id, entry.line);
        }
        names.entry(address.0.clone()).or_insert((id, entry.line));
        addresses.entry(address).or_insert((id, entry.line));
        None
    };
    entries.iter().map(first).collect()
}

/// By what somebody is recognised, the surest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sign {
    Id,
    Address,
    FullName,
    /// With the given name that is in the papers, when the person goes by another.
    FormalName,
}

impl Sign {
    const ALL: [Self; 4] = [Self::Id, Self::Address, Self::FullName, Self::FormalName];

    fn of(self, person: &Person) -> String {
        match (self, &person.name) {
            (Self::Id, _) => person.sourced_id.clone(),
            (Self::Address, _) => key(&person.email),
            (Self::FormalName, Name::Parts { given, family }) => key(&format!("{given} {family}")),
            (Self::FullName, _) | (Self::FormalName, Name::Whole(_)) => key(&person.full_name()),
        }
    }

    fn of_known(self, known: &Known) -> String {
        match self {
            Self::Id => known.sourced_id.clone(),
            Self::Address => key(&known.email),
            Self::FullName | Self::FormalName => key(&known.name),
        }
    }

    /// Whether something else speaks against it. To remove somebody takes more than a name.
    fn is_doubtful(self, entry: &Entry, person: &Person, known: &Known) -> bool {
        let differ = |one: &str, other: &str| !one.is_empty() && !other.is_empty() && one != other;
        match self {
            Self::Id => false,
            _ if differ(&person.sourced_id, &known.sourced_id) => true,
            Self::Address => !are_akin(&person.full_name(), &known.name),
            Self::FullName | Self::FormalName => entry.leaves && differ(&key(&person.email), &key(&known.email)),
        }
    }
}

/// For each row the place of the known person it names.
fn matches(entries: &[Entry], firsts: &[Option<u32>], existing: &[Known]) -> Vec<Option<usize>> {
    let mut found = vec![None; entries.len()];
    let mut taken = vec![false; existing.len()];
    for sign in Sign::ALL {
        let open =
            entries.iter().zip(firsts).enumerate().filter(|(row, (_, first))| found[*row].is_none() && first.is_none());
        let people = open.filter_map(|(row, (entry, _))| Some((sign.of(entry.person.as_ref().ok()?), row)));
        let rows = unmistakable(people);
        let known = existing.iter().enumerate().filter(|(place, _)| !taken[*place]);
        let known = unmistakable(known.map(|(place, known)| (sign.of_known(known), place)));
        for (key, row) in rows {
            let (Some(&place), Ok(person)) = (known.get(&key), &entries[row].person) else { continue };
            if !sign.is_doubtful(&entries[row], person, &existing[place]) {
                found[row] = Some(place);
                taken[place] = true;
            }
        }
    }
    found
}

/// Those whose key nobody else has.
fn unmistakable(all: impl Iterator<Item = (String, usize)>) -> HashMap<String, usize> {
    let mut places: HashMap<String, Option<usize>> = HashMap::new();
    for (key, place) in all.filter(|(key, _)| !key.is_empty()) {
        places.entry(key).and_modify(|place| *place = None).or_insert(Some(place));
    }
    places.into_iter().filter_map(|(key, place)| Some((key, place?))).collect()
}

/// What the row says that is not known.
fn changes(person: &Person, known: &Known) -> Vec<Field> {
    let says = |new: &str, present: &str| !new.is_empty() && new != present;
    [
        (Field::Name, person.full_name() != known.name),
        (Field::Email, says(&key(&person.email), &key(&known.email))),
        (Field::Group, says(&person.group, &known.group)),
        (Field::SourcedId, says(&person.sourced_id, &known.sourced_id)),
        (Field::Role, person.role.is_some() && person.role != known.role),
        (Field::Language, person.language.is_some() && person.language != known.language),
    ]
    .into_iter()
    .filter_map(|(field, changed)| changed.then_some(field))
    .collect()
}

/// Whether two names may be those of one person: they have a word in common that is no title and no particle, or one of them is not known.
fn are_akin(one: &str, other: &str) -> bool {
    const COMMON: [&str; 20] = [
        "al", "bin", "da", "de", "del", "den", "der", "di", "dr", "el", "frau", "herr", "la", "le", "prof", "ten",
        "van", "vom", "von", "zu",
    ];
    let words = |name: &str| -> Vec<String> {
        let words = key(name);
        let words = words.split(|letter: char| !letter.is_alphanumeric());
        words.filter(|word| !word.is_empty() && !COMMON.contains(word)).map(str::to_owned).collect()
    };
    let (one, other) = (words(one), words(other));
    one.is_empty() || other.is_empty() || one.iter().any(|word| other.contains(word))
}

/// A name or an address as it is compared.
fn key(text: &str) -> String {
    text.nfc().collect::<String>().to_lowercase()
}
