//! A round of questions: what is asked, and what is right.

use std::collections::HashMap;
use std::fs;

use anyhow::{Context as _, Result};
use serde_json::{Value, json};
use tritt_tests::root;

use crate::browser::Browser;

/// The kinds of questions, as the content calls them.
pub const KINDS: [&str; 6] = ["single", "multiple", "true-false", "order", "match", "spot"];

/// The right answer to a question.
#[derive(Clone)]
pub struct Right {
    pub kind: String,
    /// Options that belong to it; for `order` and `match` in their order.
    pub options: Vec<String>,
}

/// The right answers to all questions, from the structure of the content.
pub fn answers() -> Result<HashMap<String, Right>> {
    let mut answers = HashMap::new();
    for step in fs::read_dir(root().join("content/steps"))? {
        let Ok(text) = fs::read_to_string(step?.path().join("questions.toml")) else { continue };
        let questions: toml::Table = text.parse()?;
        for question in questions["question"].as_array().context("questions")? {
            let key = ["right", "options", "pairs"].into_iter().find_map(|name| question.get(name));
            let options = key.and_then(toml::Value::as_array).context("a key")?;
            let options = options.iter().filter_map(toml::Value::as_str).map(str::to_owned).collect();
            let kind = question["kind"].as_str().context("a kind")?.to_owned();
            answers.insert(question["id"].as_str().context("an id")?.to_owned(), Right { kind, options });
        }
    }
    Ok(answers)
}

impl Browser {
    /// The question on the page; nothing when the round is over.
    pub async fn question(&self) -> Result<Option<String>> {
        let id = self.run("return document.querySelector('[data-question]')?.dataset.question ?? null").await?;
        Ok(id.as_str().map(str::to_owned))
    }

    /// Chooses the right answer, or another one, with the controls of the page, and confirms.
    pub async fn answer(&self, right: &Right, wrong: bool) -> Result<()> {
        let right = json!({ "kind": right.kind, "key": right.options });
        self.run_async(&format!("const {{ kind, key }} = {right}; const wrong = {wrong}; {ANSWER}")).await?;
        self.press(".foot button").await
    }
}

/// Needs `kind`, `key` and `wrong`.
const ANSWER: &str = "
    const drawn = () => new Promise((go) => setTimeout(go, 0));
    if (kind === 'match') {
        const selects = [...document.querySelectorAll('select[data-option]')];
        const ids = selects.map((one) => one.dataset.option);
        selects.forEach((one, place) => {
            one.value = wrong ? ids[(place + 1) % ids.length] : one.dataset.option;
            one.dispatchEvent(new Event('change', { bubbles: true }));
        });
    } else if (kind === 'order') {
        const items = () => [...document.querySelectorAll('li[data-option]')];
        for (const [to, id] of (wrong ? [...key].reverse() : key).entries()) {
            for (let here; (here = items().findIndex((one) => one.dataset.option === id)) > to; await drawn()) {
                items()[here].querySelector('button').click();
            }
        }
    } else {
        const inputs = [...document.querySelectorAll('input[data-option]')];
        const other = inputs.find((one) => !key.includes(one.dataset.option));
        for (const one of wrong ? [other] : inputs.filter((one) => key.includes(one.dataset.option))) one.click();
    }
    await drawn();";

/// Which kinds were seen answered right and answered wrong.
#[derive(Default)]
pub struct Seen(Vec<(String, bool)>);

impl Seen {
    /// Whether to answer this kind wrong next; nothing when both were seen.
    pub fn wanted(&self, kind: &str) -> Option<bool> {
        [true, false].into_iter().find(|wrong| !self.0.contains(&(kind.to_owned(), *wrong)))
    }

    pub fn note(&mut self, kind: &str, wrong: bool) {
        self.0.push((kind.to_owned(), wrong));
    }

    pub fn all(&self) -> bool {
        KINDS.iter().all(|kind| self.wanted(kind).is_none())
    }
}

/// A value a script gave, as text.
pub fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
