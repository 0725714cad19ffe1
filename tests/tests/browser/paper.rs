//! What comes out of the printer, and controls that say what is saved.

use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use serde_json::json;
use tritt_tests::LANGUAGES;

use crate::browser::{Browser, USUAL};
use crate::host::Host;
use crate::pages::Look;

#[tokio::test]
async fn a_checklist_prints_its_sheets_and_every_other_page_its_words() -> Result<()> {
    let host = Host::start().await?;
    host.settle_in()?;
    if !cfg!(target_os = "linux") && Command::new("pdfinfo").arg("-v").output().is_err() {
        eprintln!("not checked: there is no poppler-utils on this machine");
        return Ok(());
    }
    let Some(browser) = Browser::open(&host, USUAL, "en").await? else { return Ok(()) };
    for language in LANGUAGES {
        host.set(Look { language, theme: "dark", text: 100 })?;
        browser.reload().await?;
        browser.go("checklists").await?;
        browser.element(".sheets img").await?;
        browser.settled().await?;
        let sheets = browser.run("return document.querySelectorAll('.sheets img').length").await?;
        let sheets = sheets.as_u64().context("a number")?;
        let paper = browser.print().await?;
        ensure!(paper.pages == sheets, "{language}: {sheets} sheets print as {} pages", paper.pages);
        for page in ["glossary", "lesson/sign-in-with-second-factor", "step/backup", "situation"] {
            browser.go(page).await?;
            let heading = browser.run("return document.querySelector('main h1').textContent.trim()").await?;
            let paper = browser.print().await?;
            let heading: String = heading.as_str().context("a heading")?.split_whitespace().collect();
            let text: String = paper.text.split_whitespace().collect();
            ensure!(text.contains(&heading), "{language} {page}: {heading:?} is not on paper: {}", paper.text);
        }
    }
    browser.close().await
}

#[tokio::test]
async fn what_was_not_saved_does_not_look_saved() -> Result<()> {
    let host = Host::start().await?;
    host.settle_in()?;
    let Some(browser) = Browser::open(&host, USUAL, "en").await? else { return Ok(()) };
    let refusing = json!({ "code": "store-disk-full", "severity": "failed", "args": {} });
    for (page, selector) in [
        ("settings", "input[type=radio][value=dark]"),
        ("step/sign-in/do", "article input[type=checkbox]"),
        ("lesson/sign-in-with-second-factor", "article article input[type=checkbox]"),
    ] {
        browser.reload().await?;
        browser.go(page).await?;
        browser
            .run(&format!(
                "window.fetch = () => Promise.resolve(new Response(JSON.stringify({refusing}), {{ status: 422 }}))"
            ))
            .await?;
        browser.press(selector).await?;
        browser.element("[role=alert]").await?;
        let checked = browser.run(&format!("return document.querySelector('{selector}').checked")).await?;
        ensure!(checked == false, "{page}: it looks as if it was saved");
    }
    Ok(())
}

/// What came out of the printer.
pub struct Paper {
    pub pages: u64,
    pub text: String,
}

impl Browser {
    /// Prints the page as the browser's own command does.
    pub async fn print(&self) -> Result<Paper> {
        // sizes and margins are those of the page's style sheet
        let parameters = thirtyfour::common::print::PrintParameters::default();
        let file = tempfile::Builder::new().suffix(".pdf").tempfile()?;
        std::fs::write(file.path(), self.driver().print_page(parameters).await?)?;
        let told = |program: &str, last: &[&str]| -> Result<String> {
            let output = Command::new(program).arg(file.path()).args(last).output().context("poppler-utils")?;
            ensure!(output.status.success(), "{program} cannot read what was printed");
            Ok(String::from_utf8_lossy(&output.stdout).into_owned())
        };
        let info = told("pdfinfo", &[])?;
        let pages = info.lines().find_map(|line| line.strip_prefix("Pages:")).context("a number of pages")?;
        Ok(Paper { pages: pages.trim().parse()?, text: told("pdftotext", &["-"])? })
    }
}
