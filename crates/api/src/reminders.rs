//! Reminding whoever sits here by a notification, if they asked for it.

use std::collections::BTreeMap;

use tritt_core::reminder::{Deadline, Reminder, reminder};
use tritt_core::{Day, Timestamp};
use tritt_i18n::{Marks, Words};
use tritt_store::{LearnerId, Op, Store, StoreError, Tx, settings};

use crate::convert::{Speaker, day_in, day_in_words, day_of, hour_of, iso_day, whole};
use crate::refresh::Remembered;
use crate::wire::Present;
use crate::{ApiError, App, Code};

/// The setting that says whether somebody is reminded.
const SWITCH: &str = "reminders";

/// The setting that says on which day somebody was reminded last.
const REMINDED: &str = "reminded-on";

/// Whether these settings ask for reminders.
pub(crate) fn are_on(settings: &BTreeMap<String, String>) -> bool {
    settings.get(SWITCH).is_some_and(|value| value == "on")
}

/// A choice that the system agrees with.
pub(crate) struct Switched {
    learner: LearnerId,
    on: bool,
}

impl Switched {
    /// Keeps the choice, of this learner alone: whoever comes anew is asked by nobody, so they are not reminded.
    pub(crate) fn keep(&self, tx: &Tx<'_>) -> Result<(), StoreError> {
        settings::set_for_all(tx, SWITCH, "off")?;
        settings::set_of(tx, self.learner, SWITCH, if self.on { "on" } else { "off" })
    }
}

/// Switches reminders on or off. Switched on, one is tried at once, so that nobody waits for what their system never shows.
///
/// # Errors
/// `learner-missing` for a guest and for nobody; `reminders-refused`; `language-unknown`.
pub(crate) fn switch(app: &App, on: bool, language: Option<&str>) -> Result<Switched, ApiError> {
    let Some(learner) = whom(app) else { return Err(Code::LearnerMissing.refused()) };
    if on && !app.settings()?.reminders {
        let language = app.choose_language(language)?;
        let words = app.locales.words(&language, Marks::Plain);
        notify(app, &words.remind_on_title(), &words.remind_on_text())?;
    }
    Ok(Switched { learner, on })
}

/// Reminds whoever sits here, if they asked for it and there is something to remind of today, and tells whether it did. At most once a day, also after a
/// restart: what was reminded of is kept before it is shown, and taken back when the system shows nothing. Whoever shows the window calls this every so
/// often; there is no clock here.
///
/// # Errors
/// `reminders-refused`, or what the store says.
pub fn remind(app: &App) -> Result<bool, ApiError> {
    let Some(learner) = whom(app) else { return Ok(false) };
    let (store, now) = (app.store(), app.now());
    let (settings, today) = (store.settings()?, day_of(now));
    let last = settings.get(REMINDED).and_then(|day| day_in(day));
    // the rule says so too; here it saves reading every answer all day long
    if !are_on(&settings) || last == Some(today) {
        return Ok(false);
    }
    let speaker = Speaker::new(app, &app.present_language().to_string())?;
    let open = open_deadlines(&speaker)?;
    let deadlines: Vec<Deadline> = open.iter().map(|(deadline, _)| deadline.clone()).collect();
    let session = Remembered::of(app)?.session(&app.content.curriculum);
    let Some(reminder) = reminder(today, hour_of(now), last, session, &deadlines) else { return Ok(false) };
    let words = app.locales.words(speaker.words.language(), Marks::Plain);
    let text = lines(&reminder, &open, today, &words).join("\n");
    // somebody else may have sat down meanwhile
    if whom(app) != Some(learner) {
        return Ok(false);
    }
    keep(&store, learner, Some(today), now)?;
    if let Err(error) = notify(app, &words.remind_title(), &text) {
        keep(&store, learner, last, now)?;
        return Err(error);
    }
    Ok(true)
}

/// Who could be reminded: a guest is not, nor is it said to a room who was here last.
fn whom(app: &App) -> Option<LearnerId> {
    match app.present() {
        Present::Learner { .. } => Some(app.kept().learner()),
        Present::Guest | Present::Nobody => None,
    }
}

/// The paths whoever learns now should have gone by a day, each with its name.
///
/// # Errors
/// What the store says.
pub(crate) fn open_deadlines(speaker: &Speaker<'_>) -> Result<Vec<(Deadline, String)>, ApiError> {
    let (app, store) = (speaker.app, speaker.app.store());
    let mut open = Vec::new();
    for enrolment in store.enrolments(store.learner())? {
        if enrolment.completed_at.is_none()
            && let Some(due) = enrolment.due_on
            && let Some(path) = app.path(&enrolment.path)?
            && path.lessons(&app.content.curriculum).next().is_some()
        {
            let title = speaker.path_name(&path)?.title;
            open.push((Deadline { due, path: path.id }, title));
        }
    }
    Ok(open)
}

/// What the notification says, line by line: how much, how long, and until when which path; nothing of how somebody did.
fn lines(reminder: &Reminder, open: &[(Deadline, String)], today: Day, words: &Words) -> Vec<String> {
    let session = reminder.session;
    let refresh =
        (session.questions > 0).then(|| words.remind_refresh(whole(session.questions), session.seconds.div_ceil(60)));
    let named = |deadline: &Deadline| {
        let title = open.iter().find(|(one, _)| one == deadline).map(|(_, title)| title.as_str()).unwrap_or_default();
        let day = day_in_words(deadline.due, words);
        match deadline.due.0.saturating_sub(today.0) {
            ..0 => words.remind_path_over(&day, title),
            0 => words.remind_path_today(title),
            1 => words.remind_path_tomorrow(title),
            2.. => words.remind_path_by(&day, title),
        }
    };
    refresh.into_iter().chain(reminder.deadlines.iter().map(named)).collect()
}

fn keep(store: &Store, learner: LearnerId, day: Option<Day>, now: Timestamp) -> Result<(), ApiError> {
    // no screen shows it, so nobody is told
    store.write(Op::SaveSettings, now, |tx| {
        settings::set_for_all(tx, REMINDED, "")?;
        settings::set_of(tx, learner, REMINDED, &day.map(iso_day).unwrap_or_default())
    })?;
    Ok(())
}

fn notify(app: &App, title: &str, text: &str) -> Result<(), ApiError> {
    app.outside.notify(title, text).map_err(|why| Code::RemindersRefused.failed().because(why))
}
