//! The log of an incident on paper.

use tritt_core::emergency::Answer;
use tritt_documents::{Block, Document, Photo};
use tritt_store::firm::Attachment;
use tritt_store::firm::incident::{Incident, Line, LineKind};

use super::firm_name;
use super::incident::{Facts, files_of, found};
use super::paper::document;
use super::voice::{Voice, both};
use crate::firm::bytes_of;
use crate::page::save;
use crate::wire::*;
use crate::{ApiError, App};

/// Most photos that are printed: each is decoded, and a log with more of them is handed on with the files.
const MOST_PHOTOS: usize = 12;

/// Asks where to save the log and saves it. What people wrote stands as they wrote it; the words of the form are in one language or in two.
///
/// # Errors
/// `firm-missing`, `not-found`, `language-unknown`, `pdf-failed`, `folder-missing`, `file-special`, `file-read-only`, `file-unwritable`, or what the store
/// says.
pub fn export_incident(app: &App, request: IncidentExport) -> Result<Exported, ApiError> {
    let voice = Voice::new(app, &request.paper.language)?;
    save(app, &made(app, &request)?, &voice.words.emergency_log_file(), request.paper.format)
}

fn made(app: &App, request: &IncidentExport) -> Result<Document, ApiError> {
    let firm = app.firm()?;
    let voices = Voice::all(app, &request.paper.language, request.paper.second.as_deref())?;
    let (incident, kind) = found(app, firm, request.incident)?;
    let facts = Facts::of(app, firm, &incident)?;
    let moment = |at| voices.first().map(|voice| voice.moment(at)).unwrap_or_default();
    let deadlines = facts.deadlines(&incident, &kind).into_iter().map(|one| {
        let due = match one.applies {
            Answer::Yes | Answer::No => moment(one.due),
            Answer::Unsure => both(&voices, |voice| voice.words.emergency_moment_if(&voice.moment(one.due))),
        };
        vec![
            both(&voices, |voice| voice.text(&format!("clock-{}", one.clock.id()), None)),
            both(&voices, |voice| voice.text(&format!("clock-{}", one.clock.id()), Some("who"))),
            due,
            one.sent.map(moment).unwrap_or_default(),
        ]
    });
    let deadlines = Block::Table {
        caption: both(&voices, |voice| voice.words.emergency_clocks()),
        heads: vec![
            both(&voices, |voice| voice.words.emergency_report()),
            both(&voices, |voice| voice.words.emergency_report_to()),
            both(&voices, |voice| voice.words.emergency_log_due()),
            both(&voices, |voice| voice.words.emergency_log_sent()),
        ],
        rows: deadlines.collect(),
    };
    let mut blocks = vec![described(&voices, &incident), roles(app, &voices, &facts)?, deadlines];
    blocks.push(log(&voices, app.kept().incident_log(firm, incident.id)?));
    let photos = app.kept().attachments(firm, &files_of(incident.id))?;
    if !photos.is_empty() {
        blocks.push(Block::Table {
            caption: both(&voices, |voice| voice.words.emergency_log_photos()),
            heads: vec![
                both(&voices, |voice| voice.words.emergency_log_time()),
                both(&voices, |voice| voice.words.emergency_log_photo()),
                both(&voices, |voice| voice.words.emergency_log_proof()),
            ],
            rows: photos.iter().map(|one| vec![moment(one.at), one.name.clone(), one.sha256.clone()]).collect(),
        });
        blocks.extend(pictures(app, &voices, &photos, request.paper.format));
    }
    blocks.push(Block::Signature { places: vec![both(&voices, |voice| voice.words.emergency_log_signature())] });
    let name = [firm_name(app, firm)?, incident.title.clone()];
    let subtitle = name.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
    let title = both(&voices, |voice| voice.words.emergency_log());
    let intro = both(&voices, |voice| voice.words.emergency_log_intro());
    document(app, &voices, title, subtitle, intro, blocks)
}

