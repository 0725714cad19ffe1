//! What is exchanged with other software, as bytes: read with bounds and without panic, written so that it can be read again.
//!
//! Pure like `tritt-core`: bytes in, values out, no file and no sentence.

pub mod roster;
