//! Plans of workshops: which there are, what is in one, a proposal for a wish.

mod draft;
mod papers;
mod voice;

use tritt_core::curriculum::StepStatus;
use tritt_core::workshop::agenda::{
    Block, BlockKind, Fault, Proposal, Spoken, Wish, faults, length, offers, propose, supplies, usual_minutes,
};
use tritt_core::workshop::ready::{ReadyWorkshop, topics};
use tritt_core::{StepId, Timestamp};
use tritt_store::workshop::plans::{Kept, Plan, PlanId};

use crate::convert::{audience, iso, not_found, whole};
use crate::wire::*;
use crate::{ApiError, App};

use draft::{clock_in, kind_id, own_number, spoken_in, wish_in};
pub use draft::{duplicate_workshop_plan, remove_workshop_plan, save_workshop_plan};
pub use papers::{export_workshop_plan, workshop_plan_pages};
use voice::Voice;

/// When a ready workshop begins, in minutes after midnight.
const BEGINS: u16 = 9 * 60;

/// What the ids of one’s own plans begin with.
const OWN: &str = "own-";

/// A plan that was looked for: ready or one’s own.
struct Found {
    id: String,
    /// Empty for one’s own.
    summary: String,
    /// When it was changed last; nothing for a ready one.
    changed: Option<Timestamp>,
    plan: Plan,
}

impl Found {
    fn own(kept: Kept) -> Self {
        let id = format!("{OWN}{}", kept.id.0);
        Self { id, summary: String::new(), changed: Some(kept.changed), plan: kept.plan }
    }

    /// A ready workshop in the words of a language.
    fn ready(ready: &ReadyWorkshop, voice: &Voice<'_>) -> Self {
        let block = |(block, note): (&Block, Option<String>)| Block { note: note.unwrap_or_default(), ..block.clone() };
        let notes = ready.blocks.iter().map(|one| {
            let note = one.note.as_ref().map(|note| voice.speaker.text(&format!("workshop-note-{note}"), None));
            (&one.block, note)
        });
        let plan = Plan {
            name: voice.speaker.text(ready.id.as_str(), None),
            audience: ready.audience,
            people: ready.people,
            minutes: ready.minutes,
            begins: BEGINS,
            language: voice.speaker.words.language().to_string(),
            beside: None,
            blocks: notes.map(block).collect(),
        };
        let summary = voice.speaker.text(ready.id.as_str(), Some("summary"));
        Self { id: ready.id.to_string(), summary, changed: None, plan }
    }
}

/// The plan with this id.
fn find(app: &App, id: &str, voice: &Voice<'_>) -> Result<Found, ApiError> {
    if let Some(ready) = app.content.curriculum.workshops.iter().find(|ready| ready.id.as_str() == id) {
        return Ok(Found::ready(ready, voice));
    }
    let number = own_number(id).ok_or_else(|| not_found(id))?;
    let kept = app.kept().workshop_plan(PlanId(number))?.ok_or(tritt_store::StoreError::NoWorkshopPlan)?;
    Ok(Found::own(kept))
}

/// The plans there are.
///
/// # Errors
/// `language-unknown`, or what the store says.
pub fn workshop_plans(app: &App, request: InLanguage) -> Result<WorkshopPlans, ApiError> {
    let voice = Voice::spoken(app, &request.language)?;
    let mut ready: Vec<&ReadyWorkshop> = app.content.curriculum.workshops.iter().collect();
    ready.sort_by_key(|one| one.minutes);
    let own = app.kept().workshop_plans()?;
    Ok(WorkshopPlans {
        ready: ready.into_iter().map(|one| entry(&voice, Found::ready(one, &voice))).collect(),
        own: own.into_iter().map(|kept| entry(&voice, Found::own(kept))).collect(),
    })
}

fn entry(voice: &Voice<'_>, found: Found) -> WorkshopPlanEntry {
    WorkshopPlanEntry {
        topics: names(voice, topics(&found.plan.blocks)),
        id: found.id,
        title: found.plan.name,
        summary: found.summary,
        audience: audience(found.plan.audience),
        people: found.plan.people.into(),
        minutes: found.plan.minutes.into(),
        changed: found.changed.map(iso),
    }
}

