//! Writing: one transaction a change, with its way back.

use std::cell::RefCell;
use std::collections::VecDeque;

use rusqlite::{Connection, Transaction, TransactionBehavior};
use tritt_core::curriculum::Audience;
use tritt_core::learning::Record;
use tritt_core::supplier::{Answer, RequirementId};
use tritt_core::{ActionId, CheckQuestionId, ItemId, LessonId, OccasionId, Timestamp};

use crate::attempts::{Sent, SentAnswer};
use crate::firm::check::{self, CheckId};
use crate::firm::{FirmId, readiness};
use crate::lists::ListId;
use crate::workshop::plans;
use crate::workshop::sets;
use crate::{LearnerId, Store, StoreError, actions, bookmarks, held, learners, lessons, lists, notes, paths, ticks};

/// What a write is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Op {
    /// A question was answered.
    Answer,
    /// A lesson was read to the end.
    FinishLesson,
    /// An action was marked as done or open.
    SetAction,
    /// A checklist line was ticked or cleared.
    TickItem,
    /// Settings were changed.
    SaveSettings,
    /// A learner was added or changed.
    ChangeLearners,
    /// A path was made or changed, or somebody goes one.
    ChangePaths,
    /// A round of questions was begun.
    BeginRound,
    /// The place in a lesson is kept.
    KeepPlace,
    /// A lesson was marked, or no longer is.
    SetBookmark,
    /// A note was written or deleted.
    WriteNote,
    /// A key that signs certificates became known or was forgotten.
    ChangeKeys,
    /// Something of a firm was changed.
    ChangeFirm,
    /// A self-check was begun, answered, finished or removed.
    AnswerCheck,
    /// A table-top exercise is on the screen.
    SeeTabletop,
    /// A line of a firm's list was ticked or cleared.
    TickLine,
    /// A firm's list was thrown away.
    RemoveList,
    /// An answer to a requirement of customers was taken back.
    TakeBackAnswer,
    /// A workshop was planned, held or removed.
    ChangeWorkshop,
    /// Something happened in the room: whoever shows it is told by the room.
    KeepRoom,
    /// A plan of a workshop was made, changed or thrown away.
    PlanWorkshop,
    /// A set of questions for workshops was removed.
    RemoveWorkshopSet,
}

impl Op {
    /// What is stale after it.
    pub fn topics(self) -> Vec<Topic> {
        match self {
            Self::Answer | Self::FinishLesson | Self::SetAction => vec![Topic::Learning],
            Self::TickItem => vec![Topic::Checklists],
            Self::SaveSettings => vec![Topic::Settings],
            Self::ChangeLearners => vec![Topic::Learners],
            Self::ChangePaths => vec![Topic::Paths, Topic::Learning],
            Self::SetBookmark | Self::WriteNote => vec![Topic::Notes],
            Self::ChangeKeys => vec![Topic::Keys],
            Self::ChangeFirm | Self::AnswerCheck | Self::TickLine | Self::RemoveList | Self::TakeBackAnswer => {
                vec![Topic::Firm]
            }
            Self::ChangeWorkshop | Self::PlanWorkshop | Self::RemoveWorkshopSet => vec![Topic::Workshop],
            // no screen shows it
            Self::BeginRound | Self::KeepPlace | Self::SeeTabletop | Self::KeepRoom => Vec::new(),
        }
    }

    /// Whether it can be done only as somebody.
    fn is_personal(self) -> bool {
        match self {
            Self::Answer
            | Self::FinishLesson
            | Self::SetAction
            | Self::TickItem
            | Self::BeginRound
            | Self::KeepPlace
            | Self::SetBookmark
            | Self::WriteNote => true,
            Self::SaveSettings
            | Self::ChangeLearners
            | Self::ChangePaths
            | Self::ChangeKeys
            | Self::ChangeFirm
            | Self::AnswerCheck
            | Self::SeeTabletop
            | Self::TickLine
            | Self::RemoveList
            | Self::TakeBackAnswer
            | Self::ChangeWorkshop
            | Self::KeepRoom
            | Self::PlanWorkshop
            | Self::RemoveWorkshopSet => false,
        }
    }
}

