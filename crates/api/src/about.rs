//! About the program, outside links, the data folder.

use tritt_core::SourceId as Id;
use tritt_core::curriculum::StepStatus;

use crate::convert::{not_found, source, whole};
use crate::wire::*;
use crate::{ApiError, App, Code, VERSION};

/// About the program.
///
/// # Errors
/// `language-unknown`.
pub fn about(app: &App, request: InLanguage) -> Result<About, ApiError> {
    app.language(&request.language)?;
    let curriculum = &app.content.curriculum;
    Ok(About {
        version: VERSION.to_owned(),
        data_folder: app.data_folder.display().to_string(),
        steps_complete: whole(curriculum.steps.iter().filter(|step| step.status == StepStatus::Complete).count()),
        steps: whole(curriculum.steps.len()),
        sources: curriculum.sources.iter().map(source).collect(),
    })
}

/// Opens a publication in the browser. Takes an id: the window cannot have any other address opened.
///
/// # Errors
/// `not-found`, `link-failed`.
pub fn open_source(app: &App, request: SourceId) -> Result<Nothing, ApiError> {
    let source = app.content.curriculum.source(&Id::new(&request.source)).ok_or_else(|| not_found(&request.source))?;
    app.outside.open_link(&source.url).map_err(|error| Code::LinkFailed.failed().because(error))?;
    Ok(Nothing {})
}

/// Shows the data folder in the file manager.
///
/// # Errors
/// `folder-failed`.
pub fn open_data_folder(app: &App, _: Nothing) -> Result<Nothing, ApiError> {
    app.outside.open_folder(&app.data_folder).map_err(|error| Code::FolderFailed.failed().because(error))?;
    Ok(Nothing {})
}
