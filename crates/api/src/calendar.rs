//! What is due as a calendar file, for the calendar that reminds also when the program is closed.

use sha2::{Digest as _, Sha256};
use tritt_core::reminder::{Deadline, Entry, Session, entries};
use tritt_core::{Day, Timestamp};
use tritt_i18n::{Marks, Words};
use tritt_interop::calendar::{self, Calendar};

use crate::convert::{Speaker, day_in_words, day_of, iso_day, whole};
use crate::page::save_as;
use crate::refresh::Remembered;
use crate::reminders::open_deadlines;
use crate::wire::*;
use crate::{ApiError, App, VERSION};

/// Asks where to save the days of whoever sits here, their deadlines and what is to be refreshed within two months, and saves them as a calendar file.
/// Where there are none, nobody is asked and nothing is written.
///
/// # Errors
/// `language-unknown`, `folder-missing`, `file-special`, `file-read-only`, `file-unwritable`, or what the store says.
pub fn export_calendar(app: &App, request: InLanguage) -> Result<SavedCalendar, ApiError> {
    let speaker = Speaker::new(app, &request.language)?;
    let words = app.locales.words(speaker.words.language(), Marks::Plain);
    let calendar = calendar_of(&speaker, &words)?;
    let count = whole(calendar.entries.len());
    if count == 0 {
        return Ok(SavedCalendar { entries: 0, path: None });
    }
    let saved = save_as(app, &words.calendar_file(), Format::Calendar, || Ok(calendar::write(&calendar)))?;
    Ok(SavedCalendar { entries: count, path: saved.path })
}

fn calendar_of(speaker: &Speaker<'_>, words: &Words) -> Result<Calendar, ApiError> {
    let app = speaker.app;
    let (now, curriculum) = (app.now(), &app.content.curriculum);
    let today = day_of(now);
    let open = open_deadlines(speaker)?;
    let deadlines: Vec<Deadline> = open.iter().map(|(deadline, _)| deadline.clone()).collect();
    let remembered = Remembered::of(app)?;
    let all = entries(today, remembered.session(curriculum), &remembered.waiting(curriculum), &deadlines);
    let author = Author { words, today, owner: owner(app)? };
    let title = |deadline: &Deadline| {
        let named = open.iter().find(|(one, _)| one == deadline);
        named.map(|(_, title)| title.as_str()).unwrap_or_default()
    };
    Ok(Calendar {
        name: words.calendar_name(),
        language: words.language().to_string(),
        version: VERSION.to_owned(),
        made_at: now,
        entries: all
            .iter()
            .map(|entry| match entry {
                Entry::Deadline(deadline) => author.deadline(deadline, title(deadline)),
                Entry::Refresh { day, session } => author.refresh(*day, *session),
            })
            .collect(),
    })
}

/// Since when whoever learns now is here, and their number: it stays with them, and nobody else has both.
fn owner(app: &App) -> Result<(Timestamp, i64), ApiError> {
    let store = app.store();
    let learner = store.learner();
    let since = store.learners()?.into_iter().find(|one| one.id == learner).map(|one| one.created_at);
    Ok((since.unwrap_or(Timestamp(0)), learner.0))
}

/// What every entry needs.
struct Author<'a> {
    words: &'a Words,
    today: Day,
    owner: (Timestamp, i64),
}

impl Author<'_> {
    fn deadline(&self, deadline: &Deadline, title: &str) -> calendar::Entry {
        calendar::Entry {
            uid: self.uid("path", deadline.path.as_str()),
            day: deadline.due,
            summary: self.words.calendar_path(title),
            description: self.words.calendar_path_text(),
            // an alarm that is over rings at once in some calendars
            alarm: deadline.due > self.today,
        }
    }

    fn refresh(&self, day: Day, session: Session) -> calendar::Entry {
        calendar::Entry {
            uid: self.uid("refresh", &iso_day(day)),
            day,
            summary: self.words.calendar_refresh(whole(session.questions), session.seconds.div_ceil(60)),
            description: self.words.calendar_refresh_text(&day_in_words(self.today, self.words)),
            // these days move with every answer: an entry says enough, an alarm would be wrong too often
            alarm: false,
        }
    }

    /// An id that stays with the thing and tells nobody whose it is (RFC 7986, 5.3).
    fn uid(&self, kind: &str, what: &str) -> String {
        let (since, learner) = self.owner;
        let hash = Sha256::digest(format!("{}/{learner}/{kind}/{what}", since.0));
        let hex: String = hash.iter().take(16).map(|byte| format!("{byte:02x}")).collect();
        format!("{hex}@trittsicher")
    }
}
