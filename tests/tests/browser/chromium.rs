//! Chromium without a window, driven from outside.

use std::io::{BufRead as _, BufReader};
use std::ops::Deref;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};
use serde_json::json;
use thirtyfour::LoggingPrefsLogLevel;
use thirtyfour::prelude::*;

use tritt_tests::{CHROMIUM, on_path};

/// Longest wait for the browser. A bound, not an expectation: speed is measured elsewhere.
const PATIENCE: Duration = Duration::from_secs(12);

/// A browser. It and its driver end together.
pub struct Chromium {
    page: Session,
    _driver: Group,
}

impl Chromium {
    /// Starts a browser that prefers this language and writes into `folder`, with these flags besides the usual ones: as `phone` held upright, touched instead of
    /// clicked, or as a window. Nothing where the machine has no Chromium: only Linux must have it, the pages are the same files everywhere.
    pub async fn start(
        folder: &Path,
        language: &str,
        more: &[&str],
        phone: Option<(u32, u32)>,
    ) -> Result<Option<Self>> {
        let Some(program) = on_path(&["chromedriver"]) else {
            ensure!(!cfg!(target_os = "linux"), "chromedriver is missing (cargo xtask test installs it)");
            eprintln!("not checked: there is no chromedriver on this machine");
            return Ok(None);
        };
        let mut driver = Command::new(program);
        driver
            .arg("--port=0")
            .env("HOME", folder)
            .env("XDG_CONFIG_HOME", folder)
            .env("XDG_CACHE_HOME", folder)
            .stdout(Stdio::piped())
            .stderr(Stdio::null());
        own_group(&mut driver);
        let mut driver = Group(driver.spawn().context("chromedriver does not start")?);
        let port = told_port(&mut driver.0)?;
        let mut capabilities = DesiredCapabilities::chrome();
        for flag in [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--hide-scrollbars",
            &format!("--accept-lang={language}"),
            &format!("--user-data-dir={}", folder.join("profile").display()),
        ]
        .iter()
        .chain(more)
        {
            capabilities.add_arg(flag)?;
        }
        if let Some(chromium) = on_path(&CHROMIUM) {
            capabilities.set_binary(&chromium.to_string_lossy())?;
        }
        // what a page saves goes to a folder of its own, without a question
        let downloads =
            json!({ "download.default_directory": folder.join("downloads"), "download.prompt_for_download": false });
        capabilities.add_experimental_option("prefs", downloads)?;
        if let Some((width, height)) = phone {
            let shape = json!({ "width": width, "height": height, "pixelRatio": 2, "mobile": true, "touch": true });
            capabilities.add_experimental_option("mobileEmulation", json!({ "deviceMetrics": shape }))?;
        }
        capabilities.set_browser_log_level(LoggingPrefsLogLevel::All)?;
        let address = format!("http://127.0.0.1:{port}");
        let started = Instant::now();
        let page = loop {
            match WebDriver::new(&address, capabilities.clone()).await {
                Ok(page) => break page,
                Err(error) if started.elapsed() > PATIENCE => bail!("no browser: {error}"),
                Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
            }
        };
        Ok(Some(Self { page: Session(Some(page)), _driver: driver }))
    }
}

impl Deref for Chromium {
    type Target = WebDriver;

    fn deref(&self) -> &WebDriver {
        &self.page
    }
}

/// The driver's session. It ends with the processes: saying farewell to a driver that is not there any more would wait for minutes.
struct Session(Option<WebDriver>);

impl Deref for Session {
    type Target = WebDriver;

    fn deref(&self) -> &WebDriver {
        self.0.as_ref().expect("the session is there until it is dropped")
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        if let Some(page) = self.0.take() {
            let _ = page.leak();
        }
    }
}

/// The driver and the browser it started: ended as a whole, also when a test fails.
struct Group(Child);

impl Drop for Group {
    fn drop(&mut self) {
        let id = self.0.id();
        let _ = if cfg!(windows) {
            Command::new("taskkill").args(["/T", "/F", "/PID", &id.to_string()]).status()
        } else {
            Command::new("kill").args(["-KILL", "--", &format!("-{id}")]).status()
        };
        let _ = self.0.wait();
    }
}

#[cfg(unix)]
fn own_group(command: &mut Command) {
    use std::os::unix::process::CommandExt as _;
    command.process_group(0);
}

#[cfg(not(unix))]
fn own_group(_command: &mut Command) {}

/// The port chromedriver chose for itself and says it listens on. Choosing one for it could name one that another test has just been given.
fn told_port(driver: &mut Child) -> Result<u16> {
    let said = BufReader::new(driver.stdout.as_mut().context("chromedriver says nothing")?);
    for line in said.lines() {
        if let Some((_, port)) = line?.split_once("started successfully on port ") {
            return Ok(port.trim_end_matches('.').parse()?);
        }
    }
    bail!("chromedriver ended before it listened")
}
