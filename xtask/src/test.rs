//! `cargo xtask test`: every check and every test.

use std::path::Path;

use anyhow::Result;

use crate::shell::{cargo, npm, packages, program, step, succeeds};
use crate::{check, generate, package, setup, window};

/// Installs what is missing and passes everything.
pub fn test() -> Result<()> {
    setup::to_test()?;
    generate::compare_words()?;
    window::build_pages()?;
    check::read_code()?;
    step("tests of the window's logic", npm().args(["run", "--silent", "test"]))?;
    // all targets, so that what the tests need is not compiled a second time with other features
    step("build", cargo().args(["build", "--locked", "--all-targets"]).args(packages()))?;
    package::try_deb()?;
    let mut tests = with_display("cargo");
    tests.args(["test", "--locked"]).args(packages());
    if cfg!(target_os = "linux") {
        tests.env("TRITT_DRIVER", setup::tauri_driver()?);
    }
    tests.env("TRITT_PROGRAM", program());
    step("tests", &mut tests)
}

/// A command with a screen and a session bus of its own where the system is Linux, so that a window can open anywhere and nobody's desktop is
/// touched.
pub fn with_display(program: &str) -> std::process::Command {
    with_screen(program, None)
}

/// The same, with the picture on the screen kept in a folder.
pub fn with_screen(program: &str, pictures: Option<&Path>) -> std::process::Command {
    if !cfg!(target_os = "linux") || !succeeds(crate::shell::command("which").arg("xvfb-run")) {
        return crate::shell::command(program);
    }
    let mut command = crate::shell::command("xvfb-run");
    let mut server = "--server-args=-screen 0 1600x1200x24".to_owned();
    if let Some(folder) = pictures {
        server.push_str(&format!(" -fbdir {}", folder.display()));
    }
    command.args(["--auto-servernum", &server, "dbus-run-session", "--", program]);
    command
}
