//! The page of figures.

use tritt_core::curriculum::{self, Unit};

use crate::convert::Speaker;
use crate::wire::*;
use crate::{ApiError, App};

/// The situation of small and medium-sized businesses, in charts and figures.
///
/// # Errors
/// `language-unknown`.
pub fn situation(app: &App, request: InLanguage) -> Result<Situations, ApiError> {
    let speaker = Speaker::new(app, &request.language)?;
    let curriculum = &app.content.curriculum;
    let mut figures: Vec<FigureEntry> = curriculum.figures.iter().filter_map(|one| speaker.figure(&one.id)).collect();
    // the newest first; what is of the same year stays in the order of the file
    figures.sort_by_key(|figure| std::cmp::Reverse(figure.year));
    Ok(Situations {
        dated: curriculum.charts_dated.clone(),
        charts: curriculum.charts.iter().filter_map(|chart| entry(&speaker, chart)).collect(),
        figures,
    })
}

fn entry(speaker: &Speaker<'_>, chart: &curriculum::Chart) -> Option<ChartEntry> {
    let id = chart.id.as_str();
    let label = |point: &curriculum::Point| match point.year {
        Some(year) => year.to_string(),
        None => speaker.text(id, Some(point.id.as_str())),
    };
    let mut sources = vec![speaker.source(&chart.source)?];
    for source in chart.points.iter().filter_map(|point| point.source.as_ref()) {
        let found = speaker.source(source)?;
        if !sources.contains(&found) {
            sources.push(found);
        }
    }
    Some(ChartEntry {
        id: id.to_owned(),
        title: speaker.text(id, None),
        says: speaker.text(id, Some("says")),
        not_said: speaker.text(id, Some("not")),
        unit: match chart.unit {
            Unit::BillionEur => Some(speaker.words.unit_in_billion_eur()),
            Unit::Percent | Unit::Count => None,
        },
        over_time: chart.points.iter().all(|point| point.year.is_some()),
        year: chart.year.into(),
        old: speaker.is_old(chart.year),
        points: chart
            .points
            .iter()
            .map(|point| ChartPoint {
                label: label(point),
                value: point.value,
                text: speaker.value(chart.unit, point.value),
                short: match chart.unit {
                    Unit::BillionEur => speaker.content.number(point.value),
                    Unit::Percent | Unit::Count => speaker.value(chart.unit, point.value),
                },
            })
            .collect(),
        sources,
    })
}
