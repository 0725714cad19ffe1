//! Slides and their notes, in one language and in two, with much on them and with nothing.

use hayro_interpret::hayro_syntax::Pdf;
use hayro_interpret::hayro_syntax::object;
use tritt_core::ActionId;
use tritt_core::prose::{Block, Inline};
use tritt_core::workshop::slides::{Line, Size};
use tritt_documents::{Paper, SlideDeck, SlideLook, SlideSheet, SlideWords, slide_notes, slide_pictures, slides};

use crate::hostile::TEXTS;
use crate::read::{catalog, said, squeezed, tags, text_string, texts};

const UA: &str = "http://www.aiim.org/pdfua/ns/id/";

fn text(words: &str) -> Vec<Inline> {
    vec![Inline::Text(words.to_owned())]
}

fn words(language: &str, heading: &str, lines: &[&str]) -> SlideWords {
    let line = |line: &&str| ("•".to_owned(), Line::Point(text(line)));
    SlideWords {
        language: language.to_owned(),
        label: "Schritt 4".to_owned(),
        heading: text(heading),
        value: String::new(),
        lines: lines.iter().map(line).collect(),
        foot: String::new(),
        notes_heading: "Notizen".to_owned(),
        notes: vec![
            Block::Paragraph(vec![
                Inline::Text("Im Kern: ".to_owned()),
                Inline::Strong(text("legen Sie auf.")),
                Inline::Code("musterbank.example".to_owned()),
            ]),
            Block::List { ordered: true, items: vec![vec![Block::Paragraph(text("Erstens."))], Vec::new()] },
            Block::Do { action: ActionId::new("act"), blocks: vec![Block::Paragraph(text("Jetzt gleich."))] },
        ],
        sources: "Quellen: BSI 2024".to_owned(),
    }
}

fn sheet(look: SlideLook, sides: Vec<SlideWords>) -> SlideSheet {
    SlideSheet { look, part: (1, 2), size: Size::Small, sides, link: Vec::new() }
}

const LOOKS: [SlideLook; 7] = [
    SlideLook::Title,
    SlideLook::Plain,
    SlideLook::Example,
    SlideLook::Do,
    SlideLook::Figure,
    SlideLook::Task,
    SlideLook::Solution,
];

/// A slide of every look, in these languages.
fn deck(languages: &[&str]) -> SlideDeck {
    let sides =
        || languages.iter().map(|one| words(one, &format!("Überschrift {one}"), &["Ein Gedanke", "Noch einer"]));
    let mut all: Vec<SlideSheet> = LOOKS.iter().map(|look| sheet(*look, sides().collect())).collect();
    let piece = |(words, owner): (&str, bool)| (words.to_owned(), owner);
    all[6].link = [("https://", false), ("pruefung", true), (".", true), ("test", true)].map(piece).to_vec();
    for side in &mut all[4].sides {
        (side.value, side.foot) = ("99,2 %".to_owned(), "Quelle: BSI, 2024".to_owned());
    }
    SlideDeck {
        language: languages[0].to_owned(),
        title: "Sicher anmelden".to_owned(),
        subtitle: "Folien".to_owned(),
        slides: all,
        foot: "Trittsicher".to_owned(),
        page: ["Seite ", " von ", ""].map(str::to_owned),
        paper: Paper::A4,
        date: (2026, 11, 30),
    }
}

const EITHER: [&[&str]; 3] = [&["de"], &["en"], &["de", "en"]];

fn opened(bytes: Vec<u8>) -> Pdf {
    Pdf::new(bytes).expect("a PDF that can be read")
}

#[test]
fn both_papers_conform_and_speak_their_language() {
    for languages in EITHER {
        for write in [slides, slide_notes] {
            let pdf = opened(write(&deck(languages)).expect("a PDF"));
            assert_eq!(said(&pdf, UA, "part"), "1");
            let language: object::String = catalog(&pdf).get("Lang").expect("a language");
            assert_eq!(text_string(language.as_bytes()), languages[0]);
            let tags = tags(&pdf);
            assert!(tags.iter().any(|tag| tag == "H1") && tags.iter().any(|tag| tag == "H2"), "{tags:?}");
        }
    }
}

#[test]
fn a_slide_is_a_page_and_notes_say_what_it_means() {
    for languages in EITHER {
        let deck = deck(languages);
        let shown = texts(&opened(slides(&deck).expect("a PDF")));
        assert_eq!(shown.len(), deck.slides.len());
        for page in &shown {
            for language in languages {
                assert!(page.contains(&squeezed(&format!("Überschrift {language}"))), "{page}");
            }
            assert!(page.contains("EinGedanke") && !page.contains("legenSieauf"), "{page}");
        }
        assert!(shown[4].contains("99,2%") && shown[6].contains("https://pruefung.test"), "{shown:?}");
        let noted = texts(&opened(slide_notes(&deck).expect("a PDF")));
        assert_eq!(noted.len(), deck.slides.len(), "a page each");
        for page in &noted {
            for said in ["EinGedanke", "ImKern:legenSieauf.musterbank.example", "Erstens.", "Jetztgleich."] {
                assert!(page.contains(said), "{said}: {page}");
            }
        }
    }
}

#[test]
fn pictures_have_the_form_of_the_paper() {
    let deck = deck(&["de"]);
    let wide = slide_pictures(&deck, false).expect("pictures");
    assert!((wide.width_mm / wide.height_mm - 16.0 / 9.0).abs() < 1e-9);
    let tall = slide_pictures(&deck, true).expect("pictures");
    assert_eq!((tall.width_mm, tall.height_mm), (210.0, 297.0));
    assert_eq!((wide.svg.len(), tall.svg.len()), (deck.slides.len(), deck.slides.len()));
}

#[test]
fn the_same_deck_is_the_same_file_and_an_empty_one_is_none_that_breaks() {
    let deck = deck(&["de", "en"]);
    assert_eq!(slides(&deck), slides(&deck));
    let bare = SlideSheet { part: (1, 1), ..sheet(SlideLook::Plain, vec![words("de", "", &[])]) };
    let bare = SlideDeck { slides: vec![bare], title: String::new(), ..deck };
    for write in [slides, slide_notes] {
        assert!(write(&bare).is_ok(), "a slide without words: {:?}", write(&bare).err());
    }
}

#[test]
fn hostile_words_are_words() {
    for hostile in TEXTS {
        let mut deck = deck(&["de"]);
        deck.slides.truncate(2);
        deck.slides[1] = sheet(SlideLook::Plain, vec![words("de", hostile, &[hostile])]);
        deck.title = (*hostile).to_owned();
        for write in [slides, slide_notes] {
            let pdf = opened(write(&deck).unwrap_or_else(|error| panic!("{hostile:?}: {error}")));
            assert_eq!(texts(&pdf).len(), 2, "{hostile:?}");
        }
    }
}
