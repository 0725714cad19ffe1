//! The record of a session on paper, for whoever ordered the workshop: sums alone, those of few people and names only where they are asked for.

use tritt_core::workshop::gain::FEW;
use tritt_documents::{Block, Document, Orientation};
use tritt_i18n::{Marks, Words};
use tritt_store::workshop::session::{Part, Session};

use super::{ended, session_record};
use crate::convert::{clock_of, local_day};
use crate::page::{Says, framed, save};
use crate::wire::*;
use crate::{ApiError, App};

/// Columns of a scale, a tenth each.
const TENTHS: u32 = 10;

/// The record as it will print.
///
/// # Errors
/// `not-found`, `language-unknown`, `pdf-failed`, or what the store says.
pub fn session_pages(app: &App, request: RecordPaper) -> Result<Pages, ApiError> {
    Ok(tritt_documents::pages(&paper(app, &request)?.0)?.into())
}

/// Asks where to save the record and saves it.
///
/// # Errors
/// As [`session_pages`], `folder-missing`, `file-special`, `file-read-only`, `file-unwritable`.
pub fn export_session(app: &App, request: RecordPaperExport) -> Result<Exported, ApiError> {
    let (document, name) = paper(app, &request.paper)?;
    save(app, &document, &name, request.format)
}

/// What a workshop is called, also one without a name.
pub(super) fn name(words: &Words, session: &Session) -> String {
    if session.title.trim().is_empty() { words.workshop_record_unnamed() } else { session.title.clone() }
}

/// The paper and the name of its file.
fn paper(app: &App, request: &RecordPaper) -> Result<(Document, String), ApiError> {
    let words = app.locales.words(&app.language(&request.language)?, Marks::Plain);
    let session = ended(app, request.session)?;
    let asked = SessionRequest { session: request.session, language: request.language.clone() };
    let record = session_record(app, asked)?;
    let told = |count: u32| request.small || count > FEW;
    let mut blocks = Vec::new();
    let some_untold = record.rounds.iter().any(|round| round.answers > 0 && !told(round.answers))
        || record.gains.iter().any(|gain| gain.people > 0 && !told(gain.people));
    if some_untold {
        blocks.push(Block::Paragraph(words.workshop_record_few(FEW + 1)));
    }
    blocks.extend(gains(&words, &record.gains, request.small));
    blocks.extend(hardest(&words, &record, request.small));
    if !record.rounds.is_empty() {
        blocks.push(heading(2, words.workshop_record_all()));
    }
    let parts = app.kept().session_rounds(session.id)?;
    for (place, round) in (1_u32..).zip(&record.rounds) {
        let part = parts.iter().find(|kept| kept.number == round.number).map_or(Part::Once, |kept| kept.part);
        blocks.push(heading(3, format!("{place}. {}", round.title)));
        blocks.extend(lead(round));
        let kind = kind(&words, round.kind, part);
        if round.answers == 0 || told(round.answers) {
            blocks.extend(result(&words, round, &kind));
        } else {
            blocks.push(Block::Paragraph(words.workshop_record_round_few(&kind, FEW + 1)));
        }
    }
    if request.names && !record.attending.is_empty() {
        blocks.push(heading(2, words.workshop_record_attending()));
        blocks.push(Block::Paragraph(words.workshop_record_attending_text()));
        let rows = record.attending.into_iter().map(|name| vec![name]).collect();
        blocks.push(table(String::new(), vec![words.workshop_record_name()], rows));
    }
    let name = name(&words, &session);
    let says = Says {
        title: words.workshop_record_title(&name),
        subtitle: below(&words, &session),
        intro: words.workshop_record_intro(),
        blocks,
        source_line: String::new(),
        orientation: Orientation::Portrait,
    };
    let mut document = framed(app, &words, says)?;
    document.letterhead = app.letterhead()?;
    document.letterhead.logo_name = words.checklist_logo();
    Ok((document, words.workshop_record_file(&name)))
}

/// When it was, and how many came.
fn below(words: &Words, session: &Session) -> String {
    let (year, month, day) = local_day(session.begun);
    let date = words.date(year, month, day);
    let (begins, ends) = (clock_of(session.begun), clock_of(session.ended.unwrap_or(session.begun)));
    match session.people {
        0 => words.workshop_record_below_nobody(&begins, &date, &ends),
        people => words.workshop_record_below(&begins, &date, &ends, people),
    }
}

