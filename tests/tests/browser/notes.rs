//! Notes and bookmarks by keyboard: set, written, found again, taken away and brought back.

use anyhow::{Result, ensure};
use serde_json::{Value, json};
use thirtyfour::prelude::*;

use crate::accessibility::Axe;
use crate::browser::{Browser, USUAL};
use crate::host::Host;
use crate::pages::Look;

const ID: &str = "sign-in-with-second-factor";
const SCRIPT: &str = "<script>window.broken = true</script><img src=x onerror='window.broken = true'>{$x}";

/// What stands in the fields for notes, and what is said about it.
const NOTES: &str = "
    const fields = [...document.querySelectorAll('textarea')];
    return { notes: fields.map((one) => one.value), said: fields.map((one) => one.closest('.note').querySelector('[role=status]').innerText),
        room: fields.map((one) => one.closest('.note').querySelector('.foot p').innerText.replace(/[\\u2068\\u2069]/g, '')),
        pressed: document.querySelector('.tools [aria-pressed]')?.getAttribute('aria-pressed') ?? null };";

/// Waits until the page says so: a note is saved a moment after typing stopped.
async fn until(browser: &Browser, script: &str) -> Result<()> {
    let waited = format!(
        "for (const end = performance.now() + 8000; !({script}); await new Promise((go) => requestAnimationFrame(go)))
            if (performance.now() > end) throw new Error('never: ' + document.body.innerText);"
    );
    browser.run_async(&waited).await?;
    browser.settled().await
}

fn kept(host: &Host) -> Result<(Value, usize)> {
    let notes = host.run("notes", json!({ "language": "en" }))?;
    let bookmarks = notes["bookmarks"].as_array().map_or(0, Vec::len);
    Ok((notes["notes"][0]["text"].clone(), bookmarks))
}

#[tokio::test]
async fn a_lesson_is_marked_and_noted_and_found_again_by_keyboard() -> Result<()> {
    let host = Host::start().await?;
    host.settle_in()?;
    let Some(browser) = Browser::open(&host, USUAL, "en").await? else { return Ok(()) };
    let title = |language| host.run("lesson", json!({ "language": language, "lesson": ID }));
    for (language, bookmark, saved, nothing, take, delete, undo) in [
        ("en", "Bookmark", "Saved", "You can bookmark any lesson", "Remove bookmark", "Delete note", "Undo"),
        (
            "de",
            "Lesezeichen",
            "Gespeichert",
            "In jeder Lektion",
            "Lesezeichen entfernen",
            "Notiz löschen",
            "Rückgängig",
        ),
    ] {
        host.set(Look { language, theme: "light", text: 100 })?;
        browser.reload().await?;
        let mut axe = Axe::new(&browser, language)?;
        browser.go("notes").await?;
        ensure!(browser.text().await?.contains(nothing), "{language}: an empty page explains itself");

        browser.go(&format!("lesson/{ID}")).await?;
        browser.choose(bookmark).await?;
        let lesson = browser.run(NOTES).await?;
        ensure!(lesson["pressed"] == "true" && kept(&host)?.1 == 1, "{language}: marked: {lesson}");
        let name = title(language)?["title"].as_str().unwrap_or_default().to_owned();
        browser.run("document.querySelector('main details').open = true").await?;
        browser.reach_selector("textarea").await?.seen()?;
        browser.keys_for(SCRIPT).await?;
        until(&browser, &format!("document.querySelector('.note [role=status]').innerText === '{saved}'")).await?;
        ensure!(kept(&host)?.0 == SCRIPT, "{language}: saved by itself: {:?}", kept(&host)?);
        let unfolded = browser.run("return document.querySelector('main details').open").await?;
        ensure!(unfolded == true, "{language}: what was unfolded stays so when the page is drawn anew");
        // a shortcut of the program would take the bookmark back
        browser.key_with(Key::Control, "z").await?;
        ensure!(kept(&host)?.1 == 1, "{language}: undo in a field is that of the field");
        browser.key_with(Key::Control, "a").await?;
        browser.keys_for(&format!("{SCRIPT} and more")).await?;
        axe.in_every_theme("a lesson with a note").await?;
        // leaving saves what is not saved yet
        browser.go("notes").await?;
        let (text, _) = kept(&host)?;
        let text = text.as_str().unwrap_or_default().to_owned();
        ensure!(text.starts_with(SCRIPT) && text.ends_with(" and more"), "{language}: {text}");
        let page = browser.run(NOTES).await?;
        ensure!(page["notes"] == json!([text]), "{language}: shown as it was written: {page}");
        ensure!(browser.run("return 'broken' in window").await? == false, "a note is no script");
        axe.in_every_theme("notes and bookmarks").await?;

        // written on here, and found in the lesson
        browser.reach_selector("textarea").await?.seen()?;
        browser.key_with(Key::Control, Key::End).await?;
        browser.keys_for("!").await?;
        until(&browser, &format!("document.querySelector('.note [role=status]').innerText === '{saved}'")).await?;
        ensure!(browser.focus().await?.tag == "textarea", "{language}: saving leaves the focus where it is");
        browser.choose(delete).await?;
        ensure!(!browser.focus().await?.nowhere(), "{language}: the focus stays on the page");
        ensure!(kept(&host)?.0 == Value::Null, "{language}: the note is deleted");
        browser.choose(undo).await?;
        ensure!(kept(&host)?.0 == json!(format!("{text}!")), "{language}: and back: {:?}", kept(&host)?);
        browser.run("document.querySelector('.skip').focus()").await?;
        browser.choose(take).await?;
        ensure!(kept(&host)?.1 == 0, "{language}: the bookmark is taken away");
        browser.choose(undo).await?;
        ensure!(kept(&host)?.1 == 1, "{language}: and back");
        browser.run("document.querySelector('.skip').focus()").await?;
        browser.choose(&name).await?;
        browser.on_heading(&name).await?;
        let lesson = browser.run(NOTES).await?;
        ensure!(lesson["pressed"] == "true" && lesson["notes"] == json!([format!("{text}!")]), "{language}: {lesson}");

        // emptied, it is deleted when the field is left, and the lesson shows it again when that is undone
        browser.reach_selector("textarea").await?;
        browser.key_with(Key::Control, "a").await?;
        browser.stroke(Key::Delete).await?;
        browser.tab().await?;
        browser.settled().await?;
        ensure!(kept(&host)?.0 == Value::Null, "{language}: an empty note is none");
        browser.choose(undo).await?;
        ensure!(browser.run(NOTES).await?["notes"] == json!([format!("{text}!")]), "{language}: undone in place");
        axe.clean()?;
        host.run("write_note", json!({ "lesson": ID, "text": "" }))?;
        host.run("set_bookmark", json!({ "lesson": ID, "marked": false }))?;
    }
    browser.close().await
}

