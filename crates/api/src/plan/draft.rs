//! The plan as it stands: the order of the rules or the one somebody gave it, with the words of one language.

use std::collections::{BTreeMap, BTreeSet};

use tritt_core::check::{Catalogue, Sheet, score};
use tritt_core::curriculum::{Action, Audience as Who, Cost as Class, Life, Step};
use tritt_core::firm::{Profile, Relevance};
use tritt_core::plan::{self, FOR_NOW, Horizon, Line, State};
use tritt_core::team::Knowledge;
use tritt_core::{ActionId, FactId, QuestionId};
use tritt_i18n::Words;
use tritt_store::plan::{Entry, OwnAction};

use crate::check::latest_sheet;
use crate::convert::{Speaker, audience, day_of, iso, iso_day};
use crate::wire::*;
use crate::{ApiError, App};

/// Everything a plan is made from.
pub(super) struct Draft<'a> {
    speaker: &'a Speaker<'a>,
    words: Words,
    profile: Profile,
    own: Vec<OwnAction>,
    entries: BTreeMap<ActionId, Entry>,
    order: Vec<ActionId>,
    /// The lines of the rules that are not over, in the order proposed.
    lines: Vec<Line>,
    check: &'a Catalogue,
    /// The self-check that is newest.
    sheet: Option<Sheet>,
}

impl<'a> Draft<'a> {
    /// Reads the plan of the open firm.
    ///
    /// # Errors
    /// `firm-missing`, or what the store says.
    pub fn of(speaker: &'a Speaker<'a>, words: Words) -> Result<Self, ApiError> {
        let app = speaker.app;
        let (firm, store) = (app.firm()?, app.kept());
        let entries = store.plan_entries(firm)?;
        let over: BTreeSet<ActionId> =
            entries.iter().filter(|(_, entry)| entry.state.is_over()).map(|(id, _)| id.clone()).collect();
        let profile = store.firm_profile(firm)?;
        let check = &app.firm_content()?.check;
        let sheet = latest_sheet(app)?;
        let mut closes = sheet.as_ref().map(|sheet| plan::closes(check, sheet)).unwrap_or_default();
        for (step, knowledge) in weak_steps(app)? {
            for action in &step.actions {
                closes.entry(action.id.clone()).or_default().weak = Some(knowledge);
            }
        }
        let lines = plan::order(live(app), &app.firm_content()?.plan, &profile, &closes, &over);
        Ok(Self {
            speaker,
            words,
            profile,
            own: store.own_actions(firm)?,
            entries,
            order: store.plan_order(firm)?,
            lines,
            check,
            sheet,
        })
    }

    /// The actions that are not over, in the order that holds: the one somebody gave, else the one proposed with the firm's own first. What came after
    /// somebody ordered it stands where it would by itself: at the end.
    pub fn open(&self) -> Vec<ActionId> {
        let is_open = |id: &ActionId| !self.entry(id).state.is_over();
        let own = self.own.iter().map(OwnAction::action).filter(is_open);
        let proposed: Vec<ActionId> = own.chain(self.lines.iter().map(|line| line.action.clone())).collect();
        if self.order.is_empty() {
            return proposed;
        }
        let kept = self.order.iter().filter(|id| proposed.contains(id)).cloned();
        let later = proposed.iter().filter(|id| !self.order.contains(id)).cloned();
        kept.chain(later).collect()
    }

    /// What was said about an action.
    pub fn entry(&self, action: &ActionId) -> Entry {
        self.entries.get(action).cloned().unwrap_or_default()
    }

    /// Whether the plan knows an action.
    pub fn knows(&self, action: &ActionId) -> bool {
        self.own.iter().any(|own| own.action() == *action) || live(self.speaker.app).any(|one| one.id == *action)
    }

