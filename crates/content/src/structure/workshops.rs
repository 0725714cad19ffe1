//! Workshops that come with the program.

use tritt_core::curriculum::Curriculum;
use tritt_core::workshop::agenda::{Block, BlockKind, Fault, LONGEST, LONGEST_BLOCK, MOST_PEOPLE, SHORTEST, faults};
use tritt_core::workshop::ready::{ReadyBlock, ReadyWorkshop};
use tritt_core::{LessonId, PartId, StepId, WorkshopId};

use super::{Reader, Target, audience};
use crate::{Rule, raw};

const FILE: &str = "workshop/plans.toml";

impl Reader<'_> {
    /// A file that is not there has no workshops. Each of them has to add up (C27), as the planner says of everybody's.
    pub(super) fn read_workshops(&mut self, curriculum: &mut Curriculum) {
        if !self.has(FILE) {
            return;
        }
        let Some((file, text)) = self.parse::<raw::WorkshopsFile>(FILE) else { return };
        for raw in &file.workshop {
            self.introduce(raw.id.get_ref(), &raw.id, "workshop", FILE, &text);
            for note in raw.blocks.iter().filter_map(|block| block.note.as_ref()) {
                if !tritt_core::is_well_formed(note.get_ref()) {
                    self.mistake(Rule::C03, FILE, &text, note.span().start, note.get_ref());
                }
                self.places.note(&format!("workshop-note-{note}", note = note.get_ref()), FILE, &text, note);
            }
            let blocks: Vec<Option<ReadyBlock>> =
                raw.blocks.iter().map(|block| self.workshop_block(block, curriculum, &text)).collect();
            let Some(blocks) = blocks.into_iter().collect::<Option<Vec<_>>>() else { continue };
            self.add_up(raw, &blocks, &text);
            curriculum.workshops.push(ReadyWorkshop {
                id: WorkshopId::new(raw.id.get_ref()),
                audience: audience(raw.audience),
                people: raw.people,
                minutes: raw.minutes,
                blocks,
            });
        }
    }

    /// A block; nothing for a kind nobody knows, a lesson or exercise without a name, and a name where none belongs.
    fn workshop_block(&mut self, raw: &raw::WorkshopBlock, curriculum: &Curriculum, text: &str) -> Option<ReadyBlock> {
        let item = raw.of.as_ref().map_or("", |of| of.get_ref());
        let Some(kind) = BlockKind::named(raw.is.get_ref(), item) else {
            self.mistake(Rule::C27, FILE, text, raw.is.span().start, raw.is.get_ref());
            return None;
        };
        if let (Some(of), BlockKind::Lesson(_)) = (&raw.of, &kind) {
            self.refer(Target::Lesson, of, FILE, text);
        }
        if let (Some(of), BlockKind::Exercise(_)) = (&raw.of, &kind) {
            self.refer(Target::Exercise, of, FILE, text);
        }
        if let Some(step) = &raw.step {
            self.refer(Target::Step, step, FILE, text);
        }
        let of_lesson = curriculum.lesson(&LessonId::new(item)).map(|(step, _)| step.id.clone());
        let about = raw.step.as_ref().map(|step| StepId::new(step.get_ref())).or(of_lesson);
        let note = raw.note.as_ref().map(|note| PartId::new(note.get_ref()));
        Some(ReadyBlock { block: Block { kind, about, minutes: raw.minutes, note: String::new() }, note })
    }

    fn add_up(&mut self, raw: &raw::Workshop, blocks: &[ReadyBlock], text: &str) {
        let id = raw.id.get_ref();
        let known = (SHORTEST..=LONGEST).contains(&raw.minutes) && (1..=MOST_PEOPLE).contains(&raw.people);
        if !known {
            self.mistake(
                Rule::C27,
                FILE,
                text,
                raw.id.span().start,
                &format!("{id}: {} / {}", raw.minutes, raw.people),
            );
        }
        for block in raw.blocks.iter().filter(|block| !(1..=LONGEST_BLOCK).contains(&block.minutes)) {
            self.mistake(Rule::C27, FILE, text, block.is.span().start, &format!("{id}: {}", block.minutes));
        }
        let plain: Vec<Block> = blocks.iter().map(|one| one.block.clone()).collect();
        for fault in faults(&plain, raw.minutes) {
            let at = match fault {
                Fault::Unbroken(place) | Fault::Pause(place) | Fault::Test(place) | Fault::Place(place) => {
                    raw.blocks.get(place).map(|block| &block.is)
                }
                Fault::Empty | Fault::TooLong(_) | Fault::TooShort(_) | Fault::Rest => None,
            };
            let offset = at.unwrap_or(&raw.id).span().start;
            self.mistake(Rule::C27, FILE, text, offset, &format!("{id}: {fault:?}"));
        }
    }
}
