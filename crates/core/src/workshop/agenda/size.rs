//! How long a block takes: at least, usually, at most. Minutes are own judgement, from what happens in them; where a length of the content is known
//! (lessons, scenarios), from that.

use super::{BlockKind, Spoken, Wish};
use crate::curriculum::Curriculum;

/// Bounds of a block in minutes, each at least 1 and none below the one before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Size {
    /// Less, and it cannot be done.
    pub least: u16,
    /// Good to plan with.
    pub usual: u16,
    /// More, and people look at their phones.
    pub most: u16,
}

impl Size {
    fn of(least: u16, usual: u16, most: u16) -> Self {
        let usual = usual.max(least);
        Self { least, usual, most: most.max(usual) }
    }

    /// The same in steps of `grid` minutes: never less than the least.
    pub fn on(self, grid: u16) -> Self {
        let up = |minutes: u16| minutes.div_ceil(grid) * grid;
        let near = |minutes: u16| (minutes + grid / 2) / grid * grid;
        Self::of(up(self.least), near(self.usual), self.most / grid * grid)
    }
}

/// The minutes reading a lesson takes where nothing better is known.
const READING: u16 = 6;

/// The bounds of a block.
pub(super) fn size(kind: &BlockKind, curriculum: &Curriculum, wish: &Wish) -> Size {
    let all = wish.minutes;
    match kind {
        BlockKind::Welcome => Size::of(3, (all / 20).clamp(3, 15), (all / 12).clamp(5, 20)),
        // five questions of half a minute, and the room has to be ready
        BlockKind::TestBefore | BlockKind::TestAfter => Size::of(3, (all / 25).clamp(3, 8), 10),
        BlockKind::Lesson(id) => {
            let reading = curriculum.lesson(id).map_or(READING, |(_, lesson)| u16::from(lesson.minutes));
            spoken(Size::of(reading, reading * 3 / 2, reading * 5 / 2), wish.spoken)
        }
        BlockKind::Questions => Size::of(5, 8, 15),
        BlockKind::Exercise(id) => match (id.as_str(), curriculum.exercises.scenario(id)) {
            // six messages, a minute or two each
            ("inbox", _) => Size::of(8, 15, 25),
            ("links", _) => Size::of(6, 10, 15),
            ("passwords", _) => Size::of(8, 10, 20),
            (_, Some(scenario)) => {
                let alone = u16::from(scenario.minutes);
                Size::of(alone + 2, alone * 2, alone * 3)
            }
            _ => Size::of(8, 12, 20),
        },
        BlockKind::Discussion => Size::of(5, 10, 20),
        BlockKind::Actions => Size::of(4, (all / 12).clamp(5, 20), (all / 8).clamp(8, 40)),
        BlockKind::Feedback => Size::of(2, (all / 40).clamp(2, 5), 8),
        BlockKind::Closing => Size::of(2, (all / 40).clamp(2, 10), 12),
        BlockKind::Break => Size::of(5, 15, 30),
        BlockKind::Lunch => Size::of(30, 45, 90),
        BlockKind::Own => Size::of(5, 10, 60),
    }
}

/// How long a block usually takes in a workshop like this.
pub fn usual_minutes(kind: &BlockKind, curriculum: &Curriculum, wish: &Wish) -> u16 {
    size(kind, curriculum, wish).usual
}

/// Whoever explains in two languages says the most important things twice: a quarter more.
fn spoken(size: Size, spoken: Spoken) -> Size {
    let more = |minutes: u16| match spoken {
        Spoken::One => minutes,
        Spoken::Two => (minutes * 5).div_ceil(4),
    };
    Size::of(more(size.least), more(size.usual), more(size.most))
}

/// Minutes for each block, together exactly `total`, on the grid of the sizes: all at their usual length before any is longer. Nothing when they do not
/// fit, or cannot fill it.
pub(super) fn share(sizes: &[Size], total: u16, grid: u16) -> Option<Vec<u16>> {
    let sum = |of: fn(&Size) -> u16| sizes.iter().map(of).sum::<u16>();
    let (least, usual, most) = (sum(|size| size.least), sum(|size| size.usual), sum(|size| size.most));
    if total < least || total > most {
        return None;
    }
    type Of = fn(&Size) -> u16;
    let (begin, room, rest): (Of, Of, u16) = if total <= usual {
        (|size| size.least, |size| size.usual - size.least, total - least)
    } else {
        (|size| size.usual, |size| size.most - size.usual, total - usual)
    };
    let all = u64::from(sum(room) / grid);
    let rest = u64::from(rest / grid);
    let (mut before, mut minutes) = (0_u64, Vec::with_capacity(sizes.len()));
    for size in sizes {
        let after = before + u64::from(room(size) / grid);
        // what is due up to here, less what was given before: so nothing is lost by rounding, and nobody gets more than there is room for
        let due = |upto: u64| (upto * rest).checked_div(all).unwrap_or(0);
        let more = u16::try_from(due(after) - due(before)).unwrap_or_default();
        minutes.push(begin(size) + more * grid);
        before = after;
    }
    Some(minutes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(total: u16, grid: u16, expected: Option<&[u16]>) {
        let sizes = [Size::of(5, 5, 10), Size::of(5, 10, 20), Size::of(10, 20, 30)];
        assert_eq!(share(&sizes, total, grid).as_deref(), expected, "{total} minutes in steps of {grid}");
    }

    #[test]
    fn minutes_are_shared_up_to_what_is_usual_and_only_then_beyond() {
        check(19, 1, None);
        check(20, 1, Some(&[5, 5, 10]));
        check(25, 1, Some(&[5, 6, 14]));
        check(35, 1, Some(&[5, 10, 20]));
        check(45, 5, Some(&[5, 15, 25]));
        check(60, 5, Some(&[10, 20, 30]));
        check(61, 1, None);
    }

    #[test]
    fn a_grid_never_makes_a_block_shorter_than_it_can_be() {
        assert_eq!(Size::of(6, 9, 15).on(5), Size { least: 10, usual: 10, most: 15 });
        assert_eq!(Size::of(2, 2, 8).on(5), Size { least: 5, usual: 5, most: 5 });
        assert_eq!(Size::of(7, 11, 17).on(1), Size { least: 7, usual: 11, most: 17 });
    }
}
