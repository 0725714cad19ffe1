//! The whole way by keyboard alone: from the first start to a ticked line and back again. At every stop the focus can be seen.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context as _, Result, bail, ensure};
use serde_json::json;
use thirtyfour::prelude::*;

use crate::browser::{Browser, SMALLEST, USUAL};
use crate::host::Host;
use crate::pages::pages;
use crate::quiz::{KINDS, Right, answers, text};

/// More stops than any page has.
const MANY: usize = 150;

#[tokio::test]
async fn the_whole_way() -> Result<()> {
    let host = Host::start().await?;
    let Some(browser) = Browser::open(&host, USUAL, "en").await? else { return Ok(()) };
    browser.on_heading("What brings you here?").await?;
    browser.choose("I’m learning for myself").await?;
    // a greeting by the hour
    browser.on_heading("").await?;

    // a glance at a step and its tabs
    browser.choose("Steps").await?;
    browser.on_heading("The trail").await?;
    browser.choose("4 Secure sign-in").await?;
    browser.on_heading("Secure sign-in").await?;
    browser.reach("Understand").await?;
    for tab in ["Do", "Check", "Tick", "Sources", "Understand"] {
        browser.stroke(Key::Right).await?;
        let stop = browser.focus().await?;
        ensure!(stop.name == tab && stop.selected, "the arrow leads to {tab}, not to {:?}", stop.name);
        stop.seen()?;
    }
    browser.stroke(Key::End).await?;
    ensure!(browser.focus().await?.name == "Sources", "End leads to the last tab");

    // the next step, its lessons, a glossary word is no obstacle
    browser.choose("Today").await?;
    browser.on_heading("").await?;
    browser.choose("Begin").await?;
    let lessons = host.run("step", json!({ "language": "en", "step": "responsibility" }))?["lessons"].clone();
    for lesson in lessons.as_array().context("lessons")? {
        browser.on_heading(&text(&lesson["title"])).await?;
        browser.choose("Done, ").await?;
    }

    let answered = questions(&browser).await?;
    let tried = host.run("step", json!({ "language": "en", "step": "responsibility" }))?["step"]["questions"].clone();
    ensure!(tried["done"] == json!(answered), "all {answered} answers given by keyboard were right: {tried}");

    browser.choose("Checklists").await?;
    browser.on_heading("Checklists").await?;
    checklist(&browser, &host).await?;
    browser.close().await
}

/// Rounds until each kind of question was answered. Gives the number of questions answered.
async fn questions(browser: &Browser) -> Result<usize> {
    let answers = answers()?;
    let mut seen = BTreeMap::new();
    for _ in 0..4 {
        while let Some(id) = browser.question().await? {
            let heading = browser.focus().await?;
            ensure!(heading.tag == "h1", "{id}: the question has the focus, not {:?}", heading.name);
            let right = &answers[&id];
            browser.answer_by_keys(right).await.with_context(|| format!("{id}, {}", right.kind))?;
            seen.insert(id.clone(), right.kind.as_str());
            let stop = browser.reach("Confirm answer").await?;
            ensure!(!stop.disabled, "{id}: the answer is complete");
            browser.stroke(Key::Enter).await?;
            let status = text(&browser.run("return document.querySelector('.foot [role=status]').innerText").await?);
            ensure!(status.starts_with("Right."), "{id}: {status}");
            // whoever confirmed goes on with the same key
            let stop = browser.focus().await?;
            ensure!(
                ["Next question", "See the result"].contains(&stop.name.as_str()),
                "{id}: the focus is on {:?}",
                stop.name
            );
            stop.seen()?;
            browser.stroke(Key::Enter).await?;
        }
        browser.on_heading("Your result").await?;
        if KINDS.iter().all(|kind| seen.values().any(|one| one == kind)) {
            return Ok(seen.len());
        }
        browser.choose("Another round").await?;
    }
    bail!("not every kind of question was asked: {seen:?}")
}

