//! The pages a team fills, in the real window, in both languages: one has completed a path, others are on theirs, somebody takes notes.

use anyhow::{Context as _, Result};
use serde_json::{Value, json};
use thirtyfour::By;

use crate::answering::every_answer;
use crate::pages::{looks, no_hole, screens};
use crate::window::{Window, call, turn};

/// The pages on which people, paths and notes show.
const PAGES: [&str; 10] = [
    "today",
    "team",
    "paths",
    "path/new-employee",
    "path/first-hour",
    "notes",
    "profile",
    "report",
    "evidence",
    "edit-path",
];

#[tokio::test]
async fn a_team_in_german() -> Result<()> {
    team("de", "de_DE.UTF-8", "Abgeschlossen am").await
}

#[tokio::test]
async fn a_team_in_english() -> Result<()> {
    team("en", "en_GB.UTF-8", "Completed on").await
}

async fn team(language: &str, locale: &str, completed: &str) -> Result<()> {
    let _turn = turn().await;
    let place = tempfile::tempdir()?;
    let window = Window::open(&place.path().join("data"), &place.path().join("home"), locale).await?;
    window.element(By::Tag("h1")).await?;
    people(&window, language).await?;
    let (themes, sizes) = looks();
    for theme in themes {
        window.run_async(&call("save_settings", json!({ "theme": theme }))).await?;
        window.reload().await?;
        for (width, height) in sizes {
            window.page().set_window_rect(0, 0, *width, *height).await?;
            for page in PAGES {
                window.go(&format!("#/{page}")).await?;
                window.element(By::Css("main h1")).await?;
                if ["report", "evidence"].contains(&page) {
                    window.element(By::Css(".sheets img")).await?;
                }
                window.settled().await?;
                no_hole(&window, page).await?;
                screens(&window, &format!("{language}-{theme}-{width}-people-{}", page.replace('/', "-"))).await?;
            }
        }
    }
    window.go("#/path/new-employee").await?;
    window.sees(completed).await?;
    window.close().await
}

/// Four people come one after the other, each with a path; the first one completes hers, and sits here again at the end, with a note.
async fn people(window: &Window, language: &str) -> Result<()> {
    let people = [("Ayşe Yılmaz", "Büro"), ("Jörg Groß", "Werkstatt"), ("Zoë Ördek", "Werkstatt"), ("Ben Okafor", "")];
    for (place, (name, team)) in people.into_iter().enumerate() {
        let profile = json!({ "name": name, "email": "", "team": team, "role": "everyone", "colour": place });
        window.run_async(&call("add_learner", json!({ "profile": profile, "pin": null }))).await?;
        let chosen = json!({ "language": language, "purpose": "learn", "firm": "Bäckerei Sonnenschein" });
        window.run_async(&call("save_settings", chosen)).await?;
        let path = ["new-employee", "management", "first-hour"][place % 3];
        let due = [json!("2099-12-31"), json!(null)][place % 2].clone();
        window.run_async(&call("go_path", json!({ "path": path, "learners": [], "due": due, "again": false }))).await?;
        if place == 0 {
            complete(window, language, path).await?;
        }
    }
    let start = window.run_async(&call("start", json!({}))).await?;
    let first = start["learners"].as_array().into_iter().flatten().find(|one| one["name"] == people[0].0);
    let first = first.context("the first one is in the list")?;
    window.run_async(&call("learn_as", json!({ "learner": first["id"], "pin": null }))).await?;
    let lesson = "sign-in-with-second-factor";
    let note = json!({ "lesson": lesson, "text": "Am Montag mit Jörg einrichten.\nSicherungscodes in den Tresor." });
    window.run_async(&call("write_note", note)).await?;
    window.run_async(&call("set_bookmark", json!({ "lesson": lesson, "marked": true }))).await?;
    Ok(())
}

/// Learns a path to its end by the commands the pages use.
async fn complete(window: &Window, language: &str, path: &str) -> Result<()> {
    let page = window.run_async(&call("path", json!({ "language": language, "path": path }))).await?;
    for lesson in page["lessons"].as_array().into_iter().flatten() {
        window.run_async(&call("finish_lesson", json!({ "lesson": lesson["id"] }))).await?;
    }
    let key = every_answer()?;
    for round in 0..10 {
        let about = json!({ "language": language, "about": { "kind": "path", "path": path } });
        let quiz = window.run_async(&call("start_quiz", about)).await?;
        for (place, question) in quiz["questions"].as_array().into_iter().flatten().enumerate() {
            let id = question["id"].as_str().unwrap_or_default();
            let (attempt, options) = (format!("people-{round}-{place}"), right(question, &key[id]));
            let answer = json!({
                "language": language, "attempt": attempt, "question": id, "options": options, "seconds": 20,
            });
            let said = window.run_async(&call("answer", answer)).await?;
            if !said["completed"].is_null() {
                return Ok(());
            }
        }
    }
    anyhow::bail!("ten rounds, and the path is not completed")
}

/// The right answer as the command takes it.
fn right(question: &Value, answer: &Value) -> Value {
    let ids = || question["options"].as_array().into_iter().flatten().map(|option| option["id"].clone()).collect();
    match &answer["key"] {
        _ if answer["kind"] == "match" => ids(),
        Value::Array(all) => Value::from(all.clone()),
        Value::Bool(one) => json!([one.to_string()]),
        one => json!([one]),
    }
}
