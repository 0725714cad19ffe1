//! Lists as they come, from bytes to fates.

mod fates;
mod files;
mod laws;
mod rows;

use super::*;

/// Somebody of whom only the name is known.
fn person(given: &str, family: &str) -> Person {
    named(Name::Parts { given: given.to_owned(), family: family.to_owned() })
}

/// Somebody with a whole name.
fn whole(name: &str) -> Person {
    named(Name::Whole(name.to_owned()))
}

fn named(name: Name) -> Person {
    Person {
        name,
        preferred_given_name: String::new(),
        email: String::new(),
        group: String::new(),
        sourced_id: String::new(),
        role: None,
        language: None,
    }
}

/// Reads a list that can be read.
#[track_caller]
fn roster(text: &str) -> Roster {
    read(text.as_bytes()).unwrap_or_else(|error| panic!("{:?}: {error}", text.chars().take(200).collect::<String>()))
}

/// The people of a list, without those that were refused.
fn people(roster: &Roster) -> Vec<Person> {
    roster.entries.iter().filter_map(|entry| entry.person.clone().ok()).collect()
}
