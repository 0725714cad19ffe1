//! The key that signs certificates, brought from another program and taken along, by keyboard alone.

use anyhow::{Result, ensure};
use serde_json::json;
use tritt_tests::{LANGUAGES, root};

use crate::accessibility::Axe;
use crate::browser::{Browser, USUAL};
use crate::host::Host;
use crate::pages::Look;

/// What OpenSSL locked the key of the fixtures with.
const WORDS: &str = "Müsli-Löffel unter 7 Eichen";

#[tokio::test]
async fn a_key_is_brought_here_and_taken_along() -> Result<()> {
    let host = Host::start().await?;
    host.settle_in()?;
    let Some(browser) = Browser::open(&host, USUAL, "en").await? else { return Ok(()) };
    let locked = root().join("crates/interop/fixtures/badge/locked-by-openssl.pem");
    std::fs::copy(locked, host.exports().join("to-open.pem"))?;
    browser.go("verify").await?;
    ensure!(!browser.text().await?.contains("Back up key"), "there is none yet");

    browser.choose("Import a key…").await?;
    ensure!(browser.focus().await?.dialog, "the dialog takes the focus");
    browser.write("Passphrase of the file", "not that one").await?;
    browser.choose("Use this key").await?;
    ensure!(browser.text().await?.contains("does not open with this passphrase"), "told where one looks");
    ensure!(browser.complaints().await?.iter().all(|one| one.contains("import_key")), "only the refusal");
    browser.choose("Close").await?;
    browser.choose("Import a key…").await?;
    browser.write("Passphrase of the file", WORDS).await?;
    browser.choose("Use this key").await?;
    ensure!(browser.text().await?.contains("BRXPEoC7Ar7uX6x4y_I2bIhR-WwH2Fq_vDFMLcKQOys"), "it is the own one now");

    browser.choose("Back up key").await?;
    browser.write("New passphrase", "five words nobody guesses").await?;
    browser.write("Repeat the passphrase", "five words nobody guess").await?;
    browser.choose("Save file").await?;
    ensure!(browser.text().await?.contains("The two entries differ."), "a slip is found before it locks one out");
    browser.write("Repeat the passphrase", "five words nobody guesses").await?;
    browser.choose("Save file").await?;
    let file = std::fs::read_to_string(host.exports().join("certificate-key.pem"))?;
    ensure!(file.starts_with("-----BEGIN ENCRYPTED PRIVATE KEY-----"), "it is locked");
    ensure!(browser.text().await?.contains("certificate-key.pem"), "where it lies is said");
    browser.close().await
}

#[tokio::test]
async fn the_dialogs_of_the_key_by_the_rules_of_axe() -> Result<()> {
    let host = Host::start().await?;
    host.settle_in()?;
    let Some(browser) = Browser::open(&host, USUAL, "en").await? else { return Ok(()) };
    let locked = root().join("crates/interop/fixtures/badge/locked-by-openssl.pem");
    std::fs::copy(locked, host.exports().join("to-open.pem"))?;
    // a key of its own, so that the other one is a question
    let noted = |passphrase: &str| host.run("import_key", json!({ "passphrase": passphrase, "insteadOf": null }));
    host.run("choose_key", json!({ "language": "en" }))?;
    noted(WORDS)?;
    std::fs::copy(root().join("crates/interop/fixtures/badge/another-locked.pem"), host.exports().join("to-open.pem"))?;
    for language in LANGUAGES {
        host.set(Look { language, theme: "light", text: 100 })?;
        browser.reload().await?;
        browser.go("verify").await?;
        let mut axe = Axe::new(&browser, language)?;
        axe.in_every_theme("the own key").await?;
        browser.press("section > .row > button:first-child").await?;
        axe.in_every_theme("taking the key along").await?;
        browser.press("dialog .close").await?;
        browser.press("section > .row > button:last-child").await?;
        axe.in_every_theme("bringing a key").await?;
        browser.element("dialog input").await?.send_keys(WORDS).await?;
        browser.press("dialog .row button:last-of-type").await?;
        ensure!(browser.focus().await?.dialog, "what is asked has the focus");
        axe.in_every_theme("another key signs here").await?;
        browser.press("dialog .close").await?;
        axe.clean()?;
    }
    browser.close().await
}
