//! Whole files: how they are read, and which are not.

use super::*;

/// What is taken, and the headings of what is not.
fn columns(roster: &Roster) -> (Vec<Field>, Vec<&str>) {
    let taken = roster.columns.iter().filter_map(|column| match column.content {
        Content::Taken(field) => Some(field),
        Content::Password | Content::Personal | Content::Unknown => None,
    });
    let thrown = roster.columns.iter().filter(|column| !matches!(column.content, Content::Taken(_)));
    (taken.collect(), thrown.map(|column| &*column.heading).collect())
}

#[track_caller]
fn check_error(bytes: &[u8], expected: RosterError) {
    assert_eq!(read(bytes), Err(expected), "{:?}", String::from_utf8_lossy(&bytes[..bytes.len().min(80)]));
}

#[test]
fn a_list_as_german_excel_writes_it() {
    // Windows-1252, semicolons, CRLF, no empty cells at the ends of some rows
    let list = b"Vorname;Nachname;E-Mail;Gruppe;Rolle;Sprache\r\n\
        J\xfcrgen;Gro\xdf;juergen@firma.example;Geb\xe4ude & Au\xdfendienst;Leitung;Deutsch\r\n\
        Zo\xeb;D'Angelo;;\"B\xfcro\nNord\";IT;en\r\n\
        \x8aime;Mu\xf1oz;sime@firma.example\r\n";
    let read = read(list).expect("a list");
    assert_eq!((read.encoding, read.delimiter), (Encoding::Windows1252, Delimiter::Semicolon));
    let expected = [
        Person {
            email: "juergen@firma.example".into(),
            group: "Gebäude & Außendienst".into(),
            role: Some(Audience::Management),
            language: Some(Language::De),
            ..person("Jürgen", "Groß")
        },
        Person {
            group: "Büro Nord".into(),
            role: Some(Audience::It),
            language: Some(Language::En),
            ..person("Zoë", "D'Angelo")
        },
        Person { email: "sime@firma.example".into(), ..person("Šime", "Muñoz") },
    ];
    assert_eq!(people(&read), expected);
    assert_eq!(read.entries.iter().map(|entry| entry.line).collect::<Vec<_>>(), [2, 3, 5]);
}

#[test]
fn a_list_as_a_school_writes_it() {
    let list = "sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,\
        middleName,identifier,email,sms,phone,agentSourcedIds,grades,password\n\
        u1,,,true,o1,student,anna,,Anna,Muster,,,anna@schule.example,017,030,,9,geheim\n\
        u2,tobedeleted,,true,o1,teacher,bert,,Bert,Beispiel,,,,,,,,\n";
    let read = roster(list);
    let (taken, thrown) = columns(&read);
    use Field::*;
    assert_eq!(taken, [SourcedId, Status, Role, GivenName, FamilyName, Email]);
    assert_eq!(
        thrown,
        [
            "dateLastModified",
            "enabledUser",
            "orgSourcedIds",
            "username",
            "userIds",
            "middleName",
            "identifier",
            "sms",
            "phone",
            "agentSourcedIds",
            "grades",
            "password"
        ]
    );
    assert_eq!(read.columns[17].content, Content::Password);
    assert_eq!(read.columns[14], Column { number: 15, heading: "phone".into(), content: Content::Personal });
    let student = Ignored { field: Role, value: "student".into() };
    let anna = Person { email: "anna@schule.example".into(), sourced_id: "u1".into(), ..person("Anna", "Muster") };
    assert_eq!(read.entries[0], Entry { line: 2, person: Ok(anna), leaves: false, ignored: vec![student] });
    assert!(read.entries[1].leaves, "the list says so");
    assert!(!format!("{read:?}").contains("geheim"), "a password is not kept");
}

#[test]
fn the_delimiter_is_the_one_of_the_header() {
    for (list, delimiter) in [
        ("givenName,familyName\nA,B", Delimiter::Comma),
        ("givenName;familyName\nA;B", Delimiter::Semicolon),
        ("givenName\tfamilyName\nA\tB", Delimiter::Tab),
        ("sep=;\r\ngivenName;familyName\r\nA;B", Delimiter::Semicolon),
        ("\u{feff}SEP=,\ngivenName,familyName\nA,B", Delimiter::Comma),
        ("givenName;familyName;\"group, team, class, other\"\nA;B;C", Delimiter::Semicolon),
        ("\"given\nName\",\"family;Name\"\nA,B", Delimiter::Comma),
        ("\n\r\n ; \ngivenName;familyName\nA;B", Delimiter::Semicolon),
    ] {
        let read = roster(list);
        assert_eq!((read.delimiter, people(&read)), (delimiter, vec![person("A", "B")]), "{list:?}");
    }
    assert_eq!(people(&roster("name\nAnna Muster")), [whole("Anna Muster")], "one column has none");
}

