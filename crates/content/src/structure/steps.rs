//! A step with its lessons, actions, questions and checklist.

use tritt_core::curriculum::*;
use tritt_core::question::{Question, Task};
use tritt_core::*;

use super::{Reader, Target, audience, audiences, life, mark};
use crate::{Rule, raw};

impl Reader<'_> {
    pub(super) fn read_step(&mut self, folder: &str) -> Option<Step> {
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
            let when = self.when(&action.when, at, &text);
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
                when,
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
            let when = self.when(&item.when, at, &text);
            items.push(ChecklistItem {
                id: ItemId::new(item.id.get_ref()),
                life: life(item.status),
                audience: audiences(&item.audience),
                occasions: item.occasions.iter().map(|one| OccasionId::new(one.get_ref())).collect(),
                action: item.action.map(|action| ActionId::new(action.into_inner())),
                duty: item.duty,
                when,
            });
        }
        items
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
        raw::Kind::Spot if chosen && (4..=8).contains(&options.len()) && pairs.is_empty() => match right.as_slice() {
            [one] => Some(Task::Spot { options: ids(options), right: OptionId::new(one) }),
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
        raw::Kind::Single
        | raw::Kind::Multiple
        | raw::Kind::TrueFalse
        | raw::Kind::Order
        | raw::Kind::Spot
        | raw::Kind::Match => None,
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
