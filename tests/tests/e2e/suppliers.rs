//! Supplier readiness in the real window, in both directions: what a customer asks is answered, shown with documents and put on paper; what the firm asks of
//! its own suppliers goes out as a page and comes back as a file. Each begins in one language and ends in the other.

use std::fs::{self, File};
use std::io::Read as _;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use serde_json::{Value, json};
use thirtyfour::By;

use crate::outside::{accept_dialog, choose_file, letters, letters_of, saved};
use crate::window::{Window, call, turn};

/// What the attached file says.
const RECORD: &str = "Rücksicherung am 3. März geprüft.\n";

#[tokio::test]
async fn what_a_firm_answers_and_shows_is_in_its_declaration_and_its_evidence_folder() -> Result<()> {
    const ANSWER: &str = "Alles steht im Verzeichnis, geprüft im März.";
    let _turn = turn().await;
    let place = tempfile::tempdir()?;
    let window = Window::in_business(place.path(), "de_DE.UTF-8").await?;
    window.run_async(&call("add_firm", json!({ "name": "Dreherei Ost" }))).await?;
    window.go("#/firm/suppliers").await?;
    window.click(By::Css("main input[value=high]")).await?;
    window.element(By::Css("main .chosen input[value=high]")).await?;
    window.write("Kunde, für den die Unterlagen sind", "Werft Nord").await?;
    window.press("Speichern").await?;
    window.click(By::Css("main details.card summary")).await?;
    window.click(By::Css("details[open] input[value=met]")).await?;
    window.element(By::Css("details[open] textarea")).await?.send_keys(ANSWER).await?;
    window.reads("details[open] .note [role=status]", "Gespeichert").await?;
    // at this level a word is not enough
    window.reads("details[open] summary", "Nachweis fehlt").await?;
    window.reads("main", "Für diese Stufe fertig: 0 von 17").await?;
    window.picture("suppliers-answers").await?;

    let record = place.path().join("home/protokoll.txt");
    fs::write(&record, RECORD)?;
    window.click(By::Css("[data-tab=evidence]")).await?;
    window.press("Dokument hinzufügen").await?;
    window.write("Titel", "Protokoll vom März").await?;
    window.click(By::Css("dialog fieldset label:first-of-type input")).await?;
    window.press("Dokument speichern").await?;
    window.press("Datei anhängen").await?;
    choose_file(&record)?;
    window.reads("main", "protokoll.txt").await?;
    // its bytes were copied: the file itself may go
    fs::remove_file(&record)?;
    window.click(By::Css("[data-tab=answers]")).await?;
    window.reads("main", "Für diese Stufe fertig: 1 von 17").await?;

    window.click(By::Css("[data-tab=papers]")).await?;
    window.press("Als PDF speichern").await?;
    accept_dialog()?;
    let declaration = letters_of(&saved(&window, "Gespeichert:", ".pdf").await?)?;
    for words in ["Selbsterklärung zur Informationssicherheit", "Dreherei Ost", "Werft Nord", ANSWER] {
        ensure!(declaration.contains(&letters(words)), "{words:?} is not on paper:\n{declaration}");
    }
    window.picture("suppliers-papers").await?;

    window.click(By::Css("button[lang=en]")).await?;
    window.press("Save folder").await?;
    accept_dialog()?;
    let folder = saved(&window, "Saved:", ".zip").await?;
    window.close().await?;
    let inside = unpacked(&folder)?;
    let of = |ending: &str| inside.iter().find(|(name, _)| name.ends_with(ending)).map(|(_, bytes)| bytes);
    let found = of(".txt").context("the file attached is not in the folder")?;
    ensure!(found == RECORD.as_bytes(), "the file attached is another one");
    let index = String::from_utf8_lossy(of("index.html").context("an index")?);
    ensure!(index.contains("Protokoll vom März") && index.contains("Evidence on information security"), "{index}");
    let names: Vec<&str> = inside.iter().map(|(name, _)| name.as_str()).collect();
    ensure!(names.len() == 5 && of(".pdf").is_some_and(|bytes| bytes.starts_with(b"%PDF-")), "{names:?}");
    Ok(())
}

