//! The first page, the trail, the page of a step, actions.

use tritt_core::curriculum::{self, Life, StepStatus};
use tritt_core::learning::{self, StepState as State, step_progress};
use tritt_core::{ActionId, StepId, quiz};
use tritt_store::{Op, actions};

use crate::convert::{Speaker, audience, mark, not_found, question_minutes, whole};
use crate::paths::Entries;
use crate::refresh::Remembered;
use crate::wire::*;
use crate::{ApiError, App};

/// How many open actions the first page shows: a list one can act on, not a backlog.
const ACTIONS_SHOWN: usize = 3;

/// The first page.
///
/// # Errors
/// `language-unknown`, or what the store says.
pub fn today(app: &App, request: InLanguage) -> Result<Today, ApiError> {
    let speaker = Speaker::new(app, &request.language)?;
    let record = app.record()?;
    let steps = &app.content.curriculum.steps;
    let route = app.route()?;
    let order = app.content.curriculum.in_order_of(route.as_ref());
    let begun = |step: &&curriculum::Step| matches!(step_progress(step, &record).state, State::Begun | State::Learned);
    let open: Vec<OpenAction> = order
        .iter()
        .copied()
        .filter(begun)
        .flat_map(|step| {
            step.live_actions()
                .filter(|action| !record.actions_done.contains(&action.id))
                .map(|action| speaker.open_action(step, action))
        })
        .collect();
    let to_repeat = learning::to_repeat(&speaker.app.content.curriculum, &record).len();
    let on_path = match app.path_under_way()? {
        Some((path, _)) => {
            let entries = Entries::of(&speaker)?;
            entries.next(&path).map(|step| Ok::<_, ApiError>((entries.named(&path)?, step))).transpose()?
        }
        None => None,
    };
    let next = match on_path {
        Some((path, step)) => Next::Path { path, step },
        None => next(&speaker, &order, &record)?,
    };
    Ok(Today {
        next,
        trail: steps.iter().map(|step| speaker.trail_step(step, &record)).collect(),
        learned: whole(steps.iter().filter(|step| step_progress(step, &record).state == State::Learned).count()),
        repeat: Repeat { count: whole(to_repeat), minutes: question_minutes(to_repeat.min(quiz::ROUND)) },
        refresh: Remembered::of(app)?.refresh(&app.content.curriculum),
        open_action_count: whole(open.len()),
        open_actions: open.into_iter().take(ACTIONS_SHOWN).collect(),
    })
}

fn next(speaker: &Speaker<'_>, order: &[&curriculum::Step], record: &learning::Record) -> Result<Next, ApiError> {
    let curriculum = &speaker.app.content.curriculum;
    let left_last = speaker.app.store().lesson_places()?.into_iter().map(|place| place.lesson);
    let begun = left_last.filter(|id| !record.covers(id)).find(|id| curriculum.lesson(id).is_some());
    let in_order = || learning::next(order, record);
    // whoever stopped in the middle of a lesson goes on with it
    let next = begun
        .as_ref()
        .and_then(|id| curriculum.lesson(id))
        .map_or_else(in_order, |(step, lesson)| learning::Next::Lesson(step.id.clone(), lesson.id.clone()));
    let found = match next {
        learning::Next::Lesson(_, lesson) => curriculum.lesson(&lesson).map(|(step, lesson)| Next::Lesson {
            step: speaker.step_name(step),
            lesson: lesson.id.to_string(),
            title: lesson_title(speaker, lesson),
            place: whole(step.live_lessons().take_while(|one| one.id != lesson.id).count() + 1),
            of: whole(step.live_lessons().count()),
            minutes: lesson.minutes.into(),
            first: *record == learning::Record::default(),
            begun: begun.as_ref() == Some(&lesson.id),
        }),
        learning::Next::Quiz(step) => curriculum.step(&step).map(|step| {
            let questions = step.live_questions().count().min(quiz::ROUND);
            Next::Quiz {
                step: speaker.step_name(step),
                questions: whole(questions),
                minutes: question_minutes(questions),
            }
        }),
        learning::Next::Action(_, action) => curriculum.action(&action).map(|(step, action)| Next::Action {
            step: speaker.step_name(step),
            action: speaker.open_action(step, action),
        }),
        learning::Next::Nothing => None,
    };
    Ok(found.unwrap_or(Next::Nothing))
}

