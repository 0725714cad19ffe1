//! Emergency cards for a team of 500 in one run, as the window asks for them: from the click to the file.

use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Result, anyhow, ensure};
use tritt_api::wire::{
    CardsRequest, CardsState, ContactChange, Format, InLanguage, NewFirm, Nothing, RosterImport, Theme,
};
use tritt_api::{
    ApiError, App, MenuWords, NoKeychain, Opening, Outside, Topic, Unattended, add_firm, begin_cards, cards_run,
    import_roster, preview_roster, set_emergency_contact, system_clock,
};
use tritt_i18n::Words;
use zeroize::Zeroizing;

use crate::row::{Row, Spread};

/// As many as the team of the requirement has.
const PEOPLE: u32 = 500;

/// Runs that count: in a second one the layouts would be remembered.
const ROUNDS: usize = 1;

/// Somebody who names the same files in every dialog.
struct Named {
    read: PathBuf,
    write: PathBuf,
}

impl Outside for Named {
    fn changed(&self, topics: &[Topic]) {
        Unattended.changed(topics);
    }

    fn speak(&self, words: &MenuWords) {
        Unattended.speak(words);
    }

    fn dress(&self, theme: Theme) {
        Unattended.dress(theme);
    }

    fn save_target(&self, _words: &Words, _suggested: &str, _format: Format) -> Option<PathBuf> {
        Some(self.write.clone())
    }

    fn save_key_target(&self, _words: &Words, _suggested: &str) -> Option<PathBuf> {
        None
    }

    fn save_copy_target(&self, _words: &Words, _suggested: &str, _ending: &str) -> Option<PathBuf> {
        None
    }

    fn open_target(&self, _words: &Words, _endings: &[&str]) -> Option<PathBuf> {
        Some(self.read.clone())
    }

    fn secret(&self, name: &str) -> Result<Option<Zeroizing<Vec<u8>>>, NoKeychain> {
        Unattended.secret(name)
    }

    fn keep_secret(&self, name: &str, secret: &[u8]) -> Result<(), NoKeychain> {
        Unattended.keep_secret(name, secret)
    }

    fn notify(&self, title: &str, text: &str) -> Result<(), String> {
        Unattended.notify(title, text)
    }

    fn open_link(&self, address: &str) -> Result<(), String> {
        Unattended.open_link(address)
    }

    fn open_folder(&self, folder: &Path) -> Result<(), String> {
        Unattended.open_folder(folder)
    }

    fn phone_page(&self) -> Vec<(String, Vec<u8>)> {
        tritt_tests::phone_page()
    }
}

/// How long a run takes.
pub fn measure(place: &Path) -> Result<Vec<Row>> {
    let named = Named { read: place.join("team.csv"), write: place.join("cards.pdf") };
    let people: String = (0..PEOPLE).map(|number| format!("Person {number:03} Musterfrau\r\n")).collect();
    std::fs::write(&named.read, format!("Name\r\n{people}"))?;
    let opening = Opening { data_folder: place.join("cards"), from: None, clock: system_clock };
    let app = App::open(opening, Box::new(named)).map_err(told)?;
    let language = || "de".to_owned();
    add_firm(&app, NewFirm { name: "Bäckerei Korn".to_owned() }).map_err(told)?;
    let contact = ContactChange {
        id: "emergency-number".to_owned(),
        name: "Mara Lang".to_owned(),
        phone: "030 23125 110".to_owned(),
        note: String::new(),
        checked: false,
    };
    set_emergency_contact(&app, contact).map_err(told)?;
    let shown = preview_roster(&app, InLanguage { language: language() }).map_err(told)?;
    let lines = shown.rows.iter().map(|row| row.line).collect();
    import_roster(&app, RosterImport { lines, path: None, due: None }).map_err(told)?;
    let mut times = Vec::new();
    for _ in 0..ROUNDS {
        let started = Instant::now();
        begin_cards(&app, CardsRequest { language: language(), second: None, team: None }).map_err(told)?;
        let ended = loop {
            let run = cards_run(&app, Nothing {}).map_err(told)?;
            if run.state != CardsState::Running {
                break run;
            }
            thread::sleep(Duration::from_millis(5));
        };
        ensure!(ended.state == CardsState::Saved && ended.of >= PEOPLE, "the cards were not made: {ended:?}");
        times.push(started.elapsed());
    }
    let spread = Spread::of(&times);
    Ok(vec![Row::plain("500 pocket cards in one run", spread.median, "ms", spread.to_string())])
}

fn told(error: ApiError) -> anyhow::Error {
    anyhow!("{error:?}")
}
