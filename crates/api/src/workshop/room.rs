//! The room of a session: opened, moved by the trainer, ended. Nothing listens before it is opened and after it has ended.

mod noted;
mod strike;
mod turn;

use std::collections::BTreeMap;
use std::net::IpAddr;
use std::sync::{Arc, MutexGuard, PoisonError};
use std::time::Duration;

use tritt_core::workshop::codes::{Code as JoinCode, Use};
use tritt_core::workshop::hands;
use tritt_core::workshop::names::{Name, Pairs};
use tritt_core::workshop::round::Phase;
use tritt_core::{OptionId, Timestamp};
use tritt_documents::emergency::modules;
use tritt_i18n::Marks;
use tritt_live::{Ended, Restored, RestoredRound, Room, RoomView, RoundView, Rules, Server, Settings, unwritten};
use tritt_store::workshop::session::{self, Allowed, Entry, NewRound, NewSession, Round, Session};
use tritt_store::{Op, StoreError, Tx};

use super::ledger::SessionLedger;
use super::network::square;
use super::outcome;
use super::rounds::{Asked, round};
use crate::convert::not_found;
use crate::learners::not_for_guests;
use crate::wire::*;
use crate::{ApiError, App, Code, Topic};
use noted::Noted;

pub use strike::strike_word;
pub use turn::move_round;

/// The longest name of a workshop, in characters.
const LONGEST_TITLE: usize = 120;
/// The most people of a room.
const MOST_PEOPLE: usize = 2000;
/// The most connections, and from one address: behind a router a whole room may have the same one.
const MOST_CONNECTIONS: usize = 2000;
const MOST_PER_ADDRESS: usize = 2000;
/// The port asked for first, so that the address is the same in every workshop.
const PORT: u16 = 8123;
/// The shortest and longest limit of a round, in seconds.
const LIMIT: std::ops::RangeInclusive<u32> = 5..=3600;

/// A session that is on, with the server phones speak to.
pub(crate) struct Running {
    session: i64,
    pub(super) room: Arc<Room>,
    pub(super) server: Server,
    languages: Vec<String>,
    /// What the record says of the round that is on.
    noted: Arc<Noted>,
    /// Since when it listens.
    pub(super) began: Timestamp,
}

impl App {
    pub(super) fn running(&self) -> MutexGuard<'_, Option<Running>> {
        self.room.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The session that is on.
    fn session(&self) -> Result<Session, ApiError> {
        self.kept().open_session()?.ok_or_else(|| Code::RoomClosed.refused())
    }

    /// Does something with the room, which listens.
    fn in_room<T>(&self, act: impl FnOnce(&Running) -> Result<T, ApiError>) -> Result<T, ApiError> {
        let running = self.running();
        let running = running.as_ref().filter(|running| running.server.ended().is_none());
        act(running.ok_or_else(|| Code::RoomClosed.refused())?)
    }
}

/// The room, in the language of the window.
///
/// # Errors
/// `language-unknown`, or what the store says.
pub fn workshop_room(app: &App, request: InLanguage) -> Result<WorkshopRoom, ApiError> {
    app.language(&request.language)?;
    let Some(session) = app.kept().open_session()? else { return Ok(WorkshopRoom { session: None }) };
    let rounds = app.kept().session_rounds(session.id)?;
    let entries = |except: Option<u32>| -> Result<Vec<RoundEntry>, ApiError> {
        let rounds = rounds.iter().filter(|round| Some(round.number) != except);
        rounds.map(|one| outcome::entry(app, &session, one, &request.language)).collect()
    };
    let running = app.running();
    let Some(running) = running.as_ref() else {
        return Ok(WorkshopRoom {
            session: Some(RoomSession { rounds: entries(None)?, ..still(app, &session, &rounds) }),
        });
    };
    let why = running.server.ended().map(|ended| match ended {
        Ended::Told => Interruption::Ended,
        Ended::Idle => Interruption::Idle,
        Ended::Address => Interruption::Network,
    });
    if let Some(why) = why {
        let interrupted = Some(why);
        return Ok(WorkshopRoom {
            session: Some(RoomSession { interrupted, rounds: entries(None)?, ..still(app, &session, &rounds) }),
        });
    }
    let view = running.room.view();
    let on = view.round.as_ref();
    Ok(WorkshopRoom {
        session: Some(RoomSession {
            door: Some(door(&session, running)),
            interrupted: None,
            people: view.people,
            connected: view.connected,
            waiting: view.waiting,
            missing: on.map_or(0, |on| missing(&view, on)),
            locked: view.locked,
            paused: view.paused,
            names: view.names,
            points: view.points,
            list: view.list,
            attending: running.room.attending(),
            round: on.map(|on| outcome::shown(app, on, view.waiting, &rounds, &request.language)).transpose()?,
            rounds: entries(on.map(|on| on.round.number))?,
            ..still(app, &session, &rounds)
        }),
    })
}

