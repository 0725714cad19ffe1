//! Emergency cards: poster, pocket cards and picture, in one language and in two, with much on them and with nothing.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use hayro_interpret::hayro_syntax::Pdf;
use hayro_interpret::hayro_syntax::object;
use tritt_documents::emergency::{
    CardContact, CardSide, EmergencyCard, Watcher, modules, phone_picture, pocket_cards, poster,
};
use tritt_documents::{DocumentError, Paper};

use crate::hostile::TEXTS;
use crate::read::{catalog, glyphs, said, squeezed, tags, text_string, texts};

const UA: &str = "http://www.aiim.org/pdfua/ns/id/";

fn side(language: &str) -> CardSide {
    let german = language == "de";
    let word = |de: &str, en: &str| if german { de.to_owned() } else { en.to_owned() };
    CardSide {
        language: language.to_owned(),
        title: word("IT-Notfall", "IT emergency"),
        motto: word(
            "Ruhe bewahren und melden. Lieber einmal zu oft anrufen.",
            "Keep calm and report it. One call too many does no harm.",
        ),
        steps_heading: word("Das darf hier jede Person, ohne zu fragen", "Anybody here may do this without asking"),
        steps: if german {
            vec![
                ("Aufhören.".to_owned(), "Am betroffenen Gerät nicht weiterarbeiten.".to_owned()),
                (
                    "Trennen.".to_owned(),
                    "Netzwerkkabel ziehen, WLAN aus. Steuert das Gerät eine Maschine oder versorgt es einen Menschen: vorher fragen.".to_owned(),
                ),
                ("Anrufen.".to_owned(), "Sagen Sie: wer, welches Gerät, was, wann, wo.".to_owned()),
                ("Festhalten.".to_owned(), "Bildschirm fotografieren, Uhrzeiten aufschreiben.".to_owned()),
            ]
        } else {
            vec![
                ("Stop.".to_owned(), "Do not go on working at the affected device.".to_owned()),
                (
                    "Disconnect.".to_owned(),
                    "Pull the network cable, Wi-Fi off. If the device controls a machine or keeps a patient safe: ask first.".to_owned(),
                ),
                ("Call.".to_owned(), "Say who you are, which device, what, when and where.".to_owned()),
                ("Record.".to_owned(), "Photograph the screen, write down the times.".to_owned()),
            ]
        },
        leave_heading: word("Bitte bleiben lassen", "Please leave alone"),
        leave: if german {
            ["nicht ausschalten, nicht neu starten", "nirgends anmelden", "nichts löschen", "keine Sicherung anstecken"]
        } else {
            [
                "do not switch off or restart",
                "do not sign in anywhere",
                "do not delete anything",
                "do not plug in a backup",
            ]
        }
        .map(str::to_owned)
        .to_vec(),
        others_heading: word("Wen wir sonst anrufen", "Whom else we call"),
        code_words: word("Nummer ins Handy übernehmen", "Save the number to your phone"),
        code_alt: word("QR-Code mit der Notfallnummer", "QR code with the emergency number"),
        dated: word("Nummern geprüft am 2. März 2026 · Trittsicher", "Numbers checked on 2 March 2026 · Trittsicher"),
        holder: word("Karte von", "Card of"),
    }
}

fn contact(labels: &[&str], name: &str, phone: &str, note: &str) -> CardContact {
    CardContact {
        labels: labels.iter().map(|label| (*label).to_owned()).collect(),
        name: name.to_owned(),
        phone: phone.to_owned(),
        note: note.to_owned(),
    }
}

fn pick<'a>(languages: &[&str], de: &'a str, en: &'a str) -> Vec<&'a str> {
    languages.iter().map(|language| if *language == "de" { de } else { en }).collect()
}

