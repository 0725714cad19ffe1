//! A conversation with one phone, from its first message to its last.

use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::ws::{Message, Utf8Bytes, WebSocket};
use tokio::sync::{oneshot, watch};
use tokio::time::{Instant, MissedTickBehavior, interval, sleep_until, timeout};
use tritt_core::workshop::round::Given;

use crate::ledger::{Entry, Writer};
use crate::line::{Ear, Line};
use crate::protocol::{self, Nack, No, Said, Tells, Unlisted};
use crate::room::{Admitted, Moving, Proof, Room, Seated, Taken};

/// How long a phone has to say who it is.
const TO_JOIN: Duration = Duration::from_secs(10);
/// How long a phone may be silent: no whole message, no pong.
const SILENT: Duration = Duration::from_secs(60);
/// How often it is asked whether it is there.
const ASKED: Duration = Duration::from_secs(20);
/// How long sending may take before the phone is given up.
const TO_SEND: Duration = Duration::from_secs(10);
/// Messages a second, pings among them, and how many may come at once.
const A_SECOND: f64 = 20.0;

/// What a conversation needs.
#[derive(Clone)]
pub(crate) struct Around {
    pub room: Arc<Room>,
    pub writer: Writer,
}

/// Why a conversation ends.
enum End {
    /// The other side is gone, or did not keep to the rules so badly that nothing is said any more.
    Gone,
    /// It is told why.
    Told(No),
}

pub(crate) async fn talk(mut socket: WebSocket, around: Around, from: IpAddr) {
    let end = match greet(&mut socket, &around, from).await {
        Ok(Greeted { seated, ear, language, shown }) => {
            // whatever happens in the conversation, its place is free afterwards; and only when what is said last was said
            let _here = Here { room: &around.room, seated: &seated };
            let end = listen(&mut socket, &around, &seated, ear, (language, shown)).await;
            if let End::Told(no) = end {
                let _ = send(&mut socket, Tells::No(no).text().into()).await;
            }
            End::Gone
        }
        Err(end) => end,
    };
    if let End::Told(no) = end {
        let _ = send(&mut socket, Tells::No(no).text().into()).await;
    }
    let _ = timeout(Duration::from_secs(1), socket.send(Message::Close(None))).await;
}

/// A conversation that is going on.
struct Here<'a> {
    room: &'a Room,
    seated: &'a Seated,
}

impl Drop for Here<'_> {
    fn drop(&mut self) {
        self.room.leave(self.seated);
    }
}

async fn send(socket: &mut WebSocket, text: Utf8Bytes) -> Result<(), End> {
    match timeout(TO_SEND, socket.send(Message::Text(text))).await {
        Ok(Ok(())) => Ok(()),
        _ => Err(End::Gone),
    }
}

/// A phone that is in and has seen what there was to see.
struct Greeted {
    seated: Seated,
    ear: Ear,
    language: String,
    /// What changed since then.
    shown: watch::Receiver<u64>,
}

