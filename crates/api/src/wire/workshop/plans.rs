//! Plans of workshops.

use crate::wire::{Audience, Format, StepName, answers, requests};

requests! {
    /// What somebody wants of a workshop.
    struct WorkshopWish {
        /// Language of the words.
        pub language: String,
        /// Whom it is for.
        pub audience: Audience,
        /// How many come, 1 to 1000.
        pub people: u32,
        /// How long it takes, breaks included: 30 to 480 minutes.
        pub minutes: u32,
        /// When it begins: `09:00`.
        pub begins: String,
        /// Languages spoken: one, or two.
        pub spoken: Vec<String>,
        /// The topics in the order they come, as ids of steps; none lets the program choose.
        pub steps: Vec<String>,
    }

    /// A plan, in a language.
    struct WorkshopPlanRequest {
        /// Id: of a ready one, for example `workshop-45`, or of one’s own, `own-` and a number.
        pub plan: String,
        /// Language of the words.
        pub language: String,
    }

    /// A plan.
    struct WorkshopPlanId {
        /// Its id.
        pub plan: String,
    }

    /// A plan as it is to be saved.
    struct WorkshopDraft {
        /// Id of one’s own that is changed; absent for a new one.
        pub plan: Option<String>,
        /// Its name, 1 to 120 characters.
        pub name: String,
        /// Whom it is for.
        pub audience: Audience,
        /// How many come, 1 to 1000.
        pub people: u32,
        /// How long it is to take, 30 to 480 minutes.
        pub minutes: u32,
        /// When it begins: `09:00`.
        pub begins: String,
        /// Languages spoken: one, or two.
        pub spoken: Vec<String>,
        /// What happens, in order.
        pub blocks: Vec<WorkshopDraftBlock>,
    }

    /// A block to be saved.
    struct WorkshopDraftBlock {
        /// What happens.
        pub kind: WorkshopBlockKind,
        /// Id of the lesson or exercise; empty for every other kind.
        pub item: String,
        /// Id of the topic; empty where it is about the whole workshop.
        pub step: String,
        /// How long it takes, 1 to 240 minutes.
        pub minutes: u32,
        /// What the trainer wants to remember, at most 1000 characters.
        pub note: String,
    }

    /// What happens in a block.
    #[derive(Copy, Eq)]
    enum WorkshopBlockKind {
        /// People arrive.
        Welcome,
        /// A test before anything is explained.
        TestBefore,
        /// A lesson as slides.
        Lesson,
        /// Questions to the room.
        Questions,
        /// Something to do together.
        Exercise,
        /// People talk.
        Discussion,
        /// What everybody does on Monday.
        Actions,
        /// A short break.
        Break,
        /// The break to eat.
        Lunch,
        /// The same test again.
        TestAfter,
        /// What people say about the workshop.
        Feedback,
        /// Good-bye.
        Closing,
        /// Something of the trainer’s own.
        Own,
    }

    /// A paper of a plan.
    struct WorkshopPaper {
        /// Id of the plan.
        pub plan: String,
        /// Which paper.
        pub paper: WorkshopPaperKind,
        /// Language of the paper.
        pub language: String,
        /// A second one beside it; the agenda has none.
        pub beside: Option<String>,
    }

    /// What is printed of a plan.
    #[derive(Copy, Eq)]
    enum WorkshopPaperKind {
        /// The blocks with their times, for the trainer.
        Agenda,
        /// What to bring.
        Materials,
        /// What people take home.
        Handout,
    }

    /// Asks for a paper of a plan as a file.
    struct WorkshopPaperExport {
        /// Which paper.
        pub paper: WorkshopPaper,
        /// What kind of file.
        pub format: Format,
    }
}

