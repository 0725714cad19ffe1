//! A workshop in the room: phones in Chromium, the program behind them, the trainer's page beside. Every screen of the phone by the rules of axe.

use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};
use serde_json::{Value, json};
use thirtyfour::Key;

use crate::accessibility::Axe;
use crate::browser::{Browser, USUAL};
use crate::host::Host;
use crate::pages::Look;

/// A phone held upright.
const PHONE: (u32, u32) = (360, 740);
/// How long a page may take to show what has to come.
const PATIENCE: Duration = Duration::from_secs(20);

/// Waits until a script says yes.
async fn until(browser: &Browser, script: &str) -> Result<()> {
    let started = Instant::now();
    while browser.run(&format!("return Boolean({script})")).await? != true {
        if started.elapsed() > PATIENCE {
            bail!("never came: {script}; there is: {}", browser.text().await?);
        }
        tokio::time::sleep(Duration::from_millis(40)).await;
    }
    Ok(())
}

fn begin(host: &Host) -> Result<(String, String)> {
    host.run(
        "begin_room",
        json!({ "title": "Ein Vormittag", "languages": ["de", "en"], "address": "127.0.0.1", "names": true, "points": true }),
    )?;
    let door = room(host)?["door"].clone();
    let text = |name: &str| door[name].as_str().map(str::to_owned).context("a door");
    Ok((text("address")?, text("code")?))
}

fn room(host: &Host) -> Result<Value> {
    Ok(host.run("workshop_room", json!({ "language": "de" }))?["session"].clone())
}

fn put(host: &Host, about: &Value) -> Result<()> {
    host.run("put_round", json!({ "about": about, "seconds": null, "shown": true })).map(drop)
}

fn turn(host: &Host, turn: &str) -> Result<()> {
    host.run("move_round", json!({ "turn": turn })).map(drop)
}

/// Comes in by the code on the wall.
async fn join(browser: &Browser, at: &str, code: &str) -> Result<()> {
    browser.driver().goto(format!("http://{at}/")).await?;
    until(browser, "document.querySelector('#code')").await?;
    browser.element("#code").await?.send_keys(code).await?;
    browser.element("form .button.primary").await?.click().await?;
    until(browser, "!document.querySelector('#code') && document.querySelector('bdi')").await
}

