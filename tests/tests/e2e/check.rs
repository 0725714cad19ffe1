//! The self-check in the real window: once by the mouse in German, once by the keyboard in English; closed in the middle and gone on with.

use anyhow::{Context as _, Result, ensure};
use serde_json::{Value, json};
use thirtyfour::{By, Key};

use crate::exercises::Hand;
use crate::story::call;
use crate::window::{Window, turn};

/// The words of the page in one language.
struct Told {
    locale: &'static str,
    tag: &'static str,
    other: &'static str,
    result: &'static str,
    no_proof: &'static str,
}

#[tokio::test]
async fn a_quick_round_by_the_mouse_in_german() -> Result<()> {
    let told = Told {
        locale: "de_DE.UTF-8",
        tag: "de",
        other: "Question 6",
        result: "Ergebnis vom",
        no_proof: "keine Zertifizierung",
    };
    round(&told, Hand::Mouse).await
}

#[tokio::test]
async fn a_quick_round_by_the_keyboard_in_english() -> Result<()> {
    let told =
        Told { locale: "en_GB.UTF-8", tag: "en", other: "Frage 6", result: "Result of", no_proof: "no certification" };
    round(&told, Hand::Keys).await
}

async fn round(told: &Told, hand: Hand) -> Result<()> {
    let _turn = turn().await;
    let place = tempfile::tempdir()?;
    let (data, home) = (place.path().join("data"), place.path().join("home"));
    let window = Window::open(&data, &home, told.locale).await?;
    window.element(By::Tag("h1")).await?;
    window.run_async(&call("save_settings", json!({ "purpose": "learn" }))).await?;
    window.run_async(&call("add_firm", json!({ "name": "Bäckerei Sommer" }))).await?;
    window.reload().await?;
    window.element(By::Tag("h1")).await?;
    window.count_violations().await?;
    window.go("#/firm/check").await?;
    press(&window, hand, "[data-begin=quick] button").await?;
    for answered in 0..5 {
        answer(&window, hand, answered).await.with_context(|| format!("question {answered}"))?;
    }
    window.no_violation().await?;
    window.close().await?;

    // closed in the middle, it goes on where it was left
    let window = Window::open(&data, &home, told.locale).await?;
    window.element(By::Tag("h1")).await?;
    window.go("#/firm/check").await?;
    press(&window, hand, "[data-open-check] a").await?;
    let here = asked(&window).await?;
    press(&window, hand, ".switch button[aria-pressed=false]").await?;
    let other = format!("return document.body.innerText.replace(/[\\u2068\\u2069]/g, '').includes('{}')", told.other);
    window.until(&other, &json!(true)).await?;
    ensure!(asked(&window).await? == here, "another language keeps the place");
    press(&window, hand, ".switch button[aria-pressed=false]").await?;
    for answered in 5..29 {
        answer(&window, hand, answered).await.with_context(|| format!("question {answered}"))?;
    }
    window.element(By::Css("[data-overview]")).await?;
    press(&window, hand, "[data-overview] .card button").await?;
    window.element(By::Css("[data-result] svg")).await?;
    let text = window.run("return document.querySelector('main').innerText").await?;
    let text = text.as_str().unwrap_or_default();
    ensure!(text.contains(told.result) && text.contains(told.no_proof), "{text}");
    let home = window.run_async(&call("checks", json!({}))).await?;
    let check = home["finished"][0]["check"].clone();
    let request = json!({ "check": check, "language": told.tag });
    let result = window.run_async(&call("check_result", request)).await?;
    // every third question was no: all but yes are gaps, each with a way to close it
    let gaps = result["gaps"].as_array().context("gaps")?;
    ensure!(gaps.len() == 10 && gaps[0]["gain"] == 6, "{}", result["gaps"]);
    press(&window, hand, "[data-gap] dd a").await?;
    window.element(By::Css("[role=tab][aria-selected=true][data-tab=do]")).await?;
    window.no_violation().await?;
    window.close().await
}

async fn asked(window: &Window) -> Result<Value> {
    window.element(By::Css("[data-check-question]")).await?;
    window.settled().await?;
    window.run("return document.querySelector('[data-check-question]').dataset.checkQuestion").await
}

/// Answers every third question with no and the others with yes, and goes on.
async fn answer(window: &Window, hand: Hand, place: usize) -> Result<()> {
    asked(window).await?;
    let answer = if place % 3 == 0 { "no" } else { "yes" };
    match hand {
        Hand::Mouse => {
            press(window, hand, &format!("[data-answer={answer}]")).await?;
            window.element(By::Css(&format!("[data-answer={answer}]:checked"))).await?;
            press(window, hand, "[data-foot] [data-forward] > :last-child").await
        }
        Hand::Keys => {
            let key = if answer == "no" { "3" } else { "1" };
            window.page().action_chain().send_keys(key).perform().await?;
            window.element(By::Css(&format!("[data-answer={answer}]:checked"))).await?;
            enter(window).await
        }
    }
}

/// Presses a button or a link: by a click, or with Tab and Enter.
async fn press(window: &Window, hand: Hand, selector: &str) -> Result<()> {
    window.reach(hand, selector).await?;
    if hand == Hand::Keys { enter(window).await } else { Ok(()) }
}

async fn enter(window: &Window) -> Result<()> {
    window.page().action_chain().send_keys(Key::Enter).perform().await?;
    Ok(())
}
