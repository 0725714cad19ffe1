//! The past of the sample firm, so that nobody begins before an empty page: rounds of the self-check, actions of the plan, a checklist.

use tritt_core::check::Place;
use tritt_core::checklist::{Choice, select};
use tritt_core::firm::Profile;
use tritt_core::plan::State;
use tritt_core::sample::Sample;
use tritt_core::{ActionId, Day, Timestamp};
use tritt_store::firm::check::{self, CheckId, Given, Run};
use tritt_store::lists::{self, ListId, ListLine, ListVersion};
use tritt_store::plan::{self, Entry};
use tritt_store::{FirmId, StoreError, Tx};

use crate::convert::{Speaker, day_of};
use crate::{ApiError, App};

/// Milliseconds of a day.
const DAY: i64 = 24 * 60 * 60 * 1000;
/// How long a round of the sample took, in seconds: as long as one says it takes.
const ROUND: u32 = 55 * 60;

/// What is written into a sample firm, made ready before the transaction.
pub(super) struct Past {
    rounds: Vec<(Run, Vec<Given>)>,
    plan: Vec<(ActionId, Entry)>,
    list: Option<KeptList>,
}

struct KeptList {
    version: ListVersion,
    lines: Vec<ListLine>,
    finished: Timestamp,
    ticked: usize,
}

impl Past {
    /// Makes it ready in the words of a language, as seen from now.
    ///
    /// # Errors
    /// `content-broken`.
    pub(super) fn new(app: &App, speaker: &Speaker<'_>, profile: &Profile) -> Result<Self, ApiError> {
        let (content, now) = (app.firm_content()?, app.now());
        let Sample { checks, plan, list } = &content.sample;
        let rounds = checks.iter().map(|one| {
            let at = ago(now, one.days);
            let sheet = one.sheet(&content.check, profile);
            let given = content.check.questions().zip(sheet.places()).map(|((_, _, question), place)| Given {
                question: question.id.clone(),
                answer: if let Place::Given(answer) = place { Some(*answer) } else { None },
                at: matches!(place, Place::Given(_)).then_some(at),
                note: String::new(),
                left_out: *place == Place::LeftOut,
            });
            let run = Run { id: CheckId(0), mode: one.mode, begun: at, finished: Some(at), seconds: ROUND };
            (run, given.collect())
        });
        let person = speaker.text("firm-sample-person", None);
        let entries = plan.iter().map(|one| {
            let is_done = one.state == State::Done;
            let entry = Entry {
                state: one.state,
                owner: person.clone(),
                due_on: (!is_done).then(|| Day(day_of(now).0 + i32::from(one.days))),
                cost: one.cost,
                done_at: is_done.then(|| ago(now, one.days)),
                ..Entry::default()
            };
            (one.action.clone(), entry)
        });
        let list = list.as_ref().map(|one| {
            let choice = Choice { audience: one.audience, occasion: one.occasion.clone(), steps: Vec::new() };
            let lines = select(&app.content.curriculum, &choice, profile).into_iter().flat_map(|section| section.items);
            let lines = lines.map(|item| ListLine { key: item.id.to_string(), text: String::new(), duty: item.duty });
            KeptList {
                version: ListVersion {
                    list: ListId(0),
                    version: 0,
                    name: speaker.text(&format!("occasion-{}", one.occasion), None),
                    audience: one.audience,
                    rhythm: one.rhythm,
                    by: String::new(),
                    at: ago(now, one.days),
                },
                lines: lines.collect(),
                finished: ago(now, one.days),
                ticked: one.ticked.into(),
            }
        });
        Ok(Self { rounds: rounds.collect(), plan: entries.collect(), list })
    }

    /// Writes it.
    ///
    /// # Errors
    /// What SQLite reports.
    pub(super) fn write(&self, tx: &Tx<'_>, firm: FirmId, now: Timestamp) -> Result<(), StoreError> {
        for (run, given) in &self.rounds {
            check::keep(tx, firm, run, given)?;
        }
        self.plan.iter().try_for_each(|(action, entry)| plan::write(tx, firm, action, entry))?;
        let Some(kept) = &self.list else { return Ok(()) };
        let list = lists::keep_list(tx, firm, None, &kept.version, &kept.lines)?;
        for line in &kept.lines {
            lists::tick_line(tx, firm, list, &line.key, Some(kept.finished))?;
        }
        lists::finish_run(tx, firm, list, kept.finished)?;
        kept.lines.iter().take(kept.ticked).try_for_each(|line| lists::tick_line(tx, firm, list, &line.key, Some(now)))
    }
}

fn ago(now: Timestamp, days: u16) -> Timestamp {
    Timestamp(now.0 - i64::from(days) * DAY)
}
