//! The program without a face.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, OnceLock, PoisonError, RwLock};

use tritt_content::{Care, Content, ContentWords, FirmContent, GUIDE_FOLDER, Guide, Mistake};
use tritt_core::Timestamp;
use tritt_core::firm::Profile;
use tritt_core::learning::Record;
use tritt_i18n::{Files, Language, Locales, Marks, Words};
use tritt_store::search::Index;
use tritt_store::{BackupInfo, OpenNotice, Store, Written};

use crate::certificates::{Brought, Chosen};
use crate::emergency::CardsRunning;
use crate::error::{content_broken, locale_broken};
use crate::suppliers::Shown;
use crate::team::Pending;
use crate::workshop::Presenting;
use crate::workshop::Running;
use crate::{ApiError, Code, Outside};

/// How the program is opened.
#[derive(Debug, Clone)]
pub struct Opening {
    /// Folder for everything it remembers.
    pub data_folder: PathBuf,
    /// A folder with `content/` and `locales/` instead of what is built in.
    pub from: Option<PathBuf>,
    /// Where the time comes from; tests have their own.
    pub clock: fn() -> Timestamp,
}

/// The system's clock.
pub fn system_clock() -> Timestamp {
    Timestamp(jiff::Timestamp::now().as_millisecond())
}

/// Words and curriculum, read. It takes no part of the record, so it can be done while the desktop gets ready.
pub struct Reading(Result<(Locales, Content, Vec<Mistake>), ApiError>);

impl Reading {
    /// Reads them, built in or from an author's folder.
    pub fn of(from: Option<&Path>) -> Self {
        Self(usable_content(from))
    }
}

/// The program without a face: words, curriculum and record.
pub struct App {
    pub(crate) locales: Locales,
    /// Those of its languages the window speaks: its own words are built in, whatever folder the rest comes from.
    pub(crate) window_languages: Vec<Language>,
    pub(crate) content: Content,
    /// The content of the firm's side, read when somebody first looks there.
    firm_content: OnceLock<Result<FirmContent, ApiError>>,
    /// The guide for trainers, read when somebody first looks there.
    guide: OnceLock<Result<Guide, ApiError>>,
    /// An author's folder in place of what is built in.
    from: Option<PathBuf>,
    store: Arc<Store>,
    /// The record of a guest, which is only in memory; while it is there, it is used.
    guest: RwLock<Option<Arc<Store>>>,
    /// The search indexes made so far.
    pub(crate) indexes: Mutex<BTreeMap<Language, Arc<Index>>>,
    /// A list of people that was shown and not taken over yet.
    pub(crate) pending: Mutex<Option<Pending>>,
    /// Answers of a supplier that were shown and not taken over yet.
    pub(crate) shown_answers: Mutex<Option<Shown>>,
    /// Held while bytes of attachments come or go: what is written and not yet in the record belongs to somebody all the same.
    pub(crate) attaching: Mutex<()>,
    /// The file that is checked, so that it can be told again in another language or with another key known.
    pub(crate) checked: Mutex<Option<Chosen>>,
    /// The key in a file that was chosen, still locked.
    pub(crate) brought: Mutex<Option<Brought>>,
    /// One at a time makes, uses and replaces the key that signs.
    pub(crate) signing: Mutex<()>,
    /// Cards that are made for everybody, beside everything else.
    pub(crate) cards: CardsRunning,
    /// The session that is on, while the program listens.
    pub(crate) room: Mutex<Option<Running>>,
    /// What is presented to a room now.
    pub(crate) presenting: Presenting,
    pub(crate) notices: Vec<ApiError>,
    pub(crate) newest_good: Option<BackupInfo>,
    pub(crate) outside: Arc<dyn Outside>,
    pub(crate) data_folder: PathBuf,
    clock: fn() -> Timestamp,
}

impl App {
    /// Opens words, curriculum and record, and makes the backup of the day. Of content with mistakes the rest is used, and a notice names them.
    ///
    /// # Errors
    /// Broken words of the program; content without a single step; a record that is too new, foreign, or in use.
    pub fn open(opening: Opening, outside: Box<dyn Outside>) -> Result<Self, ApiError> {
        let read = Reading::of(opening.from.as_deref());
        Self::open_with(read, opening, outside)
    }