/// What a screen can listen to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Topic {
    /// Lessons, answers, actions.
    Learning,
    /// Ticks.
    Checklists,
    /// Settings.
    Settings,
    /// Who is there, and who learns now.
    Learners,
    /// Which paths there are, and who goes them.
    Paths,
    /// Notes and bookmarks.
    Notes,
    /// Which keys of certificates are known.
    Keys,
    /// Anything of the firm's side.
    Firm,
    /// Plans, sets of questions, and what was held.
    Workshop,
}

impl Topic {
    /// The id on the wire.
    pub fn id(self) -> &'static str {
        match self {
            Self::Learning => "learning",
            Self::Checklists => "checklists",
            Self::Settings => "settings",
            Self::Learners => "learners",
            Self::Paths => "paths",
            Self::Notes => "notes",
            Self::Keys => "keys",
            Self::Firm => "firm",
            Self::Workshop => "workshop",
        }
    }
}

/// What a write answers with.
#[derive(Debug, PartialEq)]
pub struct Written<T> {
    /// Its value.
    pub value: T,
    /// What is stale now.
    pub topics: Vec<Topic>,
}

/// A transaction that notes how it is taken back.
pub struct Tx<'a> {
    transaction: Transaction<'a>,
    learner: LearnerId,
    sent: &'a Sent,
    noted: RefCell<Noted>,
}

/// What is noted of a change, and counts when it is saved.
#[derive(Debug, Default)]
struct Noted {
    before: Vec<Before>,
    sent: Vec<SentAnswer>,
    settles: bool,
}

impl Tx<'_> {
    pub(crate) fn connection(&self) -> &Connection {
        &self.transaction
    }

    /// The record of whoever learns now, as this transaction sees it.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn record(&self) -> Result<Record, StoreError> {
        self.record_of(self.learner)
    }

    /// The record of a learner, as this transaction sees it.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn record_of(&self, learner: LearnerId) -> Result<Record, StoreError> {
        crate::record(&self.transaction, learner)
    }

    /// The paths a learner goes, as this transaction sees it.
    ///
    /// # Errors
    /// What SQLite reports.
    pub fn enrolments_of(&self, learner: LearnerId) -> Result<Vec<paths::Enrolment>, StoreError> {
        paths::enrolments(&self.transaction, learner)
    }

    /// Whose change it is.
    pub fn learner(&self) -> LearnerId {
        self.learner
    }

    pub(crate) fn note(&self, before: Before) {
        self.noted.borrow_mut().before.push(before);
    }

    /// Whether this very answer was saved before.
    ///
    /// # Errors
    /// [`StoreError::KeyReused`] when its key stands for another one.
    pub(crate) fn was_sent(&self, answer: &SentAnswer) -> Result<bool, StoreError> {
        self.sent.has(answer)
    }

    /// Neither this change nor one before it can be taken back.
    pub(crate) fn settle(&self) {
        self.noted.borrow_mut().settles = true;
    }

    pub(crate) fn note_sent(&self, answer: SentAnswer) {
        self.noted.borrow_mut().sent.push(answer);
    }
}

/// A row as it was.
#[derive(Debug, Clone)]
pub(crate) enum Before {
    Lesson(LessonId, Option<Timestamp>),
    Action(ActionId, Option<Timestamp>),
    Tick(Audience, OccasionId, ItemId, Option<Timestamp>),
    Bookmark(LessonId, Option<Timestamp>),
    Note(notes::Note),
    CheckAnswer(CheckId, CheckQuestionId, check::Before),
    CheckFinished(CheckId),
    Check(Box<(FirmId, check::Run, Vec<check::Given>)>),
    LineTick(ListId, String, Option<lists::Tick>),
    List(ListId),
    Requirement(Box<(FirmId, RequirementId, Answer, Timestamp)>),
    WorkshopPlan(Box<plans::Kept>),
    WorkshopPlanThere(plans::PlanId),
    WorkshopSet(Box<sets::Set>),
}

/// How many changes can be taken back.
const DEPTH: usize = 100;

