//! Who learns: sitting down, getting up, joining and being forgotten.

use argon2::Argon2;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _};
use tritt_core::Timestamp;
use tritt_core::pin::{is_pin, left_to_wait};
// what a list of people may bring and what somebody may type is the same; the database holds the same limits
use tritt_interop::roster::{LONGEST_EMAIL, LONGEST_GROUP, LONGEST_NAME};
use tritt_store::{LearnerId, Op, Store, Topic, learners, settings};

use crate::certificates::forget_chosen;
use crate::convert::{audience, audience_in, iso};
use crate::wire::*;
use crate::{ApiError, App, Code};
use crate::{emergency, suppliers, team};

/// As many colours as the round marks have.
const COLOURS: u8 = 8;

/// What becomes stale when somebody else sits here.
const EVERYTHING: [Topic; 9] = [
    Topic::Learners,
    Topic::Settings,
    Topic::Learning,
    Topic::Checklists,
    Topic::Notes,
    Topic::Paths,
    Topic::Keys,
    Topic::Firm,
    Topic::Workshop,
];

/// A learner sits down. Wrong PINs are counted, and after a few of them time has to pass.
///
/// # Errors
/// `learner-missing`, `pin-wrong`, `pin-wait`, or what the store says.
pub fn learn_as(app: &App, request: LearnAs) -> Result<Nothing, ApiError> {
    let learner = id_of(&request.learner)?;
    check_pin(app, learner, request.pin.as_deref())?;
    sit_down(app, learner)
}

/// A guest sits down. What they do is in memory alone and ends with their visit; language and looks are as they were.
///
/// # Errors
/// What the store says.
pub fn learn_as_guest(app: &App, _: Nothing) -> Result<Nothing, ApiError> {
    let now = app.now();
    let guest = Store::in_memory(None, now)?;
    let present = app.store().settings()?;
    guest.write(Op::SaveSettings, now, |tx| {
        present.iter().try_for_each(|(name, value)| settings::set(tx, name, value))
    })?;
    app.seat_guest(Some(guest));
    changed_places(app)
}

/// Whoever sits here gets up; the program asks who comes next. Whoever is alone and has no PIN stays: there is nobody to choose.
///
/// # Errors
/// What the store says.
pub fn stand_up(app: &App, _: Nothing) -> Result<Nothing, ApiError> {
    let everybody = app.kept().learners()?;
    let alone = everybody.first().filter(|one| everybody.len() == 1 && !one.has_pin).map(|one| one.id);
    sit_down(app, alone.unwrap_or(LearnerId::NOBODY))
}

/// Somebody new joins and sits down.
///
/// # Errors
/// `learner-unnamed`, `learner-twice`, `request-invalid`, `pin-unfit`, or what the store says.
pub fn add_learner(app: &App, request: NewLearner) -> Result<Nothing, ApiError> {
    let profile = profile_in(app, None, &request.profile)?;
    let hash = request.pin.as_deref().map(hash).transpose()?;
    let now = app.now();
    let added = app.kept().write(Op::ChangeLearners, now, |tx| {
        let learner = learners::add(tx, &profile, now)?;
        hash.iter().try_for_each(|hash| learners::set_pin(tx, learner, hash, None))?;
        Ok(learner)
    })?;
    let learner = app.written(added);
    sit_down(app, learner)
}

/// Changes who a learner is.
///
/// # Errors
/// As [`add_learner`], `guest-refused`, `learner-missing`.
pub fn change_learner(app: &App, request: LearnerChange) -> Result<Nothing, ApiError> {
    not_for_guests(app)?;
    let learner = id_of(&request.learner)?;
    let profile = profile_in(app, Some(learner), &request.profile)?;
    let written = app.kept().write(Op::ChangeLearners, app.now(), |tx| learners::change(tx, learner, &profile))?;
    app.written(written);
    Ok(Nothing {})
}