    /// The same with words and curriculum read before.
    ///
    /// # Errors
    /// As [`App::open`].
    pub fn open_with(reading: Reading, opening: Opening, outside: Box<dyn Outside>) -> Result<Self, ApiError> {
        let (locales, content, mistakes) = reading.0?;
        let now = (opening.clock)();
        let opened = Store::open(&opening.data_folder, now)?;
        let newest_good = opened.notices.iter().find_map(|notice| match notice {
            OpenNotice::Damaged { newest_good, .. } => newest_good.clone(),
            OpenNotice::InMemory { .. } => None,
        });
        let mut notices: Vec<ApiError> = opened.notices.into_iter().map(notice).collect();
        if !mistakes.is_empty() {
            notices.push(content_broken(&mistakes));
        }
        if let Err(error) = opened.store.daily_backup(now) {
            let error = ApiError::from(error);
            tracing::warn!(code = error.code, %error, "no backup of the day");
            if opened.store.is_on_disk() {
                notices.push(error);
            }
        }
        let app = Self {
            window_languages: window_languages(&locales, opening.from.as_deref()),
            firm_content: OnceLock::new(),
            guide: OnceLock::new(),
            from: opening.from,
            locales,
            content,
            store: Arc::new(opened.store),
            guest: RwLock::default(),
            indexes: Mutex::default(),
            pending: Mutex::default(),
            shown_answers: Mutex::default(),
            attaching: Mutex::default(),
            checked: Mutex::default(),
            brought: Mutex::default(),
            signing: Mutex::default(),
            cards: CardsRunning::default(),
            presenting: Presenting::default(),
            notices,
            newest_good,
            outside: Arc::from(outside),
            room: Mutex::default(),
            data_folder: opening.data_folder,
            clock: opening.clock,
        };
        if let Err(error) = crate::workshop::end_forgotten_session(&app) {
            tracing::warn!(code = error.code, %error, "a session nobody ended is still there");
        }
        Ok(app)
    }

    /// Opens words and curriculum with an empty record in memory, for what says everything in its arguments: no data folder is read, locked or made.
    ///
    /// # Errors
    /// Broken words of the program; content without a single step.
    pub fn open_without_record(
        from: Option<&Path>,
        clock: fn() -> Timestamp,
        outside: Box<dyn Outside>,
    ) -> Result<Self, ApiError> {
        let (locales, content, mistakes) = usable_content(from)?;
        let notices = if mistakes.is_empty() { Vec::new() } else { vec![content_broken(&mistakes)] };
        Ok(Self {
            window_languages: window_languages(&locales, from),
            firm_content: OnceLock::new(),
            guide: OnceLock::new(),
            from: from.map(Path::to_path_buf),
            locales,
            content,
            store: Arc::new(Store::in_memory(None, clock())?),
            guest: RwLock::default(),
            indexes: Mutex::default(),
            pending: Mutex::default(),
            shown_answers: Mutex::default(),
            attaching: Mutex::default(),
            checked: Mutex::default(),
            brought: Mutex::default(),
            signing: Mutex::default(),
            cards: CardsRunning::default(),
            presenting: Presenting::default(),
            notices,
            newest_good: None,
            outside: Arc::from(outside),
            room: Mutex::default(),
            data_folder: PathBuf::new(),
            clock,
        })
    }

    /// What happened to the record while it was opened: damage put aside, nothing that can be written to.
    pub fn notices(&self) -> &[ApiError] {
        &self.notices
    }

    /// The words of a language for people to read.
    pub fn words(&self, language: &Language) -> Words {
        self.locales.words(language, Marks::Isolated)
    }

    /// The words of the language the window speaks.
    pub fn present_words(&self) -> Words {
        self.words(&self.present_language())
    }

    /// The language the window speaks: the one that is set, or the system's, if it has words for it.
    pub(crate) fn present_language(&self) -> Language {
        self.wanted_language(&self.window_languages)
    }

    /// Of these languages the one that is set, else the system's, else English.
    pub(crate) fn wanted_language(&self, available: &[Language]) -> Language {
        let set = self.settings_map().ok().and_then(|map| map.get("language").and_then(|tag| Language::from_tag(tag)));
        let wanted: Vec<Language> = set.into_iter().chain(Language::of_system()).collect();
        Language::choose(&wanted, available).cloned().unwrap_or_else(Language::english)
    }

