//! Tables: the same rows in every form, on paper page after page.

use hayro_interpret::hayro_syntax::object::Dict;
use tritt_documents::{Block, Document, Orientation, Paper, csv, html, markdown, pages, pdf};

use crate::read::{dictionaries, glyphs, name, squeezed, tags, texts, written};
use crate::sample::{empty, report};

fn table(caption: &str, heads: &[&str], rows: &[&[&str]]) -> Block {
    let owned = |cells: &[&str]| cells.iter().map(|cell| (*cell).to_owned()).collect::<Vec<_>>();
    Block::Table { caption: caption.to_owned(), heads: owned(heads), rows: rows.iter().map(|row| owned(row)).collect() }
}

#[test]
fn a_table_is_tagged_as_one() {
    let pdf = written(&report("de", 60, Orientation::Landscape));
    let tags = tags(&pdf);
    let count = |tag: &str| tags.iter().filter(|found| *found == tag).count();
    assert_eq!((count("Table"), count("Caption"), count("THead"), count("TBody")), (1, 1, 1, 1));
    assert_eq!((count("TR"), count("TH"), count("TD")), (61, 6, 360), "heads of further pages are said once");
    let scopes = dictionaries(&pdf).iter().filter(|dict| name(dict, "Scope").as_deref() == Some("Column")).count();
    assert_eq!(scopes, 6, "each head is one of a column");
}

#[test]
fn rows_are_whole_and_every_page_has_the_heads() {
    for (orientation, paper) in [
        (Orientation::Portrait, Paper::A4),
        (Orientation::Landscape, Paper::A4),
        (Orientation::Landscape, Paper::Letter),
    ] {
        let mut document = Document { paper, ..report("en", 110, orientation) };
        // the table alone: below it a signature may need a page of its own
        document.blocks.truncate(1);
        let pages = texts(&written(&document));
        assert!((3..=12).contains(&pages.len()), "{} pages", pages.len());
        let mut at = 0;
        for number in 0..110 {
            let first = pages.iter().position(|page| page.contains(&format!("({number})Name"))).expect("the row");
            assert!(first == at || first == at + 1, "row {number} on page {first} after one on {at}");
            if number % 5 != 0 {
                assert!(pages[first].contains(&format!("„Backstube“[{number}]")), "row {number} is torn apart");
            }
            at = first;
        }
        assert_eq!(at, pages.len() - 1, "no empty page at the end");
        for (place, page) in pages.iter().enumerate() {
            assert!(page.contains("Rightanswers"), "page {place} does not say what its columns are");
            assert!(page.contains(&format!("Page{}of{}", place + 1, pages.len())), "the foot of page {place}");
            assert!(page.contains(&squeezed(&document.title)), "page {place} does not say what it belongs to");
        }
    }
}

#[test]
fn the_caption_stays_with_the_first_rows() {
    // tables of every length, so that some captions would end a page
    let rows: Vec<Vec<&str>> = (0..9).map(|_| vec!["cell", "cell"]).collect();
    let rows: Vec<&[&str]> = rows.iter().map(Vec::as_slice).collect();
    let blocks = (0..30).map(|number| {
        table(&format!("<{number}> caption"), &[&format!("<{number}> head"), "b"], &rows[..number % 9 + 1])
    });
    let pages = texts(&written(&Document { blocks: blocks.collect(), ..empty("en") }));
    assert!(pages.len() >= 4);
    for number in 0..30 {
        let on = |text: String| pages.iter().position(|page| page.contains(&text)).expect("on a page");
        let (caption, head) = (on(format!("<{number}>caption")), on(format!("<{number}>head")));
        assert_eq!(caption, head, "table {number}");
        let after = pages[head].split(&format!("<{number}>head")).nth(1).expect("what comes next");
        assert!(after.starts_with("bcell"), "table {number}: {after}");
    }
}

#[test]
fn pages_lie_as_asked() {
    for (paper, orientation, size) in [
        (Paper::A4, Orientation::Landscape, (841.89, 595.28)),
        (Paper::Letter, Orientation::Landscape, (792.0, 612.0)),
        (Paper::A4, Orientation::Portrait, (595.28, 841.89)),
    ] {
        let document = Document { paper, ..report("en", 3, orientation) };
        let pdf = written(&document);
        let (wide, high) = pdf.pages()[0].base_dimensions();
        assert!((f64::from(wide) - size.0).abs() < 0.1 && (f64::from(high) - size.1).abs() < 0.1, "{wide} × {high}");
        let shown = pages(&document).unwrap();
        assert!((shown.width_mm / 25.4 * 72.0 - size.0).abs() < 0.1);
        assert!((shown.height_mm / 25.4 * 72.0 - size.1).abs() < 0.1);
    }
}

