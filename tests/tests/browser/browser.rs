//! The pages of the window in Chromium.

use std::path::PathBuf;
use std::time::Duration;
use std::{env, fs};

use anyhow::{Result, bail, ensure};
use serde_json::{Value, json};
use tempfile::TempDir;
use thirtyfour::TypingData;
use thirtyfour::action_chain::ActionChain;
use thirtyfour::prelude::*;

use crate::chromium::Chromium;
use crate::host::Host;

/// Longest wait for something to appear. A bound, not an expectation: speed is measured elsewhere.
const PATIENCE: Duration = Duration::from_secs(12);

/// Sizes of the window: as it opens first, and the smallest that must work.
pub const USUAL: (u32, u32) = (1280, 800);
pub const SMALLEST: (u32, u32) = (1024, 640);

/// The narrowest a window can be; what is narrower is a phone.
const NARROWEST: u32 = 500;

/// A page in Chromium. The browser, its driver and its profile end with it.
pub struct Browser {
    // dropped in this order: the browser, then the folder it wrote to
    page: Chromium,
    profile: TempDir,
    url: String,
}

impl Browser {
    /// Opens the pages of `host` at this size, in a browser that prefers this language. Nothing where the machine has no Chromium: only Linux must have
    /// it, the pages are the same files everywhere.
    pub async fn open(host: &Host, (width, height): (u32, u32), language: &str) -> Result<Option<Self>> {
        let profile = tempfile::tempdir()?;
        let phone = (width < NARROWEST).then_some((width, height));
        let Some(page) = Chromium::start(profile.path(), language, &[], phone).await? else { return Ok(None) };
        page.set_script_timeout(PATIENCE).await?;
        let browser = Self { page, profile, url: host.url() };
        if phone.is_none() {
            browser.resize(width, height).await?;
        }
        browser.page.goto(&browser.url).await?;
        browser.settled().await?;
        Ok(Some(browser))
    }

    /// The folder into which the page saves; it is there when it has.
    pub fn downloads(&self) -> PathBuf {
        self.profile.path().join("downloads")
    }

    /// The driver's view of the page.
    pub fn driver(&self) -> &WebDriver {
        &self.page
    }

    /// Ends the browser, after a look at what it complained about.
    pub async fn close(self) -> Result<()> {
        self.silent("at the end").await
    }

    /// Gives the page itself this size; a window without a frame may still count one.
    pub async fn resize(&self, width: u32, height: u32) -> Result<()> {
        self.page.set_window_rect(0, 0, width, height).await?;
        let inner = self.run("return [innerWidth, innerHeight]").await?;
        let (inner_width, inner_height) = (inner[0].as_u64().unwrap_or(0), inner[1].as_u64().unwrap_or(0));
        let missing = |wanted: u32, inner: u64| wanted + wanted.saturating_sub(u32::try_from(inner).unwrap_or(wanted));
        self.page.set_window_rect(0, 0, missing(width, inner_width), missing(height, inner_height)).await?;
        let inner = self.run("return [innerWidth, innerHeight]").await?;
        ensure!(inner == json!([width, height]), "the page is {inner}, not {width}×{height}");
        Ok(())
    }

    /// Loads everything anew, as a new start of the program would.
    pub async fn reload(&self) -> Result<()> {
        self.page.refresh().await?;
        self.settled().await
    }

    /// Goes to a page by its address inside the window.
    pub async fn go(&self, page: &str) -> Result<()> {
        self.run(&format!("location.hash = '#/{page}'")).await?;
        self.settled().await
    }

