//! The guide for trainers: read by keyboard, at hand in the smallest window, and on paper without what stands around it.

use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use serde_json::json;
use thirtyfour::prelude::*;
use tritt_tests::LANGUAGES;

use crate::accessibility::Axe;
use crate::browser::{Browser, SMALLEST, USUAL};
use crate::host::Host;
use crate::layout::look;
use crate::pages::Look;

#[tokio::test]
async fn every_chapter_is_reached_by_keyboard_and_by_its_address() -> Result<()> {
    let host = Host::start().await?;
    host.settle_in()?;
    let Some(browser) = Browser::open(&host, USUAL, "en").await? else { return Ok(()) };
    for language in LANGUAGES {
        host.set(Look { language, theme: "light", text: 100 })?;
        browser.reload().await?;
        let guide = host.run("trainer_guide", json!({ "language": language }))?;
        let chapters = guide["chapters"].as_array().context("chapters")?;
        browser.go("workshop/guide").await?;
        for (place, chapter) in chapters.iter().enumerate() {
            let shown = browser
                .run(
                    "const present = document.querySelector('.chapters [aria-current=page]');
                    return { title: document.querySelector('main h1').textContent.trim(), present: present.textContent.trim(),
                        links: document.querySelectorAll('.chapters a').length, top: scrollY === 0,
                        focus: document.activeElement === document.querySelector('main h1') };",
                )
                .await?;
            let title = chapter["title"].as_str().context("a title")?;
            let expected =
                json!({ "title": title, "present": title, "links": chapters.len(), "top": true, "focus": true });
            ensure!(shown == expected, "{language} {}: {shown}", chapter["id"]);
            // the way on is the last thing of the chapter
            if place + 1 < chapters.len() {
                browser.run("document.querySelector('.ways .on a').focus()").await?;
                browser.key(Key::Enter).await?;
                browser.settled().await?;
            }
        }
        browser.go("workshop/guide/rounds").await?;
        let title = browser.run("return document.querySelector('main h1').textContent.trim()").await?;
        ensure!(title == chapters[4]["title"], "{language}: {title}");
        browser.go("workshop/guide/nowhere").await?;
        let title = browser.run("return document.querySelector('main h1').textContent.trim()").await?;
        ensure!(title == chapters[0]["title"], "{language}: an address nobody has is the first chapter, not {title}");
    }
    browser.close().await
}

#[tokio::test]
async fn in_the_smallest_window_the_chapters_are_one_press_away() -> Result<()> {
    let host = Host::start().await?;
    host.settle_in()?;
    let Some(browser) = Browser::open(&host, SMALLEST, "en").await? else { return Ok(()) };
    let mut found = Vec::new();
    for language in LANGUAGES {
        host.set(Look { language, theme: "dark", text: 200 })?;
        browser.reload().await?;
        let mut axe = Axe::new(&browser, language)?;
        browser.go("workshop/guide/run-90").await?;
        look(&browser, &format!("{language} guide in the smallest window"), &mut found).await?;
        axe.check("a chapter in the smallest window", "dark").await?;
        axe.clean()?;
        browser.press(".jump button").await?;
        let there = browser.run("return document.activeElement.getAttribute('aria-current')").await?;
        ensure!(there == "page", "{language}: the list of chapters has the focus at the present one, not {there}");
    }
    ensure!(found.is_empty(), "{}", found.join("\n"));
    browser.close().await
}

#[tokio::test]
async fn a_run_sheet_is_one_page_and_a_chapter_prints_its_words_alone() -> Result<()> {
    if !cfg!(target_os = "linux") && Command::new("pdfinfo").arg("-v").output().is_err() {
        eprintln!("not checked: there is no poppler-utils on this machine");
        return Ok(());
    }
    let host = Host::start().await?;
    host.settle_in()?;
    let Some(browser) = Browser::open(&host, USUAL, "en").await? else { return Ok(()) };
    for language in LANGUAGES {
        host.set(Look { language, theme: "dark", text: 100 })?;
        browser.reload().await?;
        let guide = host.run("trainer_guide", json!({ "language": language }))?;
        let last = guide["chapters"][15]["title"].as_str().context("a title")?.to_owned();
        for page in ["run-45", "run-90", "run-180", "run-360", "teaching"] {
            browser.go(&format!("workshop/guide/{page}")).await?;
            let heading = browser.run("return document.querySelector('main h1').textContent.trim()").await?;
            let heading = heading.as_str().context("a heading")?.to_owned();
            let paper = browser.print().await?;
            ensure!(paper.text.contains(&heading), "{language} {page}: {heading} is not on paper: {}", paper.text);
            ensure!(page == "run-360" || !paper.text.contains(&last), "{language} {page}: the list is on paper");
            ensure!(page == "teaching" || paper.pages == 1, "{language} {page}: {} pages", paper.pages);
        }
    }
    browser.close().await
}