#[tokio::test]
async fn a_questionnaire_goes_out_and_its_answers_stay_once_somebody_took_them_over() -> Result<()> {
    const SCRIPT: &str = "Tested in May. <img src=x onerror=alert(1)>";
    let _turn = turn().await;
    let place = tempfile::tempdir()?;
    let window = Window::in_business(place.path(), "en_GB.UTF-8").await?;
    window.run_async(&call("add_firm", json!({ "name": "Dreherei Ost" }))).await?;
    window.go("#/firm/suppliers/own").await?;
    window.press("Add a supplier").await?;
    window.write("Name", "Nordlicht IT").await?;
    window.click(By::Css("dialog input[value=high]")).await?;
    window.press("Save supplier").await?;
    window.press("Save questionnaire").await?;
    accept_dialog()?;
    let page = fs::read_to_string(saved(&window, "Saved:", ".html").await?)?;
    window.reads("main", "No answers yet").await?;

    let file = place.path().join("home/supplier-answers.json");
    fs::write(&file, serde_json::to_vec_pretty(&answers(&page, SCRIPT)?)?)?;
    window.click(By::Css("button[lang=de]")).await?;
    window.press("Antworten einlesen").await?;
    choose_file(&file)?;
    window.reads("main", "Von: Nordlicht IT GmbH, A. Beck").await?;
    window.reads("main table", SCRIPT).await?;
    ensure!(window.run("return document.images.length").await? == 0, "what a supplier writes is text");
    window.picture("suppliers-answers-came-back").await?;
    let kept = window.run_async(&call("suppliers", json!({ "language": "de" }))).await?;
    ensure!(kept["suppliers"][0]["reply"].is_null(), "looking at answers keeps them: {kept}");
    window.press("Übernehmen").await?;
    window.reads("main", "16 von 17").await?;
    window.close().await?;

    let window = Window::in_business(place.path(), "en_GB.UTF-8").await?;
    window.go("#/firm/suppliers/own").await?;
    window.reads("main", "16 von 17").await?;
    window.press("Antworten ansehen").await?;
    window.reads("dialog[open]", SCRIPT).await?;
    window.close().await
}

/// The file a questionnaire makes when every question but the last is answered, with what the page itself says about it (`questionnaire/form.js`). That the
/// page makes such a file is shown in a browser (`tests/tests/browser/suppliers.rs`).
fn answers(page: &str, text: &str) -> Result<Value> {
    let said = |name: &str| {
        let (_, rest) = page.split_once(&format!("data-{name}=\"")).with_context(|| format!("no data-{name}"))?;
        Ok::<_, anyhow::Error>(rest.split('"').next().unwrap_or_default().to_owned())
    };
    let asked: Vec<&str> =
        page.split("data-requirement=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    ensure!(asked.len() == 17, "seventeen are asked: {asked:?}");
    let answer =
        |id: &&str| json!({ "requirement": id, "verdict": "partly", "text": text, "evidence": "Record of May" });
    let answers: Vec<Value> = asked[..16].iter().map(answer).collect();
    Ok(json!({
        "format": "trittsicher-supplier-answers", "version": said("version")?.parse::<u32>()?, "number": said("number")?,
        "firm": "Nordlicht IT GmbH", "person": "A. Beck", "filledOn": "2026-11-20", "level": said("level")?, "answers": answers,
    }))
}

/// The files in a zip, with their names.
fn unpacked(folder: &Path) -> Result<Vec<(String, Vec<u8>)>> {
    let mut zip = zip::ZipArchive::new(File::open(folder)?)?;
    (0..zip.len())
        .map(|place| {
            let mut file = zip.by_index(place)?;
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes)?;
            Ok((file.name()?.into_owned(), bytes))
        })
        .collect()
}
