//! Cards for everybody of the team in one run, which takes a while: it goes on beside everything else, tells how far it is, and can be ended.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;

use tritt_documents::emergency::{EmergencyCard, Watcher, pocket_cards};
use tritt_documents::{DocumentError, without_shape};
use tritt_i18n::Marks;
use tritt_store::learners::Filter;

use super::card::card;
use crate::convert::{day_of, whole};
use crate::learners::not_for_guests;
use crate::page::Target;
use crate::wire::*;
use crate::{ApiError, App, Code};

/// Most cards of one run: a team larger than that prints them by group.
const MOST: u32 = 2000;

/// The run there is, or the last one there was.
#[derive(Default)]
pub(crate) struct CardsRunning(Mutex<Option<Arc<Run>>>);

impl CardsRunning {
    fn held(&self) -> MutexGuard<'_, Option<Arc<Run>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

struct Run {
    of: usize,
    /// Names that cannot be printed and leave a line to write on.
    unprinted: usize,
    far: AtomicUsize,
    cancelled: AtomicBool,
    /// Whether whoever began it does not sit here any more: how it ended, and where the cards lie, is nobody else's.
    strange: AtomicBool,
    ended: Mutex<Option<Ended>>,
}

#[derive(Clone)]
enum Ended {
    Saved(PathBuf),
    Cancelled,
    Failed(ApiError),
}

impl Run {
    fn ended(&self) -> Option<Ended> {
        self.ended.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn end(&self, ended: Ended) {
        *self.ended.lock().unwrap_or_else(PoisonError::into_inner) = Some(ended);
    }
}

impl Watcher for Run {
    fn laid_out(&self, cards: usize) {
        self.far.fetch_max(cards, Ordering::Relaxed);
    }

