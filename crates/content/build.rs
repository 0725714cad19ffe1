//! Packs the structure of the curriculum and the guide for trainers.

use std::env;
use std::path::Path;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let root = Path::new(&env::var("CARGO_MANIFEST_DIR")?).join("../..");
    let out = env::var("OUT_DIR")?;
    for (folder, archive) in [("content", "content.tar.br"), ("docs/trainer-guide", "guide.tar.br")] {
        let folder = root.join(folder);
        println!("cargo:rerun-if-changed={}", folder.display());
        tritt_pack::write(&folder, &Path::new(&out).join(archive))?;
    }
    Ok(())
}
