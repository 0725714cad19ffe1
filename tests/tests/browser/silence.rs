//! What the browser complains about, and that it would.

use anyhow::{Result, ensure};

use crate::browser::{Browser, USUAL};
use crate::host::Host;
use crate::pages::pages;

#[tokio::test]
async fn no_page_makes_the_console_complain() -> Result<()> {
    let host = Host::start().await?;
    let Some(browser) = Browser::open(&host, USUAL, "en").await? else { return Ok(()) };
    browser.silent("on the welcome page").await?;
    host.settle_in()?;
    browser.reload().await?;
    for page in pages(&host)? {
        browser.go(&page).await?;
        let said = browser.complaints().await?;
        // an address that leads nowhere is refused, which the browser notes; it must note nothing else
        let refused = page.ends_with("/nowhere");
        ensure!(said.iter().all(|line| refused && line.contains("422")), "{page}: {said:?}");
        ensure!(refused != said.is_empty(), "{page}: {said:?}");
    }
    browser.close().await
}

#[tokio::test]
async fn the_policy_of_the_host_is_in_force() -> Result<()> {
    let host = Host::start().await?;
    let Some(browser) = Browser::open(&host, USUAL, "en").await? else { return Ok(()) };
    let rows = [
        ("a script in the page", "add('script', { textContent: 'window.broken = true' })", "script-src"),
        ("a style in the page", "document.body.setAttribute('style', 'color: red')", "style-src"),
        ("a request elsewhere", "void fetch('http://127.0.0.1:9/').catch(() => 0)", "connect-src"),
        ("a frame", "add('iframe', { src: '/' })", "frame-src"),
    ];
    for (name, script, directive) in rows {
        browser
            .run_async(&format!(
                "const add = (tag, properties) => document.body.append(Object.assign(document.createElement(tag), properties));
                const refused = new Promise((go) => addEventListener('securitypolicyviolation', go, {{ once: true }}));
                {script};
                await refused;"
            ))
            .await?;
        let said = browser.complaints().await?.join("\n");
        ensure!(said.contains(directive), "{name}: {said}");
    }
    ensure!(browser.run("return 'broken' in window").await? == false, "a foreign script ran");
    browser.close().await
}
