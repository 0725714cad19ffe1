//! What Trittsicher exchanges with other software: files that others wrote are read here, with bounds and without panic, and files for others are written
//! so that they can be read again.
//!
//! Pure: bytes and values in, bytes and values out. Nothing here opens a file, asks the clock or speaks to a network; the one thing taken from the system
//! are the random numbers of a new key ([`badge::Key::generate`]).

pub mod badge;
pub mod calendar;
pub mod folder;
pub mod questionnaire;
pub mod roster;
pub mod vcard;
