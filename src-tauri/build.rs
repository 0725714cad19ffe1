//! Closes every command to windows that no capability names: by default every window may call every own command.

include!("../crates/api/src/command_list.rs");

macro_rules! names {
    ($($name:ident($request:ident) -> $answer:ident,)*) => {
        &[$(stringify!($name)),*]
    };
}

/// Lets functions that compiled to the same bytes be one in the released program: Rust makes many such, and the limit of docs/speed.md is near. Only where
/// rustc brings the linker that can (LLD, on x86-64 Linux); no code of ours or in the tree asks whether two functions have the same address.
fn fold_identical_code() {
    let is = |name: &str, wanted: &str| std::env::var(name).is_ok_and(|value| value == wanted);
    if is("TARGET", "x86_64-unknown-linux-gnu") && is("HOST", "x86_64-unknown-linux-gnu") && is("PROFILE", "release") {
        println!("cargo:rustc-link-arg-bins=-Wl,--icf=all");
    }
}

fn main() {
    fold_identical_code();
    println!("cargo:rerun-if-changed=../crates/api/src/command_list.rs");
    println!("cargo:rerun-if-changed=../ui/dist");
    let commands: &'static [&'static str] = with_commands!(names);
    let attributes = tauri_build::Attributes::new().app_manifest(tauri_build::AppManifest::new().commands(commands));
    if let Err(error) = tauri_build::try_build(attributes) {
        // a build script has no other way to stop the build with its reason
        println!("cargo::error={error:#}");
    }
}
