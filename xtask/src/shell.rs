//! Running other programs.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context as _, Result, bail};

/// The root of the repository.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_path_buf()
}

/// Where cargo puts what it builds.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |folder| root().join(folder))
}

/// The program as a debug build makes it.
pub fn program() -> PathBuf {
    target().join("debug").join(format!("trittsicher{}", std::env::consts::EXE_SUFFIX))
}

/// A command in the root of the repository.
pub fn command(program: &str) -> Command {
    let mut command = Command::new(program);
    command.current_dir(root());
    command
}

/// The cargo that started us.
pub fn cargo() -> Command {
    command(&std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()))
}

/// Which packages cargo builds and tests: all of them, but on Windows without this program. A program that runs cannot be replaced there, and cargo would
/// try to as soon as building everything together makes another one of it. Its rules are passed by `check` all the same.
pub fn packages() -> &'static [&'static str] {
    if cfg!(windows) { &["--workspace", "--exclude", "xtask"] } else { &["--workspace"] }
}

/// npm in the window's folder. On Windows npm is a script, which only its full name starts.
pub fn npm() -> Command {
    let mut npm = command(if cfg!(windows) { "npm.cmd" } else { "npm" });
    npm.current_dir(root().join("ui"));
    npm
}

/// Runs a step, telling its name before and its time after.
///
/// # Errors
/// When it cannot be started or fails.
pub fn step(name: &str, command: &mut Command) -> Result<()> {
    println!("── {name}");
    let started = Instant::now();
    let status = command.status().with_context(|| format!("{name}: cannot start {:?}", command.get_program()))?;
    if !status.success() {
        bail!("{name} failed ({status})");
    }
    println!("── {name}: {:.0} s", started.elapsed().as_secs_f64());
    Ok(())
}

/// Whether `command` succeeds, without showing what it prints.
pub fn succeeds(command: &mut Command) -> bool {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}
