//! What texts are held to beside their form: readability (C20), claims not to be repeated (C21), reserved addresses (C22), sources past their review
//! (C23). The limits stand in `content/rules.toml`.

use std::collections::BTreeMap;

use regex::{Regex, RegexBuilder};
use serde::Deserialize;
use tritt_core::Day;
use tritt_core::readability;
use tritt_i18n::{Files, Language};

use crate::mistake::line_at;
use crate::structure::Places;
use crate::{ContentWords, Mistake, Rule};

const FILE: &str = "rules.toml";

/// The rules of `content/rules.toml`.
#[derive(Debug, Clone, Default)]
pub struct Rules {
    review_months: u16,
    readability: BTreeMap<String, Limit>,
    claims: Vec<Claim>,
    addresses: Option<Regex>,
}

#[derive(Debug, Clone, Copy)]
struct Limit {
    measure: Measure,
    most: f64,
}

#[derive(Debug, Clone)]
struct Claim {
    id: String,
    pattern: Regex,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RulesFile {
    review_months: u16,
    readability: BTreeMap<String, LimitEntry>,
    claim: Vec<ClaimEntry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct LimitEntry {
    measure: Measure,
    most: f64,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Measure {
    Lix,
    FleschKincaid,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ClaimEntry {
    id: toml::Spanned<String>,
    pattern: String,
}

/// Endings of names that lead to somebody. Reserved names (RFC 2606, RFC 6761) end otherwise or are listed in [`RESERVED`].
const ADDRESS: &str = r"[a-z0-9ß-ÿ-]+(?:\.[a-z0-9ß-ÿ-]+)*\.(?:com|net|org|info|biz|de|at|ch|eu|uk|fr|nl|be|it|es|pl|us|io|co|app|dev|shop|online|site|xyz|ly|me|tv|cloud|bank)(?-u:\b)";
const RESERVED: &[&str] = &["example.com", "example.net", "example.org"];

impl Rules {
    /// Reads the rules; without the file there are none.
    pub(crate) fn read(files: &Files, mistakes: &mut Vec<Mistake>) -> Self {
        let mut tell = |line: usize, rule: Rule, subject: String| {
            mistakes.push(Mistake { file: format!("content/{FILE}"), line, rule, subject });
        };
        let text = match files.text(FILE) {
            Some(Ok(text)) => text,
            Some(Err(why)) => {
                tell(1, Rule::C01, why.to_owned());
                return Self::default();
            }
            None => {
                tell(1, Rule::C01, FILE.to_owned());
                return Self::default();
            }
        };
        let file: RulesFile = match toml::from_str(text) {
            Ok(file) => file,
            Err(error) => {
                tell(error.span().map_or(1, |span| line_at(text, span.start)), Rule::C02, error.message().to_owned());
                return Self::default();
            }
        };
        let mut claims = Vec::new();
        for claim in file.claim {
            let built = RegexBuilder::new(&claim.pattern).case_insensitive(true).build();
            match built {
                Ok(pattern) => claims.push(Claim { id: claim.id.into_inner(), pattern }),
                Err(error) => tell(line_at(text, claim.id.span().start), Rule::C02, error.to_string()),
            }
        }
        Self {
            review_months: file.review_months,
            readability: file
                .readability
                .into_iter()
                .map(|(language, entry)| (language, Limit { measure: entry.measure, most: entry.most }))
                .collect(),
            claims,
            addresses: RegexBuilder::new(ADDRESS).case_insensitive(true).build().ok(),
        }
    }

    /// The claims by id: each has words that say what to write instead.
    pub(crate) fn claims(&self) -> impl Iterator<Item = &str> {
        self.claims.iter().map(|claim| claim.id.as_str())
    }

    /// Checks one file of words line by line (C21, C22).
    pub(crate) fn check_lines(
        &self,
        file: &str,
        text: &str,
        words: Option<&ContentWords>,
        mistakes: &mut Vec<Mistake>,
    ) {
        for (place, line) in text.lines().enumerate() {
            let mut tell = |rule: Rule, subject: String| {
                mistakes.push(Mistake { file: file.to_owned(), line: place + 1, rule, subject });
            };
            for claim in &self.claims {
                if let Some(found) = claim.pattern.find(line) {
                    let instead = words.and_then(|words| words.text(&format!("claim-{}", claim.id), None));
                    tell(Rule::C21, format!("{} → {}", found.as_str(), instead.unwrap_or_default()));
                }
            }
            for found in self.addresses.iter().flat_map(|pattern| pattern.find_iter(line)) {
                let name = found.as_str().to_lowercase();
                let reserved = |one: &&str| name == **one || name.ends_with(&format!(".{one}"));
                if !RESERVED.iter().any(reserved) {
                    tell(Rule::C22, name);
                }
            }
        }
    }

    /// Checks how easy a lesson is to read (C20); `text` is without marks.
    pub(crate) fn check_readability(&self, file: &str, language: &Language, text: &str, mistakes: &mut Vec<Mistake>) {
        let Some(limit) = self.readability.get(&language.to_string()) else { return };
        let counts = readability::count(text);
        let (name, value) = match limit.measure {
            Measure::Lix => ("LIX", readability::lix(counts)),
            Measure::FleschKincaid => ("Flesch–Kincaid", readability::flesch_kincaid(counts)),
        };
        if value > limit.most {
            let subject = format!("{name} {value:.0} / {:.0}", limit.most);
            mistakes.push(Mistake { file: file.to_owned(), line: 1, rule: Rule::C20, subject });
        }
    }

    /// Sources that were looked at too long ago, seen from `today` (C23).
    pub(crate) fn past_review(
        &self,
        sources: &[tritt_core::curriculum::Source],
        places: &Places,
        today: Day,
    ) -> Vec<Mistake> {
        let days = i32::from(self.review_months) * 3044 / 100;
        let late = |checked: &str| day(checked).is_some_and(|checked| today.0 - checked.0 > days);
        sources
            .iter()
            .filter(|source| late(&source.checked))
            .map(|source| {
                let subject = format!("{}: {}", source.id, source.checked);
                places.mistake(&format!("source-{}", source.id), Rule::C23, subject)
            })
            .collect()
    }
}

/// The day of an ISO date, by the days-from-civil formula of the proleptic Gregorian calendar (Howard Hinnant, “chrono-Compatible Low-Level Date
/// Algorithms”). Nothing for what is no date.
pub(crate) fn day(iso: &str) -> Option<Day> {
    let mut parts = iso.split('-').map(str::parse::<i32>);
    let (year, month, day) = (parts.next()?.ok()?, parts.next()?.ok()?, parts.next()?.ok()?);
    if parts.next().is_some()
        || !(1970..=2199).contains(&year)
        || !(1..=12).contains(&month)
        || !(1..=31).contains(&day)
    {
        return None;
    }
    let year = if month <= 2 { year - 1 } else { year };
    let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    Some(Day(era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_become_days() {
        for (iso, expected) in [
            ("1970-01-01", Some(0)),
            ("2000-03-01", Some(11_017)),
            ("2026-11-23", Some(20_780)),
            ("2026-13-01", None),
            ("1969-12-31", None),
            ("2026-11", None),
            ("soon", None),
        ] {
            assert_eq!(day(iso).map(|day| day.0), expected, "{iso}");
        }
    }

    #[test]
    fn claims_and_real_addresses_are_found_with_their_line() {
        let mut mistakes = Vec::new();
        let rules = Rules::read(&crate::Content::embedded_files(), &mut mistakes);
        assert_eq!(mistakes, Vec::new(), "the rules of the program are in order");
        for (text, expected) in [
            ("fine\n60 % of small firms close within six months", Some((2, Rule::C21))),
            ("95 Prozent der Vorfälle sind menschliche Fehler", Some((1, Rule::C21))),
            ("80 % aller Angriffe treffen KMU", Some((1, Rule::C21))),
            ("80 % der gemeldeten Ransomware-Angriffe", None),
            ("Change your password every 90 days", Some((1, Rule::C21))),
            ("see www.firma.de for more", Some((1, Rule::C22))),
            ("write to info@shop.example.com", None),
            ("https://musterbank.example.service.test/login", None),
            ("Rechnung.pdf.exe", None),
        ] {
            let mut mistakes = Vec::new();
            rules.check_lines("x.md", text, None, &mut mistakes);
            let found = mistakes.first().map(|mistake| (mistake.line, mistake.rule));
            assert_eq!(found, expected, "{text:?}");
        }
    }
}
