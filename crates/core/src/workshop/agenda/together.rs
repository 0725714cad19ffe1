//! Who does something with whom, by how many there are.

use super::BlockKind;

/// Who does it with whom.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Together {
    /// Everybody looks at the front.
    Room,
    /// Each for themselves: nobody shows a password to others.
    Alone,
    /// Two and two, or with whoever sits beside one.
    Pairs,
    /// In groups.
    Groups {
        /// How many groups.
        groups: u16,
        /// How many people the smallest has.
        least: u16,
        /// How many people the largest has.
        most: u16,
    },
}

/// With fewer people, a group is everybody.
const GROUPS_FROM: u16 = 7;
/// With more people, there is no room to sit together in groups.
const GROUPS_UPTO: u16 = 60;
/// How many people are in a group at most: with six, somebody keeps silent.
const GROUP: u16 = 5;

/// Who does this with whom when so many people are there.
pub fn together(kind: &BlockKind, people: u16) -> Together {
    match kind {
        BlockKind::Exercise(id) if id.as_str() == "passwords" => Together::Alone,
        BlockKind::Exercise(id) if matches!(id.as_str(), "inbox" | "links") => pairs(people),
        BlockKind::Exercise(_) | BlockKind::Discussion => groups(people),
        BlockKind::Actions => pairs(people),
        BlockKind::TestBefore | BlockKind::TestAfter | BlockKind::Feedback => Together::Alone,
        BlockKind::Welcome
        | BlockKind::Lesson(_)
        | BlockKind::Questions
        | BlockKind::Break
        | BlockKind::Lunch
        | BlockKind::Closing
        | BlockKind::Own => Together::Room,
    }
}

fn pairs(people: u16) -> Together {
    if people < 4 { Together::Room } else { Together::Pairs }
}

fn groups(people: u16) -> Together {
    if people < GROUPS_FROM {
        return Together::Room;
    }
    if people > GROUPS_UPTO {
        return Together::Pairs;
    }
    let groups = people.div_ceil(GROUP);
    Together::Groups { groups, least: people / groups, most: people.div_ceil(groups) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ExerciseId;

    #[track_caller]
    fn check(exercise: &str, people: u16, expected: Together) {
        let kind = BlockKind::Exercise(ExerciseId::new(exercise));
        assert_eq!(together(&kind, people), expected, "{exercise} with {people}");
    }

    #[test]
    fn groups_have_three_to_five_people() {
        check("scenario-a", 6, Together::Room);
        check("scenario-a", 7, Together::Groups { groups: 2, least: 3, most: 4 });
        check("scenario-a", 12, Together::Groups { groups: 3, least: 4, most: 4 });
        check("scenario-a", 13, Together::Groups { groups: 3, least: 4, most: 5 });
        check("scenario-a", 61, Together::Pairs);
        for people in GROUPS_FROM..=GROUPS_UPTO {
            let found = together(&BlockKind::Discussion, people);
            let Together::Groups { groups, least, most } = found else { panic!("{people}: {found:?}") };
            assert!(least >= 3 && most <= GROUP && groups * least <= people && groups * most >= people, "{found:?}");
        }
    }

    #[test]
    fn nobody_shows_a_password_and_messages_are_judged_by_two() {
        check("passwords", 20, Together::Alone);
        check("inbox", 20, Together::Pairs);
        check("inbox", 3, Together::Room);
    }
}
