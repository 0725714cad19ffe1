//! What was typed, and what it comes to.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::ArgMatches;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use tritt_api::wire::{Audience, Depth, Format, Paper};
use tritt_api::{ApiError, Code, extension, format_of};
use tritt_i18n::Words;

use super::grammar::program;

/// What holds for window and commands alike, as it was typed.
#[derive(Debug, Clone, Default)]
pub(super) struct Typed {
    /// `--data-dir`.
    pub data_dir: Option<PathBuf>,
    /// `--from`.
    pub from: Option<PathBuf>,
}

/// A command.
pub(crate) enum Command {
    /// `checklist`.
    Checklist(WantedChecklist),
    /// `content [check|stats|export]`.
    Content(ContentTask),
    /// `verify FILE`.
    Verify(WantedCheck),
    /// `backups`.
    Backups,
    /// `restore NAME`.
    Restore(String),
}

/// What `content` is to do.
#[derive(Clone, Copy)]
pub(crate) enum ContentTask {
    /// Every mistake.
    Check,
    /// Counts, as JSON or as lines.
    Stats {
        /// `--json`.
        json: bool,
    },
    /// Everything as JSON.
    Export,
}

/// What `checklist` is to write.
pub(crate) struct WantedChecklist {
    pub audience: Audience,
    pub occasion: String,
    pub steps: Vec<String>,
    pub format: Format,
    pub depth: Depth,
    pub bilingual: bool,
    pub contact: String,
    pub logo: Option<PathBuf>,
    pub paper: Paper,
    pub out: PathBuf,
    pub force: bool,
}

/// What `verify` is to check.
pub(crate) struct WantedCheck {
    /// The file.
    pub file: PathBuf,
    /// Thumbprints of known keys, as they were typed.
    pub keys: Vec<String>,
}

/// What the arguments come to.
pub(super) enum Parsed {
    Window(Typed),
    Command(Command, Typed),
    Text(String),
    Mistake(ApiError),
}

/// The language asked for, before anything else is read, so that mistakes are told in it. The last one counts, as it does for the library.
pub(super) fn language_in(arguments: &[OsString]) -> Option<String> {
    let mut asked = None;
    let mut rest = arguments.iter().skip(1).filter_map(|argument| argument.to_str());
    while let Some(argument) = rest.next() {
        if argument == "--lang" {
            asked = rest.next().map(str::to_owned);
        } else if let Some(tag) = argument.strip_prefix("--lang=") {
            asked = Some(tag.to_owned());
        }
    }
    asked
}

/// Reads the arguments, the first of which is the program.
pub(super) fn parse(arguments: Vec<OsString>, words: &Words) -> Parsed {
    match program(words).try_get_matches_from(arguments) {
        Ok(matches) => understood(&matches, words).unwrap_or_else(Parsed::Mistake),
        Err(error) => match error.kind() {
            ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => Parsed::Text(error.to_string().trim_end().to_owned()),
            _ => Parsed::Mistake(mistake(&error)),
        },
    }
}

fn understood(matches: &ArgMatches, words: &Words) -> Result<Parsed, ApiError> {
    let Some((name, inner)) = matches.subcommand() else { return Ok(Parsed::Window(typed(matches))) };
    let text = |id: &str| inner.get_one::<String>(id).cloned();
    let command = match name {
        "checklist" => Command::Checklist(checklist(inner)?),
        "content" => Command::Content(match (text("task").as_deref(), inner.get_flag("json")) {
            (Some("stats"), json) => ContentTask::Stats { json },
            (_, true) => return Err(Code::CliUnknown.refused().arg("argument", "--json")),
            (Some("export"), false) => ContentTask::Export,
            (_, false) => ContentTask::Check,
        }),
        "verify" => Command::Verify(WantedCheck {
            file: inner.get_one::<PathBuf>("file").cloned().unwrap_or_default(),
            keys: inner.get_many::<String>("key").into_iter().flatten().cloned().collect(),
        }),
        "backups" => Command::Backups,
        "restore" => Command::Restore(text("backup").unwrap_or_default()),
        "help" => {
            // as if `--help` had been typed behind the command
            let asked = text("command").map(OsString::from);
            let again = std::iter::once("trittsicher".into()).chain(asked).chain(std::iter::once("--help".into()));
            return Ok(parse(again.collect(), words));
        }
        _ => return Ok(Parsed::Window(typed(matches))),
    };
    Ok(Parsed::Command(command, typed(inner)))
}

