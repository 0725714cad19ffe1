//! Messages to judge.

use tritt_core::ExerciseId;
use tritt_core::exercise::inbox as rules;

use super::{Attempt, Last, record, refused};
use crate::convert::{Speaker, not_found};
use crate::wire::*;
use crate::{ApiError, App, Code};

/// A round of messages. Neither verdict nor cue is in it.
///
/// # Errors
/// `not-found`, `language-unknown`, or what the store says.
pub fn start_inbox(app: &App, request: InboxRequest) -> Result<Inbox, ApiError> {
    let speaker = Speaker::new(app, &request.language)?;
    let all = &app.content.curriculum.exercises.messages;
    let round: Vec<&rules::Message> = if request.messages.is_empty() {
        let last = Last::of(app)?;
        rules::round(all, |id| last.exercise(id), app.now().0.unsigned_abs())
    } else {
        request.messages.iter().map(|id| message(app, id)).collect::<Result<_, _>>()?
    };
    Ok(Inbox { messages: round.into_iter().map(|message| show(&speaker, message)).collect() })
}

/// Judges what somebody does with a message, saves it, and only then explains.
///
/// # Errors
/// `not-found`, `answer-refused`, `request-invalid`, or what the store says; then nothing was recorded.
pub fn judge_message(app: &App, request: Judgement) -> Result<MessageFeedback, ApiError> {
    let speaker = Speaker::new(app, &request.language)?;
    let message = message(app, &request.message)?;
    let step = app.content.curriculum.step(&message.step).ok_or_else(|| Code::Internal.failed())?;
    for (place, part) in request.pointed.iter().enumerate() {
        let known = message.parts.iter().any(|one| one.id.as_str() == part);
        if !known || request.pointed[..place].contains(part) {
            return Err(refused("a piece that is not there, or twice"));
        }
    }
    let right = message.accepts(match request.verdict {
        Verdict::Safe => rules::Verdict::Safe,
        Verdict::Report => rules::Verdict::Report,
        Verdict::Ask => rules::Verdict::Ask,
    });
    let id = message.id.as_str();
    let verdict = match request.verdict {
        Verdict::Safe => "safe",
        Verdict::Report => "report",
        Verdict::Ask => "ask",
    };
    let done = std::iter::once(verdict.to_owned()).chain(request.pointed.iter().cloned()).collect();
    record(app, Attempt { key: &request.attempt, exercise: id, version: message.version, done, right })?;
    Ok(MessageFeedback {
        right,
        verdict: shown_verdict(message.verdict),
        also: message.also.iter().copied().map(shown_verdict).collect(),
        why: speaker.text(id, Some("why")),
        difficulty: difficulty(message.difficulty()),
        alignment: match message.alignment {
            rules::Alignment::Weak => Alignment::Weak,
            rules::Alignment::Medium => Alignment::Medium,
            rules::Alignment::Strong => Alignment::Strong,
        },
        cues: message.parts.iter().filter_map(|part| cue(&speaker, id, part, &request.pointed)).collect(),
        step: speaker.step_name(step),
    })
}

fn message<'a>(app: &'a App, id: &str) -> Result<&'a rules::Message, ApiError> {
    app.content.curriculum.exercises.message(&ExerciseId::new(id)).ok_or_else(|| not_found(id))
}

fn show(speaker: &Speaker<'_>, message: &rules::Message) -> MessageShown {
    let id = message.id.as_str();
    let part = |part: &rules::Part| MessagePart {
        id: part.id.to_string(),
        kind: match part.kind {
            rules::PartKind::Sender => PartKind::Sender,
            rules::PartKind::Address => PartKind::Address,
            rules::PartKind::Subject => PartKind::Subject,
            rules::PartKind::Text => PartKind::Text,
            rules::PartKind::You => PartKind::You,
            rules::PartKind::Link => PartKind::Link,
            rules::PartKind::Attachment => PartKind::Attachment,
            rules::PartKind::Qr => PartKind::Qr,
        },
        text: speaker.text(id, Some(part.id.as_str())),
        target: part.kind.has_target().then(|| speaker.text(id, Some(&format!("{}-target", part.id)))),
    };
    MessageShown {
        id: id.to_owned(),
        channel: match message.channel {
            rules::Channel::Mail => Channel::Mail,
            rules::Channel::Sms => Channel::Sms,
            rules::Channel::Chat => Channel::Chat,
            rules::Channel::Letter => Channel::Letter,
            rules::Channel::Call => Channel::Call,
        },
        parts: message.parts.iter().map(part).collect(),
    }
}

fn cue(speaker: &Speaker<'_>, message: &str, part: &rules::Part, pointed: &[String]) -> Option<Cue> {
    Some(Cue {
        part: part.id.to_string(),
        group: match part.cue? {
            rules::CueGroup::Errors => CueGroup::Errors,
            rules::CueGroup::Technical => CueGroup::Technical,
            rules::CueGroup::Visual => CueGroup::Visual,
            rules::CueGroup::Language => CueGroup::Language,
            rules::CueGroup::Tactics => CueGroup::Tactics,
        },
        text: speaker.text(message, Some(&format!("{}-cue", part.id))),
        found: pointed.iter().any(|one| one == part.id.as_str()),
    })
}

fn shown_verdict(verdict: rules::Verdict) -> Verdict {
    match verdict {
        rules::Verdict::Safe => Verdict::Safe,
        rules::Verdict::Report => Verdict::Report,
        rules::Verdict::Ask => Verdict::Ask,
    }
}

pub(super) fn difficulty(difficulty: rules::Difficulty) -> Difficulty {
    match difficulty {
        rules::Difficulty::Least => Difficulty::Least,
        rules::Difficulty::Moderate => Difficulty::Moderate,
        rules::Difficulty::Very => Difficulty::Very,
    }
}
