//! Names in a workshop: the lists of words of every language.

use std::collections::BTreeSet;

use tritt_api::friendly_names;
use tritt_core::workshop::names::{Name, Taken};
use tritt_i18n::{Locales, Marks};

/// A room has up to 2,000 places, and nobody wants a number.
const ENOUGH: usize = 60 * 60;

#[test]
fn every_language_has_names_for_a_full_room_and_all_may_be_shown() {
    let locales = Locales::embedded().expect("the words are sound");
    assert!(locales.languages().len() >= 2);
    for language in locales.languages() {
        let words = locales.words(language, Marks::Isolated);
        let pairs = friendly_names(&words).unwrap_or_else(|| panic!("{language:?}: the list cannot be read"));
        assert!(pairs.count() >= ENOUGH, "{language:?} has {}", pairs.count());
        let mut taken = Taken::default();
        for name in pairs.all() {
            let own = Name::own(name.as_str());
            assert_eq!(own.as_ref(), Ok(&name), "{language:?}: {name:?} would be refused as somebody's own");
            assert!(taken.take(&name), "{language:?}: {name:?} is there twice, or looks like another");
            let room_for_number = name.as_str().chars().count() + 2 <= 30;
            assert!(room_for_number, "{language:?}: {name:?} is long");
        }
    }
}

#[test]
fn a_full_room_gets_names_without_numbers() {
    let locales = Locales::embedded().expect("the words are sound");
    for language in locales.languages() {
        let pairs = friendly_names(&locales.words(language, Marks::Isolated)).expect("a list");
        let mut taken = Taken::default();
        let mut first_words = BTreeSet::new();
        let mut draw = pairs.shuffled(1);
        for _ in 0..2_000 {
            let name = draw.friendly(&taken);
            assert!(taken.take(&name), "{name:?} twice");
            assert!(!name.as_str().contains(|sign: char| sign.is_ascii_digit()), "{name:?}");
            first_words.extend(name.as_str().split(' ').next().map(str::to_owned));
        }
        assert!(first_words.len() >= 60, "{language:?}: chance reaches {} first words only", first_words.len());
    }
}
