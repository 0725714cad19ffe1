//! What leaves the window and what comes into it: the system's dialogs, which are no page and so out of the driver's reach, and files on the disk.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use thirtyfour::By;

use crate::window::Window;

/// Titles of the dialog that asks where to save, as a pattern.
const SAVE: &str = "^(Datei speichern|Save file)$";

/// Titles of the dialog that asks for a file.
const OPEN: &str = "^(Datei auswählen|Choose a file)$";

/// Accepts the dialog that asks where to save.
pub fn accept_dialog() -> Result<()> {
    let id = dialog(SAVE)?;
    let done =
        Command::new("xdotool").args(["windowfocus", "--sync", &id, "key", "--window", &id, "Return"]).status()?;
    ensure!(done.success(), "the dialog takes no key");
    Ok(())
}

/// Chooses a file in the dialog that asks for one, by typing where it is.
pub fn choose_file(file: &Path) -> Result<()> {
    let id = dialog(OPEN)?;
    let path = file.to_str().context("a path that can be typed")?;
    let done =
        Command::new("xdotool").args(["windowfocus", "--sync", &id, "type", "--delay", "2", path]).status()?.success()
            && Command::new("xdotool").args(["key", "Return"]).status()?.success();
    ensure!(done, "the dialog takes no key");
    let started = Instant::now();
    while !shown(OPEN)?.is_empty() {
        ensure!(started.elapsed() < Duration::from_secs(20), "{path} was not chosen");
        thread::yield_now();
    }
    Ok(())
}

/// The dialog with this title, once it is there.
fn dialog(title: &str) -> Result<String> {
    let started = Instant::now();
    loop {
        if let Some(id) = shown(title)?.lines().next() {
            thread::sleep(Duration::from_millis(300));
            return Ok(id.to_owned());
        }
        ensure!(started.elapsed() < Duration::from_secs(20), "no dialog came");
        thread::sleep(Duration::from_millis(100));
    }
}

fn shown(title: &str) -> Result<String> {
    let found = Command::new("xdotool").args(["search", "--onlyvisible", "--name", title]).output()?;
    Ok(String::from_utf8_lossy(&found.stdout).into_owned())
}

/// Where the window says it has saved a file with this ending: what it says is where the file is.
pub async fn saved(window: &Window, told: &str, ending: &str) -> Result<PathBuf> {
    let notice = format!("//*[text()[contains(., \"{told}\")][contains(., \"{ending}\")]]");
    let said = window.element(By::XPath(notice)).await?.text().await?.replace(['\u{2068}', '\u{2069}'], "");
    let path = said.split_once(told).and_then(|(_, path)| path.split_once(ending));
    let path = path.with_context(|| said.clone())?.0.trim_start();
    let file = PathBuf::from(format!("{path}{ending}"));
    ensure!(file.is_file(), "{} is not there", file.display());
    Ok(file)
}

/// The text of a PDF, as it stands on the page.
pub fn text_of(paper: &Path) -> Result<String> {
    read(paper, "-layout")
}

/// The letters of a PDF in the order of its text, without what differs between lines: a table's cells stay whole, however they break.
pub fn letters_of(paper: &Path) -> Result<String> {
    Ok(letters(&read(paper, "-raw")?))
}

/// A text without spaces, line ends and hyphens, as [`letters_of`] gives it.
pub fn letters(text: &str) -> String {
    text.chars().filter(|sign| !sign.is_whitespace() && !matches!(sign, '-' | '\u{ad}' | '\u{2010}')).collect()
}

fn read(paper: &Path, order: &str) -> Result<String> {
    let output = Command::new("pdftotext").arg(order).arg(paper).arg("-").output()?;
    ensure!(output.status.success(), "pdftotext cannot read {}", paper.display());
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}
