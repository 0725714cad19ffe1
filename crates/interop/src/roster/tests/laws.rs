//! What holds for every list.

use proptest::collection::vec;
use proptest::prelude::*;

use super::*;

/// Anything, and things that look like lists more than chance would have it.
fn bytes() -> impl Strategy<Value = Vec<u8>> {
    let header = prop::sample::select(vec![
        "givenName,familyName,email,group,sourcedId,status",
        "Vorname;Name;E-Mail;Rolle;Sprache;Rufname",
        "\u{feff}name\tgroup\tpassword",
        "sep=;\r\nName;Gruppe;sourcedId",
        "",
    ]);
    let pieces = prop::sample::select(vec![
        b"a".as_slice(),
        b"Anna",
        b"=1",
        b"'=1",
        b"'",
        b"\"",
        b"\"\"",
        b",",
        b";",
        b"\t",
        b"\r\n",
        b"\n",
        b"\r",
        b" ",
        b"@",
        b"a@b",
        b"\xe4",
        "ä".as_bytes(),
        "a\u{308}".as_bytes(),
        "\u{202e}".as_bytes(),
        "\u{200d}".as_bytes(),
        b"\0",
        b"\xff\xfe",
        b"tobedeleted",
        b"it",
        b"de",
        "＝".as_bytes(),
        "\u{a0}".as_bytes(),
        b"-",
        b"+",
    ]);
    let list =
        (header, vec(pieces, 0..60)).prop_map(|(header, pieces)| [header.as_bytes(), b"\n", &pieces.concat()].concat());
    prop_oneof![vec(any::<u8>(), 0..200), any::<String>().prop_map(String::into_bytes), list.clone(), list]
}

/// People as [`read`] could give them.
fn anybody() -> impl Strategy<Value = Person> {
    let word = "[=+@＝\"';,\\-a-zÄßł😀][=+@\"';,\\-a-z0-9Ä .]{0,20}[a-z=]";
    let given_and_family = (word, word).prop_map(|(given, family)| Name::Parts { given, family });
    let name = prop_oneof![given_and_family, word.prop_map(Name::Whole)];
    let maybe = || prop_oneof![Just(String::new()), word.prop_map(String::from)];
    let email = prop_oneof![Just(String::new()), "[=+\\-a-z][a-z.]{0,9}@[a-z]{1,9}".prop_map(String::from)];
    let role =
        prop::sample::select(vec![None, Some(Audience::Everyone), Some(Audience::Management), Some(Audience::It)]);
    let language = prop::sample::select(vec![None, Some(Language::De), Some(Language::En)]);
    let one_line = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    (name, maybe(), email, maybe(), maybe(), role, language).prop_map(
        move |(name, preferred, email, group, sourced_id, role, language)| Person {
            name: match name {
                Name::Parts { given, family } => Name::Parts { given: one_line(given), family: one_line(family) },
                Name::Whole(name) => Name::Whole(one_line(name)),
            },
            preferred_given_name: one_line(preferred),
            email,
            group: one_line(group),
            sourced_id: one_line(sourced_id),
            role,
            language,
        },
    )
}

/// Writing and reading again gives the same people, and no cell that computes.
fn come_back(people: &[Person]) -> Result<(), TestCaseError> {
    for delimiter in Delimiter::ALL {
        let bytes = write(people, delimiter);
        let again = read(&bytes).map_err(|error| TestCaseError::fail(error.to_string()))?;
        prop_assert_eq!((again.encoding, again.delimiter), (Encoding::Utf8, delimiter));
        prop_assert!(again.columns.iter().all(|column| matches!(column.content, Content::Taken(_))));
        let found: Vec<_> = again.entries.iter().map(|entry| entry.person.clone()).collect();
        let expected: Vec<_> = people.iter().cloned().map(Ok).collect();
        prop_assert_eq!(found, expected);
        let letter = u8::try_from(delimiter.letter()).unwrap();
        let mut cells = csv::ReaderBuilder::new().delimiter(letter).from_reader(&bytes[3..]);
        for record in cells.records() {
            for cell in record.unwrap().iter() {
                prop_assert!(cell.starts_with('\'') || !tritt_core::cell::computes(cell), "{:?}", cell);
            }
        }
    }
    Ok(())
}

