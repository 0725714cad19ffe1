//! Searching: small sets of documents that show a rule, and the curriculum itself.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "a test says what broke by failing")]

mod corpus;

use std::sync::LazyLock;

use proptest::prelude::*;
use tritt_store::search::{Document, Hit, Index, Kind};

static GERMAN: LazyLock<(Vec<Document>, Index)> = LazyLock::new(|| curriculum("de"));
static ENGLISH: LazyLock<(Vec<Document>, Index)> = LazyLock::new(|| curriculum("en"));

fn curriculum(language: &str) -> (Vec<Document>, Index) {
    let documents = corpus::read(language);
    let index = Index::build(documents.clone()).expect("builds");
    (documents, index)
}

/// Documents of a title and a text, with their title as id.
fn index(documents: &[(&str, &str)]) -> Index {
    let documents = documents.iter().map(|(title, text)| Document {
        kind: Kind::Lesson,
        id: (*title).to_owned(),
        title: (*title).to_owned(),
        text: (*text).to_owned(),
    });
    Index::build(documents).expect("builds")
}

fn find(index: &Index, query: &str) -> Vec<Hit> {
    index.find(query, usize::MAX).expect("a query is never an error")
}

#[track_caller]
fn check(documents: &[(&str, &str)], query: &str, expected: &[&str]) {
    let hits = find(&index(documents), query);
    let found: Vec<_> = hits.iter().map(|hit| hit.id.as_str()).collect();
    assert_eq!(found, expected, "{query:?}");
}

/// The title with what matches in brackets, and the passage likewise.
#[track_caller]
fn check_marks(document: (&str, &str), query: &str, title: &str, passage: &str) {
    let hits = find(&index(&[document]), query);
    let hit = hits.first().expect("it is found");
    let marked = |pieces: Vec<(&str, bool)>| {
        pieces.iter().map(|(text, matches)| if *matches { format!("[{text}]") } else { (*text).to_owned() }).collect()
    };
    let (found_title, found_passage): (String, String) =
        (marked(hit.title.pieces().collect()), marked(hit.passage.pieces().collect()));
    assert_eq!((found_title.as_str(), found_passage.as_str()), (title, passage), "{query:?}");
}

const TRANSFERS: &[(&str, &str)] = &[
    ("Überweisung prüfen", "Rufen Sie zurück, bevor Sie zahlen."),
    ("Rückruf", "Vor jeder Überweisung an ein neues Konto."),
    ("Ordner", "In der Datei ueberweisung_maerz.xlsx steckt ein Makro."),
    ("Drucker", "Papier nachlegen."),
];

#[test]
fn keyboards_without_umlauts_find_the_same() {
    for query in ["Überweisung", "ueberweisung", "uberweisung", "ÜBERWEISUNG", "U\u{308}berweisung"] {
        let index = index(TRANSFERS);
        let mut found: Vec<_> = find(&index, query).into_iter().map(|hit| hit.id).collect();
        assert_eq!(found.first().map(String::as_str), Some("Überweisung prüfen"), "{query}");
        found.sort();
        assert_eq!(found, ["Ordner", "Rückruf", "Überweisung prüfen"], "{query}");
    }
    check(&[("Straße", "")], "strasse", &["Straße"]);
    check(&[("Strasse", "")], "straße", &["Strasse"]);
    check(&[("Die E-Mail", "")], "email", &["Die E-Mail"]);
    check(&[("Email", "")], "e-mail", &["Email"]);
}

#[test]
fn who_writes_an_umlaut_means_it() {
    check(&[("Es ist schon spät", ""), ("Das ist schön", "")], "schön", &["Das ist schön", "Es ist schon spät"]);
    check(&[("Who does what", ""), ("A DoS attack", "")], "dos", &["A DoS attack", "Who does what"]);
}

#[test]
fn compounds_are_found_by_their_parts() {
    check(&[("Datensicherung", "")], "sicherung", &["Datensicherung"]);
    check(&[("Makroeinstellungen", "")], "einstellung", &["Makroeinstellungen"]);
    check(&[("Feuerübung", "")], "ubung", &["Feuerübung"]);
    check(&[("Plan", "Das WLAN"), ("WLAN", "")], "la", &[]);
    check(&[("IT-Dienstleister", ""), ("Kredit", "")], "it", &["IT-Dienstleister"]);
}

