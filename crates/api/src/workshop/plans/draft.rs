//! Saving, copying and throwing away a plan of one’s own.

use tritt_core::StepId;
use tritt_core::letter::turns_direction;
use tritt_core::workshop::agenda::{
    Block, BlockKind, LONGEST, LONGEST_BLOCK, LONGEST_NOTE, MOST_BLOCKS, MOST_PEOPLE, SHORTEST, Spoken, Wish,
};
use tritt_core::workshop::ready::is_known;
use tritt_store::Op;
use tritt_store::workshop::plans::{self as kept, LONGEST_NAME, Plan, PlanId};

use super::{OWN, find};
use crate::convert::{audience_in, not_found};
use crate::learners::not_for_guests;
use crate::wire::*;
use crate::workshop::plans::voice::Voice;
use crate::{ApiError, App, Code};

/// Saves a plan: a new one, or in place of one’s own that is there. Then it can be undone.
///
/// # Errors
/// `guest-refused`, `workshop-plan-missing`, `request-invalid`, `not-found` for a lesson, exercise or step nobody knows, `language-unknown`, or what the store
/// says. Then nothing is saved.
pub fn save_workshop_plan(app: &App, request: WorkshopDraft) -> Result<WorkshopPlanId, ApiError> {
    not_for_guests(app)?;
    let id = request.plan.as_deref().map(|id| own_number(id).ok_or_else(|| not_found(id))).transpose()?.map(PlanId);
    let before = match id {
        Some(id) => {
            let found = app.kept().workshop_plan(id)?.ok_or(tritt_store::StoreError::NoWorkshopPlan)?;
            found.plan.blocks
        }
        None => Vec::new(),
    };
    let name = readable(&request.name);
    if name.is_empty() || name.chars().count() > LONGEST_NAME {
        return Err(invalid("name"));
    }
    if request.blocks.len() > MOST_BLOCKS {
        return Err(invalid("blocks"));
    }
    let (language, beside) = spoken_in(app, &request.spoken)?;
    let plan = Plan {
        name,
        audience: audience_in(request.audience),
        people: within(request.people, 1, MOST_PEOPLE, "people")?,
        minutes: within(request.minutes, SHORTEST, LONGEST, "minutes")?,
        begins: clock_in(&request.begins)?,
        language,
        beside,
        blocks: request.blocks.iter().map(|block| block_in(app, block, &before)).collect::<Result<_, _>>()?,
    };
    keep(app, id, &plan)
}

/// Makes a plan of one’s own of another one, ready or one’s own.
///
/// # Errors
/// `guest-refused`, `not-found`, `workshop-plan-missing`, `language-unknown`, or what the store says.
pub fn duplicate_workshop_plan(app: &App, request: WorkshopPlanRequest) -> Result<WorkshopPlanId, ApiError> {
    not_for_guests(app)?;
    let voice = Voice::printed(app, &request.language)?;
    let found = find(app, &request.plan, &voice)?;
    let copied = |name: &str| -> String {
        // what is too long for a name loses its end, not the word that says what it is
        let room = LONGEST_NAME.saturating_sub(voice.words.workshop_plan_copy("").chars().count());
        voice.words.workshop_plan_copy(&name.chars().take(room).collect::<String>())
    };
    let name = if found.changed.is_some() { copied(&found.plan.name) } else { found.plan.name.clone() };
    keep(app, None, &Plan { name, ..found.plan })
}

/// Throws a plan of one’s own away. It can be undone.
///
/// # Errors
/// `guest-refused`, `not-found`, `workshop-plan-missing`, or what the store says.
pub fn remove_workshop_plan(app: &App, request: WorkshopPlanId) -> Result<Saved, ApiError> {
    not_for_guests(app)?;
    let id = PlanId(own_number(&request.plan).ok_or_else(|| not_found(&request.plan))?);
    let now = app.now();
    let written = app.kept().write(Op::PlanWorkshop, now, |tx| kept::remove(tx, id, now))?;
    app.written(written);
    Ok(Saved { undoable: true })
}

fn keep(app: &App, id: Option<PlanId>, plan: &Plan) -> Result<WorkshopPlanId, ApiError> {
    let now = app.now();
    let written = app.kept().write(Op::PlanWorkshop, now, |tx| kept::save(tx, id, plan, now))?;
    Ok(WorkshopPlanId { plan: format!("{OWN}{}", app.written(written).0) })
}

/// A block; one that was in the plan before stays, also when its lesson is withdrawn meanwhile.
fn block_in(app: &App, draft: &WorkshopDraftBlock, before: &[Block]) -> Result<Block, ApiError> {
    let kind = BlockKind::named(kind_id(draft.kind), &draft.item).ok_or_else(|| not_found(&draft.item))?;
    let note = multiline(&draft.note);
    if note.chars().count() > LONGEST_NOTE {
        return Err(invalid("note"));
    }
    let block = Block {
        kind,
        about: Some(draft.step.as_str()).filter(|step| !step.is_empty()).map(StepId::new),
        minutes: within(draft.minutes, 1, LONGEST_BLOCK, "minutes")?,
        note,
    };
    let was_there = before.iter().any(|one| (&one.kind, &one.about) == (&block.kind, &block.about));
    if !was_there && !is_known(&block, &app.content.curriculum) {
        let unknown = if block.kind.item().is_empty() { &draft.step } else { &draft.item };
        return Err(not_found(unknown));
    }
    Ok(block)
}

