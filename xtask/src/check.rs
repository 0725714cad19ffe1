//! Everything that reads the code without running it.

use std::fs;

use anyhow::{Context as _, Result, ensure};

use crate::shell::{cargo, command, npm, root, step, succeeds};
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
    println!("── licences of the window");
    licences_of_the_window()?;
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

/// What of the window's packages becomes part of the program must be permissive, as `deny.toml` asks of the rest; typefaces have a licence of their own.
const LICENCES: &[&str] = &["MIT", "Apache-2.0", "Apache-2.0 OR MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "0BSD"];
const TYPEFACES: (&str, &str) = ("node_modules/@fontsource-variable/", "OFL-1.1");

fn licences_of_the_window() -> Result<()> {
    let broken = unfit(&fs::read_to_string(root().join("ui/package-lock.json"))?)?;
    ensure!(broken.is_empty(), "{}", broken.join("\n"));
    Ok(())
}

/// The packages in a lock file that are shipped and under no licence that is known to fit.
fn unfit(lock: &str) -> Result<Vec<String>> {
    let lock: serde_json::Value = serde_json::from_str(lock)?;
    let packages = lock["packages"].as_object().context("a lock file without packages")?;
    // the one without a name is ours
    let shipped = packages.iter().filter(|(path, about)| !path.is_empty() && about["dev"] != true);
    let unfit = shipped.filter_map(|(path, about)| {
        let licence = about["license"].as_str().unwrap_or("no licence that is named");
        let is_fit = LICENCES.contains(&licence) || (path.starts_with(TYPEFACES.0) && licence == TYPEFACES.1);
        (!is_fit).then(|| format!("{path} is under {licence}: a new licence is a decision (xtask/src/check.rs)"))
    });
    Ok(unfit.collect())
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_licence_that_does_not_fit_is_seen() {
        for (path, about, is_fit) in [
            ("", "{}", true),
            ("node_modules/a", r#"{ "license": "MIT" }"#, true),
            ("node_modules/a", r#"{ "license": "GPL-3.0" }"#, false),
            ("node_modules/a", "{}", false),
            ("node_modules/a", r#"{ "license": "GPL-3.0", "dev": true }"#, true),
            ("node_modules/@fontsource-variable/a", r#"{ "license": "OFL-1.1" }"#, true),
            ("node_modules/a", r#"{ "license": "OFL-1.1" }"#, false),
        ] {
            let lock = format!(r#"{{ "packages": {{ "{path}": {about} }} }}"#);
            assert_eq!(super::unfit(&lock).unwrap().is_empty(), is_fit, "{path} {about}");
        }
    }
}
