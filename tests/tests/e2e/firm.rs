//! Three invented firms in the real window, from the profile over the self-check to the plan on paper. Each begins in one language and ends in the other, and
//! each shows something of its own: what does not concern a firm is left out and told, a check goes on after a kill, a list is ticked by somebody with a name.

use anyhow::{Context as _, Result, ensure};
use serde_json::{Value, json};
use thirtyfour::components::SelectElement;
use thirtyfour::{By, Key};

use crate::outside::{accept_dialog, letters, letters_of, saved};
use crate::window::{Window, call, turn};

/// What the journeys read and press in one language.
struct Told {
    locale: &'static str,
    tag: &'static str,
    name: &'static str,
    begin: &'static str,
    quick: &'static str,
    saved: &'static str,
    go_on: &'static str,
    finish: &'static str,
    not_concerned: &'static str,
    plan: &'static str,
    save_plan: &'static str,
    saved_as: &'static str,
}

const GERMAN: Told = Told {
    locale: "de_DE.UTF-8",
    tag: "de",
    name: "Name des Betriebs",
    begin: "Beginnen",
    quick: "Schnelldurchgang starten",
    saved: "Gespeichert",
    go_on: "Weitermachen",
    finish: "Abschließen",
    not_concerned: "Maßnahmen betreffen Sie nicht",
    plan: "Maßnahmenplan",
    save_plan: "Plan als PDF speichern",
    saved_as: "Gespeichert:",
};

const ENGLISH: Told = Told {
    locale: "en_GB.UTF-8",
    tag: "en",
    name: "Name of the firm",
    begin: "Begin",
    quick: "Begin quick round",
    saved: "Saved",
    go_on: "Go on",
    finish: "Finish",
    not_concerned: "actions do not concern you",
    plan: "Action plan",
    save_plan: "Save plan as PDF",
    saved_as: "Saved:",
};

/// An invented firm.
struct Firm {
    name: &'static str,
    size: &'static str,
    sector: &'static str,
    sites: &'static str,
    /// What is so, in words with spaces between; everything else is not.
    facts: &'static str,
}

/// Six people.
const BAKERY: Firm = Firm {
    name: "Bäckerei Korn",
    size: "micro",
    sector: "food",
    sites: "1",
    facts: "microsoft it-provider wifi machines",
};

/// Eighteen people.
const TAX_OFFICE: Firm = Firm {
    name: "Tax office Albers",
    size: "small",
    sector: "advice",
    sites: "1",
    facts: "microsoft cloud it-provider remote-maintenance remote-work wifi sensitive-data proof-wanted",
};

/// A hundred and twenty people.
const MACHINE_BUILDER: Firm = Firm {
    name: "Rieger Maschinenbau",
    size: "medium",
    sector: "manufacturing",
    sites: "3",
    facts: "microsoft cloud own-servers remote-maintenance remote-work wifi machines sensitive-data proof-wanted",
};

/// An action with its name in both languages.
struct Action {
    german: &'static str,
    english: &'static str,
}

/// For whom somebody works outside.
const TRAVEL_RULES: Action = Action {
    german: "Eine Seite Regeln für unterwegs und zu Hause",
    english: "Write one page of rules for travel and home",
};

/// For whom devices are serviced from afar.
const MAINTENANCE: Action =
    Action { german: "Regeln für die Fernwartung vereinbaren", english: "Agree on rules for remote maintenance" };

/// An answer: its key, and its name in the page.
type Answer = (&'static str, &'static str);

const YES: Answer = ("1", "yes");
const PARTLY: Answer = ("2", "partly");
const NO: Answer = ("3", "no");
const UNKNOWN: Answer = ("5", "dontKnow");

