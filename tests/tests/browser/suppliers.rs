//! Supplier readiness: the questionnaire really filled in, and every state of its pages.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};
use serde_json::{Value, json};
use tritt_tests::LANGUAGES;

use crate::accessibility::Axe;
use crate::browser::{Browser, SMALLEST, USUAL};
use crate::host::Host;
use crate::pages::Look;

/// Longest wait for a download.
const PATIENCE: Duration = Duration::from_secs(12);

/// Typed into the form as an answer: it has to come back as what it is.
const SCRIPT: &str = "<img src=x onerror=alert(1)> \"Tested\" & done.";

/// Saves the questionnaire for the most critical supplier of the sample firm, in a language that is shown first.
fn questionnaire(host: &Host, language: &str) -> Result<(u64, PathBuf)> {
    let suppliers = host.run("suppliers", json!({ "language": language }))?;
    let id = suppliers["suppliers"][0]["id"].as_u64().context("a supplier")?;
    let saved = host.run("send_questionnaire", json!({ "language": language, "id": id }))?;
    Ok((id, PathBuf::from(saved["path"].as_str().context("a file")?)))
}

async fn open_file(browser: &Browser, file: &Path) -> Result<()> {
    let address = format!("file://{}", file.display().to_string().replace(' ', "%20"));
    browser.driver().goto(&address).await?;
    browser.settled().await
}

