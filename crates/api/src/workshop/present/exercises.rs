//! Exercises for a whole room: the task on one slide, what is right and why on the next.

mod choices;
mod rounds;

use tritt_core::ExerciseId;
use tritt_core::curriculum::Step;
use tritt_core::prose::Block;
use tritt_core::workshop::slides::{Line, paged};

use super::cut::text;
use super::shown::{Shown, ShownSide};
use crate::convert::Speaker;
use crate::wire::*;

/// What a slide says in one language, however long.
pub(super) struct Says {
    /// Over the heading.
    pub label: String,
    /// The heading.
    pub heading: String,
    /// What is shown.
    pub lines: Vec<Line>,
    /// What is said.
    pub notes: Vec<Block>,
}

/// The slides of an exercise. Within a lesson it is about that step.
pub(super) fn slides(speakers: &[Speaker<'_>], id: &ExerciseId, step: Option<&Step>) -> Vec<Shown> {
    let Some(first) = speakers.first() else { return Vec::new() };
    let known = &first.app.content.curriculum.exercises;
    match id.as_str() {
        "inbox" => rounds::inbox(speakers, step),
        "links" => rounds::links(speakers),
        "passwords" => rounds::passwords(speakers),
        _ => {
            let scenario = known.scenario(id).map(|scenario| choices::scenario(speakers, scenario));
            let sorting = || known.sorting(id).map(|sorting| choices::sorting(speakers, sorting));
            let place = || known.place(id).map(|place| choices::place(speakers, place));
            scenario.or_else(sorting).or_else(place).unwrap_or_default()
        }
    }
}

/// The slides that say this: as many as it takes. The picture is on the first.
pub(super) fn pages(
    speakers: &[Speaker<'_>],
    kind: SlideKind,
    picture: Option<SlidePicture>,
    says: impl Fn(&Speaker<'_>) -> Says,
) -> Vec<Shown> {
    let said: Vec<Says> = speakers.iter().map(says).collect();
    let lines: Vec<Vec<Line>> = said.iter().map(|says| says.lines.clone()).collect();
    let mut pages = paged(&lines);
    if pages.is_empty() {
        pages.push(vec![Vec::new(); said.len()]);
    }
    let of = pages.len();
    let mut picture = picture;
    let slide = |(place, page): (usize, Vec<Vec<Line>>)| {
        let side = |((says, speaker), lines): ((&Says, &Speaker<'_>), Vec<Line>)| ShownSide {
            language: speaker.words.language().clone(),
            label: says.label.clone(),
            heading: text(&says.heading),
            value: String::new(),
            lines,
            foot: String::new(),
            notes: says.notes.clone(),
            sources: Vec::new(),
        };
        let sides = said.iter().zip(speakers).zip(page).map(side).collect();
        Shown { kind, part: (place + 1, of), sides, letters: false, picture: picture.take() }
    };
    pages.into_iter().enumerate().map(slide).collect()
}

/// The same, with letters before what a room chooses from.
fn lettered(mut slides: Vec<Shown>) -> Vec<Shown> {
    slides.iter_mut().for_each(|slide| slide.letters = true);
    slides
}

/// A note of one paragraph.
fn note(words: &str) -> Vec<Block> {
    vec![Block::Paragraph(text(words))]
}
