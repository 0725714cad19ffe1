//! The shape of the curriculum: stages, steps and what belongs to them. Structure only; the words are looked up by id.

use crate::exercise::Exercises;
use crate::firm::{Catalogue, When};
use crate::path::Path;
use crate::question::Question;
use crate::workshop::ready::ReadyWorkshop;
use crate::{
    ActionId, ChartId, FigureId, ItemId, LessonId, ObjectiveId, OccasionId, PartId, QuestionId, RouteId, SourceId,
    StageId, StepId, TermId,
};

/// Everything there is to learn and to do, in the order of the trail.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Curriculum {
    /// The stages in order.
    pub stages: Vec<StageId>,
    /// The steps by number.
    pub steps: Vec<Step>,
    /// When checklists are used, in the order offered.
    pub occasions: Vec<OccasionId>,
    /// Every publication.
    pub sources: Vec<Source>,
    /// Every figure.
    pub figures: Vec<Figure>,
    /// Figures that belong together, to be drawn.
    pub charts: Vec<Chart>,
    /// ISO date on which the charts were put together.
    pub charts_dated: String,
    /// The ids of the glossary with what else to look at.
    pub glossary: Vec<Term>,
    /// Other orders in which the same steps can be gone.
    pub routes: Vec<Route>,
    /// Ready learning paths in the order offered.
    pub paths: Vec<ReadyPath>,
    /// ISO date of the last change to what is taught.
    pub version: String,
    /// Ready workshops in the order offered.
    pub workshops: Vec<ReadyWorkshop>,
    /// Things to do rather than to answer.
    pub exercises: Exercises,
    /// What is asked about a firm.
    pub firm: Catalogue,
}

/// A learning path that comes with the program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadyPath {
    /// The path.
    pub path: Path,
    /// The time its name promises, in minutes; what it takes is at most that.
    pub minutes: u32,
}

impl Curriculum {
    /// The step with this id.
    pub fn step(&self, id: &StepId) -> Option<&Step> {
        self.steps.iter().find(|step| &step.id == id)
    }

    /// The steps in the order of a route; in that of the trail without one, or for one nobody knows.
    pub fn in_order_of(&self, route: Option<&RouteId>) -> Vec<&Step> {
        let route = route.and_then(|id| self.routes.iter().find(|route| &route.id == id));
        match route {
            Some(route) => route.legs.iter().flat_map(|leg| &leg.steps).filter_map(|id| self.step(id)).collect(),
            None => self.steps.iter().collect(),
        }
    }

    /// The lesson with this id and the step it belongs to.
    pub fn lesson(&self, id: &LessonId) -> Option<(&Step, &Lesson)> {
        self.steps
            .iter()
            .find_map(|step| step.lessons.iter().find(|lesson| &lesson.id == id).map(|lesson| (step, lesson)))
    }

    /// The action with this id and the step it belongs to.
    pub fn action(&self, id: &ActionId) -> Option<(&Step, &Action)> {
        self.steps
            .iter()
            .find_map(|step| step.actions.iter().find(|action| &action.id == id).map(|action| (step, action)))
    }

    /// The question with this id and the step it belongs to.
    pub fn question(&self, id: &QuestionId) -> Option<(&Step, &Question)> {
        self.steps
            .iter()
            .find_map(|step| step.questions.iter().find(|question| &question.id == id).map(|question| (step, question)))
    }

    /// The checklist item with this id and the step it belongs to.
    pub fn item(&self, id: &ItemId) -> Option<(&Step, &ChecklistItem)> {
        self.steps.iter().find_map(|step| step.checklist.iter().find(|item| &item.id == id).map(|item| (step, item)))
    }

    /// The source with this id.
    pub fn source(&self, id: &SourceId) -> Option<&Source> {
        self.sources.iter().find(|source| &source.id == id)
    }

    /// The figure with this id.
    pub fn figure(&self, id: &FigureId) -> Option<&Figure> {
        self.figures.iter().find(|figure| &figure.id == id)
    }

    /// The glossary word with this id.
    pub fn term(&self, id: &TermId) -> Option<&Term> {
        self.glossary.iter().find(|term| &term.id == id)
    }
}

