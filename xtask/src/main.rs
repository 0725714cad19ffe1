//! Everything done with the project, from one command: `cargo xtask <task>`.
#![allow(clippy::print_stdout, reason = "a task talks to the person who started it")]

mod setup;
mod shell;
mod test;
mod tidy;

use std::process::ExitCode;

fn main() -> ExitCode {
    let done = match std::env::args().nth(1).as_deref() {
        Some("test") => test::test(),
        _ => Err(anyhow::anyhow!("cargo xtask test")),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            println!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}
