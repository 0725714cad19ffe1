//! The log of an incident on paper.

use tritt_core::emergency::Answer;
use tritt_documents::{Block, Document};
use tritt_store::firm::incident::{Incident, Line, LineKind};

use super::firm_name;
use super::incident::{Facts, files_of, found};
use super::paper::{document, saved};
use super::voice::{Voice, both};
use crate::wire::*;
use crate::{ApiError, App};

/// Asks where to save the log and saves it. What people wrote stands as they wrote it; the words of the form are in one language or in two.
///
/// # Errors
/// `firm-missing`, `not-found`, `language-unknown`, `pdf-failed`, `folder-missing`, `file-special`, `file-read-only`, `file-unwritable`, or what the store
/// says.
pub fn export_incident(app: &App, request: IncidentExport) -> Result<Exported, ApiError> {
    let voice = Voice::new(app, &request.paper.language)?;
    saved(app, &made(app, &request)?, &voice.words.emergency_log_file(), request.paper.format)
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
            rows: photos.into_iter().map(|photo| vec![moment(photo.at), photo.name, photo.sha256]).collect(),
        });
    }
    blocks.push(Block::Signature { places: vec![both(&voices, |voice| voice.words.emergency_log_signature())] });
    let name = [firm_name(app, firm)?, incident.title.clone()];
    let subtitle = name.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
    let title = both(&voices, |voice| voice.words.emergency_log());
    let intro = both(&voices, |voice| voice.words.emergency_log_intro());
    document(app, &voices, title, subtitle, intro, blocks)
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
