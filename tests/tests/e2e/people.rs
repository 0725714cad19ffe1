//! Several people at one computer, in the real window: a profile with a PIN, the question who learns, a guest, leaving; and finding something.

use anyhow::{Result, ensure};
use serde_json::json;
use thirtyfour::{By, Key};

use crate::window::{Window, call, turn};

/// What the journey reads in one language.
struct Told {
    locale: &'static str,
    tag: &'static str,
    new: &'static str,
    name: &'static str,
    pin: &'static str,
    create: &'static str,
    switch: &'static str,
    who: &'static str,
    wrong: &'static str,
    guest: &'static str,
    end: &'static str,
    leave: &'static str,
    leave_do: &'static str,
    gone: &'static str,
    search: &'static str,
    sought: &'static str,
    found: &'static str,
}

const GERMAN: Told = Told {
    locale: "de_DE.UTF-8",
    tag: "de",
    new: "Neue Person",
    name: "Name oder Pseudonym",
    pin: "PIN (freiwillig",
    create: "Anlegen",
    switch: "Person wechseln",
    who: "Wer lernt?",
    wrong: "nicht die richtige PIN",
    guest: "Als Gast ausprobieren",
    end: "Besuch beenden",
    leave: "Profil löschen",
    leave_do: "Endgültig löschen",
    gone: "Das Profil ist gelöscht.",
    search: "Suchen",
    sought: "wiederherstelen",
    found: "Sichern und wiederherstellen",
};

const ENGLISH: Told = Told {
    locale: "en_GB.UTF-8",
    tag: "en",
    new: "New person",
    name: "Name or pseudonym",
    pin: "PIN (optional",
    create: "Create",
    switch: "Switch person",
    who: "Who is learning?",
    wrong: "not the right PIN",
    guest: "Try it as a guest",
    end: "End the visit",
    leave: "Delete the profile",
    leave_do: "Delete for good",
    gone: "The profile is deleted.",
    search: "Search",
    sought: "restor a backup",
    found: "Back up and restore",
};

#[tokio::test]
async fn people_share_the_window_in_german() -> Result<()> {
    people(&GERMAN).await
}

#[tokio::test]
async fn people_share_the_window_in_english() -> Result<()> {
    people(&ENGLISH).await
}

async fn people(told: &Told) -> Result<()> {
    let _turn = turn().await;
    let place = tempfile::tempdir()?;
    let window = Window::open(&place.path().join("data"), &place.path().join("home"), told.locale).await?;
    window.element(By::Tag("h1")).await?;
    window.run_async(&call("save_settings", json!({ "purpose": "learn" }))).await?;
    window.reload().await?;

    window.go("#/profile").await?;
    window.press(told.new).await?;
    window.write(told.name, "Ayşe Yılmaz").await?;
    window.write(told.pin, "2468").await?;
    window.picture(&format!("{}-new-person", told.tag)).await?;
    window.press(told.create).await?;
    window.sees("Ayşe Yılmaz").await?;

    window.go("#/profile").await?;
    window.picture(&format!("{}-profile-named", told.tag)).await?;
    window.press(told.switch).await?;
    window.sees(told.who).await?;
    window.press("Ayşe Yılmaz").await?;
    pin(&window, "1111").await?;
    window.sees(told.wrong).await?;
    window.picture(&format!("{}-wrong-pin", told.tag)).await?;
    pin(&window, "2468").await?;
    seated(&window).await?;

    window.go("#/profile").await?;
    window.press(told.guest).await?;
    seated(&window).await?;
    window.go("#/profile").await?;
    window.press(told.end).await?;
    window.sees(told.who).await?;
    window.press("Ayşe Yılmaz").await?;
    pin(&window, "2468").await?;

    // something sought with a slip of the finger
    seated(&window).await?;
    window.press(told.search).await?;
    window.element(By::Css("[role=combobox]")).await?.send_keys(told.sought).await?;
    window.sees(told.found).await?;
    window.picture(&format!("{}-search", told.tag)).await?;
    window.element(By::Css("[role=combobox]")).await?.send_keys(Key::Escape + "").await?;

    window.go("#/profile").await?;
    window.press(told.leave).await?;
    window.press(told.leave_do).await?;
    window.sees(told.gone).await?;
    let start = window.run_async(&call("start", json!({}))).await?;
    ensure!(start["learners"].as_array().is_some_and(|all| all.len() == 1), "one is left: {}", start["learners"]);
    window.close().await
}

/// Waits until somebody else sits here: then Today is open.
async fn seated(window: &Window) -> Result<()> {
    // the page that asks who learns has no rail, and may stand over the address of Today
    window.element(By::Css("nav")).await?;
    window.until("return location.hash", &json!("#/today")).await
}

/// Types the PIN that is asked for.
async fn pin(window: &Window, digits: &str) -> Result<()> {
    window.element(By::Css("form input[type=password]")).await?.send_keys(digits.to_owned() + Key::Enter).await?;
    Ok(())
}
