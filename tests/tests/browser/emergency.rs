//! Emergency card and incident log in the window: every tab and a running incident by the rules of axe, a line written by keyboard, cards for the team
//! followed to their end.

use anyhow::{Result, ensure};
use serde_json::json;
use thirtyfour::prelude::*;

use crate::accessibility::Axe;
use crate::browser::{Browser, USUAL};
use crate::host::Host;
use crate::pages::Look;

/// The smallest window that must work.
const SMALL: (u32, u32) = (1024, 640);

/// Opens a tab of the page by its place.
async fn tab(browser: &Browser, place: usize) -> Result<()> {
    browser.run(&format!("document.querySelectorAll('[role=tab]')[{place}].click()")).await?;
    drawn(browser).await
}

/// Waits until the pages of a card are drawn: without optimisation typst takes its time.
async fn drawn(browser: &Browser) -> Result<()> {
    let rest = "const end = performance.now() + 4000;
        while (performance.now() < end && (document.querySelector('[data-loading]') || window.pending > 0))
            await new Promise((go) => requestAnimationFrame(go));";
    for _ in 0..60 {
        browser.run_async(rest).await?;
        if browser.run("return !document.querySelector('[data-loading]') && !(window.pending > 0)").await? == true {
            break;
        }
    }
    browser.settled().await
}

/// The page in light and dark and in two sizes, where pictures are kept.
async fn pictures(browser: &Browser, language: &str, name: &str) -> Result<()> {
    for (width, height) in [USUAL, SMALL] {
        browser.resize(width, height).await?;
        for theme in ["light", "dark"] {
            browser.theme(theme).await?;
            browser.settled().await?;
            browser.picture(&format!("{language}-{theme}-{width}-{name}")).await?;
        }
    }
    browser.resize(USUAL.0, USUAL.1).await?;
    browser.theme("light").await
}

#[tokio::test]
async fn every_tab_of_the_emergency_page_is_accessible() -> Result<()> {
    let host = Host::start().await?;
    host.settle_in()?;
    let Some(browser) = Browser::open(&host, USUAL, "en").await? else { return Ok(()) };
    for (language, second) in [("en", "Deutsch"), ("de", "English")] {
        host.set(Look { language, theme: "light", text: 100 })?;
        browser.reload().await?;
        let mut axe = Axe::new(&browser, language)?;
        browser.go("firm/emergency").await?;
        axe.in_every_theme("whom to call").await?;
        pictures(&browser, language, "emergency-contacts").await?;
        tab(&browser, 1).await?;
        axe.in_every_theme("the card").await?;
        pictures(&browser, language, "emergency-card").await?;
        ensure!(browser.text().await?.contains(second), "{language}: another language can stand beside it");
        browser.run("document.querySelector('input[value=pocket]').click()").await?;
        drawn(&browser).await?;
        axe.in_every_theme("the pocket card").await?;
        pictures(&browser, language, "emergency-pocket").await?;
        tab(&browser, 2).await?;
        axe.in_every_theme("the duties").await?;
        pictures(&browser, language, "emergency-duties").await?;
        axe.clean()?;
    }
    browser.silent("emergency").await
}

#[tokio::test]
async fn a_log_is_kept_by_keyboard() -> Result<()> {
    let host = Host::start().await?;
    host.settle_in()?;
    let Some(browser) = Browser::open(&host, USUAL, "en").await? else { return Ok(()) };
    for language in ["en", "de"] {
        host.set(Look { language, theme: "light", text: 100 })?;
        browser.reload().await?;
        let mut axe = Axe::new(&browser, language)?;
        let begun = json!({ "kind": "ransomware", "title": "", "begunAt": null, "language": language });
        let incident = host.run("begin_incident", begun)?["incident"].clone();
        browser.go(&format!("firm/incident/{incident}")).await?;
        browser.reach_selector("textarea").await?;
        for line in ["The till shows a red page", "Cable pulled"] {
            browser.keys_for(line).await?;
            browser.key(Key::Enter).await?;
            browser.settled().await?;
        }
        let page = host.run("incident", json!({ "incident": incident, "language": language }))?;
        let lines: Vec<&str> =
            page["lines"].as_array().into_iter().flatten().filter_map(|line| line["text"].as_str()).collect();
        ensure!(lines[1..] == ["The till shows a red page", "Cable pulled"], "{language}: {lines:?}");
        let focus = browser.run("return document.activeElement.tagName").await?;
        ensure!(focus == "TEXTAREA", "{language}: the next line can follow at once");
        ensure!(browser.text().await?.contains("Cable pulled"), "{language}: it is shown");
        axe.in_every_theme("an incident").await?;
        pictures(&browser, language, "incident").await?;
        axe.clean()?;
    }
    browser.silent("incident").await
}
