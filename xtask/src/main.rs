//! Everything done with the project, from one command: `cargo xtask <task>`.
#![allow(clippy::print_stdout, reason = "a task talks to the person who started it")]

mod bench;
mod check;
mod generate;
mod package;
mod setup;
mod shell;
mod shots;
mod test;
mod tidy;
mod window;

use std::process::ExitCode;

const TASKS: &str = "\
cargo xtask run [-- ARGS]   install what is missing, build, open the program
cargo xtask test            install what is missing, pass every check and every test
cargo xtask check           format, clippy, types, lint, rules of the house, licences
cargo xtask gen             renew the generated files
cargo xtask bench           speed and size of a release build, beside an empty window
cargo xtask shots           a picture of every page into target/shots/
cargo xtask deb             install, start and remove the Debian package of a debug build
cargo xtask package [-- ..] installers of this system (docs/installers.md)";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let rest = arguments.get(1..).unwrap_or_default();
    let rest = rest.strip_prefix(&["--".to_owned()]).unwrap_or(rest);
    let done = match arguments.first().map(String::as_str) {
        Some("run") => window::run(rest),
        Some("test") => test::test(),
        Some("check") => check::check(),
        Some("gen") => generate::write(),
        Some("bench") => bench::bench(),
        Some("shots") => shots::shots(),
        Some("deb") => package::deb(),
        Some("package") => package::package(rest),
        Some("help" | "--help" | "-h") | None => {
            println!("{TASKS}");
            Ok(())
        }
        Some(other) => Err(anyhow::anyhow!("no task called {other}\n{TASKS}")),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            println!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}
