//! Tries to break out of the real window: to reach a machine, to run script that is not ours, to call what it may not (docs/security.md, W1 to W4).

use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use anyhow::{Result, ensure};
use serde_json::json;

use crate::window::{Window, turn};

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