pub fn card(languages: &[&str]) -> EmergencyCard {
    let of = |de, en| pick(languages, de, en);
    EmergencyCard {
        firm: "Bäckerei Morgenrot".to_owned(),
        sides: languages.iter().map(|language| side(language)).collect(),
        first: vec![
            contact(&of("Unsere Notfallnummer", "Our emergency number"), "Mara Lang", "0351 5550-112", ""),
            contact(&of("Vertretung", "Stand-in"), "Deniz Novak", "0170 5550134", ""),
        ],
        others: vec![
            contact(&of("IT-Dienstleister", "IT service provider"), "Elbnetz GmbH", "0351 5550-700", "Kunde 4711"),
            contact(&of("Cyberversicherung", "Cyber insurance"), "", "0800 5550100", "Police 12-345-678"),
            contact(&of("Bank", "Bank"), "Frau Winter", "0351 5550-900", ""),
            contact(
                &of("Polizei, Ansprechstelle Cybercrime", "Police, cybercrime contact point"),
                "",
                "0351 855-3226",
                "",
            ),
            contact(&of("Datenschutzaufsicht", "Data protection authority"), "", "0351 85471-101", ""),
            contact(&of("Sperr-Notruf für Karten", "Card blocking line"), "", "116 116", ""),
        ],
        code: modules(
            "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Notfall;;;;\r\nFN:Notfall\r\nTEL;TYPE=VOICE:+493515550112\r\nEND:VCARD\r\n",
        ),
        date: (2026, 3, 2),
        paper: Paper::A4,
    }
}

/// A card nobody has filled in.
fn empty(languages: &[&str]) -> EmergencyCard {
    let bare = |mut contact: CardContact| {
        (contact.name, contact.phone, contact.note) = Default::default();
        contact
    };
    let card = card(languages);
    EmergencyCard {
        firm: String::new(),
        first: card.first.into_iter().map(bare).collect(),
        others: Vec::new(),
        code: None,
        ..card
    }
}

const EITHER: [&[&str]; 3] = [&["de"], &["en"], &["de", "en"]];

fn opened(bytes: Vec<u8>) -> Pdf {
    Pdf::new(bytes).expect("a PDF that can be read")
}

/// Leaves a file for people to look at where `TRITT_SHOTS` names a folder.
fn leave(name: &str, bytes: &[u8]) {
    if let Some(folder) = std::env::var_os("TRITT_SHOTS") {
        std::fs::write(std::path::Path::new(&folder).join(name), bytes).expect("written");
    }
}

#[track_caller]
fn check_accessible(pdf: &Pdf, language: &str, title: &str) {
    assert_eq!(said(pdf, UA, "part"), "1", "{title}");
    let lang = catalog(pdf).get::<object::String<'_>>("Lang").expect("a language");
    assert_eq!(text_string(lang.as_bytes()), language, "{title}");
    let tags = tags(pdf);
    assert!(tags.iter().any(|tag| tag == "H1") && tags.iter().any(|tag| tag == "L"), "{title}: {tags:?}");
}

/// Every letter stands on the paper.
#[track_caller]
fn check_inside(pdf: &Pdf, what: &str) {
    for page in pdf.pages().iter() {
        let (wide, high) = page.base_dimensions();
        for (letter, place) in glyphs(pdf).iter().flatten() {
            let inside =
                (8.0..=f64::from(wide) - 8.0).contains(&place.x) && (8.0..=f64::from(high) - 8.0).contains(&place.y);
            assert!(inside, "{what}: {letter:?} at {place:?}");
        }
    }
}

#[test]
fn a_poster_is_one_accessible_page_with_every_number() {
    for languages in EITHER {
        for paper in [Paper::A4, Paper::Letter] {
            let card = EmergencyCard { paper, ..card(languages) };
            let bytes = poster(&card).unwrap();
            leave(&format!("poster-{}-{paper:?}.pdf", languages.join("-")), &bytes);
            let pdf = opened(bytes);
            assert_eq!(pdf.pages().len(), 1, "{languages:?} {paper:?}");
            check_accessible(&pdf, languages[0], "poster");
            let words = squeezed(&texts(&pdf).concat());
            for one in card.first.iter().chain(&card.others) {
                assert!(words.contains(&squeezed(&one.phone)), "{} in {words}", one.phone);
            }
            for side in &card.sides {
                assert!(
                    words.contains(&squeezed(&side.motto)) && words.contains(&squeezed(&side.steps[1].1)),
                    "{words}"
                );
            }
            assert!(tags(&pdf).iter().any(|tag| tag == "Figure"), "the square has words");
            check_inside(&pdf, "poster");
        }
    }
}

