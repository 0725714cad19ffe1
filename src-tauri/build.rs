//! Closes every command to windows that no capability names: by default every window may call every own command.

include!("../crates/api/src/command_list.rs");

macro_rules! names {
    ($($name:ident($request:ident) -> $answer:ident,)*) => {
        &[$(stringify!($name)),*]
    };
}

fn main() {
    println!("cargo:rerun-if-changed=../crates/api/src/command_list.rs");
    println!("cargo:rerun-if-changed=../ui/dist");
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
