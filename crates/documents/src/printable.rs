//! Text that can be printed. PDF/UA allows no letter without a shape, and paper ends: one emoji in a name must not cost the document.

use std::borrow::Cow;

use tritt_core::letter::is_invisible;

use crate::world::has_shape;

/// Longer words may break anywhere on paper; no word of a sentence is that long, addresses and mischief are.
const LONGEST_WORD: usize = 40;

/// How many letters of a longer word stay together.
const PIECE: usize = 10;

/// Stands for a letter our fonts have no shape for.
const UNKNOWN: char = '?';

/// Stands where a heading would be empty: a reader who jumps from heading to heading has to land somewhere.
const EMPTY_HEADING: &str = "–";

/// `text` as it can be printed: letters without a shape as question marks, without what is invisible or turns the direction of reading, and with
/// places to break in endless words.
pub(crate) fn printable(text: &str) -> String {
    let text: String = text.chars().filter_map(shape).collect();
    text.split_inclusive(char::is_whitespace).map(broken).collect()
}

/// The same for a heading, which must say something.
pub(crate) fn printable_heading(text: &str) -> String {
    let heading = printable(text);
    if heading.trim().is_empty() { EMPTY_HEADING.to_owned() } else { heading }
}

fn shape(letter: char) -> Option<char> {
    match letter {
        // where a word may be cut, and blanks: they are measured, not drawn
        '\n' | '\r' | '\t' | '\u{ad}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => Some(letter),
        letter if has_shape(letter) => Some(letter),
        letter if letter.is_whitespace() => Some(' '),
        letter if is_invisible(letter) => None,
        _ => Some(UNKNOWN),
    }
}

fn broken(word: &str) -> Cow<'_, str> {
    if word.chars().count() <= LONGEST_WORD {
        return word.into();
    }
    let mut out = String::with_capacity(word.len() * 2);
    for (place, letter) in word.chars().enumerate() {
        if place > 0 && place % PIECE == 0 {
            out.push('\u{200b}');
        }
        out.push(letter);
    }
    out.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_cannot_be_printed_changes() {
        for (text, expected) in [
            ("Grüße, „Straße“ – 12 € …", "Grüße, „Straße“ – 12 € …"),
            ("z.\u{202f}B. #import *a* <b>", "z.\u{202f}B. #import *a* <b>"),
            ("zu 😀 中 →", "zu ? ? ?"),
            ("a\0\u{7}b\u{202e}c\u{feff}d", "abcd"),
            ("wide\u{3000}blank\u{b}and\u{2028}line", "wide\u{3000}blank and line"),
            ("one\ntwo\tthree", "one\ntwo\tthree"),
            ("", ""),
        ] {
            assert_eq!(printable(text), expected, "{text:?}");
        }
    }

    #[test]
    fn words_that_never_end_can_be_broken() {
        let word = "x".repeat(LONGEST_WORD);
        assert_eq!(printable(&word), word, "a long word is a word");
        let endless = "x".repeat(LONGEST_WORD + 1);
        let broken = printable(&format!("a {endless} b"));
        assert_eq!(broken.replace('\u{200b}', ""), format!("a {endless} b"));
        assert_eq!(broken.matches('\u{200b}').count(), LONGEST_WORD / PIECE);
    }

    #[test]
    fn a_heading_is_never_empty() {
        for text in ["", " ", "\0", "\u{200b}\u{feff}"] {
            assert_eq!(printable_heading(text), EMPTY_HEADING, "{text:?}");
        }
        assert_eq!(printable_heading("Backups"), "Backups");
    }
}
