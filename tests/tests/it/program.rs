//! A program without a face for one test: a data folder of its own, a clock that stands, and ears for what it asks of the world outside.

use std::cell::Cell;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, LazyLock, Mutex};

use serde_json::{Value, json};
use tempfile::TempDir;
use tritt_api::wire::{Format, SlidePoint, Theme};
use tritt_api::{ApiError, App, MenuWords, NoKeychain, Opening, Outside, Topic};
use tritt_content::Content;
use tritt_core::question::Task;
use tritt_core::{QuestionId, Timestamp};
use tritt_i18n::{Language, Locales, Words};
use tritt_tests::LANGUAGES;
use tritt_tests::dispatch;
use zeroize::Zeroizing;

/// 24 November 2026, 9:00 UTC.
pub const NOW: Timestamp = Timestamp(1_795_510_800_000);

thread_local! {
    /// The time of this test.
    static CLOCK: Cell<Timestamp> = const { Cell::new(NOW) };
}

/// From now on it is this time, for every program of this test.
pub fn set_clock(now: Timestamp) {
    CLOCK.set(now);
}

/// What the program asked of the world outside.
#[derive(Default)]
pub struct Heard {
    topics: Mutex<Vec<Topic>>,
    opened: Mutex<Vec<String>>,
    spoken: Mutex<Vec<String>>,
    worn: Mutex<Vec<Theme>>,
    /// What the person answers in the dialog; nothing is cancelling it.
    pub target: Mutex<Option<PathBuf>>,
    suggested: Mutex<Vec<String>>,
    /// What was shown as a notification, title and text.
    notified: Mutex<Vec<(String, String)>>,
    /// Whether the system shows none.
    pub silent: Mutex<bool>,
    /// The keychain of the system; nothing where there is none.
    pub keychain: Mutex<Option<BTreeMap<String, Vec<u8>>>>,
    /// Whether the projector's window is open, and where the pointer was shown on it.
    pub projector: Mutex<bool>,
    pub pointed: Mutex<Vec<Option<(u32, u32)>>>,
}

struct Around(Arc<Heard>);

impl Outside for Around {
    fn changed(&self, topics: &[Topic]) {
        self.0.topics.lock().unwrap().extend(topics);
    }

    fn speak(&self, said: &MenuWords) {
        let names = said.languages.iter().map(|(_, name)| name.as_str()).collect::<Vec<_>>().join(", ");
        self.0.spoken.lock().unwrap().push(format!("{}: {names}", said.words.menu_file()));
    }

    fn dress(&self, theme: Theme) {
        self.0.worn.lock().unwrap().push(theme);
    }

    fn save_target(&self, _words: &Words, suggested: &str, _format: Format) -> Option<PathBuf> {
        self.0.suggested.lock().unwrap().push(suggested.to_owned());
        self.0.target.lock().unwrap().clone()
    }

    fn save_key_target(&self, _words: &Words, suggested: &str) -> Option<PathBuf> {
        self.0.suggested.lock().unwrap().push(suggested.to_owned());
        self.0.target.lock().unwrap().clone()
    }

    fn save_copy_target(&self, _words: &Words, suggested: &str, _ending: &str) -> Option<PathBuf> {
        self.0.suggested.lock().unwrap().push(suggested.to_owned());
        self.0.target.lock().unwrap().clone()
    }

    fn open_target(&self, _words: &Words, _endings: &[&str]) -> Option<PathBuf> {
        self.0.target.lock().unwrap().clone()
    }

    fn secret(&self, name: &str) -> Result<Option<Zeroizing<Vec<u8>>>, NoKeychain> {
        let keychain = self.0.keychain.lock().unwrap();
        let keychain = keychain.as_ref().ok_or_else(|| NoKeychain("a test".to_owned()))?;
        Ok(keychain.get(name).cloned().map(Zeroizing::new))
    }

