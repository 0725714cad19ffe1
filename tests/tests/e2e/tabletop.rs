//! A table-top exercise in the real window: prepared, played, ended in the middle by a kill, and gone on with.

use anyhow::{Result, ensure};
use serde_json::json;
use thirtyfour::By;

use crate::window::{Window, call, turn};

/// The words of the window in one language.
struct Told {
    locale: &'static str,
    tag: &'static str,
    prepare: &'static str,
    begin: &'static str,
    show: &'static str,
    keep: &'static str,
    open: &'static str,
    end: &'static str,
    failed: &'static str,
    action: &'static str,
    take: &'static str,
    taken: &'static str,
}

#[tokio::test]
async fn an_exercise_goes_on_after_a_kill_in_german() -> Result<()> {
    exercise(&Told {
        locale: "de_DE.UTF-8",
        tag: "de",
        prepare: "Planspiel vorbereiten",
        begin: "Anfangen",
        show: "Vorlesen",
        keep: "Ins Protokoll",
        open: "Öffnen",
        end: "Zur Nachbesprechung",
        failed: "Hat nicht geklappt",
        action: "Die Notfallkarte ausfüllen und aufhängen",
        take: "In den Plan übernehmen",
        taken: "stehen am Anfang des Plans",
    })
    .await
}

#[tokio::test]
async fn an_exercise_goes_on_after_a_kill_in_english() -> Result<()> {
    exercise(&Told {
        locale: "en_GB.UTF-8",
        tag: "en",
        prepare: "Prepare this exercise",
        begin: "Begin",
        show: "Read out",
        keep: "Add to the log",
        open: "Open",
        end: "On to the debrief",
        failed: "Did not work",
        action: "Fill in the emergency card and put it up",
        take: "Add to the plan",
        taken: "at the top of the plan",
    })
    .await
}

async fn exercise(told: &Told) -> Result<()> {
    /// What the plan begins with.
    const NOW: &str = "section[aria-labelledby=plan-now] h3";
    const NOTE: &str = "Nobody knew the number. \u{5e9}\u{5dc}\u{5d5}\u{5dd}";
    let _turn = turn().await;
    let place = tempfile::tempdir()?;
    let (data, home) = (place.path().join("data"), place.path().join("home"));
    let window = Window::open(&data, &home, told.locale).await?;
    window.element(By::Tag("h1")).await?;
    window.run_async(&call("save_settings", json!({ "purpose": "business" }))).await?;
    window.run_async(&call("open_sample", json!({ "language": told.tag }))).await?;
    window.reload().await?;
    window.go("#/firm/tabletop").await?;
    window.press(told.prepare).await?;
    window.press(told.begin).await?;
    window.press(told.show).await?;
    window.element(By::Css("main .board")).await?;
    window.element(By::Css("main textarea")).await?.send_keys(NOTE).await?;
    window.press(told.keep).await?;
    window.sees(NOTE).await?;
    window.kill()?;

    let window = Window::open(&data, &home, told.locale).await?;
    window.element(By::Tag("h1")).await?;
    window.go("#/firm/tabletop").await?;
    window.press(told.open).await?;
    window.sees(NOTE).await?;
    window.element(By::Css("main .board")).await?;
    window.picture(&format!("{}-exercise-after-a-kill", told.tag)).await?;
    window.press(told.end).await?;
    let label = format!("//fieldset[1]//label[contains(normalize-space(.), '{}')]", told.failed);
    window.element(By::XPath(label.clone())).await?;
    window.settled().await?;
    window.element(By::XPath(label)).await?.click().await?;
    window.sees(told.action).await?;
    window.picture(&format!("{}-exercise-debrief", told.tag)).await?;
    let all = window.run_async(&call("tabletops", json!({ "language": told.tag }))).await?;
    ensure!(all["runs"][0]["phase"] == "debrief" && all["runs"][0]["gaps"] == 2, "{all}");
    let plan = window.run_async(&call("plan", json!({ "language": told.tag }))).await?;
    let begins = |title: &str| plan["lines"][0]["title"] == title || plan["lines"][1]["title"] == title;
    ensure!(!begins(told.action), "the plan begins with it before it is taken over");
    window.press(told.take).await?;
    window.sees(told.taken).await?;
    window.go("#/firm/plan").await?;
    window.element(By::Css(NOW)).await?;
    let titles =
        window.run(&format!("return [...document.querySelectorAll('{NOW}')].map((one) => one.innerText)")).await?;
    ensure!(titles[0] == told.action || titles[1] == told.action, "the plan begins otherwise: {titles}");
    window.close().await
}
