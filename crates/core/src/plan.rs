//! The action plan of a firm: which actions, in which order, and why.
//!
//! The order weighs what an action keeps away against what it takes, and never puts an action before one it builds on.

use std::collections::{BTreeMap, BTreeSet};

use crate::check::{Catalogue, Outcome, Sheet, Tally, Topic, gaps, score};
use crate::curriculum::{Action, Cost};
use crate::firm::{Profile, Relevance, When};
use crate::team::Knowledge;
use crate::{ActionId, CheckTopicId};

/// Actions for now: as many as fit on one page, and in a head.
pub const FOR_NOW: usize = 6;

/// Points of risk that closing a gap of those that weigh most adds.
const TOP_GAP: u32 = 2;
/// Points of risk that closing any other gap adds.
const GAP: u32 = 1;
/// Points of risk that a topic adds which the team knows little about.
const WEAK_TOPIC: u32 = 1;
/// Points of risk taken off where the self-check says that all of it is in place.
const IN_PLACE: u32 = 3;
/// Minutes every action takes beside its own: to begin, to tell the others.
const BEGINNING: u32 = 60;

/// How far an action is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// Nobody has begun.
    #[default]
    Open,
    /// Somebody is at it.
    Doing,
    /// It is done.
    Done,
    /// The firm has decided against it.
    Dropped,
}

impl State {
    /// All states, in the order of a board.
    pub const ALL: [Self; 4] = [Self::Open, Self::Doing, Self::Done, Self::Dropped];

    /// The stable name in databases and on the wire.
    pub fn id(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Doing => "doing",
            Self::Done => "done",
            Self::Dropped => "dropped",
        }
    }

    /// The state of this name.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.id() == id)
    }

    /// Whether nothing is left to do.
    pub fn is_over(self) -> bool {
        matches!(self, Self::Done | Self::Dropped)
    }
}

/// What the order of the plan knows about an action.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Weighed {
    /// The action.
    pub action: ActionId,
    /// How much of what usually ruins small firms it keeps away, 1 to 5.
    pub risk: u32,
    /// What it builds on.
    pub after: Vec<ActionId>,
    /// For which firms it is worth one more.
    pub raise: When,
    /// For which firms it is worth one less.
    pub lower: When,
}

/// What the self-check and the team's answers say about an action.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Closes {
    /// Topics it helps to close that are missed and weigh most.
    pub top: u32,
    /// Other topics it helps to close that are missed.
    pub other: u32,
    /// Whether it serves topics, and all of them are met.
    pub in_place: bool,
    /// How the team as a whole answers the questions of its step, where that is weak.
    pub weak: Option<Knowledge>,
}

/// What a self-check says about each action that closes one of its topics. A topic nobody has answered yet says nothing.
pub fn closes(catalogue: &Catalogue, sheet: &Sheet) -> BTreeMap<ActionId, Closes> {
    let missed: BTreeSet<CheckTopicId> =
        gaps(catalogue, sheet).into_iter().filter(|gap| gap.answer.is_some()).map(|gap| gap.topic).collect();
    let outcomes = score(catalogue, sheet).topics;
    let mut all: BTreeMap<ActionId, Closes> = BTreeMap::new();
    let mut met: BTreeMap<&ActionId, bool> = BTreeMap::new();
    for (topic, outcome) in catalogue.topics().zip(outcomes) {
        for action in &topic.closed_by.actions {
            let closes = all.entry(action.clone()).or_default();
            match (missed.contains(&topic.id), topic.top) {
                (true, true) => closes.top += 1,
                (true, false) => closes.other += 1,
                (false, _) => {}
            }
            *met.entry(action).or_insert(true) &= outcome == Outcome::Met;
        }
    }
    for (action, closes) in &mut all {
        closes.in_place = met.get(action).copied().unwrap_or_default();
    }
    all
}

/// The points of a self-check once these actions are done: a topic is closed when every action that closes it, of those that concern the firm, is done.
pub fn points_with(
    catalogue: &Catalogue,
    sheet: &Sheet,
    concerns: impl Fn(&ActionId) -> bool,
    is_done: impl Fn(&ActionId) -> bool,
) -> Tally {
    let closed = |topic: &&Topic| {
        let mut needed = topic.closed_by.actions.iter().filter(|action| concerns(action)).peekable();
        needed.peek().is_some() && needed.all(&is_done)
    };
    let closed: Vec<CheckTopicId> = catalogue.topics().filter(closed).map(|topic| topic.id.clone()).collect();
    score(catalogue, &sheet.closing(catalogue, &closed)).total
}

