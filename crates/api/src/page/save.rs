//! Asking where a file goes, and writing it there.

use tritt_documents::Document;
use tritt_i18n::Marks;

use super::{Target, written};
use crate::checklists::extension;
use crate::wire::*;
use crate::{ApiError, App};

/// Pages as they will print, for the window.
impl From<tritt_documents::Pages> for Pages {
    fn from(pages: tritt_documents::Pages) -> Self {
        Self { svg: pages.svg, width_mm: pages.width_mm, height_mm: pages.height_mm }
    }
}

/// Asks where to save a document and saves it in place of whatever file is there: the person was asked. Whoever cancels is told no path.
///
/// # Errors
/// `pdf-failed`, `internal`, `folder-missing`, `file-special`, `file-read-only`, `file-unwritable`.
pub(crate) fn save(app: &App, document: &Document, name: &str, format: Format) -> Result<Exported, ApiError> {
    save_as(app, name, format, || written(document, format))
}

/// The same of what is a PDF already.
///
/// # Errors
/// `folder-missing`, `file-special`, `file-read-only`, `file-unwritable`.
pub(crate) fn save_pdf(app: &App, bytes: Vec<u8>, name: &str) -> Result<Exported, ApiError> {
    save_as(app, name, Format::Pdf, || Ok(bytes))
}

/// The same of what is made once it is known that it is wanted. The name is the file's without its ending; it may hold what no file may be called.
///
/// # Errors
/// What making it says, `folder-missing`, `file-special`, `file-read-only`, `file-unwritable`.
pub(crate) fn save_as(
    app: &App,
    name: &str,
    format: Format,
    make: impl FnOnce() -> Result<Vec<u8>, ApiError>,
) -> Result<Exported, ApiError> {
    // a window of the system speaks the language of the program, whatever language the paper is in
    let dialog = app.locales.words(&app.present_language(), Marks::Plain);
    let name = format!("{}.{}", tritt_interop::folder::file_name(name), extension(format));
    let Some(path) = app.outside.save_target(&dialog, &name, format) else {
        return Ok(Exported { path: None });
    };
    let target = Target::look(&path)?;
    target.write(&make()?)?;
    Ok(Exported { path: Some(path.display().to_string()) })
}