/// Another order of the same steps, in legs such as “first hour”.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Route {
    /// Stable id.
    pub id: RouteId,
    /// Its legs in order; together they name every step once.
    pub legs: Vec<Leg>,
}

/// A part of a route.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leg {
    /// Its id inside the route, for example `first-hour`.
    pub id: StageId,
    /// The steps in order.
    pub steps: Vec<StepId>,
}

/// One of the fourteen steps.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// Stable id.
    pub id: StepId,
    /// 1 to 14: its place on the trail.
    pub number: u8,
    /// The stage it belongs to.
    pub stage: StageId,
    /// Whether its content is complete.
    pub status: StepStatus,
    /// Steps it is wise to do before. Advice, never a lock.
    pub after: Vec<StepId>,
    /// The figure shown beside the reason.
    pub figure: Option<FigureId>,
    /// Sources in the order shown.
    pub sources: Vec<SourceId>,
    /// What a learner can do afterwards.
    pub objectives: Vec<ObjectiveId>,
    /// Where other frameworks place this step.
    pub mapping: Vec<Mapping>,
    /// Lessons in order.
    pub lessons: Vec<Lesson>,
    /// Actions in order.
    pub actions: Vec<Action>,
    /// The pool of questions, retired ones included.
    pub questions: Vec<Question>,
    /// Lines for checklists, retired ones included.
    pub checklist: Vec<ChecklistItem>,
}

impl Step {
    /// The questions that may be asked today.
    pub fn live_questions(&self) -> impl Iterator<Item = &Question> {
        self.questions.iter().filter(|question| question.life == Life::Live)
    }

    /// The lessons that may be read today.
    pub fn live_lessons(&self) -> impl Iterator<Item = &Lesson> {
        self.lessons.iter().filter(|lesson| lesson.life == Life::Live)
    }

    /// The actions that may be done today.
    pub fn live_actions(&self) -> impl Iterator<Item = &Action> {
        self.actions.iter().filter(|action| action.life == Life::Live)
    }
}

/// Whether a step can be learned or only announced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepStatus {
    /// Lessons, questions, actions and checklist are there.
    Complete,
    /// Title, summary and reason only; the rest follows in a later version.
    Frame,
}

/// Whether an item is in use. Retired ones stay, because attempts refer to them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Life {
    /// In use.
    Live,
    /// Withdrawn: never shown, still known.
    Retired,
}

/// Whom something is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Audience {
    /// Everybody in the firm.
    Everyone,
    /// Owner, managing director, practice management.
    Management,
    /// Own IT or the service provider.
    It,
}

impl Audience {
    /// All audiences in the order offered.
    pub const ALL: [Self; 3] = [Self::Everyone, Self::Management, Self::It];

    /// The id used in content, on the command line and on the wire.
    pub fn id(self) -> &'static str {
        match self {
            Self::Everyone => "everyone",
            Self::Management => "management",
            Self::It => "it",
        }
    }

    /// The audience with this id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|audience| audience.id() == id)
    }
}

/// A lesson.
#[derive(Debug, Clone, PartialEq)]
pub struct Lesson {
    /// Stable id.
    pub id: LessonId,
    /// In use or withdrawn.
    pub life: Life,
    /// Whom it is for.
    pub audience: Vec<Audience>,
    /// Reading time in minutes, 5 to 8.
    pub minutes: u8,
    /// What it teaches.
    pub objectives: Vec<ObjectiveId>,
    /// The one action it ends with.
    pub action: ActionId,
}

/// Something a firm does.
#[derive(Debug, Clone, PartialEq)]
pub struct Action {
    /// Stable id.
    pub id: ActionId,
    /// In use or withdrawn.
    pub life: Life,
    /// Effort in minutes.
    pub minutes: u16,
    /// What it costs beside the time.
    pub cost: Cost,
    /// Who does it.
    pub who: Audience,
    /// Whether the way differs between Windows and macOS, so that each has its own text.
    pub by_platform: bool,
    /// For which firms it is.
    pub when: When,
}

/// What an action costs beside the time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cost {
    /// Nothing.
    None,
    /// Up to about 10 euros a person and month, or once below 200 euros.
    Low,
    /// Up to about 2,000 euros once.
    Medium,
    /// More.
    High,
}

