//! The command line: for offices that automate, for authors, and where there is no screen.

mod arguments;
mod backups;
mod checklist;
mod content;

use std::ffi::OsString;
use std::io::Write as _;
use std::path::Path;
use std::process::ExitCode;

use tritt_api::{ApiError, App, Opening, Unattended, system_clock};
use tritt_i18n::{Language, Locales, Marks, Words};

use crate::window::paths;

pub(crate) use arguments::{Command, Start};

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
    let words = words_for(arguments::language_in(&arguments).as_deref());
    match arguments::parse(arguments, &words) {
        arguments::Parsed::Start(start) => Wanted::Window(start),
        arguments::Parsed::Command(command, start) => Wanted::Command(command, start),
        arguments::Parsed::Text(text) => {
            say(&text);
            Wanted::Told(ExitCode::SUCCESS)
        }
        arguments::Parsed::Mistake(error) => {
            complain(&error, &words);
            Wanted::Told(ExitCode::from(USAGE))
        }
    }
}

/// Runs a command.
pub(crate) fn run(command: Command, start: Start) -> ExitCode {
    let words = words_for(start.lang.as_deref());
    let done = match &command {
        Command::Checklist(wanted) => open(&start, &words).and_then(|app| checklist::write(&app, wanted, &words)),
        Command::Content => content::check(&start, &words),
        Command::Backups => open(&start, &words).and_then(|app| backups::list(&app, &words)),
        Command::Restore(id) => open(&start, &words).and_then(|app| backups::restore(&app, id, &words)),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            complain(&error, &words);
            ExitCode::FAILURE
        }
    }
}

/// Tells an error that keeps the window from opening.
pub(crate) fn tell(error: &ApiError, start: &Start) -> ExitCode {
    complain(error, &words_for(start.lang.as_deref()));
    ExitCode::FAILURE
}

/// Opens the program and tells what happened to its record on the way; the command goes on.
fn open(start: &Start, words: &Words) -> Result<App, ApiError> {
    let opening = Opening { data_folder: paths::data_folder(start), from: start.from.clone(), clock: system_clock };
    let app = App::open(opening, Box::new(Unattended))?;
    app.notices().iter().for_each(|notice| complain(notice, words));
    Ok(app)
}

/// The words of the command line: the language asked for when there is one, else that of the system.
fn words_for(tag: Option<&str>) -> Words {
    let wanted: Vec<Language> = tag.and_then(Language::from_tag).into_iter().chain(Language::of_system()).collect();
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