#[tokio::test]
async fn phones_of_two_languages_go_through_every_kind_of_round() -> Result<()> {
    for language in ["de", "en"] {
        let host = Host::start().await?;
        let (at, code) = begin(&host)?;
        let Some(phone) = Browser::open(&host, PHONE, language).await? else { return Ok(()) };
        phone.driver().goto(format!("http://{at}/")).await?;
        until(&phone, "document.querySelector('#code')").await?;
        let mut axe = Axe::new(&phone, language)?;
        axe.check("the door of the phone", "light").await?;
        join(&phone, &at, &code).await?;
        axe.check("waiting", "light").await?;
        let choices = host.run("round_choices", json!({ "language": language }))?;
        let first = |list: &str| choices[list][0].clone();
        let scenario = first("scenarios");
        let kinds = [
            (json!({ "kind": "question", "question": first("questions")["id"] }), "a question"),
            (json!({ "kind": "message", "message": first("messages")["id"] }), "a message"),
            (json!({ "kind": "check", "question": first("checks")["id"] }), "a self-check"),
            (json!({ "kind": "decision", "scenario": scenario["id"], "situation": scenario["of"] }), "a decision"),
            (json!({ "kind": "words", "title": "Woran denken Sie?" }), "words"),
            (json!({ "kind": "confidence", "step": "backup" }), "confidence"),
            (json!({ "kind": "feedback" }), "feedback"),
        ];
        for (about, name) in kinds {
            put(&host, &about)?;
            until(&phone, "document.querySelector('#question')").await?;
            axe.check(&format!("{name}, open"), "light").await?;
            let answers = || -> Result<Value> { Ok(room(&host)?["round"]["answers"].clone()) };
            // whatever it is, it is answered with the first thing there is
            phone
                .run(
                    "const field = document.querySelector('main form input, main form textarea');
                     if (['radio', 'checkbox'].includes(field.type)) return void field.click();
                     field.value = field.type === 'range' ? '70' : 'Mut';
                     field.dispatchEvent(new Event('input', { bubbles: true }));
                     field.dispatchEvent(new Event('change', { bubbles: true }));",
                )
                .await?;
            let started = Instant::now();
            while answers()? != 1 {
                ensure!(started.elapsed() < PATIENCE, "{name}: no answer came; there is: {}", phone.text().await?);
                // a task with a button of its own
                phone.run("document.querySelector('main .button.primary:not([disabled])')?.click()").await?;
                tokio::time::sleep(Duration::from_millis(100)).await;
            }
            turn(&host, "close")?;
            turn(&host, "reveal")?;
            tokio::time::sleep(Duration::from_millis(300)).await;
            axe.check(&format!("{name}, explained"), "light").await?;
            turn(&host, "clear")?;
            until(&phone, "!document.querySelector('#question')").await?;
        }
        axe.clean()?;
        ensure!(phone.complaints().await?.is_empty(), "{:?}", phone.complaints().await?);
        let ended = host.run("end_room", json!({}))?;
        let record = host.run("session_record", json!({ "session": ended["session"], "language": language }))?;
        ensure!(record["people"] == 1 && record["rounds"].as_array().is_some_and(|all| all.len() == 7), "{record}");
        phone.close().await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_phone_that_is_reloaded_goes_on_where_it_was() -> Result<()> {
    let host = Host::start().await?;
    let (at, code) = begin(&host)?;
    let Some(phone) = Browser::open(&host, PHONE, "de").await? else { return Ok(()) };
    join(&phone, &at, &code).await?;
    let name = phone.run("return document.querySelector('bdi').textContent").await?;
    put(&host, &json!({ "kind": "poll", "title": "Wie war’s?", "options": ["Gut", "Naja"], "several": false }))?;
    until(&phone, "document.querySelector('.option input')").await?;
    phone.element(".option input").await?.click().await?;
    until(&phone, "document.querySelector('.option input:checked')").await?;
    phone.driver().refresh().await?;
    until(&phone, "document.querySelector('.option input:checked')").await?;
    let seen = room(&host)?;
    ensure!(seen["people"] == 1 && seen["round"]["answers"] == 1, "once in, once answered: {seen}");
    turn(&host, "clear")?;
    until(&phone, "document.querySelector('bdi')").await?;
    ensure!(phone.run("return document.querySelector('bdi').textContent").await? == name, "the name is the same");
    phone.close().await
}

#[tokio::test]
async fn the_trainers_room_is_accessible_in_every_state() -> Result<()> {
    let host = Host::start().await?;
    host.settle_in()?;
    let Some(browser) = Browser::open(&host, USUAL, "de").await? else { return Ok(()) };
    host.set(Look { language: "de", theme: "light", text: 100 })?;
    browser.reload().await?;
    let mut axe = Axe::new(&browser, "de")?;
    browser.go("workshop/room").await?;
    axe.in_every_theme("before a session").await?;
    let (_, _) = begin(&host)?;
    browser.reload().await?;
    browser.settled().await?;
    axe.in_every_theme("a room without a round").await?;
    let choices = host.run("round_choices", json!({ "language": "de" }))?;
    put(&host, &json!({ "kind": "question", "question": choices["questions"][0]["id"] }))?;
    browser.reload().await?;
    browser.choose("Hände zählen").await?;
    axe.in_every_theme("hands are counted").await?;
    browser.press("dialog .close").await?;
    browser.press(".rounds details summary").await?;
    axe.in_every_theme("what comes next, with its answer").await?;
    turn(&host, "close")?;
    turn(&host, "reveal")?;
    browser.reload().await?;
    browser.settled().await?;
    axe.in_every_theme("a round that is explained").await?;
    let ended = host.run("end_room", json!({}))?;
    browser.go("workshop/records").await?;
    axe.in_every_theme("the records").await?;
    browser.go(&format!("workshop/records/{}", ended["session"])).await?;
    axe.in_every_theme("a record").await?;
    axe.clean()?;
    browser.close().await
}

#[tokio::test]
async fn single_keys_pause_the_room_and_lock_it_before_anything_is_asked() -> Result<()> {
    let host = Host::start().await?;
    host.settle_in()?;
    let Some(browser) = Browser::open(&host, USUAL, "en").await? else { return Ok(()) };
    let _ = begin(&host)?;
    browser.go("workshop/room").await?;
    for (key, paused, locked) in [("p", true, false), ("l", true, true), ("P", false, true), ("L", false, false)] {
        browser.typed(key).await?;
        let on = u8::from(paused) + u8::from(locked);
        until(&browser, &format!("document.querySelectorAll('main [aria-pressed=true]').length === {on}")).await?;
        let room = room(&host)?;
        ensure!(room["paused"] == paused && room["locked"] == locked, "{key}: {room}");
    }
    browser.close().await
}

#[tokio::test]
async fn hands_are_counted_by_keyboard_and_the_space_bar_goes_on() -> Result<()> {
    let host = Host::start().await?;
    host.settle_in()?;
    let Some(browser) = Browser::open(&host, USUAL, "de").await? else { return Ok(()) };
    let _ = begin(&host)?;
    put(
        &host,
        &json!({ "kind": "poll", "title": "Wer sichert täglich?", "options": ["Ich", "Niemand"], "several": false }),
    )?;
    host.set(Look { language: "de", theme: "light", text: 100 })?;
    browser.reload().await?;
    browser.go("workshop/room").await?;
    browser.choose("Hände zählen").await?;
    // each field holds a 0, which what is typed replaces
    for (nth, typed) in ["5", "3", "2"].into_iter().enumerate() {
        browser.reach_selector(&format!("dialog .field:nth-of-type({}) input", nth + 1)).await?;
        browser.typed(typed).await?;
    }
    browser.choose("Mitzählen").await?;
    until(&browser, "!document.querySelector('dialog')").await?;
    let hands = |session: &Value| session["round"]["hands"].as_u64();
    ensure!(hands(&room(&host)?) == Some(5), "{}", room(&host)?);
    browser.stroke(Key::Space).await?;
    ensure!(room(&host)?["round"]["phase"] == "closed", "{}", room(&host)?);
    browser.close().await
}