/// When an action is to be done: how much time all before it and itself take.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Horizon {
    /// Within the first hour of work.
    Hour,
    /// Within the first day, eight hours.
    Day,
    /// Within the first month, at eight hours a week.
    Month,
    /// Within the first year.
    Year,
}

impl Horizon {
    /// All of them, the nearest first.
    pub const ALL: [Self; 4] = [Self::Hour, Self::Day, Self::Month, Self::Year];

    /// The stable name on the wire.
    pub fn id(self) -> &'static str {
        match self {
            Self::Hour => "hour",
            Self::Day => "day",
            Self::Month => "month",
            Self::Year => "year",
        }
    }

    /// The horizon in which work ends that is done after so many minutes.
    pub fn of(minutes: u32) -> Self {
        match minutes {
            0..=60 => Self::Hour,
            61..=480 => Self::Day,
            481..=1920 => Self::Month,
            _ => Self::Year,
        }
    }
}

/// A line of the plan, with what its place comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The action.
    pub action: ActionId,
    /// What it keeps away for this firm, 1 to 5.
    pub risk: u32,
    /// What the self-check adds.
    pub closes: Closes,
    /// Its own minutes.
    pub minutes: u32,
    /// When it ends, if everything before it is done first.
    pub horizon: Horizon,
    /// An action it comes early for: one that builds on it and would come earlier by itself.
    pub early_for: Option<ActionId>,
    /// Why it is for this firm.
    pub relevance: Relevance,
}

/// Puts the actions that concern a firm in order. `done` are done: they are left out, and what builds on them need not wait. Actions nobody has weighed
/// count as 1.
pub fn order<'a>(
    actions: impl IntoIterator<Item = &'a Action>,
    weighed: &[Weighed],
    profile: &Profile,
    closes: &BTreeMap<ActionId, Closes>,
    done: &BTreeSet<ActionId>,
) -> Vec<Line> {
    let known: BTreeMap<&ActionId, &Weighed> = weighed.iter().map(|one| (&one.action, one)).collect();
    let candidates: Vec<Candidate<'_>> = actions
        .into_iter()
        .filter(|action| !done.contains(&action.id))
        .filter_map(|action| Candidate::of(action, known.get(&action.id).copied(), profile, closes))
        .collect();
    let places: BTreeMap<&ActionId, usize> =
        candidates.iter().enumerate().map(|(place, one)| (&one.action.id, place)).collect();
    let needs: Vec<Vec<usize>> =
        candidates.iter().map(|one| one.after.iter().filter_map(|id| places.get(id).copied()).collect()).collect();
    let pulled = pulled(&candidates, &needs);
    let (mut lines, mut taken, mut spent) = (Vec::with_capacity(candidates.len()), vec![false; candidates.len()], 0);
    while let Some(next) = next(&candidates, &needs, &pulled, &taken) {
        if let (Some(mark), Some(one)) = (taken.get_mut(next), candidates.get(next)) {
            *mark = true;
            spent += one.minutes();
            let early = pulled.get(next).copied().filter(|by| *by != next).and_then(|by| candidates.get(by));
            lines.push(one.line(Horizon::of(spent), early.map(|by| by.action.id.clone())));
        }
    }
    lines
}

/// An action on its way into the plan.
struct Candidate<'a> {
    action: &'a Action,
    after: &'a [ActionId],
    risk: u32,
    closes: Closes,
    relevance: Relevance,
}

impl<'a> Candidate<'a> {
    fn of(
        action: &'a Action,
        weighed: Option<&'a Weighed>,
        profile: &Profile,
        closes: &BTreeMap<ActionId, Closes>,
    ) -> Option<Self> {
        let relevance = action.when.judge(profile);
        let is_so = |rule: &When| matches!(rule.judge(profile), Relevance::Shown(_));
        let risk = weighed.map_or(1, |one| {
            (one.risk + u32::from(is_so(&one.raise))).saturating_sub(u32::from(is_so(&one.lower))).clamp(1, 5)
        });
        relevance.is_shown().then(|| Self {
            action,
            after: weighed.map_or(&[], |one| &one.after),
            risk,
            closes: closes.get(&action.id).copied().unwrap_or_default(),
            relevance,
        })
    }

    fn minutes(&self) -> u32 {
        self.action.minutes.into()
    }

