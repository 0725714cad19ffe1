//! How easy a text is to read.

/// Counts of a text from which its readability follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// Sentences, headings and list entries; at least 1.
    pub sentences: usize,
    /// Words.
    pub words: usize,
    /// Words of more than six letters.
    pub long_words: usize,
    /// Syllables, estimated for English.
    pub syllables: usize,
}

/// Counts `text`; a line break ends a sentence, as after a heading.
pub fn count(text: &str) -> Counts {
    let mut counts = Counts::default();
    for sentence in text.split(['.', '!', '?', ':', ';', '\n', '…']) {
        let words = sentence.split(|sign: char| !(sign.is_alphanumeric() || ['-', '’', '\''].contains(&sign)));
        let words: Vec<&str> = words.filter(|word| word.chars().any(char::is_alphanumeric)).collect();
        if words.is_empty() {
            continue;
        }
        counts.sentences += 1;
        counts.words += words.len();
        counts.long_words += words.iter().filter(|word| word.chars().count() > 6).count();
        counts.syllables += words.iter().map(|word| syllables(word)).sum::<usize>();
    }
    counts.sentences = counts.sentences.max(1);
    counts
}

/// LIX: words per sentence plus long words in percent (Björnsson, 1968). About 30 is a children's book, 40 a newspaper story, 55 a specialist text. Counts
/// letters only, and so suits German.
pub fn lix(counts: Counts) -> f64 {
    let words = counts.words.max(1) as f64;
    words / counts.sentences as f64 + 100.0 * counts.long_words as f64 / words
}

/// Flesch–Kincaid grade: years of American school a reader needs (Kincaid et al., 1975). For English.
pub fn flesch_kincaid(counts: Counts) -> f64 {
    let words = counts.words.max(1) as f64;
    0.39 * words / counts.sentences as f64 + 11.8 * counts.syllables as f64 / words - 15.59
}

/// Groups of vowels, without a silent e at the end; at least one.
fn syllables(word: &str) -> usize {
    let lower = word.to_lowercase();
    let spoken = lower.strip_suffix('e').filter(|rest| !rest.ends_with('l')).unwrap_or(&lower);
    let is_vowel = |sign: char| "aeiouyäöü".contains(sign);
    let mut groups = 0;
    let mut in_group = false;
    for sign in spoken.chars() {
        groups += usize::from(is_vowel(sign) && !in_group);
        in_group = is_vowel(sign);
    }
    groups.max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_words_and_syllables_are_counted() {
        for (text, sentences, words, long_words, syllables) in [
            ("", 1, 0, 0, 0),
            ("The cat sat. It slept!", 2, 5, 0, 5),
            ("# Heading\nA password manager helps a lot", 2, 7, 3, 11),
            ("people take time, and a table.", 1, 6, 0, 8),
            ("Die Datensicherung läuft.", 1, 3, 1, 7),
        ] {
            let found = count(text);
            let expected = Counts { sentences, words, long_words, syllables };
            assert_eq!(found, expected, "{text:?}");
        }
    }

    #[test]
    fn harder_texts_have_higher_numbers() {
        let easy = count("We lock the door. We take the key. Then we go home.");
        let hard = count(
            "Organisational implementation responsibilities necessitate comprehensive documentation requirements throughout.",
        );
        assert!(lix(easy) < 25.0 && lix(hard) > 60.0, "{} {}", lix(easy), lix(hard));
        assert!(flesch_kincaid(easy) < 3.0 && flesch_kincaid(hard) > 20.0);
    }
}
