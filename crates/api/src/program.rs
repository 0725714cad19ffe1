//! Start, settings, undo.

use std::collections::BTreeMap;

use tritt_core::RouteId;
use tritt_core::letter::turns_direction;
use tritt_i18n::{Language, Marks};
use tritt_store::{Op, settings};

use crate::app::known_language;
use crate::backups::backup;
use crate::learners::learner;
use crate::reminders;
use crate::steps::today;
use crate::wire::*;
use crate::{ApiError, App, Code, MenuWords};

/// Version of the program.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Longest name of a firm, in characters: what a known key may be called.
const LONGEST_FIRM: usize = 80;

/// What the window needs before it can draw anything.
///
/// # Errors
/// When the record cannot be read.
pub fn start(app: &App, _: Nothing) -> Result<Start, ApiError> {
    let settings = app.settings()?;
    let known = settings.purpose.is_some() && !matches!(app.present(), Present::Nobody);
    Ok(Start {
        today: known.then(|| today(app, InLanguage { language: settings.language.clone() }).ok()).flatten(),
        version: VERSION.to_owned(),
        debug: cfg!(debug_assertions),
        languages: app.window_languages.iter().map(ToString::to_string).collect(),
        settings,
        learners: app.kept().learners()?.into_iter().map(learner).collect(),
        present: app.present(),
        storage: if app.store().is_on_disk() || app.is_guest() { Storage::Disk } else { Storage::Memory },
        notices: app.notices.clone(),
        newest_good: app.newest_good.as_ref().map(backup),
        platform: match std::env::consts::OS {
            "windows" => Platform::Windows,
            "macos" => Platform::Macos,
            _ => Platform::Linux,
        },
    })
}

/// Changes settings and answers with all of them.
///
/// # Errors
/// `language-unknown`, `request-invalid`, `reminders-refused`, `learner-missing`, or what the store says.
pub fn save_settings(app: &App, change: SettingsChange) -> Result<Settings, ApiError> {
    let mut new: Vec<(&str, String)> = Vec::new();
    if let Some(tag) = &change.language {
        new.push(("language", known_language(&app.window_languages, tag)?.to_string()));
    }
    if let Some(size) = change.text_size {
        if !(100..=200).contains(&size) {
            return Err(Code::RequestInvalid.refused().arg("field", "textSize"));
        }
        new.push(("text-size", size.to_string()));
    }
    new.extend(change.theme.map(|theme| ("theme", theme_id(theme).to_owned())));
    new.extend(change.purpose.map(|purpose| ("purpose", purpose_id(purpose).to_owned())));
    new.extend(change.paper.map(|paper| ("paper", paper_id(paper).to_owned())));
    new.extend(change.spacing.map(|spacing| ("spacing", spacing_id(spacing).to_owned())));
    new.extend(change.motion.map(|motion| ("motion", motion_id(motion).to_owned())));
    if let Some(route) = change.route {
        if !route.is_empty() && !app.knows_route(&route) {
            return Err(Code::RequestInvalid.refused().arg("field", "route"));
        }
        new.push(("route", route));
    }
    let firm = change.firm.as_deref().map(firm_in).transpose()?;
    let reminders = change.reminders.map(|on| reminders::switch(app, on, change.language.as_deref())).transpose()?;
    let written = app.store().write(Op::SaveSettings, app.now(), |tx| {
        reminders.iter().try_for_each(|switched| switched.keep(tx))?;
        firm.iter().try_for_each(|firm| settings::set_for_all(tx, "firm", firm))?;
        new.iter().try_for_each(|(name, value)| settings::set(tx, name, value))
    })?;
    app.written(written);
    if change.language.is_some() {
        app.outside.speak(&app.menu_words());
    }
    if let Some(theme) = change.theme {
        app.outside.dress(theme);
    }
    app.settings()
}

/// Takes back the last change that can be taken back.
///
/// # Errors
/// What the store says.
pub fn undo(app: &App, _: Nothing) -> Result<Undone, ApiError> {
    let written = app.store().undo(app.now())?;
    let what = app.written(written).and_then(|op| match op {
        Op::FinishLesson => Some(Change::Lesson),
        Op::SetAction => Some(Change::Action),
        Op::TickItem | Op::TickLine => Some(Change::Tick),
        Op::RemoveList => Some(Change::List),
        Op::TakeBackAnswer => Some(Change::Requirement),
        Op::RemoveWorkshopSet => Some(Change::WorkshopSet),
        Op::SetBookmark => Some(Change::Bookmark),
        Op::WriteNote => Some(Change::Note),
        Op::PlanWorkshop => Some(Change::WorkshopPlan),
        Op::AnswerCheck => Some(Change::Check),
        Op::Answer
        | Op::SaveSettings
        | Op::ChangeLearners
        | Op::ChangePaths
        | Op::BeginRound
        | Op::KeepPlace
        | Op::ChangeKeys
        | Op::ChangeFirm
        | Op::ChangeWorkshop
        | Op::KeepRoom
        | Op::SeeTabletop => None,
    });
    Ok(Undone { what })
}

