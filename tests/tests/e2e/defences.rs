//! Tries to break out of the real window: to reach a machine, to run script or take a style that is not ours, to call what it may not, to open what nobody
//! confirmed (docs/security.md, W1 to W4 and W6).

use std::fs;
use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt as _;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use serde_json::json;
use thirtyfour::By;

use crate::window::{Window, call, turn};

/// Ways out, each a script that gets `address`, a listener on this machine. A way that throws has failed already.
const OUTWARD: &[(&str, &str)] = &[
    ("fetch", "fetch(address)"),
    ("request", "const request = new XMLHttpRequest(); request.open('GET', address); request.send()"),
    ("socket", "new WebSocket(address.replace('http', 'ws'))"),
    ("events", "new EventSource(address)"),
    ("beacon", "navigator.sendBeacon(address, 'x')"),
    ("image", "new Image().src = address"),
    ("script", "add('script', { src: address })"),
    ("style sheet", "add('link', { rel: 'stylesheet', href: address })"),
    ("prefetch", "add('link', { rel: 'prefetch', href: address })"),
    ("frame", "add('iframe', { src: address })"),
    ("object", "add('object', { data: address, type: 'text/html' })"),
    ("font", "new FontFace('x', `url(${address})`).load()"),
    ("media", "add('video', { src: address, autoplay: true })"),
    ("worker", "new Worker(address)"),
    ("form", "add('form', { action: address, method: 'post' }).submit()"),
    ("anchor", "add('a', { href: address }).click()"),
    ("anchor to a new window", "add('a', { href: address, target: '_blank' }).click()"),
    ("new window", "window.open(address)"),
    ("refresh", "add('meta', { httpEquiv: 'refresh', content: `0;url=${address}` })"),
    ("location", "location.href = address"),
];

/// Scripts that are not ours, each of which would set `window.broken`.
const INWARD: &[(&str, &str)] = &[
    ("eval", "(0, eval)('window.broken = true')"),
    ("function from text", "new Function('window.broken = true')()"),
    ("timer with text", "setTimeout('window.broken = true', 0)"),
    ("inline script", "add('script', { textContent: 'window.broken = true' })"),
    ("script from data", "add('script', { src: 'data:text/javascript,window.broken=true' })"),
    (
        "script from a blob",
        "add('script', { src: URL.createObjectURL(new Blob(['window.broken = true'], { type: 'text/javascript' })) })",
    ),
    ("handler", "html('<button onclick=\"window.broken = true\">x</button>').querySelector('button').click()"),
    ("drawing that loads", "html('<svg onload=\"window.broken = true\"></svg>')"),
    ("picture that fails", "html('<img src=x onerror=\"window.broken = true\">')"),
    ("script address", "add('a', { href: 'javascript:window.broken = true' }).click()"),
    ("frame with text", "add('iframe', { srcdoc: '<script>parent.broken = true</script>' })"),
    ("prototype", "Object.prototype.broken = true"),
];

/// Styles that are not ours, each of which would colour the element `probe`.
const STYLES: &[(&str, &str)] = &[
    ("inline style sheet", "add('style', { textContent: '#probe { color: rgb(1, 2, 3) }' })"),
    ("style sheet from text", "html('<style>#probe { color: rgb(1, 2, 3) }</style>')"),
    ("style attribute from a script", "document.querySelector('#probe').setAttribute('style', 'color: rgb(1, 2, 3)')"),
    (
        "style attribute from text",
        "document.querySelector('#probe').remove(); html('<p id=\"probe\" style=\"color: rgb(1, 2, 3)\">x</p>')",
    ),
    ("style sheet from data", "add('link', { rel: 'stylesheet', href: 'data:text/css,#probe{color:rgb(1,2,3)}' })"),
];

/// Calls the capability of the window does not hold.
const FORBIDDEN: &[(&str, &str)] = &[
    ("plugin:opener|open_url", "{ url: 'https://example.test/' }"),
    ("plugin:opener|open_path", "{ path: '/' }"),
    ("plugin:dialog|open", "{ options: {} }"),
    ("plugin:dialog|save", "{ options: {} }"),
    ("plugin:window|close", "{ label: 'main' }"),
    ("plugin:window|create", "{ options: { label: 'other', url: 'https://example.test/' } }"),
    ("plugin:webview|create_webview_window", "{ options: { label: 'other', url: 'https://example.test/' } }"),
    ("plugin:event|emit", "{ event: 'menu', payload: 'quit' }"),
    ("plugin:path|resolve_directory", "{ directory: 1 }"),
    ("plugin:shell|execute", "{ program: 'sh', args: [] }"),
    ("plugin:fs|read_text_file", "{ path: '/etc/hosts' }"),
];

/// Two helpers for the scripts above.
const TOOLS: &str = "
    const add = (tag, properties) => document.body.appendChild(Object.assign(document.createElement(tag), properties));
    const html = (text) => { const box = add('div', {}); box.innerHTML = text; return box; };";

