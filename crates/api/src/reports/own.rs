//! What is recorded of somebody's learning, for themselves. It says what the screens say, by the same rules.

use std::collections::{BTreeMap, BTreeSet};

use tritt_core::curriculum::Step;
use tritt_core::learning::{Record, StepState as State, step_progress};
use tritt_core::{LessonId, QuestionId};
use tritt_documents::{Block, Orientation};
use tritt_i18n::Words;
use tritt_store::Attempt;

use super::written;
use crate::convert::{Speaker, day_in_words, day_of, whole};
use crate::exercises::practise;
use crate::page::Says;
use crate::paths::Entries;
use crate::refresh::Remembered;
use crate::steps::lesson_title;
use crate::wire::*;
use crate::{ApiError, App};

/// Seconds of a minute.
const MINUTE: u32 = 60;

/// What the report says.
///
/// # Errors
/// What the store says.
pub(super) fn says(speaker: &Speaker<'_>, words: &Words) -> Result<Says, ApiError> {
    let app = speaker.app;
    let record = app.record()?;
    let attempts = app.store().attempts()?;
    let blocks = [
        vec![Block::Paragraph(summary(app, words, &record, &attempts))],
        vec![steps(speaker, words, &record)?],
        Vec::from_iter(paths(speaker, words)?),
        vec![exercises(speaker, words)?],
        notes(speaker, words)?,
        questions(speaker, words, &attempts),
    ];
    Ok(Says {
        title: words.report_own_title(),
        subtitle: whose(app, words)?,
        intro: words.report_own_intro(),
        blocks: blocks.into_iter().flatten().collect(),
        source_line: String::new(),
        orientation: Orientation::Portrait,
    })
}

/// Whose report it is.
fn whose(app: &App, words: &Words) -> Result<String, ApiError> {
    if app.is_guest() {
        return Ok(words.report_guest());
    }
    let present = app.kept().learner();
    let name = app.kept().learners()?.into_iter().find(|one| one.id == present).map(|one| one.profile.name);
    Ok(name.filter(|name| !name.is_empty()).unwrap_or_else(|| words.report_unnamed()))
}

fn summary(app: &App, words: &Words, record: &Record, attempts: &[Attempt]) -> String {
    if *record == Record::default() && attempts.is_empty() {
        return words.report_own_nothing();
    }
    let all = &app.content.curriculum.steps;
    let learned = all.iter().filter(|step| step_progress(step, record).state == State::Learned).count();
    let days: BTreeSet<_> = attempts.iter().map(|attempt| day_of(attempt.at)).collect();
    let seconds: u32 = attempts.iter().map(|attempt| u32::from(attempt.seconds)).sum();
    let steps = words.report_own_learned(whole(learned), whole(all.len()));
    if attempts.is_empty() {
        return steps;
    }
    let answers = words.report_own_answers(whole(attempts.len()), whole(days.len()), seconds.div_ceil(MINUTE));
    format!("{steps} {answers}")
}

fn steps(speaker: &Speaker<'_>, words: &Words, record: &Record) -> Result<Block, ApiError> {
    let remembered = Remembered::of(speaker.app)?;
    let row = |step: &Step| {
        let shown = speaker.trail_step(step, record);
        let certainty = remembered.certainty(step);
        let state = match shown.state {
            StepState::Later => words.report_state_later(),
            StepState::Untouched => words.report_state_untouched(),
            StepState::Begun => words.report_state_begun(),
            StepState::Learned => words.report_state_learned(),
        };
        let next = certainty.as_ref().and_then(|known| known.next.as_deref());
        vec![
            format!("{} {}", shown.number, shown.title),
            state,
            words.report_of(shown.lessons.done, shown.lessons.of),
            words.report_of(shown.questions.done, shown.questions.of),
            certainty.as_ref().map(|known| words.unit_percent(f64::from(known.percent))).unwrap_or_default(),
            next.map(|next| written(words, next)).unwrap_or_default(),
        ]
    };
    Ok(Block::Table {
        caption: words.report_steps(),
        heads: vec![
            words.answers_step(),
            words.table_team_standing(),
            words.report_lessons(),
            words.report_right(),
            words.report_certainty(),
            words.report_next(),
        ],
        rows: speaker.app.content.curriculum.steps.iter().map(row).collect(),
    })
}

