//! A lesson cut into passages: what stands under one heading and is of one kind.

use super::Kind;
use super::Line;
use super::text::plain;
use crate::prose::{Block, Inline};

/// A run of prose of one kind, with the heading it stands under.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Passage {
    /// What its slides are.
    pub kind: Kind,
    /// The heading above it, or the title of the lesson.
    pub heading: Vec<Inline>,
    /// What it tells.
    pub told: Told,
}

/// What a passage tells.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Told {
    /// Paragraphs and entries of lists.
    Units(Vec<Unit>),
    /// A scene or a task, told in full.
    Scene(Block),
    /// Something that stands alone.
    Alone(Block),
}

/// A paragraph or an entry of a list.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Unit {
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// An entry: its number where it has one, and what it holds.
    Entry(Option<u32>, Vec<Block>),
}

impl Unit {
    /// The line it makes, in full.
    pub fn line(&self) -> Line {
        match self {
            Self::Paragraph(text) => Line::Text(text.clone()),
            Self::Entry(number, blocks) => {
                let text = first_text(blocks);
                number.map_or_else(|| Line::Point(text.clone()), |number| Line::Numbered(number, text.clone()))
            }
        }
    }

    /// Whether it announces what follows.
    pub fn announces(&self) -> bool {
        matches!(self, Self::Paragraph(text) if plain(text).ends_with(':'))
    }
}

/// The first words of an entry; what else it holds is for the notes.
fn first_text(blocks: &[Block]) -> Vec<Inline> {
    let text = |block: &Block| match block {
        Block::Paragraph(text) | Block::Heading(text) => Some(text.clone()),
        Block::List { items, .. } => items.first().map(|item| first_text(item)),
        Block::Example(blocks) | Block::Do { blocks, .. } => Some(first_text(blocks)),
        Block::Figure(_) | Block::Practise(_) => None,
    };
    blocks.iter().find_map(text).unwrap_or_default()
}

impl Passage {
    fn of_heading(heading: Vec<Inline>) -> Self {
        Self { kind: Kind::Points, heading, told: Told::Units(Vec::new()) }
    }

    /// Whether it is told the same way as another, so that both can stand on one slide.
    pub fn is_like(&self, other: &Self) -> bool {
        self.kind == other.kind
    }

    /// Its paragraphs and entries.
    pub fn units(&self) -> &[Unit] {
        match &self.told {
            Told::Units(units) => units,
            Told::Scene(_) | Told::Alone(_) => &[],
        }
    }

    /// The block of a scene, for the notes.
    pub fn scene(&self) -> Vec<Block> {
        match &self.told {
            Told::Scene(block) => vec![block.clone()],
            Told::Units(_) | Told::Alone(_) => Vec::new(),
        }
    }

    /// The lines of a scene, in full.
    pub fn scene_lines(&self) -> Vec<Line> {
        match &self.told {
            Told::Scene(Block::Example(blocks) | Block::Do { blocks, .. }) => lines(blocks),
            Told::Scene(_) | Told::Units(_) | Told::Alone(_) => Vec::new(),
        }
    }
}

fn lines(blocks: &[Block]) -> Vec<Line> {
    let line = |block: &Block| match block {
        Block::Paragraph(text) => vec![Line::Text(text.clone())],
        Block::Heading(text) => vec![Line::Text(vec![Inline::Strong(text.clone())])],
        Block::List { .. } => units(block).iter().map(Unit::line).collect(),
        Block::Example(blocks) | Block::Do { blocks, .. } => lines(blocks),
        Block::Figure(_) | Block::Practise(_) => Vec::new(),
    };
    blocks.iter().flat_map(line).filter(|line| !line.text().is_empty()).collect()
}

