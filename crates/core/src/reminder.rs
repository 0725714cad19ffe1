//! Reminders: what to remind of today, and which days stand in a calendar.
//!
//! Only whoever asked for it is reminded, at most once a day, of what they would find on the first page anyway: questions to refresh, and
//! learning paths with a day until when. Nothing here counts or compares; a reminder that came too late is not made up for.

use crate::refresh::SESSION_SECONDS;
use crate::{Day, PathId};

/// The hour from which on somebody is reminded, in their zone. A program left open over midnight waits until a baker may be up; whoever starts
/// before is there anyway and reads the first page. Own choice.
pub const EARLIEST_HOUR: u8 = 5;

/// A path is reminded of so many days before its day, each once: a week is time to finish a path of an hour beside the work, the day before is the
/// last one to plan with, and on the day itself it is now or late. Own choice; more would be nagging.
pub const DAYS_BEFORE: [i32; 3] = [7, 1, 0];

/// Paths named in one reminder: more lines no system shows.
pub const MOST_PATHS: usize = 3;

/// Days of a calendar file, today included. Memories say little about later: every answer moves what comes after it.
pub const CALENDAR_DAYS: i32 = 60;

/// A path somebody goes that should be done by a day.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Deadline {
    /// Until when.
    pub due: Day,
    /// The path.
    pub path: PathId,
}

/// Questions to refresh today, as the first page tells it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Session {
    /// How many.
    pub questions: usize,
    /// How long they take, in seconds.
    pub seconds: u32,
}

/// What to remind of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reminder {
    /// Questions to refresh; perhaps none.
    pub session: Session,
    /// Paths whose day is near, today, or over; the most urgent first, at most [`MOST_PATHS`].
    pub deadlines: Vec<Deadline>,
}

/// What to remind somebody of at this hour (0 to 23) of this day, if of anything; `last` is the day of their last reminder.
///
/// Questions are reminded of on each day there are any. A path is reminded of [`DAYS_BEFORE`] its day and once when it is over, or on the first
/// day after that on which the program is open: so a holiday swallows no deadline, and brings one reminder, not four. A last reminder that lies
/// ahead is a date of a wrong clock and counts as none.
pub fn reminder(today: Day, hour: u8, last: Option<Day>, session: Session, deadlines: &[Deadline]) -> Option<Reminder> {
    let last = last.filter(|last| *last <= today);
    if last == Some(today) || hour < EARLIEST_HOUR {
        return None;
    }
    let mut deadlines: Vec<Deadline> = deadlines.iter().filter(|one| is_news(one.due, today, last)).cloned().collect();
    deadlines.sort();
    deadlines.truncate(MOST_PATHS);
    (session.questions > 0 || !deadlines.is_empty()).then_some(Reminder { session, deadlines })
}

/// Whether a day on which this deadline is reminded of has come since the last reminder.
fn is_news(due: Day, today: Day, last: Option<Day>) -> bool {
    // the day after it is over too
    let days = DAYS_BEFORE.into_iter().chain([-1]).map(|before| Day(due.0.saturating_sub(before)));
    let came = |day: Day| day <= today && last.is_none_or(|last| day > last);
    days.into_iter().any(came)
}

/// A day in a calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    /// A path should be done.
    Deadline(Deadline),
    /// There are questions to refresh.
    Refresh {
        /// When.
        day: Day,
        /// How many, and how long they take.
        session: Session,
    },
}

impl Entry {
    /// The day it stands on.
    pub fn day(&self) -> Day {
        match self {
            Self::Deadline(deadline) => deadline.due,
            Self::Refresh { day, .. } => *day,
        }
    }
}

/// The days of a calendar, in their order: every deadline, also one that is over, and within [`CALENDAR_DAYS`] the days with questions to refresh.
///
/// `session` is today's. `waiting` is everything else that becomes due: when, and how many seconds it takes. Each day has one session of at most
/// [`SESSION_SECONDS`]; what does not fit waits for the next day, as it does in the program. What answers will change is not guessed: the calendar
/// shows the memories as they stand.
pub fn entries(today: Day, session: Session, waiting: &[(Day, u32)], deadlines: &[Deadline]) -> Vec<Entry> {
    let mut entries: Vec<Entry> = deadlines.iter().cloned().map(Entry::Deadline).collect();
    if session.questions > 0 {
        entries.push(Entry::Refresh { day: today, session });
    }
    let mut waiting = waiting.to_vec();
    waiting.sort_unstable();
    let mut waiting = waiting.into_iter().peekable();
    for ahead in 1..CALENDAR_DAYS {
        let day = Day(today.0.saturating_add(ahead));
        let mut session = Session::default();
        while let Some((_, seconds)) = waiting.next_if(|(due, seconds)| *due <= day && fits(session, *seconds)) {
            session = Session { questions: session.questions + 1, seconds: session.seconds.saturating_add(seconds) };
        }
        if session.questions > 0 {
            entries.push(Entry::Refresh { day, session });
        }
    }
    entries.sort_by_key(Entry::day);
    entries
}

