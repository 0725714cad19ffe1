//! What can be used of content that has mistakes: the program starts with the rest, and says what is wrong where.

use std::collections::BTreeSet;

use tritt_core::curriculum::{Curriculum, StepStatus};
use tritt_core::workshop::ready::is_known;

use crate::expected::folder;
use crate::{Mistake, Rule};

/// Takes out what a mistake makes unusable: a step becomes one that is to follow, an exercise is left out. Words that are broken or missing in one language
/// make nothing unusable as long as another has them, for that one shows then. What is only not as it should be (too long, hard to read, a quote of the
/// wrong form) stays.
pub fn keep_usable(curriculum: &mut Curriculum, mistakes: &[Mistake], languages: usize) {
    let breaking: Vec<&Mistake> = mistakes.iter().filter(|mistake| breaks(mistake)).collect();
    let unusable = |concerned: &dyn Fn(&Mistake) -> bool| {
        let concerned = || breaking.iter().filter(|mistake| concerned(mistake));
        let in_words: BTreeSet<&str> = concerned().filter_map(|mistake| language_of(&mistake.file)).collect();
        concerned().any(|mistake| language_of(&mistake.file).is_none())
            || (languages > 0 && in_words.len() == languages)
    };
    for step in &mut curriculum.steps {
        let folder = folder(step);
        if unusable(&|mistake| mistake.file.split('/').any(|part| part == folder)) {
            step.status = StepStatus::Frame;
            step.lessons.clear();
            step.actions.clear();
            step.questions.clear();
            step.checklist.clear();
            step.objectives.clear();
        }
    }
    let sound = |id: &str| {
        !unusable(&|mistake| mistake.file.contains("/exercises/") && concerns(&mistake.subject, &mistake.file, id))
    };
    let exercises = &mut curriculum.exercises;
    exercises.messages.retain(|one| sound(one.id.as_str()));
    exercises.scenarios.retain(|one| sound(one.id.as_str()));
    exercises.sortings.retain(|one| sound(one.id.as_str()));
    exercises.places.retain(|one| sound(one.id.as_str()));
    let mut workshops = std::mem::take(&mut curriculum.workshops);
    workshops.retain(|ready| ready.blocks.iter().all(|one| is_known(&one.block, curriculum)));
    curriculum.workshops = workshops;
}

/// The language a file of words belongs to; nothing for a file of the structure.
fn language_of(file: &str) -> Option<&str> {
    file.strip_prefix("locales/")?.split('/').next()
}

/// Whether a mistake keeps the thing it is in from being used.
fn breaks(mistake: &Mistake) -> bool {
    match mistake.rule {
        Rule::C01
        | Rule::C02
        | Rule::C03
        | Rule::C06
        | Rule::C09
        | Rule::C10
        | Rule::C14
        | Rule::C17
        | Rule::C18
        | Rule::C19 => true,
        // a source or a figure that is not there is left out; without its action a lesson has no end
        Rule::C04 => mistake.file.ends_with("lessons.toml"),
        Rule::C05
        | Rule::C07
        | Rule::C08
        | Rule::C11
        | Rule::C12
        | Rule::C13
        | Rule::C15
        | Rule::C16
        | Rule::C20
        | Rule::C21
        | Rule::C22
        | Rule::C23
        | Rule::C24
        | Rule::C25
        | Rule::C26
        | Rule::C27 => false,
    }
}

/// Whether a mistake about `subject` in `file` is about the exercise `id`: its id, a word of it, or its own file.
fn concerns(subject: &str, file: &str, id: &str) -> bool {
    let of_subject =
        subject.strip_prefix(id).is_some_and(|rest| rest.is_empty() || rest.starts_with(['-', '.', ' ', ':']));
    let own_file = file.rsplit('/').next().is_some_and(|name| name.split('.').next() == Some(id));
    of_subject || own_file
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mistake_is_about_one_exercise_only() {
        for (subject, file, id, expected) in [
            ("inbox-parcel", "content/exercises/inbox.toml", "inbox-parcel", true),
            ("inbox-parcel.why (x:1)", "locales/de/content/exercises/inbox.ftl", "inbox-parcel", true),
            ("inbox-parcel-fee", "content/exercises/inbox.toml", "inbox-parcel", true),
            ("inbox-parcels", "content/exercises/inbox.toml", "inbox-parcel", false),
            ("door", "content/exercises/scenarios/scenario-lost.toml", "scenario-lost", true),
            ("door", "content/exercises/scenarios/scenario-lost.toml", "scenario-found", false),
        ] {
            assert_eq!(concerns(subject, file, id), expected, "{subject} in {file} about {id}");
        }
    }
}
