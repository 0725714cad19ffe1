//! Running text by the sign: its sentences, and pieces of it that keep their emphasis.

use std::ops::Range;

use crate::prose::{Block, Inline, plain_text};

/// How many signs a text shows.
pub(super) fn signs(text: &[Inline]) -> usize {
    plain(text).chars().count()
}

/// The signs of a text without its marking.
pub(super) fn plain(text: &[Inline]) -> String {
    let mut out = plain_text(&[Block::Paragraph(text.to_vec())]);
    out.pop();
    out
}

/// The sentences of a text, as ranges of its signs without the blanks between them.
pub(super) fn sentences(text: &[Inline]) -> Vec<Range<usize>> {
    let letters: Vec<char> = plain(text).chars().collect();
    let mut out = Vec::new();
    let mut begin = 0;
    for place in 0..letters.len() {
        if matches!(letters[place], ' ' | '\n')
            && ends_sentence(&letters[begin..place])
            && begins_sentence(&letters[place..])
        {
            out.extend(trimmed(&letters, begin..place));
            begin = place;
        }
    }
    out.extend(trimmed(&letters, begin..letters.len()));
    out
}

/// Whether a sentence ends behind these signs. A number of one or two digits or a single letter before the dot is an ordinal or an abbreviation.
fn ends_sentence(letters: &[char]) -> bool {
    let closing = |letter: &char| matches!(letter, '“' | '”' | '’' | '"' | ')' | '»');
    let bare = letters.iter().rposition(|letter| !closing(letter)).map_or(&letters[..0], |last| &letters[..=last]);
    match bare.last() {
        Some('!' | '?' | '…') => true,
        Some('.') => {
            let word: Vec<char> =
                bare[..bare.len() - 1].iter().rev().take_while(|one| !one.is_whitespace()).copied().collect();
            let number = word.len() <= 2 && word.iter().all(char::is_ascii_digit);
            !number && word.len() > 1
        }
        _ => false,
    }
}

fn begins_sentence(letters: &[char]) -> bool {
    let first = letters.iter().find(|letter| !letter.is_whitespace());
    first
        .is_some_and(|first| first.is_uppercase() || first.is_numeric() || matches!(first, '„' | '“' | '‘' | '(' | '«'))
}

fn trimmed(letters: &[char], range: Range<usize>) -> Option<Range<usize>> {
    let first = range.clone().find(|place| !letters[*place].is_whitespace())?;
    let last = range.rev().find(|place| !letters[*place].is_whitespace())?;
    Some(first..last + 1)
}

/// The signs of a text in this range, marked as they were.
pub(super) fn piece(text: &[Inline], range: &Range<usize>) -> Vec<Inline> {
    let mut at = 0;
    cut(text, range, &mut at)
}

fn cut(text: &[Inline], range: &Range<usize>, at: &mut usize) -> Vec<Inline> {
    let mut out = Vec::new();
    for inline in text {
        match inline {
            Inline::Text(words) => out.extend(taken(words, range, at).map(Inline::Text)),
            Inline::Code(words) => out.extend(taken(words, range, at).map(Inline::Code)),
            Inline::Term { term, text } => {
                out.extend(taken(text, range, at).map(|text| Inline::Term { term: term.clone(), text }));
            }
            Inline::Strong(inner) => out.extend(some(cut(inner, range, at)).map(Inline::Strong)),
            Inline::Emphasis(inner) => out.extend(some(cut(inner, range, at)).map(Inline::Emphasis)),
        }
    }
    out
}

fn some(text: Vec<Inline>) -> Option<Vec<Inline>> {
    (!text.is_empty()).then_some(text)
}

fn taken(words: &str, range: &Range<usize>, at: &mut usize) -> Option<String> {
    let begin = *at;
    *at += words.chars().count();
    let out: String = words
        .chars()
        .enumerate()
        .filter(|(place, _)| range.contains(&(begin + place)))
        .map(|(_, letter)| letter)
        .collect();
    (!out.is_empty()).then_some(out)
}

/// At most `most` signs of a text; what is cut off leaves an ellipsis, at the end of a word where there is one.
pub(super) fn shortened(text: &[Inline], most: usize) -> Vec<Inline> {
    let letters: Vec<char> = plain(text).chars().collect();
    if letters.len() <= most {
        return text.to_vec();
    }
    let room = most.saturating_sub(1);
    let word = letters[..=room].iter().rposition(|letter| letter.is_whitespace()).filter(|end| *end > 0);
    let mut out = piece(text, &(0..word.unwrap_or(room)));
    out.push(Inline::Text("…".to_owned()));
    out
}

/// Whether any of a piece of text is set in strong emphasis.
pub(super) fn is_strong(text: &[Inline]) -> bool {
    text.iter().any(|inline| matches!(inline, Inline::Strong(_)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Vec<Inline> {
        vec![Inline::Text(text.to_owned())]
    }

    #[track_caller]
    fn check(words: &str, expected: &[&str]) {
        let whole = text(words);
        let found: Vec<String> = sentences(&whole).iter().map(|one| plain(&piece(&whole, one))).collect();
        assert_eq!(found, expected, "{words}");
    }

    #[test]
    fn a_sentence_ends_where_a_reader_sees_its_end() {
        check("Gut. Ein Code lässt sich eintippen.", &["Gut.", "Ein Code lässt sich eintippen."]);
        check("„Anmeldung bestätigen?“ Sie lehnt ab.", &["„Anmeldung bestätigen?“", "Sie lehnt ab."]);
        check("Am 5. Mai und z.\u{202f}B. Anfang Juni", &["Am 5. Mai und z.\u{202f}B. Anfang Juni"]);
        check("Bis 2024. Danach nicht mehr.", &["Bis 2024.", "Danach nicht mehr."]);
        check("Ask J. Smith (now!). 15 people did.", &["Ask J. Smith (now!).", "15 people did."]);
        check("  ", &[]);
        check("", &[]);
    }

    #[test]
    fn a_piece_keeps_its_emphasis() {
        let whole = vec![
            Inline::Strong(vec![Inline::Text("SMS.".to_owned())]),
            Inline::Text(" Die Notlösung. Mehr nicht.".to_owned()),
        ];
        let parts = sentences(&whole);
        assert_eq!(parts.len(), 3);
        assert_eq!(piece(&whole, &parts[0]), whole[..1]);
        assert_eq!(
            piece(&whole, &(2..8)),
            vec![Inline::Strong(vec![Inline::Text("S.".to_owned())]), Inline::Text(" Die".to_owned())]
        );
    }

    #[test]
    fn what_is_too_long_ends_in_an_ellipsis() {
        assert_eq!(plain(&shortened(&text("eins zwei drei"), 9)), "eins…");
        assert_eq!(plain(&shortened(&text("eins zwei drei"), 10)), "eins zwei…");
        assert_eq!(plain(&shortened(&text("eins zwei drei"), 14)), "eins zwei drei");
        assert_eq!(plain(&shortened(&text("einszweidrei"), 5)), "eins…");
    }
}
