//! The past of the sample firm, so that nobody begins before an empty page: rounds of the self-check, actions of the plan, a checklist, an incident that is
//! over, a table-top exercise.

use tritt_core::check::Place;
use tritt_core::checklist::{Choice, select};
use tritt_core::firm::Profile;
use tritt_core::plan::State;
use tritt_core::sample::{Sample, SampleExercise, SampleIncident, Told};
use tritt_core::tabletop::{Entry as Happened, Event};
use tritt_core::{ActionId, Day, Timestamp};
use tritt_store::firm::check::{self, CheckId, Given, Run};
use tritt_store::firm::incident::{self, Line, LineKind};
use tritt_store::firm::tabletop;
use tritt_store::lists::{self, ListId, ListLine, ListVersion};
use tritt_store::plan::{self, Entry};
use tritt_store::{FirmId, StoreError, Tx};

use crate::convert::{Speaker, day_of};
use crate::{ApiError, App};

/// Milliseconds of a day.
const DAY: i64 = 24 * 60 * MINUTE;
/// Milliseconds of a minute.
const MINUTE: i64 = 60 * 1000;
/// How long a round of the sample took, in seconds: as long as one says it takes.
const ROUND: u32 = 55 * 60;

/// What is written into a sample firm, made ready before the transaction.
pub(super) struct Past {
    rounds: Vec<(Run, Vec<Given>)>,
    plan: Vec<(ActionId, Entry)>,
    list: Option<KeptList>,
    incident: Option<PastIncident>,
    exercise: Option<PastExercise>,
}

struct PastIncident {
    kind: String,
    title: String,
    begun: Timestamp,
    closed: Timestamp,
    answers: Vec<(String, String)>,
    lines: Vec<Line>,
}

struct PastExercise {
    run: tabletop::Run,
    log: Vec<Happened>,
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
        let Sample { checks, plan, list, incident, exercise } = &content.sample;
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
        let incident = incident.as_ref().map(|one| PastIncident::new(app, speaker, one, &person)).transpose()?;
        let exercise = exercise.as_ref().and_then(|one| PastExercise::new(app, one, &person));
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
        Ok(Self { rounds: rounds.collect(), plan: entries.collect(), list, incident, exercise })
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
        if let Some(past) = &self.incident {
            past.write(tx, firm)?;
        }
        if let Some(past) = &self.exercise {
            past.write(tx, firm)?;
        }
        let Some(kept) = &self.list else { return Ok(()) };
        let list = lists::keep_list(tx, firm, None, &kept.version, &kept.lines)?;
        for line in &kept.lines {
            lists::tick_line(tx, firm, list, &line.key, Some(kept.finished))?;
        }
        lists::finish_run(tx, firm, list, kept.finished)?;
        kept.lines.iter().take(kept.ticked).try_for_each(|line| lists::tick_line(tx, firm, list, &line.key, Some(now)))
    }
}

impl PastIncident {
    fn new(app: &App, speaker: &Speaker<'_>, sample: &SampleIncident, who: &str) -> Result<Self, ApiError> {
        let words = app.firm_words(speaker.words.language())?;
        let text = |id: &str| words.text(id, None).unwrap_or_default();
        let begun = ago(app.now(), sample.days);
        let later = |minutes: u16| Timestamp(begun.0 + i64::from(minutes) * MINUTE);
        let own = |minutes, text| Line { id: 0, at: later(minutes), who: String::new(), kind: LineKind::Program, text };
        let written = sample.lines.iter().map(|line| Line {
            id: 0,
            at: later(line.minutes),
            who: who.to_owned(),
            kind: match line.tells {
                Told::Seen => LineKind::Seen,
                Told::Done => LineKind::Done,
                Told::Decided => LineKind::Decided,
            },
            text: text(&format!("sample-incident-{}", line.id)),
        });
        let mut lines = vec![own(0, speaker.words.emergency_wrote_begun())];
        lines.extend(written);
        lines.push(own(sample.minutes, speaker.words.emergency_wrote_closed()));
        let (kind, title) = (sample.kind.clone(), text("sample-incident"));
        let answers = sample.answers.iter().map(|(question, answer)| (format!("answer:{question}"), answer.clone()));
        Ok(Self { kind, title, begun, closed: later(sample.minutes), answers: answers.collect(), lines })
    }

    fn write(&self, tx: &Tx<'_>, firm: FirmId) -> Result<(), StoreError> {
        let id = incident::begin(tx, firm, &self.kind, &self.title, self.begun)?;
        self.lines.iter().try_for_each(|line| incident::write_line(tx, firm, id, line).map(drop))?;
        self.answers.iter().try_for_each(|(name, value)| incident::note(tx, firm, id, name, Some(value)))?;
        incident::change(tx, firm, id, None, Some(self.closed))
    }
}

impl PastExercise {
    /// Nothing where the exercise is not in this content.
    fn new(app: &App, sample: &SampleExercise, who: &str) -> Option<Self> {
        let content = app.firm_content().ok()?;
        let exercise = content.tabletops().iter().find(|one| one.id == sample.exercise)?;
        let at = ago(app.now(), sample.days);
        let later = |minutes: u32| Timestamp(at.0 + i64::from(minutes) * MINUTE);
        let mut log = Vec::new();
        let mut add = |minutes: u32, event: Event| log.push(Happened { at: later(minutes), event });
        if let Some(role) = exercise.roles.first() {
            add(0, Event::Cast { role: role.clone(), name: who.to_owned() });
        }
        add(0, Event::Begun);
        for (inject, minute) in exercise.injects(sample.length) {
            add(minute, Event::Shown(inject.id.clone()));
            if let Some(option) = sample.decided.get(&inject.id) {
                add(minute + 2, Event::Decided { inject: inject.id.clone(), option: option.clone() });
            }
        }
        add(sample.length.play(), Event::Ended);
        for (statement, rating) in &sample.ratings {
            add(sample.length.minutes(), Event::Rated { statement: statement.clone(), rating: *rating });
        }
        let run = tabletop::Run {
            id: 0,
            exercise: exercise.id.clone(),
            version: exercise.version,
            length: sample.length,
            at,
            seen: later(sample.length.minutes()),
        };
        Some(Self { run, log })
    }

    fn write(&self, tx: &Tx<'_>, firm: FirmId) -> Result<(), StoreError> {
        let tabletop::Run { exercise, version, length, at, seen, .. } = &self.run;
        let id = tabletop::begin(tx, firm, exercise, *version, *length, *at)?;
        self.log.iter().try_for_each(|entry| tabletop::add(tx, firm, id, entry).map(drop))?;
        tabletop::see(tx, firm, id, *seen)
    }
}

fn ago(now: Timestamp, days: u16) -> Timestamp {
    Timestamp(now.0 - i64::from(days) * DAY)
}