/// Sets, changes or takes away a PIN, by whoever knows the present one.
///
/// # Errors
/// `guest-refused`, `learner-missing`, `pin-wrong`, `pin-wait`, `pin-unfit`, or what the store says.
pub fn set_pin(app: &App, request: PinChange) -> Result<Nothing, ApiError> {
    not_for_guests(app)?;
    let learner = id_of(&request.learner)?;
    let hash = request.new.as_deref().map(hash).transpose()?.unwrap_or_default();
    check_pin(app, learner, request.present.as_deref())?;
    let written = app.kept().write(Op::ChangeLearners, app.now(), |tx| learners::set_pin(tx, learner, &hash, None))?;
    app.written(written);
    Ok(Nothing {})
}

/// Takes a forgotten PIN away without knowing it. It is no protection, so there is a way out; the learner is told when it was taken.
///
/// # Errors
/// `guest-refused`, `learner-missing`, or what the store says.
pub fn forget_pin(app: &App, request: LearnerName) -> Result<Nothing, ApiError> {
    not_for_guests(app)?;
    let learner = id_of(&request.learner)?;
    let now = app.now();
    let written = app.kept().write(Op::ChangeLearners, now, |tx| learners::set_pin(tx, learner, "", Some(now)))?;
    app.written(written);
    Ok(Nothing {})
}

/// Removes a learner with everything of theirs, from the backups too. Only whoever sits here can be removed that way.
///
/// # Errors
/// `learner-missing`, or what the store or the disk says.
pub fn forget_learner(app: &App, request: LearnerName) -> Result<Nothing, ApiError> {
    let learner = id_of(&request.learner)?;
    if app.is_guest() || app.kept().learner() != learner {
        return Err(Code::LearnerMissing.refused());
    }
    let written = app.kept().forget(learner, app.now())?;
    forget_what_was_shown(app);
    app.written(written);
    dress_anew(app);
    Ok(Nothing {})
}

impl App {
    /// Who learns now.
    pub(crate) fn present(&self) -> Present {
        match self.kept().learner() {
            _ if self.is_guest() => Present::Guest,
            LearnerId::NOBODY => Present::Nobody,
            learner => Present::Learner { id: learner.0.to_string() },
        }
    }
}

/// A learner on the wire.
pub(crate) fn learner(one: tritt_store::Learner) -> Learner {
    Learner {
        id: one.id.0.to_string(),
        name: one.profile.name,
        email: one.profile.email,
        role: audience(one.profile.role),
        colour: one.profile.colour,
        team: one.profile.team,
        has_pin: one.has_pin,
        pin_removed_at: one.pin_removed_at.map(iso),
    }
}

fn sit_down(app: &App, learner: LearnerId) -> Result<Nothing, ApiError> {
    app.kept().learn_as(learner)?;
    app.seat_guest(None);
    changed_places(app)
}

/// A guest leaves nothing behind: what others would find later is not theirs to change.
///
/// # Errors
/// `guest-refused`.
pub(crate) fn not_for_guests(app: &App) -> Result<(), ApiError> {
    if app.is_guest() { Err(Code::GuestRefused.refused()) } else { Ok(()) }
}

/// What was shown to be taken over was shown to somebody else.
fn forget_what_was_shown(app: &App) {
    team::forget_shown(app);
    suppliers::forget_shown(app);
    emergency::forget_cards(app);
}

pub(crate) fn changed_places(app: &App) -> Result<Nothing, ApiError> {
    forget_chosen(app);
    forget_what_was_shown(app);
    app.outside.changed(&EVERYTHING);
    dress_anew(app);
    Ok(Nothing {})
}

/// Menus and frame follow the settings of whoever sits here now.
fn dress_anew(app: &App) {
    app.outside.speak(&app.menu_words());
    app.outside.dress(app.theme());
}

pub(crate) fn id_of(id: &str) -> Result<LearnerId, ApiError> {
    let number = id.parse().ok().filter(|number| *number > 0).map(LearnerId);
    number.ok_or_else(|| Code::LearnerMissing.refused())
}

