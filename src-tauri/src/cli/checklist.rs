//! `trittsicher checklist`: a checklist as a file.

use tritt_api::wire::{ChecklistRequest, ExportRequest};
use tritt_api::{ApiError, App, write_checklist};
use tritt_i18n::Words;

use super::arguments::WantedChecklist;
use super::{say, shown};

/// Writes the file and says where it is.
pub(super) fn write(app: &App, wanted: &WantedChecklist, words: &Words) -> Result<(), ApiError> {
    let language = app.choose_language(wanted.language.as_deref())?;
    let request = ExportRequest {
        checklist: ChecklistRequest {
            language: language.to_string(),
            audience: wanted.audience,
            occasion: wanted.occasion.clone(),
            steps: wanted.steps.clone(),
            depth: wanted.depth,
        },
        format: wanted.format,
    };
    write_checklist(app, &request, &wanted.out, wanted.force)?;
    say(&words.cli_written(&shown(&wanted.out)));
    Ok(())
}
