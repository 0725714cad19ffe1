//! Presenting: the trainer's page and the projector's, by the rules of axe in every theme, with nothing cut off, and by the keys of a clicker.

use anyhow::{Result, ensure};
use serde_json::{Value, json};
use thirtyfour::prelude::*;
use tritt_tests::LANGUAGES;

use crate::accessibility::Axe;
use crate::browser::{Browser, SMALLEST, USUAL};
use crate::host::Host;
use crate::layout::look;
use crate::pages::Look;

/// The size of a projector's picture.
const WALL: (u32, u32) = (1920, 1080);

/// Begins to present.
fn begin(host: &Host, language: &str, parts: &[(&str, &str)]) -> Result<usize> {
    let second = LANGUAGES.into_iter().find(|one| *one != language);
    let block = |(kind, id): &(&str, &str)| json!({ "title": "", "minutes": 5, "parts": [{ "kind": kind, "id": id }] });
    let blocks: Vec<Value> = parts.iter().map(block).collect();
    host.run("begin_presentation", json!({ "language": language, "second": second, "blocks": blocks }))?;
    let view = host.run("presentation", json!({}))?;
    Ok(view["now"]["slides"].as_array().map_or(0, Vec::len))
}

fn both(host: &Host, on: bool) -> Result<()> {
    host.run("change_presentation", json!({ "black": null, "bilingual": on, "clock": null })).map(drop)
}

impl Browser {
    /// Opens the projector's page.
    async fn projector(&self, host: &Host) -> Result<()> {
        self.driver().goto(format!("{}/projector.html", host.url())).await?;
        self.settled().await
    }

    /// Tells the page what the program would tell the projector's window: that another slide is shown.
    async fn looks_again(&self) -> Result<()> {
        self.run("dispatchEvent(new CustomEvent('changed', { detail: ['workshop'] }))").await?;
        self.settled().await
    }
}

#[tokio::test]
async fn every_slide_fits_the_wall_in_both_languages() -> Result<()> {
    let host = Host::start().await?;
    host.settle_in()?;
    let Some(browser) = Browser::open(&host, WALL, "de").await? else { return Ok(()) };
    let all = host.run("presentable", json!({ "language": "de" }))?;
    let ids = |list: &Value, id: fn(&Value) -> &Value| -> Vec<String> {
        list.as_array().into_iter().flatten().filter_map(|one| id(one).as_str().map(str::to_owned)).collect()
    };
    let steps = ids(&all["steps"], |one| &one["step"]["id"]);
    let exercises = ids(&all["exercises"], |one| &one["id"]);
    let parts =
        steps.iter().map(|id| ("step", id.as_str())).chain(exercises.iter().map(|id| ("exercise", id.as_str())));
    let mut found = Vec::new();
    browser.projector(&host).await?;
    for part in parts {
        let slides = begin(&host, "de", &[part])?;
        for bilingual in [false, true] {
            both(&host, bilingual)?;
            for from in (0..slides).step_by(10) {
                let to = slides.min(from + 10);
                let wrong =
                    browser.run_async(&FITS.replace("FROM", &from.to_string()).replace("TO", &to.to_string())).await?;
                let wrong = wrong.as_array().cloned().unwrap_or_default();
                found.extend(wrong.iter().map(|line| format!("{} {bilingual}: {line}", part.1)));
            }
            if std::env::var_os("TRITT_SHOTS").is_some() {
                for slide in 0..slides {
                    host.run("show_slide", json!({ "kind": "to", "slide": slide }))?;
                    browser.looks_again().await?;
                    browser
                        .picture(&format!("wall-{}-{}-{slide:02}", part.1, if bilingual { "both" } else { "de" }))
                        .await?;
                }
            }
        }
    }
    ensure!(found.is_empty(), "{} places:\n{}", found.len(), found.join("\n"));
    browser.close().await
}