/// The photos themselves, where the form has pictures. One that is not there any more, or is none, stands in the list alone.
fn pictures(app: &App, voices: &[Voice<'_>], files: &[Attachment], format: Format) -> Vec<Block> {
    if !matches!(format, Format::Pdf | Format::Html) {
        return Vec::new();
    }
    let is_picture = |file: &&Attachment| matches!(file.kind.as_str(), "png" | "jpg");
    let drawn = |file: &Attachment| {
        let photo = Photo::read(&bytes_of(app, file).ok()?).ok()?;
        Some(Block::Photo { photo, name: file.name.clone() })
    };
    let mut blocks: Vec<Block> = files.iter().filter(is_picture).take(MOST_PHOTOS).filter_map(drawn).collect();
    if files.iter().filter(is_picture).count() > MOST_PHOTOS {
        let most = u32::try_from(MOST_PHOTOS).unwrap_or(u32::MAX);
        blocks.push(Block::Paragraph(both(voices, |voice| voice.words.emergency_log_photos_more(most))));
    }
    blocks
}

fn described(voices: &[Voice<'_>], incident: &Incident) -> Block {
    let moment = |at| voices.first().map(|voice| voice.moment(at)).unwrap_or_default();
    let open = || both(voices, |voice| voice.words.emergency_log_open());
    // the beginning is not when they knew: whoever checks the deadlines later must not read it as such
    let unsaid = || both(voices, |voice| voice.words.emergency_log_aware_unsaid());
    let rows = vec![
        vec![
            both(voices, |voice| voice.words.emergency_log_kind()),
            both(voices, |voice| voice.text(&format!("kind-{}", incident.kind), None)),
        ],
        vec![both(voices, |voice| voice.words.emergency_log_begun()), moment(incident.begun)],
        vec![
            both(voices, |voice| voice.words.emergency_log_aware()),
            incident.aware.map(moment).unwrap_or_else(unsaid),
        ],
        vec![
            both(voices, |voice| voice.words.emergency_log_closed()),
            incident.closed.map(moment).unwrap_or_else(open),
        ],
    ];
    Block::Table {
        caption: both(voices, |voice| voice.words.emergency_log_facts()),
        heads: vec![
            both(voices, |voice| voice.words.emergency_log_what()),
            both(voices, |voice| voice.words.emergency_log_is()),
        ],
        rows,
    }
}

fn roles(app: &App, voices: &[Voice<'_>], facts: &Facts) -> Result<Block, ApiError> {
    let row = |role: &String| vec![both(voices, |voice| voice.text(&format!("role-{role}"), None)), facts.role(role)];
    Ok(Block::Table {
        caption: both(voices, |voice| voice.words.emergency_roles()),
        heads: vec![
            both(voices, |voice| voice.words.emergency_job()),
            both(voices, |voice| voice.words.emergency_who()),
        ],
        rows: app.firm_content()?.emergency.roles.iter().map(row).collect(),
    })
}

fn log(voices: &[Voice<'_>], lines: Vec<Line>) -> Block {
    let kind = |kind: LineKind| {
        both(voices, |voice| match kind {
            LineKind::Seen => voice.words.emergency_log_seen(),
            LineKind::Done => voice.words.emergency_log_done(),
            LineKind::Decided => voice.words.emergency_log_decided(),
            LineKind::Program => voice.words.emergency_log_program(),
        })
    };
    let moment = |at| voices.first().map(|voice| voice.moment(at)).unwrap_or_default();
    let row = |line: Line| vec![moment(line.at), line.who, kind(line.kind), line.text];
    Block::Table {
        caption: both(voices, |voice| voice.words.emergency_log_entries()),
        heads: vec![
            both(voices, |voice| voice.words.emergency_log_time()),
            both(voices, |voice| voice.words.emergency_who()),
            both(voices, |voice| voice.words.emergency_log_line()),
            both(voices, |voice| voice.words.emergency_log_text()),
        ],
        rows: lines.into_iter().map(row).collect(),
    }
}
