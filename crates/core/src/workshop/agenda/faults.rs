//! What is wrong with an agenda that people have changed. Advice: nothing here keeps anybody from holding it.

use super::pause::{LEAST_REST, LONG_DAY, UNBROKEN};
use super::{Block, BlockKind};

/// Something that is not as it should be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// There is nothing in it.
    Empty,
    /// It takes so many minutes more than there are.
    TooLong(u16),
    /// So many minutes are left.
    TooShort(u16),
    /// From this block on people sit for longer than [`UNBROKEN`] minutes.
    Unbroken(usize),
    /// This break comes first, last, or right after another one.
    Pause(usize),
    /// A day of more than [`LONG_DAY`] minutes with less than [`LEAST_REST`] minutes of rest.
    Rest,
    /// This test has none to be compared with, or comes before it.
    Test(usize),
    /// A welcome that does not come first, or a closing that does not come last.
    Place(usize),
}

/// How long it takes, in minutes.
pub fn length(blocks: &[Block]) -> u32 {
    blocks.iter().map(|block| u32::from(block.minutes)).sum()
}

/// Everything that is not as it should be with an agenda for so many minutes, in the order of the blocks.
pub fn faults(blocks: &[Block], minutes: u16) -> Vec<Fault> {
    if blocks.is_empty() {
        return vec![Fault::Empty];
    }
    let mut found = Vec::new();
    let takes = u16::try_from(length(blocks)).unwrap_or(u16::MAX);
    match takes.cmp(&minutes) {
        std::cmp::Ordering::Greater => found.push(Fault::TooLong(takes - minutes)),
        std::cmp::Ordering::Less => found.push(Fault::TooShort(minutes - takes)),
        std::cmp::Ordering::Equal => {}
    }
    found.extend(unbroken(blocks));
    found.extend(pauses(blocks));
    let rest: u32 = blocks.iter().filter(|block| block.kind.is_pause()).map(|block| u32::from(block.minutes)).sum();
    if takes > LONG_DAY && rest < u32::from(LEAST_REST) {
        found.push(Fault::Rest);
    }
    let last = blocks.len() - 1;
    for (place, block) in blocks.iter().enumerate() {
        let has = |kind: BlockKind, of: &[Block]| of.iter().any(|block| block.kind == kind);
        match block.kind {
            BlockKind::TestBefore if !has(BlockKind::TestAfter, &blocks[place..]) => found.push(Fault::Test(place)),
            BlockKind::TestAfter if !has(BlockKind::TestBefore, &blocks[..place]) => found.push(Fault::Test(place)),
            BlockKind::Welcome if place > 0 => found.push(Fault::Place(place)),
            BlockKind::Closing if place < last => found.push(Fault::Place(place)),
            BlockKind::Welcome
            | BlockKind::TestBefore
            | BlockKind::Lesson(_)
            | BlockKind::Questions
            | BlockKind::Exercise(_)
            | BlockKind::Discussion
            | BlockKind::Actions
            | BlockKind::Break
            | BlockKind::Lunch
            | BlockKind::TestAfter
            | BlockKind::Feedback
            | BlockKind::Closing
            | BlockKind::Own => {}
        }
    }
    found
}

/// Where each stretch without a break begins that is too long.
fn unbroken(blocks: &[Block]) -> Vec<Fault> {
    let mut found = Vec::new();
    let mut begin = 0;
    for stretch in blocks.split(|block| block.kind.is_pause()) {
        if length(stretch) > u32::from(UNBROKEN) {
            found.push(Fault::Unbroken(begin));
        }
        begin += stretch.len() + 1;
    }
    found
}

fn pauses(blocks: &[Block]) -> Vec<Fault> {
    let is_pause = |place: usize| blocks.get(place).is_none_or(|block| block.kind.is_pause());
    let idle = |place: &usize| is_pause(*place) && (*place == 0 || is_pause(place - 1) || *place + 1 == blocks.len());
    (0..blocks.len()).filter(idle).map(Fault::Pause).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::LessonId;

    /// `w5 l80 b15 …`: kinds by their letters, minutes behind them.
    fn agenda(text: &str) -> Vec<Block> {
        let block = |word: &str| {
            let (kind, minutes) = word.split_at(1);
            let kind = match kind {
                "w" => BlockKind::Welcome,
                "t" => BlockKind::TestBefore,
                "l" => BlockKind::Lesson(LessonId::new("a")),
                "b" => BlockKind::Break,
                "e" => BlockKind::Lunch,
                "a" => BlockKind::TestAfter,
                _ => BlockKind::Closing,
            };
            Block { kind, about: None, minutes: minutes.parse().unwrap(), note: String::new() }
        };
        text.split_whitespace().map(block).collect()
    }

    #[track_caller]
    fn check(text: &str, minutes: u16, expected: &[Fault]) {
        assert_eq!(faults(&agenda(text), minutes), expected, "{text}");
    }

    #[test]
    fn an_agenda_adds_up_and_lets_people_rest() {
        check("", 45, &[Fault::Empty]);
        check("w5 t5 l70 a5 c5", 90, &[]);
        check("w5 l70 c5", 90, &[Fault::TooShort(10)]);
        check("w5 l70 c25", 90, &[Fault::TooLong(10), Fault::Unbroken(0)]);
        check("w10 l80 b10 l70 l30", 200, &[Fault::Unbroken(3)]);
        check("b10 w10 b10 b10 l20 b10", 70, &[Fault::Pause(0), Fault::Pause(3), Fault::Pause(5), Fault::Place(1)]);
        check("l90 b10 l90 b5 l90 b5 l90", 380, &[Fault::Rest]);
        check("l90 b10 l90 e45 l90 b5 l90", 420, &[]);
    }

    #[test]
    fn tests_come_in_pairs_and_the_end_at_the_end() {
        check("w5 t5 l20", 30, &[Fault::Test(1)]);
        check("w5 a5 l15 t5", 30, &[Fault::Test(1), Fault::Test(3)]);
        check("l10 w5 c5 l10", 30, &[Fault::Place(1), Fault::Place(2)]);
    }
}
