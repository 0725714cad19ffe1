//! The questionnaire for suppliers: one HTML file that any browser opens without a network, and the answers that come back from it.
//!
//! [`form()`] writes the file. It has everything in it, sends nothing, and lets no other script run: its content security policy names the only one by its
//! hash. The supplier fills it in, saves the answers as JSON and sends that back. [`read`] takes them apart as what they are, a file from a stranger: bounded,
//! every key known, every text plain.

mod answers;
mod form;

#[cfg(test)]
mod tests;

pub use answers::{Answers, AnswersError, Field, Given, LARGEST, VERSION, read};
pub use form::{Form, FormWords, Group, Question, form};
