//! Dates as people write them.

use icu_calendar::{Date, Iso};
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::YMD;

use crate::Language;

/// A date written out, as in “23 November 2026” or „23. November 2026“; the ISO form when the language is not known.
pub(crate) fn long(language: &Language, year: i32, month: u8, day: u8) -> String {
    written(language, year, month, day).unwrap_or_else(|| format!("{year:04}-{month:02}-{day:02}"))
}

fn written(language: &Language, year: i32, month: u8, day: u8) -> Option<String> {
    // English is British here: day before month.
    let tag = if *language == Language::english() { "en-GB".to_owned() } else { language.to_string() };
    let locale: icu_locale_core::Locale = tag.parse().ok()?;
    let date = Date::<Iso>::try_new_iso(year, month, day).ok()?;
    Some(DateTimeFormatter::try_new(locale.into(), YMD::long()).ok()?.format(&date).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_written_out_in_the_language() {
        for (tag, expected) in [("de", "23. November 2026"), ("en", "23 November 2026")] {
            let Some(language) = Language::from_tag(tag) else { panic!("{tag} is no tag") };
            assert_eq!(long(&language, 2026, 11, 23), expected);
        }
        assert_eq!(long(&Language::english(), 2026, 13, 1), "2026-13-01", "what is no date is left as it is");
    }
}
