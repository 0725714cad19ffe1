//! What a round came to, and two of them side by side.

use tritt_core::CheckTopicId;
use tritt_core::check::{Answer, Gap, Outcome, Place, Topic, compare, gaps, score};

use super::round::{Round, Rounds, answer_out, tally};
use super::say::Asker;
use crate::steps::lesson_title;
use crate::wire::*;
use crate::{ApiError, App};

/// What a round came to; also of one that goes on: what is open counts like don't know.
///
/// # Errors
/// `firm-missing`, `not-found`, `language-unknown`, or what the store says.
pub fn check_result(app: &App, request: CheckRequest) -> Result<CheckResult, ApiError> {
    let rounds = Rounds::of(app)?;
    let asker = Asker::new(app, &request.language)?;
    let round = rounds.find(request.check)?;
    let catalogue = rounds.catalogue;
    let scored = score(catalogue, &round.sheet);
    let topics = catalogue.topics().zip(&scored.topics);
    // what weighs most comes first; among equals what is known to be missing before what may be there
    let mut missing = gaps(catalogue, &round.sheet);
    missing.sort_by_key(|gap| (std::cmp::Reverse(gap.gain), rank(gap), gap.number));
    Ok(CheckResult {
        entry: rounds.entry(round),
        before: rounds.before(round).map(|before| rounds.entry(before)),
        areas: scored
            .areas
            .iter()
            .map(|area| CheckAreaResult {
                id: area.area.to_string(),
                name: asker.text(area.area.as_str(), None),
                score: tally(area.tally),
            })
            .collect(),
        top: topics.filter(|(topic, _)| topic.top).map(|(topic, outcome)| asker.topic(topic, *outcome)).collect(),
        gaps: missing.iter().filter_map(|gap| asker.gap(app, catalogue.topic(&gap.topic)?, gap)).collect(),
        unknown: unknown(&asker, &rounds, round),
    })
}

/// Two rounds of the open firm side by side.
///
/// # Errors
/// `firm-missing`, `not-found`, `language-unknown`, or what the store says.
pub fn compare_checks(app: &App, request: CheckPair) -> Result<CheckComparison, ApiError> {
    let rounds = Rounds::of(app)?;
    let asker = Asker::new(app, &request.language)?;
    let (before, after) = (rounds.find(request.before)?, rounds.find(request.after)?);
    let found = compare(rounds.catalogue, &before.sheet, &after.sheet);
    let named = |topics: &[CheckTopicId], outcome| {
        let known = topics.iter().filter_map(|id| rounds.catalogue.topic(id));
        known.map(|topic| asker.topic(topic, outcome)).collect()
    };
    Ok(CheckComparison {
        before: rounds.entry(before),
        after: rounds.entry(after),
        areas: found
            .areas
            .iter()
            .map(|area| CheckAreaChange {
                id: area.area.to_string(),
                name: asker.text(area.area.as_str(), None),
                before: tally(area.before),
                after: tally(area.after),
            })
            .collect(),
        gained: named(&found.gained, Outcome::Met),
        lost: named(&found.lost, Outcome::Missed),
        alike: found.same_questions,
    })
}

/// What is known to be missing comes before what may be there.
fn rank(gap: &Gap) -> u8 {
    match gap.answer {
        Some(Answer::No) => 0,
        Some(Answer::Partly) => 1,
        Some(Answer::DontKnow | Answer::Yes | Answer::NotApplicable) => 2,
        None => 3,
    }
}

fn unknown(asker: &Asker<'_>, rounds: &Rounds<'_>, round: &Round) -> Vec<CheckUnknown> {
    let all = rounds.catalogue.questions().zip(round.sheet.places());
    all.filter(|(_, place)| **place == Place::Given(Answer::DontKnow))
        .map(|((_, topic, question), _)| CheckUnknown {
            id: question.id.to_string(),
            number: topic.number.into(),
            text: asker.text(question.id.as_str(), None),
            find_out: asker.text(question.id.as_str(), Some("find-out")),
        })
        .collect()
}

impl Asker<'_> {
    fn topic(&self, topic: &Topic, outcome: Outcome) -> CheckTopicResult {
        CheckTopicResult {
            id: topic.id.to_string(),
            number: topic.number.into(),
            name: self.text(topic.id.as_str(), None),
            outcome: match outcome {
                Outcome::Met => CheckOutcome::Met,
                Outcome::Missed => CheckOutcome::Missed,
                Outcome::NotApplicable => CheckOutcome::NotApplicable,
            },
        }
    }

    fn gap(&self, app: &App, topic: &Topic, gap: &Gap) -> Option<CheckGap> {
        let curriculum = &app.content.curriculum;
        let closed_by = &topic.closed_by;
        let lessons = closed_by.lessons.iter().filter_map(|id| curriculum.lesson(id));
        let actions = closed_by.actions.iter().filter_map(|id| curriculum.action(id));
        let questions = gap.missing.iter().chain(&gap.unknown).chain(&gap.open);
        Some(CheckGap {
            id: topic.id.to_string(),
            number: topic.number.into(),
            name: self.text(topic.id.as_str(), None),
            top: topic.top,
            gain: u32::try_from(gap.gain).ok()?,
            answer: gap.answer.map(answer_out),
            questions: questions.map(|id| self.text(id.as_str(), None)).collect(),
            step: curriculum.step(&closed_by.step).map(|step| self.speaker.step_name(step)),
            lessons: lessons
                .map(|(step, lesson)| CheckLink {
                    id: lesson.id.to_string(),
                    step: step.id.to_string(),
                    title: lesson_title(&self.speaker, lesson),
                    minutes: lesson.minutes.into(),
                })
                .collect(),
            actions: actions
                .map(|(step, action)| CheckLink {
                    id: action.id.to_string(),
                    step: step.id.to_string(),
                    title: self.speaker.text(action.id.as_str(), None),
                    minutes: action.minutes.into(),
                })
                .collect(),
        })
    }
}
