//! From the start of a program to its content on the screen, and the memory it then holds; ours and the empty window in turns, so that whatever else the
//! machine does meets both. With `TRITT_TIMELINE` set it tells every change of the picture.

use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use std::{env, fs, thread};

use anyhow::{Context as _, Result, bail, ensure};
use tritt_api::wire::{Purpose, SettingsChange};
use tritt_api::{App, Opening, Unattended, save_settings, system_clock};

use crate::row::{Row, Spread};
use crate::screen::{Picture, Screen};

/// Starts of each that count; one of each before them warms the disk cache.
const ROUNDS: usize = 11;

/// A picture that stays the same this long is finished.
const STILL: Duration = Duration::from_millis(1500);

/// Longest wait for a picture.
const PATIENCE: Duration = Duration::from_secs(30);

/// From this share of its content on the first content is drawn. Not all of it: a focus ring or a scroll bar may follow.
const DRAWN: f64 = 0.9;

/// One start.
struct Started {
    drawn: Duration,
    memory_mib: f64,
}

/// Start and memory, ours and the empty window's.
pub fn measure(place: &Path) -> Result<Vec<Row>> {
    let program = |name: &str| env::var_os(name).map(PathBuf::from).with_context(|| format!("{name} is not set"));
    let (ours, empty) = (program("TRITT_PROGRAM")?, program("TRITT_EMPTY")?);
    let screen = Screen::open(&program("TRITT_SCREEN")?)?;
    let data = place.join("at-today");
    at_today(&data)?;
    let home = place.join("home");
    fs::create_dir_all(&home)?;
    let start_ours = || start(Command::new(&ours).arg("--data-dir").arg(&data), &home, &screen);
    let start_empty = || start(&mut Command::new(&empty), &home, &screen);
    // ours does this by itself where there is no graphics card; how much of the ratio that is must not stay hidden
    let start_spare = || start(Command::new(&empty).env("WEBKIT_DISABLE_COMPOSITING_MODE", "1"), &home, &screen);
    let (mut of_ours, mut of_empty, mut of_spare) = (Vec::new(), Vec::new(), Vec::new());
    start_ours()?;
    start_empty()?;
    start_spare()?;
    for _ in 0..ROUNDS {
        of_ours.push(start_ours()?);
        of_empty.push(start_empty()?);
        of_spare.push(start_spare()?);
    }
    let time = |starts: &[Started]| Spread::of(&starts.iter().map(|start| start.drawn).collect::<Vec<_>>());
    let memory = |starts: &[Started]| Spread::of_numbers(starts.iter().map(|start| start.memory_mib).collect());
    let (time_ours, time_empty, time_spare) = (time(&of_ours), time(&of_empty), time(&of_spare));
    let (memory_ours, memory_empty, memory_spare) = (memory(&of_ours), memory(&of_empty), memory(&of_spare));
    let times = "of an empty window".to_owned();
    Ok(vec![
        Row::plain("start to content drawn, at Today", time_ours.median, "ms", time_ours.to_string()),
        Row::plain("start to content drawn, empty window", time_empty.median, "ms", time_empty.to_string()),
        Row::plain("the same, drawn without graphics card", time_spare.median, "ms", time_spare.to_string()),
        Row::limited("start, ratio", time_ours.median / time_empty.median, "×", 1.3, times.clone()),
        Row::plain("memory at Today, all processes (PSS)", memory_ours.median, "MiB", memory_ours.to_string()),
        Row::plain("memory of the empty window (PSS)", memory_empty.median, "MiB", memory_empty.to_string()),
        Row::plain("the same, drawn without graphics card", memory_spare.median, "MiB", memory_spare.to_string()),
        Row::limited("memory, ratio", memory_ours.median / memory_empty.median, "×", 1.25, times),
    ])
}

/// A data folder of somebody who has answered the question of the first start: the window opens at Today.
pub fn at_today(data: &Path) -> Result<()> {
    let opening = Opening { data_folder: data.to_path_buf(), from: None, clock: system_clock };
    let app = App::open(opening, Box::new(Unattended)).map_err(|error| anyhow::anyhow!("{error:?}"))?;
    let change =
        SettingsChange { purpose: Some(Purpose::Learn), language: Some("de".to_owned()), ..SettingsChange::default() };
    save_settings(&app, change).map_err(|error| anyhow::anyhow!("{error:?}"))?;
    Ok(())
}

fn start(program: &mut Command, home: &Path, screen: &Screen) -> Result<Started> {
    program.env("HOME", home).env("XDG_CONFIG_HOME", home.join(".config")).env("XDG_DATA_HOME", home.join("data"));
    program.env("XDG_CACHE_HOME", home.join("cache")).env("GDK_BACKEND", "x11").env("LANG", "de_DE.UTF-8");
    program.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).process_group(0);
    let before = screen.picture()?;
    let started = Instant::now();
    let running = Running(program.spawn()?);
    let mut pictures: Vec<(Duration, Picture)> = Vec::new();
    loop {
        let (now, at) = (screen.picture()?, started.elapsed());
        let last = pictures.last();
        if last.map_or(&before, |(_, picture)| picture) != &now {
            pictures.push((at, now));
        } else if last.is_some_and(|(changed, picture)| at - *changed > STILL && *picture != before) {
            break;
        }
        ensure!(at < PATIENCE, "{:?} drew nothing that stayed", program.get_program());
        thread::sleep(Duration::from_millis(1));
    }
    let Some((_, last)) = pictures.last() else { bail!("no picture") };
    let content = last.content(&before);
    let share = |picture: &Picture| picture.share_of(last, &content);
    if env::var_os("TRITT_TIMELINE").is_some() {
        let told: Vec<String> =
            pictures.iter().map(|(at, picture)| format!("{} ms {:.3}", at.as_millis(), share(picture))).collect();
        println!("{:?}: {}", program.get_program(), told.join(", "));
    }
    let (drawn, _) = pictures.iter().find(|(_, picture)| share(picture) >= DRAWN).context("never drawn")?;
    let memory_mib = memory_kib(running.0.id())? / 1024.0;
    drop(running);
    // the next one begins with an empty screen
    while screen.picture()? != before {
        ensure!(started.elapsed() < PATIENCE * 2, "the window stays on the screen");
        thread::sleep(Duration::from_millis(10));
    }
    Ok(Started { drawn: *drawn, memory_mib })
}

/// A program and the processes of its web view, ended together.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = Command::new("kill").args(["-KILL", "--", &format!("-{}", self.0.id())]).status();
        let _ = self.0.wait();
    }
}

/// What a process and all below it hold. Pages shared by several processes count by share (PSS), so that the sum is what is really in use.
fn memory_kib(process: u32) -> Result<f64> {
    let rollup = fs::read_to_string(format!("/proc/{process}/smaps_rollup"))?;
    let own = rollup.lines().find_map(|line| line.strip_prefix("Pss:")).context("no Pss")?;
    let own: f64 = own.trim().trim_end_matches("kB").trim().parse()?;
    let mut sum = own;
    for thread in fs::read_dir(format!("/proc/{process}/task"))? {
        // a thread may end while we read
        let children = fs::read_to_string(thread?.path().join("children")).unwrap_or_default();
        for child in children.split_whitespace() {
            sum += memory_kib(child.parse()?)?;
        }
    }
    Ok(sum)
}
