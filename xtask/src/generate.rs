//! Files made from others. They are committed; a stale one fails the tests.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{fs, io};

use anyhow::{Context as _, Result, bail};
use tritt_i18n::table::{self, Kind, Row};

use crate::shell::{cargo, root, step};

/// `cargo xtask gen`: the words of the window and of the phone page from the Fluent files, the window's types from the wire types.
pub fn write() -> Result<()> {
    write_words()?;
    step(
        "types",
        cargo().args(["test", "--quiet", "--workspace", "--test", "it", "generated"]).env("TRITT_GENERATE", "1"),
    )
}

/// Writes the words of the window and of the phone page if they changed.
pub fn write_words() -> Result<()> {
    for (path, text) in words()? {
        if fs::read_to_string(&path).ok().as_deref() != Some(text.as_str()) {
            fs::create_dir_all(path.parent().context("a file has a folder")?)?;
            fs::write(&path, text)?;
        }
    }
    Ok(())
}

/// Fails when the words of the window or of the phone page are stale.
pub fn compare_words() -> Result<()> {
    for (path, text) in words()? {
        if fs::read_to_string(&path)?.replace("\r\n", "\n") != text {
            bail!("{} is stale: run cargo xtask gen", path.display());
        }
    }
    Ok(())
}

/// Where the words of the window and of the phone page go, and what they are.
fn words() -> Result<[(PathBuf, String); 2]> {
    let english = root().join("locales/en");
    let mut window = Vec::new();
    for file in fluent_files(&english.join("ui"))? {
        let name = format!("ui/{}", file.file_name().unwrap_or_default().to_string_lossy());
        window.extend(rows(&name, &file)?);
    }
    let phone = rows("phone.ftl", &english.join("phone.ftl"))?;
    let generated = root().join("ui/src/lib/generated");
    Ok([
        (generated.join("messages.ts"), script("ui/", "../i18n.svelte", &window)),
        (generated.join("phone.ts"), script("phone.ftl", "../../phone/words.svelte", &phone)),
    ])
}

fn rows(name: &str, file: &Path) -> Result<Vec<Row>> {
    let text = fs::read_to_string(file)?;
    table::read(name, &text).map_err(|mistakes| anyhow::anyhow!(mistakes.join("\n")))
}

/// One function per message, which calls the `format` of the module named.
fn script(source: &str, format: &str, rows: &[Row]) -> String {
    let mut out = format!(
        "// Made by `cargo xtask gen` from locales/en/{source}. Do not edit.\nimport {{ format }} from \"{format}\";\n\nexport const msg = {{\n",
    );
    let sorted: BTreeMap<String, &Row> = rows.iter().map(|row| (row.script_name(), row)).collect();
    for (name, row) in sorted {
        let text = row.text.replace('\n', " ").replace("*/", "* /");
        let attribute = row.attribute.as_ref().map(|attribute| format!("\"{attribute}\""));
        let (parameters, arguments) = if row.variables.is_empty() {
            (String::new(), attribute.map(|attribute| format!(", undefined, {attribute}")).unwrap_or_default())
        } else {
            let types: Vec<String> = row
                .variables
                .iter()
                .map(|(name, kind)| {
                    format!("{}: {}", property(name), if *kind == Kind::Number { "number" } else { "string" })
                })
                .collect();
            let attribute = attribute.map(|attribute| format!(", {attribute}")).unwrap_or_default();
            (format!("args: {{ {} }}", types.join("; ")), format!(", args{attribute}"))
        };
        let _ = write!(out, "  /** {text} */\n  {name}: ({parameters}) => format(\"{}\"{arguments}),\n", row.id);
    }
    out.push_str("};\n");
    out
}

fn property(name: &str) -> String {
    if name.contains('-') { format!("\"{name}\"") } else { name.to_owned() }
}

fn fluent_files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "ftl") {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}
