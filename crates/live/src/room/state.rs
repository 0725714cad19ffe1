//! What a room is at a moment. It is changed under one lock, and every change is whole.

use std::collections::{BTreeMap, HashMap};
use std::net::IpAddr;
use std::time::{Duration, Instant};

use axum::extract::ws::Utf8Bytes;
use tritt_core::Timestamp;
use tritt_core::workshop::codes::{Code, Use, same};
use tritt_core::workshop::names::{Draw, Name, Taken};
use tritt_core::workshop::round::{Given, Phase, Tally};
use tritt_core::workshop::throttle::Throttle;

use super::phones::{again_code, chance};
use super::{Proof, Rules, Seated};
use crate::ledger::{Seat, TokenHash};
use crate::line::Line;
use crate::protocol::{self, No, Seen, SeenRound, Tells};
use crate::round::Round;

/// What a phone makes up by chance when it comes in.
pub(super) type Once = [u8; 16];

/// How long after it was closed a round takes answers that were on their way.
const GRACE: Duration = Duration::from_secs(3);

pub(super) struct State {
    pub rules: Rules,
    pub locked: bool,
    pub paused: bool,
    pub list: bool,
    pub over: bool,
    pub phones: HashMap<u32, Phone>,
    pub by_token: HashMap<TokenHash, u32>,
    pub by_again: HashMap<String, u32>,
    pub by_once: HashMap<Once, u32>,
    pub taken: Taken,
    /// Friendly names, by language, from when the first one is needed.
    pub draws: BTreeMap<String, Draw>,
    pub attending: BTreeMap<u32, String>,
    pub last_participant: u32,
    pub connections: u64,
    /// How many phones have a connection; asked for at every tick, so it is not counted each time.
    pub connected: u32,
    /// How many conversations with somebody in the room are going on.
    pub open_lines: usize,
    pub on: Option<On>,
    /// The clock of the throttle begins here.
    pub since: Instant,
    pub throttle: Throttle,
    /// The state as it was told last, by language.
    pub told: HashMap<String, (Instant, Utf8Bytes)>,
    pub last_heard: Instant,
}

pub(super) struct Phone {
    pub seat: Seat,
    pub again: String,
    pub points: u32,
    /// The last answer that was kept, and its round: who sends it again, because the receipt was lost, gets another.
    pub kept: Option<(u32, Given)>,
    /// What it said when it came in: who says so again has not heard the welcome.
    pub once: Option<Once>,
    /// The connection it has now, and its number.
    pub line: Option<(u64, Line)>,
}

/// How long a round stays open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Limit {
    /// Until it is closed.
    None,
    /// Until then.
    Until(Instant),
    /// So much longer, when the pause is over.
    Held(Duration),
}

pub(super) struct On {
    pub round: Round,
    pub phase: Phase,
    pub limit: Limit,
    /// Since when it takes no more answers, when it is closed.
    pub closed: Option<Instant>,
    pub shown: bool,
    pub answers: BTreeMap<u32, Given>,
    /// What was counted by the eye.
    pub hands: Option<Tally>,
    pub tally: Option<Tally>,
}

impl State {
    /// The time as the throttle sees it: it goes forward, whatever is done to the computer's clock.
    pub fn now(&self) -> Timestamp {
        Timestamp(i64::try_from(self.since.elapsed().as_millis()).unwrap_or(i64::MAX))
    }

    pub fn check(&mut self, proof: Proof<'_>, from: IpAddr) -> Result<(), No> {
        match proof {
            // nobody guesses 128 bits: those are not slowed
            Proof::Key(key) if same(key.as_bytes(), self.rules.key.as_bytes()) => Ok(()),
            Proof::Key(_) => Err(No::Code),
            Proof::Code(typed) => {
                let now = self.now();
                self.throttle.try_once(from, now).map_err(|_| No::Slow)?;
                if Code::read(Use::Join, typed).is_none_or(|code| code != self.rules.code) {
                    return Err(No::Code);
                }
                self.throttle.was_right(from);
                Ok(())
            }
        }
    }

    /// A friendly name nobody has, in a language or that of the room.
    pub fn friendly(&mut self, language: &str) -> Result<Name, No> {
        let pairs = &self.rules.pairs;
        let (language, pairs) = pairs.get_key_value(language).or_else(|| pairs.first_key_value()).ok_or(No::Full)?;
        if !self.draws.contains_key(language) {
            let draw = pairs.shuffled(u64::from_le_bytes(chance()?));
            self.draws.insert(language.clone(), draw);
        }
        let draw = self.draws.get_mut(language).ok_or(No::Full)?;
        Ok(draw.friendly(&self.taken))
    }

    pub fn seat(&mut self, seat: Seat, points: u32) {
        let again = again_code(&seat.token);
        self.by_token.insert(seat.token, seat.participant);
        self.by_again.insert(again.clone(), seat.participant);
        self.taken.take(&seat.name);
        self.last_participant = self.last_participant.max(seat.participant);
        self.phones.insert(seat.participant, Phone { seat, again, points, kept: None, once: None, line: None });
    }

    /// Takes somebody out, with their answer to the round that is on. Says whether they were there.
    pub fn unseat(&mut self, participant: u32) -> bool {
        let Some(phone) = self.phones.remove(&participant) else { return false };
        self.by_token.remove(&phone.seat.token);
        self.by_again.remove(&phone.again);
        if let Some(once) = phone.once {
            self.by_once.remove(&once);
        }
        self.taken.free(&phone.seat.name);
        self.attending.remove(&participant);
        if let Some(on) = &mut self.on {
            on.answers.remove(&participant);
            on.tally = None;
        }
        if let Some((_, line)) = phone.line {
            self.connected -= 1;
            line.say(Tells::No(No::Removed));
        }
        true
    }