/// The first message says who it is.
async fn greet(socket: &mut WebSocket, around: &Around, from: IpAddr) -> Result<Greeted, End> {
    let said = match timeout(TO_JOIN, first_text(socket)).await {
        Ok(Some(text)) => protocol::read(&text).ok_or(End::Told(No::Bad))?,
        _ => return Err(End::Gone),
    };
    let room = &around.room;
    let (line, ear) = Line::new();
    let (seated, lang, token, name, again) = match said {
        Said::Join { lang, code, key, name, once } => {
            let lang = room.language(&lang);
            let proof = match (&code, &key) {
                (Some(code), None) => Proof::Code(code),
                (None, Some(key)) => Proof::Key(key),
                _ => return Err(End::Told(No::Bad)),
            };
            let once = read_once(once)?;
            match room.admit((proof, from), name.as_deref(), &lang, once).map_err(End::Told)? {
                Admitted::New { seat, token, left } => {
                    if let Some(participant) = left {
                        around.writer.write(Entry::Removed { participant }, Box::new(|_| ()));
                    }
                    let name = seat.name.as_str().to_owned();
                    let kept = kept(around, Entry::Joined(seat.clone())).await;
                    let (seated, again) = room.seated(seat, line, once, kept).ok_or(End::Told(No::Full))?;
                    (seated, lang, token, name, again)
                }
                Admitted::Again(moving) => {
                    let (seated, token, name, again) = moved(around, moving, line, once).await?;
                    (seated, lang, token, name, again)
                }
            }
        }
        Said::Resume { lang, token } => {
            let lang = room.language(&lang);
            let (seated, name, again) = room.resume(&token, line).map_err(End::Told)?;
            (seated, lang, token, name, again)
        }
        Said::Enter { lang, again, once } => {
            let lang = room.language(&lang);
            let once = read_once(once)?;
            let moving = room.enter(&again, from, once).map_err(End::Told)?;
            let (seated, token, name, again) = moved(around, moving, line, once).await?;
            (seated, lang, token, name, again)
        }
        Said::Answer { .. } | Said::Lang { .. } | Said::Attend { .. } => return Err(End::Told(No::Bad)),
    };
    let welcome = Tells::Welcome { token, name, again, lang: lang.clone() };
    // from before it is told: a round that is put to the room in between is not missed
    let shown = room.watch_shown();
    let mut first = vec![welcome.text().into(), room.told(&lang)];
    first.extend(room.mine(seated.participant).iter().map(|tells| tells.text().into()));
    for text in first {
        if let Err(end) = send(socket, text).await {
            room.leave(&seated);
            return Err(end);
        }
    }
    Ok(Greeted { seated, ear, language: lang, shown })
}

/// What a phone made up to be known by until it has heard the welcome.
fn read_once(once: Option<String>) -> Result<Option<[u8; 16]>, End> {
    once.map(|once| protocol::unhex(&once).ok_or(End::Told(No::Bad))).transpose()
}

/// Somebody who is in goes on with another token, once it is written down: their seat, the token, their name, and the code to do so again.
async fn moved(
    around: &Around,
    moving: Moving,
    line: Line,
    once: Option<[u8; 16]>,
) -> Result<(Seated, String, String, String), End> {
    let Moving { participant, token, hash } = moving;
    if !kept(around, Entry::Moved { participant, token: hash }).await {
        return Err(End::Told(No::Full));
    }
    let entered = around.room.entered((participant, hash), line, once);
    let (seated, name, again) = entered.ok_or(End::Told(No::Gone))?;
    Ok((seated, token, name, again))
}

async fn first_text(socket: &mut WebSocket) -> Option<Utf8Bytes> {
    // pings before the first message are answered by the library, but only a few are waited through
    for _ in 0..8 {
        match socket.recv().await?.ok()? {
            Message::Text(text) => return Some(text),
            Message::Ping(_) | Message::Pong(_) => {}
            Message::Binary(_) | Message::Close(_) => return None,
        }
    }
    None
}

/// Waits until an entry is on disk.
async fn kept(around: &Around, entry: Entry) -> bool {
    let (told, tells) = oneshot::channel();
    around.writer.write(
        entry,
        Box::new(move |kept| {
            let _ = told.send(kept);
        }),
    );
    tells.await.unwrap_or(false)
}

async fn listen(
    socket: &mut WebSocket,
    around: &Around,
    seated: &Seated,
    mut ear: Ear,
    (mut language, mut shown): (String, watch::Receiver<u64>),
) -> End {
    let room = &around.room;
    let mut people = room.watch_people();
    people.mark_changed();
    let mut asked = interval(ASKED);
    asked.set_missed_tick_behavior(MissedTickBehavior::Delay);
    asked.reset();
    let mut patience = Patience::new();
    let mut heard = Instant::now();
    loop {
        let done = tokio::select! {
            biased;
            () = ear.cut.notified() => Err(End::Gone),
            () = sleep_until(heard + SILENT) => Err(End::Gone),
            tells = ear.hears.recv() => match tells {
                Some(Tells::No(no)) => Err(End::Told(no)),
                Some(tells) => send(socket, tells.text().into()).await,
                None => Err(End::Gone),
            },
            changed = shown.changed() => match changed {
                Ok(()) => {
                    let text = room.told(&language);
                    send(socket, text).await
                }
                Err(_) => Err(End::Told(No::Over)),
            },
            message = socket.recv() => match message {
                Some(Ok(message)) if patience.allows() => {
                    heard = Instant::now();
                    hear(socket, around, seated, &mut language, message).await
                }
                _ => Err(End::Gone),
            },
            changed = people.changed() => match changed {
                Ok(()) => {
                    let count = *people.borrow_and_update();
                    send(socket, Tells::Count(count).text().into()).await
                }
                Err(_) => Err(End::Told(No::Over)),
            },
            _ = asked.tick() => match timeout(TO_SEND, socket.send(Message::Ping(axum::body::Bytes::new()))).await {
                Ok(Ok(())) => Ok(()),
                _ => Err(End::Gone),
            },
        };
        if let Err(end) = done {
            return end;
        }
    }
}

