//! Rules of the house that no compiler knows (docs/architecture.md, "Invariants").

use std::path::{Path, PathBuf};
use std::{fs, io};

use anyhow::{Result, bail};

use crate::shell::root;

/// Which packages of ours a package may use. A new arrow is a decision.
const ARROWS: &[(&str, &[&str])] = &[
    ("crates/core", &[]),
    ("crates/pack", &[]),
    ("crates/i18n", &["tritt-pack"]),
    ("crates/content", &["tritt-core", "tritt-i18n", "tritt-pack"]),
    ("crates/store", &["tritt-core"]),
    ("crates/documents", &["tritt-core", "tritt-i18n"]),
    ("crates/interop", &["tritt-core"]),
    ("crates/live", &["tritt-core"]),
    (
        "crates/api",
        &["tritt-interop", "tritt-core", "tritt-i18n", "tritt-content", "tritt-store", "tritt-documents", "tritt-live"],
    ),
    ("src-tauri", &["tritt-api", "tritt-i18n"]),
    ("tests", &["tritt-api", "tritt-i18n", "tritt-core", "tritt-content", "tritt-documents"]),
    ("xtask", &["tritt-i18n"]),
];

/// What a package may use besides for its tests and benchmarks.
const FOR_TESTS: &[(&str, &str)] = &[
    // its load generator answers into the real record
    ("crates/live", "tritt-store"),
];

/// Where a library may be used.
const HOMES: &[(&str, &[&str])] = &[
    ("tauri", &["src-tauri"]),
    ("rusqlite", &["crates/store", "tests"]),
    ("typst", &["crates/documents", "tests"]),
    ("axum", &["crates/live", "tests"]),
    ("clap", &["src-tauri"]),
];

/// Longest code file, in lines.
const LONGEST: usize = 600;

/// What must not stand in files of a kind, and why.
const FORBIDDEN: &[(&str, &str, &str)] = &[
    ("svelte", "{@html", "no HTML from data reaches the window"),
    ("svelte", " style=\"", "the content security policy allows no style attributes; use style:--x"),
    ("rs", concat!("#[", "ignore"), "a test that does not run tests nothing"),
    ("rs", concat!("#[should", "_panic"), "a panic is no answer"),
];

/// Checks the tree.
pub fn tidy() -> Result<()> {
    let mut broken = arrows()?;
    let mut files = Vec::new();
    for folder in ["crates", "src-tauri", "tests", "xtask", "ui/src"] {
        collect(&root().join(folder), &mut files)?;
    }
    for file in &files {
        broken.extend(file_rules(file)?);
    }
    if broken.is_empty() {
        return Ok(());
    }
    bail!("{}", broken.join("\n"))
}

fn arrows() -> Result<Vec<String>> {
    let mut broken = Vec::new();
    for folder in members()? {
        let manifest: toml::Table = fs::read_to_string(root().join(&folder).join("Cargo.toml"))?.parse()?;
        broken.extend(dependencies(&folder, &manifest));
    }
    Ok(broken)
}

/// The folder of every package in the workspace.
fn members() -> Result<Vec<String>> {
    let workspace: toml::Table = fs::read_to_string(root().join("Cargo.toml"))?.parse()?;
    let members = workspace.get("workspace").and_then(|workspace| workspace.get("members"));
    let mut folders = Vec::new();
    for member in members.and_then(toml::Value::as_array).into_iter().flatten().filter_map(toml::Value::as_str) {
        let Some(parent) = member.strip_suffix("/*") else {
            folders.push(member.to_owned());
            continue;
        };
        for entry in fs::read_dir(root().join(parent))? {
            let entry = entry?;
            if entry.path().join("Cargo.toml").is_file() {
                folders.push(format!("{parent}/{}", entry.file_name().to_string_lossy()));
            }
        }
    }
    Ok(folders)
}

