//! Hands up, or paper cards: counted by the eye and typed in, so that a round goes on without phones.

use std::collections::BTreeMap;

use super::round::{Tally, Task};
use crate::OptionId;

/// Why counts cannot be.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NoCount {
    /// Only a choice can be answered by hand.
    #[error("not a choice")]
    Task,
    /// An option the round does not have.
    #[error("an option that is not there")]
    Option(OptionId),
    /// More hands than the people in the room can raise.
    #[error("{counted} hands where {most} can be up")]
    TooMany {
        /// The option, or nothing for all of them together.
        option: Option<OptionId>,
        /// How many were typed in.
        counted: u64,
        /// How many there can be.
        most: u64,
    },
    /// Nobody raised a hand.
    #[error("nothing counted")]
    Nothing,
}

/// What counts of `people` in the room come to; an option that is not named has none. `key` is what is right, where something is.
///
/// Where several options may be chosen, hands do not say who chose what together. Then [`Tally::answers`] is how many have answered at least, and
/// [`Tally::right`] how many are wholly right for certain.
///
/// # Errors
/// Why they cannot be.
pub fn tally(
    task: &Task,
    key: Option<&[OptionId]>,
    people: u32,
    counts: &BTreeMap<OptionId, u32>,
) -> Result<Tally, NoCount> {
    let Task::Choose { options, most } = task else { return Err(NoCount::Task) };
    if let Some(stranger) = counts.keys().find(|option| !options.contains(option)) {
        return Err(NoCount::Option(stranger.clone()));
    }
    if let Some((option, count)) = counts.iter().find(|(_, count)| **count > people) {
        return Err(NoCount::TooMany { option: Some(option.clone()), counted: (*count).into(), most: people.into() });
    }
    let most = u64::try_from((*most).clamp(1, options.len().max(1))).unwrap_or(u64::MAX);
    let raised: u64 = counts.values().map(|count| u64::from(*count)).sum();
    let can = u64::from(people).saturating_mul(most);
    if raised > can {
        return Err(NoCount::TooMany { option: None, counted: raised, most: can });
    }
    if raised == 0 {
        return Err(NoCount::Nothing);
    }
    let options: BTreeMap<OptionId, u32> =
        options.iter().map(|option| (option.clone(), counts.get(option).copied().unwrap_or(0))).collect();
    let highest = options.values().max().copied().unwrap_or(0);
    let answers = raised.div_ceil(most).max(highest.into());
    let right = key.map_or(0, |key| surely_right(&options, key, people, most));
    Ok(Tally { answers: small(answers), right: small(right), options, ..Tally::default() })
}

/// How many chose rightly for certain. Where one option may be chosen, whoever chose any of `key` did. Where several may, all of `key` and nothing else: of `people`, as many as the
/// hands for each of them cannot avoid having in common, less all the hands for others.
fn surely_right(options: &BTreeMap<OptionId, u32>, key: &[OptionId], people: u32, most: u64) -> u64 {
    let count = |option: &OptionId| u64::from(options.get(option).copied().unwrap_or(0));
    let Some(others) = u64::try_from(key.len()).ok().and_then(|keys| keys.checked_sub(1)) else { return 0 };
    let wanted: u64 = key.iter().map(count).sum();
    if most == 1 {
        return wanted;
    }
    let wrong: u64 = options.keys().filter(|option| !key.contains(option)).map(count).sum();
    wanted.saturating_sub(others.saturating_mul(people.into())).saturating_sub(wrong)
}