/// How many came in, have not answered, and are not there to be asked again.
fn missing(view: &RoomView, on: &RoundView) -> u32 {
    view.people.saturating_sub(outcome::by_phone(on)).saturating_sub(view.waiting)
}

/// What the session that is on shows on the wall.
pub(super) struct Wall {
    pub stage: Option<ProjectorStage>,
    pub join: ProjectorJoin,
}

impl App {
    /// What the wall shows of the session that is on; nothing while none listens.
    pub(super) fn wall(&self, language: &str) -> Result<Option<Wall>, ApiError> {
        let Some(session) = self.kept().open_session()? else { return Ok(None) };
        let running = self.running();
        let Some(running) = running.as_ref().filter(|running| running.server.ended().is_none()) else {
            return Ok(None);
        };
        let view = running.room.view();
        let door = door(&session, running);
        let join = ProjectorJoin { address: door.address, code: door.code, qr: door.qr, people: view.people };
        let stage = match &view.round {
            _ if view.paused => Some(ProjectorStage::Pause),
            None => None,
            Some(on) => {
                let rounds = self.kept().session_rounds(session.id)?;
                let round = outcome::shown(self, on, view.waiting, &rounds, language)?;
                let (round, results) = outcome::for_the_wall(round);
                Some(ProjectorStage::Round { round: Box::new(round), results })
            }
        };
        Ok(Some(Wall { stage, join }))
    }
}

/// What is known of a session also while none listens.
fn still(app: &App, session: &Session, rounds: &[Round]) -> RoomSession {
    RoomSession {
        number: crate::firm::number(session.id),
        title: session.title.clone(),
        languages: session.languages.clone(),
        door: None,
        interrupted: Some(Interruption::Ended),
        address: session.address.clone(),
        projector: app.outside.has_projector(),
        people: 0,
        connected: 0,
        waiting: 0,
        missing: 0,
        locked: false,
        paused: false,
        names: false,
        points: false,
        list: false,
        attending: Vec::new(),
        round: None,
        rounds: Vec::new(),
        asked: rounds.iter().map(outcome::was_asked).collect(),
    }
}

/// Where the QR code leads: the address, and behind the sign that no browser sends on the secret that opens the door.
fn join_link(session: &Session, running: &Running) -> String {
    format!("http://{}/#k={}", running.server.address(), session.key)
}

fn door(session: &Session, running: &Running) -> RoomDoor {
    let address = running.server.address().to_string();
    let code = JoinCode::read(Use::Join, &session.code).map(|code| code.shown()).unwrap_or_default();
    let qr = modules(&join_link(session, running)).map(|code| square(&code));
    RoomDoor { qr, address, code }
}

/// Begins a session and opens the room.
///
/// # Errors
/// `guest-refused`, `room-open`, `request-invalid`, `language-unknown`, `room-address`, or what the store says.
pub fn begin_room(app: &App, request: RoomStart) -> Result<Nothing, ApiError> {
    not_for_guests(app)?;
    let title = request.title.trim();
    if title.chars().count() > LONGEST_TITLE {
        return Err(Code::RequestInvalid.refused().arg("field", "title"));
    }
    if request.languages.is_empty() || request.languages.len() > app.locales.languages().len() {
        return Err(Code::RequestInvalid.refused().arg("field", "languages"));
    }
    request.languages.iter().try_for_each(|language| app.language(language).map(drop))?;
    let mut running = app.running();
    if app.kept().open_session()?.is_some() {
        return Err(Code::RoomOpen.refused());
    }
    let address = address(&request.address)?;
    let code = JoinCode::from_random(Use::Join, chance::<64>()?).ok_or_else(|| Code::Internal.failed())?;
    let key: String = chance::<16>()?.iter().map(|byte| format!("{byte:02x}")).collect();
    let allowed = Allowed { names: request.names, points: request.points, ..Allowed::default() };
    let new = NewSession {
        title,
        languages: &request.languages,
        address: &address.to_string(),
        port: PORT,
        code: code.as_str(),
        key: &key,
        allowed,
    };
    let now = app.now();
    let begun = app.kept().write(Op::ChangeWorkshop, now, |tx| session::begin(tx, new, now))?;
    let id = begun.value;
    let opened = app.session().and_then(|session| open(app, &session, address, Restored::default()));
    match opened {
        Ok(opened) => *running = Some(opened),
        Err(error) => {
            // nobody was in it
            app.kept().write(Op::ChangeWorkshop, now, |tx| session::remove(tx, id))?;
            return Err(error);
        }
    }
    drop(running);
    app.written(begun);
    Ok(Nothing {})
}

