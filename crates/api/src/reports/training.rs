//! Who was trained on what, when, with which version: what an auditor, an insurer or a customer asks a firm for. No answer and no score is in it.

use std::collections::BTreeSet;

use tritt_core::curriculum::Audience;
use tritt_core::path::Path;
use tritt_core::{Day, LessonId, PathId};
use tritt_documents::{Block, Orientation};
use tritt_i18n::Words;
use tritt_store::learners::Trained;
use tritt_store::paths::Completion;

use crate::convert::{Speaker, begin_of, day_in, day_in_words, day_of, whole};
use crate::page::Says;
use crate::steps::lesson_title;
use crate::{ApiError, Code};

/// What is asked for, checked.
pub(super) struct Wanted<'a> {
    from: Day,
    until: Day,
    team: Option<&'a str>,
    pseudonymous: bool,
}

impl<'a> Wanted<'a> {
    /// Reads the days, which must be days, and in their order.
    ///
    /// # Errors
    /// `request-invalid`.
    pub fn read(from: &str, until: &str, team: Option<&'a str>, pseudonymous: bool) -> Result<Self, ApiError> {
        let read = |text, field: &str| day_in(text).ok_or_else(|| Code::RequestInvalid.refused().arg("field", field));
        let (from, until) = (read(from, "from")?, read(until, "until")?);
        if until < from {
            return Err(Code::RequestInvalid.refused().arg("field", "until"));
        }
        Ok(Self { from, until, team, pseudonymous })
    }
}

/// What the report says.
///
/// # Errors
/// What the store says.
pub(super) fn says(speaker: &Speaker<'_>, words: &Words, wanted: &Wanted<'_>) -> Result<Says, ApiError> {
    let app = speaker.app;
    let mut trained = app.kept().trained(begin_of(wanted.from), begin_of(Day(wanted.until.0 + 1)))?;
    trained.retain(|one| wanted.team.is_none_or(|team| one.team == team));
    if wanted.pseudonymous {
        // by number: the order of the names would give them away
        trained.sort_by_key(|one| (one.id, one.completion.at));
    }
    let trained: Vec<(Trained, Training)> = trained
        .into_iter()
        .map(|one| {
            let of = Training::of(speaker, &one.completion);
            (one, of)
        })
        .collect();
    let trainings: BTreeSet<&Training> = trained.iter().map(|(_, training)| training).collect();
    let (people, contents) = if trained.is_empty() {
        (vec![Block::Paragraph(words.report_training_nobody())], Vec::new())
    } else {
        let tables = vec![overview(words, &trained, &trainings), people(words, wanted, &trained)];
        (tables, contents(speaker, words, &trainings)?)
    };
    // what is signed for stands above the signature, what explains it below
    let signed = vec![
        Block::Heading { level: 2, text: words.report_training_means() },
        Block::Paragraph(words.certificate_criteria()),
        Block::Paragraph(words.report_training_leaves_out()),
        Block::Signature { places: vec![words.report_place_and_day(), words.report_signature()] },
    ];
    let firm = app.settings()?.firm;
    let days = (day_in_words(wanted.from, words), day_in_words(wanted.until, words));
    let period = words.report_training_period(&days.0, &days.1);
    let parts = [firm.as_str(), wanted.team.unwrap_or_default(), &period];
    Ok(Says {
        title: words.report_training_title(),
        subtitle: parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · "),
        intro: if wanted.pseudonymous { words.report_training_numbers() } else { words.report_training_names() },
        blocks: [people, signed, contents].concat(),
        source_line: String::new(),
        orientation: Orientation::Landscape,
    })
}

/// A training: a path with the name and the lessons it had when it was completed. One the firm has changed since is another one.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Training {
    title: String,
    path: PathId,
    lessons: Vec<LessonId>,
}

impl Training {
    /// In the language spoken; one the firm has made bears its own name.
    fn of(speaker: &Speaker<'_>, done: &Completion) -> Self {
        let own = !done.path_name.is_empty();
        let title = if own { done.path_name.clone() } else { speaker.text(&format!("path-{}", done.path), None) };
        let title = if title.is_empty() { done.path.to_string() } else { title };
        Self { title, path: done.path.clone(), lessons: done.lessons.clone() }
    }
}

/// How many have completed what.
fn overview(words: &Words, trained: &[(Trained, Training)], trainings: &BTreeSet<&Training>) -> Block {
    let row = |training: &&Training| {
        let of = trained.iter().filter(|(_, one)| one == *training);
        let people: BTreeSet<_> = of.map(|(one, _)| one.id).collect();
        vec![training.title.clone(), words.unit_count(f64::from(whole(people.len())))]
    };
    Block::Table {
        caption: words.report_training_overview(),
        heads: vec![words.report_training(), words.report_people()],
        rows: trainings.iter().map(row).collect(),
    }
}

fn people(words: &Words, wanted: &Wanted<'_>, trained: &[(Trained, Training)]) -> Block {
    let names = !wanted.pseudonymous;
    let row = |(one, training): &(Trained, Training)| {
        let done = &one.completion;
        let number = one.id.0.to_string();
        let name = if one.name.is_empty() { words.report_unnamed() } else { one.name.clone() };
        let who = if names { vec![number, name, one.team.clone()] } else { vec![number] };
        let what = vec![
            training.title.clone(),
            day_in_words(day_of(done.at), words),
            words.certificate_versions_are(&done.app_version, &done.content_version),
        ];
        let certificate = if names { vec![done.certificate.clone()] } else { Vec::new() };
        [who, what, certificate].concat()
    };
    let who = if names {
        vec![words.report_number(), words.table_team_name(), words.table_team_group()]
    } else {
        vec![words.report_number()]
    };
    let what = vec![words.report_training(), words.table_team_done(), words.certificate_versions()];
    let certificate = if names { vec![words.report_certificate()] } else { Vec::new() };
    Block::Table {
        caption: words.report_training_people(),
        heads: [who, what, certificate].concat(),
        rows: trained.iter().map(row).collect(),
    }
}

/// What the trainings consist of: the lessons they had, in the words of today.
fn contents(speaker: &Speaker<'_>, words: &Words, trainings: &BTreeSet<&Training>) -> Result<Vec<Block>, ApiError> {
    let curriculum = &speaker.app.content.curriculum;
    let mut blocks = vec![
        Block::Heading { level: 2, text: words.report_training_contents() },
        Block::Paragraph(words.report_training_contents_are(&curriculum.version)),
    ];
    for training in trainings {
        // whose questions are asked is known of a path that is still there
        let role = speaker.app.path(&training.path)?.map_or(Audience::Everyone, |path| path.role);
        let path = Path { id: training.path.clone(), role, lessons: training.lessons.clone() };
        let row = |(step, lesson): (&tritt_core::curriculum::Step, &tritt_core::curriculum::Lesson)| {
            let name = speaker.step_name(step);
            vec![
                lesson_title(speaker, lesson),
                format!("{} {}", name.number, name.title),
                words.unit_count(f64::from(lesson.minutes)),
            ]
        };
        let questions = whole(path.questions(curriculum).len());
        blocks.push(Block::Table {
            caption: words.report_training_has(path.minutes(curriculum), questions, &training.title),
            heads: vec![words.report_lesson(), words.answers_step(), words.report_minutes()],
            rows: path.lessons(curriculum).map(row).collect(),
        });
    }
    Ok(blocks)
}
