//! Everything that reads the code without running it.

use anyhow::Result;

use crate::shell::{cargo, command, npm, step, succeeds};
use crate::{generate, setup, tidy, window};

/// `cargo xtask check`.
pub fn check() -> Result<()> {
    setup::to_test()?;
    generate::compare_words()?;
    window::build_pages()?;
    read_code()
}

/// The checks themselves; everything they need is there.
pub fn read_code() -> Result<()> {
    println!("── rules of the house");
    tidy::tidy()?;
    step("rustfmt", cargo().args(["fmt", "--all", "--check"]))?;
    step("types of the window", npm().args(["run", "--silent", "check"]))?;
    step("lint of the window", npm().args(["run", "--silent", "lint"]))?;
    step("format of the window", npm().args(["run", "--silent", "format:check"]))?;
    step(
        "clippy",
        cargo().args(["clippy", "--quiet", "--locked", "--workspace", "--all-targets", "--", "-D", "warnings"]),
    )?;
    supply_chain()
}

/// Licences, sources and known holes of what we depend on. The first two need no network and must pass; what cannot be asked is reported as not checked,
/// never as passed.
fn supply_chain() -> Result<()> {
    let program = setup::cargo_deny()?;
    let deny = |arguments: &[&str]| {
        let mut deny = command(&program.to_string_lossy());
        deny.arg("--locked").args(arguments);
        deny
    };
    step("licences and sources", &mut deny(&["check", "licenses", "sources", "bans"]))?;
    if succeeds(&mut deny(&["fetch", "db"])) {
        step("advisories", &mut deny(&["check", "advisories"]))?;
    } else {
        println!("── advisories: not checked (the database cannot be reached)");
    }
    let reachable = succeeds(npm().args(["ping"]));
    if reachable && succeeds(npm().args(["audit", "--json"])) {
        println!("── npm audit: nothing found");
        return Ok(());
    }
    // npm answers with 1 both for findings and for no answer: only a report counts as one
    let report = npm().args(["audit", "--json"]).output()?;
    if String::from_utf8_lossy(&report.stdout).contains("\"vulnerabilities\"") {
        return step("npm audit", npm().args(["audit", "--omit=dev"]));
    }
    println!("── npm audit: not checked (the advisory service cannot be reached)");
    Ok(())
}
