//! The room over real sockets.
#![allow(clippy::unwrap_used, clippy::expect_used, missing_docs, reason = "a test says what broke by failing")]

mod answers;
mod door;
mod ending;
mod hostile;
mod late;
mod phone;
mod returning;

use std::collections::BTreeMap;
use std::net::{IpAddr, Ipv4Addr};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use tritt_core::OptionId;
use tritt_core::workshop::codes::{Code, Use};
use tritt_core::workshop::names::Pairs;
use tritt_core::workshop::round::{Kind, Task};
use tritt_live::{Entry, Face, Ledger, Page, Restored, Room, Round, Rules, Server, Settings};

const KEY: &str = "00112233445566778899aabbccddeeff";
const CODE: &str = "A7K9QX";

/// A record in memory that can be told to fail.
#[derive(Default)]
struct Memory {
    entries: Mutex<Vec<Entry>>,
    fails: AtomicBool,
    /// While a test wants the disk to be slow.
    slow: AtomicBool,
    /// How many wait for the disk.
    waiting: AtomicUsize,
}

impl Memory {
    /// From now on nothing gets through to the disk, or again.
    fn hold(&self, held: bool) {
        self.waiting.store(0, Ordering::SeqCst);
        self.slow.store(held, Ordering::SeqCst);
    }

    fn wait_for_somebody(&self) {
        while self.waiting.load(Ordering::SeqCst) == 0 {
            std::thread::yield_now();
        }
    }

    fn kept(&self) -> Vec<Entry> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Ledger for Memory {
    fn keep(&self, entries: &[Entry]) -> Result<(), String> {
        self.waiting.fetch_add(1, Ordering::SeqCst);
        while self.slow.load(Ordering::SeqCst) {
            std::thread::yield_now();
        }
        if self.fails.load(Ordering::SeqCst) {
            return Err("no room left".to_owned());
        }
        self.entries.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(entries);
        Ok(())
    }
}

struct Held {
    room: Arc<Room>,
    server: Server,
    memory: Arc<Memory>,
}

impl Held {
    fn at(&self) -> std::net::SocketAddr {
        self.server.address()
    }
}

fn rules() -> Rules {
    Rules {
        title: "Ein Vormittag".to_owned(),
        languages: vec!["de".to_owned(), "en".to_owned()],
        code: Code::read(Use::Join, CODE).expect("a code"),
        key: KEY.to_owned(),
        most: 500,
        pairs: ["de", "en"]
            .map(|tag| (tag.to_owned(), Pairs::read("Calm, Kind, Brave: Acorn, Alder, Aspen").expect("pairs")))
            .into(),
        names: true,
        points: false,
    }
}

fn held(rules: Rules, restored: Restored) -> Held {
    let room = Room::new(rules, restored);
    let memory = Arc::new(Memory::default());
    let settings = settings(1000);
    let page = Page::new([("index.html".to_owned(), b"page".to_vec()), ("assets/a.js".to_owned(), b"script".to_vec())]);
    let server = Server::start(&settings, Arc::clone(&room), memory.clone(), page, || {}).expect("a server");
    Held { room, server, memory }
}

/// A server on this computer, with so many connections.
fn settings(connections: usize) -> Settings {
    Settings {
        address: IpAddr::V4(Ipv4Addr::LOCALHOST),
        port: 0,
        connections,
        per_address: connections,
        idle: tritt_live::IDLE,
        is_ours: tritt_live::is_ours,
    }
}

fn open() -> Held {
    held(rules(), Restored::default())
}

/// A round whose right answer and reasons can be recognised wherever they turn up.
fn question(number: u32) -> Round {
    let ids = |text: &str| text.split(' ').map(OptionId::new).collect::<Vec<_>>();
    let words = |text: &[(&str, &str)]| text.iter().map(|(id, text)| ((*id).to_owned(), (*text).to_owned())).collect();
    let face = |language: &str| Face {
        title: format!("title-{language}"),
        options: words(&[("a", "one"), ("b", "two"), ("c", "three")]),
        why: words(&[("a", "MARKER-a"), ("b", "MARKER-b"), ("c", "MARKER-c")]),
        ..Face::default()
    };
    Round {
        number,
        kind: Kind::Question,
        task: Task::Choose { options: ids("a b c"), most: 1 },
        key: Some(ids("b")),
        faces: BTreeMap::from(["de", "en"].map(|tag| (tag.to_owned(), face(tag)))),
    }
}
