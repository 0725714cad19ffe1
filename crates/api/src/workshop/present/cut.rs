//! From what is asked for to a deck: the lessons cut into slides, the exercises put between them.

use tritt_core::curriculum::{Lesson, Step};
use tritt_core::prose::{Block, Inline};
use tritt_core::workshop::deck::{Deck, DeckBlock};
use tritt_core::workshop::slides::{self, Kind, Line, Side, Slide};
use tritt_core::{ActionId, ExerciseId, FigureId, LessonId, SourceId, StepId};

use super::shown::{Shown, ShownSide};
use super::{between, exercises};
use crate::convert::{Speaker, not_found};
use crate::steps::lesson_title;
use crate::wire::*;
use crate::{ApiError, App};

/// The slides of everything asked for.
///
/// # Errors
/// `not-found`, `language-unknown`.
pub(super) fn deck(app: &App, request: &PresentationStart) -> Result<Deck<Shown>, ApiError> {
    let mut speakers = vec![Speaker::new(app, &request.language)?];
    if let Some(second) = request.second.as_deref().filter(|second| *second != request.language) {
        speakers.push(Speaker::new(app, second)?);
    }
    let block = |block: &PresentedBlock| -> Result<DeckBlock<Shown>, ApiError> {
        let slides = block.parts.iter().map(|part| part_slides(app, &speakers, part));
        let mut slides = slides.collect::<Result<Vec<_>, ApiError>>()?.into_iter().flatten().collect::<Vec<_>>();
        if slides.is_empty() && (block.planned.is_some() || !block.title.trim().is_empty()) {
            slides.push(between::slide(app, &speakers, block)?);
        }
        between::remember(&mut slides, &speakers, block);
        let first = || slides.first().and_then(|slide| slide.sides.first()).map(ShownSide::title);
        let given = Some(block.title.trim().to_owned()).filter(|title| !title.is_empty());
        Ok(DeckBlock { title: given.or_else(first).unwrap_or_default(), minutes: block.minutes, slides })
    };
    Ok(Deck { blocks: request.blocks.iter().map(block).collect::<Result<_, ApiError>>()? })
}

fn part_slides(app: &App, speakers: &[Speaker<'_>], part: &PresentedPart) -> Result<Vec<Shown>, ApiError> {
    let curriculum = &app.content.curriculum;
    let unknown = || not_found(&part.id);
    Ok(match part.kind {
        PresentedKind::Step => {
            let step = curriculum.step(&StepId::new(&part.id)).ok_or_else(unknown)?;
            let lessons = step.live_lessons().flat_map(|lesson| lesson_slides(speakers, step, lesson));
            topic(speakers, step).into_iter().chain(lessons).collect()
        }
        PresentedKind::Lesson => {
            let (step, lesson) = curriculum.lesson(&LessonId::new(&part.id)).ok_or_else(unknown)?;
            lesson_slides(speakers, step, lesson)
        }
        PresentedKind::Exercise => {
            let exercise = ExerciseId::new(&part.id);
            if !curriculum.exercises.knows(&exercise) {
                return Err(unknown());
            }
            exercises::slides(speakers, &exercise, None)
        }
    })
}

/// What a step is about.
fn topic(speakers: &[Speaker<'_>], step: &Step) -> Vec<Shown> {
    let id = format!("{}-title", step.id);
    let says = |speaker: &Speaker<'_>| {
        let name = speaker.step_name(step);
        exercises::Says {
            label: speaker.words.slides_step(name.number),
            heading: name.title,
            lines: vec![Line::Text(text(&speaker.text(&id, Some("summary"))))],
            notes: vec![Block::Paragraph(text(&speaker.text(&id, Some("reason"))))],
        }
    };
    let mut slides = exercises::pages(speakers, SlideKind::Title, None, says);
    for side in slides.iter_mut().flat_map(|slide| &mut slide.sides) {
        side.sources.clone_from(&step.sources);
    }
    slides
}

fn lesson_slides(speakers: &[Speaker<'_>], step: &Step, lesson: &Lesson) -> Vec<Shown> {
    let titles: Vec<String> = speakers.iter().map(|speaker| lesson_title(speaker, lesson)).collect();
    let prose = speakers.iter().zip(&titles);
    let prose: Option<Vec<(&str, &[Block])>> =
        prose.map(|(speaker, title)| Some((title.as_str(), speaker.prose(&lesson.id)?.blocks.as_slice()))).collect();
    let cut = slides::slides(&prose.unwrap_or_default());
    let told = Told { speakers, step, lesson, titles: &titles };
    cut.into_iter().flat_map(|slide| told.shown(slide)).collect()
}

/// What is known about a lesson while its slides get their words.
struct Told<'a> {
    speakers: &'a [Speaker<'a>],
    step: &'a Step,
    lesson: &'a Lesson,
    titles: &'a [String],
}

