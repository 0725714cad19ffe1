//! A list to tick as a document, in one language or in two: one from the curriculum or one the firm keeps.

use std::path::Path;

use tritt_core::curriculum::{Audience as For, ChecklistItem, Step};
use tritt_core::{OccasionId, Timestamp};
use tritt_documents::{Block, CheckRow, Document, Letterhead, Logo, LogoError, Orientation, Other, Tick, Wording};
use tritt_i18n::{Language, Marks, Words};

use super::{Says, framed, labels, sources};
use crate::checklists::{subtitle, title};
use crate::convert::{Speaker, local_day};
use crate::opened::begin_of;
use crate::wire::*;
use crate::{ApiError, App, Code};

/// Longest contact line, in characters.
pub(crate) const LONGEST_CONTACT: usize = 200;

/// A list in ids: its words are put in language by language.
pub(crate) struct Sheet<'a> {
    /// What it is called.
    pub called: Called<'a>,
    /// Whom it is for.
    pub audience: For,
    /// Its lines in groups.
    pub groups: Vec<Group<'a>>,
}

/// What a list is called.
pub(crate) enum Called<'a> {
    /// By its occasion.
    Occasion(&'a OccasionId),
    /// By a name somebody gave it.
    Name(&'a str),
}

/// Lines under a heading.
pub(crate) struct Group<'a> {
    /// The step they belong to; none for lines of one's own.
    pub step: Option<&'a Step>,
    /// The lines.
    pub lines: Vec<Line<'a>>,
}

/// A line.
pub(crate) struct Line<'a> {
    /// What it says.
    pub says: Saying<'a>,
    /// Whether somebody signs for it.
    pub duty: bool,
    /// Who ticked it and when; an empty name when nobody is named.
    pub ticked: Option<(String, Timestamp)>,
}

/// What a line says.
pub(crate) enum Saying<'a> {
    /// What the curriculum says, in every language.
    Item(&'a ChecklistItem),
    /// What somebody wrote, in the one language they wrote it in.
    Own(&'a str),
}

/// How a list is to look.
pub(crate) struct Look<'a> {
    /// Language of the page.
    pub language: &'a str,
    /// A second one beside it.
    pub beside: Option<&'a str>,
    /// Titles only, or with help.
    pub depth: Depth,
}

/// The document of a list.
///
/// # Errors
/// `language-unknown`, `checklist-empty`, `request-invalid` for a contact line that is too long, or what the store says.
pub(crate) fn document(
    app: &App,
    sheet: &Sheet<'_>,
    look: &Look<'_>,
    letterhead: Letterhead,
) -> Result<Document, ApiError> {
    if letterhead.contact.chars().count() > LONGEST_CONTACT {
        return Err(Code::RequestInvalid.refused().arg("field", "contact"));
    }
    if sheet.groups.is_empty() {
        return Err(Code::ChecklistEmpty.refused());
    }
    let (first, second) = tongues(app, look)?;
    let signed = sheet.groups.iter().flat_map(|group| &group.lines).any(|line| line.duty);
    let intro = |words: &Words| if signed { words.checklist_intro_duty() } else { words.checklist_intro() };
    let sources = sources(app, sheet.groups.iter().filter_map(|group| group.step).flat_map(|step| &step.sources));
    let says = Says {
        title: first.called(sheet),
        subtitle: subtitle(&first.speaker, &first.plain, sheet.audience),
        intro: intro(&first.plain),
        blocks: sheet.groups.iter().map(|group| block(group, look.depth, &first, second.as_ref())).collect(),
        source_line: if sources.is_empty() { String::new() } else { first.plain.checklist_sources(&sources) },
        orientation: Orientation::Portrait,
    };
    let mut document = framed(app, &first.plain, says)?;
    document.letterhead = Letterhead { logo_name: first.plain.checklist_logo(), ..letterhead };
    document.other = second.map(|second| {
        Box::new(Other {
            language: second.plain.language().to_string(),
            title: second.called(sheet),
            subtitle: subtitle(&second.speaker, &second.plain, sheet.audience),
            intro: Some(intro(&second.plain)),
            labels: labels(&second.plain),
        })
    });
    Ok(document)
}

