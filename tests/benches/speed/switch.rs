//! From a click to the new content drawn, in the real window: another step, another language.

use std::path::Path;
use std::time::Duration;

use anyhow::{Context as _, Result, ensure};

use crate::row::{Row, Spread};
use crate::start::at_today;
use crate::window::Window;

/// Clicks of each kind that count; some before them warm the window.
const CLICKS: usize = 30;
const WARM: usize = 4;

/// Longest a person is to wait for content, in milliseconds.
const LIMIT: f64 = 50.0;

/// Clicks in turn on two things and waits each time for the heading that follows and for the frame that shows it. A task posted from an animation frame
/// runs after that frame is drawn.
const CLICKER: &str = "
    const done = arguments[arguments.length - 1];
    const drawn = () => new Promise((go) => requestAnimationFrame(() => {
        const after = new MessageChannel();
        after.port1.onmessage = () => go();
        after.port2.postMessage(0);
    }));
    const heading = () => document.querySelector('h1')?.textContent.trim();
    const follows = (text) => new Promise((go) => {
        if (heading() === text) return go();
        const eye = new MutationObserver(() => { if (heading() === text) { eye.disconnect(); go(); } });
        eye.observe(document.body, { childList: true, subtree: true, characterData: true });
    });
    const pause = () => new Promise((go) => setTimeout(go, 120));
    (async () => {
        const times = [];
        for (let n = 0; n < COUNT; n += 1) {
            const [click, text] = TARGETS[n % 2];
            const from = performance.now();
            click();
            await follows(text);
            await drawn();
            times.push(performance.now() - from);
            await pause();
        }
        return times;
    })().then(done, (error) => done(String(error)));
";

/// The two switches.
pub async fn measure(place: &Path) -> Result<Vec<Row>> {
    let data = place.join("switching");
    at_today(&data)?;
    let window = Window::open(&data, &place.join("switching-home"), "de_DE.UTF-8").await?;
    // two complete steps
    let (first, second) = (at(&window, "#/step/deception").await?, at(&window, "#/step/sign-in").await?);
    let to = |hash: &str, heading: &str| format!("[() => {{ location.hash = {hash:?}; }}, {heading:?}]");
    let steps = format!("[{}, {}]", to("#/step/deception", &first), to("#/step/sign-in", &second));
    let steps = clicks(&window, &steps).await?;
    let in_english = press(&window, "EN", &second).await?;
    let in_german = press(&window, "DE", &in_english).await?;
    let to = |name: &str, heading: &str| format!("[() => {}, {heading:?}]", button(name));
    let languages = clicks(&window, &format!("[{}, {}]", to("EN", &in_english), to("DE", &in_german))).await?;
    window.close().await?;
    Ok(vec![
        Row::limited("another step, click to content drawn", steps.median, "ms", LIMIT, steps.to_string()),
        Row::limited("another language, click to content drawn", languages.median, "ms", LIMIT, languages.to_string()),
    ])
}

async fn clicks(window: &Window, targets: &str) -> Result<Spread> {
    let script = CLICKER.replace("COUNT", &(WARM + CLICKS).to_string()).replace("TARGETS", targets);
    let answer = window.run_async(&script).await?;
    let times: Vec<f64> = serde_json::from_value(answer.clone()).with_context(|| format!("the page says {answer}"))?;
    ensure!(times.len() == WARM + CLICKS, "{} clicks were timed", times.len());
    let times: Vec<Duration> =
        times.into_iter().skip(WARM).map(|time| Duration::from_secs_f64(time / 1000.0)).collect();
    Ok(Spread::of(&times))
}

/// Goes to a page and gives its heading.
async fn at(window: &Window, hash: &str) -> Result<String> {
    window.element(thirtyfour::By::Css("h1")).await?;
    window.run(&format!("location.hash = {hash:?}")).await?;
    window.element(thirtyfour::By::Css("[role=tablist]")).await?;
    window.settled().await?;
    heading(window).await
}

/// Switches the language and gives the heading that follows.
async fn press(window: &Window, name: &str, before: &str) -> Result<String> {
    window.run(&button(name)).await?;
    window.settled().await?;
    let after = heading(window).await?;
    ensure!(after != before, "the heading does not change with the language: {after}");
    Ok(after)
}

async fn heading(window: &Window) -> Result<String> {
    let text = window.run("return document.querySelector('h1').textContent.trim()").await?;
    Ok(text.as_str().context("no heading")?.to_owned())
}

fn button(name: &str) -> String {
    format!("[...document.querySelectorAll('button')].find((one) => one.textContent.trim() === {name:?}).click()")
}