    fn keep_secret(&self, name: &str, secret: &[u8]) -> Result<(), NoKeychain> {
        let mut keychain = self.0.keychain.lock().unwrap();
        let keychain = keychain.as_mut().ok_or_else(|| NoKeychain("a test".to_owned()))?;
        keychain.insert(name.to_owned(), secret.to_vec());
        Ok(())
    }

    fn notify(&self, title: &str, text: &str) -> Result<(), String> {
        if *self.0.silent.lock().unwrap() {
            return Err("notifications are off".to_owned());
        }
        self.0.notified.lock().unwrap().push((title.to_owned(), text.to_owned()));
        Ok(())
    }

    fn open_link(&self, address: &str) -> Result<(), String> {
        self.0.opened.lock().unwrap().push(address.to_owned());
        Ok(())
    }

    fn open_folder(&self, _folder: &Path) -> Result<(), String> {
        Err("no file manager".to_owned())
    }

    fn phone_page(&self) -> Vec<(String, Vec<u8>)> {
        tritt_tests::phone_page()
    }

    fn open_projector(&self, _theme: Theme) -> Result<(), String> {
        *self.0.projector.lock().unwrap() = true;
        Ok(())
    }

    fn close_projector(&self) {
        *self.0.projector.lock().unwrap() = false;
    }

    fn has_projector(&self) -> bool {
        *self.0.projector.lock().unwrap()
    }

    fn point(&self, at: Option<SlidePoint>) {
        self.0.pointed.lock().unwrap().push(at.map(|at| (at.x, at.y)));
    }
}

/// The program and its folder.
pub struct Program {
    pub app: App,
    pub heard: Arc<Heard>,
    pub place: TempDir,
}

impl Program {
    /// A program nobody has used yet.
    pub fn new() -> Self {
        Self::in_place(tempfile::tempdir().unwrap())
    }

    /// A program whose data folder cannot be used: what it remembers ends with it.
    pub fn in_memory() -> Self {
        let place = tempfile::tempdir().unwrap();
        fs::write(place.path().join("data"), "a file where the folder should be").unwrap();
        let program = Self::in_place(place);
        assert!(program.app.notices().iter().any(|notice| notice.code == "store-in-memory"));
        program
    }

    /// The program closed and started again with the same folder.
    pub fn again(self) -> Self {
        drop(self.app);
        Self::in_place(self.place)
    }

    /// The program started again after something happened to its folder meanwhile.
    pub fn again_after(self, meanwhile: impl Fn(&Path)) -> Self {
        drop(self.app);
        meanwhile(&self.place.path().join("data"));
        Self::in_place(self.place)
    }

    /// A program that takes its content from an author's folder, a copy of ours after `change`.
    pub fn with_content(change: impl Fn(&Path)) -> Self {
        let place = tempfile::tempdir().unwrap();
        let author = place.path().join("author");
        for folder in ["content", "locales"] {
            copy(&tritt_tests::root().join(folder), &author.join(folder));
        }
        change(&author);
        Self::open(place, Some(author))
    }

    /// A program whose data folder lies in this place.
    pub fn at(place: TempDir) -> Self {
        Self::in_place(place)
    }

    fn in_place(place: TempDir) -> Self {
        let author = place.path().join("author");
        let from = author.is_dir().then_some(author);
        Self::open(place, from)
    }

    fn open(place: TempDir, from: Option<PathBuf>) -> Self {
        let heard = Arc::new(Heard::default());
        let opening = Opening { data_folder: place.path().join("data"), from, clock: || CLOCK.get() };
        let app = App::open(opening, Box::new(Around(Arc::clone(&heard)))).expect("opens");
        Self { app, heard, place }
    }

    /// Runs a command and gives its answer.
    pub fn call(&self, name: &str, request: Value) -> Value {
        dispatch(&self.app, name, request.clone()).unwrap_or_else(|error| panic!("{name} {request}: {error:?}"))
    }

