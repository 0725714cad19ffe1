//! What holds for every agenda that is proposed.

use proptest::prelude::*;

use super::pause::{stretches, worked};
use super::size::size;
use super::{
    Block, BlockKind, Fault, LONGEST, Proposal, SHORTEST, Spoken, UNBROKEN, Wish, faults, length, propose, together,
};
use crate::curriculum::{Audience, Curriculum, Lesson, Life, Step, StepStatus};
use crate::exercise::scenario::Scenario;
use crate::{ActionId, ExerciseId, LessonId, ObjectiveId, PartId, StageId, StepId};

/// Steps `s1` to `s9`; the odd ones have three lessons, the even ones one. `s2` has a scenario for everyone, `s9` is a frame.
fn curriculum() -> Curriculum {
    let lesson = |step: u8, part: u8, audience: Audience| Lesson {
        id: LessonId::new(format!("s{step}-l{part}")),
        life: Life::Live,
        audience: vec![audience],
        minutes: 5 + (step + part) % 4,
        objectives: vec![ObjectiveId::new("o")],
        action: ActionId::new("a"),
    };
    let step = |number: u8| {
        let more = [(2, Audience::Management), (3, Audience::Everyone)];
        let mut lessons = vec![lesson(number, 1, Audience::Everyone)];
        lessons.extend(more.into_iter().filter(|_| number % 2 == 1).map(|(part, whom)| lesson(number, part, whom)));
        if number == 9 {
            lessons.clear();
        }
        Step {
            id: StepId::new(format!("s{number}")),
            number,
            stage: StageId::new("lead"),
            status: StepStatus::Complete,
            after: Vec::new(),
            figure: None,
            sources: Vec::new(),
            objectives: Vec::new(),
            mapping: Vec::new(),
            lessons,
            actions: Vec::new(),
            questions: Vec::new(),
            checklist: Vec::new(),
        }
    };
    let mut curriculum = Curriculum { steps: (1..=9).map(step).collect(), ..Curriculum::default() };
    curriculum.exercises.scenarios.push(Scenario {
        id: ExerciseId::new("scenario-a"),
        life: Life::Live,
        version: 1,
        audience: vec![Audience::Everyone],
        minutes: 6,
        begins: 480,
        start: PartId::new("a"),
        situations: Vec::new(),
        endings: Vec::new(),
        steps: vec![StepId::new("s2")],
        actions: Vec::new(),
        checklist: None,
    });
    curriculum
}

fn wish(minutes: u16, steps: &str) -> Wish {
    let steps = steps.split_whitespace().map(StepId::new).collect();
    Wish { audience: Audience::Everyone, people: 12, minutes, spoken: Spoken::One, steps }
}

fn ids(blocks: &[Block]) -> String {
    let id = |block: &Block| {
        format!("{}{}", block.kind.id(), block.kind.item().split_once('-').map_or("", |(step, _)| step))
    };
    blocks.iter().map(id).collect::<Vec<_>>().join(" ")
}

#[track_caller]
fn check(minutes: u16, steps: &str, expected: &str) {
    let found = propose(&curriculum(), &wish(minutes, steps));
    assert_eq!(ids(&found.blocks), expected, "{minutes} minutes about {steps:?}: {found:#?}");
    assert_eq!(faults(&found.blocks, minutes), [], "{found:#?}");
}

#[test]
fn a_short_one_has_a_lesson_something_to_do_and_what_follows() {
    check(30, "s1", "welcome lessons1 questions actions feedback closing");
    check(45, "s2", "welcome test-before lessons2 exercisescenario actions test-after feedback closing");
}

#[test]
fn topics_come_in_the_order_wished_for_with_breaks_between_them() {
    let found = propose(&curriculum(), &wish(180, "s4 s2"));
    let topics: Vec<&str> = found.blocks.iter().filter_map(|block| Some(block.about.as_ref()?.as_str())).collect();
    let changes = topics.windows(2).filter(|pair| pair[0] != pair[1]).count();
    assert!(topics.starts_with(&["s4"]), "{topics:?}");
    assert_eq!(changes, found.added.len() + 1, "each topic stands together: {topics:?}");
    let pauses = found.blocks.iter().filter(|block| block.kind.is_pause()).count();
    assert_eq!(pauses, 1, "half a day has one break: {}", ids(&found.blocks));
    assert!(found.blocks.iter().all(|block| block.minutes % 5 == 0), "from 90 minutes on blocks begin at round times");
}

#[test]
fn a_day_has_a_meal_in_its_middle() {
    let found = propose(&curriculum(), &wish(360, ""));
    let pauses: Vec<&str> =
        found.blocks.iter().filter(|block| block.kind.is_pause()).map(|block| block.kind.id()).collect();
    assert_eq!(pauses, ["break", "lunch", "break"]);
    assert_eq!((found.left_out, found.added), (vec![], vec![]), "without a wish nothing is added to it");
}

#[test]
fn what_has_no_lesson_or_no_room_is_told() {
    let found = propose(&curriculum(), &wish(30, "s9 s1 s1 nowhere s3 s5 s7"));
    let left_out: Vec<&str> = found.left_out.iter().map(StepId::as_str).collect();
    assert_eq!(left_out, ["s9", "nowhere", "s7"], "{}", ids(&found.blocks));
}

#[test]
fn where_a_wish_has_no_lesson_the_program_chooses_one() {
    let found = propose(&curriculum(), &wish(40, "s9"));
    assert_eq!((found.left_out, found.added), (vec![StepId::new("s9")], vec![StepId::new("s1")]), "{:?}", found.blocks);
}

