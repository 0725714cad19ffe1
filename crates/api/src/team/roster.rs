//! A list of people from a file: shown first, taken over when somebody agrees.

use std::collections::BTreeSet;
use std::sync::PoisonError;

use tritt_core::PathId as Id;
use tritt_core::curriculum::Audience as Role;
use tritt_i18n::Marks;
use tritt_interop::roster::{
    self, Content, Delimiter, Encoding, Fate, Field, Ignored, Known, LARGEST, MOST_ROWS, Person, Refusal, Roster,
    RosterError, Row,
};
use tritt_store::{BackupReason, Learner as Someone, Op, Profile as Kept, learners, settings};

use crate::convert::Speaker;
use crate::learners::not_for_guests;
use crate::opened::begin_of;
use crate::paths::{due_day, enrol};
use crate::wire::*;
use crate::{ApiError, App, Code};

/// As many colours as the round marks have.
const COLOURS: usize = 8;

/// The endings of lists, as the dialog offers them.
const ENDINGS: [&str; 2] = ["csv", "txt"];

/// A list that was shown.
pub(crate) struct Pending {
    roster: Roster,
}

/// Asks for a list and shows what it would do. Nothing is changed.
///
/// # Errors
/// `file-unreadable`, `roster-too-large`, `roster-no-table`, `roster-columns`, `roster-too-long`, or what the store says.
pub fn preview_roster(app: &App, request: InLanguage) -> Result<RosterPreview, ApiError> {
    let speaker = Speaker::new(app, &request.language)?;
    let dialog = app.locales.words(speaker.words.language(), Marks::Plain);
    let Some(path) = app.outside.open_target(&dialog, &ENDINGS) else {
        return Ok(RosterPreview {
            file: None,
            encoding: RosterEncoding::Utf8,
            separator: String::new(),
            dropped: Vec::new(),
            rows: Vec::new(),
        });
    };
    let roster = roster::read(&begin_of(&path, LARGEST)?).map_err(refused)?;
    let everybody = app.kept().learners()?;
    let rows = fates(&roster, &everybody);
    let shown = rows.iter().zip(&roster.entries).map(|(row, entry)| {
        let person = entry.person.as_ref();
        RosterRow {
            line: row.line,
            name: person.map(Person::full_name).unwrap_or_default(),
            team: person.map(|one| one.group.clone()).unwrap_or_default(),
            email: person.map(|one| one.email.clone()).unwrap_or_default(),
            fate: fate(&row.fate),
            known: known_in(&row.fate).and_then(|place| everybody.get(place)).map(|one| one.profile.name.clone()),
            changes: changes(&row.fate, &everybody),
            ignored: row.ignored.iter().map(ignored).collect(),
        }
    });
    let preview = RosterPreview {
        file: Some(path.file_name().unwrap_or_default().to_string_lossy().into_owned()),
        encoding: match roster.encoding {
            Encoding::Utf8 => RosterEncoding::Utf8,
            Encoding::Utf16Le | Encoding::Utf16Be => RosterEncoding::Utf16,
            Encoding::Windows1252 => RosterEncoding::Windows1252,
            Encoding::Mixed => RosterEncoding::Mixed,
        },
        separator: match roster.delimiter {
            Delimiter::Comma => ",",
            Delimiter::Semicolon => ";",
            Delimiter::Tab => "\t",
        }
        .to_owned(),
        dropped: roster.columns.iter().filter(|one| !is_taken(one.content)).map(|one| one.heading.clone()).collect(),
        rows: shown.collect(),
    };
    *app.pending.lock().unwrap_or_else(PoisonError::into_inner) = Some(Pending { roster });
    Ok(preview)
}

