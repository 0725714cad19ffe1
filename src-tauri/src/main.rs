//! Trittsicher: the window and the command line in one program. With a command it opens no window and needs no display.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod alarm;
mod cli;
mod commands;
// built for Windows alone, tried everywhere
#[cfg(test)]
#[expect(dead_code, reason = "its start is not called by a test")]
mod console_twin;
mod log;
mod window;

use std::process::ExitCode;

fn main() -> ExitCode {
    match cli::read(std::env::args_os()) {
        cli::Wanted::Window(start) => {
            log::keep(window::paths::data_folder(&start).join("logs"));
            window::open(start)
        }
        cli::Wanted::Command(command, start) => {
            log::print();
            cli::run(command, start)
        }
        cli::Wanted::Told(code) => code,
    }
}