    /// Whoever was the first to come of those that are gone and have never answered: in a full room their place is another's. One phone that comes in again and
    /// again does not keep the others out for ever.
    pub fn idler(&self) -> Option<u32> {
        let idles = |phone: &&Phone| {
            let participant = phone.seat.participant;
            phone.line.is_none()
                && phone.kept.is_none()
                && phone.points == 0
                && !self.attending.contains_key(&participant)
        };
        self.phones.values().filter(idles).map(|phone| phone.seat.participant).min()
    }

    /// From now on somebody is known by this; what it was before is forgotten.
    pub fn known_by(&mut self, participant: u32, once: Option<Once>) {
        let Some(phone) = self.phones.get_mut(&participant) else { return };
        if let Some(before) = std::mem::replace(&mut phone.once, once) {
            self.by_once.remove(&before);
        }
        if let Some(once) = once {
            self.by_once.insert(once, participant);
        }
    }

    pub fn connect(&mut self, participant: u32, line: Line) -> Option<(Seated, String)> {
        let phone = self.phones.get_mut(&participant)?;
        self.connections += 1;
        self.open_lines += 1;
        let connection = self.connections;
        match phone.line.replace((connection, line)) {
            Some((_, before)) => before.say(Tells::No(No::Moved)),
            None => self.connected += 1,
        }
        Some((Seated { participant, connection }, phone.again.clone()))
    }

    pub fn line(&self, participant: u32) -> Option<&Line> {
        self.phones.get(&participant).and_then(|phone| phone.line.as_ref()).map(|(_, line)| line)
    }

    /// How many are connected and have not answered the round that is on. Who has answered and put the phone away is not waited for.
    pub fn waiting(&self) -> u32 {
        let Some(on) = &self.on else { return 0 };
        let is_waited_for = |phone: &&Phone| phone.line.is_some() && !on.answers.contains_key(&phone.seat.participant);
        count(self.phones.values().filter(is_waited_for).count())
    }

    pub fn mine(&self, participant: u32) -> Option<Tells> {
        let on = self.on.as_ref()?;
        let value = on.answers.get(&participant).map(|given| on.round.masked(given));
        let points = self.rules.points.then(|| self.phones.get(&participant).map(|phone| phone.points)).flatten();
        Some(Tells::Mine { round: on.round.number, value, points })
    }

    pub fn tell_mine(&self) {
        for (participant, phone) in &self.phones {
            if let (Some((_, line)), Some(mine)) = (&phone.line, self.mine(*participant)) {
                line.say(mine);
            }
        }
    }

    pub fn told(&mut self, language: &str) -> Utf8Bytes {
        // what is left of a round is told in whole seconds, so a text may be that old
        if let Some((at, text)) = self.told.get(language)
            && (at.elapsed() < Duration::from_millis(300) || self.on.as_ref().is_none_or(|on| on.left().is_none()))
        {
            return text.clone();
        }
        let people = self.connected;
        if let Some(on) = self.on.as_mut().filter(|on| on.phase == Phase::Revealed) {
            on.tally();
        }
        let seen = Seen {
            title: &self.rules.title,
            people,
            names: self.rules.names,
            list: self.list,
            points: self.rules.points,
            paused: self.paused,
            round: self.on.as_ref().map(|on| SeenRound {
                round: &on.round,
                phase: on.phase,
                ends: on.left(),
                tally: on.tally.as_ref().filter(|_| on.shown && on.phase == Phase::Revealed),
            }),
        };
        let text = Utf8Bytes::from(protocol::state(&seen, language));
        self.told.insert(language.to_owned(), (Instant::now(), text.clone()));
        text
    }
}

impl Phone {
    pub fn name(&self) -> String {
        self.seat.name.as_str().to_owned()
    }
}

impl On {
    /// Seconds until it closes by itself.
    pub fn left(&self) -> Option<u32> {
        let left = match self.limit {
            Limit::None => return None,
            Limit::Until(ends) => ends.saturating_duration_since(Instant::now()),
            Limit::Held(left) => left,
        };
        Some(u32::try_from(left.as_millis().div_ceil(1000)).unwrap_or(u32::MAX))
    }

    /// Takes no more answers from now on.
    pub fn close(&mut self, phase: Phase) {
        self.phase = phase;
        self.limit = Limit::None;
        self.closed.get_or_insert_with(Instant::now);
    }

    /// Takes answers, again or still.
    pub fn reopen(&mut self, limit: Limit) {
        self.phase = Phase::Open;
        self.limit = limit;
        self.closed = None;
    }

    /// Whether an answer that comes now counts. One that was sent while the phone showed the round open may be on its way a little longer than that; what is
    /// right is not told before it is revealed.
    pub fn takes_answers(&self) -> bool {
        match self.phase {
            Phase::Open => true,
            Phase::Closed => self.closed.is_some_and(|at| at.elapsed() < GRACE),
            Phase::Revealed => false,
        }
    }

    pub fn tally(&mut self) -> &Tally {
        let (round, answers) = (&self.round, &self.answers);
        let hands = self.hands.as_ref();
        self.tally.get_or_insert_with(|| {
            let mut tally = Tally::of(&round.task, round.key.as_deref(), answers.values());
            hands.into_iter().for_each(|hands| tally.add(hands));
            tally
        })
    }

    pub fn is_right(&self, given: &Given) -> bool {
        Tally::of(&self.round.task, self.round.key.as_deref(), [given]).right == 1
    }
}

pub(super) fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