/// The file the browser has put into `folder`, once it is whole.
async fn downloaded(folder: &Path) -> Result<PathBuf> {
    let begun = Instant::now();
    loop {
        // not there before the first one
        let files = fs::read_dir(folder).into_iter().flatten().flatten().map(|file| file.path());
        if let Some(file) = files.into_iter().find(|file| file.extension().is_some_and(|ending| ending == "json")) {
            return Ok(file);
        }
        if begun.elapsed() > PATIENCE {
            bail!("nothing was saved");
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

async fn fill(browser: &Browser) -> Result<()> {
    let ids =
        browser.run("return [...document.querySelectorAll('fieldset')].map((one) => one.dataset.requirement)").await?;
    let ids: Vec<String> = serde_json::from_value(ids)?;
    ensure!(ids.len() == 17, "seventeen are asked: {ids:?}");
    for (place, id) in ids.iter().enumerate() {
        let verdict = ["met", "partly", "planned", "not-met", "not-applicable"][place % 5];
        browser.press(&format!("#text-{id}")).await?;
        browser.keys_for(if place == 0 { SCRIPT } else { "Since 2024, by the manager." }).await?;
        browser.press(&format!("fieldset[data-requirement={id}] input[value={verdict}]")).await?;
    }
    browser.press("#person").await?;
    browser.keys_for("A. Beck, IT").await
}

#[tokio::test]
async fn a_questionnaire_is_filled_in_saved_and_taken_over() -> Result<()> {
    let host = Host::start().await?;
    host.settle_in()?;
    let Some(browser) = Browser::open(&host, USUAL, "en").await? else { return Ok(()) };
    let (supplier, page) = questionnaire(&host, "de")?;
    open_file(&browser, &page).await?;
    ensure!(
        browser.text().await?.contains("Questionnaire on information security"),
        "it speaks what the browser prefers"
    );
    for (language, title) in
        [("de", "Fragebogen zur Informationssicherheit"), ("en", "Questionnaire on information security")]
    {
        browser.press(&format!("[data-language={language}]")).await?;
        ensure!(browser.driver().title().await? == title, "{language}");
        let mut axe = Axe::new(&browser, language)?;
        axe.in_every_theme("questionnaire").await?;
        axe.clean()?;
    }
    browser.element("#firm").await?.clear().await?;
    browser.press("#save").await?;
    ensure!(browser.run("return document.activeElement.id").await? == "firm", "without a name nothing is saved");
    ensure!(!browser.downloads().exists());
    browser.keys_for("Nordlicht IT GmbH").await?;
    fill(&browser).await?;
    ensure!(browser.run("return document.querySelector('#count').textContent").await? == "17 / 17");
    browser.press("#save").await?;
    browser.element("#saved:not([hidden])").await?;
    browser.picture("questionnaire filled in").await?;
    let file = downloaded(&browser.downloads()).await?;
    let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    ensure!(name.starts_with("supplier-answers-"), "{name}");

    // the program reads what the page has written, to the letter
    fs::copy(&file, host.exports().join("to-open.json"))?;
    let shown = host.run("preview_supplier_answers", json!({ "language": "en" }))?;
    ensure!(shown["supplier"] == json!(supplier) && shown["firm"] == "Nordlicht IT GmbH", "{shown}");
    ensure!(shown["rows"][0]["text"] == SCRIPT && shown["rows"][4]["verdict"] == "notApplicable", "{shown}");
    host.run("take_supplier_answers", json!({ "id": supplier }))?;
    let listed = host.run("suppliers", json!({ "language": "en" }))?;
    ensure!(listed["suppliers"][0]["reply"]["answered"]["done"] == 17, "{listed}");

    // and the page goes on where it was left, with a file of its own only
    open_file(&browser, &page).await?;
    browser.element("#resume").await?.send_keys(file.display().to_string()).await?;
    browser.settled().await?;
    let again = browser.run("return [document.querySelector('textarea').value, document.querySelector('#count').textContent, document.querySelector('#firm').value]").await?;
    ensure!(again == json!([SCRIPT, "17 / 17", "Nordlicht IT GmbH"]), "{again}");
    ensure!(browser.run("return document.images.length").await? == 0, "script is text");
    let mut strange: Value = serde_json::from_slice(&fs::read(&file)?)?;
    strange["number"] = json!("0".repeat(32));
    let other = browser.downloads().join("other.json");
    fs::write(&other, strange.to_string())?;
    browser.element("#resume").await?.send_keys(other.display().to_string()).await?;
    browser.element("#foreign:not([hidden])").await?;
    browser.close().await
}

#[tokio::test]
async fn what_is_begun_in_a_questionnaire_is_not_lost() -> Result<()> {
    let host = Host::start().await?;
    host.settle_in()?;
    let Some(browser) = Browser::open(&host, USUAL, "en").await? else { return Ok(()) };
    let (_, page) = questionnaire(&host, "en")?;
    open_file(&browser, &page).await?;
    let asks = "const leaves = new Event('beforeunload', { cancelable: true }); dispatchEvent(leaves); return leaves.defaultPrevented";
    ensure!(browser.run(asks).await? == false, "nothing is written yet");
    browser.press("#text-continuity").await?;
    browser.keys_for("To be clarified with Mara.").await?;
    ensure!(browser.run(asks).await? == true, "whoever leaves is asked first");
    browser.press("#save").await?;
    browser.element("#saved:not([hidden])").await?;
    ensure!(browser.run(asks).await? == false, "it is saved");
    let file = downloaded(&browser.downloads()).await?;

    // words without a verdict come back into the page, and into the program
    open_file(&browser, &page).await?;
    browser.element("#resume").await?.send_keys(file.display().to_string()).await?;
    browser.settled().await?;
    let words = "return document.querySelector('#text-continuity').value";
    ensure!(browser.run(words).await? == "To be clarified with Mara.");
    fs::copy(&file, host.exports().join("to-open.json"))?;
    let shown = host.run("preview_supplier_answers", json!({ "language": "en" }))?;
    let row = &shown["rows"][12];
    ensure!(row["verdict"].is_null() && row["text"] == "To be clarified with Mara.", "{row}");

    // what does not fit changes nothing of what is there
    let good: Value = serde_json::from_slice(&fs::read(&file)?)?;
    for (place, (key, value)) in
        [("answers", json!({})), ("answers", json!([null])), ("version", json!(9))].into_iter().enumerate()
    {
        let mut strange = good.clone();
        strange["firm"] = json!("Somebody else");
        strange[key] = value;
        let other = browser.downloads().join(format!("strange-{place}.json"));
        fs::write(&other, strange.to_string())?;
        browser.element("#resume").await?.send_keys(other.display().to_string()).await?;
        browser.element("#foreign:not([hidden])").await?;
        let firm = browser.run("return document.querySelector('#firm').value").await?;
        ensure!(firm != "Somebody else" && browser.run(words).await? == "To be clarified with Mara.", "{strange}");
    }
    let mut long = good;
    long["answers"][0]["text"] = json!("x".repeat(3_000));
    let other = browser.downloads().join("long.json");
    fs::write(&other, long.to_string())?;
    browser.element("#resume").await?.send_keys(other.display().to_string()).await?;
    browser.element("#foreign[hidden]").await?;
    ensure!(browser.run("return document.querySelector('#text-continuity').value.length").await? == 2_000);
    browser.close().await
}

/// What a supplier sends back, without the page.
fn reply(host: &Host, page: &Path, verdict: &str) -> Result<()> {
    let page = fs::read_to_string(page)?;
    let number = &page.split_once("data-number=\"").context("a number")?.1[..32];
    let answer = |id: &str| json!({ "requirement": id, "verdict": verdict, "text": "Since 2024, by the manager.", "evidence": "Record of May" });
    let answers = ["data-designed", "encryption", "continuity"].map(answer);
    let file = json!({
        "format": "trittsicher-supplier-answers", "version": 1, "number": number, "firm": "Nordlicht IT GmbH", "person": "A. Beck",
        "filledOn": "2026-11-20", "level": "proof", "answers": answers,
    });
    Ok(fs::write(host.exports().join("to-open.json"), file.to_string())?)
}

#[tokio::test]
async fn every_state_of_the_pages_is_sound() -> Result<()> {
    let host = Host::start().await?;
    host.settle_in()?;
    let Some(browser) = Browser::open(&host, USUAL, "en").await? else { return Ok(()) };
    for language in LANGUAGES {
        for (width, height) in [USUAL, SMALLEST] {
            browser.resize(width, height).await?;
            host.set(Look { language, theme: "light", text: 100 })?;
            browser.reload().await?;
            let mut axe = Axe::new(&browser, language)?;
            let place = |what: &str| format!("suppliers {what} {width}");
            browser.go("firm/suppliers").await?;
            browser.press("details:nth-of-type(2) summary").await?;
            axe.in_every_theme(&place("a requirement")).await?;
            browser.go("firm/suppliers/evidence").await?;
            axe.in_every_theme(&place("evidence")).await?;
            browser.press("[role=tabpanel] .button.primary").await?;
            axe.in_every_theme(&place("a new document")).await?;
            browser.press("dialog .close").await?;
            browser.go("firm/suppliers/papers").await?;
            axe.in_every_theme(&place("papers")).await?;
            browser.go("firm/suppliers/own").await?;
            browser.press("[role=tabpanel] .button.primary").await?;
            axe.in_every_theme(&place("a new supplier")).await?;
            browser.press("dialog .close").await?;
            axe.clean()?;
        }
    }
    browser.close().await
}

/// Presses the button with this text inside `place`, twice at once as an impatient hand does.
async fn press_twice(browser: &Browser, place: &str, name: &str) -> Result<()> {
    let script = format!(
        "const one = [...document.querySelectorAll('{place} button')].find((one) => one.textContent.trim() === '{name}'); one.focus(); one.click(); one.click()"
    );
    browser.run(&script).await?;
    browser.settled().await
}

#[tokio::test]
async fn a_form_pressed_twice_saves_once_and_the_focus_stays_in_it() -> Result<()> {
    let host = Host::start().await?;
    host.settle_in()?;
    let Some(browser) = Browser::open(&host, USUAL, "en").await? else { return Ok(()) };
    host.set(Look { language: "en", theme: "light", text: 100 })?;
    browser.reload().await?;
    let count = |list: &str, command: &str| -> Result<usize> {
        Ok(host.run(command, json!({ "language": "en" }))?[list].as_array().map_or(0, Vec::len))
    };
    for (page, list, command) in [("own", "suppliers", "suppliers"), ("evidence", "evidence", "readiness")] {
        let before = count(list, command)?;
        browser.go(&format!("firm/suppliers/{page}")).await?;
        browser.press("[role=tabpanel] .button.primary").await?;
        browser
            .press(if page == "own" { "dialog input" } else { "dialog input:not([type=date]):not([type=checkbox])" })
            .await?;
        browser.keys_for("Twice").await?;
        press_twice(&browser, "dialog", if page == "own" { "Save supplier" } else { "Save document" }).await?;
        let after = count(list, command)?;
        ensure!(after == before + 1, "{page}: {before} and {after}");
    }
    browser.go("firm/suppliers/own").await?;
    browser.run("[...document.querySelectorAll('[role=tabpanel] button')].find((one) => one.textContent.trim() === 'Change').click()").await?;
    let focus = "return [document.activeElement.tagName, document.activeElement.closest('dialog') !== null]";
    for (name, expected) in [("Remove", "P"), ("Keep it", "BUTTON")] {
        browser
            .run(&format!("const one = [...document.querySelectorAll('dialog button')].find((one) => one.textContent.trim() === '{name}'); one.focus(); one.click()"))
            .await?;
        browser.settled().await?;
        let found = browser.run(focus).await?;
        ensure!(found == json!([expected, true]), "after {name}: {found}");
    }
    browser.close().await
}

#[tokio::test]
async fn words_just_typed_survive_another_verdict_and_come_back_after_clearing() -> Result<()> {
    let host = Host::start().await?;
    host.settle_in()?;
    let Some(browser) = Browser::open(&host, USUAL, "en").await? else { return Ok(()) };
    host.set(Look { language: "en", theme: "light", text: 100 })?;
    browser.reload().await?;
    browser.go("firm/suppliers").await?;
    browser.press("details:has(textarea) summary").await?;
    browser.press("details[open] textarea").await?;
    browser.keys_for("Typed just now. ").await?;
    // in one go, before anything saves itself
    browser.run("document.querySelectorAll('details[open] input[type=radio]')[2].click()").await?;
    browser.settled().await?;
    let words = "return document.querySelector('details[open] textarea')?.value ?? null";
    let typed = browser.run(words).await?;
    ensure!(typed.as_str().is_some_and(|text| text.contains("Typed just now.")), "{typed}");
    browser.run("document.activeElement.blur()").await?;
    browser.choose("Clear answer").await?;
    browser.element(".toast button").await?;
    browser.settled().await?;
    ensure!(browser.run(words).await?.is_null(), "the answer is cleared");
    ensure!(browser.run("return document.activeElement.tagName").await? == "SUMMARY");
    browser.press(".toast button").await?;
    browser.element("details[open] textarea").await?;
    browser.settled().await?;
    ensure!(browser.run(words).await? == typed, "with the words that were typed last");
    let chosen = browser.run("return document.querySelectorAll('details[open] input[type=radio]')[2].checked").await?;
    ensure!(chosen == true, "and with the verdict chosen last");
    browser.close().await
}

#[tokio::test]
async fn answers_are_looked_at_before_they_are_taken_over() -> Result<()> {
    let host = Host::start().await?;
    host.settle_in()?;
    let (_, page) = questionnaire(&host, "en")?;
    let Some(browser) = Browser::open(&host, USUAL, "en").await? else { return Ok(()) };
    for (language, read, take, look) in [
        ("en", "Import answers", "Import", "Look at answers:"),
        ("de", "Antworten einlesen", "Übernehmen", "Antworten ansehen:"),
    ] {
        host.set(Look { language, theme: "light", text: 100 })?;
        browser.reload().await?;
        let mut axe = Axe::new(&browser, language)?;
        browser.go("firm/suppliers/own").await?;
        reply(&host, &page, if language == "en" { "planned" } else { "met" })?;
        browser.choose(read).await?;
        browser.element("table").await?;
        browser.settled().await?;
        let focused = browser.run("return document.activeElement.textContent").await?;
        let focused = focused.as_str().unwrap_or_default();
        ensure!(focused.contains("to-open.json"), "the preview is announced, not {focused:?}");
        axe.in_every_theme("suppliers answers that came back").await?;
        browser.choose(take).await?;
        browser.element("[role=region] table").await?;
        browser.settled().await?;
        axe.in_every_theme("suppliers side by side").await?;
        let found = browser.run(&format!("return [...document.querySelectorAll('button[aria-label]')].find((one) => one.ariaLabel.replace(/[\\u2068\\u2069]/g, '').startsWith('{look}')) !== undefined")).await?;
        ensure!(found == true, "{look}");
        browser.run(&format!("[...document.querySelectorAll('button[aria-label]')].find((one) => one.ariaLabel.replace(/[\\u2068\\u2069]/g, '').startsWith('{look}')).click()")).await?;
        browser.element("dialog table").await?;
        browser.settled().await?;
        axe.in_every_theme("suppliers a reply").await?;
        axe.clean()?;
        browser.press("dialog .close").await?;
    }

    // what is no answers is told, and nothing is changed
    fs::write(host.exports().join("to-open.json"), "{\"format\": \"trittsicher-supplier-answers\", \"version\": 9}")?;
    browser.choose("Antworten einlesen").await?;
    browser.element("[role=alert]").await?;
    ensure!(browser.text().await?.contains("anderen Version des Fragebogens"), "{}", browser.text().await?);
    Ok(())
}
