//! Building the window and the program, and opening it.

use anyhow::Result;

use crate::shell::{cargo, npm, step};
use crate::{generate, setup};

/// Builds the pages the program carries inside.
pub fn build_pages() -> Result<()> {
    step("window pages", npm().args(["run", "--silent", "build"]))
}

/// `cargo xtask run`: install, build, open.
pub fn run(arguments: &[String]) -> Result<()> {
    setup::to_run()?;
    generate::write_words()?;
    build_pages()?;
    let mut program = cargo();
    program.args(["run", "--quiet", "--package", "trittsicher", "--"]).args(arguments);
    // without a display the program itself says so and names the command-line form
    step("Trittsicher", &mut program)
}
