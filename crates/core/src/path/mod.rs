//! Learning paths: lessons in an order, for a role and a time, with the questions that belong to them.

mod placement;

use std::collections::BTreeSet;

pub use placement::{placement, shown};

use crate::curriculum::{Audience, Curriculum, Lesson, Life, Step};
use crate::learning::{Count, Record, count, needed};
use crate::question::Question;
use crate::refresh::expected_seconds;
use crate::{LessonId, ObjectiveId, PathId, QuestionId, Timestamp};

/// A learning path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Path {
    /// Stable id.
    pub id: PathId,
    /// Whose questions are asked.
    pub role: Audience,
    /// The lessons in order.
    pub lessons: Vec<LessonId>,
}

/// How far somebody is with a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PathProgress {
    /// Lessons read, or shown to be known.
    pub lessons: Count,
    /// Questions whose last answer was right.
    pub questions: Count,
    /// How many questions have to be right.
    pub needed: usize,
    /// Questions answered at all.
    pub answered: usize,
}

impl PathProgress {
    /// Whether the path is gone: every lesson covered, and as large a share of its questions right as a step needs
    /// ([`NEEDED_PERCENT`](crate::learning::NEEDED_PERCENT)).
    pub fn is_complete(&self) -> bool {
        self.lessons.of > 0 && self.lessons.done == self.lessons.of && self.questions.done >= self.needed
    }

    /// Whether anything of it was done.
    pub fn is_begun(&self) -> bool {
        self.lessons.done + self.answered > 0
    }
}

/// What comes next on a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NextOnPath {
    /// Read this lesson.
    Lesson(LessonId),
    /// Answer the questions of the path.
    Questions,
    /// It is gone.
    Nothing,
}

