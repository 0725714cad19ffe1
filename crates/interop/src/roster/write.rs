//! Lists of people as spreadsheets and personnel programs read them.

use tritt_core::cell::defuse;

use super::{Delimiter, Language, Name, Person};

/// The people as CSV: UTF-8 with its mark, so that spreadsheets see it, CRLF, a header, and cells that nothing computes ([`tritt_core::cell`]).
///
/// The columns are always the same but for the names: `givenName` and `familyName` when somebody has them or nobody is on the list, `name` when somebody
/// has only that. [`read`](super::read) gives the same people again, if it gave them before.
pub fn write(people: &[Person], delimiter: Delimiter) -> Vec<u8> {
    let whole = people.iter().any(|person| matches!(person.name, Name::Whole(_)));
    let parts = people.is_empty() || people.iter().any(|person| matches!(person.name, Name::Parts { .. }));
    // all three letters are ASCII
    let delimiter = u8::try_from(delimiter.letter()).unwrap_or(b',');
    let mut writer = csv::WriterBuilder::new()
        .delimiter(delimiter)
        .terminator(csv::Terminator::CRLF)
        .from_writer("\u{feff}".as_bytes().to_vec());
    let mut line = |names: [&str; 3], others: [&str; 6]| {
        let [given, family, name] = names;
        let parts = [given, family].into_iter().filter(|_| parts);
        let cells = parts.chain([name].into_iter().filter(|_| whole)).chain(others);
        // writing into memory cannot fail
        let _ = writer.write_record(cells.map(defuse));
    };
    line(
        ["givenName", "familyName", "name"],
        ["preferredGivenName", "email", "group", "role", "language", "sourcedId"],
    );
    for person in people {
        let names = match &person.name {
            Name::Parts { given, family } => [given, family, ""],
            Name::Whole(name) => ["", "", &**name],
        };
        let role = person.role.map_or("", |role| role.id());
        let language = person.language.map_or("", Language::id);
        line(names, [&person.preferred_given_name, &person.email, &person.group, role, language, &person.sourced_id]);
    }
    writer.into_inner().unwrap_or_default()
}
