//! Table-top exercises of a firm: prepared, played, talked about.

mod log;
mod papers;
mod plan;
mod run;

use tritt_core::curriculum::Life;
use tritt_core::tabletop as rules;
use tritt_core::tabletop::{Entry, Exercise, Length, Rating, Run, gaps};
use tritt_core::{ActionId, ExerciseId, PartId, Timestamp};
use tritt_i18n::Words;
use tritt_store::firm::tabletop::{self as kept, Run as Kept};
use tritt_store::{FirmId, Op};

use crate::convert::{Speaker, iso, not_found, whole};
use crate::firm::number;
use crate::learners::not_for_guests;
use crate::wire::*;
use crate::{ApiError, App};

pub use log::{log_tabletop, see_tabletop};
pub use papers::export_tabletop;
pub use plan::plan_tabletop;
pub use run::tabletop;

/// The exercises there are, and those of the open firm; without a firm there are none of it.
///
/// # Errors
/// `language-unknown`, or what the store says.
pub fn tabletops(app: &App, request: InLanguage) -> Result<Tabletops, ApiError> {
    let speaker = Teller::new(app, &request.language)?;
    let live = app.firm_content()?.tabletops().iter().filter(|one| one.life == Life::Live);
    let exercises = live.map(|one| TabletopEntry {
        id: one.id.to_string(),
        title: speaker.text(one.id.as_str(), None),
        summary: speaker.text(one.id.as_str(), Some("summary")),
        aim: speaker.text(one.id.as_str(), Some("aim")),
    });
    let exercises = exercises.collect();
    let mut runs = Vec::new();
    if let Some(firm) = app.kept().open_firm()? {
        for kept in app.kept().tabletop_runs(firm)? {
            // an exercise that is not in this content any more cannot be shown
            let Some(exercise) = app.exercise(&kept.exercise) else { continue };
            let run = Run::of(&app.kept().tabletop_log(firm, kept.id)?);
            runs.push(TabletopRunEntry {
                run: number(kept.id),
                title: speaker.text(kept.exercise.as_str(), None),
                minutes: kept.length.minutes(),
                at: iso(kept.at),
                phase: phase(run.phase),
                gaps: whole(gaps(exercise, kept.length, &run.ratings).len()),
            });
        }
    }
    Ok(Tabletops { exercises, lengths: Length::ALL.into_iter().map(length).collect(), runs })
}

/// Begins to prepare an exercise.
///
/// # Errors
/// `guest-refused`, `firm-missing`, `not-found`, or what the store says.
pub fn begin_tabletop(app: &App, request: TabletopStart) -> Result<TabletopNumber, ApiError> {
    not_for_guests(app)?;
    let (firm, now) = (app.firm()?, app.now());
    let exercise = app.exercise(&ExerciseId::new(&request.exercise)).ok_or_else(|| not_found(&request.exercise))?;
    let length = Length::named(&request.length).ok_or_else(|| not_found(&request.length))?;
    let begin = app
        .kept()
        .write(Op::ChangeFirm, now, |tx| kept::begin(tx, firm, &exercise.id, exercise.version, length, now))?;
    Ok(TabletopNumber { run: number(app.written(begin)) })
}

/// Removes a run with its log.
///
/// # Errors
/// `guest-refused`, `firm-missing`, or what the store says.
pub fn remove_tabletop(app: &App, request: TabletopNumber) -> Result<Nothing, ApiError> {
    not_for_guests(app)?;
    let firm = app.firm()?;
    let removed = app.kept().write(Op::ChangeFirm, app.now(), |tx| kept::remove(tx, firm, request.run.into()))?;
    app.written(removed);
    Ok(Nothing {})
}

/// The actions a run calls for, the most called for first, each with the statements it follows from: what the plan takes over.
///
/// # Errors
/// `firm-missing`, `not-found`, or what the store says.
pub fn tabletop_actions(app: &App, run: u32) -> Result<Vec<(ActionId, Vec<PartId>)>, ApiError> {
    let played = Played::of(app, run)?;
    let found = gaps(played.exercise, played.kept.length, &played.run.ratings);
    Ok(found.into_iter().map(|gap| (gap.action, gap.reasons.into_iter().map(|(id, _)| id).collect())).collect())
}

/// A run with its exercise and its log.
struct Played<'a> {
    firm: FirmId,
    kept: Kept,
    exercise: &'a Exercise,
    log: Vec<Entry>,
    run: Run,
}

impl<'a> Played<'a> {
    fn of(app: &'a App, run: u32) -> Result<Self, ApiError> {
        let firm = app.firm()?;
        let missing = || not_found(&run.to_string());
        let kept = app.kept().tabletop_run(firm, run.into())?.ok_or_else(missing)?;
        let exercise = app.exercise(&kept.exercise).ok_or_else(missing)?;
        let log = app.kept().tabletop_log(firm, kept.id)?;
        Ok(Self { firm, exercise, run: Run::of(&log), log, kept })
    }

