//! Codes that people read on a wall and type into a phone (docs/security.md, L5).

use std::fmt;
use std::hint::black_box;

/// The signs of a code. Left out is what is taken for another sign, on a wall or in handwriting: of 0 and O, 1 and I and L, 2 and Z, 5 and S, 8 and B, U and V
/// one at most is in it. [`Code::read`] takes the other one for it where that is clear.
///
/// 27 signs: six are 28.5 bits, eight are 38.0.
pub const ALPHABET: &[u8; 27] = b"23456789ACDEFGHJKMNPQRTVWXY";

/// The most characters that are looked at when a code is read.
const LONGEST_TYPED: usize = 64;

/// What a code is for. It decides how long it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Use {
    /// To come in: it stands on the wall.
    Join,
    /// To go on with another phone: it stands on the first one.
    Again,
}

impl Use {
    /// How many signs it has.
    pub fn length(self) -> usize {
        match self {
            Self::Join => 6,
            Self::Again => 8,
        }
    }
}

/// A code. It compares in constant time, and a log does not show it.
#[derive(Clone)]
pub struct Code(String);

impl Code {
    /// Makes a code of bytes from the system's random source.
    ///
    /// Each sign comes from a byte below 243, which is nine times the alphabet; greater bytes are left out, so that no sign is likelier than another.
    /// `None` when there are too few bytes: of 64 that happens less than once in 10⁴⁰ times.
    pub fn from_random(purpose: Use, bytes: impl IntoIterator<Item = u8>) -> Option<Self> {
        let fair = u8::MAX - u8::MAX % 27;
        let signs = bytes.into_iter().filter(|byte| *byte < fair).map(|byte| sign(byte % 27));
        let code: String = signs.take(purpose.length()).collect();
        (code.len() == purpose.length()).then_some(Self(code))
    }

    /// Reads what people type: in any case, with blanks, hyphens and dots in it, and with signs that look like one of ours.
    pub fn read(purpose: Use, typed: &str) -> Option<Self> {
        let mut code = String::with_capacity(purpose.length());
        for typed in typed.chars().take(LONGEST_TYPED + 1) {
            if typed.is_whitespace() || matches!(typed, '-' | '.' | '_' | '\u{2010}'..='\u{2015}') {
                continue;
            }
            if code.len() == purpose.length() {
                return None;
            }
            code.push(meant(typed)?);
        }
        (code.len() == purpose.length() && typed.chars().count() <= LONGEST_TYPED).then_some(Self(code))
    }

    /// The code without blanks.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The code as it is shown: in two halves, so that it can be read out and remembered.
    pub fn shown(&self) -> String {
        let (first, second) = self.0.split_at(self.0.len() / 2);
        format!("{first} {second}")
    }
}

impl PartialEq for Code {
    fn eq(&self, other: &Self) -> bool {
        same(self.0.as_bytes(), other.0.as_bytes())
    }
}

impl Eq for Code {}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Code({} signs)", self.0.len())
    }
}

/// Whether two secrets are the same, looking at every byte whatever the first ones are: how long it takes says nothing but the length.
pub fn same(one: &[u8], other: &[u8]) -> bool {
    if one.len() != other.len() {
        return false;
    }
    let differs = one.iter().zip(other).fold(0, |differs, (one, other)| black_box(differs | (one ^ other)));
    black_box(differs) == 0
}

fn sign(place: u8) -> char {
    char::from(ALPHABET[usize::from(place) % ALPHABET.len()])
}

