//! What the tests share: the languages and pages there are, where the repository and the built program are.

use std::env;
use std::path::{Path, PathBuf};

use serde_json::Value;
use tritt_api::{ApiError, App};

/// The languages everything is tried in.
pub const LANGUAGES: [&str; 2] = ["de", "en"];

/// Pages by address, whatever else the curriculum holds; the welcome page comes before the first of them.
pub const PAGES: [&str; 59] = [
    "today",
    "steps",
    "step/sign-in",
    "step/sign-in/do",
    "step/sign-in/check",
    "step/sign-in/tick",
    "step/sign-in/sources",
    "quiz/deception",
    "repeat",
    "refresh",
    "practise",
    "practise/inbox",
    "practise/links",
    "practise/passwords",
    "practise/scenario-ransomware-monday",
    "practise/sorting-report",
    "practise/place-office",
    "situation",
    "checklists",
    "checklists/backup",
    "verify",
    "glossary",
    "settings",
    "profile",
    "notes",
    "about",
    "gallery",
    "step/improvement",
    "paths",
    "path/new-employee",
    "edit-path",
    "team",
    "report",
    "evidence",
    "firm",
    "firm/profile",
    "firm/plan",
    "firm/tabletop",
    "charter",
    "firm/lists",
    "firm/emergency",
    "firm/incident",
    "firm/suppliers",
    "firm/suppliers/evidence",
    "firm/suppliers/papers",
    "firm/suppliers/own",
    "workshop",
    "workshop/plan",
    "workshop/plan/workshop-90",
    "workshop/guide",
    "workshop/guide/teaching",
    "workshop/network",
    "workshop/network/hotspot",
    "workshop/network/wifi",
    "workshop/network/paper",
    "workshop/present",
    "workshop/present/workshop-90",
    "workshop/room",
    "workshop/records",
];

/// Runs a command as the window does, and reads its answer.
///
/// # Errors
/// That of the command.
///
/// # Panics
/// When the answer is no JSON.
pub fn dispatch(app: &App, name: &str, request: Value) -> Result<Value, ApiError> {
    let answer = tritt_api::dispatch(app, name, request)?;
    Ok(serde_json::from_str(&answer).unwrap_or_else(|error| panic!("{name} answers {answer}: {error}")))
}

/// The folder of the repository.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}

/// The folder cargo builds in.
pub fn target() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |folder| root().join(folder))
}

/// The program under test: `TRITT_PROGRAM`, else the debug build, which `cargo xtask test` makes first.
pub fn program() -> PathBuf {
    let name = format!("trittsicher{}", env::consts::EXE_SUFFIX);
    env::var_os("TRITT_PROGRAM").map_or_else(|| target().join("debug").join(name), PathBuf::from)
}

/// The names Chromium goes by.
pub const CHROMIUM: [&str; 4] = ["chrome", "chromium", "chromium-browser", "google-chrome"];

/// The first of these programs: of what `cargo xtask test` had to fetch, else in one of the folders programs are looked for in.
pub fn on_path(names: &[&str]) -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let folders: Vec<PathBuf> = std::iter::once(target().join("tools/bin")).chain(env::split_paths(&path)).collect();
    let found = |name: &&str| {
        let name = format!("{name}{}", env::consts::EXE_SUFFIX);
        folders.iter().map(|folder| folder.join(&name)).find(|path| path.is_file())
    };
    names.iter().find_map(found)
}

/// The page for phones as the window gives it out: the built files, packed. Empty where it is not built, which a test of it finds.
pub fn phone_page() -> Vec<(String, Vec<u8>)> {
    ["index.html", "assets/phone.js", "assets/phone.css"]
        .iter()
        .filter_map(|path| {
            let bytes = std::fs::read(root().join("ui/dist-phone").join(path)).ok()?;
            let mut pack = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
            std::io::Write::write_all(&mut pack, &bytes).ok()?;
            Some(((*path).to_owned(), pack.finish().ok()?))
        })
        .collect()
}