impl App {
    pub(crate) fn settings_map(&self) -> Result<BTreeMap<String, String>, ApiError> {
        Ok(self.store().settings()?)
    }

    /// The present settings. A value nobody knows, say of another version, counts as not set.
    pub(crate) fn settings(&self) -> Result<Settings, ApiError> {
        let map = self.settings_map()?;
        let value = |name: &str| map.get(name).map(String::as_str);
        let theme = [Theme::System, Theme::Light, Theme::Dark, Theme::Contrast];
        let purpose = [Purpose::Learn, Purpose::Business, Purpose::Workshops];
        Ok(Settings {
            language: self.present_language().to_string(),
            theme: theme.into_iter().find(|one| value("theme") == Some(theme_id(*one))).unwrap_or(Theme::System),
            text_size: value("text-size")
                .and_then(|size| size.parse().ok())
                .filter(|size| (100..=200).contains(size))
                .unwrap_or(100),
            purpose: purpose.into_iter().find(|one| value("purpose") == Some(purpose_id(*one))),
            paper: match value("paper") {
                Some("letter") => Paper::Letter,
                Some(_) | None => Paper::A4,
            },
            reminders: !self.is_guest() && reminders::are_on(&map),
            firm: value("firm").unwrap_or_default().to_owned(),
            route: value("route").filter(|route| self.knows_route(route)).unwrap_or_default().to_owned(),
            spacing: match value("spacing") {
                Some("wide") => Spacing::Wide,
                Some(_) | None => Spacing::Usual,
            },
            motion: match value("motion") {
                Some("reduced") => Motion::Reduced,
                Some(_) | None => Motion::System,
            },
        })
    }

    fn knows_route(&self, id: &str) -> bool {
        self.content.curriculum.routes.iter().any(|route| route.id.as_str() == id)
    }

    /// The route that is set; nothing for the order of the trail.
    pub(crate) fn route(&self) -> Result<Option<RouteId>, ApiError> {
        Ok(Some(self.settings()?.route).filter(|route| !route.is_empty()).map(RouteId::new))
    }

    /// The theme that is set; the system's when the record cannot be read.
    pub fn theme(&self) -> Theme {
        self.settings().map_or(Theme::System, |settings| settings.theme)
    }

    /// The words of menus and system dialogs, which show no isolation marks.
    pub fn menu_words(&self) -> MenuWords {
        let words = |language: &Language| self.locales.words(language, Marks::Plain);
        let named = |language: &Language| (language.clone(), words(language).language_name());
        MenuWords {
            words: words(&self.present_language()),
            languages: self.window_languages.iter().map(named).collect(),
        }
    }

    /// The language of the command line: the one asked for, else the one that is set or the system's, if there are words for it.
    ///
    /// # Errors
    /// `language-unknown`.
    pub fn choose_language(&self, tag: Option<&str>) -> Result<Language, ApiError> {
        tag.map_or_else(|| Ok(self.wanted_language(self.locales.languages())), |tag| self.language(tag))
    }
}

/// A firm's name that can stand on a certificate; empty to have none again.
fn firm_in(name: &str) -> Result<&str, ApiError> {
    let name = name.trim();
    if name.chars().count() > LONGEST_FIRM || name.chars().any(|letter| letter.is_control() || turns_direction(letter))
    {
        return Err(Code::RequestInvalid.refused().arg("field", "firm"));
    }
    Ok(name)
}

fn theme_id(theme: Theme) -> &'static str {
    match theme {
        Theme::System => "system",
        Theme::Light => "light",
        Theme::Dark => "dark",
        Theme::Contrast => "contrast",
    }
}

fn purpose_id(purpose: Purpose) -> &'static str {
    match purpose {
        Purpose::Learn => "learn",
        Purpose::Business => "business",
        Purpose::Workshops => "workshops",
    }
}

fn paper_id(paper: Paper) -> &'static str {
    match paper {
        Paper::A4 => "a4",
        Paper::Letter => "letter",
    }
}

fn spacing_id(spacing: Spacing) -> &'static str {
    match spacing {
        Spacing::Usual => "usual",
        Spacing::Wide => "wide",
    }
}

fn motion_id(motion: Motion) -> &'static str {
    match motion {
        Motion::System => "system",
        Motion::Reduced => "reduced",
    }
}