fn heading(level: u8, text: String) -> Block {
    Block::Heading { level, text }
}

fn table(caption: String, heads: Vec<String>, rows: Vec<Vec<String>>) -> Block {
    Block::Table { caption, heads, rows }
}

/// What was gained, topic by topic. Where few stand behind it, figures are left out, or with `small` a star says so.
fn gains(words: &Words, gains: &[TopicGain], small: bool) -> Vec<Block> {
    if gains.is_empty() {
        return Vec::new();
    }
    let row = |gain: &TopicGain| {
        if gain.people == 0 {
            let none = String::new;
            return vec![gain.topic.clone(), none(), none(), words.workshop_record_gain_unpaired(), "0".to_owned()];
        }
        if gain.few && !small {
            let none = String::new;
            return vec![gain.topic.clone(), none(), none(), words.workshop_record_gain_few(FEW + 1), none()];
        }
        vec![
            if gain.few { format!("{} *", gain.topic) } else { gain.topic.clone() },
            words.workshop_record_percent(gain.before),
            words.workshop_record_percent(gain.after),
            match gain.gain {
                None => words.workshop_record_gain_none(),
                Some(lost) if lost < 0 => words.workshop_record_gain_lost(lost.unsigned_abs()),
                Some(gained) => words.workshop_record_percent(gained.unsigned_abs()),
            },
            gain.people.to_string(),
        ]
    };
    let heads = vec![
        words.workshop_record_topic(),
        words.workshop_record_before(),
        words.workshop_record_after(),
        words.workshop_record_gain(),
        words.workshop_record_people(),
    ];
    let mut blocks = vec![
        heading(2, words.workshop_record_gains()),
        Block::Paragraph(words.workshop_record_gains_text()),
        table(String::new(), heads, gains.iter().map(row).collect()),
    ];
    if small && gains.iter().any(|gain| gain.few && gain.people > 0) {
        blocks.push(Block::Paragraph(format!("* {}", words.workshop_record_gains_few(FEW))));
    }
    blocks
}

/// The hardest questions, by the numbers their rounds have below; those few answered with `small` alone.
fn hardest(words: &Words, record: &SessionRecord, small: bool) -> Vec<Block> {
    let hardest: Vec<&HardQuestion> = record.hardest.iter().filter(|hard| small || hard.answers > FEW).collect();
    if hardest.is_empty() {
        return Vec::new();
    }
    let row = |hard: &&HardQuestion| {
        let place = record.rounds.iter().take_while(|round| round.number != hard.number).count() + 1;
        vec![format!("{place}. {}", hard.title), words.workshop_record_right_of(hard.answers, hard.right)]
    };
    let heads = vec![words.workshop_record_question(), words.workshop_record_right()];
    vec![heading(2, words.workshop_record_hardest()), table(String::new(), heads, hardest.iter().map(row).collect())]
}

fn kind(words: &Words, kind: RoundKind, part: Part) -> String {
    match kind {
        RoundKind::Test if part == Part::After => words.workshop_record_kind_after(),
        RoundKind::Test => words.workshop_record_kind_before(),
        RoundKind::Question => words.workshop_record_kind_question(),
        RoundKind::Poll => words.workshop_record_kind_poll(),
        RoundKind::Words => words.workshop_record_kind_words(),
        RoundKind::Message => words.workshop_record_kind_message(),
        RoundKind::Check => words.workshop_record_kind_check(),
        RoundKind::Decision => words.workshop_record_kind_decision(),
        RoundKind::Confidence => words.workshop_record_kind_confidence(),
        RoundKind::Feedback => words.workshop_record_kind_feedback(),
    }
}

/// What is read before the question, where it is not understood without: a situation, and of a message who it comes from and what it is about.
fn lead(round: &RoomRound) -> Option<Block> {
    let text = match round.kind {
        RoundKind::Decision => round.lead.first()?.text.clone(),
        RoundKind::Message => {
            let labelled = round.lead.iter().filter(|line| !line.label.is_empty());
            let told: Vec<String> = labelled.map(|line| format!("{}: {}", line.label, line.text)).take(3).collect();
            told.join(" · ")
        }
        RoundKind::Question
        | RoundKind::Poll
        | RoundKind::Words
        | RoundKind::Check
        | RoundKind::Confidence
        | RoundKind::Feedback
        | RoundKind::Test => return None,
    };
    Some(text).filter(|text| !text.is_empty()).map(Block::Paragraph)
}

