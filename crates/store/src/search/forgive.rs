//! Forgiving one typing mistake in a word that nothing holds.

/// Letters a word needs: of a shorter one, one letter is so much that anything would do.
const SHORTEST: usize = 4;

/// Letters a part needs to be looked for inside of words.
const SHORTEST_PART: usize = 6;

/// Spellings that are looked up at most.
const MOST: usize = 12;

/// What may have been meant by the folded word `typed`: beginnings of words of `vocabulary` one mistake away, then parts
/// inside of them. The vocabulary is folded, parted by blanks and has the commonest words first; so has the answer.
///
/// Whether two words are one mistake apart is decided exactly. Common trigrams, the usual measure, are none in short
/// words (“huas”, “haus”) and plenty in long ones with three mistakes.
pub(super) fn meant(typed: &str, vocabulary: &str) -> Vec<String> {
    let length = typed.chars().count();
    if length < SHORTEST {
        return Vec::new();
    }
    let words = || vocabulary.split(' ');
    let begun = words().filter_map(|word| near(typed, word));
    let inside = words().filter(|_| length >= SHORTEST_PART).filter_map(|word| near_inside(typed, word));
    distinct(begun.chain(inside))
}

fn distinct<'a>(spellings: impl Iterator<Item = &'a str>) -> Vec<String> {
    let mut distinct: Vec<String> = Vec::new();
    for spelling in spellings {
        if !distinct.iter().any(|known| known == spelling) {
            distinct.push(spelling.to_owned());
        }
        if distinct.len() == MOST {
            break;
        }
    }
    distinct
}

/// The beginning of `word` that is one mistake away from `typed`, the longest there is.
fn near<'a>(typed: &str, word: &'a str) -> Option<&'a str> {
    let length = typed.len();
    let beginnings = [length + 1, length, length - 1].into_iter().filter_map(|end| word.get(..end));
    beginnings.into_iter().find(|beginning| one_mistake(typed, beginning))
}

/// The first part of `word`, behind its beginning, that is one mistake away from `typed`.
fn near_inside<'a>(typed: &str, word: &'a str) -> Option<&'a str> {
    word.char_indices().skip(1).find_map(|(start, _)| near(typed, word.get(start..)?))
}

/// Whether one letter too many, one missing, one wrong, or two neighbours swapped make `typed` out of `meant`.
fn one_mistake(typed: &str, meant: &str) -> bool {
    let (typed, meant) = (typed.as_bytes(), meant.as_bytes());
    let same = typed.iter().zip(meant).take_while(|(left, right)| left == right).count();
    let (typed, meant) = (typed.get(same..).unwrap_or_default(), meant.get(same..).unwrap_or_default());
    match (typed, meant) {
        ([_, typed @ ..], meant) if typed == meant => true,
        (typed, [_, meant @ ..]) if typed == meant => true,
        ([_, typed @ ..], [_, meant @ ..]) if typed == meant => true,
        ([first, second, typed @ ..], [other, another, meant @ ..]) => {
            first == another && second == other && typed == meant
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const VOCABULARY: &str = "haus passwort datensicherung passwortmanager uberweisung laufwerk passen";

    #[track_caller]
    fn check(typed: &str, expected: &[&str]) {
        assert_eq!(meant(typed, VOCABULARY), expected, "{typed}");
    }

    #[test]
    fn one_mistake_is_forgiven() {
        check("huas", &["haus"]);
        check("pasword", &[]);
        check("paswort", &["passwort"]);
        check("passswort", &["passwort"]);
        check("laufverk", &["laufwerk"]);
        check("datensichreung", &["datensicherung"]);
    }

    #[test]
    fn so_is_one_in_a_word_not_finished_or_in_a_part() {
        check("passwrotm", &["passwortm"]);
        check("sichreung", &["sicherung"]);
        check("sichrung", &["sicherung"]);
        check("manger", &["manager"]);
    }

    #[test]
    fn two_are_not_and_short_words_are_left_alone() {
        check("datnesichreung", &[]);
        check("hsu", &[]);
        check("", &[]);
    }

    proptest! {
        #[test]
        fn every_single_mistake_is_one(
            word in "[a-z]{4,20}",
            place in 0_usize..19,
            kind in 0_u8..4,
            letter in "[a-z]",
        ) {
            let place = place % (word.len() - 1);
            let (before, after) = word.split_at(place);
            let (first, rest) = after.split_at(1);
            let typed = match kind {
                0 => format!("{before}{letter}{after}"),
                1 => format!("{before}{rest}"),
                2 => format!("{before}{letter}{rest}"),
                _ => format!("{before}{}{first}{}", &rest[..1], &rest[1..]),
            };
            prop_assume!(typed != word);
            prop_assert!(one_mistake(&typed, &word), "{typed} for {word}");
        }

        #[test]
        fn nothing_breaks_it(typed in any::<String>(), vocabulary in any::<String>()) {
            prop_assert!(meant(&typed, &vocabulary).len() <= MOST);
        }
    }
}
