//! Killed in the middle of a round, again and again: what was receipted is there, and phones come back by themselves.

use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use anyhow::{Context as _, Result};
use serde_json::{Value, json};
use tritt_api::{App, Opening, Unattended, system_clock};
use tritt_tests::dispatch;

use crate::workshop_phone::{Phone, phones};

/// How often it is killed; `TRITT_KILLS=100` for a release.
const KILLS: u64 = 8;
/// Phones that answer meanwhile.
const PHONES: usize = 4;
/// Where the child keeps its record.
const FOLDER: &str = "TRITT_ROOM_FOLDER";

/// Not a test of its own: what the child of the next test does until it is killed.
#[test]
fn holds_a_room_until_killed() {
    let Some(folder) = std::env::var_os(FOLDER) else { return };
    let opening = Opening { data_folder: folder.into(), from: None, clock: system_clock };
    let app = App::open(opening, Box::new(Unattended)).unwrap();
    let call = |name: &str, request: Value| dispatch(&app, name, request).unwrap();
    let session = || call("workshop_room", json!({ "language": "de" }))["session"].clone();
    if session().is_null() {
        let start =
            json!({ "title": "", "languages": ["de"], "address": "127.0.0.1", "names": false, "points": false });
        call("begin_room", start);
        let about = json!({ "kind": "poll", "title": "?", "options": ["a", "b", "c", "d"], "several": false });
        call("put_round", json!({ "about": about, "seconds": null, "shown": true }));
    } else {
        call("resume_room", json!({ "address": "127.0.0.1" }));
    }
    let door = session()["door"].clone();
    let line =
        format!("\nroom {} {}", door["address"].as_str().unwrap(), door["code"].as_str().unwrap().replace(' ', ""));
    std::io::Write::write_all(&mut std::io::stdout(), format!("{line}\n").as_bytes()).unwrap();
    std::thread::sleep(Duration::from_secs(60));
}

fn child(folder: &Path) -> Result<(Child, String, String)> {
    let mut child = Command::new(std::env::current_exe()?)
        .args(["--exact", "workshop_kill::holds_a_room_until_killed", "--nocapture"])
        .env(FOLDER, folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()?;
    let out = BufReader::new(child.stdout.take().context("no pipe")?);
    for line in out.lines() {
        let line = line?;
        if let Some((at, code)) = line.strip_prefix("room ").and_then(|rest| rest.split_once(' ')) {
            return Ok((child, at.to_owned(), code.to_owned()));
        }
    }
    anyhow::bail!("the child opened no room")
}

/// What a phone has said, and up to where it has receipts.
#[derive(Default)]
struct Said {
    token: String,
    picks: Vec<usize>,
    receipted: usize,
}

#[test]
fn what_was_receipted_is_there_after_every_kill() {
    let kills = std::env::var("TRITT_KILLS").ok().and_then(|text| text.parse().ok()).unwrap_or(KILLS);
    let place = tempfile::tempdir().unwrap();
    let mut random = fastrand::Rng::with_seed(20_261_130);
    let mut said: Vec<Said> = (0..PHONES).map(|_| Said::default()).collect();
    for kill in 0..kills {
        let (mut child, at, code) = child(place.path()).unwrap();
        let lasts = Duration::from_millis(random.u64(20..400));
        let seed = random.u64(..);
        phones(async {
            let ways =
                said.iter_mut().enumerate().map(|(number, said)| answers(&at, &code, said, seed + number as u64, kill));
            let all = futures_util::future::join_all(ways);
            let end = async {
                tokio::time::sleep(lasts).await;
                child.kill()
            };
            let (results, killed) = tokio::join!(all, end);
            killed?;
            results.into_iter().collect::<Result<Vec<()>>>()
        });
        child.wait().unwrap();
    }
    let receipts: usize = said.iter().map(|one| one.receipted).sum();
    assert!(receipts > PHONES, "the phones got somewhere: {receipts} receipts");
}

/// Comes in or back, looks whether what was receipted is there, and answers until the line is cut.
async fn answers(at: &str, code: &str, said: &mut Said, seed: u64, kill: u64) -> Result<()> {
    let came = if said.token.is_empty() { Phone::join(at, code).await } else { Phone::resume(at, &said.token).await };
    let mut phone = match came {
        Ok(phone) => phone,
        // killed before it was in; a phone that is in always comes back
        Err(error) if error.to_string().contains("\"no\"") => return Err(error),
        Err(_) => return Ok(()),
    };
    said.token.clone_from(&phone.token);
    let Ok(mine) = phone.hear("mine").await else { return Ok(()) };
    let kept = mine["value"]["pick"][0].as_str().and_then(|id| id.parse::<usize>().ok());
    // the last receipted one, or one sent after it: its receipt was lost on the way
    let possible = said.picks.get(said.receipted.saturating_sub(1)..).unwrap_or_default();
    if said.receipted > 0 {
        anyhow::ensure!(
            kept.is_some_and(|kept| possible.contains(&kept)),
            "kill {kill}: {kept:?} is none of {possible:?}"
        );
    }
    let mut random = fastrand::Rng::with_seed(seed);
    loop {
        let pick = random.usize(1..=4);
        said.picks.push(pick);
        if phone.answer(1, &json!({ "pick": [pick.to_string()] })).await.is_err() {
            return Ok(());
        }
        said.receipted = said.picks.len();
        // fewer than a phone may say in a second
        tokio::time::sleep(Duration::from_millis(60)).await;
    }
}
