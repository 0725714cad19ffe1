//! An emergency in the real window, with the program on a stick beside a folder for its data: an incident begun, written about and closed, and all of it there
//! again when the stick is used the next time.

use std::fs;

use anyhow::{Result, ensure};
use serde_json::json;
use thirtyfour::By;
use tritt_tests::program;

use crate::window::{Window, call, turn};

/// What the journey reads in one language.
struct Told {
    locale: &'static str,
    what: &'static str,
    begin: &'static str,
    enter: &'static str,
    close: &'static str,
}

const GERMAN: Told = Told {
    locale: "de_DE.UTF-8",
    what: "Was ist passiert?",
    begin: "Protokoll beginnen",
    enter: "Eintragen",
    close: "Vorfall abschließen",
};

const ENGLISH: Told = Told {
    locale: "en_GB.UTF-8",
    what: "What has happened?",
    begin: "Begin the log",
    enter: "Enter it",
    close: "Close the incident",
};

#[tokio::test]
async fn an_emergency_in_german() -> Result<()> {
    emergency(&GERMAN).await
}

#[tokio::test]
async fn an_emergency_in_english() -> Result<()> {
    emergency(&ENGLISH).await
}

/// Whether the log can still be written to.
const WRITABLE: &str = "return document.querySelector('main textarea') !== null";

async fn emergency(told: &Told) -> Result<()> {
    let _turn = turn().await;
    let place = tempfile::tempdir()?;
    let (stick, home) = (place.path().join("stick"), place.path().join("home"));
    fs::create_dir_all(stick.join("trittsicher-data"))?;
    let portable = stick.join("trittsicher");
    fs::copy(program(), &portable)?;
    let window = Window::start(&portable, json!([]), &home, told.locale).await?;
    window.element(By::Tag("h1")).await?;
    window.run_async(&call("save_settings", json!({ "purpose": "business" }))).await?;
    window.run_async(&call("add_firm", json!({ "name": "Bäckerei Korn" }))).await?;
    window.reload().await?;
    window.go("#/firm/incident").await?;
    window.sees(told.what).await?;
    window.element(By::Css("input[value=ransomware]")).await?.click().await?;
    window.press(told.begin).await?;
    window.element(By::Css("textarea")).await?.send_keys("Red page at the till").await?;
    window.press(told.enter).await?;
    window.sees("Red page at the till").await?;
    let clock = "return document.querySelector('[role=timer] .time').innerText.length";
    ensure!(window.run(clock).await? == 8, "the clock runs: hours, minutes, seconds");
    window.press(told.close).await?;
    window.until(WRITABLE, &json!(false)).await?;
    window.close().await?;
    ensure!(stick.join("trittsicher-data/trittsicher.db").is_file(), "the log is not on the stick");
    // another home: what is there now came with the stick
    let home = place.path().join("elsewhere");
    let window = Window::start(&portable, json!([]), &home, told.locale).await?;
    window.element(By::Tag("h1")).await?;
    window.go("#/firm/incident/1").await?;
    window.sees("Red page at the till").await?;
    window.settled().await?;
    ensure!(window.run(WRITABLE).await? == false, "the incident is open again");
    window.close().await
}