    /// The languages there are words for, in the order in which they stand side by side.
    pub fn language_tags(&self) -> Vec<String> {
        self.locales.languages().iter().map(ToString::to_string).collect()
    }

    /// A language we have words for.
    pub(crate) fn language(&self, tag: &str) -> Result<Language, ApiError> {
        known_language(self.locales.languages(), tag)
    }

    pub(crate) fn content_words(&self, language: &Language) -> Result<&ContentWords, ApiError> {
        self.content.words(language).ok_or_else(|| Code::Internal.failed().because(format!("no content in {language}")))
    }

    /// The content of the firm's side.
    ///
    /// # Errors
    /// `content-broken` for an author's folder that cannot be read. Of content with mistakes the rest is used.
    pub(crate) fn firm_content(&self) -> Result<&FirmContent, ApiError> {
        let read =
            || read_firm(self.from.as_deref(), &self.locales, &self.content, Care::Trusted).map(|(read, _)| read);
        self.firm_content.get_or_init(read).as_ref().map_err(Clone::clone)
    }

    /// The guide for trainers.
    ///
    /// # Errors
    /// `content-broken` for an author's folder that cannot be read. Of a guide with mistakes the rest is used.
    pub(crate) fn guide(&self) -> Result<&Guide, ApiError> {
        let read = || -> Result<Guide, ApiError> {
            let files = guide_in(self.from.as_deref())?.unwrap_or_else(Guide::embedded_files);
            Ok(self.content.guide(&files, self.locales.languages(), Care::Trusted).0)
        };
        self.guide.get_or_init(read).as_ref().map_err(Clone::clone)
    }

    /// The words of the firm's side in a language.
    ///
    /// # Errors
    /// As [`App::firm_content`].
    pub(crate) fn firm_words(&self, language: &Language) -> Result<&ContentWords, ApiError> {
        let missing = || Code::Internal.failed().because(format!("no firm content in {language}"));
        self.firm_content()?.words(language).ok_or_else(missing)
    }

    pub(crate) fn now(&self) -> Timestamp {
        (self.clock)()
    }

    /// The record of whoever learns now: a guest's own, which ends with their visit, else the one that is kept.
    pub(crate) fn store(&self) -> Arc<Store> {
        let guest = self.guest.read().unwrap_or_else(PoisonError::into_inner);
        guest.as_ref().map_or_else(|| Arc::clone(&self.store), Arc::clone)
    }

    /// The record that is kept, also while a guest is here.
    pub(crate) fn kept(&self) -> &Store {
        &self.store
    }

    /// The same, for who writes beside the commands.
    pub(crate) fn kept_store(&self) -> Arc<Store> {
        Arc::clone(&self.store)
    }

    /// Where the time comes from.
    pub(crate) fn clock(&self) -> fn() -> Timestamp {
        self.clock
    }

    pub(crate) fn is_guest(&self) -> bool {
        self.guest.read().unwrap_or_else(PoisonError::into_inner).is_some()
    }

    /// Lets a guest sit down with an empty record, or ends the visit: then nothing of it is left.
    pub(crate) fn seat_guest(&self, guest: Option<Store>) {
        *self.guest.write().unwrap_or_else(PoisonError::into_inner) = guest.map(Arc::new);
    }

    /// What is known about the firm that is open; nothing while none is.
    pub(crate) fn open_profile(&self) -> Result<Profile, ApiError> {
        let firm = self.kept().open_firm()?;
        Ok(firm.map(|firm| self.kept().firm_profile(firm)).transpose()?.unwrap_or_default())
    }

    /// The name of whoever learns now; empty for a guest and for somebody who gave none.
    pub(crate) fn present_name(&self) -> Result<String, ApiError> {
        if self.is_guest() {
            return Ok(String::new());
        }
        let present = self.kept().learner();
        let found = self.kept().learners()?.into_iter().find(|one| one.id == present);
        Ok(found.map(|one| one.profile.name).unwrap_or_default())
    }

    pub(crate) fn record(&self) -> Result<Record, ApiError> {
        Ok(self.store().record()?)
    }

    /// Tells everybody what a write changed, and hands on its value.
    pub(crate) fn written<T>(&self, written: Written<T>) -> T {
        self.outside.changed(&written.topics);
        written.value
    }
}

