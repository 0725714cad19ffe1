//! Certificates of paths completed: issued as three files, and checked; the key that signs them, here and taken along.

mod check;
mod files;
mod issue;
mod key;
mod says;
mod take_along;

pub(crate) use check::{Chosen, forget_chosen};
pub use check::{check_certificate, choose_certificate, forget_key, remember_key, verify_certificate};
pub use issue::issue_certificate;
pub(crate) use take_along::Brought;
pub use take_along::{choose_key, export_key, import_key};
