//! Every page in the real window, in both languages. With `TRITT_SHOTS` also in every theme and in the small size, each with its picture
//! (`cargo xtask shots`).

use std::collections::BTreeSet;
use std::fs;

use anyhow::{Context as _, Result, ensure};
use serde_json::json;
use thirtyfour::By;
use tritt_core::quiz::ROUND;
use tritt_tests::{PAGES, root};

use crate::answering::{answer_script, answers};
use crate::window::{Window, call, keeps_pictures, turn};

/// Sizes of the window: as it opens first, and the smallest that must work.
const SIZES: [(u32, u32); 2] = [(1280, 800), (1024, 640)];

/// The themes and sizes a page is shown in: all of them for pictures, else one of each.
pub fn looks() -> (&'static [&'static str], &'static [(u32, u32)]) {
    if keeps_pictures() { (&["light", "dark", "contrast"], &SIZES) } else { (&["light"], &SIZES[..1]) }
}

#[tokio::test]
async fn every_page_in_german() -> Result<()> {
    pages("de", "de_DE.UTF-8").await
}

#[tokio::test]
async fn every_page_in_english() -> Result<()> {
    pages("en", "en_GB.UTF-8").await
}

async fn pages(language: &str, locale: &str) -> Result<()> {
    let _turn = turn().await;
    let place = tempfile::tempdir()?;
    let window = Window::open(&place.path().join("data"), &place.path().join("home"), locale).await?;
    let (themes, sizes) = looks();
    window.element(By::Tag("h1")).await?;
    for (width, height) in sizes {
        window.page().set_window_rect(0, 0, *width, *height).await?;
        window.settled().await?;
        window.picture(&format!("{language}-light-{width}-welcome")).await?;
    }
    for theme in themes {
        window.run_async(&call("save_settings", json!({ "purpose": "learn", "theme": theme }))).await?;
        window.run_async(&call("open_sample", json!({ "language": language }))).await?;
        window.reload().await?;
        for (width, height) in sizes {
            window.page().set_window_rect(0, 0, *width, *height).await?;
            for page in PAGES {
                window.go(&format!("#/{page}")).await?;
                window.element(By::Css("main h1")).await?;
                window.settled().await?;
                no_hole(&window, page).await?;
                window.picture(&format!("{language}-{theme}-{width}-{}", page.replace('/', "-"))).await?;
            }
        }
    }
    if keeps_pictures() {
        read_through(&window, language).await?;
    }
    window.close().await
}

/// No word of the page is missing.
pub async fn no_hole(window: &Window, page: &str) -> Result<()> {
    let body = window.element(By::Tag("body")).await?.text().await?;
    ensure!(!body.contains("{$") && !body.contains("undefined"), "{page} shows a hole:\n{body}");
    Ok(())
}

/// Every step and lesson from top to bottom, a picture a screen.
async fn read_through(window: &Window, language: &str) -> Result<()> {
    window.run_async(&call("save_settings", json!({ "theme": "light" }))).await?;
    window.reload().await?;
    let pages = curriculum(window, language).await?;
    for (width, height) in SIZES {
        window.page().set_window_rect(0, 0, width, height).await?;
        for page in &pages {
            window.go(&format!("#/{page}")).await?;
            window.element(By::Css("main h1")).await?;
            window.settled().await?;
            window.run("document.querySelectorAll('main details').forEach((one) => (one.open = true))").await?;
            screens(window, &format!("read-{language}-{width}-{}", page.replace('/', "-"))).await?;
        }
        answer_everything(window, language, width).await?;
    }
    Ok(())
}

/// Pictures of a page from top to bottom.
pub async fn screens(window: &Window, name: &str) -> Result<()> {
    window.run("scrollTo(0, 0)").await?;
    for screen in 1.. {
        window.settled().await?;
        window.picture(&format!("{name}-{screen}")).await?;
        let below = "const before = scrollY; scrollBy(0, innerHeight - 80); return scrollY > before";
        if window.run(below).await? != true {
            break;
        }
    }
    Ok(())
}

/// Every question of every step, answered, with its explanations. Rounds begin with what was not asked before, so a few bring all; in
/// the second size everything was, and it takes some more.
async fn answer_everything(window: &Window, language: &str, width: u32) -> Result<()> {
    let mut steps = fs::read_dir(root().join("content/steps"))?.collect::<Result<Vec<_>, _>>()?;
    steps.sort_by_key(fs::DirEntry::path);
    for step in steps {
        let folder = step.file_name().into_string().unwrap_or_default();
        let (_, id) = folder.split_once('-').context("a number before the name")?;
        let key = answers(&folder)?;
        let mut open: BTreeSet<String> = key.as_object().into_iter().flatten().map(|(id, _)| id.clone()).collect();
        for round in 0..12 {
            if open.is_empty() {
                break;
            }
            window.go("#/today").await?;
            window.element(By::Css("main h1")).await?;
            window.go(&format!("#/quiz/{id}")).await?;
            for _ in 0..ROUND {
                let question = window.element(By::Css("[data-question]")).await?;
                let asked = question.attr("data-question").await?.context("a question has an id")?;
                window.run_async(&answer_script(&key[&asked], round == 0 && open.len().is_multiple_of(3))).await?;
                window.element(By::Css(".foot button:not([disabled])")).await?.click().await?;
                window.element(By::Css(".foot [role=status] strong")).await?;
                if open.remove(&asked) {
                    screens(window, &format!("read-{language}-{width}-quiz-{asked}")).await?;
                }
                window.element(By::Css(".foot button:not([disabled])")).await?.click().await?;
                window.settled().await?;
            }
        }
        ensure!(open.is_empty(), "never asked in {width}: {open:?}");
    }
    Ok(())
}

/// Every tab of every step, and every lesson.
async fn curriculum(window: &Window, language: &str) -> Result<Vec<String>> {
    let steps = window.run_async(&call("steps", json!({ "language": language }))).await?;
    let mut pages = Vec::new();
    for stage in steps["stages"].as_array().into_iter().flatten() {
        for step in stage["steps"].as_array().into_iter().flatten() {
            let id = step["id"].as_str().unwrap_or_default();
            pages.extend(["understand", "do", "check", "tick", "sources"].map(|tab| format!("step/{id}/{tab}")));
            let page = window.run_async(&call("step", json!({ "language": language, "step": id }))).await?;
            for lesson in page["lessons"].as_array().into_iter().flatten() {
                pages.push(format!("lesson/{}", lesson["id"].as_str().unwrap_or_default()));
            }
        }
    }
    ensure!(pages.len() > 100, "fourteen steps with five tabs and their lessons, not {} pages", pages.len());
    Ok(pages)
}
