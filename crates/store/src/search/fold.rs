//! Folding: different ways to write one word become the same letters.

use std::iter;
use std::ops::Range;

use unicode_normalization::char::{decompose_compatible, is_combining_mark};

/// A text as it is compared: words of small letters without accents, one blank between them. It remembers where each
/// letter came from.
#[derive(Debug, Default, PartialEq)]
pub(crate) struct Folded {
    /// Letters and digits, and single blanks.
    pub(crate) text: String,
    /// For each byte of `text` the bytes of the original it stands for; they begin and end between characters.
    origins: Vec<Range<usize>>,
}

/// Folds a text. Equal afterwards are:
/// - large and small letters, letters with and without accents, composed or not: “É”, “é”, “e”;
/// - ä, ae and a, likewise ö and ü: keyboards without umlauts write the second, people in a hurry the third. So an e
///   after a, o or u disappears everywhere, in “Steuer” too; looking up folds both sides, so nothing is lost by it;
/// - ß and ss;
/// - with and without hyphen, apostrophe or an invisible character: “E-Mail” and “Email”, “don’t” and “dont”.
///
/// Everything else parts words. What a text begins with folds to what the folded text begins with: that is why a word
/// can be found while it is typed.
pub(crate) fn fold(original: &str) -> Folded {
    let mut folded = Folded::default();
    for (start, letter) in original.char_indices() {
        let origin = start..start + letter.len_utf8();
        if letter.is_ascii() {
            folded.take(letter.to_ascii_lowercase(), &origin);
        } else {
            decompose_compatible(letter, |part| part.to_lowercase().for_each(|small| folded.take(small, &origin)));
        }
    }
    folded
}

impl Folded {
    /// The bytes of the original that `range` of the folded text stands for.
    pub(super) fn original(&self, range: Range<usize>) -> Option<Range<usize>> {
        let origins = self.origins.get(range)?;
        Some(origins.first()?.start..origins.last()?.end)
    }

    /// The words, each with its bytes of the folded text.
    pub(super) fn words(&self) -> impl Iterator<Item = (&str, Range<usize>)> {
        let mut start = 0;
        self.text.split(' ').filter_map(move |word| {
            let range = start..start + word.len();
            start = range.end + 1;
            (!word.is_empty()).then_some((word, range))
        })
    }

    fn take(&mut self, letter: char, origin: &Range<usize>) {
        match letter {
            'e' if self.text.ends_with(['a', 'o', 'u']) => self.widen(origin),
            'ß' => {
                self.push('s', origin);
                self.push('s', origin);
            }
            'æ' => self.push('a', origin),
            'œ' | 'ø' => self.push('o', origin),
            'ł' => self.push('l', origin),
            'đ' => self.push('d', origin),
            'ı' => self.push('i', origin),
            _ if is_combining_mark(letter) => self.widen(origin),
            _ if joins(letter) => {}
            _ if letter.is_alphanumeric() => self.push(letter, origin),
            _ if self.text.is_empty() || self.text.ends_with(' ') => {}
            _ => self.push(' ', origin),
        }
    }

    fn push(&mut self, letter: char, origin: &Range<usize>) {
        self.text.push(letter);
        self.origins.extend(iter::repeat_n(origin.clone(), letter.len_utf8()));
    }

    /// What is left out belongs to the letter before it.
    fn widen(&mut self, origin: &Range<usize>) {
        let Some(last) = self.text.chars().next_back() else { return };
        for before in self.origins.iter_mut().rev().take(last.len_utf8()) {
            before.end = origin.end;
        }
    }
}

/// Hyphens, apostrophes and characters nobody sees: they stand inside a word and part nothing.
fn joins(letter: char) -> bool {
    matches!(
        letter,
        '-' | '\u{2010}' | '\u{2011}' | '\'' | '\u{2019}' | '\u{2bc}' | '\u{ad}' | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}'
    )
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn check(original: &str, expected: &str) {
        assert_eq!(fold(original).text, expected, "{original:?}");
    }

    #[test]
    fn ways_to_write_a_word_become_one() {
        for written in ["Überweisung", "ueberweisung", "uberweisung", "ÜBERWEISUNG", "U\u{308}berweisung"] {
            check(written, "uberweisung");
        }
        for written in ["Maße", "Masse", "MASSE", "MAẞE", "Ma\u{ad}ße"] {
            check(written, "masse");
        }
        for written in ["geübt", "geuebt", "geubt"] {
            check(written, "geubt");
        }
        for written in ["Zwei-Faktor", "zwei\u{2011}faktor", "Zweifaktor"] {
            check(written, "zweifaktor");
        }
        check("Don’t", "dont");
        check("Čapek, Łódź, naïve, Ægir, ﬁx, Ｗ５", "capek lodz naive agir fix w5");
    }

    #[test]
    fn everything_else_parts_words() {
        check("", "");
        check("…“\0*😀", "");
        check("  Was?  Ja: „nein“ (3,5 %)", "was ja nein 3 5 ");
        check("login@steuerbüro-acar.example", "login steurburoacar example");
    }

    #[track_caller]
    fn check_origin(original: &str, letters: &str, expected: &str) {
        let folded = fold(original);
        let start = folded.text.find(letters).expect("the letters are there");
        let range = folded.original(start..start + letters.len()).expect("a place");
        assert_eq!(&original[range], expected, "{letters} in {original:?}");
    }

    #[test]
    fn letters_lead_back_to_where_they_came_from() {
        check_origin("die Überweisung prüfen", "uberweisung", "Überweisung");
        check_origin("die Ueberweisung", "u", "Ue");
        check_origin("U\u{308}bung", "u", "U\u{308}");
        check_origin("per E-Mail, sofort", "email", "E-Mail");
        check_origin("außen", "ss", "ß");
        check_origin("außen", "sen", "ßen");
    }

    proptest! {
        /// A word found as a whole must be found while it is typed.
        #[test]
        fn a_beginning_folds_to_a_beginning(text in "\\PC{0,40}", cut in 0_usize..40) {
            let begun: String = text.chars().take(cut).collect();
            prop_assert!(fold(&text).text.starts_with(&fold(&begun).text));
        }

        #[test]
        fn umlauts_are_two_letters_or_one(word in "[a-zäöü]{1,12}") {
            let two = word.replace('ä', "ae").replace('ö', "oe").replace('ü', "ue");
            let one = word.replace('ä', "a").replace('ö', "o").replace('ü', "u");
            prop_assert_eq!(&fold(&two).text, &fold(&word).text);
            prop_assert_eq!(&fold(&one).text, &fold(&word).text);
        }

        #[test]
        fn folding_again_changes_nothing(text in any::<String>()) {
            let once = fold(&text).text;
            prop_assert_eq!(&fold(&once).text, &once);
        }

        /// What is marked in the original can be cut out of it, and comes in its order.
        #[test]
        fn origins_are_pieces_of_the_original(text in any::<String>()) {
            let folded = fold(&text);
            prop_assert_eq!(folded.origins.len(), folded.text.len());
            for origin in &folded.origins {
                prop_assert!(text.get(origin.clone()).is_some_and(|piece| !piece.is_empty()), "{origin:?}");
            }
            prop_assert!(folded.origins.is_sorted_by_key(|origin| origin.start));
            prop_assert!(folded.origins.is_sorted_by_key(|origin| origin.end));
        }
    }
}
