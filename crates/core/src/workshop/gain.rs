//! What a workshop brought: the same questions before and after, topic by topic.
//!
//! The measure is the normalised gain ⟨g⟩ = (after − before) / (1 − before): which part of what was not known before is known after. It compares rooms that knew
//! more with rooms that knew less, which the difference alone does not. R. R. Hake, “Interactive-engagement versus traditional methods: A six-thousand-student
//! survey of mechanics test data for introductory physics courses”, American Journal of Physics 66 (1), 1998, pages 64 to 74; as there, it is computed from the
//! averages of the room and not averaged over people. It says nothing where all was known before, and it was not made for rooms that lost: those are told as what they are.

use std::collections::{BTreeMap, BTreeSet};

use crate::{QuestionId, StepId};

/// Up to so many people a figure says something about each of them, and next to nothing about the topic.
pub const FEW: u32 = 4;

/// From here a gain is high, below [`MEDIUM`] low (Hake 1998, figure 1).
pub const HIGH: f64 = 0.7;
/// From here a gain is medium.
pub const MEDIUM: f64 = 0.3;

/// When an answer was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum When {
    /// At the beginning.
    Before,
    /// At the end.
    After,
}

/// An answer to a question of the test. Who gave it is a number of the session and nothing else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// The participant's number.
    pub who: u32,
    /// What the question belongs to.
    pub topic: StepId,
    /// The question.
    pub question: QuestionId,
    /// Before or after.
    pub when: When,
    /// Whether it was right.
    pub right: bool,
}

/// So many right of so many.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Share {
    /// Right answers.
    pub right: u32,
    /// All answers.
    pub of: u32,
}

impl Share {
    /// From 0 to 1; nothing of nothing is 0.
    pub fn value(self) -> f64 {
        if self.of == 0 { 0.0 } else { f64::from(self.right) / f64::from(self.of) }
    }
}

/// What before and after come to.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Outcome {
    /// The gain, from 0 (as before) to 1 (now all is right).
    Gained(f64),
    /// Less is right than before. How much less, as a share from 0 to 1; a normalised gain would mislead.
    Lost(f64),
    /// All was right before and is after: there was nothing to gain.
    KnownBefore,
    /// Nobody answered both times.
    NoPairs,
}

/// How Hake calls a gain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Band {
    /// Below [`MEDIUM`].
    Low,
    /// From [`MEDIUM`] on.
    Medium,
    /// From [`HIGH`] on.
    High,
}

impl Outcome {
    /// How the gain is called; nothing where there is none.
    pub fn band(self) -> Option<Band> {
        match self {
            Self::Gained(gain) if gain >= HIGH => Some(Band::High),
            Self::Gained(gain) if gain >= MEDIUM => Some(Band::Medium),
            Self::Gained(_) => Some(Band::Low),
            Self::Lost(_) | Self::KnownBefore | Self::NoPairs => None,
        }
    }
}

/// What was gained in one topic, or in all together.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Gain {
    /// How many people answered a question of it both times. Only their answers to that question count.
    pub people: u32,
    /// How many answered questions of it, but none both times: they are left out, and it is said how many they are.
    pub once: u32,
    /// How much was right before.
    pub before: Share,
    /// How much is right after: the same people, the same questions.
    pub after: Share,
    /// What it comes to.
    pub outcome: Outcome,
    /// Whether so few people stand behind it ([`FEW`]) that it must be shown with care, or not at all.
    pub few: bool,
}

/// The gain of each topic, in the order of the ids.
pub fn by_topic(replies: &[Reply]) -> BTreeMap<StepId, Gain> {
    let topics: BTreeSet<&StepId> = replies.iter().map(|reply| &reply.topic).collect();
    let gain = |topic: &StepId| of(replies.iter().filter(|reply| &reply.topic == topic));
    topics.into_iter().map(|topic| (topic.clone(), gain(topic))).collect()
}

/// The gain over all topics.
pub fn in_all(replies: &[Reply]) -> Gain {
    of(replies.iter())
}

/// Which part of what was not right before is right after.
pub fn outcome(before: Share, after: Share) -> Outcome {
    let (was, is) = (before.value(), after.value());
    if before.of == 0 || after.of == 0 {
        Outcome::NoPairs
    } else if is < was {
        Outcome::Lost(was - is)
    } else if before.right == before.of {
        Outcome::KnownBefore
    } else {
        Outcome::Gained((is - was) / (1.0 - was))
    }
}

