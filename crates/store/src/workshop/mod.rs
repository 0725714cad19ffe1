//! Workshops: what was planned and prepared, what is kept while one is held, and what stays of it.

pub mod plans;
pub mod session;
pub mod sets;