    /// What it keeps away for what it takes; larger is better. What is kept away counts squared: a small thing quickly done is no reason to wait with a
    /// large one. Money counts as the time it is earned in, roughly.
    fn value(&self) -> Value {
        let gaps = if self.closes.top > 0 { TOP_GAP } else { GAP * u32::from(self.closes.other > 0) };
        let weak = WEAK_TOPIC * u32::from(self.closes.weak.is_some());
        let kept_away = (self.risk + gaps + weak).saturating_sub(IN_PLACE * u32::from(self.closes.in_place)).max(1);
        let money = match self.action.cost {
            Cost::None => 0,
            Cost::Low => 15,
            Cost::Medium => 240,
            Cost::High => 960,
        };
        Value { kept_away: kept_away * kept_away, takes: BEGINNING + self.minutes() + money }
    }

    fn line(&self, horizon: Horizon, early_for: Option<ActionId>) -> Line {
        Line {
            action: self.action.id.clone(),
            risk: self.risk,
            closes: self.closes,
            minutes: self.minutes(),
            horizon,
            early_for,
            relevance: self.relevance.clone(),
        }
    }
}

/// What is kept away for what it takes, compared as a fraction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Value {
    kept_away: u32,
    takes: u32,
}

impl Value {
    fn is_better_than(self, other: Self) -> bool {
        u64::from(self.kept_away) * u64::from(other.takes) > u64::from(other.kept_away) * u64::from(self.takes)
    }
}