fn units(block: &Block) -> Vec<Unit> {
    match block {
        Block::Paragraph(text) => vec![Unit::Paragraph(text.clone())],
        Block::List { ordered, items } => {
            let numbers = 1..;
            let entry = |(number, item): (u32, &Vec<Block>)| Unit::Entry(ordered.then_some(number), item.clone());
            numbers.zip(items).map(entry).collect()
        }
        Block::Heading(_) | Block::Example(_) | Block::Do { .. } | Block::Figure(_) | Block::Practise(_) => Vec::new(),
    }
}

/// The passages of a lesson in their order.
pub(super) fn passages(title: &str, blocks: &[Block]) -> Vec<Passage> {
    let mut out: Vec<Passage> = Vec::new();
    let mut heading = vec![Inline::Text(title.to_owned())];
    // the title has a slide of its own; a heading with nothing under it needs one
    let mut bare = false;
    // what follows a heading begins a passage, also where the one before is of the same kind
    let mut begins = true;
    for block in blocks {
        let (kind, told) = match block {
            Block::Heading(text) => {
                if bare {
                    out.push(Passage::of_heading(heading));
                }
                heading = text.clone();
                (bare, begins) = (true, true);
                continue;
            }
            Block::Paragraph(_) | Block::List { .. } => {
                let units = units(block);
                match out.last_mut() {
                    Some(Passage { told: Told::Units(known), .. }) if !begins => {
                        known.extend(units);
                        continue;
                    }
                    _ => (Kind::Points, Told::Units(units)),
                }
            }
            Block::Example(_) => (Kind::Example, Told::Scene(block.clone())),
            Block::Do { action, .. } => (Kind::Do(action.clone()), Told::Scene(block.clone())),
            Block::Figure(figure) => (Kind::Figure(figure.clone()), Told::Alone(block.clone())),
            Block::Practise(exercise) => (Kind::Practise(exercise.clone()), Told::Alone(block.clone())),
        };
        out.push(Passage { kind, heading: heading.clone(), told });
        (bare, begins) = (false, false);
    }
    if bare {
        out.push(Passage::of_heading(heading));
    }
    out
}

/// What stands beside each other in all languages; a language that has no counterpart has nothing there.
pub(super) type Row<'a> = Vec<Option<&'a Unit>>;

/// Puts the units of all languages beside those of the first: a paragraph beside a paragraph, an entry beside an entry.
pub(super) fn beside<'a>(sides: &[&'a [Unit]]) -> Vec<Row<'a>> {
    let mut at = vec![0; sides.len()];
    let mut out = Vec::new();
    loop {
        let heads: Vec<Option<&Unit>> = sides.iter().zip(&at).map(|(side, at)| side.get(*at)).collect();
        if heads.iter().all(Option::is_none) {
            return out;
        }
        // where one language has a paragraph more, the others wait
        let paragraph = |unit: &Unit| matches!(unit, Unit::Paragraph(_));
        let some_paragraph = heads.iter().flatten().any(|unit| paragraph(unit));
        let row: Row<'a> =
            heads.into_iter().map(|unit| unit.filter(|unit| paragraph(unit) == some_paragraph)).collect();
        at.iter_mut().zip(&row).for_each(|(at, unit)| *at += usize::from(unit.is_some()));
        out.push(row);
    }
}

/// The units as blocks again, in full, entries of one list as one list. What goes on with a list that began on another slide has no numbers here: they would
/// begin anew.
pub(super) fn said(units: &[&Unit]) -> Vec<Block> {
    let mut out: Vec<Block> = Vec::new();
    for unit in units {
        match unit {
            Unit::Paragraph(text) => out.push(Block::Paragraph(text.clone())),
            Unit::Entry(number, blocks) => match (out.last_mut(), number) {
                (Some(Block::List { items, .. }), Some(2..)) => items.push(blocks.clone()),
                (Some(Block::List { ordered: false, items }), None) => items.push(blocks.clone()),
                _ => out.push(Block::List { ordered: *number == Some(1), items: vec![blocks.clone()] }),
            },
        }
    }
    out
}
