//! What is asked today, and how much waits.

use super::apart::apart;
use super::queue::{Item, Turn, queue};
use crate::Day;
use crate::question::Task;

/// How many seconds refreshing takes a day at most.
///
/// Five minutes are a coffee: what fits beside the work is done every day, and what does not is put off. Whoever comes
/// back from a holiday has the same five minutes; the rest waits.
pub const SESSION_SECONDS: u32 = 5 * 60;

/// Seconds a question of this kind takes, its explanation included.
///
/// Own estimate, since nobody's time is measured (docs/privacy.md): a statement is read once, options are compared,
/// things to be ordered or matched are moved as well. It is made so that a round of eight, mixed as in the curriculum,
/// takes the four minutes of [`ROUND`](crate::quiz::ROUND).
pub fn expected_seconds(task: &Task) -> u32 {
    match task {
        Task::TrueFalse { .. } => 15,
        Task::Single { .. } => 25,
        Task::Spot { .. } => 30,
        Task::Multiple { .. } => 35,
        Task::Order { .. } | Task::Match { .. } => 45,
    }
}

/// Today's session and what is behind it.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan<'a> {
    /// What to ask today, in this order.
    pub turns: Vec<Turn<'a>>,
    /// How long that takes, in seconds; never more than [`SESSION_SECONDS`].
    pub seconds: u32,
    /// How many questions are to be asked in all before nothing is due, today's included.
    pub due: usize,
    /// On how many days there are questions before nothing is due, today included, if nothing new becomes due. More
    /// than one is a backlog.
    pub days: usize,
}

/// Plans today's session from everything that may be asked of one learner; `spent` are the seconds of refreshing
/// already done today.
///
/// Only what is due is asked, ordered by relative overdueness, days late over interval: a question of 5 days that is 2
/// days late comes before one of 10 days that is 3 days late. It is the order Anki recommends for a backlog, since it
/// asks first what is most likely to be forgotten (Anki manual, "Deck Options", "Relative overdueness"). Where the time
/// is over, the session ends; no shorter question from behind jumps the queue. Then steps are mixed.
///
/// A question that was answered wrong returns first by another one of its objective, the one asked longest ago: whoever
/// has just read the explanation knows the answer, which is not yet the rule. It returns itself on a day after that.
///
/// The same items give the same plan in whatever order they come.
pub fn plan<'a>(items: &[Item<'a>], today: Day, spent: u32) -> Plan<'a> {
    let mut turns = queue(items, today);
    let due = turns.len();
    let later = turns.split_off(fitting(&turns, SESSION_SECONDS.saturating_sub(spent)));
    let days = usize::from(!turns.is_empty()) + sessions(&later);
    let seconds = turns.iter().map(takes).sum();
    Plan { turns: apart(turns, |turn| turn.step), seconds, due, days }
}

fn takes(turn: &Turn<'_>) -> u32 {
    expected_seconds(&turn.question.task)
}

