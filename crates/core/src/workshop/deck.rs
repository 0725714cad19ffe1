//! What is presented: blocks with a time, each a run of slides; and how the time goes.

use crate::Timestamp;

/// What is presented, in order.
#[derive(Debug, Clone, PartialEq)]
pub struct Deck<S> {
    /// The blocks in order.
    pub blocks: Vec<DeckBlock<S>>,
}

/// A part of a presentation that has its time.
#[derive(Debug, Clone, PartialEq)]
pub struct DeckBlock<S> {
    /// Its name.
    pub title: String,
    /// How long it is meant to take; 0 where it takes what it takes.
    pub minutes: u32,
    /// Its slides.
    pub slides: Vec<S>,
}

impl<S> Deck<S> {
    /// How many slides there are.
    pub fn len(&self) -> usize {
        self.blocks.iter().map(|block| block.slides.len()).sum()
    }

    /// Whether there is nothing to show.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The slide at a place, from 0.
    pub fn slide(&self, place: usize) -> Option<&S> {
        self.slides().nth(place)
    }

    /// Every slide in order.
    pub fn slides(&self) -> impl Iterator<Item = &S> {
        self.blocks.iter().flat_map(|block| &block.slides)
    }

    /// The block a place lies in; the last one for a place behind the end.
    pub fn block_of(&self, place: usize) -> usize {
        let mut before = 0;
        for (number, block) in self.blocks.iter().enumerate() {
            before += block.slides.len();
            if place < before {
                return number;
            }
        }
        self.blocks.len().saturating_sub(1)
    }
}

/// The longest time between two moves that counts, in milliseconds: a whole night, or a clock that was set to another year, is no part of a block.
const LONGEST: i64 = 12 * 60 * 60 * 1000;

/// How long each block has taken so far. Without a clock of its own: it is told the time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pace {
    /// What each block has taken, in milliseconds, without the one that runs.
    spent: Vec<i64>,
    /// The block that is on.
    block: usize,
    /// Since when the clock runs in it; nothing while it stands.
    since: Option<Timestamp>,
}

impl Pace {
    /// A clock that has not run yet, for so many blocks.
    pub fn new(blocks: usize) -> Self {
        Self { spent: vec![0; blocks.max(1)], block: 0, since: None }
    }

    /// Whether it runs.
    pub fn runs(&self) -> bool {
        self.since.is_some()
    }

    /// Lets it run.
    pub fn run(&mut self, now: Timestamp) {
        self.since.get_or_insert(now);
    }

    /// Lets it stand.
    pub fn stop(&mut self, now: Timestamp) {
        self.book(now);
        self.since = None;
    }

    /// Sets it to nothing, standing.
    pub fn reset(&mut self) {
        self.spent.fill(0);
        self.since = None;
    }

    /// Goes on in another block.
    pub fn go(&mut self, block: usize, now: Timestamp) {
        self.book(now);
        self.block = block.min(self.spent.len() - 1);
    }

    /// What each block has taken so far, in whole seconds.
    pub fn seconds(&self, now: Timestamp) -> Vec<u32> {
        let mut all = self.clone();
        all.book(now);
        all.spent.iter().map(|spent| u32::try_from(spent / 1000).unwrap_or(u32::MAX)).collect()
    }

    fn book(&mut self, now: Timestamp) {
        let Some(since) = self.since.filter(|_| self.block < self.spent.len()) else { return };
        // it is the time of the day that counts: while the computer sleeps, a break goes on. A clock that was set back takes nothing away.
        let passed = now.0.saturating_sub(since.0);
        self.spent[self.block] += if (0..=LONGEST).contains(&passed) { passed } else { 0 };
        self.since = Some(now);
    }
}

