//! Checklists the firm keeps: which there are, what is in one, what became of it.

mod keep;
mod paper;

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use tritt_core::checklist::Rhythm as Often;
use tritt_core::curriculum::{ChecklistItem, Life, Step};
use tritt_core::{Day, ItemId};
use tritt_store::FirmId;
use tritt_store::lists::{ListId, ListLine, ListTick, ListVersion};

use crate::convert::{Speaker, audience, day_of, iso, iso_day, returned, whole};
use crate::firm::number;
use crate::wire::*;
use crate::{ApiError, App, Code};

pub(crate) use keep::readable;
pub use keep::{finish_list, keep_list, remove_list, tick_line};
pub use paper::{choose_logo, export_list, list_pages, remove_logo, save_contact};

/// The lists of the open firm, and what stands on its paper.
///
/// # Errors
/// `firm-missing`, or what the store says.
pub fn firm_lists(app: &App, _: Nothing) -> Result<FirmLists, ApiError> {
    let firm = app.firm()?;
    let lists = app.kept().lists(firm)?;
    let lists = lists.iter().map(|list| overview(app, list)).collect::<Result<_, _>>()?;
    let paper = app.kept().firm_paper(firm)?;
    let logo = (!paper.logo.is_empty()).then(|| BASE64_STANDARD.encode(&paper.logo));
    Ok(FirmLists { lists, contact: paper.contact, logo })
}

/// How many lists of a firm are due.
///
/// # Errors
/// What the store says.
pub(crate) fn due_now(app: &App, firm: FirmId) -> Result<u32, ApiError> {
    let lists = app.kept().lists(firm)?;
    let lists = lists.iter().map(|list| overview(app, list)).collect::<Result<Vec<_>, _>>()?;
    Ok(whole(lists.iter().filter(|list| list.is_due).count()))
}

/// A list with everything in it, in its newest version or an older one.
///
/// # Errors
/// `firm-missing`, `list-missing`, `not-found` for a version there is none of, `language-unknown`, or what the store says.
pub fn firm_list(app: &App, request: ListRequest) -> Result<ListPage, ApiError> {
    let speaker = Speaker::new(app, &request.language)?;
    let found = find(app, app.firm()?, request.list, request.version)?;
    let ticks = if found.old { BTreeMap::new() } else { app.kept().list_ticks(found.version.list)? };
    let runs = app.kept().list_runs(found.version.list)?;
    Ok(ListPage {
        list: overview(app, &found.version)?,
        old: found.old,
        lines: found.lines.iter().filter_map(|line| shown(&speaker, line, &ticks)).collect(),
        versions: found
            .all
            .into_iter()
            .map(|one| ListSave { version: one.version, name: one.name, by: one.by, at: iso(one.at) })
            .collect(),
        runs: runs
            .into_iter()
            .filter_map(|run| {
                let finished = iso(run.finished?);
                Some(ListRun { begun: iso(run.begun), finished, version: run.version, ticked: run.ticked, of: run.of })
            })
            .collect(),
    })
}

/// The lines of the guide that concern the open firm, by step.
///
/// # Errors
/// `firm-missing`, `language-unknown`, or what the store says.
pub fn list_items(app: &App, request: InLanguage) -> Result<ListItems, ApiError> {
    let speaker = Speaker::new(app, &request.language)?;
    let profile = app.kept().firm_profile(app.firm()?)?;
    let concerns = |item: &&ChecklistItem| item.life == Life::Live && item.when.judge(&profile).is_shown();
    let items = |step: &Step| {
        let line = |item: &ChecklistItem| ListItem {
            key: item.id.to_string(),
            text: speaker.text(item.id.as_str(), None),
            duty: item.duty,
        };
        step.checklist.iter().filter(concerns).map(line).collect::<Vec<_>>()
    };
    let steps = app.content.curriculum.steps.iter();
    let steps = steps.map(|step| ListItemsOfStep { step: speaker.step_name(step), items: items(step) });
    Ok(ListItems { steps: steps.filter(|one| !one.items.is_empty()).collect() })
}

