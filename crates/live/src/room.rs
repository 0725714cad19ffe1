//! The room: who is in, what is asked, what was answered. Phones and the trainer's window see it; the trainer alone moves it.

mod state;
mod view;

use std::collections::{BTreeMap, HashMap};
use std::net::IpAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use axum::extract::ws::Utf8Bytes;
use sha2::{Digest as _, Sha256};
use tokio::sync::watch;
use tritt_core::workshop::codes::{Code, Use};
use tritt_core::workshop::names::{Name, Taken};
use tritt_core::workshop::round::{Given, Phase, Tally};
use tritt_core::workshop::throttle::Throttle;

use crate::ledger::{Seat, TokenHash};
use crate::line::Line;
use crate::protocol::{self, Nack, No, Tells, Unlisted};
use crate::round::Round;
use state::{On, Phone, State, count};

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

/// A connection that belongs to somebody.
#[derive(Debug)]
pub(crate) struct Seated {
    pub participant: u32,
    pub connection: u64,
}

/// Somebody who may come in, once it is written down.
#[derive(Debug)]
pub(crate) struct Admitted {
    pub seat: Seat,
    pub token: String,
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
            taken: Taken::default(),
            draws: BTreeMap::new(),
            attending: restored.attending,
            last_participant: restored.last_participant,
            connections: 0,
            connected: 0,
            open_lines: 0,
            on: restored.round.map(|on| On {
                round: on.round,
                phase: on.phase,
                ends: None,
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

    // ── the trainer ──────────────────────────────────────────────────────────

    /// Hears when the trainer has something new to see.
    pub fn watch(&self) -> watch::Receiver<u64> {
        self.moved.subscribe()
    }

    /// Puts a round to the room, in place of the one that is on. Without a limit it stays open until it is closed.
    pub fn open(&self, round: Round, limit: Option<Duration>, shown: bool) {
        let ends = limit.map(|limit| Instant::now() + limit);
        self.change(|state| {
            state.paused = false;
            let answers = BTreeMap::new();
            state.on = Some(On { round, phase: Phase::Open, ends, shown, answers, hands: None, tally: None });
        });
    }

    /// Takes no more answers.
    pub fn close(&self) {
        self.change(|state| {
            if let Some(on) = state.on.as_mut().filter(|on| on.phase == Phase::Open) {
                on.phase = Phase::Closed;
                on.ends = None;
            }
        });
    }

    /// Takes answers again, without a limit; not once it was revealed.
    pub fn reopen(&self) {
        self.change(|state| {
            if let Some(on) = state.on.as_mut().filter(|on| on.phase == Phase::Closed) {
                on.phase = Phase::Open;
            }
        });
    }

    /// Shows what is right, and why.
    pub fn reveal(&self) {
        self.change(|state| {
            let Some(on) = state.on.as_mut().filter(|on| on.phase != Phase::Revealed) else { return };
            on.phase = Phase::Revealed;
            on.ends = None;
            if !state.rules.points {
                return;
            }
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
            state.tell_mine();
        });
    }

    /// Gives more time; a round without a limit gets one.
    pub fn extend(&self, by: Duration) {
        self.change(|state| {
            if let Some(on) = state.on.as_mut().filter(|on| on.phase == Phase::Open) {
                on.ends = Some(on.ends.unwrap_or_else(Instant::now).max(Instant::now()) + by);
            }
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

    /// Begins or ends a pause.
    pub fn pause(&self, paused: bool) {
        self.change(|state| state.paused = paused);
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
        self.change(|state| {
            let Some(phone) = state.phones.remove(&participant) else { return false };
            state.by_token.remove(&phone.seat.token);
            state.by_again.remove(&phone.again);
            state.taken.free(&phone.seat.name);
            state.attending.remove(&participant);
            if let Some(on) = &mut state.on {
                on.answers.remove(&participant);
                on.tally = None;
            }
            if let Some((_, line)) = phone.line {
                state.connected -= 1;
                line.say(Tells::No(No::Removed));
            }
            true
        })
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
        let is_over = self.state().on.as_ref().is_some_and(|on| on.ends.is_some_and(|ends| ends <= Instant::now()));
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

    // ── phones ───────────────────────────────────────────────────────────────

    /// What the page asks before anybody is in.
    pub(crate) fn hello(&self) -> String {
        let state = self.state();
        let open = !state.locked && !state.over;
        protocol::hello(&state.rules.title, state.rules.names, &state.rules.languages, open)
    }

    pub(crate) fn watch_shown(&self) -> watch::Receiver<u64> {
        self.shown.subscribe()
    }

    pub(crate) fn watch_people(&self) -> watch::Receiver<u32> {
        self.people.subscribe()
    }

    /// The language a phone is spoken to in: the one it asks for, if there are words in it, else the room's.
    pub(crate) fn language(&self, asked: &str) -> String {
        let state = self.state();
        let known = state.rules.languages.iter().find(|language| language.as_str() == asked);
        known.or(state.rules.languages.first()).cloned().unwrap_or_default()
    }

    /// What there is to see, in one of our languages.
    pub(crate) fn told(&self, language: &str) -> Utf8Bytes {
        self.state().told(language)
    }

    /// Somebody at the door, with what they know. They are in when their seat is written down.
    pub(crate) fn admit(
        &self,
        proof: &Proof<'_>,
        from: IpAddr,
        name: Option<&str>,
        language: &str,
    ) -> Result<Admitted, No> {
        let mut state = self.state();
        if state.over {
            return Err(No::Over);
        }
        state.check(proof, from)?;
        if state.locked {
            return Err(No::Locked);
        }
        if state.phones.len() >= state.rules.most {
            return Err(No::Full);
        }
        let own = name.map(str::trim).filter(|name| !name.is_empty() && state.rules.names);
        let (name, own_name) = match own {
            Some(name) => (Name::own(name).map_err(|_| No::Name)?, true),
            None => (state.friendly(language)?, false),
        };
        if state.taken.has(&name) {
            return Err(No::Name);
        }
        let token = chance::<16>()?;
        state.last_participant += 1;
        let seat = Seat { participant: state.last_participant, token: hash(&token), name, own_name };
        // the name is taken from now on, whoever comes meanwhile
        state.taken.take(&seat.name);
        Ok(Admitted { seat, token: protocol::hex(&token) })
    }

    /// A seat was written down, or could not be: then its name is free again.
    pub(crate) fn seated(&self, seat: Seat, line: Line, kept: bool) -> Option<(Seated, String)> {
        let mut state = self.state();
        if !kept {
            state.taken.free(&seat.name);
            return None;
        }
        let participant = seat.participant;
        state.seat(seat, 0);
        let seated = state.connect(participant, line);
        drop(state);
        self.stir();
        seated
    }

    /// Somebody comes back with their token.
    pub(crate) fn resume(&self, token: &str, line: Line) -> Result<(Seated, String, String), No> {
        let mut state = self.state();
        if state.over {
            return Err(No::Over);
        }
        let token = protocol::unhex(token).ok_or(No::Gone)?;
        let participant = *state.by_token.get(&hash(&token)).ok_or(No::Gone)?;
        let name = state.phones.get(&participant).map(Phone::name).unwrap_or_default();
        let (seated, again) = state.connect(participant, line).ok_or(No::Gone)?;
        drop(state);
        self.stir();
        Ok((seated, name, again))
    }

    /// Somebody goes on on another phone: a new token for them, once it is written down.
    pub(crate) fn enter(&self, again: &str, from: IpAddr) -> Result<(u32, String, TokenHash), No> {
        let mut state = self.state();
        if state.over {
            return Err(No::Over);
        }
        let now = state.now();
        state.throttle.try_once(from, now).map_err(|_| No::Slow)?;
        let read = Code::read(Use::Again, again).ok_or(No::Gone)?;
        let participant = *state.by_again.get(read.as_str()).ok_or(No::Gone)?;
        state.throttle.was_right(from);
        let token = chance::<16>()?;
        Ok((participant, protocol::hex(&token), hash(&token)))
    }

    /// The new token was written down: the phone before is out.
    pub(crate) fn entered(&self, participant: u32, token: TokenHash, line: Line) -> Option<(Seated, String, String)> {
        let mut state = self.state();
        let (old, old_again, name) = {
            let phone = state.phones.get_mut(&participant)?;
            let old = std::mem::replace(&mut phone.seat.token, token);
            let old_again = std::mem::replace(&mut phone.again, again_code(&token));
            (old, old_again, phone.name())
        };
        state.by_token.remove(&old);
        state.by_again.remove(&old_again);
        state.by_token.insert(token, participant);
        state.by_again.insert(again_code(&token), participant);
        let (seated, again) = state.connect(participant, line)?;
        drop(state);
        self.stir();
        Some((seated, name, again))
    }

    /// A connection has ended.
    pub(crate) fn leave(&self, seated: &Seated) {
        let mut state = self.state();
        state.last_heard = Instant::now();
        state.open_lines = state.open_lines.saturating_sub(1);
        if let Some(phone) = state.phones.get_mut(&seated.participant)
            && phone.line.as_ref().is_some_and(|(connection, _)| *connection == seated.connection)
        {
            phone.line = None;
            state.connected -= 1;
        }
        drop(state);
        self.stir();
    }

    /// An answer as it may be kept.
    pub(crate) fn accept(&self, round: u32, given: Given) -> Result<Given, Nack> {
        let state = self.state();
        let on = state.on.as_ref().filter(|on| on.round.number == round).ok_or(Nack::Late)?;
        if on.phase != Phase::Open || state.paused || state.over {
            return Err(Nack::Late);
        }
        on.round.task.accept(given).map_err(|_| Nack::Wrong)
    }

    /// An answer was kept, or was not: whoever gave it is told.
    pub(crate) fn answered(&self, participant: u32, round: u32, id: u32, given: Given, kept: bool) {
        let mut state = self.state();
        if kept && let Some(on) = state.on.as_mut().filter(|on| on.round.number == round) {
            on.answers.insert(participant, given);
            on.tally = None;
        }
        if let Some(line) = state.line(participant) {
            line.say(if kept { Tells::Ack { round, id } } else { Tells::Nack { round, id, why: Nack::Busy } });
        }
        drop(state);
        self.stir();
    }

    /// A name for the list was not taken: what is told, with the name that stands there still.
    pub(crate) fn stays(&self, participant: u32, why: Unlisted) -> Tells {
        let name = self.state().attending.get(&participant).cloned().unwrap_or_default();
        Tells::Attending { name, not: Some(why) }
    }

    /// It could not be written down: whoever asked is told.
    pub(crate) fn does_not_attend(&self, participant: u32) {
        let standing = self.stays(participant, Unlisted::Busy);
        if let Some(line) = self.state().line(participant) {
            line.say(standing);
        }
    }

    /// The name for the list of who was there, as it may be kept; empty takes it back.
    pub(crate) fn may_attend(&self, name: &str) -> Option<String> {
        if name.trim().is_empty() {
            return Some(String::new());
        }
        Name::full(name).ok().map(|name| name.as_str().to_owned()).filter(|_| self.state().list)
    }

    /// It was kept.
    pub(crate) fn attends(&self, participant: u32, name: String) {
        let mut state = self.state();
        if let Some(line) = state.line(participant) {
            line.say(Tells::Attending { name: name.clone(), not: None });
        }
        if name.is_empty() {
            state.attending.remove(&participant);
        } else {
            state.attending.insert(participant, name);
        }
        drop(state);
        self.stir();
    }

    /// What somebody has answered in the round that is on, and whether they stand in the list.
    pub(crate) fn mine(&self, participant: u32) -> Vec<Tells> {
        let state = self.state();
        let mut tells: Vec<Tells> = state.mine(participant).into_iter().collect();
        tells.extend(state.attending.get(&participant).cloned().map(|name| Tells::Attending { name, not: None }));
        tells
    }
}

/// What somebody at the door knows.
pub(crate) enum Proof<'a> {
    /// The code, typed.
    Code(&'a str),
    /// The secret of the QR code.
    Key(&'a str),
}

/// What a token is kept as.
pub fn hash(token: &[u8]) -> TokenHash {
    Sha256::digest(token).into()
}

/// The code to go on with on another phone follows from the kept token, so that it is the same after the program was ended.
fn again_code(token: &TokenHash) -> String {
    let bytes = (0_u8..=u8::MAX).flat_map(|turn| {
        let mut salted = Sha256::new();
        salted.update(b"trittsicher again");
        salted.update([turn]);
        salted.update(token);
        salted.finalize()
    });
    // of so many bytes there are always enough
    Code::from_random(Use::Again, bytes).map(|code| code.as_str().to_owned()).unwrap_or_default()
}

/// Bytes of the system's random source.
///
/// # Errors
/// When it gives none: then nobody comes in.
fn chance<const N: usize>() -> Result<[u8; N], No> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|error| {
        tracing::error!(%error, "no chance");
        No::Full
    })?;
    Ok(bytes)
}
