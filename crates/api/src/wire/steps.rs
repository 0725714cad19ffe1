//! The trail and its steps.

use super::{PathEntry, PathStep, answers, requests};

requests! {
    /// Names a step.
    struct StepRequest {
        /// Language of the words.
        pub language: String,
        /// Id of the step.
        pub step: String,
    }

    /// Marks an action.
    struct ActionChange {
        /// Id of the action.
        pub action: String,
        /// Done, or open again.
        pub done: bool,
    }
}

answers! {
    /// The first page.
    struct Today {
        /// The one next step.
        pub next: Next,
        /// The fourteen waymarks.
        pub trail: Vec<TrailStep>,
        /// Steps learned.
        pub learned: u32,
        /// Questions last answered wrong, in steps already begun.
        pub repeat: Repeat,
        /// What is to be refreshed today.
        pub refresh: Refresh,
        /// Actions not done yet in steps already begun, the first three by the order of the trail.
        pub open_actions: Vec<OpenAction>,
        /// How many there are in all.
        pub open_action_count: u32,
    }

    /// What is to be refreshed today.
    struct Refresh {
        /// Questions of today's session.
        pub count: u32,
        /// Whole minutes they take, an estimate; five at most.
        pub minutes: u32,
        /// Questions due in all, those of today included.
        pub due: u32,
        /// On how many days there are questions before nothing is due; more than one is a backlog.
        pub days: u32,
        /// The next day after today on which something becomes due, ISO 8601.
        pub next: Option<String>,
        /// Whether any question was ever answered.
        pub begun: bool,
        /// Whether the last answer is a week old or older: somebody is back.
        pub back: bool,
    }

    /// How well a step is still known.
    struct Certainty {
        /// Chance of a right answer today over the questions ever answered, in percent.
        pub percent: u32,
        /// How many of them are due.
        pub due: u32,
        /// The next day after today on which one becomes due, ISO 8601.
        pub next: Option<String>,
    }

    /// The one next step.
    #[serde(tag = "kind")]
    enum Next {
        /// Read a lesson.
        Lesson {
            /// The step it belongs to.
            step: StepName,
            /// Id of the lesson.
            lesson: String,
            /// Title of the lesson.
            title: String,
            /// Its place, from 1.
            place: u32,
            /// How many lessons the step has.
            of: u32,
            /// Reading time.
            minutes: u32,
            /// Whether the learner has done anything yet.
            first: bool,
            /// Whether it was left in the middle.
            begun: bool,
        },
        /// Go on on the path that was chosen.
        Path {
            /// The path.
            path: PathEntry,
            /// What comes next on it.
            step: PathStep,
        },
        /// Answer questions.
        Quiz {
            /// The step.
            step: StepName,
            /// How many questions a round has.
            questions: u32,
            /// Estimate.
            minutes: u32,
        },
        /// Do something in the firm.
        Action {
            /// The step.
            step: StepName,
            /// The action.
            action: OpenAction,
        },
        /// All is done.
        Nothing,
    }

    /// Questions worth another look.
    struct Repeat {
        /// How many.
        pub count: u32,
        /// Estimate in whole minutes.
        pub minutes: u32,
    }

    /// An action on a list.
    struct OpenAction {
        /// Id.
        pub id: String,
        /// Its title.
        pub title: String,
        /// The step it belongs to.
        pub step: String,
        /// Effort.
        pub minutes: u32,
    }

    /// A step by name.
    struct StepName {
        /// Id.
        pub id: String,
        /// 1 to 14.
        pub number: u32,
        /// Title.
        pub title: String,
    }

    /// The trail.
    struct Steps {
        /// Stages in order.
        pub stages: Vec<Stage>,
        /// Other orders of the same steps.
        pub routes: Vec<StepRoute>,
    }

    /// Another order of the same steps.
    struct StepRoute {
        /// Id.
        pub id: String,
        /// Name.
        pub name: String,
        /// For whom it is.
        pub summary: String,
        /// Its legs in order; a leg has no summary.
        pub legs: Vec<Stage>,
    }

    /// A stage of the trail.
    struct Stage {
        /// Id.
        pub id: String,
        /// Name.
        pub name: String,
        /// One line.
        pub summary: String,
        /// Its steps.
        pub steps: Vec<TrailStep>,
    }

    /// A step on the trail.
    struct TrailStep {
        /// Id.
        pub id: String,
        /// 1 to 14.
        pub number: u32,
        /// Title.
        pub title: String,
        /// One line.
        pub summary: String,
        /// How far the learner is.
        pub state: StepState,
        /// Minutes for all lessons and one round of questions; 0 when the content follows later.
        pub minutes: u32,
        /// Lessons read.
        pub lessons: Count,
        /// Questions last answered right.
        pub questions: Count,
        /// How many questions have to be right before the step counts as learned.
        pub needed: u32,
        /// Actions done.
        pub actions: Count,
    }

    /// How far the learner is.
    #[derive(Copy, Eq)]
    enum StepState {
        /// Its content follows in a later version.
        Later,
        /// Nothing done yet.
        Untouched,
        /// Something done.
        Begun,
        /// All lessons read, four of five questions right.
        Learned,
    }

    /// Some of so many.
    #[derive(Copy, Eq)]
    struct Count {
        /// Done.
        pub done: u32,
        /// Of so many.
        pub of: u32,
    }

    /// Everything on the page of a step.
    struct StepPage {
        /// Id, number, title, summary, progress.
        pub step: TrailStep,
        /// Name of its stage.
        pub stage: String,
        /// Why it matters.
        pub reason: String,
        /// The figure beside the reason.
        pub figure: Option<FigureEntry>,
        /// What one can do afterwards.
        pub objectives: Vec<String>,
        /// Whom its lessons are for.
        pub audience: Vec<Audience>,
        /// Steps it is wise to do before and that are not learned yet.
        pub before: Vec<StepName>,
        /// Tab Understand.
        pub lessons: Vec<LessonEntry>,
        /// Tab Do.
        pub actions: Vec<ActionEntry>,
        /// How well its questions are still remembered; absent before the first answer.
        pub certainty: Option<Certainty>,
        /// Tab Check: how many questions a round has.
        pub round: u32,
        /// Tab Tick.
        pub checklist: Vec<StepItem>,
        /// Tab Sources.
        pub sources: Vec<SourceEntry>,
        /// Where other frameworks place this step.
        pub mapping: Vec<MappingEntry>,
        /// The neighbours on the trail.
        pub previous: Option<StepName>,
        /// The neighbours on the trail.
        pub next: Option<StepName>,
    }

    /// Whom something is for.
    #[derive(Copy, Eq, serde::Deserialize)]
    enum Audience {
        /// Everybody in the firm.
        Everyone,
        /// Owner, managing director.
        Management,
        /// Own IT or the provider.
        It,
    }

    /// A lesson on a list.
    struct LessonEntry {
        /// Id.
        pub id: String,
        /// Title.
        pub title: String,
        /// Reading time.
        pub minutes: u32,
        /// Whom it is for.
        pub audience: Vec<Audience>,
        /// Whether it was read to the end.
        pub read: bool,
    }

    /// An action with everything about it.
    struct ActionEntry {
        /// Id.
        pub id: String,
        /// Title.
        pub title: String,
        /// Why.
        pub why: String,
        /// How, where it is the same everywhere.
        pub how: Option<String>,
        /// How on Windows.
        pub windows: Option<String>,
        /// How on macOS.
        pub macos: Option<String>,
        /// How one sees that it is done.
        pub check: String,
        /// Effort in minutes.
        pub minutes: u32,
        /// Cost class.
        pub cost: Cost,
        /// Who does it.
        pub who: Audience,
        /// Marked as done.
        pub done: bool,
    }

    /// What an action costs beside the time.
    #[derive(Copy, Eq)]
    enum Cost {
        /// Nothing.
        None,
        /// Little.
        Low,
        /// Up to about 2,000 euros.
        Medium,
        /// More.
        High,
    }

    /// A checklist line on the page of its step.
    struct StepItem {
        /// Id.
        pub id: String,
        /// The line.
        pub text: String,
        /// Whom it is for.
        pub audience: Vec<Audience>,
    }

    /// A figure with its source.
    struct FigureEntry {
        /// The value as it is written in this language, with its unit.
        pub value: String,
        /// The sentence with the figure.
        pub sentence: String,
        /// Year of publication.
        pub year: u32,
        /// Whether it is older than three years.
        pub old: bool,
        /// Where it stands.
        pub source: SourceEntry,
    }

    /// The page of figures.
    struct Situations {
        /// The day the charts were put together.
        pub dated: String,
        /// The charts.
        pub charts: Vec<ChartEntry>,
        /// Every figure, the newest first.
        pub figures: Vec<FigureEntry>,
    }

    /// Figures that can be compared, to be drawn.
    struct ChartEntry {
        /// Id.
        pub id: String,
        /// Title.
        pub title: String,
        /// What it shows.
        pub says: String,
        /// What must not be read into it.
        pub not_said: String,
        /// What all values are in, where that is too long to stand beside each.
        pub unit: Option<String>,
        /// Whether its points are years.
        pub over_time: bool,
        /// Year of the study.
        pub year: u32,
        /// Whether it is older than three years.
        pub old: bool,
        /// Its values in the order shown.
        pub points: Vec<ChartPoint>,
        /// Where they stand.
        pub sources: Vec<SourceEntry>,
    }

    /// A value of a chart.
    struct ChartPoint {
        /// What it is for.
        pub label: String,
        /// The value.
        pub value: f64,
        /// The value as this language writes it, with its unit.
        pub text: String,
        /// The same, short enough to stand at a bar.
        pub short: String,
    }

    /// A publication.
    struct SourceEntry {
        /// Id, for `open_source`.
        pub id: String,
        /// Who published it.
        pub publisher: String,
        /// Its title in its own language.
        pub title: String,
        /// Year.
        pub year: u32,
        /// The address that would be opened.
        pub url: String,
        /// The day we looked at it, ISO 8601.
        pub checked: String,
        /// How well we know it.
        pub mark: Mark,
        /// Where we read about it, when not in the original.
        pub via: Option<String>,
    }

    /// How well we know a fact.
    #[derive(Copy, Eq)]
    enum Mark {
        /// Read in a copy of the source.
        Seen,
        /// Read in a report about it.
        Secondary,
        /// Not verified.
        Recall,
    }

    /// A place in another framework.
    struct MappingEntry {
        /// Which framework: `din-27076`, `enisa-12`, `ncsc-small-business`, `cis-ig1`, `csf-2`, `cri-core-four`.
        pub framework: String,
        /// Its numbers or codes.
        pub refs: Vec<String>,
        /// How well we know it.
        pub mark: Mark,
    }
}
