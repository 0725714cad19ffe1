//! What a plan adds to slides: a slide for what has none of its own, and what the trainer wants to remember.

use tritt_core::prose::{Block, Inline};
use tritt_core::workshop::agenda::BlockKind;
use tritt_core::workshop::slides::Line;

use super::cut::text;
use super::shown::{Shown, ShownSide};
use crate::convert::Speaker;
use crate::wire::*;
use crate::workshop::plans::presented;
use crate::{ApiError, App};

/// The slide of a block without slides: what happens, and how long. So it can be gone to, and its time counts.
///
/// # Errors
/// `not-found`, `language-unknown`.
pub(super) fn slide(app: &App, speakers: &[Speaker<'_>], block: &PresentedBlock) -> Result<Shown, ApiError> {
    let sides = match &block.planned {
        Some(planned) => {
            let tags: Vec<String> = speakers.iter().map(|speaker| speaker.words.language().to_string()).collect();
            let (kind, titles) = presented(app, planned, &tags)?;
            let both = speakers.iter().zip(titles);
            both.map(|(speaker, title)| happens(speaker, &kind, title, block.minutes)).collect()
        }
        // a name is the same in every language
        None => speakers.iter().take(1).map(|speaker| side(speaker, block.title.trim().to_owned())).collect(),
    };
    Ok(Shown { kind: SlideKind::Title, part: (1, 1), sides, letters: false, picture: None })
}

fn side(speaker: &Speaker<'_>, heading: String) -> ShownSide {
    ShownSide {
        language: speaker.words.language().clone(),
        label: String::new(),
        heading: text(&heading),
        value: String::new(),
        lines: Vec::new(),
        foot: String::new(),
        notes: Vec::new(),
        sources: Vec::new(),
    }
}

fn happens(speaker: &Speaker<'_>, kind: &BlockKind, title: String, minutes: u32) -> ShownSide {
    let words = &speaker.words;
    let says = match kind {
        BlockKind::Welcome => words.slides_block_welcome(),
        BlockKind::TestBefore => words.slides_block_test_before(),
        BlockKind::Questions => words.slides_block_questions(),
        BlockKind::Discussion => words.slides_block_discussion(),
        BlockKind::Actions => words.slides_block_actions(),
        BlockKind::Break => words.slides_block_break(),
        BlockKind::Lunch => words.slides_block_lunch(),
        BlockKind::TestAfter => words.slides_block_test_after(),
        BlockKind::Feedback => words.slides_block_feedback(),
        BlockKind::Closing => words.slides_block_closing(),
        BlockKind::Lesson(_) | BlockKind::Exercise(_) | BlockKind::Own => String::new(),
    };
    // one of the trainer's own is called by its note, and the room does not see that
    let heading = if *kind == BlockKind::Own { words.slides_block_own() } else { title };
    ShownSide {
        label: if minutes > 0 { words.slides_block_minutes(minutes) } else { String::new() },
        lines: if says.is_empty() { Vec::new() } else { vec![Line::Text(text(&says))] },
        ..side(speaker, heading)
    }
}

/// Puts what the trainer wants to remember before the notes of the first slide, in whatever language it was written.
pub(super) fn remember(slides: &mut [Shown], speakers: &[Speaker<'_>], block: &PresentedBlock) {
    let note = block.planned.as_ref().map(|planned| planned.note.trim()).filter(|note| !note.is_empty());
    let side = slides.first_mut().and_then(|slide| slide.sides.first_mut());
    let (Some(note), Some(side), Some(speaker)) = (note, side, speakers.first()) else { return };
    let mut said = vec![Block::Paragraph(vec![Inline::Strong(text(&speaker.words.slides_note_plan()))])];
    let lines = note.lines().map(str::trim).filter(|line| !line.is_empty());
    said.extend(lines.map(|line| Block::Paragraph(text(line))));
    said.append(&mut side.notes);
    side.notes = said;
}
