//! What is presented to a room: which slide, since when, how it is shown. It lives while the program runs; there is nothing of it to keep.

mod between;
mod cut;
mod exercises;
mod paper;
mod shown;

use std::sync::{Mutex, MutexGuard, PoisonError};

use tritt_core::curriculum::{Life, Step};
use tritt_core::workshop::agenda::{LONGEST_NOTE, MOST_BLOCKS};
use tritt_core::workshop::deck::{Deck, Pace, behind};
use tritt_core::workshop::slides;
use tritt_i18n::Language;
use tritt_live::Room;
use tritt_store::Topic;

use crate::convert::{Speaker, whole};
use crate::steps::lesson_title;
use crate::wire::*;
use crate::{ApiError, App, Code};
use shown::Shown;

pub use paper::{export_slides, slide_pages};

/// What is presented now; nothing while nothing is.
#[derive(Default)]
pub(crate) struct Presenting(Mutex<Option<Running>>);

/// A presentation under way.
struct Running {
    deck: Deck<Shown>,
    language: Language,
    second: Option<Language>,
    /// The place of the slide that is shown.
    slide: usize,
    black: bool,
    bilingual: bool,
    pace: Pace,
}

impl Presenting {
    fn lock(&self) -> MutexGuard<'_, Option<Running>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Most blocks, parts of one, characters of a name, and minutes of a block. Before the blocks of the longest plan stands its name.
const MOST: (usize, usize, usize, u32) = (MOST_BLOCKS + 1, 60, 120, 480);

/// What there is to present.
///
/// # Errors
/// `language-unknown`.
pub fn presentable(app: &App, request: InLanguage) -> Result<Presentable, ApiError> {
    let speaker = Speaker::new(app, &request.language)?;
    let lessons = |step: &Step| {
        let lesson = |lesson| {
            let title = lesson_title(&speaker, lesson);
            let prose = speaker.prose(&lesson.id)?;
            let slides = whole(slides::slides(&[(title.as_str(), prose.blocks.as_slice())]).len());
            Some(PresentableLesson { id: lesson.id.to_string(), title, slides })
        };
        step.live_lessons().filter_map(lesson).collect::<Vec<_>>()
    };
    let steps = app.content.curriculum.steps.iter();
    let steps = steps.map(|step| PresentableStep { step: speaker.step_name(step), lessons: lessons(step) });
    let known = &app.content.curriculum.exercises;
    let rounds = [
        ("inbox", speaker.words.slides_inbox_title()),
        ("links", speaker.words.slides_links_title()),
        ("passwords", speaker.words.slides_passwords_title()),
    ];
    let live = |life: Life| life == Life::Live;
    let ids = known.scenarios.iter().filter(|one| live(one.life)).map(|one| &one.id);
    let ids = ids.chain(known.sortings.iter().filter(|one| live(one.life)).map(|one| &one.id));
    let ids = ids.chain(known.places.iter().filter(|one| live(one.life)).map(|one| &one.id));
    let named = ids.map(|id| (id.as_str(), speaker.text(id.as_str(), None)));
    let exercise = |(id, title): (&str, String)| PresentableExercise { id: id.to_owned(), title };
    Ok(Presentable {
        steps: steps.filter(|step| !step.lessons.is_empty()).collect(),
        exercises: rounds.into_iter().chain(named).map(exercise).collect(),
    })
}

/// Begins to present, from the first slide, the clock standing.
///
/// # Errors
/// `not-found`, `request-invalid`, `language-unknown`.
pub fn begin_presentation(app: &App, request: PresentationStart) -> Result<Nothing, ApiError> {
    let running = Running::of(app, &request)?;
    *app.presenting.lock() = Some(running);
    app.outside.changed(&[Topic::Workshop]);
    Ok(Nothing {})
}

/// What is presented now, as the trainer sees it.
///
/// # Errors
/// What the store says.
pub fn presentation(app: &App, _request: Nothing) -> Result<Presentation, ApiError> {
    let (room, wall) = room_and_wall(app)?;
    let running = app.presenting.lock();
    let now = running.as_ref().and_then(|running| running.trainer_view(app, wall));
    Ok(Presentation { now, room })
}

/// Does something with the room, while it listens.
fn in_open_room<T>(app: &App, act: impl FnOnce(&Room) -> T) -> Option<T> {
    let running = app.running();
    let listening = running.as_ref().filter(|running| running.server.ended().is_none())?;
    Some(act(&listening.room))
}

/// Whether there is a room, and what it has put on the wall.
fn room_and_wall(app: &App) -> Result<(RoomState, WallShows), ApiError> {
    let over = in_open_room(app, |room| {
        let view = room.view();
        if view.paused {
            WallShows::Pause
        } else if view.round.is_some() {
            WallShows::Round
        } else {
            WallShows::Slide
        }
    });
    Ok(match over {
        Some(wall) => (RoomState::Open, wall),
        None if app.kept().open_session()?.is_some() => (RoomState::Interrupted, WallShows::Slide),
        None => (RoomState::None, WallShows::Slide),
    })
}

/// Shows another slide. The clock begins to run when somebody leaves the first one. Black ends: who goes on wants to show it.
///
/// # Errors
/// `not-found` while nothing is presented, or for a slide that is not there.
pub fn show_slide(app: &App, request: SlideMove) -> Result<Nothing, ApiError> {
    change(app, |running, app| {
        let last = running.deck.len() - 1;
        let to = match request {
            SlideMove::Next => (running.slide + 1).min(last),
            SlideMove::Previous => running.slide.saturating_sub(1),
            SlideMove::First => 0,
            SlideMove::Last => last,
            SlideMove::To { slide } => {
                let place = usize::try_from(slide).ok().filter(|place| *place <= last);
                place.ok_or_else(|| Code::NotFound.refused().arg("id", slide))?
            }
        };
        if matches!(request, SlideMove::Next) && running.slide == 0 && to > 0 {
            running.pace.run(app.now());
        }
        running.slide = to;
        running.black = false;
        running.pace.go(running.deck.block_of(to), app.now());
        Ok(())
    })
}

/// Changes how it is presented.
///
/// # Errors
/// `not-found` while nothing is presented.
pub fn change_presentation(app: &App, request: PresentationChange) -> Result<Nothing, ApiError> {
    change(app, |running, app| {
        running.black = request.black.unwrap_or(running.black);
        running.bilingual = request.bilingual.unwrap_or(running.bilingual) && running.second.is_some();
        match request.clock {
            Some(PresentationClock::Run) => running.pace.run(app.now()),
            Some(PresentationClock::Stop) => running.pace.stop(app.now()),
            Some(PresentationClock::Reset) => running.pace.reset(),
            None => {}
        }
        Ok(())
    })
}

/// Moves the pointer on the projector.
///
/// # Errors
/// `not-found` while nothing is presented; `request-invalid` for a place beside the slide.
pub fn move_pointer(app: &App, request: PointerMove) -> Result<Nothing, ApiError> {
    if app.presenting.lock().is_none() {
        return Err(missing());
    }
    if request.at.is_some_and(|at| at.x > 10_000 || at.y > 10_000) {
        return Err(Code::RequestInvalid.refused().arg("field", "at"));
    }
    app.outside.point(request.at);
    Ok(Nothing {})
}

/// Ends the presentation, and closes the projector's window, unless an open room uses it.
///
/// # Errors
/// None today.
pub fn end_presentation(app: &App, _request: Nothing) -> Result<Nothing, ApiError> {
    *app.presenting.lock() = None;
    if in_open_room(app, |_| ()).is_none() {
        app.outside.close_projector();
    }
    app.outside.changed(&[Topic::Workshop]);
    Ok(Nothing {})
}

/// Opens the projector's window, or closes it.
///
/// # Errors
/// `window-failed` when there is none to be had.
pub fn set_projector(app: &App, request: ProjectorWish) -> Result<Nothing, ApiError> {
    if request.open {
        app.outside.open_projector(app.theme()).map_err(|why| Code::WindowFailed.failed().because(why))?;
    } else {
        app.outside.close_projector();
    }
    app.outside.changed(&[Topic::Workshop]);
    Ok(Nothing {})
}

/// What the projector shows.
///
/// # Errors
/// What the store says.
pub fn projector(app: &App, _request: Nothing) -> Result<ProjectorView, ApiError> {
    let running = app.presenting.lock();
    let presented = running.as_ref().map(|running| running.language.clone());
    let slide = running.as_ref().and_then(|running| running.stage());
    drop(running);
    let language = match presented {
        Some(language) => language,
        None => room_language(app)?.unwrap_or_else(|| app.present_language()),
    };
    let language = language.to_string();
    let room = app.wall(&language)?;
    let (asked, join) = room.map_or((None, None), |wall| (wall.stage, Some(wall.join)));
    let stage = match (slide, asked) {
        // black is black, whatever goes on
        (Some(ProjectorStage::Black), _) => ProjectorStage::Black,
        (_, Some(asked)) => asked,
        (Some(slide), None) => slide,
        (None, None) => ProjectorStage::Idle,
    };
    Ok(ProjectorView { language, theme: app.theme(), stage, join })
}

/// The first language of the session whose room is open.
fn room_language(app: &App) -> Result<Option<Language>, ApiError> {
    let session = if in_open_room(app, |_| ()).is_some() { app.kept().open_session()? } else { None };
    Ok(session.and_then(|session| app.language(session.languages.first()?).ok()))
}

fn missing() -> ApiError {
    Code::NotFound.refused().arg("id", "presentation")
}

/// Changes what is presented, and tells both windows. The room stays open meanwhile: phones sleep while people listen.
fn change(app: &App, what: impl FnOnce(&mut Running, &App) -> Result<(), ApiError>) -> Result<Nothing, ApiError> {
    let mut running = app.presenting.lock();
    what(running.as_mut().ok_or_else(missing)?, app)?;
    drop(running);
    in_open_room(app, Room::stay_awake);
    app.outside.changed(&[Topic::Workshop]);
    Ok(Nothing {})
}

impl Running {
    fn of(app: &App, request: &PresentationStart) -> Result<Self, ApiError> {
        let invalid = |field: &str| Code::RequestInvalid.refused().arg("field", field);
        let (blocks, parts, title, minutes) = MOST;
        if request.blocks.len() > blocks {
            return Err(invalid("blocks"));
        }
        for block in &request.blocks {
            let long = block.planned.as_ref().is_some_and(|planned| planned.note.chars().count() > LONGEST_NOTE);
            if long || block.parts.len() > parts || block.title.chars().count() > title || block.minutes > minutes {
                return Err(invalid("block"));
            }
        }
        let language = app.language(&request.language)?;
        let second = request.second.as_deref().map(|tag| app.language(tag)).transpose()?;
        let second = second.filter(|second| *second != language);
        let deck = cut::deck(app, request)?;
        if deck.is_empty() {
            return Err(invalid("blocks"));
        }
        let pace = Pace::new(deck.blocks.len());
        Ok(Self { deck, language, second, slide: 0, black: false, bilingual: false, pace })
    }