async fn checklist(browser: &Browser, host: &Host) -> Result<()> {
    let first = browser.reach("Everyone").await?;
    ensure!(first.checked, "a list for everyone is offered first");
    browser.stroke(Key::Down).await?;
    let chosen = browser.focus().await?;
    ensure!(chosen.checked && chosen.name.starts_with("Management"), "the arrow chooses management: {:?}", chosen.name);
    chosen.seen()?;

    browser.choose("Other formats").await?;
    browser.choose("Save as CSV").await?;
    let saved =
        fs::read_dir(host.exports())?.flatten().find(|file| file.path().extension().is_some_and(|end| end == "csv"));
    let saved = fs::read_to_string(saved.context("no file was saved")?.path())?;
    ensure!(saved.lines().count() > 5, "the list is in the file: {saved}");

    browser.reach("On paper").await?;
    browser.stroke(Key::Right).await?;
    ensure!(browser.focus().await?.name == "Tick on screen", "the arrow leads to the other view");
    let line = browser.tab().await?;
    ensure!(line.kind == "checkbox" && !line.checked, "a line to tick: {:?}", line.name);
    browser.stroke(Key::Space).await?;
    let line = browser.focus().await?;
    ensure!(line.kind == "checkbox" && line.checked, "the line is ticked and keeps the focus: {:?}", line.name);
    line.seen()?;
    browser.key_with(Key::Control, "z").await?;
    browser.settled().await?;
    let undone = browser.focus().await?;
    ensure!(undone.kind == "checkbox" && !undone.checked, "undo takes it back and keeps the focus: {:?}", undone.name);

    // the same by the button of the message
    browser.stroke(Key::Space).await?;
    ensure!(browser.focus().await?.checked, "ticked again");
    browser.choose("Undo").await?;
    let ticked = browser.run("return document.querySelectorAll('[role=tabpanel] input:checked').length").await?;
    ensure!(ticked == 0, "the button takes it back");
    ensure!(!browser.focus().await?.nowhere(), "the focus stays on the page");

    let messages = || browser.run("return document.querySelectorAll('.toast').length");
    ensure!(messages().await? != 0, "a message says what was undone");
    browser.stroke(Key::Escape).await?;
    ensure!(messages().await? == 0, "Escape takes the messages away");
    Ok(())
}

#[tokio::test]
async fn every_page_by_tab_forth_and_back() -> Result<()> {
    let host = Host::start().await?;
    let Some(browser) = Browser::open(&host, SMALLEST, "en").await? else { return Ok(()) };
    host.settle_in()?;
    browser.reload().await?;
    for page in pages(&host)? {
        // from elsewhere: another tab of the same page leaves the focus where it is
        browser.go(if page == "about" { "settings" } else { "about" }).await?;
        browser.go(&page).await?;
        let landed = browser.focus().await?;
        ensure!(landed.tag == "h1", "{page}: the focus lands on {:?}", landed.name);
        let expected = browser.run(TABBABLE).await?.as_u64().context("a number")?;
        browser.run("document.activeElement.blur(); document.querySelector('.skip').focus()").await?;
        let mut stops = vec![browser.focus().await?];
        while stops.len() <= MANY {
            let mut stop = browser.tab().await.with_context(|| page.clone())?;
            while stop.in_the_same_day(&stops[stops.len() - 1]) {
                stop = browser.tab().await.with_context(|| page.clone())?;
            }
            if stop.nowhere() || stop.same_as(&stops[0]) {
                break;
            }
            stops.push(stop);
        }
        let names = || stops.iter().map(|stop| stop.name.as_str()).collect::<Vec<_>>();
        ensure!(stops.len() as u64 == expected, "{page}: {} stops of {expected}: {:?}", stops.len(), names());
        ensure!(stops[0].name == "Skip to content", "{page}: the way around the navigation comes first");
        // and back: a stop that holds the focus in one direction would be a trap
        let last = stops.len() - 1;
        let mut turned = browser.focus().await?;
        for _ in 0..3 {
            if turned.same_as(&stops[last]) {
                break;
            }
            turned = browser.tab_back().await.with_context(|| page.clone())?;
        }
        for place in (0..last).rev().take(12) {
            let mut stop = browser.tab_back().await.with_context(|| page.clone())?;
            while stop.in_the_same_day(&stops[place + 1]) {
                stop = browser.tab_back().await.with_context(|| page.clone())?;
            }
            ensure!(
                stop.same_as(&stops[place]),
                "{page}: back from {:?} leads to {:?}",
                stops[place + 1].name,
                stop.name
            );
        }
    }
    Ok(())
}

#[tokio::test]
async fn the_way_around_the_navigation() -> Result<()> {
    let host = Host::start().await?;
    host.settle_in()?;
    let Some(browser) = Browser::open(&host, USUAL, "en").await? else { return Ok(()) };
    browser.choose("Skip to content").await?;
    let content = browser.focus().await?;
    ensure!(content.tag == "main", "the content has the focus, not {} {:?}", content.tag, content.name);
    let stop = browser.tab().await?;
    ensure!(stop.name == "Begin", "the first stop in it is the next step: {:?}", stop.name);
    browser.close().await
}

