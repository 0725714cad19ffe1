//! Closes every command to windows that no capability names: by default every window may call every own command.

include!("../crates/api/src/command_list.rs");

macro_rules! names {
    ($($name:ident($request:ident) -> $answer:ident,)*) => {
        &[$(stringify!($name)),*]
    };
}

/// Packs the page that phones get in a workshop, and lists its files for `include!`.
fn phone_page() -> std::io::Result<()> {
    use std::io::Write as _;

    let out = std::path::PathBuf::from(std::env::var_os("OUT_DIR").unwrap_or_default());
    let page = std::path::Path::new("../ui/dist-phone");
    let mut list = String::from("&[\n");
    for (folder, below) in [(page.to_path_buf(), ""), (page.join("assets"), "assets/")] {
        let mut files: Vec<_> = std::fs::read_dir(folder)?.collect::<Result<_, _>>()?;
        files.sort_by_key(std::fs::DirEntry::file_name);
        for file in files.iter().filter(|file| file.path().is_file()) {
            let name = file.file_name().to_string_lossy().into_owned();
            let packed = out.join(format!("{name}.gz"));
            let mut pack = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
            pack.write_all(&std::fs::read(file.path())?)?;
            std::fs::write(&packed, pack.finish()?)?;
            list.push_str(&format!("    ({:?}, include_bytes!({:?})),\n", format!("{below}{name}"), packed));
        }
    }
    list.push_str("]\n");
    std::fs::write(out.join("phone_page.rs"), list)
}

fn main() {
    println!("cargo:rerun-if-changed=../crates/api/src/command_list.rs");
    println!("cargo:rerun-if-changed=../ui/dist");
    println!("cargo:rerun-if-changed=../ui/dist-phone");
    if let Err(error) = phone_page() {
        println!("cargo::error=the page for phones is not built (`npm run build` in ui/): {error}");
    }
    if std::env::var("CARGO_CFG_TARGET_OS").as_deref() == Ok("linux") {
        // 2 MiB of relocations in a twentieth of the room; glibc reads them since 2.36
        println!("cargo:rustc-link-arg-bins=-Wl,-z,pack-relative-relocs");
    }
    let is = |name: &str, value: &str| std::env::var(name).as_deref() == Ok(value);
    if is("CARGO_CFG_TARGET_OS", "linux") && is("CARGO_CFG_TARGET_ARCH", "x86_64") && is("PROFILE", "release") {
        // functions that turned out the same are kept once; Rust brings the linker that can do it for this system alone
        println!("cargo:rustc-link-arg-bins=-Wl,--icf=all");
    }
    let commands: &'static [&'static str] = with_commands!(names);
    let attributes = tauri_build::Attributes::new().app_manifest(tauri_build::AppManifest::new().commands(commands));
    if let Err(error) = tauri_build::try_build(attributes) {
        // a build script has no other way to stop the build with its reason
        println!("cargo::error={error:#}");
    }
}
