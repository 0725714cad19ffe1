//! From TOML to the curriculum, with the place of every id.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;
use toml::Spanned;
use tritt_core::curriculum::*;
use tritt_core::question::{Question, Task};
use tritt_core::*;
use tritt_i18n::Files;

use crate::mistake::line_at;
use crate::{Mistake, Rule, raw};

/// Where ids and references stand: `(file, line)` by id, and every reference with what it points to.
#[derive(Debug, Default)]
pub struct Places {
    by_id: BTreeMap<String, (String, usize)>,
    /// References in the order read: kind of the target, its id, where it is written.
    pub references: Vec<(Target, String, String, usize)>,
}

/// What a reference points to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    Stage,
    Step,
    Source,
    Figure,
    Objective,
    Action,
    Occasion,
    Term,
}

impl Places {
    /// Where `id` was introduced; the first line of the curriculum for an id nobody introduced.
    pub fn of(&self, id: &str) -> (String, usize) {
        self.by_id.get(id).cloned().unwrap_or_else(|| ("content/curriculum.toml".to_owned(), 1))
    }

    /// A mistake at the place of `id`.
    pub fn mistake(&self, id: &str, rule: Rule, subject: impl Into<String>) -> Mistake {
        let (file, line) = self.of(id);
        Mistake { file, line, rule, subject: subject.into() }
    }
}

struct Reader<'a> {
    files: &'a Files,
    places: Places,
    mistakes: &'a mut Vec<Mistake>,
}

/// Reads everything below `content/`.
pub fn read(files: &Files, mistakes: &mut Vec<Mistake>) -> (Curriculum, Places) {
    let mut reader = Reader { files, places: Places::default(), mistakes };
    let mut curriculum = Curriculum::default();
    reader.read_top(&mut curriculum);
    for folder in step_folders(files) {
        if let Some(step) = reader.read_step(&folder) {
            curriculum.steps.push(step);
        }
    }
    curriculum.steps.sort_by_key(|step| step.number);
    (curriculum, reader.places)
}

fn step_folders(files: &Files) -> Vec<String> {
    let mut folders: Vec<String> =
        files.paths().filter_map(|path| Some(path.strip_prefix("steps/")?.split_once('/')?.0.to_owned())).collect();
    folders.sort();
    folders.dedup();
    folders
}

