//! Search by keyboard alone: as one types, in both languages, up, down and open.

use anyhow::{Result, ensure};
use serde_json::json;
use thirtyfour::prelude::*;

use crate::accessibility::Axe;
use crate::browser::{Browser, USUAL};
use crate::host::Host;
use crate::pages::Look;

/// What is chosen in the list: its words, and how many hits there are.
const CHOSEN: &str = "
    const hits = [...document.querySelectorAll('dialog [role=option]')];
    const field = document.querySelector('dialog [role=combobox]');
    const chosen = document.getElementById(field.getAttribute('aria-activedescendant'));
    return { hits: hits.length, chosen: chosen?.innerText ?? '', marks: document.querySelectorAll('dialog mark').length,
        same: chosen?.getAttribute('aria-selected') === 'true', focus: document.activeElement === field };";

#[tokio::test]
async fn whatever_is_found_opens_by_keyboard() -> Result<()> {
    let host = Host::start().await?;
    host.settle_in()?;
    let Some(browser) = Browser::open(&host, USUAL, "en").await? else { return Ok(()) };
    for (language, part, whole, kind, typo, nothing) in [
        ("de", "sicherung", "sicherung", "Lektion", "phisching", "Nichts gefunden"),
        ("en", "backu", "backup", "Lesson", "phisching", "Nothing found"),
    ] {
        host.set(Look { language, theme: "light", text: 100 })?;
        browser.reload().await?;
        browser.go("today").await?;
        let mut axe = Axe::new(&browser, language)?;
        browser.menu("search").await?;
        axe.in_every_theme("search, nothing typed").await?;
        browser.typed(part).await?;
        let found = browser.run(CHOSEN).await?;
        ensure!(found["hits"].as_u64() > Some(5) && found["marks"].as_u64() > Some(5), "{part}: {found}");
        ensure!(found["chosen"].as_str().is_some_and(|text| text.to_lowercase().contains(whole)), "{part}: {found}");
        axe.in_every_theme("search, something found").await?;
        browser.stroke(Key::Down).await?;
        let second = browser.run(CHOSEN).await?;
        ensure!(second["chosen"] != found["chosen"] && second["same"] == true && second["focus"] == true, "{second}");
        browser.stroke(Key::Up).await?;
        ensure!(browser.run(CHOSEN).await?["chosen"] == found["chosen"], "up leads back");
        let mut hit = found["chosen"].clone();
        while !hit.as_str().is_some_and(|text| text.starts_with(kind)) {
            browser.stroke(Key::Down).await?;
            hit = browser.run(CHOSEN).await?["chosen"].clone();
            ensure!(hit != found["chosen"], "no {kind} is found for {part}");
        }
        browser.stroke(Key::Enter).await?;
        let after =
            browser.run("return { open: document.querySelector('dialog') !== null, hash: location.hash }").await?;
        ensure!(after["open"] == false && after["hash"] != json!("#/today"), "Enter opens {hit}: {after}");
        ensure!(browser.focus().await?.tag == "h1", "and its heading has the focus");

        // a word of the glossary opens where one is
        browser.menu("search").await?;
        browser.typed("phishing").await?;
        browser.stroke(Key::Enter).await?;
        let term = browser.run("return document.querySelector('dialog h2')?.innerText ?? ''").await?;
        ensure!(term.as_str().is_some_and(|term| term.eq_ignore_ascii_case("phishing")), "a term is shown: {term}");
        browser.stroke(Key::Escape).await?;

        browser.menu("search").await?;
        browser.typed(typo).await?;
        ensure!(browser.run(CHOSEN).await?["hits"].as_u64() > Some(0), "one wrong letter is forgiven: {typo}");
        browser.stroke(Key::Escape).await?;
        browser.menu("search").await?;
        browser.typed("xqzxqz").await?;
        ensure!(browser.text().await?.contains(nothing), "nothing found is told");
        axe.in_every_theme("search, nothing found").await?;
        browser.stroke(Key::Escape).await?;
        axe.clean()?;
    }
    browser.close().await
}
