//! Cards to vote with: letters and truth, in one language and in two, as PDF/UA-1.

use hayro_interpret::hayro_syntax::Pdf;
use hayro_interpret::hayro_syntax::object;
use tritt_documents::emergency::modules;
use tritt_documents::{Face, FaceWord, Paper, Shape, VotingCards, voting_cards};

use crate::hostile::TEXTS;
use crate::read::{catalog, glyphs, said, squeezed, tags, text_string, texts};

const UA: &str = "http://www.aiim.org/pdfua/ns/id/";

fn face(letter: &str, shape: Shape, words: &[(&str, &str)], code: Option<&str>) -> Face {
    let word =
        |(language, word): &(&str, &str)| FaceWord { language: (*language).to_owned(), word: (*word).to_owned() };
    Face {
        letter: letter.to_owned(),
        words: words.iter().map(word).collect(),
        shape,
        code: code.and_then(modules).map(|code| (code, "QR-Code mit der Adresse zum Mitmachen".to_owned())),
        code_words: "Später mit dem Handy mitmachen".to_owned(),
    }
}

fn cards(faces: Vec<Face>, sets: usize, language: &str) -> VotingCards {
    VotingCards {
        language: language.to_owned(),
        title: "Abstimmkarten".to_owned(),
        faces,
        sets: (1..=sets).map(|set| format!("Satz {set} von {sets}")).collect(),
        hint: "Karte hochhalten, diese Seite nach vorn.".to_owned(),
        foot: "Trittsicher 0.1.0, 30. November 2026".to_owned(),
        paper: Paper::A4,
        date: (2026, 11, 30),
    }
}

fn letters(code: Option<&str>) -> Vec<Face> {
    let shapes = [Shape::Circle, Shape::Square, Shape::Triangle, Shape::Diamond];
    ["A", "B", "C", "D"].into_iter().zip(shapes).map(|(letter, shape)| face(letter, shape, &[], code)).collect()
}

fn truth(languages: &[(&str, &str, &str)]) -> Vec<Face> {
    let of = |pick: fn(&(&'static str, &'static str, &'static str)) -> &'static str,
              known: &[(&'static str, &'static str, &'static str)]| {
        known.iter().map(|one| (one.0, pick(one))).collect::<Vec<_>>()
    };
    let known: Vec<(&'static str, &'static str, &'static str)> = [("de", "Richtig", "Falsch"), ("en", "True", "False")]
        .into_iter()
        .filter(|one| languages.iter().any(|(language, ..)| *language == one.0))
        .collect();
    vec![
        face("", Shape::Tick, &of(|one| one.1, &known), Some("Richtig")),
        face("", Shape::Cross, &of(|one| one.2, &known), Some("Falsch")),
    ]
}

/// Leaves a file for people to look at where `TRITT_SHOTS` names a folder.
fn leave(name: &str, bytes: &[u8]) {
    if let Some(folder) = std::env::var_os("TRITT_SHOTS") {
        std::fs::write(std::path::Path::new(&folder).join(name), bytes).expect("written");
    }
}

fn made(cards: &VotingCards, name: &str) -> Pdf {
    let bytes = voting_cards(cards).unwrap();
    leave(&format!("{name}.pdf"), &bytes);
    Pdf::new(bytes).expect("a PDF that can be read")
}

/// Every letter stands on the paper, with the margin a printer needs.
#[track_caller]
fn check_inside(pdf: &Pdf) {
    for (page, letters) in pdf.pages().iter().zip(glyphs(pdf)) {
        let (wide, high) = page.base_dimensions();
        for (letter, place) in letters {
            let inside =
                (8.0..=f64::from(wide) - 8.0).contains(&place.x) && (8.0..=f64::from(high) - 8.0).contains(&place.y);
            assert!(inside, "{letter:?} at {place:?}");
        }
    }
}

#[test]
fn every_card_has_its_letter_as_a_heading_and_words_for_its_square() {
    for (language, code) in [("de", Some("http://192.168.1.20:8123/")), ("en", None)] {
        let pdf = made(&cards(letters(code), 3, language), &format!("cards-letters-{language}"));
        assert_eq!(pdf.pages().len(), 3, "a sheet for each person");
        assert_eq!(said(&pdf, UA, "part"), "1");
        let lang = catalog(&pdf).get::<object::String<'_>>("Lang").expect("a language");
        assert_eq!(text_string(lang.as_bytes()), language);
        let tags = tags(&pdf);
        let count = |tag: &str| tags.iter().filter(|found| *found == tag).count();
        assert_eq!((count("H1"), count("H2")), (1, 12), "{tags:?}");
        assert_eq!(count("Figure"), if code.is_some() { 12 } else { 0 });
        let words = texts(&pdf);
        for (page, set) in words.iter().zip(1..) {
            let told = squeezed(page);
            assert!(told.contains(&squeezed(&format!("Satz {set} von 3"))), "{told}");
        }
        check_inside(&pdf);
    }
}

#[test]
fn two_people_share_a_sheet_of_true_and_false() {
    let both = [("de", "", ""), ("en", "", "")];
    for (name, languages) in [("de", &both[..1]), ("en", &both[1..]), ("de-en", &both[..])] {
        let pdf = made(&cards(truth(languages), 3, languages[0].0), &format!("cards-truth-{name}"));
        assert_eq!(pdf.pages().len(), 2);
        let told = squeezed(&texts(&pdf).concat());
        for (language, words) in [("de", ["Richtig", "Falsch"]), ("en", ["True", "False"])] {
            let wanted = languages.iter().any(|(one, ..)| *one == language);
            assert!(words.iter().all(|word| told.contains(word) == wanted), "{language}: {told}");
        }
        let letter = made(
            &VotingCards { paper: Paper::Letter, ..cards(truth(languages), 3, "en") },
            &format!("cards-truth-{name}-letter"),
        );
        assert_eq!(letter.pages().len(), 2);
        check_inside(&pdf);
        check_inside(&letter);
    }
}

#[test]
fn hostile_words_are_words_and_stay_on_the_paper() {
    let text = TEXTS.concat();
    let mut cards = cards(truth(&[("de", "", ""), ("en", "", "")]), 2, "de");
    // as long as ours are at most
    let line: String = text.chars().take(120).collect();
    (cards.hint, cards.foot) = (line.clone(), line);
    for face in &mut cards.faces {
        face.code_words.clone_from(&cards.hint);
        face.words.iter_mut().for_each(|one| one.word = text.chars().take(100).collect());
    }
    let pdf = made(&cards, "cards-hostile");
    assert_eq!(pdf.pages().len(), 1);
    check_inside(&pdf);
}
