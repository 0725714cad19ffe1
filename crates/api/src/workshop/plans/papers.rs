//! What is printed of a plan: the agenda, the packing list, what people take home.

use tritt_core::curriculum::{Action, ChecklistItem, Lesson, Life, Step};
use tritt_core::workshop::agenda::{BlockKind, Need, Supply, supplies};
use tritt_core::workshop::ready::topics;
use tritt_documents::{Block, CheckRow, Document, Orientation, Other, Wording};
use tritt_i18n::Language;
use tritt_store::workshop::plans::Plan;

use super::voice::Voice;
use super::{clock, find};
use crate::page::{Says, framed, labels, save, sources};
use crate::wire::*;
use crate::{ApiError, App};

/// The pages of a paper as they will print.
///
/// # Errors
/// `not-found`, `workshop-plan-missing`, `language-unknown`, `pdf-failed`, or what the store says.
pub fn workshop_plan_pages(app: &App, request: WorkshopPaper) -> Result<Pages, ApiError> {
    Ok(tritt_documents::pages(&paper(app, &request)?.0)?.into())
}

/// Asks where to save a paper and saves it.
///
/// # Errors
/// As [`workshop_plan_pages`], `folder-missing`, `file-special`, `file-read-only`, `file-unwritable`.
pub fn export_workshop_plan(app: &App, request: WorkshopPaperExport) -> Result<Exported, ApiError> {
    let (document, name) = paper(app, &request.paper)?;
    save(app, &document, &name, request.format)
}

/// The paper and the name of its file.
fn paper(app: &App, request: &WorkshopPaper) -> Result<(Document, String), ApiError> {
    let beside = request.beside.as_deref().filter(|_| request.paper != WorkshopPaperKind::Agenda);
    let (first, second) = voices(app, &request.language, beside)?;
    let plan = find(app, &request.plan, &first)?.plan;
    let both = Both { first: &first, second: second.as_ref() };
    let words = &first.words;
    Ok(match request.paper {
        WorkshopPaperKind::Agenda => (agenda(app, &first, &plan)?, words.workshop_plan_agenda_file(&plan.name)),
        WorkshopPaperKind::Materials => (materials(app, &both, &plan)?, words.workshop_plan_materials_file(&plan.name)),
        WorkshopPaperKind::Handout => (handout(app, &both, &plan)?, words.workshop_plan_handout_file(&plan.name)),
    })
}

/// The languages of a paper: of two the one that stands first among ours is on the left, as on every other page.
fn voices<'a>(app: &'a App, language: &str, beside: Option<&str>) -> Result<(Voice<'a>, Option<Voice<'a>>), ApiError> {
    let asked = app.language(language)?;
    let beside = beside.map(|tag| app.language(tag)).transpose()?.filter(|beside| *beside != asked);
    let voice = |language: &Language| Voice::printed(app, &language.to_string());
    let Some(beside) = beside else { return Ok((voice(&asked)?, None)) };
    let is_first = app.locales.languages().iter().find(|one| **one == asked || **one == beside) == Some(&asked);
    let (first, second) = if is_first { (asked, beside) } else { (beside, asked) };
    Ok((voice(&first)?, Some(voice(&second)?)))
}

