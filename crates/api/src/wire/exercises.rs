//! Scenarios, sorting, places.

use super::{Audience, OpenAction, StepName, answers, requests};

requests! {
    /// How a scenario was played.
    struct ScenarioEnd {
        /// Made by the window when the scenario begins, 8 to 64 characters.
        pub attempt: String,
        /// Id of the scenario.
        pub exercise: String,
        /// The choices from the first situation to the ending.
        pub choices: Vec<String>,
    }

    /// Where the cards lie.
    struct SortingAnswer {
        /// Language of the explanation.
        pub language: String,
        /// Made by the window when the cards are shown.
        pub attempt: String,
        /// Id of the exercise.
        pub exercise: String,
        /// Every card with its box.
        pub placed: Vec<Placed>,
    }

    /// A card in a box.
    struct Placed {
        /// Id of the card.
        pub card: String,
        /// Id of the box.
        pub into: String,
    }

    /// What was marked as a risk.
    struct PlaceAnswer {
        /// Language of the explanation.
        pub language: String,
        /// Made by the window when the place is shown.
        pub attempt: String,
        /// Id of the place.
        pub exercise: String,
        /// The things marked.
        pub marked: Vec<String>,
    }
}

answers! {
    /// An incident to decide through, with everything that can happen in it.
    struct ScenarioPage {
        /// Id.
        pub id: String,
        /// Title.
        pub title: String,
        /// What it is about.
        pub summary: String,
        /// How long it takes to play.
        pub minutes: u32,
        /// Whom it is for.
        pub audience: Vec<Audience>,
        /// The clock at the beginning, in minutes after midnight.
        pub begins: u32,
        /// The first situation.
        pub start: String,
        /// Situations to decide in.
        pub situations: Vec<Situation>,
        /// How it can end.
        pub endings: Vec<Ending>,
        /// What to take away.
        pub debrief: Debrief,
    }

    /// A moment in which something has to be decided.
    struct Situation {
        /// Id inside the scenario.
        pub id: String,
        /// What happens.
        pub text: String,
        /// What one can do.
        pub choices: Vec<ScenarioChoice>,
    }

    /// Something one can do.
    struct ScenarioChoice {
        /// Id inside the situation.
        pub id: String,
        /// What one does.
        pub text: String,
        /// What follows from it.
        pub then: String,
        /// How many minutes pass.
        pub minutes: u32,
        /// The situation or ending it leads to.
        pub to: String,
    }

    /// How a scenario ends.
    struct Ending {
        /// Id inside the scenario.
        pub id: String,
        /// How well.
        pub outcome: Outcome,
        /// Title.
        pub title: String,
        /// What has happened.
        pub text: String,
    }

    /// How well a scenario ends.
    #[derive(Copy, Eq)]
    enum Outcome {
        /// As well as it can.
        Good,
        /// With damage that could have been smaller.
        Mixed,
        /// With great damage.
        Hard,
    }

    /// What to take away from a scenario, and where to go on.
    struct Debrief {
        /// What to take away.
        pub text: String,
        /// Steps that deal with it.
        pub steps: Vec<StepName>,
        /// Actions that prepare for it.
        pub actions: Vec<OpenAction>,
        /// The checklist for it.
        pub checklist: Option<DebriefChecklist>,
    }

    /// A checklist to go on with.
    struct DebriefChecklist {
        /// Whom it is for.
        pub audience: Audience,
        /// Id of the occasion.
        pub occasion: String,
        /// Name of the occasion.
        pub name: String,
    }

    /// Cards to sort.
    struct SortingPage {
        /// Id.
        pub id: String,
        /// Title.
        pub title: String,
        /// What to do.
        pub task: String,
        /// The boxes.
        pub boxes: Vec<Named>,
        /// The cards in the order shown.
        pub cards: Vec<Named>,
        /// The step that deals with it.
        pub step: StepName,
    }

    /// Something with a name.
    struct Named {
        /// Id.
        pub id: String,
        /// Name.
        pub name: String,
    }

    /// What follows sorting. It exists only after the answer was saved.
    struct SortingFeedback {
        /// Whether enough cards lie right.
        pub right: bool,
        /// How many lie right.
        pub count: u32,
        /// Every card.
        pub cards: Vec<CardFeedback>,
    }

    /// Where a card belongs.
    struct CardFeedback {
        /// Id of the card.
        pub card: String,
        /// The box it belongs in.
        pub belongs: String,
        /// Whether it lies there.
        pub right: bool,
        /// Why it belongs there.
        pub why: String,
    }

    /// A drawn place.
    struct PlacePage {
        /// Id.
        pub id: String,
        /// Title.
        pub title: String,
        /// What to do.
        pub task: String,
        /// How many risks there are.
        pub risks: u32,
        /// What can be pointed at, with what is to be seen.
        pub things: Vec<Named>,
    }

    /// What follows the search. It exists only after the answer was saved.
    struct PlaceFeedback {
        /// Whether enough was found.
        pub right: bool,
        /// How many risks were found.
        pub found: u32,
        /// Everything that can be pointed at.
        pub things: Vec<ThingFeedback>,
    }

    /// What there is to say about a thing.
    struct ThingFeedback {
        /// Id of the thing.
        pub thing: String,
        /// The step that deals with the risk; absent for what is all right.
        pub risk: Option<StepName>,
        /// Whether it was marked.
        pub marked: bool,
        /// Why it is a risk, or why it is all right.
        pub why: String,
    }
}
