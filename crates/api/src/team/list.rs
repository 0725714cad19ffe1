//! The team as a table for a spreadsheet.

use tritt_core::PathId as Id;
use tritt_i18n::Marks;

use super::{Titles, filter};
use crate::convert::{Speaker, day_of};
use crate::page::save_as;
use crate::wire::*;
use crate::{ApiError, App};

/// Asks where to save the people a filter shows and saves them, a line for each path of theirs.
///
/// # Errors
/// `language-unknown`, `folder-missing`, `file-special`, `file-read-only`, `file-unwritable`, or what the store says.
pub fn export_team(app: &App, request: TeamRequest) -> Result<Exported, ApiError> {
    let speaker = Speaker::new(app, &request.language)?;
    let titles = Titles::of(&speaker)?;
    let words = app.locales.words(speaker.words.language(), Marks::Plain);
    let path = request.path.as_ref().map(Id::new);
    let today = day_of(app.now());
    let people = app.kept().team(&filter(&request, path.as_ref()), today, 0, u32::MAX)?;
    let heads = [
        words.table_team_name(),
        words.table_team_group(),
        words.table_team_path(),
        words.table_team_standing(),
        words.table_team_due(),
        words.table_team_done(),
    ];
    let mut lines = vec![heads.to_vec()];
    for member in people.into_iter().map(|member| titles.member(member, today)) {
        if member.paths.is_empty() {
            lines.push(vec![member.name, member.team, String::new(), String::new(), String::new(), String::new()]);
            continue;
        }
        for path in member.paths {
            let standing = match path.standing {
                Standing::Going => words.table_team_going(),
                Standing::Overdue => words.table_team_overdue(),
                Standing::Completed => words.table_team_completed(),
            };
            let day = |at: String| at.chars().take(10).collect();
            let completed = path.completed.map(day).unwrap_or_default();
            let due = path.due.unwrap_or_default();
            lines.push(vec![member.name.clone(), member.team.clone(), path.title, standing, due, completed]);
        }
    }
    let table = || Ok(tritt_documents::table(&request.language, &lines).into_bytes());
    save_as(app, &words.table_team_file(), Format::Csv, table)
}
