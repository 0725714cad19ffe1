//! How fast the record is: saving an answer beside a bare SQLite, a team of thousands beside a small one, planning a session, and how large it gets.
//! `cargo xtask bench` starts this; it needs no screen. One row over its limit makes the whole fail.
#![allow(clippy::print_stdout, missing_docs, reason = "a benchmark talks to the person who started it")]

mod answers;
mod plan;
#[path = "../../../../tests/benches/speed/row.rs"]
#[allow(dead_code, reason = "the other benchmark uses more of it")]
mod row;
mod team;

use std::process::ExitCode;

fn main() -> anyhow::Result<ExitCode> {
    let place = tempfile::tempdir()?;
    let mut rows = answers::measure(place.path())?;
    rows.extend(plan::measure());
    rows.extend(team::measure(place.path())?);
    let over = rows.iter().filter(|row| row.is_over()).count();
    for row in &rows {
        println!("{row}");
    }
    Ok(if over == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
