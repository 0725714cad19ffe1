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

/// Sets the value of a field as typing does.
fn typed(selector: &str, value: &str) -> String {
    format!(
        "const field = {selector}; field.value = {}; field.dispatchEvent(new Event('input', {{ bubbles: true }}));",
        json!(value)
    )
}

/// Texts of the log of an incident.
fn written(host: &Host, incident: &serde_json::Value) -> Result<Vec<String>> {
    let page = host.run("incident", json!({ "incident": incident, "language": "en" }))?;
    let lines = page["lines"].as_array().into_iter().flatten();
    Ok(lines.filter_map(|line| Some(line["text"].as_str()?.to_owned())).collect())
}

/// The incidents of the open firm, those that go on first.
fn incidents(host: &Host) -> Result<Vec<serde_json::Value>> {
    let all = host.run("incidents", json!({ "language": "en" }))?;
    Ok(all["incidents"].as_array().cloned().unwrap_or_default())
}

#[tokio::test]
async fn an_incident_begins_when_it_is_said_and_once() -> Result<()> {
    let host = Host::start().await?;
    host.settle_in()?;
    let Some(browser) = Browser::open(&host, USUAL, "en").await? else { return Ok(()) };
    let mut axe = Axe::new(&browser, "en")?;
    // the sample has one that is over
    let before = incidents(&host)?;
    browser.go("firm/incident").await?;
    browser.run("document.querySelector('form input[value=device]').click()").await?;
    let moment = "document.querySelector('input[type=datetime-local]')";
    ensure!(browser.run(&format!("return {moment}.value.length")).await? == 16, "now stands there at first");
    let send = "const form = document.querySelector('form'); form.requestSubmit(); form.requestSubmit();";
    browser.run(&format!("{} {send}", typed(moment, ""))).await?;
    browser.settled().await?;
    ensure!(browser.text().await?.contains("Enter the day and the time in full."), "no time is no time");
    axe.in_every_theme("an incident without a time").await?;
    axe.clean()?;
    ensure!(incidents(&host)? == before, "nothing has begun");
    let said = browser.run("return new Date('2026-01-05T08:30').toISOString()").await?;
    browser.run(&format!("{} {send}", typed(moment, "2026-01-05T08:30"))).await?;
    browser.settled().await?;
    let all = incidents(&host)?;
    ensure!(all.len() == before.len() + 1, "sent twice is begun once: {all:?}");
    let day = |text: &serde_json::Value| text.as_str().unwrap_or_default()[..16].to_owned();
    ensure!(day(&all[0]["begunAt"]) == day(&said), "{all:?}");
    ensure!(browser.text().await?.contains("days"), "the clock counts from there");
    browser.silent("an incident that begins").await
}

#[tokio::test]
async fn a_line_sent_twice_is_written_once() -> Result<()> {
    let host = Host::start().await?;
    host.settle_in()?;
    let Some(browser) = Browser::open(&host, USUAL, "en").await? else { return Ok(()) };
    let begun = json!({ "kind": "ransomware", "title": "", "begunAt": null, "language": "en" });
    let incident = host.run("begin_incident", begun)?["incident"].clone();
    browser.go(&format!("firm/incident/{incident}")).await?;
    let field = "document.querySelector('textarea')";
    let enter = |repeat: bool| {
        format!(
            "{field}.dispatchEvent(new KeyboardEvent('keydown', {{ key: 'Enter', repeat: {repeat}, bubbles: true, cancelable: true }}));"
        )
    };
    browser.run(&format!("{} {}", typed(field, "Held down"), enter(true))).await?;
    browser.settled().await?;
    ensure!(written(&host, &incident)?.len() == 1, "a key that is held down says nothing new");
    let (once, twice) = (enter(false), enter(false));
    browser.run(&format!("{} {once} {twice}", typed(field, "Cable pulled"))).await?;
    browser.settled().await?;
    ensure!(written(&host, &incident)?[1..] == ["Cable pulled"], "{:?}", written(&host, &incident)?);
    browser.silent("a line").await
}

