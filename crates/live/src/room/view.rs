//! What a room begins with, and what the trainer sees of it.

use std::collections::BTreeMap;

use tritt_core::workshop::codes::Code;
use tritt_core::workshop::names::Pairs;
use tritt_core::workshop::round::{Given, Phase, Tally};

use crate::ledger::Seat;
use crate::round::Round;

/// How a session is held.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rules {
    /// Name of the workshop, as phones show it.
    pub title: String,
    /// The languages there are words in; the first is the one of the room.
    pub languages: Vec<String>,
    /// What has to be typed to come in.
    pub code: Code,
    /// What the QR code holds: 32 hexadecimal signs of chance.
    pub key: String,
    /// The most people.
    pub most: usize,
    /// The words friendly names are made of, by language.
    pub pairs: BTreeMap<String, Pairs>,
    /// Whether people may choose their name.
    pub names: bool,
    /// Whether right answers are counted for each phone.
    pub points: bool,
}

/// What a session was before the program ended.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Restored {
    /// Everybody who came in and was not removed.
    pub seats: Vec<Seat>,
    /// The highest number given to anybody.
    pub last_participant: u32,
    /// How many points each has.
    pub points: BTreeMap<u32, u32>,
    /// Who stands in the list of who was there.
    pub attending: BTreeMap<u32, String>,
    /// Whether nobody else came in.
    pub locked: bool,
    /// Whether the list of who was there was asked for.
    pub list: bool,
    /// The round that was on.
    pub round: Option<RestoredRound>,
}

/// A round that was on before the program ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RestoredRound {
    /// What was asked.
    pub round: Round,
    /// Where it stood.
    pub phase: Phase,
    /// Whether phones are shown what others chose.
    pub shown: bool,
    /// What phones have answered.
    pub answers: BTreeMap<u32, Given>,
    /// What was counted by the eye.
    pub hands: Option<Tally>,
}

/// What the trainer sees of the room.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoomView {
    /// How many came in and were not removed.
    pub people: u32,
    /// How many of them are connected now.
    pub connected: u32,
    /// How many of those connected have not answered the round that is on.
    pub waiting: u32,
    /// Whether nobody else comes in.
    pub locked: bool,
    /// Whether there is a pause.
    pub paused: bool,
    /// Whether people may choose their name.
    pub names: bool,
    /// Whether the list of who was there is asked for.
    pub list: bool,
    /// Whether points are kept.
    pub points: bool,
    /// The round that is on.
    pub round: Option<RoundView>,
}

/// What the trainer sees of the round that is on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoundView {
    /// What was asked.
    pub round: Round,
    /// Where it stands.
    pub phase: Phase,
    /// Seconds until it closes by itself.
    pub ends: Option<u32>,
    /// Whether phones are shown what others chose.
    pub shown: bool,
    /// What the answers come to, with what was counted by the eye.
    pub tally: Tally,
    /// What was counted by the eye.
    pub hands: Option<Tally>,
}

/// Somebody, as the trainer sees them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Their number.
    pub participant: u32,
    /// Their name.
    pub name: String,
    /// Whether they chose it.
    pub own_name: bool,
    /// Whether they are connected now.
    pub connected: bool,
}
