//! Texts that fit their place (C07).

use tritt_core::curriculum::Curriculum;
use tritt_i18n::Language;

use crate::structure::Places;
use crate::{ContentWords, Mistake, Rule};

/// Longest title of a step, in characters: one line on the trail.
const TITLE: usize = 40;
/// Longest summary of a step: two lines on the trail.
const SUMMARY: usize = 110;
/// Longest checklist line: two lines on paper.
const ITEM: usize = 90;

/// Checks the lengths of titles, summaries and checklist lines, and the minutes of lessons.
pub fn check(
    curriculum: &Curriculum,
    words: &ContentWords,
    language: &Language,
    places: &Places,
    mistakes: &mut Vec<Mistake>,
) {
    let mut at_most = |id: &str, attribute: Option<&str>, most: usize| {
        let length = words.text(id, attribute).map_or(0, |text| text.chars().count());
        if length > most {
            mistakes.push(places.mistake(id, Rule::C07, format!("{id} ({language}): {length} / {most}")));
        }
    };
    for step in &curriculum.steps {
        let title = format!("{}-title", step.id);
        at_most(&title, None, TITLE);
        at_most(&title, Some("summary"), SUMMARY);
        for item in &step.checklist {
            at_most(item.id.as_str(), None, ITEM);
        }
    }
    for lesson in curriculum.steps.iter().flat_map(|step| &step.lessons) {
        if !(5..=8).contains(&lesson.minutes) {
            mistakes.push(places.mistake(
                lesson.id.as_str(),
                Rule::C07,
                format!("{}: {} min", lesson.id, lesson.minutes),
            ));
        }
    }
}
