//! The words passphrases are built from, one list a language.

use tritt_i18n::{Files, Language};

use crate::{Mistake, Rule};

/// Fewest words: each of a list of 1,000 carries about ten bits of chance.
const FEWEST: usize = 1_000;

/// Reads `locales/<language>/content/words.txt`: a word a line, `a` to `z`, 3 to 9 letters, none twice, so that it can be typed on any keyboard.
pub fn read(locales: &Files, language: &Language, mistakes: &mut Vec<Mistake>) -> Vec<String> {
    let path = format!("{language}/content/words.txt");
    let mut tell = |line: usize, rule: Rule, subject: &str| {
        mistakes.push(Mistake { file: format!("locales/{path}"), line, rule, subject: subject.to_owned() });
    };
    let text = match locales.text(&path) {
        Some(Ok(text)) => text,
        Some(Err(why)) => {
            tell(1, Rule::C01, why);
            return Vec::new();
        }
        None => {
            tell(1, Rule::C01, "words.txt");
            return Vec::new();
        }
    };
    let mut words: Vec<String> = Vec::new();
    let mut seen = std::collections::BTreeSet::new();
    for (place, line) in text.lines().enumerate() {
        let typed = (3..=9).contains(&line.len()) && line.bytes().all(|byte| byte.is_ascii_lowercase());
        if !typed || !seen.insert(line) {
            tell(place + 1, Rule::C19, line);
        }
        words.push(line.to_owned());
    }
    if words.len() < FEWEST {
        tell(1, Rule::C19, &format!("{} / {FEWEST}", words.len()));
    }
    words
}
