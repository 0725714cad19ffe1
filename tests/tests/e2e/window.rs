//! The program in its window, driven from outside.

use std::net::TcpListener;
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use std::{env, fs, thread};

use anyhow::{Context as _, Result, bail, ensure};
use serde_json::{Value, json};
use thirtyfour::TypingData;
use thirtyfour::prelude::*;
use tokio::sync::{Mutex, MutexGuard};
use tritt_tests::{program, target};

/// Longest wait for something to appear. A bound, not an expectation: speed is measured elsewhere.
const PATIENCE: Duration = Duration::from_secs(12);

/// One window at a time: the program has a single instance by design.
static ALONE: Mutex<()> = Mutex::const_new(());

/// Waits for the turn of a test.
pub async fn turn() -> MutexGuard<'static, ()> {
    ALONE.lock().await
}

/// The driver with the window it opened. Both end with it.
pub struct Window {
    page: WebDriver,
    driver: Group,
    program: PathBuf,
}

impl Window {
    /// Opens the program with this data folder, in this system language, with `home` for its dialogs.
    pub async fn open(data: &Path, home: &Path, locale: &str) -> Result<Self> {
        Self::start(&program(), json!(["--data-dir", data]), home, locale).await
    }

    /// Opens a program with these arguments. What it starts is looked for in `home/bin` first.
    pub async fn start(program: &Path, arguments: Value, home: &Path, locale: &str) -> Result<Self> {
        let (port, native) = free_ports()?;
        let driver = env::var_os("TRITT_DRIVER").map_or_else(|| target().join("tools/bin/tauri-driver"), PathBuf::from);
        let usual = env::var_os("PATH").unwrap_or_default();
        let path = env::join_paths(std::iter::once(home.join("bin")).chain(env::split_paths(&usual)))?;
        fs::create_dir_all(home.join(".config"))?;
        fs::create_dir_all(home.join("Documents"))?;
        fs::write(home.join(".config/user-dirs.dirs"), "XDG_DOCUMENTS_DIR=\"$HOME/Documents\"\n")?;
        // the dialog that asks for a file has a line to type into from the beginning: one that comes with the first key swallows the next ones
        let settings = home.join(".config/glib-2.0/settings");
        fs::create_dir_all(&settings)?;
        fs::write(
            settings.join("keyfile"),
            "[org/gtk/settings/file-chooser]\nlocation-mode='filename-entry'\nstartup-mode='cwd'\n",
        )?;
        let driver = Command::new(&driver)
            .args(["--port", &port.to_string(), "--native-port", &native.to_string()])
            .env("LANG", locale)
            .env("LC_ALL", locale)
            .env("LANGUAGE", locale)
            .env("HOME", home)
            .env("PATH", path)
            .env_remove("XDG_DATA_HOME")
            .env("XDG_CONFIG_HOME", home.join(".config"))
            .env("GDK_BACKEND", "x11")
            .env("GSETTINGS_BACKEND", "keyfile")
            .stdout(Stdio::null())
            .process_group(0)
            .spawn()
            .with_context(|| format!("{} (cargo xtask test installs it)", driver.display()))?;
        let driver = Group(driver);
        let mut capabilities = Capabilities::new();
        capabilities.set("tauri:options", json!({ "application": program, "args": arguments }))?;
        let address = format!("http://127.0.0.1:{port}");
        let started = Instant::now();
        let page = loop {
            match WebDriver::new(&address, capabilities.clone()).await {
                Ok(page) => break page,
                Err(error) if started.elapsed() > PATIENCE => bail!("no window: {error}"),
                Err(_) => thread::sleep(Duration::from_millis(100)),
            }
        };
        let window = Self { page, driver, program: program.to_owned() };
        window
            .until("return location.protocol === 'tauri:' && document.readyState === 'complete'", &json!(true))
            .await?;
        window.count_violations().await?;
        Ok(window)
    }

    /// Opens the program for a business, past the question what it is for. Its data and its home lie in `place`.
    pub async fn in_business(place: &Path, locale: &str) -> Result<Self> {
        let window = Self::open(&place.join("data"), &place.join("home"), locale).await?;
        window.element(By::Tag("h1")).await?;
        window.run_async(&call("save_settings", json!({ "purpose": "business" }))).await?;
        window.reload().await?;
        window.element(By::Css("nav")).await?;
        Ok(window)
    }

    /// The driver's view of the page.
    pub fn page(&self) -> &WebDriver {
        &self.page
    }

    /// Closes the window as its close button would. Nothing in it may have broken the content security policy.
    pub async fn close(self) -> Result<()> {
        self.no_violation().await?;
        self.page.clone().quit().await?;
        Ok(())
    }

