//! A slide with its words, ready to be drawn by a window or set on paper.

use tritt_core::SourceId;
use tritt_core::prose::{self, plain_text};
use tritt_core::workshop::slides::{Line, Size};
use tritt_i18n::Language;

use crate::App;
use crate::convert::{Speaker, inlines, whole};
use crate::wire::*;

/// A slide with its words.
pub(super) struct Shown {
    /// What is on it.
    pub kind: SlideKind,
    /// Which part of its passage it is, from 1, and how many there are.
    pub part: (usize, usize),
    /// The slide in each language there is for it.
    pub sides: Vec<ShownSide>,
    /// Whether numbers are drawn as letters: what a room chooses from has letters.
    pub letters: bool,
    /// What is drawn beside words.
    pub picture: Option<SlidePicture>,
}

/// A slide in one language.
pub(super) struct ShownSide {
    pub language: Language,
    pub label: String,
    pub heading: Vec<prose::Inline>,
    pub value: String,
    pub lines: Vec<Line>,
    pub foot: String,
    pub notes: Vec<prose::Block>,
    pub sources: Vec<SourceId>,
}

impl ShownSide {
    /// Its heading without marking.
    pub fn title(&self) -> String {
        plain_text(&[prose::Block::Paragraph(self.heading.clone())]).trim().to_owned()
    }
}

impl Shown {
    /// What stands before a line.
    pub fn mark(&self, line: &Line) -> String {
        match line {
            Line::Text(_) => String::new(),
            Line::Point(_) => "•".to_owned(),
            Line::Numbered(number, _) if self.letters => {
                let letter =
                    number.checked_sub(1).and_then(|place| u8::try_from(place).ok()).filter(|place| *place < 26);
                letter.map_or_else(|| number.to_string(), |place| char::from(b'A' + place).to_string())
            }
            Line::Numbered(number, _) => format!("{number}."),
        }
    }

    /// How large its words are set.
    pub fn size(&self) -> Size {
        // a value or an address takes half of the room
        let shared = self.picture.is_some() || self.kind == SlideKind::Figure;
        Size::of(self.sides.iter().map(|side| side.lines.as_slice()), if shared { 50 } else { 100 })
    }

    pub fn wire(&self) -> SlideShown {
        let line = |line: &Line| SlideLine { mark: self.mark(line), text: inlines(line.text()) };
        let side = |side: &ShownSide| SlideSide {
            language: side.language.to_string(),
            label: side.label.clone(),
            heading: inlines(&side.heading),
            value: side.value.clone(),
            lines: side.lines.iter().map(line).collect(),
            foot: side.foot.clone(),
        };
        SlideShown {
            kind: self.kind,
            part: whole(self.part.0),
            parts: whole(self.part.1),
            size: match self.size() {
                Size::Large => SlideSize::Large,
                Size::Middle => SlideSize::Middle,
                Size::Small => SlideSize::Small,
            },
            sides: self.sides.iter().map(side).collect(),
            picture: self.picture.clone(),
        }
    }

    pub fn name(&self, block: u32) -> SlideName {
        SlideName {
            title: self.sides.first().map(ShownSide::title).unwrap_or_default(),
            kind: self.kind,
            part: whole(self.part.0),
            parts: whole(self.part.1),
            block,
        }
    }

    pub fn notes(&self, app: &App) -> Vec<SlideNotes> {
        let of = |side: &ShownSide| {
            let speaker = Speaker::new(app, &side.language.to_string()).ok()?;
            Some(SlideNotes {
                language: side.language.to_string(),
                blocks: speaker.blocks(&side.notes),
                sources: side.sources.iter().filter_map(|source| speaker.source(source)).collect(),
            })
        };
        self.sides.iter().filter_map(of).collect()
    }
}
