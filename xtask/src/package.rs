//! `cargo xtask package`: the installers of the present system (docs/installers.md).

mod deb;

use anyhow::Result;

use crate::shell::{cargo, root, step};
use crate::{generate, setup, window};

pub use deb::try_deb;

/// Builds a release and its installers. The arguments go to the packager: `--bundles deb,appimage`, `--target universal-apple-darwin`.
pub fn package(arguments: &[String]) -> Result<()> {
    setup::to_run()?;
    generate::compare_words()?;
    window::build_pages()?;
    let mut build = setup::packager()?;
    build.args(["build", "--ci"]).args(arguments).args(["--", "--locked"]).current_dir(root());
    // the packager says where it put them
    step("installers", &mut build)
}

/// `cargo xtask deb`: only the Debian package, of a debug build.
pub fn deb() -> Result<()> {
    setup::to_test()?;
    window::build_pages()?;
    step("build", cargo().args(["build", "--locked", "--workspace", "--all-targets"]))?;
    try_deb()
}
