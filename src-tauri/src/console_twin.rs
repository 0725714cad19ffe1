//! The console program for Windows. A window program there has no console: a prompt does not wait for it, and what it prints goes nowhere. This one
//! starts it with its own input and output, waits, and hands on the exit code. Elsewhere `trittsicher` itself does all that.

use std::process::{Command, ExitCode};

fn main() -> ExitCode {
    let Ok(here) = std::env::current_exe() else { return ExitCode::FAILURE };
    let program = here.with_file_name(format!("trittsicher{}", std::env::consts::EXE_SUFFIX));
    match Command::new(program).args(std::env::args_os().skip(1)).status() {
        Ok(status) => u8::try_from(status.code().unwrap_or(1)).map_or(ExitCode::FAILURE, ExitCode::from),
        Err(_) => ExitCode::FAILURE,
    }
}