/// How many of the first turns fit into so many seconds.
fn fitting(turns: &[Turn<'_>], seconds: u32) -> usize {
    let ends = turns.iter().scan(0_u32, |end, turn| {
        *end = end.saturating_add(takes(turn));
        Some(*end)
    });
    ends.take_while(|end| *end <= seconds).count()
}

/// How many whole sessions the turns fill.
fn sessions(mut turns: &[Turn<'_>]) -> usize {
    let mut sessions = 0;
    while !turns.is_empty() {
        // no kind takes longer than a session; were there one, it would be a session of its own
        turns = turns.get(fitting(turns, SESSION_SECONDS).max(1)..).unwrap_or_default();
        sessions += 1;
    }
    sessions
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::super::pool::{Known, TODAY, asked, items, known, pools, task};
    use super::*;
    use crate::QuestionId;

    #[test]
    fn steps_are_mixed() {
        let pool = [
            known("a-x-1", 10, 19, true),
            known("a-x-2", 10, 18, true),
            known("b-x-1", 10, 17, true),
            known("a-x-3", 10, 16, true),
        ];
        assert_eq!(asked(&plan(&items(&pool), TODAY, 0).turns), "a-x-1 b-x-1 a-x-2 a-x-3");
    }

    #[test]
    fn a_holiday_is_no_wall() {
        let pool: Vec<Known> = (0..40)
            .map(|number| known(&format!("{}-x-{number:02}", ["a", "b", "c"][number % 3]), 5, 20, true))
            .collect();
        let back = plan(&items(&pool), TODAY, 0);
        assert_eq!((back.turns.len(), back.seconds, back.due, back.days), (12, 300, 40, 4));
        let later = plan(&items(&pool), TODAY, 290);
        assert_eq!((later.turns.len(), later.due, later.days), (0, 40, 4), "ten seconds are no question");
        let half = plan(&items(&pool), TODAY, 200);
        assert_eq!(
            (half.turns.len(), half.seconds, half.days),
            (4, 100, 4),
            "what was done today takes no second session"
        );
    }

    #[test]
    fn no_shorter_question_jumps_the_queue() {
        let mut pool = vec![known("a-x-1", 5, 20, true), known("b-x-1", 5, 12, true), known("c-x-1", 5, 10, true)];
        pool[1].question.task = task(4);
        pool[2].question.task = task(0);
        assert_eq!(asked(&plan(&items(&pool), TODAY, SESSION_SECONDS - 60).turns), "a-x-1");
    }

    #[test]
    fn a_round_of_the_curriculum_takes_four_minutes() {
        // true or false, single, spot, multiple, order, match: how often each kind stands in the curriculum
        let mix = [28, 61, 27, 29, 14, 17];
        let seconds: u32 = mix.iter().enumerate().map(|(kind, often)| often * expected_seconds(&task(kind))).sum();
        let round = f64::from(seconds) / f64::from(mix.iter().sum::<u32>()) * crate::quiz::ROUND as f64;
        assert!((220.0..=260.0).contains(&round), "{round} seconds");
    }

    proptest! {
        #[test]
        fn a_plan_keeps_its_promises(pool in pools(), spent in 0..400_u32) {
            let plan = plan(&items(&pool), TODAY, spent);
            let room = SESSION_SECONDS.saturating_sub(spent);
            prop_assert!(plan.seconds <= room, "{} of {}", plan.seconds, room);
            prop_assert_eq!(plan.seconds, plan.turns.iter().map(takes).sum::<u32>());
            prop_assert!(plan.turns.len() <= plan.due);
            prop_assert_eq!(plan.due == 0, plan.days == 0);
            prop_assert!(room < 45 || plan.turns.is_empty() == (plan.due == 0), "time is left and nothing is asked");

            let asked: BTreeSet<&QuestionId> = plan.turns.iter().map(|turn| &turn.question.id).collect();
            prop_assert_eq!(asked.len(), plan.turns.len(), "asked twice");
            let find = |id: &QuestionId| pool.iter().find(|one| &one.question.id == id).expect("one of the pool");
            for turn in &plan.turns {
                let due = find(turn.instead_of.unwrap_or(&turn.question.id));
                prop_assert!(due.memory.is_some_and(|memory| memory.overdue(TODAY).is_some()), "{:?} is not due", turn);
                prop_assert_eq!(&due.question.objective, &turn.question.objective);
                if turn.instead_of.is_some() {
                    prop_assert!(due.memory.is_some_and(|memory| !memory.right()), "{:?} for one that was right", turn);
                    prop_assert_ne!(&due.question.id, &turn.question.id);
                }
            }
        }

        #[test]
        fn the_order_of_the_items_does_not_matter(pool in pools(), seed: u64) {
            let mut shuffled = items(&pool);
            fastrand::Rng::with_seed(seed).shuffle(&mut shuffled);
            prop_assert_eq!(plan(&shuffled, TODAY, 0), plan(&items(&pool), TODAY, 0));
        }
    }
}
