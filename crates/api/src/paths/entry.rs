//! A path as lists and pages show it.

use tritt_core::learning::Record;
use tritt_core::path::{NextOnPath, Path};
use tritt_core::{Day, quiz};
use tritt_store::paths::{Enrolment, OwnPath};

use super::counts_from;
use crate::ApiError;
use crate::convert::{Speaker, audience, count, day_of, iso_day, question_minutes, whole};
use crate::steps::lesson_title;
use crate::wire::{PathEntry, PathName, PathState, PathStep};

/// Everything needed to show paths to whoever learns now.
pub(crate) struct Entries<'a> {
    speaker: &'a Speaker<'a>,
    record: Record,
    enrolments: Vec<Enrolment>,
    today: Day,
}

impl<'a> Entries<'a> {
    /// Reads the record of whoever learns now.
    ///
    /// # Errors
    /// What the store says.
    pub(crate) fn of(speaker: &'a Speaker<'a>) -> Result<Self, ApiError> {
        let store = speaker.app.store();
        Ok(Self {
            speaker,
            record: store.record()?,
            enrolments: store.enrolments(store.learner())?,
            today: day_of(speaker.app.now()),
        })
    }

    pub(crate) fn record(&self) -> &Record {
        &self.record
    }

    pub(super) fn ready(&self, path: &Path) -> PathEntry {
        let id = format!("path-{}", path.id);
        self.entry(path, self.speaker.text(&id, None), self.speaker.text(&id, Some("summary")))
    }

    pub(super) fn own(&self, own: &OwnPath) -> PathEntry {
        self.entry(&own.path, own.name.clone(), String::new())
    }

    /// A path of either kind.
    ///
    /// # Errors
    /// What the store says.
    pub(crate) fn named(&self, path: &Path) -> Result<PathEntry, ApiError> {
        let is_ready = self.speaker.app.content.curriculum.paths.iter().any(|ready| ready.path.id == path.id);
        if is_ready {
            return Ok(self.ready(path));
        }
        let name = self.speaker.path_name(path)?.title;
        Ok(self.entry(path, name, String::new()))
    }

    /// What comes next on a path; nothing when it is done.
    pub(crate) fn next(&self, path: &Path) -> Option<PathStep> {
        let curriculum = &self.speaker.app.content.curriculum;
        let since = counts_from(self.enrolment(path));
        match path.next(curriculum, &self.record, since) {
            NextOnPath::Lesson(id) => {
                let place = path.lessons(curriculum).position(|(_, lesson)| lesson.id == id)?;
                let (_, lesson) = curriculum.lesson(&id)?;
                Some(PathStep::Lesson {
                    title: lesson_title(self.speaker, lesson),
                    lesson: id.to_string(),
                    place: whole(place + 1),
                    minutes: lesson.minutes.into(),
                })
            }
            NextOnPath::Questions => {
                let round = path.questions(curriculum).len().min(quiz::ROUND);
                Some(PathStep::Questions { count: whole(round), minutes: question_minutes(round) })
            }
            NextOnPath::Nothing => None,
        }
    }

    fn enrolment(&self, path: &Path) -> Option<&Enrolment> {
        self.enrolments.iter().find(|enrolment| enrolment.path == path.id)
    }

    fn entry(&self, path: &Path, title: String, summary: String) -> PathEntry {
        let curriculum = &self.speaker.app.content.curriculum;
        let enrolment = self.enrolment(path);
        let progress = path.progress(curriculum, &self.record, counts_from(enrolment));
        let due = enrolment.filter(|one| one.completed_at.is_none()).and_then(|one| one.due_on);
        PathEntry {
            id: path.id.to_string(),
            title,
            summary,
            role: audience(path.role),
            minutes: path.minutes(curriculum),
            lessons: count(progress.lessons),
            questions: count(progress.questions),
            needed: whole(progress.needed),
            answered: whole(progress.answered),
            state: match enrolment {
                None => PathState::Open,
                Some(one) if one.completed_at.is_some() => PathState::Completed,
                Some(_) => PathState::Going,
            },
            overdue: due.is_some_and(|day| day < self.today),
            due: due.map(iso_day),
        }
    }
}

impl Speaker<'_> {
    /// The name of a path: ours in the language spoken, the firm's own as it is.
    ///
    /// # Errors
    /// What the store says.
    pub(crate) fn path_name(&self, path: &Path) -> Result<PathName, ApiError> {
        let is_ready = self.app.content.curriculum.paths.iter().any(|ready| ready.path.id == path.id);
        let title = if is_ready {
            self.text(&format!("path-{}", path.id), None)
        } else {
            let own = self.app.kept().own_paths()?.into_iter().find(|own| own.path.id == path.id);
            own.map(|own| own.name).unwrap_or_default()
        };
        Ok(PathName { id: path.id.to_string(), title })
    }
}
