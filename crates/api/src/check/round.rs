//! What is kept about the rounds of a firm, put beside the questions.

use std::collections::BTreeMap;

use tritt_core::CheckQuestionId;
use tritt_core::check::{Answer, Catalogue, Mode, Place, Sheet, Tally, score};
use tritt_core::firm::Profile;
use tritt_store::firm::check::{CheckId, Given, Run};

use crate::convert::{iso, not_found, whole};
use crate::firm::number;
use crate::wire::*;
use crate::{ApiError, App};

/// A round with what was answered in it.
pub(super) struct Round {
    pub run: Run,
    pub given: BTreeMap<CheckQuestionId, Given>,
    pub sheet: Sheet,
}

/// Everything about the rounds of the open firm.
pub(super) struct Rounds<'a> {
    pub catalogue: &'a Catalogue,
    pub profile: Profile,
    all: Vec<Round>,
}

impl<'a> Rounds<'a> {
    /// Those of the open firm.
    ///
    /// # Errors
    /// `firm-missing`, or what the store says.
    pub fn of(app: &'a App) -> Result<Self, ApiError> {
        let (firm, catalogue) = (app.firm()?, &app.firm_content()?.check);
        let store = app.kept();
        let profile = store.firm_profile(firm)?;
        let mut answers = store.check_answers(firm)?;
        let mut all = Vec::new();
        for run in store.checks(firm)? {
            let given = answers.remove(&run.id).unwrap_or_default();
            let given: BTreeMap<_, _> = given.into_iter().map(|given| (given.question.clone(), given)).collect();
            let sheet = sheet(catalogue, &profile, &run, &given);
            all.push(Round { run, given, sheet });
        }
        Ok(Self { catalogue, profile, all })
    }

    /// All of them, the one begun last first.
    pub fn all(&self) -> impl Iterator<Item = &Round> {
        self.all.iter()
    }

    /// The one with this number.
    ///
    /// # Errors
    /// `not-found`.
    pub fn find(&self, check: u32) -> Result<&Round, ApiError> {
        let id = CheckId(check.into());
        self.all.iter().find(|round| round.run.id == id).ok_or_else(|| not_found(&check.to_string()))
    }

    /// The finished round before this one.
    pub fn before(&self, round: &Round) -> Option<&Round> {
        let later = self.all.iter().skip_while(|one| one.run.id != round.run.id).skip(1);
        later.into_iter().find(|one| one.run.finished.is_some())
    }

    /// The empty sheet of a round that would begin now.
    pub fn would_ask(&self, mode: Mode) -> Sheet {
        empty(self.catalogue, &self.profile, mode)
    }

    /// The round as a list shows it.
    pub fn entry(&self, round: &Round) -> CheckEntry {
        CheckEntry {
            check: number(round.run.id.0),
            mode: match round.run.mode {
                Mode::Interview => CheckMode::Interview,
                Mode::Quick => CheckMode::Quick,
            },
            begun: iso(round.run.begun),
            finished: round.run.finished.map(iso),
            asked: whole(round.sheet.asked()),
            answered: whole(round.sheet.answered()),
            seconds: round.run.seconds,
            score: tally(score(self.catalogue, &round.sheet).total),
        }
    }
}

fn empty(catalogue: &Catalogue, profile: &Profile, mode: Mode) -> Sheet {
    Sheet::asking(catalogue, |topic, question| mode.asks(question) && topic.relevance(question, profile).is_shown())
}

/// The sheet of a round. One that goes on asks what concerns the firm as it is now; a finished one keeps what it asked.
fn sheet(catalogue: &Catalogue, profile: &Profile, run: &Run, given: &BTreeMap<CheckQuestionId, Given>) -> Sheet {
    if run.finished.is_some() {
        let place = |id: &CheckQuestionId| match given.get(id) {
            // a question that came into the catalogue later
            None => Place::LeftOut,
            Some(given) if given.left_out => Place::LeftOut,
            Some(given) => given.answer.map_or(Place::Open, Place::Given),
        };
        return Sheet::of(catalogue, catalogue.questions().map(|(_, _, question)| place(&question.id)));
    }
    let mut sheet = empty(catalogue, profile, run.mode);
    for given in given.values() {
        if let Some(answer) = given.answer {
            sheet.answer(catalogue, &given.question, answer);
        }
    }
    sheet
}

/// Points on the wire.
pub(super) fn tally(tally: Tally) -> CheckTally {
    CheckTally { points: tally.points, reachable: tally.reachable, percent: tally.percent().map(u32::from) }
}

/// An answer on the wire.
pub(super) fn answer_out(answer: Answer) -> CheckAnswer {
    match answer {
        Answer::Yes => CheckAnswer::Yes,
        Answer::Partly => CheckAnswer::Partly,
        Answer::No => CheckAnswer::No,
        Answer::NotApplicable => CheckAnswer::NotApplicable,
        Answer::DontKnow => CheckAnswer::DontKnow,
    }
}

/// What was answered to a question of a sheet.
pub(super) fn answer_on(catalogue: &Catalogue, sheet: &Sheet, question: &CheckQuestionId) -> Option<Answer> {
    match sheet.place(catalogue, question) {
        Place::Given(answer) => Some(answer),
        Place::Open | Place::LeftOut => None,
    }
}
