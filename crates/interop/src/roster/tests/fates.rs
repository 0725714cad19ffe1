//! What would happen to each row.

use super::*;

/// Somebody known by name alone.
fn known(name: &str) -> Known {
    Known { name: name.to_owned(), ..Known::default() }
}

fn at(name: &str, email: &str) -> Known {
    Known { email: email.to_owned(), ..known(name) }
}

/// Each row as its line and what happens: `+` new, `=1` the same as known person 1, `~1:Email` changed, `^2` as in line 2, `-1` to be removed, `-` nobody
/// to remove, `!` refused.
#[track_caller]
fn check(list: &str, existing: &[Known], expected: &str) {
    let rows = fates(&roster(list), existing);
    let found = rows.iter().map(|row| {
        let fate = match &row.fate {
            Fate::Add(_) => "+".to_owned(),
            Fate::SameAs(known) => format!("={known}"),
            Fate::Update { existing, changed, .. } => format!("~{existing}:{changed:?}"),
            Fate::Duplicate { first } => format!("^{first}"),
            Fate::ProposeRemoval(known) => format!("-{known}"),
            Fate::NobodyToRemove => "-".to_owned(),
            Fate::Refused(_) => "!".to_owned(),
        };
        format!("{}{fate}", row.line)
    });
    assert_eq!(found.collect::<Vec<_>>().join(" "), expected, "{list:?}");
}

#[test]
fn whoever_is_not_known_is_new() {
    check("name\nAnna\nBert", &[], "2+ 3+");
    check("name\nAnna\nBert", &[known("Cleo")], "2+ 3+");
    let rows = fates(&roster("name;role\nAnna;teacher"), &[]);
    assert_eq!(rows[0].fate, Fate::Add(whole("Anna")));
    assert_eq!(rows[0].ignored.len(), 1, "what was passed over is told here too");
}

#[test]
fn people_are_recognised_by_id_then_address_then_name() {
    let anna = Known { sourced_id: "u1".into(), ..at("Anna Muster", "anna@firma.example") };
    let both = [known("Bert Beispiel"), anna];
    check("name;sourcedId\nAnna Muster;u1", &both, "2=1");
    check("name;sourcedId\nCleo Neu;u1", &both, "2~1:[Name]");
    check("name;email\nAnna Muster;ANNA@firma.example", &both, "2=1");
    check("name;email\nAnna Beispiel;anna@firma.example", &both, "2~1:[Name]");
    check("name\nANNA MUSTER\nBert Beispiel", &both, "2~1:[Name] 3=0");
    check("name\nAnna  Muster", &both, "2=1");
    check("Vorname;Name\nAnna;Muster", &both, "2=1");
    check("Vorname;Name;Rufname\nAnna;Muster;Anni", &both, "2~1:[Name]");
    check("name\nMu\u{308}ller", &[known("Müller")], "2=0");
}

#[test]
fn what_the_row_says_otherwise_is_told_and_empty_cells_say_nothing() {
    let anna = Known {
        group: "Nord".into(),
        sourced_id: "u1".into(),
        role: Some(Audience::It),
        language: Some(Language::De),
        ..at("Anna", "a@firma.example")
    };
    let one = [anna];
    let header = "name;email;group;sourcedId;role;language\n";
    check(&format!("{header}Anna;a@firma.example;Nord;u1;it;de"), &one, "2=0");
    check(&format!("{header}Anna;;;;;"), &one, "2=0");
    check(&format!("{header}Anna;b@firma.example;Süd;;alle;en"), &one, "2~0:[Email, Group, Role, Language]");
    check(&format!("{header}Anna;;;u1;;"), &[known("Anna")], "2~0:[SourcedId]");
    let Fate::Update { person, .. } = fates(&roster("name;group\nAnna;Süd"), &one).remove(0).fate else {
        panic!("an update");
    };
    assert_eq!(person, Person { group: "Süd".into(), ..whole("Anna") });
}

#[test]
fn a_shared_mailbox_is_nobody() {
    let info = "info@firma.example";
    check(&format!("name;email\nAnna;{info}\nBert;{info}"), &[at("Cleo", info)], "2+ 3+");
    check(&format!("name;email\nBert;{info}"), &[at("Anna", info)], "2+");
    check(&format!("name;email\nBert von Stein;{info}"), &[at("Anna von Berg", info)], "2+");
    check(&format!("name;email\nBert;{info}\nAnna;{info}"), &[at("Anna", info)], "2+ 3=0");
    check(&format!("name;email\nAnna;{info}"), &[at("Anna", info), at("Bert", info)], "2=0");
    check(&format!("name;email\nAnna;{info}"), &[at("", info)], "2~0:[Name]");
}

#[test]
fn two_people_of_one_name_are_two() {
    let list = "name;email\nAnna;a@firma.example\nAnna;b@firma.example";
    check(list, &[], "2+ 3+");
    check(list, &[at("Anna", "b@firma.example")], "2+ 3=0");
    check(list, &[known("Anna")], "2+ 3+");
    check("name;sourcedId\nAnna;u2", &[Known { sourced_id: "u1".into(), ..known("Anna") }], "2+");
    check("name;sourcedId\nAnna;u1\nAnna;u2", &[], "2+ 3+");
}

#[test]
fn whoever_stands_there_twice_counts_once() {
    check("name\nAnna\nBert\nanna", &[], "2+ 3+ 4^2");
    check("name;email\nAnna;a@b\nAnna;A@B\nAnna;", &[], "2+ 3^2 4^2");
    check("name;email\nAnna;\nAnna;a@b", &[], "2+ 3^2");
    check("name;sourcedId\nAnna;u1\nBert;u1", &[], "2+ 3^2");
    check("name\nAnna\nAnna\nAnna", &[known("Anna")], "2=0 3^2 4^2");
    check("name;email\nAnna;nobody\nAnna;", &[], "2! 3+");
}

#[test]
fn removing_is_proposed_and_takes_more_than_a_name() {
    let one = [at("Anna", "a@firma.example")];
    check("name;status\nAnna;tobedeleted", &one, "2-0");
    check("name;email;status\nAnna;a@firma.example;tobedeleted", &one, "2-0");
    check("name;email;status\nAnna;b@firma.example;tobedeleted", &one, "2-");
    check("name;email;status\nAnna;b@firma.example;active", &one, "2~0:[Email]");
    check("name;status\nBert;tobedeleted", &one, "2-");
}

#[test]
fn refused_rows_stay_in_their_place() {
    check("name;email\nAnna;x\nBert;b@c\n;d@e", &[known("Bert")], "2! 3~0:[Email] 4!");
    let rows = fates(&roster("name;email\nAnna;x"), &[]);
    assert_eq!(rows[0].fate, Fate::Refused(Refusal::BadMail { column: 2 }));
}
