//! Packs the structure of the curriculum.

use std::env;
use std::path::Path;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let content = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../../content");
    println!("cargo:rerun-if-changed={}", content.display());
    let archive = Path::new(&env::var("OUT_DIR")?).join("content.tar.br");
    tritt_pack::write(&content, &archive)?;
    Ok(())
}