#[test]
fn a_card_without_any_contact_leaves_lines_to_write_on() {
    for languages in EITHER {
        let card = empty(languages);
        let bytes = poster(&card).unwrap();
        leave(&format!("poster-{}-empty.pdf", languages.join("-")), &bytes);
        let pdf = opened(bytes);
        assert_eq!(pdf.pages().len(), 1);
        check_accessible(&pdf, languages[0], "empty");
        let pocket = pocket_cards(&card, &[], None).unwrap();
        leave(&format!("pocket-{}-empty.pdf", languages.join("-")), &pocket);
        assert_eq!(opened(pocket).pages().len(), 2, "a sheet on both sides");
        leave(&format!("phone-{}-empty.png", languages.join("-")), &phone_picture(&card).unwrap());
    }
}

#[test]
fn pocket_cards_are_four_on_a_sheet_each_with_a_name() {
    for languages in EITHER {
        let holders: Vec<String> =
            ["Zoë Łęcka", "Mara Lang", "مارا", "李 Mara", "Deniz Novak"].map(str::to_owned).to_vec();
        let bytes = pocket_cards(&card(languages), &holders, None).unwrap();
        leave(&format!("pocket-{}.pdf", languages.join("-")), &bytes);
        let pdf = opened(bytes);
        assert_eq!(pdf.pages().len(), 4, "two sheets on both sides");
        check_accessible(&pdf, languages[0], "pocket");
        let words = squeezed(&texts(&pdf).concat());
        for name in ["Zoë Łęcka", "Deniz Novak"] {
            assert!(words.contains(&squeezed(name)), "{name}");
        }
        assert!(!words.contains('?'), "a name that cannot be printed leaves a line: {words}");
        check_inside(&pdf, "pocket");
    }
}

#[test]
fn endless_and_hostile_words_stay_on_the_paper() {
    // one after the other in every place is slow; what does not show here shows with certificates and documents, which print by the same rules
    let all = TEXTS.concat();
    for text in [all.as_str(), "\u{202e}ابجد مارا", &"x".repeat(5000)] {
        let mut card = card(&["de"]);
        card.firm = text.to_owned();
        for contact in card.first.iter_mut().chain(&mut card.others) {
            (contact.name, contact.phone, contact.note) = (text.to_owned(), text.to_owned(), text.to_owned());
        }
        let pdf = opened(poster(&card).unwrap());
        assert_eq!(pdf.pages().len(), 1, "{text:.40}");
        check_inside(&pdf, text);
        let pdf = opened(pocket_cards(&card, &[text.to_owned()], None).unwrap());
        assert_eq!(pdf.pages().len(), 2, "{text:.40}");
        phone_picture(&card).unwrap();
    }
}

#[test]
fn the_picture_is_upright_and_fits_a_phone() {
    for languages in EITHER {
        let png = phone_picture(&card(languages)).unwrap();
        leave(&format!("phone-{}.png", languages.join("-")), &png);
        assert_eq!(png[..8], *b"\x89PNG\r\n\x1a\n");
        let number = |at: usize| u32::from_be_bytes(png[at..at + 4].try_into().unwrap());
        assert_eq!((number(16), number(20)), (1080, 1920));
        assert!(png == phone_picture(&card(languages)).unwrap(), "the same card gives the same picture");
    }
}

#[derive(Default)]
struct Ends {
    at: usize,
    far: AtomicUsize,
    over: AtomicBool,
}

impl Watcher for Ends {
    fn laid_out(&self, cards: usize) {
        let far = self.far.fetch_max(cards, Ordering::SeqCst).max(cards);
        self.over.store(self.at > 0 && far >= self.at, Ordering::SeqCst);
    }

    fn is_cancelled(&self) -> bool {
        self.over.load(Ordering::SeqCst)
    }
}

#[test]
fn who_watches_is_told_how_far_it_is_and_may_end_it() {
    let holders: Vec<String> = (0..12).map(|number| format!("Person {number} of twelve")).collect();
    let watcher = Arc::new(Ends::default());
    pocket_cards(&card(&["en"]), &holders, Some(watcher.clone())).unwrap();
    assert_eq!(watcher.far.load(Ordering::SeqCst), 12);
    // other cards: what was laid out once is known, and would be told at once
    let others: Vec<String> = (0..12).map(|number| format!("Somebody {number} of twelve")).collect();
    let watcher = Arc::new(Ends { at: 4, ..Ends::default() });
    let ended = pocket_cards(&card(&["en"]), &others, Some(watcher));
    assert!(matches!(ended, Err(DocumentError::Cancelled)), "{ended:?}");
    assert!(pocket_cards(&card(&["en"]), &others, None).is_ok(), "the next run goes through");
}
