//! The self-check by keyboard, in both languages: answered with the keys 1 to 5, stopped, gone on with, looked at.

use anyhow::{Context as _, Result, ensure};
use serde_json::{Value, json};
use thirtyfour::prelude::*;

use crate::accessibility::Axe;
use crate::browser::{Browser, SMALLEST, USUAL};
use crate::host::Host;
use crate::layout::look;
use crate::pages::Look;

/// A firm, and the number of a round that goes on.
fn begun(host: &Host, mode: &str) -> Result<u64> {
    host.settle_in()?;
    host.run("add_firm", json!({ "name": "Bäckerei Sommer" }))?;
    host.run("change_firm", json!({ "fact": { "id": "machines", "yes": false } }))?;
    begin(host, mode)
}

fn begin(host: &Host, mode: &str) -> Result<u64> {
    host.run("begin_check", json!({ "mode": mode }))?["check"].as_u64().context("a number")
}

fn sheet(host: &Host, check: u64) -> Result<Value> {
    host.run("check_sheet", json!({ "check": check, "language": "en" }))
}

/// Answers a whole round: every fifth with no, every seventh with don't know.
fn answer_all(host: &Host, check: u64, shift: usize) -> Result<()> {
    let sheet = sheet(host, check)?;
    for (place, question) in sheet["questions"].as_array().context("questions")?.iter().enumerate() {
        let answer = match place + shift {
            place if place % 5 == 0 => "no",
            place if place % 7 == 0 => "dontKnow",
            place if place % 11 == 0 => "notApplicable",
            place if place % 13 == 0 => "partly",
            _ => "yes",
        };
        host.run(
            "answer_check",
            json!({ "check": check, "question": question["id"], "answer": answer, "seconds": 9 }),
        )?;
    }
    Ok(())
}

fn answer_of(host: &Host, check: u64, place: usize) -> Result<Value> {
    Ok(sheet(host, check)?["questions"][place]["answer"].clone())
}

async fn asked(browser: &Browser) -> Result<Value> {
    browser.run("return document.querySelector('[data-check-question]')?.dataset.checkQuestion ?? null").await
}

#[tokio::test]
async fn a_round_goes_by_keyboard_and_is_saved_at_every_answer() -> Result<()> {
    let host = Host::start().await?;
    let check = begun(&host, "interview")?;
    let Some(browser) = Browser::open(&host, USUAL, "en").await? else { return Ok(()) };
    browser.go(&format!("firm/check/{check}/ask")).await?;
    ensure!(asked(&browser).await? == "check-lead-owned", "it begins with the first");
    for (place, key, answer) in
        [(0, "3", "no"), (1, "1", "yes"), (2, "5", "dontKnow"), (3, "4", "notApplicable"), (4, "2", "partly")]
    {
        browser.keys_for(key).await?;
        browser.settled().await?;
        ensure!(answer_of(&host, check, place)? == answer, "key {key} says {answer}");
        if place == 2 {
            let text = browser.text().await?;
            ensure!(text.contains("How to find out:"), "don't know leads to finding out: {text}");
        }
        browser.stroke(Key::Enter).await?;
        browser.settled().await?;
        ensure!(asked(&browser).await? == sheet(&host, check)?["questions"][place + 1]["id"], "Enter goes on");
    }
    // another language in the middle keeps the place
    let here = asked(&browser).await?;
    let before = browser.text().await?;
    browser.press(".switch button[aria-pressed=false]").await?;
    browser.settled().await?;
    ensure!(asked(&browser).await? == here, "the place is kept");
    ensure!(browser.text().await? != before, "in other words");
    browser.press(".switch button[aria-pressed=false]").await?;
    // stopped and gone on with where the first open question is
    browser.go("firm/check").await?;
    browser.choose("Go on").await?;
    browser.settled().await?;
    ensure!(asked(&browser).await? == here, "it goes on where it was left");
    // a number typed into the note is no answer
    browser.reach_selector("textarea").await?;
    browser.keys_for("2 keys").await?;
    browser.settled().await?;
    ensure!(answer_of(&host, check, 5)?.is_null(), "typing answers nothing");
    // jumped to from the overview and changed
    browser.go(&format!("firm/check/{check}/answers")).await?;
    browser.press("[data-overview-question=check-lead-owned] a").await?;
    ensure!(asked(&browser).await? == "check-lead-owned", "one can jump to any question");
    browser.keys_for("1").await?;
    browser.settled().await?;
    ensure!(answer_of(&host, check, 0)? == "yes", "and change its answer");
    browser.go(&format!("firm/check/{check}/answers")).await?;
    browser.choose("Finish").await?;
    browser.settled().await?;
    let text = browser.text().await?;
    ensure!(text.contains("Result from") && text.contains("no certification"), "{text}");
    browser.menu("undo").await?;
    ensure!(host.run("checks", json!({}))?["open"][0]["check"] == check, "finishing can be taken back");
    browser.close().await
}