    /// The whole page.
    ///
    /// # Errors
    /// What the store says.
    pub fn page(&self) -> Result<PlanPage, ApiError> {
        let app = self.speaker.app;
        let open = self.open();
        let mut spent = 0;
        let mut lines: Vec<PlanLine> = Vec::new();
        for (place, id) in open.iter().enumerate() {
            spent += self.minutes(id);
            let line = self.line(id, Horizon::of(spent), place < FOR_NOW);
            lines.extend(line);
        }
        let is_over = |id: &ActionId| self.entry(id).state.is_over();
        let own = self.own.iter().map(OwnAction::action);
        let over = own.chain(live(app).map(|action| action.id.clone())).filter(is_over);
        lines.extend(over.filter_map(|id| self.line(&id, Horizon::Hour, false)));
        Ok(PlanPage {
            cost: lines.iter().filter(|line| line.state != PlanState::Dropped).map(|line| line.cost).sum(),
            lines,
            hidden: live(app).filter_map(|action| self.hidden(action)).collect(),
            points: self.points(&open),
            reordered: !self.order.is_empty(),
            people: app
                .kept()
                .learners()?
                .into_iter()
                .map(|one| one.profile.name)
                .filter(|name| !name.is_empty())
                .collect(),
        })
    }

    /// What the plan does to the self-check.
    fn points(&self, open: &[ActionId]) -> Option<PlanPoints> {
        let sheet = self.sheet.as_ref()?;
        let now = score(self.check, sheet).total;
        let concerns = |id: &ActionId| {
            action(self.speaker.app, id).is_some_and(|(_, action)| action.when.judge(&self.profile).is_shown())
        };
        let done = |id: &ActionId| self.entry(id).state == State::Done;
        let with = |doing: &[ActionId]| {
            plan::points_with(self.check, sheet, concerns, |id| done(id) || doing.contains(id)).points
        };
        let six = open.get(..FOR_NOW.min(open.len())).unwrap_or_default();
        Some(PlanPoints { now: now.points, six: with(six), all: with(open), maximum: now.reachable })
    }

    fn minutes(&self, id: &ActionId) -> u32 {
        let own = self.own.iter().find(|own| own.action() == *id).map(|own| own.minutes);
        own.or_else(|| action(self.speaker.app, id).map(|(_, action)| action.minutes.into())).unwrap_or_default()
    }

    fn line(&self, id: &ActionId, horizon: Horizon, for_now: bool) -> Option<PlanLine> {
        let app = self.speaker.app;
        let entry = self.entry(id);
        let today = day_of(app.now());
        let over = entry.state.is_over();
        let said = |line: PlanLine| PlanLine {
            action: id.to_string(),
            horizon: wire_horizon(horizon),
            for_now,
            state: wire_state(entry.state),
            owner: entry.owner.clone(),
            due: entry.due_on.map(iso_day).unwrap_or_default(),
            overdue: !over && entry.due_on.is_some_and(|due| due < today),
            cost: entry.cost,
            evidence: entry.evidence.clone(),
            notes: entry.notes.clone(),
            done_at: entry.done_at.map(iso),
            ..line
        };
        if let Some(own) = self.own.iter().find(|own| own.action() == *id) {
            return Some(said(PlanLine { title: own.title.clone(), own: true, minutes: own.minutes, ..blank() }));
        }
        let (step, action) = action(app, id)?;
        let line = self.lines.iter().find(|line| line.action == *id);
        let text = |attribute| self.speaker.text(id.as_str(), Some(attribute));
        let ways: &[&str] = if action.by_platform { &["windows", "macos"] } else { &["how"] };
        Some(said(PlanLine {
            title: self.speaker.text(id.as_str(), None),
            step: step.id.to_string(),
            step_title: format!("{} {}", step.number, self.speaker.text(&format!("{}-title", step.id), None)),
            why: text("why"),
            how: ways.iter().map(|way| text(way)).collect(),
            check: text("done"),
            minutes: action.minutes.into(),
            cost_class: cost(action.cost),
            who: audience(action.who),
            reasons: line.map(|line| self.reasons(line)).unwrap_or_default(),
            shown: match action.when.judge(&self.profile) {
                Relevance::Shown(facts) => self.words.action_plan_shown(&self.joined(&facts)),
                _ => String::new(),
            },
            ..blank()
        }))
    }