/// Takes over lines of the list that was shown, all in one transaction and after a backup, and perhaps lets those people go a path. The list is there until
/// that is done.
///
/// # Errors
/// `guest-refused`, `roster-missing`, `path-missing`, `request-invalid`, or what the store says; then nothing was changed.
pub fn import_roster(app: &App, request: RosterImport) -> Result<Imported, ApiError> {
    not_for_guests(app)?;
    // held to the end: whoever agrees twice takes it over once
    let mut pending = app.pending.lock().unwrap_or_else(PoisonError::into_inner);
    let Some(Pending { roster }) = &*pending else { return Err(Code::RosterMissing.refused()) };
    let path = request.path.as_ref().map(|id| app.named_path(&Id::new(id))).transpose()?;
    let path = path.map(|found| found.ok_or_else(|| Code::PathMissing.refused())).transpose()?;
    let due = request.due.as_deref().map(|text| due_day(app, text)).transpose()?;
    let wanted: BTreeSet<u32> = request.lines.iter().copied().collect();
    let known = app.kept().learners()?;
    let rows = fates(roster, &known).into_iter().filter(|row| wanted.contains(&row.line));
    let (rows, now) = (rows.collect::<Vec<_>>(), app.now());
    app.kept().backup(BackupReason::Import, now)?;
    let written = app.kept().write(Op::ChangeLearners, now, |tx| {
        let mut done = Imported { added: 0, changed: 0 };
        for (row, colour) in rows.iter().zip(known.len()..) {
            let learner = match &row.fate {
                Fate::Add(person) => {
                    done.added += 1;
                    let learner = learners::add(tx, &joined(person, colour), now)?;
                    if let Some(language) = person.language {
                        settings::set_of(tx, learner, "language", language.id())?;
                    }
                    learner
                }
                Fate::Update { existing, person, .. } => {
                    let Some(before) = known.get(*existing) else { continue };
                    done.changed += 1;
                    learners::change(tx, before.id, &changed(before, person))?;
                    before.id
                }
                Fate::SameAs(existing) => match known.get(*existing) {
                    Some(before) => before.id,
                    None => continue,
                },
                _ => continue,
            };
            if let Some(path) = &path {
                enrol(app, tx, learner, path, due, now)?;
            }
        }
        Ok(done)
    })?;
    *pending = None;
    drop(pending);
    Ok(app.written(written))
}

/// Forgets the list that was shown: it was shown to somebody else.
pub(crate) fn forget_shown(app: &App) {
    *app.pending.lock().unwrap_or_else(PoisonError::into_inner) = None;
}

/// What becomes of each line, seen with the people who are here now. A name somebody else has cannot be taken: here names tell people apart. What changes
/// nothing that is kept is no change: a language is for somebody new.
fn fates(roster: &Roster, everybody: &[Someone]) -> Vec<Row> {
    let known: Vec<Known> = everybody.iter().map(known).collect();
    let mut names: BTreeSet<String> = everybody.iter().map(|one| one.profile.name.to_lowercase()).collect();
    let mut rows = roster::fates(roster, &known);
    for row in &mut rows {
        if let Fate::Update { existing, person, .. } = &row.fate
            && changed(&everybody[*existing], person) == everybody[*existing].profile
        {
            row.fate = Fate::SameAs(*existing);
        }
        let taken = match &row.fate {
            Fate::Add(person) => !names.insert(person.full_name().to_lowercase()),
            Fate::Update { existing, person, .. } => {
                let (before, after) = (known[*existing].name.to_lowercase(), person.full_name().to_lowercase());
                before != after && !names.insert(after)
            }
            _ => false,
        };
        if taken {
            row.fate = Fate::Refused(Refusal::NameTaken);
        }
    }
    rows
}

fn known(one: &Someone) -> Known {
    Known {
        name: one.profile.name.clone(),
        email: one.profile.email.clone(),
        group: one.profile.team.clone(),
        sourced_id: one.profile.sourced_id.clone(),
        role: Some(one.profile.role),
        // a language is set by whoever learns; a list only proposes one to somebody new
        language: None,
    }
}

fn joined(person: &Person, colour: usize) -> Kept {
    Kept {
        name: person.full_name(),
        email: person.email.clone(),
        role: person.role.unwrap_or(Role::Everyone),
        colour: u8::try_from(colour % COLOURS).unwrap_or_default(),
        team: person.group.clone(),
        sourced_id: person.sourced_id.clone(),
    }
}

/// What a list leaves empty says nothing, and the case of an address neither.
fn changed(before: &Someone, person: &Person) -> Kept {
    let or = |new: &str, old: &str| if new.is_empty() { old.to_owned() } else { new.to_owned() };
    let old = &before.profile;
    Kept {
        name: or(&person.full_name(), &old.name),
        email: if person.email.to_lowercase() == old.email.to_lowercase() {
            old.email.clone()
        } else {
            or(&person.email, &old.email)
        },
        role: person.role.unwrap_or(old.role),
        colour: old.colour,
        team: or(&person.group, &old.team),
        sourced_id: or(&person.sourced_id, &old.sourced_id),
    }
}