    fn stage(&self) -> Option<ProjectorStage> {
        if self.black {
            return Some(ProjectorStage::Black);
        }
        let slide = self.deck.slide(self.slide)?;
        Some(ProjectorStage::Slide {
            slide: Box::new(slide.wire()),
            bilingual: self.bilingual,
            place: whole(self.slide + 1),
            of: whole(self.deck.len()),
        })
    }

    fn trainer_view(&self, app: &App, wall: WallShows) -> Option<TrainerView> {
        let current = self.deck.slide(self.slide)?;
        let slides = self.deck.blocks.iter().zip(0..);
        let slides = slides.flat_map(|(block, number)| block.slides.iter().map(move |slide| slide.name(number)));
        let mut first = 0;
        let spent = self.pace.seconds(app.now());
        let block = self.deck.block_of(self.slide);
        let planned: Vec<u32> = self.deck.blocks.iter().map(|block| block.minutes).collect();
        let late = behind(&planned, &spent, block);
        let blocks = self.deck.blocks.iter().zip(spent).map(|(block, seconds)| {
            let begin = first;
            first += block.slides.len();
            BlockTime { title: block.title.clone(), minutes: block.minutes, seconds, first: whole(begin) }
        });
        Some(TrainerView {
            language: self.language.to_string(),
            second: self.second.as_ref().map(ToString::to_string),
            bilingual: self.bilingual,
            black: self.black,
            wall,
            projector: app.outside.has_projector(),
            slide: whole(self.slide),
            slides: slides.collect(),
            current: current.wire(),
            next: self.deck.slide(self.slide + 1).map(|slide| slide.wire()),
            notes: current.notes(app),
            blocks: blocks.collect(),
            block: whole(block),
            runs: self.pace.runs(),
            behind: i32::try_from(late).unwrap_or(i32::MAX),
        })
    }
}
