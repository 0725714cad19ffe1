//! Incidents that branch: each decision costs time and has a consequence.

use std::collections::BTreeSet;

use crate::curriculum::{Audience, Life};
use crate::{ActionId, ExerciseId, OccasionId, PartId, StepId};

/// An incident to decide through.
#[derive(Debug, Clone, PartialEq)]
pub struct Scenario {
    /// Stable id.
    pub id: ExerciseId,
    /// In use or withdrawn.
    pub life: Life,
    /// Raised when endings change their meaning.
    pub version: u32,
    /// Whom it is for.
    pub audience: Vec<Audience>,
    /// How long it takes to play, in minutes.
    pub minutes: u8,
    /// When it begins, in minutes after midnight.
    pub begins: u16,
    /// The first situation.
    pub start: PartId,
    /// Situations in which something has to be decided.
    pub situations: Vec<Situation>,
    /// How it can end.
    pub endings: Vec<Ending>,
    /// The steps the debrief leads to.
    pub steps: Vec<StepId>,
    /// The actions the debrief leads to.
    pub actions: Vec<ActionId>,
    /// The checklist the debrief leads to.
    pub checklist: Option<(Audience, OccasionId)>,
}

/// A moment in which something has to be decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Situation {
    /// Its id inside the scenario.
    pub id: PartId,
    /// What one can do.
    pub choices: Vec<Choice>,
}

/// Something one can do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice {
    /// Its id inside the situation.
    pub id: PartId,
    /// The situation or ending it leads to.
    pub to: PartId,
    /// How much time passes, in minutes.
    pub minutes: u32,
}

/// How a scenario ends.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ending {
    /// Its id inside the scenario.
    pub id: PartId,
    /// How well.
    pub outcome: Outcome,
}

/// How well it ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// As well as it can.
    Good,
    /// With damage that could have been smaller.
    Mixed,
    /// With great damage.
    Hard,
}

/// What is wrong with the paths of a scenario.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// A choice leads to nothing.
    LeadsNowhere(PartId),
    /// No path reaches it.
    Unreached(PartId),
    /// A path comes back to it, so that the scenario need not end.
    Circle(PartId),
}

/// A way through: how it ends, how long it takes, and what was chosen where.
type Way<'a> = (Outcome, u32, Vec<(&'a Situation, &'a Choice)>);

impl Scenario {
    /// The situation with this id.
    pub fn situation(&self, id: &PartId) -> Option<&Situation> {
        self.situations.iter().find(|one| &one.id == id)
    }

    /// The ending with this id.
    pub fn ending(&self, id: &PartId) -> Option<&Ending> {
        self.endings.iter().find(|one| &one.id == id)
    }

    /// Follows the choices from the start: the ending they lead to and the minutes that have passed. Nothing when they do not lead to an ending.
    pub fn follow(&self, choices: &[PartId]) -> Option<(&Ending, u32)> {
        let mut here = &self.start;
        let mut minutes = 0;
        for chosen in choices {
            let choice = self.situation(here)?.choices.iter().find(|one| &one.id == chosen)?;
            minutes += choice.minutes;
            here = &choice.to;
        }
        Some((self.ending(here)?, minutes))
    }

    /// The way on which it ends best, and of such ways the one that takes the least time: each situation with what is chosen. It is the way a room is led.
    pub fn best(&self) -> Vec<(&Situation, &Choice)> {
        self.best_from(&self.start, self.situations.len()).map(|(_, _, way)| way).unwrap_or_default()
    }