#[tokio::test]
async fn a_bakery_is_asked_and_told_to_do_what_concerns_it_and_hears_why_not_the_rest() -> Result<()> {
    let _turn = turn().await;
    let place = tempfile::tempdir()?;
    let window = Window::in_business(place.path(), GERMAN.locale).await?;
    found(&window, &GERMAN, &BAKERY).await?;

    // nobody works outside: the plan leaves it out and says why
    window.go("#/firm/plan").await?;
    window.click(By::XPath(format!("//summary[contains(., \"{}\")]", GERMAN.not_concerned))).await?;
    window.reads("main", TRAVEL_RULES.german).await?;
    window.reads("main", "Nicht für Sie, weil bei Ihnen niemand zu Hause oder unterwegs arbeitet.").await?;

    window.go("#/firm/check").await?;
    window.press(GERMAN.quick).await?;
    for _ in 0..3 {
        answer(&window, &GERMAN, NO).await?;
    }
    let here = asked(&window).await?;
    speak(&window, &ENGLISH).await?;
    ensure!(click_answer(&window, &ENGLISH, NO).await? == here, "another language, another question");
    let answered = answer_all(&window, &ENGLISH, NO).await?;
    ensure!(!answered.contains(&"check-remote-rules".to_owned()), "asked what does not concern it");
    window.reads("[data-left-out]", "Because nobody works from home or on the move.").await?;
    window.picture("firm-bakery-answers").await?;

    // somebody does now: it is asked and told why, and stands in the plan
    window.go("#/firm/profile").await?;
    window.element(By::Css("ol.facts")).await?;
    say(&window, &facts(&window).await?, "remote-work", true).await?;
    window.go("#/firm/check/1/answers").await?;
    window.follow("firm/check/1/ask/check-remote-rules").await?;
    window.reads("main", "Asked because people work from home or on the move.").await?;
    answer(&window, &ENGLISH, NO).await?;
    finish(&window, &ENGLISH).await?;
    let text = plan_on_paper(&window, &ENGLISH, "bakery").await?;
    ensure!(text.contains(&letters(TRAVEL_RULES.english)), "what concerns it now is not in the plan:\n{text}");
    ensure!(!text.contains(&letters(MAINTENANCE.english)), "nothing is serviced from afar:\n{text}");
    window.close().await
}

#[tokio::test]
async fn a_tax_office_goes_on_with_its_check_where_the_program_was_killed() -> Result<()> {
    let _turn = turn().await;
    let place = tempfile::tempdir()?;
    let window = Window::in_business(place.path(), ENGLISH.locale).await?;
    found(&window, &ENGLISH, &TAX_OFFICE).await?;
    window.go("#/firm/check").await?;
    window.press(ENGLISH.quick).await?;
    let unknown = answer(&window, &ENGLISH, UNKNOWN).await?;
    for _ in 0..3 {
        answer(&window, &ENGLISH, PARTLY).await?;
    }
    speak(&window, &GERMAN).await?;
    click_answer(&window, &GERMAN, YES).await?;
    for _ in 0..2 {
        answer(&window, &GERMAN, YES).await?;
    }
    let next = asked(&window).await?;
    window.kill()?;

    // the system speaks English; what was chosen counts
    let window = Window::in_business(place.path(), ENGLISH.locale).await?;
    window.go("#/firm/check").await?;
    window.press(GERMAN.go_on).await?;
    ensure!(asked(&window).await? == next, "it goes on elsewhere");
    let sheet = window.run_async(&call("check_sheet", json!({ "check": 1, "language": "de" }))).await?;
    let all = sheet["questions"].as_array().context("questions")?;
    let answers: Vec<&Value> = all.iter().map(|one| &one["answer"]).filter(|one| !one.is_null()).collect();
    ensure!(
        answers == ["dontKnow", "partly", "partly", "partly", "yes", "yes", "yes"],
        "answers were lost: {answers:?}"
    );
    answer_all(&window, &GERMAN, YES).await?;
    finish(&window, &GERMAN).await?;
    let text = all.iter().find(|one| one["id"] == unknown.as_str()).and_then(|one| one["text"].as_str());
    window.reads("[data-unknown]", text.context("the question nobody could answer")?).await?;
    let text = plan_on_paper(&window, &GERMAN, "tax-office").await?;
    ensure!(text.contains(&letters(MAINTENANCE.german)), "devices are serviced from afar:\n{text}");
    window.close().await
}