#[test]
fn the_table_is_plain() {
    let anna = Person { email: "anna@firma.example".into(), role: Some(Audience::It), ..person("Anna", "=1;2") };
    for (people, delimiter, expected) in [
        (vec![], Delimiter::Comma, "givenName,familyName,preferredGivenName,email,group,role,language,sourcedId\r\n"),
        (
            vec![anna],
            Delimiter::Semicolon,
            "givenName;familyName;preferredGivenName;email;group;role;language;sourcedId\r\n\
             Anna;\"'=1;2\";;anna@firma.example;;it;;\r\n",
        ),
        (
            vec![whole("Anna")],
            Delimiter::Tab,
            "name\tpreferredGivenName\temail\tgroup\trole\tlanguage\tsourcedId\r\nAnna\t\t\t\t\t\t\r\n",
        ),
        (
            vec![whole("Anna"), person("Bert", "B")],
            Delimiter::Comma,
            "givenName,familyName,name,preferredGivenName,email,group,role,language,sourcedId\r\n,,Anna,,,,,,\r\nBert,B,,,,,,,\r\n",
        ),
    ] {
        let text = String::from_utf8(write(&people, delimiter)).unwrap();
        assert_eq!(text.strip_prefix('\u{feff}'), Some(expected));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_bytes_bring_it_down_and_every_row_has_one_fate(bytes in bytes(), others in bytes()) {
        let Ok(roster) = read(&bytes) else { return Ok(()) };
        let known: Vec<Known> = read(&others).map(|others| people(&others)).unwrap_or_default().into_iter().map(|one| Known {
            name: one.full_name(),
            email: one.email,
            group: one.group,
            sourced_id: one.sourced_id,
            role: one.role,
            language: one.language,
        }).collect();
        let rows = fates(&roster, &known);
        let lines: Vec<u32> = roster.entries.iter().map(|entry| entry.line).collect();
        prop_assert_eq!(rows.iter().map(|row| row.line).collect::<Vec<_>>(), lines.clone());
        prop_assert!(lines.is_sorted_by(|one, other| one < other), "{:?}", lines);
        let mut taken: Vec<usize> = rows.iter().filter_map(|row| match row.fate {
            Fate::SameAs(known) | Fate::Update { existing: known, .. } | Fate::ProposeRemoval(known) => Some(known),
            Fate::Add(_) | Fate::Duplicate { .. } | Fate::NobodyToRemove | Fate::Refused(_) => None,
        }).collect();
        taken.sort_unstable();
        prop_assert!(taken.is_sorted_by(|one, other| one < other), "nobody is named by two rows: {:?}", taken);
        prop_assert!(taken.last().is_none_or(|last| *last < known.len()));
    }

    #[test]
    fn whoever_was_read_is_read_again(bytes in bytes()) {
        if let Ok(roster) = read(&bytes) {
            come_back(&people(&roster))?;
        }
    }

    #[test]
    fn reading_what_was_written_gives_the_same_people(people in vec(anybody(), 0..8)) {
        come_back(&people)?;
    }

    #[test]
    fn whoever_was_added_is_known_next_time(bytes in bytes()) {
        let Ok(roster) = read(&bytes) else { return Ok(()) };
        let added: Vec<Person> = fates(&roster, &[]).into_iter().filter_map(|row| match row.fate {
            Fate::Add(person) => Some(person),
            _ => None,
        }).collect();
        let known: Vec<Known> = added.iter().map(|one| Known {
            name: one.full_name(),
            email: one.email.clone(),
            group: one.group.clone(),
            sourced_id: one.sourced_id.clone(),
            role: one.role,
            language: one.language,
        }).collect();
        let twice = |one: &Known| known.iter().filter(|other| other.name.to_lowercase() == one.name.to_lowercase()).count() > 1;
        // two people of one name are told apart by nothing here
        if known.iter().any(twice) {
            return Ok(());
        }
        for row in fates(&roster, &known) {
            prop_assert!(!matches!(row.fate, Fate::Add(_) | Fate::Update { .. }), "{:?}", row);
        }
    }
}
