mod forms;
mod laws;
mod refusals;

use serde_json::{Value, json};
use tritt_core::supplier::{Level, RequirementId};

use super::{Form, FormWords, Group, Question};

pub const NUMBER: &str = "0123456789abcdef0123456789abcdef";

pub fn known() -> Vec<RequirementId> {
    ["data-designed", "continuity", "security-training"].map(RequirementId::new).to_vec()
}

/// Answers as the form saves them.
pub fn file() -> Value {
    json!({
        "format": "trittsicher-supplier-answers",
        "version": 1,
        "number": NUMBER,
        "firm": "Nordlicht IT GmbH",
        "person": "Ayşe Yılmaz",
        "filledOn": "2026-11-30",
        "level": "assessment",
        "answers": [
            { "requirement": "continuity", "verdict": "partly", "text": "Backups daily.\nNo test yet.", "evidence": "" },
            { "requirement": "data-designed", "verdict": "met", "text": "", "evidence": "Plan, 2026" },
        ],
    })
}

/// The file after a change.
pub fn with(change: impl FnOnce(&mut Value)) -> Vec<u8> {
    let mut file = file();
    change(&mut file);
    file.to_string().into_bytes()
}

fn words(language: &str, name: &str) -> FormWords {
    let say = |what: &str| format!("{what} ({language})");
    FormWords {
        language: language.to_owned(),
        name: name.to_owned(),
        title: say("title"),
        intro: say("intro"),
        steps: vec![say("one"), say("two")],
        private: say("private"),
        about: say("about"),
        firm: say("firm"),
        person: say("person"),
        day: say("day"),
        verdict: say("verdict"),
        verdicts: ["a", "b", "c", "d", "e"].map(say),
        text: say("text"),
        text_hint: say("hint"),
        evidence: say("evidence"),
        answered: say("answered"),
        save: say("save"),
        saved: say("saved"),
        open: say("open"),
        nameless: say("nameless"),
        resume: say("resume"),
        foreign: say("foreign"),
        source: say("source"),
        no_script: say("no script"),
    }
}

pub fn sample() -> Form {
    let both = |text: &str| vec![format!("{text} (de)"), format!("{text} (en)")];
    let question = |id: &RequirementId| Question {
        id: id.clone(),
        number: "P2.1.1".to_owned(),
        title: both("title"),
        asks: both("asks"),
    };
    Form {
        number: NUMBER.to_owned(),
        supplier: "Nordlicht IT GmbH".to_owned(),
        level: Level::Proof,
        words: vec![words("de", "Deutsch"), words("en", "English")],
        groups: vec![Group { heading: both("group"), questions: known().iter().map(question).collect() }],
    }
}
