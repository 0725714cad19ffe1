//! What is presented to a room: for the trainer's window and for the projector's.

use super::{QrSquare, RoomRound, WorkshopBlockKind};
use crate::wire::{Block, Inline, SourceEntry, StepName, Theme, answers, requests};

requests! {
    /// What to present.
    struct PresentationStart {
        /// The language of the slides.
        pub language: String,
        /// Another one that can stand beside it.
        pub second: Option<String>,
        /// What is presented, in order: at most 81 blocks, those of the longest plan and its name before them.
        pub blocks: Vec<PresentedBlock>,
    }

    /// A part of a presentation that has its time.
    struct PresentedBlock {
        /// Its name, at most 120 characters; empty: that of what is presented first.
        pub title: String,
        /// How long it is meant to take; 0 where it takes what it takes, at most 480.
        pub minutes: u32,
        /// What is presented in it, at most 60. Where there is nothing, a slide says what happens.
        pub parts: Vec<PresentedPart>,
        /// What it is in a plan; absent where it comes from none.
        pub planned: Option<PlannedBlock>,
    }

    /// A block of a plan that is presented.
    struct PlannedBlock {
        /// What happens.
        pub kind: WorkshopBlockKind,
        /// Id of the lesson or exercise; empty for every other kind.
        pub item: String,
        /// Id of the topic; empty where it is about the whole workshop.
        pub step: String,
        /// What the trainer wants to remember, at most 1000 characters: it is told to the trainer alone.
        pub note: String,
    }

    /// Something that slides are made of.
    struct PresentedPart {
        /// What it is.
        pub kind: PresentedKind,
        /// Its id.
        pub id: String,
    }

    /// What slides are made of.
    #[derive(Copy, Eq)]
    enum PresentedKind {
        /// A step: what it is about, and all its lessons.
        Step,
        /// A lesson.
        Lesson,
        /// An exercise.
        Exercise,
    }

    /// Where to go.
    #[serde(tag = "kind")]
    enum SlideMove {
        /// To the next slide.
        Next,
        /// To the one before.
        Previous,
        /// To the first.
        First,
        /// To the last.
        Last,
        /// To this one.
        To {
            /// Its place, from 0.
            slide: u32,
        },
    }

    /// How it is presented; what is absent stays.
    #[derive(Default)]
    struct PresentationChange {
        /// Whether the projector is black.
        pub black: Option<bool>,
        /// Whether both languages are shown.
        pub bilingual: Option<bool>,
        /// What the clock does.
        pub clock: Option<PresentationClock>,
    }

    /// What the clock of a presentation does.
    #[derive(Copy, Eq)]
    enum PresentationClock {
        /// It runs.
        Run,
        /// It stands.
        Stop,
        /// It stands at nothing.
        Reset,
    }

    /// Where the pointer is.
    struct PointerMove {
        /// The place on the slide; absent: nowhere.
        pub at: Option<SlidePoint>,
    }

    /// A place on a slide, in ten-thousandths of its width and height.
    #[derive(Copy, Eq)]
    struct SlidePoint {
        /// From the left, 0 to 10,000.
        pub x: u32,
        /// From the top, 0 to 10,000.
        pub y: u32,
    }

    /// Whether the window for the projector is wanted.
    struct ProjectorWish {
        /// Open, or closed.
        pub open: bool,
    }

    /// Asks for slides on paper.
    struct SlidePaper {
        /// What is printed.
        pub paper: SlidePaperKind,
        /// Of what; absent: of what is presented now.
        pub of: Option<PresentationStart>,
    }

    /// What is printed of slides.
    #[derive(Copy, Eq)]
    enum SlidePaperKind {
        /// The slides, one a page.
        Slides,
        /// Each slide with its notes.
        Notes,
    }
}