/// Whether that is the learner's PIN. A wrong one is counted before it is told, so that ending the program brings no further try.
fn check_pin(app: &App, learner: LearnerId, given: Option<&str>) -> Result<(), ApiError> {
    let pin = app.kept().pin(learner)?;
    if pin.hash.is_empty() {
        return Ok(());
    }
    let now = app.now();
    if pin.wrong_at > now {
        // the clock was set back: the wait begins now, or it would never pass
        app.kept().write(Op::ChangeLearners, now, |tx| learners::count_wrong_pins(tx, learner, pin.wrong, now))?;
    }
    wait(pin.wrong, pin.wrong_at.min(now), now)?;
    let right = given.is_some_and(|given| is_that(&pin.hash, given));
    let wrong = if right { 0 } else { pin.wrong.saturating_add(1) };
    if wrong != pin.wrong {
        app.kept().write(Op::ChangeLearners, now, |tx| learners::count_wrong_pins(tx, learner, wrong, now))?;
    }
    if right {
        return Ok(());
    }
    wait(wrong, now, now)?;
    Err(Code::PinWrong.refused())
}

fn wait(wrong: u32, last: Timestamp, now: Timestamp) -> Result<(), ApiError> {
    let left = left_to_wait(wrong, last, now).as_millis().div_ceil(1000);
    if left == 0 {
        return Ok(());
    }
    Err(Code::PinWait.refused().arg("seconds", u32::try_from(left).unwrap_or(u32::MAX)))
}

/// The hash of a PIN: Argon2id with the parameters the library proposes (OWASP, “Password Storage Cheat Sheet”).
fn hash(pin: &str) -> Result<String, ApiError> {
    if !is_pin(pin) {
        return Err(Code::PinUnfit.refused());
    }
    let hash = Argon2::default().hash_password(pin.as_bytes());
    hash.map(|hash| hash.to_string()).map_err(|error| Code::Internal.failed().because(error))
}

fn is_that(hash: &str, given: &str) -> bool {
    PasswordHash::new(hash).is_ok_and(|hash| Argon2::default().verify_password(given.as_bytes(), &hash).is_ok())
}

/// A profile with every field checked; `present` is whose it is already.
fn profile_in(app: &App, present: Option<LearnerId>, profile: &Profile) -> Result<tritt_store::Profile, ApiError> {
    let (name, email) = (profile.name.trim(), profile.email.trim());
    if name.is_empty() {
        return Err(Code::LearnerUnnamed.refused());
    }
    if name.chars().count() > LONGEST_NAME || name.chars().any(char::is_control) {
        return Err(Code::RequestInvalid.refused().arg("field", "name"));
    }
    let is_address = |email: &str| {
        let parts = email.split_once('@').filter(|(person, host)| !person.is_empty() && !host.is_empty());
        parts.is_some() && !email.contains(|sign: char| sign.is_whitespace() || sign.is_control())
    };
    if !email.is_empty() && (email.len() > LONGEST_EMAIL || !is_address(email)) {
        return Err(Code::RequestInvalid.refused().arg("field", "email"));
    }
    let team = profile.team.trim();
    if team.chars().count() > LONGEST_GROUP || team.chars().any(char::is_control) {
        return Err(Code::RequestInvalid.refused().arg("field", "team"));
    }
    if profile.colour >= COLOURS {
        return Err(Code::RequestInvalid.refused().arg("field", "colour"));
    }
    let same = |other: &str| other.to_lowercase() == name.to_lowercase();
    let everybody = app.kept().learners()?;
    if everybody.iter().any(|other| Some(other.id) != present && same(&other.profile.name)) {
        return Err(Code::LearnerTwice.refused().arg("name", name));
    }
    let before = everybody.into_iter().find(|one| Some(one.id) == present);
    Ok(tritt_store::Profile {
        name: name.to_owned(),
        email: email.to_owned(),
        role: audience_in(profile.role),
        colour: profile.colour,
        team: team.to_owned(),
        sourced_id: before.map(|one| one.profile.sourced_id).unwrap_or_default(),
    })
}
