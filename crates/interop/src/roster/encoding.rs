//! From bytes to letters, one at a time, so that a large file needs no second copy.

use std::char::DecodeUtf16;
use std::slice;
use std::str::{Chars, Utf8Chunks};

/// How the letters of a file were stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Encoding {
    /// UTF-8, with or without its mark; ASCII too.
    Utf8,
    /// UTF-16, low byte first, by its mark.
    Utf16Le,
    /// UTF-16, high byte first, by its mark.
    Utf16Be,
    /// Windows-1252: what spreadsheets write in Western Europe when UTF-8 was not asked for. There is no mark; it is what is left when a file is no UTF-8.
    Windows1252,
    /// Both in one file, as when lists were put together: what is UTF-8 was read as such, all other bytes as Windows-1252. Worth a look at the names.
    Mixed,
}

/// The letters of `bytes` without the mark at their beginning, and how they were stored.
pub(super) fn decoded(bytes: &[u8]) -> (Encoding, Letters<'_>) {
    let pairs = |bytes, high_first| Letters::Pairs(char::decode_utf16(Units { bytes, high_first }));
    if let Some(rest) = bytes.strip_prefix(b"\xff\xfe") {
        return (Encoding::Utf16Le, pairs(rest, false));
    }
    if let Some(rest) = bytes.strip_prefix(b"\xfe\xff") {
        return (Encoding::Utf16Be, pairs(rest, true));
    }
    let marked = bytes.strip_prefix(b"\xef\xbb\xbf");
    let bytes = marked.unwrap_or(bytes);
    let letters = Letters::Bytes { valid: "".chars(), other: [].iter(), rest: bytes.utf8_chunks() };
    (encoding(bytes, marked.is_some()), letters)
}

/// A file with the mark of UTF-8 is meant as such, even when nothing else in it is.
fn encoding(bytes: &[u8], marked: bool) -> Encoding {
    let mut some = marked;
    let mut others = false;
    for chunk in bytes.utf8_chunks() {
        some |= !chunk.valid().is_ascii();
        others |= !chunk.invalid().is_empty();
        if some && others {
            return Encoding::Mixed;
        }
    }
    if others { Encoding::Windows1252 } else { Encoding::Utf8 }
}

/// Letters still to be read. A copy is cheap.
#[derive(Clone)]
pub(super) enum Letters<'a> {
    /// UTF-8, and Windows-1252 for bytes that are no UTF-8.
    Bytes { valid: Chars<'a>, other: slice::Iter<'a, u8>, rest: Utf8Chunks<'a> },
    /// UTF-16.
    Pairs(DecodeUtf16<Units<'a>>),
}

impl Iterator for Letters<'_> {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        match self {
            Self::Bytes { valid, other, rest } => loop {
                if let Some(letter) = valid.next() {
                    return Some(letter);
                }
                if let Some(byte) = other.next() {
                    return Some(windows_1252(*byte));
                }
                let chunk = rest.next()?;
                *valid = chunk.valid().chars();
                *other = chunk.invalid().iter();
            },
            Self::Pairs(letters) => Some(letters.next()?.unwrap_or(char::REPLACEMENT_CHARACTER)),
        }
    }
}

/// Units of UTF-16. A single byte at the end becomes half a pair, which is no letter.
#[derive(Clone)]
pub(super) struct Units<'a> {
    bytes: &'a [u8],
    high_first: bool,
}

impl Iterator for Units<'_> {
    type Item = u16;

    fn next(&mut self) -> Option<u16> {
        let (unit, rest) = match self.bytes {
            [] => return None,
            [first, second, rest @ ..] if self.high_first => (u16::from_be_bytes([*first, *second]), rest),
            [first, second, rest @ ..] => (u16::from_le_bytes([*first, *second]), rest),
            [_] => (0xd800, [].as_slice()),
        };
        self.bytes = rest;
        Some(unit)
    }
}

/// The letter of a byte (WHATWG Encoding Standard, index windows-1252). Five bytes are not assigned and stay control characters.
fn windows_1252(byte: u8) -> char {
    const HIGH: [char; 32] = [
        '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘',
        '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
    ];
    byte.checked_sub(0x80).and_then(|place| HIGH.get(usize::from(place))).copied().unwrap_or(char::from(byte))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn check(bytes: &[u8], encoding: Encoding, text: &str) {
        let (found, letters) = decoded(bytes);
        assert_eq!((found, letters.collect::<String>()), (encoding, text.to_owned()), "{bytes:x?}");
    }

    #[test]
    fn the_encoding_is_seen_from_the_bytes() {
        check("äöüß é ñ ł".as_bytes(), Encoding::Utf8, "äöüß é ñ ł");
        check(b"\xef\xbb\xbf\xc3\xa4", Encoding::Utf8, "ä");
        check(b"plain", Encoding::Utf8, "plain");
        check(b"", Encoding::Utf8, "");
        check(b"\xff\xfea\0\xe4\0\x3d\xd8\x00\xde", Encoding::Utf16Le, "aä😀");
        check(b"\xfe\xff\0a\0\xe4\xd8\x3d\xde\x00", Encoding::Utf16Be, "aä😀");
        check(b"M\xfcller \x80 \x84x\x93", Encoding::Windows1252, "Müller € „x“");
        check(b"\xe9\x80", Encoding::Windows1252, "é€");
        check(b"\x81\x9d", Encoding::Windows1252, "\u{81}\u{9d}");
    }

    #[test]
    fn two_encodings_in_one_file_are_both_read_and_told() {
        check(b"M\xc3\xbcller, M\xfcller", Encoding::Mixed, "Müller, Müller");
        check(b"\xef\xbb\xbfM\xfcller", Encoding::Mixed, "Müller");
    }

    #[test]
    fn what_is_cut_off_is_no_letter() {
        check(b"\xff\xfea\0b", Encoding::Utf16Le, "a\u{fffd}");
        check(b"\xff\xfe\x3d\xd8a\0", Encoding::Utf16Le, "\u{fffd}a");
        check("ä".as_bytes().split_at(1).0, Encoding::Windows1252, "Ã");
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn what_a_program_stored_is_what_is_read(text in any::<String>()) {
            let utf8 = format!("\u{feff}{text}").into_bytes();
            let low: Vec<u8> = format!("\u{feff}{text}").encode_utf16().flat_map(u16::to_le_bytes).collect();
            let high: Vec<u8> = format!("\u{feff}{text}").encode_utf16().flat_map(u16::to_be_bytes).collect();
            for (bytes, encoding) in [(utf8, Encoding::Utf8), (low, Encoding::Utf16Le), (high, Encoding::Utf16Be)] {
                let (found, letters) = decoded(&bytes);
                prop_assert_eq!((found, letters.collect::<String>()), (encoding, text.clone()));
            }
        }
    }
}
