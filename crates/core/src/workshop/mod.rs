//! Workshops: how one is planned, what is asked in a room, and what the answers come to.

pub mod agenda;
pub mod codes;
pub mod deck;
pub mod doctor;
pub mod firewall;
pub mod gain;
pub mod hands;
mod insults;
pub mod names;
pub mod pick;
pub mod ready;
pub mod round;
pub mod slides;
pub mod throttle;
pub mod wifi;
