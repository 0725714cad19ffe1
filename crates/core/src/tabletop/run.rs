//! What happened in the room, and what follows from it.

use std::collections::BTreeMap;

use super::{Exercise, Inject, Length, Rating};
use crate::{PartId, Timestamp};

/// Longest run on its clock, in seconds: a day. What claims more comes from a wrong clock.
pub const LONGEST_RUN: u32 = 24 * 60 * 60;

/// Most letters of a note.
pub const LONGEST_NOTE: usize = 4_000;

/// Most letters of a name of somebody who plays a role.
pub const LONGEST_NAME: usize = 200;

/// A line of the log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// When it was written.
    pub at: Timestamp,
    /// What it says.
    pub event: Event,
}

/// What can happen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// Somebody takes a role, or gives it back when the name is empty.
    Cast {
        /// The role.
        role: PartId,
        /// Who plays it.
        name: String,
    },
    /// The clock starts for the first time.
    Begun,
    /// The moderator stops the clock.
    Paused,
    /// The clock stood still since this moment, because the program did: found out when it came back.
    Broken,
    /// The clock goes on, after a pause, a crash or the end.
    WentOn,
    /// The clock is set.
    Jumped {
        /// Seconds from the beginning.
        to: u32,
    },
    /// An inject is read out.
    Shown(PartId),
    /// The room has decided; a later decision on the same inject takes its place.
    Decided {
        /// On what.
        inject: PartId,
        /// Which option.
        option: PartId,
    },
    /// Somebody writes something down.
    Noted {
        /// What was on the table; nothing before the first inject and in the debrief.
        inject: Option<PartId>,
        /// The words.
        text: String,
    },
    /// Playing is over, the debrief begins.
    Ended,
    /// The room rates a statement; a later rating takes its place.
    Rated {
        /// Which.
        statement: PartId,
        /// How it went.
        rating: Rating,
    },
}

/// The clock of an exercise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Clock {
    /// What has passed before it last started, in milliseconds.
    before: i64,
    /// Since when it runs.
    since: Option<Timestamp>,
}

impl Clock {
    /// Whether it runs.
    pub fn runs(self) -> bool {
        self.since.is_some()
    }

    /// Seconds from the beginning. A clock of the computer that is set back does not take away what has passed.
    pub fn elapsed(self, now: Timestamp) -> u32 {
        let running = self.since.map_or(0, |since| now.0.saturating_sub(since.0).max(0));
        let seconds = self.before.saturating_add(running).clamp(0, i64::from(LONGEST_RUN) * 1000) / 1000;
        u32::try_from(seconds).unwrap_or(LONGEST_RUN)
    }

    fn stop(&mut self, at: Timestamp) {
        if let Some(since) = self.since.take() {
            let passed = self.before.saturating_add(at.0.saturating_sub(since.0).max(0));
            self.before = passed.min(i64::from(LONGEST_RUN) * 1000);
        }
    }

    fn go(&mut self, at: Timestamp) {
        self.since.get_or_insert(at);
    }

    fn set(&mut self, to: u32, at: Timestamp) {
        self.before = i64::from(to.min(LONGEST_RUN)) * 1000;
        self.since = self.since.map(|_| at);
    }
}

/// Where a run is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Phase {
    /// Roles are given out, papers printed.
    #[default]
    Preparing,
    /// The clock runs.
    Playing,
    /// The clock stands still.
    Paused,
    /// What happened is talked about.
    Debrief,
}

/// A run, as its log tells it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Run {
    /// Where it is.
    pub phase: Phase,
    /// Its clock.
    pub clock: Clock,
    /// Whether it stands still because the program did.
    pub broken: bool,
    /// Who plays what.
    pub cast: BTreeMap<PartId, String>,
    /// What was read out, in this order, each once.
    pub shown: Vec<PartId>,
    /// What was decided, by inject.
    pub decided: BTreeMap<PartId, PartId>,
    /// How it went, by statement.
    pub ratings: BTreeMap<PartId, Rating>,
}

/// The inject that comes next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Next<'a> {
    /// Which.
    pub inject: &'a Inject,
    /// In how many seconds of the exercise; 0 when it is due.
    pub seconds: u32,
}

