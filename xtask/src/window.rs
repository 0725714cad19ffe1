//! Building the window and the program, and opening it.

use std::env;

use anyhow::{Result, bail};

use crate::shell::{cargo, command, npm, packages, program, step};
use crate::{generate, setup};

/// Builds the pages the program carries inside.
pub fn build_pages() -> Result<()> {
    step("window pages", npm().args(["run", "--silent", "build"]))
}

/// `cargo xtask run`: install, build, open. What stands behind `--` is for the program; a command of its command line needs no display.
pub fn run(arguments: &[String]) -> Result<()> {
    // before minutes go into building a window that cannot open; whatever else was typed, the program itself says so
    if arguments.is_empty() && !has_display() {
        bail!("{NO_DISPLAY}");
    }
    setup::to_run()?;
    generate::write_words()?;
    build_pages()?;
    // with one small part of the tests: only then does cargo give the libraries the features they have in `cargo xtask test`, and what one of the two
    // commands has compiled the other one takes
    let parts = ["--bin", "trittsicher", "--example", "search_speed"];
    step("build", cargo().args(["build", "--locked", "--quiet"]).args(packages()).args(parts))?;
    step("Trittsicher", command(&program().to_string_lossy()).args(arguments))
}

/// What is said where no window can open.
const NO_DISPLAY: &str = "\
there is no display (DISPLAY and WAYLAND_DISPLAY are empty), so no window can open. The command line needs none:
  cargo xtask run -- checklist --help               installs and builds what is missing first
  cargo run -q -p trittsicher -- checklist --help   once that is done";

/// Whether there is a screen to open a window on. Only Linux runs without one.
fn has_display() -> bool {
    let names = ["DISPLAY", "WAYLAND_DISPLAY"];
    !cfg!(target_os = "linux") || names.iter().any(|name| env::var_os(name).is_some_and(|value| !value.is_empty()))
}
