//! HTML.

use std::cell::RefCell;
use std::collections::BTreeSet;

use html5ever::TokenizerResult;
use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts};
use tritt_documents::{Document, html};

use super::{TEXTS, everywhere, in_both, in_table};

/// What a browser sees: the text between tags, the names of tags, their attributes.
#[derive(Default)]
struct Seen {
    texts: Vec<String>,
    tags: Vec<String>,
    attributes: BTreeSet<String>,
}

#[derive(Default)]
struct Reader(RefCell<Seen>);

impl TokenSink for Reader {
    type Handle = ();

    fn process_token(&self, token: Token, _: u64) -> TokenSinkResult<()> {
        let mut seen = self.0.borrow_mut();
        match token {
            Token::TagToken(Tag { kind, name, attrs, .. }) => {
                seen.texts.push(String::new());
                seen.attributes.extend(attrs.iter().map(|attribute| attribute.name.local.to_string()));
                if kind == TagKind::StartTag {
                    seen.tags.push(name.to_string());
                    match name.as_ref() {
                        "title" => return TokenSinkResult::RawData(RawKind::Rcdata),
                        "style" => return TokenSinkResult::RawData(RawKind::Rawtext),
                        _ => {}
                    }
                }
            }
            Token::CharacterTokens(text) => match seen.texts.last_mut() {
                Some(last) => last.push_str(&text),
                None => seen.texts.push(text.to_string()),
            },
            Token::CommentToken(comment) => panic!("a comment: {comment:?}"),
            Token::NullCharacterToken => panic!("NUL"),
            Token::DoctypeToken(_) | Token::EOFToken | Token::ParseError(_) => {}
        }
        TokenSinkResult::Continue
    }
}

fn seen(page: &str) -> Seen {
    let input = BufferQueue::default();
    input.push_back(StrTendril::from_slice(page));
    let tokenizer = Tokenizer::new(Reader::default(), TokenizerOpts::default());
    while !matches!(tokenizer.feed(&input), TokenizerResult::Done) {}
    tokenizer.end();
    tokenizer.sink.0.into_inner()
}

#[test]
fn every_text_stays_a_text() {
    let plain = seen(&html(&everywhere("plain", "en")));
    assert!(plain.tags.contains(&"label".to_owned()), "{:?}", plain.tags);
    let attributes =
        ["lang", "charset", "name", "content", "http-equiv", "type", "id", "for", "class", "checked", "dir"];
    assert_eq!(plain.attributes, attributes.map(str::to_owned).into());
    let places = plain.texts.iter().filter(|text| text.contains("plain")).count();
    assert_eq!(places, 16, "title twice, subtitle, intro, …");
    for text in TEXTS {
        let page = seen(&html(&everywhere(text, "en")));
        assert_eq!(page.tags, plain.tags, "{text:?}");
        assert_eq!(page.attributes, plain.attributes, "{text:?}");
        let expected = text.replace("\r\n", "\n").replace('\r', "\n");
        let expected = expected.replace(|letter: char| letter.is_control() && !matches!(letter, '\n' | '\t'), " ");
        if expected.trim().is_empty() {
            continue;
        }
        let found = page.texts.iter().filter(|found| found.contains(&expected)).count();
        assert_eq!(found, places, "{text:?} as it is, in every place");
    }
}

#[test]
fn every_text_of_two_languages_stays_a_text() {
    let plain = seen(&html(&in_both("plain")));
    for text in TEXTS {
        let page = seen(&html(&in_both(text)));
        assert_eq!((page.tags, page.attributes), (plain.tags.clone(), plain.attributes.clone()), "{text:?}");
    }
}

#[test]
fn every_text_in_a_table_stays_a_text() {
    let plain = seen(&html(&in_table("plain", "en")));
    for tag in ["table", "caption", "thead", "tbody", "tr", "th", "td"] {
        assert!(plain.tags.contains(&tag.to_owned()), "{tag} in {:?}", plain.tags);
    }
    for text in TEXTS {
        let page = seen(&html(&in_table(text, "en")));
        let without_caption = plain.tags.iter().filter(|tag| !text.is_empty() || *tag != "caption");
        assert!(page.tags.iter().eq(without_caption), "{text:?}: {:?}", page.tags);
        let expected = text.replace("\r\n", "\n").replace('\r', "\n");
        let expected = expected.replace(|letter: char| letter.is_control() && !matches!(letter, '\n' | '\t'), " ");
        if !expected.trim().is_empty() {
            let found = page.texts.iter().filter(|found| found.contains(&expected)).count();
            assert_eq!(found, 7, "{text:?} in caption, heads and cells");
        }
    }
}

#[test]
fn a_text_in_an_attribute_stays_in_it() {
    for language in ["en\" onload=\"alert(1)", "en'><script>alert(1)</script>", "en\0&quot; x=\""] {
        let document = Document { language: language.to_owned(), ..everywhere("plain", "en") };
        let (page, plain) = (seen(&html(&document)), seen(&html(&everywhere("plain", "en"))));
        assert_eq!((page.tags, page.attributes), (plain.tags, plain.attributes), "{language:?}");
    }
}

#[test]
fn the_page_asks_for_nothing() {
    let page = html(&everywhere("plain", "en"));
    assert!(page.contains("content=\"default-src 'none'; style-src 'unsafe-inline'\""));
    for part in ["http:", "https:", "url(", "@import", "src=", "href=", "<script"] {
        assert!(!page.contains(part), "{part} in the page");
    }
}
