//! What a workshop takes, from its agenda.

use super::{Block, BlockKind, Together, together};

/// Something to bring.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Supply {
    /// The computer with this program, and its power supply.
    Computer,
    /// A projector or a large screen, with the cable that fits.
    Projector,
    /// A router or a hotspot, so that phones reach the computer without the internet.
    Network,
    /// Cards to vote with, for whoever has no phone and for the case that the network fails.
    VotingCards,
    /// The agenda on paper, for the trainer.
    Agenda,
    /// What people take home.
    Handouts,
    /// Something to write with.
    Pens,
    /// Tables that groups can sit around.
    Tables,
    /// A flipchart or a whiteboard with markers.
    Flipchart,
    /// Something to drink.
    Drinks,
    /// Something to eat, or a place to go.
    Food,
}

/// How much of something there has to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Need {
    /// What.
    pub supply: Supply,
    /// How many.
    pub count: u16,
}

/// One copy in so many is spare: somebody brings a colleague.
const SPARE: u16 = 10;

/// What an agenda takes with so many people, in the order things are packed.
pub fn supplies(blocks: &[Block], people: u16) -> Vec<Need> {
    let any = |wanted: &dyn Fn(&BlockKind) -> bool| blocks.iter().any(|block| wanted(&block.kind));
    let shows = any(&|kind| matches!(kind, BlockKind::Lesson(_)) || answers(kind));
    let asks = any(&answers);
    let writes = any(&|kind| *kind == BlockKind::Actions);
    let learns = any(&|kind| matches!(kind, BlockKind::Lesson(_)));
    let collects = any(&|kind| matches!(kind, BlockKind::Discussion | BlockKind::Actions));
    let copies = people.saturating_add(people.div_ceil(SPARE));
    let groups = blocks.iter().filter_map(|block| match together(&block.kind, people) {
        Together::Groups { groups, .. } => Some(groups),
        Together::Room | Together::Alone | Together::Pairs => None,
    });
    let wanted = [
        (Supply::Computer, 1, shows),
        (Supply::Projector, 1, shows),
        (Supply::Network, 1, asks),
        (Supply::VotingCards, people, asks),
        (Supply::Agenda, 1, true),
        (Supply::Handouts, copies, learns),
        (Supply::Pens, people, writes),
        (Supply::Tables, groups.max().unwrap_or_default(), true),
        (Supply::Flipchart, 1, collects),
        (Supply::Drinks, people, any(&BlockKind::is_pause)),
        (Supply::Food, people, any(&|kind| *kind == BlockKind::Lunch)),
    ];
    let needed = wanted.into_iter().filter(|(_, count, is_needed)| *is_needed && *count > 0);
    needed.map(|(supply, count, _)| Need { supply, count }).collect()
}

/// Whether people answer something with their phones.
fn answers(kind: &BlockKind) -> bool {
    match kind {
        BlockKind::TestBefore
        | BlockKind::TestAfter
        | BlockKind::Questions
        | BlockKind::Exercise(_)
        | BlockKind::Feedback => true,
        BlockKind::Welcome
        | BlockKind::Lesson(_)
        | BlockKind::Discussion
        | BlockKind::Actions
        | BlockKind::Break
        | BlockKind::Lunch
        | BlockKind::Closing
        | BlockKind::Own => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{ExerciseId, LessonId};

    #[track_caller]
    fn check(kinds: &[BlockKind], people: u16, expected: &[(Supply, u16)]) {
        let block = |kind: &BlockKind| Block { kind: kind.clone(), about: None, minutes: 10, note: String::new() };
        let blocks: Vec<Block> = kinds.iter().map(block).collect();
        let found: Vec<_> = supplies(&blocks, people).iter().map(|need| (need.supply, need.count)).collect();
        assert_eq!(found, expected, "{kinds:?}");
    }

    #[test]
    fn what_is_packed_follows_from_what_is_done() {
        check(&[], 12, &[(Supply::Agenda, 1)]);
        let (computer, projector) = ((Supply::Computer, 1), (Supply::Projector, 1));
        let lesson = BlockKind::Lesson(LessonId::new("a"));
        check(&[lesson], 12, &[computer, projector, (Supply::Agenda, 1), (Supply::Handouts, 14)]);
        let scenario = BlockKind::Exercise(ExerciseId::new("scenario-a"));
        let (network, cards) = ((Supply::Network, 1), (Supply::VotingCards, 12));
        check(&[scenario], 12, &[computer, projector, network, cards, (Supply::Agenda, 1), (Supply::Tables, 3)]);
        let rest = [BlockKind::Actions, BlockKind::Lunch];
        let (pens, chart) = ((Supply::Pens, 12), (Supply::Flipchart, 1));
        check(&rest, 12, &[(Supply::Agenda, 1), pens, chart, (Supply::Drinks, 12), (Supply::Food, 12)]);
    }
}
