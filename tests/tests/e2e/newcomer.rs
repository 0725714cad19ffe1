//! A new employee, in each language: a profile, the path for newcomers, lessons, the questions, the program killed in the middle of either, the path
//! completed, and a certificate that the command line finds genuine until one byte of it is another.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result, ensure};
use serde_json::{Value, json};
use thirtyfour::By;
use tritt_tests::program;

use crate::answering::{answer_script, every_answer};
use crate::outside::{accept_dialog, saved};
use crate::window::{Window, call, turn};

/// What the journey reads in one language.
struct Told {
    locale: &'static str,
    tag: &'static str,
    purpose: &'static str,
    begin: &'static str,
    new: &'static str,
    name: &'static str,
    create: &'static str,
    choose: &'static str,
    path: &'static str,
    go: &'static str,
    read: &'static str,
    to_quiz: &'static str,
    stopped: &'static str,
    go_on: &'static str,
    answer: &'static str,
    confirm: &'static str,
    again: &'static str,
    done: &'static str,
    completed: &'static str,
    firm: &'static str,
    certificate: &'static str,
    saved: &'static str,
    genuine: &'static str,
    altered: &'static str,
}

const GERMAN: Told = Told {
    locale: "de_DE.UTF-8",
    tag: "de",
    purpose: "Ich lerne für mich",
    begin: "Beginnen",
    new: "Neue Person",
    name: "Name oder Pseudonym",
    create: "Anlegen",
    choose: "Einen Lernpfad wählen",
    path: "Neu im Betrieb",
    go: "Diesen Pfad gehen",
    read: "Gelesen, weiter",
    to_quiz: "Gelesen, zu den Fragen",
    stopped: "Lektion",
    go_on: "Weitermachen",
    answer: "Fragen beantworten",
    confirm: "Antwort bestätigen",
    again: "Noch eine Runde",
    done: "Pfad abgeschlossen",
    completed: "Abgeschlossen am",
    firm: "Name Ihres Betriebs",
    certificate: "Zertifikat speichern",
    saved: "Gespeichert: ",
    genuine: "Unverändert, aber der Schlüssel ist hier nicht bekannt.",
    altered: "Nicht echt: Die Datei wurde verändert.",
};

const ENGLISH: Told = Told {
    locale: "en_GB.UTF-8",
    tag: "en",
    purpose: "I’m learning for myself",
    begin: "Begin",
    new: "New person",
    name: "Name or pseudonym",
    create: "Create",
    choose: "Choose a learning path",
    path: "New to the firm",
    go: "Take this path",
    read: "Done, next lesson",
    to_quiz: "Done, to the questions",
    stopped: "Lesson",
    go_on: "Continue",
    answer: "Answer questions",
    confirm: "Confirm answer",
    again: "Another round",
    done: "Path completed",
    completed: "Completed on",
    firm: "Name of your firm",
    certificate: "Save certificate",
    saved: "Saved: ",
    genuine: "Unchanged, but the key is not known here.",
    altered: "Not genuine: the file was changed.",
};

/// The lessons of the path.
const LESSONS: usize = 5;

#[tokio::test]
async fn a_new_employee_in_german() -> Result<()> {
    newcomer(&GERMAN).await
}

#[tokio::test]
async fn a_new_employee_in_english() -> Result<()> {
    newcomer(&ENGLISH).await
}