/// Where the focus is.
pub struct Stop {
    pub tag: String,
    pub kind: String,
    pub name: String,
    pub checked: bool,
    pub selected: bool,
    pub disabled: bool,
    /// Inside a dialog.
    pub dialog: bool,
    mark: String,
    /// Why it cannot be seen.
    problem: Option<String>,
}

impl Stop {
    /// Whether nothing has the focus.
    pub fn nowhere(&self) -> bool {
        self.tag == "body" || self.tag == "html"
    }

    pub fn same_as(&self, other: &Self) -> bool {
        self.mark == other.mark
    }

    /// Whether both are parts of one field for a day: month, day, year and calendar are stops of their own there.
    fn in_the_same_day(&self, other: &Self) -> bool {
        matches!(self.kind.as_str(), "date" | "time" | "datetime-local") && self.same_as(other)
    }

    /// Fails when one could not see that the focus is here.
    pub fn seen(&self) -> Result<()> {
        match &self.problem {
            Some(problem) => bail!("{problem}: {} {:?}", self.tag, self.name),
            None => Ok(()),
        }
    }
}

impl Browser {
    pub async fn focus(&self) -> Result<Stop> {
        let stop = self.run(FOCUS).await?;
        let is = |name: &str| stop[name] == true;
        Ok(Stop {
            tag: text(&stop["tag"]),
            kind: text(&stop["kind"]),
            name: text(&stop["name"]),
            checked: is("checked"),
            selected: is("selected"),
            disabled: is("disabled"),
            dialog: is("dialog"),
            mark: text(&stop["mark"]),
            problem: stop["problem"].as_str().map(str::to_owned),
        })
    }

    /// One Tab: the next stop, which must be to be seen.
    pub async fn tab(&self) -> Result<Stop> {
        self.key(Key::Tab).await?;
        self.stop().await
    }

    /// One Tab back.
    pub async fn tab_back(&self) -> Result<Stop> {
        self.key_with(Key::Shift, Key::Tab).await?;
        self.stop().await
    }

    async fn stop(&self) -> Result<Stop> {
        let stop = self.focus().await?;
        if !stop.nowhere() {
            stop.seen()?;
        }
        Ok(stop)
    }

    /// One key, and what it leads to.
    pub async fn stroke(&self, key: Key) -> Result<()> {
        self.key(key).await?;
        self.settled().await
    }

    /// Tabs to the stop whose name begins so.
    pub async fn reach(&self, name: &str) -> Result<Stop> {
        let mut passed = Vec::new();
        while passed.len() < MANY {
            let stop = self.tab().await?;
            if stop.name.starts_with(name) {
                return Ok(stop);
            }
            passed.push(stop.name);
        }
        bail!("Tab does not lead to {name:?} but to {passed:?}")
    }

    /// Tabs to an element.
    pub async fn reach_selector(&self, selector: &str) -> Result<Stop> {
        for _ in 0..MANY {
            let stop = self.tab().await?;
            if self.run(&format!("return document.activeElement.matches({selector:?})")).await? == true {
                return Ok(stop);
            }
        }
        bail!("Tab does not lead to {selector}")
    }

    /// Tabs to the stop whose name begins so and presses Enter.
    pub async fn choose(&self, name: &str) -> Result<()> {
        self.reach(name).await?;
        self.stroke(Key::Enter).await
    }

    /// Tabs to the field whose name begins so and types into it.
    pub async fn write(&self, field: &str, words: &str) -> Result<()> {
        self.reach(field).await?;
        self.typed(words).await
    }

    /// Types into whatever has the focus.
    pub async fn typed(&self, words: &str) -> Result<()> {
        self.keys_for(words).await?;
        self.settled().await
    }

    /// A page has opened: its heading has the focus.
    pub async fn on_heading(&self, title: &str) -> Result<()> {
        let stop = self.focus().await?;
        ensure!(
            stop.tag == "h1" && stop.name.starts_with(title),
            "the focus is on {} {:?}, not on {title:?}",
            stop.tag,
            stop.name
        );
        Ok(())
    }