/// The sign that is meant; `None` for one that is none.
fn meant(typed: char) -> Option<char> {
    let upper = match typed.to_ascii_uppercase() {
        'Z' => '2',
        'S' => '5',
        'B' => '8',
        'U' => 'V',
        upper => upper,
    };
    u8::try_from(upper).ok().filter(|byte| ALPHABET.contains(byte)).map(char::from)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use proptest::prelude::*;

    #[test]
    fn no_sign_looks_like_another() {
        for alike in ["0O", "1IL", "2Z", "5S", "8B", "UV"] {
            let there = alike.bytes().filter(|sign| ALPHABET.contains(sign)).count();
            assert!(there <= 1, "{alike}");
        }
        let mut sorted = ALPHABET.to_vec();
        sorted.dedup();
        assert_eq!(sorted.len(), ALPHABET.len(), "a sign twice would come twice as often");
        assert!(!ALPHABET.iter().any(|sign| b"01OIL".contains(sign)));
    }

    #[test]
    fn every_sign_is_as_likely_as_any_other() {
        let mut counts: BTreeMap<char, u32> = BTreeMap::new();
        for byte in 0..=u8::MAX {
            // one byte decides, the rest fills up
            let bytes = std::iter::once(byte).chain([0; 5]);
            if let Some(code) = Code::from_random(Use::Join, bytes) {
                *counts.entry(code.0.chars().next().expect("six signs")).or_default() += 1;
            }
        }
        assert_eq!(counts.len(), ALPHABET.len());
        assert!(counts.values().all(|count| *count == 9), "{counts:?}");
    }

    #[test]
    fn greater_bytes_are_left_out_and_too_few_make_no_code() {
        let made = |bytes: &[u8]| Code::from_random(Use::Join, bytes.iter().copied()).map(|code| code.0);
        assert_eq!(made(&[0, 1, 2, 3, 4, 5]).as_deref(), Some("234567"));
        assert_eq!(made(&[0, 243, 1, 255, 2, 3, 250, 4, 5, 6]).as_deref(), Some("234567"));
        assert_eq!(made(&[26, 27, 53, 54, 242, 241]).as_deref(), Some("Y2Y2YX"));
        assert_eq!(made(&[0, 1, 2, 3, 4]), None);
        assert_eq!(made(&[250; 64]), None);
        assert_eq!(Code::from_random(Use::Again, 0..=7).map(|code| code.shown()).as_deref(), Some("2345 6789"));
    }

    #[test]
    fn people_type_as_they_like() {
        for (typed, expected) in [
            ("K7M3QX", Some("K7M3QX")),
            ("k7m 3qx", Some("K7M3QX")),
            (" K7M-3QX\n", Some("K7M3QX")),
            ("k.7.m.3.q.x", Some("K7M3QX")),
            ("K7M\u{2013}3QX", Some("K7M3QX")),
            ("\u{a0}K7M\u{202f}3QX", Some("K7M3QX")),
            ("zsbuac", Some("258VAC")),
            ("K7M3Q", None),
            ("K7M3QXX", None),
            ("K7M3Q0", None),
            ("K7M3QO", None),
            ("K7M3Q1", None),
            ("K7M3Ql", None),
            ("K7M3Qä", None),
            ("К7М3QX", None),
            ("", None),
            ("------", None),
        ] {
            assert_eq!(Code::read(Use::Join, typed).map(|code| code.0).as_deref(), expected, "{typed:?}");
        }
        assert_eq!(Code::read(Use::Again, "acde 2345").map(|code| code.0).as_deref(), Some("ACDE2345"));
        assert!(Code::read(Use::Again, "K7M3QX").is_none(), "a code to come in is none to go on with");
        let long = format!("K7M3QX{}", " ".repeat(100));
        assert!(Code::read(Use::Join, &long).is_none(), "nothing is read for ever");
    }

    #[test]
    fn secrets_are_compared_whole() {
        for (one, other, expected) in
            [("abc", "abc", true), ("abc", "abd", false), ("xbc", "abc", false), ("ab", "abc", false), ("", "", true)]
        {
            assert_eq!(same(one.as_bytes(), other.as_bytes()), expected, "{one} {other}");
        }
    }

    #[test]
    fn a_log_does_not_show_it() {
        let code = Code::read(Use::Join, "K7M3QX").expect("a code");
        assert_eq!(format!("{code:?}"), "Code(6 signs)");
    }

    proptest! {
        #[test]
        fn what_is_shown_can_be_typed(bytes in prop::collection::vec(any::<u8>(), 64), lower: bool) {
            for purpose in [Use::Join, Use::Again] {
                let code = Code::from_random(purpose, bytes.iter().copied()).expect("64 bytes are enough");
                let typed = if lower { code.shown().to_lowercase() } else { code.shown() };
                prop_assert_eq!(Code::read(purpose, &typed), Some(code));
            }
        }

        #[test]
        fn nothing_typed_harms(typed in "\\PC{0,100}") {
            if let Some(code) = Code::read(Use::Join, &typed) {
                prop_assert!(code.0.bytes().all(|sign| ALPHABET.contains(&sign)));
                prop_assert_eq!(code.0.len(), 6);
            }
        }
    }
}
