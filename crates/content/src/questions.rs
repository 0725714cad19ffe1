//! Questions that test knowledge and not attention to form (C11, C12).

use std::collections::BTreeMap;

use tritt_core::curriculum::{Curriculum, Step};
use tritt_core::question::Task;
use tritt_i18n::Language;

use crate::structure::Places;
use crate::{ContentWords, Mistake, Rule};

/// Options that say nothing of their own, in lower case.
const EMPTY_OPTIONS: &[&str] = &[
    "all of the above",
    "none of the above",
    "both",
    "all of these",
    "none of these",
    "alle genannten",
    "keine der genannten",
    "alles davon",
    "nichts davon",
    "beides",
    "alle antworten",
    "keine davon",
];

/// The right option of a step's single-choice questions must not stand at the same place in more than half of them.
pub fn check_keys(curriculum: &Curriculum, places: &Places, mistakes: &mut Vec<Mistake>) {
    for step in &curriculum.steps {
        let mut at_place: BTreeMap<usize, usize> = BTreeMap::new();
        let mut all = 0;
        for question in step.live_questions() {
            if let Task::Single { options, right } = &question.task {
                let place = options.iter().position(|option| option == right).unwrap_or_default();
                *at_place.entry(place).or_default() += 1;
                all += 1;
            }
        }
        if at_place.values().any(|count| all >= 4 && count * 2 > all) {
            mistakes.push(places.mistake(&format!("{}-title", step.id), Rule::C11, step.id.as_str()));
        }
    }
}

/// Checks the wording of the options.
pub fn check_words(
    curriculum: &Curriculum,
    words: &ContentWords,
    language: &Language,
    places: &Places,
    mistakes: &mut Vec<Mistake>,
) {
    for step in &curriculum.steps {
        check_lengths(step, words, language, places, mistakes);
        for question in step.live_questions() {
            for option in question.task.options() {
                let text = words.text(question.id.as_str(), Some(option.as_str())).unwrap_or_default().to_lowercase();
                if EMPTY_OPTIONS.iter().any(|empty| text.trim_end_matches('.') == *empty) {
                    mistakes.push(places.mistake(
                        question.id.as_str(),
                        Rule::C12,
                        format!("{}.{option} ({language})", question.id),
                    ));
                }
            }
        }
    }
}

/// Where the right option is the longest by more than a quarter, its length gives it away; that may happen, but not in more than a third of a pool.
/// Being the longest at all must not happen in more than two fifths.
fn check_lengths(step: &Step, words: &ContentWords, language: &Language, places: &Places, mistakes: &mut Vec<Mistake>) {
    let mut all = 0;
    let mut given_away = Vec::new();
    let mut longest = Vec::new();
    for question in step.live_questions() {
        let Task::Single { options, right } = &question.task else { continue };
        let length = |option: &tritt_core::OptionId| {
            words.text(question.id.as_str(), Some(option.as_str())).unwrap_or_default().chars().count()
        };
        let longest_wrong = options.iter().filter(|option| *option != right).map(length).max().unwrap_or_default();
        all += 1;
        if length(right) > longest_wrong {
            longest.push(question.id.as_str());
        }
        if length(right) * 4 > longest_wrong * 5 {
            given_away.push(question.id.as_str());
        }
    }
    if longest.len() * 5 > all * 2 {
        let subject = format!("{} ({language}): {}", step.id, longest.join(", "));
        mistakes.push(places.mistake(&format!("{}-title", step.id), Rule::C11, subject));
    } else if given_away.len() * 3 > all {
        let subject = format!("{} ({language}): {}", step.id, given_away.join(", "));
        mistakes.push(places.mistake(&format!("{}-title", step.id), Rule::C11, subject));
    }
}
