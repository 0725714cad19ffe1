//! Putting a round of questions together.

use crate::question::{Question, Task};
use crate::{OptionId, QuestionId};

/// How many questions a round has at most: about four minutes, so that it fits into a break.
pub const ROUND: usize = 8;

/// A question as it is put to the learner.
#[derive(Debug, Clone, PartialEq)]
pub struct Asked {
    /// Which question.
    pub question: QuestionId,
    /// Its options in the order shown; for a matching task the left sides in the order of the content.
    pub options: Vec<OptionId>,
    /// For a matching task the right sides in the order shown.
    pub matches: Vec<OptionId>,
}

/// Chooses and shuffles a round.
///
/// What was never answered comes first, then what was last answered wrong, then the rest, so that repeating a quiz moves on instead of asking
/// the same again; within each group the seed decides. `last` says how the last answer to a question was.
pub fn round<'a>(
    pool: impl Iterator<Item = &'a Question>,
    last: impl Fn(&QuestionId) -> Option<bool>,
    seed: u64,
) -> Vec<Asked> {
    let mut random = fastrand::Rng::with_seed(seed);
    let mut pool: Vec<&Question> = pool.collect();
    random.shuffle(&mut pool);
    pool.sort_by_key(|question| match last(&question.id) {
        None => 0,
        Some(false) => 1,
        Some(true) => 2,
    });
    pool.truncate(ROUND);
    random.shuffle(&mut pool);
    pool.into_iter().map(|question| ask(question, &mut random)).collect()
}

/// One question by itself.
pub fn once(question: &Question, seed: u64) -> Asked {
    ask(question, &mut fastrand::Rng::with_seed(seed))
}

fn ask(question: &Question, random: &mut fastrand::Rng) -> Asked {
    let options = question.task.options();
    let (options, matches) = match question.task {
        // the pieces of a text stand in their order
        Task::TrueFalse { .. } | Task::Spot { .. } => (options, Vec::new()),
        Task::Single { .. } | Task::Multiple { .. } => (shuffled(options, random), Vec::new()),
        Task::Order { .. } => (disordered(options, random), Vec::new()),
        Task::Match { .. } => (options.clone(), disordered(options, random)),
    };
    Asked { question: question.id.clone(), options, matches }
}

fn shuffled(mut options: Vec<OptionId>, random: &mut fastrand::Rng) -> Vec<OptionId> {
    random.shuffle(&mut options);
    options
}

/// Shuffled, but never in the order that is the right answer.
fn disordered(options: Vec<OptionId>, random: &mut fastrand::Rng) -> Vec<OptionId> {
    let mut shuffled = shuffled(options.clone(), random);
    if shuffled == options {
        shuffled.rotate_left(1);
    }
    shuffled
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ObjectiveId;
    use crate::curriculum::{Audience, Life};

    fn pool() -> Vec<Question> {
        let letters = || ["a", "b", "c", "d"].map(OptionId::new).to_vec();
        (1..=12)
            .map(|number| Question {
                id: QuestionId::new(format!("step-q{number:02}")),
                life: Life::Live,
                objective: ObjectiveId::new("step-objective"),
                audience: vec![Audience::Everyone],
                version: 1,
                task: match number % 3 {
                    0 => Task::Order { options: letters() },
                    1 => Task::Match { pairs: letters() },
                    _ => Task::Single { options: letters(), right: OptionId::new("b") },
                },
                sources: Vec::new(),
            })
            .collect()
    }

    #[test]
    fn new_and_missed_questions_come_before_known_ones() {
        let pool = pool();
        let known = ["step-q01", "step-q02", "step-q03", "step-q04"];
        for seed in 0..50 {
            let asked = round(pool.iter(), |id| known.contains(&id.as_str()).then_some(true), seed);
            assert_eq!(asked.len(), ROUND, "seed {seed}");
            for one in &asked {
                assert!(
                    !known.contains(&one.question.as_str()),
                    "seed {seed} asks {} again while others wait",
                    one.question
                );
            }
        }
    }

    #[test]
    fn the_same_seed_gives_the_same_round() {
        let pool = pool();
        assert_eq!(round(pool.iter(), |_| None, 7), round(pool.iter(), |_| None, 7));
        assert_ne!(round(pool.iter(), |_| None, 7), round(pool.iter(), |_| None, 8));
    }

    #[test]
    fn nothing_is_shown_already_solved() {
        let pool = pool();
        for seed in 0..200 {
            for asked in round(pool.iter(), |_| None, seed) {
                let Some(question) = pool.iter().find(|question| question.id == asked.question) else {
                    panic!("unknown question")
                };
                match &question.task {
                    Task::Order { options } => assert_ne!(&asked.options, options, "seed {seed}"),
                    Task::Match { pairs } => assert_ne!(&asked.matches, pairs, "seed {seed}"),
                    Task::Single { .. } | Task::Multiple { .. } | Task::TrueFalse { .. } | Task::Spot { .. } => {}
                }
            }
        }
    }
}