/// Opens the room of a session that was interrupted: phones come back by themselves where the address is the same.
///
/// # Errors
/// `guest-refused`, `room-closed`, `request-invalid`, `room-address`, or what the store says.
pub fn resume_room(app: &App, request: RoomAddress) -> Result<Nothing, ApiError> {
    not_for_guests(app)?;
    let mut running = app.running();
    let session = app.session()?;
    if running.as_ref().is_some_and(|running| running.server.ended().is_none()) {
        return Err(Code::RoomOpen.refused());
    }
    let address = address(&request.address)?;
    let restored = restored(app, &session)?;
    // where this fails, why it was interrupted before is still told
    *running = Some(open(app, &session, address, restored)?);
    drop(running);
    app.outside.changed(&[Topic::Workshop]);
    Ok(Nothing {})
}

fn address(text: &str) -> Result<IpAddr, ApiError> {
    let address: IpAddr = text.parse().map_err(|_| Code::RequestInvalid.refused().arg("field", "address"))?;
    // `::ffff:0.0.0.0` is every address too
    let address = address.to_canonical();
    if address.is_unspecified() || address.is_multicast() {
        return Err(Code::RequestInvalid.refused().arg("field", "address"));
    }
    Ok(address)
}

fn chance<const N: usize>() -> Result<[u8; N], ApiError> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|error| Code::Internal.failed().because(error))?;
    Ok(bytes)
}

fn open(app: &App, session: &Session, address: IpAddr, restored: Restored) -> Result<Running, ApiError> {
    let code = JoinCode::read(Use::Join, &session.code).ok_or_else(|| Code::Internal.failed())?;
    let mut pairs = BTreeMap::new();
    for tag in &session.languages {
        let words = app.locales.words(&app.language(tag)?, Marks::Plain);
        let read = Pairs::read(&words.workshop_names()).ok_or_else(|| Code::Internal.failed())?;
        pairs.insert(tag.clone(), read);
    }
    let rules = Rules {
        title: session.title.clone(),
        languages: session.languages.clone(),
        code,
        key: session.key.clone(),
        most: MOST_PEOPLE,
        pairs,
        names: session.allowed.names,
        points: session.allowed.points,
    };
    let noted = Arc::new(Noted::of(restored.round.as_ref()));
    let room = Room::new(rules, restored);
    let ledger = Arc::new(SessionLedger { store: app.kept_store(), session: session.id, clock: app.clock() });
    let settings = Settings {
        address,
        port: session.port,
        connections: MOST_CONNECTIONS,
        per_address: MOST_PER_ADDRESS,
        idle: tritt_live::IDLE,
        is_ours: tritt_live::is_ours,
    };
    let page = tritt_live::Page::new(app.outside.phone_page());
    let on_change = {
        let (outside, kept) = (Arc::clone(&app.outside), Arc::clone(&ledger));
        let (room, noted) = (Arc::clone(&room), Arc::clone(&noted));
        move || {
            noted.keep_up(&kept, &room);
            outside.changed(&[Topic::Workshop]);
        }
    };
    let server = Server::start(&settings, Arc::clone(&room), ledger, page, on_change)
        .map_err(|error| Code::RoomAddress.failed().arg("address", address.to_string()).because(error))?;
    let (at, port) = (address.to_string(), server.address().port());
    app.kept().write(Op::KeepRoom, app.now(), |tx| session::moves(tx, session.id, &at, port))?;
    let languages = session.languages.clone();
    Ok(Running { session: session.id, room, server, languages, noted, began: app.now() })
}