/// A line of a checklist.
#[derive(Debug, Clone, PartialEq)]
pub struct ChecklistItem {
    /// Stable id.
    pub id: ItemId,
    /// In use or withdrawn.
    pub life: Life,
    /// Whom it is for.
    pub audience: Vec<Audience>,
    /// When it is used.
    pub occasions: Vec<OccasionId>,
    /// The action it checks, if one does.
    pub action: Option<ActionId>,
    /// Whether somebody signs for it: initials and date on paper.
    pub duty: bool,
    /// For which firms it is.
    pub when: When,
}

/// How well we know a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// Read in a copy of the source.
    Seen,
    /// Read in a report about the source.
    Secondary,
    /// Not verified: the program says so.
    Recall,
}

/// The place of a step in another framework. Numbers only: the wording belongs to others.
#[derive(Debug, Clone, PartialEq)]
pub struct Mapping {
    /// Which framework.
    pub framework: Framework,
    /// Its numbers or codes.
    pub refs: Vec<String>,
    /// How well we know it.
    pub mark: Mark,
}

/// The frameworks we map to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Framework {
    /// DIN SPEC 27076.
    Din27076,
    /// ENISA, 12 steps to securing your business.
    Enisa12,
    /// NCSC, Small Business Guide.
    NcscSmallBusiness,
    /// CIS Controls v8.1, Implementation Group 1.
    CisIg1,
    /// NIST Cybersecurity Framework 2.0.
    Csf2,
    /// Cyber Readiness Institute, core four.
    CriCoreFour,
}

impl Framework {
    /// All frameworks in the order shown.
    pub const ALL: [Self; 6] =
        [Self::Din27076, Self::Enisa12, Self::NcscSmallBusiness, Self::CisIg1, Self::Csf2, Self::CriCoreFour];

    /// The id used in content and on the wire.
    pub fn id(self) -> &'static str {
        match self {
            Self::Din27076 => "din-27076",
            Self::Enisa12 => "enisa-12",
            Self::NcscSmallBusiness => "ncsc-small-business",
            Self::CisIg1 => "cis-ig1",
            Self::Csf2 => "csf-2",
            Self::CriCoreFour => "cri-core-four",
        }
    }
}

/// A publication.
#[derive(Debug, Clone, PartialEq)]
pub struct Source {
    /// Stable id.
    pub id: SourceId,
    /// Who published it.
    pub publisher: String,
    /// Its own title, in its own language.
    pub title: String,
    /// Year of publication.
    pub year: u16,
    /// Where it can be read; https.
    pub url: String,
    /// ISO date on which we looked at it.
    pub checked: String,
    /// How well we know it.
    pub mark: Mark,
    /// Where we read about it, when not in the original.
    pub via: Option<String>,
}

/// A figure with its source.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// Stable id.
    pub id: FigureId,
    /// The value, in `unit`.
    pub value: f64,
    /// What the value counts.
    pub unit: Unit,
    /// Year of publication.
    pub year: u16,
    /// Where it stands.
    pub source: SourceId,
}

/// Figures of one study that can be compared.
#[derive(Debug, Clone, PartialEq)]
pub struct Chart {
    /// Stable id.
    pub id: ChartId,
    /// What the values count.
    pub unit: Unit,
    /// Where they stand.
    pub source: SourceId,
    /// Year of the study.
    pub year: u16,
    /// The values in the order shown.
    pub points: Vec<Point>,
}

/// One value of a chart.
#[derive(Debug, Clone, PartialEq)]
pub struct Point {
    /// Its id inside the chart.
    pub id: PartId,
    /// The year it is for; without one the words have a label.
    pub year: Option<u16>,
    /// The value.
    pub value: f64,
    /// Where it stands, if not where the others do.
    pub source: Option<SourceId>,
}

/// What a figure counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Of a hundred.
    Percent,
    /// Things.
    Count,
    /// Thousand million euros.
    BillionEur,
}

/// A word of the glossary.
#[derive(Debug, Clone, PartialEq)]
pub struct Term {
    /// Stable id.
    pub id: TermId,
    /// Related words.
    pub see: Vec<TermId>,
}
