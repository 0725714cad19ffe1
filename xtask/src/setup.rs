//! Installing what is missing, so that a fresh machine with Rust and Node.js needs no other command.

mod browser;

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Result, bail};

use crate::shell::{cargo, command, npm, root, step, succeeds, target};

/// What the window is built with on Debian and Ubuntu.
const TO_BUILD: &[&str] =
    &["build-essential", "pkg-config", "libwebkit2gtk-4.1-dev", "libxdo-dev", "librsvg2-dev", "libssl-dev"];

/// What the tests of the window, of paper and of the package need there; what those of the pages need stands in `setup/browser.rs`. xauth belongs to
/// xvfb-run, procps has `kill`.
const TO_TEST: &[&str] =
    &["xvfb", "xauth", "dbus", "procps", "webkit2gtk-driver", "poppler-utils", "xdotool", "desktop-file-utils"];

/// Version of `@tauri-apps/cli`.
const PACKAGER: &str = "2.12.5";

/// Version of cargo-deny; another one may read deny.toml otherwise.
const DENY: &str = "0.20.2";

/// Everything needed to build and run.
pub fn to_run() -> Result<()> {
    system_packages(TO_BUILD)?;
    window_packages()
}

/// Everything needed to pass the tests.
pub fn to_test() -> Result<()> {
    let browser = browser::missing();
    let mut all: Vec<&str> = TO_BUILD.iter().chain(TO_TEST).copied().collect();
    if browser == Some(browser::Source::Packages) {
        all.extend(browser::PACKAGES);
    }
    system_packages(&all)?;
    rust_parts()?;
    window_packages()?;
    if browser == Some(browser::Source::Npm) {
        browser::install()?;
    }
    Ok(())
}

/// rustfmt and clippy; a minimal toolchain has neither.
fn rust_parts() -> Result<()> {
    if succeeds(cargo().args(["fmt", "--version"])) && succeeds(cargo().args(["clippy", "--version"])) {
        return Ok(());
    }
    step("rustfmt and clippy", command("rustup").args(["component", "add", "rustfmt", "clippy"]))
}

/// The web driver that starts our window, built from its published source into `target/tools`.
pub fn tauri_driver() -> Result<PathBuf> {
    let tools = target().join("tools");
    let driver = tools.join("bin").join(format!("tauri-driver{}", std::env::consts::EXE_SUFFIX));
    if !driver.is_file() {
        let mut install = cargo();
        install.args(["install", "tauri-driver", "--version", "^2", "--locked", "--root"]).arg(&tools);
        step("tauri-driver", &mut install)?;
    }
    Ok(driver)
}

/// What checks licences, sources and known holes of our dependencies, built from its published source into `target/tools`: unoptimised and without what
/// only a debugger reads, which takes two minutes on two cores instead of ten, and it runs a few seconds either way.
pub fn cargo_deny() -> Result<PathBuf> {
    let tools = target().join("tools");
    let deny = tools.join("bin").join(format!("cargo-deny{}", std::env::consts::EXE_SUFFIX));
    let version = command(&deny.to_string_lossy()).arg("--version").output();
    if !version.is_ok_and(|said| String::from_utf8_lossy(&said.stdout).trim() == format!("cargo-deny {DENY}")) {
        let mut install = cargo();
        install.args(["install", "cargo-deny", "--version", DENY, "--locked", "--debug", "--root"]).arg(&tools);
        step("cargo-deny", install.env("CARGO_PROFILE_DEV_DEBUG", "false"))?;
    }
    Ok(deny)
}

/// The packager. Its version goes with that of tauri.
pub fn packager() -> Result<Command> {
    node_tool("@tauri-apps/cli", PACKAGER, "tauri.js")
}

/// A tool from npm in `target/tools`, called by its script: not a dependency of the window, because the parts such tools have for each platform are not in
/// every mirror of the registry and would then make `npm ci` fail.
fn node_tool(package: &str, version: &str, script: &str) -> Result<Command> {
    let name = package.trim_start_matches('@').replace('/', "-");
    let folder = target().join("tools").join(format!("{name}-{version}"));
    let script = folder.join("node_modules").join(package).join(script);
    if !script.is_file() {
        fs::create_dir_all(&folder)?;
        let mut install = npm();
        install.args(["install", "--ignore-scripts", "--no-audit", "--no-fund", "--prefix"]).arg(&folder);
        step(package, install.arg(format!("{package}@{version}")))?;
    }
    let mut tool = command("node");
    tool.arg(script);
    Ok(tool)
}

/// npm packages exactly as the lock file has them; scripts of packages are not run.
fn window_packages() -> Result<()> {
    let ui = root().join("ui");
    let changed = |path: PathBuf| fs::metadata(path).and_then(|meta| meta.modified()).ok();
    let (installed, wanted) =
        (changed(ui.join("node_modules/.package-lock.json")), changed(ui.join("package-lock.json")));
    if installed.is_some() && installed >= wanted {
        return Ok(());
    }
    if !succeeds(npm().arg("--version")) {
        bail!("Node.js with npm is needed (version 20.19 or later): https://nodejs.org");
    }
    step("npm packages", npm().args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]))
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

/// Whether the system has this package.
pub fn is_installed(package: &str) -> bool {
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
