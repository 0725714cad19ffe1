//! What handbook and log have in common on paper.

use tritt_documents::{Block, Document, Orientation};

use super::voice::Voice;
use crate::page::{Says, framed};
use crate::{ApiError, App};

/// The heading of a part.
pub(super) fn heading(text: String) -> Block {
    Block::Heading { level: 2, text }
}

/// Steps with their numbers, in each language of its own column.
pub(super) fn numbered(voices: &[Voice<'_>], caption: String, ids: &[String]) -> Block {
    let number = super::voice::both(voices, |voice| voice.words.emergency_step_number());
    // side by side each column says its language; one alone says what it holds
    let head = |voice: &Voice<'_>| match voices.len() {
        1 => voice.words.emergency_step(),
        _ => voice.words.language_name(),
    };
    let heads = std::iter::once(number).chain(voices.iter().map(head)).collect();
    let row = |(place, id): (usize, &String)| {
        let steps = voices.iter().map(|voice| voice.text(&format!("do-{id}"), None));
        std::iter::once((place + 1).to_string()).chain(steps).collect()
    };
    Block::Table { caption, heads, rows: ids.iter().enumerate().map(row).collect() }
}

/// The page with the frame all of ours share, in the first of the languages.
///
/// # Errors
/// What the store says.
pub(super) fn document(
    app: &App,
    voices: &[Voice<'_>],
    title: String,
    subtitle: String,
    intro: String,
    blocks: Vec<Block>,
) -> Result<Document, ApiError> {
    let says = Says { title, subtitle, intro, blocks, source_line: String::new(), orientation: Orientation::Portrait };
    let first = voices.first().ok_or_else(|| crate::Code::Internal.failed())?;
    framed(app, &first.words, says)
}