/// Whether a question of so many seconds has room. One that takes longer than a session is a session of its own.
fn fits(session: Session, seconds: u32) -> bool {
    session.questions == 0 || session.seconds.saturating_add(seconds) <= SESSION_SECONDS
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const TODAY: Day = Day(20_000);
    const SOME: Session = Session { questions: 6, seconds: 150 };
    const NONE: Session = Session { questions: 0, seconds: 0 };

    fn deadline(path: &str, ahead: i32) -> Deadline {
        Deadline { due: Day(TODAY.0 + ahead), path: PathId::new(path) }
    }

    /// `last` is how many days ago, `due` how many days ahead.
    #[track_caller]
    fn check(last: Option<i32>, session: Session, due: &[i32], expected: Option<(usize, &[i32])>) {
        let deadlines: Vec<Deadline> = due.iter().map(|ahead| deadline("a", *ahead)).collect();
        let found = reminder(TODAY, 9, last.map(|ago| Day(TODAY.0 - ago)), session, &deadlines);
        let told = found.map(|one| {
            (one.session.questions, one.deadlines.iter().map(|one| one.due.0 - TODAY.0).collect::<Vec<_>>())
        });
        let expected = expected.map(|(questions, due)| (questions, due.to_vec()));
        assert_eq!(told, expected, "last {last:?} days ago, {session:?}, due in {due:?} days");
    }

    #[test]
    fn questions_are_reminded_of_once_a_day() {
        check(None, SOME, &[], Some((6, &[])));
        check(Some(1), SOME, &[], Some((6, &[])));
        check(Some(0), SOME, &[], None);
        check(None, NONE, &[], None);
        check(Some(-400), SOME, &[], Some((6, &[])));
    }

    #[test]
    fn a_path_is_reminded_of_a_week_and_a_day_before_on_its_day_and_once_when_it_is_over() {
        for ahead in [7, 1, 0, -1] {
            check(Some(1), NONE, &[ahead], Some((0, &[ahead])));
        }
        for ahead in [30, 8, 6, 5, 2, -2, -300] {
            check(Some(1), NONE, &[ahead], None);
        }
    }

    #[test]
    fn a_holiday_swallows_no_deadline_and_brings_one_reminder() {
        check(Some(14), NONE, &[-5], Some((0, &[-5])));
        check(Some(14), NONE, &[3], Some((0, &[3])));
        check(Some(3), NONE, &[3], None);
        check(None, NONE, &[-100], Some((0, &[-100])));
        check(None, NONE, &[8], None);
    }

    #[test]
    fn one_reminder_tells_of_everything_and_names_the_most_urgent_paths() {
        check(Some(30), SOME, &[7, 1, -4, 0, 3], Some((6, &[-4, 0, 1])));
        check(Some(0), SOME, &[0], None);
    }

    #[test]
    fn nobody_is_reminded_in_the_night() {
        for (hour, expected) in [(0, false), (4, false), (5, true), (23, true)] {
            assert_eq!(reminder(TODAY, hour, None, SOME, &[]).is_some(), expected, "at {hour}");
        }
    }

    /// Entries as `day:questions` and `day:path`.
    #[track_caller]
    fn check_entries(session: Session, waiting: &[(i32, u32)], due: &[(&str, i32)], expected: &str) {
        let waiting: Vec<(Day, u32)> = waiting.iter().map(|(ahead, takes)| (Day(TODAY.0 + ahead), *takes)).collect();
        let deadlines: Vec<Deadline> = due.iter().map(|(path, ahead)| deadline(path, *ahead)).collect();
        let shown = |entry: &Entry| match entry {
            Entry::Deadline(deadline) => format!("{}:{}", deadline.due.0 - TODAY.0, deadline.path),
            Entry::Refresh { day, session } => format!("{}:{}", day.0 - TODAY.0, session.questions),
        };
        let found: Vec<String> = entries(TODAY, session, &waiting, &deadlines).iter().map(shown).collect();
        assert_eq!(found.join(" "), expected, "{waiting:?} {due:?}");
    }

    #[test]
    fn a_calendar_has_the_days_with_something_to_do() {
        check_entries(NONE, &[], &[], "");
        check_entries(SOME, &[(3, 25), (1, 25), (3, 25)], &[("a", 2), ("b", -9)], "-9:b 0:6 1:1 2:a 3:2");
        check_entries(NONE, &[(59, 25), (60, 25), (400, 25)], &[("a", 400)], "59:1 400:a");
    }

    #[test]
    fn what_does_not_fit_into_a_day_waits_for_the_next() {
        check_entries(SOME, &[(-20, 100); 7], &[], "0:6 1:3 2:3 3:1");
        check_entries(NONE, &[(2, 100), (2, 100), (2, 100), (2, 100), (3, 100)], &[], "2:3 3:2");
    }

    prop_compose! {
        fn deadlines()(all in prop::collection::vec((0..3_u8, -400..400_i32), 0..8)) -> Vec<Deadline> {
            all.into_iter().map(|(path, ahead)| deadline(&format!("p{path}"), ahead)).collect()
        }
    }

    proptest! {
        #[test]
        fn nobody_is_reminded_twice_a_day_or_of_nothing(
            questions in 0..40_usize, hour in 0..24_u8, last: Option<i32>, today: i32, deadlines in deadlines(),
        ) {
            let (today, session) = (Day(today), Session { questions, seconds: 60 });
            prop_assert_eq!(reminder(today, hour, Some(today), session, &deadlines), None);
            if let Some(told) = reminder(today, hour, last.map(Day), session, &deadlines) {
                prop_assert!(told.session.questions > 0 || !told.deadlines.is_empty());
                prop_assert!(told.deadlines.iter().all(|one| deadlines.contains(one)));
            }
        }

        /// Somebody is there on these days, in this order.
        #[test]
        fn each_deadline_is_told_at_most_four_times_and_at_least_once_when_it_is_over(
            due in 0..30_i32, mut days in prop::collection::btree_set(0..60_i32, 1..60),
        ) {
            days.insert(45);
            let deadlines = [deadline("a", due)];
            let mut last = None;
            let mut told = Vec::new();
            for ahead in days {
                let today = Day(TODAY.0 + ahead);
                if reminder(today, 12, last, NONE, &deadlines).is_some() {
                    last = Some(today);
                    told.push(ahead);
                }
            }
            prop_assert!((1..=4).contains(&told.len()), "{:?} of {}", told, due);
            prop_assert_eq!(told.iter().filter(|day| **day > due).count(), 1, "{:?} of {}", told, due);
        }

        #[test]
        fn a_calendar_asks_everything_once_and_no_day_more_than_a_session(
            waiting in prop::collection::vec((-50..100_i32, 15..46_u32), 0..80), deadlines in deadlines(), seed: u64,
        ) {
            let mut waiting: Vec<(Day, u32)> = waiting.into_iter().map(|(ahead, takes)| (Day(TODAY.0 + ahead), takes)).collect();
            let found = entries(TODAY, NONE, &waiting, &deadlines);
            prop_assert!(found.windows(2).all(|two| two[0].day() <= two[1].day()));
            prop_assert_eq!(found.iter().filter(|one| matches!(one, Entry::Deadline(_))).count(), deadlines.len());
            let sessions: Vec<(Day, Session)> = found.iter().filter_map(|one| match one {
                Entry::Refresh { day, session } => Some((*day, *session)),
                Entry::Deadline(_) => None,
            }).collect();
            prop_assert!(sessions.windows(2).all(|two| two[0].0 < two[1].0), "two on a day");
            prop_assert!(sessions.iter().all(|(_, one)| one.seconds <= SESSION_SECONDS && one.questions > 0));
            prop_assert!(sessions.iter().all(|(day, _)| (1..CALENDAR_DAYS).contains(&(day.0 - TODAY.0))));
            // a backlog of 80 questions is over in less than 30 days
            let within = waiting.iter().filter(|(due, _)| due.0 < TODAY.0 + 30).count();
            prop_assert!(sessions.iter().map(|(_, one)| one.questions).sum::<usize>() >= within);
            fastrand::Rng::with_seed(seed).shuffle(&mut waiting);
            prop_assert_eq!(entries(TODAY, NONE, &waiting, &deadlines), found);
        }
    }
}
