//! What a learner can take along: every answer of theirs, as a table.

use tritt_core::question::Task;
use tritt_i18n::Marks;
use tritt_store::Attempt;

use crate::convert::{Speaker, moment_in};
use crate::page::save_as;
use crate::wire::*;
use crate::{ApiError, App};

/// Asks where to save the answers of whoever sits here and saves them.
///
/// # Errors
/// `language-unknown`, `folder-missing`, `file-special`, `file-read-only`, `file-unwritable`, or what the store says.
pub fn export_answers(app: &App, request: InLanguage) -> Result<Exported, ApiError> {
    let speaker = Speaker::new(app, &request.language)?;
    let words = app.locales.words(speaker.words.language(), Marks::Plain);
    let heads = [
        words.answers_when(),
        words.answers_step(),
        words.answers_question(),
        words.answers_answer(),
        words.answers_right(),
        words.answers_version(),
        words.answers_seconds(),
    ];
    let mut lines = vec![heads.to_vec()];
    lines.extend(app.store().attempts()?.iter().map(|attempt| line(&speaker, &words, attempt)));
    let table = || Ok(tritt_documents::table(&request.language, &lines).into_bytes());
    save_as(app, &words.answers_file(), Format::Csv, table)
}

/// An answer in words. What the curriculum does not know any more is told by its id.
fn line(speaker: &Speaker<'_>, words: &tritt_i18n::Words, attempt: &Attempt) -> Vec<String> {
    let yes_or_no = |yes: bool| if yes { words.checklist_yes() } else { words.checklist_no() };
    let id = attempt.question.as_str();
    let (step, text, answer) = match speaker.app.content.curriculum.question(&attempt.question) {
        Some((step, question)) => {
            let chosen = attempt.answer.0.iter().map(|option| match question.task {
                Task::TrueFalse { .. } => yes_or_no(option.as_str() == "true"),
                _ => speaker.text(id, Some(option.as_str())),
            });
            let name = speaker.step_name(step);
            let mut text = speaker.text(id, None);
            if question.version != attempt.version {
                // the words of then are not kept; these are those of today
                text = format!("{text} ({})", words.answers_changed());
            }
            (format!("{} {}", name.number, name.title), text, chosen.collect::<Vec<_>>().join("; "))
        }
        None => {
            let chosen: Vec<&str> = attempt.answer.0.iter().map(tritt_core::OptionId::as_str).collect();
            (String::new(), id.to_owned(), chosen.join("; "))
        }
    };
    let seconds = if attempt.seconds == 0 { String::new() } else { attempt.seconds.to_string() };
    vec![moment_in(attempt.at), step, text, answer, yes_or_no(attempt.right), attempt.version.to_string(), seconds]
}
