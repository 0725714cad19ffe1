//! The action plan.

use super::{Audience, Cost, answers, requests};

requests! {
    /// What is said about an action; what is absent stays as it is.
    struct PlanChange {
        /// The action.
        pub action: String,
        /// How far it is.
        pub state: Option<PlanState>,
        /// Who does it.
        pub owner: Option<String>,
        /// Until when, ISO 8601; empty takes the day back.
        pub due: Option<String>,
        /// What it costs, in whole euros.
        pub cost: Option<u32>,
        /// What shows that it is done.
        pub evidence: Option<String>,
        /// Notes.
        pub notes: Option<String>,
    }

    /// An action of the firm's own.
    struct NewPlanAction {
        /// What is to be done.
        pub title: String,
        /// Effort in minutes.
        pub minutes: u32,
    }

    /// An action of the plan.
    struct PlanAction {
        /// The action.
        pub action: String,
    }

    /// An action goes to another place.
    struct PlanMove {
        /// The action.
        pub action: String,
        /// The one it comes before; absent for the end.
        pub before: Option<String>,
    }

    /// How far an action is.
    #[derive(Copy, Eq)]
    enum PlanState {
        /// Nobody has begun.
        Open,
        /// Somebody is at it.
        Doing,
        /// It is done.
        Done,
        /// The firm has decided against it.
        Dropped,
    }
}

answers! {
    /// The plan.
    struct PlanPage {
        /// What is to be done, in order, then what is over.
        pub lines: Vec<PlanLine>,
        /// What the profile leaves out.
        pub hidden: Vec<PlanHidden>,
        /// What the plan does to the self-check; absent before there is one.
        pub points: Option<PlanPoints>,
        /// Whether somebody gave it an order of their own.
        pub reordered: bool,
        /// What all of it costs that has a price, in whole euros.
        pub cost: u32,
        /// Names that could do something: everybody who learns here.
        pub people: Vec<String>,
    }

    /// A line of the plan.
    struct PlanLine {
        /// The action.
        pub action: String,
        /// What is to be done.
        pub title: String,
        /// Whether the firm added it itself.
        pub own: bool,
        /// Id of its step; empty for one of the firm's own.
        pub step: String,
        /// Number and title of its step.
        pub step_title: String,
        /// Why.
        pub why: String,
        /// How; one text for each system where they differ.
        pub how: Vec<String>,
        /// How one sees that it is done.
        pub check: String,
        /// Effort in minutes.
        pub minutes: u32,
        /// Cost class.
        pub cost_class: Cost,
        /// Who does such things.
        pub who: Audience,
        /// Why it stands here, a reason each.
        pub reasons: Vec<String>,
        /// Why it is for this firm; empty when it is for every firm.
        pub shown: String,
        /// When it is due by the sum of times.
        pub horizon: PlanHorizon,
        /// Whether it is one of the six for now.
        pub for_now: bool,
        /// How far it is.
        pub state: PlanState,
        /// Who does it.
        pub owner: String,
        /// Until when, ISO 8601; empty without a day.
        pub due: String,
        /// Whether that day has passed.
        pub overdue: bool,
        /// What it costs, in whole euros; 0 where nobody has said.
        pub cost: u32,
        /// What shows that it is done.
        pub evidence: String,
        /// Notes.
        pub notes: String,
        /// When it was done, ISO 8601 in UTC.
        pub done_at: Option<String>,
    }

    /// When something is due.
    #[derive(Copy, Eq)]
    enum PlanHorizon {
        /// In the first hour.
        Hour,
        /// On the first day.
        Day,
        /// In the first month.
        Month,
        /// In the first year.
        Year,
    }

    /// An action that is not for this firm.
    struct PlanHidden {
        /// What it would be.
        pub title: String,
        /// Why it is not.
        pub because: String,
    }

    /// What the plan does to the self-check.
    struct PlanPoints {
        /// Points now.
        pub now: i32,
        /// Points after the six actions for now.
        pub six: i32,
        /// Points after the whole plan.
        pub all: i32,
        /// Points that can be reached.
        pub maximum: i32,
    }
}
