//! `trittsicher checklist`: a checklist as a file.

use tritt_api::wire::{ChecklistRequest, ExportRequest, InLanguage, SettingsChange};
use tritt_api::{ApiError, App, Argument, Code, Letterhead, read_logo, write_checklist};

use super::arguments::WantedChecklist;
use super::{Start, say, shown};

/// Writes the file and says where it is.
pub(super) fn write(app: &App, wanted: &WantedChecklist, start: &Start) -> Result<(), ApiError> {
    let asked = start.language.as_ref().map(ToString::to_string);
    let language = app.choose_language(asked.as_deref())?.to_string();
    // the record is an empty one in memory: what is set here holds for this page
    let paper = SettingsChange { paper: Some(wanted.paper), ..SettingsChange::default() };
    tritt_api::save_settings(app, paper)?;
    let beside = wanted.bilingual.then(|| other_language(app, &language)).flatten();
    let letterhead = Letterhead {
        contact: wanted.contact.clone(),
        logo: wanted.logo.as_deref().map(read_logo).transpose()?,
        logo_name: String::new(),
    };
    let request = ExportRequest {
        checklist: ChecklistRequest {
            language: language.clone(),
            audience: wanted.audience,
            occasion: wanted.occasion.clone(),
            steps: wanted.steps.clone(),
            depth: wanted.depth,
            beside,
            empty: false,
        },
        format: wanted.format,
    };
    write_checklist(app, &request, letterhead, &wanted.out, wanted.force)
        .map_err(|error| listed(app, wanted, &language, error))?;
    say(&start.words.cli_written(&shown(&wanted.out)));
    Ok(())
}

/// The language that stands beside this one on a page in two.
fn other_language(app: &App, language: &str) -> Option<String> {
    app.language_tags().into_iter().find(|tag| tag != language)
}

/// An id nobody knows, with those there are: in the window one goes back and chooses, here one has to know what to type.
fn listed(app: &App, wanted: &WantedChecklist, language: &str, error: ApiError) -> ApiError {
    let Some(Argument::Text(id)) = error.args.get("id").filter(|_| error.code == Code::NotFound.id()) else {
        return error;
    };
    let Ok(choices) = tritt_api::checklist_choices(app, InLanguage { language: language.to_owned() }) else {
        return error;
    };
    let (option, known): (&str, Vec<String>) = if *id == wanted.occasion {
        ("--occasion", choices.occasions.into_iter().map(|one| one.id).collect())
    } else {
        ("--steps", choices.steps.into_iter().map(|one| one.id).collect())
    };
    Code::CliValue.refused().arg("argument", option).arg("value", id.as_str()).arg("known", known.join(", "))
}
