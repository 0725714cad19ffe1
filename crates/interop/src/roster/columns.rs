//! What the columns of a list are.

use unicode_normalization::UnicodeNormalization as _;

use super::{MOST_COLUMNS, RosterError};

/// A column as it was understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its number, from 1.
    pub number: u32,
    /// What stands above it, at most 80 characters; may be empty.
    pub heading: String,
    /// What was made of it.
    pub content: Content,
}

/// What was made of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Content {
    /// It is taken.
    Taken(Field),
    /// Thrown away unread: passwords are nobody's business, and should be changed where such a list went round.
    Password,
    /// Thrown away unread: telephone numbers, demographics, grades, pronouns. We have no use for them, so we do not want them.
    Personal,
    /// Thrown away unread: we do not know it.
    Unknown,
}

/// What is taken from a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Field {
    /// Given names.
    GivenName,
    /// Family name.
    FamilyName,
    /// The whole name.
    Name,
    /// The given name the person goes by.
    PreferredGivenName,
    /// Address.
    Email,
    /// Department, team, class.
    Group,
    /// The id in the program that wrote the list.
    SourcedId,
    /// Whether the person is to be removed.
    Status,
    /// For whom content is put first.
    Role,
    /// Language.
    Language,
}

/// Most characters of a heading that are told.
pub(super) const LONGEST_HEADING: usize = 80;

impl Column {
    /// Whether its cells are read.
    pub(super) fn is_taken(&self) -> bool {
        matches!(self.content, Content::Taken(_))
    }
}

/// The columns below these headings.
///
/// `name` beside a given name and without a family name is the family name: lists in German have „Vorname“ and „Name“.
///
/// # Errors
/// [`RosterError::TooManyColumns`], [`RosterError::DoubleColumn`], [`RosterError::MissingColumn`].
pub(super) fn columns(headings: Vec<String>, count: usize) -> Result<Vec<Column>, RosterError> {
    if count > MOST_COLUMNS {
        return Err(RosterError::TooManyColumns { found: count });
    }
    let mut columns: Vec<Column> =
        (1..).zip(headings).map(|(number, heading)| Column { number, content: content(&heading), heading }).collect();
    let has = |columns: &[Column], field| columns.iter().any(|column| column.content == Content::Taken(field));
    if has(&columns, Field::GivenName) && !has(&columns, Field::FamilyName) {
        for column in columns.iter_mut().filter(|column| key(&column.heading) == "name") {
            column.content = Content::Taken(Field::FamilyName);
        }
    }
    for (place, column) in columns.iter().enumerate() {
        let Content::Taken(field) = column.content else { continue };
        if let Some(first) = columns[..place].iter().find(|first| first.content == column.content) {
            return Err(RosterError::DoubleColumn { field, first: first.number, second: column.number });
        }
    }
    match [Field::GivenName, Field::FamilyName, Field::Name].map(|field| has(&columns, field)) {
        [_, _, true] | [true, true, _] => Ok(columns),
        [true, false, false] => Err(RosterError::MissingColumn(Field::FamilyName)),
        [false, true, false] => Err(RosterError::MissingColumn(Field::GivenName)),
        [false, false, false] => Err(RosterError::MissingColumn(Field::Name)),
    }
}

/// What is below a heading: the columns of OneRoster 1.1 and 1.2, what else is common, and the German words.
pub(super) fn content(heading: &str) -> Content {
    Content::Taken(match &*key(heading) {
        "givenname" | "firstname" | "vorname" => Field::GivenName,
        "familyname" | "lastname" | "surname" | "nachname" | "familienname" => Field::FamilyName,
        "name" | "fullname" | "displayname" | "preferredfullname" | "vollständigername" | "anzeigename" => Field::Name,
        "preferredgivenname" | "rufname" => Field::PreferredGivenName,
        "email" | "mail" | "emailaddress" | "emailadresse" | "mailadresse" => Field::Email,
        "group" | "gruppe" => Field::Group,
        "sourcedid" => Field::SourcedId,
        "status" => Field::Status,
        "role" | "rolle" => Field::Role,
        "language" | "sprache" => Field::Language,
        "password" | "passwort" | "kennwort" => return Content::Password,
        "phone" | "telephone" | "mobile" | "sms" | "telefon" | "telefonnummer" | "handy" | "mobil" | "demographics"
        | "birthdate" | "dateofbirth" | "geburtsdatum" | "geburtstag" | "sex" | "gender" | "geschlecht" | "grade"
        | "grades" | "noten" | "klassenstufe" | "pronouns" | "pronomen" => return Content::Personal,
        _ => return Content::Unknown,
    })
}

