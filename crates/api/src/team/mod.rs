//! The team on this computer, for whoever looks after it: who goes which path, until when, and what is done.

mod list;
mod roster;
mod weak;

use tritt_core::PathId as Id;
use tritt_store::learners::{self, Filter};
use tritt_store::{Op, paths as kept};

pub(crate) use roster::{Pending, forget_shown};
pub use roster::{import_roster, preview_roster};

use crate::convert::{Speaker, day_of, iso, iso_day};
use crate::learners::{id_of, not_for_guests};
use crate::wire::*;
use crate::{ApiError, App};

pub use list::export_team;
pub use weak::team_weak;

/// How many people a page shows.
const PAGE: u32 = 50;

/// How many of those a filter finds can be selected at once: as many as a list can bring.
const MOST_SELECTED: u32 = 10_000;

/// A page of the team.
///
/// # Errors
/// `language-unknown`, or what the store says.
pub fn team(app: &App, request: TeamRequest) -> Result<Team, ApiError> {
    let speaker = Speaker::new(app, &request.language)?;
    let titles = Titles::of(&speaker)?;
    let path = request.path.as_ref().map(Id::new);
    let filter = filter(&request, path.as_ref());
    let today = day_of(app.now());
    let mut people = app.kept().team(&filter, today, request.from, PAGE + 1)?;
    let more = people.len() > PAGE as usize;
    people.truncate(PAGE as usize);
    let matching = app.kept().team_ids(&filter, today, MOST_SELECTED)?;
    Ok(Team {
        matching: matching.into_iter().map(|id| id.0.to_string()).collect(),
        people: people.into_iter().map(|member| titles.member(member, today)).collect(),
        more,
        count: app.kept().learner_count()?,
        teams: app.kept().teams()?,
        paths: titles.0.iter().map(|(id, title)| TeamPath { id: id.to_string(), title: title.clone() }).collect(),
    })
}

/// Takes people off a path. What was learned and completed stays.
///
/// # Errors
/// `guest-refused`, `learner-missing`, or what the store says.
pub fn withdraw(app: &App, request: PathStart) -> Result<Nothing, ApiError> {
    not_for_guests(app)?;
    let id = Id::new(&request.path);
    let learners = request.learners.iter().map(|one| id_of(one)).collect::<Result<Vec<_>, _>>()?;
    let written = app
        .kept()
        .write(Op::ChangePaths, app.now(), |tx| learners.iter().try_for_each(|one| kept::withdraw(tx, *one, &id)))?;
    app.written(written);
    Ok(Nothing {})
}

fn filter<'a>(request: &'a TeamRequest, path: Option<&'a Id>) -> Filter<'a> {
    Filter {
        path,
        standing: request.standing.map(|standing| match standing {
            Standing::Going => learners::Standing::Going,
            Standing::Overdue => learners::Standing::Overdue,
            Standing::Completed => learners::Standing::Completed,
        }),
        team: request.team.as_deref(),
        name: &request.name,
    }
}

/// The names of all paths in the language spoken.
struct Titles(Vec<(Id, String)>);

impl Titles {
    fn of(speaker: &Speaker<'_>) -> Result<Self, ApiError> {
        let ready = speaker.app.content.curriculum.paths.iter();
        let ready = ready.map(|one| (one.path.id.clone(), speaker.text(&format!("path-{}", one.path.id), None)));
        let own = speaker.app.kept().own_paths()?.into_iter().map(|own| (own.path.id, own.name));
        Ok(Self(ready.chain(own).collect()))
    }

    /// The name of a path; its id for one of another version of the content.
    fn title(&self, id: &Id) -> String {
        let found = self.0.iter().find(|(one, _)| one == id);
        found.map_or_else(|| id.to_string(), |(_, title)| title.clone())
    }

    fn member(&self, member: learners::Member, today: tritt_core::Day) -> TeamMember {
        let path = |one: kept::Enrolment| MemberPath {
            title: self.title(&one.path),
            path: one.path.to_string(),
            standing: match one.due_on {
                _ if one.completed_at.is_some() => Standing::Completed,
                Some(due) if due < today => Standing::Overdue,
                _ => Standing::Going,
            },
            due: one.due_on.filter(|_| one.completed_at.is_none()).map(iso_day),
            completed: one.completed_at.map(iso),
        };
        TeamMember {
            id: member.id.0.to_string(),
            name: member.name,
            team: member.team,
            colour: member.colour,
            paths: member.paths.into_iter().map(path).collect(),
        }
    }
}