/// For each candidate the one whose value it counts with: its own, or that of the best that builds on it, directly or not.
fn pulled(candidates: &[Candidate<'_>], needs: &[Vec<usize>]) -> Vec<usize> {
    let values: Vec<Value> = candidates.iter().map(Candidate::value).collect();
    let mut pulled: Vec<usize> = (0..candidates.len()).collect();
    // every round hands a value one action further; a circle, which the content check refuses, ends it all the same
    for _ in 0..candidates.len() {
        let mut changed = false;
        for (place, before) in needs.iter().enumerate() {
            let Some(by) = pulled.get(place).copied() else { continue };
            for need in before {
                let better = match (values.get(by), pulled.get(*need).and_then(|own| values.get(*own))) {
                    (Some(by), Some(own)) => by.is_better_than(*own),
                    _ => false,
                };
                if better && let Some(own) = pulled.get_mut(*need) {
                    (*own, changed) = (by, true);
                }
            }
        }
        if !changed {
            break;
        }
    }
    pulled
}

/// The best of those that wait for nothing; of equals the one that stands first in the curriculum.
fn next(candidates: &[Candidate<'_>], needs: &[Vec<usize>], pulled: &[usize], taken: &[bool]) -> Option<usize> {
    let is_taken = |place: &usize| taken.get(*place).copied().unwrap_or(true);
    let value = |place: usize| pulled.get(place).and_then(|by| candidates.get(*by)).map(Candidate::value);
    let left = || (0..candidates.len()).filter(|place| !is_taken(place));
    let ready = |place: &usize| needs.get(*place).is_none_or(|before| before.iter().all(is_taken));
    let best = |best: Option<usize>, place: usize| match best {
        Some(before) if !matches!((value(place), value(before)), (Some(new), Some(old)) if new.is_better_than(old)) => {
            Some(before)
        }
        _ => Some(place),
    };
    left().filter(ready).fold(None, best).or_else(|| left().next())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::FactId;
    use crate::curriculum::{Audience, Life};

    fn id(name: &str) -> ActionId {
        ActionId::new(name)
    }

    fn action(name: &str, minutes: u16, cost: Cost) -> Action {
        Action {
            id: id(name),
            life: Life::Live,
            minutes,
            cost,
            who: Audience::Everyone,
            by_platform: false,
            when: When::default(),
        }
    }

    fn weighed(name: &str, risk: u32, after: &[&str]) -> Weighed {
        let after = after.iter().map(|name| id(name)).collect();
        Weighed { action: id(name), risk, after, raise: When::default(), lower: When::default() }
    }

    fn names(lines: &[Line]) -> Vec<&str> {
        lines.iter().map(|line| line.action.as_str()).collect()
    }

    fn plain(actions: &[Action], weighed: &[Weighed]) -> Vec<Line> {
        order(actions, weighed, &Profile::default(), &BTreeMap::new(), &BTreeSet::new())
    }

    #[test]
    fn much_kept_away_for_little_comes_first() {
        let actions =
            [action("long", 120, Cost::None), action("dear", 15, Cost::Medium), action("quick", 15, Cost::None)];
        let weights = [weighed("long", 4, &[]), weighed("dear", 4, &[]), weighed("quick", 4, &[])];
        assert_eq!(names(&plain(&actions, &weights)), ["quick", "long", "dear"]);
    }

    #[test]
    fn what_something_builds_on_comes_before_it_and_says_for_what() {
        let actions =
            [action("card", 10, Cost::None), action("middle", 20, Cost::None), action("person", 60, Cost::None)];
        let weights = [weighed("card", 5, &["person"]), weighed("middle", 4, &[]), weighed("person", 1, &[])];
        let lines = plain(&actions, &weights);
        assert_eq!(names(&lines), ["person", "card", "middle"]);
        assert_eq!((lines[0].early_for.clone(), lines[1].early_for.clone()), (Some(id("card")), None));
        let done = BTreeSet::from([id("person")]);
        let lines = order(&actions, &weights, &Profile::default(), &BTreeMap::new(), &done);
        assert_eq!(names(&lines), ["card", "middle"], "nobody waits for what is done");
    }

    #[test]
    fn a_gap_moves_an_action_up_and_what_is_in_place_moves_down() {
        let actions = [action("a", 30, Cost::None), action("b", 30, Cost::None), action("c", 30, Cost::None)];
        let weights = [weighed("a", 3, &[]), weighed("b", 3, &[]), weighed("c", 3, &[])];
        let closes = BTreeMap::from([
            (id("a"), Closes { in_place: true, ..Closes::default() }),
            (id("c"), Closes { top: 1, ..Closes::default() }),
        ]);
        let lines = order(&actions, &weights, &Profile::default(), &closes, &BTreeSet::new());
        assert_eq!(names(&lines), ["c", "b", "a"]);
    }

    #[test]
    fn the_profile_raises_lowers_and_hides() {
        let mut actions = [action("a", 30, Cost::None), action("b", 30, Cost::None), action("hidden", 5, Cost::None)];
        let when = |fact: &str| When { any: vec![FactId::new(fact)], ..When::default() };
        actions[2].when = when("wifi");
        let raised = Weighed { raise: when("cloud"), ..weighed("b", 3, &[]) };
        let facts = [("cloud", true), ("wifi", false)].map(|(fact, yes)| (FactId::new(fact), yes));
        let profile = Profile { facts: facts.into(), ..Profile::default() };
        let lines = order(&actions, &[weighed("a", 3, &[]), raised], &profile, &BTreeMap::new(), &BTreeSet::new());
        assert_eq!((names(&lines), lines[0].risk), (vec!["b", "a"], 4));
    }

    #[test]
    fn time_adds_up_to_the_horizons() {
        let minutes = [60, 420, 1440, 1];
        let actions: Vec<Action> = (0..4).map(|n| action(&format!("a{n}"), minutes[n], Cost::None)).collect();
        // each builds on the one before
        let weights: Vec<Weighed> = (0..4)
            .map(|n| weighed(&format!("a{n}"), 1, if n == 0 { &[] } else { [&["a0"], &["a1"], &["a2"]][n - 1] }))
            .collect();
        let horizons: Vec<Horizon> = plain(&actions, &weights).iter().map(|line| line.horizon).collect();
        assert_eq!(horizons, Horizon::ALL);
    }

    proptest! {
        /// Whatever the weights: every action once, none before what it builds on, the horizons in their order.
        #[test]
        fn every_order_is_one_in_which_it_can_be_done(
            given in proptest::collection::vec((1..6_u32, 1..200_u16, 0..12_usize, 0..12_usize), 1..12),
        ) {
            let name = |n: usize| format!("a{n:02}");
            let actions: Vec<Action> = given.iter().enumerate().map(|(n, one)| action(&name(n), one.1, Cost::None)).collect();
            let weights: Vec<Weighed> = given
                .iter()
                .enumerate()
                .map(|(n, one)| Weighed {
                    after: [one.2, one.3].into_iter().filter(|before| *before < n).map(|before| id(&name(before))).collect(),
                    ..weighed(&name(n), one.0, &[])
                })
                .collect();
            let lines = plain(&actions, &weights);
            prop_assert_eq!(lines.iter().map(|line| &line.action).collect::<BTreeSet<_>>().len(), actions.len());
            let place = |wanted: &ActionId| lines.iter().position(|line| &line.action == wanted);
            for one in &weights {
                for before in &one.after {
                    prop_assert!(place(before) < place(&one.action), "{} before {}", before, one.action);
                }
            }
            prop_assert!(lines.is_sorted_by_key(|line| line.horizon));
        }
    }
}
