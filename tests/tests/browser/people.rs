//! Several people at one computer, by keyboard alone: joining, the question who learns, a PIN, a guest, leaving.

use anyhow::{Result, ensure};
use serde_json::json;
use thirtyfour::prelude::*;

use crate::accessibility::Axe;
use crate::browser::{Browser, USUAL};
use crate::host::Host;
use crate::pages::Look;
use crate::quiz::text;
use tritt_tests::LANGUAGES;

#[tokio::test]
async fn people_share_a_computer() -> Result<()> {
    let host = Host::start().await?;
    host.settle_in()?;
    let Some(browser) = Browser::open(&host, USUAL, "en").await? else { return Ok(()) };
    browser.go("profile").await?;
    browser.choose("New person").await?;
    browser.on_heading("New person").await?;
    browser.write("Name or pseudonym", "Ayşe Yılmaz").await?;
    browser.write("PIN (optional", "2468").await?;
    browser.choose("Create").await?;
    // whoever joins sits down and begins at Today
    browser.on_heading("").await?;
    ensure!(browser.text().await?.contains("Ayşe Yılmaz"), "the header names who sits here");
    host.run("finish_lesson", json!({ "lesson": "sign-in-with-second-factor" }))?;

    browser.choose("Profile: Ayşe Yılmaz").await?;
    browser.on_heading("Ayşe Yılmaz").await?;
    browser.choose("Switch person").await?;
    browser.on_heading("Who is learning?").await?;
    browser.choose("Ayşe Yılmaz").await?;
    browser.typed("1111").await?;
    browser.stroke(Key::Enter).await?;
    ensure!(browser.text().await?.contains("not the right PIN"), "a wrong PIN is told");
    only_refusals(&browser).await?;
    browser.typed("2468").await?;
    browser.stroke(Key::Enter).await?;
    browser.on_heading("").await?;
    let done = host.run("step", json!({ "language": "en", "step": "sign-in" }))?["step"]["lessons"]["done"].clone();
    ensure!(done == json!(1), "and finds what is theirs: {done}");

    browser.choose("Profile: Ayşe Yılmaz").await?;
    browser.choose("Try it as a guest").await?;
    browser.on_heading("").await?;
    browser.choose("Profile: Guest").await?;
    browser.on_heading("Guest").await?;
    browser.choose("End the visit").await?;
    browser.on_heading("Who is learning?").await?;
    browser.choose("Ayşe Yılmaz").await?;
    browser.choose("Forgotten your PIN?").await?;
    browser.choose("Remove the PIN").await?;
    browser.on_heading("").await?;

    browser.choose("Profile: Ayşe Yılmaz").await?;
    ensure!(browser.text().await?.contains("without knowing it"), "who has lost a PIN that way is told");
    browser.choose("Delete the profile").await?;
    browser.choose("Delete for good").await?;
    browser.on_heading("").await?;
    let everybody = host.run("start", json!({}))?["learners"].clone();
    ensure!(everybody.as_array().is_some_and(|all| all.len() == 1), "{everybody}");
    browser.close().await
}

#[tokio::test]
async fn the_pages_of_people_by_the_rules_of_axe() -> Result<()> {
    let host = Host::start().await?;
    host.settle_in()?;
    let Some(browser) = Browser::open(&host, USUAL, "en").await? else { return Ok(()) };
    let profile = |name: &str| json!({ "name": name, "email": "", "role": "it", "colour": 5 });
    host.run("add_learner", json!({ "profile": profile("Ben Acar"), "pin": "2468" }))?;
    let ben = text(&host.run("start", json!({}))?["present"]["id"]);
    for language in LANGUAGES {
        host.run("learn_as", json!({ "learner": ben, "pin": "2468" }))?;
        host.set(Look { language, theme: "light", text: 100 })?;
        browser.go("profile").await?;
        browser.reload().await?;
        let mut axe = Axe::new(&browser, language)?;
        axe.in_every_theme("a profile").await?;
        browser.press("section:last-of-type .row button:last-child").await?;
        browser.element("dialog").await?;
        axe.in_every_theme("a profile about to be deleted").await?;
        browser.press("dialog .close").await?;
        browser.press("section .row button:nth-child(2)").await?;
        axe.in_every_theme("somebody new").await?;
        host.run("stand_up", json!({}))?;
        browser.reload().await?;
        axe.in_every_theme("who learns").await?;
        browser.press("li:has(strong) + li > button").await?;
        browser.element("form input").await?.send_keys("1111" + Key::Enter).await?;
        browser.element("[role=alert]").await?;
        axe.in_every_theme("a wrong PIN").await?;
        only_refusals(&browser).await?;
        browser.press("form .row button:last-child").await?;
        axe.in_every_theme("a forgotten PIN").await?;
        axe.clean()?;
    }
    browser.close().await
}

/// The refusal itself is what the console tells, and nothing else.
async fn only_refusals(browser: &Browser) -> Result<()> {
    let said = browser.complaints().await?;
    ensure!(said.iter().all(|line| line.contains("/api/learn_as") && line.contains("422")), "{said:?}");
    Ok(())
}