#[tokio::test]
async fn nothing_leaves_the_window_and_nothing_foreign_runs_in_it() -> Result<()> {
    let _turn = turn().await;
    let place = tempfile::tempdir()?;
    let window = Window::open(&place.path().join("data"), &place.path().join("home"), "en_GB.UTF-8").await?;
    window.sees("What brings you here?").await?;
    let home = window.run("return location.href").await?;
    let listener = Listener::start()?;

    for (name, script) in INWARD {
        window.attempt(script, "").await?;
        ensure!(window.run("return 'broken' in window").await? == false, "script ran: {name}");
    }
    window.run(&format!("{TOOLS} add('p', {{ id: 'probe', textContent: 'x' }})")).await?;
    let colour = "return getComputedStyle(document.querySelector('#probe')).color";
    for (name, script) in STYLES {
        window.attempt(script, "").await?;
        ensure!(window.run(colour).await? != "rgb(1, 2, 3)", "a style was taken: {name}");
    }
    // the colour would be seen: without this the refusals above would prove nothing
    window.run("document.querySelector('#probe').style.color = 'rgb(1, 2, 3)'").await?;
    ensure!(window.run(colour).await? == "rgb(1, 2, 3)", "the probe shows no colour");
    window.run("document.querySelector('#probe').remove()").await?;
    let found = window
        .run("return [Object.isFrozen(Object.prototype), '__TAURI__' in window, document.styleSheets.length > 0]")
        .await?;
    ensure!(found == json!([true, false, true]), "frozen prototypes, no global bridge, our styles: {found}");

    for (name, script) in OUTWARD {
        let address = format!("http://127.0.0.1:{}/{}", listener.port, name.replace(' ', "-"));
        window.attempt(script, &address).await?;
    }
    for (command, arguments) in FORBIDDEN {
        let call = format!(
            "const done = arguments[arguments.length - 1];
            window.__TAURI_INTERNALS__.invoke({command:?}, {arguments}).then(() => done('taken'), () => done('refused'));"
        );
        ensure!(window.run_async(&call).await? == "refused", "{command} was taken");
    }
    ensure!(window.run("return location.href").await? == home, "the window went elsewhere");
    window.sees("What brings you here?").await?;
    ensure!(window.page().windows().await?.len() == 1, "a second window opened");
    // the page itself answers after every attempt above, so whatever could have been sent was
    let heard = listener.heard();
    ensure!(heard.is_empty(), "the listener heard {heard:?}");
    // the listener does hear: without this the silence above would prove nothing
    std::net::TcpStream::connect(("127.0.0.1", listener.port))?.write_all(b"GET /control HTTP/1.1\r\n\r\n")?;
    while listener.heard().is_empty() {
        thread::yield_now();
    }
    ensure!(
        window.run("return violations.length > 10").await? == true,
        "the journeys would not see what breaks the policy"
    );
    window.forget().await?;
    window.close().await
}

#[tokio::test]
async fn a_link_to_the_outside_opens_after_its_real_address_was_shown_and_confirmed() -> Result<()> {
    let _turn = turn().await;
    let place = tempfile::tempdir()?;
    let home = place.path().join("home");
    // stands where the system's opener is looked for, and writes down what it is given
    let opener = home.join("bin/xdg-open");
    let heard = place.path().join("opened");
    fs::create_dir_all(home.join("bin"))?;
    fs::write(&opener, format!("#!/bin/sh\nprintf '%s\\n' \"$@\" >> '{}'\n", heard.display()))?;
    fs::set_permissions(&opener, fs::Permissions::from_mode(0o755))?;
    let window = Window::open(&place.path().join("data"), &home, "en_GB.UTF-8").await?;
    window.element(By::Tag("h1")).await?;
    window.run_async(&call("save_settings", json!({ "purpose": "learn" }))).await?;
    window.reload().await?;
    window.go("#/step/sign-in/sources").await?;
    let ask = || async {
        window.settled().await?;
        window.element(By::Css("main li button[aria-label^='Open in the browser']")).await?.click().await?;
        let shown = window.element(By::Css("dialog[open] code")).await?.text().await?;
        anyhow::Ok(shown)
    };
    let shown = ask().await?;
    ensure!(shown.starts_with("https://"), "the whole address is shown: {shown}");
    window.press("Stay here").await?;
    window.until("return document.querySelector('dialog[open]') === null", &json!(true)).await?;
    let again = ask().await?;
    ensure!(!heard.exists(), "opened before it was confirmed: {}", fs::read_to_string(&heard)?);
    let button = "//dialog[@open]//button[normalize-space(.) = 'Open']";
    window.element(By::XPath(button)).await?.click().await?;
    let started = Instant::now();
    while !heard.exists() || fs::read_to_string(&heard)?.is_empty() {
        ensure!(started.elapsed() < Duration::from_secs(12), "nothing was opened");
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let opened = fs::read_to_string(&heard)?;
    ensure!(opened == format!("{shown}\n") && shown == again, "shown {shown}, opened {opened}");
    window.close().await
}

impl Window {
    /// Runs a hostile script by itself, apart from the driver's call, and waits until it has run. The mark is set before it: a script that leads away
    /// would never come to set it after.
    async fn attempt(&self, script: &str, address: &str) -> Result<()> {
        let script = format!(
            "delete window.tried; const address = {address:?}; {TOOLS}
            setTimeout(() => {{ window.tried = true; try {{ {script} }} catch {{ }} }}, 0);"
        );
        self.run(&script).await?;
        while self.run("return 'tried' in window").await? == false {}
        Ok(())
    }
}

/// Hears whoever connects, by the first line sent.
struct Listener {
    port: u16,
    lines: Arc<Mutex<Vec<String>>>,
}

impl Listener {
    fn start() -> Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let port = listener.local_addr()?.port();
        let lines = Arc::new(Mutex::new(Vec::new()));
        let heard = Arc::clone(&lines);
        thread::spawn(move || {
            for mut stream in listener.incoming().flatten() {
                // a connection that says nothing counts as well
                let _ = stream.set_read_timeout(Some(Duration::from_millis(200)));
                let mut start = [0; 64];
                let length = stream.read(&mut start).unwrap_or_default();
                let line = String::from_utf8_lossy(&start[..length]).into_owned();
                heard.lock().unwrap_or_else(PoisonError::into_inner).push(line);
            }
        });
        Ok(Self { port, lines })
    }

    fn heard(&self) -> Vec<String> {
        self.lines.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}