async fn hear(
    socket: &mut WebSocket,
    around: &Around,
    seated: &Seated,
    language: &mut String,
    message: Message,
) -> Result<(), End> {
    let text = match message {
        Message::Text(text) => text,
        Message::Ping(_) | Message::Pong(_) => return Ok(()),
        Message::Binary(_) | Message::Close(_) => return Err(End::Gone),
    };
    match protocol::read(&text).ok_or(End::Told(No::Bad))? {
        Said::Answer { round, id, value } => match value.given() {
            Some(given) => answer(socket, around, seated, (round, id), given).await,
            None => nack(socket, round, id, Nack::Wrong).await,
        },
        Said::Lang { lang } => {
            *language = around.room.language(&lang);
            let text = around.room.told(language);
            send(socket, text).await
        }
        Said::Attend { name } => {
            let participant = seated.participant;
            let Some(name) = around.room.may_attend(&name) else {
                return send(socket, around.room.stays(participant, Unlisted::Name).text().into()).await;
            };
            let room = Arc::clone(&around.room);
            let entry = Entry::Attends { participant, name: name.clone() };
            let then = move |kept: bool| {
                if kept {
                    room.attends(participant, name);
                } else {
                    room.does_not_attend(participant);
                }
            };
            around.writer.write(entry, Box::new(then));
            Ok(())
        }
        // whoever is in does not come in again on the same connection
        Said::Join { .. } | Said::Resume { .. } | Said::Enter { .. } => Err(End::Told(No::Bad)),
    }
}

async fn nack(socket: &mut WebSocket, round: u32, id: u32, why: Nack) -> Result<(), End> {
    send(socket, Tells::Nack { round, id, why }.text().into()).await
}

/// Checks an answer and hands it to the writer; the receipt follows when it is on disk.
async fn answer(
    socket: &mut WebSocket,
    around: &Around,
    seated: &Seated,
    (round, id): (u32, u32),
    given: Given,
) -> Result<(), End> {
    let (room, participant) = (Arc::clone(&around.room), seated.participant);
    let given = match room.accept(participant, round, given) {
        Ok(Taken::Keep(given)) => given,
        Ok(Taken::Kept) => return send(socket, Tells::Ack { round, id }.text().into()).await,
        Err(why) => {
            // before it hears that this one does not count it hears which does
            if let Some(counts) = room.counts(participant) {
                send(socket, counts.text().into()).await?;
            }
            return nack(socket, round, id, why).await;
        }
    };
    let entry = Entry::Answered { participant, round, given: given.clone() };
    let then = move |kept| room.answered(participant, round, id, given, kept);
    around.writer.write(entry, Box::new(then));
    Ok(())
}

/// How many messages somebody may still send now.
struct Patience {
    left: f64,
    at: Instant,
}

impl Patience {
    fn new() -> Self {
        Self { left: A_SECOND, at: Instant::now() }
    }

    fn allows(&mut self) -> bool {
        let now = Instant::now();
        self.left = (self.left + now.duration_since(self.at).as_secs_f64() * A_SECOND).min(A_SECOND);
        self.at = now;
        self.left -= 1.0;
        self.left >= 0.0
    }
}
