//! Table-top exercises, and what there is to tell about the Charter of Trust.

use super::{OpenAction, SourceEntry, answers, requests};

requests! {
    /// An exercise to prepare.
    struct TabletopStart {
        /// Id of the exercise.
        pub exercise: String,
        /// `short`, `medium` or `long`.
        pub length: String,
    }

    /// One of the runs.
    struct TabletopNumber {
        /// Its number.
        pub run: u32,
    }

    /// A run, in a language.
    struct TabletopRequest {
        /// Its number.
        pub run: u32,
        /// Language of the words.
        pub language: String,
    }

    /// Something that happens in a run.
    struct TabletopEvent {
        /// The number of the run.
        pub run: u32,
        /// What happens.
        pub what: TabletopWhat,
    }

    /// What can happen in a run.
    #[serde(tag = "kind")]
    enum TabletopWhat {
        /// Somebody takes a role.
        Cast {
            /// Id of the role.
            role: String,
            /// Who, at most 200 characters; empty for nobody.
            name: String,
        },
        /// The clock starts for the first time.
        Begin,
        /// The clock stops.
        Pause,
        /// The clock goes on, also after the end.
        GoOn,
        /// The clock is set.
        Jump {
            /// Seconds from the beginning, at most a day.
            seconds: u32,
        },
        /// An inject is read out.
        Show {
            /// Its id.
            inject: String,
        },
        /// The room has decided.
        Decide {
            /// On which inject.
            inject: String,
            /// Id of the option.
            option: String,
        },
        /// Somebody writes something down.
        Note {
            /// 1 to 4000 characters.
            text: String,
        },
        /// Playing is over.
        End,
        /// A statement is rated.
        Rate {
            /// Its id.
            statement: String,
            /// How it went.
            rating: TabletopRating,
        },
    }

    /// Asks for a paper of a run, as PDF.
    struct TabletopExport {
        /// The number of the run.
        pub run: u32,
        /// Language of the paper, which need not be that of the window.
        pub language: String,
        /// Which paper.
        pub paper: TabletopPaper,
    }

    /// What is printed of a run.
    #[derive(Copy, Eq)]
    enum TabletopPaper {
        /// What the moderator reads from.
        Script,
        /// The cards of the roles.
        Cards,
        /// What happened, and what follows.
        Log,
    }

    /// How something went.
    #[derive(Copy, Eq)]
    enum TabletopRating {
        /// It worked.
        Worked,
        /// In part.
        Partly,
        /// It did not work.
        Failed,
        /// Nobody tried.
        Untried,
    }
}

