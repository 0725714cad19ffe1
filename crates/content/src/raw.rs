//! The TOML files as they are written. Unknown keys are mistakes.

use serde::Deserialize;
use toml::Spanned;

type Id = Spanned<String>;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CurriculumFile {
    pub stage: Vec<Named>,
    pub occasion: Vec<Named>,
    #[serde(default)]
    pub route: Vec<Route>,
    pub version: Spanned<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PathsFile {
    #[serde(default)]
    pub path: Vec<LearningPath>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LearningPath {
    pub id: Id,
    pub role: Audience,
    pub minutes: u32,
    pub lessons: Vec<Id>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WorkshopsFile {
    #[serde(default)]
    pub workshop: Vec<Workshop>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Workshop {
    pub id: Id,
    pub audience: Audience,
    pub people: u16,
    pub minutes: u16,
    pub blocks: Vec<WorkshopBlock>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WorkshopBlock {
    pub is: Id,
    pub of: Option<Id>,
    pub step: Option<Id>,
    pub minutes: u16,
    pub note: Option<Id>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Route {
    pub id: Id,
    pub leg: Vec<Leg>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Leg {
    pub id: Id,
    pub steps: Vec<Id>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Named {
    pub id: Id,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SourcesFile {
    pub source: Vec<Source>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    pub id: Id,
    pub publisher: String,
    pub title: String,
    pub year: u16,
    pub url: String,
    pub checked: String,
    pub mark: Mark,
    pub via: Option<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FiguresFile {
    pub figure: Vec<Figure>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    pub id: Id,
    pub value: f64,
    pub unit: Unit,
    pub year: u16,
    pub source: Id,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    Percent,
    Count,
    BillionEur,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GlossaryFile {
    pub term: Vec<Term>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    pub id: Id,
    #[serde(default)]
    pub see: Vec<Id>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StepFile {
    pub id: Id,
    pub number: u8,
    pub stage: Id,
    pub status: StepStatus,
    #[serde(default)]
    pub after: Vec<Id>,
    pub figure: Option<Id>,
    #[serde(default)]
    pub sources: Vec<Id>,
    #[serde(default)]
    pub objective: Vec<Named>,
    #[serde(default)]
    pub mapping: Mappings,
}

#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StepStatus {
    Complete,
    Frame,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Mappings {
    #[serde(rename = "din-27076")]
    pub din_27076: Option<Mapping>,
    #[serde(rename = "enisa-12")]
    pub enisa_12: Option<Mapping>,
    pub ncsc_small_business: Option<Mapping>,
    pub cis_ig1: Option<Mapping>,
    #[serde(rename = "csf-2")]
    pub csf_2: Option<Mapping>,
    pub cri_core_four: Option<Mapping>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mapping {
    pub refs: Vec<String>,
    pub mark: Mark,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mark {
    Seen,
    Secondary,
    Recall,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Audience {
    Everyone,
    Management,
    It,
}

/// `status = "retired"` takes an item out of use; without it the item is live.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    Retired,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LessonsFile {
    pub lesson: Vec<Lesson>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lesson {
    pub id: Id,
    pub status: Option<Status>,
    pub audience: Vec<Audience>,
    pub minutes: u8,
    pub objectives: Vec<Id>,
    pub action: Id,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ActionsFile {
    pub action: Vec<Action>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Action {
    pub id: Id,
    pub status: Option<Status>,
    pub minutes: u16,
    pub cost: Cost,
    pub who: Audience,
    #[serde(default)]
    pub platforms: Vec<Platform>,
    #[serde(default)]
    pub when: When,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cost {
    None,
    Low,
    Medium,
    High,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Platform {
    Windows,
    Macos,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QuestionsFile {
    pub question: Vec<Question>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub id: Id,
    pub status: Option<Status>,
    pub kind: Kind,
    pub objective: Id,
    pub audience: Vec<Audience>,
    pub version: u32,
    #[serde(default)]
    pub options: Vec<String>,
    #[serde(default)]
    pub right: Vec<String>,
    #[serde(default)]
    pub pairs: Vec<String>,
    #[serde(default)]
    pub sources: Vec<Id>,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    Single,
    Multiple,
    TrueFalse,
    Order,
    Spot,
    Match,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChecklistFile {
    pub item: Vec<Item>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    pub id: Id,
    pub status: Option<Status>,
    pub audience: Vec<Audience>,
    pub occasions: Vec<Id>,
    pub action: Option<Id>,
    #[serde(default)]
    pub duty: bool,
    #[serde(default)]
    pub when: When,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InboxFile {
    pub message: Vec<Message>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Message {
    pub id: Id,
    pub status: Option<Status>,
    pub version: u32,
    pub step: Id,
    pub channel: Channel,
    pub verdict: Verdict,
    #[serde(default)]
    pub also: Vec<Verdict>,
    pub alignment: Alignment,
    pub parts: Vec<Part>,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Channel {
    Mail,
    Sms,
    Chat,
    Letter,
    Call,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    Safe,
    Report,
    Ask,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Alignment {
    Weak,
    Medium,
    Strong,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    pub id: Id,
    pub is: PartKind,
    pub cue: Option<CueGroup>,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PartKind {
    Sender,
    Address,
    Subject,
    Text,
    You,
    Link,
    Attachment,
    Qr,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CueGroup {
    Errors,
    Technical,
    Visual,
    Language,
    Tactics,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScenarioFile {
    pub id: Id,
    pub status: Option<Status>,
    pub version: u32,
    pub audience: Vec<Audience>,
    pub minutes: u8,
    pub begins: Id,
    pub start: Id,
    pub steps: Vec<Id>,
    #[serde(default)]
    pub actions: Vec<Id>,
    pub checklist: Option<ScenarioChecklist>,
    pub situation: Vec<Situation>,
    pub ending: Vec<Ending>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScenarioChecklist {
    pub audience: Audience,
    pub occasion: Id,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Situation {
    pub id: Id,
    pub choices: Vec<Choice>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    pub id: Id,
    pub to: Id,
    pub minutes: u32,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ending {
    pub id: Id,
    pub outcome: Outcome,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    Good,
    Mixed,
    Hard,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SortingFile {
    pub sorting: Vec<Sorting>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sorting {
    pub id: Id,
    pub status: Option<Status>,
    pub version: u32,
    pub step: Id,
    pub boxes: Vec<Id>,
    pub cards: Vec<Card>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Card {
    pub id: Id,
    #[serde(rename = "box")]
    pub belongs: Id,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlacesFile {
    pub place: Vec<Place>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    pub id: Id,
    pub status: Option<Status>,
    pub version: u32,
    pub things: Vec<Thing>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Thing {
    pub id: Id,
    pub risk: Option<Id>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LinksFile {
    pub firms: Vec<Id>,
    pub words: Vec<Id>,
    pub strangers: Vec<Id>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PasswordsFile {
    pub known: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChartsFile {
    pub dated: Id,
    pub chart: Vec<Chart>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Chart {
    pub id: Id,
    pub unit: Unit,
    pub source: Id,
    pub year: u16,
    pub points: Vec<Point>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Point {
    pub id: Id,
    pub year: Option<u16>,
    pub value: f64,
    pub source: Option<Id>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FirmFile {
    pub sector: Vec<Named>,
    pub fact: Vec<Named>,
    pub sample: Sample,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sample {
    pub size: Size,
    pub sector: Id,
    pub sites: u32,
    /// What is so; everything else is not.
    pub facts: Vec<Id>,
}

#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Size {
    Micro,
    Small,
    Medium,
}

/// For which firms something is: facts by id.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct When {
    #[serde(default)]
    pub any: Vec<Id>,
    #[serde(default)]
    pub all: Vec<Id>,
    #[serde(default)]
    pub none: Vec<Id>,
}