#[test]
fn lessons_for_the_audience_come_first() {
    let of = |audience| propose(&curriculum(), &Wish { audience, ..wish(30, "s3") }).blocks;
    let first =
        |blocks: &[Block]| blocks.iter().find(|block| !block.kind.item().is_empty()).unwrap().kind.item().to_owned();
    assert_eq!(first(&of(Audience::Everyone)), "s3-l1");
    assert_eq!(first(&of(Audience::Management)), "s3-l2");
}

#[test]
fn two_languages_take_longer() {
    let curriculum = curriculum();
    let lesson = BlockKind::Lesson(LessonId::new("s1-l1"));
    let of = |spoken| size(&lesson, &curriculum, &Wish { spoken, ..wish(90, "") }).least;
    assert_eq!((of(Spoken::One), of(Spoken::Two)), (7, 9));
}

fn any_wish() -> impl Strategy<Value = Wish> {
    let audience = prop::sample::select(Audience::ALL.to_vec());
    let steps = prop::collection::vec(1_u8..=10, 0..10);
    let spoken = prop::sample::select(vec![Spoken::One, Spoken::Two]);
    (audience, 1_u16..=1000, SHORTEST..=LONGEST, spoken, steps).prop_map(
        |(audience, people, minutes, spoken, steps)| {
            let steps = steps.into_iter().map(|number| StepId::new(format!("s{number}"))).collect();
            Wish { audience, people, minutes, spoken, steps }
        },
    )
}

fn place(found: &Proposal, kind: &BlockKind) -> Option<usize> {
    found.blocks.iter().position(|block| &block.kind == kind)
}

proptest! {
    #[test]
    fn every_proposal_adds_up_and_has_no_fault(wish in any_wish()) {
        let found = propose(&curriculum(), &wish);
        prop_assert_eq!(length(&found.blocks), u32::from(wish.minutes));
        prop_assert_eq!(faults(&found.blocks, wish.minutes), Vec::<Fault>::new(), "{:?}", found.blocks);
    }

    #[test]
    fn nobody_sits_for_longer_than_a_double_lesson(wish in any_wish()) {
        let found = propose(&curriculum(), &wish);
        for stretch in found.blocks.split(|block| block.kind.is_pause()) {
            prop_assert!(!stretch.is_empty() && length(stretch) <= u32::from(UNBROKEN), "{stretch:?}");
        }
    }

    #[test]
    fn no_block_is_shorter_than_it_can_be_done_in(wish in any_wish()) {
        let curriculum = curriculum();
        for block in propose(&curriculum, &wish).blocks {
            let least = size(&block.kind, &curriculum, &wish).least;
            prop_assert!(block.minutes >= least, "{block:?} takes {least}");
        }
    }

    #[test]
    fn no_topic_is_lost_while_it_fits(wish in any_wish()) {
        let curriculum = curriculum();
        let found = propose(&curriculum, &wish);
        // with one break more than planned, so that how blocks fall between them plays no part
        let room = worked(&wish, stretches(&wish) + 1);
        let mut topics: Vec<&Step> = wish.steps.iter().filter_map(|id| curriculum.step(id)).collect();
        topics.dedup_by_key(|step| step.id.clone());
        let frame = ["welcome", "test-before", "actions", "test-after", "feedback", "closing"];
        let least = |kind: &BlockKind| size(kind, &curriculum, &wish).least;
        let frame: u16 = frame.iter().filter_map(|id| BlockKind::named(id, "")).map(|kind| least(&kind)).sum();
        let longest = |step: &&Step| step.lessons.iter().map(|one| least(&BlockKind::Lesson(one.id.clone()))).max();
        let needed = frame + topics.iter().filter_map(longest).sum::<u16>();
        let kept: Vec<&StepId> = found.blocks.iter().filter_map(|block| block.about.as_ref()).collect();
        for step in topics.iter().filter(|step| !step.lessons.is_empty()) {
            prop_assert!(kept.contains(&&step.id) != found.left_out.contains(&step.id), "told exactly when it is lost");
            prop_assert!(needed > room || kept.contains(&&step.id), "{needed} minutes fit into {room}: {:?}", found.blocks);
        }
    }

    #[test]
    fn the_beginning_comes_first_and_the_end_last(wish in any_wish()) {
        let found = propose(&curriculum(), &wish);
        prop_assert_eq!(place(&found, &BlockKind::Welcome), Some(0));
        prop_assert_eq!(place(&found, &BlockKind::Closing), Some(found.blocks.len() - 1));
        let lesson = found.blocks.iter().position(|block| matches!(block.kind, BlockKind::Lesson(_)));
        let after = place(&found, &BlockKind::TestAfter);
        prop_assert!(lesson.is_some(), "there is something to learn");
        prop_assert!(place(&found, &BlockKind::TestBefore) < lesson || wish.minutes < 40);
        prop_assert!(after.is_none_or(|after| Some(after) > lesson));
        prop_assert!(place(&found, &BlockKind::Actions) < place(&found, &BlockKind::Feedback));
    }

    #[test]
    fn an_exercise_is_done_once_and_a_wish_always_ends_the_same(wish in any_wish()) {
        let found = propose(&curriculum(), &wish);
        let mut items: Vec<&str> = found.blocks.iter().map(|block| block.kind.item()).filter(|item| !item.is_empty()).collect();
        let all = items.len();
        items.sort_unstable();
        items.dedup();
        prop_assert_eq!(items.len(), all);
        for block in &found.blocks {
            // groups are counted for every room
            together(&block.kind, wish.people);
        }
        prop_assert_eq!(propose(&curriculum(), &wish), found);
    }
}
