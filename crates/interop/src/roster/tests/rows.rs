//! Single rows: who they name, and why not.

use super::*;

/// The row below the header.
#[track_caller]
fn check(list: &str, expected: Result<Person, Refusal>) {
    let entries = roster(list).entries;
    assert_eq!(entries.first().map(|entry| &entry.person), Some(&expected), "{list:?}");
}

#[test]
fn names_come_in_parts_or_whole() {
    check("givenName;familyName\nAnna;Muster", Ok(person("Anna", "Muster")));
    check("Name;Vorname\nMuster;Anna", Ok(person("Anna", "Muster")));
    check("name\nAnna Muster", Ok(whole("Anna Muster")));
    check("\"preferred full name\"\n\"Muster, Anna\"", Ok(whole("Muster, Anna")));
    check("givenName;familyName;fullName\nAnna;Muster;A. M.", Ok(person("Anna", "Muster")));
    check("givenName;familyName;fullName\nAnna;;Anna M.", Ok(whole("Anna M.")));
    let preferred = Person { preferred_given_name: "Anni".into(), ..person("Anna", "Muster") };
    assert_eq!(preferred.full_name(), "Anni Muster");
    check("givenName;familyName;preferredGivenName\nAnna;Muster;Anni", Ok(preferred));
}

#[test]
fn a_row_without_a_name_is_refused() {
    for row in ["Anna;", ";Muster", " ;\u{a0}Muster", "\u{200d};Muster"] {
        check(&format!("givenName;familyName\n{row}"), Err(Refusal::MissingName));
    }
    check("name;email\n;anna@firma.example", Err(Refusal::MissingName));
}

#[test]
fn an_address_that_is_none_is_refused() {
    for email in ["anna", "anna@", "@x", "a b@c", "a@b@c", "a@b, c@d"] {
        check(&format!("name;email\nAnna;{email}"), Err(Refusal::BadMail { column: 2 }));
    }
    check("name;email\nAnna;", Ok(whole("Anna")));
    let mail = "+anna@firma.example";
    check(&format!("name;email\nAnna; {mail} "), Ok(Person { email: mail.into(), ..whole("Anna") }));
}

#[test]
fn what_is_too_long_is_refused_and_a_letter_less_is_not() {
    let of = |letters: usize| "ä".repeat(letters);
    let long = |column| Err(Refusal::TooLong { column });
    check(&format!("name\n{}", of(80)), Ok(whole(&of(80))));
    check(&format!("name\n{}", of(81)), long(1));
    check(&format!("givenName;familyName\nä;{}", of(78)), Ok(person("ä", &of(78))));
    check(&format!("givenName;familyName\nä;{}", of(79)), long(2));
    check(&format!("name;group\nä;{}", of(80)), Ok(Person { group: of(80), ..whole("ä") }));
    check(&format!("name;group\nä;{}", of(81)), long(2));
    check(&format!("sourcedId;name\n{};ä", of(255)), Ok(Person { sourced_id: of(255), ..whole("ä") }));
    check(&format!("sourcedId;name\n{};ä", of(256)), long(1));
    let email = format!("{}@b", "a".repeat(252));
    check(&format!("name;email\nä;{email}"), Ok(Person { email: email.clone(), ..whole("ä") }));
    check(&format!("name;email\nä;a{email}"), long(2));
}

#[test]
fn a_line_of_five_megabytes_is_refused_and_the_next_is_read() {
    let long = "x".repeat(5_000_000);
    let read = roster(&format!("name;other\n{long};\nAnna;{long}\n\"{long}\";\nBert;\n"));
    let expected = [
        Err(Refusal::TooLong { column: 1 }),
        Ok(whole("Anna")),
        Err(Refusal::TooLong { column: 1 }),
        Ok(whole("Bert")),
    ];
    let found: Vec<_> = read.entries.into_iter().map(|entry| entry.person).collect();
    assert_eq!(found, expected, "what is thrown away may be as long as it likes");
}

#[test]
fn what_nobody_sees_is_refused_or_dropped() {
    let control = Err(Refusal::Control { column: 1 });
    check("name;other\nAn\0na;x", control.clone());
    check("name;other\nAnna;x\0", Err(Refusal::Control { column: 2 }));
    check("name\nAn\u{7}na", control.clone());
    check("name\nAn\u{9d}na", control);
    for turn in ['\u{61c}', '\u{200e}', '\u{200f}', '\u{202a}', '\u{202e}', '\u{2066}', '\u{2069}'] {
        check(&format!("name\nAnna{turn}Muster"), Err(Refusal::Direction { column: 1 }));
    }
    check("name\nM\u{fffd}ller", Err(Refusal::LostLetter { column: 1 }));
    check("name\n\u{feff}Anna\u{200b}", Ok(whole("Anna")));
    check("name\n\"Anna\r\n\tLena\"", Ok(whole("Anna Lena")));
}

#[test]
fn a_row_with_other_cells_than_the_header_is_refused() {
    let cells = |found, expected| Err(Refusal::Cells { found, expected });
    check("name;email\nAnna;a@b;more", cells(3, 2));
    check(&format!("name;email\nAnna{};x", ";".repeat(99)), cells(101, 2));
    check("name;email\nAnna;a@b;; ", Ok(Person { email: "a@b".into(), ..whole("Anna") }));
    check("givenName;familyName\nAnna,Muster", cells(1, 2));
    check("email;givenName;familyName\na@b;Anna", cells(2, 3));
    check("name;email;group\nAnna", Ok(whole("Anna")));
}

#[test]
fn a_quote_out_of_place_costs_its_row() {
    let read = roster("name;group\n\"Anna \"Lena\";x\nBert;\"y\nCleo;z\n");
    let found: Vec<_> = read.entries.into_iter().map(|entry| (entry.line, entry.person)).collect();
    let expected = [
        (2, Err(Refusal::AfterQuote { line: 2, column: 1 })),
        (3, Err(Refusal::UnclosedQuote { line: 3, column: 2 })),
        (4, Ok(Person { group: "z".into(), ..whole("Cleo") })),
    ];
    assert_eq!(found, expected);
}

#[test]
fn the_header_once_more_is_nobody() {
    check("Vorname;Nachname;x\nVorname;nachname;y", Err(Refusal::HeaderAgain));
    check("Vorname;Nachname;E-Mail\nVorname;Nachname;", Ok(person("Vorname", "Nachname")));
}

#[test]
fn roles_languages_and_states_of_others_are_passed_over() {
    let ignored = |list: &str| roster(list).entries.remove(0).ignored;
    assert_eq!(ignored("name;role;language;status\nAnna;IT;de;active"), []);
    assert_eq!(ignored("name;role;language;status\nAnna;;;"), []);
    let of = |field, value: &str| Ignored { field, value: value.to_owned() };
    let all = [of(Field::Role, "Teacher"), of(Field::Language, "fr"), of(Field::Status, "inactive")];
    assert_eq!(ignored("name;role;language;status\nAnna;Teacher;fr;inactive"), all);
}

#[test]
fn a_status_marks_who_has_left() {
    for (status, leaves) in
        [("tobedeleted", true), ("ToBeDeleted", true), ("active", false), ("", false), ("deleted", false)]
    {
        assert_eq!(roster(&format!("name;status\nAnna;{status}")).entries[0].leaves, leaves, "{status:?}");
    }
}

#[test]
fn defused_cells_are_restored() {
    check("name;group\n'=Anna;'+1", Ok(Person { group: "+1".into(), ..whole("=Anna") }));
    check("name;group\n=Anna;'t Hart", Ok(Person { group: "'t Hart".into(), ..whole("=Anna") }));
}
