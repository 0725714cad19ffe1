//! What makes reading easier: wide spacing, less motion, and a voice where there is one.

use anyhow::{Context as _, Result, ensure};
use serde_json::{Value, json};
use tritt_tests::LANGUAGES;

use crate::accessibility::Axe;
use crate::browser::{Browser, USUAL};
use crate::host::Host;
use crate::pages::Look;

const LESSON: &str = "lesson/sign-in-with-second-factor";

/// How the first two paragraphs of a lesson are set, in parts of the size of their letters.
const SET: &str = "
    const prose = [...document.querySelectorAll('.prose > p')];
    const style = getComputedStyle(prose[0]);
    const part = (value) => (parseFloat(value) || 0) / parseFloat(style.fontSize);
    const { spacing, motion } = document.documentElement.dataset;
    return { spacing, motion, line: part(style.lineHeight), letter: part(style.letterSpacing), word: part(style.wordSpacing),
        paragraph: part(getComputedStyle(prose[0].parentElement).rowGap),
        time: getComputedStyle(document.documentElement).getPropertyValue('--time').trim() };";

#[tokio::test]
async fn spacing_and_motion_are_set_at_once_and_remembered() -> Result<()> {
    let host = Host::start().await?;
    host.settle_in()?;
    let Some(browser) = Browser::open(&host, USUAL, "en").await? else { return Ok(()) };
    browser.go(LESSON).await?;
    let usual = browser.run(SET).await?;
    ensure!(usual["spacing"] == "usual" && usual["motion"] == "system" && usual["letter"] == 0, "{usual}");
    for language in LANGUAGES {
        host.run("save_settings", json!({ "language": language, "spacing": "usual", "motion": "system" }))?;
        browser.reload().await?;
        browser.go("settings").await?;
        for value in ["wide", "reduced"] {
            browser.press(&format!("label:has(input[value={value}])")).await?;
        }
        browser.go(LESSON).await?;
        wide(&browser.run(SET).await?).context("at once")?;
        browser.reload().await?;
        wide(&browser.run(SET).await?).context("after a new start")?;
        let mut axe = Axe::new(&browser, language)?;
        axe.in_every_theme("a lesson with wide spacing").await?;
        axe.clean()?;
    }
    browser.close().await
}

/// WCAG 2.2, 1.4.12: lines 1.5, paragraphs 2, letters 0.12 and words 0.16 times the size of the letters.
fn wide(set: &Value) -> Result<()> {
    let at_least = |name: &str, part: f64| set[name].as_f64().is_some_and(|found| found > part - 0.001);
    let spaced = at_least("line", 1.5) && at_least("paragraph", 2.0) && at_least("letter", 0.12);
    ensure!(spaced && at_least("word", 0.16) && set["spacing"] == "wide", "{set}");
    ensure!(set["motion"] == "reduced" && set["time"] == "1ms", "{set}");
    Ok(())
}

/// A web view with voices that speaks nothing until it is told so.
const VOICES: &str = "
    window.said = [];
    const voice = (lang, localService) => ({ lang, localService, default: false });
    const speech = Object.assign(new EventTarget(), {
        getVoices: () => [voice('de-DE', true), voice('en-GB', true), voice('en-US', false)],
        speak: (one) => window.said.push(one),
        cancel: () => window.said.at(-1)?.onerror?.(),
    });
    Object.defineProperty(window, 'speechSynthesis', { value: speech, configurable: true });
    window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };";

/// What is said, how often something was, and what is marked on the page.
const SAID: &str = "
    const last = window.said.at(-1);
    const marked = [...document.querySelectorAll('[data-aloud]')];
    return { said: window.said.length, text: last?.text, lang: last?.lang, voice: last?.voice?.lang, marked: marked.map((one) => one.tagName),
        seen: marked.every((one) => one.getBoundingClientRect().top < innerHeight), focus: document.activeElement.innerText };";

#[tokio::test]
async fn without_a_voice_there_is_no_button_and_with_one_a_lesson_is_read_aloud() -> Result<()> {
    let host = Host::start().await?;
    host.settle_in()?;
    let Some(browser) = Browser::open(&host, USUAL, "en").await? else { return Ok(()) };
    for (language, other, words) in [
        ("en", "DE", ["Read aloud", "Pause", "Continue", "Stop"]),
        ("de", "EN", ["Vorlesen", "Anhalten", "Weiter vorlesen", "Beenden"]),
    ] {
        host.set(Look { language, theme: "light", text: 100 })?;
        browser.reload().await?;
        browser.run("Object.defineProperty(window, 'speechSynthesis', { value: Object.assign(new EventTarget(), { getVoices: () => [] }), configurable: true })").await?;
        browser.go("about").await?;
        browser.go(LESSON).await?;
        ensure!(!browser.text().await?.contains(words[0]), "{language}: nobody would speak");

        browser.run(VOICES).await?;
        browser.go("about").await?;
        browser.go(LESSON).await?;
        let title = browser.run("return document.querySelector('h1').innerText").await?;
        browser.choose(words[0]).await?;
        let said = browser.run(SAID).await?;
        ensure!(said["text"] == title && said["lang"] == language && said["marked"] == json!(["H1"]), "{said}");
        ensure!(said["voice"].as_str().is_some_and(|voice| voice.starts_with(language)), "{said}");
        ensure!(said["focus"] == words[1], "the focus is on the way to pause: {said}");
        let mut axe = Axe::new(&browser, language)?;
        axe.in_every_theme("a lesson being read aloud").await?;
        axe.clean()?;

        let first = browser.run("window.said.at(-1).onend(); return document.querySelector('.prose > *').innerText");
        let first = first.await?.as_str().unwrap_or_default().replace('\n', " ");
        browser.settled().await?;
        let said = browser.run(SAID).await?;
        ensure!(said["said"] == 2 && said["text"].as_str().is_some_and(|text| first.contains(text)), "{said}");
        ensure!(said["seen"] == true && said["marked"] == json!(["P"]), "the block being read is marked: {said}");
        browser.stroke(thirtyfour::Key::Enter).await?;
        let rests = browser.run(SAID).await?;
        ensure!(rests["said"] == 2 && rests["focus"] == words[2], "what was interrupted is not the end: {rests}");
        browser.stroke(thirtyfour::Key::Enter).await?;
        let again = browser.run(SAID).await?;
        ensure!(again["said"] == 3 && again["text"] == said["text"] && again["focus"] == words[1], "{again}");
        browser.choose(words[3]).await?;
        let ended = browser.run(SAID).await?;
        ensure!(ended["marked"] == json!([]) && ended["focus"] == words[0], "{ended}");

        // leaving the page ends it, and so does another language
        browser.stroke(thirtyfour::Key::Enter).await?;
        browser.go("about").await?;
        browser.run("window.said.at(-1).onend()").await?;
        ensure!(browser.run(SAID).await?["said"] == 4, "nothing is said of a page that was left");
        browser.go(LESSON).await?;
        browser.choose(words[0]).await?;
        browser
            .run(&format!(
                "[...document.querySelectorAll('.switch button')].find((one) => one.innerText === '{other}').click()"
            ))
            .await?;
        browser.settled().await?;
        browser.run("window.said.at(-1).onend()").await?;
        let ended = browser.run(SAID).await?;
        ensure!(ended["said"] == 5 && ended["marked"] == json!([]), "nor in a language that was left: {ended}");
    }
    browser.close().await
}
