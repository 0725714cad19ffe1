//! Certificates: PDF/UA-1 and PDF/A-3a together, one page, and what travels in the file.

use hayro_interpret::hayro_syntax::Pdf;
use hayro_interpret::hayro_syntax::object::{self, Array, Dict};
use proptest::collection::vec;
use proptest::prelude::*;
use tritt_documents::{Attachment, Certificate, Fact, Letterhead, Paper, Relationship, certificate as made};

use crate::hostile::TEXTS;
use crate::read::{
    Attached, attachments, catalog, certified, dictionaries, glyphs, keys, name, said, squeezed, tags, text_string,
    texts, xmp,
};
use crate::sample::{certificate, logo};

const UA: &str = "http://www.aiim.org/pdfua/ns/id/";
const ARCHIVE: &str = "http://www.aiim.org/pdfa/ns/id/";
const DUBLIN_CORE: &str = "http://purl.org/dc/elements/1.1/";

/// All words of a certificate.
fn words(of: &Certificate) -> Vec<&str> {
    let lines = [&of.title, &of.above_name, &of.below_name, &of.path, &of.below_path, &of.objectives_heading];
    let lines = lines.into_iter().chain(&of.names).chain([&of.signature, &of.letterhead.contact]);
    let mut words: Vec<&str> = lines.map(String::as_str).collect();
    words.extend(of.objectives.iter().chain(&of.small_print).map(String::as_str));
    words.extend(of.facts.iter().flat_map(|fact| [fact.label.as_str(), fact.value.as_str()]));
    words
}

/// The texts in every place a text can have: all of them where there are many, one after the other where there is one.
fn everywhere(texts: &[&str]) -> Certificate {
    let mut next = texts.iter().map(|text| (*text).to_owned()).cycle();
    let mut one = || next.next().unwrap_or_default();
    let all = || texts.iter().map(|text| (*text).to_owned());
    let fact = |code| move |text: String| Fact { label: text.clone(), value: text, code };
    Certificate {
        title: one(),
        above_name: one(),
        names: vec![one()],
        below_name: one(),
        path: one(),
        below_path: one(),
        objectives_heading: one(),
        objectives: all().collect(),
        facts: all().map(fact(false)).chain(all().map(fact(true))).collect(),
        small_print: all().collect(),
        ..certificate("de", 0)
    }
}

/// How often [`everywhere`] writes each text at least, of up to seven; one more may be divided by the end of a page.
const PLACES: usize = 6;

/// Every letter stands on the paper, within the margins but for a point that a round letter or a wide word may take.
#[track_caller]
fn check_inside(pdf: &Pdf, what: &str) {
    for page in pdf.pages().iter() {
        let (wide, high) = page.base_dimensions();
        for (letter, place) in glyphs(pdf).iter().flatten() {
            let inside = (60.0..=f64::from(wide) - 60.0).contains(&place.x)
                && (20.0..=f64::from(high) - 20.0).contains(&place.y);
            assert!(inside, "{what}: {letter:?} at {place:?}");
        }
    }
}

#[test]
fn the_same_certificate_gives_the_same_bytes() {
    let of = certificate("de", 8);
    let first = made(&of).unwrap();
    made(&certificate("en", 3)).unwrap();
    assert!(first == made(&of).unwrap(), "two files");
    let mut other = of.clone();
    if let Some(attachment) = &mut other.attachment {
        attachment.bytes.push(b'!');
    }
    let later = Certificate { date: (2026, 3, 3), ..of.clone() };
    for other in [other, later, Certificate { names: vec!["Ö".to_owned()], ..of }] {
        assert!(first != made(&other).unwrap());
    }
}

#[test]
fn the_file_says_that_it_keeps_to_both_standards() {
    for (language, tag) in [("de", "de"), ("en-GB", "en")] {
        let of = certificate(language, 8);
        let pdf = certified(&of);
        let catalog = catalog(&pdf);
        let lang: object::String<'_> = catalog.get("Lang").expect("a language");
        assert_eq!(text_string(lang.as_bytes()), tag);
        let view: Dict<'_> = catalog.get("ViewerPreferences").expect("viewer preferences");
        assert_eq!(view.get("DisplayDocTitle"), Some(true));
        let intents: Array<'_> = catalog.get("OutputIntents").expect("what the colours mean");
        let intent = intents.iter::<Dict<'_>>().next().expect("one");
        assert_eq!(name(&intent, "S").as_deref(), Some("GTS_PDFA1"));
        assert_eq!(said(&pdf, UA, "part"), "1");
        assert_eq!((said(&pdf, ARCHIVE, "part"), said(&pdf, ARCHIVE, "conformance")), ("3".to_owned(), "A".to_owned()));
        assert_eq!(said(&pdf, DUBLIN_CORE, "title"), format!("{} – {}", of.title, of.names[0]));
        for key in ["JS", "JavaScript", "Launch", "AA", "OpenAction", "AcroForm", "XFA", "URI", "Encrypt"] {
            assert!(!keys(&pdf).contains(key), "{key} in the file");
        }
    }
}

