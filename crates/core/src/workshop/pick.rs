//! Choosing questions for a room: which ones suit, a set that is proposed, one in place of another.

use std::collections::BTreeMap;

use crate::curriculum::{Audience, Curriculum, Step};
use crate::question::Question;
use crate::{ObjectiveId, QuestionId, StepId};

/// Most questions of a set: more than a day has time for.
pub const MOST_QUESTIONS: usize = 60;

/// Whether a question is for these people: for one of their kind, or for everyone. Whoever leads or looks after IT is one of everyone too.
pub fn suits(question: &Question, audience: Option<Audience>) -> bool {
    audience.is_none_or(|audience| [audience, Audience::Everyone].iter().any(|one| question.audience.contains(one)))
}

/// What a set is wanted for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wish {
    /// The topics; all of them when none is named.
    pub steps: Vec<StepId>,
    /// The people; any when not said.
    pub audience: Option<Audience>,
    /// How many questions, at most [`MOST_QUESTIONS`].
    pub count: usize,
}

/// Proposes a set: as many questions of each topic as of any other, and within a topic of as many objectives as there are, as far as the pool allows. Where the
/// number does not reach for every topic, the seed decides which ones go without. In the order of the trail, because a workshop goes topic by topic.
pub fn propose(curriculum: &Curriculum, wish: &Wish, seed: u64) -> Vec<QuestionId> {
    let mut random = fastrand::Rng::with_seed(seed);
    let is_wanted = |step: &&Step| wish.steps.is_empty() || wish.steps.contains(&step.id);
    let mut drawn: Vec<Drawn<'_>> = curriculum
        .steps
        .iter()
        .filter(is_wanted)
        .map(|step| Drawn { step, waiting: in_turn(step, wish.audience, &mut random), taken: 0 })
        .collect();
    random.shuffle(&mut drawn);
    let mut left = wish.count.min(MOST_QUESTIONS);
    while left > 0 && drawn.iter().any(|one| one.taken < one.waiting.len()) {
        for one in drawn.iter_mut().filter(|one| one.taken < one.waiting.len()).take(left) {
            one.taken += 1;
            left -= 1;
        }
    }
    drawn.sort_by_key(|one| one.step.number);
    drawn.iter().flat_map(|one| one.waiting.iter().take(one.taken)).map(|question| question.id.clone()).collect()
}

/// A topic, its questions in the order they are drawn, and how many of them are.
struct Drawn<'a> {
    step: &'a Step,
    waiting: Vec<&'a Question>,
    taken: usize,
}

/// The questions of a step so that the first ones are of different objectives.
fn in_turn<'a>(step: &'a Step, audience: Option<Audience>, random: &mut fastrand::Rng) -> Vec<&'a Question> {
    let mut pool: Vec<&Question> = step.live_questions().filter(|question| suits(question, audience)).collect();
    random.shuffle(&mut pool);
    let mut of_objective: BTreeMap<&ObjectiveId, usize> = BTreeMap::new();
    let mut turns: Vec<(usize, &Question)> = Vec::new();
    for question in pool {
        let turn = of_objective.entry(&question.objective).or_default();
        turns.push((*turn, question));
        *turn += 1;
    }
    // stable: within a turn chance has decided already
    turns.sort_by_key(|(turn, _)| *turn);
    turns.into_iter().map(|(_, question)| question).collect()
}

/// What can be asked in place of a question, the nearest first: of the same objective, then of the same step, each with the same kind before another. Not what is
/// `taken`, and nothing for a question nobody knows.
pub fn instead<'a>(
    curriculum: &'a Curriculum,
    question: &QuestionId,
    taken: &[QuestionId],
) -> Vec<(&'a Step, &'a Question)> {
    let Some((step, before)) = curriculum.question(question) else { return Vec::new() };
    let free = |one: &&Question| one.id != before.id && !taken.contains(&one.id);
    let mut found: Vec<&Question> = step.live_questions().filter(free).collect();
    found.sort_by_key(|one| (one.objective != before.objective, one.task.kind() != before.task.kind()));
    found.into_iter().map(|question| (step, question)).collect()
}

/// A short print of words: other words have another one, but for a chance of one in 2⁶⁴ (FNV-1a, <http://www.isthe.com/chongo/tech/comp/fnv/>). It guards nothing, it
/// tells that something was changed.
pub fn print<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    for text in words {
        // the byte 255 stands in no text, so that two texts never read like one
        for byte in text.bytes().chain([u8::MAX]) {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
    }
    format!("{hash:016x}")
}

