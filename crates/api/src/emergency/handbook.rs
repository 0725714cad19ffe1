//! The emergency handbook: contacts, jobs, first steps by kind, clocks.

use tritt_core::emergency::{Catalogue, Kind};
use tritt_documents::{Block, Document};
use tritt_store::firm::emergency::Called;

use super::firm_name;
use super::page::{Answers, nis2_verdict};
use super::paper::{document, heading, numbered};
use super::voice::{Voice, both};
use crate::convert::{day_in, day_in_words};
use crate::page::save;
use crate::wire::*;
use crate::{ApiError, App};

/// The handbook as it will print.
///
/// # Errors
/// `firm-missing`, `language-unknown`, `pdf-failed`, or what the store says.
pub fn handbook_pages(app: &App, request: PaperRequest) -> Result<Pages, ApiError> {
    Ok(tritt_documents::pages(&made(app, &request)?)?.into())
}

/// Asks where to save the handbook and saves it.
///
/// # Errors
/// As [`handbook_pages`], `folder-missing`, `file-special`, `file-read-only`, `file-unwritable`.
pub fn export_handbook(app: &App, request: PaperRequest) -> Result<Exported, ApiError> {
    let voice = Voice::new(app, &request.language)?;
    save(app, &made(app, &request)?, &voice.words.emergency_book_file(), request.format)
}

/// Everybody written down, by contact.
type Everybody = std::collections::BTreeMap<String, Called>;

fn made(app: &App, request: &PaperRequest) -> Result<Document, ApiError> {
    let firm = app.firm()?;
    let voices = Voice::all(app, &request.language, request.second.as_deref())?;
    let catalogue = &app.firm_content()?.emergency;
    let called = app.kept().emergency_contacts(firm)?;
    let answers = app.kept().emergency_answers(firm)?;
    let mut blocks = vec![contacts(&voices, catalogue, &called), roles(&voices, catalogue, &answers)];
    blocks.extend(catalogue.kinds.iter().flat_map(|kind| incident(&voices, catalogue, kind, &called)));
    blocks.extend(duties(&voices, catalogue, &answers));
    document(
        app,
        &voices,
        both(&voices, |voice| voice.words.emergency_book()),
        firm_name(app, firm)?,
        both(&voices, |voice| voice.words.emergency_book_intro()),
        blocks,
    )
}

fn contacts(voices: &[Voice<'_>], catalogue: &Catalogue, called: &Everybody) -> Block {
    let rows = catalogue.contacts.iter().map(|contact| {
        let one = called.get(&contact.id).cloned().unwrap_or_default();
        let checked = voices.first().zip(one.checked.filter(|_| !one.phone.is_empty()));
        vec![
            both(voices, |voice| voice.text(&format!("contact-{}", contact.id), None)),
            one.name,
            one.phone,
            one.note,
            checked.map(|(voice, day)| day_in_words(day, &voice.words)).unwrap_or_default(),
        ]
    });
    Block::Table {
        caption: both(voices, |voice| voice.words.emergency_whom()),
        heads: vec![
            both(voices, |voice| voice.words.emergency_who()),
            both(voices, |voice| voice.words.emergency_name()),
            both(voices, |voice| voice.words.emergency_number()),
            both(voices, |voice| voice.words.emergency_note()),
            both(voices, |voice| voice.words.emergency_as_of()),
        ],
        rows: rows.collect(),
    }
}

fn roles(voices: &[Voice<'_>], catalogue: &Catalogue, answers: &Answers) -> Block {
    let row = |role: &String| {
        vec![
            both(voices, |voice| voice.text(&format!("role-{role}"), None)),
            both(voices, |voice| voice.text(&format!("role-{role}"), Some("text"))),
            answers.get(&format!("role:{role}")).cloned().unwrap_or_default(),
        ]
    };
    Block::Table {
        caption: both(voices, |voice| voice.words.emergency_roles()),
        heads: vec![
            both(voices, |voice| voice.words.emergency_job()),
            both(voices, |voice| voice.words.emergency_job_is()),
            both(voices, |voice| voice.words.emergency_who()),
        ],
        rows: catalogue.roles.iter().map(row).collect(),
    }
}

fn incident(voices: &[Voice<'_>], catalogue: &Catalogue, kind: &Kind, called: &Everybody) -> Vec<Block> {
    let in_order = |voice: &Voice<'_>| {
        let one = |id: &String| {
            let label = voice.text(&format!("contact-{id}"), None);
            let phone = called.get(id).map(|called| called.phone.as_str()).filter(|phone| !phone.is_empty());
            phone.map_or_else(|| label.clone(), |phone| format!("{label} ({phone})"))
        };
        let known = kind.tell.iter().filter(|id| catalogue.contact(id).is_some());
        voice.words.emergency_call_order(&known.map(one).collect::<Vec<_>>().join("; "))
    };
    let mut blocks = vec![heading(both(voices, |voice| voice.text(&format!("kind-{}", kind.id), None)))];
    let paragraphs =
        |says: &dyn Fn(&Voice<'_>) -> String| voices.iter().map(says).map(Block::Paragraph).collect::<Vec<_>>();
    blocks.extend(paragraphs(&|voice| voice.text(&format!("kind-{}", kind.id), Some("sign"))));
    blocks.push(numbered(voices, both(voices, |voice| voice.words.emergency_everyone()), &kind.everyone));
    blocks.push(numbered(voices, both(voices, |voice| voice.words.emergency_charge()), &kind.charge));
    blocks.extend(paragraphs(&in_order));
    blocks
}

fn duties(voices: &[Voice<'_>], catalogue: &Catalogue, answers: &Answers) -> Vec<Block> {
    let row = |(clock, _): &(tritt_core::emergency::Clock, _)| {
        let says = |attribute| both(voices, |voice| voice.text(&format!("clock-{}", clock.id()), attribute));
        vec![says(None), says(Some("who")), says(Some("rule"))]
    };
    let clocks = Block::Table {
        caption: String::new(),
        heads: vec![
            both(voices, |voice| voice.words.emergency_report()),
            both(voices, |voice| voice.words.emergency_report_to()),
            both(voices, |voice| voice.words.emergency_deadline()),
        ],
        rows: catalogue.clocks.iter().map(row).collect(),
    };
    let mut blocks = vec![
        heading(both(voices, |voice| voice.words.emergency_clocks())),
        clocks,
        heading(both(voices, |voice| voice.words.emergency_covered())),
    ];
    for voice in voices {
        let verdict = nis2_verdict(voice, answers);
        blocks.push(Block::Paragraph(format!("{}. {}", verdict.title, verdict.text)));
        let law = day_in(&catalogue.law).map(|day| day_in_words(day, &voice.words)).unwrap_or_default();
        blocks.push(Block::Paragraph(voice.words.emergency_law(&law)));
    }
    blocks
}
