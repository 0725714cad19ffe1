//! Lesson prose as a tree of typed blocks. Window, PDF, DOCX, phone and SCORM page each draw the same tree; none of them sees HTML.

use crate::{ActionId, ExerciseId, FigureId, TermId};

/// A block of prose.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// A heading inside the lesson.
    Heading(Vec<Inline>),
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// A list; every entry is a run of blocks.
    List {
        /// Numbered or with bullets.
        ordered: bool,
        /// The entries.
        items: Vec<Vec<Block>>,
    },
    /// A scene from a small firm.
    Example(Vec<Block>),
    /// What to do now.
    Do {
        /// The action meant.
        action: ActionId,
        /// How it is put in this lesson.
        blocks: Vec<Block>,
    },
    /// A figure with its source.
    Figure(FigureId),
    /// An exercise to do in place.
    Practise(ExerciseId),
}

/// A piece of running text.
#[derive(Debug, Clone, PartialEq)]
pub enum Inline {
    /// Plain text.
    Text(String),
    /// Strong emphasis.
    Strong(Vec<Inline>),
    /// Emphasis.
    Emphasis(Vec<Inline>),
    /// An address, file name or code.
    Code(String),
    /// A word of the glossary, possibly inflected.
    Term {
        /// Which word.
        term: TermId,
        /// How it is written here.
        text: String,
    },
}

/// The words of `blocks` without any marking, for counting and for search.
pub fn plain_text(blocks: &[Block]) -> String {
    let mut out = String::new();
    for block in blocks {
        write_block(block, &mut out);
    }
    out
}

fn write_block(block: &Block, out: &mut String) {
    match block {
        Block::Heading(inlines) | Block::Paragraph(inlines) => {
            write_inlines(inlines, out);
            out.push('\n');
        }
        Block::List { items, .. } => items.iter().flatten().for_each(|block| write_block(block, out)),
        Block::Example(blocks) | Block::Do { blocks, .. } => blocks.iter().for_each(|block| write_block(block, out)),
        Block::Figure(_) | Block::Practise(_) => {}
    }
}

fn write_inlines(inlines: &[Inline], out: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(text) | Inline::Code(text) | Inline::Term { text, .. } => out.push_str(text),
            Inline::Strong(inner) | Inline::Emphasis(inner) => write_inlines(inner, out),
        }
    }
}
