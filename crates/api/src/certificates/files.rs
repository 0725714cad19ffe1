//! The three files of a certificate, side by side.

use std::path::Path;

use tritt_interop::badge::{self, LARGEST_FILE};

use crate::opened::begin_of;
use crate::page::Target;
use crate::{ApiError, Code};

/// Where the files go.
pub(super) struct Files {
    pdf: Target,
    token: Target,
    picture: Target,
}

impl Files {
    /// Looks at what stands there. The person was asked about the PDF alone: what lies beside it under the same name is replaced only when it is this very
    /// certificate from before.
    ///
    /// # Errors
    /// `certificate-beside`, `folder-missing`, `file-special`, `file-read-only`, `file-unreadable`, `file-unwritable`.
    pub fn look(pdf: &Path, number: &str) -> Result<Self, ApiError> {
        let beside = |ending: &str| {
            let path = pdf.with_extension(ending);
            let target = Target::look(&path)?;
            if target.is_taken() && !is_this(&path, number)? {
                return Err(Code::CertificateBeside.refused().arg("path", path.display().to_string()));
            }
            Ok::<Target, ApiError>(target)
        };
        Ok(Self { pdf: Target::look(pdf)?, token: beside("jwt")?, picture: beside("png")? })
    }

    /// Writes them, the PDF last: where it is, the others are.
    ///
    /// # Errors
    /// `file-unwritable`.
    pub fn write(&self, pdf: &[u8], token: &str, picture: &[u8]) -> Result<(), ApiError> {
        self.token.write(token.as_bytes())?;
        self.picture.write(picture)?;
        self.pdf.write(pdf)
    }
}

/// Whether the file holds the certificate with this number. It need not be genuine: it is replaced by one that is.
fn is_this(path: &Path, number: &str) -> Result<bool, ApiError> {
    let bytes = begin_of(path, LARGEST_FILE)?;
    let says = badge::verify(&bytes, tritt_core::Timestamp(0), &[]).says;
    Ok(says.is_some_and(|says| says.id.to_string() == format!("urn:uuid:{number}")))
}