/// Whether words were changed, by their prints in each language, as in `de=… en=…`. A language that only one of them has says nothing.
pub fn reworded(before: &str, now: &str) -> bool {
    let prints = |text: &str| -> BTreeMap<String, String> {
        text.split(' ').filter_map(|one| one.split_once('=')).map(|(tag, print)| (tag.into(), print.into())).collect()
    };
    let now = prints(now);
    prints(before).iter().any(|(tag, print)| now.get(tag).is_some_and(|other| other != print))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::curriculum::{Life, StepStatus};
    use crate::question::Task;
    use crate::{OptionId, StageId};
    use proptest::prelude::*;

    /// Steps `a`, `b`, … with questions as letters: small ones of objectives for everyone, capital ones for IT, `-` withdrawn.
    fn curriculum(steps: &[&str]) -> Curriculum {
        let step = |(number, letters): (u8, &&str)| {
            let id = char::from(b'a' + number - 1).to_string();
            let questions = (1..).zip(letters.chars()).map(|(place, letter)| Question {
                id: QuestionId::new(format!("{id}-q{place:02}")),
                life: if letter == '-' { Life::Retired } else { Life::Live },
                objective: ObjectiveId::new(format!("{id}-{}", letter.to_ascii_lowercase())),
                audience: vec![if letter.is_ascii_uppercase() { Audience::It } else { Audience::Everyone }],
                version: 1,
                task: if place % 2 == 0 {
                    Task::TrueFalse { holds: true }
                } else {
                    Task::Order { options: vec![OptionId::new("a"), OptionId::new("b")] }
                },
                sources: Vec::new(),
            });
            Step {
                id: StepId::new(id.clone()),
                number,
                stage: StageId::new("protect"),
                status: StepStatus::Complete,
                after: Vec::new(),
                figure: None,
                sources: Vec::new(),
                objectives: Vec::new(),
                mapping: Vec::new(),
                lessons: Vec::new(),
                actions: Vec::new(),
                questions: questions.collect(),
                checklist: Vec::new(),
            }
        };
        Curriculum { steps: (1..).zip(steps).map(step).collect(), ..Curriculum::default() }
    }

    fn wish(steps: &str, count: usize) -> Wish {
        Wish { steps: steps.chars().map(|letter| StepId::new(letter.to_string())).collect(), audience: None, count }
    }

    /// How many questions of each step, in the order proposed.
    fn spread(curriculum: &Curriculum, wish: &Wish, seed: u64) -> String {
        let of = |id: &QuestionId| curriculum.question(id).expect("a known question").0.id.to_string();
        propose(curriculum, wish, seed).iter().map(of).collect()
    }

    #[test]
    fn topics_have_as_many_questions_as_each_other() {
        let curriculum = curriculum(&["xyxyxy", "xyxyxy", "xx", ""]);
        for (wanted, count, expected) in [
            ("ab", 4, "aabb"),
            ("ab", 0, ""),
            ("", 3, "abc"),
            ("", 9, "aaaabbbcc|aaabbbbcc"),
            ("c", 5, "cc"),
            ("d", 5, ""),
            ("ba", 2, "ab"),
            ("z", 5, ""),
            ("", 500, "aaaaaabbbbbbcc"),
        ] {
            for seed in 0..30 {
                let found = spread(&curriculum, &wish(wanted, count), seed);
                assert!(expected.split('|').any(|one| one == found), "{wanted} {count} seed {seed}: {found}");
            }
        }
    }

    #[test]
    fn which_topic_goes_without_is_chance() {
        let curriculum = curriculum(&["xy", "xy", "xy"]);
        let found: BTreeSet<String> = (0..100).map(|seed| spread(&curriculum, &wish("", 2), seed)).collect();
        assert_eq!(found.iter().map(String::as_str).collect::<Vec<_>>(), ["ab", "ac", "bc"]);
    }

    #[test]
    fn a_topic_is_asked_about_all_its_objectives_first() {
        let curriculum = curriculum(&["xxxxyz"]);
        for seed in 0..50 {
            let found = propose(&curriculum, &wish("a", 3), seed);
            let objectives: BTreeSet<&ObjectiveId> =
                found.iter().map(|id| &curriculum.question(id).expect("known").1.objective).collect();
            assert_eq!(objectives.len(), 3, "seed {seed}: {found:?}");
        }
    }

    #[test]
    fn neither_what_is_withdrawn_nor_what_is_for_others() {
        let curriculum = curriculum(&["x-Xy"]);
        let ids = |audience| -> BTreeSet<String> {
            let wish = Wish { audience, ..wish("", 60) };
            propose(&curriculum, &wish, 1).iter().map(ToString::to_string).collect()
        };
        assert_eq!(ids(None), ["a-q01", "a-q03", "a-q04"].map(str::to_owned).into());
        assert_eq!(ids(Some(Audience::It)), ["a-q01", "a-q03", "a-q04"].map(str::to_owned).into());
        assert_eq!(ids(Some(Audience::Management)), ["a-q01", "a-q04"].map(str::to_owned).into());
        assert_eq!(ids(Some(Audience::Everyone)), ["a-q01", "a-q04"].map(str::to_owned).into());
    }

    #[test]
    fn the_same_seed_proposes_the_same() {
        let curriculum = curriculum(&["xyzxyz", "xyzxyz"]);
        assert_eq!(propose(&curriculum, &wish("", 4), 7), propose(&curriculum, &wish("", 4), 7));
        assert!((8..20).any(|seed| propose(&curriculum, &wish("", 4), 7) != propose(&curriculum, &wish("", 4), seed)));
    }

    #[test]
    fn the_nearest_question_stands_in() {
        let curriculum = curriculum(&["xyxx-", "x"]);
        let ids = |question: &str, taken: &[&str]| -> Vec<String> {
            let taken: Vec<QuestionId> = taken.iter().map(|id| QuestionId::new(*id)).collect();
            let found = instead(&curriculum, &QuestionId::new(question), &taken);
            found.into_iter().map(|(_, question)| question.id.to_string()).collect()
        };
        // of the same objective and kind, of the same objective, of the same step
        assert_eq!(ids("a-q01", &[]), ["a-q03", "a-q04", "a-q02"]);
        assert_eq!(ids("a-q01", &["a-q03", "a-q01"]), ["a-q04", "a-q02"]);
        assert_eq!(ids("a-q05", &[]), ["a-q01", "a-q03", "a-q02", "a-q04"], "one that is withdrawn can be replaced");
        assert_eq!(ids("b-q01", &[]), Vec::<String>::new());
        assert_eq!(ids("nowhere", &[]), Vec::<String>::new());
    }

    #[test]
    fn other_words_have_another_print() {
        assert_eq!(print([]), "cbf29ce484222325");
        assert_eq!(print(["a", "b"]), print(["a", "b"]));
        for other in [vec!["ab"], vec!["a"], vec!["b", "a"], vec!["a", "b", ""], vec![]] {
            assert_ne!(print(["a", "b"]), print(other));
        }
        for (before, now, expected) in [
            ("de=1 en=2", "de=1 en=2", false),
            ("de=1 en=2", "de=1 en=3", true),
            ("de=1 en=2", "de=1 en=2 fr=9", false),
            ("de=1 en=2", "en=2", false),
            ("", "de=1", false),
            ("en=2 de=1", "de=1 en=2", false),
        ] {
            assert_eq!(reworded(before, now), expected, "{before:?} {now:?}");
        }
    }

    proptest! {
        #[test]
        fn every_proposal_is_even_and_names_nothing_twice(
            steps in prop::collection::vec("[xyzX-]{0,8}", 1..6), count in 0..70_usize, seed: u64,
        ) {
            let steps: Vec<&str> = steps.iter().map(String::as_str).collect();
            let curriculum = curriculum(&steps);
            let found = propose(&curriculum, &wish("", count), seed);
            let there: usize = curriculum.steps.iter().map(|step| step.live_questions().count()).sum();
            prop_assert_eq!(found.len(), count.min(there).min(MOST_QUESTIONS));
            prop_assert_eq!(found.iter().collect::<BTreeSet<_>>().len(), found.len());
            let of = |step: &Step| found.iter().filter(|id| step.questions.iter().any(|one| one.id == **id)).count();
            let most = curriculum.steps.iter().map(of).max().unwrap_or(0);
            for step in &curriculum.steps {
                prop_assert!(of(step) + 1 >= most.min(step.live_questions().count() + 1), "{found:?}");
            }
        }
    }
}
