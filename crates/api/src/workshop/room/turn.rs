//! What the trainer does with the round that is on.

use std::time::Duration;

use tritt_core::workshop::round::{Kind, Phase, Tally};
use tritt_store::Op;
use tritt_store::workshop::session::{self, Entry, Part};

use super::{Running, sum};
use crate::wire::*;
use crate::{ApiError, App};

/// How much time is added at once.
const MORE: Duration = Duration::from_secs(30);

/// Moves the round that is on. It is in the record before phones see it.
///
/// # Errors
/// `room-closed`, or what the store says.
pub fn move_round(app: &App, request: RoundMove) -> Result<Nothing, ApiError> {
    let moved = app.in_room(|running| {
        let room = &running.room;
        // a round that its own time closes meanwhile is noted after this
        let mut noted = running.noted.lock();
        let Some(on) = room.view().round else { return Ok(Vec::new()) };
        let number = on.round.number;
        // a test is explained after the second time only
        let stays_open = matches!(request.turn, RoundTurn::Reveal) && is_first_test(app, running, number)?;
        let turn = if stays_open { RoundTurn::Close } else { request.turn };
        let stands = turned(&turn, on.phase, on.shown);
        let mut moved = vec![app.kept().write(Op::ChangeWorkshop, app.now(), |tx| match stands {
            Some((phase, shown)) => session::set_phase(tx, running.session, number, phase, shown),
            None => {
                sum(tx, running, &on)?;
                session::round_off(tx, running.session)
            }
        })?];
        match turn {
            RoundTurn::Close => room.close(),
            RoundTurn::Reopen => room.reopen(),
            RoundTurn::Reveal => room.reveal(),
            RoundTurn::Clear => room.clear(),
            RoundTurn::Extend => room.extend(MORE),
            RoundTurn::Show => room.show_results(true),
            RoundTurn::Hide => room.show_results(false),
        }
        *noted = stands.map(|(phase, _)| (number, phase));
        // who was right is known when no answer can come any more
        let scored = scored(running, on.phase);
        if !scored.is_empty() {
            moved.push(
                app.kept().write(Op::ChangeWorkshop, app.now(), |tx| session::keep(tx, running.session, &scored))?,
            );
        }
        Ok(moved)
    })?;
    moved.into_iter().for_each(|written| app.written(written));
    Ok(Nothing {})
}

/// Where a round stands after a turn, and whether results are shown; nothing once it is taken off.
fn turned(turn: &RoundTurn, phase: Phase, shown: bool) -> Option<(Phase, bool)> {
    Some(match (turn, phase) {
        (RoundTurn::Clear, _) => return None,
        (RoundTurn::Show, _) => (phase, true),
        (RoundTurn::Hide, _) => (phase, false),
        (RoundTurn::Reveal, _) => (Phase::Revealed, shown),
        (RoundTurn::Close, Phase::Open) => (Phase::Closed, shown),
        (RoundTurn::Reopen | RoundTurn::Extend, Phase::Closed) => (Phase::Open, shown),
        (RoundTurn::Close, Phase::Closed | Phase::Revealed)
        | (RoundTurn::Reopen | RoundTurn::Extend, Phase::Open | Phase::Revealed) => (phase, shown),
    })
}

fn is_first_test(app: &App, running: &Running, number: u32) -> Result<bool, ApiError> {
    let rounds = app.kept().session_rounds(running.session)?;
    Ok(rounds.iter().any(|one| one.number == number && one.kind == Kind::Test && one.part == Part::Before))
}

/// Who was right in a round that has just been revealed, where that is counted.
fn scored(running: &Running, before: Phase) -> Vec<Entry> {
    let view = running.room.view();
    let counts = view.points && before != Phase::Revealed;
    let Some(on) = view.round.filter(|on| counts && on.phase == Phase::Revealed) else { return Vec::new() };
    let right = |given| Tally::of(&on.round.task, on.round.key.as_deref(), [given]).right;
    let answers = running.room.answers();
    answers.iter().filter(|(_, given)| right(*given) == 1).map(|(who, _)| Entry::Scored { participant: *who }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_turn_moves_a_round_where_it_can_be_moved() {
        use Phase::{Closed, Open, Revealed};
        for (turn, phase, expected) in [
            (RoundTurn::Close, Open, Some(Closed)),
            (RoundTurn::Close, Revealed, Some(Revealed)),
            (RoundTurn::Reopen, Closed, Some(Open)),
            (RoundTurn::Reopen, Revealed, Some(Revealed)),
            (RoundTurn::Extend, Open, Some(Open)),
            (RoundTurn::Extend, Closed, Some(Open)),
            (RoundTurn::Extend, Revealed, Some(Revealed)),
            (RoundTurn::Reveal, Open, Some(Revealed)),
            (RoundTurn::Hide, Closed, Some(Closed)),
            (RoundTurn::Clear, Open, None),
        ] {
            assert_eq!(turned(&turn, phase, true).map(|(phase, _)| phase), expected, "{turn:?} {phase:?}");
        }
        assert_eq!(turned(&RoundTurn::Hide, Open, true), Some((Open, false)));
        assert_eq!(turned(&RoundTurn::Show, Open, false), Some((Open, true)));
    }
}