    /// Since when the clock should have stood still: when it runs, and nobody had the run on the screen for longer than [`UNSEEN`].
    fn broke_off(&self, now: Timestamp) -> Option<Timestamp> {
        let last = self.log.iter().map(|entry| entry.at).max().unwrap_or(self.kept.at).max(self.kept.seen);
        (self.run.clock.runs() && now.0.saturating_sub(last.0) > UNSEEN).then_some(last)
    }
}

/// A clock that nobody looked at for so long, in milliseconds, has stood still: the program was ended, the computer slept, or other pages were read. The
/// window says every 20 seconds that it is there; hidden, systems let it do so once a minute.
const UNSEEN: i64 = 150_000;

/// A speaker for the words of the firm's side.
struct Teller<'a> {
    speaker: Speaker<'a>,
}

impl<'a> Teller<'a> {
    fn new(app: &'a App, language: &str) -> Result<Self, ApiError> {
        let speaker = Speaker::new(app, language)?;
        app.firm_words(speaker.words.language())?;
        Ok(Self { speaker })
    }

    /// A word of the firm's side; nothing to read where it is missing.
    fn text(&self, id: &str, attribute: Option<&str>) -> String {
        let words = self.speaker.app.firm_words(self.speaker.words.language());
        words.ok().and_then(|words| words.text(id, attribute)).unwrap_or_default()
    }

    /// `ask-1`, `ask-2`, … of a message.
    fn texts(&self, id: &str, name: &str, count: u8) -> Vec<String> {
        (1..=count).map(|place| self.text(id, Some(&format!("{name}-{place}")))).collect()
    }

    fn statement(&self, exercise: &Exercise, statement: &PartId) -> String {
        self.text(&format!("{}-statement-{statement}", exercise.id), None)
    }

    fn inject(&self, exercise: &Exercise, inject: &PartId, attribute: Option<&str>) -> String {
        self.text(&format!("{}-{inject}", exercise.id), attribute)
    }
}

impl App {
    /// The exercise of this id, also one that is withdrawn: a run of it can still be looked at.
    fn exercise(&self, id: &ExerciseId) -> Option<&Exercise> {
        self.firm_content().ok()?.tabletops().iter().find(|one| &one.id == id)
    }
}

fn length(length: Length) -> TabletopLength {
    TabletopLength {
        id: length.id().to_owned(),
        minutes: length.minutes(),
        play: length.play(),
        debrief: length.debrief(),
    }
}

fn phase(phase: rules::Phase) -> TabletopPhase {
    match phase {
        rules::Phase::Preparing => TabletopPhase::Preparing,
        rules::Phase::Playing => TabletopPhase::Playing,
        rules::Phase::Paused => TabletopPhase::Paused,
        rules::Phase::Debrief => TabletopPhase::Debrief,
    }
}

fn rating(rating: Rating) -> TabletopRating {
    match rating {
        Rating::Worked => TabletopRating::Worked,
        Rating::Partly => TabletopRating::Partly,
        Rating::Failed => TabletopRating::Failed,
        Rating::Untried => TabletopRating::Untried,
    }
}

fn rating_in(rating: TabletopRating) -> Rating {
    match rating {
        TabletopRating::Worked => Rating::Worked,
        TabletopRating::Partly => Rating::Partly,
        TabletopRating::Failed => Rating::Failed,
        TabletopRating::Untried => Rating::Untried,
    }
}

fn rating_in_words(rating: Rating, words: &Words) -> String {
    match rating {
        Rating::Worked => words.tabletop_worked(),
        Rating::Partly => words.tabletop_partly(),
        Rating::Failed => words.tabletop_failed(),
        Rating::Untried => words.tabletop_untried(),
    }
}

/// A time in the story: “Monday, 07:25”.
fn story_time(story: rules::StoryTime, words: &Words) -> String {
    let time = clock_time(story.minute.into());
    match story.day {
        1 => words.tabletop_on_monday(&time),
        2 => words.tabletop_on_tuesday(&time),
        3 => words.tabletop_on_wednesday(&time),
        4 => words.tabletop_on_thursday(&time),
        5 => words.tabletop_on_friday(&time),
        6 => words.tabletop_on_saturday(&time),
        _ => words.tabletop_on_sunday(&time),
    }
}

/// Sixty to the hour: `07:25`, `1:05` is `01:05`.
fn clock_time(small: u32) -> String {
    format!("{:02}:{:02}", small / 60, small % 60)
}