/// What a session was when it was interrupted.
fn restored(app: &App, session: &Session) -> Result<Restored, ApiError> {
    let store = app.kept();
    let seats = store.seats(session.id)?;
    let points = seats.iter().map(|seat| (seat.participant, seat.points)).collect();
    let on = store.session_rounds(session.id)?.into_iter().find(|round| round.is_on);
    let counted = store.hands(session.id)?;
    let on = on.map(|kept| {
        let asked = outcome::asked(app, session.id, &kept)?;
        let round = round(app, &asked, kept.number, seed(session.id, kept.number), &session.languages)?;
        let answers = store.round_answers(session.id, kept.number)?;
        let answers = answers.into_iter().filter_map(|(who, text)| Some((who, unwritten(&text)?))).collect();
        let hands = outcome::by_hand(&round, kept.hands, counted.get(&kept.number));
        Ok::<_, ApiError>(RestoredRound { round, phase: kept.phase, shown: kept.shown, answers, hands })
    });
    // a round of content that is not there any more is over
    let on = on.and_then(Result::ok);
    let seat = |seat: session::Seat| {
        let name = Name::own(&seat.name).ok()?;
        Some(tritt_live::Seat { participant: seat.participant, token: seat.token, name, own_name: seat.own_name })
    };
    Ok(Restored {
        seats: seats.into_iter().filter_map(seat).collect(),
        last_participant: session.last_participant,
        points,
        attending: store.attendees(session.id)?.into_iter().collect(),
        locked: session.allowed.locked,
        list: session.allowed.list,
        round: on,
    })
}

/// The order of options of a round, always the same for the same one.
pub(super) fn seed(session: i64, number: u32) -> u64 {
    session.unsigned_abs().wrapping_mul(1_000_003).wrapping_add(u64::from(number))
}

/// Changes what holds for the room. What is allowed stays so after a crash.
///
/// # Errors
/// `room-closed`, or what the store says.
pub fn change_room(app: &App, request: RoomChange) -> Result<Nothing, ApiError> {
    let changed = app.in_room(|running| {
        let room = &running.room;
        let view = room.view();
        let allowed = Allowed {
            names: request.names.unwrap_or(view.names),
            points: request.points.unwrap_or(view.points),
            list: request.list.unwrap_or(view.list),
            locked: request.locked.unwrap_or(view.locked),
        };
        // what cannot be written down does not hold
        let changed =
            app.kept().write(Op::ChangeWorkshop, app.now(), |tx| session::allow(tx, running.session, allowed))?;
        request.locked.into_iter().for_each(|on| room.lock(on));
        request.paused.into_iter().for_each(|on| room.pause(on));
        request.names.into_iter().for_each(|on| room.allow_names(on));
        request.points.into_iter().for_each(|on| room.keep_points(on));
        request.list.into_iter().for_each(|on| room.ask_for_list(on));
        Ok(changed)
    })?;
    app.written(changed);
    Ok(Nothing {})
}

/// Everybody in the room: for the trainer alone, when somebody is to be removed.
///
/// # Errors
/// `room-closed`.
pub fn room_people(app: &App, _: Nothing) -> Result<RoomPeople, ApiError> {
    app.in_room(|running| {
        let people = running.room.people().into_iter().map(|person| RoomPerson {
            participant: person.participant,
            name: person.name,
            own_name: person.own_name,
            connected: person.connected,
        });
        Ok(RoomPeople { people: people.collect() })
    })
}

/// Takes somebody out of the room, with what they answered.
///
/// # Errors
/// `room-closed`, or what the store says.
pub fn remove_person(app: &App, request: ParticipantNumber) -> Result<Nothing, ApiError> {
    let removed = app.in_room(|running| {
        let gone = [Entry::Removed { participant: request.participant }];
        let removed =
            app.kept().write(Op::ChangeWorkshop, app.now(), |tx| session::keep(tx, running.session, &gone))?;
        running.room.remove(request.participant);
        Ok(removed)
    })?;
    app.written(removed);
    Ok(Nothing {})
}

