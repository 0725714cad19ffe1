//! What a team knows as a whole. Nothing here is about one person, and nothing is said of a handful.

/// Fewest people who must have answered before anything is said: of fewer, each could be recognised.
pub const FEWEST_PEOPLE: u32 = 5;

/// Fewest answers: three for each of the fewest people. One hard question says nothing about a topic. Our own figure.
const FEWEST_ANSWERS: u32 = 15;

/// Share of right answers below which a topic is weak, in per cent: a team that could not pass the questions with it
/// ([`crate::learning::NEEDED_PERCENT`]), and by enough that chance is no excuse. Our own figure.
const WEAK_BELOW_PERCENT: u32 = 65;

/// How a team answered the questions of one topic: everybody's last answer to each.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Knowledge {
    /// How many people answered any of them.
    pub people: u32,
    /// How many answers there are.
    pub answers: u32,
    /// How many of them are right.
    pub right: u32,
}

impl Knowledge {
    /// Whether there is enough to say anything, and it is not good.
    pub fn is_weak(self) -> bool {
        self.people >= FEWEST_PEOPLE
            && self.answers >= FEWEST_ANSWERS
            && u64::from(self.right) * 100 < u64::from(self.answers) * u64::from(WEAK_BELOW_PERCENT)
    }
}

#[cfg(test)]
mod tests {
    use super::Knowledge;

    fn check(people: u32, answers: u32, right: u32, weak: bool) {
        assert_eq!(Knowledge { people, answers, right }.is_weak(), weak, "{people} people, {right} of {answers}");
    }

    #[test]
    fn weak_is_what_many_got_wrong_often() {
        check(0, 0, 0, false);
        check(4, 100, 0, false);
        check(5, 14, 0, false);
        check(5, 15, 9, true);
        check(5, 20, 13, false);
        check(5, 20, 12, true);
        check(500, u32::MAX, u32::MAX, false);
    }
}
