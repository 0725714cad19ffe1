//! `cargo xtask shots`: a picture of every page, in both languages, every theme and two sizes.

use std::fs;

use anyhow::Result;

use crate::shell::{cargo, step, target};
use crate::test::with_display;
use crate::{generate, setup, window};

/// Runs the journeys through the real window with pictures on.
pub fn shots() -> Result<()> {
    setup::to_test()?;
    generate::compare_words()?;
    window::build_pages()?;
    step("build", cargo().args(["build", "--locked", "--workspace", "--all-targets"]))?;
    let folder = target().join("shots");
    if folder.is_dir() {
        fs::remove_dir_all(&folder)?;
    }
    let mut journeys = with_display("cargo");
    journeys
        .args(["test", "--locked", "--workspace", "--test", "e2e", "--", "pages::", "story::"])
        .env("TRITT_SHOTS", &folder)
        // the driver's pictures come from the compositor, which the program does without where there is no graphics card; then it waits for ever
        .env("WEBKIT_DISABLE_COMPOSITING_MODE", "0")
        .env("TRITT_DRIVER", setup::tauri_driver()?);
    step("pictures", &mut journeys)?;
    println!("{} pictures in {}", fs::read_dir(&folder)?.count(), folder.display());
    Ok(())
}