    fn is_cancelled(&self) -> bool {
        self.cancelled.load(Ordering::Relaxed)
    }
}

/// Asks where to save cards for everybody of the team, or of a group of it, and begins to make them.
///
/// # Errors
/// `guest-refused`, `firm-missing`, `cards-running`, `cards-nobody`, `cards-too-many`, `language-unknown`, `folder-missing`, `file-special`,
/// `file-read-only`, `file-unwritable`, or what the store says. What goes wrong later is told by [`cards_run`].
pub fn begin_cards(app: &App, request: CardsRequest) -> Result<CardsRun, ApiError> {
    not_for_guests(app)?;
    let card = card(app, &request.language, request.second.as_deref())?;
    everybody(app, request.team.as_deref())?;
    refuse_second(app)?;
    let words = app.locales.words(&app.language(&request.language)?, Marks::Plain);
    let dialog = app.locales.words(&app.present_language(), Marks::Plain);
    let name = format!("{}.pdf", words.emergency_cards_file());
    let Some(path) = app.outside.save_target(&dialog, &name, Format::Pdf) else { return Ok(idle()) };
    let target = Target::look(&path)?;
    // whoever joined while the dialog was open gets a card too
    let names = everybody(app, request.team.as_deref())?;
    let run = Arc::new(Run {
        of: names.len(),
        unprinted: names.iter().filter(|name| !without_shape(name).is_empty()).count(),
        far: AtomicUsize::new(0),
        cancelled: AtomicBool::new(false),
        strange: AtomicBool::new(false),
        ended: Mutex::default(),
    });
    {
        // looked at again: the dialog was open in between
        let mut there = app.cards.held();
        if there.as_ref().is_some_and(|run| run.ended().is_none()) {
            return Err(Code::CardsRunning.refused());
        }
        *there = Some(Arc::clone(&run));
    }
    let working = Arc::clone(&run);
    let begun = thread::Builder::new()
        .name("emergency cards".to_owned())
        .spawn(move || working.end(in_any_case(|| made(&card, &names, &working, &target, path))));
    if let Err(error) = begun {
        run.end(Ended::Failed(Code::Internal.failed().because(error)));
    }
    Ok(told(&run))
}

/// How far the run is.
///
/// # Errors
/// None.
pub fn cards_run(app: &App, _: Nothing) -> Result<CardsRun, ApiError> {
    Ok(app.cards.held().as_ref().map_or_else(idle, |run| told(run)))
}

/// Ends the run; nothing is written then, and what was there is there.
///
/// # Errors
/// None.
pub fn cancel_cards(app: &App, _: Nothing) -> Result<CardsRun, ApiError> {
    if let Some(run) = app.cards.held().as_ref() {
        run.cancelled.store(true, Ordering::Relaxed);
    }
    cards_run(app, Nothing {})
}

/// The names of everybody of the team, or of a group of it.
///
/// # Errors
/// `cards-nobody`, `cards-too-many`, or what the store says.
fn everybody(app: &App, team: Option<&str>) -> Result<Vec<String>, ApiError> {
    let filter = Filter { team, ..Filter::default() };
    // one more than there may be: a part of the team would look like all of it
    let members = app.kept().team(&filter, day_of(app.now()), 0, MOST + 1)?;
    if members.len() > MOST as usize {
        return Err(Code::CardsTooMany.refused().arg("limit", MOST));
    }
    let names: Vec<String> = members.into_iter().map(|member| member.name).filter(|name| !name.is_empty()).collect();
    if names.is_empty() { Err(Code::CardsNobody.refused()) } else { Ok(names) }
}

/// What comes of it, also when that is a panic: a run that never ends would let no other one begin.
fn in_any_case(work: impl FnOnce() -> Ended) -> Ended {
    // what the work held is dropped with it; the run itself is told in one word each
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| Ended::Failed(Code::Internal.failed()))
}

/// Somebody else sits here: what ended is forgotten, and what goes on ends without a word.
pub(crate) fn forget_cards(app: &App) {
    let mut there = app.cards.held();
    there.take_if(|run| run.ended().is_some());
    if let Some(run) = there.as_ref() {
        run.strange.store(true, Ordering::Relaxed);
    }
}

fn refuse_second(app: &App) -> Result<(), ApiError> {
    let goes_on = app.cards.held().as_ref().is_some_and(|run| run.ended().is_none());
    if goes_on { Err(Code::CardsRunning.refused()) } else { Ok(()) }
}

fn made(card: &EmergencyCard, names: &[String], run: &Arc<Run>, target: &Target, path: PathBuf) -> Ended {
    let watcher: Arc<dyn Watcher> = Arc::<Run>::clone(run);
    match pocket_cards(card, names, Some(watcher)) {
        Ok(bytes) => target.write(&bytes).map_or_else(Ended::Failed, |()| Ended::Saved(path)),
        Err(DocumentError::Cancelled) => Ended::Cancelled,
        Err(error) => Ended::Failed(error.into()),
    }
}

fn idle() -> CardsRun {
    CardsRun { state: CardsState::Idle, done: 0, of: 0, unprinted: 0, path: None, error: None }
}

fn told(run: &Run) -> CardsRun {
    let far = run.far.load(Ordering::Relaxed).min(run.of);
    let told = |state, done| CardsRun {
        state,
        done: whole(done),
        of: whole(run.of),
        unprinted: whole(run.unprinted),
        path: None,
        error: None,
    };
    match run.ended() {
        None => told(CardsState::Running, far),
        Some(_) if run.strange.load(Ordering::Relaxed) => idle(),
        Some(Ended::Saved(path)) => {
            CardsRun { path: Some(path.display().to_string()), ..told(CardsState::Saved, run.of) }
        }
        Some(Ended::Cancelled) => told(CardsState::Cancelled, far),
        Some(Ended::Failed(error)) => CardsRun { error: Some(error), ..told(CardsState::Failed, far) },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_ends_the_run() {
        let Ended::Failed(error) = in_any_case(|| panic!("a card")) else { panic!("it has failed") };
        assert_eq!(error.code, "internal");
        assert!(matches!(in_any_case(|| Ended::Cancelled), Ended::Cancelled));
    }
}
