//! An agenda for a wish.

use std::collections::BTreeSet;

use super::pause::{between, stretches, worked};
use super::size::{Size, size};
use super::stretch::{Piece, arrange};
use super::topics::{Topic, by_weight, topic};
use super::{Block, BlockKind, Wish};
use crate::curriculum::Curriculum;
use crate::{ExerciseId, StepId};

/// An agenda, and what became of the topics.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Proposal {
    /// The blocks in order; together exactly the minutes wished for.
    pub blocks: Vec<Block>,
    /// Topics wished for that the time has no room for, or about which there is no lesson.
    pub left_out: Vec<StepId>,
    /// Topics nobody asked for, because those asked for do not fill the time.
    pub added: Vec<StepId>,
}

/// A test before and after takes part of a short workshop away from what is tested: only from so many minutes on. Own rule.
const TESTED_FROM: u16 = 40;

/// From so many minutes on blocks begin at multiples of five minutes, where nothing is lost by it.
const ROUND_FROM: u16 = 90;

/// How many breaks more than planned are tried when blocks do not fit between them.
const MORE_BREAKS: u16 = 4;

/// An agenda for `wish`: a beginning, the topics, what follows from them, an end. Of each topic at least a lesson, in the order wished for; then something to
/// do, questions, more lessons and talk, as much as the time allows. Breaks come at the latest after [`UNBROKEN`](super::UNBROKEN) minutes.
pub fn propose(curriculum: &Curriculum, wish: &Wish) -> Proposal {
    let is_round = wish.minutes >= ROUND_FROM && wish.minutes.is_multiple_of(5);
    let round = is_round.then(|| on_grid(curriculum, wish, 5)).flatten();
    if let Some(round) = round.as_ref().filter(|round| round.left_out.is_empty()) {
        return round.clone();
    }
    let exact = on_grid(curriculum, wish, 1);
    let fewest_lost = round.into_iter().chain(exact).min_by_key(|found| found.left_out.len());
    fewest_lost.unwrap_or_else(|| bare(wish))
}

fn on_grid(curriculum: &Curriculum, wish: &Wish, grid: u16) -> Option<Proposal> {
    let fewest = stretches(wish);
    (fewest..=fewest + MORE_BREAKS).find_map(|count| {
        let mut choice = Choice::new(curriculum, wish, worked(wish, count), grid);
        choice.take_wished();
        choice.deepen();
        choice.fill();
        choice.arranged(count)
    })
}

/// Nothing but time to talk: what there is when nothing else fits, which no wish within the bounds is known to bring about.
fn bare(wish: &Wish) -> Proposal {
    let count = stretches(wish);
    let work = worked(wish, count);
    let talk = |part: u16| plain(BlockKind::Discussion, None, work * (part + 1) / count - work * part / count);
    let mut pauses = between(wish, count).into_iter();
    let blocks = (0..count).flat_map(|part| std::iter::once(talk(part)).chain(pauses.next())).collect();
    Proposal { blocks, left_out: wish.steps.clone(), added: Vec::new() }
}

fn plain(kind: BlockKind, about: Option<StepId>, minutes: u16) -> Block {
    Block { kind, about, minutes, note: String::new() }
}

/// A topic taken, with what was chosen of what there is to do about it.
struct Taken {
    topic: Topic,
    chosen: Vec<BlockKind>,
}

/// What comes into a workshop.
struct Choice<'a> {
    curriculum: &'a Curriculum,
    wish: &'a Wish,
    /// Minutes without the breaks.
    work: u16,
    grid: u16,
    before: Vec<BlockKind>,
    topics: Vec<Taken>,
    after: Vec<BlockKind>,
    used: BTreeSet<ExerciseId>,
    left_out: Vec<StepId>,
    added: Vec<StepId>,
}

impl<'a> Choice<'a> {
    fn new(curriculum: &'a Curriculum, wish: &'a Wish, work: u16, grid: u16) -> Self {
        let mut before = vec![BlockKind::Welcome];
        let mut after = vec![BlockKind::Actions];
        if wish.minutes >= TESTED_FROM {
            before.push(BlockKind::TestBefore);
            after.push(BlockKind::TestAfter);
        }
        after.extend([BlockKind::Feedback, BlockKind::Closing]);
        let (topics, used, left_out, added) = (Vec::new(), BTreeSet::new(), Vec::new(), Vec::new());
        Self { curriculum, wish, work, grid, before, topics, after, used, left_out, added }
    }

    fn size(&self, kind: &BlockKind) -> Size {
        size(kind, self.curriculum, self.wish).on(self.grid)
    }

    fn sum(&self, of: fn(Size) -> u16) -> u16 {
        let of_topics = self.topics.iter().flat_map(|taken| std::iter::once(&taken.topic.lesson).chain(&taken.chosen));
        self.before.iter().chain(&self.after).chain(of_topics).map(|kind| of(self.size(kind))).sum()
    }

    /// Whether there is room for these as well, all blocks being as long as `of` says.
    fn has_room(&self, kinds: &[&BlockKind], of: fn(Size) -> u16) -> bool {
        self.sum(of) + kinds.iter().map(|kind| of(self.size(kind))).sum::<u16>() <= self.work
    }

    fn topic(&self, step: &StepId) -> Option<Topic> {
        topic(self.curriculum, self.curriculum.step(step)?, self.wish)
    }

