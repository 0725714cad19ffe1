//! A record that cannot be used: of a damaged one the window says so before anything else and brings the newest good backup back; one that is not for this
//! program stays as it is.

use std::fs;
use std::path::Path;

use anyhow::{Result, ensure};
use serde_json::json;
use thirtyfour::By;

use crate::window::{Window, call, turn};

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

#[tokio::test]
async fn a_record_of_somebody_else_is_told_and_stays_as_it_is() -> Result<()> {
    let _turn = turn().await;
    for (statements, said) in [
        ("PRAGMA application_id = 7; CREATE TABLE song (title TEXT);", "belongs to another program."),
        (
            "PRAGMA application_id = 1416784244; PRAGMA user_version = 999; CREATE TABLE x (a);",
            "Your progress was saved by a newer version of",
        ),
    ] {
        let place = tempfile::tempdir()?;
        let data = place.path().join("data");
        fs::create_dir(&data)?;
        let database = data.join("trittsicher.db");
        rusqlite::Connection::open(&database)?.execute_batch(statements)?;
        let before = fs::read(&database)?;
        let window = Window::open(&data, &place.path().join("home"), "en_GB.UTF-8").await?;
        window.sees(said).await?;
        window.sees("Nothing was changed.").await?;
        ensure!(
            window.run("return document.querySelector('nav') === null").await? == true,
            "there is nothing to go to"
        );
        window.close().await?;
        ensure!(fs::read(&database)? == before, "{said} It was touched");
        for entry in fs::read_dir(&data)? {
            let name = entry?.file_name().into_string().unwrap_or_default();
            let ours = ["trittsicher.db", "window.json", "logs"];
            ensure!(ours.contains(&name.as_str()), "{said} {name} was put beside it");
        }
    }
    Ok(())
}

/// Garbage in every page.
fn damage(file: &Path) -> Result<()> {
    let mut bytes = fs::read(file)?;
    bytes.iter_mut().skip(200).step_by(3).for_each(|byte| *byte ^= 0x5a);
    Ok(fs::write(file, bytes)?)
}
