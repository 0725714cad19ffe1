//! What the program notes about itself: on the terminal for commands and while it is developed, in the data folder for the window (docs/privacy.md).
//!
//! Nothing depends on it: where nothing can be written, nothing is noted.

use std::fmt::{self, Write as _};
use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use tracing::field::{Field, Visit};
use tracing::{Event, Level, Subscriber};
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::fmt::format::Writer;
use tracing_subscriber::fmt::time::FormatTime as _;
use tracing_subscriber::layer::{Context, Layer, SubscriberExt as _};
use tracing_subscriber::registry::LookupSpan;
use tracing_subscriber::util::SubscriberInitExt as _;

/// Files older than this are removed.
const KEPT: Duration = Duration::from_secs(14 * 24 * 60 * 60);
/// Bytes of one file; what comes after is not noted.
const FILE_BYTES: u64 = 1024 * 1024;
/// Bytes of the files of earlier days. Together with one more, and the one of a second program in the same folder, less than 5 MB.
const OLD_BYTES: u64 = 2 * 1024 * 1024;

/// Fields that say nothing but an id or a number of ours. Whatever else an event carries stays out of the file.
const NOTED: [&str; 4] = ["code", "place", "version", "system"];

/// For a command: what is worth a warning, on the terminal.
pub(crate) fn print() {
    let _ = tracing_subscriber::registry().with(terminal(LevelFilter::WARN)).try_init();
}

/// For the window: into `folder`, and while it is developed on the terminal too. Panics are noted by their place.
pub(crate) fn keep(folder: PathBuf) {
    let terminal = cfg!(debug_assertions).then(|| terminal(LevelFilter::INFO));
    let file = Diary::new(folder).with_filter(ours(LevelFilter::INFO));
    let _ = tracing_subscriber::registry().with(terminal).with(file).try_init();
    let before = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |panic| {
        // what it says may hold anything; where it happened is in our source
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(place, "a panic");
        before(panic);
    }));
}

/// Only what we say ourselves: libraries may name anything.
fn ours(level: LevelFilter) -> Targets {
    Targets::new().with_target("tritt", level)
}

fn terminal<S: Subscriber + for<'a> LookupSpan<'a>>(level: LevelFilter) -> impl Layer<S> {
    tracing_subscriber::fmt::layer()
        .with_writer(io::stderr)
        .without_time()
        .with_target(false)
        .with_ansi(false)
        .with_filter(ours(level))
}

/// The files: one a day, named after it.
struct Diary {
    folder: PathBuf,
    page: Mutex<Page>,
}

/// The file of a day.
#[derive(Default)]
struct Page {
    day: String,
    file: Option<File>,
    left: u64,
}

impl Diary {
    fn new(folder: PathBuf) -> Self {
        Self { folder, page: Mutex::default() }
    }

    /// Adds a line, at `time` as in `2026-11-24T22:10:00.000000Z`.
    fn note(&self, time: &str, line: &str) {
        let mut page = self.page.lock().unwrap_or_else(PoisonError::into_inner);
        let day = time.get(..10).unwrap_or("undated");
        if page.day != day || page.file.is_none() {
            *page = turn(&self.folder, day).unwrap_or_default();
            page.day = day.to_owned();
        }
        let line = format!("{time} {line}\n");
        let length = line.len() as u64;
        if length <= page.left && page.file.as_mut().is_some_and(|file| file.write_all(line.as_bytes()).is_ok()) {
            page.left -= length;
        }
    }
}

impl<S: Subscriber> Layer<S> for Diary {
    fn on_event(&self, event: &Event<'_>, _: Context<'_, S>) {
        let mut time = String::new();
        let _ = tracing_subscriber::fmt::time::SystemTime.format_time(&mut Writer::new(&mut time));
        let mut line = Line::new(event.metadata().level());
        event.record(&mut line);
        self.note(&time, &line.0);
    }
}

/// Opens the file of `day` and makes room: old files go, then the oldest of the rest until they are small enough.
fn turn(folder: &Path, day: &str) -> io::Result<Page> {
    // where there is no data folder there is nothing to note either: it is not made for a log
    let made = private().create(folder);
    if !folder.is_dir() {
        made?;
    }
    let name = format!("{day}.log");
    make_room(folder, &name, SystemTime::now());
    let mut options = OpenOptions::new();
    options.create(true).append(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.open(folder.join(name))?;
    let left = FILE_BYTES.saturating_sub(file.metadata()?.len());
    Ok(Page { day: day.to_owned(), file: Some(file), left })
}

/// For this account alone.
fn private() -> DirBuilder {
    #[cfg_attr(not(unix), expect(unused_mut, reason = "only Unix asks for rights here"))]
    let mut builder = DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder
}

fn make_room(folder: &Path, present: &str, now: SystemTime) {
    let mut old: Vec<(SystemTime, u64, PathBuf)> = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .filter(|entry| {
            entry.file_name() != present && Path::new(&entry.file_name()).extension() == Some("log".as_ref())
        })
        .filter_map(|entry| {
            let about = entry.metadata().ok().filter(fs::Metadata::is_file)?;
            Some((about.modified().ok()?, about.len(), entry.path()))
        })
        .collect();
    // newest first
    old.sort_by(|one, other| other.cmp(one));
    let mut bytes = 0;
    for (written, length, path) in old {
        bytes += length;
        if bytes > OLD_BYTES || now.duration_since(written).is_ok_and(|age| age > KEPT) {
            let _ = fs::remove_file(path);
        }
    }
}

/// An event on one line.
struct Line(String);

impl Line {
    fn new(level: &Level) -> Self {
        Self(level.to_string())
    }

    fn add(&mut self, name: &str, value: &str) {
        // writing into memory cannot fail
        let _ = write!(self.0, " {name}={value}");
    }
}

impl Visit for Line {
    fn record_str(&mut self, field: &Field, value: &str) {
        match field.name() {
            name if NOTED.contains(&name) => self.add(name, value),
            // of what the system says only its numbers: the rest may name a file, and with it a person
            "error" => codes_in(value).into_iter().for_each(|code| self.add("error", code)),
            _ => {}
        }
    }

    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        if field.name() == "message" {
            // our messages are fixed sentences, what changes is in the fields
            let _ = write!(self.0, " {value:?}");
        } else {
            self.record_str(field, &format!("{value:?}"));
        }
    }
}