fn agenda(app: &App, voice: &Voice<'_>, plan: &Plan) -> Result<Document, ApiError> {
    let words = &voice.words;
    let mut now = u32::from(plan.begins);
    let mut rows = Vec::with_capacity(plan.blocks.len());
    for block in &plan.blocks {
        // the title of the trainer's own is the first line of the note
        let own = block.kind == BlockKind::Own;
        let note = if own { block.note.split_once('\n').map_or("", |(_, rest)| rest) } else { block.note.as_str() };
        rows.push(vec![
            clock(now),
            block.minutes.to_string(),
            voice.title(block),
            voice.together(&block.kind, plan.people),
            note.trim().to_owned(),
        ]);
        now += u32::from(block.minutes);
    }
    let heads = vec![
        words.workshop_plan_time(),
        words.workshop_plan_minutes(),
        words.workshop_plan_what(),
        words.workshop_plan_who(),
        words.workshop_plan_note(),
    ];
    let says = Says {
        title: words.workshop_plan_agenda(&plan.name),
        subtitle: below(voice, plan, now),
        intro: words.workshop_plan_agenda_intro(),
        blocks: vec![Block::Table { caption: String::new(), heads, rows }],
        source_line: String::new(),
        orientation: Orientation::Landscape,
    };
    let mut document = framed(app, words, says)?;
    document.letterhead = app.letterhead()?;
    document.letterhead.logo_name = words.checklist_logo();
    Ok(document)
}

/// For whom, how many, from when to when.
fn below(voice: &Voice<'_>, plan: &Plan, end: u32) -> String {
    let whom = voice.speaker.text(&format!("audience-{}", plan.audience.id()), None);
    let (begins, ends) = (clock(plan.begins.into()), clock(end));
    match plan.people {
        1 => voice.words.workshop_plan_agenda_below_one(&whom, &begins, &ends),
        people => voice.words.workshop_plan_agenda_below(&whom, &begins, &ends, people),
    }
}

fn materials(app: &App, both: &Both<'_>, plan: &Plan) -> Result<Document, ApiError> {
    let needs = supplies(&plan.blocks, plan.people);
    let group = |heading: fn(&Voice<'_>) -> String, wanted: fn(Supply) -> bool| {
        let rows = needs.iter().filter(|need| wanted(need.supply)).map(|need: &Need| {
            both.row(|voice| {
                let (text, how) = voice.supply(*need);
                (text, Some(how))
            })
        });
        both.group(None, heading, rows.collect())
    };
    let blocks = [
        group(
            |voice| voice.words.workshop_plan_technology(),
            |supply| matches!(supply, Supply::Computer | Supply::Projector | Supply::Network),
        ),
        group(
            |voice| voice.words.workshop_plan_paper(),
            |supply| matches!(supply, Supply::Agenda | Supply::Handouts | Supply::VotingCards | Supply::Pens),
        ),
        group(
            |voice| voice.words.workshop_plan_room(),
            |supply| matches!(supply, Supply::Tables | Supply::Flipchart | Supply::Drinks | Supply::Food),
        ),
    ];
    let end = u32::from(plan.begins) + tritt_core::workshop::agenda::length(&plan.blocks);
    both.document(
        app,
        |voice| voice.words.workshop_plan_materials(&plan.name),
        |voice| below(voice, plan, end),
        |voice| voice.words.workshop_plan_materials_intro(),
        blocks.into_iter().flatten().collect(),
        String::new(),
    )
}

