//! Certificates of paths completed: issued as three files, and checked.

mod check;
mod files;
mod issue;
mod key;
mod says;

pub(crate) use check::{Chosen, forget_chosen};
pub use check::{check_certificate, choose_certificate, forget_key, remember_key, verify_certificate};
pub use issue::issue_certificate;