impl Path {
    /// Its lessons that exist and are in use, each with its step.
    pub fn lessons<'a>(&self, curriculum: &'a Curriculum) -> impl Iterator<Item = (&'a Step, &'a Lesson)> {
        self.lessons.iter().filter_map(|id| curriculum.lesson(id)).filter(|(_, lesson)| lesson.life == Life::Live)
    }

    /// Its questions: those of the objectives its lessons teach, for its role or for everyone (whoever leads or looks after IT is one of them too), in
    /// the order of the lessons. Each once.
    pub fn questions<'a>(&self, curriculum: &'a Curriculum) -> Vec<(&'a Step, &'a Question)> {
        let mut seen = BTreeSet::<&QuestionId>::new();
        let mut found = Vec::new();
        for (step, lesson) in self.lessons(curriculum) {
            let of_lesson = self.questions_of(step, lesson).filter(|question| seen.insert(&question.id));
            found.extend(of_lesson.map(|question| (step, question)));
        }
        found
    }

    fn questions_of<'a>(&self, step: &'a Step, lesson: &'a Lesson) -> impl Iterator<Item = &'a Question> {
        let role = self.role;
        step.live_questions().filter(move |question| {
            let is_for_role = [role, Audience::Everyone].iter().any(|one| question.audience.contains(one));
            is_for_role && lesson.objectives.contains(&question.objective)
        })
    }

    /// What one can do afterwards: the objectives of its lessons in their order, each once.
    pub fn objectives<'a>(&self, curriculum: &'a Curriculum) -> Vec<&'a ObjectiveId> {
        let mut objectives = Vec::new();
        for (_, lesson) in self.lessons(curriculum) {
            let new = lesson.objectives.iter().filter(|objective| !objectives.contains(objective));
            objectives.extend(new.collect::<Vec<_>>());
        }
        objectives
    }

    /// How long it takes, in whole minutes: reading and answering, by the times of the lessons and of [`expected_seconds`].
    pub fn minutes(&self, curriculum: &Curriculum) -> u32 {
        let reading: u32 = self.lessons(curriculum).map(|(_, lesson)| u32::from(lesson.minutes)).sum();
        let answering: u32 = self.questions(curriculum).iter().map(|(_, one)| expected_seconds(&one.task)).sum();
        reading + answering.div_ceil(60)
    }

    /// How far somebody is. Answers before `since` do not count: a path gone again is learned again.
    pub fn progress(&self, curriculum: &Curriculum, record: &Record, since: Timestamp) -> PathProgress {
        let lessons = count(self.lessons(curriculum).map(|(_, lesson)| record.covers(&lesson.id)));
        let all = self.questions(curriculum);
        let last = |question: &Question| record.last_answers.get(&question.id).filter(|last| last.at >= since);
        let questions = count(all.iter().map(|(_, question)| last(question).is_some_and(|last| last.right)));
        let answered = all.iter().filter(|(_, question)| last(question).is_some()).count();
        PathProgress { lessons, questions, needed: needed(questions.of), answered }
    }

    /// What comes next: lessons in their order, then the questions.
    pub fn next(&self, curriculum: &Curriculum, record: &Record, since: Timestamp) -> NextOnPath {
        let unread = self.lessons(curriculum).find(|(_, lesson)| !record.covers(&lesson.id));
        match unread {
            Some((_, lesson)) => NextOnPath::Lesson(lesson.id.clone()),
            None if self.progress(curriculum, record, since).is_complete() => NextOnPath::Nothing,
            None => NextOnPath::Questions,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::learning::LastAnswer;
    use crate::path::placement::pool;

    const NOW: Timestamp = Timestamp(1_000);
    const BEFORE: Timestamp = Timestamp(0);

    fn path(lessons: &str) -> Path {
        let lessons = lessons.split_whitespace().map(LessonId::new).collect();
        Path { id: PathId::new("own-1"), role: Audience::Everyone, lessons }
    }

    fn record(read: &str, shown: &str, right: &[&str], wrong: &[&str], at: Timestamp) -> Record {
        let lessons = |text: &str| text.split_whitespace().map(LessonId::new).collect();
        let answers = |ids: &[&str], right| {
            ids.iter().map(|id| (QuestionId::new(*id), LastAnswer { right, at })).collect::<Vec<_>>()
        };
        Record {
            lessons_read: lessons(read),
            lessons_shown: lessons(shown),
            last_answers: answers(right, true).into_iter().chain(answers(wrong, false)).collect(),
            ..Record::default()
        }
    }

    #[test]
    fn a_path_asks_what_its_lessons_teach_and_each_question_once() {
        let curriculum = pool::curriculum();
        let ids = |path: &Path| -> Vec<String> {
            path.questions(&curriculum).iter().map(|(_, one)| one.id.to_string()).collect()
        };
        // both lessons teach `stop`; a3 is for IT alone
        assert_eq!(ids(&path("l1 l2")), ["a1", "a2", "b1", "b2", "c1", "c2"]);
        assert_eq!(ids(&path("l2")), ["b1", "b2", "c1", "c2"]);
        assert_eq!(ids(&path("unknown")), Vec::<String>::new());
        let it = Path { role: Audience::It, ..path("l1") };
        assert_eq!(ids(&it), ["a1", "a2", "a3", "b1", "b2"]);
        assert_eq!(path("l1 l2").objectives(&curriculum).len(), 3);
    }

    #[test]
    fn the_time_is_that_of_lessons_and_questions() {
        // six minutes a lesson, six questions of 25 seconds
        assert_eq!(path("l1 l2").minutes(&pool::curriculum()), 12 + 3);
        assert_eq!(path("").minutes(&pool::curriculum()), 0);
    }

    #[track_caller]
    fn check(record: &Record, since: Timestamp, complete: bool, next: &NextOnPath) {
        let (curriculum, path) = (pool::curriculum(), path("l1 l2"));
        let found = path.progress(&curriculum, record, since);
        assert_eq!(found.is_complete(), complete, "{found:?} of {record:?}");
        assert_eq!(&path.next(&curriculum, record, since), next, "{record:?}");
    }

    #[test]
    fn a_path_is_gone_with_all_lessons_and_four_of_five_questions() {
        let five = ["a1", "a2", "b1", "b2", "c1"];
        let first = NextOnPath::Lesson(LessonId::new("l1"));
        check(&record("", "", &[], &[], NOW), BEFORE, false, &first);
        check(&record("l2", "", &five, &[], NOW), BEFORE, false, &first);
        check(&record("l1 l2", "", &five[..4], &["c1"], NOW), BEFORE, false, &NextOnPath::Questions);
        check(&record("l1 l2", "", &five, &["c2"], NOW), BEFORE, true, &NextOnPath::Nothing);
        check(&record("l2", "l1", &five, &[], NOW), BEFORE, true, &NextOnPath::Nothing);
        // gone again: what was answered before does not count
        check(&record("l1 l2", "", &five, &[], NOW), Timestamp(2_000), false, &NextOnPath::Questions);
    }

    #[test]
    fn a_path_without_lessons_is_never_gone() {
        let found = path("").progress(&pool::curriculum(), &Record::default(), BEFORE);
        assert!(!found.is_complete() && !found.is_begun(), "{found:?}");
    }
}
