//! Markdown.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use tritt_documents::markdown;

use super::{TEXTS, everywhere, in_table};

/// The texts a reader sees, each heading, paragraph and line of a list by itself. Anything but headings, paragraphs, lists to tick, tables, bold and rules fails.
fn read(source: &str) -> Vec<String> {
    assert!(!source.contains("****"), "bold around nothing is a rule");
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_MATH
        | Options::ENABLE_GFM
        | Options::ENABLE_DEFINITION_LIST
        | Options::ENABLE_WIKILINKS;
    let mut texts = vec![String::new()];
    for event in Parser::new_ext(source, options) {
        match event {
            Event::Text(text) => texts.last_mut().expect("one").push_str(&text),
            Event::HardBreak
            | Event::Start(Tag::Heading { .. } | Tag::Paragraph | Tag::Item | Tag::TableHead | Tag::TableCell) => {
                texts.push(String::new());
            }
            Event::End(TagEnd::Heading(_) | TagEnd::Paragraph | TagEnd::Item | TagEnd::List(_) | TagEnd::Strong)
            | Event::End(TagEnd::Table | TagEnd::TableHead | TagEnd::TableRow | TagEnd::TableCell)
            | Event::Start(Tag::List(None) | Tag::Strong | Tag::Table(_) | Tag::TableRow)
            | Event::TaskListMarker(_)
            | Event::Rule => {}
            event => panic!("{event:?} in {source}"),
        }
    }
    texts.iter().map(|text| text.trim().to_owned()).filter(|text| !text.is_empty()).collect()
}

#[test]
fn every_text_is_read_as_it_is() {
    for text in TEXTS {
        let source = markdown(&everywhere(text, "en"));
        let line: String = text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
        let sign = format!("{line}: ____ {line}: ____");
        let line = line.trim();
        let (first, second) = (format!("1 {line}"), format!("2 {line}"));
        let expected = [
            // title, subtitle, intro, heading, paragraph
            line, line, line, line, line, //
            &first, line, line, &sign, //
            &second, line, line, //
            // the foot
            line, line,
        ];
        let expected: Vec<&str> = expected.iter().map(|text| text.trim()).filter(|text| !text.is_empty()).collect();
        assert_eq!(read(&source), expected, "{text:?} as\n{source}");
    }
}

#[test]
fn every_cell_of_a_table_is_read_as_it_is() {
    for text in TEXTS.iter().chain(&["a | b \\| c \\\\| d", "|", "\\"]) {
        let source = markdown(&in_table(text, "en"));
        let line: String = text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
        let found = read(&source).iter().filter(|found| *found == line.trim()).count();
        let expected = if line.trim().is_empty() { 0 } else { 7 };
        assert_eq!(found, expected, "{text:?} in caption, heads and cells of\n{source}");
    }
}
