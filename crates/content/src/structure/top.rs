//! What stands once: stages, occasions, routes, sources, figures, glossary.

use tritt_core::curriculum::*;
use tritt_core::path::Path;
use tritt_core::{ChartId, FigureId, LessonId, OccasionId, PartId, PathId, RouteId, SourceId, StageId, StepId, TermId};

use super::{Reader, Target, audience, mark};
use crate::{Rule, raw};

impl Reader<'_> {
    pub(super) fn read_top(&mut self, curriculum: &mut Curriculum) {
        if let Some((file, text)) = self.parse::<raw::CurriculumFile>("curriculum.toml") {
            for stage in &file.stage {
                self.introduce(&format!("stage-{}", stage.id.get_ref()), &stage.id, "", "curriculum.toml", &text);
            }
            for occasion in &file.occasion {
                self.introduce(
                    &format!("occasion-{}", occasion.id.get_ref()),
                    &occasion.id,
                    "",
                    "curriculum.toml",
                    &text,
                );
            }
            for route in &file.route {
                let id = route.id.get_ref();
                self.introduce(&format!("route-{id}"), &route.id, "", "curriculum.toml", &text);
                for leg in &route.leg {
                    self.introduce(&format!("route-{id}-{}", leg.id.get_ref()), &leg.id, "", "curriculum.toml", &text);
                    self.refer_all(Target::Step, &leg.steps, "curriculum.toml", &text);
                }
            }
            if crate::rules::day(file.version.get_ref()).is_none() {
                let (at, version) = (file.version.span().start, file.version.get_ref());
                self.mistake(Rule::C13, "curriculum.toml", &text, at, version);
            }
            curriculum.version = file.version.get_ref().clone();
            curriculum.routes = file.route.iter().map(route).collect();
            curriculum.stages = file.stage.iter().map(|stage| StageId::new(stage.id.get_ref())).collect();
            curriculum.occasions = file.occasion.iter().map(|one| OccasionId::new(one.id.get_ref())).collect();
        }
        if let Some((file, text)) = self.parse::<raw::SourcesFile>("sources.toml") {
            for source in file.source {
                self.introduce(&format!("source-{}", source.id.get_ref()), &source.id, "", "sources.toml", &text);
                curriculum.sources.push(self.source(source, &text));
            }
        }
        if let Some((file, text)) = self.parse::<raw::FiguresFile>("figures.toml") {
            for figure in file.figure {
                self.introduce(&format!("figure-{}", figure.id.get_ref()), &figure.id, "", "figures.toml", &text);
                self.refer(Target::Source, &figure.source, "figures.toml", &text);
                if !(2000..=2100).contains(&figure.year) || !figure.value.is_finite() {
                    self.mistake(Rule::C13, "figures.toml", &text, figure.id.span().start, figure.id.get_ref());
                }
                curriculum.figures.push(Figure {
                    id: FigureId::new(figure.id.get_ref()),
                    value: figure.value,
                    unit: unit(figure.unit),
                    year: figure.year,
                    source: SourceId::new(figure.source.get_ref()),
                });
            }
        }
        self.read_paths(curriculum);
        self.read_charts(curriculum);
        if let Some((file, text)) = self.parse::<raw::GlossaryFile>("glossary.toml") {
            for term in file.term {
                self.introduce(&format!("glossary-{}", term.id.get_ref()), &term.id, "", "glossary.toml", &text);
                self.refer_all(Target::Term, &term.see, "glossary.toml", &text);
                curriculum.glossary.push(Term {
                    id: TermId::new(term.id.get_ref()),
                    see: term.see.iter().map(|see| TermId::new(see.get_ref())).collect(),
                });
            }
        }
    }

    fn read_paths(&mut self, curriculum: &mut Curriculum) {
        let at = "paths.toml";
        if self.files.text(at).is_none() {
            return;
        }
        let Some((file, text)) = self.parse::<raw::PathsFile>(at) else { return };
        for path in file.path {
            let id = path.id.get_ref();
            self.introduce(&format!("path-{id}"), &path.id, "", at, &text);
            self.refer_all(Target::Lesson, &path.lessons, at, &text);
            let lessons = path.lessons.iter().map(|lesson| LessonId::new(lesson.get_ref())).collect();
            curriculum.paths.push(ReadyPath {
                path: Path { id: PathId::new(id), role: audience(path.role), lessons },
                minutes: path.minutes,
            });
        }
    }

    fn read_charts(&mut self, curriculum: &mut Curriculum) {
        let at = "charts.toml";
        if self.files.text(at).is_none() {
            return;
        }
        let Some((file, text)) = self.parse::<raw::ChartsFile>(at) else { return };
        if crate::rules::day(file.dated.get_ref()).is_none() {
            self.mistake(Rule::C13, at, &text, file.dated.span().start, file.dated.get_ref());
        }
        curriculum.charts_dated = file.dated.get_ref().clone();
        for chart in file.chart {
            let id = chart.id.get_ref();
            self.introduce(id, &chart.id, "chart", at, &text);
            self.refer(Target::Source, &chart.source, at, &text);
            self.parts(chart.points.iter().map(|point| &point.id), at, &text);
            for source in chart.points.iter().filter_map(|point| point.source.as_ref()) {
                self.refer(Target::Source, source, at, &text);
            }
            let sound = chart.points.iter().all(|point| point.value.is_finite() && point.value >= 0.0);
            if !sound || !(2..=10).contains(&chart.points.len()) || !(2000..=2100).contains(&chart.year) {
                self.mistake(Rule::C13, at, &text, chart.id.span().start, id);
            }
            curriculum.charts.push(Chart {
                id: ChartId::new(id),
                unit: unit(chart.unit),
                source: SourceId::new(chart.source.get_ref()),
                year: chart.year,
                points: chart.points.iter().map(point).collect(),
            });
        }
    }

    fn source(&mut self, source: raw::Source, text: &str) -> Source {
        let dated = source.checked.len() == 10 && source.checked.bytes().filter(|byte| *byte == b'-').count() == 2;
        let addressed = source.url.starts_with("https://") && !source.url.contains(char::is_whitespace);
        if source.publisher.is_empty()
            || source.title.is_empty()
            || !dated
            || !addressed
            || !(1990..=2100).contains(&source.year)
        {
            self.mistake(Rule::C13, "sources.toml", text, source.id.span().start, source.id.get_ref());
        }
        Source {
            id: SourceId::new(source.id.get_ref()),
            publisher: source.publisher,
            title: source.title,
            year: source.year,
            url: source.url,
            checked: source.checked,
            mark: mark(source.mark),
            via: source.via,
        }
    }
}

fn route(raw: &raw::Route) -> Route {
    let leg = |leg: &raw::Leg| Leg {
        id: StageId::new(leg.id.get_ref()),
        steps: leg.steps.iter().map(|step| StepId::new(step.get_ref())).collect(),
    };
    Route { id: RouteId::new(raw.id.get_ref()), legs: raw.leg.iter().map(leg).collect() }
}

fn unit(raw: raw::Unit) -> Unit {
    match raw {
        raw::Unit::Percent => Unit::Percent,
        raw::Unit::Count => Unit::Count,
        raw::Unit::BillionEur => Unit::BillionEur,
    }
}

fn point(raw: &raw::Point) -> Point {
    Point {
        id: PartId::new(raw.id.get_ref()),
        year: raw.year,
        value: raw.value,
        source: raw.source.as_ref().map(|source| SourceId::new(source.get_ref())),
    }
}