#[tokio::test]
async fn a_machine_builder_keeps_a_list_and_who_has_ticked_it() -> Result<()> {
    const PERSON: &str = "Jana Rieger";
    let _turn = turn().await;
    let place = tempfile::tempdir()?;
    let window = Window::in_business(place.path(), GERMAN.locale).await?;
    window.go("#/profile").await?;
    window.press("Neue Person").await?;
    window.write("Name oder Pseudonym", PERSON).await?;
    window.press("Anlegen").await?;
    window.until("return location.hash", &json!("#/today")).await?;
    found(&window, &GERMAN, &MACHINE_BUILDER).await?;

    window.go("#/checklists").await?;
    select(&window, "select", "machine-hall").await?;
    window.press("Im Betrieb speichern").await?;
    window.until("return location.hash", &json!("#/firm/lists/1")).await?;
    window.click(By::Css("[role=tabpanel] li:first-child input[type=checkbox]")).await?;
    window.reads("[role=tabpanel] li:first-child", &format!("{PERSON}, ")).await?;
    let german = ticked(&window).await?;
    window.picture("firm-machine-builder-list").await?;

    window.go("#/firm/check").await?;
    window.press(GERMAN.quick).await?;
    answer(&window, &GERMAN, NO).await?;
    speak(&window, &ENGLISH).await?;
    click_answer(&window, &ENGLISH, PARTLY).await?;
    answer_all(&window, &ENGLISH, PARTLY).await?;
    finish(&window, &ENGLISH).await?;
    let text = plan_on_paper(&window, &ENGLISH, "machine-builder").await?;
    ensure!(text.contains(&letters(MAINTENANCE.english)), "devices are serviced from afar:\n{text}");
    window.close().await?;

    let window = Window::open(&place.path().join("data"), &place.path().join("home"), GERMAN.locale).await?;
    window.press(PERSON).await?;
    window.element(By::Css("nav")).await?;
    window.go("#/firm/lists/1").await?;
    window.reads("[role=tabpanel] li:first-child", &format!("{PERSON}, ")).await?;
    let english = ticked(&window).await?;
    ensure!(english.len() == 1 && german.len() == 1, "one line was ticked: {german:?}, then {english:?}");
    ensure!(english != german, "a list that is kept speaks the language that is chosen: {english:?}");
    window.close().await
}

/// Founds a firm and says everything about it.
async fn found(window: &Window, told: &Told, firm: &Firm) -> Result<()> {
    window.go("#/firm").await?;
    window.write(told.name, firm.name).await?;
    window.press(told.begin).await?;
    window.sees(firm.name).await?;
    window.go("#/firm/profile").await?;
    window.click(By::Css(format!("main input[value={}]", firm.size))).await?;
    said(window, 1).await?;
    select(window, "main .pair .field:nth-child(1) select", firm.sector).await?;
    said(window, 2).await?;
    select(window, "main .pair .field:nth-child(2) select", firm.sites).await?;
    said(window, 3).await?;
    let facts = facts(window).await?;
    for (place, fact) in facts.iter().enumerate() {
        say(window, &facts, fact, firm.facts.split(' ').any(|one| one == fact)).await?;
        said(window, place + 4).await?;
    }
    Ok(())
}

/// Waits until so much is said about the firm.
async fn said(window: &Window, count: usize) -> Result<()> {
    window.until("return document.querySelector('main progress').value", &json!(count)).await
}

/// What is asked about a firm, in its order on the page.
async fn facts(window: &Window) -> Result<Vec<String>> {
    let profile = window.run_async(&call("firm_profile", json!({ "language": "en" }))).await?;
    let facts = profile["facts"].as_array().context("facts")?.iter();
    facts.map(|one| Ok(one["id"].as_str().context("an id")?.to_owned())).collect()
}

/// Answers what is asked about the firm, and waits until it is kept.
async fn say(window: &Window, facts: &[String], fact: &str, so: bool) -> Result<()> {
    let place = facts.iter().position(|one| one == fact).context("a fact")? + 1;
    let chosen = |of: &str| {
        By::Css(format!("ol.facts > li:nth-child({place}) {of}input[value={}]", if so { "yes" } else { "no" }))
    };
    window.click(chosen("")).await?;
    window.element(chosen(".chosen ")).await?;
    Ok(())
}