/// A language on paper: its curriculum, and its words without marks.
struct Tongue<'a> {
    speaker: Speaker<'a>,
    plain: Words,
}

impl<'a> Tongue<'a> {
    fn new(app: &'a App, language: &Language) -> Result<Self, ApiError> {
        let speaker = Speaker::new(app, &language.to_string())?;
        Ok(Self { speaker, plain: app.locales.words(language, Marks::Plain) })
    }

    fn called(&self, sheet: &Sheet<'_>) -> String {
        match sheet.called {
            Called::Occasion(occasion) => title(&self.speaker, &self.plain, occasion),
            Called::Name(name) => name.to_owned(),
        }
    }

    fn heading(&self, group: &Group<'_>) -> String {
        match group.step {
            Some(step) => self.speaker.text(&format!("{}-title", step.id), None),
            None => self.plain.checklist_own(),
        }
    }

    fn text(&self, line: &Line<'_>) -> String {
        match line.says {
            Saying::Item(item) => self.speaker.text(item.id.as_str(), None),
            Saying::Own(text) => text.to_owned(),
        }
    }

    fn help(&self, line: &Line<'_>, depth: Depth) -> Option<String> {
        match (&line.says, depth) {
            (Saying::Item(item), Depth::Long) => Some(self.speaker.text(item.id.as_str(), Some("how"))),
            (Saying::Item(_) | Saying::Own(_), _) => None,
        }
    }
}

/// The languages of the page: of two the one that stands first among ours is on the left, whichever was asked for first.
fn tongues<'a>(app: &'a App, look: &Look<'_>) -> Result<(Tongue<'a>, Option<Tongue<'a>>), ApiError> {
    let asked = app.language(look.language)?;
    let beside = look.beside.map(|tag| app.language(tag)).transpose()?.filter(|beside| *beside != asked);
    let Some(beside) = beside else { return Ok((Tongue::new(app, &asked)?, None)) };
    let asked_first = app.locales.languages().iter().find(|one| **one == asked || **one == beside) == Some(&asked);
    let (first, second) = if asked_first { (asked, beside) } else { (beside, asked) };
    Ok((Tongue::new(app, &first)?, Some(Tongue::new(app, &second)?)))
}

/// The lines of a group.
fn block(group: &Group<'_>, depth: Depth, first: &Tongue<'_>, second: Option<&Tongue<'_>>) -> Block {
    let row = |line: &Line<'_>| CheckRow {
        text: first.text(line),
        help: first.help(line, depth),
        signed: line.duty,
        ticked: line.ticked.as_ref().map(|(who, at)| tick(&first.plain, who, *at)),
        other: second.map(|second| Wording { text: second.text(line), help: second.help(line, depth) }),
    };
    Block::CheckGroup {
        number: group.step.map(|step| step.number.into()),
        heading: first.heading(group),
        other: second.map(|second| second.heading(group)),
        rows: group.lines.iter().map(row).collect(),
    }
}

/// A tick with who and when.
fn tick(words: &Words, who: &str, at: Timestamp) -> Tick {
    let on = local_day(at);
    let day = words.date(on.0, on.1, on.2);
    let said = if who.is_empty() { words.checklist_done_on(&day) } else { words.checklist_done_by(&day, who) };
    Tick { by: who.to_owned(), on: Some(on), said }
}

/// Reads a logo.
///
/// # Errors
/// `file-unreadable`; `logo-unfit` for whatever is no PNG or JPEG, is damaged, or is larger than is read.
pub fn read_logo(path: &Path) -> Result<Logo, ApiError> {
    let bytes = begin_of(path, Logo::LONGEST)?;
    Logo::read(&bytes)
        .map_err(|error: LogoError| Code::LogoUnfit.refused().arg("path", path.display().to_string()).because(error))
}