    /// A lesson of each topic wished for, as long as they fit at their shortest; without a wish as many topics as there is time for.
    fn take_wished(&mut self) {
        for (place, step) in self.wish.steps.iter().enumerate() {
            if self.wish.steps[..place].contains(step) {
                continue;
            }
            match self.topic(step).filter(|topic| self.has_room(&[&topic.lesson], |size| size.least)) {
                Some(topic) => self.topics.push(Taken { topic, chosen: Vec::new() }),
                None => self.left_out.push(step.clone()),
            }
        }
        if self.wish.steps.is_empty() {
            self.take_best();
        }
        // whoever only listens learns little: one thing to do comes in before anything gets longer
        for place in 0..self.topics.len() {
            if self.topics[place].topic.more.iter().any(|kind| matches!(kind, BlockKind::Exercise(_)))
                && self.add(place, 0, |size| size.least)
            {
                return;
            }
        }
        if !self.topics.is_empty() {
            let questions = self.topics[0].topic.more.iter().position(|kind| *kind == BlockKind::Questions);
            questions.map(|tier| self.add(0, tier, |size| size.least));
        }
    }

    fn take_best(&mut self) {
        for step in by_weight(self.curriculum, self.wish.audience) {
            let Some(topic) = self.topic(&step) else { continue };
            let of: fn(Size) -> u16 = if self.topics.is_empty() { |size| size.least } else { |size| size.usual };
            let wanted: Vec<&BlockKind> =
                std::iter::once(&topic.lesson).chain(topic.more.first().filter(|_| !self.topics.is_empty())).collect();
            if !self.has_room(&wanted, of) {
                break;
            }
            self.topics.push(Taken { topic, chosen: Vec::new() });
            let place = self.topics.len() - 1;
            for tier in 0..2 {
                self.add(place, tier, |size| size.usual);
            }
        }
    }

    /// Adds to a topic what stands at `tier` of what there is to do, if there is room and it is not there yet; says whether.
    fn add(&mut self, place: usize, tier: usize, of: fn(Size) -> u16) -> bool {
        let Some(kind) = self.topics.get(place).and_then(|taken| taken.topic.more.get(tier)).cloned() else {
            return false;
        };
        let is_used = self.topics[place].chosen.contains(&kind)
            || matches!(&kind, BlockKind::Exercise(id) if self.used.contains(id));
        if is_used || !self.has_room(&[&kind], of) {
            return false;
        }
        if let BlockKind::Exercise(id) = &kind {
            self.used.insert(id.clone());
        }
        self.topics[place].chosen.push(kind);
        true
    }

    /// More about the topics there are, one thing for each before a second for any.
    fn deepen(&mut self) {
        let tiers = self.topics.iter().map(|taken| taken.topic.more.len()).max().unwrap_or_default();
        for tier in 0..tiers {
            for place in 0..self.topics.len() {
                self.add(place, tier, |size| size.usual);
            }
        }
    }

    /// When there is no topic yet, or all at their longest do not fill the time: further topics; and when there are no more, time to talk.
    fn fill(&mut self) {
        for step in by_weight(self.curriculum, self.wish.audience) {
            if !self.topics.is_empty() && self.sum(|size| size.most) >= self.work {
                return;
            }
            let is_there = self.topics.iter().any(|taken| taken.topic.step == step);
            let Some(topic) = self.topic(&step).filter(|_| !is_there && !self.left_out.contains(&step)) else {
                continue;
            };
            // a workshop without any lesson is none: the first may be as short as it can be
            let of: fn(Size) -> u16 = if self.topics.is_empty() { |size| size.least } else { |size| size.usual };
            if !self.has_room(&[&topic.lesson], of) {
                continue;
            }
            let tiers = topic.more.len();
            self.topics.push(Taken { topic, chosen: Vec::new() });
            self.added.push(step);
            let place = self.topics.len() - 1;
            for tier in 0..tiers {
                if self.sum(|size| size.most) < self.work {
                    self.add(place, tier, |size| size.usual);
                }
            }
        }
        while self.sum(|size| size.most) < self.work {
            self.after.insert(0, BlockKind::Discussion);
        }
    }

    /// The blocks with their minutes and breaks; nothing when they do not fit between so many.
    fn arranged(self, stretches: u16) -> Option<Proposal> {
        let mut blocks: Vec<(BlockKind, Option<StepId>)> = Vec::new();
        let mut pieces: Vec<Piece> = Vec::new();
        let mut put = |kind: BlockKind, about: Option<&StepId>, goes_on: bool| {
            pieces.push(Piece { size: self.size(&kind), goes_on });
            blocks.push((kind, about.cloned()));
        };
        for kind in &self.before {
            put(kind.clone(), None, true);
        }
        for (place, taken) in self.topics.iter().enumerate() {
            for (part, kind) in taken.topic.in_order(&taken.chosen).into_iter().enumerate() {
                put(kind, Some(&taken.topic.step), part > 0 || place == 0);
            }
        }
        for kind in &self.after {
            put(kind.clone(), None, !matches!(kind, BlockKind::Actions | BlockKind::Discussion));
        }
        let minutes = arrange(&pieces, self.work, stretches, self.grid)?;
        let mut pauses = between(self.wish, stretches).into_iter();
        let mut blocks = blocks.into_iter();
        let mut all = Vec::new();
        for stretch in minutes {
            all.extend(
                stretch.into_iter().zip(&mut blocks).map(|(minutes, (kind, about))| plain(kind, about, minutes)),
            );
            all.extend(pauses.next());
        }
        Some(Proposal { blocks: all, left_out: self.left_out, added: self.added })
    }
}
