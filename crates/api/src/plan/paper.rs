//! The plan on paper.

use tritt_documents::{Block, Orientation};
use tritt_i18n::Words;

use super::draft::Draft;
use crate::convert::{Speaker, day_in, day_in_words};
use crate::page::Says;
use crate::wire::*;
use crate::{ApiError, App};

/// What the page says.
///
/// # Errors
/// `firm-missing`, or what the store says.
pub(crate) fn says(speaker: &Speaker<'_>, words: &Words) -> Result<Says, ApiError> {
    let page = Draft::of(speaker, words.clone())?.page()?;
    let mut blocks: Vec<Block> = Vec::new();
    if let Some(points) = page.points {
        let number = f64::from;
        blocks.push(Block::Paragraph(format!(
            "{} {}",
            words.action_plan_points_now(number(points.maximum), number(points.now)),
            words.action_plan_points_then(number(points.all), number(points.six)),
        )));
    }
    let numbered: Vec<(usize, &PlanLine)> = (1..).zip(&page.lines).collect();
    let is_over = |line: &PlanLine| matches!(line.state, PlanState::Done | PlanState::Dropped);
    let horizons = [PlanHorizon::Hour, PlanHorizon::Day, PlanHorizon::Month, PlanHorizon::Year];
    for horizon in horizons {
        let mine = numbered.iter().filter(|(_, line)| !is_over(line) && line.horizon == horizon);
        blocks.extend(table(words, horizon_name(words, horizon), mine.copied()));
    }
    let over = numbered.iter().filter(|(_, line)| is_over(line));
    blocks.extend(table(words, words.action_plan_state_done(), over.copied()));
    Ok(Says {
        title: words.action_plan_title(),
        subtitle: firm_name(speaker.app)?,
        intro: words.action_plan_intro(),
        blocks,
        source_line: String::new(),
        orientation: Orientation::Landscape,
    })
}

fn table<'a>(words: &Words, name: String, lines: impl Iterator<Item = (usize, &'a PlanLine)>) -> Vec<Block> {
    let rows: Vec<Vec<String>> = lines
        .map(|(number, line)| {
            let due = day_in(&line.due).map(|day| day_in_words(day, words)).unwrap_or_default();
            vec![
                number.to_string(),
                line.title.clone(),
                line.reasons.join("; "),
                line.owner.clone(),
                due,
                state(words, line.state),
            ]
        })
        .collect();
    if rows.is_empty() {
        return Vec::new();
    }
    let heads = vec![
        words.action_plan_no(),
        words.action_plan_what(),
        words.action_plan_why(),
        words.action_plan_who(),
        words.action_plan_until(),
        words.action_plan_how_far(),
    ];
    vec![Block::Heading { level: 2, text: name }, Block::Table { caption: String::new(), heads, rows }]
}

fn state(words: &Words, state: PlanState) -> String {
    match state {
        PlanState::Open => words.action_plan_state_open(),
        PlanState::Doing => words.action_plan_state_doing(),
        PlanState::Done => words.action_plan_state_done(),
        PlanState::Dropped => words.action_plan_state_dropped(),
    }
}

fn horizon_name(words: &Words, horizon: PlanHorizon) -> String {
    match horizon {
        PlanHorizon::Hour => words.action_plan_hour(),
        PlanHorizon::Day => words.action_plan_day(),
        PlanHorizon::Month => words.action_plan_month(),
        PlanHorizon::Year => words.action_plan_year(),
    }
}

fn firm_name(app: &App) -> Result<String, ApiError> {
    Ok(app.kept().firms()?.into_iter().find(|firm| firm.open).map(|firm| firm.name).unwrap_or_default())
}
