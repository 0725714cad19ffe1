//! Languages by their tag.

use std::fmt;

use unic_langid::LanguageIdentifier;

/// A language there may be words for, for example `de`. Its name is the name of its folder.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language(LanguageIdentifier);

impl Language {
    /// Reads a BCP 47 tag like `de` or `pt-BR`. Nothing when the text is none.
    pub fn from_tag(tag: &str) -> Option<Self> {
        tag.parse().ok().map(Self)
    }

    /// English, in which the functions are documented and which stands in for a missing message.
    pub fn english() -> Self {
        Self(unic_langid::langid!("en"))
    }

    /// The languages the system prefers, best first.
    pub fn of_system() -> Vec<Self> {
        sys_locale::get_locales().filter_map(|tag| Self::from_tag(&tag.replace('_', "-"))).collect()
    }

    /// The best of `available` for somebody who `wanted` these, best first: the same tag, else the same language whatever the region, else English,
    /// else the first there is.
    pub fn choose<'a>(wanted: &[Self], available: &'a [Self]) -> Option<&'a Self> {
        let exact = |one: &Self| available.iter().find(|language| *language == one);
        let related = |one: &Self| available.iter().find(|language| language.0.language == one.0.language);
        wanted
            .iter()
            .find_map(|one| exact(one).or_else(|| related(one)))
            .or_else(|| exact(&Self::english()))
            .or_else(|| available.first())
    }

    pub(crate) fn identifier(&self) -> &LanguageIdentifier {
        &self.0
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn languages(tags: &str) -> Vec<Language> {
        tags.split_whitespace().filter_map(Language::from_tag).collect()
    }

    #[test]
    fn the_first_wanted_language_there_is_wins() {
        for (wanted, available, expected) in [
            ("de-AT en-GB", "de en", "de"),
            ("fr-FR de-DE", "de en", "de"),
            ("fr-FR", "de en", "en"),
            ("pt-PT", "pt-BR en", "pt-BR"),
            ("", "de en", "en"),
            ("fr", "de", "de"),
        ] {
            let (wanted, available) = (languages(wanted), languages(available));
            let chosen = Language::choose(&wanted, &available).map(ToString::to_string);
            assert_eq!(chosen.as_deref(), Some(expected), "wanted {wanted:?}");
        }
    }

    #[test]
    fn what_is_no_tag_is_no_language() {
        for text in ["", "german!", "../de"] {
            assert_eq!(Language::from_tag(text), None, "{text:?}");
        }
    }
}
