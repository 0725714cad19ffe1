//! What the sample firm has done so far: nobody begins before an empty page. What it says to customers stands with the requirements, whom it calls with the
//! emergency.

use std::collections::BTreeMap;

use crate::check::{Answer, Catalogue, Mode, Place, Sheet};
use crate::checklist::Rhythm;
use crate::curriculum::Audience;
use crate::firm::Profile;
use crate::plan::State;
use crate::tabletop::{Length, Rating};
use crate::{ActionId, CheckQuestionId, ExerciseId, OccasionId, PartId};

/// Its past.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Sample {
    /// Rounds of the self-check, all finished, the oldest first.
    pub checks: Vec<SampleCheck>,
    /// What was said about actions of the plan.
    pub plan: Vec<SampleAction>,
    /// A checklist it keeps.
    pub list: Option<SampleList>,
    /// An incident that is over.
    pub incident: Option<SampleIncident>,
    /// A table-top exercise that was played.
    pub exercise: Option<SampleExercise>,
}

/// A round of the self-check.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SampleCheck {
    /// How many days ago it was.
    pub days: u16,
    /// How it was asked.
    pub mode: Mode,
    /// What was answered.
    pub answers: BTreeMap<CheckQuestionId, Answer>,
}

impl SampleCheck {
    /// What stands in the place of each question for a firm of this profile.
    pub fn sheet(&self, catalogue: &Catalogue, profile: &Profile) -> Sheet {
        let mut sheet = Sheet::asking(catalogue, |topic, question| {
            self.mode.asks(question) && topic.relevance(question, profile).is_shown()
        });
        for (question, answer) in &self.answers {
            sheet.answer(catalogue, question, *answer);
        }
        sheet
    }

    /// Whether every question that is asked is answered.
    pub fn is_whole(&self, catalogue: &Catalogue, profile: &Profile) -> bool {
        !self.sheet(catalogue, profile).places().contains(&Place::Open)
    }
}

/// What was said about an action.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SampleAction {
    /// The action.
    pub action: ActionId,
    /// How far it is.
    pub state: State,
    /// Days until it is due; for one that is done, since then.
    pub days: u16,
    /// What it costs, in whole euros.
    pub cost: u32,
}

/// A checklist the firm keeps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SampleList {
    /// The occasion its lines are for.
    pub occasion: OccasionId,
    /// Whom it is for.
    pub audience: Audience,
    /// How often it is gone through.
    pub rhythm: Rhythm,
    /// How many days ago it was gone through last.
    pub days: u16,
    /// How many of its lines are ticked since.
    pub ticked: u16,
}

/// An incident that is over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SampleIncident {
    /// Its kind, as the emergency knows them.
    pub kind: String,
    /// How many days ago it was.
    pub days: u16,
    /// Minutes from its beginning to its end.
    pub minutes: u16,
    /// What was answered about it, by question: whether it has to be reported.
    pub answers: BTreeMap<String, String>,
    /// The lines of its log.
    pub lines: Vec<SampleLine>,
}

/// A line of a log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SampleLine {
    /// Names its words.
    pub id: PartId,
    /// Minutes since the incident began.
    pub minutes: u16,
    /// What it tells.
    pub tells: Told,
}

/// What a line somebody wrote into a log tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    /// Something somebody saw.
    Seen,
    /// Something somebody did.
    Done,
    /// Something somebody decided.
    Decided,
}

/// A table-top exercise that was played and talked about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SampleExercise {
    /// Which.
    pub exercise: ExerciseId,
    /// How long.
    pub length: Length,
    /// How many days ago it was.
    pub days: u16,
    /// What was decided, by inject.
    pub decided: BTreeMap<PartId, PartId>,
    /// How each statement went.
    pub ratings: BTreeMap<PartId, Rating>,
}