/// Reads words and curriculum, built in or from an author's folder, and checks them by every rule; gives what can be used and every mistake.
///
/// # Errors
/// The mistakes of the language files, as one error; a folder that cannot be read.
pub fn check_content(from: Option<&Path>) -> Result<(Locales, Content, Vec<Mistake>), ApiError> {
    let (locales, content, mut mistakes) = read_content(from, Care::Checked)?;
    mistakes.extend(read_firm(from, &locales, &content, Care::Checked)?.1);
    // an author's folder without a guide has the one that is built in, which was checked
    if let Some(files) = guide_in(from)? {
        mistakes.extend(content.guide(&files, locales.languages(), Care::Checked).1);
    }
    Ok((locales, content, mistakes))
}

fn read_firm(
    from: Option<&Path>,
    locales: &Locales,
    content: &Content,
    care: Care,
) -> Result<(FirmContent, Vec<Mistake>), ApiError> {
    let structure = structure_in(from)?;
    Ok(FirmContent::load(&structure, locales.files(), &content.curriculum, locales.languages(), care))
}

/// The files of the guide in an author's folder, if it has one.
fn guide_in(from: Option<&Path>) -> Result<Option<Files>, ApiError> {
    from.map(|folder| folder.join(GUIDE_FOLDER)).filter(|folder| folder.is_dir()).map(|it| read_folder(&it)).transpose()
}

/// The files of the structure, built in or of an author's folder.
fn structure_in(from: Option<&Path>) -> Result<Files, ApiError> {
    from.map_or_else(|| Ok(Content::embedded_files()), |folder| read_folder(&folder.join("content")))
}

fn read_content(from: Option<&Path>, care: Care) -> Result<(Locales, Content, Vec<Mistake>), ApiError> {
    let structure = structure_in(from)?;
    let locales = Locales::new(words_in(from)?).map_err(|mistakes| locale_broken(&mistakes))?;
    let (content, mistakes) = Content::load(&structure, locales.files(), locales.languages(), care);
    Ok((locales, content, mistakes))
}

/// The files of the words, built in or of an author's folder.
///
/// # Errors
/// A folder that cannot be read.
pub(crate) fn words_in(from: Option<&Path>) -> Result<Files, ApiError> {
    from.map_or_else(|| Ok(Locales::embedded_files()), |folder| read_folder(&folder.join("locales")))
}

/// The same for a program that is to show something: of content with mistakes the rest is used, without a single step there is nothing.
fn usable_content(from: Option<&Path>) -> Result<(Locales, Content, Vec<Mistake>), ApiError> {
    let care = if from.is_some() { Care::Checked } else { Care::Trusted };
    let (locales, content, mistakes) = read_content(from, care)?;
    if content.curriculum.steps.is_empty() {
        return Err(content_broken(&mistakes));
    }
    Ok((locales, content, mistakes))
}

fn read_folder(folder: &Path) -> Result<Files, ApiError> {
    Files::read(folder).map_err(|error| {
        let first = format!("{}: {error}", folder.display());
        Code::ContentBroken.refused().arg("count", 1_u32).arg("first", first)
    })
}

/// The languages of these words that the window has words for too: all of what is built in, of a folder those that are built in.
fn window_languages(locales: &Locales, from: Option<&Path>) -> Vec<Language> {
    if from.is_none() {
        return locales.languages().to_vec();
    }
    let built_in = Locales::embedded_languages();
    locales.languages().iter().filter(|language| built_in.contains(language)).cloned().collect()
}

/// The language with this tag, if it is one of these.
pub(crate) fn known_language(languages: &[Language], tag: &str) -> Result<Language, ApiError> {
    let known = || languages.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    Language::from_tag(tag)
        .filter(|language| languages.contains(language))
        .ok_or_else(|| Code::LanguageUnknown.refused().arg("language", tag).arg("known", known()))
}

fn notice(notice: OpenNotice) -> ApiError {
    match notice {
        OpenNotice::Damaged { set_aside, newest_good } => {
            let file = set_aside.file_name().unwrap_or_default().to_string_lossy().into_owned();
            match newest_good {
                Some(_) => Code::StoreDamaged.failed().arg("file", file),
                None => Code::StoreLost.failed().arg("file", file),
            }
        }
        OpenNotice::InMemory { reason } => Code::StoreInMemory.failed().because(reason),
    }
}
