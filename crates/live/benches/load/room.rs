//! The room, with the real record on disk.

use std::collections::BTreeMap;
use std::io::BufRead as _;
use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context as _, Result};
use tritt_core::workshop::codes::{Code, Use};
use tritt_core::workshop::names::Pairs;
use tritt_core::workshop::round::{Kind, Task};
use tritt_core::{OptionId, Timestamp};
use tritt_live::{Entry, Face, Ledger, Page, Restored, Room, Round, Rules, Server, Settings, written};
use tritt_store::workshop::session::{self, Allowed, NewRound, NewSession, Part, Seat};
use tritt_store::{Op, Store};

pub(crate) const KEY: &str = "00112233445566778899aabbccddeeff";
const NOW: Timestamp = Timestamp(1_796_000_000_000);

struct Record {
    store: Store,
    session: i64,
    /// How much longer each commit takes.
    slower: Duration,
}

impl Ledger for Record {
    fn keep(&self, entries: &[Entry]) -> Result<(), String> {
        let kept: Vec<session::Entry> = entries
            .iter()
            .filter_map(|entry| match entry {
                Entry::Joined(seat) => Some(session::Entry::Joined(Seat {
                    participant: seat.participant,
                    token: seat.token,
                    name: seat.name.as_str().to_owned(),
                    own_name: seat.own_name,
                    points: 0,
                })),
                Entry::Answered { participant, round, given } => {
                    Some(session::Entry::Answered { participant: *participant, round: *round, value: written(given) })
                }
                Entry::Moved { .. } | Entry::Attends { .. } | Entry::Removed { .. } => None,
            })
            .collect();
        let write = self.store.write(Op::KeepRoom, NOW, |tx| session::keep(tx, self.session, &kept));
        std::thread::sleep(self.slower);
        write.map(drop).map_err(|error| error.to_string())
    }
}

pub(crate) fn question(number: u32) -> Round {
    let options: Vec<OptionId> = ["a", "b", "c", "d"].map(OptionId::new).to_vec();
    let texts = options
        .iter()
        .map(|id| (id.to_string(), "Eine Möglichkeit, so lang wie üblich: melden und nachfragen".to_owned()));
    let face = Face { title: "Was tun Sie als Erstes?".to_owned(), options: texts.collect(), ..Face::default() };
    Round {
        number,
        kind: Kind::Question,
        task: Task::Choose { options, most: 1 },
        key: Some(vec![OptionId::new("b")]),
        faces: BTreeMap::from([("de".to_owned(), face)]),
    }
}

/// Listens, and does what the lines on standard input say: `open N`, `count`, `answers`.
pub(crate) fn serve(slower: Duration) -> Result<()> {
    let folder = tempfile::tempdir()?;
    let opened = Store::open(folder.path(), NOW)?;
    let languages = ["de".to_owned()];
    let new = NewSession {
        title: "",
        languages: &languages,
        address: "",
        port: 0,
        code: "A7K9QX",
        key: KEY,
        allowed: Allowed::default(),
    };
    let session = opened.store.write(Op::ChangeWorkshop, NOW, |tx| session::begin(tx, new, NOW))?.value;
    let record = Arc::new(Record { store: opened.store, session, slower });
    let rules = Rules {
        title: "Messung".to_owned(),
        languages: languages.to_vec(),
        code: Code::read(Use::Join, "A7K9QX").context("a code")?,
        key: KEY.to_owned(),
        most: 10_000,
        pairs: BTreeMap::from([(
            "de".to_owned(),
            Pairs::read("Leise, Kluge, Frohe: Lärche, Buche, Birke").context("pairs")?,
        )]),
        names: false,
        points: false,
    };
    let room = Room::new(rules, Restored::default());
    // all come from one address, which is kept short once half of all connections are in use
    let settings = Settings {
        address: IpAddr::V4(Ipv4Addr::LOCALHOST),
        port: 0,
        connections: 2 * crate::MOST + 1000,
        per_address: crate::MOST + 100,
        idle: tritt_live::IDLE,
        is_ours: tritt_live::is_ours,
    };
    let server = Server::start(&settings, Arc::clone(&room), record.clone(), Page::default(), || {})?;
    println!("{}", server.address());
    for line in std::io::stdin().lock().lines() {
        let line = line?;
        match line.split_once(' ').unwrap_or((&line, "")) {
            ("open", number) => {
                let number: u32 = number.parse()?;
                let new = NewRound {
                    number,
                    kind: Kind::Question,
                    about: "q",
                    part: Part::Once,
                    shown: true,
                    title: "",
                    options: &[],
                };
                record.store.write(Op::ChangeWorkshop, NOW, |tx| session::open_round(tx, session, new, NOW))?;
                room.open(question(number), None, true);
                println!("open");
            }
            ("count", _) => {
                let rounds = record.store.session_rounds(session)?;
                let counts = rounds.iter().map(|round| Ok(record.store.round_answers(session, round.number)?.len()));
                println!("{}", counts.sum::<Result<usize>>()?);
            }
            ("answers", _) => println!("{}", room.view().round.map_or(0, |on| on.tally.answers)),
            _ => println!("?"),
        }
    }
    Ok(())
}
