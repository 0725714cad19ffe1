//! What the sample firm has done so far: nobody begins before an empty page. What it says to customers stands with the requirements, whom it calls with the
//! emergency.

use std::collections::BTreeMap;

use crate::check::{Answer, Catalogue, Mode, Place, Sheet};
use crate::checklist::Rhythm;
use crate::curriculum::Audience;
use crate::firm::Profile;
use crate::plan::State;
use crate::{ActionId, CheckQuestionId, OccasionId};

/// Its past.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Sample {
    /// Rounds of the self-check, all finished, the oldest first.
    pub checks: Vec<SampleCheck>,
    /// What was said about actions of the plan.
    pub plan: Vec<SampleAction>,
    /// A checklist it keeps.
    pub list: Option<SampleList>,
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