    /// A round of questions of a step, in English.
    pub fn round(&self, step: &str) -> Value {
        self.call("start_quiz", json!({ "language": "en", "about": { "kind": "step", "step": step } }))["questions"]
            .clone()
    }

    /// Runs a command that must be refused, and gives the code.
    pub fn refused(&self, name: &str, request: Value) -> String {
        self.error(name, request).code
    }

    /// Runs a command that must be refused.
    pub fn error(&self, name: &str, request: Value) -> ApiError {
        match dispatch(&self.app, name, request.clone()) {
            Ok(answer) => panic!("{name} {request} was not refused: {answer}"),
            Err(error) => error,
        }
    }

    /// Answers a question right or wrong and gives what is said to it.
    pub fn attempt(&self, question: &str, right: bool) -> Value {
        static TURN: AtomicU32 = AtomicU32::new(0);
        let key = format!("attempt-{:08}", TURN.fetch_add(1, Ordering::Relaxed));
        let options = if right { key_of(question) } else { wrong_answer(question) };
        self.call("answer", json!({ "language": "en", "attempt": key, "question": question, "options": options }))
    }

    /// The topics told since the last time this was asked.
    pub fn topics(&self) -> Vec<Topic> {
        std::mem::take(&mut *self.heard.topics.lock().unwrap())
    }

    /// What was opened in browser or file manager.
    pub fn opened(&self) -> Vec<String> {
        self.heard.opened.lock().unwrap().clone()
    }

    /// How often, and in which language, the menu was asked to speak: its first word and the languages to choose from each time.
    pub fn spoken(&self) -> Vec<String> {
        self.heard.spoken.lock().unwrap().clone()
    }

    /// The themes the window was given since.
    pub fn worn(&self) -> Vec<Theme> {
        std::mem::take(&mut *self.heard.worn.lock().unwrap())
    }

    /// The notifications shown since, title and text.
    pub fn notified(&self) -> Vec<(String, String)> {
        std::mem::take(&mut *self.heard.notified.lock().unwrap())
    }

    /// File names suggested in the dialog.
    pub fn suggested(&self) -> Vec<String> {
        self.heard.suggested.lock().unwrap().clone()
    }

    /// The page of a step, in English.
    pub fn step(&self, step: &str) -> Value {
        self.call("step", json!({ "language": "en", "step": step }))
    }
}

fn task(question: &str) -> &'static Task {
    static CONTENT: LazyLock<Content> = LazyLock::new(|| {
        let languages = LANGUAGES.map(|tag| Language::from_tag(tag).unwrap());
        Content::load(&Content::embedded_files(), &Locales::embedded_files(), &languages, tritt_content::Care::Trusted)
            .0
    });
    &CONTENT.curriculum.question(&QuestionId::new(question)).expect(question).1.task
}

fn key_of(question: &str) -> Vec<String> {
    task(question).key().0.iter().map(ToString::to_string).collect()
}

fn wrong_answer(question: &str) -> Vec<String> {
    let (key, options) = (task(question).key().0, task(question).options());
    let mut turned = key.clone();
    turned.rotate_left(1);
    let wrong = match task(question) {
        Task::Order { .. } | Task::Match { .. } => turned,
        _ => options.into_iter().filter(|option| !key.contains(option)).take(1).collect(),
    };
    wrong.iter().map(ToString::to_string).collect()
}

/// Copies a folder with everything in it.
pub fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let (path, name) = entry.map(|entry| (entry.path(), entry.file_name())).unwrap();
        if path.is_dir() {
            copy(&path, &to.join(name));
        } else {
            fs::copy(&path, to.join(name)).unwrap();
        }
    }
}

/// Makes the last step one that is to follow.
pub fn last_step_follows(author: &Path) {
    let file = author.join("content/steps/14-improvement/step.toml");
    let text = fs::read_to_string(&file).unwrap();
    assert!(text.contains("status = \"complete\""));
    fs::write(file, text.replace("status = \"complete\"", "status = \"frame\"")).unwrap();
}
