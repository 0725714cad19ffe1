//! What is due, in the order of its urgency, and what stands in for what was missed.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use super::Memory;
use crate::question::Question;
use crate::{Day, ObjectiveId, QuestionId, StepId};

/// A question that may be asked of the learner, and what is known of it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Item<'a> {
    /// The step it belongs to.
    pub step: &'a StepId,
    /// The question.
    pub question: &'a Question,
    /// The learner's memory of it; `None` if it was never answered. Such a question is never due, but may stand in for
    /// another.
    pub memory: Option<Memory>,
}

/// A question of today's session.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Turn<'a> {
    /// The step it belongs to.
    pub step: &'a StepId,
    /// The question to ask.
    pub question: &'a Question,
    /// The due question it stands in for, if it is not due itself: one of the same objective that was answered wrong.
    pub instead_of: Option<&'a QuestionId>,
}

/// Everything to be asked before nothing is due, in this order.
pub fn queue<'a>(items: &[Item<'a>], today: Day) -> Vec<Turn<'a>> {
    let mut siblings: BTreeMap<&ObjectiveId, Vec<&Item<'a>>> = BTreeMap::new();
    for item in items {
        siblings.entry(&item.question.objective).or_default().push(item);
    }
    for of_one in siblings.values_mut() {
        of_one.sort_by_key(|item| (item.memory.map(Memory::answered), &item.question.id));
    }
    let mut turns = Vec::new();
    let mut asked: BTreeSet<&QuestionId> = BTreeSet::new();
    let mut served: BTreeSet<&ObjectiveId> = BTreeSet::new();
    for (item, memory) in due(items, today) {
        let (question, objective) = (item.question, &item.question.objective);
        let others = siblings.get(objective).into_iter().flatten().filter(|other| other.question.id != question.id);
        let turn = match way_back(memory, others.copied(), served.contains(objective), today) {
            Return::Itself => Turn { step: item.step, question, instead_of: None },
            Return::By(other) => Turn { step: other.step, question: other.question, instead_of: Some(&question.id) },
            Return::Later => continue,
        };
        if asked.insert(&turn.question.id) {
            served.insert(objective);
            turns.push(turn);
        }
    }
    turns
}