async fn select(window: &Window, selector: &str, value: &str) -> Result<()> {
    let list = window.element(By::Css(selector)).await?;
    SelectElement::new(&list).await?.select_by_value(value).await?;
    Ok(())
}

/// Switches the window to a language.
async fn speak(window: &Window, told: &Told) -> Result<()> {
    window.click(By::Css(format!("button[lang={}]", told.tag))).await?;
    window.until("return document.documentElement.lang", &json!(told.tag)).await
}

/// The question of the self-check that is asked.
async fn asked(window: &Window) -> Result<String> {
    let question = window.element(By::Css("[data-check-question]")).await?;
    question.attr("data-check-question").await?.context("a question has an id")
}

/// Answers a question with a key and goes on with Enter. Gives the question.
async fn answer(window: &Window, told: &Told, (key, _): Answer) -> Result<String> {
    let id = asked(window).await?;
    window.keys(key).await?;
    kept(window, told).await?;
    window.keys(Key::Enter + "").await?;
    left(window, &id).await?;
    Ok(id)
}

/// The same with the mouse, as after a click elsewhere, where Enter belongs to what was clicked.
async fn click_answer(window: &Window, told: &Told, (_, name): Answer) -> Result<String> {
    let id = asked(window).await?;
    window.click(By::Css(format!(".numbered label:has(input[value={name}])"))).await?;
    kept(window, told).await?;
    window.click(By::Css("[data-forward] button:last-child")).await?;
    left(window, &id).await?;
    Ok(id)
}

/// Waits until the window says that the answer is kept.
async fn kept(window: &Window, told: &Told) -> Result<()> {
    window.reads("[data-foot] [role=status]", told.saved).await
}

/// Waits until another question is asked, or none.
async fn left(window: &Window, question: &str) -> Result<()> {
    let now = format!("return document.querySelector('[data-check-question]')?.dataset.checkQuestion !== {question:?}");
    window.until(&now, &json!(true)).await
}

/// Answers every question that is left, and gives them.
async fn answer_all(window: &Window, told: &Told, with: Answer) -> Result<Vec<String>> {
    let mut answered = Vec::new();
    while window.run("return location.hash.endsWith('/answers')").await? == false {
        answered.push(answer(window, told, with).await?);
    }
    Ok(answered)
}

/// Ends the self-check on the page of all answers.
async fn finish(window: &Window, told: &Told) -> Result<()> {
    window.go("#/firm/check/1/answers").await?;
    window.press(told.finish).await?;
    window.element(By::Css("[data-result]")).await?;
    Ok(())
}

/// Saves the plan and gives its letters, after a look whether the six actions for now stand on it in their order.
async fn plan_on_paper(window: &Window, told: &Told, firm: &str) -> Result<String> {
    window.go("#/firm/plan").await?;
    window.element(By::Css("section[aria-labelledby=plan-now] h3")).await?;
    window.settled().await?;
    window.picture(&format!("firm-{firm}-plan")).await?;
    let script = "return [...document.querySelectorAll('section[aria-labelledby=plan-now] h3')].map((one) => one.innerText.trim())";
    let now: Vec<String> = serde_json::from_value(window.run(script).await?)?;
    ensure!(now.len() == 6, "six for now: {now:?}");
    window.press(told.save_plan).await?;
    accept_dialog()?;
    let text = letters_of(&saved(window, told.saved_as, ".pdf").await?)?;
    for (number, action) in (1..).zip(&now) {
        ensure!(text.contains(&letters(&format!("{number} {action}"))), "{number} {action} is not on paper:\n{text}");
    }
    ensure!(text.contains(&letters(told.plan)), "the paper speaks another language:\n{text}");
    Ok(text)
}

/// The lines of the list that are ticked, in the words shown.
async fn ticked(window: &Window) -> Result<Vec<String>> {
    window.settled().await?;
    let script = "return [...document.querySelectorAll('[role=tabpanel] li')]
        .filter((line) => line.querySelector('input').checked)
        .map((line) => line.querySelector('label > span').firstChild.textContent.trim())";
    Ok(serde_json::from_value(window.run(script).await?)?)
}