impl Run {
    /// What follows from a log. Entries that make no sense where they stand, such as a pause of a clock that stands still, change nothing.
    pub fn of<'a>(entries: impl IntoIterator<Item = &'a Entry>) -> Self {
        let mut run = Self::default();
        for entry in entries {
            run.add(entry);
        }
        run
    }

    /// What follows from one more entry.
    pub fn add(&mut self, entry: &Entry) {
        let at = entry.at;
        match &entry.event {
            Event::Cast { role, name } => {
                if name.is_empty() {
                    self.cast.remove(role);
                } else {
                    self.cast.insert(role.clone(), name.clone());
                }
            }
            Event::Begun => {
                if self.phase == Phase::Preparing {
                    self.go_on(at);
                }
            }
            Event::Paused => self.stand_still(at, false),
            Event::Broken => self.stand_still(at, true),
            Event::WentOn => {
                if self.phase != Phase::Preparing {
                    self.go_on(at);
                }
            }
            Event::Jumped { to } => {
                if self.phase != Phase::Preparing {
                    self.clock.set(*to, at);
                }
            }
            Event::Shown(inject) => {
                if !self.shown.contains(inject) {
                    self.shown.push(inject.clone());
                }
            }
            Event::Decided { inject, option } => {
                self.decided.insert(inject.clone(), option.clone());
            }
            Event::Noted { .. } => {}
            Event::Ended => {
                if self.phase != Phase::Preparing {
                    self.clock.stop(at);
                    self.phase = Phase::Debrief;
                    self.broken = false;
                }
            }
            Event::Rated { statement, rating } => {
                self.ratings.insert(statement.clone(), *rating);
            }
        }
    }

    fn go_on(&mut self, at: Timestamp) {
        self.clock.go(at);
        self.phase = Phase::Playing;
        self.broken = false;
    }

    fn stand_still(&mut self, at: Timestamp, broken: bool) {
        if self.phase == Phase::Playing {
            self.clock.stop(at);
            self.phase = Phase::Paused;
            self.broken = broken;
        }
    }

    /// What is on the table: the inject read out last.
    pub fn current<'a>(&self, exercise: &'a Exercise) -> Option<&'a Inject> {
        self.shown.last().and_then(|id| exercise.inject(id))
    }

    /// The inject that comes next; nothing when all were read out.
    pub fn next<'a>(&self, exercise: &'a Exercise, length: Length, now: Timestamp) -> Option<Next<'a>> {
        let (inject, minute) = exercise.injects(length).find(|(inject, _)| !self.shown.contains(&inject.id))?;
        Some(Next { inject, seconds: (minute * 60).saturating_sub(self.clock.elapsed(now)) })
    }

    /// For each entry of a log, the seconds on the clock of the exercise when it was written.
    pub fn times(entries: &[Entry]) -> Vec<u32> {
        let mut run = Self::default();
        entries
            .iter()
            .map(|entry| {
                run.add(entry);
                run.clock.elapsed(entry.at)
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::exercise::tests::exercise;
    use super::*;

    /// `0 begun; 60 paused; 90 on` are entries with their second.
    fn log(lines: &str) -> Vec<Entry> {
        let entry = |line: &str| {
            let mut words = line.split_whitespace();
            let at = Timestamp(words.next().unwrap().parse::<i64>().unwrap() * 1000);
            let event = match (words.next().unwrap(), words.next()) {
                ("begun", _) => Event::Begun,
                ("paused", _) => Event::Paused,
                ("broken", _) => Event::Broken,
                ("on", _) => Event::WentOn,
                ("ended", _) => Event::Ended,
                ("jumped", Some(to)) => Event::Jumped { to: to.parse().unwrap() },
                ("shown", Some(id)) => Event::Shown(PartId::new(id)),
                other => panic!("{other:?}"),
            };
            Entry { at, event }
        };
        lines.split(';').map(str::trim).filter(|line| !line.is_empty()).map(entry).collect()
    }

    #[track_caller]
    fn check(lines: &str, now: i64, phase: Phase, elapsed: u32) {
        let run = Run::of(&log(lines));
        assert_eq!((run.phase, run.clock.elapsed(Timestamp(now * 1000))), (phase, elapsed), "{lines}");
    }

    #[test]
    fn the_clock_runs_stands_still_goes_on_and_jumps() {
        check("", 50, Phase::Preparing, 0);
        check("10 begun", 50, Phase::Playing, 40);
        check("10 begun; 30 paused", 500, Phase::Paused, 20);
        check("10 begun; 30 paused; 100 on", 110, Phase::Playing, 30);
        check("10 begun; 30 jumped 300", 40, Phase::Playing, 310);
        check("10 begun; 30 paused; 40 jumped 300", 900, Phase::Paused, 300);
        check("10 begun; 70 ended", 900, Phase::Debrief, 60);
        check("10 begun; 70 ended; 100 on", 110, Phase::Playing, 70);
        check("10 begun; 70 broken", 90_000, Phase::Paused, 60);
    }

    #[test]
    fn what_makes_no_sense_changes_nothing() {
        check("10 paused; 20 on; 30 ended; 40 jumped 90", 50, Phase::Preparing, 0);
        check("10 begun; 20 begun", 50, Phase::Playing, 40);
        check("10 begun; 20 paused; 30 paused; 40 broken", 50, Phase::Paused, 10);
        check("10 begun; 20 on", 50, Phase::Playing, 40);
        check("10 begun; 20 ended; 30 paused", 50, Phase::Debrief, 10);
        check("100 begun", 50, Phase::Playing, 0);
        check("0 begun; 5 jumped 4000000000", 9, Phase::Playing, LONGEST_RUN);
    }

    #[test]
    fn the_next_inject_is_the_first_that_was_not_read_out() {
        let exercise = exercise("a 0 0 0; b 5 7 8; c 10 14 16");
        for (lines, now, expected) in [
            ("", 0, Some(("a", 0))),
            ("0 begun", 10, Some(("a", 0))),
            ("0 begun; 1 shown a", 100, Some(("b", 200))),
            ("0 begun; 1 shown a; 20 shown c", 400, Some(("b", 0))),
            ("0 begun; 1 shown a; 2 shown b; 3 shown c", 400, None),
        ] {
            let run = Run::of(&log(lines));
            let next = run.next(&exercise, Length::Short, Timestamp(now * 1000));
            assert_eq!(next.map(|next| (next.inject.id.as_str(), next.seconds)), expected, "{lines}");
        }
        let run = Run::of(&log("0 begun; 1 shown a; 2 shown b; 3 shown a"));
        assert_eq!(run.current(&exercise).map(|one| one.id.as_str()), Some("b"), "an inject is read out once");
    }

    #[test]
    fn a_log_tells_the_time_of_the_exercise_for_each_line() {
        let log = log("10 begun; 40 shown a; 70 paused; 170 on; 180 shown b");
        assert_eq!(Run::times(&log), [0, 30, 60, 60, 70]);
    }

    fn any_event() -> impl Strategy<Value = Event> {
        let part = || prop::sample::select(vec!["a", "b", "c"]).prop_map(PartId::new);
        prop_oneof![
            Just(Event::Begun),
            Just(Event::Paused),
            Just(Event::Broken),
            Just(Event::WentOn),
            Just(Event::Ended),
            any::<u32>().prop_map(|to| Event::Jumped { to }),
            part().prop_map(Event::Shown),
            (part(), part()).prop_map(|(inject, option)| Event::Decided { inject, option }),
            (part(), ".{0,9}").prop_map(|(role, name)| Event::Cast { role, name }),
            (part(), prop::sample::select(Rating::ALL.to_vec()))
                .prop_map(|(statement, rating)| Event::Rated { statement, rating }),
            ".{0,9}".prop_map(|text| Event::Noted { inject: None, text }),
        ]
    }

    fn any_log() -> impl Strategy<Value = Vec<Entry>> {
        let entry = (any::<i64>(), any_event()).prop_map(|(at, event)| Entry { at: Timestamp(at), event });
        prop::collection::vec(entry, 0..20)
    }

    proptest! {
        #[test]
        fn a_log_read_in_two_parts_says_the_same(log in any_log(), cut in 0_usize..20) {
            let (first, rest) = log.split_at(cut.min(log.len()));
            let mut resumed = Run::of(first);
            rest.iter().for_each(|entry| resumed.add(entry));
            prop_assert_eq!(resumed, Run::of(&log));
        }

        #[test]
        fn a_clock_that_stands_still_tells_the_same_time_for_ever(log in any_log(), now: i64, later: i64) {
            let clock = Run::of(&log).clock;
            prop_assume!(!clock.runs());
            prop_assert_eq!(clock.elapsed(Timestamp(now)), clock.elapsed(Timestamp(later)));
        }

        #[test]
        fn a_clock_never_goes_backwards_nor_beyond_a_day(log in any_log(), one: i64, other: i64) {
            let clock = Run::of(&log).clock;
            let (earlier, later) = (Timestamp(one.min(other)), Timestamp(one.max(other)));
            prop_assert!(clock.elapsed(earlier) <= clock.elapsed(later));
            prop_assert!(clock.elapsed(later) <= LONGEST_RUN);
        }

        #[test]
        fn a_pause_of_no_time_changes_no_time(at in 0_i64..10_000_000, after in 0_i64..10_000_000, more in 0_i64..10_000_000) {
            let begun = Entry { at: Timestamp(at), event: Event::Begun };
            let stop = Timestamp(at + after);
            let paused = [begun.clone(), Entry { at: stop, event: Event::Paused }, Entry { at: stop, event: Event::WentOn }];
            let now = Timestamp(at + after + more);
            prop_assert_eq!(Run::of(&paused).clock.elapsed(now), Run::of([&begun]).clock.elapsed(now));
        }

        #[test]
        fn only_a_run_that_has_begun_has_a_clock_that_runs(log in any_log()) {
            let run = Run::of(&log);
            prop_assert_eq!(run.clock.runs(), run.phase == Phase::Playing);
        }
    }
}
