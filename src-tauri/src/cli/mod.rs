//! The command line: for offices that automate, for authors, and where there is no screen.

mod arguments;
mod backups;
mod checklist;
mod content;
mod grammar;
mod verify;

use std::ffi::OsString;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use tritt_api::{ApiError, App, Code, Opening, Unattended, system_clock};
use tritt_i18n::{Language, Locales, Marks, Words};

use crate::alarm;
use crate::window::paths;

pub(crate) use arguments::{Command, ContentTask};

/// What holds for window and commands alike.
#[derive(Debug, Clone)]
pub(crate) struct Start {
    /// The folder asked for with `--data-dir`.
    pub data_dir: Option<PathBuf>,
    /// The folder with an author's content and words, asked for with `--from`.
    pub from: Option<PathBuf>,
    /// The language asked for with `--lang`; there are words for it.
    pub language: Option<Language>,
    /// What is said before the program is open: in the language asked for, else in that of the system.
    pub words: Words,
}

/// What somebody who started the program wants.
pub(crate) enum Wanted {
    /// The window.
    Window(Start),
    /// A command.
    Command(Command, Start),
    /// Help, version or a mistake: it was told, with this exit code.
    Told(ExitCode),
}

/// Exit code for arguments that make no sense; 1 is for what was tried and failed.
const USAGE: u8 = 2;

/// Reads the arguments.
pub(crate) fn read(arguments: impl Iterator<Item = OsString>) -> Wanted {
    let arguments: Vec<OsString> = arguments.collect();
    let asked = arguments::language_in(&arguments);
    let words = words_for(asked.as_deref().and_then(Language::from_tag));
    let is_command = arguments.iter().any(|typed| grammar::COMMANDS.iter().any(|name| typed == name));
    let refused = |error: &ApiError, words: &Words| {
        let code = if error.code.starts_with("cli-") { USAGE } else { 1 };
        // who started a command reads what it prints; who opened the program may have no terminal
        if is_command {
            complain(error, words)
        } else {
            tell(error, words)
        }
        Wanted::Told(ExitCode::from(code))
    };
    let (command, typed) = match arguments::parse(arguments, &words) {
        arguments::Parsed::Window(typed) => (None, typed),
        arguments::Parsed::Command(command, typed) => (Some(command), typed),
        arguments::Parsed::Text(text) => {
            say(&text);
            return Wanted::Told(ExitCode::SUCCESS);
        }
        arguments::Parsed::Mistake(error) => return refused(&error, &words),
    };
    let language = match asked.map(|tag| known(&tag, typed.from.as_deref())).transpose() {
        Ok(language) => language,
        Err(error) => return refused(&error, &words),
    };
    let start = Start { data_dir: typed.data_dir, from: typed.from, language, words };
    match command {
        Some(command) => Wanted::Command(command, start),
        None => Wanted::Window(start),
    }
}

/// Runs a command.
pub(crate) fn run(command: Command, start: Start) -> ExitCode {
    let done = match &command {
        Command::Checklist(wanted) => {
            open_without_record(&start).and_then(|app| checklist::write(&app, wanted, &start))
        }
        Command::Content(task) => content::run(*task, &start),
        // what is not genuine is no mistake of the program: it is told, and the exit code says so
        Command::Verify(wanted) => match verify::check(wanted, &start.words) {
            Ok(true) => Ok(()),
            Ok(false) => return ExitCode::FAILURE,
            Err(error) => Err(error),
        },
        Command::Backups => open(&start).and_then(|app| backups::list(&app, &start.words)),
        Command::Restore(id) => open(&start).and_then(|app| backups::restore(&app, id, &start.words)),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            complain(&error, &start.words);
            ExitCode::from(if error.code.starts_with("cli-") { USAGE } else { 1 })
        }
    }
}

/// Tells why there is no window: on the terminal, and where nobody has one, in a box of the system.
pub(crate) fn tell(error: &ApiError, words: &Words) {
    complain(error, words);
    alarm::show(&told(error, words));
}

/// An error for a box of the system: what happened, what is safe, what to do, and the code to ask about.
pub(crate) fn told(error: &ApiError, words: &Words) -> String {
    let [what, safe, action] = error.tell(words);
    format!("{what}\n\n{safe} {action}\n\n[{}]", error.code)
}

/// Opens the program and tells what happened to its record on the way; the command goes on.
fn open(start: &Start) -> Result<App, ApiError> {
    let opening = Opening { data_folder: paths::data_folder(start), from: start.from.clone(), clock: system_clock };
    let app = sound(App::open(opening, Box::new(Unattended))?)?;
    app.notices().iter().for_each(|notice| complain(notice, &start.words));
    Ok(app)
}

/// Opens the program for what says everything in its arguments: it works beside an open window, leaves nothing behind, and nobody's ticks are printed.
fn open_without_record(start: &Start) -> Result<App, ApiError> {
    sound(App::open_without_record(start.from.as_deref(), system_clock, Box::new(Unattended))?)
}

/// With content that has mistakes a command does not go on: nobody would see what is missing on the paper.
fn sound(app: App) -> Result<App, ApiError> {
    match app.notices().iter().find(|notice| notice.code == Code::ContentBroken.id()) {
        Some(broken) => Err(broken.clone()),
        None => Ok(app),
    }
}

/// The language with this tag, if there are words for it: built in, or in the folder of an author.
fn known(tag: &str, from: Option<&Path>) -> Result<Language, ApiError> {
    let mut known = Locales::embedded().map(|locales| locales.languages().to_vec()).unwrap_or_default();
    let folders = from.and_then(|folder| fs::read_dir(folder.join("locales")).ok()).into_iter().flatten().flatten();
    let folders = folders.filter(|folder| folder.path().is_dir());
    known.extend(folders.filter_map(|folder| Language::from_tag(folder.file_name().to_str()?)));
    known.sort();
    known.dedup();
    Language::from_tag(tag).filter(|language| known.contains(language)).ok_or_else(|| {
        let known: Vec<String> = known.iter().map(ToString::to_string).collect();
        Code::LanguageUnknown.refused().arg("language", tag).arg("known", known.join(", "))
    })
}

/// The words of the command line: the language asked for when there is one, else that of the system.
fn words_for(asked: Option<Language>) -> Words {
    let wanted: Vec<Language> = asked.into_iter().chain(Language::of_system()).collect();
    let fallback = Language::english();
    match Locales::embedded() {
        Ok(locales) => {
            let language = Language::choose(&wanted, locales.languages()).unwrap_or(&fallback);
            locales.words(language, Marks::Plain)
        }
        // the tests keep built-in words from being broken
        Err(_) => Words::none(),
    }
}

/// Prints what was asked for. A closed pipe is nobody's mistake.
fn say(text: &str) {
    let _ = writeln!(std::io::stdout(), "{text}");
}

/// Prints an error: what happened, what is safe, what to do; then code and details.
fn complain(error: &ApiError, words: &Words) {
    let [what, safe, action] = error.tell(words);
    let mut out = std::io::stderr();
    let _ = writeln!(out, "{what}\n{safe} {action}\n[{}]", error.code);
    if let Some(detail) = &error.detail {
        let _ = writeln!(out, "{detail}");
    }
}

/// A file name as somebody would type it.
fn shown(path: &Path) -> String {
    path.display().to_string()
}
