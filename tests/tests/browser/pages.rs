//! Every page, and how it can look.

use anyhow::{Context as _, Result};
use serde_json::{Value, json};
use tritt_tests::PAGES;

use crate::browser::Browser;
use crate::host::Host;

pub const THEMES: [&str; 3] = ["light", "dark", "contrast"];

/// Addresses nobody has.
const NOWHERE: [&str; 4] = ["nowhere", "step/nowhere", "lesson/nowhere", "quiz/nowhere"];

/// All pages: those every test knows, those nobody has, a lesson of each complete step, and the first step whose content follows later, if there still is one.
pub fn pages(host: &Host) -> Result<Vec<String>> {
    let mut pages: Vec<String> = PAGES.iter().chain(&NOWHERE).map(ToString::to_string).collect();
    let steps = host.run("steps", json!({ "language": "en" }))?;
    let steps: Vec<&Value> = list(&steps["stages"]).flat_map(|stage| list(&stage["steps"])).collect();
    let (later, complete): (Vec<&Value>, Vec<&Value>) = steps.into_iter().partition(|step| step["state"] == "later");
    let id = |step: &Value| step["id"].as_str().map(str::to_owned).context("a step has an id");
    for step in complete {
        let page = host.run("step", json!({ "language": "en", "step": id(step)? }))?;
        pages.push(format!("lesson/{}", page["lessons"][1]["id"].as_str().context("a second lesson")?));
    }
    pages.push("firm/lists/1".to_owned());
    pages.push("workshop/plan/own-1".to_owned());
    pages.extend(["workshop/sets", "workshop/sets/new", "workshop/sets/1"].map(str::to_owned));
    if let Some(step) = later.first() {
        pages.push(format!("step/{}", id(step)?));
    }
    Ok(pages)
}

fn list(value: &Value) -> std::slice::Iter<'_, Value> {
    value.as_array().map(Vec::as_slice).unwrap_or_default().iter()
}

/// How the window is set.
#[derive(Clone, Copy)]
pub struct Look<'a> {
    pub language: &'a str,
    pub theme: &'a str,
    /// In percent.
    pub text: u32,
}

impl Host {
    /// Sets the window by the program's own command; pages follow when they load anew.
    pub fn set(&self, look: Look<'_>) -> Result<()> {
        self.run("save_settings", json!({ "language": look.language, "theme": look.theme, "textSize": look.text }))?;
        Ok(())
    }

    /// Answers the question of the first start, and opens the sample firm: the pages of the firm's side have something to show.
    pub fn settle_in(&self) -> Result<()> {
        self.run("save_settings", json!({ "purpose": "learn" }))?;
        self.run("open_sample", json!({ "language": "en" }))?;
        if self.run("firm_lists", json!({}))?["lists"].as_array().is_some_and(Vec::is_empty) {
            let own = json!({ "key": "", "text": "Schlüssel zählen", "duty": true });
            let known = json!({ "key": "backup-check-where", "text": "", "duty": false });
            let list = json!({
                "list": null, "name": "Freitagabend", "audience": "everyone", "rhythm": "weekly", "lines": [known, own],
            });
            self.run("keep_list", list)?;
            self.run("tick_line", json!({ "list": 1, "line": "own-1", "ticked": true }))?;
        }
        if self.run("workshop_plans", json!({ "language": "en" }))?["own"].as_array().is_some_and(Vec::is_empty) {
            self.run("duplicate_workshop_plan", json!({ "plan": "workshop-45", "language": "de" }))?;
        }
        if self.run("workshop_sets", json!({ "language": "en" }))?["sets"].as_array().is_some_and(Vec::is_empty) {
            let chosen =
                ["sign-in-q01", "deception-q02", "backup-q01"].map(|id| json!({ "question": id, "seen": true }));
            self.run("save_workshop_set", json!({ "set": null, "name": "Vormittag", "questions": chosen }))?;
        }
        Ok(())
    }
}

impl Browser {
    /// Shows what is on the page now in another theme. A page says its theme to the style sheet by this attribute and by nothing else, so a round of
    /// questions need not be begun anew for each.
    pub async fn theme(&self, theme: &str) -> Result<()> {
        self.run(&format!("document.documentElement.dataset.theme = '{theme}'")).await?;
        self.settled().await
    }

    /// Chooses an entry of the native menu, which a browser does not have.
    pub async fn menu(&self, id: &str) -> Result<()> {
        self.run(&format!("dispatchEvent(new CustomEvent('menu', {{ detail: '{id}' }}))")).await?;
        self.settled().await
    }

    /// Presses something with the pointer.
    pub async fn press(&self, selector: &str) -> Result<()> {
        let element = self.element(selector).await?;
        // a page that opens where somebody stopped may have it behind the header, which the driver takes for being in view
        let script = format!("document.querySelector({selector:?}).scrollIntoView({{ block: 'nearest' }})");
        self.run(&script).await?;
        element.click().await?;
        self.settled().await
    }
}
