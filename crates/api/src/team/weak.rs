//! What the team as a whole is unsure about, and what would help.

use tritt_core::curriculum::{Life, Step};

use crate::convert::Speaker;
use crate::plan::{planned, weak_steps};
use crate::wire::*;
use crate::{ApiError, App};

/// The steps whose questions the team as a whole often answers wrong, each with the first action of it that is still open. Of fewer than five people
/// nothing is said.
///
/// # Errors
/// `language-unknown`, or what the store says.
pub fn team_weak(app: &App, request: InLanguage) -> Result<TeamWeak, ApiError> {
    let speaker = Speaker::new(app, &request.language)?;
    let weak = weak_steps(app)?;
    if weak.is_empty() {
        return Ok(TeamWeak { topics: Vec::new(), plan: false });
    }
    let plan = match app.kept().open_firm()? {
        Some(_) => Some(planned(app)?),
        None => None,
    };
    let topics = weak.into_iter().map(|(step, knowledge)| {
        let live = |step: &Step| step.actions.iter().find(|one| one.life == Life::Live).map(|one| one.id.clone());
        let action = match &plan {
            Some(plan) => plan.iter().find(|id| step.actions.iter().any(|one| one.id == **id)).cloned(),
            None => live(step),
        };
        WeakTopic {
            step: step.id.to_string(),
            title: speaker.text(&format!("{}-title", step.id), None),
            people: knowledge.people,
            answers: knowledge.answers,
            right: knowledge.right,
            action: action.map(|id| speaker.text(id.as_str(), None)).unwrap_or_default(),
        }
    });
    Ok(TeamWeak { topics: topics.collect(), plan: plan.is_some() })
}