/// What this run has saved: how it is taken back, newest last, and which answers were sent.
#[derive(Debug, Default)]
pub(crate) struct Journal {
    changes: VecDeque<(Op, Vec<Before>)>,
    sent: Sent,
}

impl Journal {
    pub(crate) fn clear(&mut self) {
        *self = Self::default();
    }

    /// From now on nothing before this can be taken back.
    pub(crate) fn settle(&mut self) {
        self.changes.clear();
    }

    fn keep(&mut self, op: Op, noted: Noted) {
        noted.sent.into_iter().for_each(|answer| self.sent.remember(answer));
        if noted.settles {
            return self.settle();
        }
        if noted.before.is_empty() {
            return;
        }
        if self.changes.len() == DEPTH {
            self.changes.pop_front();
        }
        self.changes.push_back((op, noted.before));
    }
}

impl Store {
    /// Runs `change` in one transaction. It is saved when this returns, and only then.
    ///
    /// # Errors
    /// That of `change`, or what SQLite reports; then nothing was changed.
    pub fn write<T>(
        &self,
        op: Op,
        _now: Timestamp,
        change: impl FnOnce(&Tx<'_>) -> Result<T, StoreError>,
    ) -> Result<Written<T>, StoreError> {
        let mut writer = held(&self.writer);
        let mut journal = held(&self.journal);
        let (value, noted) = in_transaction(&mut writer, &journal.sent, self.learner(), |tx| {
            if op.is_personal() && !learners::exists(tx.connection(), tx.learner())? {
                return Err(StoreError::NoLearner);
            }
            change(tx)
        })?;
        journal.keep(op, noted);
        Ok(Written { value, topics: op.topics() })
    }

    /// Takes back the last change of this run that can be taken back, and says which it was.
    ///
    /// # Errors
    /// What SQLite reports; then nothing was changed.
    pub fn undo(&self, _now: Timestamp) -> Result<Written<Option<Op>>, StoreError> {
        let mut writer = held(&self.writer);
        let mut journal = held(&self.journal);
        let Some((op, before)) = journal.changes.back().cloned() else {
            return Ok(Written { value: None, topics: Vec::new() });
        };
        let back = |tx: &Tx<'_>| before.iter().rev().try_for_each(|row| put_back(tx, row));
        in_transaction(&mut writer, &journal.sent, self.learner(), back)?;
        journal.changes.pop_back();
        Ok(Written { value: Some(op), topics: op.topics() })
    }
}

fn in_transaction<T>(
    connection: &mut Connection,
    sent: &Sent,
    learner: LearnerId,
    change: impl FnOnce(&Tx<'_>) -> Result<T, StoreError>,
) -> Result<(T, Noted), StoreError> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let tx = Tx { transaction, learner, sent, noted: RefCell::default() };
    let value = change(&tx)?;
    tx.transaction.commit()?;
    Ok((value, tx.noted.into_inner()))
}

fn put_back(tx: &Tx<'_>, before: &Before) -> Result<(), StoreError> {
    match before {
        Before::Lesson(lesson, at) => lessons::set(tx, lesson, *at),
        Before::Action(action, at) => actions::set(tx, action, *at),
        Before::Tick(audience, occasion, item, at) => ticks::set(tx, *audience, occasion, item, *at),
        Before::Bookmark(lesson, at) => bookmarks::set(tx, lesson, *at),
        Before::Note(note) => notes::put_back(tx, note),
        Before::CheckAnswer(run, question, before) => check::put_back(tx, *run, question, *before),
        Before::CheckFinished(run) => check::reopen(tx, *run),
        Before::Check(removed) => check::bring_back(tx, removed.0, &removed.1, &removed.2),
        Before::LineTick(list, line, tick) => lists::put_tick(tx, *list, line, tick.as_ref()),
        Before::List(list) => lists::set_removed(tx, *list, None),
        Before::Requirement(taken) => readiness::put_back(tx, taken),
        Before::WorkshopPlan(before) => plans::put_back(tx, before),
        Before::WorkshopPlanThere(plan) => plans::set_removed(tx, *plan, None),
        Before::WorkshopSet(set) => sets::bring_back(tx, set),
    }
}
