//! A damaged record: the window says so before anything else and brings the newest good backup back.

use std::fs;
use std::path::Path;

use anyhow::{Result, ensure};
use serde_json::json;
use thirtyfour::By;

use crate::story::call;
use crate::window::{Window, turn};

#[tokio::test]
async fn a_damaged_record_is_told_and_brought_back() -> Result<()> {
    let _turn = turn().await;
    let place = tempfile::tempdir()?;
    let data = place.path().join("data");
    let open = || async { Window::open(&data, &place.path().join("home"), "en_GB.UTF-8").await };
    let window = open().await?;
    window.element(By::Tag("h1")).await?;
    window.run_async(&call("save_settings", json!({ "purpose": "learn", "language": "de" }))).await?;
    window.run_async(&call("finish_lesson", json!({ "lesson": "sign-in-password-manager" }))).await?;
    window.close().await?;
    // the backup of the day is made at the start
    let window = open().await?;
    window.sees("Ein zweites Schloss an der Tür").await?;
    window.close().await?;
    damage(&data.join("trittsicher.db"))?;

    let window = open().await?;
    window.sees("What brings you here?").await?;
    window.sees("The file with your progress was damaged.").await?;
    window.picture("en-damaged").await?;
    window.element(By::Css(".note .button")).await?.click().await?;
    window.sees("Ein zweites Schloss an der Tür").await?;
    ensure!(window.run("return document.documentElement.lang").await? == "de", "the settings are back too");
    ensure!(window.run("return document.querySelector('.note')").await?.is_null(), "the notice is done with");
    window.close().await?;

    let window = open().await?;
    window.sees("Ein zweites Schloss an der Tür").await?;
    ensure!(window.run("return document.querySelector('.note')").await?.is_null(), "the record is sound again");
    window.close().await
}

/// Garbage in every page.
fn damage(file: &Path) -> Result<()> {
    let mut bytes = fs::read(file)?;
    bytes.iter_mut().skip(200).step_by(3).for_each(|byte| *byte ^= 0x5a);
    Ok(fs::write(file, bytes)?)
}