    /// Waits until no command is under way and nothing changes any more: the same content over several frames.
    pub async fn settled(&self) -> Result<()> {
        self.run_async(
            "if (!('pending' in window)) {
                const { fetch } = window;
                window.pending = 0;
                window.fetch = (...request) => {
                    window.pending += 1;
                    // until the whole answer is there
                    const whole = async (answer) => (await answer.clone().arrayBuffer(), answer);
                    return fetch(...request).then(whole).finally(() => (window.pending -= 1));
                };
            }
            const frame = () => new Promise((go) => requestAnimationFrame(go));
            const patience = performance.now() + 12000;
            await document.fonts.ready;
            for (let same = 0, before = ''; same < 2; await frame()) {
                const now = document.body.innerHTML;
                const drawn = window.pending === 0 && document.querySelector('h1') && !document.querySelector('[data-loading], [aria-busy=true]')
                    && [...document.images].every((one) => one.complete)
                    && document.getAnimations().every((one) => one.playState !== 'running');
                same = now === before && drawn ? same + 1 : 0;
                before = now;
                if (performance.now() > patience) throw new Error('the page does not come to rest: ' + document.body.innerText);
            }",
        )
        .await?;
        Ok(())
    }

    /// Runs a script in the page and gives its answer.
    pub async fn run(&self, script: &str) -> Result<Value> {
        Ok(self.page.execute(script, Vec::new()).await?.json().clone())
    }

    /// Runs a script that may wait, and gives what it returns.
    pub async fn run_async(&self, script: &str) -> Result<Value> {
        let whole = format!(
            "const done = arguments[arguments.length - 1];
            (async () => {{ {script} }})().then((value) => done([value ?? null]), (error) => done(String(error?.stack ?? error)));"
        );
        match self.page.execute_async(&whole, Vec::new()).await?.json() {
            Value::Array(value) => Ok(value[0].clone()),
            error => bail!("a script failed: {error}"),
        }
    }

    /// Waits for an element.
    pub async fn element(&self, selector: &str) -> Result<WebElement> {
        match self.page.query(By::Css(selector)).wait(PATIENCE, Duration::from_millis(20)).first().await {
            Ok(element) => Ok(element),
            Err(_) => bail!("{selector} is not there; the page says:\n{}", self.text().await?),
        }
    }

    /// What the page says, without the marks that keep the directions of writing apart.
    pub async fn text(&self) -> Result<String> {
        Ok(self.page.find(By::Tag("body")).await?.text().await?.replace(['\u{2068}', '\u{2069}'], ""))
    }

    /// Sends a key to whatever has the focus.
    pub async fn key(&self, key: Key) -> Result<()> {
        self.keys().send_keys(key).perform().await?;
        Ok(())
    }

    /// Types into whatever has the focus.
    pub async fn keys_for(&self, words: &str) -> Result<()> {
        self.keys().send_keys(words).perform().await?;
        Ok(())
    }

    /// Sends a key while another is held.
    pub async fn key_with(&self, held: Key, key: impl Into<TypingData>) -> Result<()> {
        self.keys().key_down(held.clone()).send_keys(key).key_up(held).perform().await?;
        Ok(())
    }

    fn keys(&self) -> ActionChain {
        self.page.action_chain_with_delay(Some(Duration::ZERO), Some(Duration::ZERO))
    }

    /// Fails when the browser complained since the last look: an error of a script, something that did not load, something the policy refused.
    pub async fn silent(&self, place: &str) -> Result<()> {
        let said = self.complaints().await?;
        ensure!(said.is_empty(), "the console complains {place}:\n{}", said.join("\n"));
        Ok(())
    }

    /// What the browser complained about since the last look.
    pub async fn complaints(&self) -> Result<Vec<String>> {
        let log = self.page.browser_log().await?;
        // warnings and errors; the rest is talk
        let grave = log.into_iter().filter(|entry| ["SEVERE", "WARNING"].contains(&entry.level.as_str()));
        Ok(grave.map(|entry| format!("{}: {}", entry.level, entry.message)).collect())
    }

    /// Keeps a picture when `TRITT_SHOTS` names a folder.
    pub async fn picture(&self, name: &str) -> Result<()> {
        if let Some(folder) = env::var_os("TRITT_SHOTS").map(PathBuf::from) {
            fs::create_dir_all(&folder)?;
            self.page.screenshot(&folder.join(format!("{}.png", name.replace(['/', ' '], "-")))).await?;
        }
        Ok(())
    }
}
