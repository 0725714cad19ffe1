//! The words of a query, and how each is asked for.

use std::ops::Range;

use super::fold::{Folded, fold};

/// Characters of a query that are read. Nobody types more to find something; who pastes a page finds its beginning.
const READ: usize = 200;

/// Words of a query that are looked up.
const WORDS: usize = 8;

/// Letters below which a word is only found where a word begins: SQLite's trigrams have three, and inside of words two
/// letters stand everywhere.
const PART: usize = 3;

/// A word of a query.
#[derive(Debug, PartialEq)]
pub(super) struct Needle {
    /// As it was typed.
    written: String,
    /// Folded; several when a mistake was forgiven that may have been made in several words.
    spellings: Vec<String>,
}

/// How much of a word a needle is. More is better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Share {
    /// Something inside or the end.
    Inside,
    /// Its beginning.
    Beginning,
    /// All of it.
    Whole,
}

/// The words of a query, each once.
pub(super) fn needles(query: &str) -> Vec<Needle> {
    let read = query.char_indices().nth(READ).map_or(query, |(end, _)| query.get(..end).unwrap_or_default());
    let folded = fold(read);
    let mut needles: Vec<Needle> = Vec::new();
    for (word, range) in folded.words() {
        if needles.len() < WORDS && needles.iter().all(|needle| needle.word() != word) {
            let written = folded.original(range).and_then(|range| read.get(range)).unwrap_or_default();
            needles.push(Needle { written: written.to_owned(), spellings: vec![word.to_owned()] });
        }
    }
    needles
}

impl Needle {
    /// The folded word as it was typed, or the likeliest when a mistake was forgiven.
    pub(super) fn word(&self) -> &str {
        self.spellings.first().map_or("", String::as_str)
    }

    /// Asks for `spellings` instead of what was typed.
    pub(super) fn replace(&mut self, spellings: Vec<String>) {
        self.written.clear();
        self.spellings = spellings;
    }

    /// In the language of FTS5: the word with its umlauts, as typed.
    pub(super) fn as_written(&self) -> String {
        quoted(&self.written)
    }

    /// In the language of FTS5: the whole word.
    pub(super) fn whole(&self) -> String {
        any(self.spellings.iter().map(|spelling| quoted(spelling)))
    }

    /// In the language of FTS5: words that begin like this.
    pub(super) fn beginning(&self) -> String {
        any(self.spellings.iter().map(|spelling| format!("{} *", quoted(spelling))))
    }

    /// In the language of FTS5: words that hold this. Shorter than a trigram it asks for nothing.
    pub(super) fn inside(&self) -> String {
        let parts = self.spellings.iter().flat_map(|spelling| joined(spelling).chain([spelling.clone()]));
        any(parts.map(|part| quoted(&part)))
    }

    /// Where `folded`, which `original` was folded to, holds this: bytes of the original, in no order.
    pub(super) fn places(&self, folded: &Folded, original: &str) -> Vec<(Range<usize>, Share)> {
        let mut places = Vec::new();
        for spelling in &self.spellings {
            for (start, _) in folded.text.match_indices(spelling) {
                let end = start + spelling.len();
                if let Some(share) = share(&folded.text, start..end)
                    && let Some(range) = folded.original(start..end)
                {
                    places.push((range, share));
                }
            }
            for part in joined(spelling) {
                for (start, _) in folded.text.match_indices(&part) {
                    // the vowel belongs to the part before, the e that was folded into it to ours
                    if let Some(vowel) = folded.original(start..start + 1)
                        && let Some(range) = folded.original(start..start + part.len())
                        && original.get(vowel.clone()).is_some_and(|vowel| vowel.ends_with(['e', 'E']))
                    {
                        places.push((vowel.end - 1..range.end, Share::Inside));
                    }
                }
            }
        }
        places
    }
}

/// How much of its word the piece `range` of a folded text is; nothing when it is too short to count there.
fn share(text: &str, range: Range<usize>) -> Option<Share> {
    let begins = range.start == 0 || text.get(..range.start).is_some_and(|before| before.ends_with(' '));
    let ends = text.get(range.end..).is_none_or(|after| after.is_empty() || after.starts_with(' '));
    match (begins, ends) {
        (true, true) => Some(Share::Whole),
        (true, false) => Some(Share::Beginning),
        (false, _) => text.get(range).is_some_and(|piece| piece.chars().count() >= PART).then_some(Share::Inside),
    }
}

/// How a part that begins with e looks where the part before it ends with a, o or u, because folding takes that e away:
/// “einstellung” in “Makroeinstellung”, which folds to “makroinstellung”.
fn joined(part: &str) -> impl Iterator<Item = String> {
    let rest = part.strip_prefix('e').map(|rest| rest.trim_start_matches('e'));
    let rest = rest.filter(|rest| rest.chars().count() + 1 >= PART);
    rest.into_iter().flat_map(|rest| ["a", "o", "u"].map(|vowel| format!("{vowel}{rest}")))
}

/// A string of FTS5: in quotes nothing is an operator.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

fn any(alternatives: impl Iterator<Item = String>) -> String {
    alternatives.collect::<Vec<_>>().join(" OR ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(query: &str, expected: &[(&str, &str)]) {
        let needles = needles(query);
        let found: Vec<_> = needles.iter().map(|needle| (needle.written.as_str(), needle.word())).collect();
        assert_eq!(found, expected, "{query:?}");
    }

    #[test]
    fn a_query_is_its_words_and_nothing_is_an_operator() {
        check("Größe prüfen", &[("Größe", "grosse"), ("prüfen", "prufen")]);
        check(
            "\"E-Mail\" AND (NOT title:x*)",
            &[("E-Mail", "email"), ("AND", "and"), ("NOT", "not"), ("title", "title"), ("x", "x")],
        );
        check("tür Tuer TUR", &[("tür", "tur")]);
        check(" \0 \" * ( 😀", &[]);
        check("a b c d e f g h i j", &["a", "b", "c", "d", "e", "f", "g", "h"].map(|word| (word, word)));
    }

    #[test]
    fn a_page_pasted_is_read_to_a_point() {
        let needles = needles(&"x".repeat(10_000));
        assert_eq!(needles.iter().map(|needle| needle.word().len()).collect::<Vec<_>>(), [READ]);
    }

    #[track_caller]
    fn check_places(word: &str, original: &str, expected: &[(&str, Share)]) {
        let needles = needles(word);
        let folded = fold(original);
        let places: Vec<_> = needles.iter().flat_map(|needle| needle.places(&folded, original)).collect();
        let found: Vec<_> = places.into_iter().map(|(range, share)| (&original[range], share)).collect();
        assert_eq!(found, expected, "{word:?} in {original:?}");
    }

    #[test]
    fn places_say_how_much_of_the_word_they_are() {
        check_places(
            "sicherung",
            "Sicherung und Datensicherungen, Sicherungsplan",
            &[("Sicherung", Share::Whole), ("sicherung", Share::Inside), ("Sicherung", Share::Beginning)],
        );
        check_places("it", "IT-Hilfe mit Item", &[("IT", Share::Beginning), ("It", Share::Beginning)]);
        check_places("einstellung", "Makroeinstellungen", &[("einstellung", Share::Inside)]);
        check_places("übung", "Feueruebung", &[("uebung", Share::Inside)]);
    }
}