#[tokio::test]
async fn reports_of_a_closed_incident_are_marked_and_it_is_removed_after_a_question() -> Result<()> {
    let host = Host::start().await?;
    host.settle_in()?;
    let Some(browser) = Browser::open(&host, USUAL, "en").await? else { return Ok(()) };
    let mut axe = Axe::new(&browser, "en")?;
    let before = incidents(&host)?;
    let begun = json!({ "kind": "ransomware", "title": "A try", "begunAt": null, "language": "en" });
    let incident = host.run("begin_incident", begun)?["incident"].clone();
    let closed = json!({
        "incident": incident, "language": "en", "awareAt": null, "role": null, "answer": null, "report": null, "closed": true,
    });
    host.run("change_incident", closed)?;
    browser.go(&format!("firm/incident/{incident}")).await?;
    ensure!(browser.run("return document.querySelectorAll('textarea').length").await? == 0, "its log is closed");
    browser.run("[...document.querySelectorAll('main [role=tab]')].at(-1).click()").await?;
    browser.settled().await?;
    browser.run("document.querySelector('.deadlines button').click()").await?;
    browser.settled().await?;
    ensure!(browser.text().await?.contains("Not reported after all"), "what was sent can be said");
    ensure!(written(&host, &incident)?.last().is_some_and(|line| line.starts_with("Entered as reported")));
    let press = |name: &str| {
        format!(
            "[...document.querySelectorAll('dialog button, main button')].findLast((one) => one.textContent === '{name}').click()"
        )
    };
    browser.run(&press("Remove the incident")).await?;
    browser.settled().await?;
    axe.in_every_theme("the question before an incident is removed").await?;
    axe.clean()?;
    browser.run("document.querySelector('dialog .primary').click()").await?;
    browser.settled().await?;
    ensure!(incidents(&host)? == before, "it is gone");
    ensure!(browser.text().await?.contains("The incident has been removed."), "and that is said");
    Ok(())
}

#[tokio::test]
async fn the_focus_stays_where_somebody_saved_and_what_was_not_saved_stays_in_the_field() -> Result<()> {
    let host = Host::start().await?;
    host.settle_in()?;
    let Some(browser) = Browser::open(&host, USUAL, "en").await? else { return Ok(()) };
    browser.go("firm/emergency").await?;
    browser.run("document.querySelector('main details').open = true").await?;
    // the first contact: its number, then by Tab to the button and pressed
    for (field, words) in [("main details form input", "0351 5550-112"), (".roles input", "Mara Lang")] {
        browser
            .run(&format!("const field = document.querySelector('{field}'); field.focus(); field.select();"))
            .await?;
        browser.keys_for(words).await?;
        browser.run("document.activeElement.form.querySelector('button[type=submit]').focus()").await?;
        browser.key(Key::Enter).await?;
        browser.settled().await?;
        let inside = format!(
            "const at = document.activeElement; return at.tagName === 'INPUT' && at.form === document.querySelector('{field}').form"
        );
        ensure!(browser.run(&inside).await? == true, "{field}: the focus is where it was");
    }
    let page = host.run("emergency", json!({ "language": "en" }))?;
    ensure!(
        page["roles"][0]["who"] == "Mara Lang" && page["contacts"][0]["phone"] == "0351 5550-112",
        "both are saved"
    );
    let field = "document.querySelector('.roles input')";
    let long = "x".repeat(121);
    browser.run(&format!("{} {field}.form.requestSubmit();", typed(field, &long))).await?;
    browser.settled().await?;
    ensure!(
        browser.run(&format!("return {field}.value")).await? == json!(long),
        "too long to be saved, and still there"
    );
    Ok(())
}

#[tokio::test]
async fn handbook_and_log_are_saved_in_the_form_somebody_chooses() -> Result<()> {
    let host = Host::start().await?;
    host.settle_in()?;
    let Some(browser) = Browser::open(&host, USUAL, "en").await? else { return Ok(()) };
    let mut axe = Axe::new(&browser, "en")?;
    let choose = "const second = [...document.querySelectorAll('select')].at(-1); second.value = 'de';
        second.dispatchEvent(new Event('change', { bubbles: true }));
        document.querySelector('main details').open = true;";
    let press = "[...document.querySelectorAll('main details button')].find((one) => /markdown/i.test(one.textContent)).click()";
    browser.go("firm/emergency").await?;
    tab(&browser, 1).await?;
    browser.run("document.querySelector('input[value=book]').click()").await?;
    drawn(&browser).await?;
    browser.run(&format!("{choose} {press}")).await?;
    drawn(&browser).await?;
    let book = std::fs::read_to_string(host.exports().join("emergency-handbook.md"))?;
    ensure!(book.contains("Emergency handbook / Notfallhandbuch"), "{book:.300}");
    axe.in_every_theme("the handbook").await?;
    let begun = json!({ "kind": "ransomware", "title": "", "begunAt": null, "language": "en" });
    let incident = host.run("begin_incident", begun)?["incident"].clone();
    browser.go(&format!("firm/incident/{incident}")).await?;
    browser.run(&format!("{choose} {press}")).await?;
    browser.settled().await?;
    let log = std::fs::read_to_string(host.exports().join("incident-log.md"))?;
    ensure!(log.contains("Incident log / Vorfallsprotokoll"), "{log:.300}");
    axe.in_every_theme("an incident with its papers").await?;
    axe.clean()?;
    browser.silent("the papers").await
}
