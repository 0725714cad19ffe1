//! The native menu: one choice acts once, whoever sat here before, and only where it makes sense. A browser has no such menu; an event of the page
//! stands for it.

use anyhow::{Result, ensure};
use serde_json::{Value, json};
use thirtyfour::prelude::*;
use tritt_api::Code;

use crate::browser::{Browser, USUAL};
use crate::host::Host;

/// From now on counts how often this command is called.
const COUNTED: &str = "
    const { fetch } = window;
    window.saved = 0;
    window.fetch = (...request) => {
        if (String(request[0]).endsWith('/api/export_checklist')) window.saved += 1;
        return fetch(...request);
    };";

/// How the page looks and where it is.
const PAGE: &str = "
    const root = document.documentElement;
    return { lang: root.lang, size: root.style.getPropertyValue('--text-size'), dialogs: document.querySelectorAll('dialog').length,
        title: document.querySelector('h1')?.innerText.replace(/[\\u2068\\u2069]/g, ''), page: location.hash };";

/// Leaves the seat and sits down as somebody, by keyboard.
async fn change_to(browser: &Browser, name: &str) -> Result<()> {
    browser.go("profile").await?;
    browser.choose("Switch person").await?;
    browser.on_heading("Who is learning?").await?;
    browser.choose(name).await
}

#[tokio::test]
async fn one_choice_acts_once_after_somebody_else_sat_here() -> Result<()> {
    let host = Host::start().await?;
    host.settle_in()?;
    for (name, colour) in [("Ayşe Yılmaz", 1), ("Ben Acar", 2)] {
        let profile = json!({ "name": name, "email": "", "role": "everyone", "colour": colour });
        host.run("add_learner", json!({ "profile": profile, "pin": null }))?;
    }
    let Some(browser) = Browser::open(&host, USUAL, "en").await? else { return Ok(()) };
    for name in ["Ayşe Yılmaz", "Ben Acar", "Ayşe Yılmaz"] {
        change_to(&browser, name).await?;
    }
    browser.go("checklists").await?;
    browser.run(COUNTED).await?;
    browser.menu("save-pdf").await?;
    ensure!(browser.run("return window.saved").await? == 1, "one choice saves once");
    browser.close().await
}

/// What is the same wherever the window is: language, size, help; and what needs somebody who sits here does nothing. Gives the page after that.
async fn tried(browser: &Browser, place: &str) -> Result<Value> {
    let before = browser.run(PAGE).await?;
    for id in ["go-steps", "go-settings", "save-pdf", "undo", "search", "nowhere"] {
        browser.menu(id).await?;
        ensure!(browser.run(PAGE).await? == before, "{place}: {id} does nothing here: {}", browser.run(PAGE).await?);
    }
    browser.menu("zoom-in").await?;
    browser.menu("zoom-in").await?;
    browser.menu("language-de").await?;
    let changed = browser.run(PAGE).await?;
    ensure!(changed["size"] == "1.25" && changed["lang"] == "de", "{place}: {changed}");
    browser.menu("zoom-reset").await?;
    browser.menu("language-en").await?;
    ensure!(browser.run(PAGE).await?["title"] == before["title"], "{place}: and back");
    browser.menu("shortcuts").await?;
    ensure!(browser.run(PAGE).await?["dialogs"] == 1, "{place}: help opens");
    browser.stroke(Key::Escape).await?;
    ensure!(browser.run(PAGE).await?["dialogs"] == 0, "{place}: and closes");
    browser.run(PAGE).await
}

#[tokio::test]
async fn before_anybody_sits_here_the_menu_does_what_makes_sense_there() -> Result<()> {
    let host = Host::start().await?;
    let Some(browser) = Browser::open(&host, USUAL, "en").await? else { return Ok(()) };
    for (place, title) in [("welcome", "What brings you here?"), ("who", "Who is learning?")] {
        if place == "who" {
            host.settle_in()?;
            let profile = json!({ "name": "Ben Acar", "email": "", "role": "everyone", "colour": 2 });
            host.run("add_learner", json!({ "profile": profile, "pin": null }))?;
            host.run("stand_up", json!({}))?;
            browser.reload().await?;
        }
        let after = tried(&browser, place).await?;
        ensure!(after["title"] == title, "{place}: {after}");
        browser.menu("go-about").await?;
        browser.on_heading("About").await?;
        tried(&browser, "about").await?;
        browser.choose("Back").await?;
        ensure!(browser.run(PAGE).await?["title"] == title, "{place}: the way back leads to the question");
    }
    browser.choose("Ben Acar").await?;
    let inside = browser.run(PAGE).await?;
    ensure!(inside["page"] == "#/today" && inside["dialogs"] == 0, "nothing of it waited: {inside}");
    browser.close().await
}

#[tokio::test]
async fn where_nothing_could_be_opened_the_reason_can_be_read_in_any_size_and_language() -> Result<()> {
    let host = Host::failing(Code::StoreFailed.failed()).await?;
    let Some(browser) = Browser::open(&host, USUAL, "en").await? else { return Ok(()) };
    let before = tried(&browser, "failure").await?;
    browser.menu("go-about").await?;
    ensure!(browser.run(PAGE).await? == before, "there is nothing to be told about it");
    // what the start said is what the console tells; nothing else was asked of the host
    let said = browser.complaints().await?;
    ensure!(said.iter().all(|line| line.contains("/api/start") && line.contains("422")), "{said:?}");
    Ok(())
}