impl Reader<'_> {
    fn read_top(&mut self, curriculum: &mut Curriculum) {
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
                    unit: match figure.unit {
                        raw::Unit::Percent => Unit::Percent,
                        raw::Unit::Count => Unit::Count,
                        raw::Unit::BillionEur => Unit::BillionEur,
                    },
                    year: figure.year,
                    source: SourceId::new(figure.source.get_ref()),
                });
            }
        }
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

    fn read_step(&mut self, folder: &str) -> Option<Step> {
        let path = |file: &str| format!("steps/{folder}/{file}.toml");
        let at = path("step");
        let (file, text) = self.parse::<raw::StepFile>(&at)?;
        let id = file.id.get_ref().clone();
        if folder != format!("{:02}-{id}", file.number) || !(1..=14).contains(&file.number) {
            self.mistake(Rule::C03, &at, &text, file.id.span().start, folder);
        }
        self.introduce(&format!("{id}-title"), &file.id, "", &at, &text);
        self.refer(Target::Stage, &file.stage, &at, &text);
        self.refer_all(Target::Step, &file.after, &at, &text);
        self.refer_all(Target::Source, &file.sources, &at, &text);
        if let Some(figure) = &file.figure {
            self.refer(Target::Figure, figure, &at, &text);
        }
        for objective in &file.objective {
            self.introduce(objective.id.get_ref(), &objective.id, &id, &at, &text);
        }
        let complete = file.status == raw::StepStatus::Complete;
        let mut step = Step {
            id: StepId::new(&id),
            number: file.number,
            stage: StageId::new(file.stage.get_ref()),
            status: if complete { StepStatus::Complete } else { StepStatus::Frame },
            after: file.after.iter().map(|step| StepId::new(step.get_ref())).collect(),
            figure: file.figure.as_ref().map(|figure| FigureId::new(figure.get_ref())),
            sources: file.sources.iter().map(|source| SourceId::new(source.get_ref())).collect(),
            objectives: file.objective.iter().map(|objective| ObjectiveId::new(objective.id.get_ref())).collect(),
            mapping: mappings(file.mapping),
            lessons: Vec::new(),
            actions: Vec::new(),
            questions: Vec::new(),
            checklist: Vec::new(),
        };
        if complete {
            step.actions = self.actions(&path("actions"), &id);
            step.lessons = self.lessons(&path("lessons"), &id);
            step.questions = self.questions(&path("questions"), &id);
            step.checklist = self.checklist(&path("checklist"), &id);
        }
        Some(step)
    }

    fn lessons(&mut self, at: &str, step: &str) -> Vec<Lesson> {
        let Some((file, text)) = self.parse::<raw::LessonsFile>(at) else { return Vec::new() };
        let mut lessons = Vec::new();
        for lesson in file.lesson {
            self.introduce(lesson.id.get_ref(), &lesson.id, step, at, &text);
            self.refer_all(Target::Objective, &lesson.objectives, at, &text);
            self.refer(Target::Action, &lesson.action, at, &text);
            lessons.push(Lesson {
                id: LessonId::new(lesson.id.get_ref()),
                life: life(lesson.status),
                audience: audiences(&lesson.audience),
                minutes: lesson.minutes,
                objectives: lesson.objectives.iter().map(|one| ObjectiveId::new(one.get_ref())).collect(),
                action: ActionId::new(lesson.action.get_ref()),
            });
        }
        lessons
    }

    fn actions(&mut self, at: &str, step: &str) -> Vec<Action> {
        let Some((file, text)) = self.parse::<raw::ActionsFile>(at) else { return Vec::new() };
        let mut actions = Vec::new();
        for action in file.action {
            self.introduce(action.id.get_ref(), &action.id, step, at, &text);
            actions.push(Action {
                id: ActionId::new(action.id.get_ref()),
                life: life(action.status),
                minutes: action.minutes,
                cost: match action.cost {
                    raw::Cost::None => Cost::None,
                    raw::Cost::Low => Cost::Low,
                    raw::Cost::Medium => Cost::Medium,
                    raw::Cost::High => Cost::High,
                },
                who: audience(action.who),
                by_platform: !action.platforms.is_empty(),
            });
        }
        actions
    }

    fn questions(&mut self, at: &str, step: &str) -> Vec<Question> {
        let Some((file, text)) = self.parse::<raw::QuestionsFile>(at) else { return Vec::new() };
        let mut questions = Vec::new();
        for question in file.question {
            self.introduce(question.id.get_ref(), &question.id, step, at, &text);
            self.refer(Target::Objective, &question.objective, at, &text);
            self.refer_all(Target::Source, &question.sources, at, &text);
            let Some(task) = task(&question) else {
                self.mistake(Rule::C09, at, &text, question.id.span().start, question.id.get_ref());
                continue;
            };
            questions.push(Question {
                id: QuestionId::new(question.id.get_ref()),
                life: life(question.status),
                objective: ObjectiveId::new(question.objective.get_ref()),
                audience: audiences(&question.audience),
                version: question.version,
                task,
                sources: question.sources.iter().map(|source| SourceId::new(source.get_ref())).collect(),
            });
        }
        questions
    }

    fn checklist(&mut self, at: &str, step: &str) -> Vec<ChecklistItem> {
        let Some((file, text)) = self.parse::<raw::ChecklistFile>(at) else { return Vec::new() };
        let mut items = Vec::new();
        for item in file.item {
            self.introduce(item.id.get_ref(), &item.id, step, at, &text);
            self.refer_all(Target::Occasion, &item.occasions, at, &text);
            if let Some(action) = &item.action {
                self.refer(Target::Action, action, at, &text);
            }
            items.push(ChecklistItem {
                id: ItemId::new(item.id.get_ref()),
                life: life(item.status),
                audience: audiences(&item.audience),
                occasions: item.occasions.iter().map(|one| OccasionId::new(one.get_ref())).collect(),
                action: item.action.map(|action| ActionId::new(action.into_inner())),
                duty: item.duty,
            });
        }
        items
    }

    fn parse<T: DeserializeOwned>(&mut self, at: &str) -> Option<(T, String)> {
        let (rule, line, why) = match self.files.text(at) {
            Some(Ok(text)) => match toml::from_str(text) {
                Ok(file) => return Some((file, text.to_owned())),
                Err(error) => {
                    let line = error.span().map_or(1, |span| line_at(text, span.start));
                    (Rule::C02, line, error.message().to_owned())
                }
            },
            Some(Err(why)) => (Rule::C01, 1, why.to_owned()),
            None => (Rule::C01, 1, at.to_owned()),
        };
        self.mistakes.push(Mistake { file: format!("content/{at}"), line, rule, subject: why });
        None
    }

    /// Notes where an id stands; it must be well-formed, new, and begin with the id of its step.
    fn introduce(&mut self, key: &str, id: &Spanned<String>, step: &str, at: &str, text: &str) {
        let of_step = step.is_empty() || id.get_ref().strip_prefix(step).is_some_and(|rest| rest.starts_with('-'));
        if !tritt_core::is_well_formed(id.get_ref()) || !of_step {
            self.mistake(Rule::C03, at, text, id.span().start, id.get_ref());
        }
        let place = (format!("content/{at}"), line_at(text, id.span().start));
        if self.places.by_id.insert(key.to_owned(), place).is_some() {
            self.mistake(Rule::C02, at, text, id.span().start, id.get_ref());
        }
    }

    fn refer(&mut self, target: Target, id: &Spanned<String>, at: &str, text: &str) {
        let line = line_at(text, id.span().start);
        self.places.references.push((target, id.get_ref().clone(), format!("content/{at}"), line));
    }

    fn refer_all(&mut self, target: Target, ids: &[Spanned<String>], at: &str, text: &str) {
        ids.iter().for_each(|id| self.refer(target, id, at, text));
    }

    fn mistake(&mut self, rule: Rule, at: &str, text: &str, offset: usize, subject: &str) {
        let file = format!("content/{at}");
        self.mistakes.push(Mistake { file, line: line_at(text, offset), rule, subject: subject.to_owned() });
    }
}