#[tokio::test]
async fn the_room_left_is_told_before_there_is_none() -> Result<()> {
    let host = Host::start().await?;
    host.settle_in()?;
    host.run("write_note", json!({ "lesson": ID, "text": "x".repeat(3998) }))?;
    let Some(browser) = Browser::open(&host, USUAL, "en").await? else { return Ok(()) };
    browser.go(&format!("lesson/{ID}")).await?;
    ensure!(browser.run(NOTES).await?["room"] == json!(["Room for 2 more characters"]), "two are left");
    browser.reach_selector("textarea").await?;
    browser.key_with(Key::Control, Key::End).await?;
    browser.keys_for("y").await?;
    ensure!(browser.run(NOTES).await?["room"] == json!(["Room for one more character"]), "one is left");
    browser.keys_for("yyy").await?;
    let full = browser.run(NOTES).await?;
    ensure!(full["room"] == json!(["The note is full: it can hold 4,000 characters."]), "{full}");
    browser.go("today").await?;
    let text = kept(&host)?.0;
    ensure!(text.as_str().is_some_and(|text| text.len() == 4000 && text.ends_with("xyy")), "what fits is kept");
    browser.close().await
}

#[tokio::test]
async fn a_note_that_could_not_be_saved_is_said_and_stays_in_the_field() -> Result<()> {
    let host = Host::start().await?;
    host.settle_in()?;
    let Some(browser) = Browser::open(&host, USUAL, "en").await? else { return Ok(()) };
    browser.go(&format!("lesson/{ID}")).await?;
    browser
        .run("window.honest = window.fetch; window.fetch = () => Promise.resolve(new Response(JSON.stringify({ code: 'store-disk-full', severity: 'failed', args: {} }), { status: 422 }))")
        .await?;
    browser.reach_selector("textarea").await?;
    browser.keys_for("Ask Jo").await?;
    until(&browser, "document.querySelector('[role=alert]')").await?;
    let page = browser.run(NOTES).await?;
    ensure!(page["notes"] == json!(["Ask Jo"]) && page["said"] == json!([""]), "{page}");
    browser.run("window.fetch = window.honest").await?;
    browser.tab().await?;
    until(&browser, "document.querySelector('.note [role=status]').innerText === 'Saved'").await?;
    ensure!(kept(&host)?.0 == "Ask Jo", "the next try saves it");
    browser.close().await
}
