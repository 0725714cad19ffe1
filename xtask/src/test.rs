//! `cargo xtask test`: every check and every test.

use anyhow::Result;

use crate::shell::{cargo, npm, step, succeeds, target};
use crate::{check, generate, setup, window};

/// Installs what is missing and passes everything.
pub fn test() -> Result<()> {
    setup::to_test()?;
    generate::compare_words()?;
    window::build_pages()?;
    check::read_code()?;
    step("tests of the window's logic", npm().args(["run", "--silent", "test"]))?;
    step("build", cargo().args(["build", "--locked", "--workspace"]))?;
    let mut tests = with_display("cargo");
    tests.args(["test", "--locked", "--workspace"]);
    if cfg!(target_os = "linux") {
        tests.env("TRITT_DRIVER", setup::tauri_driver()?);
    }
    tests.env("TRITT_PROGRAM", target().join("debug").join(format!("trittsicher{}", std::env::consts::EXE_SUFFIX)));
    step("tests", &mut tests)?;
    Ok(())
}

/// A command with a screen and a session bus of its own where the system is Linux, so that a window can open anywhere and nobody's desktop is
/// touched.
pub fn with_display(program: &str) -> std::process::Command {
    if !cfg!(target_os = "linux") || !succeeds(crate::shell::command("which").arg("xvfb-run")) {
        return crate::shell::command(program);
    }
    let mut command = crate::shell::command("xvfb-run");
    command.args(["--auto-servernum", "--server-args=-screen 0 1600x1200x24", "dbus-run-session", "--", program]);
    command
}
