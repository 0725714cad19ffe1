//! What can be typed, in the language of the person.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, ArgMatches};
use tritt_api::wire::{Audience, Depth, Format};
use tritt_api::{ApiError, Code};
use tritt_i18n::Words;

/// What holds for window and commands alike.
#[derive(Debug, Clone, Default)]
pub(crate) struct Start {
    /// `--data-dir`.
    pub data_dir: Option<PathBuf>,
    /// `--from`.
    pub from: Option<PathBuf>,
    /// `--lang`.
    pub lang: Option<String>,
}

/// A command.
pub(crate) enum Command {
    /// `checklist`.
    Checklist(WantedChecklist),
    /// `content`.
    Content,
    /// `backups`.
    Backups,
    /// `restore NAME`.
    Restore(String),
}

/// What `checklist` is to write.
pub(crate) struct WantedChecklist {
    pub language: Option<String>,
    pub audience: Audience,
    pub occasion: String,
    pub steps: Vec<String>,
    pub format: Format,
    pub depth: Depth,
    pub out: PathBuf,
    pub force: bool,
}

/// What the arguments come to.
pub(crate) enum Parsed {
    Start(Start),
    Command(Command, Start),
    Text(String),
    Mistake(ApiError),
}

/// The language asked for, before anything else is read, so that mistakes are told in it.
pub(crate) fn language_in(arguments: &[OsString]) -> Option<String> {
    let mut rest = arguments.iter().skip(1).filter_map(|argument| argument.to_str());
    while let Some(argument) = rest.next() {
        if argument == "--lang" {
            return rest.next().map(str::to_owned);
        }
        if let Some(tag) = argument.strip_prefix("--lang=") {
            return Some(tag.to_owned());
        }
    }
    None
}

/// Reads the arguments, the first of which is the program.
pub(crate) fn parse(arguments: Vec<OsString>, words: &Words) -> Parsed {
    match program(words).try_get_matches_from(arguments) {
        Ok(matches) => understood(&matches),
        Err(error) => match error.kind() {
            ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => Parsed::Text(error.to_string().trim_end().to_owned()),
            _ => Parsed::Mistake(mistake(&error)),
        },
    }
}

fn understood(matches: &ArgMatches) -> Parsed {
    let Some((name, inner)) = matches.subcommand() else { return Parsed::Start(start(matches)) };
    let text = |id: &str| inner.get_one::<String>(id).cloned().unwrap_or_default();
    let command = match name {
        "checklist" => Command::Checklist(WantedChecklist {
            language: inner.get_one("lang").cloned(),
            audience: match text("audience").as_str() {
                "management" => Audience::Management,
                "it" => Audience::It,
                _ => Audience::Everyone,
            },
            occasion: text("occasion"),
            steps: inner.get_many::<String>("steps").into_iter().flatten().cloned().collect(),
            format: match text("format").as_str() {
                "html" => Format::Html,
                "markdown" => Format::Markdown,
                "csv" => Format::Csv,
                _ => Format::Pdf,
            },
            depth: if text("depth") == "long" { Depth::Long } else { Depth::Short },
            out: inner.get_one::<PathBuf>("out").cloned().unwrap_or_default(),
            force: inner.get_flag("force"),
        }),
        "content" => Command::Content,
        "backups" => Command::Backups,
        "restore" => Command::Restore(text("backup")),
        _ => return Parsed::Start(start(matches)),
    };
    Parsed::Command(command, start(inner))
}

fn start(matches: &ArgMatches) -> Start {
    Start {
        data_dir: matches.get_one("data-dir").cloned(),
        from: matches.get_one("from").cloned(),
        lang: matches.get_one("lang").cloned(),
    }
}

fn program(words: &Words) -> clap::Command {
    let value = |id: &'static str, help: String| Arg::new(id).long(id).help(help).num_args(1);
    let choice = |id: &'static str, help: String, values: &'static [&'static str]| {
        value(id, help).value_parser(PossibleValuesParser::new(values)).hide_possible_values(true)
    };
    let path = |id: &'static str, help: String| value(id, help).value_parser(clap::value_parser!(PathBuf));
    let template = format!("{{about}}\n\n{} {{usage}}\n\n{{all-args}}", words.cli_usage());
    let dress = |command: clap::Command, about: String| {
        command
            .about(about)
            .help_template(template.clone())
            .disable_help_flag(true)
            .disable_help_subcommand(true)
            .disable_version_flag(true)
            .subcommand_help_heading(words.cli_commands())
            .next_help_heading(words.cli_options())
            .arg(
                Arg::new("help")
                    .long("help")
                    .short('h')
                    .action(ArgAction::Help)
                    .help(words.cli_help_flag())
                    .global(true),
            )
    };
    let sub = |name: &'static str, about: String| dress(clap::Command::new(name), about);
    let checklist = sub("checklist", words.cli_checklist())
        .arg(choice("audience", words.cli_audience(), &["everyone", "management", "it"]).required(true))
        .arg(value("occasion", words.cli_occasion()).required(true))
        .arg(value("steps", words.cli_steps()).value_delimiter(','))
        .arg(
            choice("format", words.cli_format(), &["pdf", "html", "markdown", "csv"])
                .default_value("pdf")
                .hide_default_value(true),
        )
        .arg(choice("depth", words.cli_depth(), &["short", "long"]).default_value("short").hide_default_value(true))
        .arg(path("out", words.cli_out()).required(true))
        .arg(Arg::new("force").long("force").action(ArgAction::SetTrue).help(words.cli_force()));
    dress(clap::Command::new("trittsicher").bin_name("trittsicher"), words.cli_about())
        .version(tritt_api::VERSION)
        .arg(Arg::new("version").long("version").short('V').action(ArgAction::Version).help(words.cli_version_flag()))
        .arg(path("data-dir", words.cli_data_dir()).global(true))
        .arg(path("from", words.cli_from()).global(true))
        .arg(value("lang", words.cli_lang()).global(true))
        .subcommand(checklist)
        .subcommand(sub("content", words.cli_content()))
        .subcommand(sub("backups", words.cli_backups()))
        .subcommand(
            sub("restore", words.cli_restore())
                .arg(Arg::new("backup").required(true).value_name("NAME").help(words.cli_restore_id())),
        )
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
        _ => {
            let unknown = [argument, text(ContextKind::InvalidSubcommand)].into_iter().find(|text| !text.is_empty());
            Code::CliUnknown.refused().arg("argument", unknown.unwrap_or_default())
        }
    }
}
