//! What people expect of a program on their desktop: shortcuts, its place on the screen, one instance, the language at once.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, ensure};
use serde_json::json;
use thirtyfour::By;
use tritt_tests::program;

use crate::window::{Window, call, turn};

#[tokio::test]
async fn shortcuts_of_the_menu_lead_to_the_pages() -> Result<()> {
    let _turn = turn().await;
    let place = tempfile::tempdir()?;
    let window = at_home(place.path()).await?;
    for (keys, page) in [
        ("ctrl+2", "#/steps"),
        ("ctrl+3", "#/practise"),
        ("ctrl+4", "#/checklists"),
        ("ctrl+comma", "#/settings"),
        ("ctrl+1", "#/today"),
    ] {
        press_keys(keys)?;
        window.until("return location.hash", &json!(page)).await.with_context(|| keys.to_owned())?;
    }
    press_keys("ctrl+k")?;
    window.element(By::Css("dialog[open] [role=combobox]")).await?;
    press_keys("Escape")?;
    window.until("return document.querySelector('dialog[open]') === null", &json!(true)).await?;
    press_keys("F1")?;
    window.element(By::Css("dialog[open]")).await?;
    window.close().await
}

#[tokio::test]
async fn the_window_comes_back_as_it_was_left() -> Result<()> {
    let _turn = turn().await;
    let place = tempfile::tempdir()?;
    let window = at_home(place.path()).await?;
    window.page().set_window_rect(60, 40, 1100, 700).await?;
    let left = window.page().get_window_rect().await?;
    window.until("return innerWidth", &json!(left.width)).await?;
    press_keys("ctrl+q")?;
    window.gone()?;

    let window = at_home(place.path()).await?;
    let found = window.page().get_window_rect().await?;
    ensure!((found.width, found.height) == (left.width, left.height), "was {left:?}, came back as {found:?}");
    window.close().await
}

#[tokio::test]
async fn a_second_start_ends_and_brings_the_first_to_the_front() -> Result<()> {
    let _turn = turn().await;
    let place = tempfile::tempdir()?;
    let window = at_home(place.path()).await?;
    let shown = on_screen()?.context("no window to be seen")?;
    // as far out of sight as it gets without anybody who arranges windows
    ensure!(Command::new("xdotool").args(["windowunmap", "--sync", &shown]).status()?.success(), "it stays in sight");
    ensure!(on_screen()?.is_none(), "it is still in sight");
    let mut second = Command::new(program())
        .arg("--data-dir")
        .arg(place.path().join("data"))
        .env("HOME", place.path().join("home"))
        .env("GDK_BACKEND", "x11")
        .stderr(Stdio::null())
        .spawn()?;
    let started = Instant::now();
    let ended = loop {
        if let Some(ended) = second.try_wait()? {
            break ended;
        }
        ensure!(started.elapsed() < Duration::from_secs(20), "the second start stays");
        tokio::task::yield_now().await;
    };
    ensure!(ended.success(), "the second start ends as done: {ended}");
    while on_screen()?.is_none() {
        ensure!(started.elapsed() < Duration::from_secs(20), "the first does not come to the front");
        tokio::task::yield_now().await;
    }
    window.sees("Today").await?;
    window.close().await
}

#[tokio::test]
async fn another_language_comes_at_once_and_the_place_is_kept() -> Result<()> {
    let _turn = turn().await;
    let place = tempfile::tempdir()?;
    let window = at_home(place.path()).await?;
    window.go("#/lesson/sign-in-with-second-factor").await?;
    let english = window.element(By::Css("main h1")).await?.text().await?;
    window.run("scrollTo(0, 400)").await?;
    window.press("DE").await?;
    window.until("return document.documentElement.lang", &json!("de")).await?;
    window
        .until(
            "return document.querySelector('main h1').textContent.trim() !== arguments[0]"
                .replace("arguments[0]", &format!("{english:?}"))
                .as_str(),
            &json!(true),
        )
        .await?;
    ensure!(window.run("return location.hash").await? == "#/lesson/sign-in-with-second-factor", "another page");
    ensure!(window.run("return scrollY > 200").await? == true, "the place in the text was lost");
    window.close().await
}

#[tokio::test]
async fn beside_a_folder_for_its_data_the_program_keeps_everything_there() -> Result<()> {
    let _turn = turn().await;
    let place = tempfile::tempdir()?;
    let (stick, home) = (place.path().join("stick"), place.path().join("home"));
    let data = stick.join("trittsicher-data");
    fs::create_dir_all(&data)?;
    let portable = stick.join("trittsicher");
    fs::copy(program(), &portable)?;
    let open = || Window::start(&portable, json!([]), &home, "en_GB.UTF-8");
    let window = open().await?;
    window.sees("What brings you here?").await?;
    window.run_async(&call("save_settings", json!({ "purpose": "learn" }))).await?;
    window.close().await?;
    ensure!(data.join("trittsicher.db").is_file(), "no record in the folder beside the program");
    let elsewhere = Command::new("find").arg(&home).args(["-iname", "*trittsicher*.db*"]).output()?;
    ensure!(elsewhere.stdout.is_empty(), "a record elsewhere: {}", String::from_utf8_lossy(&elsewhere.stdout));
    let window = open().await?;
    window.sees("Today").await?;
    window.close().await
}

/// The window past its first question, in English.
async fn at_home(place: &Path) -> Result<Window> {
    let window = Window::open(&place.join("data"), &place.join("home"), "en_GB.UTF-8").await?;
    window.element(By::Tag("h1")).await?;
    window.run_async(&call("save_settings", json!({ "purpose": "learn" }))).await?;
    window.reload().await?;
    window.sees("Today").await?;
    window.settled().await?;
    Ok(window)
}

/// Presses keys as the system does: the menu is no page and so out of the driver's reach.
fn press_keys(keys: &str) -> Result<()> {
    let id = on_screen()?.context("no window to be seen")?;
    let done = Command::new("xdotool").args(["windowfocus", "--sync", &id, "key", keys]).status()?;
    ensure!(done.success(), "the window takes no key");
    Ok(())
}

/// The window, where it can be seen.
fn on_screen() -> Result<Option<String>> {
    let found = Command::new("xdotool").args(["search", "--onlyvisible", "--name", "^Trittsicher$"]).output()?;
    Ok(String::from_utf8_lossy(&found.stdout).lines().last().map(str::to_owned))
}
