//! What a round can ask.

use tritt_core::curriculum::Life;
use tritt_core::exercise::inbox::{Message, PartKind};

use crate::convert::Speaker;
use crate::firm::number;
use crate::wire::*;
use crate::{ApiError, App};

/// The longest name of a message, in characters: its subject, or how it begins.
const LONGEST: usize = 90;

/// What of the curriculum a round can ask.
///
/// # Errors
/// `language-unknown`, `content-broken`, or what the store says.
pub fn round_choices(app: &App, request: InLanguage) -> Result<RoundChoices, ApiError> {
    let speaker = Speaker::new(app, &request.language)?;
    let firm = app.firm_words(speaker.words.language())?;
    let curriculum = &app.content.curriculum;
    let choice = |id: &str, text: String, of: &str| RoundChoice { id: id.to_owned(), text, of: of.to_owned() };
    let steps = curriculum.steps.iter().filter(|step| step.live_questions().next().is_some());
    let questions = steps.clone().flat_map(|step| step.live_questions().map(move |question| (step, question)));
    let messages = curriculum.exercises.messages.iter().filter(|message| message.life == Life::Live);
    let scenarios = curriculum.exercises.scenarios.iter().filter(|scenario| scenario.life == Life::Live);
    let mut sets = Vec::new();
    for set in app.kept().workshop_sets()? {
        let questions = super::sets::asked(app, &set).iter().map(|(_, question)| question.id.to_string()).collect();
        sets.push(RoundSet { set: number(set.id.0), name: set.name, questions });
    }
    Ok(RoundChoices {
        sets,
        steps: steps.map(|step| choice(step.id.as_str(), speaker.step_name(step).title, "")).collect(),
        questions: questions
            .map(|(step, question)| {
                choice(question.id.as_str(), speaker.text(question.id.as_str(), None), step.id.as_str())
            })
            .collect(),
        messages: messages
            .map(|message| choice(message.id.as_str(), name(&speaker, message), message.step.as_str()))
            .collect(),
        scenarios: scenarios
            .map(|one| choice(one.id.as_str(), speaker.text(one.id.as_str(), None), one.start.as_str()))
            .collect(),
        checks: app
            .firm_content()?
            .check
            .questions()
            .map(|(_, _, question)| {
                choice(question.id.as_str(), firm.text(question.id.as_str(), None).unwrap_or_default(), "")
            })
            .collect(),
    })
}

/// What a message is known by: its subject, else how its text begins.
pub(super) fn name(speaker: &Speaker<'_>, message: &Message) -> String {
    let part = |kind| message.parts.iter().find(|part| part.kind == kind);
    let Some(part) = part(PartKind::Subject).or_else(|| part(PartKind::Text)).or_else(|| message.parts.first()) else {
        return String::new();
    };
    let text = speaker.text(message.id.as_str(), Some(part.id.as_str()));
    if text.chars().count() <= LONGEST {
        return text;
    }
    text.chars().take(LONGEST - 1).chain(['…']).collect()
}
