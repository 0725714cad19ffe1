//! How fast the program is: start and memory beside an empty window, switching, paper. `cargo xtask bench` builds what is compared, gives a screen whose
//! picture can be read (`TRITT_SCREEN`), and starts this. Each row names its limit; one over its limit makes the whole fail.
#![allow(clippy::print_stdout, missing_docs, reason = "a benchmark talks to the person who started it")]

#[cfg(target_os = "linux")]
mod cards;
#[cfg(target_os = "linux")]
mod paper;
#[cfg(target_os = "linux")]
mod row;
#[cfg(target_os = "linux")]
mod screen;
#[cfg(target_os = "linux")]
mod start;
#[cfg(target_os = "linux")]
mod switch;
#[cfg(target_os = "linux")]
#[path = "../../tests/e2e/window.rs"]
#[allow(dead_code, reason = "the journeys use more of it")]
mod window;

#[cfg(target_os = "linux")]
fn main() -> anyhow::Result<std::process::ExitCode> {
    use std::process::ExitCode;

    let place = tempfile::tempdir()?;
    let mut over = 0;
    let mut tell = |rows: Vec<row::Row>| {
        for row in rows {
            over += usize::from(row.is_over());
            println!("{row}");
        }
    };
    tell(paper::measure(place.path())?);
    tell(cards::measure(place.path())?);
    tell(start::measure(place.path())?);
    tell(tokio::runtime::Runtime::new()?.block_on(switch::measure(place.path()))?);
    Ok(if over == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Windows and macOS have neither a screen that can be read nor a web driver for the window.
#[cfg(not(target_os = "linux"))]
fn main() {
    println!("start, memory, switching: measured on Linux only");
}
