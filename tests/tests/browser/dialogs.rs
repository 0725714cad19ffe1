//! Dialogs by keyboard alone: they take the focus, keep it, and give it back to where it was.

use anyhow::{Result, ensure};
use thirtyfour::prelude::*;

use crate::browser::{Browser, USUAL};
use crate::host::Host;
use crate::keyboard::Stop;

#[tokio::test]
async fn a_dialog_keeps_the_focus_and_gives_it_back() -> Result<()> {
    let host = Host::start().await?;
    host.settle_in()?;
    let Some(browser) = Browser::open(&host, USUAL, "en").await? else { return Ok(()) };
    // page, what opens the dialog, and the ways out of it beside Escape
    let rows: [(&str, &str, &[&str]); 2] = [
        ("lesson/sign-in-with-second-factor", "article p button[aria-haspopup=dialog]", &[".close"]),
        ("step/sign-in/sources", "[role=tabpanel] li button", &[".close", ".row :last-child", ".row .primary"]),
    ];
    for (page, opener, ways) in rows {
        browser.go(page).await?;
        let before = browser.reach_selector(opener).await?;
        for way in std::iter::once(None).chain(ways.iter().map(Some)) {
            browser.stroke(Key::Enter).await?;
            ensure!(browser.focus().await?.dialog, "{page}: the dialog takes the focus");
            for _ in 0..8 {
                let stop = browser.tab().await?;
                ensure!(stop.dialog || stop.nowhere(), "{page}: the focus left the dialog for {}", stop.name);
            }
            match way {
                None => browser.stroke(Key::Escape).await?,
                Some(way) => {
                    browser.reach_selector(&format!("dialog {way}")).await?;
                    browser.stroke(Key::Enter).await?;
                }
            }
            let open = browser.run("return document.querySelector('dialog') !== null").await?;
            ensure!(open == false, "{page}: {way:?} closes the dialog");
            let after = browser.focus().await?;
            ensure!(
                after.same_as(&before),
                "{page}: {way:?} gives the focus to {:?}, not to {:?}",
                after.name,
                before.name
            );
            after.seen()?;
        }
    }
    let opened = host.opened();
    ensure!(opened.len() == 1 && opened[0].starts_with("https://"), "one address was opened: {opened:?}");
    browser.close().await
}

#[tokio::test]
async fn the_list_of_shortcuts_gives_the_focus_back() -> Result<()> {
    let host = Host::start().await?;
    host.settle_in()?;
    let Some(browser) = Browser::open(&host, USUAL, "en").await? else { return Ok(()) };
    let before: Stop = browser.reach("Checklists").await?;
    browser.menu("shortcuts").await?;
    ensure!(browser.focus().await?.dialog, "the dialog takes the focus");
    browser.stroke(Key::Escape).await?;
    ensure!(browser.focus().await?.same_as(&before), "the focus is back");
    browser.close().await
}