/// The trail.
///
/// # Errors
/// `language-unknown`, or what the store says.
pub fn steps(app: &App, request: InLanguage) -> Result<Steps, ApiError> {
    let speaker = Speaker::new(app, &request.language)?;
    let record = app.record()?;
    let curriculum = &app.content.curriculum;
    let stages = curriculum
        .stages
        .iter()
        .map(|stage| Stage {
            id: stage.to_string(),
            name: speaker.text(&format!("stage-{stage}"), None),
            summary: speaker.text(&format!("stage-{stage}"), Some("summary")),
            steps: curriculum
                .steps
                .iter()
                .filter(|step| step.stage == *stage)
                .map(|step| speaker.trail_step(step, &record))
                .collect(),
        })
        .collect();
    let routes = curriculum
        .routes
        .iter()
        .map(|route| {
            let id = format!("route-{}", route.id);
            StepRoute {
                id: route.id.to_string(),
                name: speaker.text(&id, None),
                summary: speaker.text(&id, Some("summary")),
                legs: route
                    .legs
                    .iter()
                    .map(|leg| Stage {
                        id: leg.id.to_string(),
                        name: speaker.text(&format!("{id}-{}", leg.id), None),
                        summary: String::new(),
                        steps: leg
                            .steps
                            .iter()
                            .filter_map(|step| curriculum.step(step))
                            .map(|step| speaker.trail_step(step, &record))
                            .collect(),
                    })
                    .collect(),
            }
        })
        .collect();
    Ok(Steps { stages, routes })
}

/// The page of a step.
///
/// # Errors
/// `not-found`, `language-unknown`, or what the store says.
pub fn step(app: &App, request: StepRequest) -> Result<StepPage, ApiError> {
    let speaker = Speaker::new(app, &request.language)?;
    let record = app.record()?;
    let curriculum = &app.content.curriculum;
    let step = curriculum.step(&StepId::new(&request.step)).ok_or_else(|| not_found(&request.step))?;
    let place = curriculum.steps.iter().position(|one| one.id == step.id).unwrap_or_default();
    let neighbour =
        |place: Option<usize>| place.and_then(|place| curriculum.steps.get(place)).map(|step| speaker.step_name(step));
    let mut for_whom: Vec<curriculum::Audience> =
        step.live_lessons().flat_map(|lesson| lesson.audience.iter().copied()).collect();
    for_whom.sort();
    for_whom.dedup();
    Ok(StepPage {
        step: speaker.trail_step(step, &record),
        stage: speaker.text(&format!("stage-{}", step.stage), None),
        reason: speaker.text(&format!("{}-title", step.id), Some("reason")),
        figure: step.figure.as_ref().and_then(|figure| speaker.figure(figure)),
        objectives: step.objectives.iter().map(|objective| speaker.text(objective.as_str(), None)).collect(),
        audience: for_whom.into_iter().map(audience).collect(),
        before: step
            .after
            .iter()
            .filter_map(|id| curriculum.step(id))
            .filter(|step| step.status == StepStatus::Complete && step_progress(step, &record).state != State::Learned)
            .map(|step| speaker.step_name(step))
            .collect(),
        lessons: step
            .live_lessons()
            .map(|lesson| LessonEntry {
                id: lesson.id.to_string(),
                title: lesson_title(&speaker, lesson),
                minutes: lesson.minutes.into(),
                audience: lesson.audience.iter().copied().map(audience).collect(),
                read: record.lessons_read.contains(&lesson.id),
            })
            .collect(),
        actions: step.live_actions().map(|action| speaker.action(action, &record)).collect(),
        certainty: Remembered::of(app)?.certainty(step),
        round: whole(step.live_questions().count().min(quiz::ROUND)),
        checklist: step
            .checklist
            .iter()
            .filter(|item| item.life == Life::Live)
            .map(|item| StepItem {
                id: item.id.to_string(),
                text: speaker.text(item.id.as_str(), None),
                audience: item.audience.iter().copied().map(audience).collect(),
            })
            .collect(),
        sources: step.sources.iter().filter_map(|source| speaker.source(source)).collect(),
        mapping: step
            .mapping
            .iter()
            .map(|mapping| MappingEntry {
                framework: mapping.framework.id().to_owned(),
                refs: mapping.refs.clone(),
                mark: mark(mapping.mark),
            })
            .collect(),
        previous: neighbour(place.checked_sub(1)),
        next: neighbour(place.checked_add(1)),
    })
}

/// Marks an action as done or open.
///
/// # Errors
/// `not-found`, or what the store says.
pub fn set_action(app: &App, change: ActionChange) -> Result<Saved, ApiError> {
    let id = ActionId::new(&change.action);
    if app.content.curriculum.action(&id).is_none() {
        return Err(not_found(&change.action));
    }
    let now = app.now();
    let written = app.store().write(Op::SetAction, now, |tx| actions::set(tx, &id, change.done.then_some(now)))?;
    app.written(written);
    Ok(Saved { undoable: true })
}

/// Title of a lesson in the speaker's language.
pub(crate) fn lesson_title(speaker: &Speaker<'_>, lesson: &curriculum::Lesson) -> String {
    speaker.prose(&lesson.id).map(|prose| prose.title.clone()).unwrap_or_default()
}
