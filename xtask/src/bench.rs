//! `cargo xtask bench`: how fast and how large a release build is, beside an empty Tauri window built in the same run. Figures measured in one run are
//! compared with each other; from run to run and machine to machine only the ratios hold.

use std::path::{Path, PathBuf};
use std::{fs, io};

use anyhow::{Context as _, Result, bail};

use crate::shell::{cargo, command, root, step, target};
use crate::test::with_screen;
use crate::{generate, setup, window};

/// The first load of the window, compressed, without fonts: KiB at most.
const PAGES_LIMIT: f64 = 150.0;

/// The program: MiB at most.
const PROGRAM_LIMIT: f64 = 40.0;

/// The window ours is compared with.
const EMPTY: &str = "tests/fixtures/empty-window";

/// Builds, measures, prints; fails when a figure is over its limit.
pub fn bench() -> Result<()> {
    setup::to_test()?;
    generate::compare_words()?;
    window::build_pages()?;
    step("release build", cargo().args(["build", "--release", "--locked", "--package", "trittsicher"]))?;
    let program = built("trittsicher");
    let (first, all) = pages()?;
    let mut good = size("window pages, first load, gzip, no fonts", kib(&first)?, "KiB", PAGES_LIMIT);
    println!("{:<44}{:>9.2} KiB", "with what comes when it is wanted", kib(&all)?);
    good &= size("release program", mib(&program)?, "MiB", PROGRAM_LIMIT);
    good &= record()?;
    if cfg!(target_os = "linux") {
        good &= speed(&program)?;
    } else {
        println!("start, memory, switching: measured on Linux only");
    }
    if good { Ok(()) } else { bail!("a figure is over its limit") }
}

/// The record: answers, teams, planning; and search and a simulated year of refreshing, which only tell.
fn record() -> Result<bool> {
    let benchmark = ["bench", "--locked", "--package", "tritt-store", "--bench", "record"];
    step("benchmark of the record", cargo().args(benchmark).arg("--no-run"))?;
    let mut run = cargo();
    let good = run.args(benchmark).arg("--quiet").status().context("the benchmark cannot be started")?.success();
    for (what, package, example) in
        [("search", "tritt-store", "search_speed"), ("a year of refreshing", "tritt-core", "refresh_year")]
    {
        let run = ["run", "--release", "--locked", "--quiet", "--package", package, "--example", example];
        step(what, cargo().args(run))?;
    }
    Ok(good)
}

/// Everything that needs the program to run.
fn speed(program: &Path) -> Result<bool> {
    build_empty_window()?;
    let benchmark = ["bench", "--locked", "--package", "tritt-tests", "--bench", "speed"];
    step("benchmark", cargo().args(benchmark).arg("--no-run"))?;
    let screen = target().join("tmp/bench-screen");
    fs::create_dir_all(&screen)?;
    println!("── measuring; leave the machine alone for two minutes");
    let mut run = with_screen("cargo", Some(&screen));
    run.args(benchmark)
        .arg("--quiet")
        .env("TRITT_SCREEN", &screen)
        .env("TRITT_PROGRAM", program)
        .env("TRITT_EMPTY", built("empty-window"))
        .env("TRITT_DRIVER", setup::tauri_driver()?);
    Ok(run.status().context("the benchmark cannot be started")?.success())
}

/// The empty window, with our lock file and our release profile, so that only what is ours makes a difference. Settings for single packages stay out: they
/// are for those that the empty window does not have.
fn build_empty_window() -> Result<()> {
    let folder = root().join(EMPTY);
    fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock"))?;
    let mut build = cargo();
    build.args(["build", "--release", "--manifest-path"]).arg(folder.join("Cargo.toml"));
    build.arg("--target-dir").arg(target());
    let workspace: toml::Table = fs::read_to_string(root().join("Cargo.toml"))?.parse()?;
    let profile = workspace.get("profile").and_then(|profiles| profiles.get("release")).and_then(toml::Value::as_table);
    for (name, value) in profile.context("no release profile")?.iter().filter(|(_, value)| !value.is_table()) {
        build.arg("--config").arg(format!("profile.release.{name}={value}"));
    }
    step("empty window", &mut build)
}

fn built(name: &str) -> PathBuf {
    target().join("release").join(format!("{name}{}", std::env::consts::EXE_SUFFIX))
}

fn size(name: &str, measured: f64, unit: &str, limit: f64) -> bool {
    let good = measured <= limit;
    println!("{name:<44}{measured:>9.2} {unit:<4} limit {limit:<6} {}", if good { "ok" } else { "OVER" });
    good
}

fn mib(file: &Path) -> Result<f64> {
    Ok(fs::metadata(file)?.len() as f64 / 1024.0 / 1024.0)
}

/// The files of the window but for fonts: those its first page names, which are all it loads before it can draw, and all there are.
fn pages() -> Result<(Vec<PathBuf>, Vec<PathBuf>)> {
    let mut all = Vec::new();
    collect(&root().join("ui/dist"), &mut all)?;
    all.retain(|file| file.extension().is_none_or(|extension| extension != "woff2"));
    let index = fs::read_to_string(root().join("ui/dist/index.html"))?;
    let named = |file: &&PathBuf| {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        name == "index.html" || index.contains(&*name)
    };
    let first: Vec<PathBuf> = all.iter().filter(named).cloned().collect();
    if first.len() < 3 {
        bail!("the first page names no script or no style");
    }
    Ok((first, all))
}

/// Their size, each compressed as a server would.
fn kib(files: &[PathBuf]) -> Result<f64> {
    // Node.js is there anyway, and compresses
    let script = "const { gzipSync } = require('node:zlib'); const { readFileSync } = require('node:fs');
        console.log(process.argv.slice(1).reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0))";
    let output = command("node").args(["-e", script]).args(files).output().context("node")?;
    let bytes: f64 = String::from_utf8_lossy(&output.stdout).trim().parse().context("size of the pages")?;
    Ok(bytes / 1024.0)
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else {
            files.push(path);
        }
    }
    Ok(())
}