impl Told<'_> {
    fn shown(&self, slide: Slide) -> Vec<Shown> {
        let kind = match &slide.kind {
            Kind::Practise(exercise) => return exercises::slides(self.speakers, exercise, Some(self.step)),
            Kind::Title => SlideKind::Title,
            Kind::Points => SlideKind::Points,
            Kind::Example => SlideKind::Example,
            Kind::Do(_) => SlideKind::Do,
            Kind::Figure(_) => SlideKind::Figure,
        };
        let sides = slide.sides.into_iter().zip(self.speakers).zip(self.titles);
        let sides = sides.map(|((side, speaker), title)| self.side(&slide.kind, side, speaker, title)).collect();
        vec![Shown { kind, part: slide.part, sides, letters: false, picture: None }]
    }

    fn side(&self, kind: &Kind, side: Side, speaker: &Speaker<'_>, title: &str) -> ShownSide {
        let words = &speaker.words;
        let mut shown = ShownSide {
            language: words.language().clone(),
            // whoever comes in late sees what it is about
            label: if side.heading == text(title) { String::new() } else { title.to_owned() },
            heading: side.heading,
            value: String::new(),
            lines: side.lines,
            foot: String::new(),
            notes: side.notes,
            sources: self.step.sources.clone(),
        };
        match kind {
            Kind::Title => {
                let step = speaker.step_name(self.step);
                shown.label = words.slides_step_title(step.number, &step.title);
                shown.notes.extend(self.objectives(speaker));
            }
            Kind::Example => shown.label = words.slides_example(),
            Kind::Do(action) => {
                shown.label = words.slides_do();
                shown.heading = action_title(speaker, action);
            }
            Kind::Figure(figure) => figured(&mut shown, speaker, figure),
            Kind::Points | Kind::Practise(_) => {}
        }
        shown
    }

    /// What whoever listens can do afterwards.
    fn objectives(&self, speaker: &Speaker<'_>) -> Vec<Block> {
        let entry = |id: &tritt_core::ObjectiveId| vec![Block::Paragraph(text(&speaker.text(id.as_str(), None)))];
        let items: Vec<_> = self.lesson.objectives.iter().map(entry).collect();
        if items.is_empty() {
            return Vec::new();
        }
        vec![Block::Paragraph(text(&speaker.words.slides_aims())), Block::List { ordered: false, items }]
    }
}

fn action_title(speaker: &Speaker<'_>, action: &ActionId) -> Vec<Inline> {
    text(&speaker.text(action.as_str(), None))
}

/// A figure: its value large, its sentence, and where it stands.
fn figured(shown: &mut ShownSide, speaker: &Speaker<'_>, figure: &FigureId) {
    let Some(figure) = speaker.figure(figure) else { return };
    shown.foot = speaker.words.slides_source(&figure.source.publisher, &figure.year.to_string());
    shown.sources = vec![SourceId::new(figure.source.id)];
    shown.lines = vec![Line::Text(text(&figure.sentence))];
    shown.value = figure.value;
}

/// Plain words as running text.
pub(super) fn text(words: &str) -> Vec<Inline> {
    vec![Inline::Text(words.to_owned())]
}