/// A heading as it is compared: letters and digits alone, in lower case.
pub(super) fn key(heading: &str) -> String {
    heading.nfc().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(headings: &str, expected: &[Content]) {
        let headings: Vec<String> = headings.split(';').map(str::to_owned).collect();
        let count = headings.len();
        let columns = columns(headings.clone(), count).expect("columns");
        assert_eq!(columns.iter().map(|column| column.content).collect::<Vec<_>>(), expected, "{headings:?}");
    }

    #[track_caller]
    fn check_error(headings: &str, expected: RosterError) {
        let headings: Vec<String> = headings.split(';').map(str::to_owned).collect();
        let count = headings.len();
        assert_eq!(columns(headings.clone(), count), Err(expected), "{headings:?}");
    }

    #[test]
    fn headings_are_known_in_both_languages_and_in_any_case() {
        use Content::Taken;
        use Field::*;
        let ours = [GivenName, FamilyName, Email, Group, Role, Language].map(Taken);
        check("givenName;familyName;email;group;role;language", &ours);
        check("Vorname;Nachname;E-Mail;Gruppe;Rolle;Sprache", &ours);
        check("VORNAME;nachname;e-mail;GRUPPE;rolle;SPRACHE", &ours);
        check("First Name;Last_Name;E-Mail-Adresse;group;Role;language", &ours);
        let others = [SourcedId, Status, Name, PreferredGivenName].map(Taken);
        check("sourcedId;status;preferred full name;preferredGivenName", &others);
        check("SOURCEDID;Status;Vollständiger Name;Rufname", &others);
    }

    #[test]
    fn a_name_beside_a_given_name_is_the_family_name() {
        use Content::Taken;
        check("Vorname;Name", &[Taken(Field::GivenName), Taken(Field::FamilyName)]);
        check("Name;Vorname", &[Taken(Field::FamilyName), Taken(Field::GivenName)]);
        check("Name", &[Taken(Field::Name)]);
        check("Vorname;Anzeigename", &[Taken(Field::GivenName), Taken(Field::Name)]);
        let all = [Field::GivenName, Field::FamilyName, Field::Name].map(Taken);
        check("Vorname;Nachname;Name", &all);
    }

    #[test]
    fn what_is_not_taken_has_its_reason() {
        use Content::{Password, Personal, Taken, Unknown};
        check("name;password;Kennwort", &[Taken(Field::Name), Password, Password]);
        check(
            "name;phone;sms;grades;pronouns;birthDate",
            &[Taken(Field::Name), Personal, Personal, Personal, Personal, Personal],
        );
        check("name;;orgSourcedIds;Name2", &[Taken(Field::Name), Unknown, Unknown, Unknown]);
    }

    #[test]
    fn without_names_or_with_the_same_column_twice_nothing_is_read() {
        check_error("email;group", RosterError::MissingColumn(Field::Name));
        check_error("givenName;email", RosterError::MissingColumn(Field::FamilyName));
        check_error("Nachname;email", RosterError::MissingColumn(Field::GivenName));
        let double = |field, first, second| RosterError::DoubleColumn { field, first, second };
        check_error("name;E-Mail;group;email", double(Field::Email, 2, 4));
        check_error("Vorname;Name;Name", double(Field::FamilyName, 2, 3));
        check_error(&"name;".repeat(MOST_COLUMNS), RosterError::TooManyColumns { found: MOST_COLUMNS + 1 });
    }
}
