//! `cargo xtask shots`: a picture of every page, in both languages, every theme and two sizes.

use std::fs;

use anyhow::Result;

use crate::shell::{cargo, step, target};
use crate::test::with_display;
use crate::{generate, setup, window};

/// The journeys that take pictures, by their module.
const JOURNEYS: &[&str] = &[
    "damage::",
    "exercises::",
    "firm::",
    "newcomer::",
    "pages::",
    "people::",
    "peopled::",
    "story::",
    "suppliers::",
    "tabletop::",
    "workshop::",
];

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
        .args(["test", "--locked", "--workspace", "--test", "e2e", "--"])
        .args(JOURNEYS)
        .env("TRITT_SHOTS", &folder)
        // the driver's pictures come from the compositor, which the program does without where there is no graphics card; then it waits for ever
        .env("WEBKIT_DISABLE_COMPOSITING_MODE", "0")
        .env("TRITT_DRIVER", setup::tauri_driver()?);
    step("pictures", &mut journeys)?;
    println!("{} pictures in {}", fs::read_dir(&folder)?.count(), folder.display());
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::shell::root;

    #[test]
    fn every_journey_that_takes_pictures_is_run() {
        let mut found: Vec<String> = std::fs::read_dir(root().join("tests/tests/e2e"))
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .filter(|path| !path.ends_with("window.rs"))
            .filter(|path| {
                let text = std::fs::read_to_string(path).unwrap();
                text.contains(".picture(") || text.contains("screens(")
            })
            .map(|path| format!("{}::", path.file_stem().unwrap().to_string_lossy()))
            .collect();
        found.sort();
        assert_eq!(found, super::JOURNEYS);
    }
}