/// How far somebody is behind, in seconds; less than nothing: ahead. Blocks without a time take what they take. The block that is on counts from when its
/// time is over.
pub fn behind(minutes: &[u32], seconds: &[u32], block: usize) -> i64 {
    let over = |(place, (minutes, seconds)): (usize, (&u32, &u32))| {
        let over = i64::from(*seconds) - i64::from(*minutes) * 60;
        match place.cmp(&block) {
            _ if *minutes == 0 => 0,
            std::cmp::Ordering::Less => over,
            std::cmp::Ordering::Equal => over.max(0),
            // what was looked at before its turn is time already spent
            std::cmp::Ordering::Greater => i64::from(*seconds),
        }
    };
    minutes.iter().zip(seconds).enumerate().map(over).sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_lies_in_the_block_that_has_its_slide() {
        let block = |slides: &[u8]| DeckBlock { title: String::new(), minutes: 5, slides: slides.to_vec() };
        let deck = Deck { blocks: vec![block(&[1, 2]), block(&[]), block(&[3])] };
        for (place, slide, expected) in [(0, Some(1), 0), (1, Some(2), 0), (2, Some(3), 2), (3, None, 2)] {
            assert_eq!((deck.slide(place).copied(), deck.block_of(place)), (slide, expected), "{place}");
        }
        assert_eq!(deck.len(), 3);
        assert_eq!(Deck::<u8> { blocks: Vec::new() }.block_of(4), 0);
    }

    #[test]
    fn time_is_booked_to_the_block_that_is_on() {
        let at = |seconds: i64| Timestamp(seconds * 1000);
        let mut pace = Pace::new(2);
        assert_eq!(pace.seconds(at(50)), [0, 0], "it stands");
        pace.run(at(100));
        pace.go(1, at(160));
        assert_eq!(pace.seconds(at(170)), [60, 10]);
        pace.stop(at(180));
        assert_eq!(pace.seconds(at(999)), [60, 20]);
        pace.run(at(1000));
        assert_eq!(pace.seconds(at(900)), [60, 20], "a clock set back takes nothing away");
        pace.go(7, at(1010));
        assert_eq!(pace.seconds(at(1010)), [60, 30], "there are two blocks");
        pace.go(1, at(1_000_000_000));
        assert_eq!(pace.seconds(at(1_000_000_030)), [60, 60], "a clock set to another year adds nothing");
        pace.reset();
        assert_eq!((pace.seconds(at(2000)), pace.runs()), (vec![0, 0], false));
    }

    #[test]
    fn whoever_keeps_to_the_plan_is_on_time_at_every_moment() {
        let at = |minute: i64, second: i64| Timestamp((minute * 60 + second) * 1000);
        // a name before it, then every block with its minutes, pauses too
        let minutes = [0, 5, 10, 15, 20, 10, 1];
        let mut pace = Pace::new(minutes.len());
        pace.run(at(7, 0));
        let mut now = 7;
        for (block, of) in minutes.into_iter().enumerate() {
            pace.go(block, at(now, 0));
            for (minute, second) in [(now, 0), (now, 30), (now + i64::from(of), 0)] {
                if minute > now + i64::from(of) || (of == 0 && second > 0) {
                    continue;
                }
                let late = behind(&minutes, &pace.seconds(at(minute, second)), block);
                assert_eq!(late, 0, "block {block} at {minute}:{second}");
            }
            now += i64::from(of);
        }
    }

    #[test]
    fn whoever_takes_longer_is_behind() {
        for (minutes, seconds, block, expected) in [
            ([5, 5, 0], [300, 0, 0], 1, 0),
            ([5, 5, 0], [360, 0, 0], 1, 60),
            ([5, 5, 0], [200, 0, 0], 1, -100),
            ([5, 5, 0], [200, 0, 0], 0, 0),
            ([5, 5, 0], [310, 0, 0], 0, 10),
            ([5, 5, 0], [300, 300, 900], 2, 0),
            ([5, 5, 5], [300, 0, 30], 1, 30),
        ] {
            assert_eq!(behind(&minutes, &seconds, block), expected, "{seconds:?} in block {block}");
        }
    }
}
