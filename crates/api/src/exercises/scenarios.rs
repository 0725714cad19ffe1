//! Incidents that branch.

use tritt_core::exercise::scenario as rules;
use tritt_core::{ExerciseId, PartId};

use super::{Attempt, record, refused};
use crate::convert::{Speaker, audience, not_found};
use crate::wire::*;
use crate::{ApiError, App};

/// A scenario with everything that can happen in it: nobody is graded by it, one learns from walking through.
///
/// # Errors
/// `not-found`, `language-unknown`.
pub fn scenario(app: &App, request: ExerciseRequest) -> Result<ScenarioPage, ApiError> {
    let speaker = Speaker::new(app, &request.language)?;
    let scenario = find(app, &request.exercise)?;
    let id = scenario.id.as_str();
    let situation = |situation: &rules::Situation| {
        let place = format!("{id}-{}", situation.id);
        Situation {
            id: situation.id.to_string(),
            text: speaker.text(&place, None),
            choices: situation
                .choices
                .iter()
                .map(|choice| ScenarioChoice {
                    id: choice.id.to_string(),
                    text: speaker.text(&place, Some(choice.id.as_str())),
                    then: speaker.text(&place, Some(&format!("{}-then", choice.id))),
                    minutes: choice.minutes,
                    to: choice.to.to_string(),
                })
                .collect(),
        }
    };
    let ending = |ending: &rules::Ending| {
        let place = format!("{id}-{}", ending.id);
        Ending {
            id: ending.id.to_string(),
            outcome: outcome(ending.outcome),
            title: speaker.text(&place, None),
            text: speaker.text(&place, Some("text")),
        }
    };
    Ok(ScenarioPage {
        id: id.to_owned(),
        title: speaker.text(id, None),
        summary: speaker.text(id, Some("summary")),
        minutes: scenario.minutes.into(),
        audience: scenario.audience.iter().copied().map(audience).collect(),
        begins: scenario.begins.into(),
        start: scenario.start.to_string(),
        situations: scenario.situations.iter().map(situation).collect(),
        endings: scenario.endings.iter().map(ending).collect(),
        debrief: debrief(&speaker, scenario),
    })
}

/// Records how a scenario was played. Done right means a good ending.
///
/// # Errors
/// `not-found`, `answer-refused`, `request-invalid`, or what the store says; then nothing was recorded.
pub fn finish_scenario(app: &App, request: ScenarioEnd) -> Result<Saved, ApiError> {
    let scenario = find(app, &request.exercise)?;
    let choices: Vec<PartId> = request.choices.iter().map(PartId::new).collect();
    let (ending, _) = scenario.follow(&choices).ok_or_else(|| refused("these choices lead to no ending"))?;
    let attempt = Attempt {
        key: &request.attempt,
        exercise: scenario.id.as_str(),
        version: scenario.version,
        right: ending.outcome == rules::Outcome::Good,
        done: request.choices,
    };
    record(app, attempt)?;
    Ok(Saved { undoable: false })
}

fn find<'a>(app: &'a App, id: &str) -> Result<&'a rules::Scenario, ApiError> {
    app.content.curriculum.exercises.scenario(&ExerciseId::new(id)).ok_or_else(|| not_found(id))
}

fn debrief(speaker: &Speaker<'_>, scenario: &rules::Scenario) -> Debrief {
    let curriculum = &speaker.app.content.curriculum;
    Debrief {
        text: speaker.text(scenario.id.as_str(), Some("debrief")),
        steps: scenario
            .steps
            .iter()
            .filter_map(|step| curriculum.step(step))
            .map(|step| speaker.step_name(step))
            .collect(),
        actions: scenario
            .actions
            .iter()
            .filter_map(|action| curriculum.action(action))
            .map(|(step, action)| speaker.open_action(step, action))
            .collect(),
        checklist: scenario.checklist.as_ref().map(|(whom, occasion)| DebriefChecklist {
            audience: audience(*whom),
            occasion: occasion.to_string(),
            name: speaker.text(&format!("occasion-{occasion}"), None),
        }),
    }
}

fn outcome(outcome: rules::Outcome) -> Outcome {
    match outcome {
        rules::Outcome::Good => Outcome::Good,
        rules::Outcome::Mixed => Outcome::Mixed,
        rules::Outcome::Hard => Outcome::Hard,
    }
}