/// What people take home: what the lessons teach, their actions, and the lines of the checklists of the topics.
fn handout(app: &App, both: &Both<'_>, plan: &Plan) -> Result<Document, ApiError> {
    let curriculum = &app.content.curriculum;
    let lessons: Vec<&Lesson> = plan
        .blocks
        .iter()
        .filter_map(|block| match &block.kind {
            BlockKind::Lesson(id) => curriculum.lesson(id).map(|(_, lesson)| lesson),
            _ => None,
        })
        .collect();
    let steps: Vec<&Step> = topics(&plan.blocks).into_iter().filter_map(|id| curriculum.step(id)).collect();
    let objectives = each_once(lessons.iter().flat_map(|lesson| &lesson.objectives));
    let actions: Vec<&Action> = each_once(lessons.iter().map(|lesson| &lesson.action))
        .into_iter()
        .filter_map(|id| curriculum.action(id).map(|(_, action)| action))
        .collect();
    let learned = objectives.iter().map(|id| both.row(|voice| (voice.speaker.text(id.as_str(), None), None)));
    let mut blocks: Vec<Block> = Vec::new();
    blocks.extend(both.group(None, |voice| voice.words.workshop_plan_handout_learned(), learned.collect()));
    let todo = actions.iter().map(|action| {
        let text = |voice: &Voice<'_>, attribute: Option<&str>| voice.speaker.text(action.id.as_str(), attribute);
        let row = both.row(|voice| (text(voice, None), Some(text(voice, Some("why")))));
        // with room for who does it and until when
        CheckRow { signed: true, ..row }
    });
    blocks.extend(both.group(None, |voice| voice.words.workshop_plan_handout_actions(), todo.collect()));
    let profile = app.open_profile()?;
    for step in &steps {
        let fits = |item: &&ChecklistItem| {
            item.life == Life::Live && item.audience.contains(&plan.audience) && item.when.judge(&profile).is_shown()
        };
        let rows = step.checklist.iter().filter(fits).map(|item| {
            let text = |voice: &Voice<'_>, attribute: Option<&str>| voice.speaker.text(item.id.as_str(), attribute);
            both.row(|voice| (text(voice, None), Some(text(voice, Some("how")))))
        });
        let title = |voice: &Voice<'_>| voice.speaker.text(&format!("{}-title", step.id), None);
        blocks.extend(both.group(Some(step.number.into()), title, rows.collect()));
    }
    let named = sources(app, steps.iter().flat_map(|step| &step.sources));
    let source_line = if named.is_empty() { named } else { both.first.words.checklist_sources(&named) };
    both.document(
        app,
        |voice| voice.words.workshop_plan_handout(&plan.name),
        |voice| {
            let whom = voice.speaker.text(&format!("audience-{}", plan.audience.id()), None);
            voice.words.checklist_subtitle(&whom)
        },
        |voice| voice.words.workshop_plan_handout_intro(),
        blocks,
        source_line,
    )
}

fn each_once<'a, T: PartialEq>(all: impl Iterator<Item = &'a T>) -> Vec<&'a T> {
    let mut found: Vec<&T> = Vec::new();
    for one in all {
        if !found.contains(&one) {
            found.push(one);
        }
    }
    found
}

/// The languages of a paper.
struct Both<'a> {
    first: &'a Voice<'a>,
    second: Option<&'a Voice<'a>>,
}

impl Both<'_> {
    fn row(&self, says: impl Fn(&Voice<'_>) -> (String, Option<String>)) -> CheckRow {
        let (text, help) = says(self.first);
        let other = self.second.map(|voice| {
            let (text, help) = says(voice);
            Wording { text, help }
        });
        CheckRow { text, help, signed: false, ticked: None, other }
    }

    /// Lines under a heading; nothing without lines.
    fn group(&self, number: Option<u32>, heading: impl Fn(&Voice<'_>) -> String, rows: Vec<CheckRow>) -> Option<Block> {
        if rows.is_empty() {
            return None;
        }
        let other = self.second.map(&heading);
        Some(Block::CheckGroup { number, heading: heading(self.first), other, rows })
    }

    fn document(
        &self,
        app: &App,
        title: impl Fn(&Voice<'_>) -> String,
        subtitle: impl Fn(&Voice<'_>) -> String,
        intro: impl Fn(&Voice<'_>) -> String,
        blocks: Vec<Block>,
        source_line: String,
    ) -> Result<Document, ApiError> {
        let says = Says {
            title: title(self.first),
            subtitle: subtitle(self.first),
            intro: intro(self.first),
            blocks,
            source_line,
            orientation: Orientation::Portrait,
        };
        let mut document = framed(app, &self.first.words, says)?;
        document.letterhead = app.letterhead()?;
        document.letterhead.logo_name = self.first.words.checklist_logo();
        document.other = self.second.map(|voice| {
            Box::new(Other {
                language: voice.words.language().to_string(),
                title: title(voice),
                subtitle: subtitle(voice),
                intro: Some(intro(voice)),
                labels: labels(&voice.words),
            })
        });
        Ok(document)
    }
}
