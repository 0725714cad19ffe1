//! A room full of phones: how long joining and receipts take, how much memory the room needs, whether anything is lost, and what a bare server takes for the
//! same, with and without a disk (docs/speed.md). Loopback only, bounded in time and number.
//!
//! `cargo bench -p tritt-live --bench load` measures 100, 300 and 1,000 phones; `-- 3000` others, `-- slow` a slow disk. The server runs in a process of its own.
#![allow(
    clippy::print_stdout,
    clippy::cast_precision_loss,
    missing_docs,
    reason = "a benchmark talks to the person who started it"
)]

mod echo;
mod hostile;
mod phones;
mod room;

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::SocketAddr;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::Duration;

use anyhow::{Context as _, Result, bail, ensure};

/// Rounds everybody answers.
const ROUNDS: u32 = 3;
/// In which everybody answers.
const WITHIN: Duration = Duration::from_secs(5);
/// How much longer a commit of a slow disk takes (docs/security.md, L14).
const SLOWER: Duration = Duration::from_millis(20);
/// The most phones one may ask for.
const MOST: usize = 8000;

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|one| one != "--bench").collect();
    match arguments.first().map(String::as_str) {
        Some("serve-room") => return room::serve(Duration::ZERO),
        Some("serve-slow") => return room::serve(SLOWER),
        Some("serve-bare") => return echo::serve(false),
        Some("serve-disk") => return echo::serve(true),
        Some("hostile") => return in_runtime(hostile::run()),
        Some("slow") => return in_runtime(slow()),
        _ => {}
    }
    let asked: Vec<usize> = arguments.iter().filter_map(|one| one.parse().ok()).collect();
    ensure!(asked.iter().all(|phones| *phones <= MOST), "at most {MOST} phones");
    let asked = if asked.is_empty() { vec![100, 300, 1000] } else { asked };
    println!("disk: says back what it hears when it is synced to a file; bare: at once");
    println!("phones        join p50   p99     receipt p50   p99    memory   answers on disk");
    for phones in asked {
        in_runtime(measure(phones))?;
    }
    Ok(())
}

fn in_runtime<T>(work: impl Future<Output = Result<T>>) -> Result<T> {
    tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build()?.block_on(work)
}

/// A thousand phones and a slow disk.
async fn slow() -> Result<()> {
    let mut room = Server::start("serve-slow")?;
    let empty = room.memory()?;
    let figures = phones::room(room.at, 1000, &mut room).await?;
    print(" 1000 slow", &figures, room.memory()?.saturating_sub(empty), &room.ask("count")?);
    within("receipt with slow commits, p99", percentile(&figures.receipts, 99), 400.0)
}

async fn measure(count: usize) -> Result<()> {
    let mut room = Server::start("serve-room")?;
    let empty = room.memory()?;
    let measured = phones::room(room.at, count, &mut room).await;
    let full = room.memory()?;
    match measured {
        Ok(figures) => {
            let kept = room.ask("count")?;
            ensure!(
                kept == figures.receipts.len().to_string(),
                "{} receipts and {kept} answers on disk",
                figures.receipts.len()
            );
            print(&format!("{count:>5} room"), &figures, full.saturating_sub(empty), &kept);
            if count <= 1000 {
                within("joining, p99", percentile(&figures.joins, 99), 200.0)?;
                within("receipt, p99", percentile(&figures.receipts, 99), 100.0)?;
                within("memory in MiB", full.saturating_sub(empty) as f64 / 1024.0, 48.0)?;
            }
        }
        Err(error) => println!("{count:>5} room   breaks: {error:#}"),
    }
    drop(room);
    for (which, name) in [("serve-disk", "disk"), ("serve-bare", "bare")] {
        let echo = Server::start(which)?;
        let empty = echo.memory()?;
        match phones::echo(echo.at, count).await {
            Ok(figures) => {
                let full = echo.memory()?;
                print(&format!("{count:>5} {name}"), &figures, full.saturating_sub(empty), "-");
            }
            Err(error) => println!("{count:>5} {name}   breaks: {error:#}"),
        }
    }
    Ok(())
}

/// What was measured, in microseconds.
#[derive(Default)]
pub(crate) struct Figures {
    pub(crate) joins: Vec<u64>,
    pub(crate) receipts: Vec<u64>,
}

/// Fails where a limit is not kept (docs/security.md, L13, L14 and the test of all).
pub(crate) fn within(what: &str, measured: f64, limit: f64) -> Result<()> {
    ensure!(measured <= limit, "{what}: {measured:.1} is more than {limit:.1}");
    Ok(())
}

/// In milliseconds.
fn percentile(all: &[u64], share: usize) -> f64 {
    let mut all = all.to_vec();
    all.sort_unstable();
    let at = all.len().saturating_sub(1) * share / 100;
    all.get(at).copied().unwrap_or_default() as f64 / 1000.0
}

fn print(name: &str, figures: &Figures, kib: u64, kept: &str) {
    let of = percentile;
    println!(
        "{name}  {:>7.1} ms {:>7.1} ms  {:>7.1} ms {:>7.1} ms  {:>5.1} MiB  {kept}",
        of(&figures.joins, 50),
        of(&figures.joins, 99),
        of(&figures.receipts, 50),
        of(&figures.receipts, 99),
        kib as f64 / 1024.0,
    );
}

/// A server in a process of its own, spoken to by lines.
pub(crate) struct Server {
    child: Child,
    say: ChildStdin,
    hear: BufReader<ChildStdout>,
    pub(crate) at: SocketAddr,
}

impl Server {
    pub(crate) fn start(which: &str) -> Result<Self> {
        let mut child =
            Command::new(std::env::current_exe()?).arg(which).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        let (say, hear) = (child.stdin.take(), child.stdout.take());
        let (say, hear) = say.zip(hear).context("no pipes")?;
        let mut hear = BufReader::new(hear);
        let mut line = String::new();
        hear.read_line(&mut line)?;
        let at = line.trim().parse().with_context(|| format!("no address: {line:?}"))?;
        Ok(Self { child, say, hear, at })
    }

    pub(crate) fn ask(&mut self, what: &str) -> Result<String> {
        writeln!(self.say, "{what}")?;
        let mut line = String::new();
        if self.hear.read_line(&mut line)? == 0 {
            bail!("the server is gone");
        }
        Ok(line.trim().to_owned())
    }

    /// What the process holds in memory, in KiB; 0 where the system does not say it in this way.
    pub(crate) fn memory(&self) -> Result<u64> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap_or_default();
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        Ok(line.and_then(|line| line.split_whitespace().next()?.parse().ok()).unwrap_or_default())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
