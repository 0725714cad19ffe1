//! The commands and options there are, in the language of the person.

use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, Command};
use tritt_i18n::Words;

/// Every command but the window's, so that a start that is one can be told from a start of the window.
pub(super) const COMMANDS: [&str; 6] = ["checklist", "content", "verify", "backups", "restore", "help"];

/// What `--format` may be.
const FORMATS: [&str; 7] = ["pdf", "html", "markdown", "csv", "xlsx", "docx", "text"];

/// The program with its commands. What the library would say by itself is English: usage, headings and placeholders are ours.
pub(super) fn program(words: &Words) -> Command {
    let folder = words.cli_name_folder();
    let dress = |command: Command, about: String, usage: &[String]| dress(command, about, usage, words);
    let lang = value("lang", words.cli_lang(), &words.cli_name_language());
    dress(Command::new("trittsicher").bin_name("trittsicher"), words.cli_about(), &[square(&words.cli_name_command())])
        .version(tritt_api::VERSION)
        .arg(Arg::new("version").long("version").short('V').action(ArgAction::Version).help(words.cli_version_flag()))
        .arg(path("data-dir", words.cli_data_dir(), &folder).global(true))
        .arg(path("from", words.cli_from(), &folder).global(true))
        .arg(lang.global(true))
        .subcommand(checklist(words))
        .subcommand(
            dress(Command::new("content"), words.cli_content(), &[square(&words.cli_name_task())])
                .arg(
                    Arg::new("task")
                        .value_name(words.cli_name_task())
                        .help(words.cli_content_task())
                        .value_parser(PossibleValuesParser::new(["check", "stats", "export"]))
                        .hide_possible_values(true)
                        .default_value("check")
                        .hide_default_value(true),
                )
                .arg(flag("json", words.cli_content_json())),
        )
        .subcommand(
            dress(Command::new("verify"), words.cli_verify(), &[angle(&words.cli_name_file())])
                .arg(
                    Arg::new("file")
                        .required(true)
                        .value_name(words.cli_name_file())
                        .help(words.cli_verify_file())
                        .value_parser(clap::value_parser!(PathBuf)),
                )
                .arg(
                    // one thumbprint in 64 begins with a hyphen
                    value("key", words.cli_verify_key(), &words.cli_name_thumbprint())
                        .action(ArgAction::Append)
                        .allow_hyphen_values(true),
                ),
        )
        .subcommand(dress(Command::new("backups"), words.cli_backups(), &[]))
        .subcommand(
            dress(Command::new("restore"), words.cli_restore(), &[angle(&words.cli_name_backup())]).arg(
                Arg::new("backup").required(true).value_name(words.cli_name_backup()).help(words.cli_restore_id()),
            ),
        )
        .subcommand(
            dress(Command::new("help"), words.cli_help(), &[square(&words.cli_name_command())])
                .arg(Arg::new("command").value_name(words.cli_name_command())),
        )
}

fn checklist(words: &Words) -> Command {
    let needed = [
        ("audience", words.cli_name_audience()),
        ("occasion", words.cli_name_occasion()),
        ("out", words.cli_name_file()),
    ];
    let usage = needed.map(|(name, value)| format!("--{name} {}", angle(&value)));
    dress(Command::new("checklist"), words.cli_checklist(), &usage, words)
        .arg(
            choice("audience", words.cli_audience(), &words.cli_name_audience(), &["everyone", "management", "it"])
                .required(true),
        )
        .arg(value("occasion", words.cli_occasion(), &words.cli_name_occasion()).required(true))
        .arg(value("steps", words.cli_steps(), &words.cli_name_steps()).value_delimiter(','))
        .arg(choice("format", words.cli_format(), &words.cli_name_format(), &FORMATS))
        .arg(choice("depth", words.cli_depth(), &words.cli_name_depth(), &["short", "long"]))
        .arg(flag("bilingual", words.cli_bilingual()))
        .arg(value("contact", words.cli_contact(), &words.cli_name_text()))
        .arg(path("logo", words.cli_logo(), &words.cli_name_file()))
        .arg(choice("paper", words.cli_paper(), &words.cli_name_paper(), &["a4", "letter"]))
        .arg(path("out", words.cli_out(), &words.cli_name_file()).required(true))
        .arg(flag("force", words.cli_force()))
}

/// Gives a command its words. `usage` is what its usage has behind the options.
fn dress(command: Command, about: String, usage: &[String], words: &Words) -> Command {
    let name = command.get_name().to_owned();
    let mut line = String::from("trittsicher");
    let own = (name != line).then_some(name);
    let options = square(&words.cli_name_options());
    for part in own.iter().chain([&options]).chain(usage) {
        line.push(' ');
        line.push_str(part);
    }
    let help = Arg::new("help").long("help").short('h').action(ArgAction::Help).help(words.cli_help_flag());
    command
        .about(about)
        .help_template(format!("{{about}}\n\n{} {{usage}}\n\n{{all-args}}", words.cli_usage()))
        .override_usage(line)
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .disable_version_flag(true)
        .subcommand_help_heading(words.cli_commands())
        .next_help_heading(words.cli_options())
        .arg(help.global(true))
}

fn value(id: &'static str, help: String, name: &str) -> Arg {
    Arg::new(id).long(id).help(help).value_name(name.to_owned()).num_args(1)
}

fn choice(id: &'static str, help: String, name: &str, values: &'static [&'static str]) -> Arg {
    value(id, help, name).value_parser(PossibleValuesParser::new(values)).hide_possible_values(true)
}

fn path(id: &'static str, help: String, name: &str) -> Arg {
    value(id, help, name).value_parser(clap::value_parser!(PathBuf))
}

fn flag(id: &'static str, help: String) -> Arg {
    Arg::new(id).long(id).action(ArgAction::SetTrue).help(help)
}

fn square(name: &str) -> String {
    format!("[{name}]")
}

fn angle(name: &str) -> String {
    format!("<{name}>")
}
