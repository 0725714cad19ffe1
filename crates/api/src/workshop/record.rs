//! What stays of sessions: sums, never who answered what.

mod attendance;
mod paper;

use tritt_core::StepId;
use tritt_core::workshop::gain::{self, FEW, Share};
use tritt_core::workshop::round::Phase;
use tritt_store::workshop::session::{Gained, Round as Kept, Session};

use super::outcome::{self, Standing};
use crate::convert::{Speaker, iso, not_found, whole};
use crate::firm::number;
use crate::learners::not_for_guests;
use crate::wire::*;
use crate::{ApiError, App};

pub use attendance::{attendance_pages, export_attendance};
pub use paper::{export_session, session_pages};

/// How many of the hardest questions are named.
const HARDEST: usize = 5;

/// The sessions there were, the newest first.
///
/// # Errors
/// What the store says.
pub fn sessions(app: &App, _: Nothing) -> Result<Sessions, ApiError> {
    let mut sessions = Vec::new();
    for session in app.kept().sessions()? {
        sessions.push(SessionEntry {
            session: number(session.id),
            begun: iso(session.begun),
            people: session.people,
            rounds: whole(app.kept().session_rounds(session.id)?.len()),
            title: session.title,
        });
    }
    Ok(Sessions { sessions })
}

/// What stays of a session.
///
/// # Errors
/// `not-found`, `language-unknown`, or what the store says.
pub fn session_record(app: &App, request: SessionRequest) -> Result<SessionRecord, ApiError> {
    let speaker = Speaker::new(app, &request.language)?;
    let session = ended(app, request.session)?;
    let rounds = rounds(app, &session, &request.language)?;
    let hardest = hardest(&speaker, &rounds);
    let gains = app.kept().gains(session.id)?;
    Ok(SessionRecord {
        begun: iso(session.begun),
        ended: session.ended.map(iso).unwrap_or_default(),
        people: session.people,
        hardest,
        gains: gains.into_iter().map(|gained| topic(&speaker, &gained)).collect(),
        attending: app.kept().attendees(session.id)?.into_iter().map(|(_, name)| name).collect(),
        title: session.title,
        rounds: rounds.into_iter().map(|(_, round)| round).collect(),
    })
}

/// A session that has ended.
fn ended(app: &App, number: u32) -> Result<Session, ApiError> {
    let missing = || not_found(&number.to_string());
    app.kept().session(number.into())?.filter(|one| one.ended.is_some()).ok_or_else(missing)
}

/// The rounds of a session, each with what is kept of it.
fn rounds(app: &App, session: &Session, language: &str) -> Result<Vec<(Kept, RoomRound)>, ApiError> {
    let sums = app.kept().sums(session.id)?;
    let mut rounds = Vec::new();
    for kept in app.kept().session_rounds(session.id)? {
        let Some(round) = outcome::again(app, session, &kept, &[language.to_owned()])? else { continue };
        let tally = outcome::tally(&round.task, &kept, &sums);
        let standing = Standing { phase: Phase::Revealed, ends: None, shown: kept.shown, first_test: false };
        let drawn = outcome::drawn(&round, &tally, &standing, language);
        rounds.push((kept, drawn));
    }
    Ok(rounds)
}

/// The questions the fewest got right; of one that was asked more than once, the last time counts.
fn hardest(speaker: &Speaker<'_>, rounds: &[(Kept, RoomRound)]) -> Vec<HardQuestion> {
    let later = |kept: &Kept| {
        rounds.iter().any(|(other, round)| {
            let is_same = (other.kind, &other.about) == (kept.kind, &kept.about);
            is_same && other.number > kept.number && round.answers > 0
        })
    };
    let mut hard: Vec<HardQuestion> = rounds
        .iter()
        .filter(|(kept, round)| round.answers > 0 && !later(kept))
        .filter_map(|(kept, round)| {
            let right = round.right?;
            let title = outcome::subject(speaker, kept).unwrap_or_else(|| round.title.clone());
            let (number, answers) = (round.number, round.answers);
            (right < answers).then_some(HardQuestion { number, title, answers, right })
        })
        .collect();
    // right of answers, compared without rounding
    hard.sort_by_key(|one| (u64::from(one.right) * 1_000_000 / u64::from(one.answers), one.number));
    hard.truncate(HARDEST);
    hard
}

fn topic(speaker: &Speaker<'_>, gained: &Gained) -> TopicGain {
    let step = speaker.app.content.curriculum.step(&StepId::new(gained.step.as_str()));
    let (before, after) =
        (Share { right: gained.before, of: gained.compared }, Share { right: gained.after, of: gained.compared });
    let percent = |share: f64| (share * 100.0).round();
    TopicGain {
        topic: step.map(|step| speaker.step_name(step).title).unwrap_or_default(),
        before: whole_percent(percent(before.value())),
        after: whole_percent(percent(after.value())),
        gain: match gain::outcome(before, after) {
            gain::Outcome::Gained(share) => Some(whole_percent(percent(share)).cast_signed()),
            gain::Outcome::Lost(share) => Some(-whole_percent(percent(share)).cast_signed()),
            gain::Outcome::KnownBefore | gain::Outcome::NoPairs => None,
        },
        people: gained.people,
        once: gained.once,
        few: gained.people <= FEW,
    }
}

/// A share in percent, rounded already, from 0 to 100.
fn whole_percent(percent: f64) -> u32 {
    (0..=100).find(|whole| f64::from(*whole) >= percent).unwrap_or(100)
}

/// Removes what stays of a session, also the list of who was there.
///
/// # Errors
/// `guest-refused`, `not-found` for the one that is on, or what the store says.
pub fn remove_session(app: &App, request: SessionNumber) -> Result<Nothing, ApiError> {
    not_for_guests(app)?;
    ended(app, request.session)?;
    let removed = app.kept().remove_session(request.session.into(), app.now())?;
    app.written(removed);
    Ok(Nothing {})
}