/// The paths under way and those completed; nothing where there are none.
fn paths(speaker: &Speaker<'_>, words: &Words) -> Result<Option<Block>, ApiError> {
    let app = speaker.app;
    let store = app.store();
    let entries = Entries::of(speaker)?;
    let mut rows = Vec::new();
    for enrolment in store.enrolments(store.learner())?.iter().filter(|one| one.completed_at.is_none()) {
        if let Some(path) = app.path(&enrolment.path)? {
            let entry = entries.named(&path)?;
            let due = entry.due.as_deref().map(|due| written(words, due)).unwrap_or_default();
            let state = if entry.overdue { words.table_team_overdue() } else { words.table_team_going() };
            rows.push(vec![
                entry.title,
                state,
                due,
                String::new(),
                words.report_of(entry.questions.done, entry.questions.of),
            ]);
        }
    }
    for done in store.completions(store.learner())? {
        let own = !done.path_name.is_empty();
        let title = if own { done.path_name } else { speaker.text(&format!("path-{}", done.path), None) };
        let at = day_in_words(day_of(done.at), words);
        rows.push(vec![
            title,
            words.table_team_completed(),
            String::new(),
            at,
            words.report_of(done.right, done.questions),
        ]);
    }
    let heads = vec![
        words.table_team_path(),
        words.table_team_standing(),
        words.table_team_due(),
        words.table_team_done(),
        words.report_right(),
    ];
    Ok((!rows.is_empty()).then(|| Block::Table { caption: words.report_paths(), heads, rows }))
}

fn exercises(speaker: &Speaker<'_>, words: &Words) -> Result<Block, ApiError> {
    let language = speaker.words.language().to_string();
    let all = practise(speaker.app, InLanguage { language })?;
    let state = |state: ExerciseState| match state {
        ExerciseState::Untouched => words.report_state_untouched(),
        ExerciseState::Tried => words.report_state_begun(),
        ExerciseState::Done => words.report_done_well(),
    };
    let tally = |name: String, tally: &Tally| vec![name, words.report_of(tally.right, tally.of)];
    let mut rows = vec![tally(words.report_messages(), &all.messages), tally(words.report_links(), &all.links)];
    rows.extend(all.scenarios.into_iter().map(|one| vec![one.title, state(one.state)]));
    rows.extend(all.sortings.into_iter().chain(all.places).map(|one| vec![one.title, state(one.state)]));
    Ok(Block::Table {
        caption: words.report_exercises(),
        heads: vec![words.report_exercise(), words.table_team_standing()],
        rows,
    })
}

/// What was noted and marked, so that nothing of it is lost when a profile is deleted; nothing where there is nothing.
fn notes(speaker: &Speaker<'_>, words: &Words) -> Result<Vec<Block>, ApiError> {
    let (app, store) = (speaker.app, speaker.app.store());
    let title = |id: &LessonId| {
        let known = app.content.curriculum.lesson(id);
        known.map_or_else(|| id.to_string(), |(_, lesson)| lesson_title(speaker, lesson))
    };
    let noted: Vec<_> = store.notes()?.into_iter().map(|note| vec![title(&note.lesson), note.text]).collect();
    let day = |at| day_in_words(day_of(at), words);
    let marked: Vec<_> = store.bookmarks()?.iter().map(|one| vec![title(&one.lesson), day(one.at)]).collect();
    let tables = [
        (words.report_notes(), vec![words.report_lesson(), words.report_note()], noted),
        (words.report_bookmarks(), vec![words.report_lesson(), words.report_marked()], marked),
    ];
    let filled = tables.into_iter().filter(|(_, _, rows)| !rows.is_empty());
    Ok(filled.map(|(caption, heads, rows)| Block::Table { caption, heads, rows }).collect())
}

/// All answers to a question.
#[derive(Default)]
struct Answered<'a> {
    times: u32,
    seconds: u32,
    last: Option<&'a Attempt>,
}

/// Every question answered, in the order of the trail; nothing before the first answer.
fn questions(speaker: &Speaker<'_>, words: &Words, attempts: &[Attempt]) -> Vec<Block> {
    let mut answered = BTreeMap::<&QuestionId, Answered<'_>>::new();
    for attempt in attempts {
        let of = answered.entry(&attempt.question).or_default();
        of.times += 1;
        of.seconds += u32::from(attempt.seconds);
        of.last = Some(attempt);
    }
    let heads = vec![
        words.answers_question(),
        words.report_times(),
        words.report_last(),
        words.report_last_right(),
        words.report_seconds(),
    ];
    let table = |step: &Step| {
        let rows: Vec<Vec<String>> = step
            .questions
            .iter()
            .filter_map(|question| {
                let of = answered.get(&question.id)?;
                let last = of.last?;
                Some(vec![
                    speaker.text(question.id.as_str(), None),
                    words.unit_count(f64::from(of.times)),
                    day_in_words(day_of(last.at), words),
                    if last.right { words.checklist_yes() } else { words.checklist_no() },
                    if of.seconds == 0 { String::new() } else { words.unit_count(f64::from(of.seconds)) },
                ])
            })
            .collect();
        let name = speaker.step_name(step);
        let caption = format!("{} {}", name.number, name.title);
        (!rows.is_empty()).then(|| Block::Table { caption, heads: heads.clone(), rows })
    };
    let tables: Vec<Block> = speaker.app.content.curriculum.steps.iter().filter_map(table).collect();
    if tables.is_empty() {
        return tables;
    }
    let heading = Block::Heading { level: 2, text: words.report_questions() };
    [heading, Block::Paragraph(words.report_questions_hint())].into_iter().chain(tables).collect()
}