answers! {
    /// The plans there are.
    struct WorkshopPlans {
        /// Those that come with the program, the shortest first.
        pub ready: Vec<WorkshopPlanEntry>,
        /// One’s own, the one changed last first.
        pub own: Vec<WorkshopPlanEntry>,
    }

    /// A plan as a list shows it.
    struct WorkshopPlanEntry {
        /// Its id.
        pub id: String,
        /// Its name.
        pub title: String,
        /// What it is about; empty for one’s own.
        pub summary: String,
        /// Whom it is for.
        pub audience: Audience,
        /// How many come.
        pub people: u32,
        /// How long it takes.
        pub minutes: u32,
        /// Its topics.
        pub topics: Vec<StepName>,
        /// When it was changed last, ISO 8601 UTC; absent for a ready one.
        pub changed: Option<String>,
    }

    /// A plan with everything that is shown of it.
    struct WorkshopPlan {
        /// Its id; empty for one that is not saved.
        pub id: String,
        /// Whether it can be changed.
        pub own: bool,
        /// Its name.
        pub title: String,
        /// What it is about; empty for one’s own.
        pub summary: String,
        /// Whom it is for.
        pub audience: Audience,
        /// How many come.
        pub people: u32,
        /// How long it is to take.
        pub minutes: u32,
        /// How long it takes.
        pub takes: u32,
        /// When it begins: `09:00`.
        pub begins: String,
        /// When it ends.
        pub ends: String,
        /// Languages spoken: one, or two.
        pub spoken: Vec<String>,
        /// Its topics.
        pub topics: Vec<StepName>,
        /// What happens, in order.
        pub blocks: Vec<WorkshopBlock>,
        /// What is not as it should be.
        pub faults: Vec<WorkshopFault>,
        /// What to bring.
        pub supplies: Vec<String>,
    }

    /// A block.
    struct WorkshopBlock {
        /// What happens.
        pub kind: WorkshopBlockKind,
        /// Id of the lesson or exercise; empty for every other kind.
        pub item: String,
        /// Id of the topic; empty where it is about the whole workshop.
        pub step: String,
        /// What it is called.
        pub title: String,
        /// Who does it with whom; empty where everybody looks at the front.
        pub together: String,
        /// When it begins: `09:05`.
        pub begins: String,
        /// How long it takes.
        pub minutes: u32,
        /// What the trainer wants to remember.
        pub note: String,
    }

    /// Something that is not as it should be with a plan.
    struct WorkshopFault {
        /// What.
        pub kind: WorkshopFaultKind,
        /// At which block, from 0; absent where it is about the whole.
        pub place: Option<u32>,
        /// How many minutes it is off; absent where that says nothing.
        pub minutes: Option<u32>,
    }

    /// What can be wrong with a plan.
    #[derive(Copy, Eq)]
    enum WorkshopFaultKind {
        /// Nothing in it.
        Empty,
        /// It takes longer than there is time.
        TooLong,
        /// Time is left.
        TooShort,
        /// People sit for longer than 90 minutes from here on.
        Unbroken,
        /// A break at the edge, or right after another.
        Pause,
        /// A long day with too little rest.
        Rest,
        /// A test without the other one.
        Test,
        /// A beginning or an end that stands elsewhere.
        Place,
    }

    /// A plan that is proposed, and what became of the topics.
    struct WorkshopProposal {
        /// The plan, not saved.
        pub plan: WorkshopPlan,
        /// Topics wished for that the time has no room for.
        pub left_out: Vec<StepName>,
        /// Topics nobody asked for, because those asked for do not fill the time.
        pub added: Vec<StepName>,
    }

    /// What a workshop can be about, and what can happen in one.
    struct WorkshopChoices {
        /// The topics.
        pub topics: Vec<WorkshopTopic>,
        /// What belongs to no topic.
        pub plain: Vec<WorkshopBlockChoice>,
    }

    /// A topic, and what can be done about it.
    struct WorkshopTopic {
        /// The step.
        pub step: StepName,
        /// What can be done.
        pub blocks: Vec<WorkshopBlockChoice>,
    }

    /// A block that can be put into a plan.
    struct WorkshopBlockChoice {
        /// What happens.
        pub kind: WorkshopBlockKind,
        /// Id of the lesson or exercise; empty for every other kind.
        pub item: String,
        /// Id of the topic; empty where it is about the whole workshop.
        pub step: String,
        /// What it is called.
        pub title: String,
        /// How long it usually takes.
        pub minutes: u32,
    }
}