    fn best_from(&self, here: &PartId, deep: usize) -> Option<Way<'_>> {
        if let Some(ending) = self.ending(here) {
            return Some((ending.outcome, 0, Vec::new()));
        }
        let situation = self.situation(here)?;
        // no way is longer than there are situations, so a circle ends
        let rest = deep.checked_sub(1)?;
        let ways = situation.choices.iter().filter_map(|choice| {
            let (outcome, minutes, mut way) = self.best_from(&choice.to, rest)?;
            way.insert(0, (situation, choice));
            Some((outcome, minutes + choice.minutes, way))
        });
        ways.min_by_key(|(outcome, minutes, way)| (*outcome, *minutes, way.len()))
    }

    /// Everything that is wrong with its paths.
    pub fn faults(&self) -> Vec<Fault> {
        let mut faults = BTreeSet::new();
        let mut reached = BTreeSet::new();
        self.walk(&self.start, &mut Vec::new(), &mut reached, &mut faults);
        let all = self.situations.iter().map(|one| &one.id).chain(self.endings.iter().map(|one| &one.id));
        faults.extend(all.filter(|id| !reached.contains(*id)).cloned().map(Fault::Unreached));
        faults.into_iter().collect()
    }

    fn walk<'a>(
        &'a self,
        here: &'a PartId,
        path: &mut Vec<&'a PartId>,
        reached: &mut BTreeSet<&'a PartId>,
        faults: &mut BTreeSet<Fault>,
    ) {
        if path.contains(&here) {
            faults.insert(Fault::Circle(here.clone()));
            return;
        }
        let Some(situation) = self.situation(here) else {
            if self.ending(here).is_none() {
                faults.insert(Fault::LeadsNowhere(here.clone()));
            }
            reached.insert(here);
            return;
        };
        // what follows from here was looked at already; a circle would have been met on the way
        if !reached.insert(here) {
            return;
        }
        path.push(here);
        for choice in &situation.choices {
            self.walk(&choice.to, path, reached, faults);
        }
        path.pop();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `start: a>b c>good; b: a>good` is a scenario; endings are `good`, `mixed` and `hard`.
    fn scenario(paths: &str) -> Scenario {
        let situations = paths
            .split(';')
            .map(|line| {
                let (id, choices) = line.trim().split_once(':').unwrap_or((line, ""));
                let choice = |text: &str| {
                    let (id, to) = text.split_once('>').unwrap_or((text, ""));
                    Choice { id: PartId::new(id), to: PartId::new(to), minutes: 5 }
                };
                Situation { id: PartId::new(id), choices: choices.split_whitespace().map(choice).collect() }
            })
            .collect();
        Scenario {
            id: ExerciseId::new("scenario-test"),
            life: Life::Live,
            version: 1,
            audience: vec![Audience::Everyone],
            minutes: 5,
            begins: 7 * 60,
            start: PartId::new("start"),
            situations,
            endings: [("good", Outcome::Good), ("mixed", Outcome::Mixed), ("hard", Outcome::Hard)]
                .map(|(id, outcome)| Ending { id: PartId::new(id), outcome })
                .to_vec(),
            steps: Vec::new(),
            actions: Vec::new(),
            checklist: None,
        }
    }

    #[track_caller]
    fn check(paths: &str, expected: &[Fault]) {
        assert_eq!(scenario(paths).faults(), expected, "{paths}");
    }

    #[test]
    fn every_path_ends_and_everything_is_reached() {
        let id = PartId::new;
        check("start: a>b c>good; b: a>mixed b>hard", &[]);
        check("start: a>b c>b d>good; b: a>mixed b>hard", &[]);
        check("start: a>b c>good; b: a>start b>hard c>mixed", &[Fault::Circle(id("start"))]);
        check("start: a>good b>mixed c>nowhere d>hard", &[Fault::LeadsNowhere(id("nowhere"))]);
        check("start: a>good b>mixed", &[Fault::Unreached(id("hard"))]);
        check("start: a>good b>mixed c>hard; b: a>good", &[Fault::Unreached(id("b"))]);
    }

    #[test]
    fn a_room_is_led_the_way_that_ends_best() {
        for (paths, expected) in [
            ("start: a>b c>hard; b: a>mixed b>good", "start:a b:b"),
            ("start: a>b c>good; b: a>good b>hard", "start:c"),
            ("start: a>b; b: a>start b>mixed", "start:a b:b"),
            ("start: a>nowhere", ""),
        ] {
            let scenario = scenario(paths);
            let way = scenario.best();
            let way: Vec<String> = way.iter().map(|(here, choice)| format!("{}:{}", here.id, choice.id)).collect();
            assert_eq!(way.join(" "), expected, "{paths}");
        }
    }

    #[test]
    fn choices_lead_to_an_ending_and_cost_time() {
        let scenario = scenario("start: a>b c>good; b: a>mixed b>hard");
        let follow = |choices: &str| {
            let choices: Vec<PartId> = choices.split_whitespace().map(PartId::new).collect();
            scenario.follow(&choices).map(|(ending, minutes)| (ending.outcome, minutes))
        };
        assert_eq!(follow("c"), Some((Outcome::Good, 5)));
        assert_eq!(follow("a b"), Some((Outcome::Hard, 10)));
        for unfinished in ["", "a", "x", "c a", "a b a"] {
            assert_eq!(follow(unfinished), None, "{unfinished:?} is no way to an ending");
        }
    }
}