    /// Gives the right answer to the question on the page, with keys.
    async fn answer_by_keys(&self, right: &Right) -> Result<()> {
        match right.kind.as_str() {
            "single" | "true-false" | "spot" => {
                self.reach_selector("input[type=radio]").await?;
                self.stroke(Key::Space).await?;
                for _ in 0..8 {
                    let stop = self.focus().await?;
                    stop.seen()?;
                    if self.option().await? == right.options[0] && stop.checked {
                        return Ok(());
                    }
                    self.stroke(Key::Down).await?;
                }
                bail!("the arrows do not lead to {}", right.options[0])
            }
            "multiple" => {
                for _ in &right.options {
                    loop {
                        let stop = self.reach_selector("input[type=checkbox]").await?;
                        if !stop.checked && right.options.contains(&self.option().await?) {
                            break;
                        }
                    }
                    self.stroke(Key::Space).await?;
                    ensure!(self.focus().await?.checked, "Space ticks");
                }
                Ok(())
            }
            "order" => {
                for (to, id) in right.options.iter().enumerate() {
                    let place = format!(
                        "[...document.querySelectorAll('li[data-option]')].findIndex((one) => one.dataset.option === '{id}')"
                    );
                    let mut here = self.run(&format!("return {place}")).await?.as_u64().context("a place")?;
                    if here as usize > to {
                        self.reach_selector(&format!("li[data-option='{id}'] button:first-child")).await?;
                    }
                    while here as usize > to {
                        self.stroke(Key::Enter).await?;
                        let now = self.run(&format!("return {place}")).await?.as_u64().context("a place")?;
                        ensure!(now + 1 == here, "Enter moves it up by one");
                        here = now;
                        let inside = self
                            .run(&format!("return document.activeElement.closest('li')?.dataset.option === '{id}'"))
                            .await?;
                        ensure!(inside == true, "the focus goes with what is moved");
                        self.focus().await?.seen()?;
                    }
                }
                Ok(())
            }
            "match" => {
                for _ in &right.options {
                    let stop = self.reach_selector("select[data-option]").await?;
                    ensure!(!stop.name.is_empty(), "a list has a name");
                    let id = self.option().await?;
                    for _ in 0..right.options.len() {
                        self.stroke(Key::Down).await?;
                        if self.run("return document.activeElement.value").await? == json!(id) {
                            break;
                        }
                    }
                    ensure!(
                        self.run("return document.activeElement.value").await? == json!(id),
                        "the arrow chooses {id}"
                    );
                }
                let values = self.run("return [...document.querySelectorAll('select')].map((one) => one.value === one.dataset.option)").await?;
                ensure!(
                    values == json!(vec![true; right.options.len()]),
                    "choosing one took nothing from the others: {values}"
                );
                Ok(())
            }
            kind => bail!("a kind nobody knows: {kind}"),
        }
    }

    /// The option the focus is on.
    async fn option(&self) -> Result<String> {
        Ok(text(&self.run("return document.activeElement.dataset.option ?? ''").await?))
    }
}

/// How many stops Tab has on the page: of radio buttons one for each group.
const TABBABLE: &str = "
    const all = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
        .filter((one) => one.tabIndex >= 0 && !one.disabled && one.checkVisibility({ visibilityProperty: true }));
    const groups = new Set(all.filter((one) => one.type === 'radio').map((one) => one.name));
    return all.filter((one) => one.type !== 'radio').length + groups.size;";

/// What has the focus, and whether one can see that: a ring around it (or around its label), inside the window, covered by nothing.
const FOCUS: &str = r#"
    const one = document.activeElement ?? document.body;
    const words = (text) => text.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim();
    const label = one.labels?.[0] ?? null;
    const nowhere = one.matches('body, html');
    const name = nowhere ? '' : words(one.getAttribute('aria-label') ?? (label ?? one).textContent ?? '');
    let problem = null;
    // a link that makes its whole card the target has the ring around that
    const rings = [getComputedStyle(one), label && getComputedStyle(label), getComputedStyle(one, '::after')];
    const ring = rings.some((style) => style && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2);
    const box = one.getBoundingClientRect();
    const at = (x, y) => document.elementFromPoint(box.left + box.width * x, box.top + box.height * y);
    const mine = (hit) => hit && (one.contains(hit) || hit.contains(one) && hit.closest('label, li, p') !== null && hit.tagName !== 'MAIN' || label?.contains(hit));
    const spots = [[0.5, 0.5], [0.1, 0.2], [0.9, 0.2], [0.1, 0.8], [0.9, 0.8]];
    if (!one.matches('h1, main, body, html')) {
        if (!ring) problem = 'the focus has no ring';
        else if (!spots.some(([x, y]) => mine(at(x, y)))) problem = `the focus is covered or outside of the window (${[box.left, box.top, box.width, box.height].map(Math.round)})`;
    }
    one.dataset.mark ??= String(window.marks = (window.marks ?? 0) + 1);
    return {
        tag: one.tagName.toLowerCase(), kind: one.type ?? '', name, problem, mark: one.dataset.mark,
        checked: one.checked === true, selected: one.getAttribute('aria-selected') === 'true', disabled: one.disabled === true,
        dialog: one.closest('dialog') !== null,
    };"#;