fn small(count: u64) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workshop::round::Given;
    use proptest::prelude::*;

    fn ids(names: &str) -> Vec<OptionId> {
        names.chars().map(|name| OptionId::new(name.to_string())).collect()
    }

    fn choose(most: usize) -> Task {
        Task::Choose { options: ids("abcd"), most }
    }

    fn counted(counts: &[(&str, u32)]) -> BTreeMap<OptionId, u32> {
        counts.iter().map(|(option, count)| (OptionId::new(*option), *count)).collect()
    }

    /// What is told of a tally: how many answered, how many are right, the count of each option.
    #[track_caller]
    fn check(most: usize, key: &str, people: u32, counts: &[(&str, u32)], expected: (u32, u32, [u32; 4])) {
        let key = ids(key);
        let tally = tally(&choose(most), Some(&key), people, &counted(counts)).unwrap();
        let told: Vec<u32> = tally.options.values().copied().collect();
        assert_eq!(
            (tally.answers, tally.right, told.as_slice()),
            (expected.0, expected.1, &expected.2[..]),
            "{counts:?}"
        );
    }

    #[test]
    fn hands_for_one_option_each_are_answers() {
        check(1, "b", 12, &[("a", 3), ("b", 7), ("d", 2)], (12, 7, [3, 7, 0, 2]));
        check(1, "b", 12, &[("a", 3)], (3, 0, [3, 0, 0, 0]));
        check(1, "b", 12, &[("b", 12)], (12, 12, [0, 12, 0, 0]));
        // of a message two things may be as right
        check(1, "ab", 12, &[("a", 6), ("b", 5), ("c", 1)], (12, 11, [6, 5, 1, 0]));
    }

    #[test]
    fn where_several_may_be_chosen_only_what_is_certain_is_told() {
        check(2, "ab", 10, &[("a", 10), ("b", 10)], (10, 10, [10, 10, 0, 0]));
        check(2, "ab", 10, &[("a", 8), ("b", 7)], (8, 5, [8, 7, 0, 0]));
        check(2, "ab", 10, &[("a", 8), ("b", 7), ("c", 2)], (9, 3, [8, 7, 2, 0]));
        check(2, "ab", 10, &[("a", 4), ("b", 4)], (4, 0, [4, 4, 0, 0]));
        check(3, "a", 10, &[("a", 9), ("b", 2)], (9, 7, [9, 2, 0, 0]));
        check(2, "", 10, &[("a", 9)], (9, 0, [9, 0, 0, 0]));
    }

    #[track_caller]
    fn refused(task: &Task, people: u32, counts: &[(&str, u32)], expected: &NoCount) {
        assert_eq!(tally(task, None, people, &counted(counts)).as_ref(), Err(expected), "{counts:?} of {people}");
    }

    #[test]
    fn more_hands_than_people_are_a_slip() {
        let one = |option: &str, counted, most| NoCount::TooMany { option: Some(OptionId::new(option)), counted, most };
        let all = |counted, most| NoCount::TooMany { option: None, counted, most };
        refused(&choose(1), 10, &[("a", 11)], &one("a", 11, 10));
        refused(&choose(1), 10, &[("a", 6), ("b", 5)], &all(11, 10));
        refused(&choose(2), 10, &[("a", 10), ("b", 6), ("c", 5)], &all(21, 20));
        refused(&choose(4), 10, &[("c", 11)], &one("c", 11, 10));
        refused(
            &choose(1),
            u32::MAX,
            &[("a", u32::MAX), ("b", u32::MAX)],
            &all(2 * u64::from(u32::MAX), u32::MAX.into()),
        );
        refused(&choose(1), 0, &[("a", 1)], &one("a", 1, 0));
    }

    #[test]
    fn what_hands_cannot_say_is_refused() {
        refused(&choose(1), 10, &[("e", 1)], &NoCount::Option(OptionId::new("e")));
        refused(&choose(1), 10, &[], &NoCount::Nothing);
        refused(&choose(1), 10, &[("a", 0)], &NoCount::Nothing);
        for task in [Task::Scale, Task::Words { most: 1 }, Task::Order { options: ids("ab") }] {
            refused(&task, 10, &[("a", 1)], &NoCount::Task);
        }
    }

    fn room() -> impl Strategy<Value = (usize, Vec<OptionId>, Vec<Vec<OptionId>>)> {
        let some = |most: usize| proptest::sample::subsequence(ids("abcd"), 1..=most);
        (1_usize..=4).prop_flat_map(move |most| (Just(most), some(most), proptest::collection::vec(some(most), 1..30)))
    }

    proptest! {
        /// The same room with phones and with hands: options are the same, and of answers and right ones hands tell no more than phones.
        #[test]
        fn hands_never_tell_more_than_phones((most, key, answers) in room()) {
            let task = choose(most);
            let given: Vec<Given> = answers.iter().cloned().map(Given::Picked).collect();
            let phones = Tally::of(&task, Some(&key), &given);
            let people = u32::try_from(answers.len()).unwrap();
            let hands = tally(&task, Some(&key), people, &phones.options).unwrap();
            prop_assert_eq!(&hands.options, &phones.options);
            prop_assert!(hands.answers <= phones.answers, "{} answers, not {}", phones.answers, hands.answers);
            prop_assert!(hands.right <= phones.right, "{} right, not {}", phones.right, hands.right);
            if most == 1 {
                prop_assert_eq!(hands, phones);
            }
        }
    }
}