    fn reasons(&self, line: &Line) -> Vec<String> {
        let words = &self.words;
        let closes = line.closes;
        let early =
            line.early_for.as_ref().map(|id| words.action_plan_reason_early(&self.speaker.text(id.as_str(), None)));
        [
            Some(kept_away(words, line.risk)),
            (closes.top > 0).then(|| words.action_plan_reason_top(f64::from(closes.top))),
            (closes.other > 0).then(|| words.action_plan_reason_gap(f64::from(closes.other))),
            closes.weak.map(|known| words.action_plan_reason_weak(f64::from(known.answers), f64::from(known.right))),
            closes.in_place.then(|| words.action_plan_reason_in_place()),
            Some(words.action_plan_reason_minutes(f64::from(line.minutes))),
            early,
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    fn hidden(&self, action: &Action) -> Option<PlanHidden> {
        let Relevance::Hidden(facts) = action.when.judge(&self.profile) else { return None };
        Some(PlanHidden {
            title: self.speaker.text(action.id.as_str(), None),
            because: self.words.action_plan_hidden(&self.joined(&facts)),
        })
    }

    /// What was said about facts, in one clause.
    fn joined(&self, facts: &[FactId]) -> String {
        let said = facts.iter().map(|fact| self.speaker.fact(fact, self.profile.says(fact) == Some(true)));
        said.reduce(|first, last| self.words.action_plan_and(&first, &last)).unwrap_or_default()
    }
}

/// How much an action keeps away, in words.
fn kept_away(words: &Words, risk: u32) -> String {
    match risk {
        0 | 1 => words.action_plan_risk_1(),
        2 => words.action_plan_risk_2(),
        3 => words.action_plan_risk_3(),
        4 => words.action_plan_risk_4(),
        _ => words.action_plan_risk_5(),
    }
}

/// The steps whose questions the team as a whole often answers wrong, in their order. A sample has no team.
pub(crate) fn weak_steps(app: &App) -> Result<Vec<(&Step, Knowledge)>, ApiError> {
    if app.kept().firms()?.iter().any(|firm| firm.open && firm.sample) {
        return Ok(Vec::new());
    }
    let steps = &app.content.curriculum.steps;
    let places: BTreeMap<&QuestionId, usize> = steps
        .iter()
        .enumerate()
        .flat_map(|(place, step)| step.questions.iter().map(move |question| (&question.id, place)))
        .collect();
    let known = app.kept().team_knowledge(|question| places.get(question).copied())?;
    let weak = known.into_iter().filter(|(_, knowledge)| knowledge.is_weak());
    Ok(weak.filter_map(|(place, knowledge)| Some((steps.get(place)?, knowledge))).collect())
}

/// The actions in use, by step.
pub(super) fn live(app: &App) -> impl Iterator<Item = &Action> {
    let steps = &app.content.curriculum.steps;
    steps.iter().flat_map(|step| &step.actions).filter(|action| action.life == Life::Live)
}

fn action<'a>(app: &'a App, id: &ActionId) -> Option<(&'a Step, &'a Action)> {
    let steps = app.content.curriculum.steps.iter();
    steps.flat_map(|step| step.actions.iter().map(move |action| (step, action))).find(|(_, action)| action.id == *id)
}

fn blank() -> PlanLine {
    PlanLine {
        action: String::new(),
        title: String::new(),
        own: false,
        step: String::new(),
        step_title: String::new(),
        why: String::new(),
        how: Vec::new(),
        check: String::new(),
        minutes: 0,
        cost_class: Cost::None,
        who: audience(Who::Everyone),
        reasons: Vec::new(),
        shown: String::new(),
        horizon: PlanHorizon::Hour,
        for_now: false,
        state: PlanState::Open,
        owner: String::new(),
        due: String::new(),
        overdue: false,
        cost: 0,
        evidence: String::new(),
        notes: String::new(),
        done_at: None,
    }
}

fn wire_horizon(horizon: Horizon) -> PlanHorizon {
    match horizon {
        Horizon::Hour => PlanHorizon::Hour,
        Horizon::Day => PlanHorizon::Day,
        Horizon::Month => PlanHorizon::Month,
        Horizon::Year => PlanHorizon::Year,
    }
}

fn wire_state(state: State) -> PlanState {
    match state {
        State::Open => PlanState::Open,
        State::Doing => PlanState::Doing,
        State::Done => PlanState::Done,
        State::Dropped => PlanState::Dropped,
    }
}

fn cost(class: Class) -> Cost {
    match class {
        Class::None => Cost::None,
        Class::Low => Cost::Low,
        Class::Medium => Cost::Medium,
        Class::High => Cost::High,
    }
}