/// The task of a question; nothing when key and kind do not fit together.
fn task(question: &raw::Question) -> Option<Task> {
    let ids = |list: &[String]| list.iter().map(OptionId::new).collect::<Vec<_>>();
    let unique = |list: &[String]| list.iter().enumerate().all(|(place, one)| !list[..place].contains(one));
    let (options, right, pairs) = (&question.options, &question.right, &question.pairs);
    let chosen = unique(options) && unique(right) && right.iter().all(|one| options.contains(one));
    match question.kind {
        raw::Kind::Single if chosen && (3..=5).contains(&options.len()) && pairs.is_empty() => match right.as_slice() {
            [one] => Some(Task::Single { options: ids(options), right: OptionId::new(one) }),
            _ => None,
        },
        raw::Kind::Multiple
            if chosen
                && (3..=5).contains(&options.len())
                && (2..options.len()).contains(&right.len())
                && pairs.is_empty() =>
        {
            Some(Task::Multiple { options: ids(options), right: ids(right) })
        }
        raw::Kind::TrueFalse if options.is_empty() && pairs.is_empty() => match right.as_slice() {
            [one] if one == tritt_core::question::TRUE => Some(Task::TrueFalse { holds: true }),
            [one] if one == tritt_core::question::FALSE => Some(Task::TrueFalse { holds: false }),
            _ => None,
        },
        raw::Kind::Order
            if unique(options) && (3..=6).contains(&options.len()) && right.is_empty() && pairs.is_empty() =>
        {
            Some(Task::Order { options: ids(options) })
        }
        raw::Kind::Match
            if unique(pairs) && (3..=6).contains(&pairs.len()) && right.is_empty() && options.is_empty() =>
        {
            Some(Task::Match { pairs: ids(pairs) })
        }
        raw::Kind::Single | raw::Kind::Multiple | raw::Kind::TrueFalse | raw::Kind::Order | raw::Kind::Match => None,
    }
}

fn mappings(raw: raw::Mappings) -> Vec<Mapping> {
    [
        (Framework::Din27076, raw.din_27076),
        (Framework::Enisa12, raw.enisa_12),
        (Framework::NcscSmallBusiness, raw.ncsc_small_business),
        (Framework::CisIg1, raw.cis_ig1),
        (Framework::Csf2, raw.csf_2),
        (Framework::CriCoreFour, raw.cri_core_four),
    ]
    .into_iter()
    .filter_map(|(framework, mapping)| {
        mapping.map(|mapping| Mapping { framework, refs: mapping.refs, mark: mark(mapping.mark) })
    })
    .collect()
}

fn life(status: Option<raw::Status>) -> Life {
    match status {
        Some(raw::Status::Retired) => Life::Retired,
        None => Life::Live,
    }
}

fn mark(raw: raw::Mark) -> Mark {
    match raw {
        raw::Mark::Seen => Mark::Seen,
        raw::Mark::Secondary => Mark::Secondary,
        raw::Mark::Recall => Mark::Recall,
    }
}

fn audience(raw: raw::Audience) -> Audience {
    match raw {
        raw::Audience::Everyone => Audience::Everyone,
        raw::Audience::Management => Audience::Management,
        raw::Audience::It => Audience::It,
    }
}

fn audiences(raw: &[raw::Audience]) -> Vec<Audience> {
    raw.iter().copied().map(audience).collect()
}