    /// Ends the program in the middle of what it does, as a crash or a power cut would: nothing is told to it before.
    pub fn kill(self) -> Result<()> {
        let (group, program) = (self.driver.0.id().to_string(), self.program.clone());
        let running = || -> Result<Vec<String>> {
            let found = Command::new("pgrep").args(["-g", &group, "-f"]).arg(&program).output()?;
            Ok(String::from_utf8_lossy(&found.stdout).lines().map(str::to_owned).collect())
        };
        let found = running()?;
        ensure!(!found.is_empty(), "the program is not there to be killed");
        Command::new("kill").arg("-KILL").args(found).status()?;
        let started = Instant::now();
        while !running()?.is_empty() {
            ensure!(started.elapsed() < PATIENCE, "the program survives");
            thread::sleep(Duration::from_millis(20));
        }
        Ok(())
    }

    /// Waits until the window has closed itself.
    pub fn gone(self) -> Result<()> {
        let started = Instant::now();
        let name = program();
        loop {
            let running = Command::new("pgrep").arg("-f").arg(&name).output()?;
            if !running.status.success() {
                return Ok(());
            }
            ensure!(started.elapsed() < PATIENCE, "the window stays open");
            thread::sleep(Duration::from_millis(50));
        }
    }

    /// Waits until an element with this text is there.
    pub async fn sees(&self, text: &str) -> Result<WebElement> {
        self.element(By::XPath(format!("//*[contains(normalize-space(text()), {})]", quoted(text)))).await
    }

    /// Waits for an element.
    pub async fn element(&self, by: By) -> Result<WebElement> {
        let started = Instant::now();
        loop {
            // any error is one more reason to look again: a page drawn anew in between is an error to the driver
            match self.page.find(by.clone()).await {
                Ok(element) => return Ok(element),
                Err(error) if started.elapsed() > PATIENCE => {
                    let shown = self.page.find(By::Tag("body")).await?.text().await?;
                    bail!("{by:?} is not there ({error}); the window says:\n{shown}")
                }
                Err(_) => tokio::time::sleep(Duration::from_millis(50)).await,
            }
        }
    }

    /// Presses the button or link with this text.
    pub async fn press(&self, text: &str) -> Result<()> {
        let path =
            format!("//*[self::button or self::a][contains(normalize-space(.), {})][not(@disabled)]", quoted(text));
        self.element(By::XPath(path.clone())).await?;
        // what is still being drawn can move under the pointer
        self.settled().await?;
        self.in_view(self.element(By::XPath(path)).await?).await?.click().await?;
        Ok(())
    }

    /// Presses the link on the page that leads to this address inside the window.
    pub async fn follow(&self, address: &str) -> Result<()> {
        let link = By::Css(format!("main a[href='#/{address}']"));
        self.element(link.clone()).await?;
        self.settled().await?;
        self.in_view(self.element(link).await?).await?.click().await?;
        Ok(())
    }

    /// Presses an element that neither moves nor is drawn anew.
    pub async fn click(&self, by: By) -> Result<()> {
        self.in_view(self.element(by).await?).await?.click().await?;
        Ok(())
    }

    /// Types keys to whatever has the focus.
    pub async fn keys(&self, keys: impl Into<TypingData>) -> Result<()> {
        self.page.action_chain().send_keys(keys).perform().await?;
        Ok(())
    }

    /// Waits until this can be read in what a selector finds first.
    pub async fn reads(&self, selector: &str, text: &str) -> Result<()> {
        let script = format!("return document.querySelector({selector:?})?.innerText ?? ''");
        let started = Instant::now();
        loop {
            let found = self.run(&script).await?;
            let found = found.as_str().unwrap_or_default().replace(['\u{2068}', '\u{2069}'], "");
            if found.split_whitespace().collect::<Vec<_>>().join(" ").contains(text) {
                return Ok(());
            }
            ensure!(started.elapsed() < PATIENCE, "{text:?} is not in {selector}, which says:\n{found}");
        }
    }

    /// Scrolls an element into the window, as a person would: the driver does not always, and then calls it not interactable.
    async fn in_view(&self, element: WebElement) -> Result<WebElement> {
        let script = "arguments[0].scrollIntoView({ block: 'nearest' })";
        self.page.execute(script, vec![element.to_json()?]).await?;
        Ok(element)
    }

    /// Types into the line whose name begins so.
    pub async fn write(&self, label: &str, text: &str) -> Result<()> {
        let path = format!("//input[@id = //label[starts-with(normalize-space(.), {})]/@for]", quoted(label));
        self.in_view(self.element(By::XPath(path)).await?).await?.send_keys(text).await?;
        Ok(())
    }