async fn newcomer(told: &Told) -> Result<()> {
    let _turn = turn().await;
    let place = tempfile::tempdir()?;
    let (data, home) = (place.path().join("data"), place.path().join("home"));
    let window = Window::open(&data, &home, told.locale).await?;
    window.press(told.purpose).await?;
    window.press(told.begin).await?;
    window.go("#/profile").await?;
    window.press(told.new).await?;
    window.write(told.name, "Zoë Ördek").await?;
    window.press(told.create).await?;
    window.until("return location.hash", &json!("#/today")).await?;
    window.press(told.choose).await?;
    window.press(told.path).await?;
    window.picture(&format!("{}-path", told.tag)).await?;
    window.press(told.go).await?;

    // two lessons, and the program killed in the middle of the third
    for _ in 0..2 {
        window.settled().await?;
        let lesson = shown(&window).await?;
        window.press(told.read).await?;
        window
            .until(
                &format!("return document.querySelector('[data-lesson]')?.dataset.lesson !== {lesson:?}"),
                &json!(true),
            )
            .await?;
    }
    let third = shown(&window).await?;
    window.settled().await?;
    window.run("scrollTo(0, document.querySelector('.prose').children[6].offsetTop)").await?;
    let kept = format!(
        "const done = arguments[arguments.length - 1];
        const look = () => window.__TAURI_INTERNALS__.invoke('lesson', {{ request: {{ language: 'en', lesson: {third:?} }} }})
            .then(({{ block }}) => (block === null ? setTimeout(look, 100) : done(block)));
        look();"
    );
    let block = window.run_async(&kept).await?.as_u64().context("the place is kept")?;
    ensure!(block > 0, "not the beginning");
    window.kill()?;

    // it goes on there
    let window = Window::open(&data, &home, told.locale).await?;
    window.press("Zoë Ördek").await?;
    window.sees(told.stopped).await?;
    window.picture(&format!("{}-today-path", told.tag)).await?;
    window.press(told.go_on).await?;
    ensure!(shown(&window).await? == third, "the lesson that was open");
    window.until("return scrollY > 200", &json!(true)).await?;
    for left in (0..LESSONS - 2).rev() {
        let lesson = shown(&window).await?;
        window.press(if left > 0 { told.read } else { told.to_quiz }).await?;
        window
            .until(
                &format!("return document.querySelector('[data-lesson]')?.dataset.lesson !== {lesson:?}"),
                &json!(true),
            )
            .await?;
    }
    // two questions, and the program killed before the third
    let key = every_answer()?;
    for _ in 0..2 {
        answer(&window, told, &key).await?;
    }
    let next = asked(&window).await?;
    window.kill()?;
    let window = Window::open(&data, &home, told.locale).await?;
    window.press("Zoë Ördek").await?;
    window.press(told.answer).await?;
    ensure!(asked(&window).await? == next, "the question that was open");
    rounds(&window, told, &key).await?;
    window.picture(&format!("{}-path-done", told.tag)).await?;
    window.go("#/path/new-employee").await?;
    window.sees(told.completed).await?;
    let page = window.run_async(&call("path", json!({ "language": told.tag, "path": "new-employee" }))).await?;
    ensure!(page["path"]["state"] == "completed", "{page}");

    window.write(told.firm, "Bäckerei Sonnenschein").await?;
    window.press(told.certificate).await?;
    accept_dialog()?;
    let pdf = saved(&window, told.saved, ".pdf").await?;
    window.picture(&format!("{}-path-certified", told.tag)).await?;
    window.close().await?;
    ensure!(pdf.starts_with(place.path()), "saved outside the chosen folder: {}", pdf.display());
    for ending in ["pdf", "jwt", "png"] {
        check(told, &pdf.with_extension(ending))?;
    }
    Ok(())
}

/// Lets the command line judge a certificate as it is, and with one byte changed.
fn check(told: &Told, file: &Path) -> Result<()> {
    let judged = |file: &Path| -> Result<(bool, String)> {
        let ended = Command::new(program()).arg("verify").arg(file).args(["--lang", told.tag]).output()?;
        Ok((ended.status.success(), String::from_utf8_lossy(&ended.stdout).into_owned()))
    };
    let (genuine, said) = judged(file)?;
    ensure!(genuine && said.contains(told.genuine), "{}: {said}", file.display());
    let mut bytes = fs::read(file)?;
    let middle = bytes.len() / 2;
    // still a letter of the text, if it was one
    bytes[middle] ^= 1;
    let changed = file.with_file_name(format!("changed-{}", file.file_name().unwrap_or_default().to_string_lossy()));
    fs::write(&changed, bytes)?;
    let (genuine, said) = judged(&changed)?;
    ensure!(!genuine && said.contains(told.altered), "{}: {said}", changed.display());
    Ok(())
}

/// The lesson that is open.
async fn shown(window: &Window) -> Result<String> {
    let lesson = window.element(By::Css("[data-lesson]")).await?;
    lesson.attr("data-lesson").await?.context("a lesson has an id")
}

/// The question that is asked.
async fn asked(window: &Window) -> Result<String> {
    let question = window.element(By::Css("[data-question]")).await?;
    question.attr("data-question").await?.context("a question has an id")
}

/// Answers the question that is asked, right, and goes on.
async fn answer(window: &Window, told: &Told, key: &Value) -> Result<()> {
    let id = asked(window).await?;
    window.run_async(&answer_script(&key[&id], false)).await?;
    window.press(told.confirm).await?;
    window.element(By::Css(".foot [role=status] strong")).await?;
    window.element(By::Css(".foot button")).await?.click().await?;
    window.settled().await
}

/// Answers rounds until the path is completed, every question right.
async fn rounds(window: &Window, told: &Told, key: &Value) -> Result<()> {
    for _ in 0..5 {
        loop {
            answer(window, told, key).await?;
            if window.run("return document.querySelector('[data-question]') === null").await? == true {
                break;
            }
        }
        let title = window.element(By::Css("main h1")).await?.text().await?;
        if title.contains(told.done) {
            return Ok(());
        }
        window.press(told.again).await?;
        window.element(By::Css("[data-question]")).await?;
    }
    anyhow::bail!("five rounds, and the path is not completed")
}