/// What is due, the most urgent first.
fn due<'a, 'b>(items: &'b [Item<'a>], today: Day) -> Vec<(&'b Item<'a>, Memory)> {
    let mut due: Vec<(f64, f32, &Item<'a>, Memory)> = items
        .iter()
        .filter_map(|item| item.memory.map(|memory| (item, memory)))
        .filter_map(|(item, memory)| Some((memory.overdue(today)?, memory.retrievability(today), item, memory)))
        .collect();
    due.sort_by(|(late, known, item, _), (other_late, other_known, other, _)| {
        let urgent: Ordering = other_late.total_cmp(late).then(known.total_cmp(other_known));
        urgent.then_with(|| item.question.id.cmp(&other.question.id))
    });
    due.into_iter().map(|(_, _, item, memory)| (item, memory)).collect()
}

/// How a due question returns.
enum Return<'a, 'b> {
    /// It is asked itself.
    Itself,
    /// Another one of its objective is asked instead.
    By(&'b Item<'a>),
    /// Its objective is asked today without it.
    Later,
}

/// How a due question returns; `others` are those of its objective, the one asked longest ago first, `served` says
/// whether one of them is in the queue.
fn way_back<'a, 'b>(
    memory: Memory,
    mut others: impl Iterator<Item = &'b Item<'a>> + Clone,
    served: bool,
    today: Day,
) -> Return<'a, 'b> {
    // a last answer ahead of today has a date of a wrong clock, and says nothing about what came before or after it
    if memory.right() || memory.answered() > today {
        return Return::Itself;
    }
    let answered = others.clone().filter_map(|other| other.memory).map(Memory::answered);
    match answered.filter(|day| *day <= today).max() {
        Some(day) if day > memory.answered() && day < today => Return::Itself,
        Some(day) if day > memory.answered() => Return::Later,
        _ if served => Return::Later,
        _ => others.next().map_or(Return::Itself, Return::By),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::pool::{Known, TODAY, asked, items, known, pools, question};
    use super::*;

    #[track_caller]
    fn check(pool: &[Known], expected: &str) {
        assert_eq!(asked(&queue(&items(pool), TODAY)), expected);
    }

    #[test]
    fn only_what_is_due_is_asked() {
        check(&[known("a-x-1", 10, 9, true), question("a-x-2")], "");
        check(&[known("a-x-1", 10, 10, true), question("a-x-2")], "a-x-1");
        check(&[], "");
    }

    #[test]
    fn late_is_measured_by_the_interval() {
        // the example of Anki's manual: 2 days of 5 are more than 3 days of 10
        check(&[known("a-x-1", 10, 13, true), known("b-x-1", 5, 7, true)], "b-x-1 a-x-1");
        check(
            &[known("a-x-1", 200, 230, true), known("b-x-1", 2, 4, true), known("c-x-1", 30, 30, true)],
            "b-x-1 a-x-1 c-x-1",
        );
    }

    #[test]
    fn a_missed_question_returns_by_the_sibling_asked_longest_ago() {
        let missed = || known("a-x-1", 1, 1, false);
        check(&[missed(), known("a-x-2", 90, 30, true), known("a-x-3", 90, 40, true)], "a-x-3(a-x-1)");
        check(&[missed(), known("a-x-2", 90, 30, true), question("a-x-3")], "a-x-3(a-x-1)");
        check(&[missed(), question("a-y-1"), question("b-x-1")], "a-x-1");
    }

    #[test]
    fn a_missed_question_returns_itself_once_a_sibling_was_asked() {
        let missed = || known("a-x-1", 1, 5, false);
        check(&[missed(), known("a-x-2", 90, 1, true), question("a-x-3")], "a-x-1");
        // but not on the same day, for its rule has just been explained
        check(&[missed(), known("a-x-2", 90, 0, true), question("a-x-3")], "");
        check(&[missed(), known("a-x-2", 90, 5, true), question("a-x-3")], "a-x-3(a-x-1)");
    }

    #[test]
    fn no_objective_is_asked_twice_because_of_a_slip() {
        check(&[known("a-x-1", 1, 2, false), known("a-x-2", 10, 20, true)], "a-x-2(a-x-1)");
        check(&[known("a-x-1", 1, 2, false), known("a-x-2", 1, 2, false)], "a-x-2(a-x-1)");
        // both are due in their own right
        check(&[known("a-x-1", 10, 20, true), known("a-x-2", 10, 20, true)], "a-x-1 a-x-2");
    }

    #[test]
    fn a_slip_costs_one_stand_in_and_then_the_question_itself() {
        let mut pool = vec![question("a-x-1"), question("a-x-2"), question("a-x-3")];
        pool[0].memory = Some(Memory::after(None, false, TODAY));
        let mut days = Vec::new();
        for day in 1..=4 {
            let today = Day(TODAY.0 + day);
            let turns = queue(&items(&pool), today);
            days.push(asked(&turns));
            let answered: Vec<QuestionId> = turns.iter().map(|turn| turn.question.id.clone()).collect();
            for one in pool.iter_mut().filter(|one| answered.contains(&one.question.id)) {
                one.memory = Some(Memory::after(one.memory, true, today));
            }
        }
        assert_eq!(days, ["a-x-2(a-x-1)", "a-x-1", "a-x-2", "a-x-1"], "the slip goes in circles");
    }

    #[test]
    fn a_date_ahead_comes_last_and_is_mended() {
        let mut pool = vec![known("a-x-1", 5, -30_000, false), question("a-x-2"), known("b-x-1", 5, 5, true)];
        check(&pool, "b-x-1 a-x-1");
        pool[0].memory = Some(Memory::after(pool[0].memory, true, TODAY));
        check(&pool, "b-x-1");
        // a sibling with a date ahead holds nothing back
        check(&[known("c-x-1", 1, 3, false), known("c-x-2", 5, -2, true)], "c-x-2(c-x-1)");
    }

    proptest! {
        #[test]
        fn every_due_question_has_a_turn_or_one_of_its_objective(pool in pools()) {
            let queue = queue(&items(&pool), TODAY);
            for (item, memory) in due(&items(&pool), TODAY) {
                let today = pool.iter().any(|one| {
                    one.question.objective == item.question.objective
                        && one.memory.is_some_and(|memory| memory.answered() == TODAY)
                });
                let itself = queue.iter().any(|turn| turn.question.id == item.question.id);
                let other = queue.iter().any(|turn| turn.question.objective == item.question.objective);
                prop_assert!(itself || (!memory.right() && (other || today)), "{} is forgotten", item.question.id);
            }
        }
    }
}
