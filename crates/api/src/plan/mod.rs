//! The action plan of the open firm: looked at, changed, put into another order, taken along.

mod draft;
mod paper;

use tritt_core::plan::State;
use tritt_core::{ActionId, Day};
use tritt_i18n::Marks;
use tritt_interop::calendar::{self, Calendar};
use tritt_store::firm;
use tritt_store::plan::{
    self, DEAREST, Entry, LONGEST_EVIDENCE, LONGEST_NOTES, LONGEST_OWNER, LONGEST_TITLE, MOST_MINUTES, own_number,
};
use tritt_store::{LearnerId, Op, Topic, actions};

use crate::convert::{Speaker, day_in, day_of, not_found, whole};
use crate::firm::remove_nobodys;
use crate::learners::not_for_guests;
use crate::page::save_as;
use crate::wire::*;
use crate::{ApiError, App, Code, VERSION};
use draft::Draft;

pub(crate) use draft::weak_steps;
pub(crate) use paper::says;

/// The plan.
///
/// # Errors
/// `firm-missing`, `language-unknown`, or what the store says.
pub fn plan(app: &App, request: InLanguage) -> Result<PlanPage, ApiError> {
    let speaker = Speaker::new(app, &request.language)?;
    let words = app.words(speaker.words.language());
    Draft::of(&speaker, words)?.page()
}

/// Says something about an action. One that is done counts as done for whoever sits here as well: its step is further.
///
/// # Errors
/// `guest-refused`, `firm-missing`, `not-found`, `request-invalid`, or what the store says; then nothing was changed.
pub fn set_plan(app: &App, request: PlanChange) -> Result<Nothing, ApiError> {
    not_for_guests(app)?;
    let (firm, action, now) = (app.firm()?, ActionId::new(&request.action), app.now());
    let mut entry = known(app, &action)?;
    let text = |field: &'static str, text: Option<String>, longest: usize| match text {
        Some(text) if text.chars().count() > longest => Err(Code::RequestInvalid.refused().arg("field", field)),
        other => Ok(other.map(readable)),
    };
    if let Some(owner) = text("owner", request.owner, LONGEST_OWNER)? {
        entry.owner = owner.trim().to_owned();
    }
    if let Some(evidence) = text("evidence", request.evidence, LONGEST_EVIDENCE)? {
        entry.evidence = evidence;
    }
    if let Some(notes) = text("notes", request.notes, LONGEST_NOTES)? {
        entry.notes = notes;
    }
    if let Some(cost) = request.cost {
        entry.cost = Some(cost).filter(|cost| *cost <= DEAREST).ok_or_else(|| invalid("cost"))?;
    }
    if let Some(due) = request.due.as_deref() {
        entry.due_on = if due.is_empty() { None } else { Some(due_day(app, due)?) };
    }
    let before = entry.state;
    if let Some(state) = request.state {
        entry.state = state_in(state);
        entry.done_at = (entry.state == State::Done).then(|| entry.done_at.unwrap_or(now));
    }
    let is_sample = app.kept().firms()?.iter().any(|one| one.id == firm && one.sample);
    let turned = (before == State::Done) != (entry.state == State::Done);
    let learns = turned && !is_sample && own_number(&action).is_none() && app.kept().learner() != LearnerId::NOBODY;
    let written = app.kept().write(Op::ChangeFirm, now, |tx| {
        if learns {
            actions::set(tx, &action, entry.done_at)?;
        }
        plan::write(tx, firm, &action, &entry)
    })?;
    app.written(written);
    if learns {
        app.outside.changed(&[Topic::Learning]);
    }
    Ok(Nothing {})
}

/// Adds an action of the firm's own.
///
/// # Errors
/// `guest-refused`, `firm-missing`, `request-invalid`, or what the store says.
pub fn add_plan_action(app: &App, request: NewPlanAction) -> Result<PlanAction, ApiError> {
    not_for_guests(app)?;
    let firm = app.firm()?;
    let title = readable(request.title).split_whitespace().collect::<Vec<_>>().join(" ");
    if title.is_empty() || title.chars().count() > LONGEST_TITLE {
        return Err(invalid("title"));
    }
    if !(1..=MOST_MINUTES).contains(&request.minutes) {
        return Err(invalid("minutes"));
    }
    let add = app.kept().write(Op::ChangeFirm, app.now(), |tx| plan::add_own(tx, firm, &title, request.minutes))?;
    Ok(PlanAction { action: app.written(add).to_string() })
}

/// Removes an action of the firm's own, with the files that belong to it.
///
/// # Errors
/// `guest-refused`, `firm-missing`, `not-found` for one of ours, or what the store says.
pub fn remove_plan_action(app: &App, request: PlanAction) -> Result<Nothing, ApiError> {
    not_for_guests(app)?;
    let firm = app.firm()?;
    let number = own_number(&ActionId::new(&request.action)).ok_or_else(|| not_found(&request.action))?;
    let written = app.kept().write(Op::ChangeFirm, app.now(), |tx| {
        firm::detach_all(tx, firm, &format!("plan:{}", request.action))?;
        plan::remove_own(tx, firm, number)
    })?;
    app.written(written);
    remove_nobodys(app)?;
    Ok(Nothing {})
}