    /// Runs a script in the page and gives its answer.
    pub async fn run(&self, script: &str) -> Result<Value> {
        Ok(self.page.execute(script, Vec::new()).await?.json().clone())
    }

    /// Runs a script that answers by calling its last argument.
    pub async fn run_async(&self, script: &str) -> Result<Value> {
        Ok(self.page.execute_async(script, Vec::new()).await?.json().clone())
    }

    /// Goes to a page by its address inside the window.
    pub async fn go(&self, hash: &str) -> Result<()> {
        self.run(&format!("location.hash = {hash:?}")).await?;
        Ok(())
    }

    /// Waits until a script gives this value.
    pub async fn until(&self, script: &str, wanted: &Value) -> Result<()> {
        let started = Instant::now();
        loop {
            let found = self.run(script).await?;
            if found == *wanted {
                return Ok(());
            }
            ensure!(started.elapsed() < PATIENCE, "{script} gives {found}, not {wanted}");
        }
    }

    /// Loads the page anew and waits until it is another one.
    pub async fn reload(&self) -> Result<()> {
        self.no_violation().await?;
        self.forget().await
    }

    /// The same where the policy was broken on purpose.
    pub async fn forget(&self) -> Result<()> {
        self.run("window.stale = true").await?;
        self.page.refresh().await?;
        self.until("return 'stale' in window", &json!(false)).await?;
        self.count_violations().await
    }

    /// Waits until the page has stopped changing: fonts and pictures there, the same content over ten frames.
    pub async fn settled(&self) -> Result<()> {
        self.run_async(
            "const done = arguments[arguments.length - 1];
            const frame = () => new Promise((go) => requestAnimationFrame(go));
            (async () => {
                await document.fonts.ready;
                for (let same = 0, before = ''; same < 10; await frame()) {
                    const now = document.body.innerHTML;
                    same = now === before && [...document.images].every((one) => one.complete) ? same + 1 : 0;
                    before = now;
                }
            })().then(() => done(true));",
        )
        .await?;
        Ok(())
    }

    /// Counts from now on what breaks the content security policy.
    async fn count_violations(&self) -> Result<()> {
        self.run(
            "window.violations = [];
            addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective + ' ' + event.blockedURI));",
        )
        .await?;
        Ok(())
    }

    /// Fails when something broke the policy since the page was loaded.
    async fn no_violation(&self) -> Result<()> {
        let found = self.run("return window.violations").await?;
        ensure!(found == json!([]), "the content security policy was broken: {found}");
        Ok(())
    }

    /// Keeps a picture of what has come to rest when `TRITT_SHOTS` names a folder.
    pub async fn picture(&self, name: &str) -> Result<()> {
        if let Some(folder) = env::var_os("TRITT_SHOTS").map(PathBuf::from) {
            self.settled().await?;
            fs::create_dir_all(&folder)?;
            self.page.screenshot(&folder.join(format!("{name}.png"))).await?;
        }
        Ok(())
    }
}

impl Drop for Window {
    /// A test that fails leaves its session to the end of the driver: asking it to end would wait for this very thread.
    fn drop(&mut self) {
        let _ = self.page.clone().leak();
    }
}

/// The driver, the system's driver behind it and the window: one process group, ended as a whole, also when a test fails.
struct Group(Child);

impl Drop for Group {
    fn drop(&mut self) {
        let _ = Command::new("kill").args(["-KILL", "--", &format!("-{}", self.0.id())]).status();
        let _ = self.0.wait();
    }
}

/// Whether pictures are wanted.
pub fn keeps_pictures() -> bool {
    env::var_os("TRITT_SHOTS").is_some()
}

/// Two ports nobody listens on. Both are held until both are known: one after the other the system may give the same one twice.
fn free_ports() -> Result<(u16, u16)> {
    let (one, other) = (TcpListener::bind("127.0.0.1:0")?, TcpListener::bind("127.0.0.1:0")?);
    Ok((one.local_addr()?.port(), other.local_addr()?.port()))
}

/// A text as XPath writes it; our texts hold no double quote.
fn quoted(text: &str) -> String {
    format!("\"{text}\"")
}

/// A script that calls a command as the window does and answers with what it answers.
pub fn call(name: &str, request: serde_json::Value) -> String {
    format!(
        "const done = arguments[arguments.length - 1];
        window.__TAURI_INTERNALS__.invoke({name:?}, {{ request: {request} }}).then(done, (error) => done({{ refused: error }}));"
    )
}
