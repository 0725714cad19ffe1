//! Names for whoever comes without one.

use tritt_core::workshop::names::Pairs;
use tritt_i18n::Words;

/// The words that names of a language are put together from; `None` when its list is broken.
pub fn friendly_names(words: &Words) -> Option<Pairs> {
    Pairs::read(&words.workshop_names())
}
