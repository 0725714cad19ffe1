//! What a room decides: a scenario on the way that ends best, cards, a drawn place.

use tritt_core::exercise::place::{Place, Thing};
use tritt_core::exercise::scenario::{Choice, Scenario, Situation};
use tritt_core::exercise::sorting::{Card, Sorting};
use tritt_core::prose::Inline;
use tritt_core::workshop::slides::Line;

use super::super::cut::text;
use super::super::shown::Shown;
use super::{Says, lettered, note, pages};
use crate::convert::Speaker;
use crate::wire::*;

/// How many cards a room sorts: about ten minutes.
const CARDS: usize = 6;

/// An incident to decide through, on the way that ends best: what else could be chosen is told with what follows from it.
pub(super) fn scenario(speakers: &[Speaker<'_>], scenario: &Scenario) -> Vec<Shown> {
    let id = scenario.id.as_str();
    let begin = |speaker: &Speaker<'_>| Says {
        label: speaker.words.slides_task(),
        heading: speaker.text(id, None),
        lines: vec![Line::Text(text(&speaker.text(id, Some("summary"))))],
        notes: note(&speaker.words.slides_note_decide()),
    };
    let mut out = pages(speakers, SlideKind::Task, None, begin);
    let way = scenario.best();
    let ending = way.last().and_then(|(_, choice)| scenario.ending(&choice.to));
    for (situation, chosen) in way {
        out.extend(decision(speakers, id, situation, chosen));
    }
    if let Some(ending) = ending {
        let place = format!("{id}-{}", ending.id);
        let ends = |speaker: &Speaker<'_>| Says {
            label: speaker.words.slides_ending(),
            heading: speaker.text(&place, None),
            lines: vec![Line::Text(text(&speaker.text(&place, Some("text"))))],
            notes: Vec::new(),
        };
        out.extend(pages(speakers, SlideKind::Solution, None, ends));
    }
    let stays = |speaker: &Speaker<'_>| Says {
        label: speaker.text(id, None),
        heading: speaker.words.slides_debrief(),
        lines: vec![Line::Text(text(&speaker.text(id, Some("debrief"))))],
        notes: Vec::new(),
    };
    out.extend(pages(speakers, SlideKind::Points, None, stays));
    out
}

fn decision(speakers: &[Speaker<'_>], id: &str, situation: &Situation, chosen: &Choice) -> Vec<Shown> {
    let place = format!("{id}-{}", situation.id);
    let numbered = || (1..).zip(&situation.choices);
    let happens = |speaker: &Speaker<'_>| Says {
        label: speaker.words.slides_task(),
        heading: speaker.words.slides_scenario_happens(),
        lines: vec![Line::Text(text(&speaker.text(&place, None)))],
        notes: Vec::new(),
    };
    let asked = |speaker: &Speaker<'_>| Says {
        label: speaker.words.slides_task(),
        heading: speaker.words.slides_scenario_ask(),
        lines: numbered()
            .map(|(number, choice)| Line::Numbered(number, text(&speaker.text(&place, Some(choice.id.as_str())))))
            .collect(),
        notes: note(&speaker.words.slides_note_ask()),
    };
    let told = |speaker: &Speaker<'_>| {
        let then = |choice: &Choice| text(&speaker.text(&place, Some(&format!("{}-then", choice.id))));
        let line = |(number, choice): (u32, &Choice)| {
            let words = then(choice);
            Line::Numbered(number, if choice.id == chosen.id { vec![Inline::Strong(words)] } else { words })
        };
        Says {
            label: speaker.words.slides_solution(),
            heading: speaker.words.slides_scenario_then(),
            lines: numbered().map(line).collect(),
            notes: note(&speaker.words.slides_note_best()),
        }
    };
    let mut out = pages(speakers, SlideKind::Task, None, happens);
    out.extend(lettered(pages(speakers, SlideKind::Task, None, asked)));
    out.extend(lettered(pages(speakers, SlideKind::Solution, None, told)));
    out
}

