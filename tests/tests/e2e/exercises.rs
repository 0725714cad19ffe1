//! Every kind of exercise in the real window, once by the mouse and once by the keyboard alone.

use anyhow::{Context as _, Result, bail, ensure};
use serde_json::{Value, json};
use thirtyfour::{By, Key};

use crate::window::{Window, call, turn};

/// The words of the page in one language.
struct Told {
    locale: &'static str,
    tag: &'static str,
    next: &'static str,
    finish: &'static str,
    result: &'static str,
}

const GERMAN: Told =
    Told { locale: "de_DE.UTF-8", tag: "de", next: "Weiter", finish: "Ergebnis ansehen", result: "Ihr Ergebnis" };
const ENGLISH: Told =
    Told { locale: "en_GB.UTF-8", tag: "en", next: "Next", finish: "See the result", result: "Your result" };

#[tokio::test]
async fn each_exercise_by_the_mouse_in_german() -> Result<()> {
    everything(&GERMAN, Hand::Mouse).await
}

#[tokio::test]
async fn each_exercise_by_the_keyboard_in_english() -> Result<()> {
    everything(&ENGLISH, Hand::Keys).await
}

/// What the person works with.
#[derive(Clone, Copy, PartialEq)]
enum Hand {
    Mouse,
    Keys,
}

async fn everything(told: &Told, hand: Hand) -> Result<()> {
    let _turn = turn().await;
    let place = tempfile::tempdir()?;
    let window = Window::open(&place.path().join("data"), &place.path().join("home"), told.locale).await?;
    window.element(By::Tag("h1")).await?;
    window.run_async(&call("save_settings", json!({ "purpose": "learn" }))).await?;
    window.reload().await?;
    window.element(By::Tag("h1")).await?;
    inbox(&window, told, hand).await.context("inbox")?;
    links(&window, told, hand).await.context("links")?;
    passwords(&window, hand).await.context("passwords")?;
    scenario(&window, hand).await.context("scenario")?;
    sorting(&window, hand).await.context("sorting")?;
    search(&window, hand).await.context("place")?;
    let page = window.run_async(&call("practise", json!({ "language": told.tag }))).await?;
    for list in ["scenarios", "sortings", "places"] {
        let touched = page[list].as_array().context("a list")?.iter().any(|one| one["state"] != "untouched");
        ensure!(touched, "{list}: what was done is recorded: {page}");
    }
    window.close().await
}

async fn inbox(window: &Window, told: &Told, hand: Hand) -> Result<()> {
    window.go("#/practise/inbox").await?;
    for place in 0..6 {
        window.element(By::Css("[data-message]")).await?;
        window.settled().await?;
        // the second button: report; then everything that can be pointed at is a button
        match hand {
            Hand::Mouse => window.activate(hand, "input[value=report]").await?,
            Hand::Keys => window.keys("2").await?,
        }
        window.element(By::Css("[data-part]")).await?;
        window.activate(hand, "[data-part]:nth-child(1)").await?;
        let pressed = window.run("return document.querySelectorAll('[data-part][aria-pressed=true]').length").await?;
        ensure!(pressed == 1, "a piece is pointed at: {pressed}");
        window.activate(hand, "[data-foot] button").await?;
        window.element(By::Css("[data-foot] strong")).await?;
        let cues = window.run("return document.querySelectorAll('.why').length").await?;
        ensure!(cues.as_u64() >= Some(1), "each cue is told in its place, and what was pointed at: {cues}");
        if place == 0 {
            window.picture(&format!("{}-inbox-explained", told.tag)).await?;
        }
        window.press(if place < 5 { told.next } else { told.finish }).await?;
    }
    window.sees(told.result).await?;
    Ok(())
}

async fn links(window: &Window, told: &Told, hand: Hand) -> Result<()> {
    window.go("#/practise/links").await?;
    for place in 0..8 {
        window.element(By::Css("[data-link]")).await?;
        window.settled().await?;
        window.activate(hand, "[data-token]").await?;
        window.activate(hand, "[data-foot] button").await?;
        window.element(By::Css(".answer")).await?;
        if place == 0 {
            window.picture(&format!("{}-link-explained", told.tag)).await?;
        }
        window.press(if place < 7 { told.next } else { told.finish }).await?;
    }
    window.sees(told.result).await?;
    Ok(())
}