fn checklist(inner: &ArgMatches) -> Result<WantedChecklist, ApiError> {
    let text = |id: &str| inner.get_one::<String>(id).map(String::as_str);
    let out = inner.get_one::<PathBuf>("out").cloned().unwrap_or_default();
    // people put blanks behind commas
    let typed = inner.get_many::<String>("steps");
    let asked = typed.is_some();
    let steps = typed.into_iter().flatten().map(|step| step.trim().to_owned()).filter(|step| !step.is_empty());
    let steps: Vec<String> = steps.collect();
    // without steps a list has all of them; who asked for some and named none did not mean that
    if asked && steps.is_empty() {
        return Err(Code::CliMissing.refused().arg("argument", "--steps"));
    }
    Ok(WantedChecklist {
        audience: match text("audience") {
            Some("management") => Audience::Management,
            Some("it") => Audience::It,
            _ => Audience::Everyone,
        },
        occasion: text("occasion").unwrap_or_default().to_owned(),
        steps,
        format: format(text("format"), &out)?,
        depth: if text("depth") == Some("long") { Depth::Long } else { Depth::Short },
        bilingual: inner.get_flag("bilingual"),
        contact: text("contact").unwrap_or_default().trim().to_owned(),
        logo: inner.get_one::<PathBuf>("logo").cloned(),
        paper: if text("paper") == Some("letter") { Paper::Letter } else { Paper::A4 },
        out,
        force: inner.get_flag("force"),
    })
}

/// What a checklist can be written as.
const ALL: [Format; 7] =
    [Format::Pdf, Format::Html, Format::Markdown, Format::Csv, Format::Xlsx, Format::Docx, Format::Text];

/// The format asked for, else the one the ending of the file stands for. A file that says one thing and is another helps nobody: where both are given they
/// must agree. Without an ending a file may be what `--format` says.
fn format(asked: Option<&str>, out: &Path) -> Result<Format, ApiError> {
    let asked = match asked {
        Some("pdf") => Some(Format::Pdf),
        Some("html") => Some(Format::Html),
        Some("markdown") => Some(Format::Markdown),
        Some("csv") => Some(Format::Csv),
        Some("xlsx") => Some(Format::Xlsx),
        Some("docx") => Some(Format::Docx),
        Some("text") => Some(Format::Text),
        _ => None,
    };
    let fitting = asked.map_or(ALL.to_vec(), |asked| vec![asked]);
    let named = format_of(out);
    match (asked, named) {
        (Some(asked), _) if out.extension().is_none() => Ok(asked),
        (_, Some(named)) if fitting.contains(&named) => Ok(named),
        _ => {
            let known: Vec<String> = fitting.into_iter().map(|format| format!(".{}", extension(format))).collect();
            Err(Code::CliEnding.refused().arg("path", out.display().to_string()).arg("known", known.join(", ")))
        }
    }
}

fn typed(matches: &ArgMatches) -> Typed {
    Typed { data_dir: matches.get_one("data-dir").cloned(), from: matches.get_one("from").cloned() }
}

/// A mistake in our own words; those of the library are English.
fn mistake(error: &clap::Error) -> ApiError {
    let text = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        Some(_) | None => String::new(),
    };
    let argument = text(ContextKind::InvalidArg);
    match error.kind() {
        ErrorKind::InvalidValue if !text(ContextKind::ValidValue).is_empty() => Code::CliValue
            .refused()
            .arg("argument", argument)
            .arg("value", text(ContextKind::InvalidValue))
            .arg("known", text(ContextKind::ValidValue)),
        ErrorKind::MissingRequiredArgument | ErrorKind::InvalidValue => {
            Code::CliMissing.refused().arg("argument", argument)
        }
        // no two options of ours exclude each other: it is the same one twice
        ErrorKind::ArgumentConflict => Code::CliTwice.refused().arg("argument", argument),
        _ => {
            let unknown = [argument, text(ContextKind::InvalidSubcommand)].into_iter().find(|text| !text.is_empty());
            Code::CliUnknown.refused().arg("argument", unknown.unwrap_or_default())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ending_says_the_format_and_may_not_contradict_it() {
        let check = |asked: Option<&str>, out: &str, expected: Result<Format, &str>| {
            let found = format(asked, Path::new(out)).map_err(|error| format!("{:?}", error.args));
            match (found, expected) {
                (Ok(found), Ok(expected)) => assert_eq!(found, expected, "{asked:?} {out}"),
                (Err(told), Err(known)) => assert!(told.contains(&format!("{known:?}")), "{asked:?} {out}: {told}"),
                (found, _) => panic!("{asked:?} {out}: {found:?}"),
            }
        };
        check(None, "q4.html", Ok(Format::Html));
        check(None, "q4.PDF", Ok(Format::Pdf));
        check(Some("markdown"), "q4.md", Ok(Format::Markdown));
        check(Some("pdf"), "q4", Ok(Format::Pdf));
        check(None, "q5.docx", Ok(Format::Docx));
        check(Some("text"), "q5.txt", Ok(Format::Text));
        check(None, "q4", Err(".pdf, .html, .md, .csv, .xlsx, .docx, .txt"));
        check(None, "q5.odt", Err(".pdf, .html, .md, .csv, .xlsx, .docx, .txt"));
        check(Some("pdf"), "q5.docx", Err(".pdf"));
        check(Some("html"), "q5.pdf", Err(".html"));
    }

    #[test]
    fn the_last_language_counts() {
        for (typed, expected) in [
            ("t", None),
            ("t --lang de", Some("de")),
            ("t --lang=de checklist --lang en", Some("en")),
            ("t checklist --lang", None),
        ] {
            let arguments: Vec<OsString> = typed.split(' ').map(OsString::from).collect();
            assert_eq!(language_in(&arguments).as_deref(), expected, "{typed}");
        }
    }
}
