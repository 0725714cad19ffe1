//! When people rest.

use super::{Block, BlockKind, Wish};

/// The longest time without a break, in minutes. Own rule, after the double lesson of 90 minutes that schools, courses and conferences keep to; nobody has
/// shown that attention ends there, but chairs, coffee and telephones do.
pub const UNBROKEN: u16 = 90;

/// How long a stretch is planned to be at most, so that there is room for a block that does not end on the minute.
const PLANNED: u16 = 85;

/// From so many minutes on there is a break to eat: five hours cannot lie between two meals. Own rule.
const EATING_FROM: u16 = 300;

/// More minutes than this make a long day: whoever works longer than six hours has a right to [`LEAST_REST`] minutes of rest (§ 4 of the German
/// Arbeitszeitgesetz; Directive 2003/88/EC, article 4, asks for a break in a day of more than six hours).
pub const LONG_DAY: u16 = 360;

/// How many minutes of rest a long day has at least, up to nine hours.
pub const LEAST_REST: u16 = 30;

/// The break to eat, in minutes.
const LUNCH: u16 = 45;
/// A short break in a workshop of up to two and a half hours, and in a longer one.
const SHORT: [u16; 2] = [10, 15];

/// How many stretches a workshop has at least.
pub(super) fn stretches(wish: &Wish) -> u16 {
    if wish.minutes <= UNBROKEN {
        return 1;
    }
    (2..).find(|count| worked(wish, *count).div_ceil(*count) <= PLANNED).unwrap_or(1)
}

/// The minutes left when so many stretches have their breaks between them.
pub(super) fn worked(wish: &Wish, stretches: u16) -> u16 {
    let rest: u16 = between(wish, stretches).iter().map(|block| block.minutes).sum();
    wish.minutes.saturating_sub(rest)
}

/// The breaks between so many stretches. Of those of a long workshop, the one in the middle is for eating.
pub(super) fn between(wish: &Wish, stretches: u16) -> Vec<Block> {
    let count = stretches.saturating_sub(1);
    let eaten_in = (wish.minutes >= EATING_FROM).then_some((stretches.saturating_sub(1)) / 2);
    let short = if wish.minutes <= 150 { SHORT[0] } else { SHORT[1] };
    let pause = |place| {
        let (kind, minutes) =
            if Some(place) == eaten_in { (BlockKind::Lunch, LUNCH) } else { (BlockKind::Break, short) };
        Block { kind, about: None, minutes, note: String::new() }
    };
    (0..count).map(pause).collect()
}
