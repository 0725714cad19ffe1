//! A small workshop from beginning to end: the trainer in the real window, three phones in Chromium. One phone speaks another language, one loses its network in
//! the middle of a round. What the record says afterwards is what the phones have said.

use std::env;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};
use serde_json::{Value, json};
use tempfile::TempDir;
use thirtyfour::{By, Key};
use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

use crate::chromium::Chromium;
use crate::window::{Window, call, turn};

/// How long a phone may take to show what has to come.
const PATIENCE: Duration = Duration::from_secs(30);

/// The words of the trainer's window in one language.
struct Told {
    locale: &'static str,
    tag: &'static str,
    other: &'static str,
    name: &'static str,
    title: &'static str,
    open: &'static str,
    ask: &'static str,
    test: &'static str,
    after: &'static str,
    question: &'static str,
    poll: &'static str,
    words: &'static str,
    feedback: &'static str,
    write: &'static str,
    option: &'static str,
    answered: &'static str,
    closed: &'static str,
    done: &'static str,
    end: &'static str,
    sure: &'static str,
    people: &'static str,
}

#[tokio::test(flavor = "multi_thread")]
async fn a_workshop_with_three_phones_in_german() -> Result<()> {
    workshop(&Told {
        locale: "de_DE.UTF-8",
        tag: "de",
        other: "en",
        name: "Name des Workshops",
        title: "Sicher im Büro",
        open: "Raum öffnen",
        ask: "Den Raum fragen",
        test: "Vorher und nachher",
        after: "danach",
        question: "Frage",
        poll: "Umfrage",
        words: "Wortwolke",
        feedback: "Rückmeldung",
        write: "Was fragen Sie?",
        option: "Möglichkeit",
        answered: "3 von 3 haben geantwortet",
        closed: "Keine Antworten mehr",
        done: "Fertig",
        end: "Sitzung beenden",
        sure: "Beenden und auszählen",
        people: "3 Teilnehmende",
    })
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_workshop_with_three_phones_in_english() -> Result<()> {
    workshop(&Told {
        locale: "en_GB.UTF-8",
        tag: "en",
        other: "de",
        name: "Name of the workshop",
        title: "Safe at the office",
        open: "Open the room",
        ask: "Ask the room",
        test: "Before and after",
        after: "after it",
        question: "Question",
        poll: "Poll",
        words: "Word cloud",
        feedback: "Feedback",
        write: "What do you ask?",
        option: "Option",
        answered: "3 of 3 have answered",
        closed: "No more answers",
        done: "Done",
        end: "End the session",
        sure: "End and count",
        people: "3 participants",
    })
    .await
}

#[tokio::test]
async fn hands_are_typed_over_the_nought_a_dialog_opens_with() -> Result<()> {
    let _turn = turn().await;
    let place = tempfile::tempdir()?;
    let window = Window::in_business(place.path(), "en_GB.UTF-8").await?;
    let door = json!({ "title": "", "languages": ["en"], "address": "127.0.0.1", "names": false, "points": false });
    window.run_async(&call("begin_room", door)).await?;
    let about = json!({ "kind": "poll", "title": "Tea?", "options": ["Yes", "No"], "several": false });
    window.run_async(&call("put_round", json!({ "about": about, "seconds": null, "shown": true }))).await?;
    window.go("#/workshop/room").await?;
    window.press("Count hands").await?;
    window.element(By::Css("dialog input")).await?;
    window.settled().await?;
    window.keys("5").await?;
    window.keys(Key::Tab + "3").await?;
    window.keys(Key::Enter + "").await?;
    window.reads(".state [role=status]", "3 of 5 have answered").await?;
    window.close().await
}

async fn workshop(told: &Told) -> Result<()> {
    let _turn = turn().await;
    let place = tempfile::tempdir()?;
    let window = Window::in_business(place.path(), told.locale).await?;
    let trainer = Trainer { window: &window, told };
    let (at, code) = trainer.opens_the_room().await?;
    window.picture(&format!("{}-workshop-room", told.tag)).await?;
    let network = Network::before(at).await?;
    let through = network.rule(at);
    let [Some(first), Some(second), Some(third)] = [
        Phone::start(told.tag, &[]).await?,
        Phone::start(told.other, &[]).await?,
        Phone::start(told.tag, &[&through]).await?,
    ] else {
        bail!("there is no browser for phones")
    };
    let phones = [&first, &second, &third];
    for phone in phones {
        phone.joins(at, &code).await?;
    }

    // a test before: it is not explained
    trainer.picks(told.test).await?;
    let tested = window.run(&format!("return {WHICH}.value")).await?;
    trainer.asks(&phones).await?;
    ensure!(first.title().await? != second.title().await?, "each phone has its own language");
    first.picture(&format!("{}-phone-asked", told.tag)).await?;
    ensure!(first.title().await? == third.title().await?, "the same language, the same words");
    for phone in phones {
        phone.answers().await?;
    }
    trainer.goes_on_to_the_end(told, &phones).await?;

    // a question: what is right reaches no phone before it is explained
    trainer.picks(told.question).await?;
    trainer.asks(&phones).await?;
    for phone in phones {
        phone.answers().await?;
    }
    window.reads(".state [role=status]", told.answered).await?;
    window.keys(" ").await?;
    for phone in phones {
        phone.until("document.querySelector('.standing[data-focus]')").await?;
        ensure!(phone.run("return document.querySelector('.revealed')").await? == Value::Null, "not before the reveal");
    }
    window.reads(".state b", told.closed).await?;
    window.keys(" ").await?;
    for phone in phones {
        phone.until("document.querySelector('.revealed')").await?;
    }
    first.picture(&format!("{}-phone-explained", told.tag)).await?;
    window.picture(&format!("{}-workshop-explained", told.tag)).await?;
    trainer.clears(&phones).await?;

    // a phone loses its network, is answered on all the same, and comes back by itself
    trainer.picks(told.poll).await?;
    window.write(told.write, "Kaffee?").await?;
    trainer.offers(1, "Ja").await?;
    trainer.offers(2, "Nein").await?;
    trainer.asks(&phones).await?;
    network.set(false);
    third.run("document.querySelectorAll('.option input')[1].click()").await?;
    for phone in [&first, &second] {
        phone.run("document.querySelectorAll('.option input')[0].click()").await?;
        phone.saved().await?;
    }
    ensure!(third.run(SAVED).await? == json!(false), "nothing is called saved that is not");
    let before = trainer.room().await?["round"]["answers"].clone();
    ensure!(before == 2, "without a network nothing comes in: {before}");
    network.set(true);
    third.saved().await?;
    window.reads(".state [role=status]", told.answered).await?;
    let counts: Vec<Value> = trainer.room().await?["round"]["options"]
        .as_array()
        .context("options")?
        .iter()
        .map(|option| option["count"].clone())
        .collect();
    ensure!(counts == [json!(2), json!(1)], "each answer counts once: {counts:?}");
    trainer.goes_on_to_the_end(told, &phones).await?;

    trainer.picks(told.words).await?;
    window.write(told.write, "Was hilft?").await?;
    trainer.asks(&phones).await?;
    for phone in phones {
        phone.answers().await?;
    }
    window.picture(&format!("{}-workshop-words", told.tag)).await?;
    trainer.goes_on_to_the_end(told, &phones).await?;

    trainer.picks(told.feedback).await?;
    trainer.asks(&phones).await?;
    for phone in phones {
        phone.answers().await?;
    }
    trainer.goes_on_to_the_end(told, &phones).await?;

    // the same question again: what was gained
    trainer.picks(told.test).await?;
    trainer.picks(told.after).await?;
    window
        .run(&format!("const which = {WHICH}; which.value = {tested}; which.dispatchEvent(new Event('change'))"))
        .await?;
    trainer.asks(&phones).await?;
    for phone in phones {
        phone.answers().await?;
    }
    trainer.goes_on_to_the_end(told, &phones).await?;

    window.press(told.end).await?;
    window.press(told.sure).await?;
    window.reads("main", told.people).await?;
    window.picture(&format!("{}-workshop-record", told.tag)).await?;
    for phone in phones {
        phone
            .until("document.querySelectorAll('bdi').length < 2 && !document.querySelector('#question, #code')")
            .await?;
    }
    check_record(&trainer, told).await?;
    ensure!(TcpStream::connect(at).await.is_err(), "nothing listens after the session");
    window.close().await
}

/// What stays: sums of every round, and nobody's name.
async fn check_record(trainer: &Trainer<'_>, told: &Told) -> Result<()> {
    let sessions = trainer.call("sessions", &json!({})).await?;
    let number = sessions["sessions"][0]["session"].clone();
    let record = trainer.call("session_record", &json!({ "session": number, "language": told.tag })).await?;
    ensure!(record["people"] == 3, "{record}");
    let rounds = record["rounds"].as_array().context("rounds")?;
    let kinds: Vec<&str> = rounds.iter().filter_map(|round| round["kind"].as_str()).collect();
    ensure!(kinds == ["test", "question", "poll", "words", "feedback", "test"], "{kinds:?}");
    ensure!(rounds.iter().all(|round| round["answers"] == 3), "every answer, once: {record}");
    let poll: Vec<&Value> =
        rounds[2]["options"].as_array().context("options")?.iter().map(|one| &one["count"]).collect();
    ensure!(poll == [&json!(2), &json!(1)], "{record}");
    ensure!(record["gains"][0]["people"] == 3, "who answered both times: {record}");
    ensure!(record["attending"] == json!([]), "nobody was asked for a name");
    Ok(())
}

/// The trainer at the window.
struct Trainer<'a> {
    window: &'a Window,
    told: &'a Told,
}

