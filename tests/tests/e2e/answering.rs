//! Answering questions with the controls of the page, right or wrong, by the structure of the content.

use std::fs;

use anyhow::{Context as _, Result};
use serde_json::json;
use tritt_tests::root;

/// The entries of a file of a step, which is named by its folder.
fn entries(step: &str, file: &str, of: &str) -> Result<Vec<toml::Value>> {
    let text = fs::read_to_string(root().join("content/steps").join(step).join(file))?;
    let table: toml::Table = text.parse()?;
    Ok(table[of].as_array().context("a list")?.clone())
}

/// The ids of the lessons of a step in order.
pub fn lessons(step: &str) -> Result<Vec<String>> {
    entries(step, "lessons.toml", "lesson")?
        .iter()
        .map(|one| Ok(one["id"].as_str().context("an id")?.to_owned()))
        .collect()
}

/// The right answers of a step by question, from the structure of the content.
pub fn answers(step: &str) -> Result<serde_json::Value> {
    let mut key = serde_json::Map::new();
    for question in entries(step, "questions.toml", "question")? {
        let list = ["right", "options", "pairs"].into_iter().find_map(|name| question.get(name)).context("a key")?;
        let kind = question["kind"].as_str().context("a kind")?;
        key.insert(question["id"].as_str().context("an id")?.to_owned(), json!({ "kind": kind, "key": list }));
    }
    Ok(key.into())
}

/// The right answers of every step.
pub fn every_answer() -> Result<serde_json::Value> {
    let mut all = serde_json::Map::new();
    for step in fs::read_dir(root().join("content/steps"))? {
        let of_step = answers(&step?.file_name().to_string_lossy())?;
        all.extend(of_step.as_object().context("a table")?.clone());
    }
    Ok(all.into())
}

/// Chooses the right answer, or another one, with the controls of the page.
pub fn answer_script(key: &serde_json::Value, wrong: bool) -> String {
    format!(
        r#"const done = arguments[arguments.length - 1]; const {{ kind, key }} = {key}; const wrong = {wrong};
        const drawn = () => new Promise((go) => setTimeout(go, 0));
        (async () => {{
        const change = (control) => control.dispatchEvent(new Event("change", {{ bubbles: true }}));
        if (kind === "match") {{
            const selects = [...document.querySelectorAll("select[data-option]")];
            const ids = selects.map((one) => one.dataset.option);
            selects.forEach((one, place) => {{ one.value = wrong ? ids[(place + 1) % ids.length] : one.dataset.option; change(one); }});
        }} else if (kind === "order") {{
            const wanted = wrong ? [...key].reverse() : key;
            for (const [to, id] of wanted.entries()) {{
                for (let left = 20; left > 0; left--) {{
                    const here = [...document.querySelectorAll("li[data-option]")].findIndex((one) => one.dataset.option === id);
                    if (here <= to) break;
                    document.querySelectorAll("li[data-option]")[here].querySelector("button").click();
                    await drawn();
                }}
            }}
        }} else {{
            const inputs = [...document.querySelectorAll("input[data-option]")];
            for (const one of inputs) {{
                const belongs = key.includes(one.dataset.option);
                const wanted = wrong ? one === inputs.find((other) => !key.includes(other.dataset.option)) : belongs;
                if (wanted) one.click();
            }}
        }}
        }})().then(() => done(true), (error) => done(String(error)));"#
    )
}