/// The error numbers in what a system says: `os error 13`, `0x80070002`.
fn codes_in(text: &str) -> Vec<&str> {
    let words: Vec<&str> =
        text.split(|sign: char| !sign.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let number = |word: &str| word.bytes().all(|sign| sign.is_ascii_digit());
    let hex = |word: &str| {
        word.strip_prefix("0x")
            .is_some_and(|digits| digits.len() == 8 && digits.bytes().all(|one| one.is_ascii_hexdigit()))
    };
    words
        .iter()
        .enumerate()
        .filter(|(place, word)| {
            hex(word) || (number(word) && *place >= 2 && words[place - 2] == "os" && words[place - 1] == "error")
        })
        .map(|(_, word)| *word)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What stands in the folder afterwards, by name.
    fn noted(folder: &Path, say: impl FnOnce()) -> Vec<(String, String)> {
        let diary = Diary::new(folder.join("logs")).with_filter(ours(LevelFilter::INFO));
        tracing::subscriber::with_default(tracing_subscriber::registry().with(diary), say);
        let entries = fs::read_dir(folder.join("logs")).into_iter().flatten().flatten();
        entries
            .map(|entry| {
                let name = entry.file_name().to_string_lossy().into_owned();
                (name, fs::read_to_string(entry.path()).unwrap())
            })
            .collect()
    }

    #[test]
    fn codes_and_ids_are_noted_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let marker = "Marker-of-a-person";
        let found = noted(folder.path(), || {
            let error = format!("/home/{marker}/x: denied (os error 13), HRESULT(0x80070002)");
            tracing::warn!(code = "store-failed", %error, answer = marker, "the program could not be opened");
            tracing::warn!(target: "a_library", code = marker, "opened");
            tracing::debug!(code = marker, "too small to be noted");
        });
        let [(name, text)] = found.as_slice() else { panic!("{found:?}") };
        assert!(name.ends_with(".log"), "{name}");
        let (time, rest) = text.split_once(' ').unwrap();
        assert!(time.starts_with("20") && time.starts_with(name.trim_end_matches(".log")), "{text}");
        assert_eq!(rest, "WARN the program could not be opened code=store-failed error=13 error=0x80070002\n");
    }

    #[test]
    fn old_files_and_too_much_of_them_go() {
        let folder = tempfile::tempdir().unwrap();
        let now = SystemTime::now();
        let day = Duration::from_secs(24 * 60 * 60);
        let file = |name: &str, bytes: u64, age: u32| {
            let path = folder.path().join(name);
            let file = File::create(&path).unwrap();
            file.set_len(bytes).unwrap();
            file.set_modified(now - day * age).unwrap();
        };
        for (name, bytes, age) in [
            ("today.log", FILE_BYTES, 0),
            ("a.log", FILE_BYTES, 1),
            ("b.log", FILE_BYTES, 2),
            ("c.log", 1, 3),
            ("d.log", 1, 15),
            ("notes.txt", 9_000_000, 99),
        ] {
            file(name, bytes, age);
        }
        make_room(folder.path(), "today.log", now);
        let mut left: Vec<_> = fs::read_dir(folder.path())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        left.sort();
        assert_eq!(left, ["a.log", "b.log", "notes.txt", "today.log"]);
    }

    #[test]
    fn a_file_ends_where_it_is_full() {
        let folder = tempfile::tempdir().unwrap();
        let diary = Diary::new(folder.path().to_owned());
        let line = "x".repeat(10_000);
        (0..200).for_each(|_| diary.note("2026-11-24T22:10:00Z", &line));
        diary.note("2026-11-25T00:00:00Z", "the next day");
        let length = |day: &str| fs::metadata(folder.path().join(format!("{day}.log"))).unwrap().len();
        assert!((FILE_BYTES - 20_000..=FILE_BYTES).contains(&length("2026-11-24")), "{}", length("2026-11-24"));
        assert!(length("2026-11-25") < 100);
    }

    #[test]
    fn where_nothing_can_be_written_nothing_fails_and_nothing_is_made() {
        let folder = tempfile::tempdir().unwrap();
        let missing = folder.path().join("no data folder");
        assert!(noted(&missing, || tracing::warn!("x")).is_empty());
        assert!(!missing.exists());
        let file = folder.path().join("a file");
        fs::write(&file, "mine").unwrap();
        assert!(noted(&file, || tracing::warn!("x")).is_empty());
        assert_eq!(fs::read_to_string(&file).unwrap(), "mine");
    }
}