/// A wish in terms of the rules, with every id checked.
pub(super) fn wish_in(app: &App, request: &WorkshopWish) -> Result<Wish, ApiError> {
    let steps: Vec<StepId> = request.steps.iter().map(StepId::new).collect();
    if let Some(unknown) = steps.iter().find(|id| app.content.curriculum.step(id).is_none()) {
        return Err(not_found(unknown.as_str()));
    }
    Ok(Wish {
        audience: audience_in(request.audience),
        people: within(request.people, 1, MOST_PEOPLE, "people")?,
        minutes: within(request.minutes, SHORTEST, LONGEST, "minutes")?,
        spoken: if request.spoken.len() > 1 { Spoken::Two } else { Spoken::One },
        steps,
    })
}

/// The languages spoken: one, or two that differ.
pub(super) fn spoken_in(app: &App, tags: &[String]) -> Result<(String, Option<String>), ApiError> {
    let known: Vec<String> =
        tags.iter().map(|tag| Ok(app.language(tag)?.to_string())).collect::<Result<_, ApiError>>()?;
    match known.as_slice() {
        [one] => Ok((one.clone(), None)),
        [one, other] if one != other => Ok((one.clone(), Some(other.clone()))),
        _ => Err(invalid("spoken")),
    }
}

/// `09:05` as minutes after midnight.
pub(super) fn clock_in(text: &str) -> Result<u16, ApiError> {
    let two = |part: &str| {
        part.parse::<u16>().ok().filter(|_| part.len() == 2 && part.bytes().all(|one| one.is_ascii_digit()))
    };
    let read = text.split_once(':').and_then(|(hour, minute)| Some((two(hour)?, two(minute)?)));
    read.filter(|(hour, minute)| *hour < 24 && *minute < 60)
        .map(|(hour, minute)| hour * 60 + minute)
        .ok_or_else(|| invalid("begins"))
}

/// The number in the id of a plan of one’s own.
pub(super) fn own_number(id: &str) -> Option<i64> {
    id.strip_prefix(OWN).filter(|number| number.bytes().all(|one| one.is_ascii_digit()))?.parse().ok()
}

fn within(number: u32, least: u16, most: u16, field: &'static str) -> Result<u16, ApiError> {
    u16::try_from(number).ok().filter(|number| (least..=most).contains(number)).ok_or_else(|| invalid(field))
}

fn invalid(field: &'static str) -> ApiError {
    Code::RequestInvalid.refused().arg("field", field)
}

/// A text in one line, without what cannot be seen or turns the direction of reading.
fn readable(text: &str) -> String {
    multiline(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The same with its lines.
fn multiline(text: &str) -> String {
    let kept = text.chars().filter(|sign| !turns_direction(*sign));
    kept.map(|sign| if sign.is_control() && sign != '\n' { ' ' } else { sign }).collect::<String>().trim().to_owned()
}

/// The id of a kind in the rules.
pub(super) fn kind_id(kind: WorkshopBlockKind) -> &'static str {
    match kind {
        WorkshopBlockKind::Welcome => "welcome",
        WorkshopBlockKind::TestBefore => "test-before",
        WorkshopBlockKind::Lesson => "lesson",
        WorkshopBlockKind::Questions => "questions",
        WorkshopBlockKind::Exercise => "exercise",
        WorkshopBlockKind::Discussion => "discussion",
        WorkshopBlockKind::Actions => "actions",
        WorkshopBlockKind::Break => "break",
        WorkshopBlockKind::Lunch => "lunch",
        WorkshopBlockKind::TestAfter => "test-after",
        WorkshopBlockKind::Feedback => "feedback",
        WorkshopBlockKind::Closing => "closing",
        WorkshopBlockKind::Own => "own",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_of_day_has_two_digits_twice() {
        for (text, expected) in [("09:05", Some(545)), ("00:00", Some(0)), ("23:59", Some(1439))] {
            assert_eq!(clock_in(text).ok(), expected, "{text}");
        }
        for text in ["24:00", "12:60", "9:05", "0905", "+9:05", "09:05:00", ""] {
            assert!(clock_in(text).is_err(), "{text}");
        }
    }

    #[test]
    fn an_own_plan_is_named_by_its_number() {
        for (id, expected) in [("own-3", Some(3)), ("own-", None), ("own--3", None), ("workshop-45", None), ("3", None)]
        {
            assert_eq!(own_number(id), expected, "{id}");
        }
    }

    #[test]
    fn a_note_keeps_its_lines_and_reads_as_it_looks() {
        assert_eq!(multiline(" a\tb\u{202e}\nc\0 "), "a b\nc");
        assert_eq!(readable("a\n b\u{2066}  c"), "a b c");
    }
}
