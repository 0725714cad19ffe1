//! `cargo xtask test`: every check and every test.

use anyhow::Result;

use crate::shell::{cargo, step};
use crate::{setup, tidy};

/// Installs what is missing and passes everything.
pub fn test() -> Result<()> {
    setup::to_test()?;
    tidy::tidy()?;
    step("rustfmt", cargo().args(["fmt", "--all", "--check"]))?;
    step("tests", cargo().args(["test", "--workspace"]))
}