#[test]
fn all_parts_are_tagged() {
    let of = certificate("de", 8);
    let pdf = certified(&of);
    let tags = tags(&pdf);
    let count = |tag: &str| tags.iter().filter(|found| *found == tag).count();
    assert_eq!((count("H1"), count("H2")), (1, 1));
    assert_eq!(count("L"), 2, "objectives and facts");
    assert_eq!(count("LI"), of.objectives.len() + of.facts.len());
    assert_eq!(count("LI"), count("LBody"));
    assert!(count("P") >= 5, "sentence, name, path, small print: {tags:?}");
    assert_eq!(count("Figure"), 0, "the drawing says nothing");
}

#[test]
fn every_word_can_be_found_and_copied() {
    for language in ["de", "en"] {
        let of = certificate(language, 8);
        let found = texts(&certified(&of)).concat();
        for word in words(&of) {
            assert!(found.contains(&squeezed(word)), "{word:?} is not in {found}");
        }
    }
}

#[test]
fn a_number_is_copied_as_it_is() {
    let of = certificate("de", 1);
    let letters: String = glyphs(&certified(&of)).concat().into_iter().map(|(letter, _)| letter).collect();
    for fact in of.facts.iter().filter(|fact| fact.code) {
        assert!(letters.contains(&fact.value), "{} is not in {letters}", fact.value);
    }
}