/// Whether what is on each of some slides ends on the slide, above what stands at its foot, is whole, and is large enough.
const FITS: &str = r"
    const found = [];
    const frame = () => new Promise((go) => requestAnimationFrame(go));
    for (let number = FROM; number < TO; number += 1) {
        const body = JSON.stringify({ kind: 'to', slide: number });
        await fetch('/api/show_slide', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
        dispatchEvent(new CustomEvent('changed', { detail: ['workshop'] }));
        const shown = () => document.querySelector('.slide .count')?.textContent.replace(/[\u2068\u2069]/g, '').includes(`Folie ${number + 1} von`);
        const patience = performance.now() + 5000;
        while (!shown() && performance.now() < patience) await frame();
        await frame();
        if (!shown()) { found.push(`slide ${number} does not come`); continue; }
        const say = (what, one) => found.push(`slide ${number} ${what}: ${one.textContent.trim().slice(0, 60)}`);
        const edge = document.querySelector('.slide').getBoundingClientRect();
        if (Math.round(edge.width) !== 1920 || Math.round(edge.height) !== 1080) found.push(`the slide is ${edge.width} by ${edge.height}`);
        for (const side of document.querySelectorAll('.side')) {
            const room = side.getBoundingClientRect();
            for (const one of side.children) {
                const box = one.getBoundingClientRect();
                if (box.bottom > 1080 - 60) say(`is ${Math.round(box.bottom - 1020)} too long`, one);
                if (one.scrollWidth > one.clientWidth + 1 || box.right > room.right + 1) say('is too wide', one);
            }
        }
        for (const one of document.querySelectorAll('.line')) if (parseFloat(getComputedStyle(one).fontSize) < 43.9) say('is too small', one);
    }
    return found;";

#[tokio::test]
async fn the_projector_is_accessible_in_every_state() -> Result<()> {
    let host = Host::start().await?;
    host.settle_in()?;
    let Some(browser) = Browser::open(&host, WALL, "en").await? else { return Ok(()) };
    for language in LANGUAGES {
        host.set(Look { language, theme: "light", text: 100 })?;
        browser.projector(&host).await?;
        let mut axe = Axe::new(&browser, language)?;
        axe.in_every_theme("a projector with nothing on it").await?;
        let slides = begin(&host, language, &[("lesson", "sign-in-with-second-factor"), ("exercise", "links")])?;
        browser.looks_again().await?;
        for bilingual in [false, true] {
            both(&host, bilingual)?;
            for slide in 0..slides {
                host.run("show_slide", json!({ "kind": "to", "slide": slide }))?;
                browser.looks_again().await?;
                axe.in_every_theme(&format!("slide {slide}")).await?;
            }
        }
        host.run("change_presentation", json!({ "black": true, "bilingual": null, "clock": null }))?;
        browser.looks_again().await?;
        axe.in_every_theme("a black projector").await?;
        host.run("end_presentation", json!({}))?;
        axe.clean()?;
    }
    browser.close().await
}

/// What is done on the trainer's page, each with the name of the state it leads to.
async fn walk(browser: &Browser, host: &Host, mut see: impl AsyncFnMut(&Browser, &str) -> Result<()>) -> Result<()> {
    host.run("end_presentation", json!({}))?;
    browser.go("workshop/present/sign-in").await?;
    // the page has not heard of the end
    browser.reload().await?;
    browser.settled().await?;
    see(browser, "what to present").await?;
    browser.press("main .row .button.primary").await?;
    see(browser, "a title to present").await?;
    for _ in 0..3 {
        browser.press("main .main > .row .button.primary").await?;
    }
    see(browser, "a slide to present").await?;
    browser.press("main .main > .row .button:nth-child(3)").await?;
    browser.press("main .main > .row .button:nth-child(4)").await?;
    browser.press("main .main > details summary").await?;
    see(browser, "black, with the projector open").await?;
    browser.press("main nav ol li:last-child button").await?;
    see(browser, "the last slide").await
}

#[tokio::test]
async fn the_trainers_page_is_accessible_in_every_state() -> Result<()> {
    let host = Host::start().await?;
    host.settle_in()?;
    let Some(browser) = Browser::open(&host, USUAL, "en").await? else { return Ok(()) };
    for language in LANGUAGES {
        host.set(Look { language, theme: "light", text: 100 })?;
        browser.reload().await?;
        let mut axe = Axe::new(&browser, language)?;
        walk(&browser, &host, async |_, place| axe.in_every_theme(place).await).await?;
        axe.clean()?;
    }
    browser.close().await
}

#[tokio::test]
async fn the_trainers_page_fits_the_window_in_every_state() -> Result<()> {
    let host = Host::start().await?;
    host.settle_in()?;
    let mut found = Vec::new();
    for (size, text, theme) in [(USUAL, 100, "light"), (USUAL, 100, "dark"), (SMALLEST, 200, "light")] {
        let Some(browser) = Browser::open(&host, size, "en").await? else { return Ok(()) };
        for language in LANGUAGES {
            host.set(Look { language, theme, text })?;
            browser.reload().await?;
            walk(&browser, &host, async |browser, place| {
                let name = format!("{language}-{theme}-{}x{}-{text}-{place}", size.0, size.1);
                look(browser, &name, &mut found).await
            })
            .await?;
        }
        browser.close().await?;
    }
    ensure!(found.is_empty(), "{} places:\n{}", found.len(), found.join("\n"));
    Ok(())
}

#[tokio::test]
async fn the_keys_of_a_clicker_lead_through_the_slides() -> Result<()> {
    let host = Host::start().await?;
    host.settle_in()?;
    let Some(browser) = Browser::open(&host, USUAL, "en").await? else { return Ok(()) };
    begin(&host, "en", &[("lesson", "deception-read-address")])?;
    browser.reload().await?;
    browser.go("workshop/present").await?;
    let now = || host.run("presentation", json!({})).map(|answer| answer["now"].clone());
    let last = now()?["slides"].as_array().map_or(0, Vec::len) as u64 - 1;
    for (key, slide) in [
        (Key::PageDown, 1),
        (Key::Right, 2),
        (Key::Down, 3),
        (Key::Space, 4),
        (Key::Enter, 5),
        (Key::PageUp, 4),
        (Key::Left, 3),
        (Key::Up, 2),
        (Key::End, last),
        (Key::PageDown, last),
        (Key::Home, 0),
    ] {
        browser.key(key.clone()).await?;
        browser.settled().await?;
        ensure!(now()?["slide"] == slide, "{key:?} should lead to {slide}: {}", now()?["slide"]);
    }
    let press = async |key: &str, field: &str, value: bool| -> Result<()> {
        match key {
            "F5" => browser.key(Key::F5).await?,
            "Escape" => browser.key(Key::Escape).await?,
            letter => browser.keys_for(letter).await?,
        }
        browser.settled().await?;
        ensure!(now()?[field] == value, "{key} should make {field} {value}");
        Ok(())
    };
    for (key, field, value) in [
        ("b", "black", true),
        (".", "black", false),
        ("l", "bilingual", true),
        ("l", "bilingual", false),
        ("F5", "projector", true),
        ("b", "black", true),
        ("Escape", "black", false),
        ("Escape", "projector", false),
    ] {
        press(key, field, value).await?;
    }
    // a button that has the focus keeps its Enter
    host.run("show_slide", json!({ "kind": "first" }))?;
    browser.reload().await?;
    browser.run("document.querySelector('main nav ol li:nth-child(4) button').focus()").await?;
    browser.key(Key::Enter).await?;
    browser.settled().await?;
    ensure!(now()?["slide"] == 3, "the button jumps");
    browser.close().await
}

#[tokio::test]
async fn the_longest_rounds_fit_the_wall_when_they_are_explained() -> Result<()> {
    let host = Host::start().await?;
    host.settle_in()?;
    let Some(browser) = Browser::open(&host, WALL, "de").await? else { return Ok(()) };
    let room =
        json!({ "title": "", "languages": ["de", "en"], "address": "127.0.0.1", "names": false, "points": false });
    host.run("begin_room", room)?;
    let choices = host.run("round_choices", json!({ "language": "de" }))?;
    let asked = ["questions", "messages", "checks"].into_iter().flat_map(|list| {
        let (kind, id) = match list {
            "questions" => ("question", "question"),
            "messages" => ("message", "message"),
            _ => ("check", "question"),
        };
        choices[list].as_array().into_iter().flatten().map(move |one| json!({ "kind": kind, id: one["id"] }))
    });
    let explain = |about: &Value| -> Result<usize> {
        host.run("put_round", json!({ "about": about, "seconds": null, "shown": true }))?;
        host.run("move_round", json!({ "turn": "reveal" }))?;
        Ok(host.run("workshop_room", json!({ "language": "de" }))?["session"]["round"].to_string().len())
    };
    let mut rounds = asked.map(|about| Ok((explain(&about)?, about))).collect::<Result<Vec<_>>>()?;
    rounds.sort_by_key(|(length, _)| std::cmp::Reverse(*length));
    ensure!(rounds.len() > LONGEST, "there is something to ask");
    browser.projector(&host).await?;
    for (_, about) in rounds.iter().take(LONGEST) {
        explain(about)?;
        browser.looks_again().await?;
        let whole = "const all = document.querySelector('.asked');
             return { whole: all.scrollHeight <= all.clientHeight, options: document.querySelectorAll('.asked li').length }";
        let seen = browser.run(whole).await?;
        ensure!(seen["whole"] == true && seen["options"] != 0, "{about}: {seen}");
    }
    browser.close().await
}

/// How many of the longest rounds are looked at.
const LONGEST: usize = 15;