/// A plan with everything that is shown of it.
///
/// # Errors
/// `not-found`, `workshop-plan-missing`, `language-unknown`, or what the store says.
pub fn workshop_plan(app: &App, request: WorkshopPlanRequest) -> Result<WorkshopPlan, ApiError> {
    let voice = Voice::spoken(app, &request.language)?;
    Ok(shown(&voice, find(app, &request.plan, &voice)?))
}

/// A plan for a wish, not saved.
///
/// # Errors
/// `request-invalid` for a wish outside the bounds, `not-found` for a step nobody knows, `language-unknown`.
pub fn propose_workshop_plan(app: &App, request: WorkshopWish) -> Result<WorkshopProposal, ApiError> {
    let voice = Voice::spoken(app, &request.language)?;
    let wish = wish_in(app, &request)?;
    let (language, beside) = spoken_in(app, &request.spoken)?;
    let Proposal { blocks, left_out, added } = propose(&app.content.curriculum, &wish);
    let noted = |block: Block| Block { note: voice.usual_note(&block.kind), ..block };
    let whom = voice.speaker.text(&format!("audience-{}", wish.audience.id()), None);
    let plan = Plan {
        name: voice.plain().workshop_plan_name(&whom, wish.minutes),
        audience: wish.audience,
        people: wish.people,
        minutes: wish.minutes,
        begins: clock_in(&request.begins)?,
        language,
        beside,
        blocks: blocks.into_iter().map(noted).collect(),
    };
    let found = Found { id: String::new(), summary: String::new(), changed: None, plan };
    Ok(WorkshopProposal {
        plan: shown(&voice, found),
        left_out: names(&voice, left_out.iter()),
        added: names(&voice, added.iter()),
    })
}

/// What a workshop can be about, and what can happen in one.
///
/// # Errors
/// `language-unknown`.
pub fn workshop_choices(app: &App, request: InLanguage) -> Result<WorkshopChoices, ApiError> {
    let voice = Voice::spoken(app, &request.language)?;
    let curriculum = &app.content.curriculum;
    let choice = |kind: BlockKind, step: Option<&StepId>| WorkshopBlockChoice {
        title: voice.title(&Block { kind: kind.clone(), about: step.cloned(), minutes: 0, note: String::new() }),
        minutes: usual_minutes(&kind, curriculum, &usual_wish()).into(),
        item: kind.item().to_owned(),
        step: step.map_or_else(String::new, StepId::to_string),
        kind: kind_out(&kind),
    };
    let steps = curriculum.steps.iter().filter(|step| step.status == StepStatus::Complete);
    Ok(WorkshopChoices {
        topics: steps
            .filter(|step| step.live_lessons().next().is_some())
            .map(|step| WorkshopTopic {
                step: voice.speaker.step_name(step),
                blocks: offers(curriculum, step).into_iter().map(|kind| choice(kind, Some(&step.id))).collect(),
            })
            .collect(),
        plain: BlockKind::PLAIN.into_iter().map(|kind| choice(kind, None)).collect(),
    })
}

/// The wish that minutes are offered for before anything is known.
fn usual_wish() -> Wish {
    let audience = tritt_core::curriculum::Audience::Everyone;
    Wish { audience, people: 12, minutes: 90, spoken: Spoken::One, steps: Vec::new() }
}

/// A block that is presented, in terms of the rules, and what it is called in the language of each tag.
///
/// # Errors
/// `not-found` where it names nothing it has to name, `language-unknown`.
pub(super) fn presented(
    app: &App,
    block: &PlannedBlock,
    tags: &[String],
) -> Result<(BlockKind, Vec<String>), ApiError> {
    let kind = BlockKind::named(kind_id(block.kind), &block.item).ok_or_else(|| not_found(&block.item))?;
    let about = Some(block.step.as_str()).filter(|step| !step.is_empty()).map(StepId::new);
    let block = Block { kind, about, minutes: 0, note: block.note.clone() };
    let titles = tags.iter().map(|tag| Ok(Voice::spoken(app, tag)?.title(&block)));
    let titles = titles.collect::<Result<_, ApiError>>()?;
    Ok((block.kind, titles))
}