/// Moves an action before another one, or to the end of what is open. From then on the plan has an order of its own.
///
/// # Errors
/// `guest-refused`, `firm-missing`, `not-found`, or what the store says.
pub fn move_plan_action(app: &App, request: PlanMove) -> Result<Nothing, ApiError> {
    not_for_guests(app)?;
    let (firm, action) = (app.firm()?, ActionId::new(&request.action));
    let mut order = with_draft(app, |draft| draft.open())?;
    let before = request.before.map(ActionId::new);
    let there = |id: &ActionId| order.contains(id);
    if let Some(lost) = std::iter::once(&action).chain(&before).find(|id| !there(id)) {
        return Err(not_found(lost.as_str()));
    }
    if before.as_ref() != Some(&action) {
        order.retain(|id| *id != action);
        let place = before.and_then(|before| order.iter().position(|id| *id == before)).unwrap_or(order.len());
        order.insert(place, action);
    }
    let written = app.kept().write(Op::ChangeFirm, app.now(), |tx| plan::put_in_order(tx, firm, &order))?;
    app.written(written);
    Ok(Nothing {})
}

/// Brings the order proposed back.
///
/// # Errors
/// `guest-refused`, `firm-missing`, or what the store says.
pub fn propose_plan_order(app: &App, _: Nothing) -> Result<Nothing, ApiError> {
    not_for_guests(app)?;
    let firm = app.firm()?;
    let written = app.kept().write(Op::ChangeFirm, app.now(), |tx| plan::put_in_order(tx, firm, &[]))?;
    app.written(written);
    Ok(Nothing {})
}

/// Asks where to save the days of the plan, and saves them as a calendar file. Where there are none, nobody is asked and nothing is written.
///
/// # Errors
/// `firm-missing`, `language-unknown`, `folder-missing`, `file-special`, `file-read-only`, `file-unwritable`, or what the store says.
pub fn export_plan_calendar(app: &App, request: InLanguage) -> Result<SavedCalendar, ApiError> {
    let speaker = Speaker::new(app, &request.language)?;
    let words = app.locales.words(speaker.words.language(), Marks::Plain);
    let (firm, today) = (app.firm()?, day_of(app.now()));
    let draft = Draft::of(&speaker, words.clone())?;
    let entries: Vec<calendar::Entry> = draft
        .page()?
        .lines
        .iter()
        .filter(|line| matches!(line.state, PlanState::Open | PlanState::Doing))
        .filter_map(|line| {
            let day = day_in(&line.due)?;
            Some(calendar::Entry {
                uid: format!("plan-{}-{}@trittsicher", firm.0, line.action),
                day,
                summary: words.action_plan_calendar(&line.title),
                description: [line.owner.as_str(), line.why.as_str()]
                    .iter()
                    .filter(|text| !text.is_empty())
                    .copied()
                    .collect::<Vec<_>>()
                    .join("\n"),
                alarm: day > today,
            })
        })
        .collect();
    let count = whole(entries.len());
    if count == 0 {
        return Ok(SavedCalendar { entries: 0, path: None });
    }
    let calendar = Calendar {
        name: words.action_plan_calendar_name(),
        language: words.language().to_string(),
        version: VERSION.to_owned(),
        made_at: app.now(),
        entries,
    };
    let name = words.action_plan_calendar_file();
    let saved = save_as(app, &name, Format::Calendar, || Ok(calendar::write(&calendar)))?;
    Ok(SavedCalendar { entries: count, path: saved.path })
}

/// What was said about an action the plan knows.
fn known(app: &App, action: &ActionId) -> Result<Entry, ApiError> {
    with_draft(app, |draft| draft.knows(action).then(|| draft.entry(action)))?.ok_or_else(|| not_found(action.as_str()))
}

/// The actions of the plan that are open, in their order.
pub(crate) fn planned(app: &App) -> Result<Vec<ActionId>, ApiError> {
    with_draft(app, |draft| draft.open())
}

/// Asks the plan something that no language matters for.
fn with_draft<T>(app: &App, ask: impl FnOnce(&Draft<'_>) -> T) -> Result<T, ApiError> {
    let language = app.present_language();
    let speaker = Speaker::new(app, &language.to_string())?;
    Ok(ask(&Draft::of(&speaker, app.words(&language))?))
}

/// A day from today on: what should have been done yesterday is said by doing it today.
fn due_day(app: &App, text: &str) -> Result<Day, ApiError> {
    day_in(text).filter(|day| *day >= day_of(app.now())).ok_or_else(|| Code::DayPast.refused())
}

fn invalid(field: &'static str) -> ApiError {
    Code::RequestInvalid.refused().arg("field", field)
}

/// Without control characters other than line breaks and tabs.
fn readable(text: String) -> String {
    text.chars().filter(|sign| !sign.is_control() || matches!(sign, '\n' | '\t')).collect()
}

fn state_in(state: PlanState) -> State {
    match state {
        PlanState::Open => State::Open,
        PlanState::Doing => State::Doing,
        PlanState::Done => State::Done,
        PlanState::Dropped => State::Dropped,
    }
}