/// Puts a round to the room. It is in the record before phones see it.
///
/// # Errors
/// `room-closed`, `request-invalid`, `not-found`, or what the store says.
pub fn put_round(app: &App, request: RoundStart) -> Result<Nothing, ApiError> {
    if request.seconds.is_some_and(|seconds| !LIMIT.contains(&seconds)) {
        return Err(Code::RequestInvalid.refused().arg("field", "seconds"));
    }
    let asked = Asked::of(request.about)?;
    let put = app.in_room(|running| {
        let session = app.kept().session(running.session)?.ok_or_else(|| Code::RoomClosed.refused())?;
        let number = session.last_round + 1;
        let made = round(app, &asked, number, seed(running.session, number), &running.languages)?;
        let new = NewRound {
            number,
            kind: asked.kind,
            about: &asked.about,
            part: asked.part,
            shown: request.shown,
            title: &asked.title,
            options: &asked.options,
        };
        let now = app.now();
        let mut noted = running.noted.lock();
        let before = running.room.view().round;
        let put = app.kept().write(Op::ChangeWorkshop, now, |tx| {
            before.iter().try_for_each(|on| sum(tx, running, on))?;
            session::open_round(tx, running.session, new, now)
        })?;
        running.room.open(made, request.seconds.map(|seconds| Duration::from_secs(seconds.into())), request.shown);
        *noted = Some((number, Phase::Open));
        Ok(put)
    })?;
    app.written(put);
    Ok(Nothing {})
}

/// Notes what a round that is taken off has come to.
fn sum(tx: &Tx<'_>, running: &Running, on: &RoundView) -> Result<(), StoreError> {
    let right = on.round.key.is_some().then_some(on.tally.right);
    session::sum_round(tx, running.session, on.round.number, on.tally.answers, right)
}

/// Counts hands with what phones have answered: of people without a phone, or where none can be used.
///
/// # Errors
/// `room-closed`, `request-invalid` for more hands than people or what no hand can answer, or what the store says.
pub fn count_hands(app: &App, request: RoundHands) -> Result<Nothing, ApiError> {
    let invalid = |field: &str| Code::RequestInvalid.refused().arg("field", field.to_owned());
    if usize::try_from(request.people).map_or(true, |people| people > MOST_PEOPLE) {
        return Err(invalid("people"));
    }
    let mut counts = BTreeMap::new();
    for one in &request.counts {
        if counts.insert(OptionId::new(&one.option), one.count).is_some() {
            return Err(invalid("counts"));
        }
    }
    let counted = app.in_room(|running| {
        let on = running.room.view().round.ok_or_else(|| invalid("counts"))?;
        let key = on.round.key.as_deref();
        let tally = if request.people == 0 {
            counts.clear();
            None
        } else {
            Some(hands::tally(&on.round.task, key, request.people, &counts).map_err(|_| invalid("counts"))?)
        };
        let counted = app.kept().write(Op::ChangeWorkshop, app.now(), |tx| {
            session::count_hands(tx, running.session, on.round.number, request.people, &counts)
        })?;
        running.room.count_hands(tally);
        Ok(counted)
    })?;
    app.written(counted);
    Ok(Nothing {})
}

/// Takes a round out of the record, with what was answered: a trial run, say.
///
/// # Errors
/// `room-closed`, `not-found` for the one that is on, or what the store says.
pub fn leave_round(app: &App, request: RoundNumber) -> Result<Nothing, ApiError> {
    let left = app.in_room(|running| {
        if running.room.view().round.is_some_and(|on| on.round.number == request.number) {
            return Err(not_found(&request.number.to_string()));
        }
        Ok(app
            .kept()
            .write(Op::ChangeWorkshop, app.now(), |tx| session::remove_round(tx, running.session, request.number))?)
    })?;
    app.written(left);
    Ok(Nothing {})
}

/// Ends the session: phones are told, nothing listens any more, and only sums stay.
///
/// # Errors
/// `guest-refused`, `room-closed`, or what the store says.
pub fn end_room(app: &App, _: Nothing) -> Result<SessionNumber, ApiError> {
    not_for_guests(app)?;
    let mut running = app.running();
    let session = app.session()?;
    // first nobody answers any more, then it is counted
    drop(running.take());
    let held = outcome::held(app, &session)?;
    let now = app.now();
    let ended = app.kept().end_session(session.id, &held, now)?;
    drop(running);
    app.written(ended);
    Ok(SessionNumber { session: crate::firm::number(session.id) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_room_listens_on_one_address_and_never_on_all() {
        for (text, expected) in [
            ("192.168.1.20", Some("192.168.1.20")),
            ("::ffff:192.168.1.20", Some("192.168.1.20")),
            ("0.0.0.0", None),
            ("::", None),
            ("::ffff:0.0.0.0", None),
            ("224.0.0.1", None),
            ("beamer", None),
        ] {
            assert_eq!(address(text).ok().map(|found| found.to_string()).as_deref(), expected, "{text}");
        }
    }
}
