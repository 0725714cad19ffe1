//! The whole story in the real window, in each language: first start, page of a step, lesson, quiz with wrong and right answers, restart, checklist, paper.

use crate::answering::{answer_script, answers, lessons};
use crate::outside::{accept_dialog, saved, text_of};
use crate::window::{Window, call, turn};
use anyhow::{Context as _, Result, ensure};
use serde_json::json;

/// The step the trail begins with.
const STEP: &str = "responsibility";

/// The folder of its content.
const FOLDER: &str = "01-responsibility";

/// What the story says in one language.
struct Told {
    locale: &'static str,
    tag: &'static str,
    question: &'static str,
    purpose: &'static str,
    begin: &'static str,
    step: &'static str,
    read: &'static str,
    to_quiz: &'static str,
    confirm: &'static str,
    wrong: &'static str,
    right: &'static str,
    next: &'static str,
    finish: &'static str,
    result: &'static str,
    go_on: &'static str,
    pdf: &'static str,
    saved: &'static str,
    on_paper: [&'static str; 3],
}

const GERMAN: Told = Told {
    locale: "de_DE.UTF-8",
    tag: "de",
    question: "Was führt Sie her?",
    purpose: "Ich lerne für mich",
    begin: "Beginnen",
    step: "Verantwortung übernehmen",
    read: "Gelesen, weiter",
    to_quiz: "Gelesen, zu den Fragen",
    confirm: "Antwort bestätigen",
    wrong: "Nicht ganz.",
    right: "Richtig.",
    next: "Nächste Frage",
    finish: "Ergebnis ansehen",
    result: "Ihr Ergebnis",
    go_on: "Fragen beantworten",
    pdf: "Als PDF speichern",
    saved: "Gespeichert:",
    on_paper: ["Checkliste", "Alle", "Sichern und wiederherstellen"],
};

const ENGLISH: Told = Told {
    locale: "en_GB.UTF-8",
    tag: "en",
    question: "What brings you here?",
    purpose: "I’m learning for myself",
    begin: "Begin",
    step: "Take responsibility",
    read: "Done, next lesson",
    to_quiz: "Done, to the questions",
    confirm: "Confirm answer",
    wrong: "Not quite.",
    right: "Right.",
    next: "Next question",
    finish: "See the result",
    result: "Your result",
    go_on: "Answer questions",
    pdf: "Save as PDF",
    saved: "Saved:",
    on_paper: ["Checklist", "Everyone", "Back up and restore"],
};

#[tokio::test]
async fn the_whole_story_in_german() -> Result<()> {
    story(&GERMAN).await
}

#[tokio::test]
async fn the_whole_story_in_english() -> Result<()> {
    story(&ENGLISH).await
}

async fn story(told: &Told) -> Result<()> {
    let _turn = turn().await;
    let place = tempfile::tempdir()?;
    let (data, home) = (place.path().join("data"), place.path().join("home"));
    let window = Window::open(&data, &home, told.locale).await?;
    window.sees(told.question).await?;
    window.picture(&format!("{}-welcome", told.tag)).await?;
    window.press(told.purpose).await?;
    // the one large button leads there as well; this is the way by the trail and the page of the step
    window.sees(told.begin).await?;
    window.follow(&format!("step/{STEP}/understand")).await?;
    window.sees(told.step).await?;
    window.picture(&format!("{}-step", told.tag)).await?;
    let lessons = lessons(FOLDER)?;
    window.follow(&format!("lesson/{}", lessons[0])).await?;
    for (place, lesson) in lessons.iter().enumerate() {
        window.element(thirtyfour::By::Css(format!("[data-lesson={lesson}]"))).await?;
        if place == 0 {
            window.sees(told.step).await?;
            window.picture(&format!("{}-lesson", told.tag)).await?;
        }
        window.press(if place + 1 < lessons.len() { told.read } else { told.to_quiz }).await?;
    }
    let right = quiz(&window, told).await?;
    window.sees(told.result).await?;
    window.picture(&format!("{}-result", told.tag)).await?;
    window.close().await?;

    let window = Window::open(&data, &home, told.locale).await?;
    window.sees(told.go_on).await?;
    window.picture(&format!("{}-today", told.tag)).await?;
    let progress = window.run_async(&call("step", json!({ "language": told.tag, "step": STEP }))).await?;
    ensure!(progress["step"]["lessons"]["done"] == lessons.len(), "all lessons were read: {}", progress["step"]);
    ensure!(progress["step"]["questions"]["done"] == right, "{right} answers were right: {}", progress["step"]);
    for page in [
        "steps",
        "step/sign-in",
        "step/sign-in/do",
        "step/sign-in/sources",
        "checklists",
        "settings",
        "about",
        "glossary",
        "practise",
        "situation",
    ] {
        window.go(&format!("#/{page}")).await?;
        window.element(thirtyfour::By::Tag("h1")).await?;
        window.picture(&format!("{}-{}", told.tag, page.replace('/', "-"))).await?;
    }
    window.go("#/checklists").await?;
    window.press(told.pdf).await?;
    accept_dialog()?;
    // what the window says is where the file is
    let paper = saved(&window, told.saved, ".pdf").await?;
    window.close().await?;
    ensure!(paper.starts_with(place.path()), "saved outside the chosen folder: {}", paper.display());
    let text = text_of(&paper)?;
    for words in told.on_paper {
        ensure!(text.contains(words), "{words:?} is not on paper:\n{text}");
    }
    Ok(())
}

/// Answers a round: the first question wrong, every later one right. Gives the number of right answers.
async fn quiz(window: &Window, told: &Told) -> Result<u32> {
    let key = answers(FOLDER)?;
    let mut right = 0;
    for place in 0.. {
        let question = window.element(thirtyfour::By::Css("[data-question]")).await?;
        let id = question.attr("data-question").await?.context("a question has an id")?;
        let wrong = place == 0;
        window.run_async(&answer_script(&key[&id], wrong)).await?;
        if place == 1 {
            window.picture(&format!("{}-quiz", told.tag)).await?;
        }
        window.press(told.confirm).await?;
        window.sees(if wrong { told.wrong } else { told.right }).await?;
        right += u32::from(!wrong);
        if place == 0 {
            window.picture(&format!("{}-quiz-explained", told.tag)).await?;
        }
        let next = window.element(thirtyfour::By::Css(".foot button")).await?;
        let text = next.text().await?;
        ensure!(text == told.next || text == told.finish, "the button goes on: {text}");
        next.click().await?;
        if text == told.finish {
            break;
        }
    }
    Ok(right)
}