#[test]
fn the_best_comes_first() {
    check(&[("Text", "Ein Backup."), ("Backup", "")], "backup", &["Backup", "Text"]);
    check(
        &[("Part", "Backups"), ("Inside", "Cloudbackup"), ("Whole", "Ein Backup")],
        "backup",
        &["Whole", "Part", "Inside"],
    );
    check(&[("Backup", ""), ("Both", "Im Backup fehlt das Passwort")], "backup passwort", &["Both", "Backup"]);
    check(&[("Cloudbackup", ""), ("Text", "Ein Backup")], "backup", &["Cloudbackup", "Text"]);
    check(&[("First", "Ein Backup"), ("Second", "Ein Backup")], "backup", &["First", "Second"]);
}

#[test]
fn one_mistake_is_forgiven_when_nothing_else_is_found() {
    check(&[("Passwort", ""), ("Drucker", "")], "pasword", &[]);
    check(&[("Passwort", ""), ("Drucker", "")], "Paßsort", &["Passwort"]);
    check(&[("Datensicherung", ""), ("Drucker", "")], "sichreung", &["Datensicherung"]);
    check(&[("Sicherung", ""), ("Siecherung", "")], "siecherung", &["Siecherung"]);
    check(&[("Sicherung", ""), ("Drucker", "Papier")], "drucker sichreung", &["Drucker", "Sicherung"]);
    check(
        &[("Passwort-Manager", ""), ("Ein langer Weg", "")],
        "paswort manger",
        &["Passwort-Manager", "Ein langer Weg"],
    );
    check_marks(("Sicherung", "Jede Sicherung"), "sichreung", "[Sicherung]", "Jede [Sicherung]");
}

#[test]
fn what_matches_is_marked_in_the_words_of_the_document() {
    let lesson = ("Große Beträge", "Vor der Überweisung rufen Sie an.");
    check_marks(lesson, "ueberweisung GROSSE", "[Große] Beträge", "Vor der [Überweisung] rufen Sie an.");
    check_marks(lesson, "be weis", "Große [Be]träge", "Vor der Über[weis]ung rufen Sie an.");
    check_marks(lesson, "weisung überw", "Große Beträge", "Vor der [Überweisung] rufen Sie an.");
    check_marks(("Ich", "Das weiß ich nicht."), "ich", "[Ich]", "Das weiß [ich] nicht.");
    check_marks(("E-Mail", "Kontoeinstellung"), "email", "[E-Mail]", "Kontoeinstellung");
    check_marks(("E-Mail", "Kontoeinstellung"), "einstell", "E-Mail", "Konto[einstell]ung");
}

#[test]
fn a_passage_is_cut_between_words_around_the_most_of_the_query() {
    let filling = "und so geht es weiter ".repeat(20);
    let text = format!("Passwort. {filling}Am Ende stehen Passwort und Backup beisammen. {filling}");
    let hits = find(&index(&[("Titel", &text)]), "backup passwort");
    let passage = &hits.first().expect("it is found").passage;
    assert!(passage.cut_before && passage.cut_after, "{passage:?}");
    assert!(passage.text.contains("Am Ende stehen Passwort und Backup beisammen."), "{passage:?}");
    assert_eq!(passage.matches.len(), 2, "{passage:?}");
    let words: Vec<_> = text.split_whitespace().collect();
    assert!(passage.text.split_whitespace().all(|word| words.contains(&word)), "{passage:?}");
}

#[test]
fn nothing_asked_or_nothing_there_finds_nothing() {
    for query in ["", " ", "\"", "*", "\0", "😀", "…"] {
        check(TRANSFERS, query, &[]);
    }
    assert_eq!(find(&index(&[]), "backup"), []);
    assert_eq!(index(TRANSFERS).find("rückruf", 0).expect("finds"), []);
    assert_eq!(index(TRANSFERS).find("konto ordner", 1).expect("finds").len(), 1);
}

#[test]
fn operators_are_words() {
    check(&[("Sicherung", ""), ("Not", "")], "sicherung NOT \"not", &["Sicherung", "Not"]);
    for query in ["title : x", "NEAR(a b, 3)", "a AND", "{a b} : c", "^a", "a + b", "a* OR *", "'; DROP TABLE word; --"]
    {
        find(&index(TRANSFERS), query);
    }
}

#[test]
fn an_index_can_be_asked_from_several_threads() {
    let index = index(TRANSFERS);
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| assert_eq!(find(&index, "rückruf").len(), 1));
        }
    });
}

