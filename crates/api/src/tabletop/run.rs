//! A run with everything that is shown of it.

use tritt_core::PartId;
use tritt_core::tabletop::{Entry, Event, Exercise, Inject, Material, Run, gaps};
use tritt_i18n::Words;

use super::log::settle;
use super::{Played, Teller, clock_time, length, phase, rating, rating_in_words, story_time};
use crate::convert::iso;
use crate::wire::*;
use crate::{ApiError, App};

/// A run with everything that is shown of it. When its clock ran on without anybody looking, because the program was ended in the middle, the clock stands
/// still since then.
///
/// # Errors
/// `firm-missing`, `not-found`, `language-unknown`, or what the store says.
pub fn tabletop(app: &App, request: TabletopRequest) -> Result<TabletopRun, ApiError> {
    let teller = Teller::new(app, &request.language)?;
    let mut played = Played::of(app, request.run)?;
    if !app.is_guest() && settle(app, &played)? {
        played = Played::of(app, request.run)?;
    }
    let Played { kept, exercise, log, run, .. } = &played;
    let (id, now) = (exercise.id.as_str(), app.now());
    let next = run.next(exercise, kept.length, now).and_then(|next| {
        let at = next.inject.minute(kept.length)? * 60;
        Some(TabletopNext { inject: next.inject.id.to_string(), at })
    });
    Ok(TabletopRun {
        run: request.run,
        title: teller.text(id, None),
        aim: teller.text(id, Some("aim")),
        story: teller.text(id, Some("story")),
        length: length(kept.length),
        prepare: teller.texts(id, "prepare", exercise.prepare),
        phase: phase(run.phase),
        broken: run.broken,
        seconds: run.clock.elapsed(now),
        roles: exercise.roles.iter().map(|one| role(&teller, run, one)).collect(),
        injects: exercise
            .injects(kept.length)
            .map(|(one, minute)| inject(&teller, exercise, run, one, minute))
            .collect(),
        current: run.current(exercise).map(|one| one.id.to_string()),
        next,
        log: lines(&teller, exercise, log, &teller.speaker.words),
        statements: exercise
            .statements(kept.length)
            .map(|one| TabletopStatement {
                id: one.id.to_string(),
                text: teller.statement(exercise, &one.id),
                rating: run.ratings.get(&one.id).copied().map(rating),
            })
            .collect(),
        gaps: shown_gaps(&teller, &played),
        sources: exercise.sources.iter().filter_map(|source| teller.speaker.source(source)).collect(),
    })
}

fn shown_gaps(teller: &Teller<'_>, played: &Played<'_>) -> Vec<TabletopGap> {
    let curriculum = &teller.speaker.app.content.curriculum;
    let found = gaps(played.exercise, played.kept.length, &played.run.ratings);
    found
        .into_iter()
        .filter_map(|gap| {
            let (step, action) = curriculum.action(&gap.action)?;
            let reason = |(id, rated): (PartId, _)| TabletopReason {
                statement: teller.statement(played.exercise, &id),
                rating: rating(rated),
            };
            let reasons = gap.reasons.into_iter().map(reason).collect();
            Some(TabletopGap { action: teller.speaker.open_action(step, action), reasons })
        })
        .collect()
}

fn role(teller: &Teller<'_>, run: &Run, role: &PartId) -> TabletopRole {
    let words = format!("tabletop-role-{role}");
    TabletopRole {
        id: role.to_string(),
        name: teller.text(&words, None),
        task: teller.text(&words, Some("task")),
        player: run.cast.get(role).cloned().unwrap_or_default(),
    }
}

fn inject(teller: &Teller<'_>, exercise: &Exercise, run: &Run, inject: &Inject, minute: u32) -> TabletopInject {
    let id = format!("{}-{}", exercise.id, inject.id);
    let text = |attribute: &str| teller.text(&id, Some(attribute));
    TabletopInject {
        minute,
        story_time: story_time(inject.story, &teller.speaker.words),
        title: teller.text(&id, None),
        read: text("read"),
        material: inject
            .material
            .map(|kind| TabletopMaterial { kind: material(kind, &teller.speaker.words), text: text("material") }),
        asks: teller.texts(&id, "ask", inject.asks),
        decide: (!inject.options.is_empty()).then(|| text("decide")),
        options: inject
            .options
            .iter()
            .map(|option| TabletopOption {
                id: option.to_string(),
                text: text(option.as_str()),
                then: text(&format!("{option}-then")),
            })
            .collect(),
        good: teller.texts(&id, "good", inject.good),
        shown: run.shown.contains(&inject.id),
        decided: run.decided.get(&inject.id).map(ToString::to_string),
        id: inject.id.to_string(),
    }
}

pub(super) fn material(material: Material, words: &Words) -> String {
    match material {
        Material::Screen => words.tabletop_material_screen(),
        Material::Mail => words.tabletop_material_mail(),
        Material::Call => words.tabletop_material_call(),
        Material::Letter => words.tabletop_material_letter(),
        Material::Chat => words.tabletop_material_chat(),
    }
}

/// The log in words.
pub(super) fn lines(teller: &Teller<'_>, exercise: &Exercise, log: &[Entry], words: &Words) -> Vec<TabletopLine> {
    let times = Run::times(log);
    log.iter()
        .zip(times)
        .map(|(entry, seconds)| TabletopLine {
            at: iso(entry.at),
            seconds,
            text: line(teller, exercise, &entry.event, words),
            own: matches!(entry.event, Event::Noted { .. }),
        })
        .collect()
}

fn line(teller: &Teller<'_>, exercise: &Exercise, event: &Event, words: &Words) -> String {
    let role = |role: &PartId| teller.text(&format!("tabletop-role-{role}"), None);
    match event {
        Event::Cast { role: of, name } if name.is_empty() => words.tabletop_log_uncast(&role(of)),
        Event::Cast { role: of, name } => words.tabletop_log_cast(name, &role(of)),
        Event::Begun => words.tabletop_log_begun(),
        Event::Paused => words.tabletop_log_paused(),
        Event::Broken => words.tabletop_log_broken(),
        Event::WentOn => words.tabletop_log_went_on(),
        Event::Jumped { to } => words.tabletop_log_jumped(&clock_time(*to)),
        Event::Shown(inject) => words.tabletop_log_shown(&teller.inject(exercise, inject, None)),
        Event::Decided { inject, option } => words.tabletop_log_decided(
            &teller.inject(exercise, inject, None),
            &teller.inject(exercise, inject, Some(option.as_str())),
        ),
        Event::Noted { text, .. } => text.clone(),
        Event::Ended => words.tabletop_log_ended(),
        Event::Rated { statement, rating } => {
            words.tabletop_log_rated(&rating_in_words(*rating, words), &teller.statement(exercise, statement))
        }
    }
}