#[tokio::test]
async fn every_page_of_the_check_can_be_read_by_everyone() -> Result<()> {
    let host = Host::start().await?;
    let first = begun(&host, "interview")?;
    let Some(browser) = Browser::open(&host, USUAL, "en").await? else { return Ok(()) };
    for language in tritt_tests::LANGUAGES {
        host.set(Look { language, theme: "light", text: 100 })?;
        browser.reload().await?;
        let mut axe = Axe::new(&browser, language)?;
        for page in ["firm", "firm/check"] {
            browser.go(page).await?;
            axe.in_every_theme(page).await?;
        }
        let pages = pages(&host, first)?;
        for page in &pages {
            browser.go(page).await?;
            axe.in_every_theme(page).await?;
        }
        axe.clean()?;
    }
    browser.close().await
}

/// Every page with something on it; makes a second round the first time.
fn pages(host: &Host, first: u64) -> Result<Vec<String>> {
    if host.run("checks", json!({}))?["finished"].as_array().is_none_or(Vec::is_empty) {
        answer_all(host, first, 0)?;
        host.run("finish_check", json!({ "check": first }))?;
    }
    let second = begin(host, "quick")?;
    answer_all(host, second, 2)?;
    Ok(vec![
        "firm".to_owned(),
        "firm/check".to_owned(),
        format!("firm/check/{second}/ask"),
        format!("firm/check/{second}/ask/check-contact-reachable"),
        format!("firm/check/{second}/answers"),
        format!("firm/check/{second}/result"),
        format!("firm/check/{first}/answers"),
        format!("firm/check/{first}/result"),
        format!("firm/check/{second}/beside/{first}"),
    ])
}

#[tokio::test]
async fn nothing_of_the_check_is_cut_off() -> Result<()> {
    let host = Host::start().await?;
    let first = begun(&host, "interview")?;
    let pages = pages(&host, first)?;
    let mut found = Vec::new();
    for (size, text) in [(USUAL, 100), (SMALLEST, 100), (SMALLEST, 200)] {
        let Some(browser) = Browser::open(&host, size, "en").await? else { return Ok(()) };
        for language in tritt_tests::LANGUAGES {
            for theme in ["light", "dark"] {
                host.set(Look { language, theme, text })?;
                browser.reload().await?;
                for page in &pages {
                    browser.go(page).await?;
                    let name = format!("{language}-{}x{}-{text}-{theme}-{}", size.0, size.1, page.replace('/', "-"));
                    look(&browser, &name, &mut found).await?;
                    if page.ends_with("result") || page.contains("beside") {
                        browser.run("document.querySelector('main svg[role=img]').scrollIntoView()").await?;
                        browser.picture(&format!("{name}-chart")).await?;
                    }
                }
            }
        }
        browser.close().await?;
    }
    ensure!(found.is_empty(), "{} places:\n{}", found.len(), found.join("\n"));
    Ok(())
}
