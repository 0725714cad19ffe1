//! Chrome or Chromium with the driver that fits it, for the tests of the pages (`tests/tests/browser`). They are looked for in `target/tools/bin` and on
//! the path, here as there.

use std::path::{Path, PathBuf};
use std::{env, fs};

use anyhow::{Context as _, Result, bail};

use super::{as_root, node_tool};
use crate::shell::{command, step, target};

/// Names browsers have, as in `tests/tests/browser/browser.rs`.
const BROWSERS: &[&str] = &["chrome", "chromium", "chromium-browser", "google-chrome"];

/// What they are in on Debian.
pub const PACKAGES: &[&str] = &["chromium", "chromium-driver"];

/// Version of `@puppeteer/browsers`, the last that runs with Node.js 20.
const INSTALLER: &str = "2.13.2";

/// Where a browser comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// The packages of the system.
    Packages,
    /// Chrome for Testing, by its installer from npm: what Ubuntu has under the names of the packages are stand-ins for a snap.
    Npm,
}

/// Where to get a browser with its driver from; nothing when there is one that can be driven. Only Linux must have one.
pub fn missing() -> Option<Source> {
    if !cfg!(target_os = "linux") || is_there() {
        return None;
    }
    Some(source(&fs::read_to_string("/etc/os-release").unwrap_or_default()))
}

/// Where a system with this /etc/os-release gets them from.
fn source(os_release: &str) -> Source {
    let value = |name: &str| {
        let mut lines = os_release.lines();
        let value = lines.find_map(|line| line.trim().strip_prefix(name)?.strip_prefix('='));
        value.unwrap_or_default().trim_matches(['"', '\'']).to_ascii_lowercase()
    };
    let (id, like) = (value("ID"), value("ID_LIKE"));
    if id == "ubuntu" || like.split_whitespace().any(|name| name == "ubuntu") { Source::Npm } else { Source::Packages }
}

/// Whether a browser and a driver of the same version are found.
fn is_there() -> bool {
    let said = |program: Option<PathBuf>| {
        let output = command(&program?.to_string_lossy()).arg("--version").output().ok()?;
        output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
    };
    let (browser, driver) = (said(find(BROWSERS)), said(find(&["chromedriver"])));
    browser.zip(driver).is_some_and(|(browser, driver)| fit(&browser, &driver))
}

/// Whether these two, by what they say of themselves, can work together. A snap cannot: it sees nothing of the folder the tests give it.
fn fit(browser: &str, driver: &str) -> bool {
    let is_snap = |said: &str| said.split_whitespace().any(|word| word == "snap");
    let version = |said: &str| {
        let number = said.split_whitespace().find(|word| word.starts_with(|letter: char| letter.is_ascii_digit()))?;
        number.split('.').next()?.parse::<u32>().ok()
    };
    !is_snap(browser) && !is_snap(driver) && version(browser).is_some() && version(browser) == version(driver)
}

fn find(names: &[&str]) -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let folders: Vec<PathBuf> = std::iter::once(target().join("tools/bin")).chain(env::split_paths(&path)).collect();
    names.iter().find_map(|name| folders.iter().map(|folder| folder.join(name)).find(|path| path.is_file()))
}

/// Chrome for Testing and its driver, with the libraries it says it needs, as `target/tools/bin/chrome` and `chromedriver`.
pub fn install() -> Result<()> {
    let (version, chrome) = download("chrome@stable")?;
    let (_, driver) = download(&format!("chromedriver@{version}"))?;
    // a list of packages with versions, one a line
    let needs = fs::read_to_string(chrome.with_file_name("deb.deps")).unwrap_or_default();
    let needs: Vec<&str> = needs.lines().filter(|line| !line.trim().is_empty()).collect();
    if !needs.is_empty() {
        let mut satisfy = as_root("apt-get");
        satisfy.args(["satisfy", "-y", "-q", "--no-install-recommends"]).arg(needs.join(", "));
        step("libraries of Chrome", satisfy.env("DEBIAN_FRONTEND", "noninteractive"))?;
    }
    let folder = target().join("tools/bin");
    fs::create_dir_all(&folder)?;
    for (program, name) in [(chrome, "chrome"), (driver, "chromedriver")] {
        step(name, command("ln").args(["-s", "-f"]).arg(program).arg(folder.join(name)))?;
    }
    Ok(())
}

/// Puts one of them into `target/tools`; its version and where the program is.
fn download(what: &str) -> Result<(String, PathBuf)> {
    println!("── {what}");
    let mut installer = node_tool("@puppeteer/browsers", INSTALLER, "lib/cjs/main-cli.js")?;
    installer.args(["install", what, "--format", "{{buildId}} {{path}}", "--path"]).arg(target().join("tools"));
    let output = installer.output().context("the installer of Chrome")?;
    let said = String::from_utf8_lossy(&output.stdout);
    let told = said.lines().rev().find_map(|line| line.trim().split_once(' '));
    match told {
        Some((version, path)) if output.status.success() && Path::new(path).is_file() => {
            Ok((version.to_owned(), PathBuf::from(path)))
        }
        _ => bail!(
            "{what} cannot be installed; put a chromedriver and a Chrome or Chromium of the same version on the path\n{}",
            String::from_utf8_lossy(&output.stderr)
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_system_gets_a_browser_from_where_it_has_one() {
        for (system, os_release, expected) in [
            ("Debian", "NAME=\"Debian GNU/Linux\"\nVERSION_ID=\"12\"\nID=debian\n", Source::Packages),
            ("Raspbian", "ID=raspbian\nID_LIKE=debian\n", Source::Packages),
            ("Ubuntu", "NAME=\"Ubuntu\"\nID=ubuntu\nID_LIKE=debian\n", Source::Npm),
            ("Linux Mint", "ID=linuxmint\nID_LIKE=\"ubuntu debian\"\n", Source::Npm),
            ("Mint on Debian", "ID=linuxmint\nID_LIKE=debian\n", Source::Packages),
            ("quoted", "ID=\"ubuntu\"\r\n", Source::Npm),
            ("unknown", "ID=slackware\n", Source::Packages),
            ("nothing", "", Source::Packages),
        ] {
            assert_eq!(source(os_release), expected, "{system}");
        }
    }

    #[test]
    fn a_browser_is_driven_only_by_the_driver_of_its_version() {
        for (browser, driver, expected) in [
            ("Chromium 156.0.8078.108 built on Debian GNU/Linux 12", "ChromeDriver 156.0.8078.90 (730482a)", true),
            ("Google Chrome for Testing 142.0.7444.59", "ChromeDriver 142.0.7444.59 (f2)", true),
            ("Google Chrome 143.0.1.2", "ChromeDriver 142.0.7444.59 (f2)", false),
            ("Chromium 131.0.6778.85 snap", "ChromeDriver 131.0.6778.85 (f2)", false),
            ("", "", false),
        ] {
            assert_eq!(fit(browser, driver), expected, "{browser} and {driver}");
        }
    }
}
