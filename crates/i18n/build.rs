//! Packs the words, and writes one Rust function per message of the English files that Rust speaks: a missing argument or a wrong id does not compile.

#[path = "src/table.rs"]
#[allow(dead_code, reason = "the build script uses a part of the table")]
mod table;

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let locales = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../../locales");
    println!("cargo:rerun-if-changed={}", locales.display());
    tritt_pack::write(&locales, &Path::new(&env::var("OUT_DIR")?).join("locales.tar.br"))?;
    let english = locales.join("en");
    let mut files = Vec::new();
    collect(&english, &mut files)?;
    files.sort();
    let mut code = String::from("impl Words {\n");
    for path in files {
        println!("cargo:rerun-if-changed={}", path.display());
        let name = path.strip_prefix(&english)?.to_string_lossy().replace('\\', "/");
        if name.starts_with("content/") || name.starts_with("firm/") || name == "phone.ftl" || !name.ends_with(".ftl") {
            continue;
        }
        let rows = table::read(&name, &fs::read_to_string(&path)?).map_err(|mistakes| mistakes.join("\n"))?;
        for row in rows.iter().filter(|row| !row.file.starts_with("ui/")) {
            function(row, &mut code);
        }
    }
    code.push_str("}\n");
    fs::write(PathBuf::from(env::var("OUT_DIR")?).join("messages.rs"), code)?;
    Ok(())
}

fn function(row: &table::Row, code: &mut String) {
    let text = row.text.replace('\n', " ").replace('[', "\\[").replace(']', "\\]").replace('<', "\\<");
    let mut parameters = String::new();
    let mut arguments = String::new();
    for (name, kind) in &row.variables {
        let parameter = name.replace('-', "_");
        match kind {
            table::Kind::Number => {
                let _ = write!(parameters, ", {parameter}: impl Into<f64>");
                let _ = write!(arguments, "(\"{name}\", Value::Number({parameter}.into())), ");
            }
            table::Kind::Text => {
                let _ = write!(parameters, ", {parameter}: &str");
                let _ = write!(arguments, "(\"{name}\", Value::Text({parameter}.to_owned())), ");
            }
        }
    }
    let attribute = match &row.attribute {
        Some(attribute) => format!("Some(\"{attribute}\")"),
        None => "None".to_owned(),
    };
    let _ = write!(
        code,
        "    /// {text}\n    pub fn {}(&self{parameters}) -> String {{\n        self.message(\"{}\", {attribute}, &[{arguments}])\n    }}\n",
        row.rust_name(),
        row.id,
    );
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() { collect(&path, files)? } else { files.push(path) }
    }
    Ok(())
}