fn of<'a>(replies: impl Iterator<Item = &'a Reply>) -> Gain {
    // the last answer counts: somebody who came back may have answered again
    let mut given: BTreeMap<(u32, &QuestionId), [Option<bool>; 2]> = BTreeMap::new();
    for reply in replies {
        let place = match reply.when {
            When::Before => 0,
            When::After => 1,
        };
        given.entry((reply.who, &reply.question)).or_default()[place] = Some(reply.right);
    }
    let (mut before, mut after) = (Share::default(), Share::default());
    let (mut twice, mut all) = (BTreeSet::new(), BTreeSet::new());
    for ((who, _), answers) in given {
        all.insert(who);
        if let [Some(was), Some(is)] = answers {
            twice.insert(who);
            before.of += 1;
            after.of += 1;
            before.right += u32::from(was);
            after.right += u32::from(is);
        }
    }
    let count = |people: usize| u32::try_from(people).unwrap_or(u32::MAX);
    let people = count(twice.len());
    Gain { people, once: count(all.len()) - people, before, after, outcome: outcome(before, after), few: people <= FEW }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// People in a row: `+` right, `-` wrong, `.` no answer; before and after, to one question.
    fn replies(topic: &str, people: &[&str]) -> Vec<Reply> {
        let mut replies = Vec::new();
        for (who, answers) in (0..).zip(people) {
            for (when, sign) in [When::Before, When::After].into_iter().zip(answers.chars()) {
                if sign != '.' {
                    let (topic, question) = (StepId::new(topic), QuestionId::new(format!("{topic}-q01")));
                    replies.push(Reply { who, topic, question, when, right: sign == '+' });
                }
            }
        }
        replies
    }

    #[track_caller]
    fn check(before: (u32, u32), after: (u32, u32), expected: Outcome) {
        let share = |(right, of)| Share { right, of };
        let found = outcome(share(before), share(after));
        let close = match (found, expected) {
            (Outcome::Gained(found), Outcome::Gained(expected)) | (Outcome::Lost(found), Outcome::Lost(expected)) => {
                (found - expected).abs() < 1e-9
            }
            _ => found == expected,
        };
        assert!(close, "{before:?} {after:?}: {found:?}, not {expected:?}");
    }

    #[test]
    fn the_part_of_what_was_missing() {
        check((5, 10), (8, 10), Outcome::Gained(0.6));
        check((9, 10), (10, 10), Outcome::Gained(1.0));
        check((0, 10), (3, 10), Outcome::Gained(0.3));
        check((4, 10), (4, 10), Outcome::Gained(0.0));
        check((0, 10), (0, 10), Outcome::Gained(0.0));
        check((9, 20), (14, 20), Outcome::Gained(5.0 / 11.0));
    }

    #[test]
    fn what_has_no_gain_is_told_apart() {
        check((10, 10), (10, 10), Outcome::KnownBefore);
        check((10, 10), (7, 10), Outcome::Lost(0.3));
        check((6, 10), (5, 10), Outcome::Lost(0.1));
        check((0, 0), (0, 0), Outcome::NoPairs);
        check((0, 0), (5, 10), Outcome::NoPairs);
    }

    #[test]
    fn bands_are_those_of_the_source() {
        for (gain, expected) in [
            (0.0, Band::Low),
            (0.299, Band::Low),
            (0.3, Band::Medium),
            (0.699, Band::Medium),
            (0.7, Band::High),
            (1.0, Band::High),
        ] {
            assert_eq!(Outcome::Gained(gain).band(), Some(expected), "{gain}");
        }
        for none in [Outcome::Lost(0.2), Outcome::KnownBefore, Outcome::NoPairs] {
            assert_eq!(none.band(), None);
        }
    }

    #[test]
    fn who_answered_once_is_left_out_and_counted() {
        let gain = in_all(&replies("backup", &["-+", "--", "++", "+.", ".+", ".."]));
        assert_eq!((gain.people, gain.once), (3, 2), "who never answered was not there");
        assert_eq!((gain.before, gain.after), (Share { right: 1, of: 3 }, Share { right: 2, of: 3 }));
        assert_eq!(gain.outcome, outcome(gain.before, gain.after));
        let alone = in_all(&replies("backup", &["+.", ".-"]));
        assert_eq!((alone.people, alone.once, alone.outcome), (0, 2, Outcome::NoPairs));
        assert_eq!(in_all(&[]).outcome, Outcome::NoPairs);
    }

    #[test]
    fn few_people_are_flagged() {
        for (people, few) in [(0, true), (1, true), (4, true), (5, false), (30, false)] {
            assert_eq!(in_all(&replies("backup", &vec!["-+"; people])).few, few, "{people}");
        }
    }

    #[test]
    fn topics_are_apart_and_the_last_answer_counts() {
        let mut all = replies("backup", &["-+", "-+"]);
        all.extend(replies("updates", &["+-", "++"]));
        all.push(Reply { right: false, ..all[1].clone() });
        let gains = by_topic(&all);
        assert_eq!(gains.len(), 2);
        assert_eq!(gains[&StepId::new("backup")].after, Share { right: 1, of: 2 });
        assert_eq!(gains[&StepId::new("updates")].outcome, Outcome::Lost(0.5));
        assert_eq!(in_all(&all).before, Share { right: 2, of: 4 });
    }

    #[test]
    fn somebody_with_one_pair_of_two_counts_with_that_pair() {
        let mut all = replies("backup", &["-+"]);
        let other = QuestionId::new("backup-q02");
        all.push(Reply { question: other, right: true, ..all[0].clone() });
        let gain = in_all(&all);
        assert_eq!((gain.people, gain.once, gain.before.of), (1, 0, 1));
    }

    proptest! {
        #[test]
        fn a_gain_is_a_share(people in prop::collection::vec("[-+.]{2}", 0..30)) {
            let people: Vec<&str> = people.iter().map(String::as_str).collect();
            let gain = in_all(&replies("backup", &people));
            prop_assert!(gain.people as usize + gain.once as usize <= people.len());
            prop_assert_eq!(gain.before.of, gain.after.of);
            match gain.outcome {
                Outcome::Gained(share) | Outcome::Lost(share) => prop_assert!((0.0..=1.0).contains(&share), "{share}"),
                Outcome::KnownBefore => prop_assert_eq!(gain.before, gain.after),
                Outcome::NoPairs => prop_assert_eq!(gain.people, 0),
            }
        }
    }
}
