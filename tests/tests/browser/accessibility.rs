//! Every page and every state of a page by the rules of axe, WCAG 2.2 AA, in both languages and all themes.

use std::fs;

use anyhow::{Context as _, Result, bail, ensure};
use serde_json::json;
use tritt_api::Code;
use tritt_tests::{LANGUAGES, root};

use crate::browser::{Browser, USUAL};
use crate::host::Host;
use crate::pages::{Look, THEMES, pages};
use crate::quiz::{Seen, answers, text};

#[tokio::test]
async fn every_page_in_german() -> Result<()> {
    every_page("de").await
}

#[tokio::test]
async fn every_page_in_english() -> Result<()> {
    every_page("en").await
}

async fn every_page(language: &str) -> Result<()> {
    let host = Host::start().await?;
    let Some(browser) = Browser::open(&host, USUAL, language).await? else { return Ok(()) };
    let mut axe = Axe::new(&browser, language)?;
    for theme in THEMES {
        host.set(Look { language, theme, text: 100 })?;
        browser.reload().await?;
        axe.check("welcome", theme).await?;
    }
    host.settle_in()?;
    host.set(Look { language, theme: "light", text: 100 })?;
    browser.reload().await?;
    for page in pages(&host)? {
        browser.go(&page).await?;
        axe.in_every_theme(&page).await?;
    }
    axe.clean()
}

#[tokio::test]
async fn every_state_of_a_page() -> Result<()> {
    let host = Host::start().await?;
    host.settle_in()?;
    let Some(browser) = Browser::open(&host, USUAL, "en").await? else { return Ok(()) };
    for language in LANGUAGES {
        host.set(Look { language, theme: "light", text: 100 })?;
        browser.reload().await?;
        let mut axe = Axe::new(&browser, language)?;

        browser.go("lesson/sign-in-with-second-factor").await?;
        browser.press("article p button[aria-haspopup=dialog]").await?;
        axe.in_every_theme("a glossary word").await?;
        browser.press("dialog .close").await?;
        browser.menu("shortcuts").await?;
        axe.in_every_theme("keyboard shortcuts").await?;
        browser.press("dialog .close").await?;
        browser.press("article label").await?;
        browser.press("article summary").await?;
        browser.element(".toast button").await?;
        axe.in_every_theme("an action done").await?;

        browser.go("step/sign-in/sources").await?;
        browser.press("[role=tabpanel] li button").await?;
        axe.in_every_theme("a link before it opens").await?;
        browser.press("dialog .row button:last-child").await?;

        browser.go("checklists").await?;
        browser.press(".result details summary").await?;
        browser.press(".maker form details summary").await?;
        browser.press(".maker form input[value=both]").await?;
        browser.press("[data-tab=screen]").await?;
        browser.press("[role=tabpanel] li label").await?;
        axe.in_every_theme("a checklist on screen").await?;

        browser.go("glossary").await?;
        browser.element("input[type=search]").await?.send_keys("qqqq").await?;
        browser.settled().await?;
        axe.in_every_theme("no glossary word found").await?;

        // what the program refuses is shown on the page
        browser.run("fetch = () => Promise.resolve(new Response(JSON.stringify({ code: 'store-disk-full', severity: 'failed', args: {} }), { status: 422 }))").await?;
        browser.press(".switch button").await?;
        browser.element("[role=alert]").await?;
        axe.in_every_theme("something that did not work").await?;
        axe.clean()?;
    }
    Ok(())
}

#[tokio::test]
async fn every_kind_of_question() -> Result<()> {
    let host = Host::start().await?;
    host.settle_in()?;
    let answers = answers()?;
    let Some(browser) = Browser::open(&host, USUAL, "en").await? else { return Ok(()) };
    // a step nobody has answered yet for each: what is new comes first, so that no round is a matter of chance
    for (language, step) in LANGUAGES.into_iter().zip(["sign-in", "deception"]) {
        host.set(Look { language, theme: "light", text: 100 })?;
        browser.reload().await?;
        browser.go(&format!("quiz/{step}")).await?;
        let mut axe = Axe::new(&browser, language)?;
        let mut seen = Seen::default();
        // what was not asked or was wrong comes first in the next round, so a few rounds see every kind right and wrong
        for _ in 0..6 {
            while let Some(id) = browser.question().await? {
                let right = answers.get(&id).with_context(|| format!("{id} has no answer"))?;
                let kind = right.kind.as_str();
                let wrong = seen.wanted(kind);
                if wrong == Some(true) {
                    axe.in_every_theme(&format!("{kind} asked")).await?;
                }
                browser.answer(right, wrong == Some(true)).await?;
                if let Some(wrong) = wrong {
                    let how = if wrong { "wrong" } else { "right" };
                    axe.in_every_theme(&format!("{kind} explained {how}")).await?;
                    seen.note(kind, wrong);
                }
                browser.press(".foot button").await?;
            }
            if seen.all() {
                break;
            }
            browser.press(".card button").await?;
        }
        ensure!(seen.all(), "not every kind of question was asked");
        axe.in_every_theme("the result of a round").await?;
        axe.clean()?;
    }
    browser.close().await
}

