//! A table-top exercise from the choice to the actions: by keyboard, by the rules of axe in every theme, and with nothing cut off.

use anyhow::{Result, ensure};
use serde_json::json;
use thirtyfour::prelude::*;
use tritt_tests::LANGUAGES;

use crate::accessibility::Axe;
use crate::browser::{Browser, SMALLEST, USUAL};
use crate::host::Host;
use crate::layout::look;
use crate::pages::Look;

/// What is done on the way, each with the name of the state it leads to.
async fn walk(browser: &Browser, host: &Host, mut see: impl AsyncFnMut(&Browser, &str) -> Result<()>) -> Result<()> {
    browser.go("firm/tabletop").await?;
    see(browser, "exercises to choose from").await?;
    browser.press("main .card > div .button.primary").await?;
    see(browser, "an exercise being prepared").await?;
    browser.element("main input[type=text]").await?.send_keys("Ümit Yıldız" + Key::Tab).await?;
    browser.settled().await?;
    browser.press("main .card .button.primary").await?;
    see(browser, "how it starts").await?;
    browser.press("main .bar .button.primary").await?;
    browser.press("main .board label").await?;
    browser.press("main details summary").await?;
    browser.element("main textarea").await?.send_keys("Die Karte hing nicht da. \u{5e9}\u{5dc}\u{5d5}\u{5dd}").await?;
    browser.press("main form .button").await?;
    see(browser, "an exercise being played").await?;
    browser.press("main .row:has(+ section) .button:first-child").await?;
    see(browser, "an exercise on a projector").await?;
    browser.press("dialog .head .button").await?;
    browser.press("main .bar .button").await?;
    see(browser, "an exercise that is stopped").await?;
    browser.press("main .row:has(+ section) .button:last-child").await?;
    for place in 1..=3 {
        browser.press(&format!("main .statements li:nth-child({place}) label:nth-child({})", place + 1)).await?;
    }
    see(browser, "a debrief").await?;
    let all = host.run("tabletops", json!({ "language": "en" }))?;
    ensure!(all["runs"][0]["gaps"].as_u64().is_some_and(|gaps| gaps > 2), "what did not work leads to actions: {all}");
    browser.press("main .row:has(+ section) .button:last-child").await?;
    see(browser, "before an exercise is deleted").await?;
    browser.press("dialog .row .button:first-child").await?;
    browser.go("firm/tabletop").await?;
    see(browser, "exercises of the firm").await
}

#[tokio::test]
async fn an_exercise_is_accessible_in_every_state() -> Result<()> {
    let host = Host::start().await?;
    host.settle_in()?;
    let Some(browser) = Browser::open(&host, USUAL, "en").await? else { return Ok(()) };
    for language in LANGUAGES {
        host.set(Look { language, theme: "light", text: 100 })?;
        browser.reload().await?;
        let mut axe = Axe::new(&browser, language)?;
        walk(&browser, &host, async |_, place| axe.in_every_theme(place).await).await?;
        axe.clean()?;
    }
    browser.close().await
}

#[tokio::test]
async fn an_exercise_fits_the_window_in_every_state() -> Result<()> {
    let host = Host::start().await?;
    host.settle_in()?;
    let mut found = Vec::new();
    for (size, text, theme) in
        [(USUAL, 100, "light"), (USUAL, 100, "dark"), (SMALLEST, 100, "light"), (SMALLEST, 200, "light")]
    {
        let Some(browser) = Browser::open(&host, size, "en").await? else { return Ok(()) };
        for language in LANGUAGES {
            host.set(Look { language, theme, text })?;
            browser.reload().await?;
            walk(&browser, &host, async |browser, place| {
                let name = format!("{language}-{theme}-{}x{}-{text}-{place}", size.0, size.1);
                look(browser, &name, &mut found).await
            })
            .await?;
        }
        browser.close().await?;
    }
    ensure!(found.is_empty(), "{} places:\n{}", found.len(), found.join("\n"));
    Ok(())
}

#[tokio::test]
async fn an_exercise_is_led_by_keyboard_alone() -> Result<()> {
    let host = Host::start().await?;
    host.settle_in()?;
    let Some(browser) = Browser::open(&host, USUAL, "en").await? else { return Ok(()) };
    browser.reload().await?;
    browser.go("firm/tabletop").await?;
    let press = async |name: &str| -> Result<()> {
        for _ in 0..60 {
            browser.key(Key::Tab).await?;
            let here = "return document.activeElement?.innerText?.trim() ?? ''";
            if browser.run(here).await?.as_str() == Some(name) {
                browser.key(Key::Enter).await?;
                return browser.settled().await;
            }
        }
        anyhow::bail!("{name} is not reached by Tab: {}", browser.text().await?)
    };
    for name in ["Prepare this exercise", "Begin", "Read out", "Stop the clock", "Go on", "On to the debrief"] {
        press(name).await?;
    }
    ensure!(browser.text().await?.contains("rate each statement together"), "the debrief is reached");
    browser.close().await
}