#[test]
fn in_the_curriculum_the_obvious_comes_first() {
    for (query, expected) in [
        ("wiederherstellungstest", "glossary-restore-test"),
        ("zwei-faktor", "glossary-two-factor"),
        ("zweifaktor anm", "glossary-two-factor"),
        ("passwortmanager", "glossary-password-manager"),
        ("benutzrkonto", "glossary-account"),
        ("einmalanm", "glossary-single-sign-on"),
    ] {
        let hits = GERMAN.1.find(query, 5).expect("finds");
        let ids: Vec<_> = hits.iter().map(|hit| hit.id.as_str()).collect();
        assert!(ids.first() == Some(&expected), "{query:?} finds {ids:?}");
    }
    let hits = ENGLISH.1.find("password man", 1).expect("finds");
    assert_eq!(hits.first().map(|hit| hit.id.as_str()), Some("glossary-password-manager"));
}

/// A document of the curriculum and a word of it, of three letters or more.
fn word(of: &'static (Vec<Document>, Index)) -> impl Strategy<Value = (&'static Document, &'static str)> {
    let pairs = of.0.iter().flat_map(|document| {
        let words = document.title.split_whitespace().chain(document.text.split_whitespace());
        words.flat_map(|word| word.split(|letter: char| !letter.is_alphabetic())).map(move |word| (document, word))
    });
    let pairs: Vec<_> = pairs.filter(|(_, word)| word.chars().count() >= 3).collect();
    proptest::sample::select(pairs)
}

/// What holds of every hit: it can be drawn.
fn check_drawable(hits: &[Hit]) -> Result<(), TestCaseError> {
    for passage in hits.iter().flat_map(|hit| [&hit.title, &hit.passage]) {
        let joined: String = passage.pieces().map(|(text, _)| text).collect();
        prop_assert_eq!(&joined, &passage.text, "a range is not between characters, or out of order");
        prop_assert_eq!(passage.pieces().filter(|(_, matches)| *matches).count(), passage.matches.len());
        prop_assert!(passage.matches.is_sorted_by(|left, right| left.end < right.start), "{:?}", passage.matches);
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// As one types: every beginning of a word, and every part of three letters, finds the document, and it shows
    /// where.
    #[test]
    fn every_part_of_every_word_finds_its_document(
        (document, word) in prop_oneof![word(&GERMAN), word(&ENGLISH)],
        start in 0_usize..40,
        length in 3_usize..40,
    ) {
        let letters: Vec<char> = word.chars().collect();
        let start = start % (letters.len() - 2);
        let length = length.min(letters.len() - start);
        let part: String = letters.iter().skip(start).take(length).collect();
        // folded it may be shorter than three letters
        prop_assume!(start == 0 || !part.to_lowercase().contains(['e', 'é']) || part.chars().count() > 4);
        let index = if GERMAN.0.iter().any(|other| std::ptr::eq(other, document)) { &GERMAN.1 } else { &ENGLISH.1 };
        let hits = find(index, &part);
        let hit = hits.iter().find(|hit| hit.id == document.id && hit.title.text == document.title);
        let Some(hit) = hit else { return Err(TestCaseError::fail(format!("{part:?} of {word:?}: {}", document.id))) };
        prop_assert!(!hit.title.matches.is_empty() || !hit.passage.matches.is_empty(), "{part:?} of {word:?}");
    }

    #[test]
    fn no_query_breaks_it(query in any::<String>(), limit in 0_usize..50) {
        let hits = GERMAN.1.find(&query, limit).expect("never an error");
        prop_assert!(hits.len() <= limit);
        check_drawable(&hits)?;
    }

    #[test]
    fn no_query_of_the_language_of_fts5_breaks_it(
        pieces in prop::collection::vec(prop::sample::select(vec![
            "\"", "*", "(", ")", "AND", "OR", "NOT", "NEAR", "NEAR(", "^", ":", "-", "+", "{", "}", ",", "'", "%",
            "\0", ";", "words", "sicher", "sichreung", "ü", "ß", "ue", "\u{308}", "😀", "👩\u{200d}🚒", "der", " ",
            "e", "\u{202e}", "\n",
        ]), 0..40),
        times in prop::sample::select(vec![1_usize, 1, 1, 300]),
    ) {
        check_drawable(&GERMAN.1.find(&pieces.concat().repeat(times), 20).expect("never an error"))?;
    }

    #[test]
    fn no_document_breaks_it(title in any::<String>(), text in any::<String>(), query in "[a-zäß]{1,2}|\\PC{0,5}") {
        let index = index(&[(&title, &text), (&text, &title)]);
        for query in [&query, &title, &text] {
            check_drawable(&find(&index, query))?;
        }
    }
}