#[tokio::test]
async fn a_start_that_fails() -> Result<()> {
    let reason = Code::StoreFailed.failed().because("C:\\Users\\mara\\AppData: access denied");
    let host = Host::failing(reason).await?;
    for (language, title) in [("de", "Das Programm kann nicht starten"), ("en", "The program cannot start")] {
        let Some(browser) = Browser::open(&host, USUAL, language).await? else { return Ok(()) };
        let shown = browser.text().await?;
        ensure!(browser.run("return document.documentElement.lang").await? == language, "the page says its language");
        ensure!(shown.contains(title), "{language}: {shown}");
        let mut axe = Axe::new(&browser, language)?;
        axe.in_every_theme("a start that fails").await?;
        axe.clean()?;
        // the refusal itself is what the console tells, and nothing else
        let said = browser.complaints().await?;
        ensure!(said.iter().all(|line| line.contains("/api/start") && line.contains("422")), "{said:?}");
    }
    Ok(())
}

#[tokio::test]
async fn axe_sees_a_mistake_when_there_is_one() -> Result<()> {
    let host = Host::start().await?;
    let Some(browser) = Browser::open(&host, USUAL, "en").await? else { return Ok(()) };
    browser.run("document.querySelector('main').append(document.createElement('input'))").await?;
    let mut axe = Axe::new(&browser, "en")?;
    axe.check("a field without a name", "light").await?;
    let Err(found) = axe.clean() else { bail!("nothing was found") };
    ensure!(found.to_string().contains("label"), "{found}");
    browser.close().await
}

/// The checker, and what it found so far: one run names all mistakes.
pub struct Axe<'a> {
    browser: &'a Browser,
    language: &'a str,
    source: String,
    found: Vec<String>,
}

impl<'a> Axe<'a> {
    pub fn new(browser: &'a Browser, language: &'a str) -> Result<Self> {
        let file = root().join("ui/node_modules/axe-core/axe.min.js");
        let source = fs::read_to_string(file).context("axe is missing: run `npm ci` in ui/")?;
        Ok(Self { browser, language, source, found: Vec::new() })
    }

    pub async fn in_every_theme(&mut self, place: &str) -> Result<()> {
        for theme in THEMES {
            self.browser.theme(theme).await?;
            self.check(place, theme).await?;
        }
        self.browser.theme("light").await
    }

    pub async fn check(&mut self, place: &str, theme: &str) -> Result<()> {
        if self.browser.run("return 'axe' in window").await? == false {
            self.browser.run(&self.source).await?;
        }
        let found = self.browser.run_async(RUN).await?;
        let empty = Vec::new();
        for mistake in found["violations"].as_array().unwrap_or(&empty) {
            for node in mistake["nodes"].as_array().unwrap_or(&empty) {
                self.found.push(format!(
                    "{place} · {} · {theme} · {}: {}\n    {}\n    {}",
                    self.language,
                    text(&mistake["id"]),
                    node["target"],
                    text(&node["html"]),
                    text(&node["failureSummary"]).replace('\n', " "),
                ));
            }
        }
        ensure!(found["passes"].as_u64().is_some_and(|passes| passes > 10), "{place}: axe checked next to nothing");
        ensure!(found["language"] == json!(self.language), "{place} says it is in {}", found["language"]);
        let shown = text(&found["text"]);
        for hole in ["{$", "undefined", "[object"] {
            ensure!(!shown.contains(hole), "{place} in {} shows a hole:\n{shown}", self.language);
        }
        self.browser.picture(&format!("{}-{theme}-{place}", self.language)).await
    }

    pub fn clean(&self) -> Result<()> {
        ensure!(self.found.is_empty(), "{} mistakes:\n{}", self.found.len(), self.found.join("\n"));
        Ok(())
    }
}

const RUN: &str = "
    const found = await axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        rules: { 'target-size': { enabled: true } },
        resultTypes: ['violations'],
    });
    return {
        violations: found.violations.map(({ id, nodes }) => ({
            id,
            nodes: nodes.map(({ target, html, failureSummary }) => ({ target: target.join(' '), html, failureSummary })),
        })),
        passes: found.passes.length,
        language: document.documentElement.lang,
        text: document.body.innerText,
    };";
