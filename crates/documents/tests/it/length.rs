//! Nothing in it, and very much in it.

use std::collections::BTreeSet;

use tritt_documents::{Document, Paper, csv, html, markdown, pages};

use crate::read::{catalog, glyphs, squeezed, texts, written};
use crate::sample::{empty, group, long, row};

#[test]
fn a_document_without_lines_has_all_its_forms() {
    for language in ["de", "en"] {
        for blocks in [Vec::new(), vec![group(1, "Nichts", Vec::new())]] {
            let document = Document { blocks, ..empty(language) };
            let pdf = written(&document);
            assert_eq!(pdf.pages().len(), 1);
            assert!(catalog(&pdf).contains_key("StructTreeRoot"));
            assert!(texts(&pdf)[0].contains(&squeezed(&document.title)));
            assert_eq!(pages(&document).unwrap().svg.len(), 1);
            assert!(html(&document).contains("</html>"));
            assert!(markdown(&document).starts_with("# "));
            assert_eq!(csv(&document).lines().count(), 1, "the header alone");
        }
    }
}

/// On which page a text stands; it must stand on one.
#[track_caller]
fn page_of(pages: &[String], text: &str) -> usize {
    let found: Vec<usize> = (0..pages.len()).filter(|page| pages[*page].contains(text)).collect();
    assert_eq!(found.len(), 1, "{text:?} on pages {found:?}");
    found[0]
}

#[test]
fn two_hundred_lines_break_between_lines() {
    for (signed, paper) in [(true, Paper::A4), (false, Paper::Letter)] {
        let document = Document { paper, ..long(200, signed) };
        let pages = texts(&written(&document));
        // a line takes 22 to 30 mm of the 235 or 253 mm of a sheet
        assert!((18..=26).contains(&pages.len()), "{paper:?}, signed {signed}: {} pages", pages.len());
        let mut at = 0;
        for number in 0..200 {
            let start = page_of(&pages, &format!("({number})"));
            assert_eq!(start, page_of(&pages, &format!("[{number}]")), "line {number} is torn apart");
            assert!(start == at || start == at + 1, "line {number} is on page {start} after one on {at}");
            at = start;
        }
        assert_eq!(at, pages.len() - 1, "no empty page at the end");
        for (place, page) in pages.iter().enumerate() {
            assert!(page.contains(&format!("Page{}of{}", place + 1, pages.len())), "the foot of page {place}");
            assert!(page.contains(&squeezed(&document.foot.source_line)), "the foot of page {place}");
            let lines = page.matches("To[").count();
            let blanks = page.matches("Initials").count();
            assert_eq!(blanks, if signed { lines } else { 0 }, "room to sign on page {place}");
            assert!(lines >= 2, "page {place} has {lines} line");
            assert!(page.contains(&squeezed(&document.title)), "page {place} does not say what it belongs to");
            assert!(page.contains("1Everythingatonce"), "page {place} does not say which step goes on");
        }
    }
}

#[test]
fn a_heading_stays_with_its_first_line() {
    // sections of every length, so that some would end a page with a heading
    let sections = (1..=24).map(|number| {
        let line = |place| row(&format!("<{number}.{place}> something to be looked at"));
        group(number, &format!("<{number}> heading"), (0..number % 7 + 1).map(line).collect())
    });
    for signed in [false, true] {
        let mut document = Document { blocks: sections.clone().collect(), ..empty("en") };
        for block in &mut document.blocks {
            if let tritt_documents::Block::CheckGroup { rows, .. } = block {
                rows.iter_mut().for_each(|row| row.signed = signed);
            }
        }
        let pages = texts(&written(&document));
        assert!(pages.len() >= 3);
        for number in 1..=24 {
            let heading = page_of(&pages, &format!("<{number}>heading"));
            assert_eq!(heading, page_of(&pages, &format!("<{number}.0>")), "heading {number}, signed {signed}");
        }
    }
}

#[test]
fn a_step_that_is_not_long_is_not_torn_apart() {
    let lines = |step: u32| (0..3 + step % 6).map(|place| row(&format!("<{step}.{place}>"))).collect();
    let sections = (1..=30).map(|step| group(step, &format!("<{step}>"), lines(step)));
    let pages = texts(&written(&Document { blocks: sections.collect(), ..empty("en") }));
    assert!(pages.len() >= 3);
    for step in 1..=30_u32 {
        let page = page_of(&pages, &format!("<{step}>"));
        for place in 0..3 + step % 6 {
            assert_eq!(page, page_of(&pages, &format!("<{step}.{place}>")), "line {place} of step {step}");
        }
    }
}

#[test]
fn the_last_two_lines_stay_together() {
    // of these lengths some would leave a single line for the last page
    for count in 8..26 {
        let pages = texts(&written(&long(count, true)));
        let last = page_of(&pages, &format!("({})", count - 1));
        assert_eq!(last, page_of(&pages, &format!("({})", count - 2)), "of {count} lines");
    }
}

#[test]
fn only_what_is_signed_leaves_room_for_it() {
    // a sentence that fits on one line of the page, but not beside initials and a date
    let sentence = "A task described in just so many words that one line of the page is enough for it";
    let height_of = |signed: bool| {
        let other = tritt_documents::CheckRow { signed: true, ..row("signed") };
        let this = tritt_documents::CheckRow { signed, ..row(sentence) };
        let document = Document { blocks: vec![group(1, "Step", vec![other, this])], ..empty("en") };
        let glyphs = glyphs(&written(&document));
        let lines: BTreeSet<i64> = glyphs[0].iter().map(|(_, place)| place.y.round() as i64).collect();
        lines.len()
    };
    assert_eq!(height_of(false) + 1, height_of(true), "the unsigned line has the whole width");
}

#[test]
fn no_text_leaves_the_paper() {
    let word = "Donaudampfschifffahrtsgesellschaftskapitaen".repeat(12);
    let address = format!("https://example.org/{}", "a1b2c3d4e5/".repeat(30));
    let plain = "x".repeat(500);
    for text in [word, address, plain] {
        for signed in [false, true] {
            let line = tritt_documents::CheckRow { help: Some(text.clone()), signed, ..row(&text) };
            let document = Document {
                title: text.clone(),
                subtitle: text.clone(),
                intro: Some(text.clone()),
                blocks: vec![group(1, &text, vec![line]), tritt_documents::Block::Paragraph(text.clone())],
                ..empty("en")
            };
            let pdf = written(&document);
            let outside: BTreeSet<i64> = glyphs(&pdf)
                .iter()
                .flatten()
                .map(|(_, place)| place.x)
                .filter(|x| !(40.0..=560.0).contains(x))
                .map(|x| x as i64)
                .collect();
            assert!(outside.is_empty(), "{}…, signed {signed}: at {outside:?}", &text[..20]);
            let found = texts(&pdf).concat().matches(&squeezed(&text)).count();
            assert!(found >= 5, "{}… is there {found} times", &text[..20]);
        }
    }
}
