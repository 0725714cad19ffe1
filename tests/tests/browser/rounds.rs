//! Rounds of questions: what was not right comes back, and a change of language in the middle loses nothing.

use anyhow::{Context as _, Result, ensure};
use serde_json::{Value, json};

use crate::browser::{Browser, USUAL};
use crate::host::Host;
use crate::quiz::{answers, text};

/// What a learner sees of the question, without its words and with them.
const SHOWN: &str = "
    const all = (selector, give) => [...document.querySelectorAll(selector)].map(give);
    return {
        id: document.querySelector('[data-question]').dataset.question,
        options: all('[data-option]', (one) => one.dataset.option),
        sides: all('select[data-option]:first-of-type option', (one) => one.value),
        chosen: all('[data-option]', (one) => one.checked ?? one.value ?? null),
        place: document.querySelector('progress').value,
        answered: document.querySelector('.foot strong') !== null,
        words: document.querySelector('[data-question]').innerText,
    };";

#[tokio::test]
async fn another_language_in_the_middle_of_a_round_changes_the_words_and_nothing_else() -> Result<()> {
    let host = Host::start().await?;
    host.settle_in()?;
    let answers = answers()?;
    let Some(browser) = Browser::open(&host, USUAL, "en").await? else { return Ok(()) };
    browser.go("quiz/sign-in").await?;
    let mut turns = 0;
    while let Some(id) = browser.question().await? {
        let english = browser.words_aside().await?;
        let german = browser.speaking("de").await?;
        ensure!(german.0 == english.0, "{id} before the answer: {} became {}", english.0, german.0);
        differ(&german.1, &english.1)?;
        browser.answer(&answers[&id], turns % 2 == 1).await?;
        let german = browser.words_aside().await?;
        ensure!(german.1.contains("Nächste Frage") || german.1.contains("Ergebnis"), "{}", german.1);
        let english = browser.speaking("en").await?;
        ensure!(german.0 == english.0, "{id} after the answer: {} became {}", german.0, english.0);
        ensure!(english.1.contains(if turns % 2 == 1 { "Not quite." } else { "Right." }), "{}", english.1);
        differ(&german.1, &english.1)?;
        browser.press(".foot button").await?;
        turns += 1;
    }
    ensure!(turns == 8, "a round has eight questions, this one had {turns}");
    let result = browser.text().await?;
    ensure!(result.contains("4 of 8 right"), "an answer said in two languages counts once:\n{result}");
    let done = host.run("step", json!({ "language": "en", "step": "sign-in" }))?["step"]["questions"]["done"].clone();
    ensure!(done == 4, "the record says {done}");
    browser.close().await
}

#[tokio::test]
async fn what_was_not_right_is_a_round_of_its_own() -> Result<()> {
    let host = Host::start().await?;
    host.settle_in()?;
    let answers = answers()?;
    let Some(browser) = Browser::open(&host, USUAL, "en").await? else { return Ok(()) };
    browser.go("repeat").await?;
    ensure!(browser.text().await?.contains("No question is open."), "nothing was answered yet");
    let mut wrong = Vec::new();
    for step in ["sign-in", "backup"] {
        browser.go(&format!("quiz/{step}")).await?;
        let id = browser.question().await?.context("a question")?;
        browser.answer(&answers[&id], true).await?;
        wrong.push(id);
    }
    browser.go("today").await?;
    let today = browser.text().await?;
    ensure!(today.contains("2 questions"), "Today counts them:\n{today}");
    // first others of the same objectives, then these
    for by_others in [true, false] {
        browser.choose("Repeat").await?;
        let mut asked = Vec::new();
        while let Some(id) = browser.question().await? {
            browser.answer(&answers[&id], false).await?;
            browser.press(".foot button").await?;
            asked.push(id);
        }
        ensure!(asked.len() == 2 && asked.iter().all(|id| wrong.contains(id) != by_others), "{by_others}: {asked:?}");
        let result = browser.text().await?;
        ensure!(result.contains("2 of 2 right") && !result.contains("Another round"), "{result}");
        browser.press(".card .primary").await?;
    }
    let today = browser.text().await?;
    ensure!(today.contains("Refresh") && !today.contains("Repeat"), "Today knows that nothing is left:\n{today}");
    browser.close().await
}

fn differ(german: &str, english: &str) -> Result<()> {
    let shared = german.lines().find(|line| line.split(' ').count() > 4 && english.contains(line));
    ensure!(shared.is_none(), "the same in both languages: {shared:?}");
    Ok(())
}

impl Browser {
    /// Presses the switch of languages; then as [`Browser::words_aside`].
    async fn speaking(&self, language: &str) -> Result<(Value, String)> {
        self.press(&format!(".switch button[lang={language}]")).await?;
        self.words_aside().await
    }

    /// What must stay when the language changes, and the words.
    async fn words_aside(&self) -> Result<(Value, String)> {
        let mut shown = self.run(SHOWN).await?;
        let words = shown.as_object_mut().and_then(|shown| shown.remove("words")).context("words")?;
        Ok((shown, text(&words)))
    }
}