/// Cards to put into boxes.
pub(super) fn sorting(speakers: &[Speaker<'_>], sorting: &Sorting) -> Vec<Shown> {
    let id = sorting.id.as_str();
    let task = |speaker: &Speaker<'_>| Says {
        label: speaker.words.slides_task(),
        heading: speaker.text(id, None),
        lines: vec![Line::Text(text(&speaker.text(id, Some("task"))))],
        notes: note(&speaker.words.slides_note_sort()),
    };
    let mut out = pages(speakers, SlideKind::Task, None, task);
    for card in sorting.for_room(CARDS) {
        out.extend(card_slides(speakers, sorting, card));
    }
    out
}

fn card_slides(speakers: &[Speaker<'_>], sorting: &Sorting, card: &Card) -> Vec<Shown> {
    let id = sorting.id.as_str();
    let name = format!("{id}-{}", card.id);
    let asked = |speaker: &Speaker<'_>| {
        let one = |(number, one): (u32, &tritt_core::PartId)| {
            Line::Numbered(number, text(&speaker.text(id, Some(one.as_str()))))
        };
        let card = Line::Text(vec![Inline::Strong(text(&speaker.text(&name, None)))]);
        Says {
            label: speaker.words.slides_task(),
            heading: speaker.text(id, None),
            lines: std::iter::once(card).chain((1..).zip(&sorting.boxes).map(one)).collect(),
            notes: note(&speaker.words.slides_note_ask()),
        }
    };
    let told = |speaker: &Speaker<'_>| Says {
        label: speaker.words.slides_solution(),
        heading: speaker.text(id, Some(card.belongs.as_str())),
        lines: vec![
            Line::Text(vec![Inline::Strong(text(&speaker.text(&name, None)))]),
            Line::Text(text(&speaker.text(&name, Some("why")))),
        ],
        notes: Vec::new(),
    };
    let mut out = lettered(pages(speakers, SlideKind::Task, None, asked));
    out.extend(pages(speakers, SlideKind::Solution, None, told));
    out
}

/// A drawn place: what to do, the drawing, the drawing with its risks, and why they are.
pub(super) fn place(speakers: &[Speaker<'_>], place: &Place) -> Vec<Shown> {
    let id = place.id.as_str();
    let risks: Vec<&Thing> = place.things.iter().filter(|thing| thing.risk.is_some()).collect();
    let drawn = |risks: Vec<String>| SlidePicture::Place { place: id.to_owned(), risks };
    let task = |speaker: &Speaker<'_>| Says {
        label: speaker.words.slides_task(),
        heading: speaker.text(id, None),
        lines: vec![Line::Text(text(&speaker.text(id, Some("task"))))],
        notes: note(&speaker.words.slides_note_place()),
    };
    let look = |speaker: &Speaker<'_>| Says {
        label: speaker.words.slides_task(),
        heading: speaker.text(id, None),
        lines: Vec::new(),
        notes: note(&speaker.words.slides_note_place()),
    };
    let found = |speaker: &Speaker<'_>| Says {
        label: speaker.words.slides_solution(),
        heading: speaker.text(id, None),
        lines: Vec::new(),
        notes: Vec::new(),
    };
    let told = |speaker: &Speaker<'_>| {
        let line = |(number, thing): (u32, &&Thing)| {
            let name = format!("{id}-{}", thing.id);
            let why = Inline::Text(format!(" {}", speaker.text(&name, Some("why"))));
            Line::Numbered(number, vec![Inline::Strong(text(&speaker.text(&name, None))), why])
        };
        Says {
            label: speaker.words.slides_solution(),
            heading: speaker.text(id, None),
            lines: (1..).zip(&risks).map(line).collect(),
            notes: Vec::new(),
        }
    };
    let mut out = pages(speakers, SlideKind::Task, None, task);
    out.extend(pages(speakers, SlideKind::Task, Some(drawn(Vec::new())), look));
    let ids = risks.iter().map(|thing| thing.id.to_string()).collect();
    out.extend(pages(speakers, SlideKind::Solution, Some(drawn(ids)), found));
    out.extend(pages(speakers, SlideKind::Solution, None, told));
    out
}
