//! From the gaps of a run into the action plan.

use tritt_core::ActionId;
use tritt_core::tabletop::gaps;
use tritt_i18n::Marks;
use tritt_store::plan::LONGEST_NOTES;

use super::{Played, Teller};
use crate::convert::{day_in_words, day_of, whole};
use crate::learners::not_for_guests;
use crate::plan::{move_plan_action, plan, set_plan};
use crate::wire::*;
use crate::{ApiError, App};

/// Takes the actions a run calls for into the plan: to its beginning, the most called for first, open again where they were done or dropped, each with a note
/// that says why. The same again changes nothing that is there already.
///
/// # Errors
/// `guest-refused`, `firm-missing`, `not-found`, `language-unknown`, or what the store says.
pub fn plan_tabletop(app: &App, request: TabletopRequest) -> Result<TabletopTaken, ApiError> {
    not_for_guests(app)?;
    let teller = Teller::new(app, &request.language)?;
    let words = app.locales.words(teller.speaker.words.language(), Marks::Plain);
    let played = Played::of(app, request.run)?;
    let exercise = played.exercise;
    let title = teller.text(exercise.id.as_str(), None);
    let day = day_in_words(day_of(played.kept.at), &words);
    let known = plan(app, InLanguage { language: request.language.clone() })?.lines;
    let mut taken: Vec<ActionId> = Vec::new();
    for gap in gaps(exercise, played.kept.length, &played.run.ratings) {
        let Some(line) = known.iter().find(|line| line.action == gap.action.as_str()) else { continue };
        let reasons: Vec<String> = gap.reasons.iter().map(|(id, _)| teller.statement(exercise, id)).collect();
        let note = words.tabletop_plan_note(&day, &reasons.join(" "), &title);
        let over = matches!(line.state, PlanState::Done | PlanState::Dropped);
        set_plan(
            app,
            PlanChange {
                action: line.action.clone(),
                state: over.then_some(PlanState::Open),
                owner: None,
                due: None,
                cost: None,
                evidence: None,
                notes: with_note(&line.notes, &note),
            },
        )?;
        taken.push(gap.action);
    }
    // each before the one that was first, so that the first stands first in the end
    for action in taken.iter().rev() {
        let lines = plan(app, InLanguage { language: request.language.clone() })?.lines;
        let before = lines.first().map(|line| line.action.clone());
        move_plan_action(app, PlanMove { action: action.to_string(), before })?;
    }
    Ok(TabletopTaken { actions: whole(taken.len()) })
}

/// The notes with one more; nothing when it stands there already or has no room.
fn with_note(notes: &str, note: &str) -> Option<String> {
    if notes.contains(note) {
        return None;
    }
    let all = if notes.trim().is_empty() { note.to_owned() } else { format!("{notes}\n{note}") };
    (all.chars().count() <= LONGEST_NOTES).then_some(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_is_added_once_and_never_pushes_another_one_out() {
        let long = "x".repeat(LONGEST_NOTES);
        for (notes, expected) in [
            ("", Some("new")),
            (" \n", Some("new")),
            ("old", Some("old\nnew")),
            ("old\nnew", None),
            (long.as_str(), None),
        ] {
            assert_eq!(with_note(notes, "new").as_deref(), expected);
        }
    }
}