/// Somebody known a line is about.
fn known_in(fate: &Fate) -> Option<usize> {
    match fate {
        Fate::Update { existing: known, .. } | Fate::SameAs(known) | Fate::ProposeRemoval(known) => Some(*known),
        Fate::Add(_) | Fate::Duplicate { .. } | Fate::NobodyToRemove | Fate::Refused(_) => None,
    }
}

/// What a line would change: exactly what would be written.
fn changes(fate: &Fate, everybody: &[Someone]) -> Vec<RosterChange> {
    let Fate::Update { existing, person, .. } = fate else { return Vec::new() };
    let Some(one) = everybody.get(*existing) else { return Vec::new() };
    let (old, new) = (&one.profile, changed(one, person));
    [
        (RosterField::Name, old.name.as_str(), new.name.as_str()),
        (RosterField::Email, &old.email, &new.email),
        (RosterField::Group, &old.team, &new.team),
        (RosterField::Number, &old.sourced_id, &new.sourced_id),
        (RosterField::Role, old.role.id(), new.role.id()),
    ]
    .into_iter()
    .filter(|(_, from, to)| from != to)
    .map(|(field, from, to)| RosterChange { field, from: from.to_owned(), to: to.to_owned() })
    .collect()
}

fn ignored(cell: &Ignored) -> RosterIgnored {
    let field = match cell.field {
        Field::GivenName | Field::FamilyName | Field::Name | Field::PreferredGivenName => RosterField::Name,
        Field::Email => RosterField::Email,
        Field::Group => RosterField::Group,
        Field::SourcedId => RosterField::Number,
        Field::Status => RosterField::Status,
        Field::Role => RosterField::Role,
        Field::Language => RosterField::Language,
    };
    RosterIgnored { field, value: cell.value.clone() }
}

fn is_taken(content: Content) -> bool {
    matches!(content, Content::Taken(_))
}

fn fate(fate: &Fate) -> RosterFate {
    match fate {
        Fate::Add(_) => RosterFate::Add,
        Fate::Update { .. } => RosterFate::Change,
        Fate::SameAs(_) => RosterFate::Same,
        Fate::ProposeRemoval(_) | Fate::NobodyToRemove => RosterFate::Leaves,
        Fate::Duplicate { first } => RosterFate::Twice { first: *first },
        Fate::Refused(why) => {
            let (why, column) = refusal(*why);
            RosterFate::Refused { why, column }
        }
    }
}

fn refusal(why: Refusal) -> (RosterRefusal, u32) {
    match why {
        Refusal::MissingName => (RosterRefusal::Unnamed, 0),
        Refusal::BadMail { column } => (RosterRefusal::Mail, column),
        Refusal::TooLong { column } => (RosterRefusal::TooLong, column),
        Refusal::Control { column } | Refusal::Direction { column } | Refusal::LostLetter { column } => {
            (RosterRefusal::Characters, column)
        }
        Refusal::Cells { .. } => (RosterRefusal::Cells, 0),
        Refusal::UnclosedQuote { column, .. } | Refusal::AfterQuote { column, .. } => (RosterRefusal::Quote, column),
        Refusal::HeaderAgain => (RosterRefusal::Header, 0),
        Refusal::NameTaken => (RosterRefusal::NameTaken, 0),
    }
}

fn refused(error: RosterError) -> ApiError {
    let whole = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let made = match &error {
        RosterError::TooLarge { .. } => Code::RosterTooLarge.refused().arg("limit", whole(LARGEST / (1024 * 1024))),
        RosterError::Empty
        | RosterError::NotText { .. }
        | RosterError::UnclosedQuote { .. }
        | RosterError::NoHeader { .. } => Code::RosterNoTable.refused(),
        RosterError::TooManyColumns { .. } | RosterError::DoubleColumn { .. } | RosterError::MissingColumn(_) => {
            Code::RosterColumns.refused()
        }
        RosterError::TooManyRows { line } => {
            Code::RosterTooLong.refused().arg("limit", whole(MOST_ROWS)).arg("line", *line)
        }
    };
    made.because(error)
}
