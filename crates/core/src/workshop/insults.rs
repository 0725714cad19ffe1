//! A filter for insults in names. It knows a short list in German and English (`insults.txt`) and sees through other alphabets, digits for letters, blanks between
//! letters and letters held down. It cannot know meanings: what it lets through, the trainer hides with a key.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use super::names::skeleton;

struct List {
    anywhere: Vec<String>,
    words: BTreeSet<String>,
}

static LIST: LazyLock<List> = LazyLock::new(|| {
    let mut list = List { anywhere: Vec::new(), words: BTreeSet::new() };
    let mut anywhere = true;
    for line in include_str!("insults.txt").lines().map(str::trim) {
        match line {
            "[anywhere]" => anywhere = true,
            "[word]" => anywhere = false,
            _ if line.is_empty() || line.starts_with('#') => {}
            _ if anywhere => list.anywhere.push(fold(line)),
            _ => {
                list.words.insert(fold(line));
            }
        }
    }
    list
});

/// Whether a name insults.
pub(super) fn insults(name: &str) -> bool {
    let bare: String = name.chars().filter(|sign| sign.is_alphanumeric() || is_mark(*sign)).collect();
    // one letter after the other with something between them is a word as well
    let words = name.split(|sign: char| !sign.is_alphanumeric() && !is_mark(sign)).chain([bare.as_str()]);
    let alone = words.flat_map(|word| [word, word.trim_matches(|sign: char| sign.is_ascii_digit())]);
    let is_listed = |word: &str| readings(word).iter().any(|reading| LIST.words.contains(reading));
    let holds = |reading: &String| LIST.anywhere.iter().any(|listed| reading.contains(listed.as_str()));
    alone.into_iter().any(is_listed) || readings(&bare).iter().any(holds)
}

/// The ways a word may be meant: as written, and with letters that were held down said once or twice.
fn readings(word: &str) -> [String; 3] {
    let plain = fold(word);
    let (once, twice) = (released(&plain, 1), released(&plain, 2));
    [plain, once, twice]
}

/// One form for what reads the same: small letters without accents, digits as the letters they stand for, letters of other alphabets as ours.
fn fold(word: &str) -> String {
    let spelled: String = word.to_lowercase().replace('ß', "ss").chars().map(letter).collect();
    skeleton(&spelled).chars().filter(|sign| !is_mark(*sign)).collect()
}

fn letter(sign: char) -> char {
    match sign {
        '0' => 'o',
        '1' => 'i',
        '3' => 'e',
        '4' => 'a',
        '5' => 's',
        '7' => 't',
        _ => sign,
    }
}

fn is_mark(sign: char) -> bool {
    unicode_normalization::char::is_combining_mark(sign)
}

/// Of three or more of the same letter only so many.
fn released(word: &str, keep: usize) -> String {
    let mut runs: Vec<(char, usize)> = Vec::new();
    for sign in word.chars() {
        match runs.last_mut() {
            Some((last, length)) if *last == sign => *length += 1,
            _ => runs.push((sign, 1)),
        }
    }
    let kept = |(sign, length): (char, usize)| std::iter::repeat_n(sign, if length > 2 { keep } else { length });
    runs.into_iter().flat_map(kept).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_insults_is_seen() {
        for name in [
            "Arschloch",
            "ARSCHLOCH",
            "arsch",
            "4rsch",
            "Arsch7",
            "a r s c h",
            "A-r-s-c-h",
            "Aaaaarsch",
            "Du Hurensohn",
            "Hur3nsohn",
            "Scheiße",
            "5cheisse",
            "Fuck you",
            "fuuuuuck",
            "Fùck",
            "F u c k",
            "fuсk",
            "ѕhit",
            "sh1t",
            "Mr Shithead",
            "N1gger",
            "Heil Hitler",
            "Wixxxxer",
            "Wichser99",
        ] {
            assert!(insults(name), "{name}");
        }
    }

    #[test]
    fn who_only_sounds_like_it_comes_in() {
        for name in [
            "Scunthorpe",
            "Therapist",
            "Nigeria",
            "Assmann",
            "Hassan",
            "Marsch",
            "Flicker",
            "Dick Penner",
            "Frau Depp",
            "Takeshita",
            "Nazim",
            "Benazir",
            "Ignazio",
            "Mongolei",
            "Schwanke",
            "Porntip",
            "Minutten",
            "Analyse",
            "Ficus",
            "Grape",
            "Drapeau",
            "Peacock",
            "Sussex",
            "Cassandra",
            "Anna 88",
            "Müller-Lüdenscheidt",
            "Schifffahrt",
            "Οδυσσέας",
            "Мария",
            "李小龙",
        ] {
            assert!(!insults(name), "{name}");
        }
    }

    #[test]
    fn the_list_is_in_order_of_its_rules() {
        let short = LIST.anywhere.iter().filter(|word| word.chars().count() < 4).collect::<Vec<_>>();
        assert!(short.is_empty(), "inside other words so short a one is found too often: {short:?}");
        assert!(LIST.anywhere.len() > 40 && LIST.words.len() > 40);
        let twice: Vec<&String> = LIST.words.iter().filter(|word| LIST.anywhere.contains(word)).collect();
        assert!(twice.is_empty(), "{twice:?}");
        assert!(include_str!("insults.txt").lines().all(|line| line == line.trim()), "a blank at an end");
    }
}