async fn passwords(window: &Window, hand: Hand) -> Result<()> {
    window.go("#/practise/passwords").await?;
    let field = "input[type=password]";
    window.element(By::Css(field)).await?;
    window.reach(hand, field).await?;
    window.keys("Fuchsbau-Teekanne-88").await?;
    window.element(By::Css("td")).await?;
    let kept = window.run("return JSON.stringify(localStorage) + JSON.stringify(sessionStorage)").await?;
    ensure!(kept == "{}{}", "nothing is kept in the web view: {kept}");
    window.go("#/practise").await?;
    window.element(By::Css("a.card")).await?;
    window.go("#/practise/passwords").await?;
    window.element(By::Css(field)).await?;
    ensure!(
        window.run(&format!("return document.querySelector('{field}').value")).await? == "",
        "it is gone with the page"
    );
    Ok(())
}

async fn scenario(window: &Window, hand: Hand) -> Result<()> {
    window.go("#/practise/scenario-ransomware-monday").await?;
    for step in 0.. {
        window.element(By::Css("[data-scenario] .stage > *")).await?;
        window.settled().await?;
        if !window.run("return document.querySelector('[data-ending]')").await?.is_null() {
            break;
        }
        ensure!(step < 20, "the scenario does not end");
        let choice = window.run("return document.querySelector('[data-choice]') !== null").await?;
        match (choice == true, hand) {
            (true, Hand::Keys) => window.keys("1").await?,
            (true, Hand::Mouse) => window.activate(hand, "[data-choice]").await?,
            (false, _) => window.activate(hand, ".stage button").await?,
        }
    }
    window.picture("scenario-ending").await
}

async fn sorting(window: &Window, hand: Hand) -> Result<()> {
    window.go("#/practise/sorting-report").await?;
    window.element(By::Css("[data-sorting] [data-box]")).await?;
    window.settled().await?;
    for card in 0..12 {
        match hand {
            Hand::Keys => window.keys(["1", "2", "3"][card % 3]).await?,
            Hand::Mouse => window.activate(hand, "[data-box]").await?,
        }
        window.settled().await?;
    }
    window.activate(hand, "[data-foot] button").await?;
    window.element(By::Css(".right, .wrong")).await?;
    window.picture("sorting-explained").await
}

async fn search(window: &Window, hand: Hand) -> Result<()> {
    window.go("#/practise/place-office").await?;
    window.element(By::Css("[data-thing]")).await?;
    window.settled().await?;
    for thing in ["note", "usb", "keys"] {
        window.activate(hand, &format!("[data-thing={thing}]")).await?;
    }
    let marked = window.run("return document.querySelectorAll('[data-thing][aria-pressed=true]').length").await?;
    ensure!(marked == 3, "three things are marked: {marked}");
    window.activate(hand, "[data-foot] button").await?;
    window.element(By::Css("[data-place] li.found")).await?;
    window.picture("place-explained").await
}

impl Window {
    /// Gives an element the focus as a person would: by a click, or by Tab.
    async fn reach(&self, hand: Hand, selector: &str) -> Result<()> {
        if hand == Hand::Mouse {
            let element = self.element(By::Css(selector)).await?;
            // as one scrolls before one clicks: the driver stops as soon as an edge shows, which may be behind the foot
            self.run(&format!(
                "document.querySelector({}).scrollIntoView({{ block: 'center' }})",
                Value::from(selector)
            ))
            .await?;
            element.click().await?;
            return Ok(());
        }
        let here = format!("return document.activeElement.matches({})", Value::from(selector));
        for _ in 0..80 {
            if self.run(&here).await? == true {
                return Ok(());
            }
            self.page().action_chain().send_keys(Key::Tab).perform().await?;
        }
        bail!("Tab does not lead to {selector}")
    }

    /// Presses an element: by a click, or with Tab and Space.
    async fn activate(&self, hand: Hand, selector: &str) -> Result<()> {
        self.reach(hand, selector).await?;
        if hand == Hand::Keys {
            self.keys(" ").await?;
        }
        Ok(())
    }
}