impl Trainer<'_> {
    async fn call(&self, command: &str, request: &Value) -> Result<Value> {
        self.window.run_async(&call(command, request.clone())).await
    }

    async fn room(&self) -> Result<Value> {
        Ok(self.call("workshop_room", &json!({ "language": self.told.tag })).await?["session"].clone())
    }

    /// Opens the room in the network that is proposed; gives the address and the code as they stand on the wall.
    async fn opens_the_room(&self) -> Result<(SocketAddr, String)> {
        self.window.go("#/workshop/room").await?;
        self.window.write(self.told.name, self.told.title).await?;
        self.window.press(self.told.open).await?;
        self.window.element(By::Css(".door .code")).await?;
        let text = |selector: &str| format!("return document.querySelector({selector:?}).innerText");
        let at = self.window.run(&text(".door .mono")).await?;
        let code = self.window.run(&text(".door .code")).await?;
        Ok((at.as_str().context("an address")?.parse()?, code.as_str().context("a code")?.to_owned()))
    }

    /// Chooses a kind of round, or one of its ways, once none is on: a round that is just taken off moves what is below it.
    async fn picks(&self, name: &str) -> Result<()> {
        let started = Instant::now();
        while self.window.run("return document.querySelector('main .state') !== null").await? == true {
            ensure!(started.elapsed() < PATIENCE, "the window still shows a round");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        self.window.settled().await?;
        self.window.click(By::XPath(format!("//main//form//label[normalize-space(.) = \"{name}\"]"))).await
    }

    /// Writes an option of a poll.
    async fn offers(&self, place: u32, text: &str) -> Result<()> {
        let label =
            format!("(//main//form//label[starts-with(normalize-space(.), \"{}\")])[{place}]", self.told.option);
        let line = self.window.element(By::XPath(format!("//input[@id = {label}/@for]"))).await?;
        line.send_keys(text).await?;
        Ok(())
    }

    /// Asks what is set, and waits until every phone has it.
    async fn asks(&self, phones: &[&Phone]) -> Result<()> {
        self.window.press(self.told.ask).await?;
        for phone in phones {
            phone.until("document.querySelector('#question')").await?;
        }
        Ok(())
    }

    /// By the space bar: no more answers, explained, done.
    async fn goes_on_to_the_end(&self, told: &Told, phones: &[&Phone]) -> Result<()> {
        self.window.reads(".state [role=status]", told.answered).await?;
        let started = Instant::now();
        while self.room().await?["round"] != Value::Null {
            ensure!(started.elapsed() < PATIENCE, "the round does not end");
            self.window.keys(" ").await?;
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
        gone(phones).await
    }

    async fn clears(&self, phones: &[&Phone]) -> Result<()> {
        self.window.press(self.told.done).await?;
        gone(phones).await
    }
}

async fn gone(phones: &[&Phone]) -> Result<()> {
    for phone in phones {
        phone.until("!document.querySelector('#question')").await?;
    }
    Ok(())
}

/// The list of questions in the trainer's window.
const WHICH: &str = "[...document.querySelectorAll('main form select')][1]";

/// Whether the phone says that its answer is saved.
const SAVED: &str = "return document.querySelector('.standing .saved') !== null";

/// A phone: a browser as narrow as one.
struct Phone {
    browser: Chromium,
    _profile: TempDir,
}

impl Phone {
    async fn start(language: &str, more: &[&str]) -> Result<Option<Self>> {
        let profile = tempfile::tempdir()?;
        let browser = Chromium::start(profile.path(), language, more, Some((360, 740))).await?;
        Ok(browser.map(|browser| Self { browser, _profile: profile }))
    }

    async fn run(&self, script: &str) -> Result<Value> {
        Ok(self.browser.execute(script, Vec::new()).await?.json().clone())
    }

    async fn until(&self, script: &str) -> Result<()> {
        let started = Instant::now();
        while self.run(&format!("return Boolean({script})")).await? != true {
            if started.elapsed() > PATIENCE {
                bail!("never came: {script}; there is: {}", self.run("return document.body.innerText").await?);
            }
            tokio::time::sleep(Duration::from_millis(40)).await;
        }
        Ok(())
    }

    async fn joins(&self, at: SocketAddr, code: &str) -> Result<()> {
        self.browser.goto(format!("http://{at}/")).await?;
        self.until("document.querySelector('#code')").await?;
        self.browser.find(By::Css("#code")).await?.send_keys(code).await?;
        self.browser.find(By::Css("form .button.primary")).await?.click().await?;
        self.until("!document.querySelector('#code') && document.querySelector('bdi')").await
    }

    /// Keeps a picture when `TRITT_SHOTS` names a folder.
    async fn picture(&self, name: &str) -> Result<()> {
        if let Some(folder) = env::var_os("TRITT_SHOTS").map(PathBuf::from) {
            self.browser.screenshot(&folder.join(format!("{name}.png"))).await?;
        }
        Ok(())
    }

    async fn title(&self) -> Result<Value> {
        self.run("return document.querySelector('#question').innerText").await
    }

    /// Answers whatever is asked with the first thing there is, until the phone says that it is saved.
    async fn answers(&self) -> Result<()> {
        self.run(
            "document.querySelectorAll('main select').forEach((side, place) => {
                 side.selectedIndex = place + 1;
                 side.dispatchEvent(new Event('change', { bubbles: true }));
             });
             const field = document.querySelector('main form input, main form textarea, main .option input');
             if (!field) return;
             if (['radio', 'checkbox'].includes(field.type)) return void field.click();
             field.value = field.type === 'range' ? '70' : 'Mut';
             field.dispatchEvent(new Event('input', { bubbles: true }));
             field.dispatchEvent(new Event('change', { bubbles: true }));",
        )
        .await?;
        let started = Instant::now();
        while self.run(SAVED).await? != true {
            if started.elapsed() > PATIENCE {
                bail!("the answer was not saved; there is: {}", self.run("return document.body.innerText").await?);
            }
            // a task with a button of its own
            self.run("document.querySelector('main .button.primary:not([disabled])')?.click()").await?;
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        Ok(())
    }

    async fn saved(&self) -> Result<()> {
        self.until("document.querySelector('.standing .saved')").await
    }
}

/// The network between a phone and the room, which can be cut.
struct Network {
    here: SocketAddr,
    there: watch::Sender<bool>,
}

impl Network {
    /// A network that leads to `room`.
    async fn before(room: SocketAddr) -> Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let here = listener.local_addr()?;
        let (there, is_there) = watch::channel(true);
        tokio::spawn(async move {
            while let Ok((mut phone, _)) = listener.accept().await {
                let mut is_there = is_there.clone();
                tokio::spawn(async move {
                    if !*is_there.borrow() {
                        return;
                    }
                    if let Ok(mut room) = TcpStream::connect(room).await {
                        tokio::select! {
                            _ = copy_bidirectional(&mut phone, &mut room) => {}
                            _ = is_there.wait_for(|there| !there) => {}
                        }
                    }
                });
            }
        });
        Ok(Self { here, there })
    }

    /// Cuts it, or mends it.
    fn set(&self, there: bool) {
        self.there.send_replace(there);
    }

    /// The flag that sends a browser through it: to the page nothing looks different.
    fn rule(&self, room: SocketAddr) -> String {
        format!("--host-resolver-rules=MAP {room} {}", self.here)
    }
}