answers! {
    /// What there is to present.
    struct Presentable {
        /// The steps with their lessons.
        pub steps: Vec<PresentableStep>,
        /// Exercises that stand alone.
        pub exercises: Vec<PresentableExercise>,
    }

    /// A step to present.
    struct PresentableStep {
        /// The step.
        pub step: StepName,
        /// Its lessons.
        pub lessons: Vec<PresentableLesson>,
    }

    /// A lesson to present.
    struct PresentableLesson {
        /// Id.
        pub id: String,
        /// Title.
        pub title: String,
        /// How many slides it makes, exercises not counted.
        pub slides: u32,
    }

    /// An exercise to present.
    struct PresentableExercise {
        /// Id.
        pub id: String,
        /// Title.
        pub title: String,
    }

    /// What is presented now.
    struct Presentation {
        /// What the trainer sees; absent while nothing is presented.
        pub now: Option<TrainerView>,
        /// Whether there is a room, too.
        pub room: RoomState,
    }

    /// Whether there is a room.
    #[derive(Copy, Eq)]
    enum RoomState {
        /// No session runs.
        None,
        /// It is open.
        Open,
        /// A session runs, but its room has closed: nobody can answer until it is opened again.
        Interrupted,
    }

    /// What the trainer sees.
    struct TrainerView {
        /// The language of the slides.
        pub language: String,
        /// The one that can stand beside it.
        pub second: Option<String>,
        /// Whether both are shown.
        pub bilingual: bool,
        /// Whether the projector is black.
        pub black: bool,
        /// What is on the wall, unless it is black: the slide, or what the room has put over it.
        pub wall: WallShows,
        /// Whether the projector's window is open.
        pub projector: bool,
        /// The place of the slide that is shown, from 0.
        pub slide: u32,
        /// Every slide by name.
        pub slides: Vec<SlideName>,
        /// The slide that is shown.
        pub current: SlideShown,
        /// The one after it.
        pub next: Option<SlideShown>,
        /// What there is to say, in each language.
        pub notes: Vec<SlideNotes>,
        /// The blocks and their time.
        pub blocks: Vec<BlockTime>,
        /// The block the slide lies in, from 0.
        pub block: u32,
        /// Whether the clock runs.
        pub runs: bool,
        /// How many seconds more than planned it has taken so far; less than nothing: fewer.
        pub behind: i32,
    }

    /// What is on the wall.
    #[derive(Copy, Eq)]
    enum WallShows {
        /// The slide.
        Slide,
        /// A round of the room, over the slide.
        Round,
        /// The room's pause, over the slide.
        Pause,
    }

    /// A slide by name.
    struct SlideName {
        /// Its heading.
        pub title: String,
        /// What is on it.
        pub kind: SlideKind,
        /// Which part of its passage it is, from 1.
        pub part: u32,
        /// How many parts there are.
        pub parts: u32,
        /// The block it lies in, from 0.
        pub block: u32,
    }

    /// What there is to say to a slide in one language.
    struct SlideNotes {
        /// The language.
        pub language: String,
        /// The passage in full.
        pub blocks: Vec<Block>,
        /// What it rests on.
        pub sources: Vec<SourceEntry>,
    }

    /// A block and its time.
    struct BlockTime {
        /// Its name.
        pub title: String,
        /// How long it is meant to take, in minutes; 0 where it takes what it takes.
        pub minutes: u32,
        /// How long it has taken so far, in seconds.
        pub seconds: u32,
        /// The place of its first slide, from 0.
        pub first: u32,
    }

    /// What is on a slide.
    #[derive(Copy, Eq)]
    enum SlideKind {
        /// The title of a step or a lesson.
        Title,
        /// A thought, or entries of a list.
        Points,
        /// A scene from a small firm.
        Example,
        /// What is done now.
        Do,
        /// A figure.
        Figure,
        /// Something for the room to do.
        Task,
        /// What is right, and why.
        Solution,
    }

    /// A slide as it is drawn.
    struct SlideShown {
        /// What is on it.
        pub kind: SlideKind,
        /// Which part of its passage it is, from 1.
        pub part: u32,
        /// How many parts there are.
        pub parts: u32,
        /// How large its words are.
        pub size: SlideSize,
        /// The slide in each language there is for it, the language of the slides first.
        pub sides: Vec<SlideSide>,
        /// What is drawn on it beside words.
        pub picture: Option<SlidePicture>,
    }

    /// How large the words of a slide are.
    #[derive(Copy, Eq)]
    enum SlideSize {
        /// There are few.
        Large,
        /// There are some.
        Middle,
        /// There are many.
        Small,
    }

    /// A slide in one language.
    struct SlideSide {
        /// The language.
        pub language: String,
        /// What kind of slide it is, in a word or two over the heading; may be empty.
        pub label: String,
        /// Its heading.
        pub heading: Vec<Inline>,
        /// A value drawn large; may be empty.
        pub value: String,
        /// What it shows.
        pub lines: Vec<SlideLine>,
        /// What stands small below: where it comes from; may be empty.
        pub foot: String,
    }

    /// A line of a slide.
    struct SlideLine {
        /// What stands before it: a number, a letter, a dot; empty before running text.
        pub mark: String,
        /// Its words.
        pub text: Vec<Inline>,
    }

    /// What is drawn on a slide beside words.
    #[serde(tag = "kind")]
    enum SlidePicture {
        /// An address in pieces. It leads nowhere.
        Link {
            /// Its pieces.
            pieces: Vec<LinkPiece>,
        },
        /// A drawn place.
        Place {
            /// Its id.
            place: String,
            /// The things that are risks, by id, once they are told.
            risks: Vec<String>,
        },
    }

    /// A piece of an address.
    struct LinkPiece {
        /// What is shown.
        pub text: String,
        /// Whether it says whose the address is; told on the solution only.
        pub owner: bool,
    }

    /// What the projector shows. It can read this and nothing else.
    struct ProjectorView {
        /// The language of the slides; the words around them are in it too.
        pub language: String,
        /// How it is coloured.
        pub theme: Theme,
        /// What is on it.
        pub stage: ProjectorStage,
        /// How to join, while a session runs: it is drawn at the edge of every stage.
        pub join: Option<ProjectorJoin>,
    }

    /// What is on the projector.
    #[serde(tag = "kind")]
    enum ProjectorStage {
        /// Nothing is presented.
        Idle,
        /// It is black.
        Black,
        /// A slide.
        Slide {
            /// The slide.
            slide: Box<SlideShown>,
            /// Whether both languages are shown.
            bilingual: bool,
            /// Its place, from 1.
            place: u32,
            /// How many there are.
            of: u32,
        },
        /// A round of the session that is on. What is right is in it once it is revealed.
        Round {
            /// The round.
            round: Box<RoomRound>,
            /// Whether what people chose is shown.
            results: bool,
        },
        /// A pause of the session.
        Pause,
    }

    /// How to join a session.
    struct ProjectorJoin {
        /// The address to type.
        pub address: String,
        /// The code to type.
        pub code: String,
        /// The square a phone reads.
        pub qr: Option<QrSquare>,
        /// How many are in.
        pub people: u32,
    }
}