/// A version of a list with its lines, among all versions.
struct Found {
    version: ListVersion,
    lines: Vec<ListLine>,
    all: Vec<ListVersion>,
    /// Whether there is a newer one.
    old: bool,
}

fn find(app: &App, firm: FirmId, list: u32, wanted: Option<u32>) -> Result<Found, ApiError> {
    let list = ListId(list.into());
    let all = app.kept().list_versions(firm, list)?;
    let newest = all.first().ok_or_else(|| Code::ListMissing.refused())?;
    let version = match wanted {
        Some(wanted) => all
            .iter()
            .find(|one| one.version == wanted)
            .ok_or_else(|| Code::NotFound.refused().arg("id", wanted.to_string()))?,
        None => newest,
    };
    let lines = app.kept().list_lines(list, version.version)?;
    Ok(Found { old: version.version != newest.version, lines, version: version.clone(), all })
}

/// A line as the page shows it; nothing for one the curriculum does not know any more.
fn shown(speaker: &Speaker<'_>, line: &ListLine, ticks: &BTreeMap<String, ListTick>) -> Option<ListPageLine> {
    let tick = ticks.get(&line.key);
    let (text, how, step) = if line.text.is_empty() {
        let (step, item) = speaker.app.content.curriculum.item(&ItemId::new(&line.key))?;
        let text = |attribute| speaker.text(item.id.as_str(), attribute);
        (text(None), text(Some("how")), Some(speaker.step_name(step)))
    } else {
        (line.text.clone(), String::new(), None)
    };
    Some(ListPageLine {
        key: line.key.clone(),
        text,
        how,
        step,
        duty: line.duty,
        ticked_by: tick.map(|(by, _)| by.clone()),
        ticked_at: tick.map(|(_, at)| iso(*at)),
    })
}

fn overview(app: &App, version: &ListVersion) -> Result<FirmList, ApiError> {
    let store = app.kept();
    let lines = store.list_lines(version.list, version.version)?;
    let ticks = store.list_ticks(version.list)?;
    let ticked = lines.iter().filter(|line| ticks.contains_key(&line.key)).count();
    let due = if ticked == 0 { due(app, version)? } else { None };
    Ok(FirmList {
        id: number(version.list.0),
        name: version.name.clone(),
        audience: audience(version.audience),
        rhythm: rhythm(version.rhythm),
        version: version.version,
        ticked: whole(ticked),
        of: whole(lines.len()),
        is_due: due.is_some_and(|day| day <= day_of(app.now())),
        due: due.map(iso_day),
    })
}

/// The day a list is due: so long after it was finished last as its rhythm says; before that since its first version.
fn due(app: &App, version: &ListVersion) -> Result<Option<Day>, ApiError> {
    let Some((months, days)) = version.rhythm.returns_after() else { return Ok(None) };
    let runs = app.kept().list_runs(version.list)?;
    let finished = runs.iter().find_map(|run| run.finished);
    Ok(Some(finished.map_or_else(|| day_of(version.at), |at| returned(day_of(at), months, days))))
}

fn rhythm(rhythm: Often) -> Rhythm {
    match rhythm {
        Often::Once => Rhythm::Once,
        Often::Weekly => Rhythm::Weekly,
        Often::Monthly => Rhythm::Monthly,
        Often::Quarterly => Rhythm::Quarterly,
        Often::Yearly => Rhythm::Yearly,
    }
}

fn rhythm_in(rhythm: Rhythm) -> Often {
    match rhythm {
        Rhythm::Once => Often::Once,
        Rhythm::Weekly => Often::Weekly,
        Rhythm::Monthly => Often::Monthly,
        Rhythm::Quarterly => Often::Quarterly,
        Rhythm::Yearly => Often::Yearly,
    }
}
