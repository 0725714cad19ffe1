//! Showing what one knows already, so that its lessons can be left out.

use std::collections::BTreeMap;

use super::Path;
use crate::curriculum::{Curriculum, Lesson};
use crate::learning::Record;
use crate::question::Question;
use crate::{LessonId, QuestionId};

/// How many questions a lesson is tried by at least.
///
/// Two: by one question of four options every fourth guess would skip a lesson, by two every sixteenth (own rule; docs/decisions.md, "What does a
/// placement check show?").
const TRIES: usize = 2;

/// Which questions are asked so that lessons not yet covered can be skipped: of each such lesson one of every objective, and two in all.
///
/// A lesson for which there are too few questions cannot be skipped, so it is not tried. What was never answered comes first: whoever remembers an
/// explanation shows memory, not the rule. Among equals the seed decides. The questions of a lesson stay together.
pub fn placement<'a>(path: &Path, curriculum: &'a Curriculum, record: &Record, seed: u64) -> Vec<&'a Question> {
    let mut random = fastrand::Rng::with_seed(seed);
    let mut questions: Vec<&Question> = Vec::new();
    for (step, lesson) in path.lessons(curriculum).filter(|(_, lesson)| !record.covers(&lesson.id)) {
        let mut pool: Vec<&Question> =
            path.questions_of(step, lesson).filter(|question| !questions.contains(question)).collect();
        random.shuffle(&mut pool);
        pool.sort_by_key(|question| record.right(&question.id).is_some());
        let tried = tries(lesson, pool);
        if tried.len() >= TRIES {
            questions.extend(tried);
        }
    }
    questions
}

/// One question of every objective, filled up to [`TRIES`].
fn tries<'a>(lesson: &Lesson, mut pool: Vec<&'a Question>) -> Vec<&'a Question> {
    let mut tried = Vec::new();
    for objective in &lesson.objectives {
        if let Some(place) = pool.iter().position(|question| &question.objective == objective) {
            tried.push(pool.remove(place));
        }
    }
    let missing = TRIES.saturating_sub(tried.len());
    tried.extend(pool.into_iter().take(missing));
    tried
}

/// The lessons a finished check has shown: of those tried, each whose every question was answered right.
///
/// A question of an objective that two lessons teach was asked for the first of them and counts for both.
pub fn shown(path: &Path, curriculum: &Curriculum, answers: &BTreeMap<QuestionId, bool>) -> Vec<LessonId> {
    let is_shown = |lesson: &Lesson, step| {
        let asked: Vec<bool> =
            path.questions_of(step, lesson).filter_map(|question| answers.get(&question.id).copied()).collect();
        asked.len() >= TRIES && asked.iter().all(|right| *right)
    };
    let lessons = path.lessons(curriculum).filter(|(step, lesson)| is_shown(lesson, step));
    lessons.map(|(_, lesson)| lesson.id.clone()).collect()
}

#[cfg(test)]
pub(crate) mod pool {
    //! A small curriculum: one step, two lessons that share an objective.

    use crate::curriculum::{Audience, Curriculum, Lesson, Life, Step, StepStatus};
    use crate::question::{Question, Task};
    use crate::{ActionId, LessonId, ObjectiveId, OptionId, QuestionId, StageId, StepId};

    pub(crate) fn curriculum() -> Curriculum {
        let lesson = |id: &str, objectives: &[&str]| Lesson {
            id: LessonId::new(id),
            life: Life::Live,
            audience: vec![Audience::Everyone],
            minutes: 6,
            objectives: objectives.iter().map(|one| ObjectiveId::new(*one)).collect(),
            action: ActionId::new("a"),
        };
        let question = |id: &str, objective: &str, audience: Audience| Question {
            id: QuestionId::new(id),
            life: Life::Live,
            objective: ObjectiveId::new(objective),
            audience: vec![audience],
            version: 1,
            task: Task::Single { options: ["a", "b", "c", "d"].map(OptionId::new).to_vec(), right: OptionId::new("a") },
            sources: Vec::new(),
        };
        let everyone = Audience::Everyone;
        let step = Step {
            id: StepId::new("s"),
            number: 1,
            stage: StageId::new("lead"),
            status: StepStatus::Complete,
            after: Vec::new(),
            figure: None,
            sources: Vec::new(),
            objectives: Vec::new(),
            mapping: Vec::new(),
            lessons: vec![lesson("l1", &["passwords", "stop"]), lesson("l2", &["factor", "stop"])],
            actions: Vec::new(),
            questions: vec![
                question("a1", "passwords", everyone),
                question("a2", "passwords", everyone),
                question("a3", "passwords", Audience::It),
                question("b1", "stop", everyone),
                question("b2", "stop", everyone),
                question("c1", "factor", everyone),
                question("c2", "factor", everyone),
            ],
            checklist: Vec::new(),
        };
        Curriculum { steps: vec![step], ..Curriculum::default() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::curriculum::Audience;
    use crate::learning::LastAnswer;
    use crate::{PathId, Timestamp};

    fn path() -> Path {
        Path { id: PathId::new("p"), role: Audience::Everyone, lessons: ["l1", "l2"].map(LessonId::new).to_vec() }
    }

    fn asked(record: &Record, seed: u64) -> Vec<String> {
        placement(&path(), &pool::curriculum(), record, seed).iter().map(|one| one.id.to_string()).collect()
    }

    #[test]
    fn every_lesson_is_tried_by_two_questions_of_its_objectives() {
        for seed in 0..50 {
            let asked = asked(&Record::default(), seed);
            assert_eq!(asked.len(), 4, "{asked:?}");
            let of = |letter: char| asked.iter().filter(|id| id.starts_with(letter)).count();
            assert_eq!((of('a'), of('b'), of('c')), (1, 2, 1), "{asked:?}");
        }
        assert_ne!(asked(&Record::default(), 1), asked(&Record::default(), 2), "chance decides among equals");
    }

    #[test]
    fn what_was_never_answered_comes_first_and_what_is_covered_is_not_tried() {
        let last = LastAnswer { right: true, at: Timestamp(0) };
        let record = Record {
            lessons_read: [LessonId::new("l2")].into(),
            last_answers: [(QuestionId::new("a1"), last), (QuestionId::new("b2"), last)].into(),
            ..Record::default()
        };
        for seed in 0..20 {
            assert_eq!(asked(&record, seed), ["a2", "b1"]);
        }
    }

    #[test]
    fn a_lesson_is_shown_when_everything_asked_of_it_was_right() {
        let check = |answers: &[(&str, bool)], expected: &[&str]| {
            let given = answers.iter().map(|(id, right)| (QuestionId::new(*id), *right)).collect();
            let found = shown(&path(), &pool::curriculum(), &given);
            assert_eq!(found.iter().map(LessonId::as_str).collect::<Vec<_>>(), expected, "{answers:?}");
        };
        check(&[], &[]);
        check(&[("a1", true), ("b1", true), ("b2", true), ("c1", true)], &["l1", "l2"]);
        check(&[("a1", false), ("b1", true), ("b2", true), ("c1", true)], &["l2"]);
        check(&[("a1", true), ("b1", false), ("b2", true), ("c1", true)], &[]);
        check(&[("a1", true)], &[]);
    }
}
