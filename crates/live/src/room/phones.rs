//! What phones do in the room: come in, come back, answer, leave.

use std::net::IpAddr;
use std::time::Instant;

use axum::extract::ws::Utf8Bytes;
use sha2::{Digest as _, Sha256};
use tokio::sync::watch;
use tritt_core::workshop::codes::{Code, Use};
use tritt_core::workshop::names::Name;
use tritt_core::workshop::round::{Given, NoAnswer, Phase};

use super::Room;
use super::state::{Once, Phone};
use crate::ledger::{Seat, TokenHash};
use crate::line::Line;
use crate::protocol::{self, Nack, No, Tells, Unlisted};

/// A connection that belongs to somebody.
#[derive(Debug)]
pub(crate) struct Seated {
    pub participant: u32,
    pub connection: u64,
}

/// Who may come in, once it is written down.
#[derive(Debug)]
pub(crate) enum Admitted {
    /// Somebody new, with the token, and who has left their place to them.
    New { seat: Seat, token: String, left: Option<u32> },
    /// Somebody who is in, with another token for them.
    Again(Moving),
}

/// A new token for somebody who is in.
#[derive(Debug)]
pub(crate) struct Moving {
    pub participant: u32,
    pub token: String,
    pub hash: TokenHash,
}

/// What comes of an answer.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Taken {
    /// It is to be kept like this.
    Keep(Given),
    /// It is kept already, and the receipt was lost.
    Kept,
}

/// What somebody at the door knows.
#[derive(Clone, Copy)]
pub(crate) enum Proof<'a> {
    /// The code, typed.
    Code(&'a str),
    /// The secret of the QR code.
    Key(&'a str),
}

impl Room {
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
        (proof, from): (Proof<'_>, IpAddr),
        name: Option<&str>,
        language: &str,
        once: Option<Once>,
    ) -> Result<Admitted, No> {
        let mut state = self.state();
        if state.over {
            return Err(No::Over);
        }
        state.check(proof, from)?;
        // the welcome was lost on the way: whoever asks again is somebody already
        if let Some(participant) = once.and_then(|once| state.by_once.get(&once).copied()) {
            return Ok(Admitted::Again(moving(participant)?));
        }
        if state.locked {
            return Err(No::Locked);
        }
        let full = state.phones.len() >= state.rules.most;
        let left = if full { Some(state.idler().ok_or(No::Full)?) } else { None };
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
        if let Some(left) = left {
            state.unseat(left);
        }
        Ok(Admitted::New { seat, token: protocol::hex(&token), left })
    }

    /// A seat was written down, or could not be: then its name is free again.
    pub(crate) fn seated(&self, seat: Seat, line: Line, once: Option<Once>, kept: bool) -> Option<(Seated, String)> {
        let mut state = self.state();
        if !kept || state.over {
            state.taken.free(&seat.name);
            return None;
        }
        let participant = seat.participant;
        state.seat(seat, 0);
        state.known_by(participant, once);
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
    pub(crate) fn enter(&self, again: &str, from: IpAddr, once: Option<Once>) -> Result<Moving, No> {
        let mut state = self.state();
        if state.over {
            return Err(No::Over);
        }
        let now = state.now();
        state.throttle.try_once(from, now).map_err(|_| No::Slow)?;
        let read = Code::read(Use::Again, again).ok_or(No::Gone)?;
        let known = || once.and_then(|once| state.by_once.get(&once).copied());
        // the code is another one since it was used; who used it may not have heard of that
        let participant = state.by_again.get(read.as_str()).copied().or_else(known).ok_or(No::Gone)?;
        state.throttle.was_right(from);
        moving(participant)
    }

    /// The new token was written down: the phone before is out.
    pub(crate) fn entered(
        &self,
        (participant, token): (u32, TokenHash),
        line: Line,
        once: Option<Once>,
    ) -> Option<(Seated, String, String)> {
        let mut state = self.state();
        if state.over {
            return None;
        }
        state.known_by(participant, once);
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

    /// An answer as it came from a phone, as it may be kept.
    pub(crate) fn accept(&self, participant: u32, round: u32, given: Given) -> Result<Taken, Nack> {
        let state = self.state();
        let on = state.on.as_ref().filter(|on| on.round.number == round);
        let Some(on) = on.filter(|on| on.takes_answers() && !state.paused && !state.over) else {
            let before = state.phones.get(&participant).and_then(|phone| phone.kept.as_ref());
            let is_kept = before.is_some_and(|(number, kept)| *number == round && *kept == given);
            return if is_kept { Ok(Taken::Kept) } else { Err(Nack::Late) };
        };
        let given = on.round.unmasked(given).ok_or(Nack::Wrong)?;
        on.round.task.accept(given).map(Taken::Keep).map_err(|why| match why {
            NoAnswer::Rude => Nack::Rude,
            _ => Nack::Wrong,
        })
    }

    /// An answer was kept, or was not: whoever gave it is told.
    pub(crate) fn answered(&self, participant: u32, round: u32, id: u32, given: Given, kept: bool) {
        let mut guard = self.state();
        let state = &mut *guard;
        // somebody who was removed meanwhile has no answer in the record either
        let Some(phone) = state.phones.get_mut(&participant) else { return };
        let mut phase = None;
        if kept && let Some(on) = state.on.as_mut().filter(|on| on.round.number == round) {
            phone.kept = Some((round, on.round.masked(&given)));
            if on.phase == Phase::Revealed && state.rules.points {
                let was_right = on.answers.get(&participant).is_some_and(|before| on.is_right(before));
                match (was_right, on.is_right(&given)) {
                    (false, true) => phone.points += 1,
                    (true, false) => phone.points = phone.points.saturating_sub(1),
                    _ => {}
                }
            }
            on.answers.insert(participant, given);
            on.tally = None;
            phase = Some(on.phase);
        }
        if let Some(line) = state.line(participant) {
            line.say(if kept { Tells::Ack { round, id } } else { Tells::Nack { round, id, why: Nack::Busy } });
            // it may have heard already that a later one came too late: this is what counts
            if phase.is_some_and(|phase| phase != Phase::Open)
                && let Some(mine) = state.mine(participant)
            {
                line.say(mine);
            }
        }
        drop(guard);
        if phase == Some(Phase::Revealed) {
            // it was on its way to the disk when the sums were told
            self.change(|_| ());
        }
        self.stir();
    }

    /// What counts of somebody in the round that is on; for one whose last change came too late.
    pub(crate) fn counts(&self, participant: u32) -> Option<Tells> {
        self.state().mine(participant)
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
        if !state.phones.contains_key(&participant) {
            return;
        }
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

fn moving(participant: u32) -> Result<Moving, No> {
    let token = chance::<16>()?;
    Ok(Moving { participant, token: protocol::hex(&token), hash: hash(&token) })
}

/// What a token is kept as.
pub fn hash(token: &[u8]) -> TokenHash {
    Sha256::digest(token).into()
}

/// The code to go on with on another phone follows from the kept token, so that it is the same after the program was ended.
pub(super) fn again_code(token: &TokenHash) -> String {
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
pub(super) fn chance<const N: usize>() -> Result<[u8; N], No> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|error| {
        tracing::error!(%error, "no chance");
        No::Full
    })?;
    Ok(bytes)
}
