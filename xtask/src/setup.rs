//! Installing what is missing, so that a fresh machine with Rust and Node.js needs no other command.

use std::process::Command;

use anyhow::Result;

use crate::shell::{cargo, command, step, succeeds};

/// What the window is built with on Debian and Ubuntu.
const TO_BUILD: &[&str] =
    &["build-essential", "pkg-config", "libwebkit2gtk-4.1-dev", "libxdo-dev", "librsvg2-dev", "libssl-dev"];

/// What the tests of the window, of the pages and of paper need there.
const TO_TEST: &[&str] = &["xvfb", "dbus", "webkit2gtk-driver", "chromium", "chromium-driver", "poppler-utils", "file"];

/// Everything needed to pass the tests.
pub fn to_test() -> Result<()> {
    let all: Vec<&str> = TO_BUILD.iter().chain(TO_TEST).copied().collect();
    system_packages(&all)?;
    rust_parts()?;
    Ok(())
}

/// rustfmt and clippy; a minimal toolchain has neither.
fn rust_parts() -> Result<()> {
    if succeeds(cargo().args(["fmt", "--version"])) && succeeds(cargo().args(["clippy", "--version"])) {
        return Ok(());
    }
    step("rustfmt and clippy", command("rustup").args(["component", "add", "rustfmt", "clippy"]))
}

/// Packages of the system. Only Debian and its relatives have a manager we speak; Windows and macOS need none.
fn system_packages(wanted: &[&str]) -> Result<()> {
    if !cfg!(target_os = "linux") {
        return Ok(());
    }
    if !succeeds(command("dpkg-query").arg("--version")) {
        println!(
            "This is no Debian or Ubuntu. If something is missing, install what these packages hold: {}",
            wanted.join(", ")
        );
        return Ok(());
    }
    let missing: Vec<&str> = wanted.iter().copied().filter(|package| !is_installed(package)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!("Installing with apt: {}", missing.join(", "));
    step("apt-get update", as_root("apt-get").args(["update", "-q"]))?;
    let mut install = as_root("apt-get");
    install
        .args(["install", "-y", "-q", "--no-install-recommends"])
        .args(&missing)
        .env("DEBIAN_FRONTEND", "noninteractive");
    step("apt-get install", &mut install)
}

fn is_installed(package: &str) -> bool {
    let mut query = command("dpkg-query");
    query.args(["--show", "--showformat=${db:Status-Status}", package]);
    query.output().is_ok_and(|output| output.stdout == b"installed")
}

/// `program` as root: directly, or through sudo.
pub fn as_root(program: &str) -> Command {
    let is_root = command("id").arg("-u").output().is_ok_and(|output| output.stdout.trim_ascii() == b"0");
    if is_root {
        return command(program);
    }
    let mut sudo = command("sudo");
    sudo.args(["--preserve-env=DEBIAN_FRONTEND", program]);
    sudo
}