/// What came of a round.
fn result(words: &Words, round: &RoomRound, kind: &str) -> Vec<Block> {
    if round.answers == 0 {
        return vec![Block::Paragraph(words.workshop_record_round_none(kind))];
    }
    let line = match (round.right, round.average) {
        (Some(right), _) => words.workshop_record_round_right(round.answers, kind, right),
        (None, Some(average)) => words.workshop_record_round_average(round.answers, average, kind),
        (None, None) => words.workshop_record_round(round.answers, kind),
    };
    match round.task {
        RoundTask::Scale => vec![scale(line, &round.scale)],
        RoundTask::Words => {
            let said = |word: &CloudWord| words.workshop_record_word(word.count, &word.text);
            let said: Vec<String> = round.words.iter().map(said).collect();
            vec![Block::Paragraph(line), Block::Paragraph(said.join(", "))]
        }
        RoundTask::Form => form(words, line, &round.options),
        RoundTask::One | RoundTask::Several | RoundTask::Order | RoundTask::Match => {
            let most = (round.kind == RoundKind::Decision).then(|| most(words, &round.options)).flatten();
            let options = options(words, round, line);
            std::iter::once(options).chain(most.map(Block::Paragraph)).collect()
        }
    }
}

/// The options with how often each was chosen, or put where it belongs.
fn options(words: &Words, round: &RoomRound, line: String) -> Block {
    let row = |option: &RoundOption| {
        let text = if option.right == Some(true) {
            words.workshop_record_option_right(&option.text)
        } else {
            option.text.clone()
        };
        let percent = (f64::from(option.count) * 100.0 / f64::from(round.answers.max(1))).round();
        vec![text, option.count.to_string(), words.workshop_record_percent(percent)]
    };
    let counted = match round.task {
        RoundTask::Order => words.workshop_record_placed(),
        RoundTask::Match => words.workshop_record_matched(),
        RoundTask::One | RoundTask::Several | RoundTask::Scale | RoundTask::Words | RoundTask::Form => {
            words.workshop_record_chosen()
        }
    };
    let heads = vec![words.workshop_record_option(), counted, words.workshop_record_share()];
    table(line, heads, round.options.iter().map(row).collect())
}

/// What most chose; of several with as many, all.
fn most(words: &Words, options: &[RoundOption]) -> Option<String> {
    let highest = options.iter().map(|option| option.count).max().filter(|highest| *highest > 0)?;
    let chosen: Vec<&str> =
        options.iter().filter(|option| option.count == highest).map(|option| option.text.as_str()).collect();
    Some(match chosen.as_slice() {
        [choice] => words.workshop_record_most(choice),
        choices => words.workshop_record_most_equal(&choices.join(" / ")),
    })
}

fn scale(line: String, scale: &[u32]) -> Block {
    let head = |tenth: u32| {
        let to = if tenth + 1 == TENTHS { 100 } else { tenth * TENTHS + 9 };
        format!("{}–{to}", tenth * TENTHS)
    };
    table(line, (0..TENTHS).map(head).collect(), vec![scale.iter().map(u32::to_string).collect()])
}

/// The fields of a form: grades in one table, what was written below.
fn form(words: &Words, line: String, fields: &[RoundOption]) -> Vec<Block> {
    let is_graded = |field: &&RoundOption| field.grades.iter().any(|count| *count > 0);
    let row = |field: &RoundOption| {
        std::iter::once(field.text.clone()).chain(field.grades.iter().map(u32::to_string)).collect()
    };
    let graded: Vec<Vec<String>> = fields.iter().filter(is_graded).map(row).collect();
    let mut blocks = Vec::new();
    if graded.is_empty() {
        blocks.push(Block::Paragraph(line));
    } else {
        let heads = std::iter::once(words.workshop_record_grades()).chain((1..=5).map(|grade| grade.to_string()));
        blocks.push(table(line, heads.collect(), graded));
    }
    let written = fields.iter().filter(|field| !field.texts.is_empty());
    blocks.extend(written.map(|field| {
        table(String::new(), vec![field.text.clone()], field.texts.iter().map(|text| vec![text.clone()]).collect())
    }));
    blocks
}
