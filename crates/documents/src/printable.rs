//! Text that can be printed. PDF/UA allows no letter without a shape, and paper ends: one emoji in a name must not cost the document.

use std::borrow::Cow;

pub(crate) use tritt_core::letter::is_invisible;
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::{compose, is_combining_mark};

use crate::columns::wide;
use crate::world::has_shape;

/// Longer words may break anywhere on paper; no word of a sentence is that long, addresses and mischief are.
const LONGEST_WORD: usize = 40;

/// The same for a code: as one word it is copied as it is, and this many letters of our typewriter face fit where certificates print them.
const LONGEST_CODE: usize = 56;

/// How many letters of a longer word stay together.
const PIECE: usize = 10;

/// A place where a line may end.
const BREAK: char = '\u{200b}';

/// Before these no line ends, not even after a blank (Unicode Standard Annex 14, LB13); a name in question marks would leave the paper.
const CLOSING: [char; 10] = ['?', '!', ',', '.', ':', ';', '/', ')', ']', '}'];

/// Stands for a letter our fonts have no shape for.
const UNKNOWN: char = '?';

/// Stands where a heading would be empty: a reader who jumps from heading to heading has to land somewhere.
const EMPTY_HEADING: &str = "–";

/// `text` as it can be printed: letters without a shape as what they are without their marks, else as question marks; without what is invisible or turns the
/// direction of reading, and with places to break in endless words.
pub(crate) fn printable(text: &str) -> String {
    with_breaks(text, |word| word.chars().count() <= LONGEST_WORD, PIECE)
}

/// The same for a number or thumbprint that somebody may copy: it is one word.
pub(crate) fn printable_code(text: &str) -> String {
    with_breaks(text, |word| word.chars().count() <= LONGEST_CODE, PIECE)
}

/// The same for a cell of a table, in a column of this width in millimetres.
pub(crate) fn printable_cell(text: &str, width: f64) -> String {
    let widest = wide("W");
    with_breaks(text, |word| wide(word.trim_end()) <= width, ((width / widest) as usize).clamp(1, PIECE))
}

fn with_breaks(text: &str, fits: impl Fn(&str) -> bool, piece: usize) -> String {
    let text = shaped(text);
    let mut out = String::with_capacity(text.len());
    for word in text.split_inclusive(char::is_whitespace) {
        if !out.is_empty() && word.starts_with(CLOSING) {
            out.push(BREAK);
        }
        out.push_str(&if fits(word) { Cow::Borrowed(word) } else { Cow::Owned(broken(word, piece)) });
    }
    out
}

/// The same for a heading, which must say something.
pub(crate) fn printable_heading(text: &str) -> String {
    let heading = printable(text);
    if heading.trim().is_empty() { EMPTY_HEADING.to_owned() } else { heading }
}

/// The letters of `text` that cannot be printed as they are, each once, in their order: for these paper shows a question mark or the letter without its marks.
/// Our typefaces know the Latin letters of Europe; a name in Arabic or Chinese has to be written in Latin letters too before it makes a certificate.
pub fn without_shape(text: &str) -> Vec<char> {
    let mut found = Vec::new();
    for letter in text.nfc() {
        if shape(letter) != Some(letter) && !is_invisible(letter) && !letter.is_whitespace() && !found.contains(&letter)
        {
            found.push(letter);
        }
    }
    found
}

fn shaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    // composed where there is a letter for it: letter and mark apart print, but are not found by who looks for the word
    for letter in text.nfc() {
        match shape(letter) {
            Some(UNKNOWN) if letter != UNKNOWN => out.extend(parts(letter)),
            shape => out.extend(shape),
        }
    }
    out
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

/// What there is of a letter with marks, at least the letter: “ễ” whole, “ệ” without the dot. A mark without a shape goes.
fn parts(letter: char) -> Vec<char> {
    let mut parts = std::iter::once(letter).nfd().filter(|part| !is_combining_mark(*part) || has_shape(*part));
    let Some(mut whole) = parts.next() else { return Vec::new() };
    if !has_shape(whole) {
        return vec![UNKNOWN];
    }
    let mut marks = Vec::new();
    for mark in parts {
        match compose(whole, mark) {
            Some(both) if has_shape(both) => whole = both,
            _ => marks.push(mark),
        }
    }
    marks.insert(0, whole);
    marks
}

fn broken(word: &str, piece: usize) -> String {
    let mut out = String::with_capacity(word.len() * 2);
    for (place, letter) in word.chars().enumerate() {
        if place > 0 && place % piece == 0 {
            out.push(BREAK);
        }
        out.push(letter);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_cannot_be_printed_changes() {
        for (text, expected) in [
            ("Grüße, „Straße“ – 12 € …", "Grüße, „Straße“ – 12 € …"),
            ("z.\u{202f}B. #import *a* <b>", "z.\u{202f}B. #import *a* <b>"),
            ("zu 😀 中 →", "zu \u{200b}? \u{200b}? \u{200b}?"),
            ("a\0\u{7}b\u{202e}c\u{feff}d", "abcd"),
            ("wide\u{3000}blank\u{b}and\u{2028}line", "wide\u{3000}blank and line"),
            ("one\ntwo\tthree", "one\ntwo\tthree"),
            ("", ""),
            // composed, marked, unmarked, unknown
            ("Mu\u{308}ller", "Müller"),
            ("Nguyễn Thị Huệ", "Nguyê\u{303}n Thi Huê"),
            ("x\u{301}\u{323}", "x\u{301}"),
            ("й ά 각 \u{323}", "? \u{200b}? \u{200b}? "),
        ] {
            assert_eq!(printable(text), expected, "{text:?}");
        }
    }

    #[test]
    fn a_code_is_one_word() {
        let thumbprint = "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs";
        assert_eq!(printable_code(thumbprint), thumbprint);
        assert!(printable(thumbprint).contains('\u{200b}'));
        assert!(printable_code(&thumbprint.repeat(2)).contains('\u{200b}'));
    }

    #[test]
    fn a_word_that_is_wider_than_its_column_can_be_broken() {
        assert_eq!(printable_cell("Backstube und Verkauf", 20.0), "Backstube und Verkauf");
        assert_eq!(printable_cell("xxx Datenträger ", 6.0), "xxx Da\u{200b}te\u{200b}nt\u{200b}rä\u{200b}ge\u{200b}r ");
        assert_eq!(printable_cell("ab", 0.5), "a\u{200b}b");
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
    fn what_cannot_be_printed_is_told() {
        for (text, expected) in [
            ("Grüße, Łukasz Ó Mu\u{308}ller\n–", ""),
            ("Huệ, Huệ und 李小龍", "ệ李小龍"),
            ("\u{202e}a\0\u{feff}\u{3000}", ""),
            ("?", ""),
        ] {
            assert_eq!(without_shape(text), expected.chars().collect::<Vec<_>>(), "{text:?}");
        }
    }

    #[test]
    fn a_heading_is_never_empty() {
        for text in ["", " ", "\0", "\u{200b}\u{feff}"] {
            assert_eq!(printable_heading(text), EMPTY_HEADING, "{text:?}");
        }
        assert_eq!(printable_heading("Backups"), "Backups");
    }
}
