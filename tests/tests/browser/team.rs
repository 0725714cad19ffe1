//! The team: selecting over several pages, by keyboard, and a list of people before it is taken over.

use std::fs;

use anyhow::{Result, ensure};
use serde_json::json;
use thirtyfour::prelude::*;

use crate::accessibility::Axe;
use crate::browser::{Browser, USUAL};
use crate::host::Host;
use crate::pages::Look;

/// How many come from the list; with whoever was here first they fill two pages and a bit.
const PEOPLE: usize = 120;

/// What the window reads as the file that is chosen.
fn to_choose(host: &Host, list: &str) -> Result<()> {
    Ok(fs::write(host.exports().join("to-open.csv"), list)?)
}

/// A list of people, one a line.
fn people() -> String {
    let lines: String = (0..PEOPLE).map(|number| format!("Person {number:03}\r\n")).collect();
    format!("name\r\n{lines}")
}

fn arrive(host: &Host) -> Result<()> {
    to_choose(host, &people())?;
    host.run("preview_roster", json!({ "language": "en" }))?;
    let lines: Vec<usize> = (2..PEOPLE + 2).collect();
    host.run("import_roster", json!({ "lines": lines, "path": null, "due": null }))?;
    Ok(())
}

/// What is said about the selection.
async fn said(browser: &Browser) -> Result<String> {
    let said =
        "return document.querySelector('.row[tabindex] [role=status]').innerText.replace(/[\\u2068\\u2069]/g, '')";
    Ok(browser.run(said).await?.as_str().unwrap_or_default().to_owned())
}

/// Ticks the box above all others, by keyboard.
async fn whole_page(browser: &Browser) -> Result<()> {
    browser.reach_selector("thead input").await?;
    browser.stroke(Key::Space).await
}

#[tokio::test]
async fn a_selection_holds_over_pages_and_can_be_everybody_or_nobody() -> Result<()> {
    let host = Host::start().await?;
    host.settle_in()?;
    arrive(&host)?;
    let Some(browser) = Browser::open(&host, USUAL, "en").await? else { return Ok(()) };
    for (language, next, all, none, chosen, total) in [
        ("en", "Next", "Select all 121", "Select none", "people selected", "121 people learn"),
        ("de", "Nächste", "Alle 121 auswählen", "Niemanden auswählen", "Personen ausgewählt", "121 Personen lernen"),
    ] {
        host.set(Look { language, theme: "light", text: 100 })?;
        browser.reload().await?;
        browser.go("today").await?;
        browser.go("team").await?;
        ensure!(said(&browser).await?.starts_with(total), "{language}: {}", said(&browser).await?);
        whole_page(&browser).await?;
        ensure!(said(&browser).await? == format!("50 {chosen}"), "{language}: {}", said(&browser).await?);
        browser.choose(next).await?;
        ensure!(said(&browser).await? == format!("50 {chosen}"), "{language}: the first page stays selected");
        browser.reach_selector("tbody input").await?;
        browser.stroke(Key::Space).await?;
        ensure!(said(&browser).await? == format!("51 {chosen}"), "{language}: {}", said(&browser).await?);
        let some = browser.run("return document.querySelector('thead input').indeterminate").await?;
        ensure!(some == true, "{language}: a part of the page");
        ensure!(!browser.text().await?.contains(all), "{language}: everybody is offered after the page only");
        whole_page(&browser).await?;
        ensure!(said(&browser).await? == format!("100 {chosen}"), "{language}: {}", said(&browser).await?);
        let mut axe = Axe::new(&browser, language)?;
        axe.in_every_theme("a team with two pages selected").await?;
        axe.clean()?;

        browser.choose(all).await?;
        ensure!(said(&browser).await? == format!("121 {chosen}"), "{language}: {}", said(&browser).await?);
        ensure!(!browser.text().await?.contains(all), "{language}: there is nobody more");
        ensure!(browser.focus().await?.name == none, "{language}: the focus is beside it");
        browser.stroke(Key::Enter).await?;
        ensure!(said(&browser).await?.starts_with(total), "{language}: nobody is selected");
        let ticked = browser.run("return document.querySelectorAll('table input:checked').length").await?;
        ensure!(ticked == 0 && !browser.focus().await?.nowhere(), "{language}: {ticked}");
    }
    // from everybody one less, and the page of theirs alone
    whole_page(&browser).await?;
    browser.choose("Alle 121 auswählen").await?;
    browser.reach_selector("tbody input").await?;
    browser.stroke(Key::Space).await?;
    ensure!(said(&browser).await? == "120 Personen ausgewählt", "{}", said(&browser).await?);
    browser.choose("Lernpfad zuweisen").await?;
    browser.choose("Pfad zuweisen").await?;
    let on = json!({ "language": "de", "path": null, "standing": "going", "team": null, "name": "", "from": 0 });
    let on = host.run("team", on)?["matching"].as_array().map_or(0, Vec::len);
    ensure!(on == 120, "{on} go it");
    browser.close().await
}

#[tokio::test]
async fn a_list_says_whom_it_would_change_and_how_before_it_does() -> Result<()> {
    let host = Host::start().await?;
    host.settle_in()?;
    to_choose(&host, "sourcedId,name,group\r\n7,Ayşe Yılmaz,Werkstatt\r\n")?;
    host.run("preview_roster", json!({ "language": "en" }))?;
    host.run("import_roster", json!({ "lines": [2], "path": null, "due": null }))?;
    to_choose(&host, "sourcedId,name,group,email,role\r\n7,Ayşe Kaya,Büro,ayse@example.com,janitor\r\n")?;
    let Some(browser) = Browser::open(&host, USUAL, "en").await? else { return Ok(()) };
    for (language, choose, expected) in [
        (
            "en",
            "Choose a file",
            [
                "here so far: Ayşe Yılmaz",
                "was Werkstatt, will be Büro",
                "will be ayse@example.com",
                "“janitor” is not known here",
            ],
        ),
        (
            "de",
            "Datei auswählen",
            [
                "hier bisher: Ayşe Yılmaz",
                "bisher Werkstatt, künftig Büro",
                "künftig ayse@example.com",
                "„janitor“ ist hier nicht bekannt",
            ],
        ),
    ] {
        host.set(Look { language, theme: "light", text: 100 })?;
        browser.reload().await?;
        browser.go("today").await?;
        browser.go("team").await?;
        browser.choose(choose).await?;
        let text = browser.text().await?;
        for part in expected {
            ensure!(text.contains(part), "{language}: {part} is not in:\n{text}");
        }
        let mut axe = Axe::new(&browser, language)?;
        axe.in_every_theme("a list of people").await?;
        axe.clean()?;
    }
    browser.close().await
}