/// Takes the attachment out and compares.
#[track_caller]
fn check_attached(attachment: &Attachment) {
    let of = Certificate { attachment: Some(attachment.clone()), ..certificate("en", 1) };
    let pdf = certified(&of);
    let expected = Attached {
        name: attachment.file_name.clone(),
        description: attachment.description.clone(),
        relationship: format!("{:?}", attachment.relationship),
        media_type: attachment.media_type.clone(),
        bytes: attachment.bytes.clone(),
    };
    assert_eq!(attachments(&pdf), [expected]);
    let associated: Array<'_> = catalog(&pdf).get("AF").expect("a file that belongs to the document");
    assert_eq!(associated.iter::<Dict<'_>>().count(), 1);
}

#[test]
fn the_attachment_comes_out_as_it_went_in() {
    let of = |file_name: &str, media_type: &str, relationship, description: &str, bytes: Vec<u8>| Attachment {
        file_name: file_name.to_owned(),
        media_type: media_type.to_owned(),
        relationship,
        description: description.to_owned(),
        bytes,
    };
    let token = format!("ey{}", "J0eXAi.-_".repeat(400)).into_bytes();
    let every_byte = (0..=255_u8).cycle().take(5000).collect();
    for attachment in [
        of("zertifikat.jwt", "application/jwt", Relationship::Data, "Open Badge „3.0“ (Müller)", token.clone()),
        of("Zertifikat Weiß.jwt", "application/jwt", Relationship::Alternative, "#read(\"x\") $x$ \\)", token),
        of("bytes.bin", "application/octet-stream", Relationship::Supplement, "中 😀", every_byte),
        of("empty.txt", "text/plain", Relationship::Source, "", Vec::new()),
        of("endstream.txt", "text/plain", Relationship::Data, "x", b"\nendstream\nendobj\n".to_vec()),
    ] {
        check_attached(&attachment);
    }
}

#[test]
fn what_is_no_media_type_or_no_day_is_refused() {
    let of = certificate("en", 1);
    let mut typeless = of.clone();
    if let Some(attachment) = &mut typeless.attachment {
        attachment.media_type = "no type".to_owned();
    }
    for of in [typeless, Certificate { date: (2026, 2, 30), ..of }] {
        assert!(made(&of).is_err());
    }
}

#[test]
fn up_to_sixteen_objectives_make_one_page() {
    for (language, paper) in [("de", Paper::A4), ("en", Paper::Letter)] {
        for objectives in [0, 1, 8, 12, 14, 16] {
            let of = Certificate { paper, ..certificate(language, objectives) };
            let pdf = certified(&of);
            assert_eq!(pdf.pages().len(), 1, "{objectives} in {language} on {paper:?}");
            check_inside(&pdf, &format!("{objectives} in {language}"));
            let text = texts(&pdf).concat();
            assert!(of.objectives.iter().all(|objective| text.contains(&squeezed(objective))));
            assert!(!text.contains("<1/"), "a page alone has no number");
        }
    }
}

#[test]
fn what_is_more_goes_on_further_pages() {
    let of = certificate("de", 70);
    let pages = texts(&certified(&of));
    assert!((2..=6).contains(&pages.len()), "{} pages", pages.len());
    for (place, page) in pages.iter().enumerate() {
        assert!(page.contains(&format!("<{}/{}>", place + 1, pages.len())), "the number of page {place}");
        assert!(page.contains(&squeezed(&of.names[0])), "page {place} does not say whose it is");
    }
    let all = pages.concat();
    assert!(words(&of).iter().all(|word| all.contains(&squeezed(word))));
}

/// A certificate for a room: nothing to prove, a line for a pen, and whose paper it is.
fn for_a_room(language: &str) -> Certificate {
    let german = language == "de";
    Certificate {
        names: ["Ada Wolf", "Mara Berg", "Şule Öztürk"].map(str::to_owned).to_vec(),
        ticked: false,
        signature: if german { "Datum, Unterschrift" } else { "Date, signature" }.to_owned(),
        letterhead: Letterhead {
            contact: "Bäckerei Sonnenschein, Tel. 0221 0000000".to_owned(),
            logo: Some(logo()),
            logo_name: "Logo".to_owned(),
        },
        attachment: None,
        ..certificate(language, 6)
    }
}

#[test]
fn everybody_in_a_room_has_a_page_with_their_name_and_all_that_stands_on_it() {
    for language in ["de", "en"] {
        let of = for_a_room(language);
        let pdf = certified(&of);
        check_inside(&pdf, language);
        assert!(attachments(&pdf).is_empty());
        assert_eq!(said(&pdf, DUBLIN_CORE, "title"), format!("{} – {}", of.title, of.path), "no single name");
        let pages = texts(&pdf);
        assert_eq!(pages.len(), of.names.len());
        for (page, own) in pages.iter().zip(&of.names) {
            let others = of.names.iter().filter(|name| *name != own);
            for word in
                words(&of).into_iter().filter(|word| !of.names.iter().any(|name| name == word)).chain([own.as_str()])
            {
                assert!(page.contains(&squeezed(word)), "{word:?} is not in {page}");
            }
            assert!(!page.contains("<1/"), "a page alone has no number");
            for other in others {
                assert!(!page.contains(&squeezed(other)), "{other} is on the page of {own}");
            }
        }
    }
}

#[test]
fn long_names_stay_on_the_page() {
    let pieces =
        ["Maximiliane Freifrau von und zu Hohenstein-Schwarzenberg-Wittgenstein-Berleburg, M.A.", &"W".repeat(40)];
    let endless = ["Donaudampfschifffahrtsgesellschaftskapitaenswitwe".repeat(4), "W".repeat(300), "i".repeat(80)];
    let marked = "Nguyễn Thị Huệ Mu\u{308}ller-Weiß z\u{300}\u{301}\u{302}\u{303}".repeat(3);
    let foreign =
        ["العربية ".repeat(10), "李小龍".repeat(27), "\u{202e}evil\u{202c} 😀 👨\u{200d}👩\u{200d}👧".to_owned()];
    let names = pieces.iter().map(|name| (*name).to_owned()).chain(endless).chain([marked]).chain(foreign);
    for name in names {
        let of =
            Certificate { path: name.clone(), title: name.clone(), names: vec![name.clone()], ..certificate("de", 3) };
        check_inside(&certified(&of), &name);
    }
}

#[test]
fn every_text_is_printed_as_it_is_and_does_nothing() {
    let own = ["#read(\"x\")", "$x$", "@ref", "*bold*", "„so“ “so” ‚so‘ ‘so’ \"so\" 'so'"];
    let all: Vec<&str> = TEXTS.iter().copied().chain(own).collect();
    // a page of its own for each would take minutes
    for some in all.chunks(5) {
        let pdf = certified(&everywhere(some));
        roxmltree::Document::parse(&xmp(&pdf)).unwrap_or_else(|error| panic!("{some:?}: {error}"));
        for key in ["JS", "JavaScript", "URI", "Launch", "OpenAction", "AA", "Annots"] {
            assert!(!keys(&pdf).contains(key), "{some:?}: {key} in the file");
        }
        assert_eq!(attachments(&pdf).len(), 1, "{some:?}");
        let found = texts(&pdf).concat();
        let ours = |letter: char| (' '..='~').contains(&letter) || "„“”‚‘’".contains(letter);
        for text in some.iter().filter(|text| text.chars().all(ours) && !text.trim().is_empty()) {
            let found = found.matches(&squeezed(text)).count();
            assert!(found >= PLACES, "{text:?} is there {found} times");
        }
    }
}

#[test]
fn a_certificate_without_words_is_a_page() {
    let empty = Certificate { facts: Vec::new(), objectives: Vec::new(), small_print: Vec::new(), ..everywhere(&[""]) };
    for of in [everywhere(&[""]), everywhere(&[" \u{200b}"]), empty] {
        let pdf = certified(&of);
        assert_eq!(pdf.pages().len(), 1);
        assert_eq!(said(&pdf, DUBLIN_CORE, "title"), "– – –", "a file has a title");
    }
}

#[test]
fn the_drawing_is_lines_that_any_printer_draws() {
    let pdf = certified(&certificate("de", 8));
    let images = dictionaries(&pdf).iter().filter(|dict| name(dict, "Subtype").as_deref() == Some("Image")).count();
    assert_eq!(images, 0);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 6, failure_persistence: None, ..ProptestConfig::default() })]

    // few cases: each is a whole page
    #[test]
    fn any_bytes_come_back(bytes in vec(any::<u8>(), 0..3000)) {
        let mut of = certificate("en", 0);
        if let Some(attachment) = &mut of.attachment {
            attachment.bytes = bytes.clone();
        }
        prop_assert_eq!(&attachments(&certified(&of))[0].bytes, &bytes);
    }
}
