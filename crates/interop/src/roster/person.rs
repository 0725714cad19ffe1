//! From a row to a person.

use tritt_core::cell::restore;
use tritt_core::curriculum::Audience;
use tritt_core::letter::{is_invisible, turns_direction};
use unicode_normalization::UnicodeNormalization as _;

use super::columns::{self, Column, Content, Field};
use super::records::{Record, number};
use super::{Entry, Ignored, Language, Name, Person, Refusal};

/// Longest name, in characters: each part, and all of it. As long as a learner's.
pub const LONGEST_NAME: usize = 80;

/// Longest address, in bytes (RFC 5321, 4.5.3.1.3).
pub const LONGEST_EMAIL: usize = 254;

/// Longest group, in characters.
pub const LONGEST_GROUP: usize = 80;

/// Longest id of another program, in characters.
pub const LONGEST_SOURCED_ID: usize = 255;

/// Joiners, which cannot be seen, but change how letters of Persian and of Indian scripts are written.
const JOINERS: [char; 2] = ['\u{200c}', '\u{200d}'];

/// What a row holds.
pub(super) fn entry(record: &Record, columns: &[Column]) -> Entry {
    let mut row = Cells { record, columns, ignored: Vec::new() };
    let person = row.person();
    let leaves = person.is_ok() && row.leaves();
    Entry { line: record.line, person, leaves, ignored: row.ignored }
}

/// The cells of a row by their columns, and what of them was passed over.
struct Cells<'a> {
    record: &'a Record,
    columns: &'a [Column],
    ignored: Vec<Ignored>,
}

impl Cells<'_> {
    fn person(&mut self) -> Result<Person, Refusal> {
        if let Some(fault) = self.record.fault {
            return Err(fault);
        }
        // programs leave out empty cells at the end of a row (https://github.com/exceljs/exceljs/issues/454) and add some, so only filled ones are too many
        let cells = Refusal::Cells { found: number(self.record.count), expected: number(self.columns.len()) };
        if self.record.filled > self.columns.len() {
            return Err(cells);
        }
        if self.is_header() {
            return Err(Refusal::HeaderAgain);
        }
        let [given, family, whole] = [Field::GivenName, Field::FamilyName, Field::Name]
            .map(|field| self.short(field, LONGEST_NAME).map(|(text, _)| text));
        let (given, family, whole) = (given?, family?, whole?);
        let name = match (given.is_empty(), family.is_empty(), whole.is_empty()) {
            (false, false, _) => Name::Parts { given, family },
            (_, _, false) => Name::Whole(whole),
            _ if self.record.count < self.columns.len() => return Err(cells),
            _ => return Err(Refusal::MissingName),
        };
        let (preferred_given_name, preferred) = self.short(Field::PreferredGivenName, LONGEST_NAME)?;
        let (email, at) = self.text(Field::Email)?;
        if email.len() > LONGEST_EMAIL {
            return Err(Refusal::TooLong { column: at });
        }
        if !email.is_empty() && !is_address(&email) {
            return Err(Refusal::BadMail { column: at });
        }
        let person = Person {
            name,
            preferred_given_name,
            email,
            group: self.short(Field::Group, LONGEST_GROUP)?.0,
            sourced_id: self.short(Field::SourcedId, LONGEST_SOURCED_ID)?.0,
            role: self.known(Field::Role, role)?,
            language: self.known(Field::Language, language)?,
        };
        if person.full_name().chars().count() > LONGEST_NAME {
            let family = self.columns.iter().find(|column| column.content == Content::Taken(Field::FamilyName));
            return Err(Refusal::TooLong { column: family.map_or(preferred, |column| column.number) });
        }
        Ok(person)
    }

    /// Whether the row says that the person has left. `active` says nothing new.
    fn leaves(&mut self) -> bool {
        let status = |word: &str| match word {
            "tobedeleted" => Some(true),
            "active" => Some(false),
            _ => None,
        };
        matches!(self.known(Field::Status, status), Ok(Some(true)))
    }

    /// Whether all that is taken says what stands above it.
    fn is_header(&self) -> bool {
        let mut taken = self.columns.iter().zip(&self.record.cells).filter(|(column, _)| column.is_taken());
        self.record.cells.len() >= self.columns.len()
            && taken.all(|(column, cell)| columns::key(&column.heading) == columns::key(&cell.text))
    }

    /// What the cell means; what has no meaning is passed over.
    fn known<T>(&mut self, field: Field, meaning: impl Fn(&str) -> Option<T>) -> Result<Option<T>, Refusal> {
        let (value, _) = self.text(field)?;
        let found = meaning(&value.to_lowercase());
        if found.is_none() && !value.is_empty() {
            self.ignored.push(Ignored { field, value: value.chars().take(LONGEST_NAME).collect() });
        }
        Ok(found)
    }

    fn short(&self, field: Field, longest: usize) -> Result<(String, u32), Refusal> {
        let (text, column) = self.text(field)?;
        if text.chars().count() > longest { Err(Refusal::TooLong { column }) } else { Ok((text, column)) }
    }

    /// The text of a cell and its column; empty and 0 where there is none.
    fn text(&self, field: Field) -> Result<(String, u32), Refusal> {
        let mut cells = self.columns.iter().zip(&self.record.cells);
        let Some((column, cell)) = cells.find(|(column, _)| column.content == Content::Taken(field)) else {
            return Ok((String::new(), 0));
        };
        let column = column.number;
        if cell.is_cut() {
            return Err(Refusal::TooLong { column });
        }
        let text = restore(&cell.text);
        for letter in text.chars() {
            match letter {
                char::REPLACEMENT_CHARACTER => return Err(Refusal::LostLetter { column }),
                _ if turns_direction(letter) => return Err(Refusal::Direction { column }),
                _ if letter.is_control() && !letter.is_whitespace() => return Err(Refusal::Control { column }),
                _ => {}
            }
        }
        Ok((in_one_line(text), column))
    }
}

