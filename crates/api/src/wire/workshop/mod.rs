//! Workshops.

mod guide;
mod network;
mod plans;
mod present;
mod record;
mod room;
mod sets;

pub use guide::*;
pub use network::*;
pub use plans::*;
pub use present::*;
pub use record::*;
pub use room::*;
pub use sets::*;

use super::{answers, requests};