fn shown(voice: &Voice<'_>, found: Found) -> WorkshopPlan {
    let plan = found.plan;
    let mut now = u32::from(plan.begins);
    let mut blocks = Vec::with_capacity(plan.blocks.len());
    for block in &plan.blocks {
        blocks.push(WorkshopBlock {
            kind: kind_out(&block.kind),
            item: block.kind.item().to_owned(),
            step: block.about.as_ref().map_or_else(String::new, StepId::to_string),
            title: voice.title(block),
            together: voice.together(&block.kind, plan.people),
            begins: clock(now),
            minutes: block.minutes.into(),
            note: block.note.clone(),
        });
        now += u32::from(block.minutes);
    }
    WorkshopPlan {
        own: found.changed.is_some(),
        id: found.id,
        title: plan.name,
        summary: found.summary,
        audience: audience(plan.audience),
        people: plan.people.into(),
        minutes: plan.minutes.into(),
        takes: length(&plan.blocks),
        begins: clock(plan.begins.into()),
        ends: clock(now),
        topics: names(voice, topics(&plan.blocks)),
        faults: faults(&plan.blocks, plan.minutes).into_iter().map(fault).collect(),
        supplies: supplies(&plan.blocks, plan.people).into_iter().map(|need| voice.supply(need).0).collect(),
        spoken: std::iter::once(plan.language).chain(plan.beside).collect(),
        blocks,
    }
}

/// Steps by name, those nobody knows any more left out.
fn names<'a>(voice: &Voice<'_>, steps: impl IntoIterator<Item = &'a StepId>) -> Vec<StepName> {
    let known = steps.into_iter().filter_map(|id| voice.speaker.app.content.curriculum.step(id));
    known.map(|step| voice.speaker.step_name(step)).collect()
}

/// A time of day, `09:05`; after midnight it begins anew.
fn clock(minutes: u32) -> String {
    format!("{:02}:{:02}", minutes / 60 % 24, minutes % 60)
}

fn fault(fault: Fault) -> WorkshopFault {
    use WorkshopFaultKind as Kind;
    let whole_thing = |kind| WorkshopFault { kind, place: None, minutes: None };
    let off = |kind, minutes: u16| WorkshopFault { kind, place: None, minutes: Some(minutes.into()) };
    let at = |kind, place: usize| WorkshopFault { kind, place: Some(whole(place)), minutes: None };
    match fault {
        Fault::Empty => whole_thing(Kind::Empty),
        Fault::Rest => whole_thing(Kind::Rest),
        Fault::TooLong(minutes) => off(Kind::TooLong, minutes),
        Fault::TooShort(minutes) => off(Kind::TooShort, minutes),
        Fault::Unbroken(place) => at(Kind::Unbroken, place),
        Fault::Pause(place) => at(Kind::Pause, place),
        Fault::Test(place) => at(Kind::Test, place),
        Fault::Place(place) => at(Kind::Place, place),
    }
}

fn kind_out(kind: &BlockKind) -> WorkshopBlockKind {
    match kind {
        BlockKind::Welcome => WorkshopBlockKind::Welcome,
        BlockKind::TestBefore => WorkshopBlockKind::TestBefore,
        BlockKind::Lesson(_) => WorkshopBlockKind::Lesson,
        BlockKind::Questions => WorkshopBlockKind::Questions,
        BlockKind::Exercise(_) => WorkshopBlockKind::Exercise,
        BlockKind::Discussion => WorkshopBlockKind::Discussion,
        BlockKind::Actions => WorkshopBlockKind::Actions,
        BlockKind::Break => WorkshopBlockKind::Break,
        BlockKind::Lunch => WorkshopBlockKind::Lunch,
        BlockKind::TestAfter => WorkshopBlockKind::TestAfter,
        BlockKind::Feedback => WorkshopBlockKind::Feedback,
        BlockKind::Closing => WorkshopBlockKind::Closing,
        BlockKind::Own => WorkshopBlockKind::Own,
    }
}