#[test]
fn the_same_report_gives_the_same_bytes() {
    let document = report("de", 40, Orientation::Landscape);
    let first = pdf(&document).unwrap();
    pdf(&report("en", 2, Orientation::Portrait)).unwrap();
    assert!(first == pdf(&document).unwrap());
}

#[test]
fn no_cell_leaves_the_paper() {
    let long = "Donaudampfschifffahrtsgesellschaftskapitaen".repeat(4);
    let sentence = "Ein Satz, der in keine Zeile passt, und noch einer. ".repeat(16);
    let lines = "line\n".repeat(70);
    for text in [long.as_str(), &sentence, &lines, &"W".repeat(23)] {
        for columns in [1, 6, 12] {
            let cells = vec![text; columns];
            let block = table(text, &vec!["Kopf"; columns], &[&cells, &cells]);
            let pdf = written(&Document { blocks: vec![block], ..empty("de") });
            let found = texts(&pdf).concat().matches(&squeezed(text)).count();
            // what breaks over pages is drawn cell by cell on each of them
            let whole = pdf.pages().len() == 1;
            assert!(!whole || found > 2 * columns, "{columns} columns of {text:.20}: there {found} times");
            for (letter, place) in glyphs(&pdf).iter().flatten() {
                let inside = (40.0..=585.0).contains(&place.x) && (20.0..=825.0).contains(&place.y);
                assert!(inside, "{columns} columns of {text:.20}: {letter} at {place:?}");
            }
        }
    }
}

#[test]
fn rows_may_be_ragged_and_tables_empty() {
    for (block, columns) in [
        (table("", &["a", "b"], &[&["1"], &["1", "2", "3"], &[]]), 3),
        (table("c", &[], &[&["1", "2"]]), 2),
        (table("c", &["a"], &[]), 1),
        (table("c", &[], &[]), 0),
        (table("", &[], &[&[], &[]]), 0),
    ] {
        let document = Document { blocks: vec![block.clone()], ..empty("en") };
        let pdf = written(&document);
        let tags = tags(&pdf);
        assert_eq!(tags.iter().filter(|tag| *tag == "TH").count(), columns, "{block:?}");
        assert_eq!(html(&document).matches("<th ").count(), columns, "{block:?}");
        assert_eq!(markdown(&document).matches("| --- ").count(), columns, "{block:?}");
        let table = csv(&document);
        let lines: Vec<&str> = table.trim_start_matches('\u{feff}').lines().collect();
        if columns > 0 {
            assert!(lines.iter().all(|line| line.matches(',').count() + 1 == columns), "{block:?}: {table}");
        }
    }
}

#[test]
fn a_spreadsheet_has_the_tables_after_the_lines_to_tick() {
    let group = crate::sample::group(1, "Step", vec![crate::sample::row("line")]);
    let one = table("one", &["a", "b"], &[&["1", "2"]]);
    let two = table("two", &["c"], &[&["=3"]]);
    for (blocks, expected) in [
        (vec![one.clone()], "a,b\r\n1,2\r\n"),
        (vec![one.clone(), two.clone()], "a,b\r\n1,2\r\n\r\nc\r\n'=3\r\n"),
        (
            vec![two, group],
            "No.,Step,Item,How to,To be signed,Done,Initials,Date\r\n1,Step,line,,no,no,,\r\n\r\nc\r\n'=3\r\n",
        ),
    ] {
        let written = csv(&Document { blocks, ..empty("en") });
        assert_eq!(written, format!("\u{feff}{expected}"));
    }
}

#[test]
fn three_thousand_rows_are_three_thousand_rows() {
    let document = report("de", 3000, Orientation::Landscape);
    assert_eq!(csv(&document).lines().count(), 3001);
    assert_eq!(html(&document).matches("<tr>").count(), 3001);
    assert_eq!(markdown(&document).matches("\n| (").count(), 3000);
}

#[test]
fn heads_are_heads_of_columns_for_a_reader_aloud() {
    let pdf = written(&report("en", 2, Orientation::Portrait));
    let root: Dict<'_> = crate::read::catalog(&pdf).get("StructTreeRoot").expect("a tree of tags");
    assert!(root.contains_key("K"));
    let page = html(&report("en", 2, Orientation::Portrait));
    assert_eq!(page.matches("<th scope=\"col\">").count(), 6);
    assert!(page.contains("<caption>Completed paths</caption>"));
}