#[test]
fn every_encoding_gives_the_same_people() {
    let text = "givenName,familyName\nÄnne,Göß é ñ\n";
    let expected = people(&roster(text));
    let low = format!("\u{feff}{text}").encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<_>>();
    let high = format!("\u{feff}{text}").encode_utf16().flat_map(u16::to_be_bytes).collect::<Vec<_>>();
    let windows: Vec<u8> = text.chars().map(|letter| u8::try_from(letter).expect("Latin-1")).collect();
    for (bytes, encoding) in [
        (format!("\u{feff}{text}").into_bytes(), Encoding::Utf8),
        (low, Encoding::Utf16Le),
        (high, Encoding::Utf16Be),
        (windows.clone(), Encoding::Windows1252),
        ([text.as_bytes(), &windows[21..]].concat(), Encoding::Mixed),
    ] {
        let read = read(&bytes).expect("a list");
        assert_eq!(read.encoding, encoding);
        assert_eq!(people(&read)[0], expected[0], "{encoding:?}");
        assert_eq!(people(&read).last(), expected.last(), "{encoding:?}");
    }
}

#[test]
fn what_is_no_list_is_refused_with_its_place() {
    for bytes in [b"".as_slice(), b"\xef\xbb\xbf", b"\n\r\n ;;\n", b"\xff\xfe"] {
        check_error(bytes, RosterError::Empty);
    }
    check_error(b"PK\x03\x04\x14\0\x06\0", RosterError::NotText { line: 1 });
    check_error(b"\nn\0a\0m\0e\0\n\0", RosterError::NotText { line: 2 });
    check_error(b"Anna;Muster;anna@firma.example\n", RosterError::NoHeader { line: 1 });
    check_error(b"\n\nList of 2026\nname\nAnna\n", RosterError::NoHeader { line: 3 });
    check_error(b"name;\"e-mail\nAnna;x", RosterError::UnclosedQuote { line: 1, column: 2 });
    check_error(b"e-mail;phone\na@b;1", RosterError::MissingColumn(Field::Name));
    let double = RosterError::DoubleColumn { field: Field::Email, first: 2, second: 3 };
    check_error(b"name;e-mail;EMAIL\n", double);
    check_error(format!("name{}", ";x".repeat(50)).as_bytes(), RosterError::TooManyColumns { found: 51 });
    assert!(read(format!("name{}", ";x".repeat(49)).as_bytes()).is_ok_and(|read| read.columns.len() == 50));
}

#[test]
fn a_header_alone_is_a_list_of_nobody() {
    assert_eq!(roster("givenName,familyName").entries, []);
}

#[test]
fn headings_are_told_in_one_line_and_not_endless() {
    let long = "x".repeat(2_000);
    let read = roster(&format!("name;\"two\nlines\u{202e}\";{long}\n"));
    assert_eq!(read.columns[1].heading, "two lines");
    assert_eq!(read.columns[2].heading.len(), 80);
}

#[test]
fn ten_thousand_rows_are_read_and_not_one_more() {
    let rows = |count: usize| format!("name;group\n{}", "Anna;\n".repeat(count));
    assert_eq!(roster(&rows(MOST_ROWS)).entries.len(), MOST_ROWS);
    check_error(rows(MOST_ROWS + 1).as_bytes(), RosterError::TooManyRows { line: 10_002 });
    let message = RosterError::TooManyRows { line: 10_002 }.to_string();
    assert!(message.contains("10000"), "{message}");
    assert_eq!(roster(&format!("{}{}", rows(2), ";;\n".repeat(20_000))).entries.len(), 2, "empty rows are none");
}

#[test]
fn the_largest_file_is_read_whatever_is_in_it() {
    let filled = |start: &[u8], filling: &[u8]| {
        let mut bytes = [start, &filling.repeat(LARGEST / filling.len())].concat();
        bytes.truncate(LARGEST);
        bytes
    };
    let cell = read(&filled(b"name;group\nAnna;", b"x")).expect("a list");
    assert_eq!(cell.entries[0].person, Err(Refusal::TooLong { column: 2 }));
    let rows = read(&filled(b"name\n", b"Anna\n"));
    assert_eq!(rows, Err(RosterError::TooManyRows { line: 10_002 }));
    check_error(&vec![b'x'; LARGEST + 1], RosterError::TooLarge { bytes: LARGEST + 1 });
}