/// What the package in `folder` uses and must not, for every system it is built on.
fn dependencies(folder: &str, manifest: &toml::Table) -> Vec<String> {
    let Some((_, allowed)) = ARROWS.iter().find(|(known, _)| *known == folder) else {
        return vec![format!("{folder}: what it may use stands nowhere (ARROWS in xtask/src/tidy.rs)")];
    };
    let systems = manifest.get("target").and_then(toml::Value::as_table).into_iter().flat_map(toml::Table::values);
    let places = std::iter::once(manifest).chain(systems.filter_map(toml::Value::as_table));
    let sections = places.flat_map(|place| {
        let sections = ["dependencies", "dev-dependencies", "build-dependencies"];
        sections.into_iter().filter_map(move |section| Some((section, place.get(section)?.as_table()?)))
    });
    let mut broken = Vec::new();
    let wanted = sections.flat_map(|(section, table)| table.iter().map(move |(key, wanted)| (section, key, wanted)));
    for (section, key, wanted) in wanted {
        let name = wanted.get("package").and_then(toml::Value::as_str).unwrap_or(key);
        let for_tests = section == "dev-dependencies" && FOR_TESTS.contains(&(folder, name));
        if name.starts_with("tritt-") && !allowed.contains(&name) && !for_tests {
            broken.push(format!("{folder} must not use {name}: a new arrow is a decision (docs/architecture.md)"));
        }
        for (library, homes) in HOMES {
            let same_family = name == *library || name.starts_with(&format!("{library}-"));
            if same_family && !homes.contains(&folder) {
                broken.push(format!("{folder} must not use {name}: its home is {}", homes.join(", ")));
            }
        }
    }
    broken
}

fn file_rules(path: &Path) -> Result<Vec<String>> {
    let name = path.strip_prefix(root()).unwrap_or(path).to_string_lossy().replace('\\', "/");
    let extension = path.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
    if !["rs", "ts", "svelte", "css"].contains(&extension) || name.contains("/generated/") {
        return Ok(Vec::new());
    }
    let text = fs::read_to_string(path)?;
    let mut broken = Vec::new();
    let lines = text.lines().count();
    // a drawing is a picture that happens to be written in lines
    if lines > LONGEST && !name.contains("/drawings/") {
        broken.push(format!("{name} has {lines} lines, {LONGEST} at most: split it"));
    }
    for (kind, what, why) in FORBIDDEN {
        if extension == *kind && text.contains(what) {
            broken.push(format!("{name} contains {what}: {why}"));
        }
    }
    let host = format!("@{}", "tauri-apps");
    if name.starts_with("ui/src/") && !name.starts_with("ui/src/lib/backend/") && text.contains(&host) {
        broken.push(format!("{name} imports {host}: only ui/src/lib/backend/ speaks to the host"));
    }
    Ok(broken)
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    let Ok(entries) = fs::read_dir(folder) else { return Ok(()) };
    for entry in entries {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default();
        if path.is_dir() && name != "node_modules" && name != "dist" && name != "target" {
            collect(&path, files)?;
        } else if path.is_file() {
            files.push(path);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_tree_keeps_the_rules() {
        if let Err(broken) = super::tidy() {
            panic!("{broken}");
        }
    }

    #[test]
    fn a_new_arrow_is_seen_wherever_it_stands() {
        for (folder, manifest, expected) in [
            ("crates/store", "[dependencies]\ntritt-core = {}\nrusqlite = {}\n", ""),
            ("crates/store", "[dependencies]\ntritt-content = {}\n", "tritt-content"),
            ("crates/store", "[dev-dependencies]\nother = { package = \"tritt-api\" }\n", "tritt-api"),
            ("crates/api", "[target.'cfg(windows)'.dependencies]\ntauri-plugin-x = \"1\"\n", "tauri-plugin-x"),
            ("crates/api", "[target.'cfg(unix)'.build-dependencies]\ntypst = \"1\"\n", "typst"),
            ("crates/live", "[dev-dependencies]\ntritt-store = {}\n", ""),
            ("crates/live", "[dependencies]\ntritt-store = {}\n", "tritt-store"),
            ("crates/new", "[dependencies]\n", "stands nowhere"),
        ] {
            let found = super::dependencies(folder, &manifest.parse().unwrap()).join("\n");
            assert_eq!(found.is_empty(), expected.is_empty(), "{folder} {manifest}: {found}");
            assert!(found.contains(expected), "{folder} {manifest}: {found}");
        }
    }
}
