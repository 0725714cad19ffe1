//! The room: who is in, what is asked, what was answered. Phones and the trainer's window see it; the trainer alone moves it.
//! Here is what the trainer does and what time does by itself; what phones do is in `phones`.

mod phones;
mod state;
mod view;

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tokio::sync::watch;
use tritt_core::workshop::names;
use tritt_core::workshop::round::{Given, Phase, Tally};
use tritt_core::workshop::throttle::Throttle;

use crate::protocol::{No, Tells};
use crate::round::Round;
use state::{Limit, On, State, count};

pub use phones::hash;
pub(crate) use phones::{Admitted, Moving, Proof, Seated, Taken};
pub use view::{Person, Restored, RestoredRound, RoomView, RoundView, Rules};

/// The room of one session.
pub struct Room {
    state: Mutex<State>,
    /// Raised whenever phones have something new to see.
    shown: watch::Sender<u64>,
    /// How many are in, told now and then.
    people: watch::Sender<u32>,
    /// Raised whenever the trainer has something new to see.
    moved: watch::Sender<u64>,
}

impl Room {
    /// A room nobody is in, or one that goes on.
    pub fn new(rules: Rules, restored: Restored) -> Arc<Self> {
        let now = Instant::now();
        let mut state = State {
            rules,
            locked: restored.locked,
            paused: false,
            list: restored.list,
            over: false,
            phones: HashMap::new(),
            by_token: HashMap::new(),
            by_again: HashMap::new(),
            by_once: HashMap::new(),
            taken: names::Taken::default(),
            draws: BTreeMap::new(),
            attending: restored.attending,
            last_participant: restored.last_participant,
            connections: 0,
            connected: 0,
            open_lines: 0,
            on: restored.round.map(|on| On {
                round: on.round,
                phase: on.phase,
                limit: Limit::None,
                closed: (on.phase != Phase::Open).then_some(now),
                shown: on.shown,
                answers: on.answers,
                hands: on.hands,
                tally: None,
            }),
            since: now,
            throttle: Throttle::default(),
            told: HashMap::new(),
            last_heard: now,
        };
        for seat in restored.seats {
            let points = restored.points.get(&seat.participant).copied().unwrap_or_default();
            state.seat(seat, points);
        }
        if let Some(on) = &state.on {
            for (participant, given) in &on.answers {
                if let Some(phone) = state.phones.get_mut(participant) {
                    phone.kept = Some((on.round.number, on.round.masked(given)));
                }
            }
        }
        Arc::new(Self {
            state: Mutex::new(state),
            shown: watch::Sender::new(0),
            people: watch::Sender::new(0),
            moved: watch::Sender::new(0),
        })
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // every change is whole before anything in it can fail
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Changes what phones see.
    fn change<T>(&self, change: impl FnOnce(&mut State) -> T) -> T {
        let mut state = self.state();
        let value = change(&mut state);
        state.told.clear();
        // a trainer who moves the room is not idle, whether anybody has a phone or not
        state.last_heard = Instant::now();
        drop(state);
        self.shown.send_modify(|version| *version += 1);
        self.stir();
        value
    }

    fn stir(&self) {
        self.moved.send_modify(|version| *version += 1);
    }

    /// The trainer works, with slides say: the room is not idle, though every phone may be asleep.
    pub fn stay_awake(&self) {
        self.state().last_heard = Instant::now();
    }

    /// Hears when the trainer has something new to see.
    pub fn watch(&self) -> watch::Receiver<u64> {
        self.moved.subscribe()
    }

    /// Puts a round to the room, in place of the one that is on. Without a limit it stays open until it is closed.
    pub fn open(&self, round: Round, limit: Option<Duration>, shown: bool) {
        let limit = limit.map_or(Limit::None, |limit| Limit::Until(Instant::now() + limit));
        self.change(|state| {
            state.paused = false;
            let (phase, closed, answers) = (Phase::Open, None, BTreeMap::new());
            state.on = Some(On { round, phase, limit, closed, shown, answers, hands: None, tally: None });
        });
    }

    /// Takes no more answers, but for those that are on their way.
    pub fn close(&self) {
        self.change(|state| {
            if let Some(on) = state.on.as_mut().filter(|on| on.phase == Phase::Open) {
                on.close(Phase::Closed);
            }
        });
    }

    /// Takes answers again, without a limit; not once it was revealed.
    pub fn reopen(&self) {
        self.change(|state| {
            if let Some(on) = state.on.as_mut().filter(|on| on.phase == Phase::Closed) {
                on.reopen(Limit::None);
            }
        });
    }

    /// Shows what is right, and why.
    pub fn reveal(&self) {
        self.change(|state| {
            let Some(on) = state.on.as_mut().filter(|on| on.phase != Phase::Revealed) else { return };
            on.close(Phase::Revealed);
            if state.rules.points {
                let right: Vec<u32> = on
                    .answers
                    .iter()
                    .filter(|(_, given)| on.is_right(given))
                    .map(|(participant, _)| *participant)
                    .collect();
                for participant in right {
                    let Some(phone) = state.phones.get_mut(&participant) else { continue };
                    phone.points += 1;
                }
            }
            // a phone whose last change came too late learns here which answer counts
            state.tell_mine();
        });
    }

    /// Gives more time; a round that has just been closed takes answers again for so long. Where there is no limit, and where it was revealed, nothing changes.
    pub fn extend(&self, by: Duration) {
        self.change(|state| {
            let paused = state.paused;
            let Some(on) = &mut state.on else { return };
            on.limit = match (on.phase, on.limit) {
                (Phase::Open, Limit::Until(ends)) => Limit::Until(ends.max(Instant::now()) + by),
                (Phase::Open, Limit::Held(left)) => Limit::Held(left + by),
                (Phase::Closed, _) => {
                    let limit = if paused { Limit::Held(by) } else { Limit::Until(Instant::now() + by) };
                    return on.reopen(limit);
                }
                (Phase::Open, Limit::None) | (Phase::Revealed, _) => return,
            };
        });
    }

    /// Takes the round off; phones wait.
    pub fn clear(&self) {
        self.change(|state| state.on = None);
    }

    /// Whether phones are shown what others chose.
    pub fn show_results(&self, shown: bool) {
        self.change(|state| {
            if let Some(on) = &mut state.on {
                on.shown = shown;
            }
        });
    }

    /// Counts these hands with the answers of phones, in place of what was counted before.
    pub fn count_hands(&self, hands: Option<Tally>) {
        self.change(|state| {
            if let Some(on) = &mut state.on {
                on.hands = hands;
                on.tally = None;
            }
        });
    }

    /// Begins or ends a pause; the time of a round stands still meanwhile.
    pub fn pause(&self, paused: bool) {
        self.change(|state| {
            state.paused = paused;
            let Some(on) = &mut state.on else { return };
            on.limit = match on.limit {
                Limit::Until(ends) if paused => Limit::Held(ends.saturating_duration_since(Instant::now())),
                Limit::Held(left) if !paused => Limit::Until(Instant::now() + left),
                limit => limit,
            };
        });
    }

    /// Lets nobody else in, or again.
    pub fn lock(&self, locked: bool) {
        self.change(|state| state.locked = locked);
    }

    /// Whether people may choose their name from now on.
    pub fn allow_names(&self, names: bool) {
        self.change(|state| state.rules.names = names);
    }

    /// Whether points are kept from now on.
    pub fn keep_points(&self, points: bool) {
        self.change(|state| state.rules.points = points);
    }

    /// Asks who wants to stand in the list of who was there, or asks no more.
    pub fn ask_for_list(&self, list: bool) {
        self.change(|state| state.list = list);
    }

    /// Who stands in the list of who was there, by name.
    pub fn attending(&self) -> Vec<String> {
        let mut names: Vec<String> = self.state().attending.values().cloned().collect();
        names.sort();
        names
    }

    /// Takes somebody out; they do not come in again with what they have. Says whether they were there; it has to be written down beside.
    pub fn remove(&self, participant: u32) -> bool {
        self.change(|state| state.unseat(participant))
    }

    /// Lets every connection go without a word: the room is not over, and phones try to come back.
    pub fn hang_up(&self) {
        self.change(|state| {
            state.connected = 0;
            for phone in state.phones.values_mut() {
                if let Some((_, line)) = phone.line.take() {
                    line.cut();
                }
            }
        });
    }

    /// Sends everybody away.
    pub fn end(&self) {
        self.change(|state| {
            state.over = true;
            state.connected = 0;
            for phone in state.phones.values_mut() {
                if let Some((_, line)) = phone.line.take() {
                    line.say(Tells::No(No::Over));
                }
            }
        });
    }

    /// What the trainer sees.
    pub fn view(&self) -> RoomView {
        let mut state = self.state();
        let state = &mut *state;
        RoomView {
            people: count(state.phones.len()),
            connected: state.connected,
            waiting: state.waiting(),
            locked: state.locked,
            paused: state.paused,
            names: state.rules.names,
            list: state.list,
            points: state.rules.points,
            round: state.on.as_mut().map(|on| RoundView {
                tally: on.tally().clone(),
                hands: on.hands.clone(),
                round: on.round.clone(),
                phase: on.phase,
                ends: on.left(),
                shown: on.shown,
            }),
        }
    }

    /// Everybody in the room, by when they came.
    pub fn people(&self) -> Vec<Person> {
        let state = self.state();
        let mut people: Vec<Person> = state
            .phones
            .values()
            .map(|phone| Person {
                participant: phone.seat.participant,
                name: phone.seat.name.as_str().to_owned(),
                own_name: phone.seat.own_name,
                connected: phone.line.is_some(),
            })
            .collect();
        people.sort_by_key(|person| person.participant);
        people
    }

    /// The answers of the round that is on, each with who gave it.
    pub fn answers(&self) -> BTreeMap<u32, Given> {
        self.state().on.as_ref().map(|on| on.answers.clone()).unwrap_or_default()
    }

    /// The answers of the round that is on that hold a word of a cloud, each without it; to be written down, and then put in their place.
    pub fn answers_without(&self, key: &str) -> Vec<(u32, Given)> {
        let state = self.state();
        let answers = state.on.iter().flat_map(|on| &on.answers);
        answers.filter_map(|(participant, given)| Some((*participant, given.without_word(key)?))).collect()
    }

    /// Puts answers in the place of those that were there, if the round is still on; phones hear what counts of them now.
    pub fn put_answers(&self, round: u32, answers: Vec<(u32, Given)>) {
        self.change(|state| {
            let Some(on) = state.on.as_mut().filter(|on| on.round.number == round) else { return };
            on.answers.extend(answers);
            on.tally = None;
            state.tell_mine();
        });
    }

    /// Whether anybody is connected.
    pub(crate) fn is_spoken_to(&self) -> bool {
        self.state().open_lines > 0
    }

    /// Since when no phone was heard of.
    pub(crate) fn silent_for(&self) -> Duration {
        let state = self.state();
        if state.connected > 0 { Duration::ZERO } else { state.last_heard.elapsed() }
    }

    /// Closes a round whose time is over.
    pub(crate) fn watch_the_clock(&self) {
        let is_over =
            self.state().on.as_ref().is_some_and(|on| matches!(on.limit, Limit::Until(ends) if ends <= Instant::now()));
        if is_over {
            self.close();
        }
    }

    /// Tells everybody how many are in, if that has changed: a message to each, so not with everybody who comes.
    pub(crate) fn tell_people(&self) {
        let people = {
            let mut state = self.state();
            if *self.people.borrow() != state.connected {
                // it stands in what is told as well
                state.told.clear();
            }
            state.connected
        };
        self.people.send_if_modified(|told| std::mem::replace(told, people) != people);
    }
}