answers! {
    /// The exercises there are, and those of the firm.
    struct Tabletops {
        /// What can be played.
        pub exercises: Vec<TabletopEntry>,
        /// How long, the shortest first.
        pub lengths: Vec<TabletopLength>,
        /// What the open firm began, the newest first.
        pub runs: Vec<TabletopRunEntry>,
    }

    /// An exercise as a list shows it.
    struct TabletopEntry {
        /// Id.
        pub id: String,
        /// Title.
        pub title: String,
        /// What happens.
        pub summary: String,
        /// What one finds out.
        pub aim: String,
    }

    /// A length.
    struct TabletopLength {
        /// `short`, `medium` or `long`.
        pub id: String,
        /// Minutes in all.
        pub minutes: u32,
        /// Minutes to play.
        pub play: u32,
        /// Minutes for the debrief.
        pub debrief: u32,
    }

    /// A run as a list shows it.
    struct TabletopRunEntry {
        /// Its number.
        pub run: u32,
        /// Title of the exercise.
        pub title: String,
        /// Minutes in all.
        pub minutes: u32,
        /// When it was made, ISO 8601 UTC.
        pub at: String,
        /// Where it is.
        pub phase: TabletopPhase,
        /// How many actions follow from it.
        pub gaps: u32,
    }

    /// Where a run is.
    #[derive(Copy, Eq)]
    enum TabletopPhase {
        /// Roles are given out, papers printed.
        Preparing,
        /// The clock runs.
        Playing,
        /// The clock stands still.
        Paused,
        /// What happened is talked about.
        Debrief,
    }

    /// A run with everything that is shown of it.
    struct TabletopRun {
        /// Its number.
        pub run: u32,
        /// Title of the exercise.
        pub title: String,
        /// What one finds out.
        pub aim: String,
        /// What is read aloud at the beginning.
        pub story: String,
        /// How long it is.
        pub length: TabletopLength,
        /// What to lay on the table.
        pub prepare: Vec<String>,
        /// Where it is.
        pub phase: TabletopPhase,
        /// Whether the clock stands still because the program did, or because nobody had the run on the screen.
        pub broken: bool,
        /// Seconds on the clock when this was answered.
        pub seconds: u32,
        /// Who plays what.
        pub roles: Vec<TabletopRole>,
        /// What happens in this length, in order.
        pub injects: Vec<TabletopInject>,
        /// Id of the inject read out last.
        pub current: Option<String>,
        /// The inject that comes next.
        pub next: Option<TabletopNext>,
        /// What was written down, the oldest first.
        pub log: Vec<TabletopLine>,
        /// What is rated.
        pub statements: Vec<TabletopStatement>,
        /// What follows from the ratings, the most called for first.
        pub gaps: Vec<TabletopGap>,
        /// What the facts lean on.
        pub sources: Vec<SourceEntry>,
    }

    /// A role.
    struct TabletopRole {
        /// Its id.
        pub id: String,
        /// Its name.
        pub name: String,
        /// What it is about.
        pub task: String,
        /// Who plays it; empty for nobody.
        pub player: String,
    }

    /// Something that happens.
    struct TabletopInject {
        /// Its id.
        pub id: String,
        /// The minute it comes in.
        pub minute: u32,
        /// When it is in the story: “Monday, 07:25”.
        pub story_time: String,
        /// Its name.
        pub title: String,
        /// What is read aloud.
        pub read: String,
        /// What there is to see or hear.
        pub material: Option<TabletopMaterial>,
        /// Questions to the room.
        pub asks: Vec<String>,
        /// What is to be decided; absent where nothing is.
        pub decide: Option<String>,
        /// What can be decided.
        pub options: Vec<TabletopOption>,
        /// What good looks like.
        pub good: Vec<String>,
        /// Whether it was read out.
        pub shown: bool,
        /// Id of the option the room decided for.
        pub decided: Option<String>,
    }

    /// What there is to see or hear.
    struct TabletopMaterial {
        /// What kind of thing it is, in words.
        pub kind: String,
        /// What it says, line by line.
        pub text: String,
    }

    /// Something that can be decided.
    struct TabletopOption {
        /// Its id.
        pub id: String,
        /// What one does.
        pub text: String,
        /// What follows.
        pub then: String,
    }

    /// The inject that comes next.
    struct TabletopNext {
        /// Its id.
        pub inject: String,
        /// The second of the exercise it comes in.
        pub at: u32,
    }

    /// A line of the log.
    struct TabletopLine {
        /// When it was written, ISO 8601 UTC.
        pub at: String,
        /// Seconds on the clock of the exercise.
        pub seconds: u32,
        /// What it says.
        pub text: String,
        /// Whether somebody wrote it, in their own words.
        pub own: bool,
    }

    /// Something that is rated.
    struct TabletopStatement {
        /// Its id.
        pub id: String,
        /// The statement.
        pub text: String,
        /// How it went; absent until somebody says so.
        pub rating: Option<TabletopRating>,
    }

    /// An action that follows from the ratings.
    struct TabletopGap {
        /// The action.
        pub action: OpenAction,
        /// Why.
        pub reasons: Vec<TabletopReason>,
    }

    /// Why an action follows.
    struct TabletopReason {
        /// The statement.
        pub statement: String,
        /// How it was rated.
        pub rating: TabletopRating,
    }

    /// What was taken into the plan.
    struct TabletopTaken {
        /// How many actions stand at its beginning now.
        pub actions: u32,
    }

    /// The Charter of Trust.
    struct CharterPage {
        /// Its objectives.
        pub objectives: Vec<CharterEntry>,
        /// Its principles, by number.
        pub principles: Vec<CharterPrinciple>,
        /// Where this is taken from.
        pub source: Option<SourceEntry>,
    }

    /// An objective.
    struct CharterEntry {
        /// Its name.
        pub title: String,
        /// What it means.
        pub text: String,
    }

    /// A principle.
    struct CharterPrinciple {
        /// Its number.
        pub number: u32,
        /// Its name.
        pub title: String,
        /// What it asks for.
        pub text: String,
        /// The page of this program that has to do with it.
        pub page: Option<CharterTarget>,
    }

    /// A page that has to do with a principle.
    #[derive(Copy, Eq)]
    enum CharterTarget {
        /// The steps.
        Steps,
        /// The firm.
        Firm,
        /// What customers ask of the firm, and the firm of its suppliers.
        Suppliers,
    }
}