/// A text composed and in one line, without what cannot be seen and would make two of the same name. Nothing, when nothing of it can be seen.
fn in_one_line(text: &str) -> String {
    let seen =
        text.chars().filter(|letter| letter.is_whitespace() || JOINERS.contains(letter) || !is_invisible(*letter));
    let composed: String = seen.nfc().collect();
    if composed.chars().all(|letter| letter.is_whitespace() || is_invisible(letter)) {
        return String::new();
    }
    composed.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether mail could go there: something, an at sign, and a host. Stricter than that is wrong sooner than right; whether it exists only a mail can tell.
fn is_address(text: &str) -> bool {
    let outside = |letter: char| letter.is_whitespace() || is_invisible(letter) || "<>()[],;:\\\"".contains(letter);
    let parts = text.split_once('@');
    let host = |host: &str| !host.contains('@') && host.split('.').all(|label| !label.is_empty());
    !text.contains(outside) && parts.is_some_and(|(who, at)| !who.is_empty() && host(at))
}

/// Our own roles, in both languages. Those of other programs (student, teacher, administrator) say nothing about what somebody does in a firm.
fn role(word: &str) -> Option<Audience> {
    Audience::from_id(word).or(match word {
        "alle" => Some(Audience::Everyone),
        "leitung" => Some(Audience::Management),
        _ => None,
    })
}

/// A language by its code, with or without a region, or its name.
fn language(word: &str) -> Option<Language> {
    match word.split(['-', '_']).next()? {
        "de" | "deutsch" | "german" => Some(Language::De),
        "en" | "englisch" | "english" => Some(Language::En),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_have_one_at_sign_and_a_host() {
        for (text, expected) in [
            ("anna@firma.example", true),
            ("anna.muster+liste@mail.firma.example", true),
            ("änna@müller.example", true),
            ("anna@intranet", true),
            ("anna", false),
            ("anna@", false),
            ("@firma.example", false),
            ("anna@@firma.example", false),
            ("anna@firma@example", false),
            ("anna@firma..example", false),
            ("anna@.example", false),
            ("anna muster@firma.example", false),
            ("Anna <anna@firma.example>", false),
            ("mailto:anna@firma.example", false),
            ("anna@firma.example, bert@firma.example", false),
            ("an\u{200d}na@firma.example", false),
        ] {
            assert_eq!(is_address(text), expected, "{text:?}");
        }
    }

    #[test]
    fn roles_are_ours_and_no_school_s() {
        for (word, expected) in [
            ("everyone", Some(Audience::Everyone)),
            ("management", Some(Audience::Management)),
            ("it", Some(Audience::It)),
            ("alle", Some(Audience::Everyone)),
            ("leitung", Some(Audience::Management)),
            ("student", None),
            ("administrator", None),
            ("", None),
        ] {
            assert_eq!(role(word), expected, "{word:?}");
        }
    }

    #[test]
    fn languages_go_by_code_and_name() {
        use Language::{De, En};
        for (word, expected) in [
            ("de", Some(De)),
            ("de-at", Some(De)),
            ("deutsch", Some(De)),
            ("en_gb", Some(En)),
            ("english", Some(En)),
            ("fr", None),
            ("den", None),
        ] {
            assert_eq!(language(word), expected, "{word:?}");
        }
    }

    #[test]
    fn a_text_is_one_line_of_letters_that_can_be_seen() {
        for (text, expected) in [
            ("  Anna\u{a0} Lena\r\nMaria\t", "Anna Lena Maria"),
            ("Mu\u{308}ller", "Müller"),
            ("Mu\u{200b}\u{308}ller\u{feff}", "Müller"),
            ("می\u{200c}نا", "می\u{200c}نا"),
            ("\u{200d} \u{200c}", ""),
            ("\u{ad}x", "\u{ad}x"),
        ] {
            assert_eq!(in_one_line(text), expected, "{text:?}");
        }
    }
}
